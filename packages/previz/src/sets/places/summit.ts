import { adjust } from '../../colour/oklch.ts';
import { type Vec3, vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { card, face, ground } from '../kit/faces.ts';
import type { Loop } from '../kit/loops.ts';
import { stageOf } from '../kit/stage.ts';
import { patches, strewn } from '../parts/ground-textures.ts';
import { ring, rolling } from '../parts/horizon.ts';
import { rock } from '../parts/rocks.ts';
import type { Built, Site } from '../setting.ts';
import { massif } from './mountain.ts';

const STONE = '#8a8b90';

/** The top of a mountain: a slab of bare rock that breaks off, and beyond it other peaks out of a sea of clouds. */
export function summit(site: Site): Built {
  const { rng } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const snow = '#f2f6fa';
  const wave = rolling(rng.fork('clouds'), 3, 7);
  const cloud = (radius: number, low: number, high: number, fill: string, shift: number) =>
    ring(
      'sea of clouds',
      (a) => low + (high - low) * wave(a + shift) ** 1.5,
      fill,
      { radius, foot: -60 },
      110,
    );
  return {
    ground: '#dfe6ee',
    practicals: [],
    pieces: [
      ...massif(rng.fork('far'), 1400, 300, 7, '#93a3bd', 0.35, m),
      cloud(1100, -8, 60, '#d8e0ea', 0),
      ...massif(rng.fork('mid'), 700, 170, 4, '#74829a', 0.45, m),
      cloud(520, -10, 26, '#e4eaf1', 1.4),
      cloud(190, -6, 5, '#eef2f7', 2.9),
      ...spur(m, rng.between(9, 12)),
      ground('slab', [brink(rng, 0)], STONE),
      face('broken edge', [edgeFace(rng)], adjust(STONE, -0.12), { layer: 'ground', normal: vec3(0, 0, -1) }),
      patches('stone', rng, 12, { x: [-9, 9], z: [-6, 3.2] }, [0.5, 1.6], adjust(STONE, -0.05), 0.7),
      patches('snow', rng, 7, { x: [-8, 8], z: [-4, 3] }, [0.5, 1.7], snow, 0.95),
      strewn('stones', rng, 16, { x: [-6, 6], z: [-3, 3.4] }, 0.09, adjust(STONE, 0.06)),
      card('rock', vec3(-m * 3.4, 0, 2.6), rock(2.2, 1.2, adjust(STONE, -0.03), rng)),
      card('rock', vec3(-m * 4.6, 0, 3.2), rock(2.8, 1.9, STONE, rng)),
      card('rock', vec3(m * 3.1, 0, 2.2), rock(1.1, 0.5, adjust(STONE, 0.03), rng)),
      card('near rock', vec3(m * 3.2, 0, -2.8), rock(2, 0.9, '#5f6168', rng), { layer: 'foreground' }),
    ],
    stage: stageOf([-2.4, 2.4, -2.4, 2.6]),
  };
}

/** The slab's far rim, uneven, from left to right. */
function rim(rng: Parameters<typeof rock>[3], y: number): Vec3[] {
  const own = rng.fork('rim');
  return Array.from({ length: 29 }, (_, i) => {
    const x = -14 + i;
    return vec3(x, y, 4.2 - (Math.abs(x) / 14) ** 2 * 2.2 + own.between(-0.35, 0.35));
  });
}

const brink = (rng: Parameters<typeof rock>[3], y: number): Loop => [
  vec3(-60, y, -14),
  vec3(60, y, -14),
  vec3(60, y, 1),
  ...rim(rng, y).reverse(),
  vec3(-60, y, 1),
];

const edgeFace = (rng: Parameters<typeof rock>[3]): Loop => [...rim(rng, 0), ...rim(rng, -0.5).reverse()];

/** A neighbouring crag that rises past the slab on one side: rock, a shaded flank, snow on its shoulders. */
function spur(m: number, height: number): Piece[] {
  const z = 46;
  const at = (x: number, y: number) => vec3(m * x, y, z);
  const crest = [
    at(7, -20),
    at(11, 2),
    at(14, 3.4),
    at(18, height),
    at(20, height * 0.86),
    at(25, 5),
    at(33, 4),
    at(48, -20),
  ];
  return [
    face('crag', [crest], '#6d7480', { layer: 'ground', fadeTo: '#9aa4b2' }),
    face(
      'crag shade',
      [
        [
          at(18, height),
          at(19.2, height * 0.6),
          at(17.4, 2),
          at(20, -20),
          at(48, -20),
          at(33, 4),
          at(25, 5),
          at(20, height * 0.86),
        ],
      ],
      '#6d7480',
      {
        layer: 'ground',
        tone: 'shade',
        opacity: 0.5,
      },
    ),
    face(
      'crag snow',
      [
        [
          at(18, height),
          at(16.4, height * 0.66),
          at(17.3, height * 0.62),
          at(17.8, height * 0.48),
          at(18.6, height * 0.62),
          at(19.6, height * 0.6),
          at(20, height * 0.86),
        ],
      ],
      '#f2f6fa',
      {
        layer: 'ground',
      },
    ),
  ];
}
