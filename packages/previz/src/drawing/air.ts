import { adjust, blend } from '../colour/oklch.ts';
import { isAfterSunset } from '../model/light.ts';
import type { Rng } from '../random/rng.ts';
import type { Depth } from './depth.ts';
import type { OnFace } from './faces.ts';
import type { Painter } from './painter.ts';
import { n } from './svg.ts';

const airColour = (painter: Painter) => painter.style.colour(painter.light.haze.colour, 'glow');

/** A bank of vapour: an ellipse that fades out; sizes in frame widths and heights. */
function bank(
  painter: Painter,
  x: number,
  y: number,
  rx: number,
  ry: number,
  opacity: number,
  colour = airColour(painter),
): string {
  const fill = painter.defs.radialOnBox([
    { at: 0, colour, opacity },
    { at: 0.55, colour, opacity: opacity * 0.55 },
    { at: 1, colour, opacity: 0 },
  ]);
  const { width, height } = painter;
  return `<ellipse cx="${n(x * width)}" cy="${n(y * height)}" rx="${n(rx * width)}" ry="${n(ry * height)}" fill="${fill}"/>`;
}

/** Thick far off and at the ground, thin where the actors stand: the depth itself is the haze's. */
export function drawFog(painter: Painter, rng: Rng, where: Depth): string {
  const horizon = painter.camera.horizon;
  if (where === 'near') return '';
  // vapour is seen by its banks: paler than the air that they drift in, long and low, one behind the other
  const pale = painter.style.colour(adjust(painter.light.haze.colour, 0.075, 0.8), 'glow');
  const wisp = (y: number, thick: number, opacity: number) =>
    bank(painter, rng.between(-0.1, 1.1), y, rng.between(0.28, 0.6), thick, opacity, pale);
  const banks =
    where === 'far'
      ? [
          ...[0, 1, 2, 3].map((i) => bank(painter, 0.1 + i * 0.28, horizon - 0.01, 0.45, 0.14, 0.55)),
          ...Array.from({ length: 8 }, (_, i) =>
            wisp(horizon - 0.2 + i * 0.036, rng.between(0.016, 0.04), rng.between(0.3, 0.6)),
          ),
        ]
      : [
          ...[0, 1, 2].map((i) =>
            bank(painter, rng.next(), Math.max(horizon + 0.34, 0.9) + i * 0.07, 0.9, 0.16, 0.3),
          ),
          ...[0, 1, 2, 3].map((i) => wisp(Math.max(horizon + 0.16, 0.72) + i * 0.08, 0.035, 0.42)),
        ];
  return `<g class="fog">${banks.join('')}</g>`;
}

/** A band of ground mist far off, before sunrise. */
export function drawMist(painter: Painter, rng: Rng, where: Depth): string {
  if (where !== 'far') return '';
  const y = painter.camera.horizon + 0.015;
  const banks = [0, 1, 2].map((i) => bank(painter, 0.1 + i * 0.4, y, rng.between(0.4, 0.6), 0.07, 0.6));
  return `<g class="mist">${banks.join('')}</g>`;
}

/** Driven sand: long soft clouds of it across the frame, and grains that fly with them. */
export function drawDust(painter: Painter, rng: Rng, where: Depth): string {
  if (where === 'near') return streaks(painter, rng, 'dust', 90, 0.0026, '#f0cf94', 0.55);
  const { horizon } = painter.camera;
  const level = () => (where === 'far' ? horizon + rng.between(-0.3, 0.06) : rng.between(0.2, 1));
  const banks = Array.from({ length: where === 'far' ? 5 : 4 }, () =>
    bank(painter, rng.next(), level(), rng.between(0.45, 0.8), rng.between(0.08, 0.16), 0.5),
  );
  return `<g class="dust">${banks.join('')}</g>`;
}

function streaks(
  painter: Painter,
  rng: Rng,
  part: string,
  count: number,
  stroke: number,
  material: string,
  opacity: number,
): string {
  const { width, height } = painter;
  let d = '';
  for (let i = 0; i < count; i++) {
    const l = width * rng.between(0.02, 0.12);
    d += `M${n(rng.between(-0.1, 1) * width)} ${n(rng.next() * height)}q${n(l / 2)} ${n(-l * 0.1)} ${n(l)} ${n(l * 0.04)}`;
  }
  const colour = painter.style.colour(blend(material, painter.light.haze.colour, 0.25), 'glow');
  return `<path class="${part}" d="${d}" fill="none" stroke="${colour}" stroke-width="${n(stroke * height)}" stroke-opacity="${opacity}" stroke-linecap="round"/>`;
}

