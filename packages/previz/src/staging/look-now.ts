import type { Look } from '../model/figure.ts';
import { stillOn } from '../model/garment-slots.ts';
import type { Mention } from '../model/script.ts';

/** How somebody looks in this frame: without the hat that has been taken off, in what the rain has soaked. */
export function lookNow(look: Look, { without = [], conditions = [] }: Mention): Look {
  if (without.length === 0 && conditions.length === 0) return look;
  return {
    ...look,
    garments: stillOn(look.garments, without),
    ...(conditions.length > 0 ? { conditions } : {}),
  };
}
