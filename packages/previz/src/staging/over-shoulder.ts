import { pixelsPerMetre, project } from '../geometry/camera.ts';
import { overlap, type Rect, rect } from '../geometry/plane.ts';
import type { Look } from '../model/figure.ts';
import type { Actor } from '../model/scene.ts';
import type { Shot } from '../model/shot.ts';
import type { Rng } from '../random/rng.ts';
import { specOf } from './acting.ts';
import type { Artists } from './artists.ts';
import type { FrameSize, Framing } from './frame-size.ts';
import type { Performer } from './performers.ts';
import { anchorOf, extentOf, type Part } from './unit.ts';
import { onStage, type ViewPoint } from './view-point.ts';

/** Size of the near head over the far one, and where it stands: parts of the frame. */
const NEARER = 0.55;
const EDGE = 0.14;
const HEAD_TOP = 0.16;
/** Part of the frame's width that a near back covers. */
const COVERED = 0.32;
/** Part of the frame's width by which the others make room for it. */
const ASIDE = 0.1;
/** Least part of the frame's height that the near head takes, and metres that a head measures. */
const NEAR_HEAD = 0.36;
const HEAD = 0.27;

/**
 * Over whose shoulder the shot looks: whose was said, else the second person in focus, else somebody unnamed whom the
 * only one there may be talking to. Over one's own shoulder one looks at the things there are.
 */
export function shoulderOf(shot: Shot, performers: readonly Performer[]): Performer | null {
  if (!shot.overShoulder) return null;
  const people = performers.filter((p) => p.look !== null);
  const said = people.find((p) => p.entity.id === shot.shoulder);
  if (said && performers.length > 1) return said;
  const order = [...people].sort((a, b) => rank(shot, a) - rank(shot, b));
  return order[1] ?? (order[0] ? listenerTo(order[0]) : null);
}

/** Dark hair and a dark jumper: nothing about a listener draws the eye. */
const LISTENER: Look = {
  gender: 'male',
  age: 'adult',
  build: 'average',
  height: 1.74,
  skin: '#c09372',
  hair: { style: 'short', colour: '#6b5749', beard: false },
  eyes: '#3b2a20',
  garments: [{ type: 'sweater', colour: '#7c8896', pattern: null }],
  face: { shape: 0, nose: 0, brows: 0, mouth: 0, freckles: false },
};

function listenerTo(p: Performer): Performer {
  const { traits } = p.entity;
  return {
    ...p,
    id: 'listener#0',
    entity: {
      ...p.entity,
      id: 'listener',
      noun: 'unnamed listener',
      name: null,
      count: 1,
      traits: { ...traits, mood: null },
    },
    index: 0,
    mention: { ...p.mention, entity: 'listener', pose: 'stand', verb: null, mood: null, towards: null },
    look: LISTENER,
    focus: false,
    height: LISTENER.height,
  };
}

/**
 * The edge at which a near back covers less of what the shot shows, the hero above all: before the hero's look where
 * it makes no odds. −1 left, 1 right.
 */
export function shoulderSide(
  facing: 1 | -1,
  hero: Rect,
  others: readonly Rect[],
  { width }: FrameSize,
): 1 | -1 {
  const covered = (side: 1 | -1) => {
    const edge = rect(side < 0 ? 0 : (1 - COVERED) * width, -FAR, COVERED * width, 3 * FAR);
    return 3 * overlap(hero, edge) + others.reduce((sum, b) => sum + overlap(b, edge), 0);
  };
  const other = -facing as 1 | -1;
  return covered(facing) <= 1.1 * covered(other) ? facing : other;
}

const FAR = 1e4;

/** What a near back at an edge hides, pixels. */
export const shoulderBox = (side: 1 | -1, { width, height }: FrameSize): Rect =>
  rect(side < 0 ? 0 : (1 - COVERED) * width, HEAD_TOP * height, COVERED * width, height);

/** The framing with what it shows moved out from behind a near back, as far as the other edge allows. */
export function besideShoulder(
  framing: Framing,
  side: 1 | -1,
  boxes: readonly Rect[],
  { width }: FrameSize,
): Framing {
  const left = Math.min(...boxes.map((b) => b.x));
  const right = Math.max(...boxes.map((b) => b.x + b.width));
  const free = (side > 0 ? left : width - right) - 0.03 * width;
  return { ...framing, centre: framing.centre - side * Math.max(0, Math.min(ASIDE * width, free)) };
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
  const asHead = (view.camera.focal * HEAD) / NEAR_HEAD;
  const distance = Math.max(0.3, Math.min(view.distance * NEARER, asHead));
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
