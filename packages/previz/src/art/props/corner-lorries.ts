/** The bodies of vans, lorries and buses in the round. */
import {
  boxShell,
  HEAD,
  handle,
  lampShell,
  lit,
  oblong,
  on,
  pair,
  post,
  TAIL,
  wheelsAt,
} from './corner-bodies.ts';
import { darkPane, type Patch, painted, type RoundBody, type Shell, windscreen } from './in-the-round.ts';
import { second } from './prop.ts';

/** Lights, plate and bumper of a high front that goes down to `low`, and of the back. */
const front = (low: number, lights: number): Patch[] => [
  on('nose', oblong(-0.99, low, 0.99, low + 20), painted('#30353b', 'bumper'), 4),
  on('nose', oblong(-0.22, low + 4, 0.22, low + 15), painted('#f1efe6', 'plate'), 2),
  ...pair(on('nose', oblong(0.6, lights, 0.93, lights + 18), lit(HEAD, 'headlight'), 6)),
];
const back = (low: number): Patch[] => [
  on('tail', oblong(-0.99, low, 0.99, low + 14), painted('#30353b', 'bumper'), 3),
  on('tail', oblong(-0.2, low + 20, 0.2, low + 31), painted('#f1efe6', 'plate'), 2),
  ...pair(on('tail', oblong(0.74, low + 20, 0.96, low + 50), lit(TAIL, 'taillight'), 3)),
];
const doors = (low: number, high: number): Patch[] => [
  on('tail', oblong(-0.012, low, 0.012, high), painted('#3a3f45', 'seam'), 0),
];
const inPaint = (fill: string) => (d: string) => second(d, fill, 'stripe');
const stripe = (from: number, to: number, y: number, h: number, fill: string): Patch =>
  on('side', oblong(from, y, to, y + h), inPaint(fill), 0);
const row = (from: number, step: number, count: number, w: number, y0: number, y1: number): Patch[] =>
  Array.from({ length: count }, (_, i) =>
    on('side', oblong(from - i * step, y0, from - i * step - w, y1), darkPane('side window'), 6),
  );

/** A van: a box with a short bonnet. */
export function vanBody(
  paint: string,
  more: readonly Patch[] = [],
  onRoof: readonly Shell[] = [],
): RoundBody {
  const body: Shell = {
    paint,
    half: 95,
    taper: 10,
    round: 10,
    sill: 52,
    lean: { by: 11, from: 104 },
    profile: [
      [232, 30],
      [238, 54],
      [232, 92],
      [206, 110],
      [152, 196],
      [124, 206],
      [-226, 206],
      [-236, 196],
      [-238, 50],
      [-232, 32],
    ],
    patches: [
      ...front(31, 76),
      on('nose', oblong(-0.5, 74, 0.5, 92), painted('#23272c', 'grille'), 5),
      ...windscreen(oblong(-0.89, 116, 0.89, 187), 116, 187, 8),
      ...back(33),
      ...doors(50, 200),
      ...pair(on('tail', oblong(0.12, 118, 0.84, 184), darkPane('rear window'), 6)),
      on(
        'side',
        [
          [180, 116],
          [142, 182],
          [88, 182],
          [88, 116],
        ],
        darkPane('side window'),
        5,
      ),
      post(82, 44, 196, '#5d656d'),
      post(-24, 44, 196, '#5d656d'),
      handle(96, 98),
      ...more,
    ],
  };
  return { shells: [body, ...onRoof], wheels: wheelsAt([150, -150], 37, 94), heads: [158, 184, 34] };
}

