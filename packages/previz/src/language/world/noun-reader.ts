/** Noun phrases of Japanese and Korean, built up from what stands before their noun. */
import { broaderWords, findConcept, isNamed } from '../../concepts/index.ts';
import { GUISE } from '../english/guises.ts';
import { phrases } from '../lexicon/index.ts';
import { described, ownerWords, type Relative, sexOf } from './clause-parts.ts';
import { type Glossary, natureOf } from './glossary.ts';
import { isCalled } from './names.ts';
import { again, isSeveral, type Phrase, phraseOf, rendered } from './phrase.ts';
import type { Argument } from './predicate.ts';
import type { Segment } from './segment.ts';

const PRONOUN = /^(?:he|she|it|they)$/;
const BODY = /^(?:eyes|face|hand|hands|back|figure|feet|foot|legs|head|mouth|fingers|ears)$/;
/** Where something may be on somebody, or what somebody may be held by. */
const LIMB =
  /^(?:hand|hands|shoulder|lap|head|back|arm|cheek|chest|neck|palm|forehead|finger|fingers|ear|ears|wrist|waist)$/;
/** Words that say no more than sex and age, and how a calling has them. */
const GENERIC: Readonly<Record<string, string>> = {
  woman: 'female',
  man: 'male',
  girl: 'female',
  boy: 'male',
  'old man': 'old male',
  'old woman': 'old female',
  person: '',
};
/** Who keeps or knows somebody is not what they are. */
const KIN =
  /^(?:owner|mother|father|parent|sister|brother|friend|child|children|son|daughter|baby|family|couple|people)$/;
