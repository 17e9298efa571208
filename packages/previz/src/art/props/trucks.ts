/** Lorries and working machines from the side, heading left. */
import { box, circle, poly } from '../path/outline.ts';
import {
  detail,
  flat,
  glass,
  glow,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  second,
  shade,
  solid,
  tube,
} from './prop.ts';
import { arch, wheel } from './wheel.ts';

const pane = (d: string): readonly PropShape[] => [detail(d, '#33424f', 'window'), glass(d, '#9cc9de')];

/** A lorry's cab with its front at x = −330. */
const cab = (paint: string): readonly PropShape[] => [
  main(
    'M-330 -60V-150L-304 -242C-302 -250 -298 -252 -290 -252H-196V-52H-322C-328 -52 -330 -55 -330 -60Z',
    paint,
    'cab',
  ),
  shade('M-330 -96H-196V-52H-322C-328 -52 -330 -55 -330 -60Z', paint),
  ...pane('M-318 -152L-294 -238H-262V-152Z'),
  ...pane(box(-254, -238, 42, 86, 5)),
  line('M-258 -248V-64M-206 -248V-64', '#3a3f45', 2, 'seam'),
  detail(box(-250, -136, 18, 6, 3), '#e4e8eb', 'handle'),
  glow(box(-332, -98, 16, 22, 5), '#fff0bd', 'headlight'),
  detail(box(-340, -66, 40, 18, 5), '#3a3f45', 'bumper'),
  detail(box(-346, -216, 12, 36, 4), '#2a2d31', 'mirror'),
];

const chassis = (from: number, to: number) => detail(box(from, -60, to - from, 16, 3), '#2c3035', 'chassis');

/** A crawler track from x to x. */
const track = (from: number, to: number, h: number): readonly PropShape[] => [
  solid(box(from, -h, to - from, h, h / 2), '#2b2e33', 'track'),
  detail(box(from + 8, -h + 8, to - from - 16, h - 16, h / 2 - 8), '#4a5057', 'track'),
  ...Array.from({ length: 5 }, (_, i) => {
    const x = from + h / 2 + (i * (to - from - h)) / 4;
    return detail(circle(x, -h / 2, h * 0.26), '#6d757d', 'wheel');
  }),
];

