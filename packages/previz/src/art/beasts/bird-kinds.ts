/** All birds. */
import type { Prop } from '../props/prop.ts';
import { bird } from './bird.ts';
import { FAR_BIRDS } from './far-birds.ts';
import { FOWL } from './fowl.ts';
import { LAND_BIRDS } from './land-birds.ts';
import { WATER_BIRDS } from './water-birds.ts';

export const BIRDS: readonly Prop[] = [...LAND_BIRDS, ...FOWL, ...WATER_BIRDS, ...FAR_BIRDS].map(bird);
