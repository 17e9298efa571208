/** Torn outlines on walls: holes, fallen plaster, cracks, and the upper edge of a wall that has come down. Metres. */
import type { Rng } from '../../random/rng.ts';
import { type Loop, onPlane, type Plane } from '../kit/loops.ts';

/** An uneven hole about (u, v). */
export function hole(
  plane: Plane,
  [u, v]: readonly [number, number],
  [ru, rv]: readonly [number, number],
  rng: Rng,
  out = 0.02,
  n = 17,
): Loop {
  return Array.from({ length: n }, (_, i) => {
    const a = (i / n) * 2 * Math.PI;
    const k = rng.between(0.74, 1.1);
    return onPlane(plane, u + Math.cos(a) * ru * k, Math.max(0.02, v + Math.sin(a) * rv * k), out);
  });
}

/** A crack that forks from (u, v) in a direction, radians; `long` metres. */
export function crack(
  plane: Plane,
  u: number,
  v: number,
  angle: number,
  long: number,
  rng: Rng,
  out = 0.025,
): Loop[] {
  const steps = 6;
  const line: [number, number][] = [[u, v]];
  let [x, y, a] = [u, v, angle];
  for (let i = 0; i < steps; i++) {
    a = angle + rng.between(-0.9, 0.9);
    x += (Math.cos(a) * long) / steps;
    y += (Math.sin(a) * long) / steps;
    line.push([x, Math.max(0.02, y)]);
  }
  const wide = (i: number) => 0.03 * (1 - i / (steps + 1));
  const up = line.map(([p, q], i) => onPlane(plane, p - wide(i), q + wide(i) * 0.6, out));
  const down = line.map(([p, q], i) => onPlane(plane, p + wide(i), q - wide(i) * 0.6, out)).reverse();
  return [[...up, ...down]];
}

/** Height of what is left of a wall, by where along it one looks: as shares, 0 to 1 about a middle. */
export function torn(rng: Rng): (at: number) => number {
  const phase = [rng.between(0, 6), rng.between(0, 6), rng.between(0, 6)];
  return (at) => {
    const wave = 0.5 * Math.sin(at * 0.55 + (phase[0] ?? 0)) + 0.3 * Math.sin(at * 1.7 + (phase[1] ?? 0));
    const step = Math.sin(Math.floor(at * 1.4) * 12.9898 + (phase[2] ?? 0)) * 0.32;
    return wave + step;
  };
}
