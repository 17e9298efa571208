/** Openings in the dark that a whole picture is seen through: lenses, a keyhole, a porthole. A hundred units are the frame's height, about the middle of its lower edge. */
import type { Drawing, Shape } from '../../model/drawing.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { ellipse, polygon, rectangle } from '../kit/paths.ts';

const DARK = '#08090b';
/** The middle of the frame, units above its lower edge. */
const MIDDLE = -50;

/** Everything but the opening, in the dark; a soft rim within it. */
function mask(half: number, opening: string, rim: string = opening): Shape[] {
  const all = rectangle(-half - 6, -106, 2 * half + 12, 114);
  return [
    { ...shape('rim', opening, null), stroke: { colour: '#0b0d10', width: 5 }, opacity: 0.35 },
    { ...shape('rim', rim, null), stroke: { colour: '#0b0d10', width: 2.4 }, opacity: 0.55 },
    shape('mask', all + opening, DARK, 'body', { evenOdd: true }),
  ];
}

const framed = (shapes: readonly Shape[], half: number): Drawing => drawing(shapes, 2 * half, 100, 0);

/** Half the width and half the height of what each opening shows, units. */
export const SHOWN = {
  binoculars: (half: number) => ({ x: Math.min(70, half * 0.86), y: 30 }),
  scope: (half: number) => ({ x: Math.min(34, half * 0.8), y: 36 }),
  spyglass: (half: number) => ({ x: Math.min(34, half * 0.8), y: 36 }),
  porthole: (half: number) => ({ x: Math.min(33, half * 0.76), y: 34 }),
  keyhole: () => ({ x: 23, y: 33 }),
  mirror: (half: number) => ({ x: acrossMirror(half) - 3, y: MIRROR - 2 }),
} as const;

export function binoculars(half: number): Drawing {
  const r = Math.min(45, half / 1.72);
  const c = 0.62 * r;
  const h = Math.sqrt(r * r - c * c);
  const d = `M0 ${MIDDLE - h}A${r} ${r} 0 1 1 0 ${MIDDLE + h}A${r} ${r} 0 1 1 0 ${MIDDLE - h}Z`;
  return framed(mask(half, d), half);
}

const round = (half: number) => Math.min(46, half - 2);

export function spyglass(half: number): Drawing {
  const r = round(half);
  return framed(mask(half, ellipse(0, MIDDLE, r, r)), half);
}

/** A rifle's scope: cross hairs with marks. */
export function scope(half: number): Drawing {
  const r = round(half);
  const marks = [-3, -2, -1, 1, 2, 3]
    .map((i) => `M${i * 6} ${MIDDLE - 1.2}v2.4M-1.2 ${MIDDLE + i * 6}h2.4`)
    .join('');
  const thick = `M${-r} ${MIDDLE}h${r * 0.45}M${r} ${MIDDLE}h${-r * 0.45}M0 ${MIDDLE + r}v${-r * 0.45}`;
  return framed(
    [
      stroke('cross hairs', `M${-r} ${MIDDLE}h${2 * r}M0 ${MIDDLE - r}v${2 * r}${marks}`, '#0d0f12', 0.45),
      stroke('posts', thick, '#0d0f12', 1.5),
      shape('dot', ellipse(0, MIDDLE, 0.8, 0.8), '#e5352b', 'glow'),
      ...mask(half, ellipse(0, MIDDLE, r, r)),
    ],
    half,
  );
}

export function keyhole(half: number): Drawing {
  const d = 'M-11.500 -46A23 23 0 1 1 11.500 -46L20 -5H-20Z';
  return framed(
    [
      ...mask(half, d),
      { ...shape('brass', d, null), stroke: { colour: '#6d5330', width: 1.1 }, opacity: 0.7 },
    ],
    half,
  );
}

/** A ring of metal with bolts in a hull. */
export function porthole(half: number): Drawing {
  const r = Math.min(41, half - 8);
  const bolts = Array.from({ length: 10 }, (_, i) => {
    const a = (i / 10) * 2 * Math.PI + 0.3;
    return ellipse(Math.cos(a) * (r + 4), MIDDLE + Math.sin(a) * (r + 4), 1.1, 1.1);
  }).join('');
  const circle = (k: number) => ellipse(0, MIDDLE, k, k);
  const all = rectangle(-half - 6, -106, 2 * half + 12, 114);
  return framed(
    [
      shape('hull', all + circle(r + 4), '#2c333b', 'body', { evenOdd: true }),
      shape('ring', circle(r + 7) + circle(r), '#8a7a52', 'body', { evenOdd: true }),
      shape('ring edge', circle(r + 1.6) + circle(r), '#5c5036', 'body', { evenOdd: true }),
      shape('bolts', bolts, '#4f4630'),
      shape(
        'sheen',
        polygon([
          [-r * 0.62, MIDDLE - r * 0.5],
          [-r * 0.3, MIDDLE - r * 0.78],
          [-r * 0.62, MIDDLE + r * 0.3],
          [-r * 0.78, MIDDLE + r * 0.1],
        ]),
        '#eef4fa',
        'light',
        { opacity: 0.14 },
      ),
    ],
    half,
  );
}

/** Half the height of a mirror over a windscreen, units, and half its width. */
const MIRROR = 26;
const acrossMirror = (half: number): number => Math.min(64, half - 6);

/** A box about the middle with round corners. */
function rounded(x: number, y: number, r: number): string {
  const [top, foot] = [MIDDLE - y, MIDDLE + y];
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${r - x} ${top}H${x - r}${arc(r, r)}V${foot - r}${arc(-r, r)}H${r - x}${arc(-r, -r)}V${top + r}${arc(r, -r)}Z`;
}

/** A car's mirror before its windscreen, the road that lies ahead no more than a grey about it. */
export function rearView(half: number): Drawing {
  const x = acrossMirror(half);
  const glass = rounded(x, MIRROR, 10);
  const wide = half + 6;
  return framed(
    [
      shape('ahead', rectangle(-wide, -106, 2 * wide, 114) + glass, '#76868f', 'body', { evenOdd: true }),
      shape('road', rectangle(-wide, -20, 2 * wide, 14), '#5b636a'),
      shape('roof', `M${-wide} -106H${wide}V-88Q0 -94 ${-wide} -88Z`, '#24262c'),
      shape('dashboard', `M${-wide} 8V-12Q0 -18 ${wide} -12V8Z`, '#1b1d22'),
      shape('stem', rectangle(-3.5, -96, 7, 20), '#15171b'),
      shape('housing', rounded(x + 3, MIRROR + 3, 12) + glass, '#15171b', 'body', { evenOdd: true }),
      shape('edge', rounded(x + 0.8, MIRROR + 0.8, 10.5) + glass, '#4a4f57', 'light', { evenOdd: true }),
    ],
    half,
  );
}
