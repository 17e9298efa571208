/** Phrases that describe whom we know: colours, bodies, clothes, materials. */

import { findConcept, isNamed } from '../../concepts/index.ts';
import type { Expression } from '../../model/figure.ts';
import { comesOff, wornAs } from '../../model/garment-slots.ts';
import type { Garment, GarmentType } from '../../model/garments.ts';
import { phrases } from '../lexicon/index.ts';
import { SOMEONE } from './agentless.ts';
import { mention, relate } from './beat-draft.ts';
import { type DraftEntity, genderOf } from './cast-list.ts';
import { Dividing } from './dividing.ts';
import { DOFFS, DONS } from './donning.ts';
import type { Node, NounPhrase } from './noun-phrase.ts';
import { ownHat } from './own-hat.ts';
import { paintPart } from './parts.ts';
import { newPossessor, possessorOf } from './possessors.ts';
import { describe, describeBody, garmentOf, wear } from './traits.ts';

const MOODS: Partial<Record<Expression, string>> = {
  sad: 'melancholy',
  crying: 'melancholy',
  happy: 'joyful',
  laughing: 'joyful',
  angry: 'dramatic',
  afraid: 'eerie',
  suspicious: 'tense',
  tender: 'romantic',
  thoughtful: 'peaceful',
};

/** What something holds is not what it is made of. */
export const FILLED = /^(full|filled|covered|loaded|overflowing|brimming|packed|piled)/;

/** What comes out from under what somebody has on. */
const SHOWS =
  /^(drip|run|stream|flow|hang|peek|stick|blow|fly|smile|look|gleam|glow|spill|show|peer|stare|sit|stand|crouch|kneel|lie|walk|run|march|wait|lean)$/;

/** The thing that comes off a head or off shoulders: a firefighter's helmet is of its own kind. */
const headwearOf = (who: DraftEntity | undefined, type: GarmentType, noun: string) => {
  const own = `${who?.noun} ${noun}`;
  return (isNamed(own) ? findConcept(own) : null) ?? findConcept(type) ?? findConcept(noun);
};

/** "a knitted sweater". */
const MADE =
  /^(?:knitted|woollen|wool|woolen|denim|leather|fur|silk|cotton|linen|velvet|quilted|padded|down|tweed|satin|lace) (\w+(?: \w+)?)$/;

/** "a huge full moon", "blue lightning": said of light and weather, of nobody in the scene. */
const isOfTheSky = (phrase: NounPhrase, next: Node | undefined): boolean =>
  next?.kind === 'cue' &&
  (next.cue.weather ?? next.cue.hour ?? next.cue.season) !== undefined &&
  !/^(in|at|on|under|by|after|before|during) /i.test(next.raw) &&
  phrase.colours.length + phrase.adjectives.length > 0 &&
  phrase.adjectives.every((a) => !a.mood && !a.pose);

/** Done to clothes that nobody has on. */
const AS_GOODS =
  /^(?:fold|iron|pack|unpack|wash|mend|sew|darn|hide|burn|stack|sort|hang|find|discover|store|stuff|bin|donate|sell|steal|knit|clutch|box|launder|bury|inherit|collect|throw|put)$/;

