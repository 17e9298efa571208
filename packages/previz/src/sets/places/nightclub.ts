import { vec3 } from '../../geometry/vec3.ts';
import type { Practical } from '../../model/set.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { card, glowing, put, upright } from '../kit/faces.ts';
import { interior, stand, surface } from '../kit/interior.ts';
import { floorLoop, frontLoop, type Loop, roundLoop, sideLoop } from '../kit/loops.ts';
import { ellipse, rectangle } from '../kit/paths.ts';
import { block } from '../kit/solids.ts';
import { lamp } from '../parts/lamps.ts';
import { bottles } from '../parts/shelves.ts';
import { counter } from '../parts/tables.ts';
import type { Built, Site } from '../setting.ts';

const speakers = [
  block('speaker', [0.9, 1.2, 0.7], '#1d1a26'),
  block('speaker', [0.9, 1, 0.7], '#24202f', { at: [0, 1.2, 0] }),
  upright(
    'cones',
    [0.4, 0.85, 1.5, 1.9].map((y) => roundLoop(0, y, -0.36, 0.24, 0.22, 14)),
    '#4a4358',
    { layer: 'set' },
  ),
];

function mirrorBall() {
  const facets = Array.from({ length: 40 }, (_, i) => {
    const row = Math.floor(i / 8) - 2;
    const col = (i % 8) - 3.5;
    return rectangle(col * 8.4 - 3, row * 14 - 62, 6, 10);
  });
  return drawing(
    [
      stroke('cord', 'M0 -90V-150', '#3a3548', 2),
      shape('ball', ellipse(0, -55, 40, 40), '#8d8aa3'),
      shape('facets', facets.filter((_, i) => i % 3 === 0).join(''), '#ffffff', 'glow'),
      shape('facets', facets.filter((_, i) => i % 3 === 1).join(''), '#c9b8ff', 'glow'),
    ],
    80,
    150,
  );
}

