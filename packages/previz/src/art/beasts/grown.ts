/** What some animals carry besides a coat: humps, wool, an udder. */
import { adjust } from '../../colour/oklch.ts';
import { point } from '../../geometry/plane.ts';
import { blob, circle, limb, oval } from '../path/outline.ts';
import { detail, flat, main, type PropShape } from '../props/prop.ts';
import { joint, toward } from './marks.ts';
import type { Skeleton } from './skeleton.ts';
import type { Species } from './species-shape.ts';

function hump(s: Species, k: Skeleton, t: number, wide: number, high: number): PropShape {
  const p = toward(k.shoulder, k.hip, t);
  const y = p.y - s.build.waist * 0.7;
  return main(
    blob([
      p.x - wide,
      y + 6,
      p.x - wide * 0.6,
      y - high * 0.5,
      p.x,
      y - high,
      p.x + wide * 0.6,
      y - high * 0.5,
      p.x + wide,
      y + 6,
    ]),
    s.coat.body,
    'hump',
  );
}

/** Behind the trunk. */
export function grownBehind(s: Species, k: Skeleton): readonly PropShape[] {
  if (s.grown === 'hump') return [hump(s, k, 0.5, 26, 30)];
  if (s.grown === 'humps') return [hump(s, k, 0.22, 17, 30), hump(s, k, 0.78, 17, 28)];
  if (s.grown !== 'udder') return [];
  const p = toward(k.shoulder, k.hip, 0.78);
  const y = p.y + s.build.rump * 0.85;
  return [
    detail(
      `${oval(p.x, y, 11, 8)}${circle(p.x - 5, y + 7, 2.4)}${circle(p.x + 4, y + 7, 2.4)}`,
      '#e79a9a',
      'udder',
    ),
  ];
}

const CURLS = 15;

/** Curls round the trunk, in front of it. */
export function grownBefore(s: Species, k: Skeleton): readonly PropShape[] {
  if (s.grown !== 'wool') return [];
  const { chest, waist, rump } = s.build;
  const trunk = limb(
    joint(k.shoulder, chest * 1.02),
    joint(k.waist, waist * 1.02),
    joint(k.hip, rump * 1.02),
  );
  const half = (k.hip.x - k.shoulder.x) / 2 + chest * 0.9;
  const centre = point((k.shoulder.x + k.hip.x) / 2, (k.shoulder.y + k.hip.y) / 2);
  const tilt = Math.atan2(k.hip.y - k.shoulder.y, k.hip.x - k.shoulder.x);
  const curls = Array.from({ length: CURLS }, (_, i) => {
    const a = (i * Math.PI * 2) / CURLS;
    const [u, v] = [Math.cos(a) * half, Math.sin(a) * waist * 0.92];
    return circle(
      centre.x + u * Math.cos(tilt) - v * Math.sin(tilt),
      centre.y + u * Math.sin(tilt) + v * Math.cos(tilt),
      9.5,
    );
  }).join('');
  const low = point(centre.x + 4, centre.y + waist * 0.62);
  return [
    main(`${trunk}${curls}`, s.coat.body, 'wool'),
    flat(
      [-0.55, -0.2, 0.15, 0.5].map((u) => oval(low.x + u * half * 1.2, low.y, 11, 6)).join(''),
      adjust(s.coat.body, -0.06),
      'wool shade',
    ),
  ];
}
