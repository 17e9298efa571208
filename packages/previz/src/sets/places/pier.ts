import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { ground, put } from '../kit/faces.ts';
import { floorLoop, type Loop } from '../kit/loops.ts';
import { cylinder } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { ripples } from '../parts/ground-textures.ts';
import { ring, rolling, waterSheet } from '../parts/horizon.ts';
import { streetLamp } from '../parts/lamps.ts';
import type { Built, Site } from '../setting.ts';

const HALF = 1.9;
const END = 24;

/** A wooden pier running out over the water: planks, posts with a rope between them, a lamp, a far coast. */
export function pier({ rng, lit }: Site): Built {
  const wood = rng.pick(['#a5825c', '#94785a', '#b08f68']);
  const wave = rolling(rng.fork('coast'));
  const zs = [-1, 2, 5, 8, 11, 14, 17, 20, 23];
  const post = (x: number, z: number): Piece =>
    put(
      'post',
      [
        cylinder('post', [0.11, 0.1], [0, 0.95], adjust(wood, -0.14), { sides: 10 }),
        cylinder('cap', [0.12, 0.12], [0.9, 0.98], '#efe9da', { sides: 10 }),
      ],
      { at: vec3(x, 0, z) },
    );
  const rope = (x: number, z: number): Loop => {
    const ts = Array.from({ length: 7 }, (_, i) => i / 6);
    const y = (t: number) => 0.78 - 0.3 * (1 - (2 * t - 1) ** 2);
    return [
      ...ts.map((t) => vec3(x, y(t) + 0.03, z + 3 * t)),
      ...[...ts].reverse().map((t) => vec3(x, y(t) - 0.03, z + 3 * t)),
    ];
  };
  const lamps = [
    streetLamp(-HALF + 0.1, 9.5, lit, { height: 3 }),
    streetLamp(HALF - 0.1, 18.5, lit, { height: 3 }),
  ];
  const plank = (i: number): Loop => {
    const z = -12 + i * 0.28;
    return floorLoop(-HALF, HALF, z, z + 0.025, 0.004);
  };
  return {
    ground: '#4d86a0',
    practicals: lamps.flatMap((l) => l.practicals),
    pieces: [
      ring('coast', (a) => 14 + 26 * wave(a), '#92a6ad', { radius: 560 }),
      waterSheet('#3f7896', '#8ab6c4', -16, 600),
      ripples('glints', rng, 60, { x: [-30, 30], z: [-2, 80] }, [0.6, 1.8], '#cfe6ec', 0.03, 0.005),
      ground('pier', [floorLoop(-HALF, HALF, -14, END)], wood, { fadeTo: adjust(wood, -0.05) }),
      ground(
        'gaps',
        Array.from({ length: 128 }, (_, i) => plank(i)),
        adjust(wood, -0.16),
      ),
      ground(
        'edges',
        [floorLoop(-HALF - 0.08, -HALF, -14, END, 0.008), floorLoop(HALF, HALF + 0.08, -14, END, 0.008)],
        adjust(wood, -0.2),
      ),
      ...[...zs].reverse().flatMap((z) => [post(-HALF + 0.05, z), post(HALF - 0.05, z)]),
      ...zs.slice(0, -1).flatMap((z) =>
        [-HALF + 0.05, HALF - 0.05].map((x) => ({
          ...ground('rope', [rope(x, z)], '#d9c39a'),
          layer: 'set' as const,
        })),
      ),
      ...lamps.flatMap((l) => l.pieces),
    ],
    stage: stageOf([-1.5, 1.5, -2.5, 9], { berth: { edge: HALF + 0.1, z: 4, y: 0 } }),
  };
}
