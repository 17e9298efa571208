import type { Point } from './plane.ts';
import type { Vec3 } from './vec3.ts';

/**
 * A camera with a shift lens: looking up or down moves the horizon instead of tilting the view, so verticals stay
 * vertical and upright drawings stay undistorted.
 */
export interface Camera {
  /** Metres. */
  readonly position: Vec3;
  /** Radians, positive turns right. */
  readonly yaw: number;
  /** Height of the horizon on screen: 0 top edge, 1 bottom edge; may lie outside. */
  readonly horizon: number;
  /** Focal length in frame heights: a thing of height h at distance d is h × focal / d frame heights tall. */
  readonly focal: number;
  /** Radians, Dutch angle; applied to the finished picture. */
  readonly roll: number;
  /** It is the ground that leans so: the sky stays level. */
  readonly slopes?: boolean;
  /** Verticals that converge, as a tilted lens shows them; absent: they stay parallel. */
  readonly keystone?: Keystone;
}

/** The picture's width grows by `amount` for each frame height above `pivot` (0 top edge, 1 bottom edge). */
export interface Keystone {
  readonly amount: number;
  readonly pivot: number;
}

export interface Projected extends Point {
  /** Distance along the view axis, metres; ≤ 0 is behind the camera. */
  readonly depth: number;
}

/** Nearest distance that is drawn, metres. */
export const NEAR = 0.15;

/** World to camera space: x right, y up (from the camera), z along the view. */
export function toView(camera: Camera, p: Vec3): Vec3 {
  const dx = p.x - camera.position.x;
  const dz = p.z - camera.position.z;
  const c = Math.cos(camera.yaw);
  const s = Math.sin(camera.yaw);
  return { x: dx * c - dz * s, y: p.y - camera.position.y, z: dx * s + dz * c };
}

/** Camera space to pixels of a frame of the given size. */
export function toScreen(camera: Camera, view: Vec3, width: number, height: number): Projected {
  const k = (camera.focal * height) / Math.max(view.z, 1e-6);
  const y = camera.horizon * height - view.y * k;
  return { x: width / 2 + view.x * k * spreadAt(camera, y / height), y, depth: view.z };
}

/** Width at a height of the frame, over the width at the pivot. */
const spreadAt = ({ keystone }: Camera, v: number): number =>
  keystone ? Math.min(1.7, Math.max(0.5, 1 + keystone.amount * (keystone.pivot - v))) : 1;

/** World to pixels. */
export function project(camera: Camera, p: Vec3, width: number, height: number): Projected {
  return toScreen(camera, toView(camera, p), width, height);
}

/** Pixels per metre at a depth, for a frame of the given height. */
export const pixelsPerMetre = (camera: Camera, depth: number, height: number): number =>
  (camera.focal * height) / Math.max(depth, NEAR);
