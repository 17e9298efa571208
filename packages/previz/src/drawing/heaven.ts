import type { Rng } from '../random/rng.ts';
import type { Painter } from './painter.ts';
import { n } from './svg.ts';

/** Branches of a bolt, and how wide it is at the clouds; parts of the frame's height. */
const BRANCHES = 3;
const WIDE = 0.0085;

/** A forked bolt from the clouds to the horizon that thins on its way, and the sky that it lights up. */
export function drawLightning(painter: Painter, rng: Rng): string {
  const { width, height, camera } = painter;
  const side = rng.chance(0.5) ? rng.between(0.12, 0.28) : rng.between(0.72, 0.88);
  const end = Math.max(0.25, Math.min(camera.horizon, 0.9)) * height * 0.97;
  const trunk = bolt(rng, width * side, 0, end, height);
  const forks = Array.from({ length: BRANCHES }, (_, i) => {
    const from = trunk[Math.floor(trunk.length * (0.22 + 0.2 * i))] ?? [width * side, 0];
    return bolt(rng, from[0], from[1], from[1] + (end - from[1]) * rng.between(0.3, 0.5), height, 0.1);
  });
  const d = tapered(trunk, WIDE * height) + forks.map((f) => tapered(f, 0.4 * WIDE * height)).join('');
  const white = painter.style.colour('#fbf9ff', 'glow');
  const violet = painter.style.colour('#c9cdf6', 'glow');
  const halo = painter.defs.radialOnBox([
    { at: 0, colour: white, opacity: 0.72 },
    { at: 0.25, colour: violet, opacity: 0.5 },
    { at: 0.6, colour: violet, opacity: 0.18 },
    { at: 1, colour: violet, opacity: 0 },
  ]);
  const flash = `<ellipse cx="${n(width * side)}" cy="${n(end * 0.3)}" rx="${n(height * 0.8)}" ry="${n(height * 0.62)}" fill="${halo}"/>`;
  const line = (points: readonly [number, number][]) =>
    `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`;
  return `<g class="lightning">${flash}<path d="${line(trunk)}" fill="none" stroke="${violet}" stroke-width="${n(0.014 * height)}" stroke-opacity="0.25" stroke-linejoin="round" stroke-linecap="round"/><path d="${d}" fill="${white}"/></g>`;
}

/** A line of points as a blade that runs out to nothing. */
function tapered(points: readonly [number, number][], width: number): string {
  const half = (i: number) => 0.5 * width * (1 - i / points.length);
  const [left, right] = [-1, 1].map((s) => points.map(([x, y], i) => `${n(x + s * half(i))} ${n(y)}`));
  return `M${[...(left ?? []), ...(right ?? []).reverse()].join('L')}Z`;
}

function bolt(
  rng: Rng,
  x: number,
  from: number,
  to: number,
  height: number,
  stray = 0.05,
): [number, number][] {
  const points: [number, number][] = [[x, from]];
  const drift = rng.between(-0.35, 0.35) * stray;
  for (let y = from; y < to; ) {
    y = Math.min(to, y + height * rng.between(0.016, 0.055));
    points.push([(points.at(-1)?.[0] ?? x) + height * (drift + rng.between(-stray, stray) * 0.8), y]);
  }
  return points;
}

const RAINBOW = ['#e8584f', '#f2a03d', '#f4dc4e', '#62b96a', '#4d8fd6', '#7a63b8'];

/** A bow over the horizon, as high as the sky allows. */
export function drawRainbow(painter: Painter): string {
  const { width, height, camera } = painter;
  const cx = width * 0.5;
  const cy = camera.horizon * height + height * 0.04;
  const outer = Math.min(width * 0.52, height * 0.55);
  const band = outer * 0.03;
  const arcs = RAINBOW.map((hex, i) => {
    const r = outer - i * band;
    return `<path d="M${n(cx - r)} ${n(cy)}A${n(r)} ${n(r)} 0 0 1 ${n(cx + r)} ${n(cy)}" stroke="${painter.style.colour(hex, 'glow')}"/>`;
  });
  return `<g class="rainbow" fill="none" stroke-width="${n(band * 1.05)}" stroke-opacity="0.6">${arcs.join('')}</g>`;
}
