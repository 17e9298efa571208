/** Shots and cast: what each frame shows and who plays in it. Made by `story`, used by `staging`. */

import type { Picture } from './drawing.ts';
import type { BodyPart, Look } from './figure.ts';
import type { Lens } from './lens.ts';
import type { Fall, Hour, LightSource, SaidDisc, Season, WeatherKind } from './light.ts';
import type { Era, PlaceState } from './place-state.ts';
import type { CameraAngle, Entity, Mention, Relation, ShotSize, Slope, StyleId } from './script.ts';
import type { Surface } from './surface.ts';

/** A member of the cast: an entity with its appearance decided, the same in every frame of the set. */
export interface CastMember {
  readonly entity: Entity;
  /** One look per individual (an entity with count 3 has three); empty for things and animals. */
  readonly looks: readonly Look[];
  /** One main colour per individual of a thing or animal, '#rrggbb'; null: the drawing's own colours. */
  readonly colours: readonly (string | null)[];
  /** A reference's picture that plays it. */
  readonly picture?: Picture;
}

export type Cast = ReadonlyMap<string, CastMember>;

export interface Place {
  readonly setting: string;
  readonly hour: Hour;
  readonly weather: WeatherKind;
  readonly season: Season;
  readonly mood: string | null;
  /** What lights it, when said. */
  readonly source?: LightSource;
  /** How the sun or moon is said to be. */
  readonly disc?: SaidDisc;
  /** What its things stand on, when said. */
  readonly surface?: Surface;
  /** How it rains or snows, when said. */
  readonly fall?: Fall;
  /** Which way its slope is gone, when said. */
  readonly slope?: Slope;
  /** What has become of it, when said. */
  readonly states?: readonly PlaceState[];
  /** When it is, when said: "a 1950s diner". */
  readonly era?: Era;
  /** Colours that the set takes on, '#rrggbb': a reference's; absent: its own. */
  readonly colours?: readonly string[];
  /** Names of the set's parts that are not there at this time: the train that is yet to arrive. */
  readonly without?: readonly string[];
  /** Seeds the set's parts: the same for all frames that play in the same place. */
  readonly seed: number;
}

export interface Shot {
  /** Frame index, from 0. */
  readonly index: number;
  /** The beat it shows. */
  readonly beat: number;
  readonly size: ShotSize;
  /** The prompt asked for this size: it has priority over showing everybody. */
  readonly sizeSaid?: true;
  readonly angle: CameraAngle;
  readonly dutch: boolean;
  readonly overShoulder: boolean;
  /** Over whose shoulder, when said: an entity. */
  readonly shoulder?: string;
  readonly pointOfView: boolean;
  /** Through whose eyes, when said: an entity, which is not seen itself. */
  readonly viewer?: string;
  /** What the whole picture is seen through. */
  readonly through?: Lens;
  readonly silhouette: boolean;
  readonly shallowFocus: boolean;
  /** The part of the body that it shows alone. */
  readonly part?: BodyPart;
  /** Of several who are one entity it shows the last by itself. */
  readonly alone?: boolean;
  /** Entities the shot is about, the first most of all. */
  readonly focus: readonly string[];
  /** Everyone and everything in it. */
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
  /** Entities of the whole story from back to front in the way the scene runs: who is on which side in every frame. */
  readonly lineUp?: readonly string[];
  /** The way the whole story runs on screen: who travels from place to place goes on the same way. */
  readonly direction?: 1 | -1;
  readonly place: Place;
  readonly style: StyleId;
  /** Camera's side on the line of action: radians of yaw, within ±0.4, never crossing sign within a scene. */
  readonly yaw: number;
  /** One line in plain words: why this shot ("establishing wide", "close on Mia as she smiles"). */
  readonly intent: string;
  /** For the random choices of this frame alone. */
  readonly seed: number;
}
