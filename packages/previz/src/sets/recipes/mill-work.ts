/** What turns and runs in workplaces: pipes, belts, presses, gears, racks. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import { face, NEAR_GROUND as g, type Solids } from '../kit/faces.ts';
import { stand, surface } from '../kit/interior.ts';
import { frontLoop, NEARWARD, roundLoop } from '../kit/loops.ts';
import { block, box } from '../kit/solids.ts';
import { rack, washers } from '../parts/machines.ts';
import type { Fitting, Spot } from './fitting.ts';
import { sizeOf, stood } from './things.ts';

/** Pipes along the back wall with valves and dials. */
function pipes({ z, look, x }: Spot) {
  const runs = [0.4, 0.62, look.height - 0.35, look.height - 0.62];
  const colours = ['#8c4f3c', '#6f7d84', '#7a858c', '#9a6a42'];
  const ups = [-1.1, 0.9];
  return {
    pieces: [
      ...runs.flatMap((y, i) => [
        face(
          'pipe',
          [frontLoop(-look.half, look.half, y - 0.08, y + 0.08, z - 0.06)],
          colours[i] as string,
          g,
        ),
        face(
          'pipe light',
          [frontLoop(-look.half, look.half, y + 0.02, y + 0.05, z - 0.065)],
          adjust(colours[i] as string, 0.12),
          g,
        ),
      ]),
      face(
        'pipe',
        ups.map((u) => frontLoop(x + u - 0.09, x + u + 0.09, 0.4, look.height - 0.3, z - 0.08)),
        '#77838a',
        g,
      ),
      face(
        'valves',
        ups.map((u) => roundLoop(x + u, 1.35, z - 0.1, 0.2, 0.2, 16)),
        '#b23b30',
        g,
      ),
      face(
        'valves',
        ups.map((u) => roundLoop(x + u, 1.35, z - 0.11, 0.13, 0.13, 16)),
        look.wall,
        g,
      ),
      face(
        'valves',
        ups.map((u) => frontLoop(x + u - 0.2, x + u + 0.2, 1.33, 1.37, z - 0.115)),
        '#b23b30',
        g,
      ),
      face(
        'dials',
        [-0.25, 0.15].map((u) => roundLoop(x + u, 1.75, z - 0.05, 0.17, 0.17, 18)),
        '#3a3f44',
        g,
      ),
      face(
        'dials',
        [-0.25, 0.15].map((u) => roundLoop(x + u, 1.75, z - 0.06, 0.14, 0.14, 18)),
        '#f2ecd9',
        g,
      ),
      face(
        'needles',
        [-0.25, 0.15].map((u) => frontLoop(x + u - 0.008, x + u + 0.008, 1.75, 1.87, z - 0.07)),
        '#b23b30',
        g,
      ),
    ],
  };
}

/** A belt that carries things across the room. */
function conveyor({ x, z, look, things }: Spot) {
  const at = z - 0.9;
  const all = things.flatMap((t) => Array.from({ length: t.count }, () => t));
  const n = Math.max(6, all.length);
  return {
    pieces: [
      ...stand(
        'conveyor',
        [
          ...[-2.6, -0.9, 0.9, 2.6].map((dx) =>
            block('leg', [0.1, 0.75, 0.5], '#5a6268', { at: [dx, 0, 0] }),
          ),
          block('belt', [6, 0.14, 0.7], '#7a858c', { at: [0, 0.72, 0], top: '#2e3338' }),
          face(
            'rollers',
            Array.from({ length: 20 }, (_, i) => roundLoop(-2.85 + i * 0.3, 0.79, -0.36, 0.05, 0.05, 8)),
            '#c9d0d4',
            { normal: NEARWARD },
          ),
        ],
        x,
        at,
        [6, 0.7],
        look.floor,
      ),
      ...(all.length === 0
        ? []
        : Array.from({ length: n }, (_, i) => {
            const thing = all[i % all.length] as (typeof all)[number];
            const { height, width, scale } = sizeOf(thing, true);
            const k = Math.min(0.55 / height, 0.75 / width, 3);
            return stood(thing, {
              x: x - 2.5 + (i * 5) / (n - 1),
              y: 0.86,
              z: at - 0.05,
              plain: true,
              scale: scale * k,
              casts: false,
            });
          })),
    ],
    surfaces: [surface('conveyor', x, 0.86, at, 4, 0.4)],
  };
}

