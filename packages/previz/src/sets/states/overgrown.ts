/** A place that plants have taken: ivy down its walls, moss on its floor, grass and ferns out of every joint. Metres. */
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { card, face } from '../kit/faces.ts';
import { type Loop, onPlane } from '../kit/loops.ts';
import { leaves } from '../parts/foliage.ts';
import { patches } from '../parts/ground-textures.ts';
import { bush, fern, tuft, vine } from '../parts/plants.ts';
import type { Built } from '../setting.ts';
import { airborne, edgeSpots, floorSpots } from './props.ts';
import { added, recoloured, unlit } from './recolour.ts';
import { onWalls, type Shell, type Wall } from './shell.ts';

const MOSS = '#5d7a45';

/** Leaves in a lobed sheet that hangs from (u, v) to `drop` below it. */
function curtain(
  { plane, height }: Wall,
  u: number,
  width: number,
  drop: number,
  out: number,
  rng: Rng,
): Loop {
  const n = Math.max(5, Math.round(width / 0.28));
  const foot = Array.from({ length: n + 1 }, (_, i) => {
    const t = i / n;
    const long = drop * (0.45 + 0.55 * Math.sin(Math.PI * t)) * rng.between(0.55, 1.1);
    return onPlane(
      plane,
      u + width * (t - 0.5) + rng.between(-0.05, 0.05),
      Math.max(0.05, height - (i % 2 ? long : long * 0.7)),
      out,
    );
  });
  return [onPlane(plane, u - width / 2, height, out), ...foot, onPlane(plane, u + width / 2, height, out)];
}

/** Single leaves over a sheet, so that its body is not flat. */
const sprinkled = (
  wall: Wall,
  at: readonly (readonly [number, number, number])[],
  rng: Rng,
  out: number,
): Loop[] =>
  at.flatMap(([u, width, drop]) =>
    Array.from({ length: Math.min(16, Math.round(width * 7)) }, (): Loop => {
      const x = u + rng.between(-0.5, 0.5) * width;
      const y = Math.max(0.12, wall.height - rng.next() * drop * 0.95);
      const r = rng.between(0.05, 0.1);
      return [
        onPlane(wall.plane, x - r, y, out),
        onPlane(wall.plane, x, y + r * 0.7, out),
        onPlane(wall.plane, x + r, y, out),
        onPlane(wall.plane, x, y - r * 1.2, out),
      ];
    }),
  );

/** Ivy over the upper edge of a wall. */
function ivy(season: Parameters<typeof leaves>[0]) {
  return (wall: Wall, rng: Rng): FacePiece[] => {
    const n = Math.max(2, Math.round(wall.width / 2.4));
    const sheets = Array.from({ length: n }, (_, i): readonly [number, number, number] => [
      ((i + rng.between(0.15, 0.85)) / n) * wall.width,
      Math.min(wall.width * 0.5, rng.between(1, 2.4)),
      rng.between(0.35, 0.85) * wall.height,
    ]);
    const green = leaves(season, rng);
    const look = { normal: wall.plane.normal };
    const of = (k: number, out: number) =>
      sheets.map(([u, w, d]) => curtain(wall, u, w * k, d * k, out, rng));
    return [
      face('ivy', of(1, 0.06), green.dark, look),
      face('ivy', of(0.72, 0.08), green.body, look),
      face('ivy', sprinkled(wall, sheets, rng, 0.1), green.lit, look),
    ];
  };
}

function growth(shell: Shell): Piece[] {
  const rng = shell.rng.fork('growth');
  const { season } = shell.site;
  const indoor = shell.ceiling !== null;
  const green = () => leaves(season, rng);
  const reach = { x: [-shell.half * 0.95, shell.half * 0.95], z: [-1.6, shell.back * 0.9] } as const;
  const edge = edgeSpots(shell, rng, indoor ? 8 : 14);
  const top = shell.ceiling;
  return [
    patches('moss', rng, indoor ? 10 : 18, reach, indoor ? [0.3, 0.8] : [0.5, 1.4], MOSS, 0.85),
    patches('moss', rng, 7, reach, [0.2, 0.5], '#7f9a55', 0.8),
    ...floorSpots(shell, rng, indoor ? 9 : 22).map(({ x, z }) =>
      card('grass', vec3(x, 0, z), tuft(rng.between(0.25, indoor ? 0.45 : 0.8), green(), rng, 7), {
        casts: false,
      }),
    ),
    ...edge.map(({ x, z, near }, i) =>
      card(
        'growth',
        vec3(x, 0, z),
        near || i % 3 === 0
          ? fern(rng.between(0.45, 0.8), green(), rng, 7)
          : bush(rng.between(0.9, indoor ? 1.7 : 2.6), rng.between(0.6, indoor ? 1.2 : 1.7), green(), rng),
      ),
    ),
    ...(top === null
      ? []
      : Array.from({ length: 5 }, (_, i) => {
          const long = rng.between(0.25, 0.5) * top;
          const x = (i / 2 - 1) * shell.half * 0.8 + rng.between(-0.3, 0.3);
          return card(
            'vine',
            vec3(x, top - long, Math.min(shell.back - 0.4, rng.between(1.6, 4))),
            vine(long, green(), rng),
            { casts: false },
          );
        })),
  ];
}

export function overgrown(built: Built, shell: Shell): Built {
  const green = onWalls(recoloured(unlit(built), 'overgrown'), shell, ivy(shell.site.season));
  return added(green, [...growth(shell), ...airborne(shell, 'spores')]);
}
