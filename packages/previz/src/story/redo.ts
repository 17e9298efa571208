import type { PlaceWords, Script } from '../model/script.ts';
import type { Cast, CastMember, Place, Shot } from '../model/shot.ts';
import { createRng, hash } from '../random/rng.ts';

/** The same moment looked at anew: the camera goes elsewhere on its side of the line, and chances fall otherwise. */
export function lookAgain(shot: Shot, seed: number): Shot {
  const rng = createRng(hash(`redone frame ${shot.index}`, seed)).fork('camera');
  const side = Math.sign(shot.yaw) || 1;
  return { ...shot, yaw: side * rng.between(0.04, 0.38), seed: hash(`frame ${shot.index}`, seed) };
}

/** What new words leave unsaid of the place is as the frame had it, and so is the style. */
export function scriptInPlace(script: Script, { place, style }: Shot): Script {
  return {
    ...script,
    style: script.style === 'flat' ? style : script.style,
    beats: script.beats.map((beat) => ({
      ...beat,
      place: {
        setting: beat.place.setting ?? place.setting,
        hour: beat.place.hour ?? place.hour,
        weather: beat.place.weather ?? place.weather,
        season: beat.place.season ?? place.season,
        mood: beat.place.mood ?? place.mood,
        ...asItHasBecome(beat.place, place),
      },
    })),
  };
}

/** A flooded street stays flooded, and its time the same, until another place is said. */
function asItHasBecome(said: PlaceWords, place: Place): Pick<PlaceWords, 'states' | 'era'> {
  const same = said.setting === null || said.setting === place.setting;
  const states = said.states ?? (same ? place.states : undefined);
  const era = said.era ?? place.era;
  return { ...(states ? { states } : {}), ...(era ? { era } : {}) };
}

/**
 * A cast in which those whom the set knows look as they did: by name, then by what they are, and a person whom the
 * words only call she or he is the first of the set's who may be it.
 */
export function castAsBefore(cast: Cast, before: Cast): Cast {
  const free = new Set(before.values());
  const out = new Map(cast);
  for (const same of [sameName, sameThing, samePerson])
    for (const [id, member] of out) {
      if (cast.get(id) !== member) continue;
      const known = [...free].find((other) => same(member, other));
      if (!known) continue;
      free.delete(known);
      out.set(id, {
        ...member,
        looks: member.looks.map((look, i) => known.looks[i] ?? look),
        colours: member.colours.map((colour, i) => colour ?? known.colours[i] ?? null),
      });
    }
  return out;
}

type Same = (a: CastMember, b: CastMember) => boolean;

const sameName: Same = ({ entity: a }, { entity: b }) => a.name !== null && a.name === b.name;
const sameThing: Same = ({ entity: a }, { entity: b }) =>
  a.kind === b.kind && a.drawable === b.drawable && a.noun === b.noun;
/** "person", "woman", "man": words that say no more than that somebody is there. */
const samePerson: Same = ({ entity: a }, { entity: b }) =>
  a.kind === 'person' &&
  b.kind === 'person' &&
  a.drawable === 'person' &&
  (a.traits.gender === null || b.traits.gender === null || a.traits.gender === b.traits.gender) &&
  (a.traits.age === null || b.traits.age === null || a.traits.age === b.traits.age);
