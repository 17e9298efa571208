import type { StyleId } from '../../model/script.ts';
import { applyCue, mention } from './beat-draft.ts';
import type { DraftEntity } from './cast-list.ts';
import { Governing } from './governing.ts';
import type { Cue } from './items.ts';
import type { Node } from './noun-phrase.ts';

export abstract class CueReading extends Governing {
  protected onCue(raw: string, cue: Cue, next: Node | undefined): void {
    if (this.negated || this.pending?.preposition === 'without') {
      this.exclude(cue.weather ?? cue.hour ?? raw);
      this.notes.add(raw, 'left out');
      this.negated = false;
      return;
    }
    if (this.pending?.preposition === 'like') {
      this.notes.add(raw, 'a comparison: not drawn', false);
      this.pending = null;
      return;
    }
    if (cue.noise) {
      this.notes.add(
        raw,
        cue.noise === 'framing' ? 'framing: nothing to draw' : 'not drawn: a word of quality',
        false,
      );
      if (cue.noise === 'framing') this.pending = null;
      return;
    }
    if (cue.side) {
      this.onSide(cue.side);
      return;
    }
    if (cue.style) this.setStyle(raw, cue.style);
    if (cue.excludes) {
      this.exclude(cue.excludes);
      this.leaving = true;
    }
    // "not a single star in the sky": there is a sky over every place.
    if (cue.setting === 'sky' && this.leaving) return;
    if (cue.setting === 'sky') this.beat.aloft.push(...(this.last.length > 0 ? this.last : this.subjects));
    if (cue.setting) this.carried = null;
    if (cue.towards && this.facers().length === 0) this.facing = cue.towards;
    if (cue.towards) for (const e of this.facers()) mention(this.beat, e.id).towards = cue.towards;
    // "rain on the window": nobody in the scene is on it.
    const shines = cue.hour !== undefined && /light|sun|moon/i.test(raw);
    if ((cue.weather || shines) && /^(preposition|verb)$/.test(next?.kind ?? '')) this.leftAlone();
    const became = applyCue(this.beat, cue);
    if (became) this.notes.add(raw, became);
    // "over snowy mountains": the cue stood inside what the preposition joins.
    const inside =
      next?.kind === 'phrase' &&
      (next.words.includes(raw.toLowerCase()) || (next.determiner === null && next.count === null));
    if (this.pending?.preposition && !inside) this.pending = null;
  }

  /** Who looks that way: the subjects, or whoever lives in the picture when those are things. */
  private facers(): readonly DraftEntity[] {
    const living = this.cast.entities.filter((e) => e.kind !== 'thing' && this.beat.mentions.has(e.id));
    // "a woman at the window, city lights outside, from behind": the only one there is.
    if (this.subjects.length === 0) return living.length === 1 ? living : [];
    return this.subjects.every((e) => e.kind === 'thing') && living.length > 0 ? living : this.subjects;
  }

  protected setStyle(raw: string, style: StyleId): void {
    this.style ??= style;
    this.notes.add(raw, `style: ${style}`);
  }

  protected onSide(side: NonNullable<Cue['side']>): void {
    // "…, a rocket behind them on the left": the rocket is.
    const told = this.main?.subjects ?? [];
    const near = this.last[0] && told.includes(this.last[0]) ? this.subjects[0] : this.last[0];
    const target = this.joined === null ? (near ?? this.subjects[0]) : undefined;
    if (target && !this.beat.sides.has(target.id)) this.beat.sides.set(target.id, side);
    else this.side = side;
    this.pending = null;
  }

  protected exclude(what: string): void {
    this.excluded.add(what);
  }
}
