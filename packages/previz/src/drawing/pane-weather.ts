import type { Point } from '../geometry/plane.ts';
import { createRng, type Rng } from '../random/rng.ts';
import type { Painter } from './painter.ts';
import { type ProjectedLoop, spanOf } from './project-polygon.ts';
import { circle } from './sky.ts';
import { n } from './svg.ts';

/** What falls outside, seen through a room's windows: rain that runs down the glass, flakes, a flash. */
export function drawPaneWeather(painter: Painter, loops: readonly ProjectedLoop[]): string {
  if (!painter.light.indoor) return '';
  switch (painter.light.weather) {
    case 'rain':
      return loops.map((l) => rain(painter, l.points, 1)).join('');
    case 'storm':
      return loops.map((l, i) => flash(painter, l.points, i) + rain(painter, l.points, 1.5)).join('');
    case 'snow':
    case 'blizzard':
      return loops.map((l) => snow(painter, l.points)).join('');
    default:
      return '';
  }
}

/** The same pane has the same drops in every frame that shows it alike. */
const rngOf = (points: readonly Point[]): Rng =>
  createRng(Math.round((points[0]?.x ?? 0) * 7 + (points[0]?.y ?? 0) * 13)).fork('pane');

/** Random places inside a pane, as many as its size asks for. */
function scattered(rng: Rng, points: readonly Point[], per: number, most: number): Point[] {
  const [low, high] = spanOf(points);
  const count = Math.min(most, Math.round(((high.x - low.x) * (high.y - low.y)) / per ** 2));
  return Array.from({ length: count }, () => ({
    x: rng.between(low.x, high.x),
    y: rng.between(low.y, high.y),
  })).filter((p) => inside(points, p));
}

/** Even-odd rule along a ray. */
function inside(points: readonly Point[], p: Point): boolean {
  let odd = false;
  for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
    const [a, b] = [points[i] as Point, points[j] as Point];
    if (a.y > p.y !== b.y > p.y && p.x < ((b.x - a.x) * (p.y - a.y)) / (b.y - a.y) + a.x) odd = !odd;
  }
  return odd;
}

function rain(painter: Painter, points: readonly Point[], force: number): string {
  const rng = rngOf(points);
  const s = painter.height;
  const [low, high] = spanOf(points);
  const tall = high.y - low.y;
  const runs = scattered(rng, points, s * 0.042, 50)
    .map(({ x, y }) => {
      const l = Math.min(tall * rng.between(0.1, 0.3), high.y - y);
      return `M${n(x)} ${n(y)}q${n(s * rng.between(-0.004, 0.004))} ${n(l / 2)} 0 ${n(l)}`;
    })
    .join('');
  const streaks = scattered(rng, points, (s * 0.026) / force, 120)
    .map(({ x, y }) => `M${n(x)} ${n(y)}l${n(-s * 0.004 * force)} ${n(s * 0.022)}`)
    .join('');
  const colour = painter.style.colour('#eef4fa', 'glow');
  return `<g class="pane-rain" fill="none" stroke="${colour}" stroke-linecap="round"><path d="${streaks}" stroke-width="${n(s * 0.0014)}" stroke-opacity="0.5"/><path d="${runs}" stroke-width="${n(s * 0.0034)}" stroke-opacity="0.4"/></g>`;
}

function snow(painter: Painter, points: readonly Point[]): string {
  const rng = rngOf(points);
  const s = painter.height;
  const d = scattered(rng, points, s * 0.022, 140)
    .map(({ x, y }) => circle(x, y, s * rng.between(0.0022, 0.005)))
    .join('');
  return `<path class="pane-snow" d="${d}" fill="${painter.style.colour('#fbfdff', 'glow')}" fill-opacity="0.92"/>`;
}

/** Lightning outside: every window pales, and the first shows the bolt. */
function flash(painter: Painter, points: readonly Point[], index: number): string {
  const rng = rngOf(points);
  const [low, high] = spanOf(points);
  const pale = painter.style.colour('#cdd3fa', 'glow');
  const d = `M${points.map((p) => `${n(p.x)} ${n(p.y)}`).join('L')}Z`;
  const sheet = `<path class="flash" d="${d}" fill="${pale}" fill-opacity="0.34"/>`;
  if (index > 0) return sheet;
  const steps = 5;
  let x = low.x + (high.x - low.x) * rng.between(0.35, 0.7);
  let line = `M${n(x)} ${n(low.y)}`;
  for (let i = 1; i <= steps; i++) {
    x += (high.x - low.x) * rng.between(-0.12, 0.12);
    line += `L${n(x)} ${n(low.y + ((high.y - low.y) * 0.72 * i) / steps)}`;
  }
  const white = painter.style.colour('#fbfaff', 'glow');
  return `${sheet}<path class="bolt" d="${line}" fill="none" stroke="${white}" stroke-width="${n(painter.height * 0.005)}" stroke-linejoin="round"/>`;
}
