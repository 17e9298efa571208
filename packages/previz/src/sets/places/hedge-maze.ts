/** A way between clipped hedges higher than a man, with openings to either side. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import { card, face, ground, group } from '../kit/faces.ts';
import { discLoop, facingPlane, flankPlane, floorLoop, type Loop, onPlane } from '../kit/loops.ts';
import { box } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { leaves } from '../parts/foliage.ts';
import { treeLine } from '../parts/horizon.ts';
import { bush } from '../parts/plants.ts';
import { stood } from '../recipes/things.ts';
import type { Built, Site } from '../setting.ts';

const TALL = 2.6;

export function hedgeMaze({ rng, season }: Site): Built {
  const green = leaves(season, rng);
  const hedge = (x0: number, x1: number, z0: number, z1: number): Piece => {
    const own = rng.fork(`hedge ${x0} ${z0}`);
    const speckle = (plane: ReturnType<typeof facingPlane>, length: number): FacePiece => {
      const loops = Array.from({ length: Math.round(length * 5) }, (): Loop => {
        const [u, v, r] = [
          own.between(0.1, length - 0.1),
          own.between(0.15, TALL - 0.15),
          own.between(0.05, 0.12),
        ];
        return [
          onPlane(plane, u - r, v, 0.01),
          onPlane(plane, u, v + r * 0.7, 0.01),
          onPlane(plane, u + r, v, 0.01),
          onPlane(plane, u, v - r * 0.7, 0.01),
        ];
      });
      return face('hedge leaves', loops, own.chance(0.5) ? green.lit : adjust(green.dark, -0.02), {
        normal: plane.normal,
      });
    };
    const inner = x1 <= 0 ? x1 : x0;
    return group('clipped hedge', vec3((x0 + x1) / 2, 0, (z0 + z1) / 2), [
      ...box('clipped hedge', { x: [x0, x1], y: [0, TALL], z: [z0, z1] }, green.body, { top: green.lit }),
      ...(z1 - z0 > 1.5 ? [speckle(flankPlane(inner, z0), z1 - z0)] : []),
      speckle(facingPlane(x0, z0), x1 - x0),
    ]);
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const rows: readonly (readonly [number, number])[] = [
    [-14, 2.5],
    [5, 10],
    [12.5, 19],
  ];
  const sides = [-1, 1].flatMap((s) =>
    (s === m
      ? rows
      : ([
          [-14, 5.5],
          [8, 13.5],
          [16, 19],
        ] as const)
    ).map(([a, b]) => hedge(s > 0 ? 2.3 : -3.5, s > 0 ? 3.5 : -2.3, a, b)),
  );
  const behind = [6.2, 12, 18].flatMap((z) =>
    [-1, 1].map((s) => hedge(s > 0 ? 5.6 : -12, s > 0 ? 12 : -5.6, z, z + 1)),
  );
  const standing = [...behind, ...sides, hedge(-3.5, 3.5, 21, 22)].sort((a, b) =>
    b.kind === 'group' && a.kind === 'group' ? b.at.z - a.at.z : 0,
  );
  return {
    ground: '#7fa356',
    practicals: [],
    pieces: [
      treeLine(rng.fork('wood'), 150, 14, '#5f8a5a'),
      ground('gravel', [floorLoop(-2.3, 2.3, -14, 21)], '#d3c6a6'),
      ground(
        'gravel',
        [
          [3.5, 2.5, 5],
          [-3.5, 5.5, 8],
        ].map(([x = 0, a = 0, b = 0]) => floorLoop(Math.min(x, x * 4), Math.max(x, x * 4), a, b, 0.001)),
        '#d3c6a6',
      ),
      ground(
        'stones',
        Array.from({ length: 30 }, () =>
          discLoop(vec3(rng.between(-2.2, 2.2), 0.003, rng.between(-2, 16)), 0.06, 0.04, 7),
        ),
        '#b8a986',
      ),
      ...standing,
      stood({ id: 'statue', count: 1, tall: 2 }, { x: -m * 0.9, z: 19.6 }),
      ...[3.4, 8.8].map((z, i) =>
        card('clipped ball', vec3((i ? -m : m) * 1.95, 0, z), bush(0.7, 0.75, green, rng)),
      ),
    ],
    stage: stageOf([-1.5, 1.5, -2.5, 9]),
  };
}
