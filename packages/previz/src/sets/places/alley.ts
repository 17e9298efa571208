import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { face, ground, put } from '../kit/faces.ts';
import { discLoop, flankPlane, floorLoop, frontLoop, NEARWARD, type Plane, wallLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { barrel, crate } from '../parts/crates-and-barrels.ts';
import { paving } from '../parts/ground-textures.ts';
import { skyline } from '../parts/horizon.ts';
import { glowingSign, lamp } from '../parts/lamps.ts';
import { door, windowGrid } from '../parts/openings.ts';
import type { Built, Site } from '../setting.ts';

const END = 26;

/** A narrow way between brick walls: fire escapes, bins, a wet gutter, one lamp over a door, the street's light at the end. */
export function alley(site: Site): Built {
  const { rng, lit } = site;
  const half = 2.7;
  const brick = rng.pick(['#8a5a4a', '#7c6a60', '#94705a']);
  const other = rng.pick(['#6f6662', '#8c6453', '#7b7068']);
  const m = rng.chance(0.5) ? 1 : -1;
  const sign = glowingSign(m * 1.75, m * 2.65, 3, 3.8, 5.5, rng.pick(['#ff5f8f', '#59d6ff', '#ffb84d']), lit);
  const lamps = lit
    ? [lamp(-m * (half - 0.25), 2.6, 2.2, 4.5, 0.8), lamp(m * (half - 0.25), 2.8, 12, 4.5, 0.6)]
    : [];
  const bulbs = [
    [-m, 2.2],
    [m, 12],
  ] as const;
  return {
    ground: '#6a6866',
    practicals: [...lamps, ...sign.practicals],
    pieces: [
      ...skyline(rng.fork('far'), 210, [14, 46], '#8e98a3', lit),
      ground('paving', [floorLoop(-half, half, -14, END)], '#747270'),
      paving('setts', { x: [-half, half], z: [-9, 16] }, [0.6, 0.6], '#62605e', 0.03, 0.8),
      ground('gutter', [floorLoop(-0.35, 0.35, -14, END)], '#5c5b5b'),
      ground(
        'puddle',
        [
          discLoop(vec3(m * 1.2, 0.003, 1.8), 0.8, 0.35, 14, (i) => (i % 3) * 0.08),
          discLoop(vec3(-m * 1.1, 0.003, -1.8), 0.6, 0.25, 12, (i) => (i % 2) * 0.1),
        ],
        '#8b98a3',
        { opacity: 0.7 },
      ),
      ...wall(-half, brick, site),
      ...wall(half, other, site),
      ...bulbs.map(([s, z]) =>
        put(
          'wall lamp',
          [
            block('arm', [0.3, 0.05, 0.05], '#33363a', { at: [s * (half - 0.15), 2.7, z] }),
            face(
              'lamp',
              [frontLoop(s * (half - 0.35) - 0.14, s * (half - 0.35) + 0.14, 2.48, 2.68, z)],
              lit ? '#ffe3a0' : '#c9c5b5',
              { tone: lit ? 'glow' : 'body' },
            ),
          ],
          { at: vec3(0, 0, 0) },
        ),
      ),
      sign.piece,
      put(
        'bin',
        [
          block('bin', [1.3, 1.05, 0.8], '#4d6658'),
          block('lid', [1.36, 0.1, 0.86], '#3d5247', { at: [0, 1.05, 0] }),
        ],
        { at: vec3(-m * 2.05, 0, 4) },
      ),
      put('barrel', barrel(0.3, 0.85, '#6d7a80'), { at: vec3(m * 2.3, 0, 2.6) }),
      put('crate', crate(0.6), { at: vec3(m * 2.3, 0, 3.5) }),
      put('crate', crate(0.5), { at: vec3(-m * 2.35, 0, 1.2) }),
    ],
    stage: stageOf([-1.7, 1.7, -2.5, 9], {
      surfaces: [{ name: 'crate', at: vec3(-m * 2.35, 0.5, 1.2), width: 0.45, depth: 0.45 }],
      seats: [{ name: 'crate', at: vec3(-m * 2.35, 0.5, 1.2), facing: m > 0 ? 'right' : 'left' }],
    }),
  };
}

function wall(x: number, brick: string, { rng, lit }: Site): Piece[] {
  const plane = flankPlane(x, -14);
  const normal = plane.normal;
  const length = END + 14;
  const g = { layer: 'ground', normal } as const;
  const courses = Array.from({ length: 70 }, () => {
    const u = rng.between(8, length);
    const v = rng.between(0.2, 6);
    return wallLoop(plane, u, u + rng.between(0.3, 0.9), v, v + 0.09, 0.01);
  });
  const out = x + Math.sign(x) * 12;
  const escapes = [18, 30].flatMap((u) => [3.4, 6.4].flatMap((v) => fireEscape(plane, u, v)));
  return [
    face('flank', [frontLoop(Math.min(x, out), Math.max(x, out), 0, 11, END)], adjust(brick, -0.04), {
      layer: 'ground',
      normal: NEARWARD,
    }),
    face('wall', [wallLoop(plane, 0, length, 0, 11)], brick, g),
    face('bricks', courses, adjust(brick, 0.05), g),
    face(
      'bricks',
      courses.map((l) => l.map((p) => vec3(p.x, p.y + 0.9, p.z + 0.7))),
      adjust(brick, -0.05),
      g,
    ),
    face('plinth', [wallLoop(plane, 0, length, 0, 0.4, 0.02)], adjust(brick, -0.08), g),
    ...windowGrid(
      {
        plane,
        from: 3,
        to: length - 2,
        base: 3.5,
        rows: 2,
        storey: 3.2,
        columns: 8,
        width: 1,
        height: 1.5,
        frame: adjust(brick, 0.1, 0.6),
        lit,
        share: 0.35,
        look: { layer: 'ground' },
      },
      rng,
    ),
    ...door(plane, 16.2, '#4c5a5a', adjust(brick, -0.1), 0.95, 2.05, { layer: 'ground' }),
    ...door(plane, 26, '#6b3f34', adjust(brick, -0.1), 0.95, 2.05, { layer: 'ground' }),
    ...escapes,
  ];
}

function fireEscape(plane: Plane, u: number, v: number): Piece[] {
  const bars = Array.from({ length: 9 }, (_, i) =>
    wallLoop(plane, u + i * 0.3, u + i * 0.3 + 0.03, v, v + 0.9, 0.9),
  );
  const iron = '#3c3f42';
  const floor = [
    [u, 0],
    [u + 2.4, 0],
    [u + 2.4, 0.9],
    [u, 0.9],
  ].map(([a = 0, o = 0]) => vec3(plane.origin.x + plane.normal.x * o, v, plane.origin.z + a));
  return [
    face('fire escape', [floor], iron, { layer: 'ground' }),
    face(
      'fire escape',
      [
        ...bars,
        wallLoop(plane, u, u + 2.43, v + 0.86, v + 0.92, 0.9),
        wallLoop(plane, u, u + 2.43, v - 0.06, v + 0.04, 0.9),
      ],
      iron,
      { layer: 'ground' },
    ),
  ];
}
