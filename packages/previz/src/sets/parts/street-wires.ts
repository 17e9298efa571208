import { vec3 } from '../../geometry/vec3.ts';
import { face } from '../kit/faces.ts';

/** Cables from side to side and from pole to pole. */
export const wires = (wall: number, zs: readonly number[], y: number) =>
  face(
    'cables',
    zs.flatMap((z, i) => {
      const sag = (a: number, b: number, h: number) =>
        Array.from({ length: 9 }, (_, k) =>
          vec3(a + ((b - a) * k) / 8, h - 0.5 * Math.sin((k * Math.PI) / 8), z),
        );
      const run = sag(-wall, wall, y + (i % 2) * 0.6);
      return [[...run, ...run.map((p) => vec3(p.x, p.y + 0.04, p.z)).reverse()]];
    }),
    '#2a2d33',
    { layer: 'ground' },
  );
