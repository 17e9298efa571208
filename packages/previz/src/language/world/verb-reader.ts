/** Verbs of Japanese and Korean: what somebody does, what is done to them, and what a verb before a noun says of it. */
import { isFeeling, natureOf } from './glossary.ts';
import { isCalled } from './names.ts';
import { again, isSeveral, isStill, type Phrase, phraseOf, rendered } from './phrase.ts';
import { type Argument, actionOf, placeWords } from './predicate.ts';
import type { Segment } from './segment.ts';
import { Teller } from './teller.ts';

const MOVING = /^(?:walking|running|flying|swimming|crawling|escaping|fleeing|leaving|arriving|chasing)\b/;

const GOES_ON_WITH = /^(?:pulling|pushing|dragging|riding|driving|rowing|carrying|leading)\b/;
const WEAKLY = /^(?:進|行|来|い[くっき]|ゆく|くる|きた)/;

/** What things do to each other. */
const BY_THINGS = /^(?:chasing|following|surrounding|hitting|passing)/;

/** Deeds that want something to be done to. */
const DONE_AGAIN =
  /^(?:carrying|holding|hugging|catching|kicking|throwing|eating|drinking|feeding|opening|lifting|petting|kissing|picking up|reading|pushing|pulling|wearing|chasing|watching|giving|showing|cutting|hiding)$/;

/** A verb that has become a noun: "帰り", "通りがかり". */
const STEM = /[いきしちにびみりえけせねべめれ]$/;

/** "狼が吠える", "カラスが舞う": what a verb is of who does it. */
function ownVerb(verb: string, noun: string | undefined, done: boolean): string {
  if (verb === 'shining' && done && (noun === undefined || natureOf(noun) === 'person')) return 'putting';
  if (verb === 'barking' && noun === 'wolf') return 'howling';
  // "車が止まる".
  if (verb === 'perching on' && noun !== undefined && natureOf(noun) !== 'animal') return 'standing';
  return verb === 'dancing' && noun !== undefined && !/person/.test(natureOf(noun)) ? 'flying' : verb;
}

export class VerbReader extends Teller {
  /** "釣りを": what one does, named as a thing, until a verb says what is done with it. */
  private activity: Segment | null = null;
  /** The last verb ended its clause. */
  protected ended = false;
  /** What something was done to last. */
  private object: Phrase | null = null;

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

  /** "ラーメンをすする男、湯気が立ち上る": somebody of whom all is said before the comma. */
  protected standsAlone(): boolean {
    const last = this.args.at(-1);
    const { before = [], after = [], count = null } = last?.phrase ?? {};
    const joined = last?.phrase.joined ?? [];
    const told =
      [...after, ...before, ...joined.flatMap((p) => p.after)].length > 0 ||
      count !== null ||
      this.told.length > 0;
    return this.acts.length === 0 && last?.role === 'subject' && last.bare === true && told;
  }

  protected onVerb(verb: Segment, next: Segment | undefined): void {
    if (this.waiting) {
      const subject = this.args.some((a) => a.role === 'subject');
      this.args.push({ role: subject ? 'object' : 'subject', phrase: this.waiting, bare: true });
      this.waiting = null;
    }
    const form = verb.form;
    // "学校帰りの少女", "通りがかりの人": where from, and not what is done.
    if (next?.text === 'の' && STEM.test(verb.original)) {
      this.args = this.args.filter((a) => !a.bare || a.role !== 'subject');
      return;
    }
    if (next?.kind === 'unknown' && next.original === '方') {
      // "折り紙の折り方を教える": how it is done is taught, and not done.
      this.waiting = this.owners.pop() ?? null;
      return;
    }
    if (isFeeling(verb.text)) {
      this.onFeeling(verb, next);
      return;
    }
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
    // "아이의 손을 잡고", "牛の乳を搾る": whose it is.
    const whose =
      /を|[을를] /.test(verb.original) || verb.text === 'holding hands' ? this.owners.pop() : undefined;
    // "客の髪を切る": the verb says already what is cut.
    const idiom = /ing \w+$/.test(verb.text) && !/ (?:at|to|for|of|with|by|on|in)$/.test(verb.text);
    if (whose && verb.text === 'holding hands') this.args.push({ role: 'with', phrase: whose });
    else if (whose && idiom) {
      const text = verb.text.replace(/ (\w+)$/, ` ${rendered(whose, this.glossary)}'s $1`);
      this.onVerb({ ...verb, text }, next);
      return;
    } else if (whose) this.args.push({ role: 'object', phrase: whose });
    if (verb.text === 'being') {
      this.onRelative(verb);
      return;
    }
    if (!form?.goesOn && next && /^[nakqd]$|^raw$/.test(next.kind) && next.text !== 'no')
      this.onRelative(verb);
    else this.onAct(verb);
  }

