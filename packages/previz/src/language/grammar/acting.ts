/** Who does what a verb says. */

import { isIndoor } from '../../concepts/catalogues.ts';
import { findConcept } from '../../concepts/index.ts';
import type { PoseId } from '../../model/figure.ts';
import { phrases } from '../lexicon/index.ts';
import { isAgentless, SOMEONE } from './agentless.ts';
import { mention, relate } from './beat-draft.ts';
import { type DraftEntity, isLiving } from './cast-list.ts';
import { Doing, THINGS_DO } from './doing.ts';
import type { Item, VerbSense } from './items.ts';
import type { Node } from './noun-phrase.ts';
import { playing, playsOn, takePose } from './verbs.ts';
import { doesItself, letGo } from './with-clauses.ts';

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

/** What hair does by itself, and what limbs, eyes and tails do beside. */
const HAIR_DOES =
  /^(flow|blow|flutter|stream|swing|sway|bounce|trail|billow|shine|glow|gleam|glisten|drip|tumble|whip|burn)$/;
const CLOTH_DOES =
  /^(whip|flap|flutter|trail|stream|billow|blow|flow|fly|swing|drip|drag|swirl|ripple|tear|shine)$/;
const LIMB_DOES =
  /^(wave|wag|glint|sparkle|twinkle|flash|bleed|tremble|shake|quiver|clap|flap|beat|dangle|hang|fall|fly|float|stick|point|reach|cross|fold|raise|lift|stretch|spread|open|close|clench|tap|rustle|flail|twitch|widen|roll|grip)$/;
const LIMB =
  /^(arm|hand|finger|fist|leg|foot|paw|claw|wing|tail|trunk|head|ear|eye|lip|jaw|tongue|tooth|hair|mane|feather)$/;
const bodyDoes = (noun: string, verb: string): boolean =>
  HAIR_DOES.test(verb) || (LIMB.test(noun) && LIMB_DOES.test(verb));

/** What is done to the thing right before: "a wagon pulled by two horses". */
const CONVEYS = /^(pulling|pushing|driving|riding|carrying|leading)$/;

/** "a red light, the crew panics": of a list of people and things, the people. */
function livingOf(doers: DraftEntity[], { verb, mood, pose }: VerbSense): DraftEntity[] {
  const living = doers.filter(isLiving);
  const alone =
    mood !== null || (pose !== null && !THINGS_DO.test(verb) && !/^(stand|sit|lie|lean)$/.test(pose));
  return alone && living.length > 0 && living.length < doers.length ? living : doers;
}

type Verb = Extract<Item, { kind: 'verb' }>;

export abstract class Acting extends Doing {
  protected onVerb(node: Verb, nodes: readonly Node[], i: number): void {
    if (this.negated) {
      this.negated = false;
      const lacks = /^(wearing|holding|carrying|riding|driving)$/.test(node.sense.relation ?? '');
      this.pending = lacks ? { preposition: 'without', verb: null, from: this.subjects } : null;
      return;
    }
    const next = nodes[i + 1];
    // "after closing": another time.
    const link = nodes[i - 1];
    if (
      link &&
      link.kind !== 'phrase' &&
      /^(after|before)$/i.test(link.raw) &&
      node.form === 'gerund' &&
      next?.kind !== 'phrase'
    ) {
      this.pending = null;
      return;
    }
    const limbs = nodes[i - 1];
    // "a girl with braids reading a map": she reads; "with her hair flowing": it flows.
    const acts =
      node.form === 'gerund' &&
      (!bodyDoes(limbs?.kind === 'phrase' ? (limbs.noun ?? '') : '', node.sense.verb) ||
        ((next?.kind === 'phrase' || next?.raw.toLowerCase() === 'out') && node.sense.relation !== null));
    const nobodys = this.bodyOf?.length === 0;
    if (
      this.bodyOf &&
      limbs?.kind === 'phrase' &&
      /^(gerund|participle)$/.test(node.form) &&
      (nobodys || !acts)
    ) {
      this.holdLimbs(limbs.noun ?? '', [node.raw.toLowerCase(), node.sense.verb]);
      this.pending = null;
      return;
    }
    // "her shawl whipping in the wind".
    const cloth = limbs?.kind === 'phrase' && phrases().get(limbs.noun ?? '')?.garment !== undefined;
    if (
      this.bodyOf &&
      cloth &&
      CLOTH_DOES.test(node.sense.verb) &&
      node.form === 'gerund' &&
      /^(preposition|comma)$/.test(next?.kind ?? 'comma')
    ) {
      this.pending = null;
      return;
    }
    this.bodyOf = null;
    // "has flown away".
    if (node.sense.verb === 'have' && next?.kind === 'verb' && next.form === 'participle') return;
    this.backToOwner(node);
    this.goesIn(node, next);
    // "they become friends", "she becomes a singer".
    if (node.sense.verb === 'become') {
      this.copula = true;
      this.pending = null;
      return;
    }
    if (this.weatherActs(node, nodes, i)) return;
    if (this.isInverted(node, next)) {
      this.inverted = node.sense;
      this.pending = null;
      return;
    }
    const passive =
      node.form === 'participle' && next?.kind === 'preposition' && next.raw.toLowerCase() === 'by';
    const nobody = this.subjects.length + this.last.length === 0 && !this.main;
    const conveys =
      passive && CONVEYS.test(node.sense.relation ?? '') && this.last.every((e) => e.kind === 'thing');
    const doers =
      nobody && isAgentless(node, nodes, i) ? this.someone() : this.actors(node, nodes[i - 1], next);
    const actors = conveys && nodes[i - 1]?.kind === 'phrase' ? this.last : livingOf(doers, node.sense);
    const brought = actors === this.last && this.carried?.preposition === 'with' ? this.carried : null;
    if (brought && doesItself(brought, this.last, node, this.verb !== null, next)) {
      letGo(this.beat, brought, this.last);
      this.main ??= { subjects: this.subjects, verb: this.verb };
    }
    const aside = this.relative || (node.form !== 'finite' && node.form !== 'base');
    this.relative = false;
    this.copula = false;
    this.verb = node.sense;
    this.carried = brought ? { ...brought, opens: true } : null;
    if (passive) {
      this.pending = { preposition: null, verb: node.sense, passive: true, from: actors };
      return;
    }
    this.told = node.form !== 'finite' && actors === this.last ? actors : null;
    const beside = aside && nodes[i - 1]?.kind === 'comma';
    for (const e of actors) this.does(e, node.sense, { aside, beside });
    if (node.sense.verb === 'play' && next?.kind !== 'phrase') this.playOnWhatTheyHave(actors);
    if (!node.sense.still && node.form !== 'gerund') this.beat.eventful = true;
    this.pending = { preposition: null, verb: node.sense, from: actors };
    this.notes.add(node.raw, node.sense.pose ? `action: ${node.sense.pose}` : `action: ${node.sense.verb}`);
  }

