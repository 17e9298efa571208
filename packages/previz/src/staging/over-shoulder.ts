import { pixelsPerMetre, project } from '../geometry/camera.ts';
import { overlap, type Rect, rect } from '../geometry/plane.ts';
import type { Look } from '../model/figure.ts';
import { isHolding } from '../model/holding.ts';
import type { Actor } from '../model/scene.ts';
import type { Mention } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import type { Rng } from '../random/rng.ts';
import { specOf } from './acting.ts';
import type { Artists } from './artists.ts';
import { drawnAs } from './belonging-kit.ts';
import type { FrameSize, Framing } from './frame-size.ts';
import { isTable } from './is-table.ts';
import type { Performer } from './performers.ts';
import { anchorOf, extentOf, extraPart, type Part } from './unit.ts';
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
/** Most part of the frame's height that it takes: over small things the camera is so near that a head would hide them. */
const MOST_HEAD = 0.5;

/**
 * Over whose shoulder the shot looks, where two or more are there: whose was said, else the second person in focus, else
 * somebody unnamed whom the only one there may be talking to.
 */
export function shoulderOf(shot: Shot, performers: readonly Performer[]): Performer | null {
  if (!shot.overShoulder) return null;
  const people = performers.filter((p) => p.look !== null);
  const said = people.find((p) => p.entity.id === shot.shoulder);
  if (said && performers.length > 1) return said;
  const up = people.filter((p) => !isLaidOut(p, shot, performers));
  // Who looks at the other, or takes a picture of them, is looked past.
  const looker = people.find((p) => people.some((q) => q !== p && looksAt(p, q, shot)));
  if (looker) return looker;
  const order = [...people].sort((a, b) => rank(shot, a) - rank(shot, b));
  // Nobody looks past the head of who lies in the chair.
  if (up.length === 1 && people.length > 1) return up[0] ?? null;
  return order[1] ?? (order[0] ? listenerTo(order[0]) : null);
}

const isLaidOut = (p: Performer, { relations }: Shot, performers: readonly Performer[]): boolean =>
  relations.some(
    (r) =>
      r.kind === 'on' &&
      r.subject === p.entity.id &&
      performers.some(
        (q) =>
          q.entity.id === r.object &&
          /^(operating-table|stretcher|dentist-chair|.*bed)$/.test(q.drawable?.id ?? ''),
      ),
  );

const SEES =
  /^(photograph|film|paint|draw|sketch|watch|observe|aim|spy|examine|inspect|study|look|stare|gaze|see|find|discover|record|interview)$/;

const looksAt = (p: Performer, q: Performer, { relations }: Shot): boolean =>
  SEES.test(p.mention.verb ?? '') &&
  relations.some((r) => r.kind === 'looking-at' && r.subject === p.entity.id && r.object === q.entity.id);

/** What a near back has in the hands that nobody sees from behind. */
export const isInHandsOf = (who: Performer, p: Performer, { relations }: Shot): boolean =>
  p.look === null &&
  p.drawable?.kind === 'thing' &&
  relations.some((r) => r.subject === who.entity.id && r.object === p.entity.id && isHolding(r));

/** Who is alone with what they see or do, over whose own shoulder one looks at that; null where another is there. */
export function ownShoulder(shot: Shot, performers: readonly Performer[]): Performer | null {
  const [who, ...others] = performers.filter((p) => p.look !== null);
  if (!shot.overShoulder || !who || others.length > 0) return null;
  if (performers.some((p) => p.drawable?.kind === 'animal' && !isOwn(shot, who, p))) return null;
  const busy = performers.length > 1 || !FACES.has(who.mention.pose);
  return shot.shoulder === who.entity.id || busy ? who : null;
}

/** Nobody is told to be at anything: to whom such people turn their faces is whoever looks. */
const FACES: ReadonlySet<Performer['mention']['pose']> = new Set([
  null,
  'stand',
  'sit',
  'talk',
  'cry',
  'lean',
]);

const isOwn = ({ relations }: Shot, who: Performer, p: Performer): boolean =>
  relations.some(
    (r) =>
      r.subject === who.entity.id && r.object === p.entity.id && /^(?:holding|carrying|riding)$/.test(r.kind),
  );

/** What is read or written in lies open before who does. */
const OPEN: readonly (readonly [things: RegExp, open: string])[] = [
  [/^(?:envelope|page-facing-up|sheet-of-paper)$/, 'written-letter'],
  [/^(?:(?:closed-)?book|notebook|.*-book|diary|textbook|magazine)$/, 'open-book'],
];

/** What lies open where it is read or written in. */
export function opened(p: Performer, { pose, verb }: Mention, artists: Artists): Performer {
  const reads = pose === 'read' || /^(?:read|write|draw|sketch|study)$/.test(verb ?? '');
  const open = reads ? OPEN.find(([things]) => things.test(p.drawable?.id ?? ''))?.[1] : undefined;
  return open ? drawnAs(p, open, artists) : p;
}

/** Metres. */
const ON_DESK = 0.62;

/** What one works with is in the hand that nobody sees from behind. */
const IN_HAND = /^(?:tool|weapon|instrument)$/;