/** Wind shows in what it carries, leaves that tumble past at three sizes where any grow, and in long strokes of moving air. */
export function drawGusts(
  painter: Painter,
  rng: Rng,
  where: Depth,
  onFace: OnFace,
  leafless: boolean,
): string {
  if (where === 'veil') return '';
  const near = where === 'near';
  const air = near ? gust(painter, rng, onFace) : '';
  if (leafless) return air;
  return air + leaves(painter, rng, near ? 26 : 34, near ? 0.02 : 0.008, near ? onFace : () => false);
}

/** Long curls of air past every face, drawn as a picture book draws wind. */
function gust(painter: Painter, rng: Rng, onFace: OnFace): string {
  const { width, height } = painter;
  let d = '';
  for (let i = 0; i < 6; i++) {
    const x = width * rng.between(-0.05, 0.6);
    const y = height * (0.08 + 0.15 * i + rng.between(-0.05, 0.05));
    const l = width * rng.between(0.28, 0.42);
    const r = height * rng.between(0.022, 0.034);
    if ([0, 0.2, 0.4, 0.6, 0.8, 1, 1.15].some((t) => onFace({ x: x + l * t, y }))) continue;
    d += `M${n(x)} ${n(y)}c${n(l * 0.3)} ${n(-r * 1.6)} ${n(l * 0.6)} ${n(r * 1.6)} ${n(l)} 0`;
    if (i % 2 === 0) d += `c${n(r * 2)} ${n(-r)} ${n(r * 1.8)} ${n(-r * 3)} 0 ${n(-r * 2.6)}`;
  }
  const colour = painter.style.colour('#ffffff', 'glow');
  return `<path class="gusts" d="${d}" fill="none" stroke="${colour}" stroke-width="${n(height * 0.0036)}" stroke-opacity="0.5" stroke-linecap="round"/>`;
}

function leaves(painter: Painter, rng: Rng, count: number, size: number, onFace: OnFace): string {
  const { width, height, light } = painter;
  const tones = light.season === 'autumn' ? ['#c9702c', '#e0a23a'] : ['#7d9a4a', '#b5b04e'];
  const d = ['', ''];
  for (let i = 0; i < count; i++) {
    const a = size * height * rng.between(0.6, 1.3);
    const [c, s] = turn(rng.between(-0.9, 0.9));
    const at = (x: number, y: number) => `${n(a * (x * c - y * s))} ${n(a * (x * s + y * c))}`;
    const [px, py] = [rng.next() * width, rng.between(0.04, 0.95) * height];
    if (onFace({ x: px + a * 0.8 * c, y: py })) continue;
    const start = `M${n(px)} ${n(py)}`;
    d[i % 2] += `${start}q${at(0.7, -0.8)} ${at(1.6, -0.2)}q${at(-0.8, 0.7)} ${at(-1.6, 0.2)}Z`;
  }
  return d
    .map(
      (path, i) =>
        `<path class="leaves" d="${path}" fill="${painter.colour(tones[i] ?? '', 'light', 4, null)}"/>`,
    )
    .join('');
}

const turn = (angle: number): [number, number] => [Math.cos(angle), Math.sin(angle)];

/** Air that boils over hot ground: a pale mirage on it, and waves that rise from the horizon. */
export function drawShimmer(painter: Painter, rng: Rng, where: Depth): string {
  if (where !== 'far') return '';
  const { width, height, camera } = painter;
  const level = camera.horizon;
  const pools = [0, 1, 2, 3].map((i) =>
    bank(painter, rng.between(0.02, 0.98), level + 0.022 + i * 0.012, rng.between(0.16, 0.34), 0.009, 0.85),
  );
  let d = '';
  for (let i = 0; i < 15; i++) {
    const y = height * (level + 0.045 - i * 0.017);
    const x = width * rng.between(-0.1, 0.75);
    const step = width * 0.022;
    d += `M${n(x)} ${n(y)}`;
    for (let k = rng.int(5, 12); k > 0; k--)
      d += `q${n(step / 2)} ${n(-height * 0.007)} ${n(step)} 0t${n(step)} 0`;
  }
  const colour = painter.style.colour('#fff7e0', 'glow');
  const glow = bank(painter, 0.5, level, 0.8, 0.13, 0.5);
  // after sunset the heat is felt, not seen
  if (isAfterSunset(painter.light.hour)) return `<g class="heat">${glow}</g>`;
  return `<g class="heat">${glow}${pools.join('')}<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(height * 0.0042)}" stroke-opacity="0.42" stroke-linecap="round"/></g>`;
}
