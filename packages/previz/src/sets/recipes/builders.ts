/** Builders of the places that recipes make. */
import type { Builder } from '../setting.ts';
import { frontOf } from './fronts.ts';
import { roomByRecipe } from './room-by-recipe.ts';
import { frontId, hasFront } from './settings.ts';
import { FRONTS, RECIPES } from './tables/index.ts';
import { yardByRecipe } from './yard-by-recipe.ts';

/** By id of the setting; those out of doors stand on the sets given. */
export const recipeBuilders = (sets: Readonly<Record<string, Builder>>): Readonly<Record<string, Builder>> =>
  Object.fromEntries([
    ...RECIPES.map((r): [string, Builder] => [
      r.id,
      (site) => (r.indoor ? roomByRecipe(r, site) : yardByRecipe(r, site, sets)),
    ]),
    ...[...RECIPES.filter(hasFront), ...FRONTS].map((r): [string, Builder] => [
      frontId(r.id),
      (site) => frontOf(r, site),
    ]),
  ]);
