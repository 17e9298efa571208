/** Fittings that hold things: shelves, boards, rails, counters, tables. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { face, NEAR_GROUND as g, put } from '../kit/faces.ts';
import { stand, surface } from '../kit/interior.ts';
import { frontLoop, NEARWARD } from '../kit/loops.ts';
import { block, box } from '../kit/solids.ts';
import { counter as counterOf, table as tableOf } from '../parts/tables.ts';
import type { Fitting, Spot } from './fitting.ts';
import type { Thing } from './recipe.ts';
import { sizeOf, stood } from './things.ts';

const WOOD = '#8a6244';

/** Each thing as often as it is counted. */
const listed = (things: readonly Thing[]): Thing[] =>
  things.flatMap((t) => Array.from({ length: t.count }, () => t));

/** Things side by side between x0 and x1 from height y, none taller than `room`, small ones enlarged to be made out. */
function row(
  things: readonly Thing[],
  x0: number,
  x1: number,
  y: number,
  z: number,
  room: number,
  grow = 2.4,
): Piece[] {
  const step = (x1 - x0) / things.length;
  return things.map((thing, i) => {
    const { width, height, scale } = sizeOf(thing, true);
    const most = Math.min(room / height, (step * 0.92) / width);
    const k = thing.tall === undefined ? Math.min(most, grow) : Math.min(1, most);
    return stood(thing, { x: x0 + (i + 0.5) * step, y, z, plain: true, scale: scale * k, casts: false });
  });
}

/** Things of a list, over and over, `n` of them from the `from`th. */
const cycle = (things: readonly Thing[], from: number, n: number): Thing[] =>
  Array.from({ length: n }, (_, i) => things[(from + i) % things.length] as Thing);

/** Boards on the wall, full of what is kept or sold. */
function shelves(width: number, boards: number, each: number, colour: string) {
  return ({ x, z, things, look }: Spot): { pieces: Piece[] } => {
    const all = listed(things);
    const [low, top] = [0.55, Math.min(2.35, look.height - 0.5)];
    const step = (top - low) / boards;
    const [x0, x1] = [x - width / 2, x + width / 2];
    const ys = Array.from({ length: boards }, (_, i) => low + i * step);
    return {
      pieces: [
        face('rack', [frontLoop(x0, x1, 0.05, top + 0.06, z - 0.02)], adjust(colour, -0.13), g),
        face(
          'boards',
          [
            ...ys.map((y) => frontLoop(x0 - 0.03, x1 + 0.03, y - 0.05, y, z - 0.05)),
            frontLoop(x0 - 0.03, x1 + 0.03, top, top + 0.06, z - 0.05),
            frontLoop(x0 - 0.04, x0 + 0.02, 0, top + 0.06, z - 0.05),
            frontLoop(x1 - 0.02, x1 + 0.04, 0, top + 0.06, z - 0.05),
          ],
          colour,
          g,
        ),
        face(
          'doors',
          [0, 1, 2].map((i) =>
            frontLoop(x0 + 0.06 + (i * width) / 3, x0 + ((i + 1) * width) / 3 - 0.04, 0.08, 0.46, z - 0.06),
          ),
          adjust(colour, 0.03),
          g,
        ),
        ...(all.length === 0
          ? []
          : ys.flatMap((y, i) =>
              row(cycle(all, i * each, each), x0 + 0.05, x1 - 0.05, y, z - 0.1, step - 0.1),
            )),
      ],
    };
  };
}

/** Two rows of what hangs flat on a wall. */
function onWall(board: string | null) {
  return ({ x, z, things, look }: Spot): { pieces: Piece[] } => {
    const all = listed(things);
    const half = Math.ceil(all.length / 2);
    const rows = all.length > 4 ? [all.slice(0, half), all.slice(half)] : [all];
    const top = Math.min(2.4, look.height - 0.4);
    const low = rows.length > 1 ? 1.15 : 1.35;
    const step = (top - low) / rows.length;
    return {
      pieces: [
        ...(board
          ? [
              face(
                'board frame',
                [frontLoop(x - 1, x + 1, low - 0.08, top + 0.1, z - 0.02)],
                adjust(board, -0.1),
                g,
              ),
              face('board', [frontLoop(x - 0.95, x + 0.95, low - 0.03, top + 0.05, z - 0.03)], board, g),
            ]
          : []),
        ...rows.flatMap((r, i) =>
          row(r, x - 0.92, x + 0.92, top - (i + 1) * step + 0.04, z - 0.08, step - 0.08, 3),
        ),
      ],
    };
  };
}

