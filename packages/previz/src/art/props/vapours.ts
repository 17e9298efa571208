/** What rises, drifts and falls: steam, smoke, dust, sparks, confetti, fireflies. Seen through, with no hard edge of a body. */
import { box, circle, oval } from '../path/outline.ts';
import { faint, flat, glow, type Prop, type PropShape, prop } from './prop.ts';
import { scattered } from './scattered.ts';

/** One wisp: a ribbon that winds upwards from a point and thins out. */
const wisp = (x: number, y: number, h: number, w: number): string =>
  `M${x} ${y}C${x - w} ${y - 0.22 * h} ${x + 1.3 * w} ${y - 0.42 * h} ${x + 0.1 * w} ${y - 0.62 * h}C${x - 0.7 * w} ${y - 0.78 * h} ${x + 0.2 * w} ${y - 0.9 * h} ${x + 0.5 * w} ${y - h}C${x + 0.5 * w} ${y - 0.86 * h} ${x + 0.1 * w} ${y - 0.8 * h} ${x + 0.7 * w} ${y - 0.62 * h}C${x + 2.1 * w} ${y - 0.36 * h} ${x + 0.1 * w} ${y - 0.2 * h} ${x} ${y}Z`;

/** Puffs from the foot up: x, y, radius, centimetres. */
const PLUME: readonly (readonly [number, number, number])[] = [
  [0, -16, 14],
  [7, -40, 20],
  [-4, -66, 26],
  [16, -92, 32],
  [2, -126, 36],
  [34, -142, 34],
  [22, -178, 44],
  [-8, -168, 30],
  [58, -194, 38],
  [40, -226, 42],
  [82, -232, 30],
];

const plume = (colour: string, lit: string, opacity: number): PropShape[] => [
  faint(flat(PLUME.map(([x, y, r]) => circle(x, y, r)).join(''), colour, 'smoke'), opacity),
  faint(
    flat(PLUME.map(([x, y, r]) => circle(x - 0.22 * r, y - 0.24 * r, 0.66 * r)).join(''), lit, 'smoke'),
    0.6 * opacity,
  ),
];

/** Takes the asked-for colour. */
const mine = (s: PropShape): PropShape => ({ ...s, slot: 1 });

const CONFETTI = ['#e6483d', '#f4b91f', '#3b8fe0', '#3fae63', '#d75ba8', '#8a63d2'];

export const VAPOUR_PROPS: readonly Prop[] = [
  prop({
    names: 'steam, vapour, vapor, wisp of steam, rising steam',
    in: 'nature',
    at: 'surface',
    height: 0.3,
    shapes: [
      faint(flat(wisp(-7, -1, 26, 4), '#f4f7f8', 'steam'), 0.62),
      faint(flat(wisp(1, 0, 31, 5), '#ffffff', 'steam'), 0.7),
      faint(flat(wisp(9, -1, 24, 4), '#f4f7f8', 'steam'), 0.62),
    ],
  }),
  prop({
    names: 'smoke, cloud of smoke, plume of smoke, column of smoke, fumes',
    in: 'nature',
    height: 2.6,
    shapes: plume('#83888e', '#a9adb1', 0.82),
  }),
  prop({
    names: 'dust cloud, cloud of dust, dust, sandstorm cloud, trail of dust',
    in: 'nature',
    height: 0.9,
    shapes: [
      faint(
        flat(
          [
            [-120, -18, 22],
            [-84, -30, 34],
            [-44, -44, 44],
            [2, -40, 46],
            [46, -34, 38],
            [84, -24, 28],
            [116, -14, 18],
          ]
            .map(([x, y, r]) => circle(x ?? 0, y ?? 0, r ?? 0))
            .join('') + oval(0, -10, 140, 14),
          '#c2a27c',
          'dust',
        ),
        0.62,
      ),
      faint(
        flat(
          [
            [-92, -38, 22],
            [-52, -56, 28],
            [-4, -54, 30],
            [40, -44, 24],
            [80, -30, 16],
          ]
            .map(([x, y, r]) => circle(x ?? 0, y ?? 0, r ?? 0))
            .join(''),
          '#dcc4a2',
          'dust',
        ),
        0.6,
      ),
    ],
  }),
  prop({
    names: 'sparks, spark, ember, embers, flying sparks, shower of sparks',
    in: 'nature',
    height: 1.1,
    shapes: scattered(46).map(([u, v, w], i) => {
      const far = 0.02 + 0.98 * v;
      const angle = (u - 0.5) * 1.5;
      const [x, y, r] = [
        110 * far * Math.sin(angle),
        -110 * far * Math.cos(angle),
        0.7 + 1.5 * w * (1.2 - far),
      ];
      return mine(
        glow(circle(x, y, r), i % 3 === 0 ? '#fff1b8' : i % 3 === 1 ? '#ffc04a' : '#ff8a2a', 'sparks'),
      );
    }),
  }),
  prop({
    names: 'confetti, paper streamers, falling confetti, ticker tape',
    in: 'nature',
    at: 'air',
    height: 3,
    shapes: scattered(110).map(([u, v, w], i) => {
      const [x, y] = [(u - 0.5) * 400, -300 * v];
      const piece = i % 4 === 0 ? circle(x, y, 3 + 2 * w) : box(x, y, 5 + 6 * w, 4 + 5 * ((w * 7) % 1), 0.8);
      return flat(piece, CONFETTI[i % CONFETTI.length] as string, 'confetti');
    }),
  }),
  prop({
    names: 'firefly swarm, swarm of fireflies, cloud of fireflies',
    in: 'nature',
    at: 'air',
    height: 3,
    shapes: scattered(34).flatMap(([u, v, w]) => {
      const [x, y, r] = [(u - 0.5) * 400, -300 * v, 1.2 + 1.6 * w];
      return [
        mine(faint(glow(circle(x, y, 3.2 * r), '#e9f58a', 'glow'), 0.28)),
        glow(circle(x, y, r), '#f6ffb4', 'firefly'),
      ];
    }),
  }),
];
