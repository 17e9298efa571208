/** A spotlight from over the frame: a cone of lit air, a bright pool on the boards, and all else in the dark. */
import { pixelsPerMetre, project, toView } from '../geometry/camera.ts';
import { vec3 } from '../geometry/vec3.ts';
import type { Actor, Scene } from '../model/scene.ts';
import { gloomDepth } from './gloom.ts';
import type { Painter } from './painter.ts';
import type { Item } from './pieces.ts';
import { n } from './svg.ts';

/** Radius of the pool about one who stands in it, metres, and where the lamp hangs: aside and up, parts of the frame's width and height. */
const POOL = 1.15;
const LAMP = { aside: 0.16, up: 0.16 };
/** How strongly the air of the cone and the boards of the pool shine. */
const AIR = { behind: 0.46, before: 0.04 };
const BOARDS = 0.8;

interface Pool {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
}

/** The cone and its pool, behind who stands in it, and the lit air before them. */
export function drawSpot(painter: Painter, scene: Scene): Item[] {
  const behind = gloomDepth(painter, scene);
  if (!painter.light.spot || behind === null) return [];
  const subjects = scene.actors.filter((a) => a.role === 'subject' && a.lift < 0.5);
  const pool = poolOf(painter, subjects);
  if (!pool) return [];
  const nearest = Math.min(...subjects.map((a) => toView(painter.camera, a.at).z + a.depthBias));
  const feet = subjects.map((a) => footShade(painter, a)).join('');
  return [
    {
      depth: behind - 0.01,
      svg: `<g class="spot">${cone(painter, pool, AIR.behind)}${lit(painter, pool)}${feet}</g>`,
    },
    { depth: nearest - 0.02, svg: cone(painter, pool, AIR.before) },
  ];
}

/** Round all who are lit; pixels. */
function poolOf(painter: Painter, subjects: readonly Actor[]): Pool | null {
  const { camera, width, height } = painter;
  const spots = subjects.map((a) => ({
    at: project(camera, vec3(a.at.x, 0, a.at.z), width, height),
    reach: Math.max(POOL, (0.7 * a.drawing.footprint * a.scale) / 100),
  }));
  if (spots.length === 0) return null;
  const edges = spots.map(({ at, reach }) => ({ at, r: reach * pixelsPerMetre(camera, at.depth, height) }));
  const left = Math.min(...edges.map((e) => e.at.x - e.r));
  const right = Math.max(...edges.map((e) => e.at.x + e.r));
  const y = edges.reduce((sum, e) => sum + e.at.y, 0) / edges.length;
  const depth = Math.min(...edges.map((e) => e.at.depth));
  const rx = (right - left) / 2;
  return { x: (left + right) / 2, y, rx, ry: rx * Math.min(0.5, Math.max(0.14, camera.position.y / depth)) };
}

const lightOf = (painter: Painter): string => painter.style.colour(painter.light.key.colour, 'glow');

function lit(painter: Painter, { x, y, rx, ry }: Pool): string {
  const colour = lightOf(painter);
  const fill = painter.defs.radialOnBox([
    { at: 0, colour, opacity: BOARDS },
    { at: 0.82, colour, opacity: BOARDS * 0.7 },
    { at: 0.93, colour, opacity: BOARDS * 0.4 },
    { at: 1, colour, opacity: 0 },
  ]);
  return `<ellipse class="spot-pool" cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"/>`;
}

/** Light from above leaves its shadow about the feet. */
function footShade({ camera, width, height, defs, light }: Painter, { at, drawing, scale }: Actor): string {
  const p = project(camera, at, width, height);
  const rx = (0.62 * drawing.footprint * scale * pixelsPerMetre(camera, p.depth, height)) / 100;
  const colour = light.shadow.colour;
  const fill = defs.radialOnBox([
    { at: 0, colour, opacity: 0.62 },
    { at: 0.5, colour, opacity: 0.5 },
    { at: 1, colour, opacity: 0 },
  ]);
  return `<ellipse cx="${n(p.x)}" cy="${n(p.y)}" rx="${n(rx)}" ry="${n(rx * 0.2)}" fill="${fill}"/>`;
}

/** A soft cone with a brighter heart, from the lamp to the pool's rim. */
function cone(painter: Painter, { x, y, rx, ry }: Pool, strength: number): string {
  const { width, height, defs, light } = painter;
  const side = light.key.towards.x >= 0 ? 1 : -1;
  const [lx, ly] = [x + side * LAMP.aside * width, -LAMP.up * height];
  const colour = lightOf(painter);
  const fill = (k: number) =>
    defs.linear(lx, ly, x, y, [
      { at: 0, colour, opacity: Math.min(1, 1.5 * strength * k) },
      { at: 0.45, colour, opacity: 0.8 * strength * k },
      { at: 1, colour, opacity: 0.3 * strength * k },
    ]);
  const half = width * 0.012;
  const body = (k: number) =>
    `M${n(lx - half)} ${n(ly)}H${n(lx + half)}L${n(x + rx * k)} ${n(y)}A${n(rx * k)} ${n(ry * k)} 0 0 1 ${n(x - rx * k)} ${n(y)}Z`;
  return [1, 0.93, 0.84].map((k) => `<path class="spot-cone" d="${body(k)}" fill="${fill(0.36)}"/>`).join('');
}
