/** Entities that enter the scene or come back to it. */

import { type Concept, findConcept } from '../../concepts/index.ts';
import { SOMEONE } from './agentless.ts';
import { mention } from './beat-draft.ts';
import { BODY, PRONOUN } from './body.ts';
import { type DraftEntity, genderOf, genderOfNoun, isYoung } from './cast-list.ts';
import type { PronounKind } from './items.ts';
import type { Node, NounPhrase } from './noun-phrase.ts';
import { isCarsOwn, wholeOfPart } from './parts.ts';
import { BACKDROP } from './placing.ts';
import { possessorOf } from './possessors.ts';
import { resolvePhrase } from './resolve.ts';
import { Telling } from './telling.ts';
import { describe } from './traits.ts';
import { AIR } from './uncast.ts';

/** "an old woman's eyes": who is meant is the woman. */
export function ownerOf(phrase: NounPhrase): NounPhrase {
  const owner = phrase.modifiers.at(-1);
  const kind = owner === undefined ? null : (findConcept(owner)?.kind ?? null);
  // "ambulance lights blinking behind": the ambulance is there.
  const lamps = phrase.noun === 'light' && findConcept(owner ?? '')?.category === 'vehicle';
  if (owner !== undefined && kind !== null && (lamps || AIR.test(phrase.noun ?? '')))
    return { ...phrase, noun: owner, modifiers: phrase.modifiers.slice(0, -1), plural: false };
  if (
    owner === undefined ||
    !(
      BODY.test(phrase.noun ?? '') ||
      /^(hair|beard|shadow|silhouette|reflection|outline)$/.test(phrase.noun ?? '')
    ) ||
    (kind !== 'person' && kind !== 'animal')
  )
    return phrase;
  return { ...phrase, noun: owner, modifiers: phrase.modifiers.slice(0, -1), plural: false };
}

const DRINK =
  /^(coffee|tea|milk|water|wine|juice|beer|espresso|honey|syrup|chocolate|whiskey|champagne|sauce)$/;

/** Where small things are on clothes. */
const CLOTHES_HAVE =
  /^(?:tool |utility |leather )?(?:belt|buttonhole|lapel|pocket|collar|sleeve|cuff|waistband|sash|hatband|brim|holster|seam|hem)$/;

const PEERS = /^(friend|best friend|classmate|schoolmate|playmate|teammate|twin)$/;

/** What they are is what the other is: the teammates of a footballer play football. */
const ALIKE =
  /^(team ?mate|crew ?mate|ship ?mate|squad ?mate|comrade|colleague|opponent|rival|challenger|adversary)$/;

const hasCalling = (e: DraftEntity): boolean =>
  e.kind === 'person' && !/^(person|man|woman|boy|girl|child|teenager|old-man|old-woman)$/.test(e.drawable);

