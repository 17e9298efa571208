/** Japanese and Korean, whose verb stands last and whose particles say who does what, into plain English order. */
import { type Glossary, natureOf } from './glossary.ts';
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

/** Parts of somebody, and how close one looks to see them. */
const PARTS: Readonly<Record<string, string>> = {
  face: 'close-up',
  eyes: 'extreme close-up',
  hands: 'close-up',
};

/** What else a word says in these languages. */
const IMPLIED: Readonly<Record<string, string>> = { 'cherry tree': 'cherry blossoms' };

interface Phrase {
  words: string;
  noun: string;
}

class Clause {
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
  private owner: Phrase | null = null;
  /** The last whole noun phrase, until its particle says what it is. */
  private waiting: Phrase | null = null;

  take(segment: Segment, next: Segment | undefined): void {
    switch (segment.kind) {
      case 'a':
      case 'k':
        this.describing.push(segment.text);
        break;
      case 'q':
        this.onCount(segment.text, next);
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

  private onCount(count: string, next: Segment | undefined): void {
    const ahead = next?.kind === 'n' || next?.kind === 'a' || next?.kind === 'k' || OF.test(next?.text ?? '');
    const lastSubject = this.subjects.at(-1);
    if (ahead) this.count = count;
    else if (this.waiting) this.waiting.words = `${count} ${this.waiting.words}`;
    else if (lastSubject) this.subjects[this.subjects.length - 1] = `${count} ${lastSubject}`;
    else this.count = count;
  }

  private onNoun(noun: string): void {
    if (this.waiting) this.settle();
    // "少年の顔": it is the boy, seen close.
    const close = this.owner ? PARTS[noun] : undefined;
    if (close && this.owner) {
      this.cues.push(close);
      this.waiting = this.owner;
      this.owner = null;
      return;
    }
    if (this.owner?.noun === 'tree' && natureOf(noun) === 'thing') {
      this.describing.push('wooden');
      this.owner = null;
    }
    const implied = IMPLIED[noun];
    if (implied) this.cues.push(implied);
    const holds = this.owner ? ownerWords(this.owner, noun) : '';
    const words = [this.count, ...this.describing, noun, holds, ...this.after].filter(Boolean).join(' ');
    this.waiting = { words, noun };
    this.count = null;
    this.describing = [];
    this.after = [];
    this.owner = null;
  }

  private onPlaceWord(relation: string, next: Segment | undefined): void {
    const at = this.waiting ?? this.owner;
    if (!at) return;
    this.waiting = null;
    this.owner = null;
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
    else if (/^(his|her|no)$/.test(word)) this.describing.push(word);
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
    else this.owner = phrase;
  }

  private join(phrase: Phrase, next: Segment | undefined): void {
    if (next?.kind === 'v') this.places.push(`with ${phrase.words}`);
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
    if (relative && this.places.length === 0 && /^\S+ing$/.test(action)) this.describing.push(`a ${action}`);
    else if (relative) this.after.push([action, ...this.places.splice(0)].join(' '));
    else this.actions.push(action);
  }

  private actionOf(verb: string): string {
    const direct = this.object;
    this.object = null;
    const isMotion = direct !== null && /^(walking|running|flying|crossing|swimming)$/.test(verb);
    const near = this.indirect.splice(0).map((p) => ` ${indirectWord(verb, p)} ${p.words}`);
    const rides = verb === 'riding' ? near.join('').replace(' on ', ' ') : near.join('');
    if (verb === 'playing instrument') return `${direct === null ? 'singing' : `playing ${direct}`}${rides}`;
    return `${verb}${direct === null ? '' : ` ${isMotion ? 'in ' : ''}${direct}`}${rides}`;
  }

  /** A noun phrase without particle stands for itself. */
  private settle(): void {
    if (this.waiting) this.subjects.push(this.waiting.words);
    this.waiting = null;
    if (this.owner) this.subjects.push(this.owner.words);
    this.owner = null;
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

function placeWord(noun: string): string {
  if (natureOf(noun) === 'place') return 'in';
  return isSurface(noun) ? 'on' : 'with';
}

function indirectWord(verb: string, phrase: Phrase): string {
  if (natureOf(phrase.noun) === 'place') return 'in';
  if (/^(sitting|lying|riding|standing|climbing|sleeping)$/.test(verb)) return 'on';
  if (/^(smiling|waving|looking at|pointing)$/.test(verb)) return 'at';
  if (/^(talking|walking|running)$/.test(verb)) return 'to';
  return 'on';
}

export function fromVerbLast(text: string, language: EastAsian, glossary: Glossary): string {
  const segments = segment(text, language, glossary);
  const clause = new Clause();
  segments.forEach((s, i) => {
    clause.take(s, segments[i + 1]);
  });
  return clause.english();
}
