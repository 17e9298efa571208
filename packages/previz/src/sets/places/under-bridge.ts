import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import {
  discLoop,
  flankPlane,
  floorLoop,
  frontLoop,
  type Loop,
  NEARWARD,
  sideLoop,
  wallLoop,
} from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { patches, ripples, strewn } from '../parts/ground-textures.ts';
import { skyline, waterSheet } from '../parts/horizon.ts';
import { fire } from '../parts/lamps.ts';
import { tuft } from '../parts/plants.ts';
import type { Built, Site } from '../setting.ts';

const CONCRETE = '#8d8f8e';

/** Under a bridge: its deck and girders overhead, piers with scrawls on them, a barrel of fire, the river and the town beyond. */
export function underBridge({ rng, lit }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const deck = 4.6;
  const under = adjust(CONCRETE, -0.26);
  const girders: Loop[] = [-5.4, -2.7, 0, 2.7, 5.4].map((x) =>
    floorLoop(x - 0.35, x + 0.35, -14, 8, deck - 0.02),
  );
  const pier = (x: number, z: number, w: number) =>
    put(
      'pier',
      [
        block('pier', [w, deck, 1.6], CONCRETE, { top: CONCRETE }),
        block('footing', [w + 0.5, 0.5, 2], adjust(CONCRETE, -0.07)),
        block('cap', [w + 0.7, 0.5, 1.9], adjust(CONCRETE, -0.03), { at: [0, deck - 0.5, 0], bottom: true }),
      ],
      { at: vec3(x, 0, z) },
    );
  const scrawl = (x: number, z: number): Loop[] =>
    [0, 1, 2, 3, 4].map((i) => [
      vec3(x - 0.5 + i * 0.22, 1.15, z),
      vec3(x - 0.38 + i * 0.22, 1.15, z),
      vec3(x - 0.28 + i * 0.22 + (i % 2) * 0.08, 1.75, z),
      vec3(x - 0.42 + i * 0.22, 1.7, z),
    ]);
  const wall = flankPlane(-m * 6.4, 0);
  const bx = m * 3.1;
  const bz = 3.2;
  const flames = fire(bx, 0.86, bz, 0.55);
  return {
    ground: '#77736c',
    practicals: flames.practicals,
    pieces: [
      ...skyline(rng.fork('town'), 190, [14, 44], '#6d7684', lit),
      waterSheet('#4f6f80', '#8aa4b0', 8.4, 180, -0.3),
      ripples(
        'glints',
        rng,
        30,
        { x: [-16, 16], z: [10, 60] },
        [0.6, 1.8],
        lit ? '#ffd79a' : '#d5e3e8',
        0.05,
        -0.28,
      ),
      ground('bank', [floorLoop(-80, 80, -14, 8.4)], '#7f7a72', { fadeTo: '#6b6761' }),
      ground('quay', [floorLoop(-80, 80, 8, 8.5, 0.004)], '#a5a199'),
      patches('stains', rng, 9, { x: [-8, 8], z: [-4, 8] }, [0.5, 1.4], '#67635d', 0.6),
      strewn('rubble', rng, 26, { x: [-6, 6], z: [-3, 7] }, 0.08, '#5d5953'),
      // The deck is so low that it shuts out the sky above.
      face('deck', [floorLoop(-60, 60, -14, 8, deck)], under, {
        layer: 'ground',
        fadeTo: adjust(under, -0.07),
      }),
      face('girders', girders, adjust(under, -0.09), { layer: 'ground' }),
      face('deck edge', [frontLoop(-60, 60, deck - 0.5, deck + 1, 8)], adjust(CONCRETE, -0.08), {
        layer: 'ground',
        normal: NEARWARD,
      }),
      face(
        'cross beams',
        [-1, 3.5].map((z) => frontLoop(-60, 60, deck - 0.45, deck, z)),
        adjust(under, 0.03),
        { layer: 'ground', normal: NEARWARD },
      ),
      face('abutment', [sideLoop(-m * 6.4, 0, deck, -14, 8)], adjust(CONCRETE, -0.05), {
        layer: 'ground',
        normal: wall.normal,
      }),
      face(
        'scrawl',
        [2.2, 2.7, 3.2, 3.7].map((u, i) =>
          wallLoop(wall, u, u + 0.3, 1 + (i % 2) * 0.2, 1.9 + (i % 3) * 0.15, 0.02),
        ),
        '#b0503f',
        { layer: 'ground' },
      ),
      pier(m * 4.9, 6.6, 1.5),
      pier(-m * 3.4, 6.8, 1.3),
      put('scrawl', [face('scrawl', scrawl(0, -0.82), rng.pick(['#3f8aa0', '#b0503f', '#8c6fae']))], {
        at: vec3(m * 4.9, 0, 6.6),
      }),
      put('scrawl', [face('scrawl', scrawl(0, -0.82), rng.pick(['#d0a444', '#5f9a6b']))], {
        at: vec3(-m * 3.4, 0, 6.8),
      }),
      put(
        'fire barrel',
        [
          cylinder('drum', [0.32, 0.32], [0, 0.88], '#5f463a', { sides: 14, top: '#2a211c' }),
          cylinder('rim', [0.34, 0.34], [0.55, 0.6], '#6f5446', { sides: 14 }),
        ],
        { at: vec3(bx, 0, bz) },
      ),
      ...flames.pieces,
      ground(
        'cardboard',
        [
          [
            vec3(-m * 3.9, 0.01, 2.2),
            vec3(-m * 2.1, 0.01, 2),
            vec3(-m * 1.9, 0.01, 2.9),
            vec3(-m * 3.8, 0.01, 3.1),
          ],
        ],
        '#b0905f',
      ),
      put(
        'boxes',
        [
          block('box', [0.8, 0.6, 0.6], '#a8855a', { top: '#bb9a6c' }),
          block('box', [0.5, 0.42, 0.5], '#9c7a50', { at: [0.1, 0.6, 0], top: '#b0905f' }),
        ],
        { at: vec3(-m * 4.4, 0, 3.6) },
      ),
      ground('puddle', [discLoop(vec3(m * 1.2, 0.003, 5), 1.1, 0.4, 16)], '#8fa3ae'),
      card(
        'weeds',
        vec3(m * 4.1, 0, 5.6),
        tuft(0.5, { body: '#7d8450', dark: '#5d6844', lit: '#9aa066' }, rng),
        { casts: false },
      ),
    ],
    stage: stageOf([-2.6, 2.6, -2.5, 4], { ceiling: deck }),
  };
}
