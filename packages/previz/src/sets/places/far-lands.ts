import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import { discLoop, floorLoop, type Loop } from '../kit/loops.ts';
import { polygon, rectangle, scallop } from '../kit/paths.ts';
import { block, cylinder } from '../kit/solids.ts';
import { scatter, stageOf, strewnCards } from '../kit/stage.ts';
import { patches, ripples, strewn } from '../parts/ground-textures.ts';
import { hills, onRing, ring, rolling, treeLine, waterSheet } from '../parts/horizon.ts';
import { tuft } from '../parts/plants.ts';
import { rock } from '../parts/rocks.ts';
import { pine } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';
import { massif } from './mountain.ts';

const STRAW = { body: '#cfae5a', dark: '#a88a45', lit: '#e3c878' };

/** An umbrella thorn: bare forking stems under a flat crown. */
function acacia(metres: number, rng: Rng) {
  const h = metres * 100;
  const w = h * 0.62;
  return drawing(
    [
      stroke(
        'stem',
        `M0 4Q${-h * 0.02} ${-h * 0.3} ${-h * 0.05} ${-h * 0.5}L${-w * 0.55} ${-h * 0.84}M${-h * 0.05} ${-h * 0.5}L${w * 0.1} ${-h * 0.86}M${-h * 0.04} ${-h * 0.42}L${w * 0.6} ${-h * 0.84}`,
        '#6d5340',
        h * 0.035,
      ),
      shape('crown shade', scallop(0, -h * 0.85, w, h * 0.1, 12, rng, 0.3), '#5f6f35'),
      shape('crown', scallop(0, -h * 0.9, w * 0.96, h * 0.09, 12, rng, 0.35), '#7f8f42'),
      shape('crown light', scallop(-w * 0.2, -h * 0.95, w * 0.6, h * 0.05, 9, rng, 0.3), '#a3ad58'),
    ],
    w * 2,
    h,
    h * 0.1,
  );
}

/** The savanna: gold grass to the horizon, flat-topped acacias, a snow-topped mountain far off. */
export function savanna({ rng }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const peak = (a: number) => 95 * Math.max(0, 1 - Math.abs(a - m * 0.3) * 2.1) ** 0.75;
  const at = m * 0.3;
  return {
    ground: '#d3b566',
    practicals: [],
    pieces: [
      ring('mountain', (a) => Math.min(78, peak(a)) - 1, '#8f9bb0', { radius: 800 }),
      face(
        'snow',
        [
          [
            onRing(at - 0.1, 799, 76),
            onRing(at + 0.1, 799, 76),
            onRing(at + 0.14, 799, 66),
            onRing(at + 0.06, 799, 71),
            onRing(at, 799, 64),
            onRing(at - 0.07, 799, 71),
            onRing(at - 0.14, 799, 66),
          ],
        ],
        '#eef2f5',
        { layer: 'backdrop' },
      ),
      treeLine(rng.fork('bush'), 250, 6, '#8f9a5f'),
      patches('grass', rng, 12, { x: [-26, 26], z: [-5, 50] }, [1, 3], '#bf9f52', 0.5),
      ripples('grass lines', rng, 40, { x: [-30, 30], z: [2, 70] }, [0.6, 2], '#e6cf85', 0.03),
      card('acacia', vec3(m * 6.4, 0, 13), acacia(6.4, rng)),
      card('acacia', vec3(-m * 13, 0, 27), acacia(6, rng)),
      card('acacia', vec3(m * 16, 0, 42), acacia(6.5, rng)),
      card('acacia', vec3(-m * 3, 0, 62), acacia(5.5, rng)),
      card('termite hill', vec3(-m * 5, 0, 7), rock(1.2, 1.9, '#b07a50', rng)),
      ...scatter('grass', rng, 20, { z: [0, 22], clear: 2.6, reach: [3, 14] }, () =>
        tuft(rng.between(0.5, 0.9), STRAW, rng, 11),
      ).map((c) => ({ ...c, casts: false })),
      ...[-3.2, 3.1].map((x) =>
        card('near grass', vec3(x, 0, -2.7), tuft(0.95, STRAW, rng, 16, 0.9), { layer: 'foreground' }),
      ),
    ],
    stage: stageOf([-3, 3, -2.5, 10]),
  };
}

