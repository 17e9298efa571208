/** What hangs on the face of a board: maps, pictures and notes. */
import type { Performer } from './performers.ts';
import type { StagedUnit } from './stagecraft.ts';
import { heightOf, middleOf, moved, resized, type Unit, widthOf } from './unit.ts';

const BOARD =
  /blackboard|chalkboard|whiteboard|notice-board|bulletin-board|cork-board|corkboard|pinboard|projection-screen|easel$/;
const NEARER = -0.02;

/** True for what things hang on instead of standing on its upper edge. */
export const isBoard = (p: Performer): boolean => BOARD.test(p.drawable?.id ?? '');

/** Of the board's width and height, what may be covered; and where its face is, above its foot. */
const ROOM = 0.8;
const FACE = { middle: 0.66, tall: 0.6 };

/** Things side by side on a board's face, made to fit it. */
export function pinned(host: StagedUnit, units: readonly Unit[]): Unit[] {
  const { extent: e } = host;
  const wide = (ROOM * widthOf(e)) / units.length;
  return units.map((unit, i) => {
    const k = Math.min(
      (0.9 * wide) / widthOf(unit.extent),
      (FACE.tall * heightOf(e)) / heightOf(unit.extent),
    );
    const fit = resized(unit, k);
    const x = middleOf(e) + (i - (units.length - 1) / 2) * wide;
    const y = e.bottom + FACE.middle * heightOf(e);
    return moved(fit, x - middleOf(fit.extent), y - (fit.extent.top + fit.extent.bottom) / 2, NEARER);
  });
}
