/** Who it is that a verb tells of, and how it adds to what else they do. */
import { mention } from './beat-draft.ts';
import type { DraftEntity } from './cast-list.ts';
import type { Item, VerbSense } from './items.ts';
import { Joining } from './joining.ts';
import type { Node } from './noun-phrase.ts';
import { actOut } from './verbs.ts';
import { doesItself } from './with-clauses.ts';

/** Verbs whose object does what the next verb says. */
const TEACHES =
  /^(teach|help|tell|ask|train|let|make|watch|see|hear|show|allow|want|order|command|invite|beg|force|encourage|get|lead|challenge|persuade)$/;

/** What things do by themselves. */
export const THINGS_DO =
  /^(burn|glow|float|fly|hang|fall|shine|drip|spin|roll|melt|swing|flutter|wave|ring|boil|sail|blow|flicker|smoke|explode|crash|land|hover|drift|pass|park|bloom|tower|tick|sink|rise|lie|flash|steam|sparkle|drive|race|arrive|speed)$/;

/** What they do by themselves in somebody's hands: "a soldier with a rifle falling" falls himself. */
const HELD_DO =
  /^(burn|glow|float|fly|hang|shine|drip|melt|swing|flutter|ring|boil|flicker|explode|hover|bloom|tick|flash|steam|sparkle)$/;

/** How one is in whatever one does. */
const POSTURE = /^(sit|lie|kneel|ride|drive|swim|fly|climb|sleep|crouch|cross-legged)$/;

type Verb = Extract<Item, { kind: 'verb' }>;

export abstract class Doing extends Joining {
  /** What one does is told by the verb of the clause; "who limps" and ", humming" say what one does beside it. */
  protected does(
    e: DraftEntity,
    sense: VerbSense,
    { aside, beside }: { aside: boolean; beside: boolean },
  ): void {
    const here = mention(this.beat, e.id);
    const { pose, verb } = here;
    if (!aside) {
      const first = this.asides.delete(e.id) && !POSTURE.test(pose ?? '');
      this.doers.add(e.id);
      if (first) Object.assign(here, { pose: null, verb: null });
      actOut(here, e, sense);
      if (first) here.pose ??= pose;
      return;
    }
    if (verb === null) this.asides.add(e.id);
    actOut(here, e, sense);
    if (!beside) this.doers.add(e.id);
    else if (this.doers.has(e.id) && verb !== null) {
      here.verb = verb;
      if (pose !== null && !/^(stand|hold)$/.test(pose) && !POSTURE.test(sense.pose ?? '')) here.pose = pose;
    }
  }

  /** The one before a gerund does it, unless it is only held or worn; else the clause's subjects. */
  protected actors(node: Verb, before: Node | undefined, next: Node | undefined): DraftEntity[] {
    const adjacent = before?.kind === 'phrase' || this.relative;
    if (this.isTaught(node, before)) return this.last;
    if (this.last.length === 0 || !adjacent) return this.subjects.length > 0 ? this.subjects : this.last;
    const isSubject = this.last.some((e) => this.subjects.includes(e));
    if (isSubject) return this.subjects;
    const link = this.carried?.preposition ?? this.carried?.verb?.relation ?? '';
    // Nobody is in or under a person: "bumps into a woman carrying a cake".
    const met = /^(in|under)$/.test(link) && this.last.every((e) => e.kind === 'person');
    const bound = !met && /^(holding|carrying|wearing|riding|driving|on|in|with|under)$/.test(link);
    const living = this.last.every((e) => e.kind !== 'thing');
    const said =
      this.carried?.passive ||
      /^(with|by|next-to|behind|in-front-of|under|above|below|between|left-of|right-of)$/.test(link);
    const inert = this.subjects.every((e) => e.kind === 'thing');
    const held = !inert && link === 'with' && this.last.every((e) => e.concept.height < 1.3);
    const alone = (held ? HELD_DO : THINGS_DO).test(node.sense.verb);
    if (!living && node.form === 'gerund' && said && alone) return this.last;
    // "with a girl in a yellow dress skipping rope": the girl.
    const dressed =
      this.carried?.preposition === 'wearing' && this.carried.from.every((e) => this.last.includes(e));
    if (dressed && node.form === 'gerund') return this.last;
    // "with a monkey in a red vest stealing a banana".
    const { from } = this.carried ?? { from: [] };
    const beast = from.every((e) => e.kind === 'animal' && !this.subjects.includes(e)) && link === 'in';
    if (beast && from.length > 0 && node.form === 'gerund') return [...from];
    if (doesItself(this.carried, this.last, node, this.verb !== null, next)) return this.last;
    // "finds a flower growing between cars".
    const found = /^(find|see|notice|spot|discover|watch|hear|photograph)$/.test(this.verb?.verb ?? '');
    const does = THINGS_DO.test(node.sense.verb) || /^(grow|stand|sit|lean|wait)$/.test(node.sense.verb);
    if (!living && found && does && node.form === 'gerund') return this.last;
    // "a beekeeper surrounded by bees lifting a honeycomb".
    const about = link === 'amid' && this.subjects.some((e) => e.kind === 'person');
    if (about && node.sense.relation !== null && this.last.every((e) => e.kind === 'animal'))
      return this.subjects;
    return (living && (!bound || inert) && (node.form !== 'finite' || this.relative)) ||
      this.subjects.length === 0
      ? this.last
      : this.subjects;
  }

  /** "teaching his daughter to ride", "watches a boy play": the other one does it. */
  private isTaught(node: Verb, before: Node | undefined): boolean {
    const apart =
      this.last.length > 0 && this.last.every((e) => !this.subjects.includes(e) && e.kind !== 'thing');
    const told =
      before?.kind === 'phrase' || before?.kind === 'pronoun' || before?.raw?.toLowerCase() === 'to';
    return apart && told && node.form === 'base' && TEACHES.test(this.verb?.verb ?? '');
  }
}
