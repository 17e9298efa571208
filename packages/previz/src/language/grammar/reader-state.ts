/** What the reader of a prompt remembers from word to word. */

import type { Concept } from '../../concepts/index.ts';
import type { StyleId } from '../../model/script.ts';
import { type BeatDraft, newBeat } from './beat-draft.ts';
import { CastList, type DraftEntity } from './cast-list.ts';
import type { Cue, Preposition, VerbSense } from './items.ts';
import { Notes } from './notes.ts';
import type { Node, NounPhrase } from './noun-phrase.ts';
/** What the next noun phrase will be joined to. */
export interface Pending {
  readonly preposition: Preposition | null;
  readonly verb: VerbSense | null;
  readonly passive?: true;
  readonly from: readonly DraftEntity[];
  /** Said right behind a place: "a desert with tall cacti". */
  readonly ofPlace?: boolean;
  /** The preposition as written. */
  readonly raw?: string;
  /** Behind a comma: ", with a crate beside him". */
  readonly apart?: boolean;
  /** What it joins has a clause of its own: "with a bottle rolling …". */
  readonly opens?: boolean;
  /** What "it" is behind "a bed with a cat on": the thing named before. */
  readonly bearer?: DraftEntity;
  /** The direct object before a preposition: "candles" in "blows out candles on a cake". */
  readonly object?: readonly DraftEntity[];
}

export class ReaderState {
  readonly cast = new CastList();

  readonly notes = new Notes();

  readonly excluded = new Set<string>();

  readonly beats: BeatDraft[] = [];

  style: StyleId | null = null;

  /** What somebody has come up to, from across another place: the cave behind the dunes, the hut on the mountain. */
  protected reached: string | null = null;

  /** Tags as for a diffusion model: "1girl, knight, sword" is one person. */
  tags = false;

  /** Numbered frames: a sentence never opens a frame of its own. */
  protected beat: BeatDraft = newBeat('');

  protected subjects: DraftEntity[] = [];

  /** Subjects of the sentence before. */
  protected before: readonly DraftEntity[] = [];

  /** Ids of those who were last spoken of as somebody's: "her opponent". */
  protected readonly owned = new Set<string>();

  /** Whose they are. */
  protected readonly ownerOf = new Map<string, DraftEntity>();

  /** "puts on a hat", "takes off a hat": what becomes of the next garment. */
  protected changing: 'on' | 'off' | null = null;

  protected last: DraftEntity[] = [];

  /** The subjects are a bare list, joined by commas alone: "knight, dragon, castle". */
  protected tagged = false;

  /** Who the clause was about before a phrase that stands by itself, and what they did. */
  protected main: { readonly subjects: DraftEntity[]; readonly verb: VerbSense | null } | null = null;

  /** A phrase that stands by itself has been opened, and its noun is still to come. */
  protected apartFrom = false;

  /** Of whom a relative clause or a participle has told what they do, and no verb of the sentence has yet. */
  protected readonly asides = new Set<string>();

  /** Of whom a verb of the sentence has told what they do. */
  protected readonly doers = new Set<string>();

  protected pending: Pending | null = null;

  protected carried: Pending | null = null;

  /** What "with" brought last, and how. */
  protected bringing: { readonly link: Pending; readonly objects: readonly DraftEntity[] } | null = null;

  protected fronted: { preposition: Preposition; entities: DraftEntity[] }[] = [];

  protected verb: VerbSense | null = null;

  protected joined: 'and' | 'comma' | null = null;

  protected negated = false;

  protected copula = false;

  protected naming = false;

  protected relative = false;

  /** "the child whose balloon has flown away cries": of whom the clause behind "whose" tells. */
  protected whose: DraftEntity[] | null = null;

  protected dropsOf = false;

  /** "over the shoulder of …", "POV of …": whose it is comes next, or has just come. */
  protected shoulder: 'asked' | 'told' | null = null;

  /** "three people: …": the whole that a list will spell out. */
  /** Whom a participle behind them told of: "with a cat curled up …". */
  protected told: DraftEntity[] | null = null;

  /** Something was just left out: "or" leaves out more. */
  protected leaving = false;

  /** A verb whose subject is still to come. */
  protected inverted: VerbSense | null = null;

  protected listed: DraftEntity | null = null;

  /** "two boys, one with a cap": the whole that is being told apart. */
  protected divided: DraftEntity | null = null;

  /** What was last looked at, tasted, opened …, by verb: "tastes the soup … tastes it again". */
  protected readonly doneTo = new Map<string, DraftEntity>();

  /** A part of somebody was shown of whom nothing is known yet. */
  protected unnamed = false;

  /** "From behind: a boy": how the subject that comes is seen. */
  protected facing: Cue['towards'] | null = null;

  /** Something was said of the subjects by "is": what comes after "and" is another clause's. */
  protected predicated = false;

  /** "the younger one": who was said to be it. */
  protected readonly compared = new Map<string, DraftEntity>();

  /** Who is left of those that were told apart. */
  protected rest: DraftEntity | null = null;

  /** A place was just named, and "of" may say what fills it. */
  protected filling = false;
  /** Somebody rides on another's back. */
  protected piggyback = false;
  /** Somebody goes hand in hand with one who has not been named yet. */
  protected handInHand = false;

  /** Whose limbs, hair or eyes were just spoken of: a participle behind them is theirs. */
  protected bodyOf: readonly DraftEntity[] | null = null;

  /** "dressed as ghosts and witches": the second costume is no one else. */
  protected costumed: Pending | null = null;

  /** Whom an event brought along, unnamed: the bride of a wedding. */
  protected readonly implied: DraftEntity[] = [];

  protected side: Cue['side'] | null = null;

  /** Moon and sun, drawn by the sky unless the prompt names nothing else. */
  readonly skyThings: { phrase: NounPhrase; concept: Concept }[] = [];

  get beatIndex(): number {
    return this.beats.length - 1;
  }

  /** "sweat flying", "an orange glow on the walls": what has no drawing does it, nobody else. */
  protected leftAlone(): void {
    if (this.joined === 'comma') this.bodyOf = [];
    if (!this.apartFrom) return;
    this.apartFrom = false;
    this.subjects = [];
    this.last = [];
    this.verb = null;
    this.carried = null;
  }

  /** "while dust hangs in the air": what has no drawing does what comes, nobody else. */
  protected passedOver(next: Node | undefined): void {
    const acts = next?.kind === 'be' || (next?.kind === 'verb' && next.form === 'finite');
    if (acts && this.pending === null && this.subjects.length > 0 && this.joined === 'comma') {
      this.main ??= { subjects: this.subjects, verb: this.verb };
      this.apartFrom = true;
    }
    this.leftAlone();
  }

  startBeat(text: string, goesOn = false): void {
    this.beat = newBeat(text, goesOn);
    this.beats.push(this.beat);
  }

  /** Reads on in a beat that was left. */
  resume(beat: BeatDraft): void {
    this.beat = beat;
  }
}