  /** "驚く", "怯える少女": how somebody is. */
  private onFeeling({ text, form }: Segment, next: Segment | undefined): void {
    // "ひざまずく青年、驚いて口を押さえる彼女": he is not surprised.
    if (this.standsAlone()) this.flush();
    const subject = this.args.findLast((a) => a.role === 'subject');
    this.args = this.args.filter((a) => a.role === 'subject');
    if (!form?.goesOn && next && /^[nakq]$|^raw$/.test(next.kind)) {
      this.before.push(text);
      // "腕を組んで怒る母親": what she does besides.
      if (!subject) this.after.push(...this.acts.splice(0).map((act) => act.words));
    } else if (subject && subject.phrase.raw === undefined && !isCalled(subject.phrase.noun))
      this.describe(subject, [text]);
    else if (subject || this.glossary.spokenOf !== '') {
      const several = subject ? isSeveral(subject.phrase) : this.glossary.severalSpokenOf;
      this.acts.push({ words: `${several ? 'are' : 'is'} ${text}`, meanwhile: false });
    }
  }

  private onRelative(verb: Segment): void {
    const from = this.args.findLastIndex((a) => a.role === 'subject') + 1;
    const all = this.args.splice(from);
    // "石段を、赤い傘をさした少女が上る": of two objects, the first is another verb's.
    const kept = all.filter((a) => a.role === 'object').slice(0, -1);
    // "母親と、風船を持った男の子": she is no more held than he is.
    const args = all.filter((a) => !kept.includes(a)).map((a) => this.withoutApart(a));
    const last = this.args.at(-1);
    const owner = this.owners.pop();
    const subject: Argument | null = owner
      ? { role: 'subject', phrase: owner }
      : last && !last.topic && this.acts.length === 0 && !this.standsAlone()
        ? (this.args.pop() ?? null)
        : null;
    this.args.push(...kept);
    const acts = this.args.some((a) => a.role === 'subject') ? [] : this.acts.splice(0);
    this.relative = { verb: verb.text, form: verb.form, args, subject, first: acts.map((act) => act.words) };
  }

  private withoutApart(arg: Argument): Argument {
    const { apart = [], phrase } = arg;
    this.apart.push(...apart);
    return apart.length > 0
      ? { ...arg, phrase: { ...phrase, joined: phrase.joined.slice(apart.length) } }
      : arg;
  }

