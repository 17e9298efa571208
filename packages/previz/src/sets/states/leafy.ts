/** Ground under fallen leaves; into a room the wind has blown some. Metres. */
import { strewn } from '../parts/ground-textures.ts';
import type { Built } from '../setting.ts';
import { laidOnFloor } from './recolour.ts';
import type { Shell } from './shell.ts';

/** From the many to the few that catch the eye. */
const FALLEN = [
  ['#8f5a2b', 260, 0.075],
  ['#c9702c', 240, 0.085],
  ['#d9992f', 170, 0.08],
  ['#a8402a', 110, 0.075],
] as const;

export function leafy(built: Built, shell: Shell): Built {
  const rng = shell.rng.fork('fallen leaves');
  const reach = { x: [-shell.half, shell.half], z: [-1.9, Math.min(shell.back, 12)] } as const;
  const share = shell.ceiling === null ? 1 : 0.1;
  const layers = FALLEN.map(([fill, count, size]) => strewn('leaves', rng, share * count, reach, size, fill));
  return laidOnFloor(built, layers);
}
