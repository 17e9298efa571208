/** Walls of small doors: of the dead, of deposits, of a card index; cubicles and lockers. Metres. */
import { adjust } from '../../colour/oklch.ts';
import type { Piece } from '../../model/set.ts';
import { face, NEAR_GROUND as g } from '../kit/faces.ts';
import { floorLoop, frontLoop, type Loop, roundLoop } from '../kit/loops.ts';
import type { Fitting, Spot } from './fitting.ts';

/** A wall of small doors: of the dead, of deposits, of a card index. */
const drawers =
  (width: number, [columns, rows]: readonly [number, number], top: number, colour: string, knob: string) =>
  ({ x, z }: Spot): { pieces: Piece[] } => {
    const [w, h] = [width / columns, (top - 0.1) / rows];
    const each = (make: (x: number, y: number) => Loop): Loop[] =>
      Array.from({ length: columns * rows }, (_, i) =>
        make(x - width / 2 + (i % columns) * w, 0.1 + Math.floor(i / columns) * h),
      );
    return {
      pieces: [
        face(
          'drawer wall',
          [frontLoop(x - width / 2 - 0.06, x + width / 2 + 0.06, 0, top + 0.08, z - 0.02)],
          adjust(colour, -0.14),
          g,
        ),
        face(
          'drawer fronts',
          each((a, b) => frontLoop(a + w * 0.05, a + w * 0.95, b + h * 0.06, b + h * 0.94, z - 0.03)),
          colour,
          g,
        ),
        face(
          'drawer edges',
          each((a, b) => frontLoop(a + w * 0.05, a + w * 0.95, b + h * 0.06, b + h * 0.12, z - 0.035)),
          adjust(colour, -0.07),
          g,
        ),
        face(
          'labels',
          each((a, b) => frontLoop(a + w * 0.36, a + w * 0.64, b + h * 0.68, b + h * 0.82, z - 0.035)),
          '#f3eedd',
          g,
        ),
        face(
          'handles',
          each((a, b) => frontLoop(a + w * 0.4, a + w * 0.6, b + h * 0.42, b + h * 0.52, z - 0.06)),
          knob,
          g,
        ),
      ],
    };
  };

/** Cubicles in a row, one door ajar. */
function cubicles({ x, z, look }: Spot): { pieces: Piece[] } {
  const colour = '#6f93a0';
  const at = [-1.15, 0, 1.15];
  return {
    pieces: [
      ...at.flatMap((d, i) => [
        face('inside', [frontLoop(x + d - 0.5, x + d + 0.5, 0.15, 2.05, z - 0.72)], '#3f5058', g),
        face(
          'cubicle door',
          [
            i === 1
              ? frontLoop(x + d - 0.5, x + d - 0.2, 0.2, 2, z - 0.76)
              : frontLoop(x + d - 0.48, x + d + 0.48, 0.2, 2, z - 0.74),
          ],
          i === 1 ? adjust(colour, -0.06) : colour,
          g,
        ),
        face(
          'bolt',
          [roundLoop(x + d + (i === 1 ? -0.25 : 0.38), 1.05, z - 0.78, 0.04, 0.04, 10)],
          i === 1 ? '#5fae6a' : '#c94a3f',
          g,
        ),
      ]),
      face(
        'posts',
        [-1.75, -0.58, 0.58, 1.75].map((d) => frontLoop(x + d - 0.06, x + d + 0.06, 0, 2.12, z - 0.8)),
        adjust(colour, 0.08),
        g,
      ),
      face('head', [frontLoop(x - 1.8, x + 1.8, 2.05, 2.16, z - 0.81)], adjust(colour, 0.08), g),
      face('floor shade', [floorLoop(x - 1.8, x + 1.8, z - 0.95, z - 0.7)], look.floor, {
        layer: 'ground',
        tone: 'shade',
        opacity: 0.4,
      }),
    ],
  };
}

export const DRAWER_WALLS: Readonly<Record<string, Fitting>> = {
  'cold-drawers': { width: 4.2, build: drawers(4, [4, 3], 2.1, '#c3cbd0', '#7f888e') },
  'deposit-boxes': { width: 4.2, build: drawers(4, [10, 8], 2.3, '#b08d4a', '#e3c77a') },
  'card-drawers': { width: 3.2, build: drawers(3, [7, 7], 1.9, '#9a6f48', '#d9b45a') },
  'file-drawers': { width: 3.2, build: drawers(3, [6, 4], 1.6, '#8f9aa0', '#5a6268') },
  'herb-drawers': { width: 3.2, build: drawers(3, [8, 6], 1.7, '#7a5236', '#d9b45a') },
  niches: { width: 4.2, build: drawers(4, [4, 3], 2.2, '#a39a8c', '#6f675c') },
  'safe-lockers': { width: 3.2, build: drawers(3, [6, 3], 2, '#d08a3a', '#5a5048') },
  'grey-lockers': { width: 3.2, build: drawers(3, [7, 1], 1.9, '#7f95a3', '#4a565e') },
  cubicles: { width: 3.8, build: cubicles },
};
