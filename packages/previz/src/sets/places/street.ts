import { vec3 } from '../../geometry/vec3.ts';
import type { Piece, Practical } from '../../model/set.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import { discLoop, floorLoop, LEFTWARD, RIGHTWARD, roundLoop, sideLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { terraceHouse, WALL_COLOURS } from '../parts/buildings.ts';
import { paving } from '../parts/ground-textures.ts';
import { skyline } from '../parts/horizon.ts';
import { streetLamp } from '../parts/lamps.ts';
import { bench } from '../parts/seats.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

const ROAD = '#6f7276';
const WALK = '#a9a59d';

/** A city street running away from the camera between two rows of houses; the mark stands on the roadway. */
export function street(site: Site): Built {
  const { rng, lit, season } = site;
  const shift = rng.pick([-0.9, 0.9]);
  const kerb = 4.4;
  const wall = rng.between(7, 7.8);
  const lamps = [-1, 1].flatMap((s) =>
    [4 + (s > 0 ? 5 : 0), 17 + (s > 0 ? 5 : 0), 34].map((z) => streetLamp(s * (kerb + 0.55), z, lit)),
  );
  const trees = [-1, 1].flatMap((s) =>
    [10, 26].map((z) =>
      card('street tree', vec3(s * (kerb + 0.9), 0, z + s * 2), broadleaf(rng.between(5, 6.2), season, rng)),
    ),
  );
  const pieces: Piece[] = [
    ...skyline(rng.fork('far'), 190, [16, 46], '#93a0ad', lit),
    ...skyline(rng.fork('mid'), 110, [10, 22], '#8a8d92', lit),
    ...surface(kerb, wall, shift),
    ...rows(site, wall),
    ...lamps.flatMap((l) => l.pieces),
    ...trees,
    put('bench', bench(1.7, '#8c6242'), { at: vec3(-kerb - 1.6, 0, 3), turn: -Math.PI / 2 }),
    ...streetLamp(-3.7, -2.6, lit, { layer: 'foreground' }).pieces,
  ];
  const practicals: Practical[] = lamps.flatMap((l) => l.practicals);
  return {
    ground: ROAD,
    pieces,
    practicals,
    stage: {
      floor: { left: -4, right: 4, near: -2.5, far: 9 },
      surfaces: [],
      seats: [{ name: 'bench', at: vec3(-kerb - 1.6, 0.45, 3), facing: 'right' }],
      wall: null,
      water: null,
      ceiling: null,
    },
  };
}

/** The same street where people cross it: white bars from kerb to kerb, traffic lights on either side. */
export function crosswalk(site: Site): Built {
  const plain = street(site);
  const bars = Array.from({ length: 9 }, (_, i) =>
    floorLoop(-4.1 + i * 0.93, -3.6 + i * 0.93, -1.5, 1.7, 0.004),
  );
  const halt = [4.6, -3.4].map((z) => floorLoop(-4.2, 4.2, z, z + 0.3, 0.004));
  const at = plain.pieces.findIndex((p) => p.part === 'lane marks');
  const light = (x: number) =>
    put(
      'traffic light',
      [
        block('post', [0.12, 3, 0.12], '#3a3f44'),
        block('box', [0.34, 0.9, 0.24], '#2a2e32', { at: [0, 2.5, 0] }),
        ...(['#4a2a28', '#4a4028', '#3fd07a'] as const).map((colour, i) => [
          face('lamp', [roundLoop(0, 3.24 - i * 0.29, -0.13, 0.1, 0.1, 16)], colour, {
            tone: i === 2 ? ('glow' as const) : ('body' as const),
          }),
        ]),
      ],
      { at: vec3(x, 0, 2.6) },
    );
  return {
    ...plain,
    pieces: [
      ...plain.pieces.slice(0, at + 1),
      ground('crossing', [...bars, ...halt], '#e4e1d8', { opacity: 0.92 }),
      ...plain.pieces.slice(at + 1),
      light(-4.75),
      light(4.75),
    ],
  };
}

function surface(kerb: number, wall: number, shift: number): Piece[] {
  const far = 75;
  const sides = [-1, 1] as const;
  const strip = (a: number, b: number, z0 = -14, z1 = far) =>
    floorLoop(Math.min(a, b), Math.max(a, b), z0, z1);
  const dashes = Array.from({ length: 16 }, (_, i) =>
    strip(shift - 0.06, shift + 0.06, -11 + i * 5, -8.6 + i * 5),
  );
  return [
    ground(
      'road wear',
      sides.map((s) => strip(shift + s * 1.2, shift + s * 2)),
      '#676a6e',
      { opacity: 0.6 },
    ),
    ground(
      'pavement',
      sides.map((s) => strip(s * kerb, s * (wall + 0.2))),
      WALK,
    ),
    paving('joints', { x: [-wall, -kerb], z: [-9, 26] }, [1.3, 1.3], '#98948c', 0.03, 0.7),
    paving('joints', { x: [kerb, wall], z: [-9, 26] }, [1.3, 1.3], '#98948c', 0.03, 0.7),
    ground(
      'gutter',
      sides.map((s) => strip(s * (kerb - 0.35), s * kerb)),
      '#5d6064',
    ),
    face('kerb', [sideLoop(-kerb, 0, 0.13, -14, far)], '#8d8a84', { layer: 'ground', normal: RIGHTWARD }),
    face('kerb', [sideLoop(kerb, 0, 0.13, -14, far)], '#8d8a84', { layer: 'ground', normal: LEFTWARD }),
    ground(
      'kerb top',
      [floorLoop(-kerb - 0.22, -kerb, -14, far, 0.13), floorLoop(kerb, kerb + 0.22, -14, far, 0.13)],
      '#bdb9b1',
    ),
    ground('lane marks', dashes, '#d9d5c6', { opacity: 0.85 }),
    ground('manhole', [discLoop(vec3(-1.9, 0, 1.6), 0.4, 0.4)], '#55585b'),
    ground('manhole', [discLoop(vec3(-1.9, 0, 1.6), 0.32, 0.32)], '#62656a'),
  ];
}

/** Both rows from far to near, and a cross row that closes the vista. */
function rows({ rng, lit }: Site, wall: number): Piece[] {
  return ([-1, 1] as const).flatMap((side) => {
    const own = rng.fork(side < 0 ? 'left row' : 'right row');
    const houses: Piece[] = [];
    let z = -16;
    let last = '';
    while (z < 70) {
      const length = own.between(7.5, 11.5);
      const colour = own.pick(WALL_COLOURS.filter((c) => c !== last));
      last = colour;
      houses.push(
        terraceHouse(
          {
            x: side * wall,
            z0: z,
            z1: z + length,
            storeys: own.int(2, 4),
            wall: colour,
            shop: own.chance(0.55),
            lit,
          },
          own,
        ),
      );
      z += length + (own.chance(0.15) ? 2.5 : 0);
    }
    return houses.reverse();
  });
}
