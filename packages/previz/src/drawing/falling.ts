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

/** Near drops are large and few, far ones a veil of short fine strokes. */
export function drawRain(painter: Painter, rng: Rng, where: Depth, force: number): string {
  return RAIN[where].map((tier) => streaks(painter, rng, tier, force)).join('');
}

function streaks(painter: Painter, rng: Rng, tier: Tier, force: number): string {
  const { width, height } = painter;
  const amount = Math.round(tier.count * force * Math.sqrt(width / height));
  const slant = 0.14 * force ** 2;
  let d = '';
  for (let i = 0; i < amount; i++) {
    const l = height * tier.size * Math.sqrt(force) * rng.between(0.6, 1.3);
    d += `M${n(rng.between(-0.05, 1.2) * width)} ${n(rng.between(-0.1, 1) * height)}l${n(-l * slant)} ${n(l)}`;
  }
  const colour = painter.style.colour(painter.light.hour === 'night' ? '#b4c4ea' : '#eef4fa', 'glow');
  return `<path class="rain" d="${d}" fill="none" stroke="${colour}" stroke-width="${n(tier.stroke * height)}" stroke-linecap="round" stroke-opacity="${tier.opacity}"/>`;
}

const SNOW: Readonly<Record<Depth, readonly Tier[]>> = {
  far: [{ count: 320, size: 0.0021, stroke: 0, opacity: 0.8 }],
  veil: [{ count: 26, size: 0.014, stroke: 0, opacity: 0.8 }],
  near: [{ count: 130, size: 0.0046, stroke: 0, opacity: 0.95 }],
};

/** Flakes at three depths: fine ones behind the stage, crisp ones before it, a few out of focus near the lens; none over a face. */
export function drawSnow(painter: Painter, rng: Rng, where: Depth, force: number, onFace: OnFace): string {
  const { width, height } = painter;
  const colour = painter.style.colour('#fbfdff', 'glow');
  return SNOW[where]
    .map(({ count, size, opacity }) => {
      let d = '';
      for (let i = 0; i < count * force; i++) {
        const [x, y] = [rng.next() * width, rng.next() * height];
        const r = size * height * rng.between(0.6, 1.5);
        if (where === 'far' || !onFace({ x, y })) d += circle(x, y, r);
      }
      return `<path class="snow" d="${d}" fill="${colour}" fill-opacity="${opacity}"/>`;
    })
    .join('');
}
