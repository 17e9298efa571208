/** The net of light that waves throw on the bed of a shallow sea. */
import { vec3 } from '../geometry/vec3.ts';
import type { SetDesign } from '../model/set.ts';
import { createRng } from '../random/rng.ts';
import type { Painter } from './painter.ts';
import { projectLoop, roundedPath } from './project-polygon.ts';
import { n } from './svg.ts';

/** Meshes of the net, and their least and greatest radius; metres. */
const MESHES = 54;
const RADIUS = [0.35, 0.85] as const;

/** Pale meshes on the sea floor, smaller and closer with distance. */
export function drawCaustics(painter: Painter, set: SetDesign): string {
  if (set.air !== 'water' || !painter.style.modelled) return '';
  const rng = createRng(set.pieces.length).fork('caustics');
  let d = '';
  for (let i = 0; i < MESHES; i++) {
    const z = -3 + 23 * rng.next() ** 1.2;
    const x = rng.between(-1, 1) * (3 + 0.8 * (z + 3));
    const r = rng.between(...RADIUS) * (1 + 0.06 * (z + 3));
    const ring = Array.from({ length: 6 }, (_, k) => {
      const a = (k / 6) * 2 * Math.PI;
      const stray = r * rng.between(0.6, 1.2);
      return vec3(x + Math.cos(a) * stray * 1.3, 0.01, z + Math.sin(a) * stray * 0.8);
    });
    const loop = projectLoop(painter, ring);
    if (loop) d += roundedPath(loop.points);
  }
  const colour = painter.style.colour('#d8fff4', 'glow');
  return `<path class="caustics" d="${d}" fill="none" stroke="${colour}" stroke-width="${n(painter.height * 0.0034)}" stroke-opacity="0.3"/>`;
}
