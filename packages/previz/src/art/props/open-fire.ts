/** Fires that burn in the open: split logs, a ring of stones seen from above, tongues of flame and flying embers. */
import { blob, circle, limb, oval, poly } from '../path/outline.ts';
import { detail, faint, glow, line, main, type Prop, type PropShape, prop, shade, solid } from './prop.ts';

const n = (v: number): number => Math.round(v * 10) / 10;

/** A tongue of flame bent like an S: its foot's middle, width, height, and how far its tip leans. */
function tongue(x: number, y: number, w: number, h: number, lean: number): string {
  const tip = n(x + lean);
  return (
    `M${n(x - w / 2)} ${y}C${n(x - w * 0.95)} ${n(y - h * 0.34)} ${n(x - w * 0.08 + lean * 0.2)} ${n(y - h * 0.5)} ${tip} ${n(y - h)}` +
    `C${n(tip + w * 0.06)} ${n(y - h * 0.72)} ${n(x + w * 0.92)} ${n(y - h * 0.44)} ${n(x + w / 2)} ${y}` +
    `C${n(x + w * 0.24)} ${n(y + w * 0.16)} ${n(x - w * 0.24)} ${n(y + w * 0.16)} ${n(x - w / 2)} ${y}Z`
  );
}

/** A jet from (0, -60) to the right that widens and curls; heat within heat as `k` falls. */
function jet(k: number): string {
  const y = (v: number) => n(-60 + v * k);
  const x = (v: number) => n(v * (0.55 + 0.45 * k));
  return (
    `M0 ${y(-5)}C${x(50)} ${y(-16)} ${x(90)} ${y(-40)} ${x(140)} ${y(-34)}C${x(158)} ${y(-58)} ${x(190)} ${y(-56)} ${x(206)} ${y(-44)}` +
    `C${x(196)} ${y(-40)} ${x(196)} ${y(-32)} ${x(212)} ${y(-26)}C${x(236)} ${y(-30)} ${x(250)} ${y(-14)} ${x(262)} ${y(-16)}` +
    `C${x(250)} ${y(0)} ${x(236)} ${y(4)} ${x(222)} ${y(6)}C${x(238)} ${y(14)} ${x(244)} ${y(28)} ${x(258)} ${y(34)}` +
    `C${x(236)} ${y(42)} ${x(212)} ${y(36)} ${x(196)} ${y(34)}C${x(190)} ${y(50)} ${x(170)} ${y(58)} ${x(148)} ${y(56)}` +
    `C${x(158)} ${y(46)} ${x(146)} ${y(38)} ${x(126)} ${y(36)}C${x(90)} ${y(32)} ${x(46)} ${y(16)} 0 ${y(6)}Z`
  );
}

/** Tongues in four heats, the hottest within; lengths as parts of `k`. */
function flames(k: number, foot: number): PropShape[] {
  const at = (tongues: readonly (readonly [number, number, number, number])[]) =>
    tongues.map(([x, w, h, lean]) => tongue(x * k, foot, w * k, h * k, lean * k)).join('');
  return [
    glow(
      at([
        [-24, 20, 46, -7],
        [-12, 26, 74, 4],
        [3, 28, 96, -6],
        [17, 24, 66, 6],
        [27, 16, 40, -3],
      ]),
      '#d9431a',
      'flame',
    ),
    glow(
      at([
        [-19, 15, 36, -4],
        [-8, 19, 56, 5],
        [5, 20, 72, -4],
        [18, 16, 46, 4],
      ]),
      '#f5832a',
      'flame',
    ),
    glow(
      at([
        [-11, 12, 34, 2],
        [2, 15, 48, -2],
        [13, 11, 30, 3],
      ]),
      '#ffc24a',
      'flame',
    ),
    glow(
      at([
        [-4, 8, 20, 1],
        [5, 8, 24, -1],
      ]),
      '#fff2c0',
      'flame',
    ),
    glow(
      [
        [-22, -84, 1.5],
        [16, -98, 1.3],
        [-6, -112, 1.1],
        [30, -70, 1.4],
        [8, -122, 0.9],
        [-30, -60, 1.1],
      ]
        .map(([x = 0, y = 0, r = 1]) => circle(x * k, y * k, r * k))
        .join(''),
      '#ffb648',
      'ember',
    ),
  ];
}

