import type { PoseId, View } from '../model/figure.ts';
import type { SetDesign } from '../model/set.ts';
import type { Shot } from '../model/shot.ts';
import type { Rng } from '../random/rng.ts';
import type { Artists, FigureSpec } from './artists.ts';
import type { Attachments } from './attachments.ts';
import type { Company } from './company.ts';
import type { Facing } from './direction.ts';
import type { Dressing } from './dressing.ts';
import type { Duet } from './duets.ts';
import type { NearPlan } from './near-plan.ts';
import type { Performer } from './performers.ts';
import type { Unit } from './unit.ts';

/** Everything that building needs to know of the frame. */
export interface Stagecraft {
  readonly shot: Shot;
  readonly set: SetDesign;
  readonly artists: Artists;
  readonly performers: readonly Performer[];
  readonly attachments: Attachments;
  readonly duets: readonly Duet[];
  /** Who stands about with others, and how. */
  readonly company: Company;
  readonly scales: ReadonlyMap<string, number>;
  /** Who is seen near the camera, the others far behind; null: all on one plane. */
  readonly near: NearPlan | null;
  /** Place from the left of an individual. */
  readonly orderOf: (entity: string, index: number) => number;
  readonly keySide: -1 | 0 | 1;
  readonly frameHeight: number;
  readonly rng: Rng;
  /** Builds a guest with all that is fixed to it. */
  readonly build: (p: Performer, given?: GivenActing) => StagedUnit;
}

/** What a guest's host decides for it. */
export interface GivenActing {
  readonly pose?: PoseId;
  readonly facing?: Facing;
  readonly view?: View;
  readonly reach?: FigureSpec['reach'];
  readonly tread?: FigureSpec['tread'];
  readonly lean?: number;
  /** Centimetres. */
  readonly seatHeight?: number;
  /** There is nothing to sit on: who sits is on the ground. */
  readonly unseated?: boolean;
}

/** A unit with the performer that leads it and the furniture it needs. */
export interface StagedUnit extends Unit {
  readonly lead: Performer;
  readonly facing: Facing;
  /** How it sits, where it does: whoever is in its arms is in its lap. */
  readonly sitting?: Pick<GivenActing, 'pose' | 'seatHeight'>;
  readonly dressings: readonly Dressing[];
}
