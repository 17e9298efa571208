import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { ground } from '../kit/faces.ts';
import type { Loop } from '../kit/loops.ts';
import { stageOf } from '../kit/stage.ts';
import { ripples } from '../parts/ground-textures.ts';
import { ring, rolling, waterSheet } from '../parts/horizon.ts';
import type { Built, Site } from '../setting.ts';

/** Swells across the view: long low waves whose backs are darker and whose crests catch the light. */
export function swells(rng: Rng, fill: string, light: string, foam: boolean): Piece[] {
  const crest = (z: number, height: number): Loop => {
    const p = rng.between(0, 6);
    const half = 12 + z * 2.2;
    const xs = Array.from({ length: 25 }, (_, i) => -half + (2 * half * i) / 24);
    const top = (x: number) =>
      height * (0.5 + 0.5 * Math.sin((x / half) * 9 + p)) * (0.6 + 0.4 * Math.sin((x / half) * 23 + p * 2));
    return [
      ...xs.map((x) => vec3(x, Math.max(0.005, top(x)), z)),
      ...xs.reverse().map((x) => vec3(x, 0.004, z - 0.15 - z * 0.012)),
    ];
  };
  const zs = [60, 40, 27, 18, 12.5, 8.5, 5.5, 3.2];
  return [
    ...zs.map((z) => ground('swell', [crest(z, 0.1 + z * 0.012)], fill, { opacity: 0.75 })),
    ripples('crests', rng, 60, { x: [-50, 50], z: [-3, 90] }, [0.5, 1.6], light, 0.02, 0.01),
    ...(foam
      ? [ripples('foam', rng, 22, { x: [-30, 30], z: [0, 50] }, [0.4, 1.2], '#f2fafa', 0.05, 0.012)]
      : []),
  ];
}

/** The open sea: the mark floats; a far coast on one side. */
export function ocean({ rng, weather }: Site): Built {
  const wave = rolling(rng.fork('coast'));
  const side = rng.chance(0.5) ? 1 : -1;
  const rough = weather === 'storm' || weather === 'wind' || weather === 'rain';
  return {
    ground: '#3c7f9f',
    practicals: [],
    pieces: [
      ring(
        'far coast',
        (a) => (side * a > 0.1 ? 34 * wave(a) * Math.min(1, (side * a - 0.1) * 2) : -1),
        '#8aa3b0',
        { radius: 700 },
      ),
      waterSheet('#34789a', '#5fa3b8', -14),
      ...swells(rng.fork('swell'), '#2f6f92', '#a5d4dc', rough || rng.chance(0.5)),
    ],
    stage: stageOf([-5, 5, -2.5, 14], { water: 0, pond: { left: -40, right: 40, near: -3, far: 60, y: 0 } }),
  };
}
