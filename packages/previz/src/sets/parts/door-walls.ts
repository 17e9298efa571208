/** Walls about a door at the origin, built in place: of rooms, and fronts of houses. Metres. */
import { adjust } from '../../colour/oklch.ts';
import type { Rng } from '../../random/rng.ts';
import { face, joined, type Solids } from '../kit/faces.ts';
import { facingPlane, frontLoop, type Loop, NEARWARD } from '../kit/loops.ts';
import { box } from '../kit/solids.ts';
import { WALL_COLOURS } from './buildings.ts';
import { windowGrid } from './openings.ts';

/** How far the wall runs to the left and right of its door, and how deep the body behind it is. */
export interface WallRun {
  readonly from: number;
  readonly to: number;
  readonly deep: number;
}

export type OutsideWall = 'plaster' | 'timber' | 'stone';

const STONY = /castle|cathedral|church|temple|ruins|graveyard|medieval|canal|dungeon/;
const WOODEN =
  /forest|mountain|summit|snow|arctic|farm|barn|lake|river|swamp|jungle|desert|western|campsite|vineyard|field|garden|beach|harbour|deck/;

/** What houses are built of there. */
export const builtOf = (setting: string): OutsideWall =>
  STONY.test(setting) ? 'stone' : WOODEN.test(setting) ? 'timber' : 'plaster';

/** Half of what a door with its frame takes up. */
export const DOORWAY = 0.56;

/** Metres from window to window of a house. */
const WINDOW_STEP = 1.9;

/** A projecting wall of a room, with the room's own skirting. */
export function roomWall(
  { from, to, deep }: WallRun,
  look: { readonly wall: string; readonly height: number; readonly skirted: boolean },
): Solids {
  const { wall, height, skirted } = look;
  const sides = [
    [from, -DOORWAY],
    [DOORWAY, to],
  ] as const;
  const band = (y0: number, y1: number): Loop[] => sides.map(([a, b]) => frontLoop(a, b, y0, y1, -0.015));
  const trim = adjust(wall, 0.08, 0.6);
  return joined(
    box('wall', { x: [from, to], y: [0, height], z: [0, deep] }, wall),
    face('wall', [frontLoop(from, to, 0, height, 0)], adjust(wall, -0.05), {
      normal: NEARWARD,
      fadeTo: adjust(wall, 0.02),
    }),
    ...(skirted
      ? [
          face('skirting', band(0, 0.12), trim, { normal: NEARWARD }),
          face('cornice', [frontLoop(from, to, height - 0.1, height, -0.015)], trim, { normal: NEARWARD }),
        ]
      : []),
  );
}

/** The front of a house: windows beside and over its door, `gap` metres to either side of its middle, and its plinth; boards or stones by what it is built of. */
export function houseFront(
  { from, to, deep }: WallRun,
  kind: OutsideWall,
  rng: Rng,
  gap: number,
  hasStep: boolean,
): Solids {
  const wall =
    kind === 'timber'
      ? rng.pick(['#8a6546', '#7a5c44', '#94704c'])
      : kind === 'stone'
        ? rng.pick(['#9a958c', '#8f8a84'])
        : rng.pick(WALL_COLOURS);
  const height = 6.4;
  const trim = adjust(wall, 0.12, 0.6);
  const look = { normal: NEARWARD };
  const plane = facingPlane(0, 0);
  const sides = [
    [from, -gap],
    [gap, to],
  ] as const;
  const grid = { plane, width: 0.95, storey: 3, frame: trim, lit: false, rows: 1 } as const;
  return joined(
    box('house', { x: [from, to], y: [0, height], z: [0, deep] }, wall),
    ...courses(kind, from, to, height, wall, rng),
    face(
      'plinth',
      (hasStep ? sides : [[from, to] as const]).map(([a, b]) => frontLoop(a, b, 0, 0.35, -0.02)),
      adjust(wall, -0.1),
      look,
    ),
    ...sides.flatMap(([a, b]) => {
      const columns = Math.floor((b - a) / WINDOW_STEP);
      const from = a < 0 ? b - columns * WINDOW_STEP : a;
      return windowGrid(
        { ...grid, from, to: from + columns * WINDOW_STEP, base: 0.95, height: 1.2, columns },
        rng,
      );
    }),
    ...windowGrid({ ...grid, from, to, base: 3.8, height: 1.4, columns: Math.round((to - from) / 2.4) }, rng),
    ...(hasStep ? [face('step', [frontLoop(-gap - 0.24, gap + 0.24, 0, 0.04, -0.03)], trim, look)] : []),
    face('cornice', [frontLoop(from - 0.1, to + 0.1, height - 0.3, height, -0.06)], trim, look),
  );
}

/** Lines between boards; stones set off here and there. */
function courses(kind: OutsideWall, from: number, to: number, height: number, wall: string, rng: Rng) {
  if (kind === 'plaster') return [];
  if (kind === 'timber') {
    const lines = Array.from({ length: Math.floor(height / 0.22) }, (_, i) =>
      frontLoop(from, to, 0.22 * i, 0.22 * i + 0.02, -0.005),
    );
    return [face('boards', lines, adjust(wall, -0.07), { normal: NEARWARD })];
  }
  const stones = Array.from({ length: Math.round((to - from) * 5) }, () => {
    const x = rng.between(from, to - 0.5);
    const y = 0.3 * rng.int(1, 20);
    return frontLoop(x, x + rng.between(0.3, 0.5), y, y + 0.26, -0.005);
  });
  return [face('stones', stones, adjust(wall, 0.035), { normal: NEARWARD })];
}
