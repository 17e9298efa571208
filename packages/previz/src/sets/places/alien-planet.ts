import { vec3 } from '../../geometry/vec3.ts';
import type { Drawing } from '../../model/drawing.ts';
import type { Rng } from '../../random/rng.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, ground } from '../kit/faces.ts';
import { discLoop, floorLoop } from '../kit/loops.ts';
import { ellipse, polygon } from '../kit/paths.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { patches, strewn } from '../parts/ground-textures.ts';
import { jagged, ring, rolling } from '../parts/horizon.ts';
import { rock } from '../parts/rocks.ts';
import type { Built, Site } from '../setting.ts';
import { planet } from './cosmos.ts';

/** A plant of no earthly kind: a bent stalk with a lit bulb and pods, metres high. */
function bulbPlant(height: number, rng: Rng): Drawing {
  const h = height * 100;
  const bend = rng.between(-0.16, 0.16) * h;
  const stalk = (w: number): [number, number][] => [
    [-w, 0],
    [bend * 0.3 - w * 0.8, -h * 0.5],
    [bend - w * 0.5, -h * 0.86],
    [bend + w * 0.5, -h * 0.86],
    [bend * 0.3 + w * 0.8, -h * 0.5],
    [w, 0],
  ];
  const pods = [0.34, 0.54, 0.7].map((k, i) =>
    shape(
      'pod',
      ellipse(bend * k + (i % 2 ? -1 : 1) * h * 0.08, -h * k, h * 0.06, h * 0.045),
      '#e2699a',
      'light',
    ),
  );
  return drawing(
    [
      shape('stalk', polygon(stalk(h * 0.045)), '#3f7d78'),
      ...pods,
      shape('bulb', ellipse(bend, -h * 0.9, h * 0.15, h * 0.12), '#c65ad0'),
      shape('bulb light', ellipse(bend - h * 0.03, -h * 0.93, h * 0.08, h * 0.055), '#f2b6f0', 'glow'),
    ],
    h * 0.4,
    h,
    h * 0.12,
  );
}

/** Another world: violet plains under a ringed planet and a moon, spires on the horizon, plants with lit bulbs, pools that glow. */
export function alienPlanet({ rng }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const spires = jagged(rng.fork('spires'), 9);
  const wave = rolling(rng.fork('rise'), 3, 3);
  const pool = (x: number, z: number, r: number) => [
    ground('pool rim', [discLoop(vec3(x, 0.002, z), r * 1.16, r * 0.5, 22)], '#4a3a6e'),
    ground('pool', [discLoop(vec3(x, 0.003, z), r, r * 0.42, 22)], '#4fd6c4', { tone: 'glow' }),
  ];
  return {
    ground: '#6a5494',
    practicals: [],
    pieces: [
      ...planet(rng.fork('giant'), m * 0.34, 250, 92, ['#d98fb0', '#b56a96'], m, true),
      ...planet(rng.fork('moon'), -m * 0.36, 330, 26, ['#cfe6e0', '#9fc4c0'], m, false),
      ring('spires', (a) => 26 + 96 * spires(a), '#5a4a86', { radius: 560 }),
      ring('hills', (a) => 10 + 16 * wave(a * 1.5), '#54437f', { radius: 240 }),
      ground('plain', [floorLoop(-400, 400, -14, 300)], '#66508f', { fadeTo: '#8a6fb0' }),
      patches('moss', rng, 14, { x: [-20, 20], z: [-5, 34] }, [0.7, 2.2], '#3f7f86', 0.5),
      ...pool(-m * 4.6, 8, 1.7),
      ...pool(m * 7.5, 16, 3),
      strewn('stones', rng, 26, { x: [-7, 7], z: [-3, 11] }, 0.08, '#41325f'),
      ...scatter('rock', rng, 9, { z: [3, 30], clear: 3, reach: [3.4, 17] }, () =>
        rock(rng.between(0.6, 2), rng.between(0.6, 2.6), '#54427a', rng),
      ),
      ...scatter('plant', rng.fork('plants'), 11, { z: [2.4, 26], clear: 2.8, reach: [3, 14] }, () =>
        bulbPlant(rng.between(0.8, 2.6), rng),
      ),
      card('near plant', vec3(-m * 3.4, 0, -2.4), bulbPlant(1.9, rng), { layer: 'foreground' }),
    ],
    stage: stageOf([-2.8, 2.8, -2.5, 7]),
  };
}
