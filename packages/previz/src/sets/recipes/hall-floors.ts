/** What a hall is for: a rink's ice, the pitch at the end of a tunnel, daylight that falls from far above. Metres. */
import { adjust, blend } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { face, NEAR_GROUND as g, ground, put } from '../kit/faces.ts';
import { discLoop, floorLoop, frontLoop, type Loop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { lamp } from '../parts/lamps.ts';
import { outside } from '../parts/outdoors.ts';
import { windowLight } from '../parts/windows.ts';
import type { Fitting, Spot } from './fitting.ts';

/** Ice with its lines from wall to wall, boards and glass round it, a stand behind. */
function rink({ z, look }: Spot): { pieces: Piece[] } {
  const { half } = look;
  const end = z - 1.4;
  const line = (at: number, w: number): Loop => floorLoop(-half, half, at, at + w, 0.006);
  const ring = Array.from({ length: 28 }, (_, i) => i);
  const circle = (r: number): Loop =>
    ring.map((i) => vec3(Math.cos((i / 28) * 6.283) * r, 0.006, 3.4 + Math.sin((i / 28) * 6.283) * r));
  return {
    pieces: [
      ground('ice', [floorLoop(-half, half, -12, end)], '#e4f1f8', { fadeTo: '#f4fafd' }),
      ground(
        'ice scratches',
        [0.4, 1.3, 2.4, 3.6].map((k, i) => floorLoop(-2.4 + i, -0.6 + i * 1.4, k, k + 0.02, 0.005)),
        '#ffffff',
      ),
      ground('ice lines', [line(1.2, 0.14), line(end - 0.9, 0.14)], '#3f78c0'),
      ground('ice lines', [line(3.35, 0.12), circle(1.7)], '#d0433f', { opacity: 0.55 }),
      ground('ice', [circle(1.62)], '#e9f4fa'),
      face('boards', [frontLoop(-half, half, 0, 1.05, end)], '#f4f6f7', g),
      face('kick plate', [frontLoop(-half, half, 0, 0.18, end - 0.01)], '#f0c23a', g),
      face('board rail', [frontLoop(-half, half, 1.02, 1.12, end - 0.01)], '#2f5fae', g),
      face('glass', [frontLoop(-half, half, 1.12, 2.3, end)], '#cfe6f2', { ...g, opacity: 0.25 }),
      face(
        'glass posts',
        Array.from({ length: Math.round(half) }, (_, i) =>
          frontLoop(-half + i * 2 - 0.03, -half + i * 2 + 0.03, 1.12, 2.3, end - 0.01),
        ),
        '#aab6bd',
        g,
      ),
      put(
        'hockey goal',
        [
          ...[-0.9, 0.9].map((x) => block('post', [0.07, 1.2, 0.07], '#d0433f', { at: [x, 0, 0] })),
          block('bar', [1.87, 0.07, 0.07], '#d0433f', { at: [0, 1.2, 0] }),
          face('net', [frontLoop(-0.86, 0.86, 0, 1.2, 0.05)], '#eef2f4', { opacity: 0.5 }),
        ],
        { at: vec3(0, 0, end - 0.8) },
      ),
    ],
  };
}

/** The same with rows of people behind the glass, out to the dark wall. */
function rinkWithCrowd(spot: Spot): { pieces: Piece[] } {
  const { z, look, site } = spot;
  const rng = site.rng.fork('crowd');
  const colours = ['#b8564a', '#d9b36a', '#e6ded0', '#4f6a94', '#7d8f6a', '#6a5a78'];
  const end = z - 1.4;
  const rows = Array.from({ length: 7 }, (_, r) => 6 - r).flatMap((r): Piece[] => {
    const [y, at] = [0.72 + r * 0.56, end + 0.12 + r * 0.17];
    const heads = new Map<string, Loop[]>();
    const bodies = new Map<string, Loop[]>();
    const put = (map: Map<string, Loop[]>, colour: string, loop: Loop) =>
      map.set(colour, [...(map.get(colour) ?? []), loop]);
    for (let x = -look.half + 0.2 + (r % 2) * 0.28; x < look.half; x += 0.56) {
      if (!rng.chance(0.9)) continue;
      const lean = rng.between(-0.05, 0.05);
      const up = y + rng.between(-0.04, 0.12);
      put(bodies, rng.pick(colours), [
        vec3(x - 0.24, up - 0.3, at),
        vec3(x + 0.24, up - 0.3, at),
        vec3(x + 0.2, up + 0.28, at),
        vec3(x - 0.2, up + 0.28, at),
      ]);
      put(
        heads,
        rng.pick(['#e8b690', '#8a5a3c', '#c98f66', '#5f3d2a']),
        Array.from({ length: 8 }, (_, i) =>
          vec3(
            x + lean + 0.11 * Math.cos((i * Math.PI) / 4),
            up + 0.42 + 0.14 * Math.sin((i * Math.PI) / 4),
            at - 0.01,
          ),
        ),
      );
    }
    return [
      face(
        'tier',
        [frontLoop(-look.half, look.half, y - 0.6, y + 0.1, at + 0.02)],
        adjust('#39404d', r % 2 ? 0 : -0.03),
        g,
      ),
      ...[...bodies].map(([c, loops]) => face('crowd', loops, c, g)),
      ...[...heads].map(([c, loops]) => face('crowd', loops, c, g)),
    ];
  });
  return { pieces: [...rows, ...rink(spot).pieces] };
}

/** Where a tunnel opens on a stadium: stands full of people, floodlights, the green of the pitch. */
function pitch({ x, z, look, site }: Spot) {
  const h = look.height - 0.35;
  const w = Math.min(look.half - 0.3, 2.2);
  const [sky, low] = outside(site);
  const glow = { ...g, tone: 'glow' } as const;
  const at = (k: number) => z - 0.02 - k * 0.004;
  const rng = site.rng.fork('crowd');
  const heads = Array.from({ length: 90 }, () => {
    const [u, v] = [rng.between(-w + 0.1, w - 0.1), rng.between(h * 0.42, h * 0.72)];
    return frontLoop(x + u, x + u + 0.07, v, v + 0.07, at(4));
  });
  const lights = [-0.62, 0.62].map((k) =>
    frontLoop(x + k * w - 0.3, x + k * w + 0.3, h * 0.84, h * 0.94, at(5)),
  );
  return {
    pieces: [
      face(
        'tunnel mouth',
        [frontLoop(x - w - 0.15, x + w + 0.15, 0, h + 0.15, z - 0.01)],
        adjust(look.wall, -0.18),
        g,
      ),
      face('window view', [frontLoop(x - w, x + w, 0, h, at(0))], sky, { ...glow, fadeTo: low }),
      face(
        'window view',
        [frontLoop(x - w, x + w, h * 0.38, h * 0.76, at(1))],
        blend(low, '#4a5668', 0.6),
        glow,
      ),
      face('window view', [frontLoop(x - w, x + w, 0, h * 0.38, at(2))], '#5fae55', {
        ...glow,
        fadeTo: '#7fc96a',
      }),
      face('window view', [frontLoop(x - w, x + w, h * 0.36, h * 0.385, at(3))], '#f4f6f2', glow),
      face('crowd', heads, '#e8dcc8', glow),
      face('floodlights', lights, '#ffffff', glow),
      face('window glass', [frontLoop(x - w, x + w, 0, h, at(6))], low, {
        ...glow,
        opacity: 0.05,
        pane: true,
      }),
    ],
    practicals: windowLight({ x, y: 1.4, z: z - 0.3 }, site, 7),
  };
}

/** A shaft of daylight from an opening far overhead, and the round patch where it meets the floor. */
function fromAbove({ look, site }: Spot) {
  const [, low] = outside(site);
  const z = Math.min(1.6, look.back * 0.55);
  const [top, r] = [look.height, 0.75];
  const cone = (k: number): Loop => [
    vec3(-r * 0.55 * k, top, z),
    vec3(r * 0.55 * k, top, z),
    vec3(r * 1.15 * k, 0, z),
    vec3(-r * 1.15 * k, 0, z),
  ];
  const glow = { tone: 'glow', layer: 'ground' } as const;
  return {
    pieces: [
      face('opening', [discLoop(vec3(0, top - 0.02, z), r * 0.9, r * 0.9, 20)], low, glow),
      face('daylight', [discLoop(vec3(0, 0.008, z), r * 1.3, r * 0.8, 24)], blend(low, '#ffffff', 0.3), {
        ...glow,
        opacity: 0.4,
      }),
      face('daylight', [cone(1)], low, { ...glow, opacity: 0.16 }),
      face('daylight', [cone(0.6)], low, { ...glow, opacity: 0.18 }),
      ground('puddle', [discLoop(vec3(0.9, 0.006, 0.8), 0.8, 0.4, 16, (i) => (i % 3) * 0.06)], '#5f7a80', {
        opacity: 0.7,
      }),
    ],
    practicals: [lamp(0, 1.6, z - 0.2, 4.5, 0.75, low, 'window')],
  };
}

/** The clay of a sumo ring within its straw, the roof that hangs over it. */
function dohyo({ look }: Spot): { pieces: Piece[] } {
  const z = 2;
  const top = look.height;
  return {
    pieces: [
      ground('clay', [floorLoop(-2.9, 2.9, z - 2.4, z + 2.2, 0.004)], '#c9a878'),
      ground('straw', [discLoop(vec3(0, 0.006, z), 2.3, 1.9, 32)], '#e3cf9a'),
      ground('clay', [discLoop(vec3(0, 0.008, z), 2.12, 1.74, 32)], '#d3b486'),
      ground(
        'start lines',
        [-0.45, 0.45].map((x) => floorLoop(x - 0.05, x + 0.05, z - 0.4, z + 0.4, 0.01)),
        '#f4efe4',
      ),
      face(
        'hanging roof',
        [
          [
            vec3(-2.6, top - 0.75, z),
            vec3(2.6, top - 0.75, z),
            vec3(1.7, top - 0.1, z),
            vec3(-1.7, top - 0.1, z),
          ],
        ],
        '#5f4a38',
      ),
      face('purple cloth', [frontLoop(-2.6, 2.6, top - 0.98, top - 0.75, z - 0.01)], '#6a4a9a'),
      face(
        'tassels',
        [
          [-2.5, '#c9463c'],
          [2.5, '#f4efe4'],
        ].map(([x]) => frontLoop(Number(x) - 0.1, Number(x) + 0.1, top - 1.6, top - 0.95, z - 0.02)),
        '#c9463c',
      ),
    ],
  };
}

/** Two rows of sleeping pods, each with its light. */
function pods({ x, z }: Spot): { pieces: Piece[] } {
  const spots = [-1, 1].flatMap((k) => [0.12, 1.3].map((y) => [x + k * 0.62, y] as const));
  return {
    pieces: [
      face('pod wall', [frontLoop(x - 1.3, x + 1.3, 0, 2.45, z - 0.02)], '#d9dee2', g),
      face(
        'pods',
        spots.map(([u, y]) => frontLoop(u - 0.52, u + 0.52, y, y + 1, z - 0.03)),
        '#f4f6f7',
        g,
      ),
      face(
        'pod light',
        spots.map(([u, y]) => frontLoop(u - 0.44, u + 0.44, y + 0.08, y + 0.92, z - 0.04)),
        '#ffe6b8',
        { ...g, tone: 'glow' },
      ),
      face(
        'pillows',
        spots.map(([u, y]) => frontLoop(u - 0.36, u + 0.2, y + 0.12, y + 0.3, z - 0.05)),
        '#ffffff',
        g,
      ),
    ],
  };
}

export const HALL_FLOORS: Readonly<Record<string, Fitting>> = {
  rink: { width: 0, build: rink },
  'rink-with-crowd': { width: 0, build: rinkWithCrowd },
  dohyo: { width: 0, build: dohyo },
  pods: { width: 2.7, build: pods },
  pitch: { width: 4, build: pitch },
  'light-from-above': { width: 0, build: fromAbove },
};
