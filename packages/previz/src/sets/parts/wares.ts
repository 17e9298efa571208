/** What shops hang, stack and stand before their back walls: flat fronts at a depth. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { merged, upright } from '../kit/faces.ts';
import { frontLoop, type Loop, roundLoop } from '../kit/loops.ts';

const CLOTH = [
  '#b8524a',
  '#e2c9a4',
  '#3f5f86',
  '#7f9a6a',
  '#d98fa0',
  '#4a4f5c',
  '#e9e3d6',
  '#8a6aa8',
  '#d8a24a',
];

/** The front of a dress or shirt on a hanger. */
const garment = (x: number, top: number, w: number, h: number, z: number): Loop => [
  vec3(x - 0.05, top, z),
  vec3(x + 0.05, top, z),
  vec3(x + w * 0.42, top - 0.08, z),
  vec3(x + w * 0.3, top - h * 0.42, z),
  vec3(x + w / 2, top - h, z),
  vec3(x - w / 2, top - h, z),
  vec3(x - w * 0.3, top - h * 0.42, z),
  vec3(x - w * 0.42, top - 0.08, z),
];

/** A rail of clothes seen from their side, close together, on hooks under a rod. */
export function clothesRail(x0: number, x1: number, top: number, z: number, rng: Rng): FacePiece[] {
  const clothes: FacePiece[] = [];
  for (let x = x0 + 0.06; x < x1 - 0.06; ) {
    const colour = rng.pick(CLOTH);
    for (let n = rng.int(2, 4); n > 0 && x < x1 - 0.06; n--, x += 0.085) {
      const h = rng.between(0.72, 0.98);
      clothes.push(
        upright('clothes', [frontLoop(x - 0.032, x + 0.032, top - h, top - 0.07, z)], colour),
        upright('clothes', [frontLoop(x - 0.006, x + 0.006, top - 0.09, top, z - 0.001)], '#8d9296'),
      );
    }
  }
  return [
    ...merged(clothes),
    upright('rod', [frontLoop(x0 - 0.08, x1 + 0.08, top, top + 0.035, z - 0.01)], '#6e7478'),
  ];
}

/** Dresses and shirts hung frontally in a row. */
export const shownClothes = (xs: readonly number[], top: number, z: number, rng: Rng): FacePiece[] =>
  xs.flatMap((x, i) => {
    const colour = rng.pick(CLOTH);
    const long = i % 2 === 0;
    const loop = garment(x, top, long ? 0.62 : 0.56, long ? 0.95 : 0.66, z);
    return [
      upright('clothes', [loop], colour),
      upright(
        'clothes',
        [frontLoop(x - 0.15, x + 0.15, top - 0.45, top - 0.41, z - 0.005)],
        adjust(colour, -0.1),
      ),
    ];
  });

/** A row of shoes on a board, in pairs. */
export function shoes(x0: number, x1: number, y: number, z: number, rng: Rng): FacePiece[] {
  const pairs: FacePiece[] = [];
  for (let x = x0; x < x1 - 0.5; x += 0.58) {
    const colour = rng.pick(['#7a4a30', '#22252b', '#b8524a', '#e9e3d6', '#3f5f86', '#c9a06a']);
    const heel = rng.chance(0.4) ? 0.07 : 0.02;
    for (const dx of [0, 0.2])
      pairs.push(
        upright('shoes', [shoe(x + dx, y, heel, z)], colour),
        upright('soles', [frontLoop(x + dx, x + dx + 0.06, y, y + heel, z - 0.001)], adjust(colour, -0.12)),
      );
  }
  return merged(pairs);
}

const shoe = (x: number, y: number, heel: number, z: number): Loop => [
  vec3(x, y + heel, z),
  vec3(x + 0.08, y + heel, z),
  vec3(x + 0.16, y, z),
  vec3(x + 0.3, y, z),
  vec3(x + 0.3, y + 0.04, z),
  vec3(x + 0.22, y + 0.08, z),
  vec3(x + 0.12, y + 0.13 + heel, z),
  vec3(x, y + 0.15 + heel, z),
];