const STRATA = ['#b5573a', '#c9744a', '#a34c38', '#d98f5f', '#b8633f', '#e0a574'] as const;

/** Layered rock rising on one side: every bed a step back and another red. */
function strata(side: 1 | -1, foot: number, rng: Rng): Piece[] {
  const zs = Array.from({ length: 27 }, (_, i) => -14 + i * 5);
  const p = rng.between(0, 6);
  const x = (z: number, tier: number) =>
    side *
    (foot + tier * 2.1 + 2.6 * Math.sin(z * 0.13 + p) + 1.2 * Math.sin(z * 0.37 + p * 2 + tier) + z * 0.03);
  return STRATA.flatMap((colour, tier) => {
    const low = tier * 4.4;
    const high = low + 4.5;
    return [
      face(
        'ledge',
        [
          [
            ...zs.map((z) => vec3(x(z, tier - 1), low, z)),
            ...[...zs].reverse().map((z) => vec3(x(z, tier), low, z)),
          ],
        ],
        adjust(colour, 0.06),
        { layer: 'ground', normal: vec3(0, 1, 0) },
      ),
      face(
        'bed',
        zs.slice(0, -1).map((z, i): Loop => {
          const b = zs[i + 1] ?? z;
          return [
            vec3(x(z, tier), low, z),
            vec3(x(b, tier), low, b),
            vec3(x(b, tier), high, b),
            vec3(x(z, tier), high, z),
          ];
        }),
        colour,
        { layer: 'ground' },
      ),
      face(
        'bed shade',
        zs.slice(0, -1).flatMap((z, i): Loop[] => {
          const b = zs[i + 1] ?? z;
          return side * (x(b, tier) - x(z, tier)) > 0.6
            ? [
                [
                  vec3(x(z, tier), low, z),
                  vec3(x(b, tier), low, b),
                  vec3(x(b, tier), high, b),
                  vec3(x(z, tier), high, z),
                ],
              ]
            : [];
        }),
        colour,
        { layer: 'ground', tone: 'shade', opacity: 0.5 },
      ),
    ];
  })
    .filter((f) => f.loops.length > 0)
    .reverse();
}

/** A canyon: walls of banded red rock, a river on its floor, buttes where it opens. */
export function canyon({ rng }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const butte = (a: number, w: number, h: number, r: number, c: string): Piece[] => [
    face(
      'butte',
      [
        [
          onRing(a - w * 1.6, r, -1),
          onRing(a - w * 1.1, r, h * 0.5),
          onRing(a - w, r, h),
          onRing(a + w, r, h),
          onRing(a + w * 1.1, r, h * 0.5),
          onRing(a + w * 1.7, r, -1),
        ],
      ],
      c,
      { layer: 'backdrop' },
    ),
    face(
      'butte shade',
      [
        [
          onRing(a + w * 0.3 * m, r - 1, h),
          onRing(a + w * m, r - 1, h),
          onRing(a + w * 1.7 * m, r - 1, -1),
          onRing(a + w * 0.4 * m, r - 1, -1),
        ],
      ],
      c,
      { layer: 'backdrop', tone: 'shade', opacity: 0.5 },
    ),
  ];
  const bend = (z: number) => m * (2.6 + 2.2 * Math.sin(z * 0.07));
  const zs = Array.from({ length: 22 }, (_, i) => -14 + i * 5);
  return {
    ground: '#c98f62',
    practicals: [],
    pieces: [
      ring('far rim', (a) => 50 + 8 * Math.sin(a * 9), '#b98a78', { radius: 600 }),
      ...butte(m * 0.1, 0.05, 70, 420, '#b86f52'),
      ...butte(-m * 0.14, 0.06, 58, 350, '#b0624a'),
      ground('floor', [floorLoop(-40, 40, -14, 120)], '#cf9a6c', { fadeTo: '#c08458' }),
      ground(
        'river',
        [
          [
            ...zs.map((z) => vec3(bend(z) - 1.3 - z * 0.01, 0.004, z)),
            ...[...zs].reverse().map((z) => vec3(bend(z) + 1.3 + z * 0.01, 0.004, z)),
          ],
        ],
        '#5fa3a8',
        { fadeTo: '#3f8592' },
      ),
      ...strata(-1, 8.6, rng.fork('left')),
      ...strata(1, 8.6, rng.fork('right')),
      strewn('stones', rng, 14, { x: [-4, 4], z: [-2, 9] }, 0.09, '#a8744f'),
      ...scatter('boulder', rng, 8, { z: [2, 30], clear: 4.4, reach: [2, 3] }, () =>
        rock(rng.between(0.8, 2), rng.between(0.5, 1.3), '#b0694a', rng),
      ),
      ...strewnCards(
        'scrub',
        [vec3(-m * 3.6, 0, 3), vec3(-m * 4.6, 0, 6), vec3(m * 5, 0, 8), vec3(-m * 2.9, 0, 0.4)],
        () => tuft(0.5, { body: '#8f9a5a', dark: '#6d7a48', lit: '#adb470' }, rng, 12, 0.8),
      ),
    ],
    stage: stageOf(m > 0 ? [-3.4, 1, -2.5, 9] : [-1, 3.4, -2.5, 9]),
  };
}

