import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, NEAR_GROUND as g, ground, put } from '../kit/faces.ts';
import { discLoop, floorLoop, frontLoop, type Loop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { planks, strewn } from '../parts/ground-textures.ts';
import { ring, skyline } from '../parts/horizon.ts';
import { lamp, streetLamp } from '../parts/lamps.ts';
import { onlookers } from '../parts/onlookers.ts';
import { hoop } from '../parts/show-props.ts';
import type { Built, Site } from '../setting.ts';

/** A hoop on its stand, three metres up. */
const standingHoop = () => [
  block('post', [0.2, 2.9, 0.2], '#4c5358', { at: [0, 0, 1.2] }),
  block('arm', [0.12, 0.12, 1.2], '#4c5358', { at: [0, 2.3, 0.6] }),
  ...hoop(),
];

const key = (z: number, y = 0.004): Loop[] => [
  floorLoop(-2.45, -2.37, z - 5.8, z, y),
  floorLoop(2.37, 2.45, z - 5.8, z, y),
  floorLoop(-2.45, 2.45, z - 5.88, z - 5.8, y),
  floorLoop(-12, 12, z, z + 0.09, y),
];

const arc = (z: number, r: number, y = 0.004): Loop => {
  const edge = (radius: number) =>
    Array.from({ length: 25 }, (_, i) => {
      const a = Math.PI * (1 + i / 24);
      return vec3(Math.cos(a) * radius, y, z + Math.sin(a) * radius);
    });
  return [...edge(r), ...edge(r - 0.08).reverse()];
};

/** A basketball arena: the wooden court, its hoop, dark tiers full of people, boards about the floor, lamps overhead. */
export function basketballArena({ rng }: Site): Built {
  const paint = rng.pick(['#b8443a', '#35609a', '#7a4a92']);
  const tiers = Array.from({ length: 8 }, (_, i) => ({ radius: 18 + i * 1.1, y: 1.5 + i * 0.95 }));
  const lamps = [-6, -2, 2, 6];
  return {
    ground: '#b98a55',
    practicals: lamps.map((x) => lamp(x, 8, 4, 12, 0.6, '#fff4dc')),
    pieces: [
      face('dark', [frontLoop(-60, 60, 0, 30, 36)], '#2b2f3a', { ...g, fadeTo: '#1c1f28' }),
      ...[...tiers].reverse().flatMap((tier, i) => [
        ring('tier', () => tier.y + 0.55, adjust('#39404d', i % 2 ? 0 : -0.03), {
          radius: tier.radius + 0.4,
        }),
        ...onlookers([tier], ['#b8564a', '#d9b36a', '#e6ded0', '#4f6a94', '#7d8f6a', '#6a5a78'], rng, {
          apart: 0.9,
          reach: 0.75,
          up: 0.35,
        }),
      ]),
      ring('boards', () => 1.05, adjust(paint, -0.02), { radius: 16.8 }),
      ring('boards', () => 0.2, '#e6e2d8', { radius: 16.7 }),
      face(
        'lamps',
        lamps.map((x) => frontLoop(x - 0.7, x + 0.7, 9.2, 9.6, 14)),
        '#fffbe8',
        { layer: 'ground', tone: 'glow' },
      ),
      ground('floor', [floorLoop(-60, 60, -14, 9.5)], '#c99a62', { fadeTo: '#b98a55' }),
      planks('boards', { x: [-12, 12], z: [-9, 9.5] }, 0.4, adjust('#c99a62', -0.05), rng, 0.5),
      ground('key', [floorLoop(-2.4, 2.4, 1.7, 7.5, 0.002)], paint, { opacity: 0.85 }),
      ground('court lines', [...key(7.5), arc(7, 6.7), arc(1.7, 1.8)], '#f6f1e6'),
      ground('centre', [discLoop(vec3(0, 0.003, -3.4), 1.8, 1.8, 30)], paint, { opacity: 0.6 }),
      put('hoop', standingHoop(), { at: vec3(0, 0, 7), scale: 1.25 }),
    ],
    stage: stageOf([-4.5, 4.5, -2.5, 5.5]),
  };
}

/** A court in the street: asphalt with worn lines, a hoop, a wire fence, a painted wall and the town beyond. */
export function streetCourt(site: Site): Built {
  const { rng, lit } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const wire = [
    ...Array.from({ length: 70 }, (_, i) => [
      vec3(-14 + i * 0.4, 0.1, 9),
      vec3(-13.97 + i * 0.4, 0.1, 9),
      vec3(-11.97 + i * 0.4, 3.5, 9),
      vec3(-12 + i * 0.4, 3.5, 9),
    ]),
    ...Array.from({ length: 70 }, (_, i) => [
      vec3(-12 + i * 0.4, 0.1, 9),
      vec3(-11.97 + i * 0.4, 0.1, 9),
      vec3(-13.97 + i * 0.4, 3.5, 9),
      vec3(-14 + i * 0.4, 3.5, 9),
    ]),
  ];
  const posts = Array.from({ length: 13 }, (_, i) => frontLoop(-15 + i * 2.5, -14.9 + i * 2.5, 0, 3.7, 8.95));
  const lamps = [-m * 4.6].map((x) => streetLamp(x, 7.5, lit));
  return {
    ground: '#6d7176',
    practicals: lamps.flatMap((l) => l.practicals),
    pieces: [
      ...skyline(rng.fork('town'), 90, [9, 30], '#8d8f98', lit),
      ...skyline(rng.fork('houses'), 34, [5, 12], '#9a6a55', lit),
      face('wall', [frontLoop(-40, 40, 0, 1.3, 12)], '#a9a39a', g),
      face('wire', wire, '#cfd4d6', { layer: 'ground', opacity: 0.55 }),
      face('fence', [...posts, frontLoop(-40, 40, 3.46, 3.56, 8.95)], '#7a8288', g),
      ground('court', [floorLoop(-7.5, 7.5, -14, 7.2, 0.001)], '#5f7f86'),
      ground('key', [floorLoop(-2.4, 2.4, 0.2, 6, 0.002)], '#b5644a'),
      ground('court lines', [...key(6), arc(5.6, 6), arc(0.2, 1.8)], '#e9e4d6', { opacity: 0.85 }),
      strewn('cracks', rng, 20, { x: [-7, 7], z: [-4, 7] }, 0.06, '#4c5f66'),
      put('hoop', standingHoop(), { at: vec3(m * 1.4, 0, 5.8), scale: 1.2 }),
      ...lamps.flatMap((l) => l.pieces),
    ],
    stage: stageOf([-4, 4, -2.5, 4.5]),
  };
}
