/** Who does what a verb says, and what a preposition will join. */

import { findConcept } from '../../concepts/index.ts';
import type { PoseId } from '../../model/figure.ts';
import { phrases } from '../lexicon/index.ts';
import { isAgentless, SOMEONE } from './agentless.ts';
import { mention } from './beat-draft.ts';
import type { DraftEntity } from './cast-list.ts';
import type { Item, Preposition } from './items.ts';
import { Joining } from './joining.ts';
import type { Node } from './noun-phrase.ts';
import { placing } from './relations.ts';
import { resolvePhrase } from './resolve.ts';
import { actOut } from './verbs.ts';

/** Verbs with a particle that leads on to their object. */
const PHRASAL =
  /^(?:(?:pick|lift|hold|raise|pull|hang|light|wake|break|clean|eat|drink|cut|dig|set|carry|open|fold|roll) up|(?:blow|pull|take|bring|hold|throw|hand|give) out|(?:hand|pull|knock|push|roll) over|(?:throw|put|give|take|carry) away|(?:put|set|lay|pull|cut|knock|take) down|(?:turn|switch) (?:on|off))$/;

/** Prepositions that say where a thing is. */
const PLACES = /^(in|on|under|behind|above|below|in-front-of|left-of|right-of|between|at)$/;

/** Verbs whose object does what the next verb says. */
const TEACHES =
  /^(teach|help|tell|ask|train|let|make|watch|see|hear|show|allow|want|order|command|invite|beg|force|encourage|get|lead|challenge|persuade)$/;

/** What things do by themselves. */
const THINGS_DO =
  /^(burn|glow|float|fly|hang|fall|shine|drip|spin|roll|melt|swing|flutter|wave|ring|boil|sail|blow|flicker|smoke|explode|crash|land|hover|drift|pass|park|bloom|tower|tick|sink|rise|lie|flash|steam|sparkle|drive|race|arrive|speed)$/;

/** What holds another than the one who acts. */
const HOLDS_ONE =
  /^(wheelchair|stroller|pram|baby carriage|pushchair|cradle|crib|hospital bed|stretcher|cage|birdcage|cart|shopping cart|wagon|sled|sledge|basket|high chair|swing|bathtub|box|wheelbarrow|kennel|nest|aquarium|fish tank|tank|fishbowl|bowl|bucket|pen|stable|web|net|trap)$/;

const LIMBS: Readonly<Record<string, PoseId>> = {
  crossed: 'arms-crossed',
  folded: 'arms-crossed',
  raised: 'cheer',
  outstretched: 'cheer',
  upraised: 'cheer',
  clasped: 'pray',
  raise: 'cheer',
  lift: 'cheer',
  throw: 'cheer',
  stretch: 'cheer',
  spread: 'cheer',
  open: 'cheer',
  cross: 'arms-crossed',
  fold: 'arms-crossed',
  wave: 'wave',
  shake: 'reach',
  clap: 'cheer',
};

type Verb = Extract<Item, { kind: 'verb' }>;

export abstract class Acting extends Joining {
  protected onVerb(node: Verb, nodes: readonly Node[], i: number): void {
    if (this.negated) {
      this.negated = false;
      const lacks = /^(wearing|holding|carrying|riding|driving)$/.test(node.sense.relation ?? '');
      this.pending = lacks ? { preposition: 'without', verb: null, from: this.subjects } : null;
      return;
    }
    const next = nodes[i + 1];
    const limbs = nodes[i - 1];
    const acts = next?.kind === 'phrase' && node.sense.relation !== null && node.form === 'gerund';
    if (this.bodyOf && limbs?.kind === 'phrase' && /^(gerund|participle)$/.test(node.form) && !acts) {
      this.holdLimbs(limbs.noun ?? '', [node.raw.toLowerCase()]);
      this.pending = null;
      return;
    }
    this.bodyOf = null;
    if (this.weatherActs(node, nodes, i)) return;
    if (this.isInverted(node, next)) {
      this.inverted = node.sense;
      this.pending = null;
      return;
    }
    const passive =
      node.form === 'participle' && next?.kind === 'preposition' && next.raw.toLowerCase() === 'by';
    const nobody = this.subjects.length + this.last.length === 0;
    const actors = nobody && isAgentless(node, nodes, i) ? this.someone() : this.actors(node, nodes[i - 1]);
    this.relative = false;
    this.copula = false;
    this.verb = node.sense;
    this.carried = null;
    if (passive) {
      this.pending = { preposition: null, verb: node.sense, passive: true, from: actors };
      return;
    }
    this.told = node.form !== 'finite' && actors === this.last ? actors : null;
    for (const e of actors) actOut(mention(this.beat, e.id), e, node.sense);
    if (!node.sense.still && node.form !== 'gerund') this.beat.eventful = true;
    this.pending = { preposition: null, verb: node.sense, from: actors };
    this.notes.add(node.raw, node.sense.pose ? `action: ${node.sense.pose}` : `action: ${node.sense.verb}`);
  }

