import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { face, ground, put } from '../kit/faces.ts';
import { floorLoop, LEFTWARD, RIGHTWARD, sideLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { ripples } from '../parts/ground-textures.ts';
import { hills, skyline, waterSheet } from '../parts/horizon.ts';
import { streetLamp } from '../parts/lamps.ts';
import type { Built, Site } from '../setting.ts';

/** The deck of a suspension bridge: towers ahead, cables sweeping down, railings, the river and the town. */
export function bridge(site: Site): Built {
  const { rng, lit } = site;
  const steel = rng.pick(['#b5523f', '#6f8590', '#5f7a68']);
  const tower = (z: number): Piece[] => {
    const leg = (x: number) => block('leg', [0.9, 17, 1.2], steel, { at: [x, 0, 0] });
    return [
      put(
        'tower',
        [
          leg(-4.6),
          leg(4.6),
          block('beam', [9, 1, 1], adjust(steel, -0.03), { at: [0, 15.4, 0] }),
          block('beam', [9, 0.9, 1], adjust(steel, -0.03), { at: [0, 9.5, 0] }),
        ],
        { at: vec3(0, 0, z) },
      ),
    ];
  };
  const cable = (x: number) => {
    const run = (z0: number, z1: number, sag: number) =>
      Array.from({ length: 17 }, (_, i) => {
        const t = i / 16;
        return vec3(x, 16.3 - sag * 4 * t * (1 - t), z0 + (z1 - z0) * t);
      });
    const pts = [...run(-30, 22, 13), ...run(22, 74, 13)];
    return {
      loop: [...pts, ...pts.map((p) => vec3(p.x, p.y + 0.22, p.z)).reverse()],
      hangers: pts
        .filter((p) => p.y < 15.5 && p.z > -4)
        .map((p) => [vec3(x, 1, p.z), vec3(x, 1, p.z + 0.08), vec3(x, p.y, p.z + 0.08), vec3(x, p.y, p.z)]),
    };
  };
  const lamps = [5, 17, 30].flatMap((z) => [-4.3, 4.3].map((x) => streetLamp(x, z, lit, { height: 3.8 })));
  const rail = (x: number): Piece[] => {
    const normal = x < 0 ? RIGHTWARD : LEFTWARD;
    const posts = Array.from({ length: 44 }, (_, i) => sideLoop(x, 0, 1.05, -9 + i * 1.5, -8.9 + i * 1.5));
    return [
      face(
        'railing',
        [
          ...posts,
          sideLoop(x, 1, 1.12, -14, 90),
          sideLoop(x, 0.5, 0.56, -14, 90),
          sideLoop(x, 0, 0.16, -14, 90),
        ],
        steel,
        { layer: 'ground', normal },
      ),
    ];
  };
  return {
    ground: '#5f93a8',
    practicals: lamps.flatMap((l) => l.practicals),
    pieces: [
      hills(rng.fork('hills'), 500, 46, '#97a9b5'),
      ...skyline(rng.fork('town'), 330, [16, 80], '#8795a3', lit),
      waterSheet('#4f8399', '#8db3c0', -14, 320),
      ripples('glints', rng, 30, { x: [-90, 90], z: [12, 140] }, [1, 3], '#cfe2e8', 0.04, 0.005),
      ...[-4.6, 4.6].map((x) => face('cable', [cable(x).loop], steel, { layer: 'ground' })),
      ...[-4.6, 4.6].map((x) => face('hangers', cable(x).hangers, steel, { layer: 'ground' })),
      ground('deck', [floorLoop(-4.8, 4.8, -14, 120, 0.002)], '#77797c'),
      ground(
        'walkway',
        [floorLoop(-4.8, -3.2, -14, 120, 0.003), floorLoop(3.2, 4.8, -14, 120, 0.003)],
        '#a5a29c',
      ),
      ground(
        'marks',
        Array.from({ length: 18 }, (_, i) => floorLoop(-0.06, 0.06, -10 + i * 5, -7.6 + i * 5, 0.004)),
        '#dcd8c9',
      ),
      ...tower(74),
      ...tower(22),
      ...rail(-4.7),
      ...rail(4.7),
      ...lamps.flatMap((l) => l.pieces),
    ],
    stage: stageOf([-3, 3, -2.5, 10]),
  };
}
