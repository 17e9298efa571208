/** A place that burns, from straight above: scorched patches and fires about those who act, smoke that the wind takes away. */
import type { Shape } from '../model/drawing.ts';
import type { Rng } from '../random/rng.ts';
import { shape } from '../sets/kit/drawing.ts';
import { blob, scallop } from '../sets/kit/paths.ts';

interface Fire {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Centimetres of the picture: its half sides, and the half sides of what fire keeps away from, about a point. */
interface Burning {
  readonly half: { readonly x: number; readonly y: number };
  readonly clear: { readonly x: number; readonly y: number };
  readonly at: { readonly x: number; readonly y: number };
  readonly rng: Rng;
}

const COLUMNS = 7;
const ROWS = 4;
/** Of the picture's half height: how large a fire is. */
const LEAST = 0.13;
const MOST = 0.26;
const HEATS = [
  ['#d9431a', 1],
  ['#f5832a', 0.76],
  ['#fdb945', 0.5],
  ['#ffe9a0', 0.26],
] as const;

const firesOf = ({ half, clear, at, rng }: Burning): Fire[] =>
  Array.from({ length: COLUMNS * ROWS }, (_, i) => {
    const across = ((i % COLUMNS) + 0.5) / COLUMNS;
    const down = (Math.floor(i / COLUMNS) + 0.5) / ROWS;
    return {
      x: (2 * across - 1) * half.x * 1.08 + rng.between(-0.1, 0.1) * half.x,
      y: (2 * down - 1) * half.y * 1.08 + rng.between(-0.16, 0.16) * half.y,
      size: rng.between(LEAST, MOST) * half.y,
    };
  }).filter(
    ({ x, y, size }) =>
      Math.abs(x - at.x) > clear.x + 0.7 * size || Math.abs(y - at.y) > clear.y + 0.7 * size,
  );

/** Tongues of it, all round. */
const flames = ({ x, y, size }: Fire, rng: Rng): Shape[] =>
  HEATS.map(([colour, k]) =>
    shape('fire', blob(x, y, size * k, size * k * 0.86, rng, 0.3, 11), colour, 'glow'),
  );

/** What lies on the ground, and what is in the air over it. */
export function burning(place: Burning): { readonly ground: Shape[]; readonly air: Shape[] } {
  const { rng } = place;
  const fires = firesOf(place);
  const scorched = fires.map(({ x, y, size }) => blob(x, y, size * 1.6, size * 1.35, rng, 0.22, 10));
  return {
    ground: [
      shape('scorched', scorched.join(''), '#2e2622', 'body', { opacity: 0.75 }),
      ...fires.flatMap((f) => flames(f, rng)),
    ],
    air: fires.flatMap(({ x, y, size }, i) =>
      i % 2 === 0
        ? [0.9, 1.7, 2.6].map((d, k) =>
            shape(
              'smoke',
              scallop(
                x + d * size * 0.8,
                y - d * size * 0.75,
                size * (0.4 + 0.16 * k),
                size * (0.36 + 0.14 * k),
                9,
                rng,
              ),
              k % 2 === 0 ? '#4a4042' : '#5d5250',
              'body',
              { opacity: 0.5 - 0.12 * k },
            ),
          )
        : [],
    ),
  };
}
