/**
 * Items: the words of a prompt after look-up, the same for every language. English order (subject, verb, object, place)
 * is the order the interpreter expects; readers of languages with another order rearrange their items to it.
 */

import type { Expression, HairStyle, PoseId } from '../../model/figure.ts';
import type { Garment } from '../../model/garments.ts';
import type { Lens } from '../../model/lens.ts';
import type { Hour, Season, WeatherKind } from '../../model/light.ts';
import type {
  CameraAngle,
  ColourTrait,
  EntityKind,
  LanguageCode,
  RelationKind,
  ShotSize,
  StyleId,
  Traits,
} from '../../model/script.ts';

/** Prepositions that are not yet a relation: what they mean depends on what they join. */
export type LoosePreposition =
  | 'with'
  | 'without'
  | 'of'
  | 'to'
  | 'from'
  | 'at'
  | 'through'
  | 'for'
  | 'like'
  | 'by'
  | 'as'
  /** "surrounded by", "among": of a place, in it. */
  | 'amid'
  /** "on either side of": turned round, the other is between them. */
  | 'flanking';
export type Preposition = RelationKind | LoosePreposition;

/** What a word of atmosphere, camera or style says, wherever it stands. */
export interface Cue {
  readonly hour?: Hour;
  readonly weather?: WeatherKind;
  readonly season?: Season;
  /** "on the moon", "inside a plane": where, said with its preposition. */
  readonly setting?: string;
  readonly mood?: string;
  readonly style?: StyleId;
  readonly size?: ShotSize;
  readonly angle?: CameraAngle;
  readonly flag?: 'dutch' | 'overShoulder' | 'pointOfView' | 'silhouette' | 'shallowFocus';
  readonly lens?: Lens;
  /** 'people': nobody is there. */
  readonly excludes?: string;
  /** Where the subject looks or goes. */
  readonly towards?: 'left' | 'right' | 'camera' | 'away';
  /** Side of the frame where something is. */
  readonly side?: 'left' | 'right' | 'middle';
  /** Words about the medium ("photo of", "8k"): noted, nothing to draw. */
  readonly noise?: 'framing' | 'quality';
}

/** What an adjective says of the noun it stands with. */
export interface Adjective {
  readonly size?: NonNullable<Traits['size']>;
  readonly material?: string;
  readonly pattern?: NonNullable<Traits['pattern']>;
  readonly old?: true;
  readonly broken?: true;
  readonly gender?: NonNullable<Traits['gender']>;
  readonly age?: NonNullable<Traits['age']>;
  readonly build?: NonNullable<Traits['build']>;
  readonly skin?: NonNullable<Traits['skin']>;
  readonly hairColour?: ColourTrait;
  readonly hairStyle?: HairStyle;
  readonly beard?: true;
  readonly mood?: Expression;
  readonly pose?: PoseId;
  readonly garment?: Garment;
  /** Nothing to draw. */
  readonly idle?: true;
}

export interface VerbSense {
  readonly verb: string;
  readonly pose: PoseId | null;
  /** Relation to the direct object. */
  readonly relation: RelationKind | null;
  readonly mood: Expression | null;
  /** A state rather than an event: never starts a new beat. */
  readonly still: boolean;
}

export type Determiner = 'a' | 'the' | 'no' | 'my' | 'his' | 'her' | 'its' | 'their' | 'another' | 'this';
export type PronounKind = 'he' | 'she' | 'it' | 'they' | 'i' | 'each-other';

export type Item =
  | { readonly kind: 'noun'; readonly raw: string; readonly noun: string; readonly plural: boolean }
  | { readonly kind: 'name'; readonly raw: string; readonly gender: 'female' | 'male' | null }
  | { readonly kind: 'colour'; readonly raw: string; readonly colour: ColourTrait }
  | { readonly kind: 'adjective'; readonly raw: string; readonly adjective: Adjective }
  | { readonly kind: 'count'; readonly raw: string; readonly count: number; readonly ordinal?: true }
  | { readonly kind: 'determiner'; readonly raw: string; readonly determiner: Determiner }
  | { readonly kind: 'verb'; readonly raw: string; readonly sense: VerbSense; readonly form: VerbForm }
  | { readonly kind: 'preposition'; readonly raw: string; readonly preposition: Preposition }
  | { readonly kind: 'cue'; readonly raw: string; readonly cue: Cue }
  | { readonly kind: 'pronoun'; readonly raw: string; readonly pronoun: PronounKind }
  | { readonly kind: 'and'; readonly raw: string }
  | { readonly kind: 'comma'; readonly raw: string }
  | { readonly kind: 'not'; readonly raw: string }
  | { readonly kind: 'be'; readonly raw: string }
  | { readonly kind: 'have'; readonly raw: string }
  | { readonly kind: 'named'; readonly raw: string }
  | { readonly kind: 'other'; readonly raw: string };

export type VerbForm = 'finite' | 'gerund' | 'participle' | 'base';

export type { EntityKind, LanguageCode };
