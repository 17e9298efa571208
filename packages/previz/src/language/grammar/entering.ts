/** Places, and entities that enter the scene or come back to it. */

import { type Concept, findConcept } from '../../concepts/index.ts';
import { phrases } from '../lexicon/index.ts';
import { bear, together } from './bearing.ts';
import { mention } from './beat-draft.ts';
import type { DraftEntity } from './cast-list.ts';
import { Describing } from './describing.ts';
import type { Item, Preposition, PronounKind } from './items.ts';
import type { Node, NounPhrase } from './noun-phrase.ts';
import { placeHere } from './places.ts';
import { isContainer } from './relations.ts';
import { resolvePhrase } from './resolve.ts';
import { describe } from './traits.ts';

const ENTERS =
  /^(enter|leave|explore|visit|cross|exit|overlook|approach|reach|watch over|invade|haunt|roam|attend|run|own)$/;

const LOOKS = /^(look|gaze|stare|watch|point|howl|bark|peer|glance|shoot|wave|reach)$/;
const PART_OF_THING =
  /^(handle|lid|wheel|tire|roof|chimney|spout|sticker|label|cover|string|strap|pocket|sail|headlight|petal|stem|leaf|branch|frame|button|screen|spine|sleeve|collar|leg|blade|trunk|hand|door|window|top|bottom|side|edge|rim|logo|pattern|stripe|dot)$/;
const BACKDROP = /^(floor|ground|ceiling|pavement|horizon|wallpaper|air)$/;
const GENERAL =
  /^(courtyard|yard|entrance|hall|hallway|corridor|lobby|room|interior|floor|ward|grounds|square|garden|path|gate|rooftop|roof|steps|stairs|staircase|waiting room)$/;

/** How many fill a field. */
const FULL = 12;

const EMPTY = /^(empty|deserted|abandoned|lonely|desolate|uninhabited)$/;

export const BODY =
  /^(horn|beak|trunk|snout|hand|arm|leg|foot|face|head|eye|finger|shoulder|lip|mouth|ear|nose|knee|chest|back|neck|tear|tail|wing|paw|breath|voice|way|attention)$/;

/** "an old woman's eyes": who is meant is the woman. */
export function ownerOf(phrase: NounPhrase): NounPhrase {
  const owner = phrase.modifiers.at(-1);
  const kind = owner === undefined ? null : findConcept(owner)?.kind;
  if (owner === undefined || !BODY.test(phrase.noun ?? '') || (kind !== 'person' && kind !== 'animal'))
    return phrase;
  return { ...phrase, noun: owner, modifiers: phrase.modifiers.slice(0, -1), plural: false };
}

const PRONOUN: Readonly<Record<string, PronounKind>> = { his: 'he', her: 'she', its: 'it', their: 'they' };

export class Entering extends Describing {
  protected onPlace(phrase: NounPhrase, next: Node | undefined): boolean {
    if (phrase.noun === null) return false;
    if (phrase.noun === 'home' && phrase.determiner === null && !this.pending?.preposition) {
      this.beat.place.setting ??= 'living-room';
      this.notes.add('home', 'setting: living-room');
      return true;
    }
    const verb = this.pending?.verb?.verb;
    const entered = verb && ENTERS.test(verb) ? 'in' : null;
    const governor = this.pending?.preposition ?? (/^(leave|exit|flee)$/.test(verb ?? '') ? 'from' : entered);
    const setting = this.placeOf(phrase, governor);
    if (!setting) return false;
    // "a cloud in the sky, a desert": the sky is over every place.
    if (this.beat.guessed || this.beat.place.setting === 'sky') this.beat.place.setting = setting;
    this.beat.place.setting ??= setting;
    // "the town had gone quiet": spoken of, not yet where it plays.
    const spoken =
      next?.kind === 'be' || next?.kind === 'have' || (next?.kind === 'verb' && next.form === 'finite');
    this.beat.guessed = governor === null && (phrase.plural || spoken);
    this.fillWithPeople(phrase);
    this.filling = true;
    if (phrase.words.some((w) => EMPTY.test(w))) this.exclude('people');
    this.notes.add([...phrase.modifiers, phrase.noun].join(' '), `setting: ${setting}`);
    this.pending = null;
    this.copula = false;
    return true;
  }

  /** "a crowded bar": people are there, though none is named. */
  private fillWithPeople(phrase: NounPhrase): void {
    const said = phrase.words.find((w) => /^(crowded|packed|bustling|busy)$/.test(w));
    const concept = said ? findConcept('person') : null;
    if (!said || !concept || this.excluded.has('people')) return;
    const crowd = this.cast.entities.find((e) => e.noun === 'person' && e.count > 1 && !e.name);
    const entity =
      crowd ??
      this.cast.add(
        { ...phrase, noun: 'person', adjectives: [], colours: [] },
        concept,
        said === 'busy' ? 5 : 10,
        this.beatIndex,
      );
    mention(this.beat, entity.id);
    this.notes.add(said, `${entity.count} people`);
  }

