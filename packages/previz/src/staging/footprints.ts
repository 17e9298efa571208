/** The trail of whoever came over sand or snow: it fills the bare ground, and leads the eye from the frame's foot to the figure. */
import { adjust } from '../colour/oklch.ts';
import { type Vec3, vec3 } from '../geometry/vec3.ts';
import type { Actor } from '../model/scene.ts';
import type { Piece, SetDesign } from '../model/set.ts';
import type { Shot } from '../model/shot.ts';
import { createRng } from '../random/rng.ts';
import { isSnowbound } from '../sets/index.ts';
import { face } from '../sets/kit/faces.ts';
import { discLoop, UP } from '../sets/kit/loops.ts';
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

/** Prints from behind the walker to under the camera; none where nobody stands on such ground, or the frame is near. */
export function footprints(
  set: SetDesign,
  shot: Shot,
  view: ViewPoint,
  actors: readonly Actor[],
  performers: readonly Performer[],
): Piece[] {
  const far =
    shot.size === 'wide' ||
    shot.size === 'extreme-wide' ||
    shot.angle === 'birds-eye' ||
    shot.angle === 'high';
  const snow = isSnowbound(set.setting) || ['snow', 'blizzard'].includes(shot.place.weather);
  if (!far || set.indoor || !(snow || SAND.test(set.setting)) || !DRY_SKIES.has(shot.place.weather))
    return [];
  const walkers = actors
    .filter((a) => a.role === 'subject' && a.lift === 0 && Math.abs(a.at.y) < 0.02 && a.turn === 0)
    .filter((a) => performers.some((p) => p.look !== null && a.id.startsWith(`${p.entity.id}#`)))
    .slice(0, 3);
  const fill = snow ? '#8fa3c4' : adjust(set.ground, -0.16);
  const loops = walkers.flatMap((a, i) =>
    trail(a, view, createRng(shot.place.seed).fork(`trail ${i}`).between(0.5, 1.3)),
  );
  return loops.length > 0
    ? [
        face('footprints', loops, fill, {
          layer: 'ground',
          tone: 'shade',
          normal: UP,
          opacity: snow ? 0.5 : 0.55,
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
  const [dx, dz] = [to.x - from.x, to.z - from.z];
  const length = Math.hypot(dx, dz);
  const steps = Math.min(MOST_STEPS, Math.floor(length / STEP));
  const [ux, uz] = [dx / length, dz / length];
  return Array.from({ length: steps }, (_, i) => {
    const t = (i + 0.8) / Math.max(1, steps);
    const aside = Math.sin(t * Math.PI * 1.25) * swing * -side + (i % 2 ? APART : -APART);
    const d = t * steps * STEP;
    const at = vec3(from.x + ux * d - uz * aside, 0.004, from.z + uz * d + ux * aside);
    return discLoop(at, 0.085, 0.15, 12) as Vec3[];
  });
}
