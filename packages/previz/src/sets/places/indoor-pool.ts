import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { face, glowing, put, upright } from '../kit/faces.ts';
import { interior, surface } from '../kit/interior.ts';
import { floorLoop, frontLoop, roundLoop, sideLoop, UP } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { paving, ripples } from '../parts/ground-textures.ts';
import { stripLights } from '../parts/lamps.ts';
import { outside, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** An indoor pool: lanes of water behind a tiled edge, starting blocks, high windows, flags across. */
export function indoorPool(site: Site): Built {
  const built = hall(site, 2.9, [
    paving('tiles', { x: [-8.5, 8.5], z: [-9, 2.6] }, [0.6, 0.6], '#b7c9ca', 0.02),
  ]);
  return {
    ...built,
    pieces: [...built.pieces, ...[-4.8, -2.4, 2.4, 4.8].map(startingBlock)],
    stage: { ...built.stage, pond: { left: -6, right: 6, near: 3.2, far: 20, y: 0 } },
  };
}

/** The same hall from in the water: lanes to all sides, the blocks at the far end. */
export function swimLane(site: Site): Built {
  const built = hall(site, -14, []);
  return {
    ...built,
    stage: { ...built.stage, water: 0, floor: { left: -4, right: 4, near: -2.5, far: 12 } },
  };
}

/** A starting block on the near edge, `x` metres from the middle. */
const startingBlock = (x: number): Piece =>
  put(
    'starting block',
    [
      block('base', [0.55, 0.6, 0.5], '#eef2f1'),
      block('top', [0.6, 0.08, 0.6], '#2f6f9c', { at: [0, 0.6, 0] }),
    ],
    { at: vec3(x, 0, 2.2) },
  );

/** The hall with its lanes, the water from `near` on. */
function hall(site: Site, near: number, deck: readonly Piece[]): Built {
  const { rng } = site;
  const far = 22;
  const look = {
    half: 8.5,
    back: 24,
    height: 7,
    wall: '#d9e6e8',
    floor: '#cfdcdc',
    ceiling: '#e6eeee',
    wainscot: 1.6,
    panel: rng.pick(['#5fa3b8', '#4f8fae', '#6fae9f']),
  };
  const lanes = [-6, -3.6, -1.2, 1.2, 3.6, 6];
  const [sky, low] = outside(site);
  return interior(look, {
    pieces: [
      ...deck,
      face('water', [floorLoop(-7.2, 7.2, near, far, 0.004)], '#7fd3e0', {
        layer: 'ground',
        normal: UP,
        fadeTo: '#3aa3c4',
      }),
      face(
        'lane lines',
        lanes.slice(0, -1).map((x) => floorLoop(x + 1.05, x + 1.35, near + 0.3, far, 0.006)),
        '#2f7fae',
        { layer: 'ground', opacity: 0.5 },
      ),
      face(
        'pool edge',
        [
          floorLoop(-7.5, 7.5, near - 0.3, near + 0.05, 0.02),
          floorLoop(-7.5, -7.15, near - 0.3, far, 0.02),
          floorLoop(7.15, 7.5, near - 0.3, far, 0.02),
        ],
        '#f4f8f7',
        { layer: 'ground', normal: UP },
      ),
      ...['#d9443f', '#f4f2ea'].map((c, k) =>
        face(
          'lane ropes',
          lanes.flatMap((x) =>
            Array.from({ length: Math.floor((far - near) / 1.56) }, (_, i) => {
              const z = near + 0.3 + (i * 2 + k) * 0.78;
              return floorLoop(x - 0.09, x + 0.09, z, z + 0.78, 0.03);
            }),
          ),
          c,
          { layer: 'ground' },
        ),
      ),
      ripples('ripples', rng, 46, { x: [-7, 7], z: [near + 0.5, 20] }, [0.3, 0.8], '#d6f4f6', 0.015, 0.01),
      upright(
        'windows',
        [-6.3, -3.15, 0, 3.15, 6.3].map((x) => frontLoop(x - 1.35, x + 1.35, 2.4, 6, 23.9)),
        sky,
        { tone: 'glow', fadeTo: low, pane: true },
      ),
      upright(
        'window bars',
        [-6.3, -3.15, 0, 3.15, 6.3].flatMap((x) => [
          frontLoop(x - 0.05, x + 0.05, 2.4, 6, 23.8),
          frontLoop(x - 1.35, x + 1.35, 4.2, 4.3, 23.8),
        ]),
        '#eef3f3',
      ),
      ...[-1, 1].map((s) =>
        glowing(
          'side windows',
          [-4, 0, 4, 8, 12, 16].map((z) => sideLoop(s * 8.47, 3.2, 5.8, z, z + 3)),
          low,
          0.85,
        ),
      ),
      face(
        'ceiling beams',
        [-2, 3, 8, 13, 18].map((z) => floorLoop(-8.5, 8.5, z, z + 0.5, 6.9)),
        '#b9cacc',
        { layer: 'ground' },
      ),
      upright(
        'flags',
        Array.from({ length: 26 }, (_, i) => [
          vec3(-7 + i * 0.55, 3, 7),
          vec3(-6.6 + i * 0.55, 3, 7),
          vec3(-6.8 + i * 0.55, 2.6, 7),
        ]),
        rng.pick(['#d9443f', '#e0b53f', '#3f6fb5']),
      ),
      upright('flag line', [frontLoop(-7.3, 7.3, 3, 3.03, 7)], '#f1f4f2'),
      upright('clock', [roundLoop(0, 6.4, 23.7, 0.5, 0.5, 20)], '#f4f2ea'),
    ],
    lamps: [stripLights([-3.5, 3.5], -3, 20, 6.9, '#f6fdff')],
    practicals: windowLight({ x: 0, y: 4, z: 20 }, site, 8),
    floor: [-4.4, 4.4, -2.5, 1.8],
    surfaces: deck.length > 0 ? [surface('starting block', -2.4, 0.68, 2.2, 0.4, 0.4)] : [],
  });
}
