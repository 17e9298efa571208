import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, put } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { frontLoop, NEARWARD, roundLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { crate } from '../parts/crates-and-barrels.ts';
import { planks } from '../parts/ground-textures.ts';
import { pendant } from '../parts/lamps.ts';
import { backWall } from '../parts/room.ts';
import { picture } from '../parts/room-dressing.ts';
import { tallBox } from '../parts/shelves.ts';
import { isDark, outside, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

const flat = { layer: 'ground' } as const;

/** Under the rafters: sloping boards, a round gable window, trunks and boxes. */
export function attic(site: Site): Built {
  const { rng } = site;
  const look = { half: 4.4, back: 4.6, height: 4.2, wall: '#a58a6c', floor: '#8a6a4c', ceiling: '#7a614a' };
  const [sky, low] = outside(site);
  const m = rng.chance(0.5) ? 1 : -1;
  const slope = (s: number) => [
    vec3(s * 4.4, 0.9, -14),
    vec3(s * 4.4, 0.9, 4.6),
    vec3(0, 4.2, 4.6),
    vec3(0, 4.2, -14),
  ];
  const rafter = (s: number, z: number) => [
    vec3(s * 4.35, 0.9, z),
    vec3(s * 4.1, 0.9, z),
    vec3(0, 4.0, z),
    vec3(0, 4.2, z),
  ];
  const boards = (s: number) =>
    Array.from({ length: 7 }, (_, i) => {
      const t = (i + 1) / 8;
      const [x, y] = [s * 4.38 * (1 - t), 0.9 + 3.28 * t];
      return [
        vec3(x, y, -14),
        vec3(x, y, 4.6),
        vec3(x - s * 0.02, y + 0.02, 4.6),
        vec3(x - s * 0.02, y + 0.02, -14),
      ];
    });
  return interior(look, {
    pieces: [
      planks('boards', { x: [-4.4, 4.4], z: [-9, 4.6] }, 0.3, adjust(look.floor, -0.07), rng, 0.7),
      face(
        'gable boards',
        Array.from({ length: 17 }, (_, i) => frontLoop(-4.2 + i * 0.5, -4.18 + i * 0.5, 0, 4.2, 4.57)),
        adjust(look.wall, -0.08),
        flat,
      ),
      face('round window', [roundLoop(0, 2.2, 4.55, 0.72, 0.72, 28)], '#6d5238', flat),
      face('window view', [roundLoop(0, 2.2, 4.54, 0.6, 0.6, 28)], sky, {
        ...flat,
        tone: 'glow',
        fadeTo: low,
        pane: true,
      }),
      face(
        'window bars',
        [frontLoop(-0.03, 0.03, 1.6, 2.8, 4.52), frontLoop(-0.6, 0.6, 2.17, 2.23, 4.52)],
        '#6d5238',
        flat,
      ),
      ...[-1, 1].map((s) => face('slope', [slope(s)], s > 0 ? '#8f7254' : '#977a5b', flat)),
      ...[-1, 1].map((s) => face('slope boards', boards(s), '#7a5f45', flat)),
      ...[4.4, 2.4, 0.4, -1.6].flatMap((z) =>
        [-1, 1].map((s) => face('rafter', [rafter(s, z)], '#5f4833', flat)),
      ),
      face(
        'light',
        [
          [
            vec3(-0.6, 0.004, 3.4),
            vec3(0.6, 0.004, 3.4),
            vec3(1.5 * m, 0.004, 0.8),
            vec3(1.5 * m - 1.5, 0.004, 0.8),
          ],
        ],
        look.floor,
        { ...flat, tone: 'light', opacity: isDark(site) ? 0.15 : 0.45 },
      ),
      ...stand(
        'trunk',
        [
          block('trunk', [1.1, 0.5, 0.6], '#7a4f35', { top: '#8c6042' }),
          face(
            'bands',
            [-0.35, 0.35].map((x) => frontLoop(x - 0.04, x + 0.04, 0, 0.5, -0.305)),
            '#c0a05a',
            { normal: NEARWARD },
          ),
        ],
        -m * 2.6,
        2.8,
        [1.1, 0.6],
        look.floor,
      ),
      ...stand('crate', crate(0.6), m * 2.8, 3.2, [0.6, 0.6], look.floor),
      ...stand('crate', crate(0.5), m * 3.1, 2.3, [0.5, 0.5], look.floor),
      put('box', block('box', [0.45, 0.35, 0.4], '#b08a5c'), { at: vec3(m * 2.8, 0.6, 3.2) }),
      ...stand('wardrobe', tallBox(1, 1.7, 0.5, '#6f4c34', 2), -m * 1.6, 4.1, [1, 0.5], look.floor),
      ...picture(backWall(look), m * 1.6, 0.1, 0.7, 0.9, site),
    ],
    lamps: [pendant(m * 0.9, 2.5, 2, 3.6, true, '#4a4038', 3.4)],
    practicals: windowLight({ x: 0, y: 2.2, z: 4.4 }, site),
    floor: [-2, 2, -2.5, 2.2],
    surfaces: [surface('trunk', -m * 2.6, 0.5, 2.8, 0.9, 0.4), surface('crate', m * 3.1, 0.5, 2.3, 0.4, 0.4)],
    seats: [seat('trunk', -m * 2.6, 0.5, 2.6)],
  });
}
