/** Broad stone steps out of doors, from the middle of the flight: up to a shrine in the woods, or to the columns of a public building. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { type Vec3, vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import { card, face, ground, group, placed } from '../kit/faces.ts';
import { floorLoop, frontLoop, NEARWARD } from '../kit/loops.ts';
import { movedPieces } from '../kit/moved.ts';
import { block, box } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { column } from '../parts/columns.ts';
import { FIRST, flight, middleOf, ON_THE_FLIGHT, RISE, TREAD } from '../parts/flight.ts';
import { type Green, grass, leaves } from '../parts/foliage.ts';
import { skyline, treeLine } from '../parts/horizon.ts';
import { lamp } from '../parts/lamps.ts';
import { shrineGate, stoneLantern } from '../parts/shrine.ts';
import { blossomTree, broadleaf, palm, pine } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** How high a point of the slope beside the flight is, by its depth. */
const risen = (z: number): number => Math.max(0, ((z - FIRST) / TREAD) * RISE);

/** The ground at both sides of the flight, as steep as it. */
const slopes = (half: number, steps: number, green: Green): FacePiece[] =>
  [-1, 1].map((s) => {
    const [near, far] = [FIRST, FIRST + steps * TREAD];
    return ground(
      'slope',
      [
        [
          vec3(s * half, 0, near),
          vec3(s * 60, 0, near),
          vec3(s * 60, risen(far), far),
          vec3(s * half, risen(far), far),
        ],
      ],
      green.body,
      { fadeTo: green.dark },
    );
  });

/** A low wall that goes up along each side of the flight, a block at its foot. */
const cheeks = (half: number, steps: number, stone: string): FacePiece[] =>
  [-1, 1].flatMap((s) => {
    const [a, b] = [vec3(s * half, 0, FIRST), vec3(s * half, risen(middleOf(steps)), middleOf(steps))];
    const out = s * 0.45;
    const over = (p: Vec3, x: number, y: number) => vec3(p.x + x, p.y + y, p.z);
    return [
      face(
        'cheek',
        [[over(a, 0, 0), over(a, 0, 0.45), over(b, 0, 0.45), over(b, 0, 0)]],
        adjust(stone, -0.05),
      ),
      face(
        'cheek',
        [[over(a, 0, 0.45), over(a, out, 0.45), over(b, out, 0.45), over(b, 0, 0.45)]],
        adjust(stone, 0.06),
      ),
      ...block('cheek', [0.5, 0.6, 0.3], stone, {
        at: [s * (half + 0.22), 0, FIRST - 0.1],
        top: adjust(stone, 0.06),
      }),
    ];
  });

/** What all flights share: a forecourt, the steps between their low walls, and the ground at their sides. */
function steps(
  { season }: Site,
  {
    half,
    count,
    stone,
    beyond,
    above,
    side,
  }: {
    readonly half: number;
    readonly count: number;
    readonly stone: string;
    /** Behind all, and what stands at the sides and at the top; not yet moved. */
    readonly beyond: readonly Piece[];
    readonly above: readonly Piece[];
    /** The ground at its sides, where that is no grass. */
    readonly side?: Green;
  },
): Omit<Built, 'practicals'> {
  const green = side ?? grass(season);
  const painted = { at: vec3(0, 0, 0), layer: 'ground' } as const;
  const top = count * RISE;
  return {
    ground: green.body,
    pieces: movedPieces(
      [
        ...beyond,
        ground('forecourt', [floorLoop(-40, 40, -20, FIRST)], adjust(stone, -0.02)),
        ...slopes(half, count, green),
        ground(
          'landing',
          [floorLoop(-half - 3, half + 3, FIRST + count * TREAD, FIRST + count * TREAD + 12, top)],
          stone,
        ),
        ...placed([...flight(count, half, stone), ...cheeks(half, count, stone)], painted),
        ...above,
      ],
      ON_THE_FLIGHT,
    ),
    stage: stageOf([-half + 0.6, half - 0.6, -0.6, 0.6]),
  };
}