/** The warm light on the ground about it. */
const hearthLight = (rx: number, ry: number): PropShape[] => [
  faint(glow(oval(0, -3, rx, ry), '#ffa04a', 'firelight'), 0.14),
];

/** Stones of a ring about (0, -4), those behind or those before. */
function stones(behind: boolean): PropShape[] {
  const spots = Array.from({ length: 13 }, (_, i) => {
    const a = ((i + 0.5) / 13) * 2 * Math.PI;
    return { x: 50 * Math.cos(a), y: 12 * Math.sin(a) - 5, r: 7.4 + 1.8 * ((i * 5) % 3) };
  }).filter(({ y }) => y < -5 === behind);
  return spots.flatMap(({ x, y, r }) => [
    solid(
      blob(
        [
          x - r,
          y + r * 0.3,
          x - r * 0.7,
          y - r * 0.55,
          x + r * 0.2,
          y - r * 0.72,
          x + r,
          y - r * 0.1,
          x + r * 0.8,
          y + r * 0.5,
        ],
        0.8,
      ),
      behind ? '#6f6a68' : '#8b8680',
      'stone',
    ),
    faint(
      glow(
        behind
          ? blob([x - r * 0.7, y + r * 0.3, x, y - r * 0.1, x + r * 0.7, y + r * 0.4], 0.8)
          : blob(
              [x - r * 0.6, y - r * 0.5, x + r * 0.2, y - r * 0.7, x + r * 0.6, y - r * 0.4, x, y - r * 0.35],
              0.8,
            ),
        '#ffb066',
        'lit edge',
      ),
      0.55,
    ),
  ]);
}

/** A split log with its pale cut end at (x, y). */
const log = (x: number, y: number, toX: number, toY: number, r: number, colour: string): PropShape[] => [
  main(limb([x, y, r], [toX, toY, r * 0.9]), colour, 'log'),
  shade(limb([x, y + r * 0.45, r * 0.5], [toX, toY + r * 0.4, r * 0.45]), colour),
  detail(oval(x, y, r * 0.72, r), '#caa06c', 'log end'),
  line(oval(x, y, r * 0.36, r * 0.52), '#97693a', 0.9, 'ring'),
];

export const OPEN_FIRE_PROPS: readonly Prop[] = [
  prop({
    names: 'campfire, bonfire, fire pit, camp fire',
    in: 'nature',
    anchors: { top: [0, -84] },
    shapes: [
      ...hearthLight(84, 19),
      ...stones(true),
      detail(oval(0, -6, 40, 9), '#2b211d', 'ash'),
      ...log(-34, -12, 8, -34, 6, '#5d3a20'),
      ...log(33, -12, -8, -36, 6, '#6d4526'),
      ...flames(1.1, -8),
      ...log(-38, -7, 24, -16, 6.2, '#7d4f2a'),
      ...log(37, -6, -20, -14, 6, '#6d4324'),
      glow(blob([-16, -8, -6, -13, 6, -9, 14, -12, 18, -6, 0, -3], 0.8), '#ff8a34', 'ember'),
      ...stones(false),
    ],
  }),
  prop({
    names: 'fire, flame, flames, blaze',
    in: 'nature',
    anchors: { top: [0, -90] },
    shapes: [
      ...hearthLight(70, 15),
      detail(oval(0, -4, 44, 8), '#2b211d', 'ash'),
      ...log(-32, -7, 14, -20, 5, '#4a2f1e'),
      ...flames(1.15, -5),
      ...log(33, -5, -18, -11, 5, '#54351f'),
      detail(poly(-28, -3, -12, -8, -6, -4, -20, 0), '#31231c', 'charred'),
      glow(blob([-22, -5, -8, -9, 6, -6, 16, -9, 22, -4, 0, -1], 0.8), '#ff8a34', 'ember'),
    ],
  }),
  prop({
    names: 'fire breath, jet of fire, jet of flame, stream of fire',
    in: 'nature',
    at: 'air',
    faces: 'right',
    // The narrow end, at the mouth.
    anchors: { grip: [0, -60] },
    shapes: [
      { ...glow(jet(1), '#d9431a', 'flame'), slot: 1 },
      { ...glow(jet(0.78), '#f5832a', 'flame'), slot: 1 },
      glow(jet(0.56), '#ffc24a', 'flame'),
      glow(jet(0.34), '#fff2c0', 'flame'),
    ],
  }),
];
