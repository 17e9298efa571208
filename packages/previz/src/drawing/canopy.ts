/** Sunlight under trees and between houses: shafts through leaves, and the shade of what stands behind the camera. */
import { vec3 } from '../geometry/vec3.ts';
import { isAfterSunset } from '../model/light.ts';
import type { Scene } from '../model/scene.ts';
import type { Piece, SetDesign } from '../model/set.ts';
import { createRng, type Rng } from '../random/rng.ts';
import { crestAt, type Disc } from './disc.ts';
import type { Painter } from './painter.ts';
import { isBeamed } from './panes.ts';
import type { Item } from './pieces.ts';
import { projectLoop, roundedPath } from './project-polygon.ts';
import { n } from './svg.ts';

const TALL = /\b(tree|pine|palm|trunk|bamboo|cypress)/;
/** Near trees that make a wood of a place. */
const WOOD = 9;
/** From nearer than this, metres, no wood is seen. */
const CLOSE = 1.8;
/** How far the near shade reaches towards the mark, metres from it. */
const SHADE_ENDS = -1.5;

const near = (set: SetDesign, part: RegExp): number =>
  set.pieces.filter(
    (p: Piece) => p.kind !== 'face' && part.test(p.part) && Math.abs(p.at.x) < 14 && p.at.z < 24,
  ).length;

const sunny = ({ light }: Painter): boolean =>
  !light.indoor && !isAfterSunset(light.hour) && light.key.softness < 0.45 && light.weather !== 'sandstorm';

/** Shafts of light that slant through a wood from the sun's side, behind the actors. */
export function drawShafts(painter: Painter, scene: Scene, sun: Disc | null): Item[] {
  const wood = painter.light.beams || near(scene.set, TALL) >= WOOD;
  const seen = painter.light.indoor ? fallsInUnseen(painter, scene.set) : sunny(painter);
  const water = scene.set.air === 'water';
  if (!water && (!seen || scene.set.air !== 'air' || !wood)) return [];
  // close to a face there is sky behind it as often as leaves
  if (scene.focus.distance < CLOSE) return [];
  const { width, height, light, camera } = painter;
  const rng = createRng(scene.set.pieces.length).fork('shafts');
  // rays spread from a sun that one sees, where they are spoken of
  const bare = sun !== null && (light.beams ?? 1) > 1 && sun.y < crestAt(painter, scene, sun.x);
  if (bare && !light.indoor) return [{ depth: scene.focus.distance + 1.2, svg: fan(painter, sun, rng) }];
  const side = light.key.towards.x >= 0 ? 1 : -1;
  const foot = Math.min(0.98, camera.horizon + 0.3) * height;
  const low = light.shadow.length > 1.6;
  const lean = side * height * (low ? 0.62 : 0.34);
  const colour = painter.style.colour(light.key.colour, 'glow');
  const fill = painter.defs.linear(0, 0, 0, foot, [
    { at: 0, colour, opacity: low ? 0.32 : 0.22 },
    { at: 0.6, colour, opacity: low ? 0.15 : 0.1 },
    { at: 1, colour, opacity: 0 },
  ]);
  let d = '';
  for (let i = 0; i < 5; i++) {
    const x = width * (0.14 + 0.2 * i + rng.between(-0.06, 0.06)) + lean * 0.5;
    const [top, end] = [width * rng.between(0.006, 0.034), width * rng.between(0.03, 0.12)];
    d += `M${n(x - top)} -9H${n(x + top)}L${n(x - lean + end)} ${n(foot)}H${n(x - lean - end)}Z`;
  }
  const depth = scene.focus.distance + (light.indoor ? IN_ROOMS : 1.2);
  return [{ depth, svg: `<path class="shafts" d="${d}" fill="${fill}"/>` }];
}

/** Close behind the subject, in the air before a room's dark; metres. */
const IN_ROOMS = 0.34;

/** Beams are spoken of in a room or cave whose openings the frame does not show. */
const fallsInUnseen = ({ light }: Painter, set: SetDesign): boolean =>
  (light.beams ?? 1) > 1 && !isBeamed(light, set);

/** Rays that spread from a sun which stands in the frame, between the trunks. */
function fan(painter: Painter, { x, y }: Disc, rng: Rng): string {
  const { width, height, light } = painter;
  const { beams = 1 } = light;
  const long = Math.hypot(width, height);
  const colour = painter.style.colour(light.key.colour, 'glow');
  const fill = painter.defs.radialOnBox([
    { at: 0, colour, opacity: 0.3 * beams },
    { at: 0.22, colour, opacity: 0.14 * beams },
    { at: 0.5, colour, opacity: 0.03 * beams },
    { at: 0.7, colour, opacity: 0 },
  ]);
  let d = '';
  for (let i = 0; i < RAYS; i++) {
    const a = Math.PI * (0.06 + (0.88 * (i + rng.between(0.15, 0.85))) / RAYS);
    const w = rng.between(0.008, 0.05) * (i % 3 === 0 ? 1.7 : 1);
    const at = (angle: number) => `${n(x + Math.cos(angle) * long)} ${n(y + Math.sin(angle) * long)}`;
    d += `M${n(x)} ${n(y)}L${at(a - w)}L${at(a + w)}Z`;
  }
  // The gradient runs over the path's own box: a speck on the far side makes the sun its middle.
  d += `M${n(x - long)} ${n(y - long)}h0.1v0.1ZM${n(x + long)} ${n(y + long)}h0.1v0.1Z`;
  return `<path class="shafts" d="${d}" fill="${fill}"/>`;
}

const RAYS = 12;

/**
 * While the sun stands behind the camera, what is there throws its shade over the near ground: the first of the planes
 * that a frame is read by, with the actors in the light beyond it.
 */
export function drawNearShade(painter: Painter, set: SetDesign): string {
  const { light } = painter;
  if (!sunny(painter) || light.key.towards.z >= 0 || set.stage.water !== null || set.air !== 'air') return '';
  const leafy = near(set, /\b(tree|palm|bush|bamboo)/) > 2;
  if (!leafy && near(set, /\b(house|building|terrace|shop|stall|wall|row)/) === 0) return '';
  const rng = createRng(set.pieces.length).fork('near shade');
  const edge = Array.from({ length: 27 }, (_, i) => {
    const x = -13 + i;
    const stray = leafy
      ? rng.between(-0.55, 0.3) + 0.25 * Math.sin(i * 1.7)
      : Math.floor(rng.next() * 3) * 0.25 - 0.4;
    return vec3(x, 0.004, SHADE_ENDS + stray);
  });
  const loop = projectLoop(painter, [vec3(-13, 0.004, -30), ...edge, vec3(13, 0.004, -30)]);
  if (!loop) return '';
  const d = leafy ? roundedPath(loop.points) : `M${loop.points.map((p) => `${n(p.x)} ${n(p.y)}`).join('L')}Z`;
  const colour = painter.style.colour(light.shadow.colour, 'line');
  return `<path class="near-shade" d="${d}" fill="${colour}" fill-opacity="${n(light.shadow.opacity * 0.8)}"/>`;
}
