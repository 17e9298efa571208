/** Marks in the coat: stripes, spots, patches. */
import { adjust } from '../../colour/oklch.ts';
import { type Point, point } from '../../geometry/plane.ts';
import { blob, type Joint, limb, oval } from '../path/outline.ts';
import { detail, flat, type PropShape } from '../props/prop.ts';
import type { Skeleton } from './skeleton.ts';
import type { Mark, Species } from './species-shape.ts';

export const joint = (p: Point, r: number): Joint => [p.x, p.y, r];
export const toward = (a: Point, b: Point, t: number): Point =>
  point(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t);

/** A point on the trunk: `t` from shoulder 0 to hip 1, `v` from back −1 to belly 1. */
function onTrunk(s: Species, k: Skeleton, t: number, v: number): Point {
  const p = t < 0.5 ? toward(k.shoulder, k.waist, t * 2) : toward(k.waist, k.hip, t * 2 - 1);
  const { chest, waist, rump } = s.build;
  const r = t < 0.5 ? chest + (waist - chest) * t * 2 : waist + (rump - waist) * (t * 2 - 1);
  return point(p.x, p.y + v * r);
}

const belly = (s: Species, k: Skeleton): readonly PropShape[] => [
  flat(
    limb(
      joint(point(k.shoulder.x - 2, k.shoulder.y + s.build.chest * 0.6), s.build.chest * 0.38),
      joint(point(k.waist.x, k.waist.y + s.build.waist * 0.62), s.build.waist * 0.34),
    ),
    s.coat.pale,
    'belly',
  ),
];

const saddle = (s: Species, k: Skeleton): readonly PropShape[] => {
  const { chest, waist } = s.build;
  const back = limb(
    joint(point(k.shoulder.x, k.shoulder.y - chest * 0.5), chest * 0.48),
    joint(point(k.waist.x, k.waist.y - waist * 0.5), waist * 0.5),
    joint(point(k.hip.x, k.hip.y - chest * 0.35), chest * 0.4),
  );
  return [flat(back, s.coat.dark, 'saddle')];
};

/** A pale chest and throat. */
const bib = (s: Species, k: Skeleton, neck: Point): readonly PropShape[] => {
  const { chest } = s.build;
  const throat = toward(neck, k.head, 0.62);
  const breast = point(k.shoulder.x - chest * 0.55, k.shoulder.y + chest * 0.15);
  const front = point(throat.x - s.build.neck.tip * 0.42, throat.y + s.build.neck.tip * 0.42);
  return [
    flat(limb(joint(front, s.build.neck.tip * 0.55), joint(breast, chest * 0.44)), s.coat.pale, 'bib'),
    ...belly(s, k),
  ];
};

/** A dark back over pale breast and belly. */
const tricolour = (s: Species, k: Skeleton, neck: Point): readonly PropShape[] => [
  ...saddle(s, k),
  ...bib(s, k, neck),
];

const panda = (s: Species, k: Skeleton): readonly PropShape[] => {
  const { chest } = s.build;
  const band = limb(
    joint(point(k.shoulder.x + 2, k.shoulder.y - chest * 0.45), chest * 0.55),
    joint(point(k.shoulder.x, k.shoulder.y + chest * 0.4), chest * 0.6),
  );
  return [detail(band, s.coat.dark, 'band')];
};

/** A tapering stripe from the back down; `depth` in trunk radii. */
function stripe(s: Species, k: Skeleton, t: number, depth: number, width: number): PropShape {
  const top = onTrunk(s, k, t, -0.97);
  const end = onTrunk(s, k, t + 0.03, depth);
  const mid = onTrunk(s, k, t - 0.03, (depth - 1) / 2);
  const w = width / 2;
  return detail(
    blob(
      [top.x - w, top.y, top.x + w, top.y, mid.x + w * 0.8, mid.y, end.x, end.y, mid.x - w * 0.8, mid.y],
      0.9,
    ),
    s.coat.dark,
    'stripe',
  );
}

const stripes = (s: Species, k: Skeleton): readonly PropShape[] =>
  [0.02, 0.2, 0.38, 0.56, 0.74, 0.92].map((t) => ({ ...stripe(s, k, t, 0.15, 6), part: 'tabby' }));

const tiger = (s: Species, k: Skeleton): readonly PropShape[] =>
  [-0.04, 0.1, 0.24, 0.38, 0.52, 0.66, 0.8, 0.94, 1.06].map((t, i) =>
    stripe(s, k, t, i % 2 ? 0.25 : 0.75, 6.5),
  );

