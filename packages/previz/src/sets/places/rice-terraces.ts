import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { face, ground, put, upright } from '../kit/faces.ts';
import { floorLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { stageOf, strewnCards } from '../kit/stage.ts';
import { ripples } from '../parts/ground-textures.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { tuft } from '../parts/plants.ts';
import type { Built, Site } from '../setting.ts';

/** Rice terraces: a hillside of flooded steps that hold the sky, green seedlings, a thatched hut, misty hills. */
export function riceTerraces({ rng, season }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const rice = season === 'autumn' ? '#c9a94a' : '#8fb84a';
  const tiers = Array.from({ length: 9 }, (_, i) => i);
  const p = rng.between(0, 6);
  const base = (k: number) => 7 + k * 5.2 + k * k * 0.5;
  const edge = (k: number, x: number) =>
    base(k) + 1.6 * Math.sin(x * 0.11 + p + k * 0.6) + 0.8 * Math.sin(x * 0.27 + k) - m * x * 0.06;
  const height = (k: number) => k * 0.72;
  const span = Array.from({ length: 41 }, (_, i) => -100 + i * 5);
  const steps = [...tiers].reverse().flatMap((k): Piece[] => {
    const y = height(k);
    return [
      face(
        'bank',
        [
          [
            ...span.map((x) => vec3(x, y, edge(k, x))),
            ...[...span].reverse().map((x) => vec3(x, y - 0.72, edge(k, x) - 0.2)),
          ],
        ],
        adjust(rice, -0.13),
        { layer: 'ground' },
      ),
      face(
        'bank top',
        [
          [
            ...span.map((x) => vec3(x, y, edge(k, x))),
            ...[...span].reverse().map((x) => vec3(x, y + 0.12, edge(k, x) + 0.5)),
          ],
        ],
        adjust(rice, 0.03),
        { layer: 'ground' },
      ),
    ];
  });
  const water = [...tiers].reverse().map((k) =>
    face(
      k % 3 === 1 ? 'seedlings' : 'water',
      [
        [
          ...span.map((x) => vec3(x, height(k), edge(k, x))),
          ...[...span].reverse().map((x) => vec3(x, height(k), edge(k + 1, x))),
        ],
      ],
      k % 3 === 1 ? rice : '#b3d0d3',
      {
        layer: 'ground',
        tone: k % 3 === 1 ? 'body' : 'light',
        ...(k % 3 === 1 ? {} : { fadeTo: '#8fb9c0' }),
      },
    ),
  );
  const interleaved = tiers.flatMap((k) => [water[k] as Piece, ...steps.slice(k * 2, k * 2 + 2)]);
  const tufts = Array.from({ length: 40 }, (_, i) =>
    vec3(-7.6 + (i % 10) * 1.7 + (Math.floor(i / 10) % 2) * 0.8, 0, 2.4 + Math.floor(i / 10) * 1.1),
  ).filter((v) => Math.abs(v.x) > 1.2);
  return {
    ground: '#a8c5c4',
    practicals: [],
    pieces: [
      hills(rng.fork('far'), 520, 150, '#8fa8a8'),
      hills(rng.fork('mid'), 300, 90, '#7fa080'),
      treeLine(rng.fork('wood'), 150, 24, '#5f8a52'),
      ...interleaved,
      face('paddy', [floorLoop(-90, 90, -14, 7.4, 0.002)], '#a9c9cc', {
        layer: 'ground',
        tone: 'light',
        fadeTo: '#86aeb3',
      }),
      ripples('glints', rng, 24, { x: [-9, 9], z: [-3, 7] }, [0.4, 1.2], '#e6f2f0', 0.015, 0.004),
      ground(
        'dyke',
        [[vec3(-1.1, 0.01, -14), vec3(1.1, 0.01, -14), vec3(0.9, 0.01, 7.6), vec3(-0.9, 0.01, 7.6)]],
        adjust(rice, -0.08),
      ),
      ground('path', [floorLoop(-0.45, 0.45, -14, 7.4, 0.014)], '#b59a6a'),
      ...strewnCards('seedlings', tufts, () =>
        tuft(0.42, { body: rice, dark: adjust(rice, -0.1), lit: adjust(rice, 0.08) }, rng, 8, 0.5),
      ),
      put(
        'hut',
        [
          block('floor', [3, 0.3, 2.4], '#7a5c40', { at: [0, 0.8, 0] }),
          ...[-1.2, 1.2].map((x) => block('post', [0.16, 2.6, 0.16], '#6d5038', { at: [x, 0, -0.9] })),
          block('back', [2.6, 1.4, 0.1], '#9a7a54', { at: [0, 1.1, 0.9] }),
          upright(
            'thatch',
            [[vec3(-2, 2.4, -1.2), vec3(2, 2.4, -1.2), vec3(0.7, 3.9, 0), vec3(-0.7, 3.9, 0)]],
            '#b5965f',
            { layer: 'set' },
          ),
        ],
        { at: vec3(-m * 8, height(1), 14.5) },
      ),
    ],
    stage: stageOf([-1, 1, -2.5, 6]),
  };
}
