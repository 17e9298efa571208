import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, face, ground, group, put, upright } from '../kit/faces.ts';
import { discLoop, floorLoop, frontLoop, LEFTWARD, RIGHTWARD, sideLoop, UP } from '../kit/loops.ts';
import { blade, ellipse, polygon, rectangle, scallop } from '../kit/paths.ts';
import { block } from '../kit/solids.ts';
import { scatter, stageOf, strewnCards } from '../kit/stage.ts';
import { cottage } from '../parts/buildings.ts';
import { grass, leaves } from '../parts/foliage.ts';
import { patches, ripples, strewn } from '../parts/ground-textures.ts';
import { hills, onRing, ring, rolling, treeLine } from '../parts/horizon.ts';
import { fire, lamp } from '../parts/lamps.ts';
import { bush, tuft } from '../parts/plants.ts';
import { rock } from '../parts/rocks.ts';
import { bareTree, broadleaf, pine } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** A few bamboo culms with their joints and sprays of leaves. */
function bamboo(metres: number, rng: Rng) {
  const h = metres * 100;
  const green = rng.pick(['#7fae4f', '#6a9a4a', '#93b85a']);
  const culms = Array.from({ length: 3 }, (_, i) => ({
    x: (i - 1) * 26 + rng.between(-7, 7),
    lean: rng.between(-30, 30),
    top: h * rng.between(0.86, 1),
    w: rng.between(4.5, 7),
  }));
  const joints = culms.flatMap(({ x, lean, top, w }) =>
    Array.from({ length: Math.floor(top / 46) }, (_, i) => {
      const y = 30 + i * 46;
      return rectangle(x + (lean * y) / h - w - 1, -y, w * 2 + 2, 3.5);
    }),
  );
  const sprays = culms.flatMap(({ x, lean, top }) =>
    Array.from({ length: 7 }, () => {
      const y = top * rng.between(0.5, 1);
      const cx = x + (lean * y) / h;
      const tip = rng.between(-70, 70);
      return (
        blade(cx, -y, cx + tip, -y + rng.between(6, 34), 6, 4) +
        blade(cx, -y, cx + tip * 0.6, -y + rng.between(20, 50), 6, -4)
      );
    }),
  );
  return drawing(
    [
      shape(
        'culms',
        culms
          .map(({ x, lean, top, w }) =>
            polygon([
              [x - w, 4],
              [x + w, 4],
              [x + lean + w * 0.7, -top],
              [x + lean - w * 0.7, -top],
            ]),
          )
          .join(''),
        green,
      ),
      shape(
        'culm shade',
        culms
          .map(({ x, lean, top, w }) =>
            polygon([
              [x + w * 0.2, 4],
              [x + w, 4],
              [x + lean + w * 0.7, -top],
              [x + lean + w * 0.1, -top],
            ]),
          )
          .join(''),
        green,
        'shade',
      ),
      shape('joints', joints.join(''), adjust(green, 0.12)),
      shape('leaves', sprays.filter((_, i) => i % 2 === 0).join(''), adjust(green, -0.08)),
      shape('leaves', sprays.filter((_, i) => i % 2 === 1).join(''), adjust(green, 0.03)),
    ],
    170,
    h,
    40,
  );
}

