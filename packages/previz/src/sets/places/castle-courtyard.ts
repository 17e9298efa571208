import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, ground, put } from '../kit/faces.ts';
import { stand } from '../kit/interior.ts';
import { facingPlane, flankPlane, floorLoop, frontLoop, NEARWARD, sideLoop, wallLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { gatehouse, merlons, roundTower, stones } from '../parts/castle-parts.ts';
import { barrel, crate } from '../parts/crates-and-barrels.ts';
import { patches, strewn } from '../parts/ground-textures.ts';
import { fire } from '../parts/lamps.ts';
import type { Built, Site } from '../setting.ts';

/** Within a castle's walls: the gate behind, a gallery of timber, towers over the battlements, a well, arms in a rack. */
export function castleCourtyard({ rng, lit }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const stone = rng.pick(['#a39b8c', '#9b9a98', '#ad9f88']);
  const flag = rng.pick(['#a8363a', '#35588f', '#b08a35']);
  const roof = rng.pick(['#4f6478', '#7a4438', '#566b5a']);
  const back = 17;
  const half = 10;
  const sides = ([-1, 1] as const).map((s) => {
    const plane = flankPlane(s * half, 0);
    const beams = [1, 4.4, 7.8, 11.2, 14.6].map((u) => wallLoop(plane, u, u + 0.2, 0, 3.1, 1.1));
    return [
      face('side wall', [sideLoop(s * half, 0, 7, -14, back)], adjust(stone, -0.04), {
        layer: 'ground',
        normal: plane.normal,
      }),
      face('battlements', merlons(plane, -6, back, 7), adjust(stone, -0.04), {
        layer: 'ground',
        normal: plane.normal,
      }),
      ...stones(plane, -2, back, 6.6, adjust(stone, -0.04), rng, 26, 'ground'),
      face('gallery posts', beams, '#5f4532', { layer: 'ground', normal: plane.normal }),
      face(
        'gallery',
        [wallLoop(plane, -2, back, 3.1, 3.4, 1.1), wallLoop(plane, -2, back, 4.2, 4.32, 1.1)],
        '#6f523a',
        { layer: 'ground', normal: plane.normal },
      ),
      face(
        'dark arch',
        [1.6, 8.4].map((u) => wallLoop(plane, u, u + 1.5, 0, 2.4, 0.03)),
        '#3a322c',
        { layer: 'ground', normal: plane.normal },
      ),
    ];
  });
  const wall = facingPlane(0, back);
  const banner = (x: number) => [
    vec3(x - 0.55, 6.2, back - 0.06),
    vec3(x + 0.55, 6.2, back - 0.06),
    vec3(x + 0.55, 2.9, back - 0.06),
    vec3(x, 2.3, back - 0.06),
    vec3(x - 0.55, 2.9, back - 0.06),
  ];
  const torches = [fire(-m * 3.4, 2.5, back - 0.4, 0.6), fire(m * 6.4, 2.5, back - 0.4, 0.6)];
  return {
    ground: '#a89878',
    practicals: lit ? torches.flatMap((t) => t.practicals) : [],
    pieces: [
      roundTower(-m * 9.5, back + 4, 2.6, 13, stone, roof, lit),
      roundTower(m * 4, back + 16, 3.6, 20, adjust(stone, 0.03), roof, lit),
      roundTower(m * 10, back + 3, 2.2, 11, stone, null, lit),
      face('back wall', [frontLoop(-30, 30, 0, 7.2, back)], stone, { layer: 'ground', normal: NEARWARD }),
      face('battlements', merlons(wall, -14, 14, 7.2), stone, { layer: 'ground', normal: NEARWARD }),
      ...stones(wall, -9.6, 9.6, 7, stone, rng, 40, 'ground'),
      ...sides.flat(),
      face('banners', [banner(-m * 5.2), banner(-m * 7.6), banner(m * 6.4)], flag, {
        layer: 'ground',
        normal: NEARWARD,
      }),
      gatehouse(m * 1.4, back - 1.2, stone, rng, lit),
      ground('yard', [floorLoop(-half, half, -14, back)], '#b09f80', { fadeTo: '#a08f72' }),
      patches('mud', rng, 9, { x: [-7, 7], z: [-4, 14] }, [0.6, 1.6], '#93825f', 0.5),
      strewn('cobbles', rng, 40, { x: [-7, 7], z: [-4, 13] }, 0.09, '#8f846f'),
      ...torches.flatMap((t) => t.pieces),
      ...stand(
        'well',
        [
          cylinder('well', [0.95, 0.9], [0, 0.85], adjust(stone, 0.02), { sides: 14, top: '#2f3a42' }),
          block('post', [0.12, 1.7, 0.12], '#6f523a', { at: [-0.85, 0.8, 0] }),
          block('post', [0.12, 1.7, 0.12], '#6f523a', { at: [0.85, 0.8, 0] }),
          block('beam', [1.9, 0.12, 0.12], '#6f523a', { at: [0, 2.4, 0] }),
          face(
            'well roof',
            [[vec3(-1.2, 2.45, -0.2), vec3(1.2, 2.45, -0.2), vec3(0.9, 3.1, 0), vec3(-0.9, 3.1, 0)]],
            roof,
            { normal: NEARWARD },
          ),
          face('rope', [frontLoop(-0.015, 0.015, 1, 2.4, -0.07)], '#c9b483'),
        ],
        -m * 4.4,
        7,
        [1.9, 1.9],
        '#a89878',
      ),
      ...stand(
        'weapon rack',
        [
          block('rack', [2, 0.1, 0.3], '#5f4532', { at: [0, 0.5, 0] }),
          block('rack', [2, 0.1, 0.1], '#5f4532', { at: [0, 1.2, 0] }),
          ...[-0.9, 0.9].map((x) => block('post', [0.1, 1.3, 0.2], '#5f4532', { at: [x, 0, 0] })),
          face(
            'spears',
            [-0.6, -0.2, 0.2].map((x) => frontLoop(x - 0.025, x + 0.025, 0.1, 2.3, -0.18)),
            '#7d5c3c',
            { normal: NEARWARD },
          ),
          face(
            'spear heads',
            [-0.6, -0.2, 0.2].map((x) => [
              vec3(x - 0.08, 2.25, -0.18),
              vec3(x + 0.08, 2.25, -0.18),
              vec3(x, 2.65, -0.18),
            ]),
            '#aab2b8',
            { normal: NEARWARD },
          ),
          face(
            'shield',
            [
              [
                vec3(0.4, 1.35, -0.2),
                vec3(0.9, 1.35, -0.2),
                vec3(0.9, 0.95, -0.2),
                vec3(0.65, 0.55, -0.2),
                vec3(0.4, 0.95, -0.2),
              ],
            ],
            flag,
            { normal: NEARWARD },
          ),
        ],
        m * 5,
        6.4,
        [2, 0.4],
        '#a89878',
      ),
      ...stand('barrel', barrel(0.36, 0.95), m * 6.9, 7.6, [0.8, 0.8], '#a89878'),
      ...stand('crate', crate(0.8), m * 7.2, 5.6, [0.8, 0.8], '#a89878'),
      put(
        'hay',
        [
          block('hay', [1.5, 0.7, 0.8], '#d6b45c', { top: '#e3c878' }),
          block('hay', [1.2, 0.6, 0.7], '#cfaa50', { at: [0.1, 0.7, 0], top: '#e3c878' }),
        ],
        { at: vec3(-m * 7.3, 0, 9) },
      ),
    ],
    stage: stageOf([-3, 3, -2.5, 9]),
  };
}
