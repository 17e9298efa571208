/** Every recipe of a place. */
import type { Recipe } from '../recipe.ts';
import { DWELLINGS } from './dwellings.ts';
import { INSIDES } from './insides.ts';
import { INSTITUTIONS } from './institutions.ts';
import { LEISURE } from './leisure.ts';
import { NATURE_BY_RECIPE } from './nature.ts';
import { RARER_ROOMS } from './rarer-rooms.ts';
import { SHOPS } from './shops.ts';
import { TALES } from './tales.ts';
import { TRAVEL } from './travel.ts';
import { WORKSHOPS } from './workshops.ts';

export { FRONTS } from './fronts.ts';

export const RECIPES: readonly Recipe[] = [
  ...WORKSHOPS,
  ...SHOPS,
  ...LEISURE,
  ...TRAVEL,
  ...DWELLINGS,
  ...INSTITUTIONS,
  ...TALES,
  ...NATURE_BY_RECIPE,
  ...RARER_ROOMS,
  ...INSIDES,
];
