/** Vehicles as bodies in space: their shells, panes and wheels as they are seen from a corner. */
import { detail, flat, glass, glow, light, type PropShape, second, shade } from './prop.ts';

/** Along the body towards its nose, up, and across towards the side that is seen; centimetres. */
type Spot = readonly [along: number, up: number, across: number];
type Flat = readonly [x: number, y: number];
/** Along and up, on a side; across as a share of the half width and up, on an end. */
export type Loop = readonly (readonly [number, number])[];

/** What lies on a face of a shell, drawn in the given way. */
export interface Patch {
  readonly on: 'nose' | 'side' | 'tail';
  readonly loop: Loop;
  /** Corner radius, centimetres. */
  readonly round?: number;
  readonly as: (d: string) => PropShape | readonly PropShape[];
}

/** A closed body: a profile along the vehicle, as wide as `half` and narrower towards its ends and its top. */
export interface Shell {
  readonly paint: string;
  readonly slot?: 2;
  /** From the nose's foot over the top to the tail's foot. */
  readonly profile: Loop;
  readonly half: number;
  /** Centimetres that each side leans in for every metre above `from`. */
  readonly lean?: { readonly by: number; readonly from: number };
  /** Centimetres that the corners in front and behind are drawn in. */
  readonly taper?: number;
  readonly round?: number;
  /** Height of the lower edge of what a low light leaves on the side; absent: none. */
  readonly sill?: number;
  readonly patches: readonly Patch[];
  /** Where its far side is, centimetres across; absent: as far from the middle as the near one. */
  readonly across?: number;
  /** Shines in this colour. */
  readonly glow?: string;
}

export interface RoundBody {
  /** In the order they are painted when the nose is towards the camera, and away from it. */
  readonly shells: readonly Shell[];
  readonly away?: readonly number[];
  readonly wheels: readonly {
    readonly at: number;
    readonly r: number;
    readonly half: number;
    readonly rim?: string;
  }[];
  /** Heads of those in front: along, up; across as centimetres from the middle. */
  readonly heads: readonly [along: number, up: number, across: number];
}

/** How a body is turned: degrees that its nose points out of the picture, to the left. */
export interface Turn {
  readonly degrees: number;
  /** Height and distance of the eye, centimetres. */
  readonly eye: readonly [height: number, distance: number];
}

/** A face is a top and no end whose rise is less than this share of its run. */
const LEVEL = 0.62;
/** An end ends where the profile rises less than this share of its run: a raked windscreen belongs to it. */
const STEEP = 0.28;

const r1 = (v: number): number => Math.round(v * 10) / 10;

/** Puts a spot of the body on the picture. */
export type Lens = (spot: Spot) => Flat;

/** The view of a body turned so; the ground under its nearest wheel is at 0. */
export function lensFor({ degrees, eye: [height, distance] }: Turn, nearest: Spot): Lens {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const raw = ([l, y, w]: Spot): Flat => {
    const k = distance / (distance - l * s - w * c);
    return [(-l * c + w * s) * k, -(height + (y - height) * k)];
  };
  const [, low] = raw(nearest);
  return (spot) => {
    const [x, y] = raw(spot);
    return [x, y - low];
  };
}

const turnOf = (loop: readonly Flat[]): number =>
  loop.reduce((sum, [x, y], i) => {
    const [u, v] = loop[(i + 1) % loop.length] as Flat;
    return sum + x * v - u * y;
  }, 0);

/** A closed loop with its corners rounded. */
export function rounded(loop: readonly Flat[], radius: number): string {
  if (radius <= 0) return `M${loop.map(([x, y]) => `${r1(x)} ${r1(y)}`).join('L')}Z`;
  const at = (i: number) => loop[(i + loop.length) % loop.length] as Flat;
  const toward = ([x, y]: Flat, [u, v]: Flat): Flat => {
    const far = Math.hypot(u - x, v - y) || 1;
    const t = Math.min(radius / far, 0.45);
    return [x + (u - x) * t, y + (v - y) * t];
  };
  return `${loop
    .map((p, i) => {
      const [a, b] = [toward(p, at(i - 1)), toward(p, at(i + 1))];
      return `${i === 0 ? 'M' : 'L'}${r1(a[0])} ${r1(a[1])}Q${r1(p[0])} ${r1(p[1])} ${r1(b[0])} ${r1(b[1])}`;
    })
    .join('')}Z`;
}