/** A cliff over the sea: turf to the edge, a white headland, surf and stacks far below. */
export function seaCliff({ rng, season }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const turf = season === 'autumn' ? '#a39b54' : '#7fa356';
  const chalk = rng.pick(['#ddd6c6', '#a8968a', '#b8a892']);
  const edge = Array.from({ length: 33 }, (_, i) => {
    const x = -48 + i * 3;
    return vec3(
      x,
      0.004,
      5.4 + Math.sin(x * 0.5 + m) * 0.8 + Math.sin(x * 1.3) * 0.35 + Math.max(0, m * x) * 0.9,
    );
  });
  const head = (z: number, x0: number, x1: number, top: number): Piece[] => {
    const n = 10;
    const xs = Array.from({ length: n + 1 }, (_, i) => x0 + ((x1 - x0) * i) / n);
    const h = (i: number) => top * (0.72 + 0.28 * Math.sin((i / n) * 2.2 + 0.5));
    return [
      face(
        'headland',
        [[...xs.map((x, i) => vec3(m * x, h(i), z)), ...[...xs].reverse().map((x) => vec3(m * x, -26, z))]],
        chalk,
        { layer: 'ground', normal: vec3(0, 0, -1), fadeTo: adjust(chalk, -0.1) },
      ),
      face(
        'clefts',
        xs
          .slice(0, -1)
          .filter((_, i) => i % 2 === 0)
          .map((x, i) => [
            vec3(m * (x + 2), h(i * 2) - 1, z - 0.1),
            vec3(m * (x + 5.5), h(i * 2) - 2, z - 0.1),
            vec3(m * (x + 4), -26, z - 0.1),
            vec3(m * (x + 1), -26, z - 0.1),
          ]),
        chalk,
        { layer: 'ground', tone: 'shade', opacity: 0.4 },
      ),
      face(
        'turf top',
        [
          [
            ...xs.map((x, i) => vec3(m * x, h(i), z - 0.2)),
            ...[...xs].reverse().map((x, i) => vec3(m * x, h(n - i) - 1.5 - (i % 2) * 0.8, z - 0.2)),
          ],
        ],
        turf,
        { layer: 'ground' },
      ),
    ];
  };
  const surf = (z: number, x0: number, x1: number): Loop => [
    vec3(m * x0, -25.8, z - 1),
    vec3(m * x1, -25.8, z - 2.5),
    vec3(m * x1, -25.8, z - 5),
    vec3(m * ((x0 + x1) / 2), -25.8, z - 3.4),
    vec3(m * x0, -25.8, z - 4),
  ];
  return {
    ground: '#4f8ba0',
    practicals: [],
    pieces: [
      waterSheet('#3f7f9c', '#86b8c6', 6, 900, -26),
      ripples('glints', rng, 40, { x: [-140, 140], z: [60, 400] }, [3, 8], '#cfe6ea', 0.1, -25.9),
      ...head(150, 40, 260, 2),
      ...head(78, 26, 170, 4),
      face('surf', [surf(78, 24, 120), surf(150, 38, 200)], '#f4f8f6', { layer: 'ground', opacity: 0.85 }),
      face(
        'stack',
        [
          [
            vec3(-m * 20, -26, 96),
            vec3(-m * 19, -8, 96),
            vec3(-m * 15, -4, 96),
            vec3(-m * 11, -10, 96),
            vec3(-m * 9, -26, 96),
          ],
        ],
        adjust(chalk, -0.06),
        { layer: 'ground' },
      ),
      ground(
        'turf',
        [
          [
            vec3(-300, 0.002, -14),
            vec3(300, 0.002, -14),
            vec3(300, 0.002, 9),
            ...[...edge].reverse(),
            vec3(-300, 0.002, 5),
          ],
        ],
        turf,
      ),
      ground(
        'edge',
        [
          [
            ...edge,
            ...[...edge].reverse().map((p) => vec3(p.x, 0.004, p.z - 0.5 - Math.abs(Math.sin(p.x)) * 0.3)),
          ],
        ],
        adjust(chalk, -0.06),
      ),
      patches('turf', rng, 10, { x: [-12, 12], z: [-5, 4.4] }, [0.4, 1.2], adjust(turf, -0.05), 0.6),
      card('rock', vec3(-m * 4.3, 0, 4), rock(1.5, 0.7, chalk, rng)),
      card('rock', vec3(m * 5.6, 0, 5), rock(2, 1, chalk, rng)),
      ...strewnCards(
        'grass',
        [-4.8, -3.4, -1.9, 2.4, 3.6, 5].map((x, i) => vec3(x, 0, 4.2 - (i % 3) * 1.6)),
        () =>
          tuft(0.45, { body: adjust(turf, -0.03), dark: adjust(turf, -0.1), lit: adjust(turf, 0.07) }, rng),
      ),
      card(
        'near grass',
        vec3(m * 3.3, 0, -2.7),
        tuft(0.9, { body: turf, dark: adjust(turf, -0.08), lit: adjust(turf, 0.06) }, rng, 14),
        { layer: 'foreground' },
      ),
    ],
    stage: stageOf([-3, 3, -2.5, 4]),
  };
}

