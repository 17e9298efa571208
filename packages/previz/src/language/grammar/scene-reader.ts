/** Reads the nodes of one sentence after another into beats: who is who, who does what, where things are. */

import { findConcept } from '../../concepts/index.ts';
import { phrases } from '../lexicon/index.ts';
import { opensAbsolute } from './absolutes.ts';
import { onBack } from './bearing.ts';
import { mention } from './beat-draft.ts';
import { BODY } from './body.ts';
import type { DraftEntity } from './cast-list.ts';
import { bodyPartOf, goesIn } from './close-on.ts';
import { FILLED } from './describing.ts';
import { ownerOf } from './entering.ts';
import type { PronounKind } from './items.ts';
import type { Node, NounPhrase } from './noun-phrase.ts';
import { Referring } from './referring.ts';
import { resolvePhrase } from './resolve.ts';
import { isOfMain } from './whose.ts';

const PARTS =
  /^(front|side|base|middle|edge|top|back|end|center|centre|bottom|corner|heart|weight|burden|price|piece|slice|kind|type|sort|lot|rest|light|sound|smell|feeling|sense|shadow|glow|hint|touch|surface|foot|part|pair|number|view|scene|shot|sea of)$/;

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

export class SceneReader extends Referring {
  /** Reads one sentence into the current beat. */
  read(nodes: readonly Node[]): void {
    this.before = this.topic();
    this.subjects = [];
    this.piggyback = false;
    this.readOn(nodes);
    const inBeat = this.cast.entities.filter((e) => this.beat.mentions.has(e.id));
    if (this.piggyback) onBack(this.beat, inBeat);
  }

  /** Reads a clause whose subject the clause before it named. */
  readOn(nodes: readonly Node[]): void {
    this.resetClause();
    for (const [i, node] of nodes.entries()) this.step(node, nodes, i);
    for (const { entities } of this.fronted) this.last = entities;
    this.fronted = [];
  }

  /** Whom a pronoun that opens the next sentence would mean. */
  spokenOf(pronoun: PronounKind): readonly DraftEntity[] {
    return this.cast.antecedents(pronoun, [...this.topic()]);
  }

  /** Whom the sentence before was about. "Her opponent misses the ball.": whose opponent it is, most of all. */
  private topic(): readonly DraftEntity[] {
    if (this.subjects.length === 0) return this.before;
    if (!this.subjects.every((e) => this.owned.has(e.id))) return this.subjects;
    return [...this.before.filter((e) => !this.subjects.includes(e)), ...this.subjects];
  }

  private resetClause(): void {
    this.last = [];
    this.pending = null;
    this.carried = null;
    this.verb = null;
    this.joined = null;
    this.negated = false;
    this.copula = false;
    this.naming = false;
    this.relative = false;
    this.listed = null;
    this.divided = null;
    this.costumed = null;
    this.predicated = false;
    this.whose = null;
    this.changing = null;
    this.main = null;
    this.bringing = null;
    this.apartFrom = false;
    this.asides.clear();
    this.doers.clear();
  }

  /** "…, snow on the roofs, humming a song": the snow is by itself, and who was told of before hums. */
  private standApart(nodes: readonly Node[], at: number): void {
    const { main, divided } = this;
    this.apartFrom = opensAbsolute(nodes, at) && (this.subjects.length > 0 || main !== null);
    const next = nodes[at + 1];
    // "Two kids, one with a cap and one with a hat, knock at the door.": both do.
    if (divided && next?.kind === 'verb' && /^(finite|base)$/.test(next.form))
      this.subjects = this.cast.entities.filter(
        (e) => e.noun === divided.noun && this.beat.mentions.has(e.id),
      );
    if (this.apartFrom) this.main ??= { subjects: this.subjects, verb: this.verb };
    else if (main && isOfMain(nodes, at, this.subjects, main.subjects)) {
      this.subjects = main.subjects;
      this.verb = main.verb;
      this.last = [];
    }
  }

