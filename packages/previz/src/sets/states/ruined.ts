/** A place that has been bombed, shaken or left to fall: torn walls, rubble at their feet, dark windows, dust. Metres. */
import { adjust, blend } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { CardPiece, FacePiece, GroupPiece, Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { card, face, ground } from '../kit/faces.ts';
import { discLoop, type Loop, onPlane } from '../kit/loops.ts';
import { outside } from '../parts/outdoors.ts';
import { rubble } from '../parts/rubble.ts';
import type { Built } from '../setting.ts';
import { crack, hole, torn } from './jagged.ts';
import { airborne, edgeSpots } from './props.ts';
import { added, recoloured, unlit } from './recolour.ts';
import { onWalls, type Shell, type Wall, wallOf } from './shell.ts';

const BRICK = '#8a5a45';
const DARK = '#26282a';

/** How high, metres, a house is left alone: it is a wall or a stall. */
const LOW = 3.6;
/** Step along a torn edge. */
const STEP = 0.7;

/** A house with its top torn off. */
function broken(house: GroupPiece, rng: Rng): GroupPiece {
  const points = house.pieces.flatMap((p) => (p.kind === 'face' ? p.loops.flat() : [p.at]));
  const top = Math.max(...points.map((p) => p.y));
  if (top < LOW || house.layer === 'foreground') return house;
  const middle = top * rng.between(0.42, 0.82);
  const edge = torn(rng);
  const heightAt = (x: number, z: number) => Math.max(1.2, Math.min(top, middle + edge(x + z) * 0.2 * top));
  const kept = (loop: Loop): boolean => {
    const n = loop.length || 1;
    const [x, z] = [loop.reduce((s, p) => s + p.x, 0) / n, loop.reduce((s, p) => s + p.z, 0) / n];
    return Math.max(...loop.map((p) => p.y)) < heightAt(x, z) + 0.1;
  };
  return {
    ...house,
    pieces: house.pieces.flatMap((p): (FacePiece | CardPiece)[] => {
      if (p.kind === 'card') return p.at.y < heightAt(p.at.x, p.at.z) ? [p] : [];
      const wall = wallOf(p, 1);
      if (wall && p.loops.length === 1) return [{ ...p, loops: [tornLoop(wall, heightAt)] }];
      const loops = p.loops.filter(kept);
      return loops.length > 0 ? [{ ...p, loops }] : [];
    }),
  };
}

function tornLoop({ plane, width, height }: Wall, heightAt: (x: number, z: number) => number): Loop {
  const n = Math.max(3, Math.round(width / STEP));
  const foot = plane.origin.y;
  const crest = Array.from({ length: n + 1 }, (_, i) => {
    const at = onPlane(plane, (width * i) / n, 0);
    return onPlane(plane, (width * i) / n, Math.min(height, Math.max(0.1, heightAt(at.x, at.z) - foot)));
  });
  return [onPlane(plane, 0, 0), ...crest, onPlane(plane, width, 0)];
}

/** Bare brick, cracks and soot on a wall that still stands. */
function scars({ plane, width, height }: Wall, rng: Rng): FacePiece[] {
  const n = Math.max(1, Math.round(width / 5));
  const look = { normal: plane.normal };
  const spots = Array.from(
    { length: n },
    () => [rng.between(0.15, 0.85) * width, rng.between(0.25, 0.8) * Math.min(height, 7)] as const,
  );
  return [
    face(
      'bare brick',
      spots.map((at) => hole(plane, at, [rng.between(0.35, 0.8), rng.between(0.25, 0.6)], rng, 0.05)),
      BRICK,
      look,
    ),
    face(
      'cracks',
      spots.flatMap(([u, v]) =>
        [-0.6, 2.2, -2.4].flatMap((a) =>
          crack(plane, u, v, a + rng.between(-0.4, 0.4), rng.between(0.9, 1.9), rng, 0.055),
        ),
      ),
      DARK,
      { ...look, opacity: 0.8 },
    ),
  ];
}

/** A hole in the back wall by which the sky is seen, and what stands of the houses out there. */
function breach(shell: Shell): Piece[] {
  const wall = shell.walls[0];
  if (!wall || wall.height < 2) return [];
  const rng = shell.rng.fork('breach');
  const { plane, width, height } = wall;
  const side = rng.chance(0.5) ? 0.26 : 0.74;
  const at = [width * side, height * 0.62] as const;
  const size = [Math.min(1.5, width * 0.2), height * 0.36] as const;
  const [sky, low, land] = outside(shell.site);
  const look = { layer: 'ground', normal: plane.normal } as const;
  const opening = hole(plane, at, size, rng, 0.05);
  const foot = at[1] - size[1] * 0.75;
  const roofs = Array.from({ length: 7 }, (_, i) =>
    onPlane(plane, at[0] + (i / 3 - 1) * size[0] * 0.72, foot + size[1] * (0.25 + 0.45 * rng.next()), 0.06),
  );
  return [
    face('bare brick', [hole(plane, at, [size[0] * 1.22, size[1] * 1.2], rng, 0.045)], BRICK, look),
    face('window view', [opening], sky, { ...look, tone: 'glow', fadeTo: low }),
    face(
      'window view',
      [
        [
          onPlane(plane, at[0] - size[0] * 0.7, foot, 0.06),
          ...roofs,
          onPlane(plane, at[0] + size[0] * 0.7, foot, 0.06),
        ],
      ],
      adjust(blend(land, low, 0.35), -0.06),
      { ...look, tone: 'glow' },
    ),
    face('window glass', [opening], low, { ...look, tone: 'glow', opacity: 0.04, pane: true }),
  ];
}

/** Beams that have come down from the ceiling. */
function fallen({ ceiling, half, back, rng }: Shell): Piece[] {
  if (ceiling === null || ceiling < 2) return [];
  const own = rng.fork('beams');
  return [-1, 1].map((s) => {
    const z = Math.min(back - 0.5, back * own.between(0.55, 0.85));
    const [x0, x1] = [s * half * 0.95, s * half * own.between(0.25, 0.5)];
    const y0 = ceiling * own.between(0.75, 1);
    const w = 0.11;
    return face(
      'fallen beam',
      [[vec3(x0, y0 - w, z), vec3(x0, y0 + w, z), vec3(x1, 0.12, z - 0.6), vec3(x1, -0.02, z - 0.6)]],
      '#5d4a3a',
    );
  });
}

/** Heaps at the foot of the walls and small pieces all over. */
function heaps(shell: Shell): Piece[] {
  const rng = shell.rng.fork('heaps');
  const indoor = shell.ceiling !== null;
  const colour = '#8d8378';
  const spots = edgeSpots(shell, rng, indoor ? 7 : 16);
  const crumbs = Array.from({ length: 26 }, () => {
    const z = rng.between(-1.5, shell.back * 0.8);
    return discLoop(
      vec3(rng.between(-1, 1) * shell.half * 0.95, 0.004, z),
      rng.between(0.04, 0.14),
      rng.between(0.03, 0.1),
      5,
      () => rng.between(-0.2, 0.2),
    );
  });
  return [
    ground('crumbs', crumbs, adjust(colour, -0.08)),
    ...spots.map(({ x, z, near }) =>
      card(
        'rubble',
        vec3(x, 0, z),
        rubble(
          rng.between(1.1, 1.9) * (indoor ? 0.85 : 2.1),
          rng.between(0.35, 0.7) * (indoor ? 0.9 : 1.5) * (near ? 0.6 : 1),
          colour,
          rng,
          rng.chance(0.5) ? '#5d4a3a' : undefined,
        ),
      ),
    ),
  ];
}

export function ruined(built: Built, shell: Shell): Built {
  const rng = shell.rng.fork('ruined');
  const grey = recoloured(unlit(built), 'ruined');
  const scarred = onWalls(grey, shell, scars);
  const bare = {
    ...scarred,
    pieces: scarred.pieces.filter((p, i) => p.part !== 'street tree' || rng.fork(`tree ${i}`).chance(0.3)),
  };
  const down =
    shell.ceiling === null
      ? {
          ...bare,
          pieces: bare.pieces.map((p, i) =>
            p.kind === 'group' && p.layer === 'set' ? broken(p, rng.fork(`house ${i}`)) : p,
          ),
        }
      : bare;
  return added(down, [...breach(shell), ...heaps(shell), ...fallen(shell), ...airborne(shell, 'dust')]);
}
