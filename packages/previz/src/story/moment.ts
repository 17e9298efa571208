import type { Drawable } from '../model/drawable.ts';
import type { CameraWords, Entity, Mention, PlaceWords, Relation, Script } from '../model/script.ts';

/** A beat with everything carried over that stays true from the beats before. */
export interface Moment {
  readonly beat: number;
  /** Told in the sentence of the moment before. */
  readonly goesOn: boolean;
  /** Named in the beat itself, the first most of all. */
  readonly mentions: readonly Mention[];
  /** Still around from the beat before: seen in wide shots only. */
  readonly carried: readonly Mention[];
  readonly relations: readonly Relation[];
  readonly place: PlaceWords & { readonly setting: string };
  readonly camera: CameraWords;
}

/** What an entity is drawn as; undefined for people. */
export type DrawableOf = (entity: string) => Drawable | undefined;

export const entitiesOf = (script: Script): ReadonlyMap<string, Entity> =>
  new Map(script.entities.map((e) => [e.id, e]));
