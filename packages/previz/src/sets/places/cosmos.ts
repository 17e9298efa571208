import { vec3 } from '../../geometry/vec3.ts';
import type { Drawing } from '../../model/drawing.ts';
import type { Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, face, ground } from '../kit/faces.ts';
import { discLoop, floorLoop, type Loop } from '../kit/loops.ts';
import { blob, ellipse } from '../kit/paths.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { patches } from '../parts/ground-textures.ts';
import { jagged, onRing, ring, rolling } from '../parts/horizon.ts';
import { rock } from '../parts/rocks.ts';
import type { Built, Site } from '../setting.ts';

const disc = (a: number, y: number, r: number, radius: number, n = 40): Loop =>
  Array.from({ length: n }, (_, i) => {
    const t = (i / n) * 2 * Math.PI;
    return onRing(a + (Math.cos(t) * r) / radius, radius, y + Math.sin(t) * r);
  });

/** A crescent: the part of a disc that lies in shade. */
function nightSide(a: number, y: number, r: number, radius: number, side: number): Loop {
  const rim = Array.from({ length: 21 }, (_, i) => {
    const t = -Math.PI / 2 + (i / 20) * Math.PI;
    return onRing(a + (side * Math.cos(t) * r) / radius, radius - 1, y + Math.sin(t) * r);
  });
  const inner = Array.from({ length: 21 }, (_, i) => {
    const t = Math.PI / 2 - (i / 20) * Math.PI;
    return onRing(a + (side * Math.cos(t) * r * 0.35) / radius, radius - 1, y + Math.sin(t) * r);
  });
  return [...rim, ...inner];
}

/** A banded or cloudy planet in the sky. */
export function planet(
  rng: Rng,
  a: number,
  y: number,
  r: number,
  colours: readonly [string, string],
  side: number,
  rings: boolean,
): Piece[] {
  const radius = 900;
  const look = { layer: 'backdrop', tone: 'glow' } as const;
  const band = (k: number, h: number): Loop => {
    const w = (v: number) => Math.sqrt(Math.max(0, 1 - v * v)) * r;
    return [
      onRing(a - w(k) / radius, radius - 0.5, y + k * r),
      onRing(a, radius - 0.5, y + (k + rng.between(-0.04, 0.04)) * r),
      onRing(a + w(k) / radius, radius - 0.5, y + k * r),
      onRing(a + w(k + h) / radius, radius - 0.5, y + (k + h) * r),
      onRing(a - w(k + h) / radius, radius - 0.5, y + (k + h) * r),
    ];
  };
  const hoop = (k: number): Loop =>
    Array.from({ length: 40 }, (_, i) => {
      const t = (i / 40) * 2 * Math.PI;
      return onRing(
        a + (Math.cos(t) * r * k) / radius,
        radius - 2,
        y + Math.sin(t) * r * k * 0.16 + Math.cos(t) * r * k * 0.22,
      );
    });
  const half = (loop: Loop, upper: boolean) =>
    upper ? loop.slice(0, 21) : [...loop.slice(20), ...loop.slice(0, 1)];
  const arc = (upper: boolean) => [...half(hoop(1.9), upper), ...half(hoop(1.45), upper).reverse()];
  return [
    ...(rings ? [face('rings', [arc(true)], '#cbb68f', { ...look, opacity: 0.7 })] : []),
    face('planet', [disc(a, y, r, radius)], colours[0], look),
    face('bands', [band(0.45, 0.16), band(0.05, 0.22), band(-0.5, 0.18)], colours[1], {
      ...look,
      opacity: 0.7,
    }),
    face('night side', [nightSide(a, y, r, radius, side)], '#0b0f22', { ...look, opacity: 0.72 }),
    ...(rings ? [face('rings', [arc(false)], '#e3cfa6', { ...look, opacity: 0.9 })] : []),
  ];
}

