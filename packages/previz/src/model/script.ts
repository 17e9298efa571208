/**
 * The Script: what the prompt says, read as a director would. Made by `language`, used by `story`.
 * Plain data, printable, no drawing knowledge beyond ids of drawables.
 */

import type { BodyPart, Condition, Expression, HairStyle, PoseId } from './figure.ts';
import type { Garment, GarmentSlot, GarmentType } from './garments.ts';
import type { Lens } from './lens.ts';
import type { Fall, Hour, LightSource, SaidDisc, Season, WeatherKind } from './light.ts';
import type { Era, PlaceState } from './place-state.ts';
import type { Surface } from './surface.ts';

export type LanguageCode = 'en' | 'ja' | 'zh' | 'ko' | 'es' | 'fr' | 'de' | 'pt';

export interface Script {
  readonly language: LanguageCode;
  /** Everything and everyone named, merged across sentences, in the order of first mention. */
  readonly entities: readonly Entity[];
  /** In story order; at least one. Several when the prompt tells several moments. */
  readonly beats: readonly Beat[];
  /** True when the prompt itself numbers or separates its frames: then beat i is frame i. */
  readonly explicitFrames: boolean;
  readonly style: StyleId;
  /** Things the prompt excludes ("no people"): drawable ids or the groups 'people', 'text', 'rain' … */
  readonly excluded: readonly string[];
  /** What every word of weight became, for the report. */
  readonly notes: readonly WordNote[];
}

export const STYLES = [
  'flat',
  'ink',
  'noir',
  'watercolour',
  'blueprint',
  'pencil',
  'storybook',
  'comic',
  'manga',
  'anime',
  'oil',
  'pixel',
  'sepia',
  'vintage',
  'vaporwave',
] as const;
export type StyleId = (typeof STYLES)[number];

export interface WordNote {
  readonly word: string;
  /** What it became, e.g. "dog", "setting: beach", "colour #c0392b of the car", "not drawn". */
  readonly became: string;
  /** Why, when it is not the word itself: "samurai → person in armour with a sword". */
  readonly via?: string;
  /** False when nothing in the frame stands for it. */
  readonly drawn: boolean;
}

export type EntityKind = 'person' | 'animal' | 'thing';

export interface Entity {
  /** 'e1', 'e2' … in order of first mention. */
  readonly id: string;
  /** The head noun as written (lemma): "detective". */
  readonly noun: string;
  /** Proper name, when it has one: "Mia". */
  readonly name: string | null;
  readonly kind: EntityKind;
  /** Id in the catalogue of drawables ('dog', 'traffic-light'); for persons the id of a role ('detective', 'person'). */
  readonly drawable: string;
  /** How many of it, 1 to 40; a crowd is 24. */
  readonly count: number;
  readonly traits: Traits;
  /** Told by "she" or "they" alone: it may be anybody whom a reference brings. */
  readonly pronounOnly?: true;
  /** Their number was said, so small that they are counted: "ten dogs". */
  readonly counted?: true;
  /** How several of it lie together, when said: "a pile of books", "a bunch of balloons", "a row of candles". */
  readonly heap?: Heap;
  /** "the third one": entity id of its equals, and its place among them from the left, 0 first. */
  readonly inRow?: { readonly of: string; readonly place: number };
}

export type Heap = 'pile' | 'stack' | 'bunch' | 'row';

export interface ColourTrait {
  readonly name: string;
  /** '#rrggbb', the colour under white light. */
  readonly hex: string;
}

/** How an entity was described. Absent words are null or empty: the cast decides by seed. */
export interface Traits {
  /** Colours said of the thing as a whole, first the main one. */
  readonly colours: readonly ColourTrait[];
  readonly size: 'tiny' | 'small' | 'large' | 'huge' | null;
  readonly material: string | null;
  readonly pattern: 'striped' | 'dotted' | 'checked' | 'floral' | 'leopard' | 'stickers' | null;
  readonly old: boolean;
  readonly broken: boolean;
  /** Persons. */
  readonly gender: 'female' | 'male' | null;
  readonly age: 'toddler' | 'child' | 'teen' | 'adult' | 'elder' | null;
  readonly build: 'slim' | 'average' | 'broad' | 'heavy' | null;
  readonly skin: 'light' | 'fair' | 'tan' | 'brown' | 'dark' | null;
  readonly hair: {
    readonly colour: ColourTrait | null;
    readonly style: HairStyle | null;
    readonly beard: boolean | null;
  };
  readonly garments: readonly Garment[];
  readonly mood: Expression | null;
  /** Colours of parts of a thing or animal: "a red roof", "a white tail". */
  readonly parts?: readonly PartColour[];
  /** Gives light of its own: "a burning house", "a glowing crystal". */
  readonly alight?: 'burning' | 'glowing';
  /** "an open door", "a cracked mirror", "a broken vase". */
  readonly state?: ThingState;
}

