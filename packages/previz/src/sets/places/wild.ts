import { vec3 } from '../../geometry/vec3.ts';
import { card, face, ground } from '../kit/faces.ts';
import { discLoop, UP } from '../kit/loops.ts';
import { scatter, stageOf, strewnCards } from '../kit/stage.ts';
import { leaves } from '../parts/foliage.ts';
import { patches, ripples } from '../parts/ground-textures.ts';
import { treeLine } from '../parts/horizon.ts';
import { windingPath } from '../parts/paths.ts';
import { bush, fern, flowers, hangingLeaves, tuft, vine } from '../parts/plants.ts';
import { cattails } from '../parts/tall-plants.ts';
import { bareTree, broadleaf, greatTrunk, palm } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

const LUSH = [
  { body: '#3f8a4a', dark: '#28623b', lit: '#6db357' },
  { body: '#56944a', dark: '#37693a', lit: '#86bd5e' },
  { body: '#2f7a55', dark: '#1f5743', lit: '#4fa06b' },
] as const;

/** Wet green layers: giant leaves, palms, lianas, tall trunks. */
export function jungle({ rng }: Site): Built {
  const green = () => rng.pick(LUSH);
  return {
    ground: '#5d7440',
    practicals: [],
    pieces: [
      treeLine(rng.fork('far'), 90, 24, '#6f9f7f'),
      treeLine(rng.fork('mid'), 46, 16, '#4c8460'),
      treeLine(rng.fork('near'), 26, 9, '#356b4a'),
      patches('moss', rng, 10, { x: [-12, 12], z: [-5, 18] }, [0.5, 1.3], '#4a6a3c', 0.6),
      ground('path', [windingPath(rng, 1.2, rng.chance(0.5) ? 2 : -2)], '#8b7650'),
      ...scatter('tree', rng, 16, { z: [3.5, 24], clear: 3.6, reach: [4, 16] }, () =>
        rng.chance(0.45)
          ? palm(rng.between(6, 9), rng)
          : broadleaf(rng.between(8, 12), 'summer', rng, green()),
      ),
      ...scatter('leaves', rng, 20, { z: [0.5, 9], clear: 2.7, reach: [2.5, 6] }, () =>
        fern(rng.between(0.9, 1.9), green(), rng, 9, rng.between(0.1, 0.18)),
      ),
      ...strewnCards('flowers', [vec3(-2.9, 0, 1.4), vec3(3.1, 0, 0.8)], () =>
        flowers(0.6, LUSH[0], ['#e0563f', '#f0a03c', '#d8589a'], rng),
      ),
      ...[-1, 1].map((s) => card('great trunk', vec3(s * 4.6, 0, 1.2), greatTrunk(13, 1.1, rng, '#6d5a45'))),
      ...[-3.4, 2.9, 4.1].map((x) =>
        card('liana', vec3(x, rng.between(2.2, 2.8), 1.6), vine(rng.between(3, 4), green(), rng), {
          casts: false,
        }),
      ),
      card('branches', vec3(-3, 0, -2.5), hangingLeaves(3.1, 0.9, 3.6, LUSH[2], rng), {
        layer: 'foreground',
      }),
      card('near leaves', vec3(3.3, 0, -2.6), fern(1.7, LUSH[2], rng, 9, 0.16), { layer: 'foreground' }),
      card('near leaves', vec3(-3.7, 0, -2.4), fern(1.3, LUSH[0], rng, 9, 0.16), { layer: 'foreground' }),
    ],
    stage: stageOf([-2.2, 2.2, -2.5, 5]),
  };
}

