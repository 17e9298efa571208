/** What small rooms are known by: peaks behind the panes of a cable car, the vault of a cellar, a landing's banister, a booth's curtain, heaps of spice. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece } from '../../model/set.ts';
import { face, NEAR_GROUND as g, glowing, put } from '../kit/faces.ts';
import { frontLoop, type Loop, roundLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { lamp } from '../parts/lamps.ts';
import { outside, windowLight } from '../parts/windows.ts';
import type { Fitted, Fitting, Spot } from './fitting.ts';

/** Panes from wall to wall with snowy peaks behind them, the cable and its pylon. */
function peaksWindow({ z, look, site }: Spot): Fitted {
  const [half, low, top] = [look.half - 0.12, 0.78, look.height - 0.28];
  const [sky, pale] = outside(site);
  const glow = { ...g, tone: 'glow' } as const;
  const thick = site.weather === 'blizzard' || site.weather === 'fog';
  const ridge = (ys: readonly number[], d: number): Loop => [
    vec3(-half, low, z - d),
    ...ys.map((y, i) => vec3(-half + (2 * half * i) / (ys.length - 1), low + (top - low) * y, z - d)),
    vec3(half, low, z - d),
  ];
  const far = [0.42, 0.66, 0.5, 0.78, 0.46, 0.6, 0.86, 0.52, 0.7, 0.44];
  const near = [0.3, 0.2, 0.46, 0.24, 0.14, 0.3, 0.18, 0.4, 0.56, 0.3];
  const caps = (ys: readonly number[], d: number): Loop[] =>
    ys.flatMap((y, i) => {
      const [a, b] = [ys[i - 1], ys[i + 1]];
      if (a === undefined || b === undefined || y < a || y < b) return [];
      const step = (2 * half) / (ys.length - 1);
      const x = -half + step * i;
      const at = (dx: number, k: number, other: number) =>
        vec3(x + dx * step * k, low + (top - low) * (y + (other - y) * k), z - d);
      return [
        [
          at(0, 0, y),
          at(1, 0.55, b),
          at(1, 0.3, b - 0.16),
          vec3(x, low + (top - low) * (y - 0.12), z - d),
          at(-1, 0.3, a - 0.16),
          at(-1, 0.55, a),
        ],
      ];
    });
  const bars = [-half, -half / 3, half / 3, half].map((x) =>
    frontLoop(x - 0.05, x + 0.05, low, top, z - 0.08),
  );
  return {
    pieces: [
      face('window view', [frontLoop(-half, half, low, top, z - 0.01)], sky, { ...glow, fadeTo: pale }),
      face('far peaks', [ridge(far, 0.015)], adjust(pale, -0.2), { ...glow, opacity: thick ? 0.4 : 1 }),
      face('snow on them', caps(far, 0.017), '#f6fafc', { ...glow, opacity: thick ? 0.5 : 1 }),
      face('near peaks', [ridge(near, 0.02)], adjust(pale, -0.32), { ...glow, opacity: thick ? 0.5 : 1 }),
      face('snow on them', caps(near, 0.022), '#ffffff', { ...glow, opacity: thick ? 0.6 : 1 }),
      face('window glass', [frontLoop(-half, half, low, top, z - 0.03)], pale, {
        ...glow,
        opacity: 0.05,
        pane: true,
      }),
      face(
        'frame',
        [
          ...bars,
          frontLoop(-half, half, low - 0.06, low + 0.02, z - 0.08),
          frontLoop(-half, half, top, top + 0.06, z - 0.08),
        ],
        '#3f4a54',
        g,
      ),
      face('hand rail', [frontLoop(-half, half, low + 0.2, low + 0.24, z - 0.1)], '#c8323a', g),
    ],
    practicals: windowLight({ x: 0, y: 1.6, z: z - 0.3 }, site, 3.4),
  };
}

/** Arched recesses of brick under a low vault, a dim lamp in each. */
function brickVault({ z, look }: Spot): Fitted {
  const brick = adjust(look.wall, -0.02);
  const n = 3;
  const w = (2 * look.half - 0.4) / n;
  const top = look.height - 0.35;
  const arch = (x: number, r: number, spring: number, d: number): Loop => [
    vec3(x - r, 0, z - d),
    vec3(x + r, 0, z - d),
    ...Array.from({ length: 17 }, (_, i) => {
      const a = (i / 16) * Math.PI;
      return vec3(x + Math.cos(a) * r, spring + Math.sin(a) * (top - spring - (w / 2 - r) * 0.6), z - d);
    }),
  ];
  const xs = Array.from({ length: n }, (_, i) => -look.half + 0.2 + (i + 0.5) * w);
  const voussoirs = xs.flatMap((x) =>
    Array.from({ length: 13 }, (_, i): Loop => {
      const a = ((i + 0.5) / 13) * Math.PI;
      const at = (r: number, b: number) =>
        vec3(x + Math.cos(a + b) * r, 1.35 + Math.sin(a + b) * (top - 1.35) * (r / (w / 2 - 0.08)), z - 0.03);
      return [at(w / 2 - 0.3, -0.02), at(w / 2 - 0.1, -0.02), at(w / 2 - 0.1, 0.02), at(w / 2 - 0.3, 0.02)];
    }),
  );
  return {
    pieces: [
      face(
        'vault ribs',
        xs.map((x) => arch(x, w / 2 - 0.08, 1.35, 0.01)),
        adjust(brick, 0.07),
        g,
      ),
      face(
        'recess',
        xs.map((x) => arch(x, w / 2 - 0.32, 1.3, 0.02)),
        adjust(brick, -0.13),
        g,
      ),
      face('brick joints', voussoirs, adjust(brick, -0.08), g),
      ...xs.flatMap((x) => [
        glowing('wall lamp', [roundLoop(x, 1.75, z - 0.06, 0.09, 0.13, 14)], '#ffd28a'),
        glowing('lamp light', [roundLoop(x, 1.75, z - 0.05, 0.42, 0.5, 22)], '#ffb45c', 0.22),
      ]),
    ],
    practicals: xs.map((x) => lamp(x, 1.75, z - 0.5, 3, 0.5, '#ffb45c', 'fire')),
  };
}

