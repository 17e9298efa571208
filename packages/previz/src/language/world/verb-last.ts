/** Japanese and Korean, whose verb stands last and whose particles say who does what, into plain English order. */
import { type Glossary, natureOf, pluralOf } from './glossary.ts';
import { type EastAsian, type Segment, segment } from './segment.ts';
import { isSurface } from './surfaces.ts';

const SUBJECT = /^(が|は|も|이|가|은|는|도)$/;
const OBJECT = /^(を|을|를)$/;
const TOWARDS = /^(に|へ|에게|로|으로|에)$/;
const AT = /^(で|에서)$/;
const OF = /^(の|의)$/;
const WITH = /^(と|や|와|과|랑|이랑|하고)$/;
const FROM = /^(から|부터)$/;
/** "スーツ姿の男": what he wears. */
const WORN = '姿の';
/** Forms after which the sentence goes on with the same subject. */
const GOES_ON = /(て|で|ながら|고|며|면서|서)$/;

const PEOPLE_COUNTED = /(?:人|名|명|사람|ふたり)(?:의)?$/;
const DETERMINED = /^(?:his|her|the|no|many|some|two|three)$/;
/** Said to be worn in Korean and Japanese, held in English. */
const HELD = /umbrella|parasol/;
const counted = (count: string, words: string): string => `${count} ${words.replace(/^(?:a|the) /, '')}`;

/** What two do to each other. */
const MUTUAL = /^(?:fighting|kissing|hugging|meeting)$/;
const MOUNTAIN = /mountain|hill|cliff|volcano/;
const BODY = /^(?:eyes|face|hand|hands|back|figure)$/;
/** Parts of somebody, and how close one looks to see them. */
const PARTS: Readonly<Record<string, string>> = {
  face: 'close-up',
  eyes: 'extreme close-up',
  hands: 'close-up',
  hand: 'close-up',
};

/** What else a word says in these languages. */
const IMPLIED: Readonly<Record<string, string>> = { 'cherry tree': 'cherry blossoms' };

interface Phrase {
  words: string;
  noun: string;
}

class Clause {
  private readonly glossary: Glossary;

  constructor(glossary: Glossary) {
    this.glossary = glossary;
  }

  private cues: string[] = [];
  private subjects: string[] = [];
  private object: string | null = null;
  private places: string[] = [];
  private indirect: Phrase[] = [];
  private actions: string[] = [];
  // The noun phrase being built.
  private describing: string[] = [];
  private count: string | null = null;
  private after: string[] = [];
  /** "青い目の金髪の少女": nouns with の that wait for the noun they belong to. */
  private owners: Phrase[] = [];
  /** The last whole noun phrase, until its particle says what it is. */
  private waiting: Phrase | null = null;

  take(segment: Segment, next: Segment | undefined): void {
    switch (segment.kind) {
      case 'a':
      case 'k':
        this.describing.push(segment.text);
        break;
      case 'q':
        this.onCount(segment, next);
        break;
      case 'n':
      case 'raw':
        this.onNoun(segment.text);
        break;
      case 'l':
        this.onPlaceWord(segment.text, next);
        break;
      case 'v':
        this.onVerb(segment, next);
        break;
      case 'c':
        this.onCue(segment.text);
        break;
      case 'd':
        this.onSmall(segment.text);
        break;
      case 'particle':
        this.onParticle(segment.text, next);
        break;
      case 'comma':
        this.settle();
        break;
    }
  }

  private onCount({ text: count, original }: Segment, next: Segment | undefined): void {
    const ahead = next?.kind === 'n' || next?.kind === 'a' || next?.kind === 'k' || OF.test(next?.text ?? '');
    const lastSubject = this.subjects.at(-1);
    if (ahead) this.count = count;
    else if (this.waiting) this.waiting.words = counted(count, this.waiting.words);
    else if (PEOPLE_COUNTED.test(original)) this.waiting = { words: `${count} people`, noun: 'people' };
    else if (lastSubject) this.subjects[this.subjects.length - 1] = counted(count, lastSubject);
    else this.count = count;
  }

