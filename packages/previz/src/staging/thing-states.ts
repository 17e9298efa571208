/** Things as the story has left them: cracked, in pieces, tipped over in their own puddle. */
import { areaOf, flatten } from '../art/path/flatten.ts';
import type { Point, Rect } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import type { ThingState } from '../model/script.ts';
import { cut } from './cut-drawing.ts';
import { mappedDrawing, turnedAbout } from './map-drawing.ts';
import type { Performer } from './performers.ts';
import { boundsOfShapes, measured } from './shape-bounds.ts';
import { BEFALLEN } from './thing-fates.ts';
import { parted } from './thing-partings.ts';

/** Bodies that break in two and leave shards; what else breaks shows its cracks. */
const BRITTLE =
  /glass|cup|mug|vase|plate|bowl|bottle|jar|teapot|jug|pitcher|dish|urn|pot$|pottery|ornament|egg|statue|amphora|snow-globe/;
const LIQUIDS: readonly (readonly [RegExp, string])[] = [
  [/milk|cream/, '#f5f2ea'],
  [/coffee|chocolate|cup|mug/, '#5f3d24'],
  [/tea/, '#a5642c'],
  [/wine/, '#7c1f35'],
  [/juice|soup/, '#e79a35'],
  [/paint/, '#3f7fc0'],
  [/ink/, '#23263a'],
  [/oil/, '#3a332c'],
];
const WATER = '#a9cfe4';
const WET =
  /glass|cup|mug|bottle|jar|vase|jug|pitcher|teapot|bucket|bowl|milk|wine|juice|can$|pot$|paint|ink|drink|beer/;

const ANY = { faces: 'camera', placement: 'floor' } as const;

export const stateOf = (p: Performer): ThingState | null => p.mention.state ?? p.entity.traits.state ?? null;

/** The drawing as the thing's state has it; what has no picture of its state stays as it is. */
export function inState(drawing: Drawing, p: Performer): Drawing {
  const id = `${p.drawable?.id ?? ''} ${p.entity.noun}`;
  switch (stateOf(p)) {
    case 'cracked':
      return CRACKS_IN_ITS_STONE.test(p.drawable?.id ?? '') ? drawing : cracked(drawing);
    case 'broken':
      if (BRITTLE.test(id)) return inPieces(drawing);
      // A car that will not go looks like any other.
      if (p.drawable?.category === 'vehicle') return drawing;
      if (p.drawable?.id === 'window') return shattered(drawing);
      return keepsItsShape(p) ? cracked(drawing) : parted(drawing, p.focus);
    case 'spilled':
      return tippedOver(drawing, WET.test(id) ? (LIQUIDS.find(([t]) => t.test(id))?.[1] ?? WATER) : null);
    case 'dropped':
      return turnedAbout(drawing, 34, centreOf(drawing.bounds));
    default:
      return BEFALLEN[stateOf(p) ?? 'whole']?.(drawing, p.drawable ?? ANY) ?? drawing;
  }
}

/** Broken, it stands there still, with cracks. */
const keepsItsShape = ({ drawable }: Performer): boolean =>
  /window|mirror|screen|ice|phone|tablet|laptop|television|wall|door|lens|watch|clock|lamp|gate|eye/.test(
    drawable?.id ?? '',
  ) || /^(vehicle|building|electronics|nature|plant)$/.test(drawable?.category ?? '');

const centreOf = (b: Rect): Point => ({ x: b.x + b.width / 2, y: b.y + b.height / 2 });
const r1 = (v: number) => Math.round(v * 10) / 10;

/** Directions of the cracks, in turns, and their lengths in halves of the thing. */
const RAYS = [
  [0.03, 0.9],
  [0.17, 0.7],
  [0.3, 0.95],
  [0.44, 0.75],
  [0.58, 0.9],
  [0.73, 0.65],
  [0.88, 0.85],
] as const;

/** Stone that time has cracked shows no blow. */
const CRACKS_IN_ITS_STONE =
  /stair|steps|road|path|pavement|statue|tombstone|column|pillar|building|house|tower/;

