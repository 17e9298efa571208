import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, face, glowing, ground, put, upright } from '../kit/faces.ts';
import { interior, seat, stand } from '../kit/interior.ts';
import { archLoop, flankPlane, floorLoop, frontLoop, type Loop, roundLoop, sideLoop } from '../kit/loops.ts';
import { ellipse, polygon, rectangle } from '../kit/paths.ts';
import { block } from '../kit/solids.ts';
import { column, pew } from '../parts/furniture.ts';
import { paving } from '../parts/ground-textures.ts';
import { lamp, stripLights } from '../parts/lamps.ts';
import { bush, fern, flowers, hangingLeaves, pottedPlant, vine } from '../parts/plants.ts';
import { outside, windowLight } from '../parts/room.ts';
import type { Built, Site } from '../setting.ts';

const GREEN = { body: '#5b9150', dark: '#3f7042', lit: '#83b263' };

/** A greenhouse: white ribs and panes to a ridge, benches thick with plants, ferns and baskets hanging. */
export function greenhouse(site: Site): Built {
  const { rng } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const [half, wall, ridge, far, near] = [4.6, 2.6, 5.4, 15, -14];
  const [sky, low, land] = outside(site);
  const zs = Array.from({ length: 20 }, (_, i) => near + 1 + i * 1.5);
  const rib = (s: number, z: number): Loop[] => [
    [
      vec3(s * half, 0, z),
      vec3(s * half, 0, z + 0.1),
      vec3(s * half, wall, z + 0.1),
      vec3(s * half, wall, z),
    ],
    [vec3(s * half, wall, z), vec3(s * half, wall, z + 0.1), vec3(0, ridge, z + 0.1), vec3(0, ridge, z)],
  ];
  const pitch = (t: number, s: number) => vec3(s * half * (1 - t), wall + (ridge - wall) * t, 0);
  const purlin = (t: number, s: number): Loop => {
    const p = pitch(t, s);
    return [
      vec3(p.x, p.y, near),
      vec3(p.x, p.y, far),
      vec3(p.x, p.y + 0.09, far),
      vec3(p.x, p.y + 0.09, near),
    ];
  };
  const frame = '#eef2ee';
  const end = [
    vec3(-half, 0, far),
    vec3(half, 0, far),
    vec3(half, wall, far),
    vec3(0, ridge, far),
    vec3(-half, wall, far),
  ];
  const bench = (s: number): Piece[] => [
    face('bench front', [sideLoop(s * 2.1, 0.62, 0.78, -10, far - 1)], '#a3835c', { layer: 'ground' }),
    face(
      'bench legs',
      zs.slice(3).map((z) => sideLoop(s * 2.12, 0, 0.64, z, z + 0.12)),
      '#8a6c4a',
      { layer: 'ground' },
    ),
    face(
      'bench',
      [floorLoop(Math.min(s * 2.1, s * half), Math.max(s * 2.1, s * half), -10, far - 1, 0.78)],
      '#8f7450',
      { layer: 'ground' },
    ),
  ];
  const plants = [-1, 1].flatMap((s) =>
    Array.from({ length: 15 }, (_, i) => {
      const z = far - 2 - i * 1.05;
      const d =
        i % 4 === 0
          ? pottedPlant(rng.between(0.9, 1.4), rng)
          : i % 4 === 1
            ? flowers(
                rng.between(0.5, 0.7),
                GREEN,
                [rng.pick(['#d9566b', '#e8b54a', '#e2a0c0', '#9a79c4']), '#f3e7ee'],
                rng,
                9,
              )
            : i % 4 === 2
              ? fern(rng.between(0.7, 1.1), GREEN, rng, 11)
              : bush(rng.between(0.9, 1.3), rng.between(0.6, 1), GREEN, rng);
      return card('plants', vec3(s * rng.between(2.5, 3.9), 0.78, z), d, { casts: false });
    }),
  );
  return {
    ground: '#b5a88f',
    practicals: windowLight({ x: 0, y: 3.6, z: 8 }, site, 8),
    pieces: [
      face('sky through glass', [frontLoop(-60, 60, -1, 30, far + 10)], sky, {
        layer: 'ground',
        tone: 'glow',
        fadeTo: low,
      }),
      face(
        'trees through glass',
        [
          [
            ...Array.from({ length: 41 }, (_, i) =>
              vec3(-40 + i * 2, 2.4 + 1.3 * Math.abs(Math.sin(i * 1.3)) + 0.5 * Math.sin(i * 3.1), far + 8),
            ),
            vec3(40, 0, far + 8),
            vec3(-40, 0, far + 8),
          ],
        ],
        land,
        { layer: 'ground', tone: 'glow' },
      ),
      ...[-1, 1].map((s) =>
        face('glass', [sideLoop(s * half, 0.9, wall, near, far)], adjust(low, 0.02), {
          layer: 'ground',
          tone: 'glow',
          opacity: 0.55,
          fadeTo: land,
        }),
      ),
      ground('floor', [floorLoop(-half, half, near, far)], '#b9ac92', { fadeTo: '#a89a80' }),
      paving('tiles', { x: [-2, 2], z: [-9, far] }, [0.66, 0.66], '#a0937a', 0.03, 0.8),
      face(
        'plinth',
        [-1, 1].map((s) => sideLoop(s * half, 0, 0.9, near, far)),
        '#b5735a',
        { layer: 'ground' },
      ),
      face('end glass', [end], sky, { layer: 'ground', tone: 'glow', opacity: 0.25 }),
      face(
        'end frame',
        [
          ...[-3, -1.5, 1.5, 3].map((x) =>
            frontLoop(x - 0.05, x + 0.05, 0, wall + (ridge - wall) * (1 - Math.abs(x) / half), far - 0.1),
          ),
          frontLoop(-0.9, -0.8, 0, 2.5, far - 0.1),
          frontLoop(0.8, 0.9, 0, 2.5, far - 0.1),
          frontLoop(-half, half, 2.5, wall, far - 0.1),
          frontLoop(-0.9, 0.9, 1.1, 1.2, far - 0.1),
        ],
        frame,
        { layer: 'ground' },
      ),
      face(
        'purlins',
        [-1, 1]
          .flatMap((s) => [0, 0.34, 0.67].map((t) => purlin(t, s)))
          .concat(
            [-1, 1].map((s) => sideLoop(s * half, wall - 0.06, wall + 0.06, near, far)),
            [purlin(1, 1)],
          ),
        frame,
        { layer: 'ground' },
      ),
      face(
        'ribs',
        zs.flatMap((z) => [...rib(-1, z), ...rib(1, z)]),
        frame,
        { layer: 'ground' },
      ),
      ...bench(-1),
      ...bench(1),
      ...plants,
      ...[-1, 1].flatMap((s) =>
        [10, 6, 2.4].map((z) =>
          card('hanging basket', vec3(s * 1.9, 0, z + s * 0.7), hangingLeaves(3.9, 0.9, 1.1, GREEN, rng), {
            casts: false,
          }),
        ),
      ),
      card('climber', vec3(m * 4.2, 2.4, 4), vine(1.8, GREEN, rng), { casts: false }),
      put(
        'watering can',
        [
          block('can', [0.34, 0.3, 0.26], '#5f8a8c', { top: '#4a6f72' }),
          block('spout', [0.3, 0.06, 0.06], '#5f8a8c', { at: [0.3, 0.22, 0] }),
        ],
        { at: vec3(-m * 1.6, 0, 1.4) },
      ),
      card('near fern', vec3(m * 3.2, 0.2, -2.6), fern(1.2, GREEN, rng, 12), { layer: 'foreground' }),
    ],
    stage: stageOf2([-1.5, 1.5, -2.5, 8], ridge),
  };
}

