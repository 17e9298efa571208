/** Prompt → Script. */
import { findConcept } from '../concepts/index.ts';
import type { Entity, LanguageCode, Script, WordNote } from '../model/script.ts';
import { sceneFor, thoughtOf } from './abstract.ts';
import { readEnglish } from './english/read.ts';
import { withSluglines } from './english/sluglines.ts';

export { panelsOf } from './english/split-screen.ts';

import { inStorySense } from './english/story-senses.ts';
import { withArticles } from './english/telegraphic.ts';
import { inTurns } from './english/turns-in-words.ts';
import { castFolk } from './grammar/beast-folk.ts';
import { finishBeat, mention, newBeat } from './grammar/beat-draft.ts';
import type { DraftEntity } from './grammar/cast-list.ts';
import { cutClauses } from './grammar/clauses.ts';
import { formed } from './grammar/formations.ts';
import { cuesAndPlaces, cutGenre, genreNodes } from './grammar/genre.ts';
import { addImplied } from './grammar/implied.ts';
import { inOneGame } from './grammar/in-one-game.ts';
import type { Cue } from './grammar/items.ts';
import type { Node } from './grammar/noun-phrase.ts';
import { decadeIn, dressForPeriod } from './grammar/periods.ts';
import { placeHere } from './grammar/places.ts';
import { statesIn } from './grammar/said-states.ts';
import { SceneReader } from './grammar/scene-reader.ts';
import { asSchoolchildren } from './grammar/schoolchildren.ts';
import { LIGHTS } from './grammar/traits.ts';
import { phrases } from './lexicon/index.ts';
import { cutFrames, cutSentences } from './text/beats.ts';
import { isAim, isOrder, orderOf, withoutFields } from './text/brief.ts';
import { spelledOut } from './text/chat.ts';
import { clean } from './text/clean.ts';
import { withoutEmoji } from './text/emoji.ts';
import { asJapaneseProse } from './text/japanese-script.ts';
import { asProse } from './text/screenplay.ts';
import { withSurnames } from './text/surnames.ts';
import { allInEnglish, detectLanguage, Glossary, toEnglish } from './world/index.ts';

/** Prompts read last: every frame of a set asks for the same one. */
const RECENT = 4;
const recent = new Map<string, Script>();

/**
 * Reads a prompt of any length as a director would. Pure and deterministic; the first call loads the language model and
 * the lexicon (a few hundred milliseconds). An empty prompt gives no entities and one empty beat. Never throws.
 */
export function readPrompt(prompt: string): Script {
  const known = recent.get(prompt);
  if (known) return known;
  const script = readAnew(prompt);
  recent.set(prompt, script);
  const [oldest] = recent.keys();
  if (recent.size > RECENT && oldest !== undefined) recent.delete(oldest);
  return script;
}

function readAnew(prompt: string): Script {
  const { text: typed, dropped } = clean(prompt);
  const reader = new SceneReader();
  reader.tags = TAGS.test(typed);
  for (const piece of dropped) reader.notes.add(piece, 'not drawn: meant for another tool', false);
  const language = detectLanguage(typed);
  const brief =
    language === 'en' ? withoutFields(spelledOut(withoutEmoji(typed))) : { text: typed, dropped: [] };
  for (const piece of brief.dropped) reader.notes.add(piece, 'not drawn: said to whoever makes it', false);
  const { text } = brief;
  const glossary = new Glossary();
  const inEnglish = (sentence: string) => toEnglish(sentence, language, glossary);
  const read = (said: string, sequel = false) => readEnglish(said, glossary, sequel);
  const cut = cutFrames(proseOf(text, language));
  for (const [i, part] of cut.parts.entries()) {
    reader.startBeat(part);
    if (i === 0)
      for (const { text: said } of cutSentences(cut.header)) {
        const nodes = read(inEnglish(said));
        reader.read((language === 'en' ? addressed(said, nodes) : null) ?? nodes);
      }
    const genre = i === 0 && language === 'en' ? cutGenre(part) : null;
    const told = genre && genreNodes(read(genre.heading));
    if (told) reader.read(told);
    const how = {
      explicit: cut.explicit,
      foreign: !TOLD_IN_SENTENCES.test(language),
      briefed: language === 'en',
      inEnglish,
    };
    readPart(reader, told ? genre.rest : part, read, how);
  }
  embody(reader, () => allInEnglish(text, language), read);
  for (const word of glossary.unknown) reader.notes.add(word, 'not drawn: not in the dictionary', false);
  const decade = decadeIn(prompt);
  const whole = `${language === 'en' ? text : reader.beats.map((beat) => beat.text).join(' ')} ${decade}`;
  // No language but English has its decades in its dictionary.
  if (decade && reader.beats[0]) reader.beats[0].text += ` ${decade}`;
  asSchoolchildren(whole, reader.cast.entities);
  const period = dressForPeriod(whole, reader.cast.entities);
  if (period) reader.notes.add(period.word, `dress of ${period.name}`);
  const script = finish(reader, language, cut.explicit);
  if (script.entities.length === 0 && script.notes.length === 0 && /\p{L}/u.test(prompt))
    return {
      ...script,
      notes: [{ word: prompt.trim().slice(0, 60), became: 'not drawn: nothing to be seen', drawn: false }],
    };
  return { ...script, notes: script.notes.map((note) => original(note, glossary)) };
}