/** Cracks that run from one blow; those of a looking glass are in its glass. */
function cracked(drawing: Drawing): Drawing {
  const glass = drawing.shapes.filter((s) => s.part === 'mirror');
  const pane = glass.length > 0 ? boundsOfShapes(glass) : null;
  // The mirror at the side of a car is not what cracks with it.
  const { x, y, width, height } = pane && pane.width > 0.5 * drawing.bounds.width ? pane : drawing.bounds;
  const hit = { x: x + width * 0.56, y: y + height * 0.38 };
  const at = (turn: number, share: number): Point => {
    const a = turn * 2 * Math.PI;
    return {
      x: hit.x + Math.cos(a) * share * width * 0.42,
      y: hit.y + Math.sin(a) * share * height * (Math.sin(a) > 0 ? 0.56 : 0.34),
    };
  };
  const path = (points: readonly Point[]) => `M${points.map((p) => `${r1(p.x)} ${r1(p.y)}`).join('L')}`;
  const rays = RAYS.map(([t, l]) => path([hit, at(t + 0.02, l * 0.35), at(t - 0.015, l * 0.65), at(t, l)]));
  const rings = [0.34, 0.62].map((k, i) => path(RAYS.map(([t]) => at(t + 0.02 - i * 0.03, k))));
  const thick = Math.min(width, height);
  const line = (colour: string, w: number, part: string): Shape => ({
    d: [...rays, ...rings].join(''),
    fill: null,
    tone: 'line',
    stroke: { colour, width: thick * w },
    part,
  });
  return {
    ...drawing,
    shapes: [...drawing.shapes, line('#1d2126', 0.02, 'cracks'), line('#f4f8fa', 0.009, 'cracks')],
  };
}

/** Of a hole in a pane: reaches of its points and of the notches between them, in halves of the pane, turn by turn. */
const JAGS = [0.8, 0.36, 0.66, 0.4, 0.86, 0.32, 0.7, 0.44, 0.9, 0.38, 0.62, 0.34, 0.84, 0.42] as const;
const DAYLIGHT = '#d5e8f1';
const GLASS_EDGE = '#f4f8fa';

/** A pane with a hole knocked into it: jagged glass about its edges, fine cracks from its points to the frame. */
function shattered(drawing: Drawing): Drawing {
  const pane = drawing.shapes.find((s) => s.part === 'sky');
  const { x, y, width, height } = pane ? boundsOfShapes([pane]) : drawing.bounds;
  const at = (i: number, share: number): Point => {
    const a = (i / JAGS.length) * 2 * Math.PI;
    // As far as the frame is that way.
    const edge = 1 / Math.max(Math.abs(Math.cos(a)), Math.abs(Math.sin(a)));
    return {
      x: x + (width / 2) * (1 + Math.cos(a) * edge * share),
      y: y + (height / 2) * (1 + Math.sin(a) * edge * share),
    };
  };
  const path = (points: readonly Point[]) => `M${points.map((p) => `${r1(p.x)} ${r1(p.y)}`).join('L')}`;
  const hole = `${path(JAGS.map((share, i) => at(i, share)))}Z`;
  const cracks = JAGS.map((share, i) =>
    path([at(i, share), at(i + 0.12, (share + 1) / 2), at(i - 0.05, 0.99)]),
  );
  const thin = { colour: GLASS_EDGE, width: Math.min(width, height) * 0.007 };
  const broken: Shape[] = [
    { d: hole, fill: DAYLIGHT, tone: 'body', stroke: thin, part: 'hole' },
    { d: cracks.join(''), fill: null, tone: 'line', stroke: thin, part: 'cracks' },
  ];
  // Over the view, behind bars, curtains and sill.
  const after = drawing.shapes.findIndex((s) => s.part === 'bar');
  const index = after < 0 ? drawing.shapes.length : after;
  return {
    ...drawing,
    shapes: [...drawing.shapes.slice(0, index), ...broken, ...drawing.shapes.slice(index)],
  };
}

