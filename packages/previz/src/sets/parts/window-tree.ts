/** A tree outside a window: it stands upright, bare under snow, or bent by the wind. */
import { type Loop, onPlane } from '../kit/loops.ts';
import type { Site } from '../setting.ts';
import type { Pane } from './pane.ts';

/** Lobes of the crown: place and size in shares of its own. */
const CROWN = [
  [-0.62, -0.1, 0.55],
  [0.6, -0.05, 0.58],
  [0, 0.35, 0.75],
  [-0.25, -0.3, 0.6],
  [0.3, -0.32, 0.6],
] as const;

/** Part of its own height that the wind bends a crown aside. */
const BENT = 0.42;

/** Trunk and crown at one side of a pane, cut by it. */
export function tree({ plane, u0, u1, v0, v1 }: Pane, { rng, weather, season }: Site): Loop[] {
  const [w, h] = [u1 - u0, v1 - v0];
  const side = rng.chance(0.5) ? 1 : -1;
  const tall = h * rng.between(0.5, 0.62);
  const foot = (u0 + u1) / 2 + side * w * 0.33;
  const bend = weather === 'wind' || weather === 'storm' || weather === 'blizzard' ? BENT * tall : 0;
  const at = (u: number, v: number) =>
    onPlane(plane, Math.min(u1, Math.max(u0, u)), Math.min(v1, Math.max(v0, v)), 0.0135);
  const lean = (v: number) => bend * ((v - v0) / tall) ** 2;
  const limb = (from: readonly [number, number], to: readonly [number, number], thick: number): Loop => {
    const [a, b] = from;
    const [c, d] = to;
    return [
      at(foot + a * tall - thick + lean(v0 + b * tall), v0 + b * tall),
      at(foot + a * tall + thick + lean(v0 + b * tall), v0 + b * tall),
      at(foot + c * tall + thick * 0.3 + lean(v0 + d * tall), v0 + d * tall),
      at(foot + c * tall - thick * 0.3 + lean(v0 + d * tall), v0 + d * tall),
    ];
  };
  const trunk = limb([0, 0], [0, 0.72], tall * 0.035);
  if (season === 'winter' || weather === 'snow' || weather === 'blizzard')
    return [
      trunk,
      ...(
        [
          [0.32, -0.3, 0.78],
          [0.42, 0.3, 0.9],
          [0.55, -0.16, 0.98],
          [0.62, 0.12, 1.02],
          [0.5, 0.34, 0.7],
        ] as const
      ).map(([v, c, d]) => limb([0, v], [c, d], tall * 0.016)),
    ];
  const r = tall * 0.27;
  const round = (x: number, y: number, k: number): Loop =>
    Array.from({ length: 14 }, (_, i) => {
      const a = (i / 14) * 2 * Math.PI;
      const v = v0 + tall * 0.68 + r * y + Math.sin(a) * r * k;
      // what is bent streams to leeward
      return at(foot + (bend > 0 ? 1.35 : 1) * (r * x + Math.cos(a) * r * k) + lean(v), v);
    });
  return [trunk, ...CROWN.map(([x, y, k]) => round(x, y, k))];
}
