/** Signs of neon tubes along the walls of an alley that is said to be lit by them. Metres. */
import type { Rng } from '../random/rng.ts';
import { glowingSign } from './parts/lamps.ts';
import type { Built } from './setting.ts';

const TUBES = ['#ff4f9a', '#45d8ff', '#b66bff', '#ffb84d', '#5dffb0'];
/** From the axis to the wall and to the outer edge of a sign. */
const [WALL, OUT] = [2.65, 1.75];

export function hungWithNeon(built: Built, rng: Rng): Built {
  const first = rng.int(0, TUBES.length - 1);
  const signs = [4.5, 6.5, 8.5, 11, 14, 18].map((z, i) => {
    const side = i % 2 ? 1 : -1;
    const [a, b] = [side * WALL, side * OUT];
    const low = 2.3 + 0.35 * (i % 3);
    return glowingSign(
      Math.min(a, b),
      Math.max(a, b),
      low,
      low + (i % 3 ? 1.5 : 0.6),
      z,
      TUBES[(first + i) % TUBES.length] as string,
      true,
    );
  });
  return {
    ...built,
    pieces: [...built.pieces, ...signs.map((s) => s.piece)],
    practicals: [...built.practicals, ...signs.flatMap((s) => s.practicals)],
  };
}
