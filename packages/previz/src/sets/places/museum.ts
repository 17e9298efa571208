import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { facingPlane, frontLoop, roundLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { planks } from '../parts/ground-textures.ts';
import { lamp, stripLights } from '../parts/lamps.ts';
import { backWall, leftWall, rightWall } from '../parts/room.ts';
import { picture } from '../parts/room-dressing.ts';
import { hallWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** A marble figure without arms, as the ancients left it; it stands at plinth height. */
const statue = () => {
  const half = [0.16, 0.2, 0.19, 0.14, 0.2, 0.26, 0.24, 0.07, 0.07];
  const level = [1, 1.3, 1.45, 1.62, 1.82, 1.95, 2.04, 2.08, 2.16];
  const at = (s: number, i: number) => vec3(s * (half[i] ?? 0) + 0.03 * Math.sin(i), level[i] ?? 0, -0.1);
  const body = [...half.map((_, i) => at(-1, i)), ...half.map((_, i) => at(1, half.length - 1 - i))];
  const lit = [...half.map((_, i) => at(0.1, i)), ...half.map((_, i) => at(1, half.length - 1 - i))];
  return [
    face('statue', [body, roundLoop(0.02, 2.3, -0.1, 0.12, 0.16, 16)], '#e6e1d6'),
    face('statue shade', [lit], '#e6e1d6', { tone: 'shade', opacity: 0.45 }),
    face(
      'drapery',
      [0, 1, 2].map((i) => [
        vec3(-0.12 + i * 0.09, 1.02, -0.11),
        vec3(-0.09 + i * 0.09, 1.02, -0.11),
        vec3(-0.02 + i * 0.07, 1.5, -0.11),
      ]),
      '#e6e1d6',
      { tone: 'shade', opacity: 0.6 },
    ),
  ];
};

/** White walls, framed pictures under spots, a statue on a plinth, a rope. */
export function museum(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 4.6,
    back: 4.4,
    height: 4,
    wall: rng.pick(['#e2ddd3', '#b9c3bf', '#a4545a', '#5f6f80']),
    floor: '#b58f66',
    ceiling: '#eeeae2',
  };
  const back = backWall(look);
  const m = rng.chance(0.5) ? 1 : -1;
  const plinth = block('plinth', [0.6, 1, 0.6], '#ece8e0', { top: '#f8f5ee' });
  const vase = face(
    'vase',
    [roundLoop(0, 1.25, -0.1, 0.17, 0.22, 16), frontLoop(-0.07, 0.07, 1.42, 1.6, -0.1)],
    rng.pick(['#3f6a8c', '#a8523f', '#4f7a5f']),
  );
  return interior(look, {
    pieces: [
      planks('boards', { x: [-4.6, 4.6], z: [-9, 4.4] }, 0.2, adjust(look.floor, -0.05), rng, 0.6),
      ...picture(back, m * 0.1, 1.35, 1.5, 1.2, site, '#c79a45'),
      ...picture(back, -m * 1.75, 1.2, 1.2, 1.6, site, '#c79a45'),
      ...picture(back, -m * 3.4, 1.3, 1.4, 1.2, site, '#c79a45'),
      face(
        'labels',
        [m * 1.05, -m * 0.95, -m * 2.55].map((x) => frontLoop(x - 0.1, x + 0.1, 1.35, 1.48, 4.36)),
        '#f7f4ec',
        { layer: 'ground' },
      ),
      ...hallWindow(
        { plane: facingPlane(m * 2.9, 4.38), u0: -0.55, u1: 0.55, v0: 0.9, v1: 3.3 },
        site,
        '#d8d0c0',
        [1, 3],
      ),
      ...[-0.5, 2.2].flatMap((u) => [
        ...picture(leftWall(look), u, 1.3, 1.3, 1, site, '#3d3a38'),
        ...picture(rightWall(look), u, 1.3, 1.3, 1, site, '#3d3a38'),
      ]),
      ...[-m * 3.4, -m * 1.75, m * 0.1].map((x) =>
        face(
          'spot',
          [[vec3(x - 0.15, 4, 4.37), vec3(x + 0.15, 4, 4.37), vec3(x + 1, 1, 4.37), vec3(x - 1, 1, 4.37)]],
          look.wall,
          { layer: 'ground', tone: 'light', opacity: 0.3 },
        ),
      ),
      ...stand('plinth', [plinth, vase], -m * 3, 2.4, [0.6, 0.6], look.floor),
      ...stand('plinth', [plinth, ...statue()], m * 1.75, 2.9, [0.6, 0.6], look.floor),
      ...stand(
        'bench',
        block('bench', [1.6, 0.45, 0.5], '#5a4a40', { top: '#6d5a4e' }),
        2.6,
        0.6,
        [1.6, 0.5],
        look.floor,
      ),
    ],
    lamps: [stripLights([-2.2, 2.2], -3, 3.6, look.height, '#fff8ea')],
    practicals: [lamp(0, 3, 4, 4, 0.35, '#fff2d8'), ...windowLight({ x: m * 2.9, y: 2, z: 4 }, site)],
    floor: [-1.9, 1.9, -2.5, 3.2],
    surfaces: [surface('bench', 2.6, 0.45, 0.6, 1.4, 0.4)],
    seats: [seat('bench', 2.6, 0.45, 0.5)],
  });
}