/** Mars: rust plains strewn with stones, terraced mesas, crater rims, a rover's tracks. */
export function mars({ rng }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const crater = (x: number, z: number, r: number): Piece[] => [
    ground('crater rim', [discLoop(vec3(x, 0.002, z), r * 1.25, r * 0.6, 22)], '#d98a5c'),
    ground('crater', [discLoop(vec3(x, 0.003, z - r * 0.05), r, r * 0.46, 22)], '#9c4f33'),
    ground('crater floor', [discLoop(vec3(x, 0.004, z + r * 0.08), r * 0.8, r * 0.3, 20)], '#b5643f'),
  ];
  const mesa = (a: number, w: number, h: number, r: number, c: string): Piece =>
    face(
      'mesa',
      [
        [
          onRing(a - w * 1.7, r, -1),
          onRing(a - w * 1.2, r, h * 0.45),
          onRing(a - w * 1.05, r, h * 0.5),
          onRing(a - w, r, h),
          onRing(a + w * 0.7, r, h * 1.04),
          onRing(a + w, r, h * 0.94),
          onRing(a + w * 1.1, r, h * 0.5),
          onRing(a + w * 1.8, r, -1),
        ],
      ],
      c,
      { layer: 'backdrop' },
    );
  const wave = rolling(rng.fork('rise'), 3, 3);
  return {
    ground: '#c26b43',
    practicals: [],
    pieces: [
      ring('mountains', (a) => 40 + 40 * wave(a), '#b3714f', { radius: 620 }),
      mesa(m * 0.3, 0.1, 56, 430, '#a85c3e'),
      mesa(-m * 0.42, 0.07, 44, 380, '#a35538'),
      ring('dunes', (a) => 5 + 6 * wave(a * 1.7), '#b8623d', { radius: 170 }),
      ground('plain', [floorLoop(-400, 400, -14, 300)], '#bd6540', { fadeTo: '#cc7c50' }),
      patches('dust', rng, 12, { x: [-20, 20], z: [-5, 34] }, [0.7, 2.2], '#ad5736', 0.5),
      ripples('ripples', rng, 34, { x: [-22, 22], z: [-4, 40] }, [0.7, 2], '#d98a5a', 0.02),
      ...crater(-m * 5.4, 7.5, 2),
      ...crater(m * 8, 15, 3.2),
      ground(
        'tracks',
        [-0.45, 0.45].map((o) =>
          Array.from({ length: 14 }, (_, i) => vec3(m * (2 + i * 0.32) + o, 0.004, -4 + i * 2.4)).concat(
            Array.from({ length: 14 }, (_, i) =>
              vec3(m * (2 + (13 - i) * 0.32) + o + 0.2, 0.004, -4 + (13 - i) * 2.4),
            ),
          ),
        ),
        '#8f4529',
        { opacity: 0.6 },
      ),
      strewn('stones', rng, 34, { x: [-7, 7], z: [-3, 11] }, 0.09, '#8f4a30'),
      ...scatter('rock', rng, 13, { z: [1.6, 30], clear: 3, reach: [3, 16] }, () =>
        rock(rng.between(0.5, 2.2), rng.between(0.3, 1.2), '#a05a3c', rng),
      ),
      card('near rock', vec3(-m * 3.5, 0, -2.6), rock(1.6, 0.8, '#8f4f36', rng), { layer: 'foreground' }),
    ],
    stage: stageOf([-2.8, 2.8, -2.5, 7]),
  };
}

