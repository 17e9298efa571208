import { project, toView } from '../geometry/camera.ts';
import { bottom, overlap, type Rect, rect, right } from '../geometry/plane.ts';
import type { Vec3 } from '../geometry/vec3.ts';
import type { Actor } from '../model/scene.ts';
import type { Piece } from '../model/set.ts';
import type { FrameSize } from './frame-size.ts';
import type { Performer } from './performers.ts';
import type { ViewPoint } from './view-point.ts';

/** Part of an actor's box that a nearer piece of the set may cover. */
const MOST_COVERED = 0.06;
/** Larger than this part of the frame, a piece is the room itself and stays. */
const ROOM = 0.9;
/** One stands in it, and it hides the feet. */
const STOOD_IN = /^(standing grass|standing water|basket rim|balustrade)$/;

/** Names of parts of a set that are what was asked for: the asked bed is the room's bed. */
const ASKED_FOR = new Set([
  'furniture',
  'electronics',
  'household',
  'vehicle',
  'street',
  'building',
  'sport',
  'container',
]);

/** Hang on the very wall that is seen behind a table. */
const ON_WALLS = /^(frame|print|poster|posters|mirror|mirror rim|board|board frame|chalk)$/;

/** What a set calls by another name: things asked for, and its own parts that would be taken for one more. */
const ALSO: readonly (readonly [asked: RegExp, parts: RegExp])[] = [
  [
    /^(painting|picture-frame|poster|photo-print|postcard|map|calendar|chart)$/,
    /^(frame|mat|picture|print|poster|posters)$/,
  ],
  [/^(blackboard|whiteboard|chalkboard)$/, /^(board|board frame|chalk)$/],
  [/mirror$/, /^mirror/],
  [/ instrument$/, /drum|cymbal/],
  [/(car|taxi|truck|van|bus|jeep|limousine)$/, /^(parked|racing|flying) car$|^car$/],
  [/boat$|^(canoe|kayak|yacht|ship)$/, /boat$/],
  [/^tent$/, /^tent$/],
  [/^ship-wheel( |$)/, /^ship.wheel$/],
  [/^palm-tree$/, /^palm$/],
  [/^basketball-hoop$/, /^hoop$/],
  [/^goal$/, /^goal$|^net$/],
];

/** Pieces of a set without those that the frame shows as something asked for. */
export function withoutDoubles(pieces: readonly Piece[], performers: readonly Performer[]): Piece[] {
  const names = new Set(
    performers.flatMap(({ drawable: d }) => (d && ASKED_FOR.has(d.category) ? [d.id, ...d.names] : [])),
  );
  const windows = performers.some((p) => p.drawable?.id === 'window');
  if (windows)
    return withoutDoubles(
      pieces.filter((p) => !/^(window|curtain)/.test(p.part)),
      performers.filter((p) => p.drawable?.id !== 'window'),
    );
  const also = ALSO.filter(([asked]) =>
    performers.some(({ drawable: d }) => d && (asked.test(d.id) || asked.test(`${d.id} ${d.category}`))),
  );
  const doubles = ({ part }: Piece) => names.has(part) || also.some(([, parts]) => parts.test(part));
  const stays = ({ layer, part }: Piece) =>
    (layer === 'backdrop' || layer === 'ground') && !ON_WALLS.test(part);
  return pieces.filter((p) => !doubles(p) || stays(p));
}

/** Pieces of a set without those that stand between the camera and the shot's subjects. */
export function clearView(
  pieces: readonly Piece[],
  actors: readonly Actor[],
  view: ViewPoint,
  frame: FrameSize,
): Piece[] {
  const seen = actors
    .filter((a) => a.role === 'subject')
    .map((a) => ({ actor: a, box: visible(a.box, frame) }));
  return pieces.filter((piece) => {
    if (STOOD_IN.test(piece.part)) return true;
    if (piece.layer === 'backdrop' || piece.layer === 'ground') return true;
    const depth = depthOf(piece, view);
    const box = boxOf(piece, view, frame);
    if (!box) return true;
    const shown = visible(box, frame);
    if (shown.width * shown.height > ROOM * frame.width * frame.height) return true;
    return seen.every(
      ({ actor, box: own }) =>
        toView(view.camera, actor.at).z < depth ||
        overlap(shown, own) <= MOST_COVERED * own.width * own.height,
    );
  });
}

function visible(r: Rect, { width, height }: FrameSize): Rect {
  const x = Math.max(0, r.x);
  const y = Math.max(0, r.y);
  return rect(x, y, Math.max(0, Math.min(width, right(r)) - x), Math.max(0, Math.min(height, bottom(r)) - y));
}

export function pointsOf(piece: Piece): readonly Vec3[] {
  if (piece.kind === 'face') return piece.loops.flat();
  if (piece.kind === 'group') return piece.pieces.flatMap(pointsOf);
  const { bounds: b } = piece.drawing;
  const k = (piece.scale ?? 1) / 100;
  return [b.x, b.x + b.width].flatMap((x) =>
    [b.y, b.y + b.height].map((y) => ({ x: piece.at.x + x * k, y: piece.at.y - y * k, z: piece.at.z })),
  );
}

/** What the drawing sorts the piece by. */
function depthOf(piece: Piece, view: ViewPoint): number {
  if (piece.layer === 'foreground') return 0;
  if (piece.kind !== 'face') return toView(view.camera, piece.at).z;
  const depths = piece.loops.flat().map((p) => toView(view.camera, p).z);
  return depths.reduce((a, b) => a + b, 0) / (depths.length || 1);
}

/** Screen box of what lies before the camera; null when nothing does. */
function boxOf(piece: Piece, view: ViewPoint, { width, height }: FrameSize): Rect | null {
  const points = pointsOf(piece)
    .map((p) => project(view.camera, p, width, height))
    .filter((p) => p.depth > 0.15);
  if (points.length === 0) return null;
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return rect(x, y, Math.max(...xs) - x, Math.max(...ys) - y);
}
