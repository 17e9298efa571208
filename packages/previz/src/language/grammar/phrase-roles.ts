/** What a phrase is when it is nobody new: left out, a name, one more of the same, the part that the frame is close on. */

import { findConcept } from '../../concepts/index.ts';
import { phrases } from '../lexicon/index.ts';
import { bodyPartOf, goesIn } from './close-on.ts';
import type { Node, NounPhrase } from './noun-phrase.ts';
import { Referring } from './referring.ts';
import { resolvePhrase } from './resolve.ts';

/** Where clothes lie or hang that nobody has on. */
const LAID =
  /^(throw|toss|drape|hang|lie|fold|drop|leave|sling|fling|crumple|discard|strew|lay|rest|drip|dry)$/;

/** "with his helmet beside him", "her coat thrown over a chair": not on anybody. */
function isLaidDown(nodes: readonly Node[], i: number): boolean {
  const [at, whom, next] = nodes.slice(i + 1, i + 4);
  if (at?.kind === 'be') return isLaidDown(nodes, i + 1);
  const laid = at?.kind === 'verb' && LAID.test(at.sense.verb) && whom?.kind === 'preposition';
  if (laid) return next?.kind === 'phrase' && !/^(his|her|its|their)$/.test(next.determiner ?? '');
  return (
    at?.kind === 'preposition' &&
    /^(next-to|in-front-of|behind)$/.test(at.preposition) &&
    whom?.kind === 'pronoun'
  );
}

export abstract class PhraseRoles extends Referring {
  /** "… burns the loaf. Her daughter brings her a fresh one.": another of what was spoken of last. */
  protected oneMore(said: NounPhrase): NounPhrase | null {
    const own = said.noun === null || this.subjects.some((e) => e.noun === said.noun);
    const one =
      own && /^(?:a|another|the (?:last|next|final|second|third))\b.*\bone$/.test(said.words.join(' '));
    const handled = /^(giving|holding|carrying)$/.test(this.pending?.verb?.relation ?? '');
    const thing = [...this.cast.entities]
      .sort((a, b) => b.turn - a.turn)
      .find((e) => e.kind === 'thing' && e.concept.height < 1);
    if (!one || !handled || !thing) return null;
    const noun = thing.noun.replace(/ (?:stack|pile|heap)$/, '');
    return { ...said, noun, determiner: 'another', count: null };
  }

  /** "a woman with a swimsuit lying on a beach": she lies there. */
  protected isLaidDown({ determiner }: NounPhrase, nodes: readonly Node[], i: number): boolean {
    const owned = /^(his|her|their)$/.test(determiner ?? '');
    // "with curly hair and a red hat lies on the grass": she does, with it on.
    const worn = this.joined === 'and' && /^(with|wearing|in)$/.test(this.carried?.preposition ?? '');
    return isLaidDown(nodes, i) && (owned || (!this.pending && !worn) || nodes[i + 2]?.kind === 'pronoun');
  }

  /** "on the roof of a van": on the van, no rooftop. */
  protected onTopOf(phrase: NounPhrase, nodes: readonly Node[], i: number): boolean {
    const [of, whole] = [nodes[i + 1], nodes[i + 2]];
    const top = /^(roof|hood|bonnet|deck|wing|trunk)$/.test(phrase.noun ?? '');
    if (!top || of?.kind !== 'preposition' || of.preposition !== 'of' || whole?.kind !== 'phrase')
      return false;
    if (resolvePhrase(whole)[0]?.concept.category !== 'vehicle') return false;
    this.dropsOf = true;
    return true;
  }

  /** "…, close-up on the feet", "close on his hands": of whom was told, that part. */
  protected onCloser(phrase: NounPhrase, nodes: readonly Node[], i: number): boolean {
    const [before, on] = [nodes[i - 2], nodes[i - 1]];
    const joined = on?.kind === 'cue' && /\bon$/i.test(on.raw);
    const apart = on?.kind === 'preposition' && /^(?:on|of)$/i.test(on.raw);
    const cue = joined ? on : apart ? before : undefined;
    const size = cue?.kind === 'cue' ? cue.cue.size : undefined;
    if (!size) return false;
    const part = this.cast.entities.length > 0 ? bodyPartOf(phrase, true, size, null) : null;
    if (!part) return false;
    this.beat.camera.part = part;
    this.notes.add(phrase.words.join(' '), `close on: ${part}`);
    this.pending = null;
    return true;
  }

