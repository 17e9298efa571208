/** What one large thing tells a room by: the board of a bingo hall, a painted night sky, a wall of screens. Metres. */
import { vec3 } from '../../geometry/vec3.ts';
import { face, NEAR_GROUND as g, glowing } from '../kit/faces.ts';
import { stand } from '../kit/interior.ts';
import { frontLoop, type Loop, roundLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { letters } from '../parts/block-letters.ts';
import { lamp } from '../parts/lamps.ts';
import type { Fitted, Fitting, Spot } from './fitting.ts';

/** The board of called numbers: twelve by six, some of them lit, its name over it. */
function bingoBoard({ x, z, look, site }: Spot): Fitted {
  const [low, top] = [0.95, Math.min(2.5, look.height - 0.75)];
  const [columns, rows] = [12, 6];
  const [w, h] = [4.6 / columns, (top - low) / rows];
  const cell = (i: number): Loop => {
    const [cx, cy] = [x - 2.3 + (i % columns) * w, low + Math.floor(i / columns) * h];
    return frontLoop(cx + 0.03, cx + w - 0.03, cy + 0.03, cy + h - 0.03, z - 0.05);
  };
  const digit = (i: number): Loop[] => {
    const [cx, cy] = [x - 2.3 + (i % columns) * w + w / 2, low + Math.floor(i / columns) * h + h / 2];
    return [-0.06, 0.06].map((d) =>
      frontLoop(cx + d - 0.035, cx + d + 0.035, cy - h * 0.24, cy + h * 0.24, z - 0.06),
    );
  };
  const all = Array.from({ length: columns * rows }, (_, i) => i);
  const called = all.filter(() => site.rng.chance(0.24));
  return {
    pieces: [
      face('bingo board', [frontLoop(x - 2.42, x + 2.42, low - 0.12, top + 0.12, z - 0.02)], '#2a2440', g),
      face('numbers', all.filter((i) => !called.includes(i)).map(cell), '#4b4270', g),
      glowing('called numbers', called.map(cell), '#ffd25a'),
      face('digits', all.flatMap(digit), '#1d1830', { ...g, opacity: 0.75 }),
      face('name', letters('BINGO', x, top + 0.2, 0.42, z - 0.04), '#d8323f', g),
    ],
    practicals: [lamp(x, 2, z - 0.6, 4, 0.4, '#ffdf9a', 'neon')],
  };
}

/** The caller's desk with the drum of balls on it. */
function bingoDrum({ x, z, look }: Spot): Fitted {
  const balls = ['#d8323f', '#f2c23a', '#3f7fc4', '#4aa86a', '#f4f1ea', '#d8323f', '#f2c23a', '#f4f1ea'];
  return {
    pieces: stand(
      'caller',
      [
        block('desk', [1.5, 1, 0.6], '#7a2f3f', { top: '#d9c9ab' }),
        block('foot', [0.5, 0.16, 0.3], '#c9a24a', { at: [0, 1, 0] }),
        face('drum', [roundLoop(0, 1.52, -0.1, 0.4, 0.4, 26)], '#dbe6ee', { tone: 'glass', opacity: 0.75 }),
        ...balls.map((colour, i) =>
          face(
            'ball',
            [
              roundLoop(
                -0.22 + (i % 4) * 0.145,
                1.26 + Math.floor(i / 4) * 0.14 + (i % 2) * 0.03,
                -0.12,
                0.075,
                0.075,
                12,
              ),
            ],
            colour,
          ),
        ),
        face(
          'hoop',
          [frontLoop(-0.42, 0.42, 1.5, 1.54, -0.13), frontLoop(-0.02, 0.02, 1.12, 1.92, -0.13)],
          '#c9a24a',
        ),
      ],
      x,
      z - 0.7,
      [1.5, 0.6],
      look.floor,
    ),
  };
}

/** A cloth as wide as the hall, painted with a night of stars, a great moon and hills; battens and ropes hold it. */
function paintedMoon({ z, look, site }: Spot): Fitted {
  const half = Math.min(look.half - 0.6, 5.6);
  const top = look.height - 0.5;
  const [mx, my, r] = [half * 0.42, top * 0.62, Math.min(1.35, top * 0.28)];
  const star = (x: number, y: number, k: number): Loop =>
    Array.from({ length: 10 }, (_, i) => {
      const d = i % 2 === 0 ? k : k * 0.42;
      return vec3(x + Math.sin((i * Math.PI) / 5) * d, y + Math.cos((i * Math.PI) / 5) * d, z - 0.08);
    });
  const stars = Array.from({ length: 16 }, (_, i) =>
    star(
      -half + 0.5 + ((i * 0.618) % 1) * (2 * half - 1),
      top * (0.45 + 0.5 * ((i * 0.382) % 1)),
      site.rng.between(0.07, 0.17),
    ),
  ).filter((l) => Math.hypot((l[0]?.x ?? 0) - mx, (l[0]?.y ?? 0) - my) > r + 0.25);
  const ridge = (y: number, step: number): Loop => [
    vec3(-half, 0.05, z - 0.09),
    ...Array.from({ length: 15 }, (_, i) =>
      vec3(-half + (i / 14) * 2 * half, y + 0.3 * Math.sin(i * step), z - 0.09),
    ),
    vec3(half, 0.05, z - 0.09),
  ];
  return {
    pieces: [
      face('painted sky', [frontLoop(-half, half, 0.05, top, z - 0.06)], '#27336a', {
        ...g,
        fadeTo: '#5a6fae',
      }),
      face('painted stars', stars, '#f6e7a8', g),
      face('painted moon', [roundLoop(mx, my, z - 0.09, r, r, 40)], '#f2e2a6', g),
      face(
        'painted craters',
        [
          [-0.4, 0.35, 0.24],
          [0.35, 0.5, 0.15],
          [0.15, -0.3, 0.3],
          [-0.5, -0.35, 0.14],
          [0.6, -0.1, 0.12],
        ].map(([a = 0, b = 0, k = 0]) => roundLoop(mx + a * r, my + b * r, z - 0.1, k * r, k * r * 0.86, 18)),
        '#d6c07c',
        g,
      ),
      face('painted hills', [ridge(1.1, 1.3)], '#8b93b4', g),
      face('painted hills', [ridge(0.62, 2.1)], '#b5bbcf', g),
      face(
        'batten',
        [
          frontLoop(-half - 0.15, half + 0.15, top, top + 0.12, z - 0.1),
          frontLoop(-half - 0.15, half + 0.15, 0, 0.1, z - 0.1),
        ],
        '#8a6240',
        g,
      ),
      face(
        'ropes',
        [-0.8, -0.3, 0.3, 0.8].map((k) =>
          frontLoop(k * half - 0.02, k * half + 0.02, top, look.height, z - 0.1),
        ),
        '#c9b08a',
        g,
      ),
      // The cloth runs out over the floor as painted ground.
      face(
        'painted floor',
        [
          [
            vec3(-half * 0.85, 0.012, z - 0.1),
            vec3(half * 0.85, 0.012, z - 0.1),
            vec3(half * 0.7, 0.012, z - 3.4),
            vec3(-half * 0.7, 0.012, z - 3.4),
          ],
        ],
        '#b9bdd0',
        { layer: 'ground' },
      ),
      face(
        'painted pits',
        [-0.5, -0.1, 0.38].map((k, i) =>
          Array.from({ length: 16 }, (_, n) =>
            vec3(
              k * half + Math.cos((n * Math.PI) / 8) * 0.55,
              0.016,
              z - 1.1 - i * 0.6 + Math.sin((n * Math.PI) / 8) * 0.22,
            ),
          ),
        ),
        '#9298b2',
        { layer: 'ground' },
      ),
    ],
    practicals: [lamp(mx, my, z - 1.6, 5, 0.5, '#fff0c4')],
  };
}

/** Screens in rows from the desk to the ceiling, each with something else on it. */
function screenWall({ x, z, look, site }: Spot): Fitted {
  const rows = 3;
  const [low, top] = [0.75, Math.min(2.75, look.height - 0.2)];
  const h = (top - low) / rows;
  const w = h * 1.45;
  const columns = Math.max(3, Math.min(7, Math.floor((2 * look.half - 0.6) / w)));
  const at = (c: number, r: number): readonly [number, number] => [
    x - (columns * w) / 2 + c * w,
    low + r * h,
  ];
  const cells = Array.from({ length: columns * rows }, (_, i) => at(i % columns, Math.floor(i / columns)));
  const hues = ['#2f6fa8', '#1d7a63', '#26436e', '#3a8fb5', '#234f49', '#5a4a9c'];
  const bars = (cx: number, cy: number, kind: number): Loop[] =>
    kind === 0
      ? [0.2, 0.36, 0.52, 0.68].map((k, i) =>
          frontLoop(
            cx + w * 0.16,
            cx + w * (0.45 + 0.11 * ((i * 3) % 4)),
            cy + h * k,
            cy + h * (k + 0.07),
            z - 0.13,
          ),
        )
      : kind === 1
        ? [0.2, 0.34, 0.48, 0.62, 0.74].map((k, i) =>
            frontLoop(
              cx + w * k,
              cx + w * (k + 0.08),
              cy + h * 0.2,
              cy + h * (0.34 + 0.11 * ((i * 2) % 4)),
              z - 0.13,
            ),
          )
        : [roundLoop(cx + w * 0.5, cy + h * 0.52, z - 0.13, w * 0.2, w * 0.2, 18)];
  return {
    pieces: [
      face(
        'rack',
        [frontLoop(x - (columns * w) / 2 - 0.08, x + (columns * w) / 2 + 0.08, 0.05, top + 0.08, z - 0.04)],
        '#20242a',
        g,
      ),
      face(
        'screen frames',
        cells.map(([cx, cy]) => frontLoop(cx + 0.015, cx + w - 0.015, cy + 0.015, cy + h - 0.015, z - 0.08)),
        '#0f1216',
        g,
      ),
      ...hues.map((hue, k) =>
        glowing(
          'screens',
          cells
            .filter((_, i) => (i * 5) % hues.length === k || (i + k) % 6 === 0)
            .map(([cx, cy]) => frontLoop(cx + 0.05, cx + w - 0.05, cy + 0.06, cy + h - 0.05, z - 0.1)),
          hue,
        ),
      ),
      glowing(
        'what is on them',
        cells.flatMap(([cx, cy]) => bars(cx, cy, site.rng.int(0, 2))),
        '#a8f0e2',
        0.85,
      ),
      face(
        'shelf',
        [frontLoop(x - (columns * w) / 2 - 0.1, x + (columns * w) / 2 + 0.1, low - 0.1, low, z - 0.12)],
        '#4c555d',
        g,
      ),
    ],
    practicals: [lamp(x, 1.7, z - 0.8, 6, 0.7, '#7fd8e8', 'screen')],
  };
}

export const SET_PIECES: Readonly<Record<string, Fitting>> = {
  'bingo-board': { width: 4.9, build: bingoBoard },
  'bingo-drum': { width: 1.7, build: bingoDrum },
  'painted-moon': { width: 0, build: paintedMoon },
  'screen-wall': { width: 0, build: screenWall },
};
