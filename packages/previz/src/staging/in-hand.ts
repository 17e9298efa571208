/** A thing as a hand has it. */
import type { Held } from './artists.ts';

export type Hand = 'left' | 'right' | 'both';

export interface InHand extends Held {
  readonly hand: Hand | null;
}
