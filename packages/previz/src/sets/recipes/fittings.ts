/** Every fitting that a recipe of a room may name. */
import { ARCHWAYS } from './archways.ts';
import { BAYS } from './bays.ts';
import { COLD_AND_SCANS } from './cold-and-scans.ts';
import { DRAWER_WALLS } from './drawer-walls.ts';
import type { Fitting } from './fitting.ts';
import { GROUNDS } from './grounds.ts';
import { HALL_FLOORS } from './hall-floors.ts';
import { HEARTHS } from './hearths.ts';
import { HOLDERS } from './holders.ts';
import { INSIDE_FITTINGS } from './inside-fittings.ts';
import { JOINERY } from './joinery.ts';
import { MILL_WORK } from './mill-work.ts';
import { OPENINGS } from './openings.ts';
import { SET_PIECES } from './set-pieces.ts';
import { STAGES } from './stages.ts';
import { STAIRS } from './stairs.ts';
import { WALL_FACES } from './wall-faces.ts';

export const FITTINGS: Readonly<Record<string, Fitting>> = {
  ...HOLDERS,
  ...OPENINGS,
  ...HEARTHS,
  ...MILL_WORK,
  ...DRAWER_WALLS,
  ...STAGES,
  ...GROUNDS,
  ...STAIRS,
  ...JOINERY,
  ...ARCHWAYS,
  ...WALL_FACES,
  ...BAYS,
  ...HALL_FLOORS,
  ...SET_PIECES,
  ...INSIDE_FITTINGS,
  ...COLD_AND_SCANS,
};