const TAGS = /\b(?:1 ?girl|1 ?boy|1 ?man|1 ?woman|solo)\b\s*,|\bsolo\s*$/i;

/** Languages whose sentences come in whole English sentences, told as English tells them. */
const TOLD_IN_SENTENCES = /^(?:en|ja|ko)$/;

/** Screenplays as running text. */
function proseOf(text: string, language: LanguageCode): string {
  if (language === 'en')
    return inStorySense(inTurns(withArticles(withSurnames(withSluglines(asProse(text))))));
  return language === 'ja' ? asJapaneseProse(text) : text;
}

type Read = (sentence: string, sequel?: boolean) => Node[];

/** The report speaks of the words as they were written. */
function original(note: WordNote, glossary: Glossary): WordNote {
  const written = glossary.get(note.word);
  return written ? { ...note, word: written, via: `${written} → ${note.via ?? note.word}` } : note;
}

/** Of a sentence to whoever makes the pictures, what holds for them all; null where it tells what is in them. */
const addressed = (sentence: string, nodes: readonly Node[]): Node[] | null =>
  isAim(sentence) ? cuesAndPlaces(nodes) : isOrder(sentence) ? genreNodes(nodes) : null;

interface How {
  readonly explicit: boolean;
  readonly foreign: boolean;
  readonly briefed: boolean;
  /** A sentence as the grammar reads it, which is what the beat keeps: its words are English in every language. */
  readonly inEnglish: (sentence: string) => string;
}

function readPart(reader: SceneReader, part: string, read: Read, how: How): void {
  const { explicit, foreign } = how;
  const sentences = cutSentences(part);
  for (const [i, sentence] of sentences.entries()) {
    const said = how.inEnglish(sentence.text);
    const nodes = read(said, sentence.sequel && /^\p{Ll}/u.test(said));
    const told = how.briefed && sentences.length > 1 ? addressed(sentence.text, nodes) : null;
    if (told) {
      reader.read(told);
      continue;
    }
    const ordered = how.briefed ? orderOf(sentence.text) : null;
    if (ordered) {
      reader.read(cuesAndPlaces(read(ordered.order)));
      reader.read(read(ordered.matter));
      continue;
    }
    const tale = sentences.length > 2;
    if (!explicit && i > 0 && opensBeat(reader, nodes, { sequel: sentence.sequel, foreign, tale }))
      reader.startBeat(said);
    else joinText(reader, said, i);
    for (const piece of piecesOf(nodes)) {
      const clauses = explicit || foreign ? [piece] : cutClauses(piece);
      for (const [c, clause] of clauses.entries()) {
        if (c > 0) reader.startBeat(clause.map((node) => textOf(node)).join(' '), true);
        if ((c > 0 || i > 0) && lacksSubject(clause)) reader.readOn(clause);
        else reader.read(clause);
      }
    }
    if (i > 0 && (tellsOfNobody(nodes) || (sentences.length > 2 && weatherTurns(nodes))))
      reader.tellsOfNobody();
  }
}

/** "Silence falls.", "Something glows inside.": a moment, though nobody in it is named. */
const tellsOfNobody = (nodes: readonly Node[]): boolean =>
  nodes.some((n) => n.kind === 'verb' && n.form === 'finite') &&
  !nodes.some((n) => n.kind === 'cue' && (n.cue.size || n.cue.angle || n.cue.flag));

