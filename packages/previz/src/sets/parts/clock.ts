/** A clock on a wall or a post, set to the hour of the scene. Metres. */
import type { Hour } from '../../model/light.ts';
import type { FacePiece, Layer } from '../../model/set.ts';
import { face } from '../kit/faces.ts';
import { type Loop, onPlane, type Plane } from '../kit/loops.ts';
import type { Site } from '../setting.ts';

/** Hours and minutes that a clock shows. */
const TIMES: Readonly<Record<Hour, readonly [number, number]>> = {
  dawn: [6, 0],
  morning: [9, 0],
  noon: [12, 0],
  afternoon: [3, 30],
  'golden-hour': [6, 30],
  sunset: [7, 0],
  dusk: [8, 10],
  'blue-hour': [8, 45],
  night: [11, 10],
};

/** Rim, dial, twelve marks and two hands, about (u, v) on a plane. */
export function clock(
  plane: Plane,
  u: number,
  v: number,
  radius: number,
  { hour }: Pick<Site, 'hour'>,
  layer: Layer = 'ground',
): FacePiece[] {
  const look = { layer, normal: plane.normal } as const;
  // seen from the side that the plane faces, so that its hands go round with the sun
  const s = plane.normal.z < -0.5 || plane.normal.x > 0.5 ? 1 : -1;
  const at = (turn: number, r: number, aside: number, out: number) => {
    const a = turn * 2 * Math.PI;
    return onPlane(
      plane,
      u + s * (Math.sin(a) * r + Math.cos(a) * aside),
      v + Math.cos(a) * r - Math.sin(a) * aside,
      out,
    );
  };
  const round = (r: number, out: number): Loop => Array.from({ length: 24 }, (_, i) => at(i / 24, r, 0, out));
  const hand = (turn: number, from: number, to: number, half: number): Loop => [
    at(turn, from, -half, 0.06),
    at(turn, to, -half * 0.6, 0.06),
    at(turn, to, half * 0.6, 0.06),
    at(turn, from, half, 0.06),
  ];
  const [h, min] = TIMES[hour];
  const marks = Array.from({ length: 12 }, (_, i) =>
    hand(i / 12, radius * 0.72, radius * 0.85, radius * (i % 3 === 0 ? 0.05 : 0.025)),
  );
  return [
    face('clock', [round(radius, 0.03)], '#33383e', look),
    face('clock dial', [round(radius * 0.86, 0.04)], '#f6f3e6', look),
    face('clock marks', marks, '#3a3f44', look),
    face(
      'clock hands',
      [
        hand((h + min / 60) / 12, -radius * 0.1, radius * 0.5, radius * 0.07),
        hand(min / 60, -radius * 0.12, radius * 0.78, radius * 0.045),
      ],
      '#22262a',
      look,
    ),
  ];
}
