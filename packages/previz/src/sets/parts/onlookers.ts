/** People on the tiers of a stand: rows about the mark, each a head over shoulders, some with their arms up. Metres. */
import type { FacePiece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { face } from '../kit/faces.ts';
import type { Loop } from '../kit/loops.ts';
import { onRing } from './horizon.ts';

export interface Tier {
  readonly radius: number;
  /** Where they sit. */
  readonly y: number;
}

const SKINS = ['#e3b48f', '#c98f66', '#8f5f42', '#f0cba6'] as const;

/** `apart`: metres from one to the next; `reach`: half-angle, radians; `up`: part of them with raised arms. */
export function onlookers(
  tiers: readonly Tier[],
  clothes: readonly string[],
  rng: Rng,
  { apart, reach, up = 0.25 }: { readonly apart: number; readonly reach: number; readonly up?: number },
): FacePiece[] {
  const byColour = new Map<string, Loop[]>();
  const add = (colour: string, loop: Loop) => {
    const own = byColour.get(colour) ?? [];
    own.push(loop);
    byColour.set(colour, own);
  };
  for (const { radius, y } of tiers) {
    const step = apart / radius;
    for (let a = -reach + rng.between(0, step); a < reach; a += step * rng.between(0.85, 1.15)) {
      if (rng.chance(0.1)) continue;
      const size = rng.between(0.9, 1.12);
      const at = (x: number, h: number) => onRing(a + (x * size) / radius, radius, y + h * size);
      const skin = rng.pick(SKINS);
      const dress = rng.pick(clothes);
      if (rng.chance(up))
        for (const s of [-1, 1])
          add(skin, [at(s * 0.2, 0.5), at(s * 0.34, 1.02), at(s * 0.44, 1.02), at(s * 0.3, 0.5)]);
      add(dress, [
        at(-0.27, 0),
        at(-0.25, 0.42),
        at(-0.12, 0.56),
        at(0.12, 0.56),
        at(0.25, 0.42),
        at(0.27, 0),
      ]);
      add(skin, [
        at(-0.1, 0.6),
        at(-0.13, 0.72),
        at(-0.09, 0.84),
        at(0.09, 0.84),
        at(0.13, 0.72),
        at(0.1, 0.6),
      ]);
    }
  }
  return [...byColour].map(([colour, loops]) => face('crowd', loops, colour, { layer: 'ground' }));
}
