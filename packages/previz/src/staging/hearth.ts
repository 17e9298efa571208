/** A fire in a room burns in its fireplace, not on the floor. */
import type { Shot } from '../model/shot.ts';
import type { Artists } from './artists.ts';
import { drawnAs, idOf } from './belonging-kit.ts';
import type { Performer } from './performers.ts';

const HAVE_HEARTHS =
  /^(living-room|drawing-room|bedroom|kitchen|library|tavern|foyer|throne-room|hallway|study|ballroom|dining-room)$/;

/** The performers, with a fireplace for the fire of a room that may have one. */
export const atHearth = (
  performers: readonly Performer[],
  { place }: Shot,
  artists: Artists,
): readonly Performer[] =>
  HAVE_HEARTHS.test(place.setting)
    ? performers.map((p) => (idOf(p) === 'campfire' ? drawnAs(p, 'fireplace', artists) : p))
    : performers;
