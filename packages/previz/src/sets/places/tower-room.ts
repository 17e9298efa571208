import { vec3 } from '../../geometry/vec3.ts';
import { face, NEAR_GROUND as g, ground } from '../kit/faces.ts';
import { interior, stand, surface } from '../kit/interior.ts';
import { discLoop, facingPlane, frontLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { fire } from '../parts/lamps.ts';
import { stoneRoom } from '../parts/stone-room.ts';
import { hallWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** The chamber at the top of a tower: bare stone, a tall window over the land, shelves of old books, a chest, torches. */
export function towerRoom(site: Site): Built {
  const { rng } = site;
  const look = { half: 3.6, back: 4.6, height: 4.2, wall: '#8d8478', floor: '#79695a', ceiling: '#544a42' };
  const m = rng.chance(0.5) ? 1 : -1;
  const rug = rng.pick(['#7a3b3f', '#3f4f7a', '#4d6b4a']);
  const shelf = (y: number) => frontLoop(m * 2.35 - 0.95, m * 2.35 + 0.95, y, y + 0.06, 4.3);
  const spines = ['#7a3b32', '#3f5a4a', '#8a6a34', '#41506b', '#6b4a5a'].map((fill, k) =>
    face(
      'books',
      [0.62, 1.22, 1.82].flatMap((y, row) =>
        Array.from({ length: 16 }, (_, i) => i)
          .filter((i) => (i * 3 + row) % 5 === k)
          .map((i) => {
            const x = m * 2.35 - 0.88 + i * 0.11;
            return frontLoop(x, x + 0.09, y, y + 0.34 + 0.04 * ((i + row) % 4), 4.28);
          }),
      ),
      fill,
      g,
    ),
  );
  return interior(look, {
    pieces: [
      ...stoneRoom(site, look),
      ...hallWindow(
        { plane: facingPlane(-m * 0.7, 4.57), u0: -0.6, u1: 0.6, v0: 1.1, v1: 3.3, disc: true },
        site,
      ),
      face('shelves', [0.56, 1.16, 1.76, 2.3].map(shelf), '#5f4630', g),
      ...spines,
      ground('rug', [discLoop(vec3(0, 0.006, 1), 1.9, 1.2, 28)], rug),
      ground('rug edge', [discLoop(vec3(0, 0.005, 1), 2.05, 1.32, 28)], '#b8955a'),
      ...stand(
        'chest',
        [block('chest', [0.9, 0.5, 0.5], '#6b4a30', { top: '#83603f' })],
        -m * 2.8,
        3.4,
        [0.9, 0.5],
        look.floor,
      ),
    ],
    lamps: [fire(m * 0.95, 2.3, 4.3, 0.5), fire(-m * 3.2, 2.2, 1.2, 0.5)],
    practicals: [...windowLight({ x: -m * 0.7, y: 2.4, z: 4.3 }, site)],
    floor: [-2.2, 2.2, -2.5, 3.4],
    surfaces: [surface('chest', -m * 2.8, 0.5, 3.4, 0.7, 0.4)],
  });
}
