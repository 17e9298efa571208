import { adjust, blend } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { card, face, ground } from '../kit/faces.ts';
import { floorLoop, type Loop } from '../kit/loops.ts';
import { stageOf } from '../kit/stage.ts';
import { NEEDLES } from '../parts/foliage.ts';
import { patches } from '../parts/ground-textures.ts';
import { ring, rolling } from '../parts/horizon.ts';
import { tuft } from '../parts/plants.ts';
import { rock } from '../parts/rocks.ts';
import { pine } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';
import { massif } from './mountain.ts';

/** How far below the ledge the valley lies, metres. */
const DROP = 46;

/** The edge of a cliff inland: a ledge of rock that juts out over a valley of firs, a river far below, peaks beyond. */
export function cliffEdge(site: Site): Built {
  const { rng, season } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const snowy = season === 'winter';
  const stone = rng.pick(['#8d857b', '#847f7c', '#93877a']);
  const wood = snowy ? '#7f97a0' : '#3f6a58';
  // Wide behind the lens, a tongue of rock under the mark, nothing beyond it.
  const rim: readonly (readonly [number, number])[] = [
    [-40, -3.4],
    [-9, -2.2],
    [-4.6, -0.8],
    [-3.1, 0.9],
    [-1.7, 1.9],
    [-0.2, 2.5],
    [1.7, 2.2],
    [2.9, 1],
    [3.9, -0.4],
    [6.4, -1.1],
    [12, -1.9],
    [40, -2.6],
  ];
  const edge = rim.map(([x, z]) => vec3(m * x, 0, z));
  const low = rim.map(([x, z], i) => vec3(m * x * 0.97, -3.2 - (i % 3) * 1.1, z + 0.5 - (i % 2) * 0.5));
  const face1: Loop = [...edge, ...[...low].reverse()];
  const cracks: Loop[] = rim
    .slice(1, -1)
    .map(([x, z], i) => [
      vec3(m * x, -0.1, z + 0.02),
      vec3(m * (x + 0.22), -0.1, z + 0.02),
      vec3(m * (x + 0.1 + (i % 2) * 0.4), -2.6, z + 0.3),
    ]);
  const wave = rolling(rng.fork('firs'), 3, 6);
  const firs = (radius: number, height: number, colour: string, i: number) => {
    const n = 90;
    return ring(
      'firs below',
      (a) =>
        -DROP +
        height * (0.6 + 0.5 * wave(a + i)) * (0.62 + 0.38 * Math.abs(((a * n + i * 0.5) % 1) * 2 - 1)),
      colour,
      { radius, foot: -DROP - 6 },
      n * 3,
    );
  };
  const river: Loop = [
    vec3(m * 6, -DROP + 0.3, 90),
    vec3(m * 22, -DROP + 0.3, 90),
    vec3(m * 30, -DROP + 0.3, 150),
    vec3(m * -12, -DROP + 0.3, 230),
    vec3(m * 8, -DROP + 0.3, 420),
    vec3(m * 0, -DROP + 0.3, 420),
    vec3(m * -32, -DROP + 0.3, 230),
    vec3(m * 12, -DROP + 0.3, 150),
  ];
  return {
    ground: wood,
    practicals: [],
    pieces: [
      ...massif(rng.fork('far'), 900, 250, 5, '#93a3b8', 0.55, m),
      face('valley', [floorLoop(-900, 900, 6, 760, -DROP)], wood, {
        layer: 'ground',
        fadeTo: blend(wood, '#b9c6cc', 0.45),
      }),
      face('river', [river], '#a9c6d2', { layer: 'ground' }),
      firs(330, 30, blend(wood, '#a9b9c0', 0.5), 1),
      firs(220, 26, blend(wood, '#9fb0b6', 0.32), 2),
      firs(130, 24, blend(wood, '#8ea2a6', 0.16), 3),
      firs(70, 22, adjust(wood, -0.03), 4),
      ...[
        [-9, 9, 15],
        [-6.2, 6, 11],
        [7.4, 7, 12],
        [10.4, 10, 16],
      ].map(([x = 0, z = 0, h = 12]) =>
        card('fir', vec3(m * x, -8.6, z), pine(h, rng, snowy, NEEDLES), { casts: false }),
      ),
      face('cliff', [face1], adjust(stone, -0.13), { layer: 'ground' }),
      face('cracks', cracks, adjust(stone, -0.22), { layer: 'ground' }),
      ground('ledge', [[vec3(m * -60, 0, -14), ...edge, vec3(m * 60, 0, -14)]], stone),
      face(
        'ledge rim',
        [[...edge, ...[...edge].reverse().map((p) => vec3(p.x * 0.985, 0.004, p.z - 0.22))]],
        adjust(stone, 0.08),
        { layer: 'ground' },
      ),
      patches('worn rock', rng, 8, { x: [-5, 5], z: [-4, 0.6] }, [0.3, 0.9], adjust(stone, -0.06), 0.6),
      card('rock', vec3(m * -3.3, 0, -0.3), rock(1.3, 0.6, adjust(stone, -0.03), rng)),
      card('rock', vec3(m * 3.6, 0, -0.9), rock(1.1, 0.5, adjust(stone, -0.03), rng)),
      ...[-2.6, 2.7].map((x) =>
        card(
          'grass',
          vec3(m * x, 0, 0.3),
          tuft(0.4, { body: '#8a9a5c', dark: '#6a7d4c', lit: '#abb67a' }, rng),
          { casts: false },
        ),
      ),
      card('near rock', vec3(m * -3.5, 0, -2.7), rock(2, 0.9, adjust(stone, -0.16), rng), {
        layer: 'foreground',
      }),
    ],
    stage: stageOf([-1.6, 1.6, -2.5, 0.9]),
  };
}
