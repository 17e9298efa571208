/** What has been bitten, cut up or has wilted: its own drawing with other outlines. */
import { flatten } from '../art/path/flatten.ts';
import { oval } from '../art/path/outline.ts';
import { adjust, blend } from '../colour/oklch.ts';
import type { Point } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import { cut } from './cut-drawing.ts';
import { mappedDrawing, pathOf } from './map-drawing.ts';
import { boundsOfShapes, measured } from './shape-bounds.ts';
import { ringOf, shapeOf, within } from './thing-conditions.ts';
import { bodyColour } from './thing-effects.ts';

/** Light inside of what is bitten or cut. */
const INSIDES: readonly (readonly [RegExp, string])[] = [
  [/lemon/, '#f9e36a'],
  [/orange|tangerine/, '#f8a63f'],
  [/pineapple|pizza|burger|sandwich|taco|hot-dog/, '#f6dd9a'],
  [/apple|pear|banana/, '#fbf1cf'],
  [/peach|apricot|mango/, '#f7c35a'],
  [/tomato|strawberry|plum|cherry/, '#f2705a'],
  [/cucumber|zucchini|avocado|melon/, '#d9e8a8'],
  [/onion|potato|mushroom|egg|radish|garlic/, '#f6f1e0'],
  [/bread|bun|cookie|donut|croissant|cake|muffin|bagel|toast/, '#f0d6a0'],
  [/chocolate|brownie/, '#6b422a'],
];
const skinOf = (drawing: Drawing): string =>
  drawing.shapes.find((s) => s.part === 'body')?.fill ?? bodyColour(drawing, '#e8c890');
const insideOf = (id: string, drawing: Drawing): string =>
  INSIDES.find(([t]) => t.test(id))?.[1] ?? adjust(skinOf(drawing), 0.12);

/** Between neighbouring points of what is bent or bitten, at most such a part of its size. */
const FINE = 0.03;

/** Edges in short steps, so that they can be bent. */
function fine(drawing: Drawing): Drawing {
  const step = FINE * Math.max(drawing.bounds.width, drawing.bounds.height);
  const shapes = drawing.shapes.map((s) => ({
    ...s,
    d: pathOf(
      s,
      flatten(s.d).map((loop) =>
        loop.flatMap((p, i) => {
          const q = loop[i + 1] ?? (s.fill === null ? p : (loop[0] ?? p));
          const n = Math.max(1, Math.ceil(Math.hypot(q.x - p.x, q.y - p.y) / step));
          return Array.from({ length: n }, (_, k) => ({
            x: p.x + ((q.x - p.x) * k) / n,
            y: p.y + ((q.y - p.y) * k) / n,
          }));
        }),
      ),
      2,
    ),
  }));
  return { ...drawing, shapes };
}

/** Teeth marks: from the right edge, in halves of the size: how far down, how large. */
const BITES = [
  [-0.3, 0.3],
  [0.02, 0.34],
  [0.36, 0.28],
] as const;

/** Somebody has had a few bites. */
export function bitten(drawing: Drawing, id: string): Drawing {
  const { x, y, width, height } = drawing.bounds;
  const bites = BITES.map(([down, k]) => ({
    x: x + width * 1.02,
    y: y + height * (0.5 + 0.5 * down),
    r: k * Math.min(width, 1.2 * height),
  }));
  const flesh = bites.flatMap((b) =>
    within(drawing, ringOf(b.x, b.y, 1.28 * b.r, 22), insideOf(id, drawing), 'flesh'),
  );
  const out = (p: Point): Point =>
    bites.reduce((q, b) => {
      const far = Math.hypot(q.x - b.x, q.y - b.y);
      if (far >= b.r) return q;
      const k = b.r / Math.max(far, 0.001);
      return { x: b.x + (q.x - b.x) * k, y: b.y + (q.y - b.y) * k };
    }, p);
  const whole = fine({ ...drawing, shapes: [...drawing.shapes, ...flesh] });
  const eaten = mappedDrawing(whole, out);
  return { ...eaten, bounds: boundsOfShapes(eaten.shapes), anchors: drawing.anchors };
}

/** Drawn cut already. */
const CUT_ANYWAY = /watermelon|slice|cheese|pizza|kiwi|lime|grapefruit|avocado|salad|sandwich|pie$/;

