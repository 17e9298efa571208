import type { Garment, GarmentType } from '../../model/garments.ts';
import type { HeadFrame } from '../head-frame.ts';
import type { Pen } from '../pen.ts';
import { BRIMMED_HATS } from './brimmed-hats.ts';
import { drawCostumeHat } from './costume-hats.ts';
import { CROWNS_AND_CAPS } from './crowns-and-caps.ts';
import type { DrawHat } from './hat-shapes.ts';
import { HEAD_CLOTHS } from './head-cloths.ts';
import { HELMETS } from './helmets.ts';
import { WELDING } from './welding.ts';

type Worn = Garment & { readonly colour: string };

const HATS: Partial<Readonly<Record<GarmentType, DrawHat>>> = {
  ...BRIMMED_HATS,
  ...CROWNS_AND_CAPS,
  ...HELMETS,
  ...HEAD_CLOTHS,
  ...WELDING,
};

const HIDES_HAIR: ReadonlySet<string> = new Set([
  'hijab',
  'hood',
  'knight-helmet',
  'open-visor',
  'turban',
  'wimple',
  'ninja-hood',
  'beast-hood',
  'long-eared-hood',
  'bird-hood',
  'surgeon-cap',
  'judge-wig',
  'flying-cap',
  'racing-helmet',
  'football-helmet',
  'fencing-mask',
  'lucha-mask',
  'nemes',
  'plumes',
  'keffiyeh',
]);

/** True when nothing of the hair can be seen under it. */
export const hidesHair = (garments: readonly Worn[]): boolean => garments.some((g) => HIDES_HAIR.has(g.type));

/** True when the hair is seen, but none of it falls out: behind a space helmet's glass. */
export const bindsHair = (garments: readonly Worn[]): boolean =>
  garments.some((g) => g.type === 'space-helmet');

/** Hats that are pulled down to the brow, and how far, in heads. */
const PULLED = 0.06;
const SITS: ReadonlySet<string> = new Set([
  ...Object.keys(BRIMMED_HATS).filter((hat) => !/party|santa|beret|pirate/.test(hat)),
  'cap',
  'beanie',
  'police-cap',
  'pilot-cap',
  'captain-cap',
  'sailor-cap',
  'helmet',
  'hard-hat',
  'firefighter-helmet',
  'samurai-helmet',
  'viking-helmet',
]);

/** How deep what is worn shadows the forehead, in heads; 0: not at all. */
export const brimShadow = (garments: readonly Worn[]): number =>
  Math.max(0, ...garments.map(({ type }) => (type in BRIMMED_HATS ? 0.16 : SITS.has(type) ? 0.11 : 0)));

/** Everything worn on the head. */
export function drawHats(pen: Pen, f: HeadFrame, garments: readonly Worn[]): void {
  const down: HeadFrame = {
    ...f,
    at: (x, y) => f.at(x, y + PULLED),
    all: (points) => points.map(([x, y]) => f.at(x, y + PULLED)),
  };
  for (const g of garments) {
    HATS[g.type]?.(pen, SITS.has(g.type) ? down : f, g.colour);
    drawCostumeHat(pen, f, g.type, g.colour);
  }
}

/** From the middle of the skull to the top of a hat, heads; what is not named is hardly higher than the hair. */
const TALL: Partial<Readonly<Record<GarmentType, number>>> = {
  'top-hat': 1,
  'welding-mask': 0.98,
  'wizard-hat': 1.3,
  'witch-hat': 1.2,
  'chef-hat': 0.94,
  'santa-hat': 0.96,
  'party-hat': 1,
  'pirate-hat': 0.78,
  crown: 0.66,
  'viking-helmet': 0.8,
  'samurai-helmet': 0.86,
  'knight-helmet': 0.84,
  'open-visor': 0.84,
  'cowboy-hat': 0.66,
  fedora: 0.64,
};

export const hatHeight = (garments: readonly Worn[]): number =>
  Math.max(0.52, ...garments.map(({ type }) => TALL[type] ?? (type in HATS ? 0.62 : 0)));