  private onNoun(noun: string): void {
    if (this.waiting) this.settle();
    const whole = this.owners.at(-1);
    if (whole && BODY.test(noun) && natureOf(whole.noun) !== 'thing') {
      this.cues.push(PARTS[noun] ?? '');
      this.waiting = whole;
      this.owners = [];
      this.describing = [];
      return;
    }
    if (whole?.noun === 'tree' && natureOf(noun) === 'thing') {
      this.describing.push('wooden');
      this.owners.pop();
    }
    const implied = IMPLIED[noun];
    if (implied) this.cues.push(implied);
    const holds = joinOwners(this.owners, noun);
    const article =
      this.count ?? (this.describing.some((d) => DETERMINED.test(d)) ? '' : this.glossary.article(noun));
    const words = [article, ...this.describing, noun, holds, ...this.after].filter(Boolean).join(' ');
    this.waiting = { words, noun };
    this.count = null;
    this.describing = [];
    this.after = [];
    this.owners = [];
  }

  private onPlaceWord(relation: string, next: Segment | undefined): void {
    const at = this.waiting ?? this.owners.pop();
    if (!at) return;
    this.waiting = null;
    const words = `${relation} ${at.words}`;
    if (OF.test(next?.text ?? '')) this.after.push(words);
    else this.places.push(words);
  }

  /** Which side of the picture is said of the noun that follows; all else holds for the sentence. */
  private onCue(cue: string): void {
    if (/^on the (left|right)$/.test(cue)) this.after.push(cue);
    else this.cues.push(cue);
  }

  private onSmall(word: string): void {
    if (word === 'and' && this.waiting)
      this.waiting = { ...this.waiting, words: `${this.waiting.words} and` };
    else if (/^(he|she|it|they)$/.test(word)) this.waiting = { words: word, noun: word };
    else if (word === 'no') this.onNone();
    else if (/^(his|her)$/.test(word)) this.describing.push(word);
  }

  /** "車のない道路", "사람 없는 거리": without what was just named. */
  private onNone(): void {
    const lacking = this.waiting ?? this.owners.pop();
    this.waiting = null;
    if (lacking) this.after.push(`without ${lacking.noun}`);
    else this.describing.push('no');
  }

  private onParticle(particle: string, next: Segment | undefined): void {
    const phrase = this.waiting;
    if (!phrase) return;
    this.waiting = null;
    if (particle === WORN) this.after.push(`wearing ${phrase.words}`);
    else if (OBJECT.test(particle)) this.object = phrase.words;
    else if (TOWARDS.test(particle)) this.indirect.push(phrase);
    else if (AT.test(particle)) this.places.push(`${placeWord(phrase.noun)} ${phrase.words}`);
    else if (FROM.test(particle)) this.places.push(`from ${phrase.words}`);
    else if (OF.test(particle)) this.own(phrase);
    else if (WITH.test(particle)) this.join(phrase, next);
    else if (SUBJECT.test(particle)) this.subjects.push(phrase.words);
  }

  private own(phrase: Phrase): void {
    if (natureOf(phrase.noun) === 'place') this.after.push(`in ${phrase.words}`);
    else this.owners.push(phrase);
  }

  private join(phrase: Phrase, next: Segment | undefined): void {
    if (next?.kind === 'v' && MUTUAL.test(next.text)) this.object = phrase.words;
    else if (next?.kind === 'v') this.places.push(`with ${phrase.words}`);
    else this.after.push(`and ${phrase.words}`);
  }

