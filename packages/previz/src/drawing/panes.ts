/** The sun or moon that falls in by a room's windows: light on the floor, and beams in the air. */
import { project, toView } from '../geometry/camera.ts';
import { convexHull } from '../geometry/convex-hull.ts';
import type { Point } from '../geometry/plane.ts';
import { normalise, type Vec3, vec3 } from '../geometry/vec3.ts';
import { type Hour, type Light, WEATHER_NAMES, type WeatherKind } from '../model/light.ts';
import type { FacePiece, Piece, SetDesign } from '../model/set.ts';
import type { Painter } from './painter.ts';
import type { Item } from './pieces.ts';
import { pathOf, projectLoop } from './project-polygon.ts';
import { n } from './svg.ts';

/** How steeply daylight comes in, as fall over depth, and how much of it: a low sun reaches far and glows. */
const BEAMS: Readonly<Record<Hour, { fall: number; strength: number; colour: string | null }>> = {
  dawn: { fall: 0.42, strength: 0.95, colour: '#ffd2c4' },
  morning: { fall: 0.7, strength: 0.75, colour: '#fff4c4' },
  noon: { fall: 1.7, strength: 0.8, colour: '#fffbea' },
  afternoon: { fall: 0.52, strength: 1.1, colour: '#ffd070' },
  'golden-hour': { fall: 0.5, strength: 1.1, colour: '#ffc670' },
  sunset: { fall: 0.4, strength: 1.1, colour: '#ff9350' },
  dusk: { fall: 0.6, strength: 0, colour: null },
  'blue-hour': { fall: 0.7, strength: 0.3, colour: '#6c9cff' },
  night: { fall: 0.7, strength: 0.55, colour: '#8fb0f8' },
};

/** Weather that lets no beam through. */
export const VEILED: ReadonlySet<WeatherKind> = new Set(
  WEATHER_NAMES.filter(
    (w) => w !== 'clear' && w !== 'wind' && w !== 'heat' && w !== 'rainbow' && w !== 'aurora',
  ),
);

/** Beams that are spoken of reach into the room at any hour. */
const SAID_FALL = 0.75;

/** The beams of an hour. */
export const lookOf = ({ hour, beams = 1 }: Light) => {
  const { fall, strength, colour } = BEAMS[hour];
  return { fall: beams > 1 ? Math.min(fall, SAID_FALL) : fall, strength: strength * beams, colour };
};

interface Beam {
  readonly window: readonly Vec3[];
  readonly floor: readonly Vec3[];
}

/** Few beams make a room, many make a cage. */
const MOST_BEAMS = 5;
/** Glass walls spread the light; only windows throw beams. Metres. */
const WIDEST = 3.6;

/** The light on the floor under every window that the sun or moon stands before. */
export function drawSunlitFloor(painter: Painter, set: SetDesign): string {
  const look = lookOf(painter.light);
  const beams = beamsOf(painter.light, set);
  if (beams.length === 0 || !look.colour) return '';
  const loops = beams.map((b) => projectLoop(painter, b.floor)).filter((l) => l !== null);
  if (loops.length === 0) return '';
  const colour = painter.style.colour(look.colour, 'glow');
  return `<path class="sunlight" d="${pathOf(loops)}" fill="${colour}" fill-opacity="${n(0.42 * look.strength)}"/>`;
}

