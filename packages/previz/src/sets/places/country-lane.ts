import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import { card, face, ground } from '../kit/faces.ts';
import { floorLoop, LEFTWARD, type Loop, RIGHTWARD } from '../kit/loops.ts';
import { stageOf, strewnCards } from '../kit/stage.ts';
import { grass, leaves, SNOW } from '../parts/foliage.ts';
import { ripples, strewn } from '../parts/ground-textures.ts';
import { hills, onRing, treeLine } from '../parts/horizon.ts';
import { bush, tuft } from '../parts/plants.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** Half of the lane, and how far the hedges stand from its middle and reach away, metres. */
const HALF = 1.9;
const HEDGE = 3.2;
const END = 70;

/** A farm lane: two ruts with grass between them, hedges on both sides, fields on the hills behind. */
export function countryLane({ rng, season, weather }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const green = grass(season);
  const leaf = leaves(season, rng);
  const snowy = season === 'winter' && weather === 'snow';
  const earth = snowy ? '#cfc9c0' : '#b39a74';
  const crops = snowy
    ? ['#dfe6ea', '#d2dce0', '#e6ecef']
    : ['#c9b15c', adjust(green.body, 0.05), '#8fa653', '#b58f5e'];
  return {
    ground: snowy ? SNOW : green.body,
    practicals: [],
    pieces: [
      hills(rng.fork('far'), 480, 60, '#93aaa0'),
      hills(rng.fork('near'), 250, 34, snowy ? '#d5dee2' : adjust(green.body, 0.02)),
      ...fields(crops),
      treeLine(rng.fork('wood'), 120, 5, adjust(leaf.dark, 0.03)),
      ground('verge', [floorLoop(-300, 300, -14, 110)], snowy ? '#e6ecef' : green.body, {
        fadeTo: snowy ? '#d5dee2' : adjust(green.body, 0.04),
      }),
      ground('lane', [along(HALF)], earth, { fadeTo: adjust(earth, 0.05) }),
      ground('ruts', [rut(-0.78), rut(0.78)], adjust(earth, -0.07), { opacity: 0.7 }),
      ground('grass strip', [along(0.32)], snowy ? '#e6ecef' : adjust(green.body, -0.02)),
      ripples(
        'pebble streaks',
        rng,
        20,
        { x: [-1.4, 1.4], z: [-4, 14] },
        [0.2, 0.6],
        adjust(earth, 0.07),
        0.02,
      ),
      strewn('stones', rng, 14, { x: [-1.6, 1.6], z: [-3, 9] }, 0.05, adjust(earth, -0.12)),
      ...[-1, 1].flatMap((s) => hedge(s, s === m ? [8.5, 12] : null, leaf.body, leaf.dark, rng)),
      ...gate(m, adjust('#8a6f50', 0.02)),
      ...[38, 26, 17].flatMap((z, i) =>
        [-1, 1].map((s) =>
          card(
            'tree',
            vec3(s * (HEDGE + 1.6 + (i % 2)), 0, z + s * 2.5),
            broadleaf(rng.between(5.5, 8), season, rng),
          ),
        ),
      ),
      ...[19, 15.5, 13, 7.4, 5.2, 3, 0.8, -1.4].flatMap((z) =>
        [-1, 1].map((s) => card('hedge', vec3(s * (HEDGE + 0.45), 0, z), bush(2.1, 1.55, leaf, rng))),
      ),
      ...strewnCards(
        'tufts',
        [9, 6.2, 4.1, 2.2, 0.6, -1.2].flatMap((z) => [-1, 1].map((s) => vec3(s * (HALF + 0.3), 0, z))),
        () =>
          tuft(
            rng.between(0.3, 0.5),
            snowy ? { body: '#b5b08c', dark: '#8f8a68', lit: '#d9d8c8' } : green,
            rng,
          ),
      ),
      card('near hedge', vec3(-m * 3.6, 0, -2.6), bush(2, 1.1, leaf, rng), { layer: 'foreground' }),
    ],
    stage: stageOf([-1.6, 1.6, -2.5, 6]),
  };
}

