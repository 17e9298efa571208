import { difference } from '../colour/oklch.ts';
import type { Look } from '../model/figure.ts';
import type { Occasion } from '../model/occasion.ts';
import type { Entity, Script, Traits } from '../model/script.ts';
import type { Cast, CastMember } from '../model/shot.ts';
import { hash } from '../random/rng.ts';
import { occasionsOf } from './occasion.ts';

/** Decides a person's appearance from what was said, the role's id and a seed: the figures room's. */
export type CastLook = (traits: Traits, role: string, seed: number, occasion: Occasion | null) => Look;

/** Tries before two members may look alike after all. */
const TRIES = 6;

/** The same script and seed give the same cast: looks depend on who someone is, never on the frame. */
export function castWith(castLook: CastLook, script: Script, seed: number): Cast {
  const chosen: Look[] = [];
  const occasions = occasionsOf(script);
  const twins = script.beats.some((beat) => /\b(?:twins?|identical)\b/i.test(beat.text));
  const members = script.entities.map((entity): [string, CastMember] => {
    const occasion = occasions.get(entity.id) ?? null;
    const dressedLook = (traits: Traits, role: string, own: number) => castLook(traits, role, own, occasion);
    const member = memberOf(entity, dressedLook, seed, chosen);
    return [entity.id, twins && entity.count === 2 ? asTwins(member) : member];
  });
  return new Map(members);
}

type DressedLook = (traits: Traits, role: string, seed: number) => Look;

/** Sons and daughters in what only grown people wear are grown up. */
const ADULT_WEAR =
  /^(gown|uniform|suit|tuxedo|lab-coat|scrubs|wedding-dress|graduation-cap|armour|turnout-coat)$/;

function grownUp(entity: Entity): Entity {
  const { noun, drawable, traits } = entity;
  const own = /^(girl|boy|child)$/.test(drawable) && /(son|daughter|child|children|niece|nephew)$/.test(noun);
  const wears = traits.garments.some((g) => ADULT_WEAR.test(g.type)) && !/child/.test(noun);
  if (!own || !(traits.age === 'adult' || (traits.age === null && wears))) return entity;
  const role = { girl: 'woman', boy: 'man' }[drawable] ?? 'person';
  return { ...entity, drawable: role, traits: { ...traits, age: 'adult' } };
}

function memberOf(said: Entity, castLook: DressedLook, seed: number, chosen: Look[]): CastMember {
  const entity = grownUp(said);
  const individuals = Array.from({ length: entity.count }, (_, i) => i);
  if (entity.kind === 'person') {
    return {
      entity,
      colours: [],
      looks: individuals.map((i) => distinctLook(entity, i, castLook, seed, chosen)),
    };
  }
  const colour = entity.traits.colours[0]?.hex ?? null;
  return { entity, looks: [], colours: individuals.map(() => colour) };
}

/** Two who are twins are dressed and made alike. */
const asTwins = (member: CastMember): CastMember => ({
  ...member,
  looks: member.looks.map((own) => member.looks[0] ?? own),
});

/** A look unlike those chosen before, as far as the description leaves room. */
function distinctLook(entity: Entity, i: number, castLook: DressedLook, seed: number, chosen: Look[]): Look {
  const key = `${entity.name ?? ''}|${entity.noun}|${entity.drawable}|${i}`;
  const likeness = (look: Look) => chosen.reduce((sum, other) => sum + alike(look, other), 0);
  let best = castLook(entity.traits, entity.drawable, hash(key, seed));
  let least = likeness(best);
  for (let t = 1; t < TRIES && least > 0; t++) {
    const look = castLook(entity.traits, entity.drawable, hash(`${key}|${t}`, seed));
    const now = likeness(look);
    if (now < least) [best, least] = [look, now];
  }
  chosen.push(best);
  return best;
}

/** Colours nearer than this in OKLab are one from afar. */
const SAME = 0.06;

/** How easily two are taken for one another: same build of person with the same hair, the same colour on the body. */
function alike(a: Look, b: Look): number {
  const kin = a.gender === b.gender;
  const hair = a.hair.style === b.hair.style && a.hair.colour === b.hair.colour;
  const [own, other] = [mainOf(a), mainOf(b)];
  const colour = own && other && difference(own.colour, other.colour) < SAME;
  return (kin && hair ? 2 : 0) + (colour ? (kin && own.type === other.type ? 2 : 1) : 0);
}

/** What is seen of somebody's clothes first. */
const mainOf = ({ garments }: Look): Look['garments'][number] | undefined =>
  garments.find((g) => g.type !== 'bare-chest');
