/** Open water: the sky in it, and the path of light that a low sun or the moon lays on it. */

import { blend } from '../colour/oklch.ts';
import { contains } from '../geometry/contains.ts';
import type { Point } from '../geometry/plane.ts';
import type { Scene } from '../model/scene.ts';
import type { FacePiece, Piece } from '../model/set.ts';
import { createRng } from '../random/rng.ts';
import type { Disc } from './disc.ts';
import type { Painter } from './painter.ts';
import { projectLoop, spanOf } from './project-polygon.ts';
import { n } from './svg.ts';

const WATER = /^(water|lake|river|sea)$/;
/** What lies on water and belongs to it. */
const ON_WATER = /^(water|lake|river|sea|swell|crests|glints|ripples|reflections|breaker( light| foam)?)$/;

/** A higher sun than this, radians, glares on all of the water alike. */
const LOW = 0.5;
const ROWS = 30;

/** Whether a piece is water that the sky shows in. */
export const isOpenWater = (p: Piece): p is FacePiece =>
  p.kind === 'face' && p.layer === 'ground' && WATER.test(p.part);

/** Where among the ground's pieces the path lies: after the last of the water, before the shores; −1 without any. */
export function glitterAfter(pieces: readonly Piece[]): number {
  return pieces.some(isOpenWater)
    ? pieces.findLastIndex((p) => p.layer === 'ground' && ON_WATER.test(p.part))
    : -1;
}

/** Strokes of light under the sun or moon, on the water alone, fine and dense far off, long and loose near by. */
export function drawGlitter(painter: Painter, scene: Scene, at: Disc | null): string {
  const { sky, indoor } = painter.light;
  if (!at || !sky.disc || indoor || scene.set.air !== 'air' || sky.disc.elevation > LOW) return '';
  // From far above, the light lies on other water than what is seen.
  if (painter.camera.horizon < 0.05) return '';
  const sheets = scene.set.pieces
    .filter(isOpenWater)
    .flatMap((p) => p.loops.map((l) => projectLoop(painter, l)).filter((l) => l !== null));
  if (sheets.length === 0) return '';
  const { height } = painter;
  const horizon = painter.camera.horizon * height;
  const afloat = scene.set.stage.water !== null;
  const wet = (p: Point) => (afloat && p.y > horizon) || sheets.some((s) => contains(s.points, p));
  const [low, high] = spanOf(sheets.flatMap((s) => s.points));
  const { rows } = painter;
  const top = Math.max(low.y, rows?.top ?? 0);
  const bottom = Math.min(afloat ? height : high.y, rows?.bottom ?? height, height);
  if (bottom <= top) return '';
  const rng = createRng(scene.seed).fork('glitter');
  let d = '';
  let foot = top;
  for (let i = 0; i < ROWS; i++) {
    const t = ((i + rng.next() * 0.7) / ROWS) ** 1.5;
    const y = horizon + (height - horizon) * (0.006 + t);
    const half = at.r * (0.9 + 1.6 * t) * rng.between(0.5, 1.1);
    const thick = height * (0.0012 + 0.006 * t);
    const strokes = i % 3 === 0 ? [0, rng.between(-1, 1) * at.r * 2.6] : [0];
    for (const off of strokes) {
      const x = at.x + off + rng.between(-0.3, 0.3) * at.r;
      const l = off === 0 ? half : half * 0.4;
      if (y < top || y > bottom || ![-l, 0, l].every((dx) => wet({ x: x + dx, y }))) continue;
      foot = Math.max(foot, y);
      d += `M${n(x - l)} ${n(y)}Q${n(x)} ${n(y - thick)} ${n(x + l)} ${n(y)}Q${n(x)} ${n(y + thick)} ${n(x - l)} ${n(y)}Z`;
    }
  }
  if (d === '') return '';
  const colour = painter.style.colour(sky.disc.colour, 'glow');
  const bright = 0.45 + 0.5 * sky.disc.glow;
  const fill = painter.defs.linear(0, horizon, 0, height, [
    { at: 0, colour, opacity: bright },
    { at: 1, colour, opacity: bright * 0.5 },
  ]);
  const soft = painter.defs.linear(at.x - at.r * 4, 0, at.x + at.r * 4, 0, [
    { at: 0, colour, opacity: 0 },
    { at: 0.5, colour, opacity: bright * 0.34 },
    { at: 1, colour, opacity: 0 },
  ]);
  const glow = `<rect x="${n(at.x - at.r * 4)}" y="${n(top)}" width="${n(at.r * 8)}" height="${n(foot - top)}" fill="${soft}"/>`;
  return `<g class="glitter">${glow}<path d="${d}" fill="${fill}"/></g>`;
}

/** How much of the sky water throws back: near by one looks into it, far off along it. */
const MIRRORS = { near: 0.26, far: 0.6 };
/** Metres at which water mirrors half way between the two. */
const GRAZING = 16;

/** Water with the sky in it: the zenith's colour at one's feet, the horizon's far off. */
export function mirrored(painter: Painter, water: string, distance: number): string {
  const { stops } = painter.light.sky;
  const t = distance / (distance + GRAZING);
  const sky = blend(stops[1]?.colour ?? water, stops[3]?.colour ?? water, t);
  return blend(water, painter.style.colour(sky, 'glow'), MIRRORS.near + (MIRRORS.far - MIRRORS.near) * t);
}