export const TRUCK_PROPS: readonly Prop[] = [
  prop({
    names: 'truck, lorry, box truck, cargo truck, motor truck, removal van',
    in: 'vehicle',
    faces: 'left',
    anchors: { seat: [-240, -130], top: [80, -320] },
    shapes: [
      chassis(-210, 330),
      main(box(-184, -318, 518, 260, 4), '#dc4a42', 'box'),
      flat(box(-184, -74, 518, 16, 2), '#b5332d', 'box'),
      second(box(-184, -214, 518, 30), '#f6f1e4', 'stripe'),
      tube('M-54 -316V-76M76 -316V-76M206 -316V-76', '#b8352e', 3, 'seam'),
      ...cab('#d23a34'),
      glow(box(326, -70, 9, 18, 2), '#d8322e', 'taillight'),
      ...[-262, 170, 262].flatMap((x) => [arch(x, 50, -46), ...wheel(x, 43)]),
    ],
  }),
  prop({
    names: 'dump truck, tipper truck, dumper, mining truck',
    in: 'vehicle',
    faces: 'left',
    shapes: [
      chassis(-210, 260),
      main(poly(-190, -210, 290, -236, 246, -84, -150, -84), '#f0b323', 'tub'),
      shade(poly(-160, -112, 254, -112, 246, -84, -150, -84), '#f0b323'),
      flat(
        poly(-318, -262, -180, -256, -190, -210, 290, -236, 294, -222, -186, -196, -206, -240, -318, -248),
        '#c98f12',
        'lip',
      ),
      solid('M-176 -210C-120 -258 -40 -250 20 -262C110 -276 210 -262 280 -235Z', '#8a6a4a', 'earth'),
      line('M-90 -204L-66 -90M30 -210L36 -90M150 -218L140 -90', '#c98f12', 8, 'rib'),
      ...cab('#f0b323'),
      ...[-262, 110, 212].flatMap((x) => wheel(x, 50)),
    ],
  }),
  prop({
    names: 'garbage truck, rubbish truck, refuse truck, bin lorry',
    in: 'vehicle',
    faces: 'left',
    shapes: [
      chassis(-210, 300),
      main('M-184 -300C-100 -316 120 -316 200 -296L276 -196V-60H-184Z', '#3f8f57', 'body'),
      shade('M-184 -110H276V-60H-184Z', '#3f8f57'),
      line('M-90 -304V-70M10 -308V-70M110 -304V-70', '#2f6f42', 5, 'rib'),
      solid(poly(200, -296, 320, -230, 330, -90, 276, -60, 250, -190), '#5f676e', 'hopper'),
      detail(poly(262, -220, 312, -200, 318, -110, 280, -90), '#262a2e', 'mouth'),
      ...cab('#e9ebec'),
      ...[-262, 130, 222].flatMap((x) => [arch(x, 50, -46), ...wheel(x, 43)]),
    ].map((s) => (s.part === 'cab' ? { ...s, slot: 2 as const } : s)),
  }),
  prop({
    names: 'tank, army tank, battle tank, panzer, armored vehicle, armoured vehicle',
    in: 'vehicle',
    faces: 'left',
    anchors: { top: [20, -236], deck: [20, -232] },
    shapes: [
      solid(poly(-330, -182, -100, -190, -100, -174, -330, -170), '#4f5d38', 'barrel'),
      detail(box(-352, -186, 28, 20, 3), '#3f4a2d', 'muzzle'),
      main('M-110 -150C-116 -200 -80 -214 -40 -216H80C120 -214 140 -186 142 -150Z', '#667548', 'turret'),
      main(box(-10, -234, 62, 20, 6), '#5b6940', 'hatch'),
      main(poly(-250, -116, -200, -152, 200, -152, 240, -116, 226, -78, -226, -78), '#6f7f4f'),
      shade(poly(-238, -98, 233, -98, 226, -78, -226, -78), '#6f7f4f'),
      detail(poly(-20, -190, -2, -182, -20, -174, -38, -182), '#d9d3bd', 'mark'),
      ...track(-256, 256, 84),
      flat(poly(-270, -92, 270, -92, 262, -78, -262, -78), '#566339', 'guard'),
      line('M110 -212V-300', '#3a3f33', 3, 'aerial'),
    ],
  }),
  prop({
    names: 'bulldozer, dozer, crawler',
    in: 'vehicle',
    faces: 'left',
    shapes: [
      main('M-120 -100H70V-180H-96C-114 -178 -120 -160 -120 -150Z', '#f0b323', 'bonnet'),
      solid(box(40, -276, 120, 170, 6), '#f0b323', 'cabin'),
      ...pane(box(54, -262, 92, 84, 5)),
      solid(box(28, -290, 144, 16, 5), '#3a3f45', 'roof'),
      detail(box(-40, -224, 12, 46, 3), '#3a3f45', 'exhaust'),
      line('M-104 -166V-118M-88 -166V-118M-72 -166V-118', '#c98f12', 4, 'grille'),
      tube('M40 -70L-180 -50', '#c98f12', 20, 'arm'),
      main('M-216 -140C-176 -110 -176 -30 -214 -2L-232 -2C-206 -36 -206 -106 -236 -140Z', '#d99e18', 'blade'),
      ...track(-130, 190, 100),
    ].map((s) => (s.part === 'cabin' ? { ...s, slot: 1 as const } : s)),
  }),
  prop({
    names: 'excavator, digger, backhoe, power shovel, construction machine',
    in: 'vehicle',
    faces: 'left',
    shapes: [
      ...track(-110, 170, 84),
      detail(box(0, -104, 60, 24, 3), '#3a3f45', 'turn'),
      main('M-60 -104V-190H30L60 -210H176C190 -208 194 -196 194 -180V-104Z', '#f0a821'),
      shade('M-60 -128H194V-104H-60Z', '#f0a821'),
      main('M-70 -104V-256C-70 -266 -64 -270 -54 -270H24V-104Z', '#f5b83a', 'cabin'),
      ...pane('M-58 -150V-256H12V-150Z'),
      tube('M40 -170L-120 -360L-250 -240', '#e39a12', 26, 'boom'),
      tube('M-250 -240L-270 -96', '#e39a12', 20, 'stick'),
      line('M20 -200L-90 -310M-150 -340L-240 -280', '#8d969e', 9, 'piston'),
      solid(
        'M-244 -104C-230 -60 -250 -26 -290 -20C-322 -20 -338 -40 -340 -66L-300 -70L-286 -108Z',
        '#4a5057',
        'bucket',
      ),
      detail(poly(-340, -66, -348, -48, -328, -56, -334, -36, -314, -46), '#33383d', 'teeth'),
    ],
  }),
  prop({
    names: 'forklift, forklift truck, fork lift',
    in: 'vehicle',
    faces: 'left',
    anchors: { seat: [20, -86] },
    shapes: [
      solid(box(-100, -230, 14, 226, 2), '#4a5057', 'mast'),
      solid(box(-80, -230, 10, 226, 2), '#3a3f45', 'mast'),
      detail(poly(-190, -22, -96, -22, -96, -10, -190, -16), '#2b2e33', 'fork'),
      solid(box(-186, -96, 84, 72, 1), '#b88450', 'crate'),
      line('M-184 -72H-104M-184 -48H-104', '#8f6236', 3),
      main('M-76 -30V-96H-20L0 -70H40L60 -116H116C130 -116 134 -104 134 -90V-30Z', '#f0b323'),
      shade('M-76 -50H134V-30H-76Z', '#f0b323'),
      line('M-60 -96L-44 -206H70L104 -116', '#3a3f45', 9, 'cage'),
      solid(box(4, -130, 14, 48, 6), '#2b2e33', 'seat'),
      solid(box(-4, -86, 44, 14, 6), '#2b2e33', 'seat'),
      ...wheel(-42, 32),
      ...wheel(94, 28),
    ],
  }),
  prop({
    names: 'trailer',
    in: 'vehicle',
    faces: 'left',
    shapes: [
      line('M-190 -46H-270', '#4a5057', 9, 'hitch'),
      detail(box(-276, -60, 12, 22, 3), '#3a3f45', 'hitch'),
      main(
        'M-214 -60V-190C-212 -232 -180 -240 -150 -240H170C214 -236 224 -200 226 -150L214 -50H-204C-210 -50 -214 -54 -214 -60Z',
        '#f2efe6',
      ),
      second('M-214 -130H226L222 -92H-214Z', '#3f9a94', 'stripe'),
      ...pane(box(-186, -206, 90, 62, 8)),
      ...pane(box(100, -206, 90, 62, 8)),
      detail(box(-60, -216, 80, 162, 6), '#d8d2c2', 'door'),
      ...pane(box(-46, -200, 52, 50, 5)),
      detail(box(6, -126, 8, 14, 3), '#6d757d', 'handle'),
      arch(80, 44, -48),
      ...wheel(80, 36),
    ],
  }),
];