  private step(node: Node, nodes: readonly Node[], i: number): void {
    if (node.kind !== 'preposition' && node.kind !== 'phrase') this.filling = false;
    if (node.kind !== 'verb') this.bodyOf = null;
    if (node.kind === 'verb' || node.kind === 'preposition' || node.kind === 'comma') this.leaving = false;
    switch (node.kind) {
      case 'phrase':
        this.onPhrase(node, nodes, i);
        this.joined = null;
        break;
      case 'pronoun':
        this.onPronoun(node.pronoun, nodes, i);
        this.joined = null;
        break;
      case 'verb':
        this.onVerb(node, nodes, i);
        this.joined = null;
        break;
      case 'preposition':
        this.onPreposition(node, nodes[i - 1], nodes[i + 1]);
        break;
      case 'cue':
        this.onCue(node.raw, node.cue, nodes[i + 1]);
        break;
      default:
        this.onSmall(node, nodes, i);
    }
  }

  private onSmall(node: Node, nodes: readonly Node[], i: number): void {
    switch (node.kind) {
      case 'and':
      case 'comma':
        this.joined = node.kind;
        if (this.leaving && /^n?or$/i.test(node.raw)) this.negated = true;
        if (node.kind === 'comma') this.pending = this.bringing = null;
        if (node.kind === 'comma') this.standApart(nodes, i);
        if (node.kind === 'comma' && this.shoulder === 'told' && !this.verb) this.standBy();
        if (node.raw === ':' && (this.last[0]?.count ?? 1) > 1) this.listed = this.last[0] ?? null;
        break;
      case 'not':
        this.negated = true;
        break;
      case 'be':
        this.copula = true;
        this.predicated = this.subjects.length > 0;
        break;
      case 'have':
        this.pending = { preposition: 'with', verb: null, from: this.subjects };
        break;
      case 'named':
        this.naming = true;
        break;
      case 'other':
        if (node.raw.toLowerCase() === 'overhead') this.liftUp();
        // "in Japan": a country, which no frame can show.
        if (/^\p{Lu}/u.test(node.raw) && this.pending?.preposition) this.pending = null;
        this.relative = /^(who|that|which|whose)$/i.test(node.raw);
        if (/^whose$/i.test(node.raw)) this.whose = this.last.length > 0 ? this.last : this.subjects;
        if (/^(while|as|when|where|so|but|because|although|though|whereas|until)$/i.test(node.raw))
          this.endClause();
        break;
    }
  }

  /** "over the shoulder of a nurse, a boy smiles": the nurse does nothing. */
  private standBy(): void {
    this.shoulder = null;
    this.subjects = [];
    this.last = [];
    this.joined = null;
  }

  /** "with a helicopter overhead". */
  private liftUp(): void {
    const below = this.subjects.filter((e) => !this.last.includes(e));
    for (const e of this.last) {
      const beside = this.beat.relations.findIndex(
        (r) => r.kind === 'next-to' && [r.subject, r.object].includes(e.id),
      );
      if (beside >= 0) this.beat.relations.splice(beside, 1);
    }
    this.relateAll(this.last, 'above', below, null);
  }

  private endClause(): void {
    if (this.subjects.length > 0) this.main ??= { subjects: this.subjects, verb: this.verb };
    this.pending = null;
    this.carried = null;
    this.joined = 'comma';
  }

