/** Japanese and Korean, whose verb stands last and whose particles say who does what, into plain English order. */

import { phrases } from '../lexicon/index.ts';
import { HEADING_MARK } from '../text/japanese-script.ts';
import { type Glossary, isFeeling, natureOf } from './glossary.ts';
import { KEEPERS } from './noun-reader.ts';
import { again, isSeveral, type Phrase, phraseOf, rendered } from './phrase.ts';
import { actionOf, MUTUAL, type Role } from './predicate.ts';
import { type Segment, segment } from './segment.ts';
import { VerbReader } from './verb-reader.ts';
import type { EastAsian } from './words.ts';

const SUBJECT = /^(?:が|は|も|이|가|은|는|도)$/;
const TOPIC = /^(?:は|은|는)$/;
const ROLES: readonly (readonly [RegExp, Role])[] = [
  [SUBJECT, 'subject'],
  [/^(?:を|을|를)$/, 'object'],
  [/^(?:に|へ|まで|에게|로|으로|에|한테|까지)$/, 'to'],
  [/^(?:で|에서)$/, 'at'],
  [/^(?:から|부터)$/, 'from'],
];
const OF = /^(?:の|의)$/;
const WITH = /^(?:と|や|와|과|랑|이랑|하고)$/;
/** "スーツ姿の男": what he wears. */
const WORN = /^姿(?:の|で)$/;

/** A number with its counter. */
const COUNTED = /^[\d０-９一二三四五六七八九十数]+[^\d０-９一二三四五六七八九十]/u;
const PEOPLE_COUNTED = /(?:人|名|명|사람|ふたり)(?:의)?$/;
const TOOL =
  /(?:knife|scissors|brush|pen|pencil|spoon|fork|hammer|axe|saw|shovel|broom|hose|rope|telescope|camera|chopsticks|hand|hands)$/;
/** Things that one goes to. */
const AIM =
  /(?:door|gate|window|house|bed|tree|car|bus|train|ship|boat|table|desk|chair|couch|tent|stairs|bridge|counter|wall|sun|moon|fire|campfire)$/;
const LOOKS = /haired$|-year-old$|^(?:young|elderly|middle-aged|bald|bearded)$/;
const WEARS = /^(?:wearing|carrying|holding|sitting|riding)$/;
const PRONOUN = /^(?:he|she|it|they)$/;

/** What falls as weather, and lies there when something is done to it: "落ち葉を掃く". */
const DROPPED: Readonly<Record<string, string>> = { 'falling leaves': 'fallen leaves' };

class Clause extends VerbReader {
  /** A verb that no dictionary has ends the clause. */
  private unread = false;

  take(segment: Segment, next: Segment | undefined): void {
    switch (segment.kind) {
      case 'a':
      case 'k':
        // "大きな波に乗る": of what the verb names itself.
        if (next?.kind !== 'v' || !(/[なの]$/.test(segment.original) || isManner(segment)))
          this.onAdjective(segment, next);
        break;
      case 'q':
        this.onCount(segment, next);
        break;
      case 'n':
      case 'raw':
        this.onName(segment, next);
        break;
      case 'l':
        this.onPlaceWord(segment, next);
        break;
      case 'v':
        this.onVerb(segment, next);
        break;
      case 'c':
        this.onCue(segment.text, next);
        break;
      case 'd':
        this.onSmall(segment.text);
        break;
      case 'particle':
        this.onParticle(segment, next);
        break;
      case 'unknown':
        this.onUnknown(segment.text, next);
        break;
      case 'comma':
        this.onComma();
        break;
    }
  }

