/** Beasts of fables: who wears clothes, follows a trade or does what hands do stands and acts as a person. */
import type { PoseId } from '../../model/figure.ts';
import { slotOf } from '../../model/garment-slots.ts';
import { GARMENT_TYPES, type GarmentType } from '../../model/garments.ts';
import { phrases } from '../lexicon/index.ts';
import type { BeatDraft } from './beat-draft.ts';
import type { DraftEntity } from './cast-list.ts';
import { wear } from './traits.ts';

/** What nobody does on four legs. */
const BY_HAND: ReadonlySet<PoseId> = new Set<PoseId>([
  'read',
  'type',
  'cook',
  'paint',
  'write',
  'phone',
  'pour',
  'sweep',
  'hammer',
  'juggle',
  'conduct',
  'photograph',
  'selfie',
  'salute',
  'play-guitar',
  'piano',
  'violin',
  'cello',
  'drum',
  'row',
  'chop',
]);
const HAND_VERBS =
  /^(teach|serve|knit|sew|row|paddle|bake|cook|iron|water|garden|prune|mop|sweep|write|read|type|lecture|toast|paint|photograph|film)$/;
/** What is played, drunk from, driven and ridden by who has hands. */
const INSTRUMENT = /piano|guitar|violin|cello|drum|trumpet|saxophone|flute|accordion|harp$|banjo|ukulele/;
const CUP = /cup|mug|tea|coffee|glass|goblet|tankard|chocolate|cocoa/;
const DINES = /^(eat|dine|drink|sit|feast|have|play|breakfast)$/;
const CYCLE = /bicycle|motorcycle|scooter|tricycle/;

/** At these two sit across from each other. */
const GAME =
  /^(chess-board|checkers|go-board|backgammon|board-game|mahjong|playing-card|domino|poker-chips)$/;

/** Bodies that have no upright likeness. */
const NEVER =
  /fish|shark|whale|dolphin|orca|snake|cobra|worm|eel|ray$|bee$|wasp|fly$|moth|ant$|spider|beetle|ladybug|butterfly|snail|slug|crab|lobster|octopus|jelly|starfish|shell|shrimp|scorpion|dragon|unicorn|pegasus|centaur|griffin|dinosaur|saurus|triceratops/;

/** Relations by which others become what one of them is. */
const TOGETHER: ReadonlySet<string> = new Set(['talking-to', 'hugging', 'giving']);

/** Beasts have mothers and are called guys. */
const KIN =
  /^(person|man|woman|boy|girl|child|baby|toddler|teenager|old-man|old-woman|mother|father|couple|crowd|student)$/;

/** True for a role that one dresses for. */
export const isTrade = (role: string): boolean => !KIN.test(role);

/** Makes people of the beasts that act as such, dressed in what they are said to wear. */
export function castFolk(entities: DraftEntity[], beats: readonly BeatDraft[]): void {
  const beasts = entities.filter((e) => e.kind === 'animal' && !NEVER.test(e.drawable));
  const thing = (id: string) => entities.find((e) => e.id === id);
  const isFolk = (e: DraftEntity): boolean =>
    e.guise !== undefined ||
    beats.some(({ mentions, relations }) => {
      const own = relations.filter((r) => r.subject === e.id);
      const { pose, verb } = mentions.get(e.id) ?? {};
      return (
        (pose && BY_HAND.has(pose)) ||
        HAND_VERBS.test(verb ?? '') ||
        playsWith(e.id, relations, mentions, thing) ||
        own.some(({ kind, object }) => {
          const what = thing(object);
          if (what?.kind !== 'thing') return false;
          if (kind === 'wearing') return isClothing(garmentIn(what));
          if (kind === 'driving') return what.concept.category === 'vehicle';
          if (kind === 'riding') return CYCLE.test(what.drawable);
          if (kind === 'around' || (kind === 'next-to' && beasts.length > 1))
            return /table/.test(what.drawable) && DINES.test(verb ?? '');
          return (
            (verb === 'play' && INSTRUMENT.test(what.drawable)) ||
            (verb === 'drink' && CUP.test(what.drawable) && !/^(milk|water|cream)$/.test(what.noun))
          );
        })
      );
    });
  const folk = new Set(beasts.filter(isFolk));
  for (const { relations } of beats)
    for (const { kind, subject, object } of relations) {
      const pair = [subject, object].map((id) => beasts.find((e) => e.id === id));
      if (TOGETHER.has(kind) && pair.some((e) => e && folk.has(e))) for (const e of pair) if (e) folk.add(e);
    }
  // "… with a hippo in a top hat": as its company.
  for (const { relations } of beats)
    for (const { kind, subject } of relations) {
      const dressed = kind === 'wearing' && folk.size > 0 && beasts.find((e) => e.id === subject);
      if (dressed) folk.add(dressed);
    }
  for (const e of folk) {
    dress(e, entities, beats);
    e.drawable = `${e.guise ?? 'person'}:${e.drawable}`;
    e.kind = 'person';
  }
}

/** At a board or at cards, as who is there with it or by itself. */
const playsWith = (
  id: string,
  relations: BeatDraft['relations'],
  mentions: BeatDraft['mentions'],
  thing: (id: string) => DraftEntity | undefined,
): boolean => {
  const players = relations.filter(
    (r) => GAME.test(thing(r.object)?.drawable ?? '') && mentions.get(r.subject)?.verb === 'play',
  );
  return players.some(
    ({ subject }) =>
      subject === id ||
      relations.some((r) => r.kind === 'next-to' && r.subject === subject && r.object === id),
  );
};

/** What is worn by it moves from things of their own to its clothes. */
function dress(e: DraftEntity, entities: DraftEntity[], beats: readonly BeatDraft[]): void {
  for (const { relations, mentions } of beats)
    for (const relation of relations.filter((r) => r.kind === 'wearing' && r.subject === e.id)) {
      const worn = entities.find((other) => other.id === relation.object);
      const type = worn && garmentIn(worn);
      if (!worn || !type) continue;
      wear(e.traits, { type, colour: worn.traits.colours[0]?.hex ?? null, pattern: worn.traits.pattern });
      relations.splice(relations.indexOf(relation), 1);
      mentions.delete(worn.id);
      if (entities.includes(worn) && !beats.some((b) => b.mentions.has(worn.id)))
        entities.splice(entities.indexOf(worn), 1);
    }
}

/** The garment that a thing is when it is worn; null: none. */
function garmentIn({ noun, drawable }: DraftEntity): GarmentType | null {
  const said = phrases().get(noun.replaceAll(' ', '-'))?.garment ?? phrases().get(noun)?.garment;
  return (
    said ?? GARMENT_TYPES.find((type) => type === drawable || type === drawable.replace("'", '')) ?? null
  );
}

/** What covers a body; hats, scarves and glasses beasts wear as they are. */
const isClothing = (type: GarmentType | null): boolean =>
  type === 'apron' || (type !== null && /^(top|over|whole|legs)$/.test(slotOf(type)));
