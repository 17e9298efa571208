/** All own drawings, one file per family. */
import { BEASTS } from '../beasts/species.ts';
import { ELECTRONIC_PROPS } from './electronics.ts';
import { FURNITURE_PROPS } from './furniture.ts';
import { KITCHEN_PROPS } from './kitchen.ts';
import type { Prop } from './prop.ts';
import { STREET_PROPS } from './street.ts';

export const PROPS: readonly Prop[] = [
  ...BEASTS,
  ...STREET_PROPS,
  ...FURNITURE_PROPS,
  ...KITCHEN_PROPS,
  ...ELECTRONIC_PROPS,
];

const byId = new Map(PROPS.map((p) => [p.id, p]));

/** An own drawing by its id. */
export const findProp = (id: string): Prop | undefined => byId.get(id);