/** What semicolons part has nothing to do with one another, but is seen at once. */
function piecesOf(nodes: readonly Node[]): Node[][] {
  const pieces: Node[][] = [[]];
  for (const node of nodes) {
    if (node.kind === 'comma' && node.raw === ';') pieces.push([]);
    else pieces.at(-1)?.push(node);
  }
  return pieces.filter((piece, i) => i === 0 || piece.length > 0);
}

/** "…, then serves the plate": who serves was said before. */
const lacksSubject = ([first]: readonly Node[]): boolean =>
  first?.kind === 'verb' && (first.form === 'finite' || first.form === 'base');

const textOf = (node: Node): string => (node.kind === 'phrase' ? node.words.join(' ') : node.raw);

function joinText(reader: SceneReader, text: string, i: number): void {
  const beat = reader.beats.at(-1);
  if (beat) beat.text = i === 0 ? text : `${beat.text} ${text}`;
}

const POSTURES = /^(sit|stand|lie|wait|lean|float|watch|stare|gaze|look|sleep|rest|face)$/;

/** How a sentence stands in its text: behind "then", in another language's word order, in a tale of several sentences. */
interface Standing {
  readonly sequel: boolean;
  readonly foreign: boolean;
  readonly tale: boolean;
}

/** A new moment begins with an event, once the moment before has something in it. */
function opensBeat(
  reader: SceneReader,
  nodes: readonly Node[],
  { sequel, foreign, tale }: Standing,
): boolean {
  const beat = reader.beats.at(-1);
  // "Rain falls." within a story is a moment of those who are there; "The lights go out in the museum." opens one.
  const setsOff =
    reader.beats.length > 1 ||
    (tale &&
      beat?.place.setting != null &&
      (!isWeather(beat.text) || isElsewhere(nodes, beat.place.setting)));
  if (!beat || (beat.mentions.size === 0 && !(beat.eventful && setsOff))) return false;
  if (isHeading(nodes)) return true;
  if (tale && beat.eventful && (tellsOfState(nodes) || holdsSomething(nodes) || reveals(nodes))) return true;
  if (tale && (closesIn(nodes) || (beat.eventful && weatherTurns(nodes)))) return true;
  // "Close-up of the knight.": another look is another frame.
  if (nodes.some((n) => n.kind === 'cue' && isOtherLook(n.cue)) && nodes.some((n) => n.kind === 'phrase'))
    return true;
  // "The chicks are safe.": others than those of the moment, whom one knows.
  const [first] = nodes;
  const known =
    first?.kind === 'phrase' ? reader.cast.entities.find((e) => e.noun === first.noun) : undefined;
  if (known && beat.eventful && !beat.mentions.has(known.id)) return true;
  // "A patient lies in bed. She holds his hand.": she was in the moment before.
  if (first?.kind === 'pronoun' && /^(he|she|they)$/.test(first.pronoun) && beat.mentions.size > 0) {
    const [who] = reader.spokenOf(first.pronoun);
    if (who && !beat.mentions.has(who.id) && nodes.some((n) => n.kind === 'verb')) return true;
  }
  const doing = nodes.find((n) => n.kind === 'verb');
  const deed =
    tale &&
    doing?.kind === 'verb' &&
    !POSTURES.test(doing.sense.verb) &&
    !/^(wear|hold|have|be)$/.test(doing.sense.verb);
  const verbs = [...beat.mentions.values()].some((m) => m.verb !== null);
  if ((beat.eventful || (deed && verbs)) && tellsOfAnother(reader, nodes)) return true;
  if (beat.eventful && first?.kind === 'other' && /^something$/i.test(first.raw) && tellsOfNobody(nodes))
    return true;
  if (beat.eventful && (tellsOfSomebody(nodes) || tellsOfEvent(nodes))) return true;
  if (tale && beat.eventful && tellsOfFate(nodes)) return true;
  const hour = nodes.slice(0, 2).find((n) => n.kind === 'cue' && n.cue.hour);
  const later =
    hour?.kind === 'cue' && hour.cue.hour !== beat.place.hour && nodes.some((n) => n.kind === 'phrase');
  if (later && nodes.some((n) => n.kind === 'be' || n.kind === 'verb')) return true;
  const event = nodes.some((n) => n.kind === 'verb' && !n.sense.still && (n.form !== 'gerund' || foreign));
  const told = beat.eventful || [...beat.mentions.values()].some((m) => m.verb !== null);
  const moves =
    told && nodes.some((n) => n.kind === 'verb' && n.form !== 'gerund' && POSTURES.test(n.sense.verb));
  const said = nodes.some((n) => n.kind === 'verb' || n.kind === 'be') || nodes[0]?.kind === 'phrase';
  if (tale && verbs && isFronted(reader, nodes)) return true;
  // "The monkey wears the hat on a roof.": elsewhere.
  if (said && opensElsewhere(nodes)) return true;
  const elsewhere = beat.eventful && beat.place.setting === null && said && nodes.some(isPlaceAt);
  return event || elsewhere || moves || (sequel && said);
}