/** Half of it with its cut face, and slices before it; what is long is in pieces. */
export function sliced(drawing: Drawing, id: string): Drawing {
  if (CUT_ANYWAY.test(id)) return drawing;
  const { x, y, width, height } = drawing.bounds;
  const ground = y + height;
  const skin = skinOf(drawing);
  const flesh = insideOf(id, drawing);
  const far = 9 * (width + height);
  if (width > 1.5 * height) {
    const pieces = [0, 1, 2, 3, 4].flatMap((i) => {
      const [from, to] = [x + (width * i) / 5, x + (width * (i + 1)) / 5];
      const strip = [
        { x: from, y: y - far },
        { x: to, y: y - far },
        { x: to, y: y + far },
        { x: from, y: y + far },
      ];
      const piece = cut(drawing, strip);
      const moved = mappedDrawing(piece, (p) => ({ x: p.x + (i - 2) * 0.09 * width, y: p.y }));
      const b = moved.bounds;
      const face = oval(b.x + b.width, b.y + b.height / 2, 0.035 * width, 0.42 * b.height);
      return [...moved.shapes, ...(i < 4 ? [shapeOf(face, flesh, 'cut face')] : [])];
    });
    return measured(drawing, pieces);
  }
  const half = cut(drawing, [
    { x: x - far, y: y - far },
    { x: x + 0.56 * width, y: y - far },
    { x: x + 0.56 * width, y: y + far },
    { x: x - far, y: y + far },
  ]);
  const r = 0.4 * height;
  const disc = (cx: number, cy: number, k: number, squeeze: number): Shape[] => [
    shapeOf(oval(cx, cy, k * squeeze, k), skin, 'slice'),
    shapeOf(oval(cx, cy, 0.88 * k * squeeze, 0.88 * k), '#fdf6dc', 'pith'),
    shapeOf(oval(cx, cy, 0.8 * k * squeeze, 0.8 * k), flesh, 'flesh'),
    {
      d: [0, 1, 2, 3, 4, 5]
        .map((i) => {
          const a = (i / 6) * 2 * Math.PI + 0.3;
          return `M${cx} ${cy}L${cx + Math.cos(a) * 0.74 * k * squeeze} ${cy + Math.sin(a) * 0.74 * k}`;
        })
        .join(''),
      fill: null,
      tone: 'line',
      stroke: { colour: '#fdf6dc', width: 0.05 * k },
      part: 'segments',
    },
  ];
  return measured(drawing, [
    ...half.shapes,
    ...disc(x + 0.56 * width, y + 0.52 * height, 0.46 * height, 0.5),
    ...disc(x + 1.28 * width, ground - r, r, 0.86),
    ...disc(x + 0.98 * width, ground - 0.92 * r, 0.92 * r, 0.86),
  ]);
}

/** How far the top of a wilted plant hangs over, radians. */
const DROOP = 2.5;
const DRY = '#8d7444';
const GONE_DRY = 0.72;

/** Hangs its head, its colours gone brown. */
export function wilted(drawing: Drawing): Drawing {
  const { x, y, width, height } = drawing.bounds;
  const middle = x + width / 2;
  const spine = (u: number): { at: Point; turn: number } => {
    const steps = 24;
    let at = { x: middle, y: y + height };
    for (let i = 0; i < Math.round(u * steps); i++) {
      const t = DROOP * ((i + 0.5) / steps) ** 2.2;
      at = { x: at.x + (Math.sin(t) * height) / steps, y: at.y - (Math.cos(t) * height) / steps };
    }
    return { at, turn: DROOP * u ** 2.2 };
  };
  const bent = mappedDrawing(fine(drawing), (p) => {
    const { at, turn } = spine(Math.min(1, Math.max(0, (y + height - p.y) / height)));
    const off = 0.85 * (p.x - middle);
    return { x: at.x + off * Math.cos(turn), y: at.y + off * Math.sin(turn) };
  });
  const shapes = bent.shapes.map((s) => ({
    ...s,
    fill: s.fill && blend(s.fill, DRY, GONE_DRY),
    ...(s.stroke ? { stroke: { ...s.stroke, colour: blend(s.stroke.colour, DRY, GONE_DRY) } } : {}),
  }));
  return measured(bent, shapes);
}
