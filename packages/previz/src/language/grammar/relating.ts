/** Relations between those that are joined. */
import { mention, relate } from './beat-draft.ts';
import type { DraftEntity } from './cast-list.ts';
import { giveTo } from './handing-over.ts';
import type { Preposition, VerbSense } from './items.ts';
import { ReaderState } from './reader-state.ts';
import { relationFor } from './relations.ts';

const BECOMES = /^(turn|transform|change|grow|morph|mutate|evolve)$/;

export abstract class Relating extends ReaderState {
  protected addRelation(
    kind: NonNullable<VerbSense['relation']>,
    subject: DraftEntity,
    object: DraftEntity,
  ): void {
    const given =
      kind === 'giving'
        ? this.beat.relations.findIndex((r) => r.kind === 'giving' && r.subject === subject.id)
        : -1;
    const earlier = this.beat.relations[given];
    if (!earlier) {
      relate(this.beat, { kind, subject: subject.id, object: object.id });
      return;
    }
    // "gives Tom a book", "shows Tom a frog": what is given is the object, the person the receiver.
    const before = this.cast.entities.find((e) => e.id === earlier.object);
    const thing = object.kind === 'thing' || before?.kind !== 'thing' ? object.id : earlier.object;
    const receiver = thing === object.id ? earlier.object : object.id;
    this.beat.relations[given] = { kind, subject: subject.id, object: thing, second: receiver };
  }

  protected relateAll(
    from: readonly DraftEntity[],
    preposition: Preposition,
    objects: readonly DraftEntity[],
    verb: VerbSense | null,
  ): void {
    if (preposition === 'to' && verb?.relation === 'giving') {
      for (const s of from) for (const o of objects) this.giveAway(s, o);
      return;
    }
    if (/^(to|for)$/.test(preposition) && giveTo(this.beat, from, objects, verb)) return;
    for (const subject of from) {
      for (const object of objects) {
        if (preposition === 'to' || preposition === 'at')
          mention(this.beat, subject.id).towards ??= { entity: object.id };
        this.relateOne(subject, preposition, object, verb);
      }
    }
  }

  /** "hands the cat to the girl": whom "to" names receives. */
  private giveAway(giver: DraftEntity, receiver: DraftEntity): void {
    const at = this.beat.relations.findIndex(
      (r) => r.kind === 'giving' && r.subject === giver.id && !r.second,
    );
    const given = this.beat.relations[at];
    if (!given || given.object === receiver.id) this.addRelation('giving', giver, receiver);
    else this.beat.relations[at] = { ...given, second: receiver.id };
  }

  protected relateOne(
    subject: DraftEntity,
    preposition: Preposition,
    object: DraftEntity,
    verb: VerbSense | null,
  ): void {
    if (this.pending?.raw === 'into' && BECOMES.test(verb?.verb ?? '')) {
      this.become(subject, object);
      return;
    }
    const linked = relationFor(preposition, subject, object, verb);
    if (!linked) return;
    const [a, b] = linked.reversed ? [object, subject] : [subject, object];
    if (/phone$/.test(b.noun) && a.kind === 'person' && linked.kind === 'on') {
      mention(this.beat, a.id).pose = /^(text|type|scroll|tap|swipe)$/.test(verb?.verb ?? '')
        ? 'read'
        : 'phone';
      relate(this.beat, { kind: 'holding', subject: a.id, object: b.id });
      return;
    }
    if (linked.kind === 'between') {
      this.relateBetween(a.id, b);
      return;
    }
    relate(this.beat, { kind: linked.kind, subject: a.id, object: b.id });
  }

  /** "The frog turns into a prince.": from then on there is no frog. */
  private become(before: DraftEntity, after: DraftEntity): void {
    if (before.beat < this.beatIndex) {
      this.beat.mentions.delete(before.id);
      this.beat.gone.push(before.id);
    } else relate(this.beat, { kind: 'next-to', subject: before.id, object: after.id });
  }

  protected relateBetween(subject: string, object: DraftEntity): void {
    const open = this.beat.relations.findIndex((r) => r.kind === 'between' && r.subject === subject);
    const earlier = this.beat.relations[open];
    if (earlier) this.beat.relations[open] = { ...earlier, second: object.id };
    else relate(this.beat, { kind: 'between', subject, object: object.id, second: object.id });
  }
}