/** Rollers and a bed: a press or a loom by its colours. */
const press =
  (frame: string, roll: string, sheet: string) =>
  ({ x, z, look }: Spot) => ({
    pieces: stand(
      'press',
      [
        block('side', [0.16, 1.9, 1.1], frame, { at: [-1.05, 0, 0] }),
        block('bed', [2, 0.5, 1], adjust(frame, -0.05), { at: [0, 0.3, 0], top: adjust(frame, 0.08) }),
        face(
          'sheet',
          [[vec3(-0.8, 0.85, -0.5), vec3(0.8, 0.85, -0.5), vec3(0.8, 1.5, -0.2), vec3(-0.8, 1.5, -0.2)]],
          sheet,
          { normal: NEARWARD },
        ),
        face(
          'print',
          [0.95, 1.07, 1.19, 1.31].map((y) => frontLoop(-0.6, 0.6, y, y + 0.05, -0.51)),
          adjust(sheet, -0.3),
          { normal: NEARWARD },
        ),
        ...[1.55, 1.25].map((y) =>
          box('roll', { x: [-0.95, 0.95], y: [y, y + 0.26], z: [-0.2, 0.2] }, roll, {
            top: adjust(roll, 0.1),
          }),
        ),
        block('side', [0.16, 1.9, 1.1], frame, { at: [1.05, 0, 0] }),
        face('wheel', [roundLoop(1.05, 1.2, -0.6, 0.5, 0.5, 20)], '#33383d', { normal: NEARWARD }),
        face('wheel', [roundLoop(1.05, 1.2, -0.61, 0.4, 0.4, 20)], frame, { normal: NEARWARD }),
        face(
          'spokes',
          [frontLoop(1.02, 1.08, 0.8, 1.6, -0.62), frontLoop(0.65, 1.45, 1.17, 1.23, -0.62)],
          '#33383d',
          { normal: NEARWARD },
        ),
      ],
      x,
      z - 0.8,
      [2.3, 1.1],
      look.floor,
    ),
  });

/** Great toothed wheels on an axle, as mills and clocks have. */
function gears({ x, z, look }: Spot) {
  const wheel = (cx: number, cy: number, r: number, n: number, colour: string, d: number): FacePiece[] => {
    const at = z - d;
    const rim = Array.from({ length: n * 4 }, (_, i) => {
      const a = (i / (n * 4)) * 2 * Math.PI;
      const k = i % 4 < 2 ? 1 : 0.86;
      return vec3(cx + Math.cos(a) * r * k, cy + Math.sin(a) * r * k, at);
    });
    return [
      face('gear', [rim], colour, g),
      face('gear', [roundLoop(cx, cy, at - 0.01, r * 0.66, r * 0.66, 24)], adjust(colour, -0.14), g),
      face(
        'spokes',
        [
          frontLoop(cx - r * 0.7, cx + r * 0.7, cy - 0.06, cy + 0.06, at - 0.02),
          frontLoop(cx - 0.06, cx + 0.06, cy - r * 0.7, cy + r * 0.7, at - 0.02),
        ],
        colour,
        g,
      ),
      face('hub', [roundLoop(cx, cy, at - 0.03, r * 0.2, r * 0.2, 14)], adjust(colour, -0.05), g),
    ];
  };
  const pieces: Piece[] = [
    face('axle', [frontLoop(x - 0.14, x + 0.14, 0, look.height, z - 0.05)], '#5f4630', g),
    ...wheel(x, 1.75, 1.15, 18, '#8f6a44', 0.1),
    ...wheel(x + 1.45, 1.15, 0.62, 12, '#a37b50', 0.16),
    ...wheel(x - 1.35, 2.35, 0.5, 10, '#7a5a3a', 0.16),
  ];
  return { pieces };
}

const solidsOf =
  (part: string, solids: Solids, size: readonly [number, number]) =>
  ({ x, z, look }: Spot) => ({
    pieces: stand(part, solids, x, z - size[1] / 2 - 0.05, size, look.floor),
  });

export const MILL_WORK: Readonly<Record<string, Fitting>> = {
  pipes: { width: 0, build: pipes },
  conveyor: { width: 6, build: conveyor },
  press: { width: 2.5, build: press('#4f585f', '#8a949b', '#f3eedd') },
  loom: { width: 2.5, build: press('#8a6240', '#c9a878', '#b5485a') },
  gears: { width: 4.4, build: gears },
  'server-rack': { width: 0.95, build: (spot) => solidsOf('rack', rack(spot.site.rng), [0.8, 0.9])(spot) },
  washers: { width: 0.8, build: (spot) => solidsOf('washers', washers(), [0.7, 0.7])(spot) },
};
