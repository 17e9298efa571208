/** Nouns that bring somebody or something into the scene. */

import { type Concept, findConcept } from '../../concepts/index.ts';
import { BODY, PRONOUN, spotOf } from './body.ts';
import type { Node, NounPhrase } from './noun-phrase.ts';
import { asWhole, isCarsOwn, wholeOfPart } from './parts.ts';
import { BACKDROP } from './placing.ts';
import { Recognising } from './recognising.ts';
import { resolvePhrase } from './resolve.ts';
import { AIR } from './uncast.ts';

/** "an old woman's eyes": who is meant is the woman. */
export function ownerOf(said: NounPhrase): NounPhrase {
  const phrase = withoutWound(said);
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
      spotOf(phrase.noun) !== null ||
      /^(shadow|silhouette|reflection|outline|blood pressure|temperature|wound|fever|waist|lap)$/.test(
        phrase.noun ?? '',
      )
    ) ||
    (kind !== 'person' && kind !== 'animal')
  )
    return phrase;
  return { ...phrase, noun: owner, modifiers: phrase.modifiers.slice(0, -1), plural: false };
}

/** "a soldier's leg wound": of the leg. */
export function withoutWound(phrase: NounPhrase): NounPhrase {
  const part = phrase.modifiers.at(-1) ?? '';
  return WOUND.test(phrase.noun ?? '') && BODY.test(part)
    ? { ...phrase, noun: part, modifiers: phrase.modifiers.slice(0, -1) }
    : phrase;
}

const WOUND = /^(wound|injury|cut|scratch|bruise|scrape|burn)$/;

const DRINK =
  /^(coffee|tea|milk|water|wine|juice|beer|espresso|honey|syrup|chocolate|whiskey|champagne|sauce)$/;

/** Where small things are on clothes. */
const CLOTHES_HAVE =
  /^(?:tool |utility |leather )?(?:belt|buttonhole|lapel|pocket|collar|sleeve|cuff|waistband|sash|hatband|brim|holster|seam|hem)$/;

export class Entering extends Recognising {
  protected onEntities(phrase: NounPhrase, nodes: readonly Node[], i: number): void {
    const thing =
      /^(chest|trunk|horn)$/.test(phrase.noun ?? '') &&
      !/^(his|her|its|their)$/.test(phrase.determiner ?? '');
    // "shows him a tooth": out of any mouth.
    const loose = phrase.determiner === 'a' && phrase.noun === 'tooth' && this.pending?.verb != null;
    if (this.subjects.length > 0 && BODY.test(phrase.noun ?? '') && !thing && !loose) {
      this.notes.add(phrase.words.join(' '), 'part of the body');
      this.bodyOf = this.subjects;
      this.blinks(phrase, this.subjects);
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
    const [limbed, within] = nodes.slice(Math.max(0, i - 2), i);
    const limbIn =
      phrase.noun === 'plaster' &&
      within?.kind === 'preposition' &&
      limbed?.kind === 'phrase' &&
      BODY.test(limbed.noun ?? '');
    if (limbIn) {
      this.notes.add(phrase.words.join(' '), 'looks of the body');
      this.pending = null;
      return;
    }
    if (/^(bandage|plaster|cast|sling|tattoo|scar|stain|smear|band aid)$/.test(phrase.noun ?? '') && onLimb) {
      this.notes.add(phrase.words.join(' '), 'looks of the body');
      this.pending = null;
      this.last = [];
      return;
    }
    if (phrase.noun === 'other' && this.onRest(phrase)) return;
    const family = /^(?:family|animal|beast|creature)$/.test(phrase.noun ?? '')
      ? this.cast.several(phrase)
      : [];
    if (family.length > 0) {
      this.attach(
        family.map((e) => this.again(e, phrase)),
        nodes,
        i,
      );
      return;
    }
    const resolved =
      this.kinOf(phrase) ?? resolvePhrase(this.filled(this.inSpace(this.meant(asWhole(phrase)))));
    // What one stands on is no planet.
    const first = phrase.noun === 'ground' ? undefined : resolved[0];
    if (
      !/^(vehicle|animal|building)$/.test(first?.concept.category ?? '') &&
      first?.concept.kind !== 'animal'
    )
      for (const modifier of [...phrase.modifiers, ...compound]) this.hintPlace(modifier, phrase.noun ?? '');
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
      const { camera } = this.beat;
      if (camera.pointOfView) camera.viewer = entities[0].id;
      else camera.shoulder = entities[0].id;
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
    if (!pronoun || !(BODY.test(phrase.noun ?? '') || phrase.noun === 'hair')) return false;
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
}
