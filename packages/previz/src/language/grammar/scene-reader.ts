/** Reads the nodes of one sentence after another into beats: who is who, who does what, where things are. */

import { phrases } from '../lexicon/index.ts';
import { opensAbsolute } from './absolutes.ts';
import { handsJoined, onBack } from './bearing.ts';
import { mention } from './beat-draft.ts';
import { BODY, spotOf } from './body.ts';
import type { DraftEntity } from './cast-list.ts';
import { FILLED } from './describing.ts';
import { ownerOf, withoutWound } from './entering.ts';
import type { PronounKind } from './items.ts';
import type { Node, NounPhrase } from './noun-phrase.ts';
import { PhraseRoles } from './phrase-roles.ts';
import { isOfMain } from './whose.ts';

const PARTS =
  /^(front|side|base|middle|edge|top|back|end|center|centre|bottom|corner|heart|weight|burden|price|piece|slice|kind|type|sort|lot|rest|light|sound|smell|feeling|sense|shadow|glow|hint|touch|surface|foot|part|pair|number|view|scene|shot|sea of)$/;

export class SceneReader extends PhraseRoles {
  /** Reads one sentence into the current beat. */
  read(nodes: readonly Node[]): void {
    this.before = this.topic();
    this.subjects = [];
    this.piggyback = false;
    this.handInHand = false;
    this.readOn(nodes);
    const inBeat = this.cast.entities.filter((e) => this.beat.mentions.has(e.id));
    if (this.piggyback) onBack(this.beat, inBeat);
    if (this.handInHand) handsJoined(this.beat, inBeat);
  }

  /** Something happens in the current beat, though nobody in it is named. */
  tellsOfNobody(): void {
    if (this.beat.mentions.size === 0) this.beat.eventful = true;
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
    // Only asked: nobody becomes he or she by it.
    const genders = this.cast.entities.map((e) => e.traits.gender);
    const meant = this.cast.antecedents(pronoun, [...this.topic()]);
    for (const [i, e] of this.cast.entities.entries()) e.traits.gender = genders[i] ?? null;
    return meant;
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
      // "crows overhead": on the wing.
      if (e.kind === 'animal') mention(this.beat, e.id).pose ??= 'fly';
    }
    this.relateAll(this.last, 'above', below, null);
  }

  private endClause(): void {
    if (this.subjects.length > 0) this.main ??= { subjects: this.subjects, verb: this.verb };
    this.pending = null;
    this.carried = null;
    this.joined = 'comma';
  }

  private onPhrase(whole: NounPhrase, nodes: readonly Node[], i: number): void {
    const said = this.apartFromRide(whole);
    if (BODY.test(said.noun ?? '') || phrases().get(said.noun ?? '')?.garment) this.ownGender(said);
    const again = /^one( back| away| more)?$/.test(said.words.join(' '))
      ? this.doneTo.get(this.pending?.verb?.verb ?? '')
      : undefined;
    if (again) {
      mention(this.beat, again.id);
      this.attach([again], nodes, i);
      return;
    }
    if (this.onBodyPlace(said, nodes, i) || this.onOthersBody(said) || this.onBearing(said)) return;
    if (this.onCloser(said, nodes, i)) return;
    const meant = this.oneMore(said) ?? said;
    const owner = ownerOf(meant);
    const phrase = this.closeOn(meant, owner, nodes[i + 1]);
    const spot = owner === meant || phrase !== owner ? null : spotOf(withoutWound(meant).noun);
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
    const doers = this.subjects;
    this.onEntities(phrase, nodes, i);
    if (spot && !this.ridesOn(meant, doers)) this.dealAt(spot, doers);
  }
}
