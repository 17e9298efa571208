import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, NEAR_GROUND as g } from '../kit/faces.ts';
import { interior, seat, stand } from '../kit/interior.ts';
import { facingPlane, frontLoop, type Loop, NEARWARD } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { planks } from '../parts/ground-textures.ts';
import { leftWall, rightWall } from '../parts/room.ts';
import { hallWindow, outside, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** A studio for dancers: boards, a wall of mirrors with a barre before it, tall windows along the side, a piano. */
export function danceStudio(site: Site): Built {
  const { rng, hour } = site;
  const look = {
    half: 4.6,
    back: 5,
    height: 4.2,
    wall: rng.pick(['#dcd3c6', '#d3d6d2', '#ddd0c8']),
    floor: '#b98d60',
    ceiling: '#ece8e0',
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const z = look.back - 0.03;
  const [x0, x1] = [-3.6, 3.6];
  const [sky, low] = outside(site);
  const glass = hour === 'night' ? '#59617a' : '#c3d0d6';
  // What the mirrors show: the windows of the side wall and the floor, turned round and smaller.
  const back: Loop[] = [0, 1, 2].map((i) => {
    const x = m * (1.2 + i * 0.72);
    return [
      vec3(x, 1.1 - i * 0.12, z - 0.01),
      vec3(x + m * 0.5, 1 - i * 0.12, z - 0.01),
      vec3(x + m * 0.5, 2.75 + i * 0.06, z - 0.01),
      vec3(x, 2.65 + i * 0.06, z - 0.01),
    ];
  });
  const side = m > 0 ? rightWall(look) : leftWall(look);
  return interior(look, {
    pieces: [
      planks('boards', { x: [-4.6, 4.6], z: [-9, 5] }, 0.22, adjust(look.floor, -0.06), rng, 0.7),
      face('mirror frame', [frontLoop(x0 - 0.08, x1 + 0.08, 0.2, 3.08, z + 0.01)], '#8a7359', g),
      face('mirror', [frontLoop(x0, x1, 0.28, 3, z)], glass, { ...g, fadeTo: adjust(look.floor, 0.02, 0.5) }),
      face(
        'mirror floor',
        [
          [
            vec3(x0, 0.28, z - 0.005),
            vec3(x1, 0.28, z - 0.005),
            vec3(x1 - 0.7, 0.95, z - 0.005),
            vec3(x0 + 0.7, 0.95, z - 0.005),
          ],
        ],
        adjust(look.floor, 0.03, 0.7),
        { ...g, opacity: 0.6 },
      ),
      face('reflection', back, hour === 'night' ? sky : low, { layer: 'ground', tone: 'glow', opacity: 0.8 }),
      face(
        'shine',
        [-2.9, -0.8, 1.5].map(
          (x): Loop => [
            vec3(x, 0.28, z - 0.02),
            vec3(x + 0.28, 0.28, z - 0.02),
            vec3(x + 1.28, 3, z - 0.02),
            vec3(x + 1, 3, z - 0.02),
          ],
        ),
        '#ffffff',
        { layer: 'ground', opacity: 0.12 },
      ),
      face(
        'mirror joints',
        [-1.8, 0, 1.8].map((x) => frontLoop(x - 0.015, x + 0.015, 0.28, 3, z - 0.03)),
        '#8d9aa0',
        g,
      ),
      face(
        'barre',
        [frontLoop(-4, 4, 1.06, 1.12, z - 0.25), frontLoop(-4, 4, 0.72, 0.77, z - 0.22)],
        '#7a5334',
        g,
      ),
      face(
        'brackets',
        [-3.9, -1.95, 0, 1.95, 3.9].map((x) => frontLoop(x - 0.03, x + 0.03, 0, 1.12, z - 0.2)),
        '#5d646a',
        g,
      ),
      ...[-1.4, 0.6, 2.6].flatMap((u) =>
        hallWindow(
          { plane: side, u0: u, u1: u + 1.2, v0: 0.6, v1: 3.7, disc: u === 0.6 },
          site,
          '#efe9de',
          [1, 4],
        ),
      ),
      // A side window behind the mirror's end lets the picture breathe where the side wall is out of it.
      ...hallWindow(
        { plane: facingPlane(m * 4.1, look.back), u0: -0.36, u1: 0.36, v0: 0.7, v1: 3.5, disc: false },
        site,
        '#efe9de',
        [1, 4],
      ),
      ...stand(
        'piano',
        [
          block('piano', [1.5, 1.2, 0.6], '#3a2a22', { top: '#4d392d' }),
          block('keys', [1.36, 0.06, 0.26], '#f1ece0', { at: [0, 0.72, -0.4] }),
          face('key bed', [frontLoop(-0.7, 0.7, 0.62, 0.72, -0.53)], '#2b1f19', { normal: NEARWARD }),
        ],
        -m * 3.7,
        3.6,
        [1.5, 0.8],
        look.floor,
      ),
      ...stand(
        'stool',
        [block('stool', [0.7, 0.46, 0.34], '#4d392d', { top: '#7a3b36' })],
        -m * 3.6,
        2.7,
        [0.7, 0.34],
        look.floor,
      ),
    ],
    practicals: windowLight({ x: m * 4, y: 2.2, z: 2 }, site, 6),
    floor: [-2.6, 2.6, -2.5, 3.4],
    seats: [seat('stool', -m * 3.6, 0.46, 2.7)],
  });
}