/** What else a word says in these languages. */
const IMPLIED: Readonly<Record<string, string>> = {
  'cherry blossom tree': 'cherry blossoms',
  'cherry tree avenue': 'cherry blossom trees',
};

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
  /** "眠そうに": how whoever does it is. */
  protected manner: string[] = [];
  protected joined: Phrase[] = [];
  /** "母親と、…": joined with a comma between. */
  protected apart: Phrase[] = [];
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

  protected onNoun(
    { text: noun, spaced }: Pick<Segment, 'text' | 'spaced'>,
    next: Segment | undefined,
  ): boolean {
    if (this.waiting && (!spaced || this.isSpaced(noun)) && this.compounds(this.waiting, noun)) return true;
    if (this.waiting) return false;
    const whole = this.owners.at(-1);
    if (LIMB.test(noun) && next && this.onLimb(noun, next)) return true;
    if (whole && BODY.test(noun) && natureOf(whole.noun) !== 'thing') {
      this.ofBody(whole, noun);
      return true;
    }
    const own = whole && natureOf(whole.noun) === 'person' && phrases().get(noun)?.garment !== undefined;
    if (own && /^[がはも]$/.test(next?.text ?? '')) {
      // "ヒーローのマントが風になびく": it is on him.
      this.owners.pop();
      const worn = [...this.before.splice(0), noun].join(' ');
      this.waiting = { ...whole, after: [...whole.after, `wearing a ${worn}`] };
      return true;
    }
    const implied = IMPLIED[noun];
    if (implied) this.cues.push(implied);
    this.build(noun);
    return true;
  }

  /** "老婆の手を握る", "肩にはカラスが": by what somebody is held, or what is on somebody. */
  private onLimb(noun: string, next: Segment): boolean {
    if (!/^(?:[をにでへ를을에]|에서)$/.test(next.text) && next.kind !== 'l') return false;
    const whole = this.owners.at(-1);
    const subject = this.args.findLast((a) => a.role === 'subject')?.phrase;
    const by = !/[を를을]/.test(next.text);
    const own = subject && /person|animal/.test(natureOf(subject.noun)) ? again(subject) : '';
    const known = by ? own || this.glossary.spokenOf : '';
    // "頭にタオルを巻いた男": of whom nothing is said yet.
    if (!whole && known === '') return by && next.kind !== 'l';
    if (whole && !/person|animal/.test(natureOf(whole.noun)) && !PRONOUN.test(whole.noun)) return false;
    this.owners.pop();
    let whose = known;
    if (whole) {
      const words = rendered(whole, this.glossary);
      // Of whom more is said, that is said first.
      if (whole.after.length > 0) this.told.push(words);
      whose = whole.after.length > 0 ? again(whole) : words;
    }
    this.waiting = { ...phraseOf(noun), raw: `${whose}'s ${noun}` };
    this.before = [];
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
      this.korean &&
      waiting !== null &&
      /place|thing/.test(natureOf(waiting.noun)) &&
      (natureOf(noun) === 'place' || (natureOf(waiting.noun) === 'place' && natureOf(noun) === 'thing'))
    );
  }

  /** "女性歌手", "缶コーヒー", "駅ホーム": two nouns side by side. */
  private compounds(first: Phrase, noun: string): boolean {
    const [a, b] = [natureOf(first.noun), natureOf(noun)];
    const together = `${first.noun} ${noun}`;
    this.waiting = null;
    if (a === 'person' && b === 'person') {
      this.count ??= first.count;
      this.build(this.adopt(first, noun));
      return true;
    }
    if (a === 'thing' && (isNamed(together) || (b === 'thing' && findConcept(together)))) {
      this.waiting = { ...first, noun: together };
      return true;
    }
    if (a === 'thing' && b === 'person') {
      // "泥だらけのサッカー少年": what is said of them stands before both.
      this.before = [...first.before, ...this.before];
      this.after.push(`with ${rendered({ ...first, before: [] }, this.glossary)}`);
    } else if (this.korean && b === 'place' && a !== 'person') {
      // "배 갑판", "학교 운동장": whose place it is.
      if (a === 'place') this.after.push(`in ${rendered(first, this.glossary)}`);
    } else if (a === 'animal' && b === 'place') this.before.push(first.noun);
    else if (a === 'place' && b !== 'place') this.after.push(`in ${rendered(first, this.glossary)}`);
    else {
      this.waiting = first;
      return false;
    }
    this.count ??= first.count;
    this.build(noun);
    return true;
  }

  /** "外国人の客", "女性歌手", "魔法使いのおばあさん": the two are one person; of the two, what they do is drawn. */
  private adopt(first: Phrase, noun: string): string {
    // "少女リナ", "犬のポチ".
    if (isCalled(noun)) {
      this.glossary.isNew(noun);
      this.before = [...first.before, ...this.before];
      this.after = [`named ${noun}`, ...first.after, ...this.after];
      return first.noun;
    }
    if (/^(?:girl|boy|child)$/.test(noun) && GUISE.test(first.noun)) {
      this.before = [...first.before, first.noun, ...this.before];
      return noun;
    }
    if (first.noun === 'twins') {
      // "双子の女の子".
      this.count ??= 'two';
      this.before = ['twin', ...first.before, ...this.before];
      return noun;
    }
    if (/^(?:schoolboy|student)$/.test(first.noun) && /^(?:girl|boy)$/.test(noun)) {
      this.before = [...first.before, ...this.before];
      return `school${noun}`;
    }
    const calling = GENERIC[noun] !== undefined && GENERIC[first.noun] === undefined && !KIN.test(first.noun);
    const kind = calling ? (GENERIC[noun] ?? '') : (sexOf(first.noun).before ?? '');
    this.before = [...first.before, kind, ...this.before].filter(Boolean);
    this.after = [...first.after, ...this.after];
    this.joined = [...first.joined, ...this.joined];
    return calling ? first.noun : noun;
  }

  protected build(named: string): void {
    const several = isSeveral({ ...phraseOf(named), count: this.count });
    const clause = this.relative ? described(this.relative, named, several, this.glossary) : null;
    if (clause) this.before.push(...this.manner.splice(0));
    this.relative = null;
    if (clause?.freed) this.args.push(clause.freed);
    const owner = this.owners.at(-1);
    const kind = owner && natureOf(owner.noun);
    const both =
      kind && natureOf(named) === 'person' && (kind === 'person' || (kind === 'animal' && isCalled(named)));
    const keeper = kind === 'place' && owner ? KEEPERS[owner.noun] : undefined;
    const keeps = keeper !== undefined && (GENERIC[named] !== undefined || KEEPS.test(named));
    if (keeps) this.owners.splice(-1, 1, { ...owner, ...phraseOf(keeper), before: owner?.before ?? [] });
    const pair = both || keeps;
    const one =
      pair && owner?.raw === undefined ? this.adopt(this.owners.pop() ?? phraseOf(named), named) : named;
    const noun = heapOf(one, owner);
    // "コーラの缶": a soda can is a can already.
    if (owner?.noun.endsWith(` ${noun}`)) {
      this.owners.pop();
      this.waiting = { ...owner, count: this.count ?? owner.count, joined: this.joined };
      this.count = null;
      this.joined = [];
      return;
    }
    if (owner && kind === 'animal' && noun === 'parent and child') {
      // "くまの親子".
      this.owners.pop();
      const parent = { ...owner, noun: `mother ${owner.noun}` };
      this.waiting = { ...phraseOf(`${owner.noun} cub`), joined: [...this.joined, parent] };
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

/** Who is found at work in a shop: "花屋の女性". */
export const KEEPERS: Readonly<Record<string, string>> = {
  'flower shop': 'florist',
  bakery: 'baker',
  'butcher shop': 'butcher',
  'fish market': 'fishmonger',
  'fish shop': 'fishmonger',
  greengrocer: 'greengrocer',
  'barber shop': 'barber',
  barbershop: 'barber',
  'hair salon': 'hairdresser',
  pharmacy: 'pharmacist',
  smithy: 'blacksmith',
};
const KEEPS = /^(?:shopkeeper|waiter|waitress|clerk|craftsman|owner|male shopkeeper|female shopkeeper)$/;

/** "カラスの群れ", "本の山": what several of a kind are together. */
const heapOf = (named: string, owner: Phrase | undefined): string => {
  if (named === 'herd' && owner && broaderWords(owner.noun).includes('bird')) return 'flock';
  return named === 'mountain' && owner && natureOf(owner.noun) === 'thing' ? 'pile' : named;
};

/** "with a hat", "with a bag": "with a hat and a bag". */
const holdings = (words: readonly string[]): string[] =>
  words.map((w, i) => (i > 0 && /^with /.test(words[i - 1] ?? '') ? w.replace(/^with /, 'and ') : w));