/** A berg with a lit and a shaded face. */
function berg(w: number, h: number, rng: Rng) {
  const [a, b] = [w * 50, h * 100];
  const k = rng.between(-0.2, 0.2);
  return drawing(
    [
      shape(
        'ice',
        polygon([
          [-a, 0],
          [-a * 0.82, -b * 0.5],
          [-a * 0.35, -b * 0.62],
          [a * k, -b],
          [a * 0.4, -b * 0.7],
          [a * 0.85, -b * 0.35],
          [a, 0],
        ]),
        '#e6f2f7',
      ),
      shape(
        'ice shade',
        polygon([
          [a * k, -b],
          [a * 0.4, -b * 0.7],
          [a * 0.85, -b * 0.35],
          [a, 0],
          [a * 0.2, 0],
          [a * 0.28, -b * 0.45],
        ]),
        '#a9cfe0',
      ),
      shape(
        'ice blue',
        polygon([
          [-a, 0],
          [-a * 0.9, -b * 0.16],
          [-a * 0.3, -b * 0.1],
          [a * 0.3, -b * 0.16],
          [a * 0.2, 0],
        ]),
        '#7fc0d9',
      ),
    ],
    w * 100,
    b,
  );
}

/** The polar ice: a white plain broken by leads of dark water, icebergs, ridges of pressed ice. */
export function arctic({ rng }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const lead = (z: number, h: number, bend: number): Loop => [
    ...Array.from({ length: 25 }, (_, i) =>
      vec3(-120 + i * 10, 0.003, z + bend * Math.sin(i * 0.9) - Math.abs(i - 12) * 0.1),
    ),
    ...Array.from({ length: 25 }, (_, i) =>
      vec3(120 - i * 10, 0.003, z + h + bend * Math.sin((24 - i) * 1.3)),
    ),
  ];
  return {
    ground: '#e6eff4',
    practicals: [],
    pieces: [
      ring('ice wall', (a) => 20 + 8 * rolling(rng.fork('wall'), 4, 5)(a), '#c3dbe8', { radius: 420 }),
      ground('ice', [floorLoop(-500, 500, -14, 320)], '#e3edf2', { fadeTo: '#f1f6f9' }),
      ground('water', [lead(34, 26, 1.2), lead(13, 3.2, 0.6)], '#2f6f8f'),
      ground('ice edge', [lead(12.6, 0.5, 0.6), lead(33.2, 1, 1.2)], '#9fd0e3'),
      ...[
        [-m * 22, 46, 16, 9],
        [m * 14, 44, 10, 6],
        [m * 40, 52, 20, 11],
        [-m * 6, 56, 8, 4],
      ].map(([x = 0, z = 0, w = 0, h = 0]) =>
        card('iceberg', vec3(x, 0, z), berg(w, h, rng), { casts: false }),
      ),
      patches('snow', rng, 12, { x: [-16, 16], z: [-5, 12] }, [0.6, 2], '#d3e3ec', 0.6),
      ripples('drifts', rng, 30, { x: [-16, 16], z: [-5, 12] }, [0.7, 2], '#ffffff', 0.03),
      ...scatter('ice block', rng, 9, { z: [3, 11], clear: 3.6, reach: [3, 6] }, () =>
        berg(rng.between(0.8, 2), rng.between(0.5, 1.4), rng),
      ),
      card('near ice', vec3(m * 3.5, 0, -2.6), berg(1.7, 0.8, rng), { layer: 'foreground' }),
    ],
    stage: stageOf([-3, 3, -2.5, 8], { pond: { left: -30, right: 30, near: 36, far: 56, y: 0 } }),
  };
}

