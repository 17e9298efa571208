/** All birds. */
import type { Prop } from '../props/prop.ts';
import { bird } from './bird.ts';
import { FAR_GROUND_BIRDS } from './far-ground-birds.ts';
import { FAR_SONGBIRDS } from './far-songbirds.ts';
import { FAR_WATER_BIRDS } from './far-water-birds.ts';
import { FOWL } from './fowl.ts';
import { LAND_BIRDS } from './land-birds.ts';
import { WATER_BIRDS } from './water-birds.ts';

export const BIRDS: readonly Prop[] = [
  ...LAND_BIRDS,
  ...FOWL,
  ...WATER_BIRDS,
  ...FAR_SONGBIRDS,
  ...FAR_GROUND_BIRDS,
  ...FAR_WATER_BIRDS,
].map(bird);
