/** A place deep in mud: brown over its floor, ruts through it, puddles in the ruts. Metres. */
import { blend } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { ground } from '../kit/faces.ts';
import { patches, strewn } from '../parts/ground-textures.ts';
import type { Built } from '../setting.ts';
import { isFloor, laidOnFloor } from './recolour.ts';
import type { Shell } from './shell.ts';

const MUD = '#6a4f35';

const muddied = (hex: string): string => blend(hex, MUD, 0.78);

/** Two ruts that run off along the way. */
function ruts(shell: Shell): readonly (readonly ReturnType<typeof vec3>[])[] {
  const rng = shell.rng.fork('ruts');
  return [-0.75, 0.75].map((x) => {
    const bend = Array.from(
      { length: 9 },
      (_, i) => [x + rng.between(-0.12, 0.12), -2 + (i * (shell.back + 2)) / 8] as const,
    );
    return [
      ...bend.map(([a, z]) => vec3(a - 0.16, 0.004, z)),
      ...bend.map(([a, z]) => vec3(a + 0.16, 0.004, z)).reverse(),
    ];
  });
}

export function muddy(built: Built, shell: Shell): Built {
  const rng = shell.rng.fork('mud');
  const reach = { x: [-shell.half, shell.half], z: [-1.8, shell.back] } as const;
  const brown = built.pieces.map(
    (p): Piece =>
      isFloor(p) ? { ...p, fill: muddied(p.fill), ...(p.fadeTo ? { fadeTo: muddied(p.fadeTo) } : {}) } : p,
  );
  const layers = [
    patches('mud', rng, 14, reach, [0.5, 1.3], '#54402c', 0.7),
    ...(shell.ceiling === null ? [ground('ruts', ruts(shell), '#45331f', { opacity: 0.7 })] : []),
    patches('mud', rng, 8, reach, [0.3, 0.8], '#7d6041', 0.7),
    patches('water', rng, 6, reach, [0.25, 0.7], '#8a8578', 0.85),
    strewn('clods', rng, 26, reach, 0.06, '#3f2f1e'),
  ];
  return laidOnFloor({ ...built, ground: muddied(built.ground), pieces: brown }, layers);
}
