import { pixelsPerMetre, project } from '../geometry/camera.ts';
import type { Rect } from '../geometry/plane.ts';
import { add, type Vec3, vec3 } from '../geometry/vec3.ts';
import type { PoseId } from '../model/figure.ts';
import type { Actor } from '../model/scene.ts';
import type { Piece } from '../model/set.ts';
import { pieceOf } from './dressing.ts';
import type { FrameSize } from './frame-size.ts';
import type { Placed } from './place-slots.ts';
import { extentOf, type Part } from './unit.ts';
import { onStage, type ViewPoint } from './view-point.ts';

/** Parts of placed units as actors, with their boxes on screen. */
export function actorsOf(placed: readonly Placed[], view: ViewPoint, frame: FrameSize): Actor[] {
  return placed.flatMap((p) => p.slot.unit.parts.map((part) => actorOf(part, p, view, frame)));
}

function actorOf(part: Part, p: Placed, view: ViewPoint, frame: FrameSize): Actor {
  const hangs = p.airborne || part.lifted;
  const height = p.y - view.base + part.y * p.scale;
  const ground = hangs ? 0 : height;
  const at = onStage(view, p.x + part.x * p.scale, p.depth, view.base + ground);
  return {
    id: part.id,
    label: part.label,
    at,
    drawing: part.drawing,
    scale: part.scale * p.scale,
    flip: part.flip,
    turn: part.turn,
    lift: hangs ? height : 0,
    ...(part.onWall ? { onWall: true as const } : {}),
    depthBias: part.bias,
    role: part.role,
    ...headingOf(part),
    box: boxOf(part, p, view, frame),
  };
}

const MOVING: ReadonlySet<PoseId> = new Set([
  'walk',
  'run',
  'ride',
  'drive',
  'swim',
  'fly',
  'crawl',
  'push',
  'pull',
]);

/** Which way someone goes who is on the move; empty for those who stay. */
function headingOf({ performer, flip }: Part): Pick<Actor, 'heading'> {
  const pose = performer?.mention.pose;
  if (!performer || !pose || !MOVING.has(pose)) return {};
  const left = performer.drawable?.faces === 'left' ? !flip : flip;
  return { heading: left ? -1 : 1 };
}

/** Screen box of a part, pixels. */
function boxOf(part: Part, p: Placed, view: ViewPoint, { width, height }: FrameSize): Rect {
  const foot = project(view.camera, onStage(view, p.x, p.depth, p.y), width, height);
  const k = pixelsPerMetre(view.camera, foot.depth, height) * p.scale;
  const e = extentOf(part);
  return {
    x: foot.x + e.left * k,
    y: foot.y - e.top * k,
    width: (e.right - e.left) * k,
    height: (e.top - e.bottom) * k,
  };
}

/** Furniture under and behind the actors, as pieces of the set. */
export function dressingsOf(placed: readonly Placed[], view: ViewPoint, seed: number): Piece[] {
  return placed.flatMap((p) =>
    p.slot.unit.dressings.map((d) => {
      const foot: Vec3 = onStage(view, p.x + d.x * p.scale, p.depth + (d.depth ?? 0.06), view.base);
      const sized = {
        ...d,
        width: d.width * p.scale,
        ...(d.over === undefined ? {} : { height: d.height * p.scale, over: d.over * p.scale }),
      };
      return pieceOf(sized, add(foot, vec3(0, 0, 0)), view.camera.yaw, seed);
    }),
  );
}
