/** What one wears to look like another, and who bears whom. */

import { type Concept, findConcept } from '../../concepts/index.ts';
import { phrases } from '../lexicon/index.ts';
import { SOMEONE } from './agentless.ts';
import { balance, bear, grip, mayPerch, PERCHES, perchOn, together } from './bearing.ts';
import { isTrade } from './beast-folk.ts';
import { mention, relate } from './beat-draft.ts';
import { BODY, mayBe, PRONOUN, spotOf } from './body.ts';
import { type DraftEntity, isBeing } from './cast-list.ts';
import { dressAs, hatOf } from './costume.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { Placing } from './placing.ts';
import { dealingWith } from './relations.ts';
import { resolvePhrase } from './resolve.ts';

/** What one has done by another. */
/** Done to others: nobody taps their own shoulder. */
const TAPS =
  /^(bite|peck|lick|sniff|pull|tug|tap|pat|poke|squeeze|nudge|grab|touch|grip|slap|clap|stroke|take)$/;
const REACHED =
  /^(trunk|tail|paw|wing|leg|neck|ear|nose|foot|head|shoulder|arm|sleeve|back|wrist|elbow|hand|cheek)$/;
const TREATS =
  /^(bandage|examine|treat|stitch|massage|splint|inject|clean|heal|hold|take|grab|shake|kiss|touch|check)$/;

const RIDES_ON = /^(shoulder|neck|back|lap|knee)$/;
const RIDES = /^(sit|ride|perch|be|climb|sleep)$/;

/** What one sets right on another. */
const HANDLED_CLOTHES =
  /^(veil|tie|bow tie|collar|dress|gown|coat|shirt|jacket|sleeve|zipper|hat|crown|tiara|necklace|makeup|lipstick|scarf|uniform|tiara|shoelace|button|earring)$/;
const ADJUSTS =
  /^(clean|wipe|dab|dry|iron|fix|adjust|straighten|tie|button|zip|fasten|arrange|smooth|untie|pin)$/;

const PIGGYBACK = /piggy.?back/i;

export abstract class Guising extends Placing {
  /** "the cat rubs against her leg", "he puts a hand on her shoulder": of another than the one who acts. */
  protected onOthersBody(phrase: NounPhrase): boolean {
    const pronoun = PRONOUN[phrase.determiner ?? ''];
    const dressed =
      HANDLED_CLOTHES.test(phrase.noun ?? '') &&
      this.pending?.verb != null &&
      ADJUSTS.test(this.pending.verb.verb);
    const body = BODY.test(phrase.noun ?? '') || /^(hair|lap|body)$/.test(phrase.noun ?? '') || dressed;
    if (!body || !pronoun || pronoun === 'they' || !this.pending) return false;
    if ((pronoun === 'she' || pronoun === 'he') && this.onTheirBody(phrase, pronoun)) return true;
    // "its wing" is a beast's.
    const mayOwn = (e: DraftEntity) => (pronoun === 'it' ? isBeing(e) : mayBe(e, pronoun));
    const doers = this.subjects.filter((e) => e.kind !== 'thing');
    // "She hurts her ankle. A doctor bandages her ankle.": not the doctor's own.
    // "…, her mother fixing her veil": hers of whom the mother is.
    const kin = this.main !== null && doers.length > 0 && doers.every((e) => this.owned.has(e.id));
    const treats =
      kin ||
      this.takesHand(phrase, doers, mayOwn) ||
      (doers.every((e) => e.beat === this.beatIndex) &&
        (TREATS.test(this.pending.verb?.verb ?? '') ||
          (TAPS.test(this.pending.verb?.verb ?? '') && REACHED.test(phrase.noun ?? ''))));
    if (doers.length === 0 || (!treats && doers.some(mayOwn))) return false;
    // "its body", once she has struck it with a sword: not the sword's.
    const beings = [...this.cast.entities].sort((a, b) => b.turn - a.turn).filter((e) => !doers.includes(e));
    // "His daughter jumps into his arms.": whose daughter she is.
    const kinsman = doers
      .map((e) => (this.owned.has(e.id) ? this.ownerOf.get(e.id) : undefined))
      .find((e) => e);
    const owners =
      kinsman && mayOwn(kinsman)
        ? [kinsman]
        : pronoun === 'it'
          ? beings.filter(mayOwn).slice(0, 1)
          : this.cast.antecedents(pronoun, [], doers).filter(mayOwn);
    if (owners.length === 0) return false;
    if (
      this.pending.preposition === 'on' &&
      RIDES_ON.test(phrase.noun ?? '') &&
      RIDES.test(this.pending.verb?.verb ?? '')
    ) {
      this.bornBy(owners, doers, phrase);
      return true;
    }
    const fallen = /^(body|corpse)$/.test(phrase.noun ?? '') && this.pending.preposition !== null;
    const kind = fallen ? 'next-to' : dealingWith(this.pending.verb, this.pending.preposition);
    for (const owner of owners) {
      if (fallen) mention(this.beat, owner.id).pose ??= 'lie';
      mention(this.beat, owner.id);
      this.cast.touch(owner, this.beatIndex);
      const spot = kind === 'touching' ? spotOf(phrase.noun) : null;
      for (const doer of doers)
        relate(this.beat, { kind, subject: doer.id, object: owner.id, ...(spot ? { spot } : {}) });
    }
    this.notes.add(phrase.words.join(' '), `the ${owners[0]?.noun}`);
    this.last = owners;
    this.pending = null;
    return true;
  }

