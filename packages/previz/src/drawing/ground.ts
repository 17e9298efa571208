import { vec3 } from '../geometry/vec3.ts';
import type { SetDesign } from '../model/set.ts';
import type { Painter } from './painter.ts';
import { n } from './svg.ts';

const UP = vec3(0, 1, 0);

/** The floor's base colour from the horizon down, running into the air's colour with distance. */
export function drawGround(painter: Painter, set: SetDesign): string {
  if (set.air === 'space') return '';
  const { width, height, camera } = painter;
  const horizon = camera.horizon * height;
  if (horizon > height * 1.3) return '';
  const margin = 0.3 * Math.max(width, height);
  const bottom = height + margin;
  const stops = [0, 0.02, 0.06, 0.15, 0.4, 1].map((t) => {
    const drop = Math.max(t * (bottom - horizon), 0.5);
    const distance = (Math.max(camera.position.y, 0.05) * camera.focal * height) / drop;
    return { at: t, colour: painter.colour(set.ground, 'body', distance, UP) };
  });
  const fill = painter.defs.linear(0, horizon, 0, bottom, stops);
  return `<rect class="ground" x="${n(-margin)}" y="${n(horizon)}" width="${n(width + 2 * margin)}" height="${n(bottom - horizon)}" fill="${fill}"/>`;
}
