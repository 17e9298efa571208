import type { Garment, GarmentType } from '../../model/garments.ts';
import type { HeadFrame } from '../head-frame.ts';
import type { Pen } from '../pen.ts';
import { BRIMMED_HATS } from './brimmed-hats.ts';
import { drawCostumeHat } from './costume-hats.ts';
import { CROWNS_AND_CAPS } from './crowns-and-caps.ts';
import type { DrawHat } from './hat-shapes.ts';
import { HEAD_CLOTHS } from './head-cloths.ts';
import { HELMETS } from './helmets.ts';

type Worn = Garment & { readonly colour: string };

const HATS: Partial<Readonly<Record<GarmentType, DrawHat>>> = {
  ...BRIMMED_HATS,
  ...CROWNS_AND_CAPS,
  ...HELMETS,
  ...HEAD_CLOTHS,
};

const HIDES_HAIR: ReadonlySet<string> = new Set([
  'hijab',
  'hood',
  'knight-helmet',
  'turban',
  'wimple',
  'ninja-hood',
  'surgeon-cap',
  'judge-wig',
  'flying-cap',
  'racing-helmet',
  'football-helmet',
  'fencing-mask',
  'lucha-mask',
  'nemes',
  'keffiyeh',
]);

/** True when nothing of the hair can be seen under it. */
export const hidesHair = (garments: readonly Worn[]): boolean => garments.some((g) => HIDES_HAIR.has(g.type));

/** True when the hair is seen, but none of it falls out: behind a space helmet's glass. */
export const bindsHair = (garments: readonly Worn[]): boolean =>
  garments.some((g) => g.type === 'space-helmet');

/** Everything worn on the head. */
export function drawHats(pen: Pen, f: HeadFrame, garments: readonly Worn[]): void {
  for (const g of garments) {
    HATS[g.type]?.(pen, f, g.colour);
    drawCostumeHat(pen, f, g.type, g.colour);
  }
}
