/** What a camera's own picture has on it: a viewfinder's corners, a security camera's bars, a phone held before the scene, the green of night vision. A hundred units are the frame's height, about the middle of its lower edge. */
import type { Drawing, Shape } from '../../model/drawing.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { ellipse, rectangle } from '../kit/paths.ts';
import { spyglass } from './lens-masks.ts';

const framed = (shapes: readonly Shape[], half: number): Drawing => drawing(shapes, 2 * half, 100, 0);

/** REC in strokes, its lower left corner at a place, `k` units high. */
function rec(x: number, y: number, k: number): string {
  const w = 0.6 * k;
  const at = (i: number) => x + i * (w + 0.35 * k);
  const r = at(0);
  const e = at(1);
  const c = at(2);
  return [
    `M${r} ${y}v${-k}h${w}v${k / 2}h${-w}l${w} ${k / 2}`,
    `M${e + w} ${y}h${-w}v${-k}h${w}M${e} ${y - k / 2}h${0.8 * w}`,
    `M${c + w} ${y}h${-w}v${-k}h${w}`,
  ].join('');
}

const corners = (x: number, top: number, bottom: number, long: number): string =>
  [
    `M${-x} ${top + long}v${-long}h${long}`,
    `M${x - long} ${top}h${long}v${long}`,
    `M${-x} ${bottom - long}v${long}h${long}`,
    `M${x - long} ${bottom}h${long}v${-long}`,
  ].join('');

const WHITE = '#f4f6f4';

export function viewfinder(half: number): Drawing {
  const x = half - 6;
  return framed(
    [
      stroke('corners', corners(x, -94, -6, 10), WHITE, 0.9, 'glow'),
      stroke('cross', 'M-5 -50h10M0 -55v10', WHITE, 0.6, 'glow'),
      shape('record', ellipse(-x + 6, -86.5, 1.7, 1.7), '#e8362c', 'glow'),
      stroke('letters', rec(-x + 10, -84.6, 4), WHITE, 0.7, 'glow'),
      stroke('battery', `M${x - 15} -88.5h9v4h-9zM${x - 5.4} -87.4v1.8`, WHITE, 0.6, 'glow'),
      shape('charge', rectangle(x - 14.2, -87.7, 5, 2.4), WHITE, 'glow'),
    ],
    half,
  );
}

/** Drained of colour, with scan lines, from a corner of the ceiling. */
export function securityCamera(half: number): Drawing {
  const lines = Array.from({ length: 34 }, (_, i) =>
    rectangle(-half - 4, -102 + i * 3.2, 2 * half + 8, 1),
  ).join('');
  return framed(
    [
      shape('tint', rectangle(-half - 4, -104, 2 * half + 8, 110), '#5f7f78', 'glow', { opacity: 0.3 }),
      shape('scan lines', lines, '#0c1413', 'glow', { opacity: 0.16 }),
      shape('record', ellipse(-half + 9, -90, 1.6, 1.6), '#e8362c', 'glow'),
      stroke('letters', rec(-half + 13, -88, 4), WHITE, 0.7, 'glow'),
      stroke('corners', corners(half - 4, -96, -4, 6), WHITE, 0.6, 'glow'),
      // A clock's figures.
      stroke(
        'clock',
        [0, 4.4, 10.5, 14.9].map((dx) => `M${half - 30 + dx} -8h2.8v-4.6h-2.8z`).join('') +
          `M${half - 21.3} -9.2v.1M${half - 21.3} -11.6v.1`,
        WHITE,
        0.6,
        'glow',
      ),
    ],
    half,
  );
}

export function nightVision(half: number): Drawing {
  const r = Math.min(46, half - 2);
  const { shapes } = spyglass(half);
  return framed(
    [
      shape('tint', ellipse(0, -50, r, r), '#2fd35a', 'glow', { opacity: 0.42 }),
      stroke('cross', `M-8 -50h5M3 -50h5M0 -58v5M0 -47v5`, '#b8ffc8', 0.5, 'glow'),
      ...shapes,
    ],
    half,
  );
}

/** A phone held up before the scene, which goes on dimly about it. */
export function phone(half: number, skin: string): Drawing {
  const upright = half < 44;
  const x = upright ? half * 0.74 : half * 0.68;
  const [top, bottom] = upright ? [-92, -8] : [-87, -17];
  const body = (out: number, r: number) => {
    const w = 2 * (x + out) - 2 * r;
    const h = bottom - top + 2 * out - 2 * r;
    return `M${-x - out + r} ${top - out}h${w}a${r} ${r} 0 0 1 ${r} ${r}v${h}a${r} ${r} 0 0 1 ${-r} ${r}h${-w}a${r} ${r} 0 0 1 ${-r} ${-r}v${-h}a${r} ${r} 0 0 1 ${r} ${-r}Z`;
  };
  const all = rectangle(-half - 6, -106, 2 * half + 12, 114);
  const fingers = (s: 1 | -1) => [-60, -51.5, -43].map((y) => ellipse(s * (x + 3.4), y, 5.6, 4)).join('');
  const arm = (s: 1 | -1) =>
    `M${s * (x + 1)} -62C${s * (x + 9)} -66 ${s * (x + 12)} -52 ${s * (x + 12)} -40C${s * (x + 13)} -42 ${s * (x + 15)} -24 ${s * (x + 20)} 8H${s * (x - 12)}C${s * (x - 6)} -10 ${s * (x - 3)} -20 ${s * (x + 2)} -26Z`;
  return framed(
    [
      shape('about', all + body(2, 6), '#0b0d12', 'glow', { evenOdd: true, opacity: 0.5 }),
      shape('hands', arm(1) + arm(-1), skin),
      shape('phone', body(4, 7) + body(0, 3.5), '#15171c', 'body', { evenOdd: true }),
      stroke('edge', body(4, 7), '#4b515c', 0.6),
      shape('fingers', fingers(1) + fingers(-1), skin),
      stroke('corners', corners(x - 5, top + 6, bottom - 6, 6), WHITE, 0.6, 'glow'),
      shape(
        'button rim',
        ellipse(upright ? 0 : x - 9, upright ? bottom - 9 : (top + bottom) / 2, 4.6, 4.6),
        WHITE,
        'glow',
        { opacity: 0.85 },
      ),
      shape(
        'button',
        ellipse(upright ? 0 : x - 9, upright ? bottom - 9 : (top + bottom) / 2, 3.4, 3.4),
        '#e8362c',
        'glow',
      ),
      shape('record', ellipse(-x + 7, top + 7.4, 1.3, 1.3), '#e8362c', 'glow'),
      stroke('letters', rec(-x + 10, top + 9, 3.2), WHITE, 0.6, 'glow'),
    ],
    half,
  );
}