export class Entering extends Telling {
  protected onEntities(phrase: NounPhrase, nodes: readonly Node[], i: number): void {
    const thing =
      /^(chest|trunk|horn)$/.test(phrase.noun ?? '') &&
      !/^(his|her|its|their)$/.test(phrase.determiner ?? '');
    // "shows him a tooth": out of any mouth.
    const loose = phrase.determiner === 'a' && phrase.noun === 'tooth' && this.pending?.verb != null;
    if (this.subjects.length > 0 && BODY.test(phrase.noun ?? '') && !thing && !loose) {
      this.notes.add(phrase.words.join(' '), 'part of the body');
      this.bodyOf = this.subjects;
      // "opens his eyes": no hand does it.
      if (phrase.noun === 'eye' && /^(open|close|shut)$/.test(this.pending?.verb?.verb ?? ''))
        for (const e of this.subjects) mention(this.beat, e.id).pose = null;
      this.holdLimbs(phrase.noun ?? '', [this.pending?.verb?.verb ?? '', ...phrase.words]);
      this.pending = null;
      return;
    }
    if (!thing && !loose && this.onOwnBody(phrase, nodes, i)) return;
    if (this.onFire(phrase)) return;
    const pours = nodes[i + 1];
    if (
      DRINK.test(phrase.noun ?? '') &&
      pours?.kind === 'verb' &&
      /^(pour|drip|run|swirl|splash|spill)$/.test(pours.sense.verb) &&
      pours.form === 'gerund' &&
      !this.pending?.verb
    ) {
      this.notes.add(phrase.words.join(' '), 'not drawn by itself', false);
      this.main ??= { subjects: this.subjects, verb: this.verb };
      this.apartFrom = true;
      this.leftAlone();
      this.pending = null;
      return;
    }
    if (this.apartFrom && isCarsOwn(phrase)) {
      this.notes.add(phrase.words.join(' '), 'part of the vehicle');
      this.leftAlone();
      this.pending = null;
      return;
    }
    const whole = wholeOfPart(phrase, this.cast.entities);
    if (whole) {
      this.notes.add(phrase.words.join(' '), `part of the ${whole.noun}`);
      this.attach([this.again(whole, { ...phrase, adjectives: [], colours: [] })], nodes, i);
      return;
    }
    const compound = (phrase.noun ?? '').split(' ').slice(0, -1);
    if (this.fillsPlace(phrase) || this.onAir(phrase, nodes[i + 1]) || this.onParty(phrase)) return;
    // "a nose ring": too small to be a thing of its own.
    if (
      BODY.test(phrase.modifiers.at(-1) ?? '') &&
      this.subjects.length > 0 &&
      /^(ring|piercing|stud|tattoo|bracelet|chain)$/.test(phrase.noun ?? '')
    ) {
      this.notes.add(phrase.words.join(' '), 'not drawn', false);
      this.pending = null;
      return;
    }
    // "keys on his belt", "a rose in her buttonhole".
    if (
      CLOTHES_HAVE.test(phrase.noun ?? '') &&
      phrase.determiner !== null &&
      /^(his|her|their|its)$/.test(phrase.determiner)
    ) {
      this.notes.add(phrase.words.join(' '), 'part of the clothes');
      this.pending = null;
      return;
    }
    // "with a bandage around his arm": seen on the arm, and in nobody's hand.
    const [around, limb] = nodes.slice(i + 1, i + 3);
    const onLimb = around?.kind === 'preposition' && limb?.kind === 'phrase' && BODY.test(limb.noun ?? '');
    if (/^(bandage|plaster|cast|sling|tattoo|scar|stain|smear|band aid)$/.test(phrase.noun ?? '') && onLimb) {
      this.notes.add(phrase.words.join(' '), 'looks of the body');
      this.pending = null;
      this.last = [];
      return;
    }
    const family = phrase.noun === 'family' ? this.cast.several(phrase) : [];
    if (family.length > 0) {
      this.attach(
        family.map((e) => this.again(e, phrase)),
        nodes,
        i,
      );
      return;
    }
    const resolved = this.kinOf(phrase) ?? resolvePhrase(this.filled(this.inSpace(this.meant(phrase))));
    const first = resolved[0];
    if (
      !/^(vehicle|animal|building)$/.test(first?.concept.category ?? '') &&
      first?.concept.kind !== 'animal'
    )
      for (const modifier of [...phrase.modifiers, ...compound]) this.hintPlace(modifier);
    if (this.onBackdrop(phrase)) return;
    if (!first) {
      const named = this.cast.byName(phrase.determiner === null ? (phrase.noun ?? '') : '');
      if (named) {
        this.attach([this.again(named, phrase)], nodes, i);
        return;
      }
      if (this.onOwners(phrase, nodes, i)) return;
      const ground = BACKDROP.test(phrase.noun ?? '');
      this.notes.add(phrase.words.join(' '), ground ? 'part of the place' : 'not drawn', ground);
      this.passedOver(nodes[i + 1]);
      this.pending = null;
      return;
    }
    if (this.onSky(phrase, first.concept)) return;
    if (this.dropsContent(phrase, first.concept) || this.onTopping(phrase)) return;
    if (this.epithet(phrase, first.concept)) return;
    if (this.onTag(phrase, first.concept)) return;
    this.spellOut(first.concept, phrase);
    const entities = resolved.flatMap((r) =>
      this.enlist(this.apart(r.phrase, nodes[i + 1]), r.concept, r.count),
    );
    const toy =
      phrase.modifiers.some((m) => /^(toy|plush|model|origami|paper|cardboard)$/.test(m)) &&
      first.concept.height > 0.6;
    const paper =
      /^(paper|cardboard)$/.test(entities[0]?.traits.material ?? '') &&
      /^(vehicle|animal)$/.test(first.concept.category);
    if (toy || paper) for (const e of entities) e.traits.size ??= 'tiny';
    this.dressBeast(phrase, entities);
    this.attach(entities, nodes, i);
    if (this.shoulder === 'asked' && entities[0]) {
      this.beat.camera.shoulder = entities[0].id;
      this.shoulder = 'told';
    }
  }