/** Shards about the pieces: place in widths, size in heights of the thing. */
const SHARDS = [
  [-0.62, 0.13, 0.2],
  [-0.3, 0.09, 0.7],
  [0.28, 0.11, 0.45],
  [0.5, 0.08, 0.1],
  [1.55, 0.12, 0.55],
  [1.9, 0.07, 0.3],
] as const;

/** Its lower part standing, the upper one beside it, shards between. */
function inPieces(drawing: Drawing): Drawing {
  const { x, y, width, height } = drawing.bounds;
  const far = 9 * (width + height);
  const [left, right] = [
    { x: x - far, y: y + height * 0.52 + far * 0.3 },
    { x: x + width + far, y: y + height * 0.52 - far * 0.3 },
  ];
  const below = [left, right, { x: x + far, y: y + 3 * far }];
  const above = [right, left, { x, y: y - 3 * far }];
  const low = cut(drawing, below);
  const top = cut(drawing, above);
  const aside = turnedAbout(top, 118, { x: x + width / 2, y: y + height * 0.4 });
  const b = aside.bounds;
  const fallen = mappedDrawing(aside, (p) => ({
    x: p.x - b.x + x + width * 1.02,
    y: p.y - (b.y + b.height) + y + height,
  }));
  const colour = largest(low.shapes) ?? '#dfe6ea';
  const ground = y + height;
  const shards = SHARDS.map(([at, size, slant]): Shape => {
    const [cx, k] = [x + width * (0.5 + at * 0.8), size * Math.min(height, width * 2)];
    const points = [
      [cx - k, ground],
      [cx - k * slant, ground - k * 0.9],
      [cx + k * 0.9, ground - k * 0.12],
    ];
    return {
      d: `M${points.map(([px = 0, py = 0]) => `${r1(px)} ${r1(py)}`).join('L')}Z`,
      fill: colour,
      tone: 'body',
      part: 'shards',
    };
  });
  const shapes = [...fallen.shapes, ...low.shapes, ...shards];
  return measured(drawing, shapes);
}

/** Colour of the shape that covers most. */
function largest(shapes: readonly Shape[]): string | null {
  const area = (s: Shape) => flatten(s.d).reduce((sum, loop) => sum + areaOf(loop), 0);
  const solid = shapes.filter(
    (s) => s.fill !== null && s.tone !== 'line' && !/leaf|flower|petal|stem/.test(s.part),
  );
  return solid.length === 0 ? null : solid.reduce((a, b) => (area(b) > area(a) ? b : a)).fill;
}

/** On its side, and what was in it before it on the ground. */
function tippedOver(drawing: Drawing, liquid: string | null): Drawing {
  const b = drawing.bounds;
  const base = { x: b.x + b.width, y: b.y + b.height };
  const upright = b.height > 0.55 * b.width;
  const lying = upright ? turnedAbout(drawing, 84, base) : turnedAbout(drawing, 9, base);
  const l = lying.bounds;
  const put = mappedDrawing(lying, (p) => ({ x: p.x, y: p.y - (l.y + l.height) + base.y }));
  if (liquid === null) return put;
  const size = Math.max(b.width, b.height);
  const mouth = upright ? put.bounds.x + put.bounds.width : base.x;
  const at = (x: number, y: number) => `${r1(mouth + x * size)} ${r1(base.y + y * size)}`;
  const puddle: Shape = {
    d: `M${at(-0.75, 0.02)}C${at(-0.6, -0.1)} ${at(0.1, -0.12)} ${at(0.55, -0.07)}C${at(1.1, -0.08)} ${at(1.5, 0.02)} ${at(1.2, 0.09)}C${at(1, 0.16)} ${at(0.6, 0.1)} ${at(0.3, 0.14)}C${at(-0.2, 0.18)} ${at(-0.85, 0.12)} ${at(-0.75, 0.02)}Z`,
    fill: liquid,
    tone: 'body',
    part: 'puddle',
  };
  const shapes = [puddle, ...put.shapes];
  return measured(put, shapes);
}
