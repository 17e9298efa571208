/** Of a face and a pet, or a mother and a baby, in one near frame: they hold each other, or neither head would be in it. */
import type { Bearing, Relation } from '../model/script.ts';
import type { Frame } from './belonging-kit.ts';
import { NEAR } from './look-at-wall.ts';
import type { Performer } from './performers.ts';

/** Metres: what is lower is taken up in the arms, what is lower than the other is hugged, what is higher has its head touched. */
const ARMS = 0.5;
const HUGGED = 1.05;
/** They are apart, and no more is said. */
const LOOSE: ReadonlySet<Relation['kind']> = new Set([
  'next-to',
  'looking-at',
  'left-of',
  'right-of',
  'talking-to',
  'leading',
]);
const FREE = new Set(['stand', 'sit', 'walk', 'talk', 'look-down', null]);

const PERCHES = /parrot|bird|owl|raven|crow|falcon|hawk|macaw|cockatoo|budgie|canary/;

export function nearCompanions({ shot, performers }: Frame): Frame {
  const people = performers.filter((p) => p.look !== null && p.look.age !== 'toddler');
  const [who] = people;
  const [pet, ...more] = performers.filter((p) => p.drawable?.kind === 'animal' || p.look?.age === 'toddler');
  if (
    !NEAR.has(shot.size) ||
    !shot.sizeSaid ||
    shot.part ||
    !who ||
    people.length > 1 ||
    !pet ||
    more.length > 0
  )
    return { shot, performers };
  if (!FREE.has(who.mention.pose) || !isTame(pet)) return { shot, performers };
  const [a, b] = [who.entity.id, pet.entity.id];
  const theirs = shot.relations.filter((r) => [r.subject, r.object].includes(b));
  if (theirs.some((r) => !LOOSE.has(r.kind) || ![r.subject, r.object].includes(a)))
    return { shot, performers };
  const others = shot.relations.filter((r) => !theirs.includes(r));
  return { shot: { ...shot, relations: [bond(a, pet), ...others] }, performers };
}

/** Nobody cuddles a shark. */
const isTame = ({ look, drawable, mention }: Performer): boolean =>
  look !== null ||
  (/^(floor|surface)$/.test(drawable?.placement ?? '') &&
    (mention.pose === null || mention.pose === 'sit' || mention.pose === 'stand')) ||
  PERCHES.test(drawable?.id ?? '');

function bond(subject: string, pet: Performer): Relation {
  const object = pet.entity.id;
  const carried = (bearing: Bearing): Relation => ({ kind: 'carrying', subject, object, bearing });
  if (pet.look) return carried('arms');
  if (PERCHES.test(pet.drawable?.id ?? '')) return carried('shoulders');
  if (pet.height < ARMS) return carried('arms');
  return pet.height < HUGGED ? { kind: 'hugging', subject, object } : { kind: 'touching', subject, object };
}