  /** "laughs at the man's joke": what cannot be drawn is whose it is. */
  private onOwners(phrase: NounPhrase, nodes: readonly Node[], i: number): boolean {
    const noun = phrase.modifiers.at(-1) ?? '';
    const concept = findConcept(noun);
    const said = { ...phrase, noun, modifiers: [], plural: false, determiner: 'the' as const };
    const owner = concept?.kind === 'person' ? this.cast.same(said, concept, this.beatIndex) : undefined;
    if (!owner || this.subjects.includes(owner)) return false;
    this.notes.add(phrase.words.join(' '), `the ${owner.noun}`);
    this.attach([this.again(owner, said)], nodes, i);
    return true;
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

  /** "a car on fire", "a barn in flames": no fire beside it. */
  private onFire(phrase: NounPhrase): boolean {
    const { preposition, from } = this.pending ?? {};
    const fire =
      /^(fire|flame)$/.test(phrase.noun ?? '') && phrase.determiner === null && phrase.count === null;
    const burning = from?.filter((e) => e.kind !== 'person') ?? [];
    if (!fire || !/^(on|in)$/.test(preposition ?? '') || burning.length === 0) return false;
    for (const e of burning) e.traits.alight = 'burning';
    this.notes.add(phrase.words.join(' '), `the ${burning[0]?.noun} burns`);
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

  /** New entities of the phrase, or the ones it means again. */
  protected enlist(phrase: NounPhrase, concept: Concept, count: number): DraftEntity[] {
    const named = this.cast.byName(phrase.name ?? (phrase.determiner === null ? (phrase.noun ?? '') : ''));
    const known =
      named ??
      (phrase.name
        ? this.apposition(phrase)
        : this.cast.same(phrase, concept, this.beatIndex, count, this.pending?.verb ? this.subjects : []));
    const one = known && this.oneOfMixed(known, phrase);
    if (one) return [this.again(one, phrase)];
    if (known) return [this.again(known, phrase)];
    const compound = this.compoundOf(phrase);
    if (compound) return [this.again(compound, phrase)];
    const all = this.cast.several(phrase);
    if (all.length > 0) return all.map((e) => this.again(e, phrase));
    const parted = this.owner(phrase, concept) ?? this.oneOf(phrase);
    if (parted) return [parted];
    const brought = this.implied.find((e) => e.drawable === concept.id && e.beat === this.beatIndex);
    if (brought) return [this.again(brought, phrase)];
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

  /** "They play chess …, a girl watches the board": the chessboard. */
  private compoundOf({ determiner, noun, modifiers, plural, count }: NounPhrase): DraftEntity | undefined {
    if (determiner !== 'the' || !noun || modifiers.length > 0 || plural || count !== null) return undefined;
    return this.cast.entities.find(
      (e) =>
        e.kind === 'thing' &&
        e.count === 1 &&
        (e.drawable.endsWith(`-${noun}`) || e.noun.endsWith(` ${noun}`)),
    );
  }

  /** "two kids … the girl … the boy": one of them, where nothing was said of who they are. */
  private oneOfMixed(known: DraftEntity, phrase: NounPhrase): DraftEntity | undefined {
    const gender = genderOfNoun(phrase.noun ?? '');
    const mixed = known.kind === 'person' && known.count > 1 && known.count < 4 && genderOf(known) === null;
    if (!gender || !mixed || phrase.plural || phrase.count !== null || phrase.noun === known.noun)
      return undefined;
    const one = this.splitOff(SOMEONE, known, 1);
    one.traits.gender = gender;
    if (known.count === 1) known.traits.gender = gender === 'female' ? 'male' : 'female';
    return one;
  }

  /** "a girl, Mia" — and "Mia, a girl with red hair" through `same`'s caller in attach. */
  protected apposition(phrase: NounPhrase): DraftEntity | undefined {
    const before = this.last[0];
    const fits =
      this.joined === 'comma' && this.last.length === 1 && before?.kind === 'person' && before.name === null;
    // "to his partner, Inspector Lane": whose name comes last.
    const title = phrase.determiner === null && before !== undefined && this.owned.has(before.id);
    return fits && before && (title || (phrase.noun === null && !this.verb)) ? before : undefined;
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
    // "her brother" is another.
    const owned = /^(his|her|their|my)$/.test(phrase.determiner ?? '');
    const told = this.last[0];
    // "his owner, a girl in a yellow dress".
    if (
      this.joined === 'comma' &&
      this.last.length === 1 &&
      told &&
      !told.name &&
      this.owned.has(told.id) &&
      told.drawable === 'person' &&
      concept.kind === 'person' &&
      phrase.determiner === 'a' &&
      !phrase.plural
    ) {
      told.drawable = concept.id;
      told.traits.gender ??= genderOfNoun(phrase.noun ?? '');
      return this.again(told, phrase);
    }
    if (!fits || !named || owned || concept.kind !== 'person' || phrase.name || phrase.plural) return null;
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
    this.ofTheMoment(entity, () => describe(entity.traits, phrase, entity.kind === 'person'));
    return entity;
  }

  /** "her opponent" is of her who acts; the friends of a child are children. */
  private ofSomebody(entity: DraftEntity, phrase: NounPhrase): void {
    const pronoun = PRONOUN[phrase.determiner ?? ''];
    if (pronoun) this.ownersGender(entity, pronoun);
    const possessor = possessorOf(phrase, this.cast);
    if (!(pronoun || possessor) || entity.kind !== 'person') {
      this.owned.delete(entity.id);
      return;
    }
    const about = [...this.subjects, ...this.before].filter((e) => e !== entity);
    const [owner] = possessor ? [possessor] : this.cast.antecedents(pronoun ?? 'they', about, [entity]);
    if (!owner) return;
    this.owned.add(entity.id);
    this.ownerOf.set(entity.id, owner);
    if (ALIKE.test(phrase.noun ?? '') && entity.drawable === 'person' && hasCalling(owner)) {
      entity.drawable = owner.drawable;
      entity.concept = owner.concept;
    }
    const young = isYoung(owner) && PEERS.test(phrase.noun ?? '');
    if (young) entity.traits.age ??= 'child';
  }

  /** "A customer orders shoes on her phone": it is a woman, where no other is known. */
  private ownersGender(entity: DraftEntity, pronoun: PronounKind): void {
    const [owner, ...more] = this.subjects;
    if ((pronoun !== 'she' && pronoun !== 'he') || !owner || more.length > 0 || owner === entity) return;
    const gender = pronoun === 'she' ? 'female' : 'male';
    const other = this.cast.entities.some((e) => e !== owner && e !== entity && genderOf(e) === gender);
    if (owner.kind === 'person' && owner.count === 1 && genderOf(owner) === null && !other)
      owner.traits.gender = gender;
  }

  protected enterBeat(entity: DraftEntity, phrase: NounPhrase): void {
    this.ofSomebody(entity, phrase);
    this.cast.touch(entity, this.beatIndex);
    const here = mention(this.beat, entity.id);
    here.mood = phrase.adjectives.find((a) => a.mood)?.mood ?? here.mood;
    here.pose = phrase.adjectives.find((a) => a.pose)?.pose ?? here.pose;
    if (this.side) this.beat.sides.set(entity.id, this.side);
    this.side = null;
    this.notes.entity(phrase, entity);
  }
}