/** A nightclub: a lit dance floor, neon, beams through the dark, a mirror ball, the DJ's desk. */
export function nightclub(site: Site): Built {
  const { rng } = site;
  const [a, b, c] = rng.pick([
    ['#ff4fa8', '#3fd0ff', '#a06bff'],
    ['#ff5f5f', '#ffb84a', '#d94fff'],
    ['#4fffc8', '#4f8cff', '#ff5fd0'],
  ] as const);
  const colours = [a, b, c];
  const look = {
    half: 5.2,
    back: 6.6,
    height: 4,
    wall: '#2b2340',
    floor: '#241f33',
    ceiling: '#1b1728',
    trim: '#2f2747',
  };
  const tiles = colours.map((colour, k) =>
    glowing(
      'lit floor',
      Array.from({ length: 42 }, (_, i) => ({ x: -3.5 + (i % 7), z: -2.4 + Math.floor(i / 7) }))
        .filter(({ x, z }) => (Math.round(x * 2) * 3 + Math.round(z * 2) * 5 + k * 2) % 6 < 2)
        .map(({ x, z }) => floorLoop(x + 0.04, x + 0.96, z + 0.04, z + 0.96, 0.006)),
      colour,
      0.42,
    ),
  );
  const bars = Array.from({ length: 22 }, (_, i) => {
    const x = -4.2 + i * 0.4;
    return frontLoop(x, x + 0.28, 1.5, 1.7 + Math.abs(Math.sin(i * 1.7 + rng.between(0, 0.6))) * 1.3, 6.55);
  });
  const beam = (x: number, to: number): Loop => [
    vec3(x - 0.06, 3.9, 5),
    vec3(x + 0.06, 3.9, 5),
    vec3(to + 0.7, 0.01, 1.5),
    vec3(to - 0.7, 0.01, 1.5),
  ];
  const heads = [-3.6, -1.8, 1.8, 3.6];
  const light = (x: number, y: number, z: number, colour: string): Practical =>
    lamp(x, y, z, 3.4, 0.55, colour, 'neon');
  return interior(look, {
    pieces: [
      ...tiles.filter((t) => t.loops.length > 0),
      glowing(
        'floor grid',
        [
          floorLoop(-3.54, -3.46, -2.4, 3.6, 0.007),
          floorLoop(3.46, 3.54, -2.4, 3.6, 0.007),
          floorLoop(-3.5, 3.5, 3.56, 3.64, 0.007),
        ],
        '#f6f0ff',
        0.8,
      ),
      ...colours.map((colour, k) =>
        glowing(
          'equaliser',
          bars.filter((_, i) => i % 3 === k),
          colour,
          0.9,
        ),
      ),
      ...[-1, 1].flatMap((s) => [
        glowing(
          'neon tubes',
          [0.9, 2.1, 3.3].map((y) => sideLoop(s * 5.17, y, y + 0.07, -9, 6.5)),
          s > 0 ? a : b,
        ),
        glowing('neon frame', [frontLoop(s * 5 - 0.05, s * 5 + 0.05, 0.2, 3.8, 6.5)], c),
      ]),
      glowing(
        'ceiling tubes',
        [-2.6, 2.6].map((x) => floorLoop(x - 0.05, x + 0.05, -6, 6.4, 3.97)),
        c,
      ),
      ...heads.map((x, i) => glowing('beam', [beam(x, -x * 0.55)], colours[i % 3] ?? a, 0.2)),
      glowing(
        'heads',
        heads.map((x) => roundLoop(x, 3.82, 4.9, 0.13, 0.13, 12)),
        '#fffaf0',
      ),
      card('mirror ball', vec3(0, 2.95, 3.4), mirrorBall(), { casts: false }),
      ...[-3.1, 3.1].flatMap((x) => stand('speakers', speakers, x, 5.6, [0.9, 0.7], look.floor)),
      ...stand('DJ desk', counter(2.8, 1.1, 0.7, '#2f2747', '#4a4066', 4), 0, 5.4, [2.8, 0.7], look.floor),
      put(
        'desk light',
        [
          glowing(
            'desk light',
            [frontLoop(-1.2, 1.2, 0.3, 0.36, 5.02), frontLoop(-1.2, 1.2, 0.8, 0.86, 5.02)],
            b,
          ),
          ...[-0.7, 0.7].map((x) =>
            block('deck', [0.6, 0.08, 0.4], '#15121c', { at: [x, 1.1, 5.3], top: '#6a6085' }),
          ),
        ],
        { at: vec3(0, 0, 0) },
      ),
      ...stand(
        'bar',
        counter(1.6, 1.1, 0.6, '#3a2f55', '#8c7fb0', 2),
        -4.4,
        2.6,
        [1.6, 0.6],
        look.floor,
        Math.PI / 2,
      ),
      ...bottles(-4.6, -4.2, 1.1, 2.2, rng),
    ],
    practicals: [
      light(-4.4, 2, 2, b),
      light(4.4, 2, 2, a),
      light(0, 2.4, 5.6, c),
      lamp(0, 0.3, 0.4, 3, 0.45, a, 'neon'),
    ],
    floor: [-3, 3, -2.3, 3.6],
    surfaces: [surface('DJ desk', 0, 1.1, 5.2, 2, 0.3)],
  });
}