/** Jars of sweets on a board, each full of one or two colours. */
export function jars(x0: number, x1: number, y: number, z: number, rng: Rng): FacePiece[] {
  const all: FacePiece[] = [];
  for (let x = x0; x < x1 - 0.26; x += 0.32) {
    const colour = rng.pick(['#e8586a', '#f2b33d', '#5fb86a', '#4aa3d8', '#b06ac8', '#f28a3d', '#f7f0e0']);
    const other = rng.pick(['#ffffff', '#f7d24a', '#e8586a']);
    all.push(
      upright('jar', [frontLoop(x, x + 0.26, y, y + 0.36, z)], '#dfeef2', { opacity: 0.8 }),
      upright('sweets', [frontLoop(x + 0.02, x + 0.24, y + 0.02, y + 0.29, z - 0.003)], colour),
      upright(
        'drops',
        Array.from({ length: 8 }, (_, i) =>
          roundLoop(
            x + 0.05 + (i % 4) * 0.053,
            y + 0.07 + Math.floor(i / 4) * 0.11,
            z - 0.006,
            0.018,
            0.018,
            8,
          ),
        ),
        other,
      ),
      upright('lid', [frontLoop(x + 0.02, x + 0.24, y + 0.36, y + 0.41, z - 0.004)], '#c9524a'),
    );
  }
  return all;
}

/** Balls, blocks, bears and cars on a board. */
export function toys(x0: number, x1: number, y: number, z: number, rng: Rng): FacePiece[] {
  const all: FacePiece[] = [];
  for (let x = x0 + 0.16; x < x1 - 0.16; x += 0.38) {
    const c = rng.pick(['#e8586a', '#f2b33d', '#5fb86a', '#4aa3d8', '#b06ac8']);
    const round = (dx: number, dy: number, r: number, part: string, fill: string, out = 0) =>
      upright(part, [roundLoop(x + dx, y + dy, z - out, r, r, 14)], fill);
    switch (rng.int(0, 3)) {
      case 0:
        all.push(
          round(0, 0.14, 0.14, 'ball', c),
          upright('ball', [frontLoop(x - 0.135, x + 0.135, y + 0.11, y + 0.17, z - 0.003)], '#fbf6ea'),
        );
        break;
      case 1:
        all.push(
          upright('block', [frontLoop(x - 0.16, x - 0.01, y, y + 0.15, z)], c),
          upright('block', [frontLoop(x + 0.01, x + 0.16, y, y + 0.15, z)], '#f2b33d'),
          upright('block', [frontLoop(x - 0.08, x + 0.07, y + 0.15, y + 0.3, z)], '#4aa3d8'),
        );
        break;
      case 2:
        all.push(
          upright('car', [frontLoop(x - 0.17, x + 0.17, y + 0.04, y + 0.13, z)], c),
          upright('car', [frontLoop(x - 0.09, x + 0.09, y + 0.13, y + 0.21, z)], adjust(c, 0.1)),
          round(-0.1, 0.05, 0.05, 'wheel', '#2b2e33', 0.004),
          round(0.1, 0.05, 0.05, 'wheel', '#2b2e33', 0.004),
        );
        break;
      default:
        all.push(
          round(-0.08, 0.34, 0.04, 'bear', '#9a6a42'),
          round(0.08, 0.34, 0.04, 'bear', '#9a6a42'),
          round(0, 0.11, 0.12, 'bear', '#a8754a'),
          round(0, 0.27, 0.095, 'bear', '#b5825a', 0.003),
          round(0, 0.25, 0.035, 'muzzle', '#e2c9a4', 0.006),
        );
    }
  }
  return all;
}

/** Sausages, hams and sides of meat on hooks under a rail. */
export function hungMeat(x0: number, x1: number, top: number, z: number, rng: Rng): FacePiece[] {
  const all: FacePiece[] = [upright('rail', [frontLoop(x0, x1, top, top + 0.05, z)], '#8d9296')];
  for (let x = x0 + 0.2; x < x1 - 0.1; x += 0.42) {
    all.push(upright('hook', [frontLoop(x - 0.012, x + 0.012, top - 0.14, top, z - 0.002)], '#b9bec2'));
    if (rng.chance(0.5))
      all.push(
        upright('ham', [roundLoop(x, top - 0.42, z - 0.004, 0.15, 0.29, 18)], '#b4524a'),
        upright('fat', [roundLoop(x - 0.03, top - 0.3, z - 0.006, 0.07, 0.13, 14)], '#f0d9cc'),
      );
    else
      all.push(
        upright(
          'sausages',
          [0, 1, 2, 3].map((i) => roundLoop(x, top - 0.22 - i * 0.17, z - 0.004, 0.05, 0.09, 12)),
          '#a3483c',
        ),
      );
  }
  return all;
}