/** Turned balusters under a rail across the back, the well of the stairs beyond it, its newels. */
function banister({ z, look }: Spot): Fitted {
  const [at, half] = [z - 1.15, look.half - 0.05];
  const wood = '#6b452c';
  const rods = Array.from({ length: Math.floor((half * 2) / 0.17) }, (_, i) => -half + 0.08 + i * 0.17);
  return {
    pieces: [
      face(
        'stair well',
        [[vec3(-half, 0.006, at), vec3(half, 0.006, at), vec3(half, 0.006, z), vec3(-half, 0.006, z)]],
        '#2c2420',
        { layer: 'ground', opacity: 0.75 },
      ),
      put(
        'banister',
        [
          [
            face(
              'balusters',
              rods.map((x) => frontLoop(x - 0.022, x + 0.022, 0.06, 0.86, 0)),
              '#efe8da',
            ),
            face(
              'rail',
              [frontLoop(-half, half, 0.84, 0.93, -0.02), frontLoop(-half, half, 0, 0.07, -0.02)],
              wood,
            ),
          ],
          ...[-half + 0.1, half - 0.1].map((x) =>
            block('newel', [0.14, 1.08, 0.14], adjust(wood, -0.03), { at: [x, 0, -0.02] }),
          ),
        ],
        { at: vec3(0, 0, at) },
      ),
    ],
  };
}

/** The curtain behind the stool of a photo booth, and the flash panel beside it. */
function boothCurtain({ look }: Spot): Fitted {
  // Close behind whoever sits there, and past the edges of the frame.
  const [half, top, z] = [look.half + 0.6, look.height - 0.1, 1.3];
  const folds = 31;
  const w = (2 * half) / folds;
  const strip = (i: number, k0: number, k1: number) =>
    frontLoop(-half + (i + k0) * w, -half + (i + k1) * w, 0.02, top, z - 0.05);
  const each = Array.from({ length: folds }, (_, i) => i);
  const red = '#b3343c';
  return {
    pieces: [
      face('curtain', [frontLoop(-half, half, 0.02, top, z - 0.03)], red, g),
      face(
        'folds',
        each.map((i) => strip(i, 0.6, 1)),
        adjust(red, -0.07),
        g,
      ),
      face(
        'folds',
        each.map((i) => strip(i, 0.15, 0.4)),
        adjust(red, 0.05),
        g,
      ),
      face('curtain rod', [frontLoop(-half, half, top, top + 0.06, z - 0.06)], '#c9ced2', g),
    ],
    practicals: [lamp(0, 1.8, 0, 4, 0.6, '#fff6e6', 'screen')],
  };
}

const SPICES = ['#d9822b', '#b8342a', '#e3b23c', '#7d8f3a', '#8a4a2c', '#c9562f', '#e8d29a', '#5f3a28'];

/** A stall's table of open sacks, each heaped to a cone with a spice of its own colour. */
function spiceHeaps({ x, z, site }: Spot): Fitted {
  const first = site.rng.int(0, SPICES.length - 1);
  const sack = (i: number, sx: number, y: number, sz: number): FacePiece[][] => {
    const fill = SPICES[(first + i * 3) % SPICES.length] as string;
    return [
      cylinder('sack', [0.25, 0.29], [y, y + 0.4], '#c4a878', { sides: 10, at: [sx, sz] }),
      cylinder('spice', [0.27, 0.02], [y + 0.4, y + 0.72], fill, { sides: 10, at: [sx, sz] }),
    ];
  };
  const cols = [-0.93, -0.31, 0.31, 0.93];
  return {
    pieces: [
      put(
        'spice steps',
        [
          block('step', [2.6, 0.6, 0.6], '#8a5f3c', { top: '#a5764a' }),
          ...cols.flatMap((c, i) => sack(i, c, 0.6, 0)),
        ],
        { at: vec3(x, 0, z - 0.45) },
      ),
      put(
        'spice sacks',
        cols.flatMap((c, i) => sack(i + 4, c, 0, 0)),
        { at: vec3(x, 0, z - 1.08) },
      ),
    ],
  };
}

export const INSIDE_FITTINGS: Readonly<Record<string, Fitting>> = {
  'peaks-window': { width: 0, build: peaksWindow },
  'brick-vault': { width: 0, build: brickVault },
  banister: { width: 0, build: banister },
  'booth-curtain': { width: 0, build: boothCurtain },
  'spice-heaps': { width: 2.7, build: spiceHeaps },
};
