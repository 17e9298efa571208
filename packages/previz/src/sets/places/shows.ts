import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { face, NEAR_GROUND as g, glowing, ground, put } from '../kit/faces.ts';
import { discLoop, facingPlane, floorLoop, frontLoop, type Loop, NEARWARD, roundLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { planks } from '../parts/ground-textures.ts';
import { lamp } from '../parts/lamps.ts';
import { drumKit, podium, trapeze } from '../parts/show-props.ts';
import { hallWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** A curtain with heavy folds from x0 to x1. */
function drape(x0: number, x1: number, top: number, z: number, colour: string): Piece[] {
  const n = Math.max(2, Math.round((x1 - x0) / 0.5));
  const step = (x1 - x0) / n;
  const fold = (a: number, b: number) =>
    Array.from({ length: n }, (_, i) =>
      frontLoop(x0 + (i + a) * step, x0 + (i + b) * step, 0, top, z - 0.01),
    );
  return [
    face('curtain', [frontLoop(x0, x1, 0, top, z)], adjust(colour, 0.01), {
      ...g,
      fadeTo: adjust(colour, -0.06),
    }),
    face('curtain folds', fold(0, 0.42), colour, { layer: 'ground', tone: 'shade', opacity: 0.45 }),
    face('curtain light', fold(0.62, 0.78), colour, { layer: 'ground', tone: 'light', opacity: 0.3 }),
  ];
}

const beam = (x0: number, y0: number, x1: number, w: number, z: number): Loop => [
  vec3(x0 - 0.12, y0, z),
  vec3(x0 + 0.12, y0, z),
  vec3(x1 + w, 0, z - 1),
  vec3(x1 - w, 0, z - 1),
];

/** A concert stage: dark drapes, coloured beams, speaker stacks, a pool of light on boards. */
export function concertStage(site: Site): Built {
  const { rng } = site;
  const [a, b, c] = rng.pick([
    ['#ff5fa2', '#5fb8ff', '#b78cff'],
    ['#ffb04a', '#ff5f5f', '#ffd98a'],
    ['#5fe0c8', '#5f8cff', '#f0f6ff'],
  ]);
  const colours = [a ?? '', b ?? '', c ?? ''];
  const spots = [-3.6, -1.8, 0, 1.8, 3.6];
  const stack = [
    block('speaker', [1, 1.1, 0.8], '#3a3d44'),
    block('speaker', [1, 1.1, 0.8], '#33363d', { at: [0, 1.1, 0] }),
    face(
      'cones',
      [0.35, 0.8, 1.45, 1.9].map((y) => roundLoop(0, y, -0.41, 0.26, 0.2, 16)),
      '#1f2126',
      { normal: NEARWARD },
    ),
  ];
  return {
    ground: '#6a4f3c',
    practicals: [
      ...spots.map((x, i) => lamp(x, 5, 4.6, 3, 0.6, colours[i % 3] ?? '#ffffff')),
      lamp(0, 4.6, 0, 4, 0.7, '#fff3d8'),
    ],
    pieces: [
      face('dark', [frontLoop(-40, 40, 0, 16, 6)], '#3b3648', { ...g, fadeTo: '#4b4358' }),
      ...drape(-9, 9, 7.5, 5.9, '#56465f'),
      ground('boards', [floorLoop(-40, 40, -14, 6)], '#7a5b44', { fadeTo: '#694c39' }),
      planks('board joints', { x: [-8, 8], z: [-9, 6] }, 0.3, '#573f30', rng, 0.7),
      ground('spot', [discLoop(vec3(0, 0.004, 0.2), 2.1, 1.3, 30)], '#d9b98a', {
        tone: 'light',
        opacity: 0.45,
      }),
      face('truss', [frontLoop(-20, 20, 5.3, 5.42, 5), frontLoop(-20, 20, 5.7, 5.8, 5)], '#6f747c', g),
      ...spots.map((x, i) =>
        face('beam', [beam(x, 5.3, x * 0.5 + (i - 2) * 0.3, 0.8, 5)], colours[i % 3] ?? '#ffffff', {
          layer: 'ground',
          tone: 'glow',
          opacity: 0.2,
        }),
      ),
      face(
        'lamps',
        spots.map((x) => roundLoop(x, 5.25, 4.9, 0.16, 0.16, 12)),
        '#fffbe8',
        { layer: 'ground', tone: 'glow' },
      ),
      ...drape(-14, -5.2, 8, 3.4, '#7a2f3d'),
      ...drape(5.2, 14, 8, 3.4, '#7a2f3d'),
      put('speakers', stack, { at: vec3(-4.1, 0, 3) }),
      put('speakers', stack, { at: vec3(4.1, 0, 3) }),
      put('drum kit', drumKit(colours[0] ?? '#c0483f'), {
        at: vec3(rng.pick([-1.7, 1.7]), 0, 3.6),
        scale: 1.2,
      }),
      put('monitor wedge', block('wedge', [0.7, 0.3, 0.45], '#2f3238'), { at: vec3(-2.4, 0, -1.6) }),
      put('monitor wedge', block('wedge', [0.7, 0.3, 0.45], '#2f3238'), { at: vec3(2.4, 0, -1.6) }),
    ],
    stage: stageOf([-3, 3, -1.2, 3], { wall: { z: 5.9, height: 7 }, ceiling: 8 }),
  };
}

/** Heads of the front rows, dark against the stage: seen by wide shots alone. */
const audience = (): Piece[] =>
  [-4.9, -4.1].map((z, row) =>
    face(
      'audience',
      Array.from({ length: 15 }, (_, i) => {
        const x = -5.6 + i * 0.8 + row * 0.4;
        return [
          ...roundLoop(x, 0.2 - row * 0.12, z, 0.13, 0.17, 14).slice(0, 12),
          vec3(x + 0.3, -0.3 - row * 0.12, z),
          vec3(x - 0.3, -0.3 - row * 0.12, z),
        ];
      }),
      row === 0 ? '#15101a' : '#221a28',
      { layer: 'foreground', tone: 'line' },
    ),
  );

/** A theatre: a tall window of the stage house, velvet curtains under a scalloped valance, a gilded frame, two spotlights on the boards, footlights, the audience's heads. */
export function theatre(site: Site): Built {
  const { rng } = site;
  const red = rng.pick(['#a8262f', '#92202e', '#b02a2a']);
  const gold = '#c9a04a';
  const m = rng.chance(0.5) ? 1 : -1;
  return {
    ground: '#8a6344',
    practicals: [-3, -1.5, 0, 1.5, 3]
      .map((x) => lamp(x, 0.2, -1.9, 2.4, 0.4))
      .concat([lamp(0, 5, 1, 5, 0.5, '#fff0d0'), ...windowLight({ x: m * 1.75, y: 2.4, z: 5.6 }, site)]),
    pieces: [
      ...drape(-40, 40, 16, 6, adjust(red, -0.06)),
      ...hallWindow(
        { plane: facingPlane(m * 1.75, 5.96), u0: -0.95, u1: 0.95, v0: 0.7, v1: 4.1 },
        site,
        gold,
        [1, 3],
      ),
      ground('boards', [floorLoop(-40, 40, -14, 6)], '#a5774f', { fadeTo: '#8f6442' }),
      planks('board joints', { x: [-8, 8], z: [-9, 6] }, 0.3, '#7a5236', rng, 0.7),
      ground('spot', [discLoop(vec3(0, 0.004, 0.2), 2, 1.25, 30)], '#e3bd8a', {
        tone: 'light',
        opacity: 0.45,
      }),
      glowing(
        'spotlight',
        [
          [vec3(-3.4, 8.5, 4), vec3(-3, 8.5, 4), vec3(1.7, 0, 3.4), vec3(-1.7, 0, 3.4)],
          [vec3(3, 8.5, 4), vec3(3.4, 8.5, 4), vec3(1.7, 0, 3.4), vec3(-1.7, 0, 3.4)],
        ],
        '#fff0c8',
        0.15,
      ),
      ...drape(-16, -3.4, 9, 4.6, red),
      ...drape(3.4, 16, 9, 4.6, red),
      ...[-1, 1].map((s) =>
        face(
          'tie-back',
          [frontLoop(Math.min(s * 3.4, s * 4.4), Math.max(s * 3.4, s * 4.4), 1.2, 1.36, 4.5)],
          gold,
          g,
        ),
      ),
      face(
        'valance',
        [
          Array.from({ length: 41 }, (_, i) =>
            vec3(-16 + i * 0.8, 5.2 - Math.abs(Math.sin(i * 0.52)) * 0.5, 4.4),
          ).concat([vec3(16, 12, 4.4), vec3(-16, 12, 4.4)]),
        ],
        adjust(red, -0.03),
        g,
      ),
      face(
        'fringe',
        [
          Array.from({ length: 41 }, (_, i) =>
            vec3(-16 + i * 0.8, 5.1 - Math.abs(Math.sin(i * 0.52)) * 0.5, 4.35),
          ).concat(
            Array.from({ length: 41 }, (_, i) =>
              vec3(16 - i * 0.8, 5.24 - Math.abs(Math.sin((40 - i) * 0.52)) * 0.5, 4.35),
            ),
          ),
        ],
        gold,
        g,
      ),
      ...[-1, 1].map((s) =>
        face(
          'gilded frame',
          [frontLoop(Math.min(s * 6.2, s * 7.2), Math.max(s * 6.2, s * 7.2), 0, 12, 1.6)],
          gold,
          { ...g, fadeTo: adjust(gold, -0.12) },
        ),
      ),
      face(
        'footlights',
        [-3, -1.5, 0, 1.5, 3].map((x) => roundLoop(x, 0.08, -2, 0.1, 0.08, 10)),
        '#ffeeb8',
        { layer: 'ground', tone: 'glow' },
      ),
      ...audience(),
    ],
    stage: stageOf([-2.8, 2.8, -1.4, 3.5], { wall: { z: 5.9, height: 6 }, ceiling: 9 }),
  };
}

/** The ring of a circus under striped canvas. */
export function circus(site: Site): Built {
  const { rng } = site;
  const [a, b] = rng.pick([
    ['#b8433d', '#efe2c6'],
    ['#3f5f9c', '#f0d98a'],
    ['#8c3f78', '#f2e3c9'],
  ] as const);
  const gore = (k: number): Loop[] =>
    Array.from({ length: 20 }, (_, i) => i)
      .filter((i) => i % 2 === k)
      .flatMap((i) => {
        const x = (t: number) => -24 + t * 2.4;
        return [
          [vec3(x(i), 5.5, 9), vec3(x(i + 1), 5.5, 9), vec3(x(i + 1) * 0.1, 15, 9), vec3(x(i) * 0.1, 15, 9)],
          frontLoop(x(i), x(i + 1), 0, 5.5, 9),
        ];
      });
  const heads = ['#d9c3a8', '#8f5f4a', '#e6d9c6'].map((c, k) =>
    face(
      'audience',
      [0, 1, 2].flatMap((row) =>
        Array.from({ length: 40 }, (_, i) => i)
          .filter((i) => (i + row) % 3 === k)
          .map((i) => roundLoop(-15 + i * 0.76 + row * 0.3, 1.6 + row * 0.65, 7.6 + row * 0.3, 0.2, 0.25, 8)),
      ),
      adjust(c, -0.16),
      g,
    ),
  );
  return {
    ground: '#c49a66',
    practicals: [lamp(0, 5, 0, 6, 0.7, '#fff0cc'), lamp(-5, 4, 5, 4, 0.4), lamp(5, 4, 5, 4, 0.4)],
    pieces: [
      face('canvas', [frontLoop(-80, 80, 0, 40, 9.2)], adjust(a, -0.12), g),
      face('canvas', gore(0), a, g),
      face('canvas', gore(1), b, g),
      face(
        'tiers',
        [0, 1, 2].reverse().map((r) => frontLoop(-30, 30, 0, 1.4 + r * 0.65, 7.8 + r * 0.3)),
        '#6a4a42',
        g,
      ),
      ...heads,
      ground('sawdust', [discLoop(vec3(0, 0.003, 0.4), 6, 4.6, 40)], '#dcb67e'),
      ground('spot', [discLoop(vec3(0, 0.005, 0.1), 2.2, 1.3, 30)], '#f3d9a6', {
        tone: 'light',
        opacity: 0.5,
      }),
      ...Array.from({ length: 13 }, (_, i) => {
        const t = Math.PI * (0.06 + (0.88 * i) / 12);
        return put('ring kerb', [block('kerb', [1.3, 0.45, 0.4], i % 2 === 0 ? a : b)], {
          at: vec3(Math.cos(t) * 6.1, 0, 0.4 + Math.sin(t) * 4.8),
          turn: Math.PI / 2 + t,
        });
      }),
      ...[-2.1, 2.3].map((x) => put('trapeze', trapeze(12), { at: vec3(x, 0, 5.4) })),
      ...[-2.2, 2.2].map((x) => put('podium', podium(a, b), { at: vec3(x, 0, 3.4) })),
      ...[-1, 1].map((s) =>
        face('king pole', [frontLoop(s * 7 - 0.14, s * 7 + 0.14, 0, 15, 6.5)], '#d9cdb6', g),
      ),
    ],
    stage: stageOf([-3.5, 3.5, -2.5, 3.5], { ceiling: 12 }),
  };
}