/** A boxing ring under its lamps: ropes, corner posts, a dark hall full of heads. */
export function boxingRing(site: Site): Built {
  const { rng } = site;
  const far = 2.8;
  const half = 2.7;
  const ropes = [0.5, 0.85, 1.2, 1.55];
  const ropeLoops = (t: number) =>
    ropes.map((y) => frontLoop(-half, half, y - 0.045 + t, y + 0.045 + t, far));
  const sides = ropes.flatMap((y) => [-half, half].map((x) => sideLoop(x, y - 0.03, y + 0.03, -5, far)));
  const heads = ['#5a4f66', '#6b5a5a', '#4d5570'].map((colour, k) =>
    upright(
      'crowd',
      Array.from({ length: 5 }, (_, row) => row).flatMap((row) =>
        Array.from({ length: 44 }, (_, i) => i)
          .filter((i) => (i + row) % 3 === k)
          .flatMap((i) => {
            const x = -17.6 + i * 0.8 + (row % 2) * 0.4 + rng.between(-0.12, 0.12);
            const y = 0.9 + row * 0.62;
            return [
              roundLoop(x, y, 9 + row * 0.4, 0.2, 0.25, 9),
              frontLoop(x - 0.32, x + 0.32, y - 0.75, y - 0.18, 9 + row * 0.4),
            ];
          }),
      ),
      colour,
    ),
  );
  const post = (x: number, colour: string) =>
    put(
      'corner post',
      [
        block('post', [0.16, 1.95, 0.16], '#e4e4e1'),
        block('pad', [0.4, 1.4, 0.32], colour, { at: [0, 0.38, -0.02] }),
      ],
      { at: vec3(x, 0, far) },
    );
  const lampsAt = [-2.4, -0.8, 0.8, 2.4];
  return {
    ground: '#2a2538',
    practicals: [...lampsAt.map((x) => lamp(x, 4.3, 1, 4, 0.5, '#fff6dc')), lamp(0, 3, 0, 5, 0.7, '#fff3d8')],
    pieces: [
      upright('dark hall', [frontLoop(-60, 60, -2, 22, 12)], '#221e30', { fadeTo: '#3a3350' }),
      ...heads,
      glowing(
        'beams',
        lampsAt.map((x) => [
          vec3(x - 0.3, 4.35, 4.4),
          vec3(x + 0.3, 4.35, 4.4),
          vec3(x * 1.5 + 1.1, 0, 3.3),
          vec3(x * 1.5 - 1.1, 0, 3.3),
        ]),
        '#fff0c9',
        0.12,
      ),
      upright('canvas', [floorLoop(-half - 0.5, half + 0.5, -14, far + 0.5, 0)], '#d3d6d6', {
        normal: vec3(0, 1, 0),
        fadeTo: '#b9bfc6',
      }),
      upright(
        'emblem',
        [
          Array.from({ length: 30 }, (_, i) =>
            vec3(Math.cos(i * 0.2095) * 1.5, 0.004, 0.3 + Math.sin(i * 0.2095)),
          ),
        ],
        rng.pick(['#b8433d', '#3f6aa8']),
        { normal: vec3(0, 1, 0), opacity: 0.55 },
      ),
      upright('ropes', ropeLoops(0), '#c8403a', { layer: 'ground' }),
      upright(
        'ropes',
        [ropes[1] ?? 1, ropes[3] ?? 1].flatMap((y) => [
          frontLoop(-half, half, y - 0.045, y + 0.045, far - 0.01),
        ]),
        '#f1efe8',
      ),
      upright('side ropes', sides, '#c8403a', { normal: vec3(0, 0, -1) }),
      upright('truss', [frontLoop(-4, 4, 4.5, 4.64, 4.5), frontLoop(-4, 4, 4.9, 4.98, 4.5)], '#5a5f6a'),
      glowing(
        'lamps',
        lampsAt.map((x) => frontLoop(x - 0.35, x + 0.35, 4.28, 4.46, 4.45)),
        '#fffbe9',
      ),
      post(-half, '#b8433d'),
      post(half, '#3f6aa8'),
      put(
        'stool',
        [
          block('stool', [0.4, 0.05, 0.35], '#c8403a', { at: [0, 0.42, 0] }),
          block('legs', [0.3, 0.42, 0.25], '#4a4f57'),
        ],
        { at: vec3(half - 0.6, 0, far - 0.5) },
      ),
    ],
    stage: {
      floor: { left: -2.6, right: 2.6, near: -2, far: 2.6 },
      surfaces: [],
      seats: [{ name: 'stool', at: vec3(half - 0.6, 0.47, far - 0.5), facing: 'left' }],
      wall: null,
      water: null,
      ceiling: 6,
    },
  };
}
