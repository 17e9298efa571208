import { vec3 } from '../../geometry/vec3.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, face, ground } from '../kit/faces.ts';
import type { Loop } from '../kit/loops.ts';
import { scallop } from '../kit/paths.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { patches } from '../parts/ground-textures.ts';
import { onRing, ring } from '../parts/horizon.ts';
import { lamp } from '../parts/lamps.ts';
import { rock, spike } from '../parts/rocks.ts';
import type { Built, Site } from '../setting.ts';

/** A smoking cone over black rock, rivers of lava. */
export function volcano(site: Site): Built {
  const { rng } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const at = m * 0.17;
  const cone = (a: number) => Math.max(8, 190 * Math.max(0, 1 - Math.abs(a - at) / 0.42) ** 1.25);
  const top = (a: number) => Math.min(150, cone(a));
  const flow = (a0: number, a1: number, w: number): Loop => {
    const pts = [0, 0.25, 0.5, 0.75, 1].map(
      (t) => [a0 + (a1 - a0) * t + Math.sin(t * 9) * 0.012, t] as const,
    );
    const line = (s: number) =>
      pts.map(([a, t]) => onRing(a + s * w * (0.4 + t), 478, Math.max(0, top(a0) * 0.97 * (1 - t))));
    return [...line(-1), ...line(1).reverse()];
  };
  const smoke = drawing(
    [
      shape('smoke', scallop(0, -2600, 900, 1300, 11, rng), '#6a6167', 'body', { opacity: 0.85 }),
      shape('smoke', scallop(700, -4200, 1500, 1300, 12, rng), '#7a7076', 'body', { opacity: 0.75 }),
      shape('smoke shade', scallop(300, -2200, 600, 800, 9, rng), '#5a5258', 'shade', { opacity: 0.6 }),
    ],
    4600,
    5600,
    0,
  );
  const river = [-13, -6, 0, 6, 12, 20, 34].map(
    (z, i) => [z, m * (4.4 + Math.sin(i * 1.3) * 0.9 + Math.max(0, z) * 0.12)] as const,
  );
  const lava: Loop = [
    ...river.map(([z, x]) => vec3(x - 0.7 - z * 0.01, 0.003, z)),
    ...river.map(([z, x]) => vec3(x + 0.8, 0.003, z)).reverse(),
  ];
  return {
    ground: '#4d4648',
    practicals: [
      lamp(m * 4.6, 0.3, 3, 5, 0.8, '#ff7a35', 'fire'),
      lamp(m * 6, 0.3, 14, 7, 0.6, '#ff7a35', 'fire'),
    ],
    pieces: [
      card('smoke', onRing(at, 500, 145), smoke, { layer: 'backdrop', casts: false }),
      ring('cone', top, '#5f5557', { radius: 480 }, 120),
      face('lava flow', [flow(at - 0.02, at - 0.12, 0.008), flow(at + 0.03, at + 0.1, 0.01)], '#ff7d35', {
        layer: 'backdrop',
        tone: 'glow',
      }),
      face(
        'crater glow',
        [
          [
            onRing(at - 0.085, 479, 149),
            onRing(at + 0.085, 479, 149),
            onRing(at + 0.06, 479, 156),
            onRing(at - 0.05, 479, 155),
          ],
        ],
        '#ffb55c',
        { layer: 'backdrop', tone: 'glow' },
      ),
      ring('ridge', (a) => 18 + 12 * Math.sin(a * 7) + 6 * Math.sin(a * 17), '#574d4f', { radius: 240 }),
      patches('crust', rng, 12, { x: [-18, 18], z: [-5, 30] }, [0.5, 1.7], '#3d3739', 0.7),
      ground(
        'lava bank',
        [lava.map((p) => vec3(p.x + (p.x > m * 4.9 ? 0.35 : -0.35), 0.002, p.z))],
        '#2d2829',
      ),
      face('lava', [lava], '#ff8a3c', { layer: 'ground', tone: 'glow', fadeTo: '#ffb14f' }),
      ...scatter('rock', rng, 12, { z: [1, 24], clear: 2.9, reach: [2, 12] }, () =>
        rng.chance(0.4)
          ? spike(rng.between(0.6, 1.2), rng.between(0.8, 2.2), '#453f41', rng)
          : rock(rng.between(0.7, 1.9), rng.between(0.4, 1.1), '#51494b', rng),
      ),
      card('near rock', vec3(-m * 3.5, 0, -2.6), rock(2, 1.1, '#332e30', rng), { layer: 'foreground' }),
    ],
    stage: stageOf([-2.6, 2.6, -2.5, 7]),
  };
}
