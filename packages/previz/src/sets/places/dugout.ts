import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, NEAR_GROUND as g, glowing, put } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { facingPlane, floorLoop, frontLoop, type Loop, roundLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { crate } from '../parts/crates-and-barrels.ts';
import { planks } from '../parts/ground-textures.ts';
import { lamp } from '../parts/lamps.ts';
import { outside } from '../parts/outdoors.ts';
import { table } from '../parts/tables.ts';
import { windowView } from '../parts/window-view.ts';
import type { Built, Site } from '../setting.ts';

/** A dugout under a trench: walls of earth and planks, props and beams, a candle on a crate table, sandbags about its mouth. */
export function dugout(site: Site): Built {
  const { rng } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const look = { half: 3.1, back: 3.4, height: 2.3, wall: '#6d5a45', floor: '#5d4c3a', ceiling: '#54432f' };
  const z = look.back - 0.03;
  const mx = m * 1.7;
  const boards = Array.from({ length: 12 }, (_, i) =>
    frontLoop(-3.1, 3.1, 0.02 + i * 0.19, 0.035 + i * 0.19, z),
  );
  const bags: Loop[] = [0, 1, 2, 3, 4].flatMap((row) =>
    [-1, 1].flatMap((s) => {
      const x = mx + s * (0.92 + (row % 2) * 0.08);
      return [frontLoop(x - 0.3, x + 0.3, row * 0.36, row * 0.36 + 0.31, z - 0.06)];
    }),
  );
  const top: Loop[] = [-0.75, -0.05, 0.65].map((dx) =>
    frontLoop(mx + dx - 0.33, mx + dx + 0.33, 1.82, 2.12, z - 0.07),
  );
  const [, low] = outside(site);
  return interior(look, {
    pieces: [
      planks('duckboards', { x: [-3.1, 3.1], z: [-9, 3.4] }, 0.3, adjust(look.floor, -0.07), rng, 0.9),
      face('plank joints', boards, adjust(look.wall, -0.09), g),
      face(
        'plank light',
        [0.4, 1.1, 1.7].map((y) => frontLoop(-3.1, 3.1, y, y + 0.15, z + 0.005)),
        adjust(look.wall, 0.05),
        g,
      ),
      ...windowView(
        { plane: facingPlane(mx, z - 0.01), u0: -0.72, u1: 0.72, v0: 0.1, v1: 1.9, high: true, disc: false },
        site,
      ),
      face(
        'trench wall',
        [
          [
            vec3(mx - 0.72, 0.1, z - 0.03),
            vec3(mx + 0.72, 0.1, z - 0.03),
            vec3(mx + 0.72, 1, z - 0.03),
            vec3(mx + 0.2, 0.9, z - 0.03),
            vec3(mx - 0.72, 1.15, z - 0.03),
          ],
        ],
        adjust('#5a4a3a', -0.05),
        { layer: 'ground', tone: 'body' },
      ),
      face(
        'steps',
        [0, 1, 2].map((i) => frontLoop(mx - 0.6, mx + 0.6, 0.02 + i * 0.24, 0.22 + i * 0.24, z - 0.035)),
        '#8a7358',
        g,
      ),
      face('sandbags', bags, '#b5a47c', g),
      face('sandbags', top, '#a8976f', g),
      face('map', [frontLoop(-mx - 0.65, -mx + 0.55, 1.05, 1.85, z - 0.02)], '#d8c99a', g),
      face(
        'front line',
        [
          [
            vec3(-mx - 0.6, 1.5, z - 0.03),
            vec3(-mx - 0.2, 1.62, z - 0.03),
            vec3(-mx + 0.1, 1.4, z - 0.03),
            vec3(-mx + 0.5, 1.55, z - 0.03),
            vec3(-mx + 0.5, 1.5, z - 0.03),
            vec3(-mx + 0.1, 1.35, z - 0.03),
            vec3(-mx - 0.2, 1.57, z - 0.03),
            vec3(-mx - 0.6, 1.45, z - 0.03),
          ],
        ],
        '#b03a34',
        g,
      ),
      ...[-2.6, 0.35 * m, 2.6].map((x) =>
        put('prop', [block('prop', [0.2, 2.3, 0.2], '#7d6247')], { at: vec3(x, 0, 2.9) }),
      ),
      ...[3, 1.2, -0.6].map((bz) =>
        face(
          'beam',
          [frontLoop(-3.1, 3.1, 2.06, 2.3, bz), floorLoop(-3.1, 3.1, bz, bz + 0.22, 2.06)],
          '#6b533b',
          { layer: 'ground' },
        ),
      ),
      ...stand(
        'bunk',
        [
          block('frame', [1.9, 0.4, 0.8], '#6b533b'),
          block('blanket', [1.86, 0.16, 0.78], '#7d7a5c', { at: [0, 0.4, 0], top: '#8d8a6a' }),
          block('pack', [0.4, 0.3, 0.5], '#6a6a48', { at: [-0.65, 0.56, 0] }),
        ],
        -m * 2.1,
        2.6,
        [1.9, 0.8],
        look.floor,
      ),
      ...stand('crate', crate(0.55), m * 2.6, 1.9, [0.6, 0.6], look.floor),
      ...stand(
        'table',
        [
          ...table(1.2, 0.6, 0.74, '#7d6247'),
          cylinder('bottle', [0.05, 0.05], [0.74, 0.92], '#4f6a4a', { at: [0.3, 0.05], sides: 8 }),
          cylinder('candle', [0.03, 0.03], [0.92, 1.04], '#efe3c0', { at: [0.3, 0.05], sides: 8 }),
        ],
        -m * 1.3,
        1.5,
        [1.2, 0.6],
        look.floor,
      ),
      put('flame', [face('flame', [roundLoop(0, 0, 0, 0.03, 0.07, 10)], '#ffd27a', { tone: 'glow' })], {
        at: vec3(-m * 1.3 + 0.3, 1.1, 1.5),
      }),
      put(
        'lantern',
        [
          face('hook', [frontLoop(-0.01, 0.01, 0.2, 0.55, 0)], '#3a322a'),
          block('lantern', [0.16, 0.24, 0.16], '#4a4238', { at: [0, -0.05, 0] }),
          face('lantern light', [frontLoop(-0.05, 0.05, 0, 0.14, -0.09)], '#ffd27a', { tone: 'glow' }),
        ],
        { at: vec3(m * 0.9, 1.6, 2.2) },
      ),
      glowing(
        'daylight',
        [
          [
            vec3(mx - 0.7, 0.006, 3.3),
            vec3(mx + 0.7, 0.006, 3.3),
            vec3(mx * 0.6 + 0.8, 0.006, 1.6),
            vec3(mx * 0.6 - 0.8, 0.006, 1.6),
          ],
        ],
        low,
        0.14,
      ),
    ],
    practicals: [
      lamp(-m * 1.3 + 0.3, 1.15, 1.3, 3, 0.75, '#ffb35c', 'fire'),
      lamp(m * 0.9, 1.65, 2, 2.6, 0.5, '#ffc878'),
    ],
    floor: [-1.8, 1.8, -2.5, 1],
    surfaces: [surface('table', -m * 1.3, 0.74, 1.45, 0.8, 0.4)],
    seats: [seat('crate', m * 2.6, 0.55, 1.9)],
  });
}
