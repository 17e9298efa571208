/** The shell of a room and what hangs on its walls. Metres. Everything lies in the ground layer, behind whoever plays. */
import { adjust, blend } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Hour } from '../../model/light.ts';
import type { FacePiece, Practical } from '../../model/set.ts';
import { type FaceLook, face } from '../kit/faces.ts';
import {
  facingPlane,
  flankPlane,
  floorLoop,
  frontLoop,
  type Loop,
  NEARWARD,
  onPlane,
  type Plane,
  sideLoop,
  UP,
  wallLoop,
} from '../kit/loops.ts';
import type { Site } from '../setting.ts';

export interface RoomLook {
  /** Side walls stand at ±half. */
  readonly half: number;
  readonly back: number;
  readonly height: number;
  readonly wall: string;
  readonly sides?: string;
  readonly floor: string;
  readonly ceiling: string;
  readonly trim?: string;
  /** Height of panelling, 0 or absent for none. */
  readonly wainscot?: number;
  readonly panel?: string;
}

const NEAR_END = -14;
const behind: FaceLook = { layer: 'ground' };

/** Floor, ceiling and three walls, with skirting, cornice and soft dark in the corners; open towards the camera. */
export function room(r: RoomLook): FacePiece[] {
  const { half, back, height, wall, floor, ceiling } = r;
  const sides = r.sides ?? adjust(wall, -0.035);
  const trim = r.trim ?? adjust(wall, 0.08, 0.6);
  const far = 16;
  const pieces = [
    face('floor', [floorLoop(-far, far, NEAR_END, back)], adjust(floor, -0.05), {
      ...behind,
      normal: UP,
      fadeTo: adjust(floor, 0.02),
    }),
    face('ceiling', [floorLoop(-far, far, NEAR_END, back, height)], adjust(ceiling, -0.07), {
      ...behind,

      fadeTo: adjust(ceiling, -0.02),
    }),
    face('wall', [frontLoop(-far, far, 0, height, back)], adjust(wall, -0.05), {
      ...behind,
      normal: NEARWARD,
      fadeTo: adjust(wall, 0.015),
    }),
    face('wall', [sideLoop(-half, 0, height, NEAR_END, back)], sides, { ...behind, normal: vec3(1, 0, 0) }),
    face('wall', [sideLoop(half, 0, height, NEAR_END, back)], sides, { ...behind, normal: vec3(-1, 0, 0) }),
  ];
  return [...pieces, ...corners(r), ...mouldings(r, trim)];
}

/** Ambient shade where walls meet floor, ceiling and each other: strips of growing width, so that no edge shows. */
function corners({ half, back, height, wall, floor, ceiling, sides = wall }: RoomLook): FacePiece[] {
  const dark = (loops: (w: number) => Loop[], fill: string, reach: number): FacePiece[] =>
    [0.12, 0.3, 0.5, 0.74, 1].map((k) =>
      face('corner shade', loops(k * reach), fill, { ...behind, tone: 'shade', opacity: 0.09 }),
    );
  const [l, r] = [-half + 0.01, half - 0.01];
  return [
    ...dark((w) => [floorLoop(-half, half, back - w, back)], floor, 0.9),
    ...dark(
      (w) => [floorLoop(-half, -half + w, NEAR_END, back), floorLoop(half - w, half, NEAR_END, back)],
      floor,
      0.6,
    ),
    ...dark((w) => [frontLoop(-half, half, height - w, height, back - 0.01)], wall, 0.6),
    ...dark(
      (w) => [
        frontLoop(-half, -half + w, 0, height, back - 0.01),
        frontLoop(half - w, half, 0, height, back - 0.01),
      ],
      wall,
      0.9,
    ),
    ...dark(
      (w) => [sideLoop(l, 0, height, back - w, back), sideLoop(r, 0, height, back - w, back)],
      sides,
      0.9,
    ),
    ...dark((w) => [floorLoop(-half, half, back - w, back, height - 0.01)], ceiling, 0.8),
  ];
}

function mouldings({ half, back, height, wainscot = 0, panel, wall }: RoomLook, trim: string): FacePiece[] {
  const band = (y0: number, y1: number, fill: string, part: string): FacePiece[] => [
    face(part, [frontLoop(-half, half, y0, y1, back - 0.02)], fill, { ...behind, normal: NEARWARD }),
    face(part, [sideLoop(-half + 0.02, y0, y1, NEAR_END, back)], adjust(fill, -0.03), {
      ...behind,
      normal: vec3(1, 0, 0),
    }),
    face(part, [sideLoop(half - 0.02, y0, y1, NEAR_END, back)], adjust(fill, -0.03), {
      ...behind,
      normal: vec3(-1, 0, 0),
    }),
  ];
  const low = panel ?? adjust(wall, -0.12);
  return [
    ...(wainscot > 0
      ? [
          ...band(0, wainscot, low, 'panelling'),
          ...band(wainscot, wainscot + 0.07, adjust(low, 0.07), 'rail'),
        ]
      : []),
    ...band(0, 0.12, wainscot > 0 ? adjust(low, -0.05) : trim, 'skirting'),
    ...band(height - 0.1, height, trim, 'cornice'),
  ];
}

/** Day outside a window: sky above, sky at the horizon, what stands there. */
const OUTSIDE: Record<Hour, readonly [string, string, string]> = {
  dawn: ['#8fa3c8', '#f3c3a4', '#7d7f98'],
  morning: ['#a9d0ea', '#e6f1ee', '#9dbaa6'],
  noon: ['#9fcdf0', '#e4f2f6', '#94b89a'],
  afternoon: ['#a7cfe9', '#eef0e0', '#9ab795'],
  'golden-hour': ['#d9b98f', '#ffdca0', '#b58d62'],
  dusk: ['#43477a', '#d98a72', '#3d3a5c'],
  night: ['#141b38', '#2b3660', '#10152a'],
};
const DULL = new Set(['overcast', 'rain', 'storm', 'snow', 'blizzard', 'fog', 'cloudy']);