const isOtherLook = ({ size, flag }: Cue): boolean =>
  size !== undefined || flag === 'pointOfView' || flag === 'overShoulder';

/** "The boy is afraid.", "A cat is watching.": what somebody feels or is at, once something has happened. */
const tellsOfSomebody = ([who, be, ...rest]: readonly Node[]): boolean =>
  ((who?.kind === 'phrase' && who.noun !== null) || who?.kind === 'pronoun') &&
  be?.kind === 'be' &&
  rest.some(
    (n) =>
      (n.kind === 'verb' && n.form === 'gerund') ||
      (n.kind === 'phrase' && n.noun === null && n.adjectives.some((a) => a.mood)),
  );

/** "She is hired.": what is done to somebody, once something has happened, in a verb that shows nothing. */
const tellsOfFate = ([who, be, ...rest]: readonly Node[]): boolean =>
  (who?.kind === 'phrase' || who?.kind === 'pronoun') &&
  be?.kind === 'be' &&
  rest.some(
    (n) => n.kind === 'phrase' && n.determiner === null && /(?:ed|sent|told|given|lost)$/.test(n.noun ?? ''),
  );

/** "The mother holds his hand.": once something has happened, what others than those of the moment do. */
function tellsOfAnother(reader: SceneReader, nodes: readonly Node[]): boolean {
  const [who] = nodes;
  const beat = reader.beats.at(-1);
  if (who?.kind !== 'phrase' || who.noun === null || !beat) return false;
  const here = reader.cast.entities.some((e) => e.noun === who.noun && beat.mentions.has(e.id));
  const lives = findConcept(who.noun)?.kind === 'person';
  return !here && lives && nodes.some((n) => n.kind === 'verb' && n.form === 'finite');
}

/** Rain that falls on a place, or night on it, is no moment of its own. */
const isWeather = (text: string): boolean =>
  /\b(?:rain|snow|hail|fog|mist|night|dusk|dawn|darkness|sun|moon|wind|storm|leaves)\b/i.test(text);

/** "Rain falls in a border town. He waits in a pub.": what comes has a place of its own. */
const isElsewhere = (nodes: readonly Node[], here: string): boolean =>
  nodes.some((n, i) => {
    const within = nodes[i - 1];
    if (n.kind !== 'phrase' || within?.kind !== 'preposition' || within.preposition !== 'in') return false;
    const there = phrases().get(n.noun ?? '')?.place;
    return there !== undefined && there !== here;
  });

/** "It rains.", "Suddenly snow falls.": the weather alone. */
const weatherTurns = (nodes: readonly Node[]): boolean =>
  nodes.some((n) => n.kind === 'cue' && n.cue.weather) &&
  nodes.every(
    (n) =>
      n.kind === 'comma' ||
      (n.kind === 'cue' && n.cue.weather !== undefined) ||
      (n.kind === 'verb' && /^(fall|start|begin|come)$/.test(n.sense.verb)) ||
      (n.kind === 'phrase' && /^(suddenly|then|soon)$/i.test(textOf(n))),
  );

/** "The room is empty.", "Her face is black with soot.": what there is to be seen after what has happened. */
const tellsOfState = ([what, be, how]: readonly Node[]): boolean =>
  (what?.kind === 'phrase' || (what?.kind === 'pronoun' && what.pronoun === 'it')) &&
  be?.kind === 'be' &&
  how !== undefined &&
  /^(?:empty|gone|missing|deserted|vanished|full|ruined|destroyed|covered|soaked|wet|black)\b/i.test(
    textOf(how),
  );

/** "Inside is a harmonica.", "There's a wheelchair at the bottom.": what is found is not there before its sentence. */
const reveals = (nodes: readonly Node[]): boolean => {
  const be = nodes.findIndex((n) => n.kind === 'be');
  const what = nodes[be + 1];
  const where = nodes.slice(0, be + 1).map((n) => ('raw' in n ? n.raw : ''));
  return (
    be >= 0 &&
    /^(?:inside|within|in it|in there|there|there['’]s|(?:inside|in) there['’]s)(?: is| are| was| were| lies?)?$/i.test(
      where.join(' '),
    ) &&
    what?.kind === 'phrase' &&
    what.noun !== null
  );
};

