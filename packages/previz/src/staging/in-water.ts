/** Who is in the water is seen over it: foam lies about the line where they come out, and their dark likeness under it. */
import { oval } from '../art/path/outline.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import { cut } from './cut-drawing.ts';
import { mappedDrawing } from './map-drawing.ts';
import { boundsOfShapes } from './shape-bounds.ts';

const FOAM = '#f4fafb';
const DEEP = '#123a52';

const n = (v: number): number => Math.round(v * 10) / 10;

/** Shares of the whole, from above, that are out of the water. */
const OUT = { swimmer: 0.56, goingUnder: 0.5, paddling: 0.46, leaping: 0.72 } as const;

/** Only what is over the water of who goes under, foam about it. */
export const goingUnder = (drawing: Drawing): Drawing => sunk(drawing, OUT.goingUnder, true);

/** A beast that swims: head and back over the water, or the share that is said; calm rings about it. */
export const afloat = (drawing: Drawing, out: number = OUT.paddling): Drawing => sunk(drawing, out, false);

/** A great beast that breaches: head and chest over the water, foam where it comes out. */
export const breaching = (drawing: Drawing): Drawing => sunk(drawing, OUT.leaping, true);

/** The swimmer's drawing in the water. */
export const inWater = (drawing: Drawing): Drawing => sunk(drawing, OUT.swimmer, false);

/** Of a hull's height, what is under the water. */
const DRAUGHT = 0.16;

/** A boat with its keel in the water, foam along the hull. */
export function launched(drawing: Drawing): Drawing {
  const hull = drawing.shapes.filter((s) => /^(hull|log|deck)$/.test(s.part));
  if (hull.length === 0) return drawing;
  const { y, height } = boundsOfShapes(hull);
  const { bounds: b } = drawing;
  return sunk(drawing, (y + (1 - DRAUGHT) * height - b.y) / b.height, false);
}

/** What is over the water, from above a share of the whole; `wild` water is thrown up about it. */
function sunk(drawing: Drawing, out: number, wild: boolean): Drawing {
  const { bounds: b } = drawing;
  const y = b.y + out * b.height;
  const [left, right] = [b.x - b.width, b.x + 2 * b.width];
  const between = (from: number, to: number) =>
    cut(drawing, [
      { x: left, y: from },
      { x: right, y: from },
      { x: right, y: to },
      { x: left, y: to },
    ]);
  const seen = between(b.y - b.height, y);
  const { x, width: w } = between(y - 0.06 * b.height, y).bounds;
  const about = w + 0.1 * Math.min(b.height, w);
  const from = x + w / 2 - about / 2;
  const put = mappedDrawing(
    {
      ...seen,
      shapes: [
        ...rings(from, about, y),
        ...(wild ? thrownUp(from, about, y, 0.22 * b.height) : []),
        ...seen.shapes,
        ...foamLine(from, about, y, wild),
      ],
    },
    (p) => ({ x: p.x, y: p.y - y }),
  );
  return { ...put, footprint: 0 };
}

const foam = (d: string, opacity: number): Shape => ({ d, fill: FOAM, tone: 'body', part: 'foam', opacity });

/** Centimetres. */
const WIDE = 140;
const HIGHEST_FOAM = 5;

/** Thin crescents that run out from where something comes through the water, and the dark of it below. */
function rings(x: number, w: number, y: number): Shape[] {
  const middle = x + w / 2;
  // What is long has rings no farther off than what is short.
  const ring = (more: number, opacity: number): Shape => {
    const rx = w / 2 + more * Math.min(w, WIDE);
    const ry = Math.min(0.2 * rx, 0.1 * rx + 12);
    return foam(
      `M${n(middle - rx)} ${n(y)}A${n(rx)} ${n(ry)} 0 0 0 ${n(middle + rx)} ${n(y)}A${n(rx)} ${n(0.86 * ry)} 0 0 1 ${n(middle - rx)} ${n(y)}Z`,
      opacity,
    );
  };
  const likeness: Shape = {
    d: oval(middle, y + 0.02 * w, 0.47 * w, Math.min(0.075 * w, 0.04 * w + 8)),
    fill: DEEP,
    tone: 'body',
    part: 'foam',
    opacity: 0.2,
  };
  return [likeness, ring(0.25, 0.3), ring(0.1, 0.5)];
}

/** Torn foam along the line, its lower edge hanging. */
function foamLine(x: number, w: number, y: number, wild: boolean): Shape[] {
  const bumps = wild ? 9 : 7;
  const step = w / bumps;
  const high = wild ? 0.05 * w : Math.min(0.022 * w, HIGHEST_FOAM);
  const bump = (i: number) =>
    high * (0.55 + 0.45 * ((i * 0.618) % 1)) * Math.sin((Math.PI * (i + 0.5)) / bumps);
  const top = Array.from({ length: bumps }, (_, i) => {
    const to = x + (i + 1) * step;
    return `Q${n(to - step / 2)} ${n(y - 2 * bump(i))} ${n(to)} ${n(y - (i === bumps - 1 ? 0 : 0.3 * bump(i)))}`;
  }).join('');
  return [foam(`M${n(x)} ${n(y)}${top}Q${n(x + w / 2)} ${n(y + 2.6 * high)} ${n(x)} ${n(y)}Z`, 0.92)];
}

/** Tongues of water at both sides of what breaks out of it, and the drops over them. */
function thrownUp(x: number, w: number, y: number, h: number): Shape[] {
  const tongues = [-0.02, 0.09, 0.2, 0.8, 0.91, 1.02].map((k, i) => {
    const lean = (k - 0.5) * 1.1;
    const tall = h * (0.6 + 0.4 * ((i * 0.618) % 1));
    const [foot, half] = [x + k * w, 0.07 * w];
    const tip = { x: foot + lean * tall, y: y - tall };
    return `M${n(foot - half)} ${n(y)}Q${n(foot - half * 0.5 + 0.4 * lean * tall)} ${n(y - 0.6 * tall)} ${n(tip.x)} ${n(tip.y)}Q${n(foot + half * 0.7 + 0.5 * lean * tall)} ${n(y - 0.4 * tall)} ${n(foot + half)} ${n(y)}Z`;
  });
  const drops = Array.from({ length: 12 }, (_, i) => {
    const k = i % 2 ? 0.84 + 0.34 * ((i * 0.382) % 1) : 0.16 - 0.34 * ((i * 0.382) % 1);
    const r = 0.035 * h * (0.7 + ((i * 0.7549) % 1));
    return oval(x + k * w, y - h * (0.5 + 0.8 * ((i * 0.618) % 1)), r, r);
  });
  return [foam(tongues.join(''), 0.78), foam(drops.join(''), 0.85)];
}
