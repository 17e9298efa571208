/** Daylight in a room beside its beams: the bars of a window that is out of the frame, thrown on the back wall; and windows that outshine the room. */
import { adjust } from '../colour/oklch.ts';
import { project, toView } from '../geometry/camera.ts';
import { type Vec3, vec3 } from '../geometry/vec3.ts';
import { isAfterSunset } from '../model/light.ts';
import type { Scene } from '../model/scene.ts';
import type { FacePiece, SetDesign } from '../model/set.ts';
import { gloomDepth } from './gloom.ts';
import type { Painter } from './painter.ts';
import { lookOf, VEILED } from './panes.ts';
import type { Item } from './pieces.ts';
import { pathOf, projectLoop } from './project-polygon.ts';
import { n } from './svg.ts';

/** A pattern of panes on the wall, metres: columns and rows, a pane's size, the bars between, and its foot over the floor. */
const PATTERN = { columns: 2, rows: 3, wide: 0.52, high: 0.5, bar: 0.07, foot: 0.75 };
/** Walls farther off than this are not seen to be lit; and lower rooms are cabins. Metres. */
const FARTHEST = 9;
const LOWEST = 2.2;
/** How strongly it lies on the wall. */
const ON_WALL = 0.46;
/** How far an overexposed window hides what lies outside, and shines over its frame. */
const BLOWN = { pane: 0.12, round: 0.16 };
const MOST_WINDOWS = 6;
/** Openings that are no glass: rock hides a part of what lies in them. */
const ROUGH = /cave|grotto|mine|tunnel|cavern/;

const panesOf = (set: SetDesign): FacePiece[] =>
  set.pieces.filter((p): p is FacePiece => p.kind === 'face' && p.pane === true);

/** Bars of light on the back wall, where it has room beside its own windows. */
export function drawWallLight(painter: Painter, set: SetDesign): string {
  const { light, style, camera } = painter;
  const { wall, ceiling } = set.stage;
  const look = lookOf(light);
  const panes = panesOf(set);
  if (!set.indoor || !style.modelled || light.slats || VEILED.has(light.weather) || panes.length === 0)
    return '';
  // unasked, a pattern on the wall reads as a pane of glass over what hangs there
  if ((light.beams ?? 1) <= 1) return '';
  if (!wall || ceiling === null || ceiling < LOWEST || wall.z > FARTHEST || !look.colour || look.fall > 1)
    return '';
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

/** By day the lens is set for the room: its windows are the brightest there is. */
export function drawBrightWindows(painter: Painter, scene: Scene): Item[] {
  const depth = gloomDepth(painter, scene);
  const { light, style, defs, camera, width, height } = painter;
  if (depth === null || isAfterSunset(light.hour) || light.single || ROUGH.test(scene.set.setting)) return [];
  const sky = light.sky.stops;
  const colour = style.colour(adjust(sky[3]?.colour ?? '#ffffff', 0.06), 'glow');
  const round = defs.radialOnBox([
    { at: 0, colour, opacity: BLOWN.round },
    { at: 0.55, colour, opacity: BLOWN.round * 0.4 },
    { at: 1, colour, opacity: 0 },
  ]);
  const glows: string[] = [];
  const loops = panesOf(scene.set)
    .filter((p) => p.part === 'window glass')
    .flatMap((p) => p.loops)
    .filter((loop) => loop.every((p) => toView(camera, p).z > depth))
    .slice(0, MOST_WINDOWS);
  const shown = loops.map((l) => projectLoop(painter, l)).filter((l) => l !== null);
  for (const loop of loops) {
    const points = loop.map((p) => project(camera, p, width, height));
    const [xs, ys] = [points.map((p) => p.x), points.map((p) => p.y)];
    const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    if (x1 < 0 || x0 > width || y1 < 0 || y0 > height) continue;
    glows.push(
      `<ellipse cx="${n((x0 + x1) / 2)}" cy="${n((y0 + y1) / 2)}" rx="${n((x1 - x0) * 0.95)}" ry="${n((y1 - y0) * 0.85)}" fill="${round}"/>`,
    );
  }
  if (glows.length === 0) return [];
  const pane = `<path d="${pathOf(shown)}" fill="${colour}" fill-opacity="${BLOWN.pane}"/>`;
  return [{ depth: depth - 0.005, svg: `<g class="bright-windows">${pane}${glows.join('')}</g>` }];
}