export abstract class Describing extends Dividing {
  /** "two black", "one white", "is red", "tall and thin", "in black". */
  protected onHeadless(phrase: NounPhrase, nodes: readonly Node[], i: number): void {
    // "like the wind": the article alone.
    if (this.pending?.preposition === 'like' && phrase.words.join() === 'the') return;
    if (this.onCompared(phrase, nodes, i)) return;
    // "a field of lavender": what fills the place.
    if (this.filling && this.pending?.preposition === 'of') {
      this.filling = false;
      this.pending = null;
      this.notes.add(phrase.words.join(' '), 'part of the place');
      return;
    }
    if (phrase.determiner === 'no') {
      this.negated = true;
      return;
    }
    if (isOfTheSky(phrase, nodes[i + 1])) return;
    // "drops a glowing green liquid into a beaker": it is the liquid that is green.
    const done =
      this.pending?.verb && this.pending.preposition === null && this.pending.verb.relation !== 'wearing';
    const poured = this.pending?.verb?.verb === 'pour' && phrase.colours.length > 0;
    if (done && phrase.count === null && (poured || (phrase.determiner === 'a' && phrase.words.length > 2))) {
      this.notes.add(phrase.words.join(' '), 'not drawn', false);
      return;
    }
    const felt =
      phrase.colours.length === 0 &&
      phrase.adjectives.some((a) => a.mood ?? a.garment ?? a.hairStyle ?? a.build);
    const feeling =
      this.subjects.some((e) => e.kind !== 'thing') && this.last.every((e) => e.kind === 'thing');
    const target = this.last.length > 0 && !(felt && feeling) ? this.last : this.subjects;
    if (this.negated) {
      // "not red": whatever else it is.
      this.negated = false;
      this.pending = null;
      this.notes.add(phrase.words.join(' '), 'left out');
      return;
    }
    if (target.length === 0) this.setMood(phrase);
    const whole = this.wholeOf(phrase, target);
    if (this.onRest(phrase) || this.onThose(phrase)) return;
    if (phrase.count !== null && whole && (whole.count > 1 || whole === this.divided)) {
      this.divide(phrase, whole);
      return;
    }
    // "in the golden light".
    const ofLight = nodes[i + 1]?.kind === 'cue';
    const wearsColour = !ofLight && /^(in|wearing)$/.test(this.pending?.preposition ?? '');
    if (wearsColour && phrase.colours[0]) this.dressIn(phrase.colours[0].hex, this.pending?.from ?? target);
    else if (!(ofLight && this.pending) && phrase.colours.length + phrase.adjectives.length > 0)
      this.describeAll(phrase, this.copula ? this.subjects : target);
    this.pending = null;
    this.copula = false;
  }

  /** "melancholy", "sad": with nobody to feel it, the mood of the whole. */
  private setMood(phrase: NounPhrase): void {
    const felt = phrase.adjectives.find((a) => a.mood)?.mood;
    const mood = felt ? MOODS[felt] : undefined;
    if (!mood) return;
    this.beat.place.mood ??= mood;
    this.notes.add(phrase.words.join(' '), `mood: ${mood}`);
  }

  protected describeAll(phrase: NounPhrase, target: readonly DraftEntity[]): void {
    for (const e of target) {
      const mood = phrase.adjectives.find((a) => a.mood)?.mood;
      if (mood) mention(this.beat, e.id).mood = mood;
      const pose = phrase.adjectives.find((a) => a.pose)?.pose;
      if (pose) mention(this.beat, e.id).pose ??= pose;
      this.ofTheMoment(e, () => describe(e.traits, phrase, e.kind === 'person'));
      for (const c of phrase.colours) this.notes.add(c.name, `colour ${c.hex} of the ${e.noun}`);
    }
  }

  /** "Leo's face, tears in his eyes": told later than he came in, a face is of that moment alone. */
  protected ofTheMoment<T>(entity: DraftEntity, describes: () => T): T {
    const before = entity.traits.mood;
    const done = describes();
    const { mood } = entity.traits;
    if (mood === before || entity.beat === this.beatIndex) return done;
    mention(this.beat, entity.id).mood ??= mood;
    entity.traits.mood = before;
    return done;
  }

  protected dressIn(hex: string, people: readonly DraftEntity[]): void {
    for (const e of people) {
      const gender = genderOf(e);
      const garment: Garment = {
        type: gender === 'female' ? 'dress' : gender === 'male' ? 'suit' : 'coat',
        colour: hex,
        pattern: null,
      };
      wear(e.traits, garment);
    }
  }

  /** "made of wood". */
  protected onMaterial(phrase: NounPhrase): boolean {
    const material = phrases().get(phrase.noun ?? '')?.adjective?.material;
    if (
      this.pending?.preposition !== 'of' ||
      !material ||
      phrase.plural ||
      FILLED.test(this.pending.raw ?? '')
    )
      return false;
    for (const e of this.pending.from) e.traits.material ??= material;
    this.notes.add(phrase.words.join(' '), `made of ${material}`);
    this.pending = null;
    return true;
  }

  protected nearPerson(): DraftEntity[] {
    const people = (list: readonly DraftEntity[]) => list.filter((e) => e.kind !== 'thing');
    if (this.pending?.apart) return people(this.pending.from);
    const near = people(this.last);
    return near.length > 0 ? near : people(this.pending?.from ?? this.subjects);
  }