  /** "a temple courtyard" is the temple's, "a hospital corridor" the hospital's. */
  private placeOf(phrase: NounPhrase, governor: Preposition | null): string | null {
    const verb = this.verb?.verb ?? '';
    if (governor === 'above' && phrase.noun === 'city') return 'city-skyline';
    if (governor === 'at' && /^(moon|sun|sky|star|cloud)$/.test(phrase.noun ?? '') && LOOKS.test(verb))
      return null;
    const setting = placeHere(phrase.noun ?? '', governor);
    const owner = phrases().get(phrase.modifiers.at(-1) ?? '')?.place;
    return setting && owner && GENERAL.test(phrase.noun ?? '') ? owner : setting;
  }

  protected onEntities(phrase: NounPhrase, nodes: readonly Node[], i: number): void {
    const thing =
      /^(chest|trunk|horn)$/.test(phrase.noun ?? '') &&
      !/^(his|her|its|their)$/.test(phrase.determiner ?? '');
    if (this.subjects.length > 0 && BODY.test(phrase.noun ?? '') && !thing) {
      this.notes.add(phrase.words.join(' '), 'part of the body');
      this.pending = null;
      return;
    }
    if (!thing && this.onOwnBody(phrase, nodes, i)) return;
    const compound = (phrase.noun ?? '').split(' ').slice(0, -1);
    if (this.fillsPlace(phrase)) return;
    const resolved = resolvePhrase(phrase);
    const first = resolved[0];
    if (!/^(vehicle|animal)$/.test(first?.concept.category ?? '') && first?.concept.kind !== 'animal')
      for (const modifier of [...phrase.modifiers, ...compound]) this.hintPlace(modifier);
    if (!first) {
      const named = this.cast.byName(phrase.determiner === null ? (phrase.noun ?? '') : '');
      if (named) {
        this.attach([this.again(named, phrase)], nodes, i);
        return;
      }
      const ground = BACKDROP.test(phrase.noun ?? '');
      this.notes.add(phrase.words.join(' '), ground ? 'part of the place' : 'not drawn', ground);
      this.pending = null;
      return;
    }
    if (this.onSky(phrase, first.concept)) return;
    if (this.dropsContent(phrase, first.concept)) return;
    if (this.epithet(phrase, first.concept) || this.onBackdrop(phrase) || this.onPart(phrase)) return;
    this.spellOut(first.concept, phrase);
    const entities = resolved.flatMap((r) => this.enlist(r.phrase, r.concept, r.count));
    this.attach(entities, nodes, i);
  }

  /** "close-up: his face, amazed", "light falls on her face": whose it is, is who is seen. */
  private onOwnBody(phrase: NounPhrase, nodes: readonly Node[], i: number): boolean {
    const pronoun = PRONOUN[phrase.determiner ?? ''];
    if (!pronoun || !BODY.test(phrase.noun ?? '')) return false;
    const known = this.cast.antecedents(pronoun, this.before);
    const owners = known.length > 0 || pronoun === 'it' ? known : this.newcomer(pronoun);
    if (owners.length === 0) return false;
    for (const e of owners) this.enterBeat(e, phrase);
    this.notes.add(phrase.words.join(' '), `the ${owners[0]?.noun}`);
    this.attach(owners, nodes, i);
    return true;
  }

  /** "a child on his shoulders", "hand in hand", "a piggyback ride": who bears whom. */
  protected onBearing(phrase: NounPhrase): boolean {
    const words = phrase.words.join(' ');
    const part = phrase.noun ?? '';
    const hands =
      /hand.in.hand/i.test(words) ||
      (part === 'hand' &&
        phrase.plural &&
        this.pending?.verb?.verb === 'hold' &&
        this.pending.preposition === null);
    const borne =
      this.pending?.preposition != null && bear(this.beat, this.subjects, part, this.last) ? part : null;
    if (/piggy.?back/i.test(words)) this.piggyback = true;
    else if (hands ? !together(this.beat, this.subjects, 'hands') : borne === null) return false;
    this.notes.add(words, borne ? `carried on the ${borne}` : hands ? 'hand in hand' : 'carried on the back');
    this.pending = null;
    return true;
  }

  /** "a picture on the wall", "a ladder against the wall": the place has a wall; what follows is said of the picture. */
  private onBackdrop(phrase: NounPhrase): boolean {
    const from = this.pending?.from ?? [];
    const governor = this.pending?.preposition;
    if (!governor || !/^(on|against|at|from|along|through|in)$/.test(governor)) return false;
    const wall = phrase.noun === 'wall' && (governor === 'against' || from.every((e) => e.kind === 'thing'));
    if (!wall && !BACKDROP.test(phrase.noun ?? '')) return false;
    this.notes.add(phrase.words.join(' '), 'part of the place');
    this.last = [...from];
    this.pending = null;
    return true;
  }

