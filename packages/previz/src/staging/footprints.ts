/** The trail of whoever came over sand or snow: it fills the bare ground, and leads the eye from the frame's foot to the figure. */
import { adjust } from '../colour/oklch.ts';
import { rect } from '../geometry/plane.ts';
import { type Vec3, vec3 } from '../geometry/vec3.ts';
import type { Actor } from '../model/scene.ts';
import type { Piece, SetDesign } from '../model/set.ts';
import type { Shot } from '../model/shot.ts';
import { createRng } from '../random/rng.ts';
import { isSnowbound, settingById } from '../sets/index.ts';
import { face } from '../sets/kit/faces.ts';
import { discLoop, UP } from '../sets/kit/loops.ts';
import { isAlive } from './beings.ts';
import type { FrameSize } from './frame-size.ts';
import { NEAR } from './look-at-wall.ts';
import type { Performer } from './performers.ts';
import type { ViewPoint } from './view-point.ts';

const SAND = /^(beach|desert|mars|moon-surface)$/;
const DRY_SKIES = new Set([
  'clear',
  'cloudy',
  'overcast',
  'wind',
  'heat',
  'rainbow',
  'aurora',
  'fog',
  'snow',
  'blizzard',
]);

/** Metres of a step, and from one foot's line to the other's. */
const STEP = 0.52;
const APART = 0.13;
const MOST_STEPS = 34;

const PRINTS = /^(footprints?-on-the-ground|footprints?|paw-prints?)$/;

/** Prints that are named and lie before people who are there: they are the trail on the bare ground, no thing beside them. */
export const isTrail = (p: Performer, all: readonly Performer[], { place, size }: Shot): boolean =>
  PRINTS.test(p.drawable?.id ?? '') &&
  !NEAR.has(size) &&
  !settingById(place.setting).indoor &&
  all.some(isAlive);

/** A face fills the frame: prints on the ground are below it. */
export const isBelowFrame = (p: Performer, all: readonly Performer[], { size }: Shot): boolean =>
  PRINTS.test(p.drawable?.id ?? '') &&
  (size === 'close-up' || size === 'medium-close') &&
  all.some((q) => q.look !== null);

/** Where such trails are seen: on the ground before those who are there. */
export const trailsShown = (all: readonly Performer[], shot: Shot, { width, height }: FrameSize) =>
  all
    .filter((p) => isTrail(p, all, shot))
    .map((p) => ({
      id: p.id,
      label: p.entity.noun,
      box: rect(0.3 * width, 0.72 * height, 0.4 * width, 0.26 * height),
    }));

/** Times their size that prints have which the frame is about. */
const NAMED = 1.25;

/** Prints from behind the walker to under the camera; none where nobody stands on such ground, or the frame is near. */
export function footprints(
  set: SetDesign,
  shot: Shot,
  view: ViewPoint,
  actors: readonly Actor[],
  performers: readonly Performer[],
): Piece[] {
  const named = performers.some((p) => isTrail(p, performers, shot));
  const far =
    named ||
    shot.size === 'wide' ||
    shot.size === 'extreme-wide' ||
    shot.angle === 'birds-eye' ||
    shot.angle === 'high';
  const snow = isSnowbound(set.setting) || ['snow', 'blizzard'].includes(shot.place.weather);
  const soft = snow || SAND.test(set.setting);
  if (!far || set.indoor || !(named || (soft && DRY_SKIES.has(shot.place.weather)))) return [];
  const walkers = actors
    .filter((a) => a.role === 'subject' && a.lift === 0 && Math.abs(a.at.y) < 0.02 && a.turn === 0)
    .filter((a) => performers.some((p) => p.look !== null && a.id.startsWith(`${p.entity.id}#`)))
    .slice(0, 3);
  const fill = snow ? (named ? '#5f759c' : '#8fa3c4') : adjust(set.ground, named ? -0.24 : -0.16);
  const loops = named
    ? walkers.slice(0, 1).flatMap((a) => found(a, view))
    : walkers.flatMap((a, i) =>
        trail(a, view, createRng(shot.place.seed).fork(`trail ${i}`).between(0.5, 1.3)),
      );
  return loops.length > 0
    ? [
        face('footprints', loops, fill, {
          layer: 'ground',
          tone: 'shade',
          normal: UP,
          opacity: named ? 0.85 : snow ? 0.5 : 0.55,
        }),
      ]
    : [];
}

/** Left and right prints along a curve: from behind who moves across the frame, else from under the camera. */
function trail({ at: from, heading }: Actor, { camera }: ViewPoint, swing: number): Vec3[][] {
  const side = Math.sign(from.x - camera.position.x) || 1;
  const to = heading
    ? vec3(from.x - heading * 12, 0, from.z - 3)
    : vec3(camera.position.x - side * 0.35, 0, camera.position.z - 1);
  return steps(from, to, swing * -side, 1);
}

/** Metres that the trail somebody finds lies before the feet, and where it comes from. */
const BEFORE = 0.75;
const FAR = 9;

/** Prints that somebody finds: out of the distance, past before the feet, on to the frame's foot. */
function found({ at, flip, drawing }: Actor, { camera }: ViewPoint): Vec3[][] {
  const side = flip ? -1 : 1;
  const reach = Math.min(BEFORE, drawing.bounds.width / 200 + 0.2);
  const near = vec3(at.x + side * 0.2, 0, Math.max(camera.position.z + 0.8, at.z - 2.2));
  const away = vec3(at.x + side * (reach + 2.4), 0, at.z + FAR);
  return steps(away, near, -side * 0.5, NAMED);
}

function steps(from: Vec3, to: Vec3, swing: number, size: number): Vec3[][] {
  const [dx, dz] = [to.x - from.x, to.z - from.z];
  const length = Math.hypot(dx, dz);
  const count = Math.min(MOST_STEPS, Math.floor(length / STEP));
  const [ux, uz] = [dx / length, dz / length];
  return Array.from({ length: count }, (_, i) => {
    const t = (i + 0.8) / Math.max(1, count);
    const aside = Math.sin(t * Math.PI * 1.25) * swing + (i % 2 ? APART : -APART);
    const d = t * count * STEP;
    const at = vec3(from.x + ux * d - uz * aside, 0.004, from.z + uz * d + ux * aside);
    return discLoop(at, 0.085 * size, 0.15 * size, 12) as Vec3[];
  });
}