  /** "fishing from a boat": somebody does, though nobody is named. */
  private someone(): DraftEntity[] {
    const concept = findConcept('person');
    if (!concept || this.excluded.has('people') || this.cast.entities.some((e) => e.kind === 'person'))
      return [];
    const person = this.cast.add(SOMEONE, concept, 1, this.beatIndex);
    mention(this.beat, person.id);
    this.subjects = [person];
    for (const { preposition, entities } of this.fronted)
      this.relateAll(this.subjects, preposition, entities, null);
    this.fronted = [];
    return this.subjects;
  }

  /** "arms crossed", "with raised hands". */
  protected holdLimbs(limb: string, words: readonly string[]): void {
    const pose = /^(arm|hand)$/.test(limb) ? words.map((w) => LIMBS[w]).find(Boolean) : undefined;
    for (const e of pose ? (this.bodyOf ?? []) : []) {
      const here = mention(this.beat, e.id);
      if (pose && (here.pose === null || /^(stand|hold|walk|reach)$/.test(here.pose))) here.pose = pose;
    }
  }

  /** "autumn leaves falling", "as lightning strikes": the weather does it, nobody in the scene. */
  private weatherActs(node: Verb, nodes: readonly Node[], i: number): boolean {
    const [link, before] = [nodes[i - 2], nodes[i - 1]];
    const weather = before?.kind === 'cue' && (before.cue.weather ?? before.cue.season ?? before.cue.hour);
    const article = link?.kind === 'phrase' && link.noun === null && link.name === null;
    const opens = link === undefined || article || /^(comma|and|other|cue)$/.test(link.kind);
    if (!weather || !opens || /^(in|at|on|under|by|after) /i.test(before.raw) || this.subjects.length === 0)
      return false;
    if (link === undefined || node.sense.relation === 'holding') return false;
    this.bodyOf = [];
    this.pending = null;
    return true;
  }

  /** "Under the lamp stood a man": who does it comes after. */
  private isInverted(node: Verb, next: Node | undefined): boolean {
    const placed = this.fronted.length > 0 || this.beat.place.setting !== null;
    const opens = this.subjects.length === 0 && next?.kind === 'phrase' && next.determiner !== 'the';
    return (
      placed &&
      opens &&
      /^(stand|sit|lie|hang|wait|sleep|rest|lean|float|live|kneel|crouch)$/.test(node.sense.verb)
    );
  }

  /** The one before a gerund does it, unless it is only held or worn; else the clause's subjects. */
  protected actors(node: Verb, before: Node | undefined): DraftEntity[] {
    const adjacent = before?.kind === 'phrase' || this.relative;
    if (this.isTaught(node, before)) return this.last;
    if (this.last.length === 0 || !adjacent) return this.subjects.length > 0 ? this.subjects : this.last;
    const isSubject = this.last.some((e) => this.subjects.includes(e));
    if (isSubject) return this.subjects;
    const link = this.carried?.preposition ?? this.carried?.verb?.relation ?? '';
    const bound = /^(holding|carrying|wearing|riding|driving|on|in|with|under)$/.test(link);
    const living = this.last.every((e) => e.kind !== 'thing');
    if (!living && node.form === 'gerund' && link === 'with' && THINGS_DO.test(node.sense.verb))
      return this.last;
    const inert = this.subjects.every((e) => e.kind === 'thing');
    return (living && (!bound || inert) && (node.form !== 'finite' || this.relative)) ||
      this.subjects.length === 0
      ? this.last
      : this.subjects;
  }

  /** "a fish in a bowl on a table": the bowl is on the table. */
  private nested(preposition: Preposition, before: Node | undefined): DraftEntity[] | null {
    const within = /^(in|on)$/;
    const holds =
      this.last.length === 1 && this.last[0]?.kind === 'thing' && !this.subjects.includes(this.last[0]);
    const first = this.carried?.preposition ?? '';
    const still = this.carried?.from.every((e) => e.kind !== 'person');
    return before?.kind === 'phrase' && holds && still && within.test(preposition) && within.test(first)
      ? this.last
      : null;
  }