/** Half the width of a shell at a place of its length and height. */
function halfAt({ half, lean, taper = 0, profile }: Shell, l: number, y: number): number {
  const [front, back] = [Math.max(...profile.map(([a]) => a)), Math.min(...profile.map(([a]) => a))];
  const end = Math.min(1, Math.max(0, Math.max(l - (front - 50), back + 50 - l) / 50));
  return half - (lean ? (lean.by * Math.max(0, y - lean.from)) / 100 : 0) - taper * end * end;
}

/** The part of a profile that is an end: from its foot up to where it turns level. */
function endOf({ profile }: Shell, nose: boolean): Loop {
  const run = nose ? profile : [...profile].reverse();
  const till = run.findIndex(([l, y], i) => {
    const next = run[i + 1];
    return !next || Math.abs(next[1] - y) < Math.abs(next[0] - l) * STEEP;
  });
  return run.slice(0, till + 1);
}

/** Where along the body an end is at a height. */
function alongAt(end: Loop, y: number): number {
  const i = end.findIndex(([, up]) => up >= y);
  const [b, a] = [end[i < 0 ? end.length - 1 : i], end[Math.max(0, (i < 0 ? end.length : i) - 1)]];
  if (!a || !b) return 0;
  return b[1] === a[1] ? b[0] : a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]);
}

function patchOn(shell: Shell, { on, loop, round = 4, as }: Patch, lens: Lens): PropShape[] {
  const spots = loop.map(([a, y]): Spot => {
    if (on === 'side') return [a, y, halfAt(shell, a, y)];
    const l = alongAt(endOf(shell, on === 'nose'), y);
    return [l, y, a * halfAt(shell, l, y)];
  });
  return [as(rounded(spots.map(lens), round))].flat();
}

/** Which faces of a body are seen. */
export interface Seen {
  readonly nose: boolean;
}

/** A shell's visible faces: its ends and top, its side, and what lies on them. */
export function shellShapes(shell: Shell, lens: Lens, { nose }: Seen): PropShape[] {
  const { profile, paint, round = 8, sill } = shell;
  const paintAs = shell.slot === 2 ? second : flat;
  const spot = (i: number, side: 1 | -1): Spot => {
    const [l, y] = profile[i] as readonly [number, number];
    return [l, y, side < 0 && shell.across !== undefined ? shell.across : side * halfAt(shell, l, y)];
  };
  const patches = shell.patches
    .filter((p) => p.on === 'side' || (p.on === 'nose') === nose)
    .flatMap((p) => patchOn(shell, p, lens));
  const handed = turnOf([spot(0, 1), spot(0, -1), spot(1, -1), spot(1, 1)].map(lens)) < 0 ? -1 : 1;
  const outline = hullOf(profile.flatMap((_, i) => [lens(spot(i, 1)), lens(spot(i, -1))]));
  if (shell.glow) return [glow(rounded(outline, round), shell.glow, 'beacon')];
  const quads = profile.slice(1).flatMap(([l, y], i) => {
    const loop = [spot(i, 1), spot(i, -1), spot(i + 1, -1), spot(i + 1, 1)].map(lens);
    if (turnOf(loop) * handed * (nose ? 1 : -1) <= 0) return [];
    const [l0, y0] = profile[i] as readonly [number, number];
    return Math.abs(y - y0) < Math.abs(l - l0) * LEVEL ? [light(rounded(loop, 0), paint)] : [];
  });
  const side = profile.map((_, i) => lens(spot(i, 1)));
  const low = sill === undefined ? [] : [shade(rounded(sideBand(shell, sill).map(lens), 3), paint)];
  return [
    { ...paintAs(rounded(outline, round), paint), form: true },
    ...quads,
    { ...shade(rounded(side, round), paint), opacity: 0.42 },
    ...low,
    ...patches,
  ];
}

/** The lower part of a side, up to a height. */
function sideBand(shell: Shell, top: number): Spot[] {
  const [front, back] = [endOf(shell, true), endOf(shell, false)];
  const low = Math.min(...shell.profile.map(([, y]) => y));
  const ends = [alongAt(front, top), alongAt(back, top), alongAt(back, low), alongAt(front, low)];
  return ends.map((l, i): Spot => [l, i < 2 ? top : low, halfAt(shell, l, i < 2 ? top : low)]);
}