/** A bamboo grove: culms like columns on both sides of a path with a low brushwood fence, green light. */
export function bambooForest({ rng }: Site): Built {
  const bars = (r: number, w: number, n: number) =>
    Array.from({ length: n }, (_, i) => {
      const a = -1.4 + (2.8 * (i + rng.between(-0.3, 0.3))) / n;
      return [onRing(a - w, r, 0), onRing(a + w, r, 0), onRing(a + w, r, 30), onRing(a - w, r, 30)];
    });
  const wall = (x: number): Piece =>
    face('fence', [sideLoop(x, 0, 0.75, -10, 34)], '#a3895a', {
      layer: 'ground',
      normal: x < 0 ? RIGHTWARD : LEFTWARD,
      fadeTo: '#86703f',
    });
  const slats = (x: number): Piece =>
    face(
      'fence slats',
      Array.from({ length: 40 }, (_, i) => sideLoop(x * 0.998, 0, 0.72, -8 + i * 1, -7.9 + i * 1)),
      '#75602f',
      { layer: 'ground' },
    );
  return {
    ground: '#8a9a56',
    practicals: [],
    pieces: [
      ring('deep green', () => 40, '#b9d38c', { radius: 90, fadeTo: '#8fae62' }),
      face('far culms', bars(80, 0.006, 60), '#9cc070', { layer: 'ground' }),
      face('far culms', bars(55, 0.008, 46), '#86ad5a', { layer: 'ground' }),
      face('mid culms', bars(36, 0.009, 40), '#6f9a4a', { layer: 'ground' }),
      ground('path', [floorLoop(-1.9, 1.9, -14, 40, 0.002)], '#c3b07f', { fadeTo: '#b09c6a' }),
      patches('leaf litter', rng, 12, { x: [-2, 2], z: [-4, 20] }, [0.2, 0.7], '#a8935c', 0.6),
      wall(-2.1),
      wall(2.1),
      slats(-2.1),
      slats(2.1),
      ...scatter('bamboo', rng, 34, { z: [1.5, 30], clear: 2.7, reach: [2.6, 13] }, () =>
        bamboo(rng.between(9, 13), rng),
      ),
      card('near bamboo', vec3(3, 0, -2.4), bamboo(9, rng), { layer: 'foreground' }),
      card('near bamboo', vec3(-3.4, 0, -2.2), bamboo(9, rng), { layer: 'foreground' }),
    ],
    stage: stageOf([-1.6, 1.6, -2.5, 9]),
  };
}