/** "She holds a newborn baby.", "He hangs the painting on the wall.": after an event, what is in the hands is the next one. */
const holdsSomething = ([who, deed, what]: readonly Node[]): boolean =>
  (who?.kind === 'pronoun' || who?.kind === 'phrase') &&
  deed?.kind === 'verb' &&
  deed.form !== 'gerund' &&
  /^(hold|hang|carry)$/.test(deed.sense.verb) &&
  (what?.kind === 'phrase' || what?.kind === 'pronoun');

/** "Three ninjas surround him.": people close in, where a wall only stands around. */
const closesIn = ([who, deed]: readonly Node[]): boolean =>
  who?.kind === 'phrase' &&
  deed?.kind === 'verb' &&
  deed.sense.verb === 'surround' &&
  /^(?:person|animal)$/.test(findConcept(who.noun ?? '')?.kind ?? '');

const EVENT =
  /^(explosion|fire|flash|crash|earthquake|blast|accident|fight|avalanche|flood|knock|scream|noise|sound|bang|shot|gunshot)$/;

/** "There is an explosion." */
const tellsOfEvent = ([there, be, event]: readonly Node[]): boolean =>
  there?.kind === 'other' &&
  there.raw.toLowerCase() === 'there' &&
  be?.kind === 'be' &&
  event?.kind === 'phrase' &&
  EVENT.test(event.noun ?? '');

/** "Back home, …", "Outside, …", "In the kitchen, …": before anything else is said, where. */
function opensElsewhere(nodes: readonly Node[]): boolean {
  const [first, second, third] = nodes;
  const comma = second?.kind === 'comma';
  if (first?.kind === 'phrase' && first.noun === 'home' && first.determiner === null && comma) return true;
  if (first?.kind === 'preposition' && /^(outside|inside)$/i.test(first.raw) && comma) return true;
  if (first?.kind === 'cue' && first.cue.setting && comma) return true;
  return third?.kind === 'comma' && isPlaceAt(second as Node, 1, nodes);
}

/** "By teatime he is asleep.", "In the lift they play cards.", "Weeks later a fox sniffs about.": where or when, then who does it. */
function isFronted(reader: SceneReader, nodes: readonly Node[]): boolean {
  const [first, second] = nodes;
  const lead =
    first?.kind === 'preposition' &&
    !/^(of|with|like|without|for)$/i.test(first.raw) &&
    second?.kind === 'phrase'
      ? 2
      : first?.kind === 'phrase' && /^(?:later|after)$/i.test(second ? textOf(second) : '')
        ? 2
        : first?.kind === 'cue' && (first.cue.setting || first.cue.hour)
          ? 1
          : 0;
  if (lead === 0) return false;
  const at = nodes[lead]?.kind === 'comma' ? lead + 1 : lead;
  const [who, does] = [nodes[at], nodes[at + 1]];
  const living =
    who?.kind === 'pronoun' ||
    (who?.kind === 'phrase' &&
      (who.name !== null ||
        reader.cast.entities.some((e) => e.noun === who.noun && e.kind !== 'thing') ||
        /^(?:person|animal)$/.test(findConcept(who.noun ?? '')?.kind ?? '')));
  return living && (does?.kind === 'verb' || does?.kind === 'be');
}

const isPlaceAt = (node: Node, i: number, nodes: readonly Node[]): boolean => {
  const before = nodes[i - 1];
  const at = before?.kind === 'preposition' ? before.preposition : null;
  return at !== null && node.kind === 'phrase' && placeHere(node.noun ?? '', at) !== null;
};

/** "in the street, night, …": a new scene. */
const isHeading = ([at, place, comma, hour]: readonly Node[]): boolean =>
  at?.kind === 'preposition' &&
  place?.kind === 'phrase' &&
  comma?.kind === 'comma' &&
  hour?.kind === 'cue' &&
  hour.cue.hour !== undefined;