  /** "His son comes in and takes his hand": nobody takes his own, where there is another of whom it may be said. */
  private takesHand(
    { noun }: NounPhrase,
    doers: readonly DraftEntity[],
    mayOwn: (e: DraftEntity) => boolean,
  ): boolean {
    if (noun !== 'hand' || this.pending?.preposition !== null || doers.length !== 1) return false;
    if (!/^(?:take|squeeze|kiss|clasp|grab|seize)$/.test(this.pending.verb?.verb ?? '')) return false;
    return this.cast.entities.some(
      (e) =>
        e.kind === 'person' &&
        e.count === 1 &&
        !doers.includes(e) &&
        e.lastBeat >= this.beatIndex - 2 &&
        mayOwn(e),
    );
  }

  /** "…, a tiny dragon on his shoulder". */
  private perches(phrase: NounPhrase, pronoun: 'he' | 'she', beast: DraftEntity): boolean {
    const small =
      beast.kind === 'animal' || (beast.concept.category === 'creature' && beast.traits.size !== 'huge');
    const bearing = this.pending?.preposition === 'on' ? perchOn(phrase.noun) : null;
    if (
      bearing === null ||
      !small ||
      beast.count > 2 ||
      (this.verb !== null &&
        this.subjects.includes(beast) &&
        !/^(sit|perch|sleep|curl|rest|lie)$/.test(this.verb.verb))
    )
      return false;
    const [owner] = this.cast
      .antecedents(pronoun, [...(this.main?.subjects ?? []), ...this.before])
      .filter((e) => mayBe(e, pronoun));
    if (!owner || owner === beast || !this.beat.mentions.has(owner.id)) return false;
    beast.traits.size ??= beast.kind === 'animal' ? null : 'tiny';
    relate(this.beat, { kind: 'carrying', subject: owner.id, object: beast.id, bearing });
    this.notes.add(phrase.words.join(' '), `on the ${owner.noun}`);
    this.last = [owner];
    this.pending = null;
    return true;
  }

  /** "sits on her father's shoulders": who is on somebody at that part of the body is carried there. */
  protected ridesOn({ noun, words }: NounPhrase, doers: readonly DraftEntity[]): boolean {
    const [owner] = this.last;
    const { relations } = this.beat;
    const on = relations.filter(
      (r) => /^(on|riding)$/.test(r.kind) && r.object === owner?.id && doers.some((e) => e.id === r.subject),
    );
    if (owner?.kind !== 'person' || on.length === 0) return false;
    const bearing = perchOn(noun);
    if (bearing && doers.every(mayPerch) && (this.verb === null || PERCHES.test(this.verb.verb))) {
      for (const r of on)
        relations.splice(relations.indexOf(r), 1, {
          kind: 'carrying',
          subject: owner.id,
          object: r.subject,
          bearing,
        });
      return true;
    }
    if (!RIDES_ON.test(noun ?? '') || !RIDES.test(this.verb?.verb ?? '')) return false;
    for (const r of on) relations.splice(relations.indexOf(r), 1);
    this.bornBy([owner], doers, { ...SOMEONE, noun, words });
    return true;
  }

  /** "she sits on his shoulders". */
  private bornBy([owner]: readonly DraftEntity[], doers: readonly DraftEntity[], phrase: NounPhrase): void {
    if (!owner) return;
    const bearing = /^(shoulder|neck)$/.test(phrase.noun ?? '')
      ? 'shoulders'
      : phrase.noun === 'back'
        ? 'back'
        : 'arms';
    for (const doer of doers)
      relate(this.beat, { kind: 'carrying', subject: owner.id, object: doer.id, bearing });
    this.notes.add(phrase.words.join(' '), `carried by the ${owner.noun}`);
    this.last = [...doers];
    this.pending = null;
  }

  /** "a newspaper on his chest", "a scarf around her neck": held or worn by whose body it is. */
  private onTheirBody(phrase: NounPhrase, pronoun: 'he' | 'she'): boolean {
    const near = /^(on|in|around|over|under|against|between)$/.test(this.pending?.preposition ?? '');
    const [thing] = this.pending?.from ?? [];
    if (thing && this.perches(phrase, pronoun, thing)) return true;
    const things = thing !== undefined && (this.pending?.from ?? []).every((e) => e.kind === 'thing');
    // "a bulb hanging above his head".
    const over = this.pending?.preposition === 'above' && thing?.concept.category !== 'sky';
    if (!(near || over) || !things || thing.concept.height > 1.2 || (this.verb && !over)) return false;
    const known = this.beat.relations.some((r) => r.object === thing.id);
    const [owner] = known ? [] : this.cast.antecedents(pronoun, this.before).filter((e) => mayBe(e, pronoun));
    if (!owner || !this.beat.mentions.has(owner.id)) return false;
    if (over) mention(this.beat, thing.id).pose = null;
    relate(
      this.beat,
      over
        ? { kind: 'above', subject: thing.id, object: owner.id }
        : { kind: 'holding', subject: owner.id, object: thing.id },
    );
    this.notes.add(phrase.words.join(' '), `${over ? 'above' : 'held by'} the ${owner.noun}`);
    this.last = [owner];
    this.pending = null;
    return true;
  }