/** A vineyard: rows of vines on their wires running to the hills, a stone house among cypresses. */
export function vineyard(site: Site): Built {
  const { rng, lit, season } = site;
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const vine =
    season === 'winter'
      ? { body: '#6d5744', dark: '#54432f', lit: '#8a7258' }
      : season === 'autumn'
        ? { body: '#b5763a', dark: '#8f4f36', lit: '#d9a04a' }
        : { body: '#5f8f42', dark: '#3f6a34', lit: '#86b058' };
  const xs = [-11.4, -9.2, -7, -4.8, -2.6, 2.6, 4.8, 7, 9.2, 11.4].sort((a, b) => Math.abs(b) - Math.abs(a));
  const row = (x: number): Piece => {
    const n = 62;
    const z = (i: number) => -9 + i * 1.1;
    const top = (i: number) => 1.55 + 0.16 * Math.sin(i * 2.1 + x) + 0.1 * Math.sin(i * 5.3);
    const inner = x > 0 ? x - 0.35 : x + 0.35;
    const hedge = [
      ...Array.from({ length: n }, (_, i) => vec3(inner, top(i), z(i))),
      ...Array.from({ length: n }, (_, i) => vec3(inner, 0.5 + 0.1 * Math.sin((n - i) * 3.7), z(n - 1 - i))),
    ];
    return group('vines', vec3(x, 0, 10 - Math.abs(x) * 0.01), [
      face(
        'posts',
        Array.from({ length: 14 }, (_, i) => sideLoop(inner, 0, 1.75, -8 + i * 4.4, -7.86 + i * 4.4)),
        '#8a6a4a',
      ),
      face(
        'trunks',
        Array.from({ length: 30 }, (_, i) => sideLoop(inner, 0, 0.7, -7 + i * 1.6, -6.9 + i * 1.6)),
        '#5f4a38',
      ),
      face('vines', [hedge], vine.body, { normal: x > 0 ? LEFTWARD : RIGHTWARD }),
      face(
        'vines top',
        [
          [
            ...Array.from({ length: n }, (_, i) => vec3(inner, top(i), z(i))),
            ...Array.from({ length: n }, (_, i) =>
              vec3(inner + Math.sign(x) * 0.7, top(n - 1 - i), z(n - 1 - i)),
            ),
          ],
        ],
        vine.lit,
        { normal: UP },
      ),
      face(
        'leaves',
        Array.from({ length: 26 }, (_, i) => {
          const zz = -7 + i * 2 + rng.between(0, 1);
          const y = rng.between(0.75, 1.3);
          return [
            vec3(inner - Math.sign(x) * 0.02, y, zz),
            vec3(inner - Math.sign(x) * 0.02, y + 0.22, zz + 0.25),
            vec3(inner - Math.sign(x) * 0.02, y, zz + 0.6),
            vec3(inner - Math.sign(x) * 0.02, y - 0.2, zz + 0.3),
          ];
        }),
        vine.dark,
      ),
      ...(season === 'winter'
        ? []
        : [
            face(
              'grapes',
              Array.from({ length: 12 }, (_, i) => {
                const zz = -1.5 + i * 1.7 + rng.between(0, 0.8);
                return [
                  vec3(inner - Math.sign(x) * 0.05, 1.02, zz),
                  vec3(inner - Math.sign(x) * 0.05, 1.02, zz + 0.26),
                  vec3(inner - Math.sign(x) * 0.05, 0.82, zz + 0.22),
                  vec3(inner - Math.sign(x) * 0.05, 0.62, zz + 0.13),
                  vec3(inner - Math.sign(x) * 0.05, 0.82, zz + 0.04),
                ];
              }),
              rng.pick(['#5f3a6a', '#6a3f5f']),
            ),
          ]),
    ]);
  };
  const hill = rolling(rng.fork('rows'));
  const rowLines = Array.from({ length: 26 }, (_, i) => {
    const a = -0.6 + i * 0.045;
    return [
      onRing(a, 239, 3),
      onRing(a + 0.014, 239, 3),
      onRing(a * 0.8 + 0.01, 239, 9 + 12 * hill(a)),
      onRing(a * 0.8 + 0.002, 239, 9 + 12 * hill(a)),
    ];
  });
  const cypress = drawing(
    [
      shape('tree', 'M0 -620Q60 -380 52 -130Q40 -10 0 4Q-40 -10 -52 -130Q-60 -380 0 -620Z', '#3f5f42'),
      shape('tree shade', 'M0 -620Q60 -380 52 -130Q40 -10 0 4Q14 -260 0 -620Z', '#3f5f42', 'shade'),
    ],
    110,
    620,
    60,
  );
  return {
    ground: green.body,
    practicals: [],
    pieces: [
      hills(rng.fork('far'), 520, 80, '#98adb0'),
      ring('vine hill', (a) => 14 + 16 * hill(a), '#9ab070', { radius: 240 }),
      face('far rows', rowLines, '#6f9052', { layer: 'ground', opacity: 0.8 }),
      cottage(
        {
          at: [m * 9, 62],
          width: 14,
          depth: 8,
          walls: 5.6,
          rise: 3,
          wall: '#e3cfa5',
          roof: '#b5694a',
          lit,
          chimney: true,
        },
        rng,
      ),
      ...[0, 1, 2, 3, 4].map((i) =>
        card('cypress', vec3(m * (0 + i * 1.8 - (i > 2 ? -14 : 0)), 0, 60 - i), cypress, { scale: 1.2 }),
      ),
      ground(
        'earth',
        xs.map((x) => floorLoop(x - 0.6, x + 0.6, -9, 58, 0.003)),
        '#a8875f',
      ),
      ground('track', [floorLoop(-0.8, 0.8, -14, 58, 0.002)], '#c2a577', { opacity: 0.8 }),
      patches('grass', rng, 9, { x: [-2, 2], z: [-4, 18] }, [0.2, 0.6], green.dark, 0.5),
      ...xs.map(row),
    ],
    stage: stageOf([-1.7, 1.7, -2.5, 9]),
  };
}

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

/** A tended pine: cloud-shaped pads on a crooked stem. */
function cloudPine(metres: number, rng: Rng) {
  const h = metres * 100;
  const pads = [
    [-0.28, -0.5, 0.26],
    [0.26, -0.66, 0.28],
    [-0.1, -0.86, 0.3],
  ] as const;
  return drawing(
    [
      shape(
        'stem',
        `M-12 4Q-40 ${-h * 0.3} 4 ${-h * 0.45}Q46 ${-h * 0.62} -6 ${-h * 0.9}L8 ${-h * 0.9}Q70 ${-h * 0.6} 26 ${-h * 0.42}Q-12 ${-h * 0.26} 16 4Z`,
        '#6b5140',
      ),
      ...pads.flatMap(([x, y, w]) => [
        shape('pad', scallop(x * h, y * h, w * h, h * 0.1, 10, rng, 0.4), '#41704f'),
        shape(
          'pad light',
          scallop(x * h - 8, y * h - h * 0.045, w * h * 0.75, h * 0.05, 8, rng, 0.35),
          '#5f9160',
        ),
      ]),
    ],
    h * 1.1,
    h,
    h * 0.2,
  );
}

