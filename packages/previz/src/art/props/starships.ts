/** Ships that fly between the stars: from the side, the nose to the left. */
import { blob, box, circle, limb, oval, poly } from '../path/outline.ts';
import {
  detail,
  faint,
  flat,
  glass,
  glow,
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

const HULL = '#c3cad2';
const DARK = '#5d6772';

/** The ship itself, its belly `up` centimetres over the ground. */
function ship(up: number): PropShape[] {
  const y = (v: number): number => v - up;
  const at = (points: readonly number[]): number[] => points.map((v, i) => (i % 2 ? y(v) : v));
  return [
    flat(poly(...at([90, -176, 250, -300, 330, -306, 300, -176])), '#98a1ab', 'far wing'),
    second(poly(...at([262, -290, 330, -306, 322, -270, 250, -262])), '#c8452f', 'far wing tip'),
    solid(limb([250, y(-150), 46], [372, y(-150), 40]), DARK, 'engine'),
    detail(poly(...at([372, -196, 410, -204, 410, -96, 372, -104])), '#3d454e', 'nozzle'),
    main(
      blob(
        at([
          -520, -92, -470, -122, -360, -160, -240, -204, -120, -232, 60, -240, 240, -224, 330, -190, 346,
          -130, 300, -78, 120, -50, -120, -44, -340, -58, -470, -76,
        ]),
        0.9,
      ),
      HULL,
      'hull',
    ),
    shade(
      blob(
        at([
          -520, -92, -380, -104, -120, -112, 160, -116, 346, -130, 300, -78, 120, -50, -120, -44, -340, -58,
          -470, -76,
        ]),
        0.9,
      ),
      HULL,
    ),
    light(blob(at([-340, -172, -240, -206, -120, -232, 60, -240, 200, -230, 40, -226, -140, -214])), HULL),
    second(
      poly(...at([-452, -112, -120, -138, 342, -150, 346, -128, -120, -116, -470, -96])),
      '#c8452f',
      'stripe',
    ),
    glass(
      blob(at([-352, -166, -300, -204, -226, -232, -150, -236, -160, -206, -240, -180]), 0.8),
      '#2f4a63',
      'canopy',
    ),
    light(poly(...at([-330, -172, -286, -204, -250, -216, -288, -180])), '#6f93b0'),
    line(
      `M-110 ${y(-228)}L-96 ${y(-140)}M60 ${y(-238)}L66 ${y(-146)}M210 ${y(-226)}L210 ${y(-150)}M-240 ${y(-106)}L-232 ${y(-58)}M40 ${y(-110)}V${y(-48)}`,
      '#8f98a2',
      4,
      'seam',
    ),
    ...[-60, -22, 16].map((x) => glow(oval(x, y(-186), 11, 8), '#ffe7a8', 'window')),
    detail(box(92, y(-206), 86, 30, 8), '#7c8690', 'panel'),
    solid(limb([60, y(-70), 36], [330, y(-70), 34]), '#a7b0b9', 'pod'),
    detail(poly(...at([330, -108, 382, -116, 382, -26, 330, -32])), '#3d454e', 'nozzle'),
    detail(oval(40, y(-70), 14, 30), '#3d454e', 'intake'),
    main(poly(...at([10, -96, 236, -96, 316, -18, 210, -10])), '#aab3bc', 'wing'),
    second(poly(...at([210, -10, 316, -18, 306, -28, 190, -22])), '#c8452f', 'wing tip'),
    detail(limb([-430, y(-70), 7], [-500, y(-62), 5]), DARK, 'gun'),
  ];
}

const LEGS: readonly PropShape[] = [-260, 60, 250].flatMap((x) => [
  line(`M${x} -100L${x + 14} -52L${x - 4} -10`, '#4a525b', 16, 'leg'),
  detail(poly(x - 38, 0, x - 26, -14, x + 22, -14, x + 34, 0), '#39414a', 'foot'),
]);

/** Jets of the engines behind the ship. */
const JETS: readonly PropShape[] = [
  faint(glow('M410 -196C520 -190 640 -160 760 -150C640 -140 520 -110 410 -104Z', '#3f9bff', 'jet'), 0.55),
  glow('M410 -180C480 -176 560 -156 620 -150C560 -144 480 -124 410 -120Z', '#8fd0ff', 'jet'),
  glow('M410 -166C450 -162 490 -154 520 -150C490 -146 450 -138 410 -134Z', '#f2fbff', 'jet'),
  faint(glow('M382 -108C480 -104 580 -80 680 -72C580 -64 480 -40 382 -36Z', '#3f9bff', 'jet'), 0.55),
  glow('M382 -96C440 -92 510 -78 560 -72C510 -66 440 -52 382 -48Z', '#8fd0ff', 'jet'),
  glow('M382 -86C416 -82 450 -75 474 -72C450 -69 416 -62 382 -58Z', '#f2fbff', 'jet'),
];

/** Metres over the ground at which the ship lands or lifts off, in centimetres. */
const UP = 330;

/** Jets down to the ground, and the dust that they raise. */
const DOWNWASH: readonly PropShape[] = [
  ...[-270, 40, 250].flatMap((x) => [
    faint(glow(poly(x - 34, -UP - 50, x + 34, -UP - 50, x + 84, -26, x - 84, -26), '#5fb0ff', 'jet'), 0.4),
    faint(glow(poly(x - 24, -UP - 50, x + 24, -UP - 50, x + 40, -90, x - 40, -90), '#aee0ff', 'jet'), 0.75),
    glow(poly(x - 14, -UP - 50, x + 14, -UP - 50, x + 8, -190, x - 8, -190), '#f4fbff', 'jet'),
  ]),
  ...[
    [-560, 90, 44],
    [-430, 120, 64],
    [-250, 150, 58],
    [-60, 150, 50],
    [140, 150, 56],
    [330, 140, 66],
    [500, 100, 46],
  ].map(([x = 0, w = 0, h = 0]) =>
    faint(
      detail(`${oval(x, -h * 0.6, w, h)}${circle(x + w * 0.4, -h * 1.1, h * 0.7)}`, '#cfc4b0', 'dust'),
      0.72,
    ),
  ),
];

export const STARSHIPS: readonly Prop[] = [
  prop({
    names:
      'starship, spaceship, spacecraft, space ship, star cruiser, space cruiser, battle cruiser, space fighter, starfighter, star fighter, interstellar ship, space freighter',
    in: 'vehicle',
    faces: 'left',
    height: 5,
    shapes: [...LEGS, ...ship(40)],
    posed: {
      fly: [...JETS, ...ship(0)],
      lift: [
        ...DOWNWASH.filter((s) => s.part === 'jet'),
        ...ship(UP),
        ...DOWNWASH.filter((s) => s.part === 'dust'),
      ],
    },
  }),
];