  protected onBody(phrase: NounPhrase): boolean {
    const possessed = phrase.determiner !== null && /^(his|her|its|their)$/.test(phrase.determiner);
    const joins =
      this.pending?.preposition === 'with' ||
      this.pending?.preposition === 'in' ||
      this.carried?.preposition === 'with';
    if (!possessed && !joins && this.subjects.length === 0) return false;
    const owners = this.nearPerson();
    const owner = owners[0] ?? this.subjects[0];
    // ", a wooden chest beside her": one to keep things in.
    const brought = /^(with|in)$/.test(this.pending?.preposition ?? '');
    if (phrase.noun === 'chest' && !possessed && !brought) return false;
    if (!owner || (!possessed && !joins && !this.joined && !this.copula && phrase.determiner !== 'the'))
      return false;
    // "a microscope and a feather".
    if (owner.kind === 'thing' && !possessed && !joins && phrase.determiner !== 'the') return false;
    if (!this.ofTheMoment(owner, () => describeBody(owner.traits, phrase))) return false;
    for (const e of owners.slice(1)) this.ofTheMoment(e, () => describeBody(e.traits, phrase));
    if (phrase.noun === 'eye') for (const e of owners.length > 0 ? owners : [owner]) paintPart(e, phrase);
    this.notes.add(phrase.words.join(' '), `looks of the ${owner.noun}`);
    this.bodyOf = owners.length > 0 ? owners : [owner];
    this.blinks(phrase, this.bodyOf);
    // "crosses the line with arms raised": it is not the arms that cross
    const done = this.pending?.preposition === 'with' ? '' : (this.pending?.verb?.verb ?? '');
    this.holdLimbs(phrase.noun ?? '', [done, ...phrase.words]);
    if (joins) this.carried = { preposition: 'with', verb: null, from: owners };
    this.pending = null;
    return true;
  }

  /** "opens his eyes": no hand does it. */
  protected blinks({ noun }: NounPhrase, owners: readonly DraftEntity[]): void {
    const [, way] = /^(open|close|shut)$/.exec(this.pending?.verb?.verb ?? '') ?? [];
    if (noun !== 'eye' || !way) return;
    for (const e of owners) {
      const here = mention(this.beat, e.id);
      Object.assign(here, { pose: null, verb: 'blink', mood: way === 'open' ? here.mood : 'asleep' });
    }
  }

  /** "wine on a lady's dress": she is there. */
  private lady(phrase: NounPhrase): DraftEntity | undefined {
    const noun = newPossessor(phrase);
    const concept = noun ? findConcept(noun) : null;
    if (!noun || !concept || !phrases().get(phrase.noun ?? '')?.garment) return undefined;
    return this.cast.add({ ...SOMEONE, noun, words: [noun] }, concept, 1, this.beatIndex);
  }

  /** "A waiter spills wine over her dress": hers who was told of before. */
  private spilledOn({ determiner }: NounPhrase, preposition: string): DraftEntity | undefined {
    const [doer, ...more] = this.subjects;
    const gender = doer && more.length === 0 ? genderOf(doer) : null;
    const others = determiner === 'her' ? gender === 'male' : determiner === 'his' && gender === 'female';
    if (!others || !/^(on|over|onto|down|at)$/.test(preposition)) return undefined;
    const [owner] = this.cast.antecedents(determiner === 'her' ? 'she' : 'he', this.before, this.subjects);
    return owner?.kind === 'person' ? owner : undefined;
  }

  /** "She runs after him with his hat": she has it in her hand. */
  private ofAnother({ determiner }: NounPhrase, preposition: string | null): boolean {
    const [doer, ...more] = this.subjects;
    const gender = doer && more.length === 0 ? genderOf(doer) : null;
    return (
      preposition === 'with' &&
      (determiner === 'his' ? gender === 'female' : determiner === 'her' && gender === 'male')
    );
  }

