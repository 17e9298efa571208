/** Places, and entities that enter the scene or come back to it. */

import { type Concept, findConcept } from '../../concepts/index.ts';
import { phrases } from '../lexicon/index.ts';
import { mention } from './beat-draft.ts';
import type { DraftEntity } from './cast-list.ts';
import { Describing } from './describing.ts';
import type { Item, PronounKind } from './items.ts';
import type { Node, NounPhrase } from './noun-phrase.ts';
import { placeHere } from './places.ts';
import { isContainer } from './relations.ts';
import { resolvePhrase } from './resolve.ts';
import { describe } from './traits.ts';

const ENTERS =
  /^(enter|leave|explore|visit|cross|exit|overlook|approach|reach|watch over|invade|haunt|roam|attend|run|own)$/;

const EMPTY = /^(empty|deserted|abandoned|lonely|desolate|uninhabited)$/;

const BODY =
  /^(hand|arm|leg|foot|face|head|eye|finger|shoulder|lip|mouth|ear|nose|knee|chest|back|neck|tear|tail|wing|paw|breath|voice|way|attention)$/;

/** "an old woman's eyes": who is meant is the woman. */
function ownerOf(phrase: NounPhrase): NounPhrase {
  const owner = phrase.modifiers.at(-1);
  if (owner === undefined || !BODY.test(phrase.noun ?? '') || findConcept(owner)?.kind !== 'person')
    return phrase;
  return { ...phrase, noun: owner, modifiers: phrase.modifiers.slice(0, -1), plural: false };
}

export class Entering extends Describing {
  protected onPlace(phrase: NounPhrase): boolean {
    if (phrase.noun === null) return false;
    if (phrase.noun === 'home' && phrase.determiner === null && !this.pending?.preposition) {
      this.beat.place.setting ??= 'living-room';
      this.notes.add('home', 'setting: living-room');
      return true;
    }
    const verb = this.pending?.verb?.verb;
    const governor = this.pending?.preposition ?? (verb && ENTERS.test(verb) ? 'in' : null);
    const setting = placeHere(phrase.noun, governor);
    if (!setting) return false;
    this.beat.place.setting ??= setting;
    if (phrase.words.some((w) => EMPTY.test(w))) this.exclude('people');
    this.notes.add([...phrase.modifiers, phrase.noun].join(' '), `setting: ${setting}`);
    this.pending = null;
    this.copula = false;
    return true;
  }

  protected onEntities(said: NounPhrase, nodes: readonly Node[], i: number): void {
    const phrase = ownerOf(said);
    if (this.subjects.length > 0 && BODY.test(phrase.noun ?? '')) {
      this.notes.add(phrase.words.join(' '), 'part of the body');
      this.pending = null;
      return;
    }
    const compound = (phrase.noun ?? '').split(' ').slice(0, -1);
    for (const modifier of [...phrase.modifiers, ...compound]) this.hintPlace(modifier);
    const resolved = resolvePhrase(phrase);
    const first = resolved[0];
    if (!first) {
      this.notes.add(phrase.words.join(' '), 'not drawn', false);
      this.pending = null;
      return;
    }
    if (this.onSky(phrase, first.concept)) return;
    if (this.dropsContent(phrase, first.concept)) return;
    const entities = resolved.flatMap((r) => this.enlist(r.phrase, r.concept, r.count));
    this.attach(entities, nodes, i);
  }

  /** "park bench": the bench, and a hint of the park. */
  protected hintPlace(modifier: string): void {
    const place = phrases().get(modifier)?.place;
    if (
      place &&
      /^(park|street|beach|kitchen|office|garden|forest|hospital|school|classroom|library|stage|harbour|farm|desert|ocean|jungle)$/.test(
        place,
      )
    )
      this.beat.place.setting ??= place;
  }

  protected onSky(phrase: NounPhrase, concept: Concept): boolean {
    const hour = { moon: 'night', star: 'night', sun: 'noon' } as const;
    const key = phrase.noun as keyof typeof hour;
    if (!(key in hour)) return false;
    this.beat.place.hour ??= hour[key];
    this.skyThings.push({ phrase, concept });
    this.notes.add(phrase.words.join(' '), `${key} in the sky; hour: ${this.beat.place.hour}`);
    this.pending = null;
    return true;
  }

