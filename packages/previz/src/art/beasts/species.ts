/** All four-legged animals. */
import type { Prop } from '../props/prop.ts';
import { beast } from './beast.ts';
import { BREEDS } from './species-breeds.ts';
import { CAT_KIN } from './species-cats.ts';
import { COUSINS } from './species-cousins.ts';
import { DOG_KIN } from './species-dogs.ts';
import { FARM_BEASTS } from './species-farm.ts';
import { HOME_BEASTS } from './species-home.ts';
import { SAVANNAH_BEASTS } from './species-savannah.ts';
import { WILD_BEASTS } from './species-wild.ts';
import { WILD_KIN } from './species-wild-kin.ts';

/** Four-legged animals drawn on a common skeleton, so that all take the same poses. */
export const BEASTS: readonly Prop[] = [
  ...HOME_BEASTS,
  ...FARM_BEASTS,
  ...WILD_BEASTS,
  ...SAVANNAH_BEASTS,
  ...BREEDS,
  ...COUSINS,
  ...DOG_KIN,
  ...CAT_KIN,
  ...WILD_KIN,
].map(beast);
