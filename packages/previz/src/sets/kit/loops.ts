/** Closed polygons in world metres. */
import { type Vec3, vec3 } from '../../geometry/vec3.ts';

export type Loop = readonly Vec3[];

export const UP = vec3(0, 1, 0);
export const DOWN = vec3(0, -1, 0);
/** Towards the camera's side. */
export const NEARWARD = vec3(0, 0, -1);
export const AWAY = vec3(0, 0, 1);
export const LEFTWARD = vec3(-1, 0, 0);
export const RIGHTWARD = vec3(1, 0, 0);

/** Upright rectangle at a depth. */
export const frontLoop = (x0: number, x1: number, y0: number, y1: number, z: number): Loop => [
  vec3(x0, y0, z),
  vec3(x1, y0, z),
  vec3(x1, y1, z),
  vec3(x0, y1, z),
];

/** Level rectangle. */
export const floorLoop = (x0: number, x1: number, z0: number, z1: number, y = 0): Loop => [
  vec3(x0, y, z0),
  vec3(x1, y, z0),
  vec3(x1, y, z1),
  vec3(x0, y, z1),
];

/** Upright rectangle along the depth axis. */
export const sideLoop = (x: number, y0: number, y1: number, z0: number, z1: number): Loop => [
  vec3(x, y0, z0),
  vec3(x, y0, z1),
  vec3(x, y1, z1),
  vec3(x, y1, z0),
];

/** Level ellipse of `n` corners whose edge wanders by `wobble` (a function of the corner's index, about 0). */
export function discLoop(
  at: Vec3,
  rx: number,
  rz: number,
  n = 14,
  wobble: (i: number) => number = () => 0,
): Loop {
  return Array.from({ length: n }, (_, i) => {
    const a = (i / n) * 2 * Math.PI;
    const r = 1 + wobble(i);
    return vec3(at.x + Math.cos(a) * rx * r, at.y, at.z + Math.sin(a) * rz * r);
  });
}

/** Upright ellipse facing the camera. */
export const roundLoop = (x: number, y: number, z: number, rx: number, ry: number, n = 16): Loop =>
  Array.from({ length: n }, (_, i) => {
    const a = (i / n) * 2 * Math.PI;
    return vec3(x + Math.cos(a) * rx, y + Math.sin(a) * ry, z);
  });

/** A wall's own plane: u runs along the wall, v up, `out` towards its normal. */
export interface Plane {
  readonly origin: Vec3;
  /** Unit direction along the wall, level. */
  readonly u: Vec3;
  readonly normal: Vec3;
}

export const onPlane = (p: Plane, u: number, v: number, out = 0): Vec3 =>
  vec3(p.origin.x + p.u.x * u + p.normal.x * out, p.origin.y + v, p.origin.z + p.u.z * u + p.normal.z * out);

/** Rectangle on a wall. */
export const wallLoop = (p: Plane, u0: number, u1: number, v0: number, v1: number, out = 0): Loop => [
  onPlane(p, u0, v0, out),
  onPlane(p, u1, v0, out),
  onPlane(p, u1, v1, out),
  onPlane(p, u0, v1, out),
];

/** A rectangle with a round-arched top, on a wall. */
export function archLoop(p: Plane, u0: number, u1: number, v0: number, v1: number, out = 0, n = 8): Loop {
  const r = (u1 - u0) / 2;
  const arc = Array.from({ length: n + 1 }, (_, i) => {
    const a = (i / n) * Math.PI;
    return onPlane(p, (u0 + u1) / 2 + Math.cos(a) * r, v1 - r + Math.sin(a) * r, out);
  });
  return [onPlane(p, u0, v0, out), onPlane(p, u1, v0, out), ...arc];
}

/** The plane that faces the camera at a depth; u = 0 at x. */
export const facingPlane = (x: number, z: number, y = 0): Plane => ({
  origin: vec3(x, y, z),
  u: RIGHTWARD,
  normal: NEARWARD,
});

/** A wall along the depth axis at x that faces the middle; u = 0 at z0 and grows away from the camera. */
export const flankPlane = (x: number, z0: number, y = 0): Plane => ({
  origin: vec3(x, y, z0),
  u: AWAY,
  normal: x < 0 ? RIGHTWARD : LEFTWARD,
});
