import type { Relation } from '../model/script.ts';
import type { Performer } from './performers.ts';

const ARMED = /octopus|squid|kraken/;
const GRABS = new Set<Relation['kind']>([
  'holding',
  'carrying',
  'fighting',
  'touching',
  'hugging',
  'pulling',
]);

/** True for a beast with arms that deals with what floats. */
export const clutches = (r: Relation, subject: Performer, object: Performer): boolean =>
  GRABS.has(r.kind) &&
  ARMED.test(subject.drawable?.id ?? '') &&
  object.drawable?.category === 'vehicle' &&
  object.drawable.placement === 'water';
