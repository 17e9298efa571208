import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece } from '../../model/set.ts';
import { face, glowing, put, type Solids, upright } from '../kit/faces.ts';
import { interior, stand, surface } from '../kit/interior.ts';
import { floorLoop, frontLoop, roundLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { crate } from '../parts/crates-and-barrels.ts';
import { paving } from '../parts/ground-textures.ts';
import { pendant } from '../parts/lamps.ts';
import { backWall } from '../parts/room.ts';
import { tallBox } from '../parts/shelves.ts';
import { roomWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

const boiler: Solids = [
  cylinder('tank', [0.42, 0.42], [0.15, 1.7], '#b9b3a3', { sides: 14 }),
  cylinder('cap', [0.42, 0.2], [1.7, 1.85], '#a39d8e', { sides: 14 }),
  cylinder('flue', [0.1, 0.1], [1.85, 2.6], '#8f8f8a', { sides: 8 }),
  block('burner', [0.34, 0.3, 0.1], '#4a4f52', { at: [0, 0.3, -0.42] }),
  glowing('flame', [frontLoop(-0.1, 0.1, 0.38, 0.48, -0.48)], '#ffa04d'),
];

/** A basement: bare block walls, stairs up to a lit door, boiler, pipes, shelves of jars, one bulb. */
export function basement(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 4,
    back: 4.2,
    height: 2.6,
    wall: rng.pick(['#8a8880', '#8f8678', '#7d848a']),
    floor: '#77736b',
    ceiling: '#6a5a48',
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const steps = Array.from({ length: 9 }, (_, i) =>
    block('step', [1.1, 0.06, 0.3], '#8a6644', { at: [0, 0.22 + i * 0.26, i * 0.24], top: '#9c7650' }),
  );
  const wash = [
    ...tallBox(0.66, 0.88, 0.6, '#e3e5e3'),
    upright('door', [roundLoop(0, 0.46, -0.31, 0.2, 0.2, 18)], '#b9c2c6', { layer: 'set' }),
    upright('glass', [roundLoop(0, 0.46, -0.32, 0.14, 0.14, 18)], '#46545c', { layer: 'set' }),
  ];
  const jars = (x0: number, y: number): FacePiece[] =>
    ['#b5643a', '#8f9a4a', '#a33f3a', '#c9a04a'].map((c, k) =>
      upright(
        'jars',
        [0, 1].map((i) =>
          frontLoop(x0 + (i * 4 + k) * 0.19, x0 + (i * 4 + k) * 0.19 + 0.14, y, y + 0.2, -0.12),
        ),
        c,
        { layer: 'set' },
      ),
    );
  const shelf: Solids = [
    ...[-0.85, 0.85].map((x) => block('post', [0.06, 2, 0.4], '#6d5038', { at: [x, 0, 0] })),
    ...[0.4, 0.95, 1.5].map((y) => block('board', [1.7, 0.05, 0.4], '#85643f', { at: [0, y, 0] })),
    ...[0.45, 1, 1.55].flatMap((y) => jars(-0.74, y)),
  ];
  return interior(look, {
    pieces: [
      paving('cracks', { x: [-4, 4], z: [-9, 4.2] }, [2.6, 2.6], adjust(look.floor, -0.05), 0.02),
      upright(
        'blocks',
        [0.4, 0.8, 1.2, 1.6, 2, 2.4]
          .map((y) => frontLoop(-4, 4, y - 0.012, y + 0.012, 4.17))
          .concat(
            Array.from({ length: 60 }, (_, i) => {
              const row = Math.floor(i / 10);
              const x = -4 + (i % 10) * 0.84 + (row % 2) * 0.42;
              return frontLoop(x - 0.012, x + 0.012, row * 0.4, row * 0.4 + 0.4, 4.17);
            }),
          ),
        adjust(look.wall, -0.07),
      ),
      face(
        'joists',
        Array.from({ length: 9 }, (_, i) => floorLoop(-4, 4, -6 + i * 1.2, -5.8 + i * 1.2, 2.5)),
        '#57452f',
        { layer: 'ground' },
      ),
      face('pipes', [floorLoop(-m * 2.4, -m * 2.4 + 0.14, -9, 4.2, 2.42)], '#b5713f', { layer: 'ground' }),
      upright(
        'pipes',
        [frontLoop(-4, 4, 2.2, 2.3, 4.1), frontLoop(-m * 2.9 - 0.05, -m * 2.9 + 0.05, 1, 2.2, 4.1)],
        '#b5713f',
      ),
      ...roomWindow(
        {
          plane: backWall(look),
          u: -m * 0.6,
          sill: 1.9,
          width: 0.9,
          height: 0.42,
          bars: [1, 0],
          frame: '#5a554c',
        },
        site,
      ),
      glowing('door above', [frontLoop(m * 3.05 - 0.5, m * 3.05 + 0.5, 2.45, 2.6, 4.12)], '#ffdf9f'),
      put('stairs', [...steps, block('string', [0.08, 0.2, 0.3], '#6d4f35', { at: [-0.56, 0.1, 0] })], {
        at: vec3(m * 3.05, 0, 1.9),
      }),
      put(
        'rail',
        [
          ...[0, 2].map((zAt) =>
            block('post', [0.08, 1.1, 0.08], '#6d4f35', { at: [0, zAt * 0.5 + 0.1, zAt] }),
          ),
        ],
        { at: vec3(m * 2.4, 0, 1.9) },
      ),
      ...stand('boiler', boiler, -m * 3.1, 3.4, [0.9, 0.8], look.floor),
      ...stand('washing machine', wash, -m * 1.7, 3.7, [0.66, 0.6], look.floor),
      ...stand('shelf', shelf, m * 0.9, 3.9, [1.7, 0.4], look.floor),
      ...stand('box', crate(0.6, '#b58a5a'), -m * 3.2, 1.6, [0.6, 0.6], look.floor),
      ...stand('box', crate(0.5, '#a57f54'), -m * 3.5, 0.7, [0.5, 0.5], look.floor),
    ],
    lamps: [pendant(0, 1.95, 1.6, 2.6, true, '#55504a', 4.5)],
    practicals: windowLight({ x: -m * 0.6, y: 2, z: 4 }, site, 2.5),
    floor: [-2.2, 2, -2.5, 3],
    surfaces: [surface('box', -m * 3.2, 0.6, 1.6, 0.5, 0.5)],
  });
}