/** A Japanese garden: a pond with a red bridge, stone lantern, raked gravel, maples and tended pines. */
export function japaneseGarden(site: Site): Built {
  const { rng, lit, season } = site;
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const cx = m * 3.4;
  const pond = discLoop(vec3(cx, 0.004, 9), 8.4, 4.2, 26, (i) => 0.12 * Math.sin(i * 1.9));
  const red = '#c23f33';
  const arch = (y: number, k: number) =>
    Array.from({ length: 15 }, (_, i) => {
      const t = i / 14;
      return vec3(cx - 3.6 + 7.2 * t, y + k * Math.sin(t * Math.PI), 8.4);
    });
  const lower = arch(0.1, 1.3);
  const lantern = drawing(
    [
      shape(
        'base',
        polygon([
          [-30, 0],
          [30, 0],
          [20, -18],
          [-20, -18],
        ]),
        '#9c9b94',
      ),
      shape('post', rectangle(-10, -80, 20, 64), '#a8a79f'),
      shape('shelf', rectangle(-32, -92, 64, 13), '#9c9b94'),
      shape('box', rectangle(-22, -130, 44, 38), '#b3b2aa'),
      shape('light', rectangle(-11, -125, 22, 28), lit ? '#ffd98c' : '#5d5c58', lit ? 'glow' : 'body'),
      shape('roof', 'M-52 -124Q-24 -140 0 -164Q24 -140 52 -124Q26 -132 0 -132Q-26 -132 -52 -124Z', '#8c8b85'),
      shape('knob', ellipse(0, -166, 6, 7), '#9c9b94'),
    ],
    104,
    172,
    60,
  );
  const maple =
    season === 'spring'
      ? { body: '#f0b6c4', dark: '#d88fa6', lit: '#fbd7de' }
      : season === 'winter'
        ? leaves('winter', rng)
        : { body: '#c4442f', dark: '#8f3428', lit: '#e07045' };
  const rake = Array.from({ length: 9 }, (_, i) => {
    const z = -3.4 + i * 0.55;
    return floorLoop(-m * 6.5 - 3, -m * 6.5 + 3, z, z + 0.06, 0.006);
  });
  const steps = Array.from({ length: 9 }, (_, i) =>
    discLoop(
      vec3(Math.sin(i * 1.3) * 0.3, 0.006, -3 + i * 1),
      0.42,
      0.28,
      10,
      (k) => 0.1 * Math.sin(k * 2.3),
    ),
  );
  return {
    ground: green.body,
    practicals: lit ? [lamp(-m * 2.9, 1.3, 3.2, 3.4, 0.7), lamp(m * 9, 1.2, 15, 3, 0.5)] : [],
    pieces: [
      hills(rng.fork('far'), 420, 80, '#93ada3'),
      treeLine(rng.fork('wood'), 90, 13, '#5f8a5c'),
      treeLine(rng.fork('hedge'), 44, 5, '#4f7a4c'),
      patches('moss', rng, 12, { x: [-12, 12], z: [-5, 14] }, [0.5, 1.4], green.dark, 0.5),
      ground('bank', [pond.map((p) => vec3(cx + (p.x - cx) * 1.06, 0.003, 9 + (p.z - 9) * 1.09))], '#b5ad98'),
      face('pond', [pond], '#86b8b5', { layer: 'ground', normal: UP, fadeTo: '#4f8a8c' }),
      ripples('glints', rng, 22, { x: [cx - 5, cx + 5], z: [6, 12] }, [0.4, 1], '#d3ece6', 0.02, 0.007),
      ground(
        'lily pads',
        Array.from({ length: 8 }, (_, i) =>
          discLoop(vec3(cx - 4 + i * 1.1, 0.009, 6.6 + (i % 3) * 0.7), 0.28, 0.16, 10),
        ),
        '#5f9a4f',
      ),
      ground('gravel', [discLoop(vec3(-m * 6.5, 0.004, -1.2), 4, 2.9, 24)], '#d9d3c3'),
      ground('raked lines', rake, '#bfb8a6'),
      ground('stepping stones', steps, '#a8a79f'),
      ...scatter('tree', rng, 9, { z: [14, 30], clear: 6, reach: [5, 14] }, () =>
        rng.chance(0.5)
          ? broadleaf(rng.between(4.5, 6), season, rng, maple)
          : cloudPine(rng.between(4, 5.5), rng),
      ),
      card('maple', vec3(-m * 5.6, 0, 7.4), broadleaf(4.6, season, rng, maple)),
      card('cloud pine', vec3(m * 8.6, 0, 5.2), cloudPine(3.6, rng)),
      group('bridge', vec3(cx, 0, 8.4), [
        face('bridge', [[...lower.map((p) => vec3(p.x, p.y + 0.3, p.z)), ...[...lower].reverse()]], red),
        face(
          'posts',
          lower
            .filter((_, i) => i % 2 === 0)
            .map((p) => frontLoop(p.x - 0.07, p.x + 0.07, p.y + 0.2, p.y + 1.15, 8.38)),
          adjust(red, -0.06),
        ),
        face(
          'rail',
          [0.65, 1.02].map((o) => [
            ...lower.map((p) => vec3(p.x, p.y + o + 0.12, 8.36)),
            ...[...lower].reverse().map((p) => vec3(p.x, p.y + o, 8.36)),
          ]),
          red,
        ),
      ]),
      card('stone lantern', vec3(-m * 2.9, 0, 3.4), lantern),
      card('stone lantern', vec3(m * 9, 0, 15), lantern),
      ...[
        [cx - 6.6, 6.4, 1.2],
        [cx + 5.6, 5.6, 1.6],
        [-m * 7.2, 1, 1.4],
        [-m * 5.9, 1.4, 0.8],
      ].map(([x = 0, z = 0, w = 1]) => card('rock', vec3(x, 0, z), rock(w, w * 0.55, '#8d918b', rng))),
      ...[3.2, 4.1, -4.2].map((x, i) =>
        card(
          'azalea',
          vec3(m * x, 0, 3.6 + i * 0.4),
          bush(
            1.3,
            0.75,
            i === 1 && season === 'spring'
              ? { body: '#e08aa8', dark: '#4f7a4c', lit: '#f0b6c4' }
              : { body: '#5b9150', dark: '#3f7042', lit: '#83b263' },
            rng,
          ),
        ),
      ),
    ],
    stage: stageOf([-2.4, 2.4, -2.5, 3.4], { pond: { left: cx - 5, right: cx + 5, near: 6, far: 11, y: 0 } }),
  };
}

