/** Whether a noun means somebody new or one who was spoken of, and whose they are. */

import type { Concept } from '../../concepts/index.ts';
import { SOMEONE } from './agentless.ts';
import { mention } from './beat-draft.ts';
import { PRONOUN } from './body.ts';
import { type DraftEntity, genderOf, genderOfNoun, isYoung } from './cast-list.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { possessorOf } from './possessors.ts';
import { Telling } from './telling.ts';
import { describe } from './traits.ts';

/** Who is as old as the one whose they are. */
/** How one goes who is said to be so. */
const LAME = /\b(?:limping|hobbling|lame)\b/i;

const PEERS =
  /^(?:(?:best )?friend|buddy|pal|classmate|schoolmate|playmate|teammate|twin|sibling|cousin|(?:twin )?(?:brother|sister))$/;

/** What they are is what the other is: the teammates of a footballer play football. */
const ALIKE =
  /^(team ?mate|crew ?mate|ship ?mate|squad ?mate|comrade|colleague|opponent|rival|challenger|adversary)$/;

const hasCalling = (e: DraftEntity): boolean =>
  e.kind === 'person' && !/^(person|man|woman|boy|girl|child|teenager|old-man|old-woman)$/.test(e.drawable);

export abstract class Recognising extends Telling {
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
    const parted = this.owner(phrase, concept) ?? this.oneOf(phrase) ?? this.oneOfChildren(phrase);
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

  /** "Two children build a castle. The little girl cries. Her brother …": she is one of them, and he the other. */
  private oneOfChildren(phrase: NounPhrase): DraftEntity | null {
    const noun = phrase.noun ?? '';
    const kin =
      /^(?:little |older |younger |big )?(?:brother|sister)$/.test(noun) &&
      /^(his|her|the)$/.test(phrase.determiner ?? '');
    const known = this.cast.entities.find((e) => /^(child|kid|sibling|toddler)$/.test(e.noun));
    if (!known || phrase.plural || phrase.count !== null) return null;
    const gender = genderOfNoun(noun.split(' ').at(-1) ?? '');
    if (
      /^(?:little|small|younger|older|young) (?:girl|boy)$/.test(noun) &&
      phrase.determiner === 'the' &&
      known.count > 1
    )
      return this.oneOfMixed(known, { ...phrase, noun: noun.split(' ').at(-1) ?? null }) ?? null;
    const parted = this.cast.entities.some((e) => e !== known && e.noun === known.noun);
    return kin && parted && known.count === 1 && known.traits.gender === gender
      ? this.again(known, phrase)
      : null;
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
  protected epithet(phrase: NounPhrase, concept: Concept): boolean {
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
    this.ownGender(phrase, entity);
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
    if (young) entity.traits.age ??= owner.traits.age ?? 'child';
  }

  /** "A customer orders shoes on her phone", "A doctor washes her hands": it is a woman, where no other is known. */
  protected ownGender({ determiner }: NounPhrase, entity?: DraftEntity): void {
    const pronoun = PRONOUN[determiner ?? ''];
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
    here.pose = LAME.test(phrase.words.join(' '))
      ? 'limp'
      : (phrase.adjectives.find((a) => a.pose)?.pose ?? here.pose);
    if (this.side) this.beat.sides.set(entity.id, this.side);
    this.side = null;
    this.notes.entity(phrase, entity);
  }
}