function zebra(s: Species, k: Skeleton, neck: Point): readonly PropShape[] {
  const body = [-0.08, 0.06, 0.2, 0.34, 0.48, 0.62, 0.76, 0.9, 1.03].map((t) => stripe(s, k, t, 0.86, 7));
  const across = [0.12, 0.3, 0.48, 0.66, 0.82].map((t) => {
    const p = toward(neck, k.head, t);
    const r = (s.build.neck.base + (s.build.neck.tip - s.build.neck.base) * t) * 0.95;
    const a = Math.atan2(k.head.y - neck.y, k.head.x - neck.x) + Math.PI / 2;
    const at = (u: number, along: number) => [
      p.x + Math.cos(a) * u * r - Math.sin(a) * along,
      p.y + Math.sin(a) * u * r + Math.cos(a) * along,
    ];
    return detail(
      blob([...at(1, -3), ...at(1, 3), ...at(0, 2.2), ...at(-0.9, 0), ...at(0, -2.2)], 0.9),
      s.coat.dark,
      'stripe',
    );
  });
  return [...body, ...across];
}

const spots = (s: Species, k: Skeleton): readonly PropShape[] =>
  SPOT_PLACES.map(([t, v]) => {
    const p = onTrunk(s, k, t, v);
    return detail(oval(p.x, p.y, 4.6, 3.8), s.coat.dark, 'spot');
  });

const SPOT_PLACES: readonly (readonly [number, number])[] = [
  [0.05, -0.5],
  [0.2, 0.1],
  [0.3, -0.55],
  [0.45, 0],
  [0.55, -0.55],
  [0.7, 0.1],
  [0.8, -0.5],
  [0.95, 0],
];

const rosettes = (s: Species, k: Skeleton): readonly PropShape[] =>
  [-0.72, -0.34, 0.04, 0.42].flatMap((v, row) =>
    [-0.05, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 1].flatMap((t) => {
      const p = onTrunk(s, k, t + (row % 2) * 0.07, v);
      return [detail(oval(p.x, p.y, 3.9, 3.1), s.coat.dark, 'spot')];
    }),
  );

/** A lopsided patch about a point. */
const patch = (p: Point, rx: number, ry: number, turn: number): string =>
  blob(
    [0, 1, 2, 3, 4, 5].flatMap((i) => {
      const a = turn + (i * Math.PI) / 3;
      const r = 1 + 0.18 * Math.sin(i * 2.4 + turn * 3);
      return [p.x + Math.cos(a) * rx * r, p.y + Math.sin(a) * ry * r];
    }),
    0.7,
  );

function giraffe(s: Species, k: Skeleton, neck: Point): readonly PropShape[] {
  const trunk = [-0.6, -0.05, 0.5].flatMap((v, row) =>
    [0, 0.24, 0.48, 0.72, 0.96].map((t) =>
      patch(onTrunk(s, k, t + (row % 2) * 0.1 - 0.04, v), 7.6, 5, t + v),
    ),
  );
  const up = [0.05, 0.17, 0.29, 0.41, 0.53, 0.65, 0.77, 0.88].map((t, i) => {
    const p = toward(neck, k.head, t);
    const r = s.build.neck.base + (s.build.neck.tip - s.build.neck.base) * t;
    const side = (i % 2 ? -1 : 1) * r * 0.36;
    return patch(point(p.x + side, p.y + side * 0.2), r * 0.44, 6.4, t * 4);
  });
  return [detail([...trunk, ...up].join(''), s.coat.dark, 'patch')];
}

const patches = (s: Species, k: Skeleton): readonly PropShape[] => [
  {
    ...detail(
      [
        patch(onTrunk(s, k, 0.02, -0.35), 15, 14, 0.3),
        patch(onTrunk(s, k, 0.52, -0.45), 13, 11, 1.2),
        patch(onTrunk(s, k, 0.96, -0.05), 15, 15, 2),
        patch(onTrunk(s, k, 0.4, 0.55), 8, 6, 2.6),
      ].join(''),
      s.coat.dark,
      'patch',
    ),
    slot: 2 as const,
  },
];

const MARKS: Readonly<Record<Mark, (s: Species, k: Skeleton, neck: Point) => readonly PropShape[]>> = {
  belly,
  bib,
  tricolour,
  saddle,
  panda,
  stripes,
  tiger,
  zebra,
  spots,
  rosettes,
  giraffe,
  patches,
};

export const markShapes = (s: Species, k: Skeleton, neck: Point): readonly PropShape[] =>
  s.marks ? MARKS[s.marks](s, k, neck) : [];

/** Bands across a leg, for striped animals. */
export function legMarks(s: Species, joints: readonly Joint[], far: boolean): readonly PropShape[] {
  if (s.marks !== 'zebra' && s.marks !== 'tiger') return [];
  const places = s.marks === 'zebra' ? [0.3, 0.55, 0.8] : [0.35, 0.7];
  const colour = far ? adjust(s.coat.dark, 0.06) : s.coat.dark;
  const bands = joints.slice(1).flatMap((end, i) =>
    places.map((t) => {
      const start = joints[i] as Joint;
      const at = (u: number): Joint => [
        start[0] + (end[0] - start[0]) * u,
        start[1] + (end[1] - start[1]) * u,
        (start[2] + (end[2] - start[2]) * u) * 0.99,
      ];
      const [a, b] = [at(t), at(t + 0.04)];
      return oval((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, a[2] * 0.98, Math.max(1.6, a[2] * 0.28));
    }),
  );
  return [detail(bands.join(''), colour, 'stripe')];
}
