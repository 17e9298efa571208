/** Clauses of Japanese and Korean, told in English once all that belongs to them is read. */
import { phrases } from '../lexicon/index.ts';
import { told } from './clause-parts.ts';
import { natureOf } from './glossary.ts';
import { NounReader } from './noun-reader.ts';
import { again, isSeveral, ownWords, type Phrase, rendered } from './phrase.ts';
import { placeWords } from './predicate.ts';

export interface Act {
  readonly words: string;
  /** It goes on while the next thing happens. */
  readonly meanwhile: boolean;
  /** It says where, too. */
  readonly placed?: boolean;
}

const PRONOUN = /^(?:he|she|it|they)$/;

/** Before a clause that has nothing to do with the one before it: English reads the two apart. */
const APART = '; ';
const together = (clauses: readonly string[]): string =>
  clauses.join(' , ').replaceAll(` , ${APART}`, ` ${APART}`);

export class Teller extends NounReader {
  protected out: string[] = [];
  protected acts: Act[] = [];
  protected done = false;
  /** What would be the subject is not in the dictionary: nobody else does it. */
  protected lost = false;
  /** The sentence begins with a scene's heading. */
  opens = false;

  /** A noun phrase without particle stands for itself; a place is where all that follows is. */
  protected settle(): void {
    const named = this.waiting ?? this.owners.splice(0).at(-1) ?? null;
    this.waiting = null;
    if (!named) return;
    const loose = { ...named, joined: [...this.apart.splice(0), ...named.joined] };
    // "缶コーヒーを手に、一息つくOL": who did it stands last.
    if (this.acts.length > 0 && !(this.isDoer(loose) && this.takesActs())) this.flushBefore();
    if (this.feels(loose) || this.has(loose)) return;
    const where =
      natureOf(loose.noun) === 'place' &&
      loose.joined.length === 0 &&
      (this.args.length === 0 || this.acts.length > 0);
    this.args.push({ role: where ? 'at' : 'subject', phrase: loose, bare: true });
  }

  private isDoer = ({ noun }: Phrase): boolean => /person|animal/.test(natureOf(noun));

  private takesActs = (): boolean =>
    !this.lost &&
    this.args.every((a) => a.role !== 'subject') &&
    this.out.length === 0 &&
    this.glossary.spokenOf === '';

  /** "魔法少女、ピンクの髪": what somebody has, in a list of what is to be seen. */
  private has({ noun, before, joined }: Phrase): boolean {
    const who = this.args.at(-1);
    const own =
      /(?:hair|eyes|beard|ponytail|wings)$/.test(noun) || phrases().get(noun)?.garment !== undefined;
    if (!own || joined.length > 0 || who?.role !== 'subject' || !this.isDoer(who.phrase)) return false;
    const what = [...before, noun].join(' ');
    const phrase = { ...who.phrase, after: [...who.phrase.after, `with ${what}`] };
    this.args.splice(-1, 1, { ...who, phrase });
    return true;
  }

  /** "不安そうな顔": how somebody looks. */
  private feels({ noun, before }: Phrase): boolean {
    if (!/^(?:face|expression)$/.test(noun) || before.length === 0) return false;
    const who = this.args.findLast((a) => a.role === 'subject')?.phrase;
    if (!who && this.out.length === 0) return false;
    if (who) this.flush();
    const several = who ? isSeveral(who) : this.glossary.severalSpokenOf;
    this.out.push(`${this.glossary.spokenOf || 'they'} ${several ? 'are' : 'is'} ${before.join(' and ')}`);
    return true;
  }

  /** "編み物をしていて、膝の上で猫が": what stands behind the last verb belongs to the next subject. */
  protected flushBefore(): void {
    const ahead = this.acts.length > 0 ? this.args.filter((a) => a.role !== 'subject') : [];
    this.args = this.args.filter((a) => !ahead.includes(a));
    this.flush();
    this.args.push(...ahead);
  }

