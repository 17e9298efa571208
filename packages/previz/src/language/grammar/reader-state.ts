/** What the reader of a prompt remembers from word to word. */

import type { Concept } from '../../concepts/index.ts';
import type { StyleId } from '../../model/script.ts';
import { type BeatDraft, newBeat } from './beat-draft.ts';
import { CastList, type DraftEntity } from './cast-list.ts';
import type { Cue, Preposition, VerbSense } from './items.ts';
import { Notes } from './notes.ts';
import type { NounPhrase } from './noun-phrase.ts';
/** What the next noun phrase will be joined to. */
export interface Pending {
  readonly preposition: Preposition | null;
  readonly verb: VerbSense | null;
  readonly passive?: true;
  readonly from: readonly DraftEntity[];
}

export class ReaderState {
  readonly cast = new CastList();

  readonly notes = new Notes();

  readonly excluded = new Set<string>();

  readonly beats: BeatDraft[] = [];

  style: StyleId | null = null;

  /** Numbered frames: a sentence never opens a frame of its own. */
  protected beat: BeatDraft = newBeat('');

  protected subjects: DraftEntity[] = [];

  protected last: DraftEntity[] = [];

  protected pending: Pending | null = null;

  protected carried: Pending | null = null;

  protected fronted: { preposition: Preposition; entities: DraftEntity[] }[] = [];

  protected verb: VerbSense | null = null;

  protected joined: 'and' | 'comma' | null = null;

  protected negated = false;

  protected copula = false;

  protected naming = false;

  protected relative = false;

  protected dropsOf = false;

  protected side: Cue['side'] | null = null;

  /** Moon and sun, drawn by the sky unless the prompt names nothing else. */
  readonly skyThings: { phrase: NounPhrase; concept: Concept }[] = [];

  get beatIndex(): number {
    return this.beats.length - 1;
  }

  startBeat(text: string): void {
    this.beat = newBeat(text);
    this.beats.push(this.beat);
  }
}