function finish(reader: SceneReader, language: LanguageCode, explicit: boolean): Script {
  if (reader.beats.length === 0) reader.beats.push(newBeat(''));
  addSkyThings(reader);
  youngSiblings(reader);
  castFolk(reader.cast.entities, reader.beats);
  addImplied(reader);
  setAlight(reader);
  inOneGame(reader.cast.entities, reader.beats);
  formed(reader.cast.entities, reader.beats);
  return {
    language,
    entities: reader.cast.entities.map(finishEntity),
    beats: reader.beats.map((beat) => finishBeat(beat, reader.cast.entities)),
    explicitFrames: explicit && reader.beats.length > 1,
    style: reader.style ?? 'flat',
    excluded: [...reader.excluded].filter((id) => !reader.cast.entities.some((e) => e.drawable === id)),
    notes: reader.notes.list,
  };
}

/** "Two brothers fight over a toy car. Their mother …": children, where nothing says that they are grown. */
function youngSiblings({ cast, beats }: SceneReader): void {
  const text = beats.map((b) => b.text).join(' ');
  if (
    !/\b(?:toys?|playground|school|kindergarten|teddy|doll|bedtime|(?:their|his|her) (?:mother|mom|mum|father|dad|parents))\b/i.test(
      text,
    )
  )
    return;
  if (
    /\b(?:work|office|wedding|married|beer|wine|funeral|inherit\w*|grown|elderly|car keys|war|farm|business)\b/i.test(
      text,
    )
  )
    return;
  for (const e of cast.entities) if (/^(brother|sister|sibling|twin)$/.test(e.noun)) e.traits.age ??= 'child';
}

/** "an amusement park", "a school cafeteria": the word is part of what the place is called. */
const isInPlaceName = ({ notes }: SceneReader, word: string): boolean =>
  notes.list.some(({ word: name, became }) => {
    const words = name.toLowerCase().split(' ');
    return became.startsWith('setting: ') && words.length > 1 && words.includes(word.toLowerCase());
  });

/** Where nobody and nothing is named, what is spoken of becomes a scene; what was said of place and hour stays. */
function embody(reader: SceneReader, inEnglish: () => string, read: Read): void {
  const [beat] = reader.beats;
  if (!beat || reader.cast.entities.length > 0 || reader.skyThings.length > 0) return;
  if (reader.excluded.has('people') || statesIn(beat.text).length > 0) return;
  const text = inEnglish();
  const { setting, hour, weather, season } = beat.place;
  const nothing = (setting ?? hour ?? weather ?? season) === null;
  const found = sceneFor(text) ?? (nothing ? thoughtOf(text) : null);
  if (!found || isInPlaceName(reader, found.word)) return;
  const { who, where } = found.scene;
  const placed = beat.place.setting !== null && !beat.guessed;
  if (placed && !/\b(man|woman|child|girl|boy|friends|children|people|family|teenagers)\b/.test(who)) return;
  reader.resume(beat);
  reader.read(read(placed ? who : `${who} ${where}`));
  reader.notes.add(found.word, `shown as: ${who}${placed ? '' : ` ${where}`}`, true);
}

/** A moon that is all the prompt asks for is drawn as a thing; else the sky has it. */
function addSkyThings(reader: SceneReader): void {
  if (reader.cast.entities.length > 0) return;
  const sky = reader.skyThings[0];
  const beat = reader.beats[0];
  const concept = sky ? findConcept(sky.phrase.noun ?? '') : null;
  if (!sky || !beat || !concept || beat.place.setting) return;
  const entity = reader.cast.add(sky.phrase, concept, sky.phrase.count ?? 1, 0);
  mention(beat, entity.id);
}

/** "The house burns." */
function setAlight(reader: SceneReader): void {
  for (const [i, { mentions }] of reader.beats.entries())
    for (const { entity, verb } of mentions.values()) {
      const burning =
        verb === 'burn' && reader.cast.entities.find((e) => e.id === entity && e.kind === 'thing');
      if (!burning || LIGHTS.test(burning.drawable) || burning.traits.alight) continue;
      burning.traits.alight = 'burning';
      // "He throws onions into a pan. The pan burns.": not before.
      for (const before of reader.beats.slice(0, i)) {
        const whole = before.mentions.get(entity);
        if (whole) whole.state ??= 'whole';
      }
    }
}

const finishEntity = (draft: DraftEntity): Entity => ({
  id: draft.id,
  noun: draft.noun,
  name: draft.name,
  kind: draft.kind,
  drawable: draft.drawable,
  count: draft.count,
  traits: draft.traits,
  ...(draft.pronounOnly ? { pronounOnly: draft.pronounOnly } : {}),
  ...(draft.counted ? { counted: draft.counted } : {}),
  ...(draft.heap ? { heap: draft.heap } : {}),
  ...(draft.inRow ? { inRow: draft.inRow } : {}),
});
