import { vec3 } from '../../geometry/vec3.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import { floorLoop, frontLoop, NEARWARD, UP } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { ripples } from '../parts/ground-textures.ts';
import { hills } from '../parts/horizon.ts';
import { bush } from '../parts/plants.ts';
import { palm } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** Blue water with its tiles and lane lines; loungers, umbrellas, palms on the far deck. */
export function pool(site: Site): Built {
  const { rng } = site;
  const umbrella = (c: string) =>
    drawing(
      [
        stroke('pole', 'M0 0V-230', '#d9d3c6', 6),
        shape('canopy', 'M-140 -215Q-120 -290 0 -295Q120 -290 140 -215Z', c),
        shape('canopy stripe', 'M-60 -215Q-50 -285 0 -295Q50 -285 60 -215Z', '#f6f1e6'),
      ],
      280,
      295,
      30,
    );
  const lounger = [
    block('bed', [1.8, 0.12, 0.65], '#f1ece0', { at: [0, 0.28, 0] }),
    block('legs', [1.4, 0.28, 0.5], '#b9a98c'),
    block('head', [0.5, 0.3, 0.65], '#f1ece0', { at: [0.65, 0.4, 0] }),
  ];
  const edge = 7;
  return {
    ground: '#54b3cf',
    practicals: [],
    pieces: [
      hills(rng.fork('hills'), 360, 32, '#93ac9d'),
      ground('garden', [floorLoop(-200, 200, edge + 6, 60)], '#84a85c'),
      ground('deck', [floorLoop(-200, 200, edge, edge + 6)], '#d9cdb6'),
      face('pool wall', [frontLoop(-200, 200, 0, 0.25, edge)], '#e9f1f0', {
        layer: 'ground',
        normal: NEARWARD,
      }),
      ground('coping', [floorLoop(-200, 200, edge, edge + 0.5, 0.25)], '#f1ede2'),
      face('water', [floorLoop(-200, 200, -14, edge)], '#62bfd6', {
        layer: 'ground',
        normal: UP,
        fadeTo: '#3f9fc0',
      }),
      ground(
        'lane lines',
        [-4.4, -2.2, 2.2, 4.4].map((x) => floorLoop(x - 0.12, x + 0.12, -14, edge)),
        '#3a86b5',
        { opacity: 0.55 },
      ),
      ripples('ripples', rng, 60, { x: [-9, 9], z: [-5, 6.5] }, [0.4, 1.1], '#d3f1f5', 0.018, 0.004),
      ...[-5.6, -2.8, 3, 5.8].map((x) => put('lounger', lounger, { at: vec3(x, 0.25, edge + 2) })),
      ...[-4.2, 4.4].map((x, i) =>
        card('umbrella', vec3(x, 0.2, edge + 2.4), umbrella(i === 0 ? '#d9644f' : '#3f8fa8')),
      ),
      ...[-9, 8.5, -14, 14].map((x) =>
        card('palm', vec3(x, 0, edge + 6 + rng.between(0, 2)), palm(rng.between(5.5, 7.5), rng)),
      ),
      ...[-7, -1, 6.4].map((x) =>
        card(
          'bush',
          vec3(x, 0, edge + 5.6),
          bush(2, 1, { body: '#5b9150', dark: '#3f7042', lit: '#83b263' }, rng),
        ),
      ),
      put(
        'ladder',
        [
          ...[-0.25, 0.25].map((x) => block('rail', [0.05, 0.8, 0.05], '#d5dade', { at: [x, 0, 0] })),
          block('rung', [0.5, 0.04, 0.05], '#d5dade', { at: [0, 0.3, 0] }),
        ],
        { at: vec3(-3.6, 0.2, edge - 0.1) },
      ),
    ],
    stage: stageOf([-3.5, 3.5, -2.5, 6], {
      water: 0,
      pond: { left: -6, right: 6, near: -3, far: 6.5, y: 0 },
    }),
  };
}

/** Where the near deck ends, metres from who stands on it. */
const SHORE = 1.4;

/** The same pool, seen from the near deck with the water behind. */
export function poolside(site: Site): Built {
  const { pieces, practicals } = pool(site);
  return {
    ground: '#d9cdb6',
    practicals,
    pieces: [
      ...pieces,
      ground('near deck', [floorLoop(-200, 200, -14, SHORE - 0.45)], '#d9cdb6'),
      ground('near coping', [floorLoop(-200, 200, SHORE - 0.45, SHORE)], '#f1ede2'),
      ground('near joint', [floorLoop(-200, 200, SHORE - 0.48, SHORE - 0.44)], '#b9ad97'),
    ],
    stage: stageOf([-3.5, 3.5, -2.5, 0.9], {
      pond: { left: -6, right: 6, near: SHORE + 0.3, far: 6.5, y: 0 },
    }),
  };
}