/** What has become of a thing; 'dropped': on its way to the ground; 'whole': mended; 'out': a flame; 'blown': by the wind; 'gone': it was there a moment ago. */
export const THING_STATES = [
  'whole',
  'open',
  'shut',
  'cracked',
  'broken',
  'spilled',
  'dropped',
  'toppled',
  'sinking',
  'capsized',
  'flooded',
  'collapsed',
  'exploded',
  'wrecked',
  'melted',
  'out',
  'blown',
  'sounding',
  'overflowing',
  'popped',
  'snapped',
  'torn',
  'gone',
  'empty',
  'dirty',
  'wet',
  'bitten',
  'sliced',
  'wilted',
  'frozen',
  'steaming',
  'inverted',
  'tilted',
] as const;
export type ThingState = (typeof THING_STATES)[number];

/** True for what no hand holds any longer. */
export const isLetGo = (state: ThingState | undefined): boolean => LET_GO.has(state ?? 'whole');

const LET_GO: ReadonlySet<ThingState> = new Set([
  'spilled',
  'broken',
  'toppled',
  'exploded',
  'blown',
  'popped',
  'snapped',
  'gone',
]);

/** Something worn: all that goes in one place on the body, or one thing of many. */
export type Worn = GarmentSlot | GarmentType;

export interface PartColour {
  /** Singular: 'roof', 'wheel', 'eye'. */
  readonly part: string;
  /** '#rrggbb' under white light. */
  readonly hex: string;
}

/** One moment: who does what where. Unsaid parts of the place are null: they carry over from the beat before. */
export interface Beat {
  readonly text: string;
  /** True when it goes on within the sentence of the beat before: the two part last when frames are few. */
  readonly goesOn: boolean;
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
  readonly place: PlaceWords;
  readonly camera: CameraWords;
  /** Who or what there is no longer from here on: the frog that has become a prince. */
  readonly gone?: readonly string[];
  /** True when somebody goes out of wherever they were: "the children run outside". */
  readonly goesOut?: boolean;
  /** True when something happens, though nobody and nothing is named that could be seen: "silence falls". */
  readonly happens?: boolean;
  /** True when they go in from outside: "he brings it inside". */
  readonly goesIn?: boolean;
}

export interface Mention {
  readonly entity: string;
  /** What a person does; for animals and vehicles a pose word is mapped to the nearest of these. */
  readonly pose: PoseId | null;
  /** How they are while at it, where `pose` tells of the hands alone: "sits eating soup", "on the floor reading". */
  readonly posture?: 'sit' | 'cross-legged';
  /** The verb as written, for the report and the caption. */
  readonly verb: string | null;
  readonly mood: Expression | null;
  /** In a scene in which nobody smiles: war, crime, horror. */
  readonly grave?: true;
  /** Where it looks or goes, when said. */
  readonly towards: 'left' | 'right' | 'camera' | 'away' | { readonly entity: string } | null;
  /** Of several people: how they stand to one another, when said. */
  readonly formation?: Formation;
  /** Of several things that several people hold: as many as are in the hands of those who are there. */
  readonly some?: number;
  /** Of people: tied up, a rope about them. */
  readonly tied?: true;
  /** Of the living: stands in the water with the legs. */
  readonly wades?: boolean;
  /** Of things: said to be on the floor or on the ground. */
  readonly low?: boolean;
  /** Of things: said to be on the wall of the room, or to hang from its ceiling; of people: to sit with the back to a wall. */
  readonly fixedTo?: 'wall' | 'ceiling';
  /** Said to be far off, on the horizon; behind the others, in the background; or in the foreground. */
  readonly depth?: 'far' | 'back' | 'near';
  /** Of things what has become of it by now; the living may be 'gone'. */
  readonly state?: ThingState;
  /** Of the living: in a beat what befalls them, in a shot what they show by now. */
  readonly conditions?: readonly Condition[];
  /** In a beat: what is put on and taken off in it. */
  readonly dons?: readonly Worn[];
  readonly doffs?: readonly Worn[];
  /** In a shot: what of their clothes they have not on. */
  readonly without?: readonly Worn[];
}