  /** "carries her little sister piggyback": who is carried, and so how. */
  protected apartFromRide(phrase: NounPhrase): NounPhrase {
    const noun = phrase.modifiers.at(-1);
    if (noun === undefined || !PIGGYBACK.test(phrase.noun ?? '')) return phrase;
    this.piggyback = true;
    return { ...phrase, noun, modifiers: phrase.modifiers.slice(0, -1), words: phrase.words.slice(0, -1) };
  }

  /** "a child on his shoulders", "hand in hand", "a piggyback ride": who bears whom. */
  protected onBearing(phrase: NounPhrase): boolean {
    const words = phrase.words.join(' ');
    const part = phrase.noun ?? '';
    const hands =
      /(?:hand.in.hand|arm.in.arm)/i.test(words) ||
      (part === 'hand' &&
        phrase.plural &&
        this.pending?.verb?.verb === 'hold' &&
        this.pending.preposition === null);
    const borne =
      this.pending?.preposition != null && bear(this.beat, this.subjects, part, this.last) ? part : null;
    if (this.pending?.preposition === 'in' && grip(this.beat, this.subjects, part, this.last)) {
      this.notes.add(words, 'held');
      this.pending = null;
      return true;
    }
    if (this.pending?.preposition === 'on' && balance(this.beat, this.subjects, part, this.last)) {
      this.notes.add(words, 'on top');
      this.pending = null;
      return true;
    }
    if (PIGGYBACK.test(words)) this.piggyback = true;
    // "with her mother": the other one is still to come.
    else if (hands) this.handInHand = !together(this.beat, this.subjects, 'hands');
    else if (borne === null) return false;
    this.notes.add(words, borne ? `carried on the ${borne}` : hands ? 'hand in hand' : 'carried on the back');
    this.pending = null;
    return true;
  }

  /** "a cat astronaut": it looks its trade. */
  protected dressBeast(phrase: NounPhrase, entities: readonly DraftEntity[]): void {
    const beasts = entities.filter((e) => e.kind === 'animal');
    const role = beasts.length > 0 ? findConcept(phrase.noun ?? '') : null;
    if (role?.kind === 'person' && isTrade(role.id)) for (const e of beasts) e.guise = role.id;
  }

  protected dressAsRole(beast: DraftEntity, role: DraftEntity): void {
    const { concept, noun } = role;
    const dressed = this.putOnHat({ ...SOMEONE, noun, words: [noun] }, concept, [beast]);
    this.notes.add(noun, dressed ? `the ${beast.noun} dressed as ${concept.name}` : 'not drawn', dressed);
  }

  /** False when nothing that an animal wears tells the role. */
  private putOnHat(phrase: NounPhrase, role: Concept, beasts: readonly DraftEntity[]): boolean {
    const hat = hatOf(role.id);
    if (!hat) return false;
    const said = { ...phrase, noun: hat.name, adjectives: [], colours: [], count: null };
    const worn = this.cast.add(said, hat, 1, this.beatIndex);
    mention(this.beat, worn.id);
    for (const e of beasts) relate(this.beat, { kind: 'wearing', subject: e.id, object: worn.id });
    return true;
  }

  /** "a boy dressed as a pirate", "a dog dressed as a wizard". */
  protected onCostume(phrase: NounPhrase): boolean {
    const goesOn = this.joined === 'and' && phrase.determiner === null;
    const link = this.pending ?? (goesOn ? this.costumed : null);
    if (link?.preposition !== 'wearing') return false;
    const concept = resolvePhrase(phrase)[0]?.concept;
    if (!concept || phrases().get(phrase.noun ?? '')?.garment) return false;
    if (concept.kind === 'thing' && concept.category !== 'creature') return false;
    const people = link.from.filter((e) => e.kind === 'person');
    const hat = concept.kind === 'person' && people.length === 0 && this.putOnHat(phrase, concept, link.from);
    for (const e of people) if (concept.kind === 'person') dressAs(e, concept.id);
    const dressed = concept.kind === 'person' && (people.length > 0 || hat);
    this.notes.add(
      phrase.words.join(' '),
      dressed ? `dressed as ${concept.name}` : 'costume: not drawn',
      dressed,
    );
    this.carried = null;
    this.costumed = link;
    this.pending = null;
    return true;
  }
}
