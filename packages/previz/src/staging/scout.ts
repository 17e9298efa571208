/** Where in its place a shot is taken: the spot of the free floor, and the side, whose background tells the place best. */
import { toScreen, toView } from '../geometry/camera.ts';
import { overlap, type Rect, rect } from '../geometry/plane.ts';
import { add, scale as scaled, type Vec3, vec3 } from '../geometry/vec3.ts';
import type { Piece, SetDesign, Stage } from '../model/set.ts';
import type { Shot } from '../model/shot.ts';
import { isTabletop } from '../sets/index.ts';
import { movedPieces } from '../sets/kit/moved.ts';
import { pointsOf } from './clear-view.ts';
import type { FrameSize } from './frame-size.ts';
import type { ViewPoint } from './view-point.ts';

export interface Spot {
  readonly set: SetDesign;
  readonly shot: Shot;
}

/** Turns of the camera, radians, and parts of the free floor's width and depth that are tried. */
const TURNS = [0.06, 0.18, 0.3];
const ACROSS = [-0.85, -0.5, 0, 0.5, 0.85];
const ALONG = [0, 0.4, 0.8];

/** What a metre from the mark costs: a place that tells as much at the mark stays there. */
const AWAY = 0.006;

/** Sizes that leave so little of a place that it has to be looked for; from above and below it always has. */
const NEAR: ReadonlySet<Shot['size']> = new Set(['medium', 'medium-close', 'close-up', 'extreme-close-up']);

/** What it costs where the whole figure has things of the place behind it: from afar it would be lost among them. */
const LOST = { near: 0, whole: 0.2, far: 0.5 };

const lostIn = ({ size }: Shot): number =>
  NEAR.has(size) ? LOST.near : size === 'extreme-wide' ? LOST.far : LOST.whole;

/** Narrower than this, metres, a floor leaves nowhere to go. */
const NARROW = 1.6;

const isFixed = ({ stage, setting, air }: SetDesign): boolean =>
  isTabletop(setting) ||
  air === 'water' ||
  air === 'space' ||
  stage.water !== null ||
  stage.pond !== undefined ||
  stage.floor.right - stage.floor.left < NARROW;

/**
 * The best spot for a shot. `viewFor` is how it would be seen from there, `boxes` are the screen boxes of its actors,
 * which no spot changes. Wide and full shots at eye level stay where they are.
 */
export function scouted(
  spot: Spot,
  viewFor: (spot: Spot) => ViewPoint,
  boxes: readonly Rect[],
  frame: FrameSize,
): Spot {
  const { set, shot } = spot;
  if (isFixed(set) || (shot.angle === 'eye' && !NEAR.has(shot.size) && shot.size !== 'extreme-wide'))
    return spot;
  const sights = set.pieces.flatMap(sightOf);
  const hiding = boxes.flatMap(headAndBody);
  const side = shot.yaw < 0 ? -1 : 1;
  let best = { mark: vec3(0, 0, 0), yaw: shot.yaw, told: Number.NEGATIVE_INFINITY };
  for (const mark of marksOn(set.stage)) {
    const stage = movedStage(set.stage, scaled(mark, -1));
    for (const yaw of [shot.yaw, ...TURNS.map((t) => side * t)]) {
      const view = viewFor({ set: { ...set, stage }, shot: { ...shot, yaw } });
      const told =
        tellsOf(sights, view, mark, hiding, frame, lostIn(shot)) - AWAY * Math.hypot(mark.x, mark.z);
      if (told > best.told) best = { mark, yaw, told };
    }
  }
  const still = best.mark.x === 0 && best.mark.z === 0;
  return { set: still ? set : movedSet(set, scaled(best.mark, -1)), shot: { ...shot, yaw: best.yaw } };
}

/** Who stands upright hides less beside the head than beside the shoulders: parts of the box's height and width. */
const HEAD = { height: 0.16, width: 0.56 };

function headAndBody(box: Rect): Rect[] {
  const { x, y, width, height } = box;
  if (height < 1.6 * width) return [box];
  const neck = height * HEAD.height;
  return [
    rect(x + (width * (1 - HEAD.width)) / 2, y, width * HEAD.width, neck),
    rect(x, y + neck, width, height - neck),
  ];
}

const marksOn = ({ floor }: Stage): Vec3[] =>
  ALONG.flatMap((z) => ACROSS.map((x) => vec3(x * (x < 0 ? -floor.left : floor.right), 0, z * floor.far)));

function movedSet(set: SetDesign, by: Vec3): SetDesign {
  return {
    ...set,
    pieces: movedPieces(set.pieces, by),
    practicals: set.practicals.map((p) => ({ ...p, at: add(p.at, by) })),
    stage: movedStage(set.stage, by),
  };
}

