/** The ways in which one is fixed to another in a frame. */
import type { Bearing } from '../model/script.ts';

/** How a guest is fixed to its host. */
export type Grip =
  | 'held'
  | 'uplifted'
  | 'borne'
  | 'bearing'
  | 'rescued'
  | 'formed'
  | 'roped'
  | 'hung'
  | 'draped'
  | 'propped'
  | 'dropped'
  | 'worn'
  | 'mounted'
  | 'aboard'
  | 'afloat'
  | 'on'
  | 'in'
  | 'under'
  | 'above'
  | 'at'
  | 'attending'
  | 'clutched'
  | 'coiled'
  | 'around'
  | 'encircling'
  | 'partner'
  | 'pushed'
  | 'escorting'
  | 'exhaled'
  | 'pulled'
  | 'led'
  | 'teamed'
  | 'petted'
  | 'climbed'
  | 'overlooking'
  | 'playing'
  | 'dunking'
  | 'barred'
  | 'leaning-out'
  | 'working'
  | 'hauled'
  | 'crashed'
  | 'underfoot'
  | 'behind-glass'
  | 'climbing-out'
  | 'straddled'
  | 'vaulted'
  | 'stowed'
  | 'leaning'
  | 'at-vehicle'
  | 'peeking'
  | 'hidden'
  | 'bedside'
  | 'locked'
  | 'nursed'
  | 'coming-out'
  | 'nipping';

export interface Attachment {
  readonly host: string;
  readonly grip: Grip;
  /** How a person carries another. */
  readonly bearing?: Bearing;
}