  /** "Outside, … The stranger enters.": into the room that was before. */
  private goesIn({ sense }: Verb, next: Node | undefined): void {
    const alone = next === undefined || next.kind === 'comma' || next.kind === 'and';
    const { place } = this.beat;
    const known = this.beats.map((b) => b.place.setting).filter((s) => s !== null);
    if (sense.verb !== 'enter' || !alone || isIndoor(known.at(-1) ?? '')) return;
    place.setting ??= known.findLast((s) => isIndoor(s)) ?? null;
  }

  private playOnWhatTheyHave(players: readonly DraftEntity[]): void {
    for (const player of players) {
      const instrument = playsOn(this.beats, this.cast, player);
      const special = playing(instrument ?? undefined);
      if (!instrument || !special) continue;
      takePose(mention(this.beat, player.id), special.pose);
      mention(this.beat, instrument.id);
      relate(this.beat, { kind: special.relation, subject: player.id, object: instrument.id });
    }
  }

  /** The second verb behind "whose" is the owner's. */
  private backToOwner(node: Verb): void {
    if (!this.whose || node.form === 'gerund' || /^(have|be)$/.test(node.sense.verb)) return;
    if (this.verb === null) return;
    this.subjects = this.whose;
    this.last = [];
    this.whose = null;
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
    const one = limb === 'hand' && words.includes('hand') && words.some((w) => /^(raise|lift)/.test(w));
    const told = /^(arm|hand)$/.test(limb) ? words.map((w) => LIMBS[w]).find(Boolean) : undefined;
    const pose = one ? 'wave' : told;
    for (const e of pose ? (this.bodyOf ?? []) : []) {
      const here = mention(this.beat, e.id);
      if (
        pose &&
        (here.pose === null ||
          /^(stand|hold|walk|reach)$/.test(here.pose) ||
          (pose === 'cheer' && /^(?:run|ride)$/.test(here.pose)))
      )
        here.pose = pose;
    }
  }

  /** "autumn leaves falling", "as lightning strikes": the weather does it, nobody in the scene. */
  private weatherActs(node: Verb, nodes: readonly Node[], i: number): boolean {
    const [link, before] = [nodes[i - 2], nodes[i - 1]];
    const weather = before?.kind === 'cue' && (before.cue.weather ?? before.cue.season ?? before.cue.hour);
    const article = link?.kind === 'phrase' && link.noun === null && link.name === null;
    const opens = link === undefined || article || /^(comma|and|other|cue)$/.test(link.kind);
    if (
      !weather ||
      !opens ||
      /^(in|at|on|under|by|after) /i.test(before.raw) ||
      (this.subjects.length === 0 && !this.main)
    )
      return false;
    if (link === undefined || (node.sense.relation === 'holding' && node.sense.verb !== 'shoot'))
      return false;
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
}
