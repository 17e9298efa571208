import { toView } from '../geometry/camera.ts';
import { type Vec3, vec3 } from '../geometry/vec3.ts';
import type { FacePiece, SetDesign } from '../model/set.ts';
import type { Painter } from './painter.ts';
import { lookOf, VEILED } from './panes.ts';
import { pathOf, projectLoop } from './project-polygon.ts';
import { n } from './svg.ts';

/** A pattern of panes on the wall, metres: columns and rows, a pane's size, the bars between, and its foot over the floor. */
const PATTERN = { columns: 2, rows: 3, wide: 0.52, high: 0.5, bar: 0.07, foot: 0.75 };
/** Walls farther off than this are not seen to be lit; and lower rooms are cabins. Metres. */
const FARTHEST = 9;
const LOWEST = 2.2;
/** How strongly it lies on the wall. */
const ON_WALL = 0.46;

const panesOf = (set: SetDesign): FacePiece[] =>
  set.pieces.filter((p): p is FacePiece => p.kind === 'face' && p.pane === true);

/** Bars of light on the back wall, where it has room beside its own windows. */
export function drawWallLight(painter: Painter, set: SetDesign): string {
  const { light, style, camera } = painter;
  const { wall, ceiling } = set.stage;
  // unasked, a pattern on the wall reads as a pane of glass over what hangs there
  if (!set.indoor || !style.modelled || light.slats || (light.beams ?? 1) <= 1 || VEILED.has(light.weather))
    return '';
  if (!wall || ceiling === null || ceiling < LOWEST || wall.z > FARTHEST) return '';
  const look = lookOf(light);
  const panes = panesOf(set);
  if (panes.length === 0 || !look.colour || look.fall > 1) return '';
  const side = light.key.towards.x >= 0 ? 1 : -1;
  const width = PATTERN.columns * PATTERN.wide + (PATTERN.columns - 1) * PATTERN.bar;
  const taken = panes.flatMap((p) => p.loops).map((loop) => loop.map((q) => q.x));
  const free = [1.5, 0.6, 2.4, -0.4, 3.2]
    .map((x) => -side * x)
    .find((x) => taken.every((xs) => Math.max(...xs) < x - width || Math.min(...xs) > x + width));
  if (free === undefined) return '';
  const z = wall.z - 0.03;
  if (toView(camera, vec3(free, 1, z)).z < 1) return '';
  // the light slants down as it goes on: what is higher lies nearer the window
  const slant = 0.34 * side;
  const loops: Vec3[][] = [];
  for (let c = 0; c < PATTERN.columns; c++)
    for (let r = 0; r < PATTERN.rows; r++) {
      const x0 = free - width / 2 + c * (PATTERN.wide + PATTERN.bar);
      const y0 = PATTERN.foot + r * (PATTERN.high + PATTERN.bar);
      const [y1, x1] = [Math.min(y0 + PATTERN.high, ceiling - 0.1), x0 + PATTERN.wide];
      const at = (x: number, y: number) => vec3(x + slant * (y - 1.5), y - side * 0.12 * (x - free), z);
      loops.push([at(x0, y0), at(x1, y0), at(x1, y1), at(x0, y1)]);
    }
  const shown = loops.map((l) => projectLoop(painter, l)).filter((l) => l !== null);
  if (shown.length === 0) return '';
  const colour = style.colour(look.colour, 'glow');
  return `<path class="wall-light" d="${pathOf(shown)}" fill="${colour}" fill-opacity="${n(Math.min(0.6, ON_WALL * look.strength))}"/>`;
}
