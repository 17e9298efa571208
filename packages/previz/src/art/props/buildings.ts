/** Buildings of town and country. */
import { blob, box, circle, limb, poly } from '../path/outline.ts';
import {
  detail,
  flat,
  glass,
  glow,
  ink,
  light,
  line,
  main,
  type Prop,
  prop,
  second,
  shade,
  solid,
  tube,
} from './prop.ts';

export const BUILDING_PROPS: readonly Prop[] = [
  prop({
    names: 'elevator, lift, elevator door',
    in: 'street',
    height: 2.6,
    shapes: [
      main(box(-86, -250, 172, 250, 3), '#8b949b', 'frame'),
      solid(box(-70, -222, 69, 222), '#c3cad0', 'door'),
      solid(box(1, -222, 69, 222), '#b4bcc3', 'door'),
      detail(box(-40, -243, 80, 16, 3), '#22272c', 'display'),
      glow('M-8 -231L0 -240L8 -231Z', '#f0574b', 'arrow'),
      detail(box(74, -130, 9, 24, 2), '#5d656d', 'panel'),
      glow(circle(78.5, -120, 2.6), '#ffe39a', 'button'),
    ],
  }),
  prop({
    names: 'clock tower',
    in: 'building',
    height: 30,
    shapes: [
      main(box(-70, -420, 140, 420), '#c9a877', 'tower'),
      shade(box(24, -420, 46, 420), '#c9a877'),
      flat(
        `${box(-78, -430, 156, 16)}${box(-78, -290, 156, 12)}${box(-82, -20, 164, 20)}`,
        '#b08f5f',
        'band',
      ),
      second(poly(-78, -430, 78, -430, 0, -600), '#4a6a6a', 'roof'),
      solid(circle(0, -360, 50), '#f8f3e4', 'dial'),
      line(circle(0, -360, 50), '#5a4630', 6),
      line('M0 -360V-396M0 -360L24 -344', '#26222b', 5, 'hand'),
      ink(
        `${box(-40, -260, 22, 70, 11)}${box(18, -260, 22, 70, 11)}${box(-40, -160, 22, 70, 11)}${box(18, -160, 22, 70, 11)}`,
        '#4a3a2c',
      ),
      solid('M-24 0V-50C-24 -74 24 -74 24 -50V0Z', '#5a3a22', 'door'),
      line('M0 -600V-640', '#c59b45', 5, 'spire'),
    ],
  }),
  prop({
    names: 'bridge, stone bridge, arch bridge, footbridge, tunnel',
    in: 'building',
    height: 5,
    shapes: [
      main(
        'M-420 0V-120C-200 -200 200 -200 420 -120V0H260C250 -120 110 -120 100 0H-100C-110 -120 -250 -120 -260 0Z',
        '#a8a29a',
        'bridge',
      ),
      light('M-430 -130C-200 -212 200 -212 430 -130V-108C200 -188 -200 -188 -430 -108Z', '#a8a29a'),
      line(
        'M-380 -70H-300M-80 -90H80M300 -70H380M-350 -40H-280M290 -40H350M-60 -50H60M-200 -136H-120M120 -136H200',
        '#8a847c',
        4,
        'stone',
      ),
      shade(
        'M-260 0C-250 -120 -110 -120 -100 0H-116C-124 -100 -236 -100 -244 0ZM100 0C110 -120 250 -120 260 0H244C236 -100 124 -100 116 0Z',
        '#a8a29a',
      ),
    ],
  }),
  prop({
    names: 'windmill, dutch windmill, mill',
    in: 'building',
    height: 14,
    shapes: [
      main(poly(-110, 0, 110, 0, 64, -320, -64, -320), '#e9dcc0', 'tower'),
      shade(poly(30, 0, 110, 0, 64, -320, 18, -320), '#e9dcc0'),
      second('M-74 -316C-70 -380 70 -380 74 -316Z', '#a8482f', 'cap'),
      ink('M-26 0V-70C-26 -96 26 -96 26 -70V0Z', '#5a3a22'),
      glow(`${box(-18, -190, 36, 40, 4)}`, '#ffe39a', 'window'),
      ...[0.5, 2.07, 3.64, 5.21].flatMap((a) => {
        const c = Math.cos(a);
        const s = Math.sin(a);
        const at = (u: number, v: number) => [c * u - s * v, -340 + s * u + c * v];
        return [
          solid(poly(...at(60, 4), ...at(280, 4), ...at(280, 56), ...at(60, 46)), '#f4efe2', 'sail'),
          line(`M0 -340L${(c * 290).toFixed(1)} ${(-340 + s * 290).toFixed(1)}`, '#6d4a2c', 9, 'arm'),
        ];
      }),
      solid(circle(0, -340, 15), '#4a3020', 'hub'),
    ],
  }),
  prop({
    names: 'wind turbine, windmill turbine, wind generator',
    in: 'building',
    height: 40,
    shapes: [
      main(poly(-14, 0, 14, 0, 7, -400, -7, -400), '#eef1f2', 'tower'),
      shade(poly(3, 0, 14, 0, 7, -400, 1, -400), '#eef1f2'),
      ...[-1.57, 0.52, 2.62].map((a) => {
        const c = Math.cos(a);
        const s = Math.sin(a);
        const at = (u: number, v: number) => [c * u - s * v, -400 + s * u + c * v];
        return main(
          blob([...at(0, -5), ...at(40, -14), ...at(230, -2), ...at(230, 2), ...at(30, 8), ...at(0, 5)], 0.6),
          '#f6f8f8',
          'blade',
        );
      }),
      solid(circle(0, -400, 13), '#c9d0d4', 'hub'),
    ],
  }),
  prop({
    names: 'barn, red barn, farmhouse barn, stable, cowshed, granary',
    in: 'building',
    height: 8,
    shapes: [
      main(poly(-220, 0, -220, -220, -150, -330, 0, -400, 150, -330, 220, -220, 220, 0), '#b5322c', 'wall'),
      shade(poly(120, 0, 120, -344, 150, -330, 220, -220, 220, 0), '#b5322c'),
      solid(
        poly(
          -246,
          -206,
          -166,
          -342,
          0,
          -420,
          166,
          -342,
          246,
          -206,
          222,
          -206,
          150,
          -326,
          0,
          -396,
          -150,
          -326,
          -222,
          -206,
        ),
        '#5d5450',
        'roof',
      ),
      line('M-80 0V-150H80V0M-80 -150L80 0M80 -150L-80 0M0 -150V0', '#f4efe4', 8, 'door'),
      detail(poly(-34, -230, 34, -230, 34, -290, -34, -290), '#4a1f1c', 'loft'),
      line('M-34 -230H34V-290H-34Z', '#f4efe4', 7),
      glow(`${box(-176, -130, 50, 50, 3)}${box(126, -130, 50, 50, 3)}`, '#ffe6a6', 'window'),
    ],
  }),
  prop({
    names: 'silo, grain silo, storage tank, grain elevator',
    in: 'building',
    height: 12,
    shapes: [
      main(box(-80, -420, 160, 420), '#c3cad0', 'silo'),
      shade(box(30, -420, 50, 420), '#c3cad0'),
      line('M-80 -340H80M-80 -260H80M-80 -180H80M-80 -100H80', '#98a2aa', 5, 'hoop'),
      second('M-84 -416C-84 -500 84 -500 84 -416Z', '#8a949c', 'dome'),
      line('M-56 -416V0M-36 -416V0', '#7d868e', 3, 'ladder'),
    ],
  }),
  prop({
    names: 'greenhouse, glasshouse, conservatory, hothouse',
    in: 'building',
    height: 3.4,
    shapes: [
      detail(poly(-150, 0, -150, -170, 0, -260, 150, -170, 150, 0), '#bfe0dc', 'glass'),
      detail(
        blob(
          [
            -130, 0, -120, -50, -90, -30, -70, -80, -40, -30, -10, -60, 20, -24, 50, -84, 80, -30, 110, -56,
            132, 0,
          ],
          0.8,
        ),
        '#5a9a45',
        'plants',
      ),
      glass(poly(-150, -60, -150, -170, 0, -260, 150, -170, 150, -60), '#cfe9ea'),
      tube(
        'M-150 0V-170L0 -260L150 -170V0ZM-150 -170H150M-75 0V-214M0 0V-260M75 0V-214M-150 -86H150',
        '#f4f6f5',
        6,
        'frame',
      ),
    ],
  }),
  prop({
    names: 'doghouse, dog house, kennel, rabbit hutch',
    in: 'building',
    height: 1.1,
    shapes: [
      main(poly(-46, 0, 46, 0, 46, -58, 0, -96, -46, -58), '#c8703a', 'wall'),
      shade(poly(20, 0, 46, 0, 46, -58, 20, -80), '#c8703a'),
      line('M-46 -18H46M-46 -38H46', '#9c5226', 2, 'board'),
      second(poly(-62, -52, 0, -108, 62, -52, 54, -44, 0, -92, -54, -44), '#8f2f2a', 'roof'),
      ink('M-20 0V-30C-20 -54 20 -54 20 -30V0Z', '#3a2416'),
      detail(limb([-9, -64, 3], [9, -64, 3]), '#f4efe2', 'bone'),
    ],
  }),
  prop({
    names: 'cabin, shed, garden shed, garage, log cabin, wooden cabin, shack',
    in: 'building',
    height: 4,
    shapes: [
      main(poly(-140, 0, -140, -150, 140, -150, 140, 0), '#8a5a32', 'wall'),
      line('M-140 -25H140M-140 -50H140M-140 -75H140M-140 -100H140M-140 -125H140', '#6d4425', 4, 'log'),
      solid(box(74, -250, 32, 80), '#8f8b84', 'chimney'),
      second(poly(-170, -140, -110, -240, 110, -240, 170, -140), '#5d4a3c', 'roof'),
      solid(box(-34, -112, 60, 112, 2), '#5a361c', 'door'),
      detail(circle(14, -56, 4), '#e0b23c', 'knob'),
      glow(`${box(-112, -112, 50, 46, 3)}${box(62, -112, 50, 46, 3)}`, '#ffe39a', 'window'),
      line('M-87 -112V-66M-112 -89H-62M87 -112V-66M62 -89H112', '#5a361c', 4),
    ],
  }),
];
