/** "runs along the beach with her dog", "plays football with his friends": who comes along does the same. */
import type { Entity, Mention, Relation } from '../../model/script.ts';

/** What people do side by side with whom they are with. */
const OF_PEOPLE =
  /^(run|jog|sprint|race|walk|stroll|hike|march|wander|climb|trek|swim|dive|snorkel|dance|play|sit|eat|drink|dine|jump|skip|leap|skate|ski|surf|cycle|ride|laugh|smile|cheer|sing|pray|meditate|sleep|lie|rest|crawl|sneak|flee|escape|celebrate|cry|wait|kneel|picnic|fish|read|work|train|exercise|stretch)$/;
/** What beasts do beside their people. */
const OF_BEASTS =
  /^(run|jog|sprint|race|walk|stroll|hike|wander|trek|swim|dive|jump|leap|sit|sleep|lie|rest|flee|escape|play|skate)$/;

/** What of a beat it needs. */
interface BeatDraft {
  readonly text: string;
  readonly mentions: ReadonlyMap<string, { -readonly [K in keyof Mention]: Mention[K] }>;
  readonly relations: readonly Relation[];
}

interface Present extends Pick<Entity, 'id' | 'kind' | 'noun'> {
  readonly word?: string;
}

/** Gives the deed of a beat's doers to those whom "with" brings along and of whom nothing else is said. */
export function accompanied(beat: BeatDraft, entities: readonly Present[]): void {
  for (const { kind, subject, object } of beat.relations) {
    const [does, comes] = [beat.mentions.get(subject), beat.mentions.get(object)];
    const other = entities.find((e) => e.id === object);
    if (kind !== 'next-to' || !does || !comes || !other || other.kind === 'thing') continue;
    if (comes.pose !== null || comes.verb !== null || !isBrought(other, beat.text)) continue;
    const shared = other.kind === 'person' ? OF_PEOPLE : OF_BEASTS;
    if (!shared.test(does.verb ?? '') || hasHands(subject, beat)) continue;
    Object.assign(comes, sharedWith(does, other.kind));
  }
}

const sharedWith = ({ pose, verb, mood, towards }: Mention, kind: Entity['kind']): Partial<Mention> =>
  kind === 'person' ? { pose, verb, mood, towards } : { pose: pose === 'kick' ? 'run' : pose, verb, towards };

/** "with her two dogs": said so, and not "near" or "past". */
const isBrought = ({ noun, word }: Present, text: string): boolean =>
  [noun, word ?? noun].some((name) =>
    new RegExp(
      `\\b(?:with|alongside|accompanied by|together with)\\b[^,.;]{0,40}\\b${name.replace(/[^\w -]/g, '')}`,
      'i',
    ).test(text),
  );

/** Who carries or holds something does that alone. */
const hasHands = (id: string, { relations }: BeatDraft): boolean =>
  relations.some((r) => r.subject === id && /^(carrying|pushing|pulling|giving|driving)$/.test(r.kind));
