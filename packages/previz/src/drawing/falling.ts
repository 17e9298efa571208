import { project } from '../geometry/camera.ts';
import { type Vec3, vec3 } from '../geometry/vec3.ts';
import type { Fall } from '../model/light.ts';
import type { Rng } from '../random/rng.ts';
import type { Depth } from './depth.ts';
import type { OnFace } from './faces.ts';
import type { Painter } from './painter.ts';
import { circle, n } from './svg.ts';

interface Tier {
  readonly count: number;
  /** Length of a streak or radius of a flake, and width of a stroke, in frame heights. */
  readonly size: number;
  readonly stroke: number;
  readonly opacity: number;
}

const RAIN: Readonly<Record<Depth, readonly Tier[]>> = {
  far: [{ count: 300, size: 0.03, stroke: 0.0011, opacity: 0.34 }],
  veil: [],
  near: [
    { count: 120, size: 0.06, stroke: 0.0017, opacity: 0.5 },
    { count: 22, size: 0.15, stroke: 0.0032, opacity: 0.3 },
  ],
};

/** How many more or fewer drops or flakes fall than usual. */
const AMOUNT: Readonly<Record<Fall | 'usual', number>> = { light: 0.4, usual: 1, heavy: 1.9, hail: 0.5 };

/** Near drops are large and few, far ones a veil of short fine strokes; hail comes in stones. */
export function drawRain(painter: Painter, rng: Rng, where: Depth, force: number): string {
  const { fall } = painter.light;
  const amount = AMOUNT[fall ?? 'usual'];
  const drops = RAIN[where].map((tier) => streaks(painter, rng, tier, force, amount)).join('');
  return drops + (fall === 'hail' ? hail(painter, rng, where) : '');
}

const rainColour = (painter: Painter): string =>
  painter.style.colour(painter.light.hour === 'night' ? '#b4c4ea' : '#eef4fa', 'glow');

const slantOf = (force: number): number => 0.14 * force ** 2;

function streaks(painter: Painter, rng: Rng, tier: Tier, force: number, share: number): string {
  const { width, height } = painter;
  const amount = Math.round(tier.count * share * force * Math.sqrt(width / height));
  const slant = slantOf(force);
  const long = tier.size * Math.sqrt(force) * (share > 1 ? 1.3 : share < 1 ? 0.7 : 1);
  let d = '';
  for (let i = 0; i < amount; i++) {
    const l = height * long * rng.between(0.6, 1.3);
    d += `M${n(rng.between(-0.05, 1.2) * width)} ${n(rng.between(-0.1, 1) * height)}l${n(-l * slant)} ${n(l)}`;
  }
  return `<path class="rain" d="${d}" fill="none" stroke="${rainColour(painter)}" stroke-width="${n(tier.stroke * height)}" stroke-linecap="round" stroke-opacity="${tier.opacity}"/>`;
}

const STONES: Readonly<Record<Depth, readonly [count: number, radius: number]>> = {
  far: [150, 0.0026],
  veil: [0, 0],
  near: [90, 0.0058],
};
/** Stones that lie, and how near and far they do; metres. */
const LYING = { count: 170, from: -3.4, to: 9, wide: 7 };

/** Ice that falls, each stone with the line of its fall, that bounces, and that lies all about. */
function hail(painter: Painter, rng: Rng, where: Depth): string {
  const [count, radius] = STONES[where];
  const { width, height, camera, style } = painter;
  const stone = style.colour('#f6fafd', 'glow');
  let d = '';
  let lines = '';
  for (let i = 0; i < count; i++) {
    const [x, y] = [rng.next() * width, rng.next() * height];
    const r = radius * height * rng.between(0.7, 1.35);
    d += circle(x, y, r);
    lines += `M${n(x + r * 0.9)} ${n(y - r * 1.5)}l${n(r * 1.5)} ${n(-r * 6)}`;
  }
  if (where === 'far')
    for (let i = 0; i < LYING.count; i++) {
      const z = LYING.from + (LYING.to - LYING.from) * rng.next() ** 1.5;
      const at: Vec3 = vec3(rng.between(-1, 1) * (LYING.wide + z), 0.01, z);
      const p = project(camera, at, width, height);
      if (p.depth < 0.8 || p.y > height || p.x < 0 || p.x > width) continue;
      const r = (rng.between(0.014, 0.03) * camera.focal * height) / p.depth;
      d += circle(p.x, p.y, Math.max(0.7, r));
      if (i % 4 === 0) lines += `M${n(p.x)} ${n(p.y - r)}q${n(r * 2)} ${n(-r * 5)} ${n(r * 4)} ${n(-r)}`;
    }
  return d
    ? `<g class="hail"><path d="${lines}" fill="none" stroke="${stone}" stroke-width="${n(height * 0.0012)}" stroke-opacity="0.45"/><path d="${d}" fill="${stone}" fill-opacity="0.95"/></g>`
    : '';
}

const SNOW: Readonly<Record<Depth, readonly Tier[]>> = {
  far: [{ count: 320, size: 0.0021, stroke: 0, opacity: 0.8 }],
  veil: [{ count: 26, size: 0.014, stroke: 0, opacity: 0.8 }],
  near: [{ count: 130, size: 0.0046, stroke: 0, opacity: 0.95 }],
};

/** Flakes at three depths: fine ones behind the stage, crisp ones before it, a few out of focus near the lens; none over a face. A blizzard drives them. */
export function drawSnow(painter: Painter, rng: Rng, where: Depth, force: number, onFace: OnFace): string {
  const { width, height } = painter;
  const colour = painter.style.colour('#fbfdff', 'glow');
  const amount = AMOUNT[painter.light.fall ?? 'usual'] * force;
  const driven = force > 2;
  return (
    SNOW[where]
      .map(({ count, size, opacity }) => {
        let d = '';
        for (let i = 0; i < count * amount; i++) {
          const [x, y] = [rng.next() * width, rng.next() * height];
          const r = size * height * rng.between(0.6, 1.5);
          if (where !== 'far' && onFace({ x, y })) continue;
          if (!driven) d += circle(x, y, r);
          else {
            const l = r * rng.between(4, 10);
            d += `M${n(x)} ${n(y)}l${n(-l)} ${n(l * rng.between(0.22, 0.4))}`;
          }
        }
        return driven
          ? `<path class="snow" d="${d}" fill="none" stroke="${colour}" stroke-width="${n(size * height * 1.7)}" stroke-linecap="round" stroke-opacity="${n(opacity * 0.8)}"/>`
          : `<path class="snow" d="${d}" fill="${colour}" fill-opacity="${opacity}"/>`;
      })
      .join('') + (driven && where === 'veil' ? drifts(painter, rng) : '')
  );
}

/** Long banks of snow that the storm drives along, before all of the picture. */
function drifts(painter: Painter, rng: Rng): string {
  const { width, height, defs, style } = painter;
  const colour = style.colour('#f4f7fb', 'glow');
  const fill = defs.radialOnBox([
    { at: 0, colour, opacity: 0.5 },
    { at: 0.5, colour, opacity: 0.26 },
    { at: 1, colour, opacity: 0 },
  ]);
  const bank = () => {
    const [x, y] = [rng.next() * width, height * rng.between(0.1, 1)];
    return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(width * rng.between(0.3, 0.6))}" ry="${n(height * rng.between(0.03, 0.08))}" fill="${fill}" transform="rotate(-16 ${n(x)} ${n(y)})"/>`;
  };
  return Array.from({ length: 6 }, bank).join('');
}
