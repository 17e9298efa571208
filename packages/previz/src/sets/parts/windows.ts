/** Windows of a room and the light that falls through them. Metres. */
import { adjust, blend } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { type Hour, isAfterSunset } from '../../model/light.ts';
import type { FacePiece, Practical } from '../../model/set.ts';
import { face } from '../kit/faces.ts';
import { type Loop, onPlane, type Plane, wallLoop } from '../kit/loops.ts';
import type { Site } from '../setting.ts';
import { behind } from './room-look.ts';

/** Day outside a window: sky above, sky at the horizon, what stands there. */
const OUTSIDE: Record<Hour, readonly [string, string, string]> = {
  dawn: ['#8fa3c8', '#f3c3a4', '#7d7f98'],
  morning: ['#a9d0ea', '#e6f1ee', '#9dbaa6'],
  noon: ['#9fcdf0', '#e4f2f6', '#94b89a'],
  afternoon: ['#a7cfe9', '#eef0e0', '#9ab795'],
  'golden-hour': ['#d9b98f', '#ffdca0', '#b58d62'],
  sunset: ['#8a6f98', '#ff9d5c', '#6d4a62'],
  dusk: ['#3a3f72', '#b9788c', '#332f52'],
  'blue-hour': ['#2450a0', '#5b8fd0', '#14285a'],
  night: ['#141b38', '#2b3660', '#10152a'],
};

const DULL = new Set(['overcast', 'rain', 'storm', 'snow', 'blizzard', 'fog', 'cloudy']);

export function outside(site: Pick<Site, 'hour' | 'weather'>): readonly [string, string, string] {
  const [a, b, c] = OUTSIDE[site.hour];
  if (!DULL.has(site.weather) || site.hour === 'night') return [a, b, c];
  const grey = site.weather === 'storm' ? '#7c8590' : '#c3ccd2';
  return [blend(a, grey, 0.7), blend(b, grey, 0.6), blend(c, '#8f9aa0', 0.6)];
}

export const isDark = (site: Pick<Site, 'hour'>): boolean => isAfterSunset(site.hour);

export interface WindowLook {
  readonly plane: Plane;
  /** Middle along the wall. */
  readonly u: number;
  readonly sill: number;
  readonly width: number;
  readonly height: number;
  readonly bars?: readonly [number, number];
  readonly frame?: string;
  readonly curtain?: string;
}

/** A window seen from inside: the sky and a low silhouette behind it, frame, bars, sill, curtains. */
export function roomWindow(w: WindowLook, site: Site): FacePiece[] {
  const { plane, u, sill, width, height, bars = [1, 1], frame = '#e9e4d8', curtain } = w;
  const [top, low, land] = outside(site);
  const a = u - width / 2;
  const b = u + width / 2;
  const c = sill;
  const d = sill + height;
  const normal = plane.normal;
  const look = { ...behind, normal };
  const crest = Array.from({ length: 9 }, (_, i) =>
    onPlane(plane, a + (width * i) / 8, c + height * (0.16 + 0.13 * site.rng.next()), 0.015),
  );
  const t = 0.035;
  const bar: Loop[] = [
    ...Array.from({ length: bars[0] }, (_, i) => a + (width * (i + 1)) / (bars[0] + 1)).map((x) =>
      wallLoop(plane, x - t, x + t, c, d, 0.03),
    ),
    ...Array.from({ length: bars[1] }, (_, i) => c + (height * (i + 1)) / (bars[1] + 1)).map((y) =>
      wallLoop(plane, a, b, y - t, y + t, 0.03),
    ),
  ];
  return [
    face('window frame', [wallLoop(plane, a - 0.12, b + 0.12, c - 0.1, d + 0.12, 0.005)], frame, look),
    face('window view', [wallLoop(plane, a, b, c, d, 0.01)], top, {
      ...look,
      tone: 'glow',
      fadeTo: low,
      pane: true,
    }),
    face('window view', [[onPlane(plane, a, c, 0.015), ...crest, onPlane(plane, b, c, 0.015)]], land, {
      ...look,
      tone: 'glow',
    }),
    face('window bars', bar, frame, look),
    face(
      'window sill',
      [wallLoop(plane, a - 0.2, b + 0.2, c - 0.14, c - 0.03, 0.12)],
      adjust(frame, 0.03),
      look,
    ),
    ...(curtain ? curtains(plane, a, b, d, curtain) : []),
  ];
}

function curtains(plane: Plane, a: number, b: number, top: number, colour: string): FacePiece[] {
  const normal = plane.normal;
  const w = Math.max(0.34, (b - a) * 0.24);
  const drape = (from: number, to: number): FacePiece[] => {
    const folds = 4;
    const step = (to - from) / folds;
    const fold = (i: number) =>
      wallLoop(plane, from + i * step, from + (i + 0.5) * step, 0.08, top + 0.2, 0.07);
    return [
      face('curtain', [wallLoop(plane, from, to, 0.08, top + 0.2, 0.06)], colour, {
        ...behind,
        normal,
        fadeTo: adjust(colour, -0.04),
      }),
      face(
        'curtain folds',
        Array.from({ length: folds }, (_, i) => fold(i)),
        colour,
        { ...behind, tone: 'shade', opacity: 0.4 },
      ),
    ];
  };
  return [
    ...drape(a - w, a + 0.08),
    ...drape(b - 0.08, b + w),
    face(
      'curtain rod',
      [wallLoop(plane, a - w - 0.15, b + w + 0.15, top + 0.2, top + 0.25, 0.1)],
      '#6d5540',
      { ...behind, normal },
    ),
  ];
}

export function windowLight(at: { x: number; y: number; z: number }, site: Site, reach = 4): Practical[] {
  if (site.hour === 'night')
    return [{ at: vec3(at.x, at.y, at.z), colour: '#8fa8e0', reach, strength: 0.25, kind: 'moonlight' }];
  return [
    {
      at: vec3(at.x, at.y, at.z),
      colour: outside(site)[1],
      reach,
      strength: DULL.has(site.weather) ? 0.35 : 0.55,
      kind: 'window',
    },
  ];
}