/** A bar along the wall from which things hang in a row. */
function rail({ x, z, things, look }: Spot): { pieces: Piece[] } {
  const all = listed(things);
  const top = Math.min(2.15, look.height - 0.45);
  const step = 2.1 / all.length;
  return {
    pieces: [
      face('rail', [frontLoop(x - 1.1, x + 1.1, top, top + 0.05, z - 0.35)], '#6b6f73', g),
      ...all.map((thing, i) => {
        const { width, height, scale } = sizeOf(thing, true);
        const k = Math.min(1.5 / height, (step * 1.3) / width, 4);
        const at = x - 1.05 + (i + 0.5) * step;
        return stood(thing, {
          x: at,
          y: top - height * k,
          z: z - 0.4,
          plain: true,
          scale: scale * k,
          casts: false,
        });
      }),
    ],
  };
}

const topped =
  (width: number, height: number, deep: number, kind: 'counter' | 'table', colour: string, top: string) =>
  ({ x, z, things, look }: Spot) => {
    const solids =
      kind === 'counter' ? counterOf(width, height, deep, colour, top) : tableOf(width, deep, height, colour);
    const at = z - deep / 2 - 0.1;
    const all = listed(things);
    return {
      pieces: [
        ...stand(kind, solids, x, at, [width, deep], look.floor),
        ...(all.length === 0
          ? []
          : row(all, x - width / 2 + 0.08, x + width / 2 - 0.08, height, at - 0.06, 0.75, 1.7)),
      ],
      surfaces: [surface(kind, x, height, at, width * 0.8, deep * 0.6)],
    };
  };

/** A case of glass on a plinth with what is shown in it, lit from above. */
function showcase({ x, z, things, look }: Spot): { pieces: Piece[] } {
  const at = z - 0.75;
  const all = listed(things);
  return {
    pieces: [
      ...stand(
        'plinth',
        block('plinth', [2, 0.7, 0.7], '#4a4038', { top: '#d8c9a5' }),
        x,
        at,
        [2, 0.7],
        look.floor,
      ),
      face('case back', [frontLoop(x - 0.98, x + 0.98, 0.7, 1.75, at + 0.33)], '#e3dcc6', {
        normal: NEARWARD,
        tone: 'glow',
        opacity: 0.55,
      }),
      ...row(all, x - 0.9, x + 0.9, 0.7, at, 0.9, 3),
      put(
        'glass case',
        [
          box('glass', { x: [-1, 1], y: [0.7, 1.75], z: [-0.35, -0.33] }, '#dcecf0', { opacity: 0.2 }),
          face(
            'edges',
            [
              frontLoop(-1, -0.97, 0.7, 1.75, -0.36),
              frontLoop(0.97, 1, 0.7, 1.75, -0.36),
              frontLoop(-1, 1, 1.72, 1.78, -0.36),
            ],
            '#6f7a80',
            { normal: NEARWARD },
          ),
        ],
        { at: vec3(x, 0, at) },
      ),
    ],
  };
}

export const HOLDERS: Readonly<Record<string, Fitting>> = {
  shelf: { width: 2.3, build: shelves(2.2, 4, 5, WOOD) },
  cabinet: { width: 1.5, build: shelves(1.4, 4, 3, '#d8dcdc') },
  'metal-shelf': { width: 2.3, build: shelves(2.2, 3, 4, '#7f8a92') },
  'dark-shelf': { width: 2.3, build: shelves(2.2, 4, 5, '#4f3626') },
  'white-shelf': { width: 2.3, build: shelves(2.2, 4, 5, '#e6e2d8') },
  board: { width: 2.1, build: onWall('#b58f5f') },
  corkboard: { width: 2.1, build: onWall('#b98a56') },
  hung: { width: 2, hangs: true, build: onWall(null) },
  rail: { width: 2.3, build: rail },
  showcase: { width: 2.2, build: showcase },
  bar: { width: 3.3, build: topped(3.2, 1.06, 0.6, 'counter', '#6b4630', '#8a5c3e') },
  till: { width: 2.3, build: topped(2.2, 0.98, 0.6, 'counter', '#8f6a4a', '#d9c9ab') },
  desk: { width: 2, build: topped(1.8, 0.76, 0.75, 'table', '#8a6244', '') },
  workbench: { width: 2.5, build: topped(2.4, 0.88, 0.7, 'table', '#94683f', '') },
  slab: { width: 2.5, build: topped(2.4, 0.92, 0.7, 'counter', '#cfd6d8', '#eef2f2') },
  console: { width: 2.7, build: topped(2.6, 0.9, 0.7, 'counter', '#3f474f', '#5a646c') },
  stonetop: { width: 2.5, build: topped(2.4, 0.9, 0.7, 'counter', '#837c72', '#a39c90') },
};
