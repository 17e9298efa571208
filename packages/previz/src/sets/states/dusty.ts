/** A place that nobody has cleaned for years, or been to at all: grey with dust, cobwebs in its corners, plaster off. Metres. */
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { card, face } from '../kit/faces.ts';
import { floorLoop, type Loop, onPlane, type Plane, wallLoop } from '../kit/loops.ts';
import { grass } from '../parts/foliage.ts';
import { patches, strewn } from '../parts/ground-textures.ts';
import { tuft } from '../parts/plants.ts';
import type { Built } from '../setting.ts';
import { crack, hole } from './jagged.ts';
import { airborne, floorSpots, strewnThings } from './props.ts';
import { added, recoloured, unlit } from './recolour.ts';
import { onWalls, type Shell, type Wall } from './shell.ts';

const WEB = '#eeece6';

const THREAD = 0.014;

/** A thread between two points of a wall's plane. */
function thread(
  plane: Plane,
  [u0, v0]: readonly [number, number],
  [u1, v1]: readonly [number, number],
  out: number,
): Loop {
  const k = THREAD / (Math.hypot(u1 - u0, v1 - v0) || 1);
  const [nu, nv] = [-(v1 - v0) * k, (u1 - u0) * k];
  return [
    onPlane(plane, u0 + nu, v0 + nv, out),
    onPlane(plane, u1 + nu, v1 + nv, out),
    onPlane(plane, u1 - nu, v1 - nv, out),
    onPlane(plane, u0 - nu, v0 - nv, out),
  ];
}

/** A web that fills an upper corner: spokes from the corner, sagging threads across. `way` is 1 for the left one. */
export function cobweb(
  plane: Plane,
  u: number,
  v: number,
  size: number,
  way: 1 | -1,
  out = 0.12,
): FacePiece[] {
  const spokes = [0, 0.2, 0.42, 0.64, 0.84, 1].map((t, i) => {
    const a = t * (Math.PI / 2);
    const r = size * (i % 2 ? 0.82 : 1);
    return [u + way * Math.cos(a) * r, v - Math.sin(a) * r] as const;
  });
  const along = (i: number, k: number) => {
    const tip = spokes[i] ?? [u, v];
    return [u + (tip[0] - u) * k, v + (tip[1] - v) * k] as const;
  };
  const rings = [0.28, 0.5, 0.7, 0.88].flatMap((k) =>
    spokes.slice(1).flatMap((_, i) => {
      const [a, b] = [along(i, k), along(i + 1, k)];
      const sag = [(a[0] + b[0]) / 2 - way * 0.02 * size, (a[1] + b[1]) / 2 + 0.03 * size] as const;
      return [thread(plane, a, sag, out), thread(plane, sag, b, out)];
    }),
  );
  const sheet: Loop = [
    onPlane(plane, u, v, out),
    ...spokes.map((_, i) => {
      const p = along(i, 0.7);
      return onPlane(plane, p[0], p[1], out);
    }),
  ];
  return [
    face('cobweb', [sheet], WEB, { normal: plane.normal, opacity: 0.22 }),
    face('cobweb', [...spokes.map((s) => thread(plane, [u, v], s, out)), ...rings], WEB, {
      normal: plane.normal,
      opacity: 0.95,
    }),
  ];
}

/** Webs in the upper corners of a room. */
export const webs = (shell: Shell): FacePiece[] =>
  shell.ceiling === null
    ? []
    : shell.walls.flatMap(({ plane, width, height }, i): FacePiece[] => {
        const size = Math.min(1.9, height * 0.55);
        const at = height - 0.04;
        const list =
          i === 0
            ? [cobweb(plane, 0.03, at, size, 1), cobweb(plane, width - 0.03, at, size * 0.85, -1)]
            : [
                cobweb(plane, width - 0.03, at, size * 0.9, -1),
                cobweb(plane, width * 0.45, at, size * 0.5, 1),
              ];
        return list.flat().map((f) => ({ ...f, layer: 'ground' as const }));
      });

/** Damp under the ceiling, plaster that has come off, and cracks. */
function decay({ plane, width, height }: Wall, rng: Rng): FacePiece[] {
  const look = { normal: plane.normal };
  const n = Math.max(1, Math.round(width / 4));
  const runs = Array.from({ length: n * 2 }, () => {
    const u = rng.between(0.05, 0.95) * width;
    const [w, long] = [rng.between(0.05, 0.16), rng.between(0.4, 1.5)];
    return wallLoop(plane, u - w, u + w, Math.max(0.1, height - long), height, 0.05);
  });
  const at = Array.from(
    { length: n },
    () => [rng.between(0.1, 0.9) * width, rng.between(0.3, 0.9) * Math.min(height, 6)] as const,
  );
  return [
    face('damp', runs, '#4c4538', { ...look, opacity: 0.22 }),
    face(
      'bare plaster',
      at.map((p) => hole(plane, p, [rng.between(0.2, 0.5), rng.between(0.15, 0.4)], rng, 0.05)),
      '#8f8677',
      { ...look, opacity: 0.85 },
    ),
    face(
      'cracks',
      at.flatMap(([u, v]) => crack(plane, u, v, rng.between(0, 6.2), rng.between(0.6, 1.3), rng, 0.055)),
      '#3a342c',
      { ...look, opacity: 0.6 },
    ),
  ];
}

const LITTER = [
  ['sheet-of-paper', 0.2],
  ['crumpled-paper', 0.1],
  ['newspaper', 0.16],
  ['plank', 0.14],
  ['brick', 0.12],
  ['cardboard-box', 0.3],
  ['bottle', 0.2],
] as const;

function leftBehind(shell: Shell): Piece[] {
  const rng = shell.rng.fork('left behind');
  const indoor = shell.ceiling !== null;
  const reach = { x: [-shell.half * 0.95, shell.half * 0.95], z: [-1.6, shell.back * 0.85] } as const;
  const spots = floorSpots(shell, rng, 6);
  return [
    patches('dust', rng, 8, reach, [0.5, 1.1], '#b9b0a0', 0.3),
    strewn('flakes', rng, 22, reach, 0.05, '#c9c0b0'),
    ...strewnThings(spots, LITTER, rng),
    ...(indoor
      ? []
      : floorSpots(shell, rng, 12).map(({ x, z }) =>
          card('weeds', vec3(x, 0, z), tuft(rng.between(0.25, 0.5), grass('autumn'), rng, 7), {
            casts: false,
          }),
        )),
  ];
}

/** Light of a half-blind window that stands in the dust. */
const haze = ({ half, ceiling, back }: Shell): Piece[] =>
  ceiling === null
    ? []
    : [
        face('haze', [floorLoop(-half, half, 0.5, back, 0.02)], '#d9cfb8', {
          layer: 'ground',
          tone: 'glow',
          opacity: 0.06,
        }),
      ];

const old = (built: Built, shell: Shell): Built =>
  onWalls(recoloured(unlit(built, '#5b5a55'), 'dusty'), shell, decay);

/** Out of doors dust is in the air, and on everything a little. */
export const dusty = (built: Built, shell: Shell): Built =>
  shell.ceiling === null
    ? added(recoloured(built, 'dusty'), airborne(shell, 'dust'))
    : added(old(built, shell), [...webs(shell), ...haze(shell), ...airborne(shell, 'dust')]);

/** Left for good: what they did not take with them lies about, and weeds are in the joints. */
export const abandoned = (built: Built, shell: Shell): Built =>
  added(old(built, shell), [
    ...webs(shell),
    ...leftBehind(shell),
    ...haze(shell),
    ...airborne(shell, 'dust'),
  ]);
