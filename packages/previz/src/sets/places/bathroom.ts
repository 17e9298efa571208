import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, put } from '../kit/faces.ts';
import { interior, stand, surface } from '../kit/interior.ts';
import { frontLoop, NEARWARD, roundLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { checks } from '../parts/ground-textures.ts';
import { bathtub } from '../parts/house-fittings.ts';
import { pendant } from '../parts/lamps.ts';
import { backWall } from '../parts/room.ts';
import { counter } from '../parts/tables.ts';
import { roomWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** Tiles, a basin under a round mirror, a tub below the window, a toilet. */
export function bathroom(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 3.2,
    back: 3,
    height: 2.7,
    wall: rng.pick(['#d5dfe0', '#e3d8cd', '#cfdcd2']),
    floor: '#dcdcd6',
    ceiling: '#f5f4f0',
    wainscot: 1.3,
    panel: rng.pick(['#8fb3b5', '#9fb59a', '#a9b4cc', '#d0a99a']),
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const joint = Array.from({ length: 33 }, (_, i) =>
    frontLoop(-3.2 + i * 0.2, -3.19 + i * 0.2, 0.12, 1.3, 2.97),
  );
  const rows = Array.from({ length: 6 }, (_, i) => frontLoop(-3.2, 3.2, 0.2 + i * 0.2, 0.21 + i * 0.2, 2.97));
  const curtain = rng.pick(['#7fb0bf', '#d99a6a', '#c9b7dc']);
  return interior(look, {
    pieces: [
      checks('tiles', { x: [-look.half, look.half], z: [-9, look.back] }, 0.4, '#aab4b6', 0.9),
      face('tile joints', [...joint, ...rows], adjust(look.panel, 0.1, 0.5), {
        layer: 'ground',
        normal: NEARWARD,
      }),
      ...roomWindow({ plane: backWall(look), u: -m * 1.7, sill: 1.45, width: 1, height: 0.8 }, site),
      face('mirror frame', [roundLoop(m * 0.9, 1.62, 2.97, 0.44, 0.54, 24)], '#b08d5a', { layer: 'ground' }),
      face('mirror', [roundLoop(m * 0.9, 1.62, 2.96, 0.39, 0.49, 24)], '#c4d4da', {
        layer: 'ground',
        fadeTo: '#9fb4be',
      }),
      ...stand(
        'basin',
        counter(1.3, 0.85, 0.5, '#e9e6df', '#f7f6f2', 2),
        m * 0.9,
        2.7,
        [1.3, 0.5],
        look.floor,
      ),
      put(
        'shower',
        [
          face('rail', [frontLoop(-1.1, 1.1, 2.18, 2.22, 0)], '#a9b0b3', { normal: NEARWARD }),
          face('curtain', [frontLoop(-1.1, -0.45, 0.4, 2.18, 0)], curtain, { normal: NEARWARD }),
          face(
            'folds',
            [0, 1, 2].map((i) => frontLoop(-1.02 + i * 0.2, -0.93 + i * 0.2, 0.4, 2.18, -0.01)),
            curtain,
            {
              tone: 'shade',
              opacity: 0.35,
            },
          ),
        ],
        { at: vec3(-m * 1.7, 0, 2) },
      ),
      face(
        'shower head',
        [
          frontLoop(-m * 2.75 - 0.025, -m * 2.75 + 0.025, 1.2, 2.15, 2.94),
          frontLoop(-m * 2.75 - 0.16, -m * 2.75 + 0.16, 2.1, 2.18, 2.93),
        ],
        '#a9b0b3',
        { layer: 'ground' },
      ),
      put(
        'toothbrushes',
        [
          block('glass', [0.09, 0.13, 0.09], '#cfe3ea'),
          face(
            'brushes',
            [frontLoop(-0.03, -0.015, 0.1, 0.28, -0.05), frontLoop(0.015, 0.03, 0.1, 0.26, -0.05)],
            '#d9566b',
          ),
        ],
        {
          at: vec3(m * 0.45, 0.85, 2.7),
        },
      ),
      put('tap', block('tap', [0.05, 0.2, 0.05], '#a9b0b3'), { at: vec3(m * 0.9, 0.85, 2.85) }),
      ...stand('tub', bathtub(), -m * 1.7, 2.4, [1.7, 0.75], look.floor),
      ...stand(
        'toilet',
        [
          block('tank', [0.42, 0.4, 0.18], '#f2f1ed', { at: [0, 0.42, 0.26] }),
          cylinder('bowl', [0.15, 0.21], [0, 0.42], '#f5f4f0', { sides: 12, top: '#e3e5e4' }),
        ],
        m * 2.45,
        2.5,
        [0.4, 0.6],
        look.floor,
      ),
      put(
        'towel',
        [
          face('towel', [frontLoop(-0.25, 0.25, 0.9, 1.45, 0)], rng.pick(['#c56a55', '#e0b24f', '#5c86a0']), {
            normal: NEARWARD,
          }),
        ],
        { at: vec3(m * 1.85, 0, 2.94), layer: 'ground' },
      ),
    ],
    lamps: [pendant(0, 2.3, 1.4, look.height, true, '#e8e6df', 4)],
    practicals: windowLight({ x: -m * 1.7, y: 1.8, z: 2.8 }, site, 3),
    floor: [-2.2, 2.2, -2.5, 1.7],
    surfaces: [surface('basin', m * 0.9, 0.85, 2.6, 1, 0.3)],
  });
}
