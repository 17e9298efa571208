/** Doors, and windows out of doors, stand in walls: a wall of the room, or the front of a house, is put up behind each. */
import { pixelsPerMetre, toView } from '../geometry/camera.ts';
import type { Actor } from '../model/scene.ts';
import type { Piece, SetDesign } from '../model/set.ts';
import { createRng } from '../random/rng.ts';
import { put } from '../sets/kit/faces.ts';
import { builtOf, DOORWAY, houseFront, roomWall, type WallRun } from '../sets/parts/door-walls.ts';
import { pointsOf } from './clear-view.ts';
import type { Performer } from './performers.ts';
import type { ViewPoint } from './view-point.ts';

/** Metres from the door's foot back to its wall. */
const BEHIND = 0.1;
/** Metres of wall between the door's middle and the corner on the side where the place is seen. */
const CORNER = 0.74;
/** Metres to which it runs on the other side: in a room, where the place shows again beyond it; along a house. */
const ROOM_RUN = 1.3;
const HOUSE_RUN = 12;
/** Metres before a wall in which nothing of the place may stand. */
const CLEARANCE = 1.1;

/** The set with the walls that its actors' doors are in. */
export function wallsForDoors(
  set: SetDesign,
  actors: readonly Actor[],
  performers: readonly Performer[],
  view: ViewPoint,
  frameHeight: number,
  seed: number,
): readonly Piece[] {
  const openings = set.indoor ? /^door$/ : /^(door|window)$/;
  const doors = new Set(performers.filter((p) => openings.test(p.drawable?.id ?? '')).map((p) => p.id));
  const door = actors.find((a) => doors.has(a.id));
  if (!door || set.air !== 'air') return set.pieces;
  const middle = (a: Actor) => a.box.x + a.box.width / 2;
  const isWindow = /window/.test(performers.find((p) => p.id === door.id)?.drawable?.id ?? '');
  // Who is in the window itself has the wall on either side.
  const isWithin = (a: Actor) => isWindow && Math.abs(middle(a) - middle(door)) < 0.3 * door.box.width;
  const others = actors.filter((a) => !doors.has(a.id) && a.role === 'subject' && !isWithin(a));
  const towards = others.length === 0 ? 0 : Math.sign(mean(others.map(middle)) - middle(door)) || 1;
  const { yaw } = view.camera;
  const at = {
    x: door.at.x + Math.sin(yaw) * BEHIND,
    y: 0,
    z: door.at.z + Math.cos(yaw) * BEHIND,
  };
  const wide =
    door.box.width / (pixelsPerMetre(view.camera, toView(view.camera, door.at).z, frameHeight) * door.scale);
  const gap = Math.max(DOORWAY, wide / 2 + 0.05);
  const corner = Math.max(CORNER, gap + 0.2);
  const long = set.indoor ? ROOM_RUN : HOUSE_RUN;
  const run: WallRun = {
    from: towards < 0 ? -corner : -long,
    to: towards > 0 ? corner : long,
    deep: set.stage.wall ? Math.max(0.3, set.stage.wall.z - at.z + 1) : 7,
  };
  const solids = set.indoor
    ? roomWall(run, wallLookOf(set))
    : houseFront(run, builtOf(set.setting), createRng(seed), gap, !isWindow);
  const local = ({ x, z }: { x: number; z: number }) => ({
    along: ((x - at.x) * Math.cos(yaw) - (z - at.z) * Math.sin(yaw)) / door.scale,
    before: -((x - at.x) * Math.sin(yaw) + (z - at.z) * Math.cos(yaw)),
  });
  const inTheWay = (piece: Piece): boolean => {
    if (piece.layer === 'backdrop' || (piece.layer === 'ground' && piece.part !== 'contact shadow'))
      return false;
    const spots = pointsOf(piece).map(local);
    const near = spots.some((s) => s.before > -0.4 && s.before < CLEARANCE);
    return near && spots.some((s) => s.along > run.from - 0.2 && s.along < run.to + 0.2);
  };
  return [
    ...set.pieces.filter((p) => !inTheWay(p)),
    put('wall with a door', solids, { at, turn: -yaw, scale: door.scale }),
  ];
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** Colours and height of a room's own back wall. */
function wallLookOf({ pieces, ground, stage }: SetDesign) {
  const wall = pieces.find((p) => p.kind === 'face' && p.part === 'wall');
  const fill = wall?.kind === 'face' ? (wall.fadeTo ?? wall.fill) : ground;
  const skirted = pieces.some((p) => p.part === 'skirting');
  return { wall: fill, height: stage.ceiling ?? 3.2, skirted };
}
