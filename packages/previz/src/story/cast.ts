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
  const members = script.entities.map((entity): [string, CastMember] => {
    const occasion = occasions.get(entity.id) ?? null;
    const dressedLook = (traits: Traits, role: string, own: number) => castLook(traits, role, own, occasion);
    return [entity.id, memberOf(entity, dressedLook, seed, chosen)];
  });
  return new Map(members);
}

type DressedLook = (traits: Traits, role: string, seed: number) => Look;

function memberOf(entity: Entity, castLook: DressedLook, seed: number, chosen: Look[]): CastMember {
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

/** A look unlike those chosen before, as far as the description leaves room. */
function distinctLook(entity: Entity, i: number, castLook: DressedLook, seed: number, chosen: Look[]): Look {
  const key = `${entity.name ?? ''}|${entity.noun}|${entity.drawable}|${i}`;
  let look = castLook(entity.traits, entity.drawable, hash(key, seed));
  for (let t = 1; t < TRIES && chosen.some((other) => alike(look, other)); t++) {
    look = castLook(entity.traits, entity.drawable, hash(`${key}|${t}`, seed));
  }
  chosen.push(look);
  return look;
}

/** Same build of person, same hair, or the same main garment in the same colour. */
function alike(a: Look, b: Look): boolean {
  const hair = a.hair.style === b.hair.style && a.hair.colour === b.hair.colour;
  const [first, other] = [a.garments[0], b.garments[0]];
  return a.gender === b.gender && (hair || (first?.colour === other?.colour && first?.type === other?.type));
}
