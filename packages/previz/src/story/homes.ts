/** Where people and things are at home: what both kinds of default places ask for. */
import type { Drawable } from '../model/drawable.ts';
import type { Entity } from '../model/script.ts';
import { isTabletop, settingById } from '../sets/index.ts';
import { ROLE_PLACES, THING_PLACES } from './default-places.ts';

/** Looks a drawable up by id: the art department's catalogue. */
export type FindDrawable = (id: string) => Drawable | undefined;

/** Things up to this height, metres, are at home on a table. */
export const TABLE_HEIGHT = 0.62;

/** A thing so high, metres, is out of doors and takes the people along. */
export const OUT_OF_THE_HOUSE = 1.4;

export const isInside = (setting: string): boolean =>
  settingById(setting).indoor || setting === 'studio' || isTabletop(setting);

export const roleHome = ({ noun, drawable }: Entity): readonly string[] | undefined =>
  ROLE_PLACES.get(noun.replaceAll(' ', '-')) ?? ROLE_PLACES.get(drawable);

export const homeOf = (entity: Entity): readonly string[] | undefined => THING_PLACES.get(entity.drawable);
