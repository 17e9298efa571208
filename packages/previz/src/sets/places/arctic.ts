import { vec3 } from '../../geometry/vec3.ts';
import type { Rng } from '../../random/rng.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, ground } from '../kit/faces.ts';
import { floorLoop, type Loop } from '../kit/loops.ts';
import { polygon } from '../kit/paths.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { patches, ripples } from '../parts/ground-textures.ts';
import { ring, rolling } from '../parts/horizon.ts';
import type { Built, Site } from '../setting.ts';

/** A berg with a lit and a shaded face. */
function berg(w: number, h: number, rng: Rng) {
  const [a, b] = [w * 50, h * 100];
  const k = rng.between(-0.2, 0.2);
  return drawing(
    [
      shape(
        'ice',
        polygon([
          [-a, 0],
          [-a * 0.82, -b * 0.5],
          [-a * 0.35, -b * 0.62],
          [a * k, -b],
          [a * 0.4, -b * 0.7],
          [a * 0.85, -b * 0.35],
          [a, 0],
        ]),
        '#e6f2f7',
      ),
      shape(
        'ice shade',
        polygon([
          [a * k, -b],
          [a * 0.4, -b * 0.7],
          [a * 0.85, -b * 0.35],
          [a, 0],
          [a * 0.2, 0],
          [a * 0.28, -b * 0.45],
        ]),
        '#a9cfe0',
      ),
      shape(
        'ice blue',
        polygon([
          [-a, 0],
          [-a * 0.9, -b * 0.16],
          [-a * 0.3, -b * 0.1],
          [a * 0.3, -b * 0.16],
          [a * 0.2, 0],
        ]),
        '#7fc0d9',
      ),
    ],
    w * 100,
    b,
  );
}

/** The polar ice: a white plain broken by leads of dark water, icebergs, ridges of pressed ice. */
export function arctic({ rng }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const lead = (z: number, h: number, bend: number): Loop => [
    ...Array.from({ length: 25 }, (_, i) =>
      vec3(-120 + i * 10, 0.003, z + bend * Math.sin(i * 0.9) - Math.abs(i - 12) * 0.1),
    ),
    ...Array.from({ length: 25 }, (_, i) =>
      vec3(120 - i * 10, 0.003, z + h + bend * Math.sin((24 - i) * 1.3)),
    ),
  ];
  return {
    ground: '#e6eff4',
    practicals: [],
    pieces: [
      ring('ice wall', (a) => 20 + 8 * rolling(rng.fork('wall'), 4, 5)(a), '#c3dbe8', { radius: 420 }),
      ground('ice', [floorLoop(-500, 500, -14, 320)], '#e3edf2', { fadeTo: '#f1f6f9' }),
      ground('water', [lead(34, 26, 1.2), lead(13, 3.2, 0.6)], '#2f6f8f'),
      ground('ice edge', [lead(12.6, 0.5, 0.6), lead(33.2, 1, 1.2)], '#9fd0e3'),
      ...[
        [-m * 22, 46, 16, 9],
        [m * 14, 44, 10, 6],
        [m * 40, 52, 20, 11],
        [-m * 6, 56, 8, 4],
      ].map(([x = 0, z = 0, w = 0, h = 0]) =>
        card('iceberg', vec3(x, 0, z), berg(w, h, rng), { casts: false }),
      ),
      patches('snow', rng, 12, { x: [-16, 16], z: [-5, 12] }, [0.6, 2], '#d3e3ec', 0.6),
      ripples('drifts', rng, 30, { x: [-16, 16], z: [-5, 12] }, [0.7, 2], '#ffffff', 0.03),
      ...scatter('ice block', rng, 9, { z: [3, 11], clear: 3.6, reach: [3, 6] }, () =>
        berg(rng.between(0.8, 2), rng.between(0.5, 1.4), rng),
      ),
      card('near ice', vec3(m * 3.5, 0, -2.6), berg(1.7, 0.8, rng), { layer: 'foreground' }),
    ],
    stage: stageOf([-3, 3, -2.5, 8], { pond: { left: -30, right: 30, near: 36, far: 56, y: 0 } }),
  };
}
