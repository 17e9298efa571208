/** What stands so near the lens that it only frames the picture: dark, hung from a corner or rising from the lower edge. Centimetres about the frame's corner or edge. */
import { adjust } from '../../colour/oklch.ts';
import { rect } from '../../geometry/plane.ts';
import type { Drawing, Shape } from '../../model/drawing.ts';
import type { Season } from '../../model/light.ts';
import type { Rng } from '../../random/rng.ts';
import { shape } from '../kit/drawing.ts';
import { blade, blob, polygon, scallop } from '../kit/paths.ts';
import { BARK, grass, leaves, NEEDLES, SNOW } from './foliage.ts';

export type Framer = 'branch' | 'pine' | 'palm' | 'grass' | 'rock' | 'drift' | 'jamb';

/** Which framers hang from the upper corner; the others rise from the lower one. */
export const HANGING: ReadonlySet<Framer> = new Set<Framer>(['branch', 'pine', 'palm']);

const DARK = -0.13;

const drawn = (shapes: readonly Shape[], width: number, y: number, height: number): Drawing => ({
  shapes,
  bounds: rect(-20, y, width + 20, height),
  anchors: {},
  footprint: 0,
});

/** A point along a bough that sags as it reaches into the frame. */
const along = (t: number, reach: number, sag: number) => ({ x: reach * t - 14, y: sag * t * t - 4 });

const bough = (reach: number, sag: number, thick: number): string => {
  const at = [0, 0.25, 0.5, 0.75, 1].map((t) => ({ ...along(t, reach, sag), w: thick * (1.05 - t) }));
  return polygon([
    ...at.map(({ x, y, w }): [number, number] => [x, y - w]),
    ...[...at].reverse().map(({ x, y, w }): [number, number] => [x, y + w]),
  ]);
};

function branch(season: Season, snowy: boolean, rng: Rng): Drawing {
  const green = leaves(season, rng);
  const bare = snowy || season === 'winter';
  const bark = adjust(BARK, DARK);
  const boughs = [
    [112, 30, 4],
    [74, 58, 3],
    [96, 6, 3],
  ] as const;
  const wood = boughs.map(([reach, sag, w]) => bough(reach, sag, w)).join('');
  if (bare) {
    const twigs = boughs.flatMap(([reach, sag]) =>
      [0.45, 0.62, 0.8].map((t, i) => {
        const { x, y } = along(t, reach, sag);
        return blade(x, y, x + 20, y + (i % 2 ? 16 : -12), 1.6);
      }),
    );
    const caps = boughs.map(([reach, sag, w]) => bough(reach * 0.96, sag, w * 0.6)).join('');
    return drawn(
      [
        shape('bough', wood + twigs.join(''), bark),
        ...(snowy ? [{ ...shape('snow', caps, SNOW, 'light'), d: caps }] : []),
      ],
      120,
      -20,
      90,
    );
  }
  const lobe = (reach: number, sag: number, t: number, r: number, down: number) => {
    const { x, y } = along(t, reach, sag);
    return scallop(x, y + down, r * rng.between(1.1, 1.5), r * rng.between(0.75, 0.95), 9, rng);
  };
  const sprays = (r: number, down: number) =>
    boughs.flatMap(([reach, sag]) =>
      [0.1, 0.4, 0.68, 0.92].map((t) => lobe(reach, sag, t, r * (1.15 - 0.4 * t), down)),
    );
  const single = boughs
    .flatMap(([reach, sag]) =>
      [0.5, 0.7, 0.85, 1, 1.05].map((t) => {
        const { x, y } = along(t, reach, sag);
        return blade(x, y + 4, x + rng.between(-4, 13), y + rng.between(14, 24), 4, 1.5);
      }),
    )
    .join('');
  return drawn(
    [
      shape('bough', wood, bark),
      shape('leaves', sprays(15, 3).join('') + single, adjust(green.dark, DARK)),
      shape('leaves', sprays(10, -3).join(''), adjust(green.body, DARK)),
    ],
    130,
    -22,
    110,
  );
}

