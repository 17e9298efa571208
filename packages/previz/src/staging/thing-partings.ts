/** Things that come apart or are no longer there: a rope in two, a torn letter, a stick in halves, an empty spot. */
import { areaOf, flatten } from '../art/path/flatten.ts';
import { blob } from '../art/path/outline.ts';
import type { Point } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import { cut } from './cut-drawing.ts';
import { mappedDrawing, turnedAbout } from './map-drawing.ts';
import { measured } from './shape-bounds.ts';
import { bodyColour } from './thing-effects.ts';

const r1 = (v: number) => Math.round(v * 10) / 10;
const MARKS = '#fff3c4';
const EDGE = '#3a2f28';

/** Short strokes around a point, as where something snaps: `r` centimetres to their outer ends. */
function jolt(at: Point, r: number): Shape[] {
  const d = Array.from({ length: 10 }, (_, i) => {
    const a = (i / 10) * 2 * Math.PI + 0.2;
    const [from, to] = [0.62 * r, r * (i % 2 ? 0.86 : 1)];
    return `M${r1(at.x + Math.cos(a) * from)} ${r1(at.y + Math.sin(a) * from)}L${r1(at.x + Math.cos(a) * to)} ${r1(at.y + Math.sin(a) * to)}`;
  }).join('');
  const line = (colour: string, width: number): Shape => ({
    d,
    fill: null,
    tone: 'line',
    stroke: { colour, width: r1(width) },
    part: 'jolt',
  });
  return [line(EDGE, 0.1 * r), line(MARKS, 0.055 * r)];
}

/** Half the length of a snapped rope, its height over the ground and the gap between its ends, centimetres. */
const ROPE = { half: 92, up: 96, gap: 16, thick: 4.2 };

/** Two taut ends that have sprung apart, frayed where it gave way. */
export function snapped(drawing: Drawing): Drawing {
  const colour = bodyColour(drawing, '#c9a36a');
  const { half, up, gap, thick } = ROPE;
  const end = (side: 1 | -1): Shape[] => {
    const [far, tip] = [side * half, side * gap];
    const at = (x: number, y: number) => `${r1(x)} ${r1(-up + y)}`;
    const cord = `M${at(far, -16)}C${at(side * 64, 6)} ${at(side * 42, 16)} ${at(tip, side * 5)}`;
    const fray = [-13, -6, 0, 7, 14]
      .map(
        (dy, i) =>
          `M${at(tip, side * 5)}Q${at(tip - side * 5, side * 5 + 0.3 * dy)} ${at(tip - side * (9 + 2 * (i % 2)), side * 5 + dy)}`,
      )
      .join('');
    const line = (d: string, hue: string, width: number, part: string): Shape => ({
      d,
      fill: null,
      tone: 'line',
      stroke: { colour: hue, width },
      part,
    });
    return [
      line(cord, EDGE, thick + 1.6, 'rope'),
      line(cord, colour, thick, 'rope'),
      line(fray, EDGE, 1.9, 'fray'),
      line(fray, colour, 1.1, 'fray'),
    ];
  };
  const shapes = [...jolt({ x: 0, y: -up }, 34), ...end(-1), ...end(1)];
  return { ...measured(drawing, shapes), footprint: 0 };
}

/** Across a drawing from its top to its foot, in parts of its width. */
const JAGS = [0.54, 0.44, 0.57, 0.46, 0.6, 0.47, 0.55, 0.45];

/** What lies on one side of a jagged line down the middle. */
function halfOf(drawing: Drawing, side: 1 | -1): Drawing {
  const { x, y, width, height } = drawing.bounds;
  const far = side * 9 * (width + height);
  const bands = JAGS.flatMap((from, i) => {
    const to = JAGS[i + 1] ?? 0.5;
    const [top, foot] = [y + (i / JAGS.length) * height, y + ((i + 1) / JAGS.length) * height];
    return cut(drawing, [
      { x: x + from * width, y: top },
      { x: x + from * width + far, y: top },
      { x: x + to * width + far, y: foot },
      { x: x + to * width, y: foot },
    ]).shapes;
  });
  return bands.length > 0 ? measured(drawing, bands) : drawing;
}

/** In two, with ragged edges, the halves tilted away from each other. */
export function torn(drawing: Drawing): Drawing {
  const { x, y, width, height } = drawing.bounds;
  const foot = { x: x + width / 2, y: y + height };
  const parts = ([-1, 1] as const).flatMap((side) => {
    const away = turnedAbout(halfOf(drawing, side), side * 14, foot);
    return mappedDrawing(away, (p) => ({ x: p.x + side * 0.12 * width, y: p.y })).shapes;
  });
  const scraps = [-0.3, 0.05, 0.36].map(
    (at, i): Shape => ({
      d: `M${r1(foot.x + at * width)} ${r1(y - 0.06 * height * (i + 1))}l${r1(0.08 * width)} ${r1(0.02 * height)}l${r1(-0.03 * width)} ${r1(0.07 * height)}Z`,
      fill: bodyColour(drawing, '#f4efe2'),
      tone: 'body',
      part: 'scraps',
    }),
  );
  return measured(drawing, [...parts, ...scraps]);
}

