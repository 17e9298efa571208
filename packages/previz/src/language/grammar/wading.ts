/** Who stands in the water with the legs: wades, or does something "in the river" that nobody does swimming. */
import type { Entity, Mention, PlaceWords, Relation } from '../../model/script.ts';
import type { Draft } from './traits.ts';

interface Told {
  readonly text: string;
  readonly mentions: Map<string, Draft<Mention>>;
  readonly relations: readonly Relation[];
  readonly place: Draft<PlaceWords>;
}

const WATER = '(?:river|stream|creek|brook|water|shallows?|pond|lake|sea|ocean|surf|waves|swamp|marsh|ford)';
const IN_IT = new RegExp(
  `\\b(?:in|into|through|across) (?:the |a |an |its |shallow )(?:[\\w'’-]+ ){0,3}?${WATER}\\b`,
  'i',
);
const FROM_IT = new RegExp(
  `\\bdrink\\w* (?:water )?(?:from|at|out of) (?:the |a |an )(?:[\\w-]+ ){0,2}?${WATER}\\b`,
  'i',
);
const OVER_IT = /\bcross\w* (?:the|a) (?:[\w-]+ ){0,2}?(?:river|stream|creek|brook|ford)\b/i;
const DRY =
  /\b(?:bridge|log|(?<!paper |toy |model |origami )boat|ferry|raft|stones?|rope|ice|frozen|in the water'?s? (?:edge|reflection))\b/i;

const ALWAYS = /^(wade|ford)$/;
const CROSSES = /^(cross|run|walk|gallop|trot|march|ride)$/;
/** Done in the water on one's feet. */
const BEASTS =
  /^(stand|wait|catch|fish|hunt|grab|snatch|walk|cool|rest|play|bathe|splash|drink|lurk|hide|snap|bite|attack|lunge|ambush|run|trot|gallop|cross|wash)$/;
const PEOPLE = /^(stand|splash|play|walk|run|wash|bathe|kneel|crouch|pan|cross)$/;

/** Swim, and have no legs to stand on. */
const AT_HOME =
  /fish(?!er|monger)|shark|whale|dolphin|salmon|trout|carp|koi|ray|eel|octopus|squid|seal|turtle|otter|duck|swan|goose|mermaid|diver|swimmer|seahorse|crab|lobster|orca|narwhal|manatee|penguin|frog|snake|platypus|beaver|walrus|sea-lion|sea lion/;

const ABOARD = new Set<Relation['kind']>(['in', 'on', 'riding', 'driving']);

/** Whoever is in a pool is in its water, swimming where they are called by it. */
const IN_POOL =
  /\bin (?:the |an? |his |her |their )(?:[\w'’-]+ ){0,3}?pools?\b(?! (?:hall|bar|room|table|house|party|chair|area))/i;

/** Set on the water from within it. */
const TOY_BOAT = new RegExp(
  `\\b(?:paper|toy|model|origami) boat (?:afloat )?(?:in|into|on|onto|down) (?:the |an? )(?:(?!gutter)[\\w'’-]+ ){0,3}?${WATER}\\b`,
  'i',
);

const KNEE_DEEP =
  /\b(?:ankle|knee|thigh|waist|hip|shin)s?[- ](?:deep|high) in (?:(?!snow|mud|leaves|grass|wheat|paper|rubble|garbage|trash)[\w'’-]+ ){0,3}?(?:water|waters|stream|river|creek|brook|pond|lake|sea|ocean|surf|waves|shallows|swamp|marsh|rapids|floodwater|tide)\b/i;

/** On the water, not in the grass. */
const ON_THE_BACK = /\b(?:float|drift|bob)\w* (?:\w+ly )?on (?:his|her|their) backs?\b/i;

/** Marks who wades; the open sea is waded into from its beach. */
export function wading(beat: Told, entities: readonly Pick<Entity, 'id' | 'kind' | 'noun'>[]): void {
  if (DRY.test(beat.text)) return;
  const living = [...beat.mentions.values()].flatMap((mention) => {
    const { kind, noun = '' } = entities.find((e) => e.id === mention.entity) ?? {};
    const aboard = beat.relations.some((r) => ABOARD.has(r.kind) && r.subject === mention.entity);
    // A diver who wades is on the feet.
    const swims = AT_HOME.test(noun) && !(kind === 'person' && mention.verb === 'wade');
    return kind && kind !== 'thing' && !aboard && !swims ? [{ mention, kind }] : [];
  });
  for (const { mention, kind } of living)
    if (kind === 'person' && /^(?:lie|supine)$/.test(mention.pose ?? '') && ON_THE_BACK.test(beat.text))
      mention.verb = 'float';
  const [within, over, from] = [IN_IT, OVER_IT, FROM_IT].map((said) => said.test(beat.text));
  const pool = IN_POOL.test(beat.text) && /pool$/.test(beat.place.setting ?? '');
  if (pool)
    for (const mention of beat.mentions.values()) {
      const { kind, noun = '' } = entities.find((e) => e.id === mention.entity) ?? {};
      if (
        kind !== 'person' ||
        !/^(?:stand|wait|be)?$/.test(mention.verb ?? '') ||
        (mention.pose ?? 'stand') !== 'stand'
      )
        continue;
      if (AT_HOME.test(noun)) mention.pose = 'swim';
      else mention.wades = true;
    }
  for (const { mention, kind } of living) {
    const verb = mention.verb ?? '';
    const does =
      ALWAYS.test(verb) ||
      (verb === 'crouch' && TOY_BOAT.test(beat.text)) ||
      (KNEE_DEEP.test(beat.text) &&
        kind === 'person' &&
        living.filter((l) => l.kind === kind).length === 1) ||
      (over && CROSSES.test(verb)) ||
      (from && kind === 'animal' && verb === 'drink') ||
      (within &&
        (verb === ''
          ? living.length === 1 || living.every((l) => l.kind === 'animal')
          : (kind === 'animal' ? BEASTS : PEOPLE).test(verb)));
    if (!does || mention.pose === 'drown') continue;
    mention.wades = true;
    if (mention.pose === 'swim') mention.pose = verb === 'splash' || verb === 'play' ? 'cheer' : 'walk';
    if (beat.place.setting === 'ocean') beat.place.setting = 'beach';
  }
}
