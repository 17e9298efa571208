/** What happens to things as a whole: they topple, sink, collapse, melt; each as a change of the thing's own drawing. */
import { flatten } from '../art/path/flatten.ts';
import { blob, oval } from '../art/path/outline.ts';
import type { Point } from '../geometry/plane.ts';
import type { Drawable } from '../model/drawable.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import type { ThingState } from '../model/script.ts';
import { above, below, cut, FAR } from './cut-drawing.ts';
import { bitten, sliced, wilted } from './eaten-or-wilted.ts';
import { keelUp } from './keel-up.ts';
import { mappedDrawing, mirrorDrawing, turnedAbout, turning } from './map-drawing.ts';
import { measured } from './shape-bounds.ts';
import { dirty, emptied, frozen, steaming, wet } from './thing-conditions.ts';
import {
  bodyColour,
  burst,
  darkened,
  exploded,
  overflowing,
  popped,
  quenched,
  smokeOver,
  sounding,
} from './thing-effects.ts';
import { gone, snapped, torn } from './thing-partings.ts';

/** Moved up or down so that its lowest point is on the ground it stood on. */
function grounded(drawing: Drawing, ground: number): Drawing {
  const { bounds: b } = drawing;
  const put = mappedDrawing(drawing, (p) => ({ x: p.x, y: p.y - (b.y + b.height) + ground }));
  return { ...put, footprint: 0.8 * put.bounds.width };
}

/** Part of a plant's height that stays in the ground when it breaks. */
const STUMP = 0.1;

/** Of the height of what is long and lies flat, what is seen from the side. */
const FLAT = 0.42;

/** Fallen towards the one who looks. */
const flattened = (drawing: Drawing, ground: number): Drawing =>
  mappedDrawing(drawing, (p) => ({ x: p.x + 0.2 * (ground - p.y), y: ground - FLAT * (ground - p.y) }));

/** On its side; a tree breaks above its roots and hits the ground with its crown. */
function toppled(drawing: Drawing): Drawing {
  const { x, y, width, height } = drawing.bounds;
  const ground = y + height;
  const grows = drawing.shapes.some((s) => /trunk|crown|leaves|foliage/.test(s.part)) && height > 150;
  if (!grows && width > 1.25 * height)
    return grounded(turnedAbout(flattened(drawing, ground), 3, { x, y: ground }), ground);
  if (!grows) return grounded(turnedAbout(drawing, 88, { x: x + width, y: ground }), ground);
  const at = ground - STUMP * height;
  const stump = cut(drawing, below(at));
  const fallen = turnedAbout(cut(drawing, above(at)), 70, { x: x + width / 2, y: at });
  const b = fallen.bounds;
  const low = b.y + b.height;
  const lying = mappedDrawing(fallen, (p) => ({ x: p.x, y: p.y - Math.max(0, low - ground) }));
  return { ...measured(drawing, [...stump.shapes, ...lying.shapes]), footprint: 0.3 * width };
}

const FOAM = '#eef6f8';

/** Foam along a waterline, and the water's own edge before the thing. */
function waterline(left: number, right: number, y: number, still: boolean): Shape[] {
  const [middle, half] = [(left + right) / 2, (right - left) / 2];
  const tall = (still ? 0.018 : 0.07) * half;
  const puffs = Array.from({ length: 9 }, (_, i) => {
    const at = left + ((right - left) * (i + 0.5)) / 9;
    return oval(
      at,
      y - tall * (0.2 + 0.5 * (i % 2)),
      (0.085 + 0.03 * (i % 3)) * half * 2,
      tall * (1 + 0.4 * (i % 2)),
    );
  });
  return [
    { d: oval(middle, y, 1.12 * half, 1.1 * tall), fill: '#5f9fbf', tone: 'body', part: 'water' },
    { d: puffs.join(''), fill: FOAM, tone: 'body', part: 'foam' },
  ];
}

