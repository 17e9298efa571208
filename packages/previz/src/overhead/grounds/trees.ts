/** Trees about a place from straight above, and the colours that seasons give it. */

import { conifer, crown, palm } from '../things/outdoors/plants.ts';
import { around, type Lot, type Stood } from './ground.ts';

export const GREEN = { spring: '#86ad58', summer: '#7ba350', autumn: '#a3a052', winter: '#8d9a68' } as const;

export const LEAVES: Readonly<Record<string, readonly string[]>> = {
  spring: ['#7fb04f', '#6aa04a', '#8fba5a'],
  summer: ['#4f8a41', '#5f9a48', '#467d40'],
  autumn: ['#d08a34', '#c5602c', '#dba63e', '#a94a2c'],
  winter: ['#7f8a6a', '#75806a', '#8a8468'],
};

export const SNOW = '#e9f0f6';

/** In a picture of less than twice so much ground, centimetres, a few trees are a wood's edge. */
const NEAR_GROUND = 300;

/** Crowns of trees about the free middle, as large as the picture bears. */
export function trees(
  lot: Lot,
  n: number,
  kind: 'leaf' | 'fir' | 'palm' | 'mixed' = 'leaf',
  apart = 1.25,
): Stood[] {
  const r = Math.max(110, Math.min(360, lot.half.y * 0.3));
  const leaves = LEAVES[lot.season] ?? [];
  const few = lot.half.y < NEAR_GROUND ? Math.ceil(n * 0.4) : n;
  return around(lot, r * apart, few, r * 0.85).map((p, i) => {
    const size = r * lot.rng.between(0.75, 1.1);
    const fir = kind === 'fir' || (kind === 'mixed' && i % 3 === 0);
    const plan =
      kind === 'palm'
        ? palm('#5a9448', size)
        : fir
          ? conifer(lot.snow ? '#8fa9a6' : '#2f6a4a', size * 0.8)
          : crown(lot.snow ? '#c9d6dd' : lot.rng.pick(leaves.length > 0 ? leaves : ['#4f8a41']), size, lot);
    return { plan, ...p, turn: lot.rng.between(0, 360) };
  });
}
