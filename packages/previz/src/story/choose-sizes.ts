import type { ShotSize } from '../model/script.ts';
import { LADDER, steps } from './ladder.ts';

export interface SizeWish {
  /** A size that the prompt asked for. */
  readonly said: ShotSize | null;
  /** How ill each size suits, 0 best. */
  readonly cost: (size: ShotSize) => number;
}

const TOO_ALIKE = 50;
const CANDIDATES: readonly ShotSize[] = [...LADDER, 'insert'];

/** Sizes with those changed that would show the same picture again: `pictures` says which frames look alike. */
export function unalike(
  sizes: readonly ShotSize[],
  wishes: readonly SizeWish[],
  pictures: readonly string[],
): ShotSize[] {
  const out = [...sizes];
  for (const [i, picture] of pictures.entries()) {
    const again = pictures.slice(0, i).some((p, j) => p === picture && out[j] === out[i]);
    const wish = wishes[i];
    if (!again || !wish || wish.said) continue;
    const taken = out.filter((_, j) => j < i && pictures[j] === picture);
    const apart = (size: ShotSize, j: number) => {
      const beside = out[j];
      return beside === undefined || j < 0 || steps(size, beside) >= 2;
    };
    const [other] = LADDER.filter((size) => !taken.includes(size) && apart(size, i - 1) && apart(size, i + 1))
      .map((size) => ({ size, cost: wish.cost(size) }))
      .filter(({ cost }) => cost < wish.cost(out[i] as ShotSize) + FAR_FETCHED)
      .sort((a, b) => a.cost - b.cost);
    if (other) out[i] = other.size;
  }
  return out;
}

/** Costs more than to see the same picture twice. */
const FAR_FETCHED = 2.5;

/** The cheapest run of sizes whose neighbours lie two rungs apart, as far as the prompt's own words allow. */
export function chooseSizes(wishes: readonly SizeWish[]): ShotSize[] {
  let paths = new Map<ShotSize, { cost: number; sizes: readonly ShotSize[] }>();
  for (const [i, wish] of wishes.entries()) {
    const next: typeof paths = new Map();
    for (const size of wish.said ? [wish.said] : CANDIDATES) {
      const before = i === 0 ? { cost: 0, sizes: [] } : cheapest(paths, size);
      next.set(size, { cost: before.cost + wish.cost(size), sizes: [...before.sizes, size] });
    }
    paths = next;
  }
  return [...cheapest(paths, null).sizes];
}

function cheapest(
  paths: ReadonlyMap<ShotSize, { cost: number; sizes: readonly ShotSize[] }>,
  next: ShotSize | null,
): { cost: number; sizes: readonly ShotSize[] } {
  let best: { cost: number; sizes: readonly ShotSize[] } = { cost: Number.POSITIVE_INFINITY, sizes: [] };
  for (const [size, path] of paths) {
    const cost = path.cost + (next !== null && steps(size, next) < 2 ? TOO_ALIKE : 0);
    if (cost < best.cost) best = { cost, sizes: path.sizes };
  }
  return best;
}