  /** "a car with flat tires", "a cup without a handle": a part of the thing, as its drawing has it. */
  private onPart(phrase: NounPhrase): boolean {
    const whole = this.pending?.preposition === 'with' ? this.pending.from[0] : undefined;
    if (whole?.kind !== 'thing' || !PART_OF_THING.test(phrase.noun ?? '')) return false;
    this.notes.add(phrase.words.join(' '), `part of the ${whole.noun}`);
    this.pending = null;
    return true;
  }

  /** "three people: a chef, …", "three cups: a red one, …": the list stands for the whole. */
  private spellOut(concept: Concept, phrase: NounPhrase): void {
    const whole = this.listed;
    if (!whole || whole !== this.cast.entities.at(-1) || this.joined !== 'comma') return;
    const general =
      whole.noun === phrase.noun ||
      /^(person|people|friend|animal|pet|character|fruit|toy|vehicle)$/.test(whole.noun);
    if (!general || whole.kind !== concept.kind) return;
    this.cast.entities.pop();
    this.beat.mentions.delete(whole.id);
    this.subjects = [];
    this.last = [];
    this.listed = null;
  }

  /** "park bench": the bench, and a hint of the park. */
  protected hintPlace(modifier: string): void {
    const place = phrases().get(modifier)?.place;
    if (
      place &&
      /^(park|street|beach|kitchen|office|garden|forest|hospital|classroom|library|stage|harbour|farm|desert|ocean|jungle|prison|church|castle|airport|bathroom|bedroom|bar|restaurant|cafe|train-station|stadium|theatre|circus|laboratory|temple)$/.test(
        place,
      )
    )
      this.guessPlace(place);
  }

  /** A place that a word hints at: one that is said takes its stead. */
  private guessPlace(place: string): void {
    if (this.beat.place.setting !== null) return;
    this.beat.place.setting = place;
    this.beat.guessed = true;
  }

  /** "a field of sunflowers": a place full of them. */
  private fillsPlace(phrase: NounPhrase): boolean {
    if (!this.filling || this.pending?.preposition !== 'of') return false;
    this.filling = false;
    this.pending = null;
    const many = phrase.plural || /^(people|crowd)$/.test(phrase.noun ?? '');
    const resolved = many ? resolvePhrase({ ...phrase, count: phrase.count ?? FULL }) : [];
    for (const r of resolved) this.enlist(r.phrase, r.concept, r.count);
    if (resolved.length === 0) this.notes.add(phrase.words.join(' '), 'part of the place');
    return true;
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
    if (concept.kind !== 'thing' && phrase.plural && holder.kind === 'thing' && holder.concept.height > 0.3)
      return false;
    if (isContainer(holder.noun) && concept.id === holder.drawable) return this.notContent(phrase, holder);
    const solid =
      concept.kind === 'thing' &&
      !/^(water|coffee|tea|milk|wine|juice|beer|soup|honey|sand|dirt)$/.test(phrase.noun ?? '');
    const whole =
      phrase.plural || (concept.category === 'food' && !/^(cup|glass|mug|bottle|jar)$/.test(holder.noun));
    if (isContainer(holder.noun) && solid && whole) return false;
    return this.notContent(phrase, holder);
  }

  private notContent(phrase: NounPhrase, holder: DraftEntity): boolean {
    if (/^(bouquet|bunch|garland|wreath)$/.test(holder.noun) && holder.traits.colours.length === 0)
      holder.traits.colours = [...phrase.colours];
    this.notes.add(phrase.words.join(' '), `part of the ${holder.noun}`);
    this.pending = null;
    return true;
  }

  /** New entities of the phrase, or the ones it means again. */
  protected enlist(phrase: NounPhrase, concept: Concept, count: number): DraftEntity[] {
    const named = this.cast.byName(phrase.name ?? (phrase.determiner === null ? (phrase.noun ?? '') : ''));
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

  /** "Leo the lion": what stands right behind a name says what bears it. */
  private epithet(phrase: NounPhrase, concept: Concept): boolean {
    const named = this.last[0];
    const adjacent = this.joined === null && this.pending === null && !this.copula;
    if (!adjacent || !named?.name || phrase.determiner !== 'the' || concept.kind === 'thing') return false;
    if (named.drawable !== 'person') return false;
    Object.assign(named, {
      noun: phrase.noun ?? named.noun,
      kind: concept.kind,
      drawable: concept.id,
      concept,
    });
    this.again(named, phrase);
    return true;
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
    const acts = this.pending === null && nodes[i + 1]?.kind !== 'and';
    const known = this.cast.antecedents(
      pronoun,
      acts ? [...this.subjects, ...this.before] : this.subjects,
      owners,
    );
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
    const alone = this.cast.entities.every((e) => e.kind === 'thing');
    const concept = noun && alone ? findConcept(noun) : null;
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