/** Black pools between drowned trees, reeds, hanging moss. */
export function swamp({ rng }: Site): Built {
  const reed = { body: '#7d8450', dark: '#5d6844', lit: '#9aa066' };
  const pool = (x: number, z: number, rx: number, rz: number) => {
    const bumps = Array.from({ length: 16 }, () => rng.between(-0.14, 0.14));
    return discLoop(vec3(x, 0.003, z), rx, rz, 16, (i) => bumps[i] ?? 0);
  };
  const pools = [
    pool(-5, 5, 4.2, 2.1),
    pool(5.6, 7, 5, 2.6),
    pool(0, 13, 10, 5),
    pool(-13, 12, 5, 2.4),
    pool(14, 14, 6, 2.6),
    pool(4.2, 0.6, 1.6, 0.7),
    pool(-5, -2, 1.8, 0.8),
  ];
  const pads = Array.from({ length: 16 }, (_, i) => {
    const [cx, cz, rx, rz] = ([
      [-5, 5, 3.4, 1.5],
      [5.6, 7, 4, 1.9],
      [0, 13, 8, 3.6],
    ][i % 3] ?? [0, 13, 8, 3.6]) as [number, number, number, number];
    const a = rng.between(0, 6.3);
    const k = rng.between(0.2, 0.85);
    return [cx + Math.cos(a) * rx * k, cz + Math.sin(a) * rz * k, rng.between(0.2, 0.42)] as const;
  });
  return {
    ground: '#6d7048',
    practicals: [],
    pieces: [
      treeLine(rng.fork('far'), 100, 15, '#81917f'),
      treeLine(rng.fork('mid'), 50, 10, '#5f7264'),
      patches('mud', rng, 10, { x: [-14, 14], z: [-5, 20] }, [0.5, 1.6], '#5a5b3c', 0.6),
      face('pools', pools, '#6f8f5c', { layer: 'ground', normal: UP, fadeTo: '#46623f' }),
      face(
        'lily pads',
        pads.map(([x, z, r]) => discLoop(vec3(x, 0.006, z), r, r * 0.5, 12, (i) => (i === 3 ? -0.7 : 0))),
        '#86ad58',
        { layer: 'ground', normal: UP },
      ),
      ripples('sheen', rng, 14, { x: [-8, 8], z: [4, 14] }, [0.4, 1.2], '#9ab0a3', 0.015, 0.006),
      ...scatter('drowned tree', rng, 12, { z: [3.5, 28], clear: 4, reach: [4, 16] }, () =>
        bareTree(rng.between(5, 9), rng, '#574c44'),
      ),
      ...scatter('mossy tree', rng, 5, { z: [10, 26], clear: 7, reach: [5, 12] }, () =>
        broadleaf(rng.between(6, 9), 'summer', rng, { body: '#66754c', dark: '#4d5c42', lit: '#84905c' }),
      ),
      ...[-3.1, 3.4].map((x, i) =>
        card('dead tree', vec3(x, 0, 6.2 + i), bareTree(rng.between(5.5, 6.5), rng, '#4c443c')),
      ),
      ...[-2.2, -1.5, 1.7, 2.5].map((x, i) =>
        card('reeds', vec3(x, 0, 4.6 + (i % 2) * 0.7), cattails(rng.between(1.5, 1.9), rng), {
          casts: false,
        }),
      ),
      ...[-2.7, 3].map((x) =>
        card(
          'hanging moss',
          vec3(x, 1.2, 6),
          vine(rng.between(2, 2.6), { body: '#7d8f58', dark: '#5d6e45', lit: '#9aa86a' }, rng),
          { casts: false },
        ),
      ),
      ...scatter('reeds', rng, 14, { z: [0.5, 9], clear: 2.8, reach: [2.6, 6] }, () =>
        tuft(rng.between(0.8, 1.4), reed, rng, 11, 0.35),
      ),
      ...scatter('bush', rng, 5, { z: [5, 12], clear: 4, reach: [3, 8] }, () =>
        bush(rng.between(1.2, 2), 0.8, leaves('winter', rng), rng),
      ),
      card(
        'hanging moss',
        vec3(3.2, 0, -2.5),
        hangingLeaves(3.2, 1, 3, { body: '#66754c', dark: '#4d5c42', lit: '#84905c' }, rng),
        { layer: 'foreground' },
      ),
      card('near reeds', vec3(-3.4, 0, -2.6), tuft(1.5, reed, rng, 15, 0.4), { layer: 'foreground' }),
    ],
    stage: stageOf([-2.6, 2.6, -2.5, 4], { pond: { left: -6, right: 6, near: 11, far: 15, y: 0 } }),
  };
}
