import { vec3 } from '../../geometry/vec3.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import { floorLoop, type Loop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { scatter, stageOf, strewnCards } from '../kit/stage.ts';
import { patches } from '../parts/ground-textures.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { tuft } from '../parts/plants.ts';
import { rock } from '../parts/rocks.ts';
import { pine } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';
import { massif } from './mountain.ts';

/** A frozen lake: blue ice with cracks and the marks of skates, snowy banks and firs, mountains. */
export function frozenLake({ rng, lit }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const arc = (x: number, z: number, r: number, from: number): Loop => [
    ...Array.from({ length: 9 }, (_, i) =>
      vec3(x + Math.cos(from + i * 0.25) * r, 0.006, z + Math.sin(from + i * 0.25) * r * 0.6),
    ),
    ...Array.from({ length: 9 }, (_, i) =>
      vec3(
        x + Math.cos(from + (8 - i) * 0.25) * (r + 0.05),
        0.006,
        z + Math.sin(from + (8 - i) * 0.25) * (r + 0.05) * 0.6,
      ),
    ),
  ];
  const crack = (x: number, z: number): Loop => {
    const pts = Array.from({ length: 6 }, (_, i) =>
      vec3(x + i * m * 0.7 + rng.between(-0.25, 0.25), 0.005, z + i * rng.between(0.1, 0.6)),
    );
    return [...pts, ...[...pts].reverse().map((p) => vec3(p.x + 0.05, p.y, p.z + 0.05))];
  };
  const hut = [
    block('hut', [3, 2.2, 2.4], '#7a5a42'),
    block('roof', [3.6, 0.5, 3], '#eef3f8', { at: [0, 2.2, 0] }),
    face(
      'window',
      [[vec3(-0.9, 0.9, -1.21), vec3(-0.1, 0.9, -1.21), vec3(-0.1, 1.6, -1.21), vec3(-0.9, 1.6, -1.21)]],
      lit ? '#ffd489' : '#5f7080',
      { tone: lit ? 'glow' : 'body' },
    ),
    face(
      'door',
      [[vec3(0.3, 0, -1.21), vec3(1, 0, -1.21), vec3(1, 1.8, -1.21), vec3(0.3, 1.8, -1.21)]],
      '#4f3a2c',
    ),
  ];
  return {
    ground: '#c3dbe6',
    practicals: lit
      ? [{ at: vec3(-m * 9, 1.4, 21), colour: '#ffcf85', reach: 5, strength: 0.6, kind: 'window' }]
      : [],
    pieces: [
      ...massif(rng.fork('far'), 900, 250, 5, '#a3b3c6', 0.4, m),
      hills(rng.fork('hills'), 300, 30, '#c9d9e3'),
      treeLine(rng.fork('wood'), 150, 12, '#5f7f7c', true),
      ground('snow banks', [floorLoop(-300, 300, 24, 150)], '#eef3f7'),
      face(
        'ice',
        [
          [
            ...Array.from({ length: 21 }, (_, i) => vec3(-60 + i * 6, 0.003, 24 + Math.sin(i * 1.1) * 1.4)),
            vec3(60, 0.003, -14),
            vec3(-60, 0.003, -14),
          ],
        ],
        '#cfe6f0',
        { layer: 'ground', fadeTo: '#9fc8dc', tone: 'light' },
      ),
      ground(
        'sheen',
        [
          [
            vec3(-m * 3, 0.004, 24),
            vec3(m * 4, 0.004, 24),
            vec3(m * 1.4, 0.004, -8),
            vec3(-m * 2.6, 0.004, -8),
          ],
        ],
        '#f4fbff',
        { opacity: 0.4, tone: 'light' },
      ),
      patches('snow on the ice', rng, 9, { x: [-12, 12], z: [-4, 20] }, [0.6, 1.8], '#f4f8fa', 0.7),
      ground(
        'skate marks',
        [
          arc(-2.4, 1, 1.6, 0.4),
          arc(1.8, 2.4, 2.2, 2),
          arc(0, -0.6, 2.6, 3.6),
          arc(3, 5, 1.8, 1),
          arc(-3, 6, 2.4, 4.4),
        ],
        '#ffffff',
        { opacity: 0.9 },
      ),
      ground('cracks', [crack(-3.8, 3), crack(2, 8), crack(-1, 13)], '#7fb3cb'),
      put('hut', hut, { at: vec3(-m * 9, 0, 23) }),
      ...scatter('fir', rng, 12, { z: [22, 36], clear: 4, reach: [16, 24] }, () =>
        pine(rng.between(6, 10), rng, true),
      ),
      card('bank', vec3(m * 6.4, 0, 7), rock(3, 0.8, '#e6eef3', rng)),
      card('bank', vec3(-m * 6, 0, 5), rock(2.4, 0.6, '#e6eef3', rng)),
      ...strewnCards('reeds', [vec3(m * 5.4, 0, 6.4), vec3(m * 6.9, 0, 6.2), vec3(-m * 5.2, 0, 4.6)], () =>
        tuft(1.1, { body: '#a8905a', dark: '#8a7448', lit: '#c4ac74' }, rng, 10, 0.35),
      ),
    ],
    stage: stageOf([-3.6, 3.6, -2.5, 9]),
  };
}