function movedStage(stage: Stage, by: Vec3): Stage {
  const { floor, wall } = stage;
  return {
    ...stage,
    floor: {
      left: floor.left + by.x,
      right: floor.right + by.x,
      near: floor.near + by.z,
      far: floor.far + by.z,
    },
    surfaces: stage.surfaces.map((s) => ({ ...s, at: add(s.at, by) })),
    seats: stage.seats.map((s) => ({ ...s, at: add(s.at, by) })),
    wall: wall && { ...wall, z: wall.z + by.z },
  };
}

/** A piece that tells the place, with the corners of its box. */
interface Sight {
  readonly part: string;
  /** How much what shows of it tells: a room's hour and weather are seen by its windows alone. */
  readonly weight: number;
  readonly sorted: boolean;
  readonly corners: readonly Vec3[];
}

/** What any room or field has: it tells no place. */
const PLAIN =
  /\b(floor|wall|ceiling|cornice|skirting|corner shade|contact shadow|panelling|rail|joints|planks|boards|flags|patches|ripples|glints|stones|shells|leaves|moss|grass|path|road wear|gutter|kerb|kerb top|lane marks|manhole|pavement|window (view|bars|sill)|swell|water|strip lights)\b/;

/** What a window tells, beside a thing of the place. */
const PANE = 3;

function sightOf(piece: Piece): Sight[] {
  if (piece.layer === 'foreground' || PLAIN.test(piece.part)) return [];
  const points = pointsOf(piece);
  if (points.length === 0) return [];
  const low = { x: Infinity, y: Infinity, z: Infinity };
  const high = { x: -Infinity, y: -Infinity, z: -Infinity };
  for (const p of points) {
    for (const axis of ['x', 'y', 'z'] as const) {
      if (p[axis] < low[axis]) low[axis] = p[axis];
      if (p[axis] > high[axis]) high[axis] = p[axis];
    }
  }
  const corners = [low.x, high.x].flatMap((x) =>
    [low.y, high.y].flatMap((y) => [low.z, high.z].map((z) => vec3(x, y, z))),
  );
  const weight = piece.kind === 'face' && piece.pane ? PANE : 1;
  return [{ part: piece.part, weight, sorted: piece.layer === 'set', corners }];
}

/** Metres behind somebody within which a piece stands in the way, and what each such piece costs. */
const ROOM_TO_STAND = 0.45;
const CROWDED = 0.15;

/** Larger than this part of the frame, a piece is the room itself. */
const ROOM = 0.6;
/** Smaller than this part of the frame, a piece is a dot. */
const DOT = 0.002;
/** Part of the frame from which on more of the same thing tells no more. */
const ENOUGH = 0.08;

/** How much of its place a view shows around its actors: of each kind of thing so much as can be made out, and rather whole things. */
function tellsOf(
  sights: readonly Sight[],
  view: ViewPoint,
  mark: Vec3,
  boxes: readonly Rect[],
  frame: FrameSize,
  lost: number,
): number {
  const whole = frame.width * frame.height;
  const camera = { ...view.camera, position: add(view.camera.position, mark) };
  const full = rect(0, 0, frame.width, frame.height);
  const shown = new Map<string, { share: number; weight: number }>();
  const own = boxes.reduce((sum, b) => sum + b.width * b.height, 0);
  let behind = 0;
  let crowded = 0;
  for (const { part, weight, sorted, corners } of sights) {
    const seen = corners.map((c) => toView(camera, c));
    const nearest = Math.min(...seen.map((v) => v.z));
    if (nearest < (sorted ? view.distance - 0.2 : 0.15)) continue;
    const at = seen.map((v) => toScreen(camera, v, frame.width, frame.height));
    const [left, right] = [Math.min(...at.map((p) => p.x)), Math.max(...at.map((p) => p.x))];
    const [top, bottom] = [Math.min(...at.map((p) => p.y)), Math.max(...at.map((p) => p.y))];
    const box = rect(left, top, right - left, bottom - top);
    const inside = overlap(box, full);
    if (inside < DOT * whole || inside > ROOM * whole) continue;
    const hidden = boxes.reduce((sum, b) => sum + overlap(box, b), 0);
    const clear = Math.max(0, inside - hidden);
    behind += hidden;
    if (sorted && nearest < view.distance + ROOM_TO_STAND && hidden > 0.1 * own) crowded += 1;
    const entire = Math.sqrt(inside / (box.width * box.height));
    shown.set(part, { share: (shown.get(part)?.share ?? 0) + (clear / whole) * entire, weight });
  }
  const told = [...shown.values()].reduce(
    (sum, { share, weight }) => sum + weight * Math.sqrt(Math.min(share, ENOUGH)),
    0,
  );
  return told - lost * Math.min(1.5, behind / Math.max(own, 1)) - CROWDED * crowded;
}
