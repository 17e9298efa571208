import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, NEAR_GROUND as g, glowing, put } from '../kit/faces.ts';
import { interior, stand, surface } from '../kit/interior.ts';
import { discLoop, floorLoop, frontLoop, type Loop, roundLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { letters } from '../parts/block-letters.ts';
import { planks } from '../parts/ground-textures.ts';
import { lamp } from '../parts/lamps.ts';
import { hoop } from '../parts/show-props.ts';
import { table } from '../parts/tables.ts';
import type { Built, Site } from '../setting.ts';

const BRIGHT = ['#f2659a', '#6fb4ff', '#ffd15c', '#8ee0b0', '#b98cff'] as const;

/** The gymnasium on the night of the dance: garlands, balloons, a mirror ball and its spots, coloured light, a punch table. */
export function schoolDance(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 5.2,
    back: 6,
    height: 4.6,
    wall: '#5b5484',
    floor: '#8a6a58',
    ceiling: '#37335a',
    wainscot: 1.4,
    panel: '#4a4474',
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const z = look.back - 0.05;
  const garland = (x0: number, x1: number, y: number, sag: number, at: number): Loop[] =>
    Array.from({ length: 14 }, (_, i) => {
      const t = i / 13;
      const x = x0 + (x1 - x0) * t;
      const yy = y - sag * 4 * t * (1 - t);
      return [vec3(x - 0.13, yy, at), vec3(x + 0.13, yy, at), vec3(x, yy - 0.32, at)];
    });
  const flags = [
    garland(-5.2, 0, 3.9, 0.7, z - 0.2),
    garland(0, 5.2, 3.9, 0.7, z - 0.2),
    garland(-5, 5, 4.5, 0.6, 2.4),
  ].flat();
  const balloons = [-1, 1].flatMap((s) =>
    Array.from({ length: 9 }, (_, i) => ({
      colour: BRIGHT[i % BRIGHT.length] as string,
      loop: roundLoop(
        s * (3.9 + 0.26 * (i % 3)),
        1.1 + Math.floor(i / 3) * 0.42 + (i % 2) * 0.1,
        z - 0.3,
        0.2,
        0.24,
        14,
      ),
    })),
  );
  const spots = Array.from({ length: 26 }, () => {
    const x = rng.between(-4.6, 4.6);
    const zz = rng.between(-2, 5);
    return discLoop(vec3(x, 0.006, zz), 0.16, 0.16, 10);
  });
  const onWall = Array.from({ length: 30 }, () =>
    roundLoop(rng.between(-5, 5), rng.between(0.8, 4.2), z - 0.04, 0.09, 0.09, 8),
  );
  const cone = (x: number, colour: string): ReturnType<typeof face> =>
    face(
      'light cone',
      [
        [
          vec3(x - 0.1, 4.5, 3.5),
          vec3(x + 0.1, 4.5, 3.5),
          vec3(x + 1.1, 0.02, 3.5),
          vec3(x - 1.1, 0.02, 3.5),
        ],
      ],
      colour,
      {
        layer: 'ground',
        tone: 'glow',
        opacity: 0.13,
      },
    );
  return interior(look, {
    pieces: [
      planks('boards', { x: [-5.2, 5.2], z: [-9, 6] }, 0.2, adjust(look.floor, -0.05), rng, 0.5),
      face(
        'court lines',
        [
          floorLoop(-3.4, -3.32, -9, 5, 0.004),
          floorLoop(3.32, 3.4, -9, 5, 0.004),
          floorLoop(-3.4, 3.4, 4.92, 5, 0.004),
        ],
        '#d8b46a',
        { layer: 'ground', opacity: 0.5 },
      ),
      put('hoop', hoop(), { at: vec3(m * 3, 0.4, 5.6) }),
      face('stage curtain', [frontLoop(-m * 1.2 - 1.7, -m * 1.2 + 1.7, 0.6, 3, z - 0.02)], '#8c3f6f', {
        ...g,
        fadeTo: '#5f2b52',
      }),
      face(
        'curtain folds',
        Array.from({ length: 8 }, (_, i) =>
          frontLoop(-m * 1.2 - 1.6 + i * 0.42, -m * 1.2 - 1.45 + i * 0.42, 0.6, 3, z - 0.03),
        ),
        '#6f3059',
        g,
      ),
      face('banner', [frontLoop(-m * 1.2 - 1.9, -m * 1.2 + 1.9, 2.72, 3.5, z - 0.06)], '#f4e9d8', g),
      face('banner letters', letters('DANCE', -m * 1.2, 2.86, 0.5, z - 0.08), '#c93f7a', g),
      ...BRIGHT.map((colour, k) =>
        face(
          'garland',
          flags.filter((_, i) => i % BRIGHT.length === k),
          colour,
          { layer: 'ground' },
        ),
      ),
      ...balloons.map(({ colour, loop }) => face('balloon', [loop], colour, { layer: 'ground' })),
      cone(-3, '#f2659a'),
      cone(-0.4, '#b98cff'),
      cone(2.6, '#6fb4ff'),
      glowing('light spots', spots, '#fff0d0', 0.5),
      glowing('light spots', onWall, '#f7e8ff', 0.4),
      ...stand(
        'punch table',
        [
          ...table(1.9, 0.7, 0.78, '#f2eef4'),
          block('cloth', [1.94, 0.5, 0.72], '#efe6f0', { at: [0, 0.3, 0], top: '#ffffff' }),
          cylinder('punch bowl', [0.2, 0.3], [0.8, 1.02], '#e2506a', {
            at: [0, 0],
            sides: 14,
            top: '#f07f8f',
          }),
          ...[-0.6, -0.42, 0.45, 0.65].map((x) =>
            cylinder('cup', [0.05, 0.06], [0.8, 0.92], '#f6c64f', { at: [x, -0.1], sides: 8 }),
          ),
        ],
        m * 3.4,
        4.2,
        [1.9, 0.7],
        look.floor,
      ),
      ...stand(
        'speaker',
        [
          block('speaker', [0.7, 1.5, 0.5], '#26242f', { top: '#34323f' }),
          face(
            'cones',
            [roundLoop(0, 1.1, -0.26, 0.22, 0.22, 16), roundLoop(0, 0.48, -0.26, 0.27, 0.27, 16)],
            '#4a4756',
          ),
        ],
        -m * 4.2,
        4.4,
        [0.7, 0.5],
        look.floor,
      ),
      put(
        'mirror ball',
        [
          face('cord', [frontLoop(-0.015, 0.015, 0.35, 1.1, 0)], '#8f8aa8'),
          face('ball', [roundLoop(0, 0, 0, 0.36, 0.36, 20)], '#c9cbe0', { tone: 'glow' }),
          face(
            'facets',
            Array.from({ length: 14 }, (_, i) =>
              frontLoop(
                -0.26 + (i % 5) * 0.12,
                -0.19 + (i % 5) * 0.12,
                -0.22 + Math.floor(i / 5) * 0.16,
                -0.13 + Math.floor(i / 5) * 0.16,
                -0.02,
              ),
            ),
            '#8f93b5',
          ),
          face(
            'facets',
            Array.from({ length: 6 }, (_, i) =>
              frontLoop(
                -0.2 + (i % 3) * 0.16,
                -0.13 + (i % 3) * 0.16,
                -0.1 + Math.floor(i / 3) * 0.2,
                -0.02 + Math.floor(i / 3) * 0.2,
                -0.03,
              ),
            ),
            '#ffffff',
            { tone: 'glow' },
          ),
        ],
        { at: vec3(0.3 * m, 3.5, 2.6) },
      ),
    ],
    practicals: [
      lamp(-3, 3.4, 3.4, 4.5, 0.5, '#f2659a', 'neon'),
      lamp(3, 3.4, 3.4, 4.5, 0.5, '#6fb4ff', 'neon'),
      lamp(0, 3.4, 2.2, 4.5, 0.5, '#ffe0b8'),
    ],
    floor: [-2.8, 2.8, -2.5, 3.6],
    surfaces: [surface('punch table', m * 3, 0.8, 4.1, 0.8, 0.4)],
  });
}
