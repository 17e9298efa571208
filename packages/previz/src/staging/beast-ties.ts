/** Beasts at one another: who fights whom, who nurses whom. */
import type { Shot } from '../model/shot.ts';
import { FIGHTS } from './beast-deeds.ts';
import type { Performer } from './performers.ts';

const isBeast = (p: Performer): boolean => p.look === null && p.drawable?.kind === 'animal';
/** Face to face, though they do each other no harm. */
const FACES = /^(snarl|growl|hiss|glare|face|confront|nuzzle|kiss|sniff|greet|cuddle)$/;
const isInAContest = ({ mention }: Performer): boolean =>
  FIGHTS.test(mention.verb ?? '') || mention.pose === 'fight' || FACES.test(mention.verb ?? '');

/** Those who fight, by twos: of one kind, or said of each other. */
export function contests(shot: Shot, performers: readonly Performer[]): [Performer, Performer][] {
  const beasts = performers.filter(isBeast);
  const said = shot.relations
    .filter((r) => r.kind === 'fighting')
    .flatMap((r): [Performer, Performer][] => {
      const [one, other] = [r.subject, r.object].map((id) => beasts.find((p) => p.entity.id === id));
      return one && other && one !== other ? [[one, other]] : [];
    });
  if (said.length > 0) return said;
  return beasts
    .filter((p) => p.entity.count === 2 && p.index === 0 && isInAContest(p))
    .flatMap((p): [Performer, Performer][] => {
      const other = beasts.find((q) => q.entity.id === p.entity.id && q !== p);
      return other ? [[p, other]] : [];
    });
}

/** Who is fought does as who fights. */
export const isFought = (p: Performer, { relations }: Shot): boolean =>
  isBeast(p) &&
  p.mention.verb === null &&
  relations.some((r) => r.kind === 'fighting' && r.object === p.entity.id);

const NURSES = /^(nurse|suckle)$/;

/** Young that are said to be nursed by their mother, and she. */
export const isNursed = (mother: Performer, young: Performer): boolean =>
  isBeast(mother) && isBeast(young) && NURSES.test(mother.mention.verb ?? '');

const GNAWS = /^(chew|gnaw|nibble|bite|tear|rip|shred|maul|worry|tug)$/;
const DRAGS = /^(drag|pull|tug|haul|bring|fetch|retrieve|deliver|return|give|present|drop|carry|take)$/;
/** These pull in harness, and have no teeth for it. */
const IN_HARNESS = /^(horse|pony|donkey|mule|ox|cow|bull|buffalo|camel|reindeer|elephant|husky|yak|llama)$/;

/** A beast with its teeth in a thing that it could lift: that is in its mouth. */
export const hasInItsTeeth = (beast: Performer, { drawable, height }: Performer): boolean =>
  beast.drawable?.kind === 'animal' &&
  (GNAWS.test(beast.mention.verb ?? '') ||
    (DRAGS.test(beast.mention.verb ?? '') && !IN_HARNESS.test(beast.drawable.id))) &&
  drawable?.kind === 'thing' &&
  !/^(furniture|vehicle|building|plant)$/.test(drawable.category) &&
  height < beast.height;