/** A bus: one long box with glass all round. */
export function busBody(paint: string, high: number, decks: readonly number[], trim: string): RoundBody {
  const panes = decks.flatMap((y) => row(392, 122, 7, 108, y, y + 84));
  const body: Shell = {
    paint,
    half: 125,
    taper: 8,
    round: 14,
    sill: 62,
    profile: [
      [452, 34],
      [458, 70],
      [450, high - 14],
      [438, high],
      [-446, high],
      [-456, high - 12],
      [-458, 60],
      [-452, 36],
    ],
    patches: [
      ...front(36, 66),
      ...windscreen(oblong(-0.9, 128, 0.9, 238), 128, 238, 10),
      ...decks.slice(1).map((y) => on('nose', oblong(-0.88, y, 0.88, y + 84), darkPane('upper window'), 10)),
      on('nose', oblong(-0.6, 246, 0.6, 266), painted('#23272c', 'sign'), 3),
      on('nose', oblong(-0.42, 250, 0.42, 262), lit('#ffb84a', 'sign'), 2),
      ...back(38),
      ...decks.map((y) => on('tail', oblong(-0.8, y + 6, 0.8, y + 80), darkPane('rear window'), 8)),
      ...panes,
      stripe(452, -452, 112, 14, trim),
    ],
  };
  return { shells: [body], wheels: wheelsAt([280, -250], 47, 124), heads: [452, 224, 48] };
}

/** A lorry: a cab before a box. `cargo` null: a flat bed with boards. */
export function lorryBody(
  cabPaint: string,
  cargo: {
    readonly paint: string;
    readonly to: number;
    readonly high: number;
    readonly patches?: readonly Patch[];
  },
  more: readonly Shell[] = [],
  wheels: readonly number[] = [250, cargo.to + 110],
): RoundBody {
  const cab: Shell = {
    paint: cabPaint,
    ...(cargo.paint === cabPaint ? {} : { slot: 2 as const }),
    half: 115,
    taper: 6,
    round: 9,
    sill: 92,
    lean: { by: 6, from: 150 },
    profile: [
      [332, 44],
      [338, 84],
      [332, 150],
      [308, 240],
      [290, 254],
      [200, 254],
      [198, 46],
    ],
    patches: [
      ...front(46, 78),
      on('nose', oblong(-0.54, 92, 0.54, 132), painted('#23272c', 'grille'), 5),
      ...windscreen(oblong(-0.9, 150, 0.9, 236), 150, 236, 8),
      ...[-0.5, 0, 0.5].map((u) =>
        on('nose', oblong(u - 0.08, 243, u + 0.08, 250), lit('#ffd98a', 'marker'), 2),
      ),
      on(
        'side',
        [
          [318, 152],
          [296, 236],
          [226, 236],
          [226, 152],
        ],
        darkPane('side window'),
        5,
      ),
      handle(240, 138),
      post(212, 60, 246, '#3a3f45'),
    ],
  };
  const bed = boxShell('#2c3035', [300, cargo.to + 6], [44, 64], 100);
  const box = boxShell(
    cargo.paint,
    [188, cargo.to],
    [62, cargo.high],
    122,
    [...back(62), ...doors(64, cargo.high - 6), ...(cargo.patches ?? [])],
    { sill: 84 },
  );
  return {
    shells: [bed, box, cab, ...more],
    away: [0, 2, 1, ...more.map((_, i) => 3 + i)],
    wheels: wheelsAt(wheels, 48, 113),
    heads: [314, 230, 44],
  };
}

const cross = (at: number, y: number): Patch[] =>
  [oblong(at - 30, y - 10, at + 30, y + 10), oblong(at - 10, y - 30, at + 10, y + 30)].map((loop) =>
    on('side', loop, painted('#e0402f', 'cross'), 0),
  );

export const AMBULANCE = vanBody(
  '#f4f5f5',
  [
    stripe(200, -236, 84, 22, '#e0402f'),
    on('nose', oblong(-0.98, 96, 0.98, 106), inPaint('#e0402f'), 0),
    ...cross(-120, 160),
  ],
  [lampShell('#2f6df0', 110, 206, -70, -8, 18), lampShell('#2f6df0', 110, 206, 8, 70, 18)],
);

export const FIRE_ENGINE = lorryBody(
  '#d8322a',
  {
    paint: '#d8322a',
    to: -350,
    high: 270,
    patches: [
      stripe(186, -348, 128, 20, '#f3f0e6'),
      ...[150, 20, -110, -240].map((x) =>
        on('side', oblong(x, 158, x - 96, 250), painted('#aab2b8', 'shutter'), 3),
      ),
    ],
  },
  [
    boxShell('#c3cad0', [240, -340], [286, 296], 40, [], { across: 4 }),
    lampShell('#2f6df0', 270, 254, -90, -20, 22),
    lampShell('#2f6df0', 270, 254, 20, 90, 22),
  ],
);