  /** Before a noun it describes it; else it is said of the subject. */
  private onAdjective({ text: word, original }: Segment, next: Segment | undefined): void {
    // "青い光": of what the picture as a whole has.
    if (next?.kind === 'c' && /[いなたの]$/.test(original) && !/book|manga/.test(next.text)) return;
    const ahead =
      !/[^く]て$/.test(original) &&
      next &&
      (OF.test(next.text) || /^(?:に|と|게)$/.test(next.text) || !/^(?:particle|comma|c|l)$/.test(next.kind));
    const how = /そうに$/.test(original) && next?.kind !== 'v';
    const moved = /[^く]て$/.test(original);
    // "ひざまずく青年、驚いて口を押さえる彼女": of whom is still to come.
    if ((how || moved) && this.standsAlone()) this.flush();
    const subject = this.args.findLast((a) => a.role === 'subject');
    // "一人で": so somebody does it.
    // "犬に驚いて": what it is about is not where the next thing is done.
    if (/[^く]て$/.test(original)) this.args = this.args.filter((a) => a.role !== 'to');
    if ((how || (moved && !this.waiting)) && !subject) {
      this.manner.push(word);
      return;
    }
    // "一人で立つ少女": alone, and not her dress.
    if (word === 'alone' && !subject && next?.kind === 'v') return;
    const alone = word === 'alone' && subject !== undefined;
    if (!alone && (ahead || this.waiting || !subject)) this.before.push(word);
    else if (subject) this.describe(subject, [word]);
  }

  private onCount({ text: count, original }: Segment, next: Segment | undefined): void {
    const subject = this.args.findLast((a) => a.role === 'subject' || a.role === 'object');
    // "カラスが三羽空を": a Japanese count before a noun has の.
    const floats =
      !this.korean && subject === this.args.at(-1) && subject?.phrase.count === null && !this.waiting;
    const ahead =
      next && ((/^[nak]$/.test(next.kind) && !(floats && COUNTED.test(original))) || OF.test(next.text));
    if (ahead) this.count = count;
    // "家族四人": of so many.
    else if (this.waiting?.noun === 'family' && PEOPLE_COUNTED.test(original))
      this.waiting = { ...this.waiting, noun: `family of ${count}` };
    else if (this.waiting) this.waiting = { ...this.waiting, count };
    else if (subject && subject.phrase.count === null) this.replace(subject, { ...subject.phrase, count });
    else if (PEOPLE_COUNTED.test(original) && !(subject && next?.text === 'で')) this.people(count, next);
    else if (!subject) this.count = count;
  }

  /** "二人は", "一人が": of those one speaks of, where one does. */
  private people(count: string, next: Segment | undefined): void {
    const last = this.args.at(-1);
    if (last && isSeveral(last.phrase) && this.standsAlone()) this.flush();
    const { spokenOf, severalSpokenOf } = this.glossary;
    const one = /^(?:one|1)$/.test(count);
    if (one && severalSpokenOf && /^[がは]$/.test(next?.text ?? '')) this.refer('one of them');
    // "ホームに一人、立ち尽くす": alone.
    else if (one && (next?.text === 'だけ' || (spokenOf !== '' && next?.kind !== 'particle'))) return;
    else if (count === 'two' && spokenOf !== '' && next?.kind === 'particle') this.refer('they');
    else {
      this.count = count;
      this.build(one ? 'person' : 'people');
    }
  }

  /** Somebody whom English has a word of its own for. */
  private refer(to: string): void {
    const { relative } = this;
    if (relative) {
      // "食パンをくわえて走る彼女": what she does.
      this.relative = null;
      const words = [...(relative.first ?? []), actionOf(relative.verb, relative.args, this.glossary)];
      this.args.push({ role: 'subject', phrase: { ...phraseOf(to), raw: to }, bare: true });
      this.acts.push(...words.map((act, i) => ({ words: act, meanwhile: i < words.length - 1 })));
      return;
    }
    this.waiting = { ...phraseOf(to), raw: to };
  }

  private onName(segment: Pick<Segment, 'text' | 'spaced'>, next: Segment | undefined): void {
    if (this.onNoun(segment, next)) return;
    this.settle();
    this.onNoun(segment, next);
  }

