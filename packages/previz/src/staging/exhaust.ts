import type { Drawing, Shape } from '../model/drawing.ts';
import type { SetDesign } from '../model/set.ts';
import type { Performer } from './performers.ts';

const LAUNCHES = /^(launch|blast|lift|rise|ascend|soar|start|ignite|take)$/;
const ROCKETS = /^(rocket|space-shuttle|missile|space-rocket)$/;

/** True for a rocket on its way up. */
export const takesOff = (p: Performer): boolean =>
  ROCKETS.test(p.drawable?.id ?? '') && (LAUNCHES.test(p.mention.verb ?? '') || p.mention.pose === 'fly');

/** How a starship is seen that lands or lifts off, and one under way; null: it stands on its legs. */
export const flightOf = (p: Performer, air: SetDesign['air']): 'lift' | 'fly' | null => {
  if (p.drawable?.id !== 'starship') return null;
  if (air === 'space' || p.mention.pose === 'fly') return 'fly';
  return LAUNCHES.test(p.mention.verb ?? '') || /^(land|descend|touch)$/.test(p.mention.verb ?? '')
    ? 'lift'
    : null;
};

/** Flame under the engines: colour, width in widths and length in heights of the rocket. */
const TONGUES = [
  ['#f0641e', 0.5, 0.62],
  ['#ffab2e', 0.36, 0.46],
  ['#fff0b0', 0.2, 0.28],
] as const;
/** Smoke rolling off to both sides at the flame's end: place and size in widths. */
const CLOUDS = [
  [-0.7, 0.34],
  [-0.3, 0.42],
  [0.15, 0.46],
  [0.55, 0.38],
  [0.9, 0.28],
] as const;

const r = (v: number) => Math.round(v * 10) / 10;

/** The rocket over its own flame and smoke. */
export function withExhaust(drawing: Drawing): Drawing {
  const { x, y, width, height } = drawing.bounds;
  const middle = x + width / 2;
  const foot = y + height * 0.97;
  const end = foot + 0.62 * height;
  const smoke: Shape[] = CLOUDS.map(([at, size]) => {
    const [cx, k] = [middle + at * width, size * width];
    return {
      d: `M${r(cx - k)} ${r(end)}A${r(k)} ${r(k)} 0 0 1 ${r(cx + k)} ${r(end)}A${r(k)} ${r(k * 0.6)} 0 0 1 ${r(cx - k)} ${r(end)}Z`,
      fill: '#d9d4cc',
      tone: 'body',
      part: 'smoke',
    };
  });
  const flames: Shape[] = TONGUES.map(([fill, wide, long]) => {
    const [w, l] = [wide * width, long * height];
    return {
      d: `M${r(middle - w / 2)} ${r(foot)}C${r(middle - w * 0.7)} ${r(foot + l * 0.4)} ${r(middle - w * 0.2)} ${r(foot + l * 0.7)} ${r(middle)} ${r(foot + l)}C${r(middle + w * 0.2)} ${r(foot + l * 0.7)} ${r(middle + w * 0.7)} ${r(foot + l * 0.4)} ${r(middle + w / 2)} ${r(foot)}Z`,
      fill,
      tone: 'glow',
      part: 'flames',
    };
  });
  const up = 0.62 * height + 0.3 * width;
  const shapes = [...smoke, ...flames, ...drawing.shapes];
  const bounds = {
    x: Math.min(x, middle - 1.1 * width),
    y,
    width: Math.max(width, 2.3 * width),
    height: height + up,
  };
  return { ...drawing, shapes, bounds };
}