/** In a ring, with or without joined hands; hand in hand in a row; one behind another; two teams at one rope; things side by side. */
export type Formation = 'ring' | 'hand-ring' | 'chain' | 'file' | 'tug' | 'row';

export type RelationKind =
  | 'left-of'
  | 'right-of'
  | 'above'
  | 'below'
  | 'on'
  | 'under'
  | 'in'
  | 'behind'
  | 'in-front-of'
  | 'between'
  | 'next-to'
  | 'far-from'
  | 'around'
  | 'against'
  | 'holding'
  | 'carrying'
  | 'riding'
  | 'driving'
  | 'wearing'
  | 'pushing'
  | 'pulling'
  | 'looking-at'
  | 'hugging'
  | 'fighting'
  | 'chasing'
  | 'giving'
  | 'talking-to'
  | 'leading'
  | 'feeding'
  | 'touching';

/**
 * Where on the body one bears what one carries; 'hands': hand in hand, 'feet': on the ground before them. Of several who bear
 * one thing together: 'between' them by their hands, 'on-shoulders' of all, 'heaved' off the ground, 'spread' out before them,
 * 'raised' to stand, hung 'on-pole'.
 */
export type Bearing =
  | 'shoulders'
  | 'back'
  | 'arms'
  | 'hands'
  | 'lap'
  | 'chest'
  | 'head'
  | 'mouth'
  | 'pocket'
  | 'behind-back'
  | 'feet'
  | 'hip'
  | 'over-shoulder'
  | 'aloft'
  | 'wrist'
  | JointBearing;

export type JointBearing = 'between' | 'on-shoulders' | 'heaved' | 'spread' | 'raised' | 'on-pole';

/** Where on somebody's body hands are that deal with it. */
export type BodySpot = 'face' | 'hair' | 'head' | 'shoulders' | 'chest' | 'hand' | 'foot';

/** `subject` stands in the relation to `object`: {subject: cup, kind: 'on', object: table}. */
export interface Relation {
  readonly kind: RelationKind;
  readonly subject: string;
  readonly object: string;
  /** The second thing of 'between', the receiver of 'giving'. */
  readonly second?: string;
  /** Of 'carrying', 'holding' and 'next-to': where on the body, when said. */
  readonly bearing?: Bearing;
  /** Of 'touching': which part of the other's body, when said. */
  readonly spot?: BodySpot;
  /** Of 'on' a vehicle: up on its roof, when said. */
  readonly atop?: true;
  /** Of 'in': on the way out of it. */
  readonly comesOut?: true;
}

/** A slope that is gone down or up. */
export type Slope = 'down' | 'up';

export interface PlaceWords {
  /** Id of a setting in the catalogue of sets, or null when unsaid. */
  readonly setting: string | null;
  readonly hour: Hour | null;
  readonly weather: WeatherKind | null;
  readonly season: Season | null;
  /** Mood of the whole: 'eerie', 'cosy', 'tense', 'joyful' … as written; grade may follow. */
  readonly mood: string | null;
  /** What lights it, when said: "by candlelight". */
  readonly source?: LightSource;
  /** How the sun or moon is said to be. */
  readonly disc?: SaidDisc;
  /** What its things stand on, when said: "on a marble counter". */
  readonly surface?: Surface;
  /** How it rains or snows, when said. */
  readonly fall?: Fall;
  /** Which way its slope is gone, when said. */
  readonly slope?: Slope;
  /** What has become of it, when said: "a flooded street". */
  readonly states?: readonly PlaceState[];
  /** When it is, when said: "a 1950s diner". */
  readonly era?: Era;
}

export type ShotSize =
  | 'extreme-wide'
  | 'wide'
  | 'full'
  | 'medium-wide'
  | 'medium'
  | 'medium-close'
  | 'close-up'
  | 'extreme-close-up'
  | 'insert';

/** 'worms-eye': straight up, or as low as can be. */
export type CameraAngle = 'eye' | 'low' | 'high' | 'birds-eye' | 'worms-eye';

export interface CameraWords {
  readonly size: ShotSize | null;
  readonly angle: CameraAngle | null;
  readonly dutch: boolean;
  readonly overShoulder: boolean;
  readonly pointOfView: boolean;
  readonly silhouette: boolean;
  readonly shallowFocus: boolean;
  /** "framed through a doorway", "binocular view of". */
  readonly through?: Lens;
  /** "close-up of her hands": the part of a person that it is about. */
  readonly part?: BodyPart;
  /** "over the shoulder of the nurse": whose, an entity. */
  readonly shoulder?: string;
  /** "POV of a driver": through whose eyes, an entity. */
  readonly viewer?: string;
}
