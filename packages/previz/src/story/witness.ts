/** Whoever is by when something befalls a thing or a beast is in its frame, and shows it. */
import type { Beat, Entity, Mention, Relation, ThingState } from '../model/script.ts';
import type { Moment } from './moment.ts';
import { atRest, goneAfter } from './rest.ts';

/** What startles. */
const SHOCKS =
  /^(break|shatter|smash|burst|crack|snap|tear|rip|split|collapse|crumble|topple|tip|fall|drop|slip|slide|crash|collide|hit|strike|explode|detonate|erupt|pop|vanish|disappear|sink|capsize|overturn|flood|burn|ignite|spill|overflow|quench|tumble|keel|derail|blow|die|stop|shake|escape|attack|howl|roar|growl|jump|leap|burst|steal|bite|wash|sweep|destroy|demolish|wreck|crush|flatten|devour|swallow)$/;
/** What makes one marvel. */
const WONDERS =
  /^(appear|emerge|grow|bloom|blossom|glow|shine|light|open|ring|hatch|transform|turn|rise|float|fly|sparkle|move|wake|come|land|arrive|melt|dance|sing|speak|talk|smile|wink|win|crawl|climb|pass|sprout)$/;
/** From what one shrinks. */
const DREADS =
  /^(explode|detonate|erupt|collapse|crumble|flood|burn|crash|attack|roar|growl|howl|capsize|sink)$/;

/** What befalls people. */
const MISHAPS = /^(fall|faint|collapse|slip|trip|stumble|drown|die)$/;

/** States that startle whoever sees them come about. */
const SUDDEN: ReadonlySet<ThingState> = new Set([
  'broken',
  'cracked',
  'spilled',
  'toppled',
  'exploded',
  'wrecked',
  'collapsed',
  'popped',
  'out',
  'blown',
  'sinking',
  'capsized',
]);

/** As many as one frame has room for beside what happens. */
const MOST = 2;
/** Crowds of their own are no witnesses. */
const FEW = 3;

/** Whose reactions count, and what has become of the things of the moment that was otherwise before it. */
interface Event {
  readonly acting: readonly Mention[];
  readonly entities: ReadonlyMap<string, Entity>;
  /** Things whose state is new in this moment. */
  readonly changed: ReadonlySet<string>;
}

/** What happens of itself in a moment: to a thing, by a beast, or somebody vanishes. */
function happeningIn({ acting, entities, changed }: Event): { what: Mention; shocks: boolean } | undefined {
  for (const what of acting) {
    const kind = entities.get(what.entity)?.kind;
    const mishap = what.state === 'gone' || MISHAPS.test(what.verb ?? '');
    if (kind === undefined || (kind === 'person' && !mishap)) continue;
    const shocks =
      SHOCKS.test(what.verb ?? '') ||
      kind === 'person' ||
      (changed.has(what.entity) && SUDDEN.has(what.state ?? 'whole'));
    if (shocks || WONDERS.test(what.verb ?? '')) return { what, shocks };
  }
  return undefined;
}

/** People of the moments before in the same place whom a moment of things or beasts does not name. */
export function witnessesOf(event: Event, told: readonly Moment[], setting: string): Mention[] {
  const { acting, entities } = event;
  const isPerson = (m: Mention) => entities.get(m.entity)?.kind === 'person';
  const happening = happeningIn(event);
  if (!happening || acting.some((m) => isPerson(m) && m !== happening.what)) return [];
  for (const moment of told.toReversed()) {
    if (moment.place.setting !== setting) return [];
    const gone = goneAfter(moment);
    const people = moment.mentions.filter(
      (m) =>
        isPerson(m) &&
        m.entity !== happening.what.entity &&
        !gone.has(m.entity) &&
        (entities.get(m.entity)?.count ?? 1) <= FEW,
    );
    if (people.length > 0)
      return people
        .filter((m) => !ASLEEP.has(m.pose))
        .slice(0, MOST)
        .map((m) => startled(atRest(m, setting), happening));
  }
  return [];
}

/** Whoever else the moment names and who does and feels nothing of their own is struck by what happens. */
export function struck(event: Event): readonly Mention[] {
  const happening = happeningIn(event);
  if (!happening?.shocks) return event.acting;
  return event.acting.map((m) => {
    const idle = m !== happening.what && m.pose === null && m.verb === null && m.mood === null;
    const isPerson = event.entities.get(m.entity)?.kind === 'person';
    return idle && isPerson
      ? { ...m, mood: DREADS.test(happening.what.verb ?? '') ? 'afraid' : 'surprised' }
      : m;
  });
}

const ASLEEP: ReadonlySet<Mention['pose']> = new Set(['sleep', 'lie', 'prone', 'faint']);

function startled(m: Mention, { what, shocks }: { what: Mention; shocks: boolean }): Mention {
  const pose = m.pose ?? (shocks ? 'startle' : null);
  const mood = DREADS.test(what.verb ?? '') ? 'afraid' : 'surprised';
  return { ...m, pose, mood, towards: m.towards ?? { entity: what.entity } };
}

/** What people do in the face of something, though it is not said of what. */
const GAZES = /^(stare|stop|freeze|turn|gape|gasp|gaze|marvel|point|clap|cheer|applaud|laugh)$/;

/** "She touches the whale. Everyone stares.": at the whale, which is still in the frame. */
export function gazing(
  acting: readonly Mention[],
  before: Moment | undefined,
  relations: readonly Relation[],
  setting: string,
): readonly Mention[] {
  const gazers = acting.filter(
    (m) => GAZES.test(m.verb ?? '') && m.towards === null && relations.every((r) => r.subject !== m.entity),
  );
  if (!before || before.place.setting !== setting || gazers.length === 0) return acting;
  const here = new Set(acting.map((m) => m.entity));
  const gone = goneAfter(before);
  const what = before.mentions.find((m) => !here.has(m.entity) && !gone.has(m.entity));
  if (!what) return acting;
  return [
    ...acting.map((m) => (gazers.includes(m) ? { ...m, towards: { entity: what.entity } } : m)),
    atRest(what, setting),
  ];
}

/** "He looks for his crown … He finds the crown": until then it is not there. */
export function withoutSought(
  beat: Beat,
  beats: readonly Beat[],
  entities: ReadonlyMap<string, Entity>,
): readonly Mention[] {
  if (!SEEKS.test(beat.text)) return beat.mentions;
  const elsewhere = new Set(beats.filter((b) => b !== beat).flatMap((b) => b.mentions.map((m) => m.entity)));
  return beat.mentions.filter(
    (m) =>
      entities.get(m.entity)?.kind !== 'thing' ||
      m.verb !== null ||
      !elsewhere.has(m.entity) ||
      beat.relations.some((r) => r.subject === m.entity || r.object === m.entity),
  );
}

const SEEKS = /\b(?:look|search|hunt|rummag)(?:s|es|ing|ed|e)?\b[^.]*?\bfor\b|\bseek(?:s|ing)?\b/i;