  private onPhrase(said: NounPhrase, nodes: readonly Node[], i: number): void {
    const again = /^one( back| away| more)?$/.test(said.words.join(' '))
      ? this.doneTo.get(this.pending?.verb?.verb ?? '')
      : undefined;
    if (again) {
      mention(this.beat, again.id);
      this.attach([again], nodes, i);
      return;
    }
    if (this.onBodyPlace(said, nodes, i) || this.onOthersBody(said) || this.onBearing(said)) return;
    const meant = this.oneMore(said) ?? said;
    const phrase = this.closeOn(meant, ownerOf(meant), nodes[i + 1]);
    if (phrase.noun === null && phrase.name === null) {
      this.onHeadless(phrase, nodes, i);
      return;
    }
    if (this.onCompared(phrase, nodes, i)) return;
    if (phrase.determiner === 'no' || this.negated || this.pending?.preposition === 'without') {
      this.leaveOut(phrase);
      return;
    }
    if (this.pending?.preposition === 'like') {
      this.notes.add(phrase.words.join(' '), 'a comparison: not drawn', false);
      this.pending = null;
      return;
    }
    if (this.naming && phrase.name) {
      this.giveName(phrase);
      return;
    }
    const before = nodes[i + 1];
    const followedByOf = before?.kind === 'preposition' && before.preposition === 'of';
    const box = before?.kind === 'preposition' && FILLED.test(before.raw.toLowerCase());
    if (phrase.noun && !box && (PARTS.test(phrase.noun) || BODY.test(phrase.noun)) && followedByOf) {
      this.dropsOf = true;
      return;
    }
    if (this.onTopOf(phrase, nodes, i)) return;
    if (
      this.onCostume(phrase) ||
      this.onPart(phrase) ||
      this.onMaterial(phrase) ||
      this.onBody(phrase) ||
      (!this.isLaidDown(phrase, nodes, i) && this.onGarment(phrase))
    )
      return;
    if (this.onPlace(phrase, nodes[i + 1])) {
      // "…, the skyline glowing behind her": the place does.
      this.leftAlone();
      return;
    }
    this.onEntities(phrase, nodes, i);
  }

  /** "… burns the loaf. Her daughter brings her a fresh one.": another of what was spoken of last. */
  private oneMore(said: NounPhrase): NounPhrase | null {
    const own = said.noun === null || this.subjects.some((e) => e.noun === said.noun);
    const one = own && /^(?:a|another)\b.*\bone$/.test(said.words.join(' '));
    const handled = /^(giving|holding|carrying)$/.test(this.pending?.verb?.relation ?? '');
    const thing = [...this.cast.entities]
      .sort((a, b) => b.turn - a.turn)
      .find((e) => e.kind === 'thing' && e.concept.height < 1);
    if (!one || !handled || !thing) return null;
    return { ...said, noun: thing.noun, determiner: 'another', count: null };
  }

  /** "a woman with a swimsuit lying on a beach": she lies there. */
  private isLaidDown({ determiner }: NounPhrase, nodes: readonly Node[], i: number): boolean {
    const owned = /^(his|her|their)$/.test(determiner ?? '');
    return isLaidDown(nodes, i) && (owned || !this.pending || nodes[i + 2]?.kind === 'pronoun');
  }

  /** "on the roof of a van": on the van, no rooftop. */
  private onTopOf(phrase: NounPhrase, nodes: readonly Node[], i: number): boolean {
    const [of, whole] = [nodes[i + 1], nodes[i + 2]];
    const top = /^(roof|hood|bonnet|deck|wing|trunk)$/.test(phrase.noun ?? '');
    if (!top || of?.kind !== 'preposition' || of.preposition !== 'of' || whole?.kind !== 'phrase')
      return false;
    if (resolvePhrase(whole)[0]?.concept.category !== 'vehicle') return false;
    this.dropsOf = true;
    return true;
  }

  /** Sets the part that the beat is about; a part that nobody owns is somebody's. */
  private closeOn(said: NounPhrase, owner: NounPhrase, next: Node | undefined): NounPhrase {
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

  private leaveOut(phrase: NounPhrase): void {
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

  private giveName(phrase: NounPhrase): void {
    this.naming = false;
    const bearer = this.last[0] ?? this.subjects[0];
    if (!bearer) return;
    bearer.name = phrase.name;
    if (phrase.nameGender) bearer.traits.gender ??= phrase.nameGender;
    this.notes.add(phrase.name ?? '', `the name of the ${bearer.noun}`);
  }
}
