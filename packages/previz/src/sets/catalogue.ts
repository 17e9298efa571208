/** Every setting that a prompt can name, built or standing on a neighbour's set. */
import { CITY } from './catalogue/city.ts';
import { COUNTRY } from './catalogue/country.ts';
import { NATURE } from './catalogue/nature.ts';
import { ROOMS } from './catalogue/rooms.ts';
import { VENUES } from './catalogue/venues.ts';
import { RECIPE_SETTINGS } from './recipes/settings.ts';
import type { Setting } from './setting.ts';

export const SETTINGS: readonly Setting[] = [
  ...CITY,
  ...NATURE,
  ...COUNTRY,
  ...ROOMS,
  ...VENUES,
  ...RECIPE_SETTINGS,
];
