/** Noun phrases of Japanese and Korean, built up from what stands before their noun. */
import { findConcept, isNamed } from '../../concepts/index.ts';
import { described, ownerWords, type Relative, sexOf } from './clause-parts.ts';
import { type Glossary, natureOf } from './glossary.ts';
import { type Phrase, rendered } from './phrase.ts';
import type { Argument } from './predicate.ts';
import type { Segment } from './segment.ts';

const BODY = /^(?:eyes|face|hand|hands|back|figure|feet|foot|legs|head|mouth|fingers|ears)$/;
/** What else a word says in these languages. */
const IMPLIED: Readonly<Record<string, string>> = { 'cherry tree': 'cherry blossoms' };

/** The state of the phrase that is being read, and the arguments that whole phrases became. */
export class NounReader {
  protected readonly glossary: Glossary;
  korean = false;
  protected cues: string[] = [];
  /** A part of somebody, which the picture may be of. */
  protected part: string | null = null;
  protected args: Argument[] = [];
  protected count: string | null = null;
  protected before: string[] = [];
  protected after: string[] = [];
  protected joined: Phrase[] = [];
  /** "青い目の金髪の少女": nouns with の that wait for the noun they belong to. */
  protected owners: Phrase[] = [];
  protected relative: Relative | null = null;
  /** Whole clauses that stood before a noun. */
  protected told: string[] = [];
  /** The last whole noun phrase, until its particle says what it is. */
  protected waiting: Phrase | null = null;

  constructor(glossary: Glossary) {
    this.glossary = glossary;
  }

  protected onNoun({ text: noun, spaced }: Pick<Segment, 'text' | 'spaced'>): boolean {
    if (this.waiting && (!spaced || this.isSpaced(noun)) && this.compounds(this.waiting, noun)) return true;
    if (this.waiting) return false;
    const whole = this.owners.at(-1);
    if (whole && BODY.test(noun) && natureOf(whole.noun) !== 'thing') {
      this.ofBody(whole, noun);
      return true;
    }
    const implied = IMPLIED[noun];
    if (implied) this.cues.push(implied);
    this.build(noun);
    return true;
  }

  /** "少女の手": part of somebody, who is seen close. */
  protected ofBody(whole: Phrase, noun: string): void {
    this.part = `${rendered(whole, this.glossary)}'s ${noun}`;
    this.owners.pop();
    this.waiting = { ...whole, count: null, before: ['the', ...whole.before] };
    this.before = [];
  }

  /** "공원 벤치": Korean writes a place apart from what stands there. */
  private isSpaced(noun: string): boolean {
    const { waiting } = this;
    return (
      this.korean && waiting !== null && natureOf(waiting.noun) === 'place' && natureOf(noun) === 'thing'
    );
  }

  /** "女性歌手", "缶コーヒー", "駅ホーム": two nouns side by side. */
  private compounds(first: Phrase, noun: string): boolean {
    const [a, b] = [natureOf(first.noun), natureOf(noun)];
    const together = `${first.noun} ${noun}`;
    this.waiting = null;
    if (a === 'person' && b === 'person') this.adopt(first);
    else if (a === 'thing' && (isNamed(together) || (b === 'thing' && findConcept(together)))) {
      this.waiting = { ...first, noun: together };
      return true;
    } else if (a === 'place' && b !== 'place') this.after.push(`in ${rendered(first, this.glossary)}`);
    else {
      this.waiting = first;
      return false;
    }
    this.count ??= first.count;
    this.build(noun);
    return true;
  }

  /** "外国人の客", "女性歌手": the two are one person. */
  private adopt(first: Phrase): void {
    this.before = [...first.before, sexOf(first.noun).before ?? '', ...this.before];
    this.after = [...first.after, ...this.after];
    this.joined = [...first.joined, ...this.joined];
  }

  protected build(noun: string): void {
    const clause = this.relative ? described(this.relative, noun, this.glossary) : null;
    this.relative = null;
    if (clause?.freed) this.args.push(clause.freed);
    const owner = this.owners.at(-1);
    if (owner && natureOf(owner.noun) === 'person' && natureOf(noun) === 'person' && owner.raw === undefined)
      this.adopt(this.owners.pop() ?? owner);
    // "コーラの缶": a soda can is a can already.
    if (owner?.noun.endsWith(` ${noun}`)) {
      this.owners.pop();
      this.waiting = { ...owner, count: this.count ?? owner.count, joined: this.joined };
      this.count = null;
      this.joined = [];
      return;
    }
    const owned = this.owners.splice(0).map((o) => ownerWords(o, noun, this.glossary));
    const before = [...owned.map((o) => o.before ?? ''), ...this.before, ...(clause?.before ?? [])];
    this.waiting = {
      noun,
      count: this.count ?? (before.includes('colorful') && natureOf(noun) === 'thing' ? 'some' : null),
      before: before.filter(Boolean),
      after: [...holdings(owned.flatMap((o) => o.after ?? [])), ...this.after, ...(clause?.after ?? [])],
      joined: this.joined,
    };
    if (clause?.leads) {
      // "警官に追われる泥棒": a clause of its own, and then "the thief".
      this.told.push(`${clause.leads} ${rendered(this.waiting, this.glossary)}`);
      this.waiting = { ...this.waiting, count: null, before: ['the'], after: [], joined: [] };
    }
    this.count = null;
    this.before = [];
    this.after = [];
    this.joined = [];
  }
}

/** "with a hat", "with a bag": "with a hat and a bag". */
const holdings = (words: readonly string[]): string[] =>
  words.map((w, i) => (i > 0 && /^with /.test(words[i - 1] ?? '') ? w.replace(/^with /, 'and ') : w));
