import type { Rng } from '../random/rng.ts';
import type { Painter } from './painter.ts';
import { circle, n } from './svg.ts';

/** A forked bolt from the clouds to the horizon, in the light that it throws on the air. */
export function drawLightning(painter: Painter, rng: Rng): string {
  const { width, height, camera } = painter;
  const side = rng.chance(0.5) ? rng.between(0.1, 0.28) : rng.between(0.72, 0.9);
  const end = Math.max(0.25, Math.min(camera.horizon, 0.9)) * height * 0.94;
  const s = height / 960;
  const trunk = bolt(rng, width * side, 0, end, height);
  const fork = trunk[Math.floor(trunk.length * 0.4)] ?? [width * side, 0];
  const branch = bolt(rng, fork[0], fork[1], fork[1] + (end - fork[1]) * 0.55, height, 0.09);
  const d = [trunk, branch].map((points) => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`);
  const white = painter.style.colour('#f6f3ff', 'glow');
  const halo = painter.defs.radialOnBox([
    { at: 0, colour: painter.style.colour('#c9cdf6', 'glow'), opacity: 0.75 },
    { at: 1, colour: painter.style.colour('#c9cdf6', 'glow'), opacity: 0 },
  ]);
  const flash = `<path d="${circle(width * side, end * 0.25, height * 0.55)}" fill="${halo}"/>`;
  return `<g class="lightning">${flash}<g fill="none" stroke="${white}" stroke-linejoin="round"><path d="${d.join('')}" stroke-width="${n(12 * s)}" stroke-opacity="0.3"/><path d="${d[0]}" stroke-width="${n(4.6 * s)}"/><path d="${d[1]}" stroke-width="${n(2.4 * s)}"/></g></g>`;
}

function bolt(rng: Rng, x: number, from: number, to: number, height: number, stray = 0.05) {
  const points: [number, number][] = [[x, from]];
  for (let y = from; y < to; ) {
    y = Math.min(to, y + height * rng.between(0.03, 0.07));
    points.push([(points.at(-1)?.[0] ?? x) + height * rng.between(-stray, stray), y]);
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
