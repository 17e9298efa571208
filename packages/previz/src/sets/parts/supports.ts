/** What carries one thing over another, as life does: built about the origin, its front in the plane of what it carries. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { face, type Solids } from '../kit/faces.ts';
import { frontLoop, NEARWARD } from '../kit/loops.ts';
import { type BoxLook, box } from '../kit/solids.ts';

export type SupportKind = 'rack' | 'wall-shelf' | 'cord' | 'rail';

export interface SupportSize {
  readonly width: number;
  /** Of the top that carries. */
  readonly height: number;
  /** Metres over it that what it carries takes. */
  readonly over?: number;
}

const TIMBER = ['#8a6444', '#7b5a40', '#96704c'] as const;

export function supportOf(kind: SupportKind, size: SupportSize, rng: Rng): Solids {
  switch (kind) {
    case 'rack':
      return rack(size, rng.pick(TIMBER));
    case 'wall-shelf':
      return wallShelf(size, rng.pick(TIMBER));
    case 'cord':
      return cord(size);
    case 'rail':
      return rail(size);
  }
}

const slab = (
  part: string,
  x: readonly [number, number],
  y: readonly [number, number],
  z: readonly [number, number],
  fill: string,
  look: BoxLook = {},
): FacePiece[] => box(part, { x, y, z }, fill, { top: adjust(fill, 0.06), ...look });

/** An open bookcase of two floors: below stands the one, above it the other. */
function rack({ width, height, over = height }: SupportSize, wood: string): Solids {
  const x = width / 2;
  const t = 0.02 * (width + height);
  const top = height + 1.14 * over;
  const d = 0.42 * width;
  const floor = (y: number) => slab('board', [-x, x], [y - t, y], [0, d], wood, { bottom: true });
  return [
    face('back', [frontLoop(-x, x, 0, top, d)], adjust(wood, 0.22, 0.55), { normal: NEARWARD }),
    face('shade', [frontLoop(-x, x, height - 0.2 * height, height - t, d - 0.002)], adjust(wood, 0.12, 0.6), {
      normal: NEARWARD,
      opacity: 0.55,
    }),
    face('shade', [frontLoop(-x, x, top - 0.16 * over, top, d - 0.002)], adjust(wood, 0.12, 0.6), {
      normal: NEARWARD,
      opacity: 0.55,
    }),
    slab('board', [-x, x], [-0.2 * t, 0.12 * t], [0, d], adjust(wood, 0.02)),
    floor(height),
    floor(top + t),
    slab('side', [-x - t, -x], [0, top + t], [0, d], adjust(wood, -0.02)),
    slab('side', [x, x + t], [0, top + t], [0, d], adjust(wood, -0.02)),
  ];
}

/** A board on two brackets that are screwed to the wall. */
function wallShelf({ width, height }: SupportSize, wood: string): Solids {
  const x = width / 2;
  const t = Math.min(0.05, 0.05 * height);
  const d = 0.3 * Math.min(width, 0.9);
  const iron = '#4b4a4c';
  const bracket = (side: number): FacePiece[] => {
    const at = side * (x - 0.16 * width);
    const drop = Math.min(0.32 * width, 0.24);
    const arm = 0.7 * t;
    return [
      ...slab('plate', [at - arm, at + arm], [height - t - drop, height - t], [d - 0.01, d], iron),
      face(
        'brace',
        [
          [
            vec3(at - arm, height - t, 0.1 * d),
            vec3(at + arm, height - t, 0.1 * d),
            vec3(at + arm, height - t - 0.92 * drop, d - 0.01),
            vec3(at - arm, height - t - 0.92 * drop, d - 0.01),
          ],
        ],
        adjust(iron, 0.05),
      ),
    ];
  };
  return [
    bracket(-1),
    bracket(1),
    slab('board', [-x, x], [height - t, height], [0, d], wood, { bottom: true }),
  ];
}

/** A cord that comes down from above the frame; `height` is where it ends. */
function cord({ width, height, over = 1 }: SupportSize): Solids {
  const thick = 0.012 * over;
  return [
    slab(
      'cord',
      [-thick / 2, thick / 2],
      [height, height + 12 * Math.max(over, width)],
      [0, 0.001],
      '#4a4038',
    ),
  ];
}

/** A clothes rail on two posts. */
function rail({ width, height }: SupportSize): Solids {
  const iron = '#55565a';
  const x = 0.5 * width;
  const t = 0.012 * height;
  const post = (side: number) =>
    slab('post', [side * x - t, side * x + t], [0, height + t], [0, 2 * t], iron);
  const foot = (side: number) =>
    slab(
      'foot',
      [side * x - t, side * x + t],
      [0, 1.6 * t],
      [-0.16 * height, 0.16 * height],
      adjust(iron, -0.05),
    );
  return [
    foot(-1),
    foot(1),
    post(-1),
    post(1),
    slab('bar', [-x - 3 * t, x + 3 * t], [height - t, height + t], [0, 2 * t], adjust(iron, 0.06)),
    slab('hook', [-0.5 * t, 0.5 * t], [height - 5 * t, height], [0, 0.5 * t], adjust(iron, 0.1)),
  ];
}