const PLANETS = [
  ['#4f86c6', '#7fb07a'],
  ['#d08f5a', '#e8b98a'],
  ['#8f6fb8', '#b597d6'],
  ['#4fa3a0', '#86cfc4'],
] as const;

/** A tumbling rock: no foot, pits on its lit side. */
function asteroid(metres: number, rng: Rng): Drawing {
  const r = metres * 50;
  return drawing(
    [
      shape('rock', blob(0, -r, r * 1.15, r * 0.9, rng, 0.16, 9), '#7f7a80'),
      shape('rock shade', blob(r * 0.3, -r * 0.75, r * 0.75, r * 0.6, rng, 0.16, 8), '#7f7a80', 'shade'),
      shape(
        'pits',
        ellipse(-r * 0.4, -r * 1.2, r * 0.2, r * 0.15) + ellipse(-r * 0.1, -r * 0.75, r * 0.13, r * 0.1),
        '#68636b',
        'shade',
      ),
    ],
    r * 2.4,
    r * 2,
    0,
  );
}

/** Outlines on a disc of radius 1 as seen from afar, each a ring of points: lands, ice, clouds. */
const LANDS: readonly (readonly (readonly [number, number])[])[] = [
  [
    [-0.62, 0.62],
    [-0.3, 0.78],
    [-0.12, 0.62],
    [-0.3, 0.42],
    [-0.2, 0.22],
    [-0.38, 0.1],
    [-0.5, 0.3],
    [-0.78, 0.38],
  ],
  [
    [-0.3, 0.06],
    [-0.06, -0.02],
    [0, -0.24],
    [-0.16, -0.44],
    [-0.22, -0.74],
    [-0.34, -0.5],
    [-0.42, -0.18],
  ],
  [
    [0.28, 0.5],
    [0.62, 0.56],
    [0.78, 0.3],
    [0.62, 0.08],
    [0.7, -0.16],
    [0.5, -0.5],
    [0.4, -0.2],
    [0.2, 0],
    [0.22, 0.26],
  ],
];
const ICE: readonly (readonly (readonly [number, number])[])[] = [
  [
    [-0.36, 0.92],
    [0, 0.86],
    [0.36, 0.92],
    [0.2, 0.97],
    [0, 0.995],
    [-0.2, 0.97],
  ],
  [
    [-0.4, -0.91],
    [0, -0.84],
    [0.4, -0.91],
    [0.2, -0.97],
    [0, -0.995],
    [-0.2, -0.97],
  ],
];
const CLOUDS: readonly (readonly (readonly [number, number])[])[] = [
  [
    [-0.85, 0.1],
    [-0.5, 0.2],
    [-0.05, 0.12],
    [0.1, 0.18],
    [-0.1, 0.04],
    [-0.55, 0.08],
  ],
  [
    [-0.1, 0.46],
    [0.2, 0.58],
    [0.6, 0.66],
    [0.25, 0.48],
  ],
  [
    [-0.05, -0.5],
    [0.3, -0.38],
    [0.72, -0.42],
    [0.4, -0.52],
    [0.1, -0.62],
  ],
];

/** The Earth: seas, lands, ice and clouds, in a thin ring of air. */
function earth(a: number, y: number, r: number, side: number): Piece[] {
  const radius = 900;
  const look = { layer: 'backdrop', tone: 'glow' } as const;
  const on = (shapes: typeof LANDS, out: number) =>
    shapes.map((s) => s.map(([u, v]) => onRing(a + (u * r) / radius, radius - out, y + v * r)));
  return [
    face('air', [disc(a, y, r * 1.05, radius)], '#9fd0ff', { ...look, opacity: 0.35 }),
    face('planet', [disc(a, y, r, radius)], '#2f74c8', look),
    face('lands', on(LANDS, 0.4), '#5a9a58', look),
    face('ice', on(ICE, 0.5), '#f2f6f8', look),
    face('clouds', on(CLOUDS, 0.6), '#ffffff', { ...look, opacity: 0.8 }),
    face('night side', [nightSide(a, y, r, radius, side)], '#0a1024', { ...look, opacity: 0.6 }),
  ];
}

