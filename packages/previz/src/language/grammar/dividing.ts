/** Several told apart: one of them, another, the rest, the taller one. */
import { SOMEONE } from './agentless.ts';
import { type BeatDraft, mention, relate } from './beat-draft.ts';
import { type DraftEntity, isLiving } from './cast-list.ts';
import { CueReading } from './cue-reading.ts';
import type { Adjective } from './items.ts';
import type { Node, NounPhrase } from './noun-phrase.ts';
import { describe } from './traits.ts';

/** What the whole did before one of it was told apart, that one did as well. */
function partIn(beat: BeatDraft, whole: string, part: string): void {
  const did = beat.mentions.get(whole);
  if (!did) return;
  Object.assign(mention(beat, part), { ...did, entity: part });
  const as = (id: string) => (id === whole ? part : id);
  for (const r of [...beat.relations])
    if (r.subject === whole || r.object === whole)
      relate(beat, { ...r, subject: as(r.subject), object: as(r.object) });
}

/** What a comparison says of the one it is said of. */
const COMPARED: Readonly<Record<string, Adjective>> = {
  older: { age: 'adult' },
  elder: { age: 'adult' },
  taller: { size: 'large' },
  bigger: { size: 'large' },
  larger: { size: 'large' },
  smaller: { size: 'small' },
  shorter: { size: 'small' },
};

const FALLS = /^(fall|collapse|trip|stumble|slip|faint|lose|crash|surrender|tumble|lie)$/;
const WINS = /^(win|triumph|score|cross)$/;

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** Which of `total` from the left, 0 the first: "the third one", "the middle one"; null where no place is said. */
function placeIn({ words }: NounPhrase, total: number): number | null {
  const said = words.join(' ');
  const nth = ORDINALS.findIndex((word) => new RegExp(`\\b${word}\\b`).test(said));
  if (nth >= 0) return nth < total ? nth : null;
  if (/\b(last|right|rightmost)\b/.test(said)) return total - 1;
  if (/\b(left|leftmost)\b/.test(said)) return 0;
  return /\b(middle|central|centre|center)\b/.test(said) ? (total - 1) / 2 : null;
}

export abstract class Dividing extends CueReading {
  /** Of whom "one", "two black" is said: those divided before, who was named last, or those the sentence before was about. */
  protected wholeOf(phrase: NounPhrase, target: readonly DraftEntity[]): DraftEntity | undefined {
    if (this.divided) return this.divided;
    const counted = phrase.count !== null && phrase.colours.length + phrase.adjectives.length === 0;
    const alive = (list: readonly DraftEntity[]) => list.find((e) => e.kind !== 'thing' && e.count > 1);
    if (counted && target.every((e) => e.kind === 'thing') && alive(this.subjects))
      return alive(this.subjects);
    const several =
      phrase.count === null ? undefined : [...target, ...this.subjects].find((e) => e.count > 1);
    return several ?? target[0] ?? (phrase.count === null ? undefined : alive(this.before));
  }

  /** "the younger one": of two, the one of whom that is true. */
  protected onCompared(said: NounPhrase, nodes: readonly Node[], i: number): boolean {
    if (said.words.join(' ') === 'another' && nodes[i + 1]?.kind === 'verb')
      return this.onAnother(said, nodes, i);
    if (this.onOutcome(said, nodes, i)) return true;
    const own = /^(eldest|youngest|oldest|elder|younger|older)$/.test(said.noun ?? '');
    const phrase = own ? { ...said, noun: null } : said;
    const word = /^the ((?!other\b)\w+(?:er|est)|first|second|third|fourth|fifth|next|last)(?: \w+)?$/.exec(
      phrase.words.join(' '),
    )?.[1];
    if (!word || (phrase.noun !== null && phrase.words.length !== 3)) return false;
    if (phrase.noun !== null && !(word in COMPARED) && !/^(young|old|small|tall|short)(er|est)$/.test(word))
      return false;
    const named = (e: DraftEntity) => phrase.noun === null || phrase.noun === e.noun;
    const known = this.compared.get(word);
    const whole = this.cast.entities.findLast((e) => e.count > 1 && e.kind !== 'thing' && named(e)) ?? null;
    if (phrase.noun !== null && !known && !whole) return false;
    const link = this.pending;
    if (!known && whole) this.divide({ ...phrase, count: 1 }, whole);
    const [part] = known ? [known] : whole ? this.last : this.rest ? [this.rest] : this.alike(word, phrase);
    if (!part) return false;
    this.compared.set(word, part);
    describe(
      part.traits,
      { ...phrase, adjectives: COMPARED[word] ? [COMPARED[word]] : [] },
      part.kind === 'person',
    );
    mention(this.beat, part.id);
    this.pending = link;
    if (!link) this.subjects = [];
    this.attach([part], nodes, i);
    return true;
  }

