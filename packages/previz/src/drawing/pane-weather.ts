import { adjust } from '../colour/oklch.ts';
import { contains } from '../geometry/contains.ts';
import type { Point } from '../geometry/plane.ts';
import { createRng, type Rng } from '../random/rng.ts';
import type { Painter } from './painter.ts';
import { type ProjectedLoop, spanOf } from './project-polygon.ts';
import { circle, n } from './svg.ts';

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
    case 'fog':
      return loops.map((l) => mist(painter, l.points)).join('');
    case 'wind':
      return loops.map((l) => gale(painter, l.points)).join('');
    default:
      return '';
  }
}

const outline = (points: readonly Point[]): string =>
  `M${points.map((p) => `${n(p.x)} ${n(p.y)}`).join('L')}Z`;

/** Vapour against the glass: thick below, where it hides the land. */
function mist(painter: Painter, points: readonly Point[]): string {
  const colour = painter.style.colour(adjust(painter.light.haze.colour, 0.06, 0.6), 'glow');
  const fill = painter.defs.linearOnBox(0, 0, 0, 1, [
    { at: 0, colour, opacity: 0.2 },
    { at: 0.5, colour, opacity: 0.62 },
    { at: 1, colour, opacity: 0.9 },
  ]);
  return `<path class="pane-mist" d="${outline(points)}" fill="${fill}"/>`;
}

/** Leaves that fly past, and the strokes of the wind that carries them. */
function gale(painter: Painter, points: readonly Point[]): string {
  const rng = rngOf(points);
  const s = painter.height;
  const [low, high] = spanOf(points);
  const strokes = scattered(rng, points, s * 0.11, 8)
    .map(({ x, y }) => {
      const l = Math.min((high.x - low.x) * rng.between(0.3, 0.5), high.x - x);
      return `M${n(x)} ${n(y)}q${n(l * 0.3)} ${n(-s * 0.014)} ${n(l * 0.55)} 0t${n(l * 0.45)} ${n(-s * 0.004)}`;
    })
    .join('');
  const leaves = scattered(rng, points, s * 0.05, 40)
    .map(({ x, y }) => {
      const [l, h] = [s * rng.between(0.012, 0.02), s * rng.between(0.006, 0.012)];
      return x + l > high.x
        ? ''
        : `M${n(x)} ${n(y)}q${n(l * 0.4)} ${n(-h)} ${n(l)} ${n(-h * 0.3)}q${n(-l * 0.4)} ${n(h)} ${n(-l)} ${n(h * 0.3)}Z`;
    })
    .join('');
  const air = painter.style.colour('#ffffff', 'glow');
  const green = painter.style.colour(painter.light.season === 'autumn' ? '#b8602a' : '#6f8a3c', 'glow');
  return `<g class="pane-wind"><path d="${strokes}" fill="none" stroke="${air}" stroke-width="${n(s * 0.003)}" stroke-opacity="0.6" stroke-linecap="round"/><path d="${leaves}" fill="${green}"/></g>`;
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
  })).filter((p) => contains(points, p));
}

function rain(painter: Painter, points: readonly Point[], force: number): string {
  const rng = rngOf(points);
  const s = painter.height;
  const [low, high] = spanOf(points);
  const tall = high.y - low.y;
  const runs = scattered(rng, points, s * 0.05, 40)
    .map(({ x, y }) => {
      const l = Math.min(tall * rng.between(0.1, 0.3), high.y - y);
      return `M${n(x)} ${n(y)}q${n(s * rng.between(-0.004, 0.004))} ${n(l / 2)} 0 ${n(l)}`;
    })
    .join('');
  const streaks = scattered(rng, points, (s * 0.03) / force, 110)
    .map(({ x, y }) => {
      const l = Math.min(s * 0.04, high.y - y);
      return `M${n(x)} ${n(y)}l${n(-l * 0.2 * force)} ${n(l)}`;
    })
    .join('');
  const colour = painter.style.colour('#eef4fa', 'glow');
  return `<g class="pane-rain" fill="none" stroke="${colour}" stroke-linecap="round"><path d="${streaks}" stroke-width="${n(s * 0.0024)}" stroke-opacity="0.66"/><path d="${runs}" stroke-width="${n(s * 0.0046)}" stroke-opacity="0.46"/></g>`;
}

function snow(painter: Painter, points: readonly Point[]): string {
  const rng = rngOf(points);
  const s = painter.height;
  const d = scattered(rng, points, s * 0.026, 120)
    .map(({ x, y }) => circle(x, y, s * rng.between(0.003, 0.0075)))
    .join('');
  return `<path class="pane-snow" d="${d}" fill="${painter.style.colour('#fbfdff', 'glow')}" fill-opacity="0.92"/>`;
}

/** Lightning outside: every window pales, and the first shows the bolt. */
function flash(painter: Painter, points: readonly Point[], index: number): string {
  const rng = rngOf(points);
  const [low, high] = spanOf(points);
  const pale = painter.style.colour('#cdd3fa', 'glow');
  const sheet = `<path class="flash" d="${outline(points)}" fill="${pale}" fill-opacity="0.34"/>`;
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