  /** Put on in this moment, or taken off: what comes off is in the hand. */
  private changeClothes(
    type: GarmentType,
    phrase: NounPhrase,
    people: readonly DraftEntity[],
    off: boolean,
  ): void {
    const on = this.changing === 'on' || /^(don)$/.test(this.verb?.verb ?? '');
    this.changing = null;
    if (!(on || off) || !comesOff(type)) return;
    const worn = wornAs(type);
    for (const e of people) {
      const here = mention(this.beat, e.id);
      if (on) here.dons = [...(here.dons ?? []), worn];
      else here.doffs = [...(here.doffs ?? []), worn];
      const deed = (on ? DONS : DOFFS)[worn] ?? null;
      if (!deed || !(here.pose === null || /^(reach|wipe-brow|stand)$/.test(here.pose))) continue;
      here.pose = deed;
      // Both hands are at the foot, as for the laces.
      if (worn === 'feet') here.verb = 'shoetie';
    }
    const thing = off && /^(head|over)$/.test(worn) ? headwearOf(people[0], type, phrase.noun ?? '') : null;
    const [one] = people;
    if (thing?.kind !== 'thing' || !one || one.count > 1) return;
    const held = this.cast.add({ ...phrase, determiner: 'another' }, thing, 1, this.beatIndex);
    mention(this.beat, held.id);
    mention(this.beat, one.id).pose = null;
    relate(this.beat, { kind: 'holding', subject: one.id, object: held.id });
  }

  /** What is worn is a thing in somebody's hands; else it is on whose it is. */
  protected onGarment(phrase: NounPhrase): boolean {
    const type = (phrases().get(phrase.noun ?? '') ?? phrases().get(MADE.exec(phrase.noun ?? '')?.[1] ?? ''))
      ?.garment;
    if (!type) return false;
    const link = this.pending ?? (this.joined ? this.carried : null);
    // "folds her husband's jumpers": nobody is in them.
    const asGoods = link?.preposition === null && AS_GOODS.test(link.verb?.verb ?? '');
    if (asGoods && phrase.words.some((w) => /\p{L}['’]s$/u.test(w))) return false;
    const wearing =
      link?.preposition === 'wearing' ||
      link?.preposition === 'in' ||
      link?.preposition === 'with' ||
      link?.verb?.relation === 'wearing';
    const listed =
      this.joined === 'comma' &&
      phrase.determiner === null &&
      this.subjects.filter((e) => e.kind === 'person').length === 1 &&
      !this.pending;
    // "rain drips from his helmet": he has it on.
    const from =
      /^(his|her|their)$/.test(phrase.determiner ?? '') &&
      /^(from|over|under|beneath|down|off|through|against)$/.test(link?.raw ?? '') &&
      (this.verb === null || SHOWS.test(this.verb.verb));
    // "with flour on his apron", "with keys on her belt".
    const bearing =
      /^(his|her|their)$/.test(phrase.determiner ?? '') &&
      this.carried?.preposition === 'with' &&
      /^(on|in|at|around|to|over|from)$/.test(link?.raw ?? '');
    const off = this.changing === 'off' || /^(remove|doff|shed)$/.test(link?.verb?.verb ?? '');
    const possessor =
      possessorOf(phrase, this.cast) ?? this.lady(phrase) ?? this.spilledOn(phrase, link?.raw ?? '');
    const owned =
      off ||
      possessor !== undefined ||
      from ||
      bearing ||
      listed ||
      (/^(his|her|their)$/.test(phrase.determiner ?? '') && (!link || link.from.length === 0));
    if ((!wearing && !owned) || this.ofAnother(phrase, link?.preposition ?? null)) return false;
    const people = (
      possessor
        ? [possessor]
        : off
          ? this.subjects
          : this.pending
            ? this.nearPerson()
            : [...((wearing ? link?.from : null) ?? this.subjects)]
    ).filter((e) => e.kind === 'person');
    // "holding a lamb, wearing a hat": no lamb's.
    if (people.length === 0 && wearing) people.push(...(link?.from ?? []).filter((e) => e.kind === 'person'));
    // "…, his yellow boots shining": of whom was spoken before.
    if (people.length === 0 && owned && (from || this.subjects.length === 0))
      people.push(
        ...this.cast
          .antecedents(
            phrase.determiner === 'her' ? 'she' : phrase.determiner === 'his' ? 'he' : 'they',
            this.before,
          )
          .filter((e) => e.kind === 'person'),
      );
    if (people.length === 0) return false;
    for (const e of people) {
      wear(e.traits, garmentOf(ownHat(e.drawable, phrase.noun) ?? type, phrase));
      mention(this.beat, e.id);
    }
    if (!possessor) this.changeClothes(type, phrase, people, off);
    this.notes.add(phrase.words.join(' '), `${type} of the ${people[0]?.noun ?? 'person'}`);
    if (!wearing) {
      this.bodyOf = people;
      this.last = people;
    }
    this.carried = { preposition: 'wearing', verb: null, from: people };
    this.pending = null;
    return true;
  }
}
