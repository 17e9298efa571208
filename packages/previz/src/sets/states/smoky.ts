/** Smoke in a place: thick under the ceiling, in veils through the room and before whoever is in it. Metres. */
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { face } from '../kit/faces.ts';
import type { Loop } from '../kit/loops.ts';
import type { Built } from '../setting.ts';
import { added } from './recolour.ts';
import type { Shell } from './shell.ts';

/** Rings that each cloud is laid in, so that its edge is soft. */
const RINGS = [1, 0.88, 0.76, 0.64, 0.52, 0.4];

/** A long cloud that billows, in rings about its middle. */
function billow(x: number, y: number, z: number, wide: number, high: number, rng: Rng): Loop[] {
  const n = 36;
  const lobes = rng.int(3, 5);
  const shift = rng.between(0, Math.PI);
  return RINGS.map((k) =>
    Array.from({ length: n }, (_, i) => {
      const a = (i / n) * 2 * Math.PI;
      const swell = k * (1 + 0.13 * Math.sin(a * lobes + shift));
      return vec3(x + Math.cos(a) * wide * swell, y + Math.sin(a) * high * swell, z);
    }),
  );
}

/** Clouds side by side at a depth. */
function veils({ half, rng }: Shell, z: number, top: number, count: number, strength: number): Piece[] {
  const wide = Math.min(half, 4.5);
  return Array.from({ length: count }, (_, i) => {
    const x = -wide + ((i + rng.between(0.2, 0.8)) / count) * 2 * wide;
    const y = top * rng.between(0.35, 0.95);
    return billow(x, y, z, wide * 0.6, top * 0.24, rng).map((loop) =>
      face('smoke', [loop], '#958e87', {
        layer: z < 0 ? 'foreground' : 'set',
        tone: 'glow',
        opacity: strength,
      }),
    );
  }).flat();
}

export function smoky(built: Built, shell: Shell): Built {
  const top = Math.min(shell.ceiling ?? 4, 3.2);
  const far = Math.min(shell.back - 0.3, 6);
  return added(built, [
    ...veils(shell, far, top, 5, 0.1),
    ...veils(shell, 0.7, top, 4, 0.11),
    ...veils(shell, -1.2, top, 3, 0.05),
  ]);
}