  /** A word that no dictionary has takes what described it with it. */
  private onUnknown(text: string, next: Segment | undefined): void {
    const before = this.standsAlone();
    // "折り方を": of what it is the way is named already.
    if (text === '方' && this.waiting) return;
    if (next?.kind === 'v') return;
    if (next?.kind !== 'particle') {
      // A verb that is not known: what it is done to is at least there.
      if (/^\p{sc=Han}/u.test(text))
        this.args = this.args.map((a) => (a.role === 'object' ? { ...a, role: 'with' } : a));
      this.unread ||= /^[\p{sc=Han}\p{sc=Hiragana}]/u.test(text);
      return;
    }
    if (this.waiting) this.settle();
    // "髪の長い容疑者が": whatever it is, it is somebody.
    const somebody = this.before.some((word) => LOOKS.test(word)) || WEARS.test(this.relative?.verb ?? '');
    if (somebody && SUBJECT.test(next.text)) {
      this.build('person');
      return;
    }
    this.before = [];
    this.count = null;
    this.owners = [];
    this.relative = null;
    if (SUBJECT.test(next.text)) {
      // "箱を開ける少年、埃が舞う": whatever does it, he does not.
      if (this.acts.length > 0 || before) this.flush();
      this.lost = true;
    }
  }

  private onPlaceWord({ text: relation, original }: Segment, next: Segment | undefined): void {
    const at = this.waiting ?? this.owners.pop() ?? this.pronoun() ?? this.namedBefore();
    if (!at) return;
    this.waiting = null;
    // "雲の上を飛ぶ": nobody stands there.
    const over = relation === 'on' && at.noun === 'cloud' ? 'above' : relation;
    // "桜並木の下を": nobody is under all the trees of it.
    const inside = /奥/.test(original) || (relation === 'under' && at.noun.endsWith(' avenue'));
    const deep = inside && natureOf(at.noun) === 'place' ? 'in' : over;
    const by = /足元|足もと/.test(original) ? 'next to' : deep;
    const feet = relation === 'under' && /person|animal/.test(natureOf(at.noun)) && OF.test(next?.text ?? '');
    if (feet) {
      this.ofBody(at, 'feet');
      return;
    }
    if (OF.test(next?.text ?? '')) {
      // "膝の上の猫を撫でる": their own.
      const who = this.args.findLast((a) => a.role === 'subject')?.phrase;
      const words = rendered(at, this.glossary);
      this.after.push(`${by} ${who ? words.replace(`${again(who)}'s `, 'his ') : words}`);
    } else if (TOPIC.test(next?.original.at(-1) ?? '') && this.args.some((a) => a.role === 'subject')) {
      this.flush();
      this.args.push({ role: 'place', phrase: plainly(at), relation: by });
    } else this.args.push({ role: 'place', phrase: plainly(at), relation: by, bare: next?.kind === 'comma' });
  }

  /** "彼の隣に", "彼女の足元で": beside somebody of whom one speaks. */
  private pronoun(): Phrase | null {
    const whose = this.before.at(-1);
    if (!whose || !/^(?:his|her)$/.test(whose)) return null;
    this.before.pop();
    const raw = whose === 'his' ? 'him' : 'her';
    return { ...phraseOf(raw), raw };
  }

  /** "隣に": beside what an earlier clause is about. */
  private namedBefore(): Phrase | null {
    const { spokenOf } = this.glossary;
    const subject = this.args.findLast((a) => a.role === 'subject');
    // "ペンギンが歩き、その後ろに".
    if (subject && this.acts.length > 0) return { ...phraseOf('it'), raw: again(subject.phrase) };
    // "ピアノを弾く少年と、その隣で": beside whom the list names first.
    const listed = this.apart.at(-1) ?? this.joined.at(-1);
    if (listed) return { ...phraseOf('it'), raw: again(listed) };
    const raw = spokenOf === '' || / and /.test(spokenOf) ? 'it' : spokenOf;
    return this.out.length > 0 || spokenOf !== '' ? { ...phraseOf('it'), raw } : null;
  }

  /** Which side of the picture is said of the noun that follows; all else holds for the sentence. */
  private onCue(cue: string, next: Segment | undefined): void {
    const thing = /book|manga/.test(cue) ? 'book' : /^photo/.test(cue) ? 'photo' : (DROPPED[cue] ?? null);
    // "ライオンの写真を撮る": of it.
    if (thing === 'photo' && this.waiting && next?.text === 'を') return;
    if (thing && /^(?:を|을|를)$/.test(next?.text ?? '')) this.onName({ text: thing, spaced: true }, next);
    else if (/^on the (left|right)$/.test(cue)) {
      const told = this.args.some((a) => a.role === 'subject') && this.args.some((a) => a.role === 'place');
      if (told && this.acts.length === 0) this.flush();
      this.after.push(cue);
    } else if (cue === 'seen from behind' && this.waiting)
      this.waiting = { ...this.waiting, after: [...this.waiting.after, cue] };
    else this.cues.push(cue);
    // "空に虹がかかる": where it is says nothing of who did what before.
    if (!/^[がは]$/.test(next?.text ?? '')) return;
    // "駆け上がる巫女、桜吹雪が舞う": she does not dance.
    if (this.standsAlone()) this.flush();
    if (this.acts.length === 0) return;
    this.args = this.args.filter((a) => a.role === 'subject');
    this.flush();
  }

  private onSmall(word: string): void {
    if (word === 'and' && this.waiting) {
      this.joined.push(this.waiting);
      this.waiting = null;
    } else if (PRONOUN.test(word)) this.refer(word);
    else if (word === 'no') this.onNone();
    else if (/^(?:his|her|the)$/.test(word)) this.before.push(word);
  }

  /** "車のない道路", "사람 없는 거리": without what was just named. */
  private onNone(): void {
    const lacking = this.waiting ?? this.owners.pop();
    this.waiting = null;
    for (const { noun } of lacking ? [lacking] : this.takeSubjects()) this.after.push(`without ${noun}`);
  }

  /** "車も人もいない": all that is not there; a topic is what it is said of. */
  private takeSubjects(): Phrase[] {
    const subjects = this.args.filter((a) => a.role === 'subject');
    const named = subjects.filter((a) => !a.topic);
    const taken = named.length > 0 ? named : subjects;
    this.args = this.args.filter((a) => !taken.includes(a));
    return taken.map((a) => a.phrase);
  }

  private onParticle(of: Segment, next: Segment | undefined): void {
    const { text: particle, original } = of;
    const phrase = this.waiting;
    if (!phrase) {
      // "雪が": a cue does it.
      if (particle === 'が' && this.acts.length === 0 && this.args.every((a) => a.role !== 'subject'))
        this.lost = true;
      return;
    }

    this.waiting = null;
    if (WORN.test(particle)) {
      // "二人のスーツ姿の男": two of them.
      this.count ??= phrase.count;
      this.after.push(`wearing ${rendered({ ...phrase, count: null }, this.glossary)}`);
    } else if (OF.test(particle)) {
      this.joined.push(...phrase.joined);
      this.owners.push({ ...phrase, joined: [] });
    } else if (WITH.test(particle)) this.join(phrase, next);
    else {
      const found = ROLES.find(([pattern]) => pattern.test(particle))?.[1];
      // "칼로": with what it is done.
      const tool =
        /^으?로$/.test(particle) &&
        (TOOL.test(phrase.noun) || (natureOf(phrase.noun) === 'thing' && !AIM.test(phrase.noun)));
      const role = tool ? 'with' : found;
      // "パン屋がパンを焼く": whoever keeps the shop.
      const keeper = role === 'subject' && original !== 'も' ? KEEPERS[phrase.noun] : undefined;
      if (keeper && next?.kind !== 'v') {
        this.waiting = { ...phrase, noun: keeper };
        this.onParticle({ ...of, original }, next);
        return;
      }
      // "顔が青ざめる": of somebody one speaks of.
      if (role === 'subject' && phrase.noun === 'face' && this.glossary.spokenOf !== '') {
        this.lost = true;
        return;
      }
      const looks = role === 'at' && /^(?:face|expression)$/.test(phrase.noun) && phrase.before.length > 0;
      const who = this.args.findLast((a) => a.role === 'subject');
      if (looks && who) {
        // "泣きそうな顔で".
        this.describe(who, phrase.before);
        return;
      }
      if (role === 'subject' && (this.acts.length > 0 || this.lost || this.standsAlone())) this.flushBefore();
      // "話す二人の女性、テーブルには紅茶": what is there is another matter.
      else if (/^[にで]は$/.test(original) && this.standsAlone()) this.flush();
      const apart = role ? this.apart.splice(0) : [];
      const whole = apart.length > 0 ? { ...phrase, joined: [...apart, ...phrase.joined] } : phrase;
      if (role) this.args.push({ role, phrase: whole, topic: TOPIC.test(particle), apart });
      else this.waiting = phrase;
    }
  }

  private join(phrase: Phrase, next: Segment | undefined): void {
    if (next?.kind === 'v' && MUTUAL.test(next.text)) this.args.push({ role: 'object', phrase });
    // "告白する男子と驚く女子": two of them.
    else if (next?.kind === 'v' && isFeeling(next.text) && next.form?.goesOn === false)
      this.joined.push(phrase);
    else if (next?.kind === 'v' || next?.kind === 'd' || next?.text === 'together')
      this.args.push({ role: 'with', phrase });
    else
      (next?.kind === 'comma' ? this.apart : this.joined).push({ ...phrase, joined: [] }, ...phrase.joined);
  }

  private onComma(): void {
    const placed = this.args.at(-1);
    this.settle();
    // "男の子が牛乳をこぼし、猫が": what is not read is over as well.
    const told = this.ended && this.acts.length > 0;
    if ((this.unread || told) && this.args.some((a) => a.role === 'subject')) this.flush();
    this.unread = false;
    const subject = this.args.some((a) => a.role === 'subject');
    // "침대 밑에 고양이, 침대 위에 강아지": each in its place.
    const [place, thing] = this.args;
    const there = place?.role === 'place' && thing?.role === 'subject' && thing.bare === true;
    if (subject && this.acts.length === 0 && (placed?.bare || there)) this.flush();
  }
}

/** "高く掲げる": how it is done; "楽しく" says how somebody feels as well. */
const isManner = ({ text, original }: Segment): boolean =>
  /く$/.test(original) && phrases().get(text)?.adjective?.mood === undefined;

/** "sitting on a bench and reading a book": beside somebody, one thing they do is enough. */
const plainly = (phrase: Phrase): Phrase => ({
  ...phrase,
  after: phrase.after.map((words) => words.replace(/^\w+ing ((?:on|in) .*?) and (\w+ing .*)$/, '$2 $1')),
});

/** "목도리를 한 소녀": has it on; "한" alone is one. */
const worn = (text: string): string =>
  text.replace(/((?:목도리|스카프|넥타이|귀걸이|목걸이|벨트|팔찌|머리띠|앞치마)를) 한(?= )/gu, '$1 두른');

/** One sentence; a heading that opens it comes out as "in a park , night ,", which opens a scene. */
export function fromVerbLast(said: string, language: EastAsian, glossary: Glossary): string {
  const opens = said.trimStart().startsWith(HEADING_MARK);
  const text = worn(opens ? said.trimStart().slice(1) : said);
  const segments = segment(text, language, glossary);
  const clause = new Clause(glossary);
  clause.opens = opens;
  clause.korean = language === 'ko';
  segments.forEach((s, i) => {
    clause.take(s, segments[i + 1]);
  });
  return clause.english();
}
