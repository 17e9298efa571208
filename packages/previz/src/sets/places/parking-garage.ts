import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { card, face, glowing, put, upright } from '../kit/faces.ts';
import { interior } from '../kit/interior.ts';
import { flankPlane, floorLoop, frontLoop, NEARWARD } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { CAR_COLOURS, carEnd, carSide } from '../parts/cars.ts';
import { clerestory } from '../parts/daylight.ts';
import { paving } from '../parts/ground-textures.ts';
import { lamp, stripLights } from '../parts/lamps.ts';
import type { Built, Site } from '../setting.ts';

/** A multi-storey or underground car park: low concrete, numbered pillars, bays with cars, strip lights. */
export function parkingGarage(site: Site): Built {
  const { rng } = site;
  const look = { half: 9.5, back: 32, height: 2.9, wall: '#a3a19b', floor: '#85868a', ceiling: '#8f8f8c' };
  const zs = [26, 20.5, 15, 9.5, 4];
  const bays = [-1, 1].flatMap((s) =>
    Array.from({ length: 13 }, (_, i) =>
      floorLoop(Math.min(s * 3.6, s * 9), Math.max(s * 3.6, s * 9), -3 + i * 2.75, -2.9 + i * 2.75, 0.004),
    ),
  );
  const pillar = (s: number, z: number) =>
    put(
      'pillar',
      [
        block('pillar', [0.6, 2.9, 0.6], '#b3b1aa'),
        block('band', [0.62, 0.28, 0.62], '#e0b83a', { at: [0, 0.5, 0] }),
        block('band', [0.62, 0.16, 0.62], '#2b2d30', { at: [0, 0.78, 0] }),
        block('band', [0.62, 0.16, 0.62], '#2b2d30', { at: [0, 0.34, 0] }),
      ],
      { at: vec3(s * 3.8, 0, z) },
    );
  const cars: Piece[] = [-1, 1].flatMap((s) =>
    zs.flatMap((z) =>
      rng.chance(0.72)
        ? [card('parked car', vec3(s * 6.4, 0, z + 1.4), carSide(rng.pick(CAR_COLOURS)), { flip: s > 0 })]
        : [],
    ),
  );
  return interior(look, {
    pieces: [
      paving('slabs', { x: [-9.5, 9.5], z: [-9, 32] }, [5.5, 5.5], '#7d7e82', 0.03),
      face('bay lines', bays, '#e6e3d6', { layer: 'ground' }),
      face(
        'arrow',
        [
          [vec3(-0.18, 0.005, 0.5), vec3(0.18, 0.005, 0.5), vec3(0.18, 0.005, 3.4), vec3(-0.18, 0.005, 3.4)],
          [vec3(-0.7, 0.005, 3.4), vec3(0.7, 0.005, 3.4), vec3(0, 0.005, 5)],
        ],
        '#e6e3d6',
        { layer: 'ground' },
      ),
      upright('wall band', [frontLoop(-9.5, 9.5, 0.9, 1.5, 31.9)], '#3f7a9c'),
      ...[-1, 1].flatMap((s) =>
        clerestory(
          {
            plane: flankPlane(s * 9.48, -8),
            from: 0,
            to: 39,
            sill: 1.1,
            head: 2.5,
            panes: 9,
            frame: '#8f8e89',
          },
          site,
        ),
      ),
      face(
        'beams',
        zs.map((z) => frontLoop(-9.5, 9.5, 2.55, 2.9, z)),
        '#9b9993',
        { layer: 'ground', normal: NEARWARD },
      ),
      face('sprinkler pipe', [floorLoop(1.6, 1.75, -9, 32, 2.85)], '#b5393a', { layer: 'ground' }),
      ...zs.flatMap((z) => [pillar(-1, z), pillar(1, z)]),
      ...cars,
      card('parked car', vec3(1.7, 0, 24), carEnd(rng.pick(CAR_COLOURS), 'front', true)),
      put(
        'exit sign',
        [
          block('sign', [1.3, 0.42, 0.1], '#1f6a45', { at: [0, 2.1, 0] }),
          glowing(
            'letters',
            [
              [-0.45, 0],
              [-0.22, 0],
              [0.02, 0],
            ]
              .map(([x = 0]) => frontLoop(x, x + 0.14, 2.2, 2.42, -0.06))
              .concat([[vec3(0.3, 2.24, -0.06), vec3(0.52, 2.31, -0.06), vec3(0.3, 2.38, -0.06)]]),
            '#e6fff0',
          ),
        ],
        { at: vec3(-1.6, 0, 9.4) },
      ),
    ],
    lamps: [stripLights([-2.4, 2.4], -4, 30, 2.85, '#eef6f2')],
    practicals: [lamp(0, 2.4, 3, 6, 0.3, '#e6f4ec'), lamp(0, 2.4, 14, 6, 0.3, '#e6f4ec')],
    floor: [-2.8, 2.8, -2.5, 12],
  });
}