const stageOf2 = (
  [left, right, near, far]: readonly [number, number, number, number],
  ceiling: number,
): Built['stage'] => ({
  floor: { left, right, near, far },
  surfaces: [],
  seats: [],
  wall: null,
  water: null,
  ceiling,
});

/** A departure hall: a glass wall on the apron with an airliner, rows of seats, a board of flights, yellow gate signs. */
export function airportHall(site: Site): Built {
  const { rng } = site;
  const look = { half: 7, back: 9, height: 5, wall: '#d9dee0', floor: '#b9c0c4', ceiling: '#e9edee' };
  const m = rng.chance(0.5) ? 1 : -1;
  const [sky, low, land] = outside(site);
  const tail = rng.pick(['#c23b3b', '#2f5fa8', '#2f8a6a', '#d98a2f']);
  const plane = drawing(
    [
      shape(
        'fuselage',
        'M-640 -150Q-700 -180 -650 -230Q-560 -268 -420 -270H470L620 -300L640 -250Q560 -180 380 -160H-560Q-610 -158 -640 -150Z',
        '#f4f6f7',
        'glow',
      ),
      shape(
        'belly',
        'M-640 -160Q-560 -190 -400 -186H420Q500 -186 560 -214Q480 -168 380 -160H-560Z',
        '#cfd6da',
        'glow',
      ),
      shape(
        'tail',
        polygon([
          [430, -268],
          [560, -450],
          [640, -450],
          [590, -262],
        ]),
        tail,
        'glow',
      ),
      shape('stripe', rectangle(-560, -214, 980, 12), tail, 'glow'),
      shape(
        'windows',
        Array.from({ length: 26 }, (_, i) => ellipse(-470 + i * 34, -232, 8, 10)).join(''),
        '#4f6678',
        'glow',
      ),
      shape('cockpit', 'M-652 -222L-600 -246L-580 -226L-640 -208Z', '#3f5566', 'glow'),
      shape(
        'wing',
        polygon([
          [-120, -186],
          [120, -190],
          [300, -96],
          [230, -92],
        ]),
        '#b9c3c9',
        'glow',
      ),
      shape('engine', 'M20 -150h110q14 20 0 44h-110q-16 -22 0 -44Z', '#aab5bc', 'glow'),
      shape('gear', rectangle(-470, -150, 12, 110) + rectangle(110, -110, 12, 70), '#5a646b', 'glow'),
    ],
    1340,
    460,
  );
  const z = 8.9;
  const rows = Array.from({ length: 7 }, (_, i) => 3.55 - i * 0.19);
  const seats = (n: number) => [
    block('beam', [n * 0.62, 0.06, 0.1], '#8d959a', { at: [0, 0.36, 0] }),
    ...[-1, 1].map((s) => block('leg', [0.08, 0.38, 0.5], '#8d959a', { at: [s * n * 0.25, 0, 0] })),
    ...Array.from({ length: n }, (_, i) =>
      block('seat', [0.54, 0.08, 0.5], '#3f5568', { at: [-n * 0.31 + 0.31 + i * 0.62, 0.42, 0] }),
    ),
    ...Array.from({ length: n }, (_, i) =>
      block('back', [0.54, 0.5, 0.07], '#4a6278', { at: [-n * 0.31 + 0.31 + i * 0.62, 0.5, 0.24] }),
    ),
  ];
  return interior(look, {
    pieces: [
      paving('slabs', { x: [-7, 7], z: [-9, 9] }, [1.4, 1.4], '#aab2b7', 0.02, 0.8),
      glowing(
        'reflection',
        [[vec3(-5, 0.004, 8.6), vec3(5, 0.004, 8.6), vec3(4, 0.004, 3), vec3(-4, 0.004, 3)]],
        low,
        0.2,
      ),
      upright('view', [frontLoop(-7, 7, 0.3, 4.4, z)], sky, { tone: 'glow', fadeTo: low }),
      upright('far wood', [frontLoop(-7, 7, 1.5, 1.75, z - 0.01)], land, { tone: 'glow' }),
      upright('apron', [frontLoop(-7, 7, 0.3, 1.5, z - 0.01)], adjust(land, 0.08, 0.3), { tone: 'glow' }),
      card('airliner', vec3(-m * 1.4, 0.75, z - 0.03), plane, {
        layer: 'ground',
        scale: 0.66,
        flip: m < 0,
        casts: false,
      }),
      upright(
        'mullions',
        [-5.6, -3.5, -1.2, 1.2, 3.5, 5.6]
          .map((x) => frontLoop(x - 0.06, x + 0.06, 0, 4.5, z - 0.06))
          .concat([
            frontLoop(-7, 7, 3.2, 3.28, z - 0.06),
            frontLoop(-7, 7, 0, 0.34, z - 0.06),
            frontLoop(-7, 7, 4.36, 4.6, z - 0.06),
          ]),
        '#eef1f2',
      ),
      put(
        'flight board',
        [
          block('board', [3.2, 1.6, 0.14], '#1f262e', { at: [0, 2.25, 0] }),
          glowing(
            'flights',
            rows.flatMap((y, r) =>
              [
                [-1.45, -1],
                [-0.85, 0.25 + (r % 3) * 0.15],
                [0.75, 1.05],
              ].map(([a = 0, b = 0]) => frontLoop(a, b, y - 0.02, y + 0.07, -0.08)),
            ),
            '#ffd24a',
          ),
          glowing(
            'status',
            rows.map((y) => frontLoop(1.15, 1.45, y - 0.02, y + 0.07, -0.08)).filter((_, r) => r % 3 !== 1),
            '#7fe08a',
          ),
          block('hanger', [0.06, 1.2, 0.06], '#8d959a', { at: [-1.2, 3.8, 0] }),
          block('hanger', [0.06, 1.2, 0.06], '#8d959a', { at: [1.2, 3.8, 0] }),
        ],
        { at: vec3(m * 3.4, 0, 5.6) },
      ),
      put(
        'gate sign',
        [
          block('sign', [1.9, 0.6, 0.14], '#f0c22f', { at: [0, 3, 0] }),
          upright(
            'gate',
            [
              frontLoop(-0.75, -0.45, 3.12, 3.48, -0.08),
              frontLoop(-0.35, -0.05, 3.12, 3.2, -0.08),
              frontLoop(-0.35, -0.27, 3.2, 3.48, -0.08),
              [vec3(0.3, 3.3, -0.08), vec3(0.75, 3.3, -0.08), vec3(0.55, 3.1, -0.08)],
              frontLoop(0.46, 0.6, 3.3, 3.5, -0.08),
            ],
            '#26292d',
            { layer: 'set' },
          ),
          block('hanger', [0.05, 1.4, 0.05], '#8d959a', { at: [-0.7, 3.6, 0] }),
          block('hanger', [0.05, 1.4, 0.05], '#8d959a', { at: [0.7, 3.6, 0] }),
        ],
        { at: vec3(-m * 3.2, 0, 4.8) },
      ),
      ...stand('seats', seats(5), -m * 3.8, 6.2, [3.1, 0.6], look.floor),
      ...stand('seats', seats(5), m * 3.6, 6.6, [3.1, 0.6], look.floor),
      ...stand('seats', seats(4), -m * 4.2, 2.6, [2.5, 0.6], look.floor),
      ...stand(
        'desk',
        [
          block('desk', [1.6, 1.1, 0.6], '#3f5568', { top: '#e6eaec' }),
          upright('stripe', [frontLoop(-0.8, 0.8, 0.5, 0.7, -0.31)], tail, { layer: 'set' }),
        ],
        m * 4.4,
        2.8,
        [1.6, 0.6],
        look.floor,
      ),
    ],
    lamps: [stripLights([-3, 0, 3], -4, 8, 5, '#f6fafb')],
    practicals: windowLight({ x: 0, y: 2.6, z: 8 }, site, 6),
    floor: [-2.6, 2.6, -2.5, 4.6],
    seats: [seat('seat', -m * 3.5, 0.5, 2.5), seat('seat', -m * 4.7, 0.5, 2.5)],
  });
}

