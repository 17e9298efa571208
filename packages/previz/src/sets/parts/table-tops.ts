/** Tops of tables close to the camera, by what they are made of; y = 0 is the top, depths in metres from the mark. */
import { adjust, blend, parse } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece } from '../../model/set.ts';
import type { Surface, SurfaceMaterial } from '../../model/surface.ts';
import type { Rng } from '../../random/rng.ts';
import { face } from '../kit/faces.ts';
import { discLoop, floorLoop, type Loop, UP } from '../kit/loops.ts';

/** Where a top ends behind what stands on it. */
export const TOP_EDGE = 0.62;
const NEAR = -14;
const level = { layer: 'ground', normal: UP } as const;

const COLOURS: Readonly<Record<SurfaceMaterial, string | null>> = {
  wood: null,
  marble: '#e4e1dc',
  stone: '#9b9993',
  glass: '#a9c4c8',
  metal: '#a7adb2',
  cloth: '#d8cfc0',
};

/** Dark tops keep this part of the colour they were said to have, so that light still falls on them. */
const DARK = 0.3;

/** Base colour of a top: what was said, what the material has, or the room's `own`. */
export function topColour(surface: Surface | undefined, own: string): string {
  const said = surface?.colour ?? (surface?.material ? COLOURS[surface.material] : null) ?? own;
  return parse(said).l < DARK ? adjust(said, 0.04) : said;
}

/** How clearly a top mirrors what stands on it, 0 to 1. */
export const glossOf = (surface: Surface | undefined): number =>
  surface?.glossy || surface?.material === 'glass' ? 0.34 : surface?.material === 'marble' ? 0.14 : 0;

/** The top itself, what its material shows, the lamp's light on it, and its far edge. */
export function tableTop(colour: string, material: SurfaceMaterial | null, rng: Rng): FacePiece[] {
  const pool = Array.from({ length: 5 }, (_, i) =>
    face(
      'light on the table',
      [discLoop(vec3(0, 0.001, 0.02), 0.95 - i * 0.15, 0.5 - i * 0.08, 30)],
      adjust(colour, 0.05),
      { layer: 'ground', tone: 'light', opacity: 0.09 },
    ),
  );
  return [
    face('table top', [floorLoop(-8, 8, NEAR, TOP_EDGE)], adjust(colour, 0.03), {
      ...level,
      fadeTo: adjust(colour, -0.03),
    }),
    ...GRAIN[material ?? 'wood'](colour, rng),
    ...pool,
    face('far edge', [floorLoop(-8, 8, TOP_EDGE - 0.012, TOP_EDGE, 0.002)], blend(colour, '#ffffff', 0.35), {
      ...level,
      opacity: 0.6,
    }),
  ];
}

const GRAIN: Readonly<Record<SurfaceMaterial, (colour: string, rng: Rng) => FacePiece[]>> = {
  wood: (wood, rng) => {
    const boards = [-0.95, -0.55, -0.15, 0.25].map((z) => floorLoop(-8, 8, z - 0.002, z + 0.002, 0.0005));
    const grain = Array.from({ length: 22 }, () => {
      const z = rng.between(-0.9, TOP_EDGE - 0.06);
      const x = rng.between(-1.6, 1.6);
      return floorLoop(x, x + rng.between(0.15, 0.6), z, z + 0.004, 0.0005);
    });
    return [
      face('boards', boards, adjust(wood, -0.07), { ...level, opacity: 0.5 }),
      face('grain', grain, adjust(wood, -0.035), { ...level, opacity: 0.5 }),
    ];
  },
  marble: (colour, rng) => [
    face('veins', veins(9, 0.012, rng), veinOf(colour), { ...level, opacity: 0.28 }),
    face('veins', veins(7, 0.004, rng), veinOf(colour), { ...level, opacity: 0.55 }),
  ],
  stone: (colour, rng) => [
    face('flecks', flecks(90, 0.012, rng), adjust(colour, -0.08), { ...level, opacity: 0.5 }),
    face('flecks', flecks(60, 0.009, rng), adjust(colour, 0.08), { ...level, opacity: 0.5 }),
  ],
  glass: (colour) => [
    face(
      'sheen',
      [0.34, -0.1].map((x) => slanted(x, 0.16)),
      adjust(colour, 0.12),
      { ...level, opacity: 0.3 },
    ),
  ],
  metal: (colour, rng) => [
    face(
      'brushing',
      Array.from({ length: 60 }, () => {
        const z = rng.between(-0.9, TOP_EDGE - 0.04);
        const x = rng.between(-1.8, 1.2);
        return floorLoop(x, x + rng.between(0.3, 1.2), z, z + 0.0025, 0.0005);
      }),
      adjust(colour, 0.09),
      { ...level, opacity: 0.4 },
    ),
  ],
  cloth: (colour, rng) => [
    face(
      'folds',
      Array.from({ length: 7 }, () => slanted(rng.between(-1.5, 1.4), rng.between(0.012, 0.03))),
      adjust(colour, -0.07),
      { ...level, opacity: 0.6 },
    ),
    face(
      'ridges',
      Array.from({ length: 7 }, () => slanted(rng.between(-1.5, 1.4), rng.between(0.01, 0.02))),
      adjust(colour, 0.05),
      { ...level, opacity: 0.6 },
    ),
  ],
};

/** Veins are darker on pale stone and paler on dark stone. */
const veinOf = (colour: string): string => adjust(colour, parse(colour).l > 0.5 ? -0.24 : 0.24, 0.7);

/** Broken lines that wander over the top from left to right. */
function veins(n: number, wide: number, rng: Rng): Loop[] {
  return Array.from({ length: n }, () => {
    let x = rng.between(-1.7, 0.9);
    let z = rng.between(-0.5, TOP_EDGE - 0.1);
    const drift = rng.between(-0.16, 0.16);
    const line = Array.from({ length: 7 }, (_, i) => {
      const w = wide * (1 - Math.abs(i - 3) / 3.4) * rng.between(0.5, 1);
      x += rng.between(0.08, 0.2);
      z = Math.min(TOP_EDGE - 0.03, z + drift * 0.3 + rng.between(-0.06, 0.06));
      return { x, z, w };
    });
    return [
      ...line.map((p) => vec3(p.x, 0.0005, p.z - p.w)),
      ...line.reverse().map((p) => vec3(p.x, 0.0005, p.z + p.w)),
    ];
  });
}

const flecks = (n: number, size: number, rng: Rng): Loop[] =>
  Array.from({ length: n }, () =>
    discLoop(
      vec3(rng.between(-1.5, 1.5), 0.0005, rng.between(-0.7, TOP_EDGE - 0.05)),
      size * rng.between(0.4, 1),
      size * rng.between(0.4, 1),
      6,
    ),
  );

/** A band across the top from its far edge towards the camera, leaning to the right. */
const slanted = (x: number, wide: number): Loop => [
  vec3(x, 0.0006, TOP_EDGE - 0.01),
  vec3(x + wide, 0.0006, TOP_EDGE - 0.01),
  vec3(x + wide - 0.5, 0.0006, -0.9),
  vec3(x - 0.5, 0.0006, -0.9),
];