  /** "teaching his daughter to ride", "watches a boy play": the other one does it. */
  private isTaught(node: Verb, before: Node | undefined): boolean {
    const apart =
      this.last.length > 0 && this.last.every((e) => !this.subjects.includes(e) && e.kind !== 'thing');
    const told =
      before?.kind === 'phrase' || before?.kind === 'pronoun' || before?.raw?.toLowerCase() === 'to';
    return apart && told && node.form === 'base' && TEACHES.test(this.verb?.verb ?? '');
  }

  /** "a chair with a cat curled up on a cushion", "with a cat on it": of the cat, when the subject is no person. */
  private described(before: Node | undefined, next: Node | undefined): DraftEntity[] | null {
    const adjacent = /^(phrase|preposition|verb)$/.test(before?.kind ?? '');
    const onIt = this.carried?.preposition === 'with' && next?.kind === 'pronoun';
    const apart = this.last.length > 0 && this.last.every((e) => !this.subjects.includes(e));
    const inert = this.subjects.every((e) => e.kind === 'thing');
    return adjacent && apart && inert && (onIt || this.told === this.last) ? this.last : null;
  }

  /**
   * "pushing an old man in a wheelchair", "watching a bird in a cage", "looking at a bird above them": said of the object,
   * not of who acts. What one holds or reads is where its holder is.
   */
  private objectTakes(preposition: Preposition, next: Node | undefined): DraftEntity[] | null {
    const apart = this.last.length > 0 && this.last.every((e) => !this.subjects.includes(e));
    if (!this.verb || !apart || this.subjects.length === 0 || !PLACES.test(preposition)) return null;
    if (next?.kind === 'pronoun') return /^(on|in|at)$/.test(preposition) ? null : this.last;
    const landmark = next?.kind === 'phrase' ? (resolvePhrase(next)[0]?.concept ?? null) : null;
    if (!landmark || next?.kind !== 'phrase') return null;
    const living = this.last.every((e) => e.kind !== 'thing');
    const inside = preposition === 'in' || preposition === 'on';
    if (living && inside && HOLDS_ONE.test(next.noun ?? '') && this.verb.relation !== 'hugging')
      return this.last;
    const seen = this.verb.relation === 'looking-at' && landmark.category !== 'furniture';
    return seen && (preposition !== 'at' || landmark.kind === 'thing') ? this.last : null;
  }

  /** "picks up a lantern", "puts on a hat": the verb keeps its object. */
  private isParticle(raw: string, before: Node | undefined, next: Node | undefined): boolean {
    if (before?.kind !== 'verb' || next?.kind !== 'phrase') return false;
    const both = `${before.sense.verb} ${raw.toLowerCase()}`;
    if (both !== 'put on' && both !== 'try on') return PHRASAL.test(both);
    if (!phrases().get(next.noun ?? '')?.garment || !this.pending) return false;
    this.pending = { ...this.pending, verb: null, preposition: 'wearing' };
    return true;
  }

  protected onPreposition(
    { preposition, raw }: Extract<Item, { kind: 'preposition' }>,
    before: Node | undefined,
    next: Node | undefined,
  ): void {
    if (this.pending?.passive || this.isParticle(raw, before, next)) return;
    if (preposition === 'of' && (this.dropsOf || before?.kind === 'cue')) {
      this.dropsOf = false;
      return;
    }
    const placed = this.verb !== null && placing.has(this.verb.verb) && this.last.length > 0;
    const near =
      /^(of|with|wearing|holding)$/.test(preposition) && before?.kind === 'phrase' && this.last.length > 0;
    const last =
      near && (preposition === 'of' || !this.verb || this.last.some((e) => e.kind === 'person'))
        ? this.last
        : null;
    const low = this.objectTakes(preposition, next);
    const object = this.verb && this.last.length > 0 && this.last.every((e) => !this.subjects.includes(e));
    const inList = last !== null && this.last.every((e) => this.subjects.includes(e));
    const from = placed ? this.last : (last ?? (this.subjects.length > 0 ? this.subjects : this.last));
    this.pending = {
      preposition,
      raw: raw.toLowerCase(),
      verb: placed ? null : this.verb,
      from:
        low ??
        this.nested(preposition, before) ??
        this.described(before, next) ??
        (inList && preposition === 'of' ? this.last : from),
      ...(object ? { object: this.last } : {}),
    };
    this.negated = this.negated && preposition !== 'without';
  }
}