  /** "One is knocked down. … The winner raises his fists.": of two of a kind, the one who did not fall. */
  private onOutcome(said: NounPhrase, nodes: readonly Node[], i: number): boolean {
    if (!/^the (winner|victor|loser)$/.test(said.words.join(' '))) return false;
    const did = (e: DraftEntity, verbs: RegExp) =>
      [...this.beats, this.beat].some((b) => verbs.test(b.mentions.get(e.id)?.verb ?? ''));
    const whole = this.cast.entities.findLast((e) => e.count === 2 && isLiving(e));
    if (whole) this.divide({ ...said, count: 1 }, whole);
    const single = this.cast.entities.filter((e) => e.count === 1 && isLiving(e));
    const rivals = single.filter((e) => single.some((o) => o !== e && o.noun === e.noun));
    const loser =
      rivals.find((e) => did(e, FALLS)) ?? rivals.find((e) => rivals.some((o) => o !== e && did(o, WINS)));
    const other = rivals.find((e) => e !== (loser ?? rivals[1]) && (!loser || e.noun === loser.noun));
    const part = said.noun === 'loser' ? (loser ?? rivals[1]) : other;
    if (!part) return false;
    mention(this.beat, part.id);
    if (!this.pending) this.subjects = [];
    this.attach([part], nodes, i);
    return true;
  }

  /** "one robber fills a bag while another guards the door": one of the rest, or one more. */
  private onAnother(said: NounPhrase, nodes: readonly Node[], i: number): boolean {
    const whole = this.rest ?? this.cast.entities.findLast((e) => e.count > 1 && e.kind !== 'thing');
    if (whole) this.divide({ ...said, count: 1 }, whole);
    const [one] = whole ? this.last : this.alike('other', said);
    if (!one) return false;
    mention(this.beat, one.id);
    this.pending = null;
    this.subjects = [];
    this.attach([one], nodes, i);
    return true;
  }

  /** "The first racer falls, the second jumps over him": another like the one before. */
  private alike(word: string, phrase: NounPhrase): DraftEntity[] {
    const first = this.cast.entities.findLast((e) => e.kind !== 'thing' && e.count === 1);
    if (!first || !/^(second|third|fourth|fifth|next|last|other)$/.test(word)) return [];
    const said = { ...phrase, determiner: 'another' as const, count: null, noun: first.noun };
    const other = this.cast.add(said, first.concept, 1, this.beatIndex);
    other.traits.gender ??= first.traits.gender;
    return [other];
  }

  /** "the other one adds salt", said of two, or of one before whom there was no other. */
  private otherOf(phrase: NounPhrase): DraftEntity | undefined {
    const living = this.cast.entities.filter((e) => e.kind !== 'thing' && e.count === 1);
    const acted = this.subjects.length > 0 ? this.subjects : this.before;
    if (living.length === 2) return living.find((e) => !acted.includes(e)) ?? living[1];
    return living.length === 1 ? this.alike('other', phrase)[0] : undefined;
  }