  /** "a cup of coffee", "the king of France", "the middle of the night": only containers keep what they hold. */
  protected dropsContent(phrase: NounPhrase, concept: Concept): boolean {
    if (this.dropsOf) {
      this.dropsOf = false;
      return false;
    }
    const holder = this.pending?.preposition === 'of' ? this.pending.from[0] : undefined;
    if (!holder) return false;
    const solid =
      concept.kind === 'thing' &&
      !/^(water|coffee|tea|milk|wine|juice|beer|soup|honey|sand|dirt)$/.test(phrase.noun ?? '');
    if (isContainer(holder.noun) && solid && phrase.plural) return false;
    this.notes.add(
      phrase.words.join(' '),
      holder ? `part of the ${holder.noun}` : 'not drawn',
      holder !== undefined,
    );
    this.pending = null;
    return true;
  }

  /** New entities of the phrase, or the ones it means again. */
  protected enlist(phrase: NounPhrase, concept: Concept, count: number): DraftEntity[] {
    const named = phrase.name ? this.cast.byName(phrase.name) : undefined;
    const known =
      named ?? (phrase.name ? this.apposition(phrase) : this.cast.same(phrase, concept, this.beatIndex));
    if (known) return [this.again(known, phrase)];
    const bearer = this.roleOfNamed(phrase, concept);
    if (bearer) return [bearer];
    const apart = phrase.coloursApart ? phrase.colours : [null];
    return apart.map((colour, k) => {
      const share = Math.floor(count / apart.length) + (k < count % apart.length ? 1 : 0);
      const own = colour ? { ...phrase, colours: [colour] } : phrase;
      const entity = this.cast.add(own, concept, share || 1, this.beatIndex);
      this.enterBeat(entity, own);
      return entity;
    });
  }

  /** "a girl, Mia" — and "Mia, a girl with red hair" through `same`'s caller in attach. */
  protected apposition(phrase: NounPhrase): DraftEntity | undefined {
    const before = this.last[0];
    const fits =
      this.joined === 'comma' && this.last.length === 1 && before?.kind === 'person' && before.name === null;
    return fits && before && phrase.noun === null && !this.verb ? before : undefined;
  }

  /** "Mia, a young girl with pigtails,": the description goes to Mia. */
  protected roleOfNamed(phrase: NounPhrase, concept: Concept): DraftEntity | null {
    const named = this.last[0];
    const fits =
      this.joined === 'comma' &&
      this.last.length === 1 &&
      !this.verb &&
      named?.name &&
      named.drawable === 'person';
    if (!fits || !named || concept.kind !== 'person' || phrase.name || phrase.plural) return null;
    named.noun = phrase.noun ?? named.noun;
    named.drawable = concept.id;
    return this.again(named, phrase);
  }

  protected again(entity: DraftEntity, phrase: NounPhrase): DraftEntity {
    if (phrase.name && !entity.name) entity.name = phrase.name;
    if (phrase.nameGender) entity.traits.gender ??= phrase.nameGender;
    this.enterBeat(entity, phrase);
    describe(entity.traits, phrase, entity.kind === 'person');
    return entity;
  }

  protected enterBeat(entity: DraftEntity, phrase: NounPhrase): void {
    this.cast.touch(entity, this.beatIndex);
    const here = mention(this.beat, entity.id);
    here.mood = phrase.adjectives.find((a) => a.mood)?.mood ?? here.mood;
    here.pose = phrase.adjectives.find((a) => a.pose)?.pose ?? here.pose;
    if (this.side) this.beat.sides.set(entity.id, this.side);
    this.side = null;
    this.notes.entity(phrase, entity);
  }

  protected onPronoun(
    pronoun: Extract<Item, { kind: 'pronoun' }>['pronoun'],
    nodes: readonly Node[],
    i: number,
  ): void {
    const owners = pronoun === 'each-other' ? [] : (this.pending?.from ?? []);
    const known = this.cast.antecedents(pronoun, this.subjects, owners);
    const entities = known.length > 0 ? known : this.newcomer(pronoun);
    if (entities.length === 0) {
      this.pending = null;
      return;
    }
    for (const e of entities) {
      mention(this.beat, e.id);
      this.cast.touch(e, this.beatIndex);
    }
    this.attach(entities, nodes, i);
  }

  /** "She walks home." with nobody named before: someone is there. */
  protected newcomer(pronoun: PronounKind): DraftEntity[] {
    const noun = { he: 'man', she: 'woman', they: 'person' }[pronoun as string];
    const concept = noun && this.cast.entities.length === 0 ? findConcept(noun) : null;
    if (!noun || !concept) return [];
    const phrase: NounPhrase = {
      kind: 'phrase',
      determiner: null,
      count: null,
      colours: [],
      coloursApart: false,
      adjectives: [],
      words: [pronoun],
      noun,
      modifiers: [],
      plural: false,
      name: null,
      nameGender: null,
    };
    return [this.cast.add(phrase, concept, pronoun === 'they' ? 2 : 1, this.beatIndex)];
  }
}