/** The shot as it is seen past who stands near: what they are at, and nothing of what binds it to them. */
export function pastShoulder(
  shot: Shot,
  who: Performer,
  performers: readonly Performer[],
  artists: Artists,
): { readonly shot: Shot; readonly performers: Performer[] } {
  const { id } = who.entity;
  // Whose back is seen has what is in the hands before it: where somebody else is looked at, nobody sees that.
  const met = performers.some((p) => p !== who && p.look !== null);
  const hidden = (p: Performer) =>
    met &&
    p.look === null &&
    shot.relations.some((r) => r.subject === id && r.object === p.entity.id && isHolding(r));
  const others = performers
    .filter((p) => p !== who && !hidden(p))
    .map((p) => opened(p, who.mention, artists));
  const small = others.some((p) => p.drawable?.placement === 'surface' && p.height < ON_DESK);
  // What they have before them lies on a table anyway.
  const plain = others.filter((p) => !IN_HAND.test(p.drawable?.category ?? '') && !(small && isTable(p)));
  return {
    shot: {
      ...shot,
      relations: shot.relations.filter((r) => ![r.subject, r.object, r.second].includes(id)),
      mentions: shot.mentions.filter((m) => m.entity !== id),
      focus: shot.focus.filter((f) => f !== id),
    },
    // What he aims with would float before him.
    performers: plain.length > 0 ? plain : others.filter((p) => p.drawable?.category !== 'weapon'),
  };
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

/** The framing with what it shows moved out from behind a near back, and made smaller where it is too wide for the rest. */
export function besideShoulder(
  framing: Framing,
  side: 1 | -1,
  boxes: readonly Rect[],
  { width }: FrameSize,
): Framing {
  const from = Math.min(...boxes.map((b) => b.x)) - framing.centre;
  const to = Math.max(...boxes.map((b) => b.x + b.width)) - framing.centre;
  const free = (1 - COVERED - MARGIN) * width;
  const k = Math.min(1, Math.max(LEAST_SHRINK, free / (to - from)));
  const centre = framing.centre + (k < 1 ? ((from + to) / 2) * (1 - k) : 0);
  const room = (side > 0 ? centre + from * k : width - centre - to * k) - MARGIN * width;
  const aside = Math.max(0, Math.min(k < 1 ? width : ASIDE * width, room));
  return { ...framing, scale: framing.scale * k, centre: centre - side * aside };
}

/** Part of the frame's width left free at the other edge, and how small things may become to fit. */
const MARGIN = 0.03;
const LEAST_SHRINK = 0.66;

const rank = (shot: Shot, p: Performer): number => {
  const i = shot.focus.indexOf(p.entity.id);
  return (i < 0 ? 99 : i) * 100 + p.index;
};

/** Whom a shot looks past, as a mirror before them shows them: face on. */
export function faceOf(p: Performer, shot: Shot, artists: Artists, frame: FrameSize, rng: Rng): Part {
  const spec = specOf(p, {
    shot: { ...shot, size: 'close-up' },
    pose: 'stand',
    facing: 1,
    holds: {},
    keySide: 0,
    frameHeight: frame.height,
    seatHeight: null,
    rng,
  });
  const drawing = artists.drawFigure({ ...spec, view: 'front', gaze: 'camera' });
  return extraPart(`${p.id}-reflection`, 'reflection', drawing);
}

/** Whose hand is on what hangs before them is seen to reach it. */
const atBoard = ({ mention }: Performer): boolean =>
  mention.pose === 'paint' || /^(?:write|chalk|draw|paint|wipe|erase)$/.test(mention.verb ?? '');

/** A dark back and head at the frame's edge, before the hero; `side` is the edge: −1 left, 1 right. */
export function nearActor(
  p: Performer,
  side: 1 | -1,
  context: {
    shot: Shot;
    artists: Artists;
    view: Pick<ViewPoint, 'camera' | 'distance' | 'depth'>;
    frame: FrameSize;
    rng: Rng;
    /** Both hands are on what they hold before them. */
    holds?: boolean;
  },
): Actor {
  const { shot, artists, view, frame, rng, holds = false } = context;
  const spec = specOf(p, {
    shot: { ...shot, size: 'close-up' },
    pose: atBoard(p) && !holds ? 'conduct' : 'stand',
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
  const ahead = pixelsPerMetre(view.camera, distance, frame.height);
  const scale = Math.min(1, (MOST_HEAD * frame.height) / (HEAD * ahead));
  const k = ahead * scale;
  const head = anchorOf(part, ['head.top'], { x: 0, y: part.drawing.bounds.y });
  const x = ((side < 0 ? EDGE : 1 - EDGE) - 0.5) * (frame.width / ahead) - head.x * scale;
  const y =
    view.camera.position.y +
    (view.camera.horizon * frame.height - HEAD_TOP * frame.height) / ahead -
    head.y * scale;
  const at = onStage(view, x, distance - view.distance + view.depth, y);
  const foot = project(view.camera, at, frame.width, frame.height);
  const e = extentOf(part);
  return {
    id: part.id,
    label: part.label,
    at,
    drawing: part.drawing,
    scale,
    flip: part.flip,
    turn: 0,
    lift: 0,
    depthBias: -0.9 * distance,
    role: 'near',
    box: {
      x: foot.x + e.left * k,
      y: foot.y - e.top * k,
      width: (e.right - e.left) * k,
      height: (e.top - e.bottom) * k,
    },
  };
}