  private onVerb(verb: Segment, next: Segment | undefined): void {
    if (this.waiting) this.onParticle(this.object === null && this.subjects.length > 0 ? 'を' : 'が', verb);
    const goesOn = GOES_ON.test(verb.original.trim());
    const relative =
      !goesOn &&
      this.subjects.length === 0 &&
      (next?.kind === 'n' || next?.kind === 'a' || next?.kind === 'k' || next?.kind === 'q');
    const action = this.actionOf(verb.text);
    if (relative && this.owners.length > 0) this.after.push(this.ownersClause(verb.text, action));
    else if (relative && this.places.length === 0 && /^\S+ing$/.test(action)) this.describing.push(action);
    else if (relative) this.after.push([action, ...this.places.splice(0)].join(' '));
    else this.actions.push(action);
  }

  /** "りんごの入ったかご": の stands for が inside a clause before a noun. */
  private ownersClause(verb: string, action: string): string {
    const owner = this.owners.pop() as Phrase;
    return verb === 'entering' ? `of ${pluralOf(owner.noun)}` : `${owner.words} ${action}`;
  }

  private actionOf(said: string): string {
    const direct = this.object;
    this.object = null;
    const verb = said === 'wearing' && HELD.test(direct ?? '') ? 'holding' : said;
    const isMotion =
      direct !== null &&
      /^(walking|running|flying|crossing|swimming|climbing)$/.test(verb) &&
      (verb !== 'climbing' || MOUNTAIN.test(direct));
    const near = this.indirect.splice(0).map((p) => ` ${indirectWord(verb, p)} ${p.words}`);
    const rides = verb === 'riding' ? near.join('').replace(' on ', ' ') : near.join('');
    if (verb === 'playing instrument') return `${direct === null ? 'singing' : `playing ${direct}`}${rides}`;
    return `${verb}${direct === null ? '' : ` ${isMotion ? 'in ' : ''}${direct}`}${rides}`;
  }

  /** A noun phrase without particle stands for itself. */
  private settle(): void {
    if (this.waiting) this.subjects.push(this.waiting.words);
    this.waiting = null;
    this.subjects.push(...this.owners.splice(0).map((o) => o.words));
  }

  english(): string {
    this.settle();
    const rest = this.indirect.splice(0).map((p) => `${indirectWord('', p)} ${p.words}`);
    const subjects = this.subjects.length > 0 ? this.subjects : this.object ? [this.object] : [];
    if (this.subjects.length > 0 && this.object) this.actions.push(`with ${this.object}`);
    const tail = [...this.describing, ...this.after];
    const main = [subjects.join(' and '), this.actions.join(', '), ...this.places, ...rest]
      .filter(Boolean)
      .join(' ');
    return [...this.cues, main, tail.join(' ')].filter(Boolean).join(' , ');
  }
}

/** "赤い傘の女性": a woman with it; "リンゴのかご": a basket of them. */
function ownerWords(owner: Phrase, noun: string): string {
  if (natureOf(owner.noun) === 'person') return '';
  if (/^(roof|door|window)$/.test(owner.noun)) return `with ${owner.words}`;
  return natureOf(noun) === 'person' ? `with ${owner.words}` : `of ${owner.words}`;
}

function joinOwners(owners: readonly Phrase[], noun: string): string {
  const words = owners.map((o) => ownerWords(o, noun)).filter(Boolean);
  return words.map((w, i) => (i > 0 ? w.replace(/^with /, 'and ') : w)).join(' ');
}

function placeWord(noun: string): string {
  if (natureOf(noun) === 'place') return 'in';
  return isSurface(noun) ? 'on' : 'with';
}

function indirectWord(verb: string, phrase: Phrase): string {
  if (natureOf(phrase.noun) === 'place') return 'in';
  if (/^(sitting|lying|riding|standing|climbing|sleeping)$/.test(verb)) return 'on';
  if (/^(smiling|waving|looking at|pointing)$/.test(verb)) return 'at';
  if (/^(talking|walking|running|giving)$/.test(verb)) return 'to';
  return 'on';
}

export function fromVerbLast(text: string, language: EastAsian, glossary: Glossary): string {
  const segments = segment(text, language, glossary);
  const clause = new Clause(glossary);
  segments.forEach((s, i) => {
    clause.take(s, segments[i + 1]);
  });
  return clause.english();
}