/** What is over the water of a thing that goes down. */
function sunk(drawing: Drawing, degrees: number, depth: number): Drawing {
  const { x, y, width, height } = drawing.bounds;
  const water = y + height;
  const turned = turnedAbout(drawing, degrees, { x: x + width / 2, y: water });
  const b = turned.bounds;
  const down = b.y + b.height - water;
  const lowered = mappedDrawing(turned, (p) => ({ x: p.x, y: p.y - down + depth * b.height }));
  const seen = cut(lowered, above(water));
  const line = seen.shapes.flatMap((s) => flatten(s.d).flat()).filter((p) => p.y > water - 0.06 * b.height);
  const [left, right] = [Math.min(...line.map((p) => p.x)), Math.max(...line.map((p) => p.x))];
  return {
    ...measured(drawing, [...seen.shapes, ...waterline(left, right, water, degrees === 0)]),
    anchors: lowered.anchors,
    footprint: 0,
  };
}

/** Strips of what is left of a building: place in widths, height of either edge in heights. */
const WALLS = [
  [0, 0.16, 0.74, 0.46],
  [0.16, 0.36, 0.46, 0.34],
  [0.36, 0.6, 0.3, 0.42],
  [0.6, 0.78, 0.5, 0.62],
  [0.78, 1, 0.84, 0.4],
] as const;
/** Pieces of what was above, on the ground: from where and how much of the width, turn, place in widths. */
const DEBRIS = [
  [0.02, 0.34, 34, -0.06],
  [0.34, 0.66, -24, 0.42],
  [0.66, 0.98, 58, 0.86],
] as const;

/** Jagged walls, the roof in pieces before them, dust. */
function collapsed(drawing: Drawing): Drawing {
  const { x, y, width, height } = drawing.bounds;
  const ground = y + height;
  const walls = WALLS.flatMap(
    ([from, to, a, b]) =>
      cut(drawing, [
        { x: x + from * width, y: ground - a * height },
        { x: x + to * width, y: ground - b * height },
        { x: x + to * width, y: ground + FAR },
        { x: x + from * width, y: ground + FAR },
      ]).shapes,
  );
  const pieces = DEBRIS.flatMap(([from, to, turn, at]) => {
    const piece = cut(drawing, [
      { x: x + from * width, y: y - FAR },
      { x: x + to * width, y: y - FAR },
      { x: x + to * width, y: y + 0.42 * height },
      { x: x + from * width, y: y + 0.42 * height },
    ]);
    if (piece.shapes.length === 0) return [];
    const b = piece.bounds;
    const turned = mappedDrawing(piece, turning(turn, { x: b.x + b.width / 2, y: b.y + b.height / 2 }));
    const t = turned.bounds;
    return mappedDrawing(turned, (p) => ({
      x: p.x - (t.x + t.width / 2) + x + (at + 0.08) * width,
      y: p.y - (t.y + t.height) + ground + 0.03 * height,
    })).shapes;
  });
  const size = Math.min(width, height);
  const dust = [-0.12, 0.12, 0.4, 0.66, 0.92, 1.12].map((at, i) =>
    blob(puff(x + at * width, ground - 0.08 * size, (0.13 + 0.05 * (i % 3)) * size), 0.9),
  );
  const clouds: Shape = { d: dust.join(''), fill: '#cdbfa8', tone: 'body', part: 'dust', opacity: 0.72 };
  const smoke = smokeOver({ x: x + 0.5 * width, y: ground - 0.4 * height }, 0.26 * size, '#b9ab97');
  return measured(drawing, [...smoke, ...walls, ...pieces, clouds]);
}

/** Points about a middle for a soft cloud. */
const puff = (x: number, y: number, r: number): number[] =>
  [0, 1, 2, 3, 4, 5, 6].flatMap((i) => {
    const a = (i / 7) * 2 * Math.PI;
    const k = r * (i % 2 ? 0.86 : 1.08);
    return [x + Math.cos(a) * k, y + Math.sin(a) * k * 0.62];
  });

