import type { Point } from '../geometry/plane.ts';
import type { Body } from './assembled.ts';
import type { Pen } from './pen.ts';
import { darker, lighter } from './tint.ts';
import { shiftOf } from './torso-outline.ts';
import type { Trunk } from './trunk.ts';
import type { Wardrobe } from './wardrobe.ts';

export function drawLapels(pen: Pen, t: Trunk, w: Wardrobe, colour: string): void {
  if (t.view === 'back') return;
  const { at, build: b } = t;
  const m = shiftOf(t);
  const shirt = w.over ? w.top.colour : lighter('#f2efe8', 0);
  const inner = w.over && (w.top.type === 'suit' || w.top.type === null) ? '#f2efe8' : shirt;
  pen.polygon('shirt', inner, [
    at(m - b.head * 0.17, 1.03),
    at(m + b.head * 0.17, 1.03),
    at(m + b.head * 0.05, 0.46),
    at(m, 0.4),
  ]);
  pen.polygon('lapel', lighter(colour, 0.1), [
    at(m - b.head * 0.2, 1.04),
    at(m - b.head * 0.34, 0.78),
    at(m - b.head * 0.02, 0.42),
    at(m - b.head * 0.1, 0.8),
  ]);
  pen.polygon('lapel', lighter(colour, 0.06), [
    at(m + b.head * 0.2, 1.04),
    at(m + b.head * 0.32, 0.78),
    at(m + b.head * 0.04, 0.42),
    at(m + b.head * 0.1, 0.8),
  ]);
  pen.line('coat', darker(colour, 0.3), [at(m + b.head * 0.02, 0.42), at(m, -0.08)], b.head * 0.025);
  for (const y of [0.32, 0.18])
    pen.disc('button', darker(colour, 0.45), at(m - b.head * 0.07, y), b.head * 0.025);
}

/** Tops that leave nothing of the throat bare. */
const HIGH: ReadonlySet<string> = new Set(['hoodie', 'spacesuit', 'armour']);

/** Wrapped across the chest. */
const WRAPPED: ReadonlySet<string> = new Set(['kimono', 'robe', 'bathrobe', 'hanbok']);

/** How low, as a share of the trunk, a top is open. */
const depthOf = (type: string | null): number =>
  type === 'dress' || type === 'gown' || type === 'tank-top' || type === 'swimsuit'
    ? 0.82
    : WRAPPED.has(type ?? '')
      ? 0.74
      : 0.94;

/** The bare skin between jaw and collar: convex, clockwise on screen. */
export function throatOf({ trunk: t, s, w }: Body): Point[] {
  const { at, build: b } = t;
  const m = shiftOf(t);
  const type = w.top.type;
  const covered = w.over || type === 'suit' || HIGH.has(type ?? '');
  const open = type === null && !w.over ? 0.8 : covered ? 1.03 : depthOf(type);
  const half = b.head * (b.girth > 1.1 ? 0.21 : 0.185);
  const up = (side: number): Point => {
    const long = Math.hypot(s.neck.x - s.chest.x, s.neck.y - s.chest.y) || 1;
    const [x, y] = [(s.neck.x - s.chest.x) / long, (s.neck.y - s.chest.y) / long];
    return {
      x: s.neck.x + x * b.head * 0.2 - y * half * side,
      y: s.neck.y + y * b.head * 0.2 + x * half * side,
    };
  };
  const low = (open + 1.03) / 2;
  const vee = [at(m * 0.8 + b.head * 0.15, low), at(m, open), at(m * 0.8 - b.head * 0.15, low)];
  return [up(-1), up(1), at(half * 1.16, 1.055), ...(open < 1 ? vee : []), at(-half * 1.16, 1.055)];
}

export function drawNeckline(pen: Pen, t: Trunk, w: Wardrobe, skin: string): void {
  if (t.view === 'back') return;
  const { at, build: b } = t;
  const m = shiftOf(t);
  const type = w.top.type;
  const deep = depthOf(type);
  if (!HIGH.has(type ?? ''))
    pen.blob('neck', skin, [
      at(m * 0.5 - b.head * 0.21, 1.055),
      at(m * 0.5, 1.1),
      at(m * 0.5 + b.head * 0.21, 1.055),
      at(m * 0.8 + b.head * 0.14, (deep + 1.03) / 2),
      at(m, deep),
      at(m * 0.8 - b.head * 0.14, (deep + 1.03) / 2),
    ]);
  if (
    type === 't-shirt' ||
    type === 'sweater' ||
    type === 'jersey' ||
    type === 'pyjamas' ||
    type === 'scrubs'
  )
    pen.line(
      'collar',
      darker(w.top.colour, 0.16),
      [
        at(m * 0.5 - b.head * 0.22, 1.05),
        at(m * 0.8 - b.head * 0.15, (deep + 1.02) / 2),
        at(m, deep - 0.005),
        at(m * 0.8 + b.head * 0.15, (deep + 1.02) / 2),
        at(m * 0.5 + b.head * 0.22, 1.05),
      ],
      b.head * 0.05,
    );
  if (type === 'shirt' || type === 'uniform' || type === 'chef-jacket' || type === 'blouse') {
    for (const s of [-1, 1])
      pen.polygon('collar', lighter(w.top.colour, 0.18), [
        at(m * 0.5 + s * b.head * 0.24, 1.09),
        at(m + s * b.head * 0.01, 0.93),
        at(m + s * b.head * 0.17, 0.86),
        at(m * 0.5 + s * b.head * 0.33, 0.98),
      ]);
    pen.line('placket', darker(w.top.colour, 0.22), [at(m, 0.92), at(m, 0)], b.head * 0.018);
  }
  if (WRAPPED.has(type ?? '')) {
    pen.line(
      'collar',
      lighter(w.top.colour, 0.45),
      [at(m - b.head * 0.2, 1.04), at(m + b.head * 0.02, 0.7), at(m + b.head * 0.16, 0.5)],
      b.head * 0.07,
    );
    pen.line(
      'collar',
      lighter(w.top.colour, 0.45),
      [at(m + b.head * 0.2, 1.04), at(m + b.head * 0.02, 0.7)],
      b.head * 0.07,
    );
  }
  if (type === 'hoodie')
    pen.blob('hood', darker(w.top.colour, 0.14), [
      at(m - b.head * 0.34, 1.02),
      at(m, 0.92),
      at(m + b.head * 0.32, 1.02),
      at(m + b.head * 0.2, 1.14),
      at(m - b.head * 0.24, 1.14),
    ]);
}