  private onAct({ text: verb, form, original }: Segment): void {
    const doer = this.args.findLast((a) => a.role === 'subject');
    if (doer && this.manner.length > 0) this.describe(doer, this.manner.splice(0));
    // "楽しそうに歩く": how somebody does it is how they are.
    if (doer && this.before.length > 0) this.describe(doer, this.before.splice(0));
    // "坂道を傘をさして歩く": of two objects, the first is the next verb's.
    const later = form?.goesOn ? this.args.filter((a) => a.role === 'object').slice(0, -1) : [];
    const rest = this.whereFirst(
      verb,
      this.args.filter((a) => a.role !== 'subject' && !later.includes(a)),
    );
    const subject = this.args.findLast((a) => a.role === 'subject');
    this.args = this.args.filter((a) => a.role === 'subject' || later.includes(a));
    if (form?.negated) {
      this.onNegated(verb, rest);
      return;
    }
    if (/[おこごそとのぼもろよ]うと$/.test(original)) {
      // "タクシーを止めようと手を挙げる": what it is done for is not done.
      const aims = rest.filter((a) => a.role === 'object');
      this.args.push(...aims.map((a) => ({ role: 'place', phrase: a.phrase, relation: 'towards' }) as const));
      return;
    }
    const by = form?.passive
      ? rest.find(
          (a) => a.role === 'to' && (BY_THINGS.test(verb) || /person|animal/.test(natureOf(a.phrase.noun))),
        )
      : undefined;
    if (by) {
      // "家に帰って抱きしめられた": what one did oneself came before.
      const apart = this.acts.length > 0;
      if (apart) this.flush();
      const whom = apart || !subject ? this.spokenOf() : subject.phrase;
      this.args = [{ ...by, role: 'subject' }];
      if (whom) rest.push({ role: 'object', phrase: whom });
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
            ownVerb(
              verb,
              subject?.phrase.noun,
              this.object !== null || rest.some((a) => a.role === 'object'),
            ),
            rest.filter((a) => a !== by),
            this.glossary,
            subject ? isSeveral(subject.phrase) : this.glossary.severalSpokenOf,
          );
    // "盆に紅茶を載せて歩く": carried on it.
    const laid = this.acts.at(-1);
    if (laid && MOVING.test(words) && /^(?:putting|loading) /.test(laid.words))
      this.acts.splice(-1, 1, { ...laid, words: laid.words.replace(/^\w+/, 'carrying'), meanwhile: true });
    const object = rest.find((a) => a.role === 'object')?.phrase ?? null;
    const first = this.acts.length === 0 && form?.goesOn === true;
    if (object) this.object = object;
    this.ended = form !== undefined && !form.goesOn;
    const before = this.acts.at(-1);
    if (before?.words === words) this.acts.pop();
    // "走って逃げる": how one flees.
    if (before && MOVING.test(before.words) && MOVING.test(words)) this.acts.pop();
    // "スーツケースを引いて歩く": both at once.
    else if (before && GOES_ON_WITH.test(before.words) && WEAKLY.test(original)) {
      // "そりを引いて進む": going says only that it goes on.
      const where = rest.map((a) => placeWords(a, this.glossary));
      this.acts.splice(-1, 1, { ...before, words: [before.words, ...where].join(' '), meanwhile: false });
      return;
    } else if (
      before &&
      MOVING.test(words) &&
      /^(?:pulling|pushing|carrying|holding|riding|leading)/.test(before.words)
    )
      this.acts.splice(-1, 1, { ...before, meanwhile: true });
    const sufferer = by && form?.goesOn ? rest.findLast((a) => a.role === 'object')?.phrase : undefined;
    this.acts.push({
      placed: rest.some((a) => natureOf(a.phrase.noun) === 'place'),
      words: `${words}${object ? '' : this.again(verb, words)}`,
      meanwhile:
        (form?.meanwhile ?? false) ||
        (first && isStill(verb)) ||
        verb === 'placed' ||
        inside ||
        (verb === 'entering' && thing === true),
    });
    if (!sufferer) return;
    // "魚に引っ張られて落ちる": whoever it was done to goes on.
    this.flush();
    this.args.push({ role: 'subject', phrase: { ...phraseOf(sufferer.noun), raw: again(sufferer) } });
  }

  /** "見つけて抱き上げる": what the deed before was done to. */
  private again(verb: string, words: string): string {
    const { object } = this;
    if (!object || !DONE_AGAIN.test(verb) || words !== verb) return '';
    if (isSeveral(object)) return ' them';
    if (/girl|woman|mother|daughter|sister|princess/.test(object.noun)) return ' her';
    return natureOf(object.noun) === 'person' ? ' him' : ' it';
  }

  /** "屋上から街を見下ろす": where somebody is goes before what they look at there. */
  private whereFirst(verb: string, rest: readonly Argument[]): Argument[] {
    const subject = this.args.findLast((a) => a.role === 'subject');
    const isPlace = (a: Argument) => natureOf(a.phrase.noun) === 'place';
    const where = rest.find((a) => /^(?:at|from)$/.test(a.role) && isPlace(a));
    const seen = rest.some((a) => a.role === 'object' && isPlace(a));
    if (!verb.startsWith('looking') || !subject || subject.phrase.raw !== undefined || !where || !seen)
      return [...rest];
    const after = [...subject.phrase.after, placeWords({ ...where, role: 'at' }, this.glossary)];
    this.replace(subject, { ...subject.phrase, after });
    return rest.filter((a) => a !== where);
  }

  /** "襲われた": whoever an earlier sentence was about. */
  private spokenOf(): Phrase | null {
    const { spokenOf } = this.glossary;
    return spokenOf === '' ? null : { ...phraseOf('it'), raw: spokenOf };
  }

  private onNegated(verb: string, rest: readonly Argument[]): void {
    const also = this.args.findLast((a) => a.role === 'subject' && natureOf(a.phrase.noun) === 'thing');
    const object = rest.find((a) => a.role === 'object') ?? also;
    if (object === also) this.args = this.args.filter((a) => a !== also);
    const places = rest.filter((a) => a !== object);
    if (/^(?:wearing|holding|riding|carrying)$/.test(verb) && object)
      this.acts.push({ words: `without ${object.phrase.noun}`, meanwhile: true });
    this.args.push(...places);
  }
}