/** Weightless: planets, a haze of stars, drifting rocks. */
export function space({ rng }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const wave = rolling(rng.fork('nebula'), 3, 3);
  const cloud = (y: number, h: number): Loop => {
    const at = (i: number) => -1.3 + (2.6 * i) / 40;
    const up = Array.from({ length: 41 }, (_, i) =>
      onRing(at(i), 950, y + at(i) * m * 160 + h * wave(at(i))),
    );
    const down = Array.from({ length: 41 }, (_, i) =>
      onRing(at(40 - i), 950, y + at(40 - i) * m * 160 - h * wave(at(40 - i) + 3)),
    );
    return [...up, ...down];
  };
  return {
    ground: '#0a0e1f',
    practicals: [],
    pieces: [
      face('nebula', [cloud(120, 190)], '#3a2f6b', { layer: 'backdrop', tone: 'glow', opacity: 0.35 }),
      face('nebula', [cloud(130, 100)], '#7a3f86', { layer: 'backdrop', tone: 'glow', opacity: 0.28 }),
      ...planet(rng, m * 0.17, 250, 105, rng.pick(PLANETS), -m, rng.chance(0.5)),
      ...planet(rng, -m * 0.5, -150, 46, rng.pick(PLANETS), -m, false),
      ...scatter('asteroid', rng, 8, { z: [6, 40], clear: 5, reach: [4, 24] }, () =>
        asteroid(rng.between(0.4, 1.2), rng),
      ).map((c) => ({ ...c, at: vec3(c.at.x, rng.between(-4, 6), c.at.z), casts: false })),
    ],
    stage: stageOf([-4, 4, -2.5, 10]),
  };
}

/** Grey dust, craters, black sky, the blue planet above the rim. */
export function moonSurface({ rng }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const crater = (x: number, z: number, r: number): Piece[] => [
    ground('crater rim', [discLoop(vec3(x, 0.002, z), r * 1.25, r * 0.62, 20)], '#b9b8bb'),
    ground('crater', [discLoop(vec3(x, 0.003, z - r * 0.05), r, r * 0.46, 20)], '#77777c'),
    ground('crater floor', [discLoop(vec3(x, 0.004, z + r * 0.08), r * 0.8, r * 0.3, 18)], '#95959a'),
  ];
  const ridge = jagged(rng.fork('ridge'), 7);
  return {
    ground: '#a3a3a6',
    practicals: [],
    pieces: [
      ...earth(m * 0.15, 190, 84, -m),
      ring('mountains', (a) => 55 * ridge(a), '#7d7d83', { radius: 420 }),
      ring('rise', (a) => 7 + 5 * Math.sin(a * 3), '#8f8f94', { radius: 160 }),
      ground('plain', [floorLoop(-400, 400, -14, 300)], '#9a9a9e', { fadeTo: '#aeaeb0' }),
      patches('dust', rng, 10, { x: [-18, 18], z: [-5, 30] }, [0.6, 1.8], '#8f8f94', 0.5),
      ...crater(-4.6, 5.5, 1.6),
      ...crater(5.6, 9, 2.4),
      ...crater(-9, 15, 3.4),
      ...crater(2.9, 1.6, 0.6),
      ...crater(12, 20, 4),
      ...scatter('rock', rng, 11, { z: [2, 26], clear: 3.2, reach: [3, 16] }, () =>
        rock(rng.between(0.5, 1.8), rng.between(0.3, 1), '#8d8d92', rng),
      ),
      card('near rock', vec3(-m * 3.5, 0, -2.6), rock(1.6, 0.8, '#75757b', rng), { layer: 'foreground' }),
    ],
    stage: stageOf([-2.8, 2.8, -2.5, 7]),
  };
}
