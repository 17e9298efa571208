import { vec3 } from '../../geometry/vec3.ts';
import { card, face, put } from '../kit/faces.ts';
import { UP } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { scatter, stageOf, strewnCards } from '../kit/stage.ts';
import { grass, NEEDLES } from '../parts/foliage.ts';
import { patches, ripples } from '../parts/ground-textures.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { tuft } from '../parts/plants.ts';
import { rock } from '../parts/rocks.ts';
import { broadleaf, pine } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';
import { massif } from './mountain.ts';

/** A still lake under mountains: a grassy shore, a wooden jetty, the far wood on the water's edge. */
export function lake(site: Site): Built {
  const { rng, season, weather } = site;
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const snowy = season === 'winter' || weather === 'snow';
  const xs = Array.from({ length: 33 }, (_, i) => -64 + i * 4);
  const shore = [
    vec3(-400, 0.002, 6),
    ...xs.map((x) => vec3(x, 0.002, 3.4 + Math.sin(x * 0.21 + m) * 0.5 + x * x * 0.004)),
    vec3(400, 0.002, 6),
    vec3(400, 0.002, 150),
    vec3(-400, 0.002, 150),
  ];
  const jetty = [
    ...[8, 5.6].flatMap((z) =>
      [-0.65, 0.65].map((x) => block('post', [0.14, 0.75, 0.14], '#7d6650', { at: [x, -0.2, z] })),
    ),
    block('planks', [1.5, 0.1, 6.4], '#a58a68', { at: [0, 0.28, 5.4], top: '#b79c78' }),
    ...[3].flatMap((z) =>
      [-0.65, 0.65].map((x) => block('post', [0.14, 0.75, 0.14], '#7d6650', { at: [x, -0.2, z] })),
    ),
  ];
  return {
    ground: green.body,
    practicals: [],
    pieces: [
      ...massif(rng.fork('far'), 900, 260, 5, '#93a5ba', 0.55, m),
      hills(rng.fork('hills'), 330, 48, '#7f9c93'),
      treeLine(rng.fork('wood'), 160, 11, NEEDLES.body, true),
      face('lake', [shore], '#8fbccb', { layer: 'ground', normal: UP, fadeTo: '#4d8aa0' }),
      ripples('reflections', rng, 24, { x: [-60, 60], z: [60, 145] }, [3, 8], '#5f8d86', 0.12, 0.005),
      ripples('glints', rng, 30, { x: [-30, 30], z: [6, 60] }, [0.6, 2], '#c5e0e6', 0.02, 0.006),
      patches('grass', rng, 8, { x: [-10, 10], z: [-5, 3] }, [0.4, 1], green.dark, 0.5),
      put('jetty', jetty, { at: vec3(m * 3.9, 0, 0) }),
      ...scatter('tree', rng, 6, { z: [2.8, 4.5], clear: 8, reach: [7, 9] }, () =>
        rng.chance(0.5) ? pine(rng.between(6, 9), rng, snowy) : broadleaf(rng.between(5.5, 7.5), season, rng),
      ),
      card('rock', vec3(-m * 3.7, 0, 3), rock(1.3, 0.6, '#8d918f', rng)),
      card('rock', vec3(-m * 4.9, 0, 3.3), rock(0.8, 0.35, '#989b98', rng)),
      ...strewnCards('reeds', [vec3(-m * 5.6, 0, 3.4), vec3(-m * 3, 0, 3.4), vec3(m * 5.6, 0, 3)], () =>
        tuft(1, { body: '#8c9a52', dark: '#6d7d44', lit: '#aab46a' }, rng, 10, 0.35),
      ),
      ...strewnCards('grass', [vec3(2.4, 0, 1), vec3(-2.5, 0, 0.2), vec3(-3.3, 0, -0.8)], () =>
        tuft(0.35, green, rng),
      ),
      card('near reeds', vec3(-m * 3.3, 0, -2.7), tuft(1.2, green, rng, 15, 0.5), { layer: 'foreground' }),
    ],
    stage: stageOf([-2.8, 2.8, -2.5, 2.6], {
      berth: { edge: 0.5, z: 7, y: 0 },
      pond: { left: -6, right: 6, near: 5, far: 40, y: 0 },
      surfaces: [],
    }),
  };
}
