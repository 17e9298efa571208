/** Windows of a room and the light that falls through them. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { isAfterSunset } from '../../model/light.ts';
import type { FacePiece, Practical } from '../../model/set.ts';
import { face } from '../kit/faces.ts';
import { archLoop, type Loop, onPlane, type Plane, wallLoop } from '../kit/loops.ts';
import type { Site } from '../setting.ts';
import { isDull, outside } from './outdoors.ts';
import type { Pane } from './pane.ts';
import { behind } from './room-look.ts';
import { windowView } from './window-view.ts';

export { outside } from './outdoors.ts';

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
  /** False: another window of the room has the sun or moon. */
  readonly disc?: boolean;
  /** Roofs and towers stand outside, not hills. */
  readonly town?: boolean;
  /** High up: nothing but the sky outside. */
  readonly high?: boolean;
}

/** A window seen from inside: the sky and a low silhouette behind it, frame, bars, sill, curtains. */
export function roomWindow(w: WindowLook, site: Site): FacePiece[] {
  const {
    plane,
    u,
    sill,
    width,
    height,
    bars = [1, 1],
    frame = '#e9e4d8',
    curtain,
    disc = true,
    town = false,
    high = false,
  } = w;
  const a = u - width / 2;
  const b = u + width / 2;
  const c = sill;
  const d = sill + height;
  const normal = plane.normal;
  const look = { ...behind, normal };
  const pane: Pane = { plane, u0: a, u1: b, v0: c, v1: d, disc, town, high };
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
    ...windowView(pane, site),
    ...(bar.length > 0 ? [face('window bars', bar, frame, look)] : []),
    face(
      'window sill',
      [wallLoop(plane, a - 0.2, b + 0.2, c - 0.14, c - 0.03, 0.12)],
      adjust(frame, 0.03),
      look,
    ),
    ...snowOn(pane, site),
    ...(curtain ? curtains(plane, a, b, d, curtain) : []),
  ];
}

/** Snow that lies in the lower corners of a window, and along its foot. */
export function snowOn({ plane, u0, u1, v0, v1 }: Pane, site: Pick<Site, 'hour' | 'weather'>): FacePiece[] {
  const { weather } = site;
  if (weather !== 'snow' && weather !== 'blizzard') return [];
  const [w, h] = [u1 - u0, v1 - v0];
  const crest = [0.3, 0.17, 0.1, 0.07, 0.08, 0.13, 0.22].map((k, i) =>
    onPlane(plane, u0 + (w * i) / 6, v0 + h * k * 0.8, 0.035),
  );
  const heap = [onPlane(plane, u0, v0, 0.035), ...crest, onPlane(plane, u1, v0, 0.035)];
  return [face('window snow', [heap], outside(site)[2], { ...behind, normal: plane.normal, tone: 'glow' })];
}

/** A tall window with a round head and leaded panes, in the wall of a hall. */
export function hallWindow(
  pane: Pane,
  site: Site,
  stone = '#6f655a',
  leads: readonly [number, number] = [1, 5],
): FacePiece[] {
  const { plane, u0, u1, v0, v1 } = pane;
  const look = { ...behind, normal: plane.normal };
  const [w, h] = [u1 - u0, v1 - v0];
  const straight = h - w / 2;
  const upright = Array.from({ length: leads[0] }, (_, i) => u0 + (w * (i + 1)) / (leads[0] + 1)).map((u) =>
    wallLoop(plane, u - 0.025, u + 0.025, v0, v1 - (leads[0] === 1 ? 0 : w * 0.12), 0.03),
  );
  const level = Array.from({ length: leads[1] }, (_, i) => v0 + (straight * (i + 1)) / leads[1]).map((v) =>
    wallLoop(plane, u0, u1, v - 0.02, v + 0.02, 0.03),
  );
  return [
    face('window frame', [archLoop(plane, u0 - 0.16, u1 + 0.16, v0 - 0.14, v1 + 0.16, 0.005)], stone, look),
    ...windowView({ ...pane, arched: true }, site),
    ...snowOn(pane, site),
    face('window leads', [...upright, ...level], adjust(stone, -0.12), look),
    face(
      'window sill',
      [wallLoop(plane, u0 - 0.22, u1 + 0.22, v0 - 0.26, v0 - 0.12, 0.1)],
      adjust(stone, 0.06),
      look,
    ),
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
      strength: isDull(site) ? 0.35 : 0.55,
      kind: 'window',
    },
  ];
}
