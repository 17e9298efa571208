/** Shadows that fall on the ground, seen from straight above. */
import svgpath from 'svgpath';
import { flatten } from '../art/path/flatten.ts';
import { box, polygon } from '../art/path/outline.ts';
import { convexHull } from '../geometry/convex-hull.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import { isAfterSunset, type Light } from '../model/light.ts';
import { shape } from '../sets/kit/drawing.ts';
import { movedPath, type Plan } from './plan.ts';

/** Where shadows fall: per centimetre of height so many centimetres to the right and down the picture. */
export interface Fall {
  readonly x: number;
  readonly y: number;
  readonly opacity: number;
  readonly colour: string;
}

/** Of the caster's height: under a lamp in a room, and at most under a low sun. */
const INDOORS = 0.22;
const LONGEST = 1.9;
/** A high sun still throws so much that things stand on their ground. */
const SHORTEST = 0.3;
/** By the moon, and where the shadows of many would run into one. */
const SHORTER = 0.8;

export function fallOf({ key, shadow, indoor, hour }: Light, crowd: boolean): Fall {
  const flat = Math.hypot(key.towards.x, key.towards.z) || 1;
  const long = indoor
    ? INDOORS
    : Math.min(crowd || isAfterSunset(hour) ? SHORTER : LONGEST, Math.max(SHORTEST, shadow.length * 0.62));
  // from a side and somewhat from behind the picture's top: shadows run down it, where a reader looks for them
  const [dx, dy] = [-key.towards.x / flat, Math.max(0.35, Math.abs(key.towards.z / flat))];
  const n = Math.hypot(dx, dy);
  const soft = 1 - 0.6 * shadow.softness;
  return {
    x: (dx / n) * long,
    y: (dy / n) * long,
    opacity: Math.max(0.14, Math.min(0.5, (shadow.opacity + 0.08) * soft)),
    colour: shadow.colour,
  };
}

/** A shadow is as long as what throws it is across, and so much more: those of towers would cover the picture. Centimetres. */
const LONGER = { times: 0.85, more: 70 };

/** Lower things than this, centimetres, throw their own outline a little aside: people who lie, plates, boats. */
const LOW = 46;

/** The outline of a plan at a place, swept along the fall of its shadow. */
export function sweep(
  { outline, long, wide, tall }: Plan,
  fall: Fall,
  at: { x: number; y: number; turn: number },
): string {
  const d = outline ?? box(-long / 2, -wide / 2, long, wide, Math.min(long, wide) * 0.12);
  const base = movedPath(d, at.x, at.y, at.turn);
  const far = Math.hypot(fall.x, fall.y) * tall;
  const most = LONGER.times * Math.max(long, wide) + LONGER.more;
  const h = far > most ? (tall * most) / far : tall;
  const [dx, dy] = [fall.x * h, fall.y * h];
  if (tall < LOW) return [0.4, 1].map((t) => movedPath(base, dx * t, dy * t)).join('');
  const points = flatten(base).flat();
  if (points.length < 3) return '';
  const hull = convexHull([...points, ...points.map((p) => ({ x: p.x + dx, y: p.y + dy }))]);
  return polygon(hull.flatMap((p) => [p.x, p.y]));
}

/** What somebody throws on the ground: the whole upright figure, laid along the fall of the light from the feet. */
export function silhouette(figure: Drawing, fall: Fall, at: { x: number; y: number }): string {
  const long = Math.hypot(fall.x, fall.y) || 1;
  const [ux, uy] = [fall.x / long, fall.y / long];
  const d = figure.shapes
    .filter((s) => s.fill !== null && s.tone === 'body')
    .map((s) => s.d)
    .join('');
  return svgpath(d).matrix([-uy, ux, -fall.x, -fall.y, at.x, at.y]).round(0).toString();
}

export const shadowShape = (d: string, fall: Fall): Shape =>
  shape('shadow', d, fall.colour, 'line', { opacity: fall.opacity });