/** Convex hull, clockwise on screen. */
function hullOf(points: readonly Flat[]): Flat[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (list: readonly Flat[]) => {
    const out: Flat[] = [];
    for (const p of list) {
      while (out.length >= 2 && cross(out.at(-2) as Flat, out.at(-1) as Flat, p) <= 0) out.pop();
      out.push(p);
    }
    out.pop();
    return out;
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}
const cross = (a: Flat, b: Flat, p: Flat): number =>
  (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);

const rim = (l: number, up: number, r: number, across: number): Spot[] =>
  Array.from({ length: 20 }, (_, i) => {
    const a = (i * Math.PI) / 10;
    return [l + r * Math.cos(a), up + r * Math.sin(a), across];
  });
const loopOf = (spots: readonly Spot[], lens: Lens): string =>
  `M${spots
    .map(lens)
    .map(([x, y]) => `${r1(x)} ${r1(y)}`)
    .join('L')}Z`;

const TYRE = 24;

/** A wheel on the side that is seen, with its hollow in the body. */
export function nearWheel(w: RoundBody['wheels'][number], lens: Lens): PropShape[] {
  const hub = rim(w.at, w.r, w.r * 0.64, w.half + 1);
  // of its tread only what is below the body is seen
  const tread = rim(w.at, w.r, w.r, w.half - TYRE).filter(([, y]) => y < w.r * 0.55);
  const tyre = hullOf([...rim(w.at, w.r, w.r, w.half), ...tread].map(lens));
  const arch = rim(w.at, w.r + 3, w.r * 1.2, w.half - 3).map(
    ([l, y, a]): Spot => [l, Math.max(y, w.r * 0.7), a],
  );
  const spokes = [0, 1, 2, 3, 4].map((i) => {
    const a = (i * Math.PI * 2) / 5 + 0.5;
    return loopOf(
      rim(w.at + w.r * 0.4 * Math.cos(a), w.r + w.r * 0.4 * Math.sin(a), w.r * 0.14, w.half + 1),
      lens,
    );
  });
  return [
    detail(loopOf(arch, lens), '#15181b', 'arch'),
    detail(rounded(tyre, 0), '#1d2024', 'wheel'),
    detail(loopOf(rim(w.at, w.r, w.r, w.half), lens), '#2a2d32', 'wheel'),
    detail(loopOf(hub, lens), w.rim ?? '#b9c1c8', 'rim'),
    detail(spokes.join(''), '#5d656d', 'rim'),
    detail(loopOf(rim(w.at, w.r, w.r * 0.15, w.half + 1), lens), '#6f7880', 'hub'),
  ];
}

/** What of the wheel on the far side is seen under the body. */
export function farWheel(w: RoundBody['wheels'][number], lens: Lens): PropShape {
  const tyre = [...rim(w.at, w.r, w.r, -w.half), ...rim(w.at, w.r, w.r, TYRE - w.half)].map(lens);
  return detail(rounded(hullOf(tyre), 0), '#17191c', 'wheel');
}

/** Who drives, and the empty seat beside, dark behind a windscreen from `low` to `high`. */
const behindScreen = (low: number, high: number): Patch[] => {
  const h = high - low;
  const bust = (u: number, w: number): Loop => [
    [u - w, low],
    [u - w * 0.9, low + h * 0.26],
    [u - w * 0.3, low + h * 0.4],
    [u + w * 0.3, low + h * 0.4],
    [u + w * 0.9, low + h * 0.26],
    [u + w, low],
  ];
  const head = (u: number, w: number): Loop => [
    [u - w, low + h * 0.46],
    [u - w, low + h * 0.84],
    [u + w, low + h * 0.84],
    [u + w, low + h * 0.46],
  ];
  const seat = (u: number): Loop => [
    [u - 0.2, low],
    [u - 0.17, low + h * 0.62],
    [u + 0.17, low + h * 0.62],
    [u + 0.2, low],
  ];
  return [
    { on: 'nose', loop: seat(-0.42), round: 8, as: painted('#25303a', 'seat') },
    { on: 'nose', loop: bust(0.4, 0.34), round: 9, as: painted('#1f2931', 'driver') },
    { on: 'nose', loop: head(0.4, 0.15), round: 11, as: painted('#1f2931', 'driver') },
  ];
};

/** Dark behind glass. */
export const darkPane =
  (part: string) =>
  (d: string): PropShape[] => [detail(d, '#2c3640', part), ...sheen(d)];
/** The glass alone. */
export const sheen = (d: string): PropShape[] => [{ ...glass(d, '#9cc9de'), opacity: 0.45 }];
/** A windscreen with who drives behind it. */
export const windscreen = (loop: Loop, low: number, high: number, round: number): Patch[] => [
  { on: 'nose', loop, round, as: painted('#2c3640', 'windscreen') },
  ...behindScreen(low, high),
  { on: 'nose', loop, round, as: sheen },
];
export const painted =
  (fill: string, part: string) =>
  (d: string): PropShape =>
    detail(d, fill, part);