function pineBough(snowy: boolean): Drawing {
  const boughs = [
    [104, 34, 2.4],
    [78, 66, 2],
    [92, 4, 2],
  ] as const;
  const needles = (k: number) =>
    boughs
      .flatMap(([reach, sag]) =>
        Array.from({ length: 15 }, (_, i) => {
          const t = 0.08 + (i / 14) * 0.94;
          const { x, y } = along(t, reach, sag);
          const long = 22 * (1.1 - 0.55 * t) * k;
          return [-1, 1].map((s) => blade(x, y, x + long * 0.8, y + s * long * 0.62 + 3, 2.6)).join('');
        }),
      )
      .join('');
  const wood = boughs.map(([reach, sag, w]) => bough(reach, sag, w)).join('');
  const snow = boughs.map(([reach, sag]) => bough(reach * 0.92, sag - 5, 3.6)).join('');
  return drawn(
    [
      shape('needles', needles(1), adjust(NEEDLES.dark, -0.07)),
      shape('needles', needles(0.68), adjust(NEEDLES.body, -0.07)),
      shape('bough', wood, adjust(BARK, DARK)),
      ...(snowy ? [shape('snow', snow, SNOW, 'light')] : []),
    ],
    120,
    -22,
    112,
  );
}

function palmFronds(): Drawing {
  const frond = (ex: number, ey: number) =>
    Array.from({ length: 13 }, (_, i) => {
      const t = 0.1 + (i / 12) * 0.9;
      const [x, y] = [ex * t - 12, ey * t * t - 8];
      const long = 30 * (1.15 - 0.75 * t);
      return blade(x, y, x + long * 0.45, y + long, 3) + blade(x, y, x + long * 0.8, y - long * 0.25, 2.6);
    }).join('') + bough(ex, ey, 1.6);
  return drawn(
    [
      shape('frond', frond(112, 34), adjust('#4f8045', DARK)),
      shape('frond', frond(70, 72), adjust('#5d8f4a', DARK)),
      shape('frond', frond(100, 2), adjust('#4f8045', DARK - 0.04)),
    ],
    130,
    -24,
    120,
  );
}

function nearGrass(season: Season, dry: boolean, rng: Rng): Drawing {
  const g = dry ? { dark: '#9c8450', body: '#b59a5c', lit: '#c9b072' } : grass(season);
  const blades = (count: number, tall: number) =>
    Array.from({ length: count }, () => {
      const x = rng.between(-15, 95) * rng.between(0.5, 1);
      const h = tall * (1.1 - Math.max(0, x) / 130) * rng.between(0.6, 1);
      return blade(x, 30, x + rng.between(-12, 20), -h, 2.8, rng.between(-4, 5));
    }).join('');
  return drawn(
    [
      shape('blades', blades(26, 62), adjust(g.dark, DARK)),
      shape('blades', blades(20, 46), adjust(g.body, DARK)),
      shape('blades', blades(9, 34), adjust(g.lit, DARK)),
    ],
    110,
    -64,
    94,
  );
}

function nearRock(rng: Rng): Drawing {
  const body = polygon([
    [-20, 40],
    [-20, -34],
    [6, -46],
    [34, -38],
    [58, -14],
    [84, -4],
    [104, 40],
  ]);
  const lit = polygon([
    [-20, -34],
    [6, -46],
    [34, -38],
    [26, -18],
    [-6, -22],
    [-20, -14],
  ]);
  const stone = rng.pick(['#7d766d', '#857a6c', '#77736f']);
  return drawn(
    [shape('rock', body, adjust(stone, DARK)), shape('rock light', lit, adjust(stone, DARK + 0.05))],
    120,
    -46,
    86,
  );
}

const drift = (rng: Rng): Drawing =>
  drawn(
    [
      shape('drift', blob(30, 34, 86, 46, rng, 0.05, 12), '#cfdbe8'),
      shape('drift light', blob(14, 20, 52, 26, rng, 0.06, 11), '#e6eef6'),
    ],
    120,
    -20,
    90,
  );

/** The edge of the doorway that one looks in by. */
const jamb = (rng: Rng): Drawing => {
  const wood = rng.pick(['#4a3a30', '#3f3c3c', '#54453a']);
  const strip = (x0: number, x1: number) =>
    polygon([
      [x0, -160],
      [x1, -160],
      [x1, 40],
      [x0, 40],
    ]);
  return drawn(
    [
      shape('jamb', strip(-20, 16), wood),
      shape('jamb edge', strip(16, 21), adjust(wood, 0.1)),
      shape('jamb shade', strip(-20, 2), adjust(wood, -0.08)),
    ],
    30,
    -160,
    200,
  );
};

export function framer(kind: Framer, season: Season, snowy: boolean, dry: boolean, rng: Rng): Drawing {
  switch (kind) {
    case 'branch':
      return branch(season, snowy, rng);
    case 'pine':
      return pineBough(snowy);
    case 'palm':
      return palmFronds();
    case 'grass':
      return nearGrass(season, dry, rng);
    case 'rock':
      return nearRock(rng);
    case 'drift':
      return drift(rng);
    case 'jamb':
      return jamb(rng);
  }
}
