/** All four-legged animals. */
import type { Prop } from '../props/prop.ts';
import { beast } from './beast.ts';
import { BREEDS } from './species-breeds.ts';
import { COUSINS } from './species-cousins.ts';
import { FARM_BEASTS } from './species-farm.ts';
import { HOME_BEASTS } from './species-home.ts';
import { KIN } from './species-kin.ts';
import { SAVANNAH_BEASTS } from './species-savannah.ts';
import { WILD_BEASTS } from './species-wild.ts';

/** Four-legged animals drawn on a common skeleton, so that all take the same poses. */
export const BEASTS: readonly Prop[] = [
  ...HOME_BEASTS,
  ...FARM_BEASTS,
  ...WILD_BEASTS,
  ...SAVANNAH_BEASTS,
  ...BREEDS,
  ...COUSINS,
  ...KIN,
].map(beast);
