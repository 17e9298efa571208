/** Verbs of Japanese and Korean: what somebody does, what is done to them, and what a verb before a noun says of it. */
import { natureOf } from './glossary.ts';
import { isStill, type Phrase } from './phrase.ts';
import { type Argument, actionOf, placeWords } from './predicate.ts';
import type { Segment } from './segment.ts';
import { Teller } from './teller.ts';

const MOVING = /^(?:walking|running|flying|swimming|crawling|escaping|fleeing|leaving|arriving|chasing)\b/;

/** What things do to each other. */
const BY_THINGS = /^(?:chasing|following|surrounding|hitting|passing)/;

export class VerbReader extends Teller {
  /** "釣りを": what one does, named as a thing, until a verb says what is done with it. */
  private activity: Segment | null = null;

  /** Nothing more is said of it: that is what is done. */
  protected override settle(): void {
    const { activity } = this;
    this.activity = null;
    if (activity) this.onAct(activity);
    super.settle();
  }

  protected describe(subject: Argument, words: readonly string[]): void {
    this.replace(subject, { ...subject.phrase, before: [...subject.phrase.before, ...words] });
  }

  protected replace(arg: Argument, phrase: Phrase): void {
    this.args = this.args.map((a) => (a === arg ? { ...a, phrase } : a));
  }

  protected onVerb(verb: Segment, next: Segment | undefined): void {
    if (this.waiting) {
      const subject = this.args.some((a) => a.role === 'subject');
      this.args.push({ role: subject ? 'object' : 'subject', phrase: this.waiting });
      this.waiting = null;
    }
    const form = verb.form;
    if (verb.original.endsWith('を')) {
      this.activity = verb;
      return;
    }
    // "안아 준다": done for somebody.
    const helps = this.korean && verb.text === 'giving' && this.acts.length > 0;
    if (helps && !this.args.some((a) => a.role === 'object')) return;
    const { activity } = this;
    this.activity = null;
    // "料理を作る", "釣りを教える": what is made is done; what is taught is not.
    if (activity && /^(?:building|making)$/.test(verb.text)) {
      this.onVerb({ ...verb, text: activity.text }, next);
      return;
    }
    // "아이의 손을 잡고": whose hand it is.
    const held = verb.text === 'holding hands' ? this.owners.pop() : undefined;
    if (held) this.args.push({ role: 'with', phrase: held });
    if (verb.text === 'being') {
      this.onRelative(verb);
      return;
    }
    if (!form?.goesOn && next && /^[nakqd]$|^raw$/.test(next.kind) && next.text !== 'no')
      this.onRelative(verb);
    else this.onAct(verb);
  }

  private onRelative(verb: Segment): void {
    const from = this.args.findLastIndex((a) => a.role === 'subject') + 1;
    const all = this.args.splice(from);
    // "石段を、赤い傘をさした少女が上る": of two objects, the first is another verb's.
    const kept = all.filter((a) => a.role === 'object').slice(0, -1);
    const args = all.filter((a) => !kept.includes(a));
    const last = this.args.at(-1);
    const owner = this.owners.pop();
    const subject: Argument | null = owner
      ? { role: 'subject', phrase: owner }
      : last && !last.topic
        ? (this.args.pop() ?? null)
        : null;
    this.args.push(...kept);
    const acts = this.args.some((a) => a.role === 'subject') ? [] : this.acts.splice(0);
    this.relative = { verb: verb.text, form: verb.form, args, subject, first: acts.map((act) => act.words) };
  }

  private onAct({ text: verb, form, original }: Segment): void {
    const doer = this.args.findLast((a) => a.role === 'subject');
    // "楽しそうに歩く": how somebody does it is how they are.
    if (doer && this.before.length > 0) this.describe(doer, this.before.splice(0));
    const subject = this.args.findLast((a) => a.role === 'subject');
    const rest = this.args.filter((a) => a.role !== 'subject');
    this.args = this.args.filter((a) => a.role === 'subject');
    if (form?.negated) {
      this.onNegated(verb, rest);
      return;
    }
    const by = form?.passive
      ? rest.find(
          (a) => a.role === 'to' && (BY_THINGS.test(verb) || /person|animal/.test(natureOf(a.phrase.noun))),
        )
      : undefined;
    if (by && subject) {
      this.args = [{ ...by, role: 'subject' }];
      rest.push({ ...subject, role: 'object' });
    }
    const thing = subject && natureOf(subject.phrase.noun) === 'thing';
    // "箱の中に入っている": it is in there.
    const inside =
      verb === 'entering' &&
      /^入って(?:い|る|た|お)/.test(original) &&
      rest.some((a) => a.role === 'place' || a.role === 'to');
    const words =
      verb === 'placed' || inside || (verb === 'entering' && thing)
        ? rest.map((a) => placeWords(a, this.glossary)).join(' ')
        : actionOf(
            verb === 'barking' && subject?.phrase.noun === 'wolf' ? 'howling' : verb,
            rest.filter((a) => a !== by),
            this.glossary,
          );
    const first = this.acts.length === 0 && form?.goesOn === true;
    const before = this.acts.at(-1);
    // "走って逃げる": how one flees.
    if (before && MOVING.test(before.words) && MOVING.test(words)) this.acts.pop();
    // "スーツケースを引いて歩く": both at once.
    else if (
      before &&
      MOVING.test(words) &&
      /^(?:pulling|pushing|carrying|holding|riding|leading)/.test(before.words)
    )
      this.acts.splice(-1, 1, { ...before, meanwhile: true });
    this.acts.push({
      words: form?.goesOn ? words.replace(/^aiming/, 'holding') : words,
      meanwhile:
        (form?.meanwhile ?? false) ||
        (first && isStill(verb)) ||
        verb === 'placed' ||
        inside ||
        (verb === 'entering' && thing === true),
    });
  }

  private onNegated(verb: string, rest: readonly Argument[]): void {
    const also = this.args.findLast((a) => a.role === 'subject' && natureOf(a.phrase.noun) === 'thing');
    const object = rest.find((a) => a.role === 'object') ?? also;
    if (object === also) this.args = this.args.filter((a) => a !== also);
    const places = rest.filter((a) => a !== object);
    if (/^(?:wearing|holding|riding|carrying)$/.test(verb) && object)
      this.acts.push({ words: `without ${object.phrase.noun}`, meanwhile: true });
    else this.args.push(...places);
  }
}
