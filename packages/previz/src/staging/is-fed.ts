/** Who feeds a beast out of the hand. */
import type { Relation } from '../model/script.ts';
import type { Performer } from './performers.ts';

/** They take what is held out to them; fowl and fish are thrown theirs. */
const EATS_FROM_HAND =
  /^(horse|pony|foal|donkey|mule|zebra|deer|fawn|doe|reindeer|moose|elk|cow|calf|bull|ox|bison|goat|sheep|lamb|ram|llama|alpaca|camel|giraffe|elephant|unicorn|dragon|bear|polar-bear|panda|monkey|kangaroo|rabbit|squirrel|hedgehog|fox|wolf|labrador|puppy|dog|.*-dog|.*retriever|.*terrier|.*hound|husky|corgi|beagle|poodle)$/;

/** A person who feeds the one beast that takes it from the hand. */
export const isFedByHand = (
  r: Relation,
  feeder: Performer | undefined,
  beast: Performer | undefined,
): boolean =>
  r.kind === 'feeding' &&
  feeder?.look != null &&
  feeder.entity.count === 1 &&
  beast?.drawable?.kind === 'animal' &&
  beast.entity.count === 1 &&
  EATS_FROM_HAND.test(beast.drawable.id);

/** True for one person and the one beast that eats from the hand. */
export const eatsFromHand = (r: Relation, feeder: Performer, beast: Performer): boolean =>
  feeder.mention.verb === 'offer' && isFedByHand(r, feeder, beast);
