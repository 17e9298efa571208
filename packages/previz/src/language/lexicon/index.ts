/** The English phrase index: word sequences to items that need no grammar to be understood. */

import { settingNames } from '../../concepts/catalogues.ts';
import type { Expression, HairStyle, PoseId } from '../../model/figure.ts';
import type { GarmentType } from '../../model/garments.ts';
import { LENSES } from '../../model/lens.ts';
import { LENS_PHRASES } from '../english/lenses-in-words.ts';
import type { Adjective, Cue, Preposition } from '../grammar/items.ts';
import * as adjectives from './adjectives.ts';
import { COLOURS } from './colours.ts';
import * as cues from './cues.ts';
import { GARMENT_WORDS } from './garments.ts';
import { NUMBERS, QUANTITIES } from './people.ts';
import { MORE_PLACES, NOT_PLACES } from './places.ts';
import { PREPOSITIONS } from './prepositions.ts';

/** Meanings that a phrase may have; the lexer chooses by what stands around it. */
export interface Meaning {
  cue?: Cue;
  preposition?: Preposition;
  adjective?: Adjective;
  quantity?: number;
  number?: number;
  colour?: { name: string; hex: string };
  garment?: GarmentType;
  place?: string;
}

export const phraseKey = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s-]+/g, ' ')
    .trim();

type Index = Map<string, Meaning>;

function put<K extends keyof Meaning>(
  index: Index,
  phrase: string,
  field: K,
  value: NonNullable<Meaning[K]>,
): void {
  const key = phraseKey(phrase);
  if (!key) return;
  const meaning = index.get(key) ?? {};
  if (meaning[field] === undefined) meaning[field] = value;
  index.set(key, meaning);
}

function putCues(index: Index): void {
  const add = (phrases: string, cue: Cue) => {
    for (const phrase of phrases.split('|')) put(index, phrase, 'cue', cue);
  };
  const table = <K extends string>(words: Partial<Record<K, string>>, cue: (key: K) => Cue) => {
    for (const key of Object.keys(words) as K[]) add(words[key] ?? '', cue(key));
  };
  table(cues.HOURS, (hour) => ({ hour }));
  table(cues.WEATHERS, (weather) => ({ weather }));
  table(cues.SEASONS, (season) => ({ season }));
  table(cues.MOODS_OF_PLACE, (mood) => ({ mood }));
  table(cues.STYLE_WORDS, (style) => ({ style }));
  table(cues.SIZE_WORDS, (size) => ({ size }));
  table(cues.ANGLE_WORDS, (angle) => ({ angle }));
  table(cues.FLAG_WORDS, (flag) => ({ flag }));
  for (const lens of LENSES) {
    const [dry = '', wet = ''] = LENS_PHRASES[lens];
    add(dry, { lens });
    add(wet, { lens, weather: 'rain' });
  }
  table(cues.TOWARDS_WORDS, (towards) => ({ towards }));
  table(cues.SIDE_WORDS, (side) => ({ side }));
  add(cues.NOBODY, { excludes: 'people' });
  add(cues.QUALITY, { noise: 'quality' });
  add(cues.FRAMING, { noise: 'framing' });
}

function putAdjectives(index: Index): void {
  const add = (words: string | readonly string[], adjective: Adjective) => {
    for (const word of typeof words === 'string' ? words.split(' ') : words)
      put(index, word, 'adjective', adjective);
  };
  const table = <K extends string>(words: Partial<Record<K, string>>, make: (key: K) => Adjective) => {
    for (const key of Object.keys(words) as K[]) add(words[key] ?? '', make(key));
  };
  add(['old'], { old: true, age: 'elder' });
  add(['young'], { age: 'adult' });
  table(adjectives.SIZES, (size) => ({ size }));
  for (const pair of adjectives.MATERIALS.split(' ')) {
    const [word = '', material = ''] = pair.split(':');
    add([word], { material, ...(adjectives.OLD.includes(word) ? { old: true } : {}) });
  }
  table(adjectives.PATTERNS, (pattern) => ({ pattern }));
  table(adjectives.AGES, (age) => ({ age }));
  add(adjectives.OLD, { old: true });
  add(adjectives.BROKEN, { broken: true });
  table(adjectives.BUILDS, (build) => ({ build }));
  table(adjectives.SKINS, (skin) => ({ skin }));
  table(adjectives.GENDERS, (gender) => ({ gender }));
  for (const [word, [name, hex]] of Object.entries(adjectives.HAIR_WORDS))
    add([word], { hairColour: { name, hex } });
  table<HairStyle>(adjectives.HAIR, (hairStyle) => ({ hairStyle }));
  add('bearded unshaven', { beard: true });
  add('moustached mustachioed', { garment: { type: 'moustache', colour: null, pattern: null } });
  add('bespectacled', { garment: { type: 'glasses', colour: null, pattern: null } });
  add('masked', { garment: { type: 'mask', colour: null, pattern: null } });
  add('cyborg cybernetic bionic', { garment: { type: 'metal-arm', colour: null, pattern: null } });
  add('hooded cloaked', { garment: { type: 'hood', colour: null, pattern: null } });
  add('barefoot', { garment: { type: 'barefoot', colour: null, pattern: null } });
  add('armoured armored', { garment: { type: 'armour', colour: null, pattern: null } });
  add('winged', { garment: { type: 'wings', colour: null, pattern: null } });
  add(['asleep'], { pose: 'sleep', mood: 'asleep' });
  table<Expression>(adjectives.MOODS, (mood) => ({ mood }));
  for (const [word, pose] of Object.entries(adjectives.POSED)) add([word], { pose: pose as PoseId });
  for (const [colour, hex] of Object.entries(COLOURS)) {
    add([`${colour}-haired`], { hairColour: { name: colour, hex } });
  }
  add(adjectives.IDLE, { idle: true });
}

function putPlaces(index: Index): void {
  const weak = new Set(NOT_PLACES);
  for (const [id, names] of Object.entries(MORE_PLACES)) {
    for (const name of names.split('|')) put(index, name, 'place', id);
  }
  for (const setting of settingNames()) {
    for (const name of setting.names) if (!weak.has(name)) put(index, name, 'place', setting.id);
  }
}

let index: Index | undefined;

function build(): Index {
  const built: Index = new Map();
  putCues(built);
  for (const [key, phrases] of Object.entries(PREPOSITIONS)) {
    for (const phrase of phrases.split('|')) put(built, phrase, 'preposition', key as Preposition);
  }
  putAdjectives(built);
  for (const [phrase, count] of Object.entries(QUANTITIES)) put(built, phrase, 'quantity', count);
  for (const [word, count] of Object.entries(NUMBERS)) put(built, word, 'number', count);
  for (const [name, hex] of Object.entries(COLOURS)) put(built, name, 'colour', { name, hex });
  for (const [type, words] of Object.entries(GARMENT_WORDS)) {
    for (const word of words.split(' ')) put(built, word, 'garment', type as GarmentType);
  }
  putPlaces(built);
  return built;
}

/** Phrases (lower case, single spaces, no hyphens) to their meanings. */
export const phrases = (): ReadonlyMap<string, Meaning> => (index ??= build());

/** Words in the longest phrase. */
export const LONGEST_PHRASE = 7;