/** A tent with its door tied back, in the colours of its cloth. */
function tent(colour: string, lit: boolean) {
  return drawing(
    [
      shape(
        'tent',
        polygon([
          [-150, 0],
          [-20, -165],
          [170, -140],
          [210, 0],
        ]),
        colour,
        'shade',
      ),
      shape(
        'front',
        polygon([
          [-150, 0],
          [-20, -165],
          [70, 0],
        ]),
        colour,
      ),
      shape(
        'door',
        polygon([
          [-66, 0],
          [-22, -128],
          [14, 0],
        ]),
        lit ? '#ffd489' : adjust(colour, -0.25),
        lit ? 'glow' : 'body',
      ),
      shape(
        'flap',
        polygon([
          [-22, -128],
          [-66, 0],
          [-92, 0],
        ]),
        adjust(colour, 0.1),
      ),
    ],
    360,
    165,
    280,
  );
}

/** A camp in a clearing: tents about a fire, logs to sit on, a lantern, firs and a lake behind. */
export function campsite(site: Site): Built {
  const { rng, lit, season } = site;
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const flame = fire(m * 1.9, 0, 2.6, 0.8);
  const log = (x: number, z: number, turn: number) =>
    put('log', [block('log', [1.6, 0.42, 0.42], '#7a5a40', { top: '#8f6d4e' })], { at: vec3(x, 0, z), turn });
  const cloth = rng.pick([
    ['#d98a3a', '#3f7a8a'],
    ['#b8433d', '#5f8a4a'],
    ['#4a79a8', '#d9a53a'],
  ] as const);
  return {
    ground: green.body,
    practicals: [...flame.practicals, ...(lit ? [lamp(-m * 4.2, 1, 4.8, 3, 0.5)] : [])],
    pieces: [
      hills(rng.fork('far'), 460, 90, '#8fa3ad'),
      treeLine(rng.fork('wood'), 120, 16, '#4f7566', true),
      ground('lake', [floorLoop(-60, 60, 34, 62, 0.003)], '#8fb8c4'),
      patches('grass', rng, 9, { x: [-12, 12], z: [-5, 18] }, [0.5, 1.4], green.dark, 0.5),
      ground(
        'bare earth',
        [discLoop(vec3(m * 1.2, 0.003, 2.4), 4.2, 2.2, 22, (i) => 0.08 * Math.sin(i * 2.1))],
        '#b59a70',
      ),
      ...scatter('fir', rng, 20, { z: [9, 30], clear: 3.4, reach: [7, 16] }, () =>
        rng.chance(0.75)
          ? pine(rng.between(6, 10), rng, season === 'winter')
          : broadleaf(rng.between(5, 7), season, rng),
      ),
      card('tent', vec3(-m * 4.4, 0, 5.4), tent(cloth[0], lit), { flip: m < 0, scale: 1.25 }),
      card('tent', vec3(m * 5.8, 0, 7), tent(cloth[1], lit), { flip: m > 0, scale: 1.2 }),
      ground(
        'ring of stones',
        Array.from({ length: 10 }, (_, i) =>
          discLoop(
            vec3(m * 1.9 + Math.cos(i * 0.628) * 0.7, 0.01, 2.6 + Math.sin(i * 0.628) * 0.36),
            0.14,
            0.1,
            7,
          ),
        ),
        '#8d918f',
      ),
      ...flame.pieces,
      log(m * 0.2, 3.6, 0.3),
      log(m * 3.7, 3.4, -0.5),
      strewn('stones', rng, 12, { x: [-4, 4], z: [-2, 6] }, 0.06, '#a3977f'),
      card('near fir', vec3(-m * 3.6, 0, -2.4), tuft(0.7, green, rng, 14), { layer: 'foreground' }),
    ],
    stage: stageOf([-2.6, 2.6, -2.5, 4], {
      seats: [
        { name: 'log', at: vec3(m * 0.2, 0.42, 3.6), facing: m > 0 ? 'right' : 'left' },
        { name: 'log', at: vec3(m * 3.7, 0.42, 3.4), facing: m > 0 ? 'left' : 'right' },
      ],
    }),
  };
}