  /** "the two laugh": those who are that many. */
  protected onThose({ words, count }: NounPhrase): boolean {
    if (!/^((?:all )?(?:the|all) (two|three|four|five|2|3|4|5|pair)|both)$/.test(words.join(' ')))
      return false;
    const last = this.cast.antecedents('they', this.subjects.length > 0 ? this.subjects : this.before);
    const fits = count === null || last.reduce((n, e) => n + e.count, 0) === count;
    const those = fits ? last : this.cast.thatMany(count);
    for (const e of those) mention(this.beat, e.id);
    this.subjects = those;
    this.last = those;
    this.pending = null;
    return those.length > 0;
  }

  /** "one reads, the other sleeps": who is left of those divided. */
  protected onRest(phrase: NounPhrase): boolean {
    // "the other laughing": one of two, and what he is at.
    const said = phrase.words.join(' ').replace(/^((?:the )?(?:other|one)) \w+ing$/, '$1');
    const living = this.cast.entities.filter((e) => e.kind !== 'thing' && e.count === 1);
    const [first, second, third] = living;
    // "A boy and a girl play. One laughs, the other cries."
    if (
      said === 'one' &&
      first &&
      second &&
      !third &&
      !this.divided &&
      this.cast.entities.every((e) => e.count === 1)
    ) {
      this.subjects = [first];
      this.last = [first];
      mention(this.beat, first.id);
      return true;
    }
    const others = /^(the )?other(s| one| two| three)?$/.test(said);
    const known = others ? (this.divided ?? this.rest) : null;
    if (!known && /^(the others|the rest)$/.test(said)) return this.onOthers();
    const rest = known ?? (/^the other( one)?$/.test(said) ? this.otherOf(phrase) : undefined);
    if (!rest) return false;
    this.subjects = [rest];
    this.last = [rest];
    this.verb = null;
    this.pending = null;
    const here = mention(this.beat, rest.id);
    here.mood = phrase.adjectives.find((a) => a.mood)?.mood ?? here.mood;
    here.pose = phrase.adjectives.find((a) => a.pose)?.pose ?? here.pose;
    return true;
  }

  /** "The girl falls. The others help her.": all who live but whoever acted. */
  private onOthers(): boolean {
    const acted = this.subjects.length > 0 ? this.subjects : this.before;
    const others = this.cast.entities.filter((e) => isLiving(e) && !acted.includes(e));
    const [one] = acted;
    // "a private plays … while the others listen": more like the one who was told of.
    if (others.length === 0 && one?.kind === 'person' && one.count === 1)
      others.push(
        this.cast.add({ ...SOMEONE, noun: one.noun, plural: true }, one.concept, 3, this.beatIndex),
      );
    for (const e of others) mention(this.beat, e.id);
    this.subjects = others;
    this.last = others;
    this.pending = null;
    return others.length > 0;
  }

  /** "three cats, two black and one white", "two boys, one with a cap": a part of the whole, or what is left of it. */
  protected divide(phrase: NounPhrase, whole: DraftEntity): void {
    const n = phrase.count ?? 1;
    this.divided = whole;
    this.rest = whole;
    const part = whole.count > n ? this.splitOff(phrase, whole, n) : whole;
    if (phrase.colours.length + phrase.adjectives.length === 0 && this.subjects.includes(part))
      this.subjects = [part];
    describe(part.traits, phrase, part.kind === 'person');
    for (const c of phrase.colours) this.notes.add(c.name, `colour ${c.hex} of ${n} ${whole.noun}`);
    this.last = [part];
    this.pending = null;
  }

  protected splitOff(phrase: NounPhrase, whole: DraftEntity, n: number): DraftEntity {
    const place = placeIn(phrase, whole.count);
    whole.count -= n;
    const part = this.cast.add({ ...phrase, noun: whole.noun }, whole.concept, n, this.beatIndex);
    part.traits = { ...structuredClone(whole.traits) };
    if (whole.heap) part.heap = whole.heap;
    if (place !== null) part.inRow = { of: whole.id, place };
    for (const beat of this.beats) partIn(beat, whole.id, part.id);
    mention(this.beat, part.id);
    if (this.subjects.includes(whole)) this.subjects.push(part);
    else if (this.subjects.length === 0) this.subjects = [part];
    return part;
  }
}
