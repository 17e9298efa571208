/** A place deep in mud: brown over its floor, ruts through it, puddles in the ruts. Metres. */
import { blend } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { ground } from '../kit/faces.ts';
import { patches, strewn } from '../parts/ground-textures.ts';
import type { Built } from '../setting.ts';
import { recoloured } from './recolour.ts';
import type { Shell } from './shell.ts';

const MUD = '#6a4f35';
const FLOOR =
  /^(floor|ground|road|pavement|kerb|joints|slabs|flags|cobbles|path|lane marks|gutter|manhole|grass|patches|rug|lawn|field|sand|paving|planks|boards|track|yard)/;

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
  const brown = recoloured(built, (hex, part) => blend(hex, MUD, FLOOR.test(part) ? 0.8 : 0.08));
  const layers = [
    patches('mud', rng, 14, reach, [0.5, 1.3], '#54402c', 0.7),
    ...(shell.ceiling === null ? [ground('ruts', ruts(shell), '#45331f', { opacity: 0.7 })] : []),
    patches('mud', rng, 8, reach, [0.3, 0.8], '#7d6041', 0.7),
    patches('water', rng, 6, reach, [0.25, 0.7], '#8a8578', 0.85),
    strewn('clods', rng, 26, reach, 0.06, '#3f2f1e'),
  ];
  // Over the floor, under what stands on it or hangs on the walls.
  const at = brown.pieces.findLastIndex(
    (p) => p.layer === 'ground' && p.kind === 'face' && FLOOR.test(p.part),
  );
  return { ...brown, pieces: [...brown.pieces.slice(0, at + 1), ...layers, ...brown.pieces.slice(at + 1)] };
}
