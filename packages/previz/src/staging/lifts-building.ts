/** Which giants have a building in their hands. */
import { isHolding } from '../model/holding.ts';
import type { Relation } from '../model/script.ts';
import type { Performer } from './performers.ts';

const GIANTS = /giant|titan|colossus|ogre|cyclops|golem|troll/;

/** True for a giant that has a house, a tower or a windmill in its hands. */
export const liftsBuilding = (r: Relation, holder: Performer, load: Performer): boolean =>
  isHolding(r) &&
  holder.look !== null &&
  GIANTS.test(holder.entity.noun) &&
  load.drawable?.category === 'building';