/** A frozen lake: blue ice with cracks and the marks of skates, snowy banks and firs, mountains. */
export function frozenLake({ rng, lit }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const arc = (x: number, z: number, r: number, from: number): Loop => [
    ...Array.from({ length: 9 }, (_, i) =>
      vec3(x + Math.cos(from + i * 0.25) * r, 0.006, z + Math.sin(from + i * 0.25) * r * 0.6),
    ),
    ...Array.from({ length: 9 }, (_, i) =>
      vec3(
        x + Math.cos(from + (8 - i) * 0.25) * (r + 0.05),
        0.006,
        z + Math.sin(from + (8 - i) * 0.25) * (r + 0.05) * 0.6,
      ),
    ),
  ];
  const crack = (x: number, z: number): Loop => {
    const pts = Array.from({ length: 6 }, (_, i) =>
      vec3(x + i * m * 0.7 + rng.between(-0.25, 0.25), 0.005, z + i * rng.between(0.1, 0.6)),
    );
    return [...pts, ...[...pts].reverse().map((p) => vec3(p.x + 0.05, p.y, p.z + 0.05))];
  };
  const hut = [
    block('hut', [3, 2.2, 2.4], '#7a5a42'),
    block('roof', [3.6, 0.5, 3], '#eef3f8', { at: [0, 2.2, 0] }),
    face(
      'window',
      [[vec3(-0.9, 0.9, -1.21), vec3(-0.1, 0.9, -1.21), vec3(-0.1, 1.6, -1.21), vec3(-0.9, 1.6, -1.21)]],
      lit ? '#ffd489' : '#5f7080',
      { tone: lit ? 'glow' : 'body' },
    ),
    face(
      'door',
      [[vec3(0.3, 0, -1.21), vec3(1, 0, -1.21), vec3(1, 1.8, -1.21), vec3(0.3, 1.8, -1.21)]],
      '#4f3a2c',
    ),
  ];
  return {
    ground: '#c3dbe6',
    practicals: lit
      ? [{ at: vec3(-m * 9, 1.4, 21), colour: '#ffcf85', reach: 5, strength: 0.6, kind: 'window' }]
      : [],
    pieces: [
      ...massif(rng.fork('far'), 900, 250, 5, '#a3b3c6', 0.4, m),
      hills(rng.fork('hills'), 300, 30, '#c9d9e3'),
      treeLine(rng.fork('wood'), 150, 12, '#5f7f7c', true),
      ground('snow banks', [floorLoop(-300, 300, 24, 150)], '#eef3f7'),
      face(
        'ice',
        [
          [
            ...Array.from({ length: 21 }, (_, i) => vec3(-60 + i * 6, 0.003, 24 + Math.sin(i * 1.1) * 1.4)),
            vec3(60, 0.003, -14),
            vec3(-60, 0.003, -14),
          ],
        ],
        '#cfe6f0',
        { layer: 'ground', fadeTo: '#9fc8dc', tone: 'light' },
      ),
      ground(
        'sheen',
        [
          [
            vec3(-m * 3, 0.004, 24),
            vec3(m * 4, 0.004, 24),
            vec3(m * 1.4, 0.004, -8),
            vec3(-m * 2.6, 0.004, -8),
          ],
        ],
        '#f4fbff',
        { opacity: 0.4, tone: 'light' },
      ),
      patches('snow on the ice', rng, 9, { x: [-12, 12], z: [-4, 20] }, [0.6, 1.8], '#f4f8fa', 0.7),
      ground(
        'skate marks',
        [
          arc(-2.4, 1, 1.6, 0.4),
          arc(1.8, 2.4, 2.2, 2),
          arc(0, -0.6, 2.6, 3.6),
          arc(3, 5, 1.8, 1),
          arc(-3, 6, 2.4, 4.4),
        ],
        '#ffffff',
        { opacity: 0.9 },
      ),
      ground('cracks', [crack(-3.8, 3), crack(2, 8), crack(-1, 13)], '#7fb3cb'),
      put('hut', hut, { at: vec3(-m * 9, 0, 23) }),
      ...scatter('fir', rng, 12, { z: [22, 36], clear: 4, reach: [16, 24] }, () =>
        pine(rng.between(6, 10), rng, true),
      ),
      card('bank', vec3(m * 6.4, 0, 7), rock(3, 0.8, '#e6eef3', rng)),
      card('bank', vec3(-m * 6, 0, 5), rock(2.4, 0.6, '#e6eef3', rng)),
      ...strewnCards('reeds', [vec3(m * 5.4, 0, 6.4), vec3(m * 6.9, 0, 6.2), vec3(-m * 5.2, 0, 4.6)], () =>
        tuft(1.1, { body: '#a8905a', dark: '#8a7448', lit: '#c4ac74' }, rng, 10, 0.35),
      ),
    ],
    stage: stageOf([-3.6, 3.6, -2.5, 9]),
  };
}

