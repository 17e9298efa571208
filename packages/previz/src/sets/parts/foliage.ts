/** Colours of what grows, by season. */
import type { Season } from '../../model/light.ts';
import type { Rng } from '../../random/rng.ts';

export interface Green {
  readonly body: string;
  readonly dark: string;
  readonly lit: string;
}

const LEAVES: Record<Season, readonly Green[]> = {
  spring: [
    { body: '#7fae4e', dark: '#5a8a42', lit: '#a3c968' },
    { body: '#8fb75a', dark: '#67934a', lit: '#b4d277' },
  ],
  summer: [
    { body: '#4f8a46', dark: '#366a3c', lit: '#74a957' },
    { body: '#5b9150', dark: '#3f7042', lit: '#83b263' },
    { body: '#467d4a', dark: '#2f6040', lit: '#6a9d57' },
  ],
  autumn: [
    { body: '#d5803a', dark: '#ab5a2f', lit: '#eba552' },
    { body: '#c4532f', dark: '#8f4c36', lit: '#de7a45' },
    { body: '#d9a63c', dark: '#b07f30', lit: '#eec660' },
  ],
  winter: [{ body: '#7c8a70', dark: '#5f6d5a', lit: '#95a186' }],
};

const GRASS: Record<Season, Green> = {
  spring: { body: '#8fb45a', dark: '#749a4d', lit: '#a9c96f' },
  summer: { body: '#7ba556', dark: '#628c4a', lit: '#96bb69' },
  autumn: { body: '#a39b54', dark: '#88824a', lit: '#bdb266' },
  winter: { body: '#a3a384', dark: '#898b72', lit: '#b9b89b' },
};

export const leaves = (season: Season, rng: Rng): Green => rng.pick(LEAVES[season]);
export const grass = (season: Season): Green => GRASS[season];
export const NEEDLES: Green = { body: '#35614d', dark: '#254a3f', lit: '#4c7d5c' };
export const BARK = '#6b5140';
export const SNOW = '#eef3f8';
