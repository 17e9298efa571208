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

/** A wave seen from its front: a dark back, a lighter crest, torn foam along it. */
function breaker(z: number, height: number, rng: Rng, m: number): Piece[] {
  const half = 9 + z * 1.5;
  const p = rng.between(0, 6);
  const top = (x: number) => {
    const k = x / half;
    const hump = Math.exp(-(((k - 0.28 * m * Math.sin(p)) * 1.7) ** 2));
    return (
      height * (0.3 + 0.7 * hump) * (0.78 + 0.22 * Math.sin(k * 17 + p)) * (0.9 + 0.1 * Math.sin(k * 41 + p))
    );
  };
  const xs = Array.from({ length: 49 }, (_, i) => -half + (2 * half * i) / 48);
  const line = (a: number, b: number): Loop => [
    ...xs.map((x) => vec3(x, Math.max(0.01, top(x) * b), z)),
    ...[...xs].reverse().map((x) => vec3(x, Math.max(0.005, top(x) * a), z - 0.02)),
  ];
  const foam = xs
    .filter((x, i) => i % 2 === 0 && top(x) > height * 0.45)
    .map((x): Loop => {
      const w = (half / 30) * rng.between(0.7, 1.5);
      return [
        vec3(x - w, top(x - w) - 0.02, z - 0.04),
        vec3(x, top(x) + height * rng.between(0.03, 0.1), z - 0.04),
        vec3(x + w, top(x + w) - 0.02, z - 0.04),
        vec3(x + w * 0.5, top(x) * 0.9, z - 0.04),
        vec3(x, top(x) * 0.8, z - 0.04),
        vec3(x - w * 0.5, top(x) * 0.92, z - 0.04),
      ];
    });
  return [
    ground('breaker', [line(0, 1)], '#285f7c', { fadeTo: '#3b88a0' }),
    ground('breaker light', [line(0.62, 0.97)], '#6fb6bf', { opacity: 0.4 }),
    ground('breaker foam', foam, '#eef7f6', { opacity: 0.9 }),
  ];
}

/** A sea that runs high: breakers behind one another, foam torn off their crests. */
export function roughSea(site: Site): Built {
  const { rng } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const plain = openSea(site);
  return {
    ...plain,
    ground: '#2c637f',
    pieces: [
      ...plain.pieces.filter((p) => p.part !== 'swell' && p.part !== 'crests'),
      ...[
        [240, 22],
        [150, 15],
        [100, 11],
        [60, 7.5],
        [42, 6],
        [29, 4.6],
        [19, 3.3],
        [12, 2.3],
        [7, 1.5],
        [3.4, 0.8],
      ].flatMap(([z = 10, h = 1]) => breaker(z, h, rng, m)),
    ],
  };
}

/** The sea, which runs high in a storm. */
export const ocean = (site: Site): Built => (site.weather === 'storm' ? roughSea(site) : openSea(site));

/** The open sea: the mark floats; a far coast on one side. */
function openSea({ rng, weather }: Site): Built {
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
