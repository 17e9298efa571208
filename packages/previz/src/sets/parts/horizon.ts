/** What closes the view: silhouettes on rings about the mark, so that no turn of the camera finds an end. Metres. */
import { type Vec3, vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { face } from '../kit/faces.ts';
import { floorLoop } from '../kit/loops.ts';

/** Half-angle of every ring, radians: 82°. */
const SWEEP = 1.43;

/** Rings up to this radius stand on visible ground: they are painted over it, so that their foot shows. Metres. */
const NEAR_RING = 260;

/** A point on a ring: azimuth from straight ahead, radius, height. */
export const onRing = (azimuth: number, radius: number, y: number): Vec3 =>
  vec3(Math.sin(azimuth) * radius, y, Math.cos(azimuth) * radius - 4);

/** The lower edge of a ring from right to left: it follows the ring, so that it stands on the ground everywhere. */
const footOf = (radius: number, y: number): Vec3[] =>
  Array.from({ length: 25 }, (_, i) => onRing(SWEEP - (2 * SWEEP * i) / 24, radius, y));

export interface RingLook {
  readonly radius: number;
  /** Height of the foot, default 0 (slightly below the ground so that no gap shows). */
  readonly foot?: number;
  readonly fadeTo?: string;
  readonly tone?: FacePiece['tone'];
  readonly opacity?: number;
}

/** A silhouette whose top follows `top(azimuth)`. */
export function ring(
  part: string,
  top: (azimuth: number) => number,
  fill: string,
  look: RingLook,
  steps = 60,
): FacePiece {
  const near = look.radius <= NEAR_RING;
  const { radius, foot = near ? 0 : -0.5, ...rest } = look;
  const crest = Array.from({ length: steps + 1 }, (_, i) => {
    const a = -SWEEP + (2 * SWEEP * i) / steps;
    return onRing(a, radius, top(a));
  });
  return face(part, [[...crest, ...footOf(radius, foot)]], fill, {
    layer: near ? 'ground' : 'backdrop',
    ...rest,
  });
}

/** Rolling height: a sum of a few waves, between about 0 and 1. */
export function rolling(rng: Rng, waves = 3, frequency = 2.2): (azimuth: number) => number {
  const parts = Array.from({ length: waves }, (_, i) => ({
    f: frequency * 1.9 ** i * rng.between(0.85, 1.15),
    p: rng.between(0, 6.3),
    a: 0.55 ** i,
  }));
  const sum = parts.reduce((s, w) => s + w.a, 0);
  return (x) => 0.5 + parts.reduce((s, w) => s + w.a * Math.sin(x * w.f + w.p), 0) / (2 * sum);
}

/** Jagged ridge: peaks at uneven azimuths, straight flanks with knees. Between about 0 and 1. */
export function jagged(rng: Rng, peaks: number): (azimuth: number) => number {
  const knots: { a: number; h: number }[] = [];
  for (let i = 0; i <= peaks * 2; i++) {
    const a = -SWEEP - 0.1 + ((2 * SWEEP + 0.2) * (i + rng.between(-0.3, 0.3))) / (peaks * 2);
    knots.push({ a, h: i % 2 === 1 ? rng.between(0.6, 1) : rng.between(0.12, 0.4) });
  }
  const detail = rolling(rng, 2, 26);
  return (x) => {
    const k = knots.findIndex((p) => p.a > x);
    const q = knots[k === -1 ? knots.length - 1 : Math.max(k, 1)];
    const p = knots[(k === -1 ? knots.length - 1 : Math.max(k, 1)) - 1];
    if (!p || !q) return 0.3;
    const t = Math.min(1, Math.max(0, (x - p.a) / (q.a - p.a || 1)));
    return p.h + (q.h - p.h) * t + (detail(x) - 0.5) * 0.14;
  };
}

export function hills(rng: Rng, radius: number, height: number, fill: string, fadeTo?: string): FacePiece {
  const wave = rolling(rng);
  return ring('hills', (a) => height * (0.35 + 0.65 * wave(a)), fill, {
    radius,
    ...(fadeTo ? { fadeTo } : {}),
  });
}

/** A far wood: a line of rounded or pointed tops. */
export function treeLine(rng: Rng, radius: number, height: number, fill: string, pointed = false): FacePiece {
  const wave = rolling(rng, 2, 3);
  const step = (height / radius) * (pointed ? 0.32 : 0.55);
  const n = Math.min(190, Math.max(40, Math.round((2 * SWEEP) / step)));
  const tops = Array.from({ length: n + 2 }, () => rng.between(0.72, 1));
  const top = (a: number) => {
    const t = ((a + SWEEP) / (2 * SWEEP)) * n;
    const i = Math.floor(t);
    const u = t - i;
    const tall = (tops[i] ?? 1) * (0.7 + 0.3 * wave(a)) * height;
    return pointed
      ? tall * (0.55 + 0.45 * (1 - Math.abs(u * 2 - 1)))
      : tall * (0.78 + 0.22 * Math.sqrt(Math.max(0, 1 - (u * 2 - 1) ** 2)));
  };
  return ring('tree line', top, fill, { radius }, n * (pointed ? 2 : 4));
}

/** Towers against the sky, with windows when lit. */
export function skyline(
  rng: Rng,
  radius: number,
  [low, high]: readonly [number, number],
  fill: string,
  lit: boolean,
  window = '#ffd98a',
): Piece[] {
  const near = radius <= NEAR_RING;
  const layer = near ? 'ground' : 'backdrop';
  const crest: Vec3[] = [];
  const panes: Vec3[][] = [];
  const flanks: Vec3[][] = [];
  let a = -SWEEP;
  while (a < SWEEP) {
    const width = rng.between(0.6, 1.5) * (high / radius) * 0.34 + 0.015;
    const h = rng.between(low, high) * (rng.chance(0.2) ? 1.25 : 0.85);
    crest.push(onRing(a, radius, h), ...crown(rng, a, width, radius, h), onRing(a + width, radius, h));
    flanks.push([
      onRing(a + width * FLANK, radius, 0),
      onRing(a + width, radius, 0),
      onRing(a + width, radius, h),
      onRing(a + width * FLANK, radius, h),
    ]);
    if (lit) panes.push(...windowsOn(rng, a, width, radius, h));
    a += width + (rng.chance(0.25) ? 0.01 : 0);
  }
  const body = face('skyline', [[...crest, ...footOf(radius, near ? 0 : -1)]], fill, {
    layer,
  });
  const sides = face('skyline flanks', flanks, fill, { layer, tone: 'shade', opacity: 0.3 });
  return panes.length > 0
    ? [body, sides, face('skyline windows', panes, window, { layer, tone: 'glow', opacity: 0.85 })]
    : [body, sides];
}

/** Where a tower's far side begins, part of its width. */
const FLANK = 0.6;

/** Steps, spires and tanks on a tower's top. */
function crown(rng: Rng, a: number, width: number, radius: number, h: number): Vec3[] {
  const m = a + width / 2;
  if (rng.chance(0.16))
    return [onRing(m - 0.002, radius, h), onRing(m, radius, h * 1.22), onRing(m + 0.002, radius, h)];
  if (rng.chance(0.3)) {
    const w = width * 0.28;
    return [
      onRing(m - w, radius, h),
      onRing(m - w, radius, h * 1.07),
      onRing(m + w, radius, h * 1.07),
      onRing(m + w, radius, h),
    ];
  }
  return [];
}

function windowsOn(rng: Rng, a: number, width: number, radius: number, h: number): Vec3[][] {
  const panes: Vec3[][] = [];
  const stepY = radius / 26;
  const stepA = 0.016;
  for (let y = stepY; y < h - stepY * 0.6; y += stepY)
    for (let x = a + stepA * 0.5; x < a + width - stepA * 0.6; x += stepA)
      if (rng.chance(0.32))
        panes.push([
          onRing(x, radius - 1, y),
          onRing(x + stepA * 0.5, radius - 1, y),
          onRing(x + stepA * 0.5, radius - 1, y + stepY * 0.5),
          onRing(x, radius - 1, y + stepY * 0.5),
        ]);
  return panes;
}

/** A level sheet of water to the horizon. */
export const waterSheet = (near: string, far: string, z0: number, z1 = 600, y = 0): FacePiece =>
  face('water', [floorLoop(-1100, 1100, z0, z1, y)], far, {
    layer: 'ground',
    normal: vec3(0, 1, 0),
    fadeTo: near,
  });