/** A cathedral: clustered piers under pointed vaults, a rose window, tall lancets, coloured light on the flags, candles. */
export function cathedral(site: Site): Built {
  const look = {
    half: 6.4,
    back: 17,
    height: 13,
    wall: '#b8ad98',
    floor: '#94897c',
    ceiling: '#8d8271',
    sides: '#a89d88',
  };
  const glass = ['#c9424f', '#3f6fc0', '#e6b03f', '#4fa06a', '#8f5fb8'] as const;
  const night = site.hour === 'night';
  const tint = (c: string) => adjust(c, night ? -0.18 : 0.06);
  const z = look.back - 0.08;
  const rose = glass.map((c, k) =>
    glowing(
      'rose window',
      Array.from({ length: 30 }, (_, i) => i)
        .filter((i) => i % 5 === k)
        .map((i) => {
          const ringOf = Math.floor(i / 15);
          const t = ((i % 15) / 15) * 2 * Math.PI;
          const r = ringOf ? 1.7 : 1;
          return roundLoop(
            Math.cos(t) * r,
            9 + Math.sin(t) * r,
            z - 0.05,
            ringOf ? 0.3 : 0.19,
            ringOf ? 0.3 : 0.19,
            10,
          );
        }),
      tint(c),
    ),
  );
  const lancets = [-3.4, -1.7, 0, 1.7, 3.4].map((x, i) =>
    glowing('lancet', [pointed(x, 2.6, 6.2, 0.55, z)], tint(glass[i % 5] ?? glass[0])),
  );
  const ribs = [15, 11, 7, 3].map((zAt) =>
    face(
      'rib',
      [[...arch(zAt, 4.4, 6.6, 6), ...[...arch(zAt, 4.05, 6.6, 5.6)].reverse()]],
      adjust(look.wall, 0.07),
      { layer: 'ground' },
    ),
  );
  const sides = [-1, 1].flatMap((s) =>
    [0.4, 4.4, 8.4, 12.4].map((u, i) =>
      face(
        'side window',
        [archLoop(flankPlane(s * look.half, 0), u, u + 1.8, 4, 9.4, 0.02)],
        tint(glass[(i + (s > 0 ? 2 : 0)) % 5] ?? glass[0]),
        { layer: 'ground', tone: 'glow', opacity: night ? 0.4 : 0.85 },
      ),
    ),
  );
  const pools = night
    ? []
    : glass
        .slice(0, 4)
        .map((c, i) =>
          ground(
            'coloured light',
            [
              [
                vec3(-3.4 + i * 1.2, 0.006, 9 - i * 2.4),
                vec3(-2.4 + i * 1.2, 0.006, 9 - i * 2.4),
                vec3(-1.6 + i * 1.2, 0.006, 7.4 - i * 2.4),
                vec3(-2.6 + i * 1.2, 0.006, 7.4 - i * 2.4),
              ],
            ],
            c,
            { tone: 'light', opacity: 0.35 },
          ),
        );
  const candles = (x: number) =>
    put(
      'candles',
      [
        block('stand', [0.9, 0.9, 0.3], '#4a4038'),
        ...[-0.3, -0.1, 0.1, 0.3].map((d, i) =>
          block('candle', [0.06, 0.2 + (i % 2) * 0.08, 0.06], '#f2e8d0', { at: [d, 0.9, 0] }),
        ),
        glowing(
          'flames',
          [-0.3, -0.1, 0.1, 0.3].map((d, i) => roundLoop(d, 1.18 + (i % 2) * 0.08, -0.04, 0.03, 0.07, 8)),
          '#ffd27a',
        ),
      ],
      { at: vec3(x, 0, 4.6) },
    );
  return interior(look, {
    pieces: [
      face('vault', [[...arch(15, 4.4, 6.6, 6), ...[...arch(-14, 4.4, 6.6, 6)].reverse()]], look.ceiling, {
        layer: 'ground',
      }),
      ...sides,
      upright('apse', [pointed(0, 0, 11.6, 4.6, z)], adjust(look.wall, 0.05), {
        fadeTo: adjust(look.wall, -0.04),
      }),
      upright('rose frame', [roundLoop(0, 9, z - 0.02, 2.3, 2.3, 32)], '#5f564c'),
      ...rose.filter((f) => f.loops.length > 0),
      glowing('rose heart', [roundLoop(0, 9, z - 0.06, 0.5, 0.5, 14)], tint('#e6b03f')),
      upright(
        'lancet frames',
        [-3.4, -1.7, 0, 1.7, 3.4].map((x) => pointed(x, 2.45, 6.4, 0.68, z - 0.01)),
        '#5f564c',
      ),
      ...lancets.map((f) => ({ ...f, loops: f.loops.map((l) => l.map((p) => vec3(p.x, p.y, p.z - 0.05))) })),
      paving('flags', { x: [-6.4, 6.4], z: [-9, 17] }, [1.2, 1.2], adjust(look.floor, -0.05), 0.03),
      ground('carpet', [floorLoop(-0.9, 0.9, -14, 15, 0.004)], '#8c3438', { fadeTo: '#9c4044' }),
      ...pools,
      ...ribs,
      ...(night
        ? []
        : [
            glowing(
              'shafts of light',
              [0, 1, 2].map((i) => [
                vec3(-6.3, 8.6, 10 - i * 3.4),
                vec3(-6.3, 6, 10 - i * 3.4),
                vec3(-0.6, 0, 7.6 - i * 3),
                vec3(1.6, 0, 7.6 - i * 3),
              ]),
              '#fff0cf',
              0.1,
            ),
          ]),
      ...[13, 9, 5, 1].flatMap((zAt) =>
        [-4.2, 4.2].map((x) =>
          put(
            'pier',
            [
              ...column(0.42, 6.8, adjust(look.wall, 0.05), 12),
              ...[-0.4, 0.4].map((d) =>
                block('shaft', [0.14, 6.6, 0.14], adjust(look.wall, 0.09), { at: [d, 0, -0.34] }),
              ),
            ],
            { at: vec3(x, 0, zAt) },
          ),
        ),
      ),
      put(
        'altar',
        [
          block('steps', [5, 0.4, 2], '#a89c88', { top: '#bcb09b' }),
          block('altar', [2.4, 1, 0.8], '#efe8d8', { at: [0, 0.4, 0] }),
          upright(
            'cross',
            [frontLoop(-0.06, 0.06, 1.4, 2.7, 0), frontLoop(-0.4, 0.4, 2.15, 2.27, 0)],
            '#d9b04a',
            { layer: 'set' },
          ),
        ],
        { at: vec3(0, 0, 14.4) },
      ),
      ...[9.4, 7.6, 5.8, 4, 2.2, 0.4].flatMap((zAt) =>
        [-2.5, 2.5].flatMap((x) =>
          stand('pew', pew(2.3, '#6a4630'), x, zAt, [2.3, 0.5], look.floor, Math.PI),
        ),
      ),
      candles(-5.4),
      candles(5.4),
    ],
    practicals: [
      lamp(0, 8, 16, 7, 0.5, '#ffe6c0', 'window'),
      lamp(-5.4, 1.2, 4.4, 2.6, 0.6, '#ffb865', 'fire'),
      lamp(5.4, 1.2, 4.4, 2.6, 0.6, '#ffb865', 'fire'),
    ],
    floor: [-1.1, 1.1, -2.5, 8],
    seats: [seat('pew', 2.2, 0.47, 0.4), seat('pew', -2.2, 0.47, 0.4)],
  });
}

/** A pointed opening standing at y0, its tip at y1. */
const pointed = (x: number, y0: number, y1: number, half: number, z: number): Loop => {
  const spring = y1 - half * 1.9;
  const rise = Array.from({ length: 9 }, (_, i) => i / 8);
  return [
    vec3(x - half, y0, z),
    vec3(x + half, y0, z),
    ...rise.map((t) =>
      vec3(x + half * (1 - t ** 1.7), spring + (y1 - spring) * Math.sin((t * Math.PI) / 2), z),
    ),
    ...[...rise]
      .reverse()
      .map((t) => vec3(x - half * (1 - t ** 1.7), spring + (y1 - spring) * Math.sin((t * Math.PI) / 2), z)),
  ];
};

/** The line of a pointed vault across the nave. */
const arch = (z: number, half: number, spring: number, rise: number): Loop =>
  Array.from({ length: 25 }, (_, i) => {
    const t = i / 24;
    const u = Math.abs(2 * t - 1);
    return vec3(-half + 2 * half * t, spring + rise * Math.sqrt(Math.max(0, 1 - u ** 1.6)), z);
  });
