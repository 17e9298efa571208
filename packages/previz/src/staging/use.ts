/** A row of what becomes of a thing in a deed. */
import type { PoseId } from '../model/figure.ts';
import type { Bearing, Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import type { Performer } from './performers.ts';

/** Who does something to a thing so has it in this relation; `as`: the drawable that it then is. */
export interface Use {
  readonly verbs: RegExp;
  readonly things: RegExp;
  readonly as?: string;
  /** Null: it stands by. */
  readonly relation: Relation['kind'] | null;
  /** Only in a shot that somebody does this in, whatever else they are to the thing. */
  readonly always?: true;
  /** Nouns, one of which is there as well. */
  readonly of?: RegExp;
  /** Nouns of the doer. */
  readonly by?: RegExp;
  readonly where?: (shot: Shot, performers: readonly Performer[]) => boolean;
  /** What the doer's body does, and what that is called from then on. */
  readonly pose?: PoseId;
  readonly verb?: string;
  /** It is on the doer's own body: no thing of its own. */
  readonly worn?: true;
  /** The food that the doer or the thing has is drawn with it. */
  readonly withFood?: true;
  /** The same of glasses and cups. */
  readonly drinks?: true;
  /** Where on the body it is borne. */
  readonly bearing?: Bearing;
  /** Nouns of what is in it, drawn with it. */
  readonly holds?: RegExp;
  /** It sticks in the other thing of this kind. */
  readonly into?: RegExp;
}

/** A row: verbs and things are alternatives of a pattern. */
export const use = (
  verbs: string,
  things: string,
  relation: Use['relation'],
  rest: Omit<Use, 'verbs' | 'things' | 'relation'> = {},
): Use => ({ verbs: new RegExp(`^(${verbs})$`), things: new RegExp(`^(${things})$`), relation, ...rest });
