import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, ground } from '../kit/faces.ts';
import type { Loop } from '../kit/loops.ts';
import { stageOf } from '../kit/stage.ts';
import { ripples } from '../parts/ground-textures.ts';
import { ring, rolling, waterSheet } from '../parts/horizon.ts';
import type { Built, Site } from '../setting.ts';

/** Where the wave is highest and where it has broken, and how its crest runs between, metres. */
const crestAt = (x: number): number => {
  const t = (x + 9) / 20;
  const rise = 1 / (1 + Math.exp(-(x + 6) * 0.5));
  const fall = 1 / (1 + Math.exp((x - 10) * 0.7));
  return 0.6 + 4.3 * rise * fall + 0.2 * Math.sin(t * 5);
};

/** Before a great wave that breaks: its face rises behind the mark, the lip throws over, foam runs out at its foot. */
export function bigWave(site: Site): Built {
  const { rng } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const deep = '#1f6f8f';
  const wave = rolling(rng.fork('coast'));
  const xs = Array.from({ length: 61 }, (_, i) => -30 + i);
  /** A band of the face between two shares of its height. */
  const band = (a: number, b: number, z: number): Loop => [
    ...xs.map((x) => vec3(m * x, crestAt(x) * b, z + b * 1.6)),
    ...[...xs].reverse().map((x) => vec3(m * x, Math.max(0.01, crestAt(x) * a), z + a * 1.6)),
  ];
  const z = 8;
  const streaks: Loop[] = Array.from({ length: 30 }, (_, i) => {
    const x = -7 + i * 0.62 + rng.between(-0.2, 0.2);
    const h = crestAt(x);
    const bend = 1.1;
    return [
      vec3(m * x, h * 0.1, z - 0.05),
      vec3(m * (x + 0.12), h * 0.1, z - 0.05),
      vec3(m * (x + bend * 0.7), h * 0.62, z - 0.05),
      vec3(m * (x + bend * 1.3), h * 0.94, z - 0.05),
      vec3(m * (x + bend * 0.6), h * 0.6, z - 0.05),
    ];
  });
  const foam = (
    x0: number,
    x1: number,
    n: number,
    y: (x: number) => number,
    r: [number, number],
    depth: number,
  ): Loop[] =>
    Array.from({ length: n }, (_, i) => {
      const x = x0 + ((x1 - x0) * (i + rng.between(-0.3, 0.3))) / n;
      const s = rng.between(...r);
      const yy = y(x);
      return Array.from({ length: 10 }, (_, k) =>
        vec3(m * (x + Math.cos(k * 0.628) * s), Math.max(0.01, yy + Math.sin(k * 0.628) * s * 0.8), depth),
      );
    });
  const lip = foam(-3.4, 9.5, 60, (x) => crestAt(x) - 0.05, [0.16, 0.42], z - 0.1);
  const spray = foam(-2, 9, 46, (x) => crestAt(x) + rng.between(0.2, 1.1), [0.03, 0.1], z - 0.1);
  const broken = foam(5, 26, 90, (x) => crestAt(x) * rng.next() * 0.9, [0.25, 0.75], z - 0.15);
  // Who rides it is on its slope: that comes down to the camera, and the water is drawn up along it.
  const slope: Loop = [vec3(-60, 0.004, z), vec3(60, 0.004, z), vec3(24, 0.004, -7), vec3(-24, 0.004, -7)];
  const drawnUp: Loop[] = Array.from({ length: 46 }, (_, i) => {
    const x = -20 + i * 0.9 + rng.between(-0.3, 0.3);
    const w = rng.between(0.04, 0.12);
    const [near, far] = [rng.between(-6.5, 2), z - rng.between(0, 2)];
    const at = (t: number, out: number) =>
      vec3(m * (x - 2.6 * (1 - t) * (1 - t) + out), 0.006, near + (far - near) * t);
    return [at(0, 0), at(0.35, w), at(0.7, w), at(1, 0), at(0.7, -w), at(0.35, -w)];
  });
  return {
    ground: '#2f7f9c',
    practicals: [],
    pieces: [
      ring(
        'far coast',
        (a) => (m * a < -0.2 ? 26 * wave(a) * Math.min(1, (-m * a - 0.2) * 2) : -1),
        '#8aa3b0',
        { radius: 700 },
      ),
      waterSheet('#2b7291', '#6aabbe', -14),
      ground('wave slope', [slope], '#1f7391'),
      ground('streaks', drawnUp, '#bfe9e6', { opacity: 0.3 }),
      face('wave', [band(0, 1, z)], deep, { layer: 'ground', fadeTo: '#3f9fb4' }),
      face('wave light', [band(0.55, 0.98, z - 0.02)], '#58c3c4', { layer: 'ground', opacity: 0.45 }),
      face('wave light', [band(0.78, 1, z - 0.03)], '#a5e6da', { layer: 'ground', opacity: 0.55 }),
      face('wave foot', [band(0, 0.22, z - 0.03)], adjust(deep, -0.08), { layer: 'ground', opacity: 0.6 }),
      face('streaks', streaks, '#d5f2ee', { layer: 'ground', opacity: 0.32 }),
      face('foam', broken, '#e3f1f1', { layer: 'ground' }),
      face(
        'foam',
        broken.filter((_, i) => i % 3 === 0),
        '#ffffff',
        { layer: 'ground' },
      ),
      face('foam', lip, '#f6fcfb', { layer: 'ground' }),
      face('spray', spray, '#ffffff', { layer: 'ground', opacity: 0.8 }),
      ripples('crests', rng, 40, { x: [-16, 16], z: [-3, 3] }, [0.5, 1.5], '#a8dbe0', 0.03, 0.01),
      ground(
        'wake',
        [
          [
            vec3(m * 0.4, 0.008, 0.5),
            vec3(m * 0.6, 0.008, 0.1),
            vec3(m * 7, 0.008, 2.4),
            vec3(m * 12, 0.008, 5.6),
            vec3(m * 12, 0.008, 7.4),
            vec3(m * 7, 0.008, 4.2),
          ],
        ],
        '#eefaf8',
        { opacity: 0.6 },
      ),
    ],
    stage: stageOf([-4, 4, -2.5, 2], { water: 0, pond: { left: -20, right: 20, near: -3, far: 3, y: 0 } }),
  };
}
