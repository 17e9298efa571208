/** The settings that recipes stand for: each place, and the front of each room of trade. */
import type { Setting } from '../setting.ts';
import type { Recipe } from './recipe.ts';
import { FRONTS, RECIPES } from './tables/index.ts';

/** How ids of fronts end. */
export const FRONT_END = '-exterior';

/** Id of the setting before a place. */
export const frontId = (id: string): string => `${id}${FRONT_END}`;

/** Rooms within houses and ships have no front of their own. */
export const hasFront = ({ indoor, sign }: Recipe): boolean => indoor && sign !== null;

/** Sets that recipes stand on and that are not simply out of doors. */
const BASES: Readonly<Record<string, Pick<Setting, 'indoor' | 'air'>>> = {
  cave: { indoor: true, air: 'air' },
  'alien-cave': { indoor: true, air: 'air' },
  greenhouse: { indoor: true, air: 'air' },
  mars: { indoor: false, air: 'dust' },
  'moon-surface': { indoor: false, air: 'space' },
  'submarine-interior': { indoor: true, air: 'water' },
  spaceship: { indoor: true, air: 'air' },
  underwater: { indoor: false, air: 'water' },
  space: { indoor: false, air: 'space' },
};

const settingOf = (r: Recipe): Setting => ({
  id: r.id,
  names: r.names,
  ...(BASES[r.shell] ?? { indoor: r.indoor, air: 'air' }),
  fits: r.fits,
  ...(r.defaults ? { defaults: r.defaults } : {}),
});

const frontSetting = ({ id }: Pick<Recipe, 'id'>): Setting => ({
  id: frontId(id),
  names: [`${id.replaceAll('-', ' ')} exterior`],
  indoor: false,
  air: 'air',
  fits: [],
});

/** Places that recipes make, and what is before them. */
export const RECIPE_SETTINGS: readonly Setting[] = [
  ...RECIPES.map(settingOf),
  ...RECIPES.filter(hasFront).map(frontSetting),
  ...FRONTS.map(frontSetting),
];
