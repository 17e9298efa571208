/** Ships from the side, heading left; the origin is at the water line's middle. */
import { box, circle, oval, poly } from '../path/outline.ts';
import {
  detail,
  glow,
  ink,
  light,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  second,
  shade,
  solid,
} from './prop.ts';

const portholes = (from: number, to: number, count: number, y: number, r: number): PropShape =>
  ink(
    Array.from({ length: count }, (_, i) => circle(from + ((to - from) * i) / (count - 1), y, r)).join(''),
    '#33475a',
    'porthole',
  );

export const SHIP_PROPS: readonly Prop[] = [
  prop({
    names: 'ship, tanker, merchant ship, vessel',
    in: 'vehicle',
    at: 'water',
    faces: 'left',
    height: 22,
    shapes: [
      ...['#d8413a', '#3f7fc4', '#e9a83a', '#4a9a5b', '#8b949b', '#d8413a', '#3f7fc4', '#e9a83a'].map(
        (c, i) =>
          solid(box(-230 + (i % 4) * 84 + (i > 3 ? 20 : 0), i > 3 ? -200 : -160, 78, 38, 1), c, 'container'),
      ),
      solid(box(150, -270, 120, 160, 4), '#f4f1e8', 'bridge'),
      detail(box(140, -246, 140, 20, 3), '#33424f', 'windows'),
      detail(box(164, -206, 92, 12, 2), '#8b9aa6', 'windows'),
      detail(box(164, -176, 92, 12, 2), '#8b9aa6', 'windows'),
      second(box(190, -330, 44, 62, 4), '#d8413a', 'funnel'),
      detail(box(190, -318, 44, 14), '#22262a', 'funnel'),
      line('M-290 -126V-240', '#6d757d', 6, 'mast'),
      main('M-400 -150L-320 -124H340L312 0H-330C-366 -40 -390 -96 -400 -150Z', '#2f4a6b', 'hull'),
      shade('M-372 -66H327L312 0H-330C-348 -20 -362 -44 -372 -66Z', '#2f4a6b'),
      detail('M-352 -30H319L312 0H-330Z', '#9a3530', 'waterline'),
      detail('M-402 -156L-320 -130H342L340 -118H-322L-396 -140Z', '#f4f1e8', 'rail'),
    ],
  }),
  prop({
    names: 'cruise ship, ocean liner, passenger ship, steamship, liner',
    in: 'vehicle',
    at: 'water',
    faces: 'left',
    height: 30,
    shapes: [
      ...[-60, 60, 180].flatMap((x) => [
        second(poly(x, -290, x + 50, -290, x + 62, -370, x + 12, -370), '#d8413a', 'funnel'),
        detail(poly(x + 10, -354, x + 60, -354, x + 62, -370, x + 12, -370), '#22262a', 'funnel'),
      ]),
      solid(box(-200, -296, 480, 60, 6), '#f7f5ef', 'deck'),
      solid(box(-260, -246, 580, 60, 6), '#eceae2', 'deck'),
      solid(box(-310, -196, 670, 80, 6), '#f7f5ef', 'deck'),
      portholes(-170, 250, 12, -266, 9),
      portholes(-230, 290, 14, -216, 9),
      portholes(-280, 330, 16, -156, 9),
      main('M-440 -150L-340 -126H420L390 0H-360C-400 -40 -430 -96 -440 -150Z', '#24324a', 'hull'),
      shade('M-408 -60H404L390 0H-360C-380 -18 -396 -40 -408 -60Z', '#24324a'),
      detail('M-380 -24H396L390 0H-360Z', '#a8322c', 'waterline'),
      portholes(-340, 370, 18, -92, 7),
    ],
  }),
  prop({
    names: 'pirate ship, galleon, tall ship, old ship, caravel',
    in: 'vehicle',
    at: 'water',
    faces: 'left',
    height: 20,
    shapes: [
      line('M-180 -120V-430M10 -120V-520M190 -150V-420M-270 -140L-400 -220', '#5a3a20', 11, 'mast'),
      main(
        'M-250 -400H-110C-90 -350 -90 -290 -112 -240H-248C-226 -290 -228 -350 -250 -400Z',
        '#efe6d0',
        'sail',
      ),
      main('M-80 -480H100C122 -410 122 -320 96 -240H-78C-52 -320 -56 -410 -80 -480Z', '#f4ecd8', 'sail'),
      main('M130 -390H250C268 -340 268 -290 248 -246H132C150 -290 150 -340 130 -390Z', '#e8dec6', 'sail'),
      shade(
        'M-62 -300C0 -290 60 -288 110 -296C106 -276 102 -256 96 -240H-78C-72 -260 -66 -280 -62 -300Z',
        '#f4ecd8',
      ),
      second('M14 -520C40 -540 60 -510 90 -524V-480C60 -468 40 -496 14 -478Z', '#22262a', 'flag'),
      detail(circle(48, -503, 9), '#f4f1e8', 'skull'),
      solid(
        'M-330 -190L-280 -130H130L150 -210H330L290 -20C284 -4 276 0 260 0H-200C-260 -20 -312 -100 -330 -190Z',
        '#7d4a26',
        'hull',
      ),
      detail(
        'M-312 -130C-200 -100 100 -100 304 -120L300 -104C100 -84 -200 -84 -306 -112Z',
        '#c59b45',
        'band',
      ),
      detail('M146 -216H334L330 -198H142Z', '#c59b45', 'rail'),
      detail([-200, -130, -60, 10, 80].map((x) => box(x, -76, 30, 28, 2)).join(''), '#3a2212', 'ports'),
      glow([190, 240].map((x) => box(x, -182, 30, 34, 3)).join(''), '#ffdf91', 'window'),
      detail([-200, -130, -60, 10, 80].map((x) => circle(x + 15, -62, 9)).join(''), '#1b1e22', 'cannon'),
      line('M-240 -40C-100 -20 120 -20 288 -40', '#5f3719', 5, 'plank'),
    ],
  }),
  prop({
    names: 'submarine, u-boat, sub',
    in: 'vehicle',
    at: 'water',
    faces: 'left',
    height: 5,
    shapes: [
      line('M10 -250V-310H-30', '#5d656d', 10, 'periscope'),
      main(box(-60, -256, 120, 90, 14), '#d9a92c', 'tower'),
      solid(poly(250, -120, 320, -190, 320, 0, 250, -60), '#a57c18', 'fin'),
      main(
        'M-320 -100C-316 -160 -250 -186 -180 -186H180C250 -180 290 -140 296 -96C290 -40 240 -10 180 -4H-180C-260 -8 -318 -44 -320 -100Z',
        '#f2bd2e',
        'hull',
      ),
      shade(
        'M-320 -92C-200 -60 200 -60 296 -92C290 -40 240 -10 180 -4H-180C-260 -8 -318 -44 -320 -92Z',
        '#f2bd2e',
      ),
      ...[-180, -60, 60].flatMap((x) => [
        detail(circle(x, -104, 34), '#8b6a14', 'porthole'),
        glow(circle(x, -104, 24), '#8fd8f0', 'porthole'),
      ]),
      light(box(-200, -176, 340, 10, 5), '#f2bd2e'),
      detail(oval(334, -96, 8, 50), '#5d656d', 'propeller'),
    ],
  }),
];
