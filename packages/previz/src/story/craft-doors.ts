/** "A spaceship lands. The door opens. An astronaut steps out.": the door is the ship's, and no house's on a planet. */
import type { Beat, Entity, Mention, Relation } from '../model/script.ts';

const CRAFT =
  /^(spaceship|spacecraft|ufo|flying-saucer|rocket|space-shuttle|lander|starship|helicopter|airplane|submarine)$/;
const DOOR = /^(door|hatch|ramp|gate|airlock)$/;
const OUT = /^(step|come|get|climb|walk|jump|emerge|appear|leave|exit)$/;

/** The beats with the doors of craft as the craft themselves; who steps out of one is before it. */
export function craftDoors(beats: readonly Beat[], entities: ReadonlyMap<string, Entity>): readonly Beat[] {
  const drawn = (id: string) => entities.get(id)?.drawable ?? '';
  const first = (of: (id: string) => boolean) => beats.findIndex((b) => b.mentions.some((m) => of(m.entity)));
  const isDoor = (id: string) => DOOR.test(drawn(id));
  const [came, opened] = [first((id) => CRAFT.test(drawn(id))), first(isDoor)];
  if (came < 0 || opened <= came) return beats;
  const craft = beats[came]?.mentions.find((m) => CRAFT.test(drawn(m.entity)))?.entity ?? '';
  const own = (id: string) => (isDoor(id) ? craft : id);
  return beats.map((beat) => {
    const known = new Set<string>();
    const mentions = beat.mentions
      .map((m): Mention => (isDoor(m.entity) ? { ...m, entity: craft, pose: null } : m))
      .filter((m) => !known.has(m.entity) && known.add(m.entity));
    const leaves = (id: string) => OUT.test(mentions.find((m) => m.entity === id)?.verb ?? '');
    const relations = beat.relations
      .map((r): Relation => ({ ...r, subject: own(r.subject), object: own(r.object) }))
      .filter((r) => r.subject !== r.object)
      .map((r) => (r.kind === 'in' && r.object === craft && leaves(r.subject) ? before(r) : r));
    return { ...beat, mentions, relations };
  });
}

const before = (r: Relation): Relation => ({ ...r, kind: 'in-front-of' });