  /** Ends the clause: who does what. */
  protected flush(): void {
    const subjects = this.args.filter((a) => a.role === 'subject').map((a) => a.phrase);
    this.out.push(...this.told.splice(0));
    const rest = this.args.filter((a) => a.role !== 'subject');
    const acts = this.acts;
    const lost = this.lost;
    this.lost = false;
    this.done ||= acts.length > 0;
    const elsewhere = rest.some((a) => natureOf(a.phrase.noun) === 'place') || acts.some((a) => a.placed);
    const scene = elsewhere && this.args.some((a) => a.role === 'subject' && a.topic);
    this.args = [];
    this.acts = [];
    const places = rest.map((a) =>
      a.role === 'object' ? `with ${rendered(a.phrase, this.glossary)}` : placeWords(a, this.glossary),
    );
    if (subjects.length === 0) {
      this.goOn(lost ? [] : acts, places);
      return;
    }
    const tells = (s: Phrase) => [...s.joined, s].some(({ after }) => after.length > 0);
    const loose = acts.length === 0 && places.length === 0 && subjects.some(tells);
    // "告白する男子と驚く女子": each does what is said of them, and not both.
    // "釣りをする父と息子": both fish.
    const own = ({ before, after }: Phrase) => before.length + after.length > 0;
    const parts = (s: Phrase) => [...s.joined, { ...s, joined: [] }];
    const apart = loose ? subjects.flatMap((s) => (parts(s).every(own) ? parts(s) : [s])) : subjects;
    const names = apart.map((s) => rendered(s, this.glossary));
    const who = loose ? names.join(' ; ') : listed(names);
    const several = subjects.length > 1 || subjects.some(isSeveral);
    const clause = [
      acts.length > 0
        ? told(
            who,
            several,
            acts.map((act) => ({ ...act, words: ownWords(act.words, subjects.at(-1)?.noun ?? '', several) })),
          )
        : who,
      ...places,
    ].join(' ');
    // "おじいさんは山で…、おばあさんは川で…": two scenes, which English parts.
    this.out.push(this.out.length > 0 && this.done && !scene ? `${APART}${clause}` : clause);
    const last = subjects.findLast((s) => /person|animal/.test(natureOf(s.noun)) || PRONOUN.test(s.noun));
    if (last) this.glossary.spokenOf = listed(subjects.map(again));
    this.glossary.severalSpokenOf = several;
  }

  /** Nobody is named: who was spoken of before. */
  protected goOn(acts: readonly Act[], places: readonly string[]): void {
    const before = this.out.at(-1);
    if (acts.length === 0) this.out.push(...(places.length > 0 ? [places.join(' ')] : []));
    else if (before && !/ (?:in|on|at) [^ ]+$/.test(before))
      this.out[this.out.length - 1] = [before, told('', false, acts), ...places].join(' ');
    else
      this.out.push(
        [told(this.glossary.spokenOf, this.glossary.severalSpokenOf, acts), ...places].join(' ').trim(),
      );
  }

  english(): string {
    this.settle();
    this.flush();
    const listed = [...this.apart, ...this.joined].map((p) => rendered(p, this.glossary));
    const tail = [...this.before, ...this.after, ...listed];
    const last = this.out.pop();
    const end = [last, ...tail].filter(Boolean).join(' ');
    if (this.opens) return together([...this.out, end, ...this.seen()].filter(Boolean));
    return together([...this.seen(), ...this.out, end].filter(Boolean));
  }

  /** Hour, weather, camera; "a close-up of the girl's hands" where that is all, or where a close-up is asked for. */
  protected seen(): string[] {
    const cues = [...new Set(this.cues)];
    const size = cues.find((cue) => /close-up/.test(cue));
    if (this.part === null || (!size && this.done)) return cues;
    const near = size ?? (this.part.endsWith('eyes') ? 'extreme close-up' : 'close-up');
    return [...cues.filter((cue) => cue !== size), `${near} of ${this.part}`];
  }
}

const listed = (words: readonly string[]): string =>
  words.length > 2 ? `${words.slice(0, -1).join(' , ')} and ${words.at(-1)}` : words.join(' and ');