/** Up through the woods to a red gate, lanterns at the sides. */
export function shrineSteps(site: Site): Built {
  const { rng, season, lit } = site;
  const [half, count] = [2.3, 22];
  const far = FIRST + count * TREAD;
  const lanterns = [5.2, 8.2].flatMap((z) => [-3.6, 3.6].map((x) => vec3(x, risen(z), z)));
  const tree = () =>
    season === 'spring'
      ? blossomTree(rng.between(5, 7), rng)
      : rng.chance(0.6)
        ? pine(rng.between(7, 11), rng, season === 'winter')
        : broadleaf(rng.between(5.5, 7.5), season, rng);
  const woods = [16, 13, 11, 9, 7, 5.4].flatMap((z, i) =>
    [-1, 1].map((s) => vec3(s * (4.6 + i * 0.4 + rng.next() * 1.4), risen(Math.min(z, far)), z)),
  );
  return {
    ...steps(site, {
      half,
      count,
      stone: rng.pick(['#a9a59b', '#b3ab9c']),
      beyond: [treeLine(rng.fork('wood'), 60, 16, leaves(season, rng).dark)],
      above: [
        card('gate', vec3(0, risen(far), far + 1.5), shrineGate(), { scale: 0.85 }),
        ...woods.map((p) => card('tree', p, tree(), { flip: rng.chance(0.5), casts: false })),
        ...lanterns.map((p) => card('stone lantern', p, stoneLantern(lit), { casts: false })),
      ],
    }),
    practicals: lit
      ? lanterns.map(({ x, y, z }) => lamp(x, y + 1.3 + ON_THE_FLIGHT.y, z - 0.1 + ON_THE_FLIGHT.z, 3, 0.6))
      : [],
  };
}

/** Up to tall columns under a pediment, dark doors between them. */
export function publicSteps(site: Site): Built {
  const { rng, lit, season } = site;
  const [half, count] = [7.5, 14];
  const [z, y] = [FIRST + count * TREAD + 2.4, count * RISE];
  const stone = rng.pick(['#d6c9ae', '#cfc7b8', '#d9c8b2']);
  const trim = adjust(stone, 0.07, 0.7);
  const look = { normal: NEARWARD } as const;
  const doors = [-4.2, 0, 4.2].flatMap((x) => [
    face('door', [frontLoop(x - 1, x + 1, y, y + 4.2, z + 1.95)], lit ? '#ffd489' : '#5a4636', {
      ...look,
      ...(lit ? { tone: 'glow' as const } : {}),
    }),
    face('door frame', [frontLoop(x - 0.06, x + 0.06, y, y + 4.2, z + 1.9)], trim, look),
  ]);
  const columns = [-7.2, -4.9, -2.4, 2.4, 4.9, 7.2].flatMap((x) =>
    placed(column(0.5, 6.4, trim, 12).flat(), { at: vec3(x, y, z) }),
  );
  return {
    ...steps(site, {
      half,
      count,
      stone: adjust(stone, -0.06),
      beyond: [...skyline(rng.fork('far'), 200, [10, 34], '#93a0ad', lit)],
      above: [
        group('building', vec3(0, y, z + 4), [
          ...box('hall', { x: [-9, 9], y: [y, y + 6.4], z: [z + 2, z + 9] }, adjust(stone, -0.05)),
          ...doors,
        ]),
        group('portico', vec3(0, y, z), [
          ...columns,
          ...box('beam', { x: [-8.4, 8.4], y: [y + 6.4, y + 7.5], z: [z - 0.7, z + 2] }, trim),
          face(
            'pediment',
            [[vec3(-8.7, y + 7.5, z - 0.7), vec3(8.7, y + 7.5, z - 0.7), vec3(0, y + 10.6, z - 0.7)]],
            stone,
            look,
          ),
        ]),
        ...[-1, 1].map((s) =>
          card('tree', vec3(s * (half + 3.4), risen(6.4), 6.4), broadleaf(rng.between(4.5, 6), season, rng), {
            casts: false,
          }),
        ),
      ],
    }),
    practicals: lit
      ? [-4.2, 0, 4.2].map((x) =>
          lamp(x, y + 2 + ON_THE_FLIGHT.y, z + 1.8 + ON_THE_FLIGHT.z, 5, 0.6, '#ffd08a', 'window'),
        )
      : [],
  };
}