/** A big ship's boards under sail, out at sea: the rail runs in to the bow, ropes and a bellied sail above. */
export function shipDeck({ rng, weather }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const wood = '#a8794f';
  const bow = Array.from({ length: 13 }, (_, i) => {
    const t = (i / 12) * Math.PI;
    return { x: Math.cos(t) * 5, z: 4 + Math.sin(t) ** 0.8 * 9 };
  });
  const rail = (y0: number, y1: number): Loop[] =>
    bow
      .slice(0, -1)
      .map((p, i) => {
        const q = bow[i + 1] ?? p;
        return [vec3(p.x, y0, p.z), vec3(q.x, y0, q.z), vec3(q.x, y1, q.z), vec3(p.x, y1, p.z)];
      })
      .concat([-5, 5].map((x) => [vec3(x, y0, -14), vec3(x, y0, 4), vec3(x, y1, 4), vec3(x, y1, -14)]));
  const posts = bow.flatMap((p) => [
    [
      vec3(p.x - 0.09, 0, p.z),
      vec3(p.x + 0.09, 0, p.z),
      vec3(p.x + 0.09, 1.05, p.z),
      vec3(p.x - 0.09, 1.05, p.z),
    ],
  ]);
  const rough = weather === 'storm' || weather === 'wind' || weather === 'rain';
  const sail = drawing(
    [
      shape('yard', rectangle(-360, -610, 720, 16), '#6d5038'),
      shape('sail', 'M-340 -600Q-400 -420 -350 -270Q0 -200 350 -270Q400 -420 340 -600Z', '#efe4cb'),
      shape(
        'sail shade',
        'M60 -600Q140 -400 100 -232Q240 -245 350 -270Q400 -420 340 -600Z',
        '#efe4cb',
        'shade',
      ),
      stroke('seams', 'M-170 -600Q-210 -400 -180 -246M0 -600V-226M170 -600Q210 -400 180 -246', '#cdbf9f', 3),
    ],
    760,
    620,
  );
  const shroud = (s: number): Loop[] =>
    [0, 0.7, 1.4].map((o) => [
      vec3(s * 4.9, 1, 4.4 + o * 1.4),
      vec3(s * 4.96, 1, 4.4 + o * 1.4),
      vec3(s * 0.2, 9, 6.6),
      vec3(s * 0.14, 9, 6.6),
    ]);
  const rungs = (s: number): Loop[] =>
    Array.from({ length: 9 }, (_, i) => {
      const t = (i + 1) / 11;
      const p = (o: number) => vec3(s * (4.9 - 4.7 * t), 1 + 8 * t, (4.4 + o * 1.4) * (1 - t) + 6.6 * t);
      return [p(0), p(1.4), vec3(p(1.4).x, p(1.4).y + 0.05, p(1.4).z), vec3(p(0).x, p(0).y + 0.05, p(0).z)];
    });
  return {
    ground: '#3c7f9f',
    practicals: [],
    pieces: [
      waterSheet('#34789a', '#6fa9bd', -14, 900, -2.5),
      ripples(
        'swell',
        rng,
        50,
        { x: [-80, 80], z: [14, 200] },
        [2, 6],
        rough ? '#dcecef' : '#a5d4dc',
        0.08,
        -2.4,
      ),
      ground(
        'deck',
        [[vec3(-5, 0, -14), ...[...bow].reverse().map((p) => vec3(p.x, 0, p.z)), vec3(5, 0, -14)]],
        wood,
        { fadeTo: adjust(wood, 0.05) },
      ),
      ground(
        'planks',
        Array.from({ length: 23 }, (_, i) => -4.8 + i * 0.43).map((x) => {
          const far = 4 + Math.sqrt(Math.max(0, 1 - (x / 5) ** 2)) * 8.9;
          return floorLoop(x - 0.02, x + 0.02, -13, far, 0.003);
        }),
        adjust(wood, -0.12),
      ),
      ground('hatch', [floorLoop(-1.3, 1.3, 7.4, 9.4, 0.006)], '#6d4c33'),
      ground(
        'grating',
        Array.from({ length: 7 }, (_, i) => floorLoop(-1.2 + i * 0.36, -1.05 + i * 0.36, 7.5, 9.3, 0.008)),
        '#8f6844',
      ),
      face('bulwark', rail(0, 0.75), adjust(wood, -0.08), { layer: 'ground' }),
      face('bulwark shade', rail(0, 0.12), adjust(wood, -0.2), { layer: 'ground' }),
      face('posts', posts, '#7a5638', { layer: 'ground' }),
      face('rail', rail(0.98, 1.12), '#8a5f3c', { layer: 'ground' }),
      face(
        'bowsprit',
        [[vec3(-0.2, 1, 12.9), vec3(0.2, 1, 12.9), vec3(0.06, 3.4, 21), vec3(-0.06, 3.4, 21)]],
        '#6d5038',
        { layer: 'ground' },
      ),
      face(
        'shrouds',
        [-1, 1].flatMap((s) => [...shroud(s), ...rungs(s)]),
        '#4a3d33',
        { layer: 'ground' },
      ),
      put('mast', cylinder('mast', [0.26, 0.2], [0, 13], '#7a5638', { sides: 10 }), { at: vec3(0, 0, 6.8) }),
      card('sail', vec3(0, 0.6, 6.6), sail, { casts: false, scale: 1.15 }),
      put(
        'barrel',
        [
          cylinder('barrel', [0.3, 0.34], [0, 0.45], '#8d6240'),
          cylinder('barrel', [0.34, 0.3], [0.45, 0.9], '#8d6240'),
          cylinder('hoop', [0.345, 0.345], [0.6, 0.66], '#4a4a48'),
        ],
        { at: vec3(m * 3.9, 0, 3) },
      ),
      put(
        'coil',
        [
          cylinder('rope', [0.42, 0.42], [0, 0.12], '#c9b48a', { sides: 14 }),
          cylinder('rope', [0.36, 0.36], [0.12, 0.24], '#bfa97d', { sides: 14, top: '#7a6a4f' }),
        ],
        { at: vec3(-m * 3.7, 0, 2.4) },
      ),
      put(
        'capstan',
        [
          cylinder('drum', [0.4, 0.3], [0, 0.7], '#6d4c33'),
          cylinder('head', [0.46, 0.46], [0.7, 0.95], '#7a5638'),
        ],
        { at: vec3(-m * 2.6, 0, 9) },
      ),
      put(
        'chest',
        [
          block('chest', [0.9, 0.5, 0.55], '#7a5236', { top: '#8f6444' }),
          block('band', [0.1, 0.52, 0.57], '#c9a24f'),
        ],
        { at: vec3(m * 3.6, 0, 6) },
      ),
    ],
    stage: stageOf([-3.2, 3.2, -2.5, 5.5], {
      surfaces: [{ name: 'chest', at: vec3(m * 3.6, 0.5, 6), width: 0.7, depth: 0.4 }],
      pond: { left: -40, right: 40, near: 16, far: 60, y: -2.5 },
    }),
  };
}