/** A trench: duckboards between revetted walls of earth, sandbags on the lip, wire and dead trees beyond. */
export function trenches({ rng }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const earth = '#6f5f4c';
  const [w, h, end] = [2.5, 2.1, 15];
  const bags = (x: number, row: number) =>
    Array.from({ length: 26 }, (_, i) => {
      const z = -8 + i * 0.9 + (row % 2) * 0.45;
      return [
        vec3(x, h + row * 0.28, z),
        vec3(x, h + row * 0.28, z + 0.84),
        vec3(x, h + 0.24 + row * 0.28, z + 0.78),
        vec3(x, h + 0.24 + row * 0.28, z + 0.06),
      ];
    });
  const side = (s: number): Piece[] => {
    const x = s * w;
    const normal = s < 0 ? RIGHTWARD : LEFTWARD;
    return [
      face('parapet', [sideLoop(s * (w + 0.3), h, h + 0.1, -14, 60)], earth, { layer: 'ground' }),
      face('wall', [sideLoop(x, 0, h, -14, end)], earth, {
        layer: 'ground',
        normal,
        fadeTo: adjust(earth, -0.07),
      }),
      face(
        'revetment',
        Array.from({ length: 4 }, (_, i) => sideLoop(x * 0.995, 0.15 + i * 0.42, 0.48 + i * 0.42, -14, end)),
        '#8a6f52',
        { layer: 'ground', normal },
      ),
      face(
        'stakes',
        Array.from({ length: 15 }, (_, i) => sideLoop(x * 0.985, 0, h + 0.1, -8 + i * 1.6, -7.84 + i * 1.6)),
        '#5a4634',
        { layer: 'ground', normal },
      ),
      ...[0, 1, 2].map((row) =>
        face('sandbags', bags(x * (1 + row * 0.012), row), row % 2 ? '#a8976f' : '#b5a47c', {
          layer: 'ground',
          normal,
        }),
      ),
    ];
  };
  const wire = (z: number, y: number) =>
    Array.from({ length: 30 }, (_, i) => {
      const x = -30 + i * 2;
      return [
        vec3(x, y, z),
        vec3(x + 1, y + 0.5, z),
        vec3(x + 2, y, z),
        vec3(x + 2, y + 0.05, z),
        vec3(x + 1, y + 0.56, z),
        vec3(x, y + 0.06, z),
      ];
    });
  return {
    ground: earth,
    practicals: [],
    pieces: [
      ring('burnt land', (a) => 8 + 6 * rolling(rng.fork('land'))(a), '#7d766c', { radius: 240 }),
      ...[
        [-9, 30],
        [7, 36],
        [-20, 44],
        [18, 30],
        [2, 52],
      ].map(([x = 0, z = 0]) =>
        card('dead tree', vec3(x, 1.8, z), bareTree(rng.between(5, 8), rng, '#4a423c'), { casts: false }),
      ),
      ...[
        [-m * 14, 46],
        [m * 9, 56],
      ].map(([x = 0, z = 0]) =>
        card(
          'smoke',
          vec3(x, 2, z),
          drawing(
            [
              shape('smoke', scallop(0, -420, 180, 200, 11, rng), '#7d7a78', 'body', { opacity: 0.7 }),
              shape('smoke', scallop(40, -720, 240, 220, 11, rng), '#8f8c8a', 'body', { opacity: 0.55 }),
              shape('smoke', scallop(-10, -180, 90, 180, 9, rng), '#6d6a68', 'body', { opacity: 0.8 }),
            ],
            500,
            950,
          ),
          { casts: false },
        ),
      ),
      face('no man’s land', [frontLoop(-80, 80, 0, h + 0.5, end + 1)], adjust(earth, 0.03), {
        layer: 'ground',
      }),
      face('wire', [...wire(end + 6, h + 0.4), ...wire(end + 3, h + 0.5)], '#2f2c2a', { layer: 'ground' }),
      face(
        'pickets',
        Array.from({ length: 16 }, (_, i) => frontLoop(-30 + i * 4, -29.86 + i * 4, h, h + 1.4, end + 3)),
        '#3f3832',
        { layer: 'ground' },
      ),
      face(
        'bank',
        [floorLoop(-60, -w, -14, end + 1, h), floorLoop(w, 60, -14, end + 1, h)],
        adjust(earth, 0.04),
        { layer: 'ground', normal: UP },
      ),
      ground('mud', [floorLoop(-w, w, -14, end, 0.002)], '#5f5142', { fadeTo: '#544638' }),
      ground(
        'puddles',
        [discLoop(vec3(-1.6, 0.004, 1.4), 0.7, 0.24, 14), discLoop(vec3(1.7, 0.004, 4.4), 0.8, 0.26, 14)],
        '#8a9296',
      ),
      ground(
        'duckboards',
        Array.from({ length: 40 }, (_, i) => floorLoop(-0.85, 0.85, -7 + i * 0.52, -6.62 + i * 0.52, 0.01)),
        '#94795a',
      ),
      ...side(-1),
      ...side(1),
      face('end wall', [frontLoop(-w, w, 0, h, end)], adjust(earth, -0.04), { layer: 'ground' }),
      face(
        'end sandbags',
        Array.from({ length: 18 }, (_, i) =>
          frontLoop(
            -w + (i % 6) * 0.84 + (Math.floor(i / 6) % 2) * 0.2,
            -w + 0.78 + (i % 6) * 0.84,
            h + Math.floor(i / 6) * 0.28,
            h + 0.24 + Math.floor(i / 6) * 0.28,
            end - 0.05,
          ),
        ),
        '#b0a077',
        { layer: 'ground' },
      ),
      put(
        'ladder',
        [
          ...[-0.25, 0.25].map((x) => block('rail', [0.07, 2.6, 0.07], '#8a6a4a', { at: [x, 0, 0] })),
          ...Array.from({ length: 7 }, (_, i) =>
            block('rung', [0.5, 0.06, 0.06], '#8a6a4a', { at: [0, 0.3 + i * 0.34, 0] }),
          ),
        ],
        { at: vec3(m * 2.1, 0, 7) },
      ),
      put('ammunition box', [block('box', [0.8, 0.4, 0.45], '#5f6648', { top: '#6d7553' })], {
        at: vec3(-m * 1.9, 0, 3.4),
      }),
    ],
    stage: stageOf([-1.7, 1.7, -2.5, 8], {
      surfaces: [{ name: 'ammunition box', at: vec3(-m * 1.9, 0.4, 3.4), width: 0.6, depth: 0.3 }],
    }),
  };
}
