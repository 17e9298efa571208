/** Swimmers lie in the water, not over it: what is below the line is seen through it, and foam marks the line. */
import { oval } from '../art/path/outline.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import { cut } from './cut-drawing.ts';
import { mappedDrawing } from './map-drawing.ts';

/** Share of the body, from above, that is out of the water. */
const OUT = 0.56;
const WATER = '#4aa3bf';
const FOAM = '#f2fafc';

const n = (v: number): number => Math.round(v * 10) / 10;

/** Share of who goes under that is still out of the water. */
const STRUGGLING = 0.5;

/** Rings on the water: half widths of the body's width, colours and strengths, behind the body and before it. */
type Rings = readonly (readonly [k: number, fill: string, opacity: number, before: boolean])[];
const WILD: Rings = [
  [0.8, FOAM, 0.55, false],
  [0.46, WATER, 0.9, true],
  [0.3, FOAM, 0.7, true],
];
const CALM: Rings = [
  [0.7, FOAM, 0.14, false],
  [0.56, FOAM, 0.2, false],
  [0.45, WATER, 0.72, true],
  [0.4, FOAM, 0.16, true],
];

/** Share of a swimming beast, from above, that is out of the water. */
const PADDLING = 0.54;

/** Only what is over the water of who goes under, foam about it. */
export const goingUnder = (drawing: Drawing): Drawing => sunk(drawing, STRUGGLING, WILD);

/** A beast that swims: head and back over the water, calm rings about it. */
export const afloat = (drawing: Drawing): Drawing => sunk(drawing, PADDLING, CALM);

/** Share of who leaps out of the water that is out of it. */
const LEAPING = 0.72;

/** A great beast that breaches: head and chest over the water, foam where it comes out. */
export const breaching = (drawing: Drawing): Drawing => sunk(drawing, LEAPING, WILD);

/** What is over the water, from above a share of the whole, with rings about it. */
function sunk(drawing: Drawing, out: number, rings: Rings): Drawing {
  const { bounds: b } = drawing;
  const y = b.y + out * b.height;
  const [left, right] = [b.x - b.width, b.x + 2 * b.width];
  const seen = cut(drawing, [
    { x: left, y: b.y - b.height },
    { x: right, y: b.y - b.height },
    { x: right, y },
    { x: left, y },
  ]);
  const middle = b.x + b.width / 2;
  const ring = ([k, fill, opacity]: Rings[number]): Shape => ({
    d: oval(middle, y, k * b.width, 0.11 * k * b.width),
    fill,
    tone: 'body',
    part: 'foam',
    opacity,
  });
  const up = -(b.y + b.height) - (y - (b.y + b.height));
  const put = mappedDrawing(
    {
      ...seen,
      shapes: [
        ...rings.filter((r) => !r[3]).map(ring),
        ...seen.shapes,
        ...rings.filter((r) => r[3]).map(ring),
      ],
    },
    (p) => ({ x: p.x, y: p.y + up }),
  );
  return { ...put, footprint: 0 };
}

/** The swimmer's drawing with the water that it is in. */
export function inWater(drawing: Drawing): Drawing {
  const { bounds: b } = drawing;
  const line = b.y + OUT * b.height;
  const low = b.y + b.height + 4;
  const [from, to] = [b.x - 10, b.x + b.width + 10];
  const wave = (y: number): string => {
    const step = (to - from) / 4;
    return [0, 1, 2, 3]
      .map(
        (i) =>
          `Q${n(from + (i + 0.5) * step)} ${n(y + (i % 2 ? 3 : -3))} ${n(from + (i + 1) * step)} ${n(y)}`,
      )
      .join('');
  };
  const body: Shape = {
    d: `M${n(from)} ${n(line)}${wave(line)}Q${n(to + 6)} ${n(low)} ${n((from + to) / 2)} ${n(low)}Q${n(from - 6)} ${n(low)} ${n(from)} ${n(line)}Z`,
    fill: WATER,
    tone: 'body',
    part: 'water',
    opacity: 0.86,
  };
  const foam = (x0: number, x1: number, y: number, width: number): Shape => ({
    d: `M${n(x0)} ${n(y)}Q${n((x0 + x1) / 2)} ${n(y - 3)} ${n(x1)} ${n(y)}`,
    fill: null,
    tone: 'line',
    stroke: { colour: FOAM, width },
    part: 'foam',
  });
  const w = to - from;
  return {
    ...drawing,
    shapes: [
      ...drawing.shapes,
      body,
      foam(from + 0.02 * w, from + 0.34 * w, line, 2.6),
      foam(from + 0.42 * w, from + 0.7 * w, line + 1, 2.2),
      foam(from + 0.76 * w, to - 0.02 * w, line, 2.6),
      foam(from + 0.2 * w, from + 0.46 * w, line + 7, 1.5),
    ],
  };
}
