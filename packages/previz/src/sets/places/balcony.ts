import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import { floorLoop, frontLoop, NEARWARD } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { WALL_COLOURS } from '../parts/buildings.ts';
import { paving } from '../parts/ground-textures.ts';
import { skyline } from '../parts/horizon.ts';
import { lamp } from '../parts/lamps.ts';
import { pottedPlant } from '../parts/plants.ts';
import { chair } from '../parts/seats.ts';
import { roundTable } from '../parts/tables.ts';
import type { Built, Site } from '../setting.ts';

/** A balcony over the city: iron railing, pots, a little table, the door's curtain; roofs and towers below. */
export function balcony(site: Site): Built {
  const { rng, lit } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const z = 1.7;
  const tile = rng.pick(['#b5896a', '#a8a29a', '#b59a7a']);
  const roofs = Array.from({ length: 16 }, (_, i) => {
    const x = -46 + i * 6;
    return put(
      'roof',
      [block('house', [5.6, rng.between(4, 9.5), 6], rng.pick(WALL_COLOURS), { at: [0, -13, 0] })],
      { at: vec3(x, 0, 24 + (i % 3) * 7) },
    );
  });
  const posts = Array.from({ length: 61 }, (_, i) =>
    frontLoop(-6 + i * 0.2 - 0.014, -6 + i * 0.2 + 0.014, 0.08, 1, z),
  );
  const lights = lit ? [lamp(m * 2.4, 2.1, 1, 3.6, 0.6, '#ffd28a')] : [];
  return {
    ground: '#8b929a',
    practicals: lights,
    pieces: [
      ...skyline(rng.fork('far'), 420, [30, 110], '#a3afbb', lit),
      ...skyline(rng.fork('mid'), 230, [6, 46], '#8896a4', lit),
      ...skyline(rng.fork('low'), 110, [-2, 8], '#7c8994', lit),
      ground('streets', [floorLoop(-300, 300, z, 110, -6)], '#79838c'),
      ...roofs.sort((a, b) => b.at.z - a.at.z),
      ground('floor', [floorLoop(-6, 6, -14, z + 0.15)], tile),
      paving('tiles', { x: [-6, 6], z: [-8, z] }, [0.5, 0.5], adjust(tile, -0.06), 0.02, 0.9),
      ground('edge', [floorLoop(-6, 6, z, z + 0.2, 0.06)], '#d9d3c6'),
      face('railing', posts, '#2f3438', { normal: NEARWARD }),
      face(
        'rails',
        [
          frontLoop(-6, 6, 1, 1.08, z - 0.01),
          frontLoop(-6, 6, 0.08, 0.13, z - 0.01),
          frontLoop(-6, 6, 0.84, 0.88, z - 0.01),
        ],
        '#2f3438',
        { normal: NEARWARD },
      ),
      face(
        'wall',
        [[vec3(m * 3.6, 0, -14), vec3(m * 3.6, 0, 2), vec3(m * 3.6, 9, 2), vec3(m * 3.6, 9, -14)]],
        '#d3c4ad',
        { layer: 'ground', normal: vec3(-m, 0, 0) },
      ),
      face(
        'door',
        [
          [
            vec3(m * 3.57, 0.05, -1.9),
            vec3(m * 3.57, 0.05, 0.4),
            vec3(m * 3.57, 2.4, 0.4),
            vec3(m * 3.57, 2.4, -1.9),
          ],
        ],
        lit ? '#ffdf9f' : '#8ba0ac',
        { layer: 'ground', normal: vec3(-m, 0, 0), tone: lit ? 'glow' : 'body' },
      ),
      face(
        'wall lamp',
        [frontLoop(m * 3.3 - 0.12, m * 3.3 + 0.12, 1.95, 2.35, 1)],
        lit ? '#ffe6b0' : '#d9d3c6',
        { tone: lit ? 'glow' : 'body' },
      ),
      ...[-2.9, -2.2, 1.9].map((x) =>
        card('pot plant', vec3(-m * x, 0, 1.25), pottedPlant(rng.between(0.8, 1.3), rng)),
      ),
      put('table', roundTable(0.34, 0.72, '#4a5055'), { at: vec3(-m * 3.6, 0, 0.5) }),
      put('chair', chair('#4a5055', '#8fa39a'), { at: vec3(-m * 4.3, 0, 0.6), turn: (-m * Math.PI) / 2 }),
    ],
    stage: stageOf([-2.6, 2.6, -2.5, 1.2], {
      surfaces: [{ name: 'table', at: vec3(-m * 3.6, 0.72, 0.5), width: 0.5, depth: 0.5 }],
    }),
  };
}
