import { pixelsPerMetre, project } from '../geometry/camera.ts';
import type { Actor } from '../model/scene.ts';
import type { Shot } from '../model/shot.ts';
import type { Rng } from '../random/rng.ts';
import { specOf } from './acting.ts';
import type { Artists } from './artists.ts';
import type { FrameSize } from './frame-size.ts';
import type { Performer } from './performers.ts';
import { anchorOf, extentOf, type Part } from './unit.ts';
import { onStage, type ViewPoint } from './view-point.ts';

/** Size of the near head over the far one, and where it stands: parts of the frame. */
const NEARER = 0.55;
const EDGE = 0.14;
const HEAD_TOP = 0.16;

/** Over whose shoulder the shot looks: whose was said, else the second person in focus. */
export function shoulderOf(shot: Shot, performers: readonly Performer[]): Performer | null {
  if (!shot.overShoulder) return null;
  const people = performers.filter((p) => p.look !== null);
  const said = people.find((p) => p.entity.id === shot.shoulder);
  if (said && people.length > 1) return said;
  const order = [...people].sort((a, b) => rank(shot, a) - rank(shot, b));
  return order[1] ?? null;
}

const rank = (shot: Shot, p: Performer): number => {
  const i = shot.focus.indexOf(p.entity.id);
  return (i < 0 ? 99 : i) * 100 + p.index;
};

/** A dark back and head at the frame's edge, before the hero; `side` is the edge: −1 left, 1 right. */
export function nearActor(
  p: Performer,
  side: 1 | -1,
  context: { shot: Shot; artists: Artists; view: ViewPoint; frame: FrameSize; rng: Rng },
): Actor {
  const { shot, artists, view, frame, rng } = context;
  const spec = specOf(p, {
    shot: { ...shot, size: 'close-up' },
    pose: 'stand',
    facing: side < 0 ? 1 : -1,
    holds: {},
    keySide: 0,
    frameHeight: frame.height,
    seatHeight: null,
    rng,
  });
  const part: Part = {
    id: p.id,
    label: p.entity.name ?? p.entity.noun,
    role: 'near',
    performer: p,
    drawing: artists.drawFigure({ ...spec, view: 'back' }),
    x: 0,
    y: 0,
    scale: 1,
    flip: side > 0,
    turn: 0,
    bias: 0,
    lifted: false,
  };
  const distance = Math.max(0.5, view.distance * NEARER);
  const k = pixelsPerMetre(view.camera, distance, frame.height);
  const head = anchorOf(part, ['head.top'], { x: 0, y: part.drawing.bounds.y });
  const x = ((side < 0 ? EDGE : 1 - EDGE) - 0.5) * (frame.width / k) - head.x;
  const y =
    view.camera.position.y + (view.camera.horizon * frame.height - HEAD_TOP * frame.height) / k - head.y;
  const at = onStage(view, x, distance - view.distance + view.depth, y);
  const foot = project(view.camera, at, frame.width, frame.height);
  const e = extentOf(part);
  return {
    id: part.id,
    label: part.label,
    at,
    drawing: part.drawing,
    scale: 1,
    flip: part.flip,
    turn: 0,
    lift: 0,
    depthBias: 0,
    role: 'near',
    box: {
      x: foot.x + e.left * k,
      y: foot.y - e.top * k,
      width: (e.right - e.left) * k,
      height: (e.top - e.bottom) * k,
    },
  };
}