/** Up the front of a stepped pyramid in the jungle: terraces of stone at both sides, a painted temple with fires on top. */
export function pyramidSteps(site: Site): Built {
  const { rng, season, lit } = site;
  const [half, count, each] = [2.6, 34, 6];
  const stone = rng.pick(['#bfae8d', '#b5a688']);
  const far = FIRST + count * TREAD;
  const top = count * RISE;
  const terraces = Array.from({ length: Math.ceil(count / each) }, (_, k) => {
    const [z, y] = [FIRST + k * each * TREAD, k * each * RISE];
    const wide = 13 - k * 1.5;
    return [-1, 1].flatMap((s) => {
      const [x0, x1] = [Math.min(s * half, s * wide), Math.max(s * half, s * wide)];
      const up = y + each * RISE;
      return [
        face('terrace', [frontLoop(x0, x1, y, up, z)], adjust(stone, -0.04 - (k % 2) * 0.02), {
          normal: NEARWARD,
        }),
        face('ledge', [frontLoop(x0, x1, up - 0.16, up, z - 0.02)], adjust(stone, 0.05), {
          normal: NEARWARD,
        }),
        face(
          'carvings',
          Array.from({ length: Math.floor((x1 - x0) / 1.2) }, (_, i) =>
            frontLoop(x0 + 0.3 + i * 1.2, x0 + 0.9 + i * 1.2, y + 0.2, up - 0.36, z - 0.02),
          ),
          adjust(stone, -0.12),
          { normal: NEARWARD },
        ),
        ground('terrace top', [floorLoop(x0, x1, z, z + each * TREAD, up)], adjust(stone, 0.03)),
      ];
    });
  }).flat();
  const jungle = [3, 6, 9].flatMap((z) =>
    [-1, 1].map((s) =>
      card('tree', vec3(s * (13.5 + rng.next() * 3), 0, z + 4), palm(rng.between(6, 9), rng), {
        casts: false,
      }),
    ),
  );
  const fires = [-1, 1].map((s) => vec3(s * (half + 0.7), top + 0.9, far + 0.6));
  return {
    ...steps(site, {
      half,
      count,
      stone,
      side: { body: adjust(stone, -0.08), dark: adjust(stone, -0.12), lit: stone },
      beyond: [treeLine(rng.fork('wood'), 70, 13, leaves(season, rng).dark)],
      above: [
        ...terraces,
        ...jungle,
        group('temple', vec3(0, top, far + 2.4), [
          ...box('temple', { x: [-3.4, 3.4], y: [top, top + 3], z: [far + 2.4, far + 6] }, '#c98f62'),
          ...box('roof', { x: [-3.8, 3.8], y: [top + 3, top + 4.6], z: [far + 2.2, far + 6] }, '#a8503a'),
          face('door', [frontLoop(-0.8, 0.8, top, top + 2.2, far + 2.35)], '#2b1d18', { normal: NEARWARD }),
          face(
            'masks',
            [-2.6, -1.3, 0, 1.3, 2.6].map((x) =>
              frontLoop(x - 0.42, x + 0.42, top + 3.3, top + 4.2, far + 2.15),
            ),
            '#e0b45a',
            { normal: NEARWARD },
          ),
        ]),
        face(
          'fires',
          fires.map(({ x, y, z }) => [
            vec3(x - 0.3, y, z),
            vec3(x - 0.12, y + 0.5, z),
            vec3(x, y + 0.95, z),
            vec3(x + 0.16, y + 0.45, z),
            vec3(x + 0.3, y, z),
          ]),
          '#ff9a3a',
          { tone: 'glow' },
        ),
        ...fires.flatMap(({ x, z }) =>
          box(
            'brazier',
            { x: [x - 0.35, x + 0.35], y: [top, top + 0.9], z: [z, z + 0.5] },
            adjust(stone, -0.1),
          ),
        ),
      ],
    }),
    practicals: lit
      ? fires.map(({ x, y, z }) =>
          lamp(x, y + ON_THE_FLIGHT.y, z - 0.4 + ON_THE_FLIGHT.z, 5, 0.7, '#ff9a4d', 'fire'),
        )
      : [],
  };
}