/** The lane's middle at a depth: it bends away to one side. */
const middle = (z: number): number => (Math.max(0, z - 10) / 24) ** 2;
const DEPTHS = [-14, 4, 12, 20, 30, 42, 56, END];

/** A strip along the lane, `half` metres to both sides of its middle, `off` from it. */
const along = (half: number, off = 0): Loop => [
  ...DEPTHS.map((z) => vec3(middle(z) + off - half, 0.004, z)),
  ...[...DEPTHS].reverse().map((z) => vec3(middle(z) + off + half, 0.004, z)),
];
const rut = (off: number): Loop => along(0.24, off);

/** A hedge along one side with a wavy top, open from `gap[0]` to `gap[1]`. */
function hedge(
  side: number,
  gap: readonly [number, number] | null,
  body: string,
  dark: string,
  rng: Site['rng'],
): FacePiece[] {
  const spans = gap
    ? [
        [gap[1], END],
        [-14, gap[0]],
      ]
    : [[-14, END]];
  return spans.flatMap(([from = 0, to = 0]) => {
    const n = Math.ceil((to - from) / 0.8);
    const zs = Array.from({ length: n + 1 }, (_, i) => from + ((to - from) * i) / n);
    const tops = zs.map(() => rng.between(1.18, 1.38));
    const at = (z: number, y: number, out: number) => vec3(middle(z) + side * (HEDGE + out), y, z);
    const foot = [...zs].reverse();
    return [
      face(
        'hedge',
        [[...zs.map((z, i) => at(z, (tops[i] ?? 1) + 0.1, 1)), ...foot.map((z) => at(z, 0, 1))]],
        adjust(body, 0.03),
        { layer: 'ground' },
      ),
      face('hedge', [[...zs.map((z, i) => at(z, tops[i] ?? 1, 0)), ...foot.map((z) => at(z, 0, 0))]], body, {
        layer: 'ground',
        normal: side < 0 ? RIGHTWARD : LEFTWARD,
      }),
      face(
        'hedge foot',
        [[...zs.map((z, i) => at(z, (tops[i] ?? 1) * 0.36, -0.02)), ...foot.map((z) => at(z, 0, -0.02))]],
        dark,
        { layer: 'ground', opacity: 0.7 },
      ),
    ];
  });
}

/** Five bars across the gap in the hedge. */
const gate = (m: number, wood: string): Piece[] => {
  const x = m * HEDGE;
  const bar = (y: number): Loop => [
    vec3(x, y, 8.6),
    vec3(x, y, 11.9),
    vec3(x, y + 0.1, 11.9),
    vec3(x, y + 0.1, 8.6),
  ];
  const post = (z: number): Loop => [
    vec3(x, 0, z - 0.09),
    vec3(x, 0, z + 0.09),
    vec3(x, 1.35, z + 0.09),
    vec3(x, 1.35, z - 0.09),
  ];
  return [
    face('field gate', [...[0.25, 0.5, 0.75, 1, 1.2].map(bar), ...[8.5, 10.2, 12].map(post)], wood, {
      layer: 'ground',
    }),
  ];
};

/** Patches of crops on the near hills. */
const fields = (crops: readonly string[]): FacePiece[] =>
  [-0.62, -0.38, -0.16, 0.08, 0.3, 0.55].map((a, i) =>
    face(
      'far field',
      [
        [
          onRing(a, 236, 3),
          onRing(a + 0.2, 236, 4),
          onRing(a + 0.17, 246, 10 + (i % 3) * 2),
          onRing(a + 0.03, 246, 9 + (i % 2) * 3),
        ],
      ],
      crops[i % crops.length] as string,
      { layer: 'ground', opacity: 0.9 },
    ),
  );
