/** All things among the emoji. */
import { FOOD_EMOJI } from './food.ts';
import { HOUSEHOLD_EMOJI } from './household.ts';
import { OUTDOOR_EMOJI } from './outdoors.ts';
import { PLAY_EMOJI } from './play.ts';

export const THING_EMOJI = [...OUTDOOR_EMOJI, ...PLAY_EMOJI, ...FOOD_EMOJI, ...HOUSEHOLD_EMOJI];