/** Sagged into its own puddle. */
function melted(drawing: Drawing): Drawing {
  const { x, y, width, height } = drawing.bounds;
  const ground = y + height;
  const middle = x + width / 2;
  const sagged = mappedDrawing(drawing, (p) => {
    const up = (ground - p.y) / height;
    const wide = 1 + 0.42 * (1 - up) ** 2 - 0.08 * up;
    return {
      x: middle + (p.x - middle) * wide + 0.1 * width * up * up,
      y: ground - 0.66 * height * up ** 1.12,
    };
  });
  const colour = bodyColour(drawing, '#dcebf2');
  const drips = [-0.34, -0.1, 0.2, 0.38].map((at, i) =>
    oval(middle + at * width, ground - (0.16 + 0.12 * (i % 2)) * height, 0.02 * width, 0.05 * height),
  );
  const shape = (d: string, fill: string, part: string): Shape => ({ d, fill, tone: 'body', part });
  return measured(drawing, [
    shape(oval(middle, ground, 0.95 * width, 0.1 * width), '#bcd9e8', 'puddle'),
    shape(oval(middle - 0.06 * width, ground - 0.01 * width, 0.72 * width, 0.06 * width), colour, 'puddle'),
    ...sagged.shapes,
    shape(drips.join(''), '#a9d0e6', 'drips'),
  ]);
}

type Fated = Pick<Drawable, 'faces' | 'placement'> & Partial<Pick<Drawable, 'id'>>;

const middle = ({ bounds: b }: Drawing): Point => ({ x: b.x + b.width / 2, y: b.y + b.height / 2 });

/** Nose down in the ground, crumpled, burning. */
function wrecked(drawing: Drawing, thing: Fated): Drawing {
  if (thing.faces !== 'right') {
    const about = { x: 0, y: 0 };
    return mirrorDrawing(wrecked(mirrorDrawing(drawing, about), { ...thing, faces: 'right' }), about);
  }
  const { x, y, width, height } = drawing.bounds;
  const ground = y + height;
  if (thing.placement !== 'sky') {
    const smoke = smokeOver({ x: x + 0.82 * width, y: y + 0.3 * height }, 0.42 * height, '#5d5a58');
    return measured(drawing, [
      ...smoke,
      ...drawing.shapes,
      ...burst({ x: x + 0.98 * width, y: y + 0.55 * height }, 0.34 * height),
    ]);
  }
  const down = sunk(drawing, 16, 0.3);
  const dry = down.shapes.filter((s) => !/^(water|foam)$/.test(s.part));
  const b = down.bounds;
  const nose = { x: b.x + 0.8 * b.width, y: ground };
  const earth: Shape = {
    d: blob(puff(nose.x, ground, 0.34 * height), 0.9),
    fill: '#8a6f52',
    tone: 'body',
    part: 'earth',
  };
  return measured(drawing, [
    ...smokeOver({ x: nose.x - 0.06 * b.width, y: ground - 0.4 * height }, 0.5 * height, '#4c4a49'),
    ...dry,
    ...burst({ x: nose.x, y: ground - 0.2 * height }, 0.5 * height),
    earth,
  ]);
}

/** On the wind, aslant. */
const blown = (drawing: Drawing): Drawing => {
  const { x, y, width, height } = drawing.bounds;
  return turnedAbout(drawing, -24, { x: x + width / 2, y: y + height / 2 });
};

/** On wheels it is lower than a house, and as deep in the water. */
const ON_WHEELS = /car$|truck|van$|bus$|taxi|tractor|tank$|jeep|wagon|carriage|limousine/;

/** What a state makes of a drawing, for those that need nothing else. */
export const BEFALLEN: Partial<Readonly<Record<ThingState, (drawing: Drawing, thing: Fated) => Drawing>>> = {
  toppled,
  sinking: (d) => sunk(d, 17, 0.42),
  capsized: keelUp,
  flooded: (d, { id = '' }) => sunk(d, 0, ON_WHEELS.test(id) ? 0.4 : 0.22),
  collapsed,
  exploded,
  wrecked,
  melted,
  out: (d, { id = '' }) => (/lamp|bulb|light$/.test(id) ? darkened(d) : quenched(d)),
  blown,
  sounding,
  overflowing,
  popped,
  snapped,
  torn,
  gone,
  empty: emptied,
  dirty,
  wet,
  bitten: (d, { id = '' }) => bitten(d, id),
  sliced: (d, { id = '' }) => sliced(d, id),
  wilted: (d) => grounded(wilted(d), d.bounds.y + d.bounds.height),
  frozen,
  steaming,
  inverted: (d) => grounded(turnedAbout(d, 180, middle(d)), d.bounds.y + d.bounds.height),
  tilted: (d) => grounded(turnedAbout(d, 17, middle(d)), d.bounds.y + d.bounds.height),
};