  /** Sets the part that the beat is about; a part that nobody owns is somebody's. */
  protected closeOn(said: NounPhrase, owner: NounPhrase, next: Node | undefined): NounPhrase {
    // "its yellow eyes": the wolf's; only people have a shot of their eyes alone.
    if (said.determiner === 'its') return owner;
    const opens =
      this.subjects.length === 0 &&
      this.last.length === 0 &&
      this.main === null &&
      this.beat.camera.part === undefined;
    const own = /^(his|her|their|my)$/.test(said.determiner ?? '');
    const of = next?.kind === 'preposition' && next.preposition === 'of';
    const owned = owner !== said || own || of;
    if (owner !== said && findConcept(owner.noun ?? '')?.kind !== 'person') return owner;
    const verb = next?.kind === 'verb' ? next.sense.verb : null;
    const part = opens ? bodyPartOf(said, owned, this.beat.camera.size, verb) : null;
    if (!part) return owner;
    this.beat.camera.part = part;
    this.notes.add(said.words.join(' '), `close on: ${part}`);
    if (owned || said.modifiers.length > 0) return owner;
    const count = said.count !== null && said.count > 1 && part === 'hands' ? said.count : null;
    if (part === 'feet' && goesIn(said, verb)) {
      const worn = phrases().get(said.noun ?? '')?.garment;
      const garment = {
        type: worn ?? 'shoes',
        colour: said.colours[0]?.hex ?? (worn === 'boots' ? '#5a3d2a' : null),
        pattern: null,
      } as const;
      this.unnamed = true;
      return {
        ...said,
        noun: 'person',
        modifiers: [],
        plural: false,
        count: null,
        colours: [],
        adjectives: [{ garment }],
      };
    }
    const adjectives = /^tear/.test(said.noun ?? '')
      ? [...said.adjectives, { mood: 'crying' as const }]
      : part === 'feet' && said.words.includes('bare')
        ? [...said.adjectives, { garment: { type: 'barefoot', colour: null, pattern: null } as const }]
        : said.adjectives;
    this.unnamed = count === null;
    return { ...said, noun: 'person', plural: count !== null, count, adjectives };
  }

  protected leaveOut(phrase: NounPhrase): void {
    this.negated = false;
    this.pending = null;
    this.leaving = true;
    const found = resolvePhrase(phrase)[0]?.concept;
    const group =
      found?.kind === 'person' &&
      /^(people|person|human|anyone|character|crowd|figure)$/.test(phrase.noun ?? '');
    const beasts = /^(animal|creature|wildlife|pet)$/.test(phrase.noun ?? '');
    if (found && this.bare(phrase)) return;
    const what = group ? 'people' : beasts ? 'animals' : (found?.id ?? phrase.noun ?? '');
    if (what) this.exclude(what);
    this.notes.add(phrase.words.join(' '), `left out: ${what}`);
  }

  /** "a woman without a hat" says nothing of other people's hats. */
  private bare(phrase: NounPhrase): boolean {
    const wearer = this.last.find((e) => e.kind === 'person');
    if (!wearer || !phrases().get(phrase.noun ?? '')?.garment) return false;
    this.notes.add(phrase.words.join(' '), `not worn by the ${wearer.noun}`);
    return true;
  }

  protected giveName(phrase: NounPhrase): void {
    this.naming = false;
    const bearer = this.last[0] ?? this.subjects[0];
    if (!bearer) return;
    bearer.name = phrase.name;
    if (phrase.nameGender) bearer.traits.gender ??= phrase.nameGender;
    this.notes.add(phrase.name ?? '', `the name of the ${bearer.noun}`);
  }
}