export function outside(site: Pick<Site, 'hour' | 'weather'>): readonly [string, string, string] {
  const [a, b, c] = OUTSIDE[site.hour];
  if (!DULL.has(site.weather) || site.hour === 'night') return [a, b, c];
  const grey = site.weather === 'storm' ? '#7c8590' : '#c3ccd2';
  return [blend(a, grey, 0.7), blend(b, grey, 0.6), blend(c, '#8f9aa0', 0.6)];
}

export const isDark = (site: Pick<Site, 'hour'>): boolean => site.hour === 'night' || site.hour === 'dusk';

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
    face('window view', [wallLoop(plane, a, b, c, d, 0.01)], top, { ...look, tone: 'glow', fadeTo: low }),
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

/** Daylight that falls through a window onto the floor, slanting to one side. */
export function lightPatch(
  x: number,
  z: number,
  width: number,
  site: Site,
  floor: string,
  slant = 0.8,
): FacePiece[] {
  if (isDark(site)) return [];
  const colour = blend(
    floor,
    site.hour === 'golden-hour' || site.hour === 'dawn' ? '#ffd08a' : '#fff3d6',
    0.55,
  );
  const strip = (a: number, b: number): Loop => [
    vec3(x + a, 0.005, z),
    vec3(x + b, 0.005, z),
    vec3(x + b + slant * 2.2, 0.005, z - 2.6),
    vec3(x + a + slant * 2.2, 0.005, z - 2.6),
  ];
  const m = 0.04;
  return [
    face('light on the floor', [strip(-width / 2, -m), strip(m, width / 2)], colour, {
      ...behind,
      tone: 'light',
      opacity: DULL.has(site.weather) ? 0.18 : 0.5,
    }),
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

/** A framed picture: a small landscape, portrait or abstract in a few shapes. */
export function picture(
  plane: Plane,
  u: number,
  v: number,
  width: number,
  height: number,
  site: Site,
  frame = '#6b4c33',
): FacePiece[] {
  const { rng } = site;
  const look = { ...behind, normal: plane.normal };
  const paper = rng.pick(['#d9cfb8', '#c9d3cf', '#d8c2a8', '#b9c7d1']);
  const ink = rng.pick(['#8a9a72', '#5f7d8c', '#b0714f', '#7f6a86']);
  const a = u - width / 2;
  const b = u + width / 2;
  const hill = [
    onPlane(plane, a + 0.06, v + 0.06, 0.035),
    onPlane(plane, b - 0.06, v + 0.06, 0.035),
    onPlane(plane, b - 0.06, v + height * rng.between(0.25, 0.5), 0.035),
    onPlane(plane, u + width * rng.between(-0.1, 0.2), v + height * rng.between(0.4, 0.65), 0.035),
    onPlane(plane, a + 0.06, v + height * rng.between(0.25, 0.45), 0.035),
  ];
  return [
    face('picture shadow', [wallLoop(plane, a + 0.03, b + 0.05, v - 0.06, v + height - 0.02, 0.01)], frame, {
      ...behind,
      tone: 'shade',
      opacity: 0.35,
    }),
    face('picture frame', [wallLoop(plane, a, b, v, v + height, 0.02)], frame, look),
    face('picture', [wallLoop(plane, a + 0.06, b - 0.06, v + 0.06, v + height - 0.06, 0.03)], paper, look),
    face('picture', [hill], ink, look),
  ];
}

/** A rug: a border and a field. */
export function rug(x: number, z: number, width: number, depth: number, colour: string): FacePiece[] {
  const sheet = (inset: number, fill: string) =>
    face(
      'rug',
      [
        floorLoop(
          x - width / 2 + inset,
          x + width / 2 - inset,
          z - depth / 2 + inset,
          z + depth / 2 - inset,
          0.004 + inset * 0.01,
        ),
      ],
      fill,
      { ...behind, normal: UP },
    );
  return [sheet(0, adjust(colour, -0.08)), sheet(0.12, adjust(colour, 0.1, 0.6)), sheet(0.2, colour)];
}

/** A doorway in a wall: leaf, frame, handle. */
export function roomDoor(plane: Plane, u: number, colour: string, frame: string): FacePiece[] {
  const look = { ...behind, normal: plane.normal };
  return [
    face('door frame', [wallLoop(plane, u - 0.56, u + 0.56, 0, 2.16, 0.03)], frame, look),
    face('door', [wallLoop(plane, u - 0.46, u + 0.46, 0, 2.06, 0.04)], colour, look),
    face(
      'door panels',
      [
        wallLoop(plane, u - 0.34, u + 0.34, 0.2, 0.9, 0.05),
        wallLoop(plane, u - 0.34, u + 0.34, 1.05, 1.9, 0.05),
      ],
      adjust(colour, -0.05),
      look,
    ),
    face('door handle', [wallLoop(plane, u + 0.33, u + 0.41, 0.98, 1.03, 0.06)], '#c4a25c', look),
  ];
}

export const backWall = (r: Pick<RoomLook, 'back'>): Plane => facingPlane(0, r.back);
/** Side walls: u = 0 at the back corner's depth minus `from`, growing away from the camera. */
export const leftWall = (r: Pick<RoomLook, 'half'>): Plane => flankPlane(-r.half, 0);
export const rightWall = (r: Pick<RoomLook, 'half'>): Plane => flankPlane(r.half, 0);