/** The air between a window and the floor it lights: dust in a sunbeam, brightest where it comes in. */
export function drawBeams(painter: Painter, set: SetDesign): Item[] {
  const look = lookOf(painter.light);
  if (!look.colour) return [];
  const colour = painter.style.colour(look.colour, 'glow');
  return beamsOf(painter.light, set).flatMap(({ window, floor }) => {
    const end = inSight(painter, window, floor);
    if (!end) return [];
    const outline = convexHull(
      [...window, ...end].map((p) => project(painter.camera, p, painter.width, painter.height)),
    );
    const [from, to] = [middleOf(painter, window), middleOf(painter, end)];
    const fill = painter.defs.linear(from.x, from.y, to.x, to.y, [
      { at: 0, colour, opacity: 0.24 * look.strength },
      { at: 0.5, colour, opacity: 0.13 * look.strength },
      { at: 1, colour, opacity: 0.03 * look.strength },
    ]);
    const d = `M${outline.map((p) => `${n(p.x)} ${n(p.y)}`).join('L')}Z`;
    const depth = Math.max(...window.map((p) => toView(painter.camera, p).z)) - 0.3;
    return [{ depth, svg: `<path class="sunbeam" d="${d}" fill="${fill}"/>` }];
  });
}

/** As much of a beam as lies before the lens; null when its window does not. */
function inSight({ camera }: Painter, window: readonly Vec3[], floor: readonly Vec3[]): Vec3[] | null {
  const before = (points: readonly Vec3[]) => points.every((p) => toView(camera, p).z > 0.6);
  if (!before(window)) return null;
  for (const share of [1, 0.75, 0.5, 0.3]) {
    const end = window.map((p, i) => mix(p, floor[i] ?? p, share));
    if (before(end)) return end;
  }
  return null;
}

const mix = (a: Vec3, b: Vec3, t: number) =>
  vec3(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t, a.z + (b.z - a.z) * t);

const middleOf = (painter: Painter, corners: readonly Vec3[]): Point => {
  const k = 1 / corners.length;
  const mean = corners.reduce((m, p) => vec3(m.x + p.x * k, m.y + p.y * k, m.z + p.z * k), vec3(0, 0, 0));
  return project(painter.camera, mean, painter.width, painter.height);
};

function beamsOf(light: Light, set: SetDesign): Beam[] {
  if (!set.indoor || VEILED.has(light.weather) || BEAMS[light.hour].strength === 0) return [];
  return set.pieces
    .filter((p: Piece): p is FacePiece => p.kind === 'face' && p.pane === true)
    .flatMap((p) => p.loops.map((loop) => beamOf(light, loop)))
    .filter((b) => b !== null)
    .sort((a, b) => nearness(a) - nearness(b))
    .slice(0, MOST_BEAMS);
}

/** Whether light falls in by a window of the room's own. */
export const isBeamed = (light: Light, set: SetDesign): boolean => beamsOf(light, set).length > 0;

const nearness = ({ window }: Beam) => Math.abs(window[0]?.x ?? 0) + Math.abs(window[0]?.z ?? 0);

/** From a pane to the floor along the light; null where the light does not come in. */
function beamOf(light: Light, loop: readonly Vec3[]): Beam | null {
  const box = (of: (p: Vec3) => number) => [Math.min(...loop.map(of)), Math.max(...loop.map(of))] as const;
  const [x0, x1] = box((p) => p.x);
  const [y0, y1] = box((p) => p.y);
  const [z0, z1] = box((p) => p.z);
  const facing = z1 - z0 < 0.05;
  const side = light.key.towards.x >= 0 ? 1 : -1;
  if (Math.max(x1 - x0, z1 - z0) > WIDEST || (!facing && x1 - x0 > 0.05)) return null;
  if (!facing && Math.sign(x0) !== side) return null;
  const { fall } = lookOf(light);
  const along = normalise(facing ? vec3(-side * 0.45, -fall, -1) : vec3(-side, -fall, -0.3));
  const window = facing
    ? [vec3(x0, y0, z0), vec3(x1, y0, z0), vec3(x1, y1, z0), vec3(x0, y1, z0)]
    : [vec3(x0, y0, z0), vec3(x0, y0, z1), vec3(x0, y1, z1), vec3(x0, y1, z0)];
  const onFloor = (p: Vec3) => {
    const t = (p.y - 0.006) / -along.y;
    return vec3(p.x + along.x * t, 0.006, p.z + along.z * t);
  };
  return { window, floor: window.map(onFloor) };
}