/** `justNow`: with the jolt of it. Long and thin: parted across the middle, the ends turned away from each other; all else: a corner off. */
export function parted(drawing: Drawing, justNow: boolean): Drawing {
  const { x, y, width, height } = drawing.bounds;
  const tall = height >= width;
  const far = 9 * (width + height);
  const slender = Math.max(width, height) > 2.6 * Math.min(width, height);
  const share = slender ? 0.5 : 0.58;
  const at: Point = tall
    ? { x: x + width / 2, y: y + (1 - share) * height }
    : { x: x + share * width, y: y + height / 2 };
  const slant = 0.35;
  const [a, b] = tall
    ? [
        { x: at.x - far, y: at.y + slant * far },
        { x: at.x + far, y: at.y - slant * far },
      ]
    : [
        { x: at.x - slant * far, y: at.y - far },
        { x: at.x + slant * far, y: at.y + far },
      ];
  const beyond = tall ? { x: at.x - far, y: at.y - 3 * far } : { x: at.x + 3 * far, y: at.y - far };
  const rest = tall ? { x: at.x + far, y: at.y + 3 * far } : { x: at.x - 3 * far, y: at.y + far };
  const loose = cut(drawing, [b, a, beyond]);
  const kept = cut(drawing, [a, b, rest]);
  if (loose.shapes.length === 0 || kept.shapes.length === 0) return drawing;
  const off = turnedAbout(loose, tall ? 38 : 22, at);
  const size = Math.max(width, height);
  const aside = mappedDrawing(off, (p) => ({
    x: p.x + (tall ? 0.1 : 0.08) * size,
    y: p.y - (tall ? 0.03 : 0) * size,
  }));
  const splinters = [-0.5, -0.1, 0.3].map((k, i): Shape => {
    const s = (0.05 + 0.02 * (i % 2)) * size;
    const [cx, cy] = [at.x + k * 0.3 * size, y + height - 0.4 * s];
    return {
      d: `M${r1(cx - s)} ${r1(cy)}L${r1(cx + 0.2 * s)} ${r1(cy - 0.5 * s)}L${r1(cx + s)} ${r1(cy + 0.3 * s)}Z`,
      fill: mainColour(kept.shapes),
      tone: 'body',
      part: 'splinters',
    };
  });
  return measured(drawing, [
    ...kept.shapes,
    ...aside.shapes,
    ...splinters,
    ...(justNow ? jolt(at, 0.24 * size) : []),
  ]);
}

/** The colour of the largest of its surfaces. */
export function mainColour(shapes: readonly Shape[]): string {
  const area = (s: Shape) => flatten(s.d).reduce((sum, loop) => sum + areaOf(loop), 0);
  const solid = shapes.filter((s) => s.fill !== null && s.tone !== 'line');
  return solid.length === 0
    ? '#8a6a48'
    : (solid.reduce((a, b) => (area(b) > area(a) ? b : a)).fill ?? '#8a6a48');
}

/** How much of what has just vanished is still seen. */
const FAINT = 0.3;

/** A pale shape where it was, a puff about its foot, sparks. */
export function gone(drawing: Drawing): Drawing {
  const { x, y, width, height } = drawing.bounds;
  const ghost = drawing.shapes
    .filter((s) => s.fill !== null && s.tone !== 'line')
    .map((s): Shape => ({ d: s.d, fill: '#ffffff', tone: 'glow', part: 'ghost', opacity: FAINT }));
  const size = Math.max(0.5 * height, 0.8 * width);
  const puffs = [-0.44, -0.16, 0.14, 0.42].map((at, i) =>
    blob(cloud(x + (0.5 + at * 1.2) * width, y + height - 0.1 * size, (0.24 + 0.06 * (i % 2)) * size), 0.9),
  );
  const sparks = [
    [-0.12, 0.2],
    [0.2, -0.06],
    [0.62, 0.02],
    [1.1, 0.24],
    [1.06, 0.62],
    [-0.08, 0.6],
  ].map(([fx = 0, fy = 0], i) =>
    spark({ x: x + fx * width, y: y + fy * height }, (0.09 + 0.03 * (i % 2)) * size),
  );
  const poof = (d: string, fill: string, tone: Shape['tone'], opacity: number): Shape => ({
    d,
    fill,
    tone,
    part: 'poof',
    opacity,
  });
  return measured(drawing, [
    ...ghost,
    poof(puffs.join(''), '#e9e6f2', 'body', 0.8),
    poof(sparks.join(''), '#fff2b0', 'glow', 1),
  ]);
}

const cloud = (x: number, y: number, r: number): number[] =>
  [0, 1, 2, 3, 4, 5, 6].flatMap((i) => {
    const a = (i / 7) * 2 * Math.PI;
    const k = r * (i % 2 ? 0.86 : 1.08);
    return [x + Math.cos(a) * k, y + Math.sin(a) * k * 0.62];
  });

/** A four-pointed star. */
function spark({ x, y }: Point, r: number): string {
  const at = (a: number, k: number) => `${r1(x + Math.cos(a) * k)} ${r1(y + Math.sin(a) * k)}`;
  const points = Array.from({ length: 8 }, (_, i) => at((i / 8) * 2 * Math.PI, i % 2 ? 0.3 * r : r));
  return `M${points.join('L')}Z`;
}
