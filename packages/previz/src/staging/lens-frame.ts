/** What the camera looks through: a doorway, a window pane, or the eyes of who drives or rides. */
import type { Camera } from '../geometry/camera.ts';
import type { Rect } from '../geometry/plane.ts';
import { vec3 } from '../geometry/vec3.ts';
import type { Piece } from '../model/set.ts';
import type { Cast, Shot } from '../model/shot.ts';
import { createRng } from '../random/rng.ts';
import { card } from '../sets/kit/faces.ts';
import { atTheHandlebar, atTheWheel, doorway, type Opening, windowFrame } from '../sets/parts/lens-frames.ts';
import type { FrameSize } from './frame-size.ts';

/** Metres before the lens: hands are a little farther off, and sharper. */
const NEAR_BY = 1.2;
const HANDS = 3;
/** Room beside whoever is seen, and the least and the most that an opening begins from the middle: units of a hundred to the frame's height. */
const ROOM = 7;
const NARROWEST = 24;

const DRIVES = /driver|chauffeur|trucker|cabbie|racer/;
const RIDES = /cyclist|biker|motorcyclist|rider/;

/** The frame as a piece of the foreground; none where the shot is seen through nothing. */
export function lensFrame(
  shot: Shot,
  cast: Cast,
  camera: Camera,
  boxes: readonly Rect[],
  frame: FrameSize,
): Piece[] {
  const rng = createRng(shot.place.seed).fork('lens frame');
  const half = (50 * frame.width) / frame.height;
  const opening = openingFor(boxes, frame, half);
  const { weather } = shot.place;
  const drawn = shot.throughDoor
    ? doorway(opening, rng)
    : shot.throughWindow
      ? windowFrame(opening, rng, weather === 'rain' || weather === 'storm')
      : ownHands(shot, cast, half);
  if (!drawn) return [];
  const near = shot.throughDoor || shot.throughWindow ? NEAR_BY : HANDS;
  const k = near / camera.focal;
  const { position: p, yaw } = camera;
  const foot = p.y + (camera.horizon - 1) * k;
  const at = vec3(p.x + Math.sin(yaw) * near, foot, p.z + Math.cos(yaw) * near);
  return [card('lens frame', at, drawn, { layer: 'foreground', scale: k, casts: false })];
}

function openingFor(boxes: readonly Rect[], { width, height }: FrameSize, half: number): Opening {
  const unit = (x: number) => ((x - width / 2) * 100) / height;
  const left = Math.min(-NARROWEST, ...boxes.map((b) => unit(b.x) - ROOM));
  const right = Math.max(NARROWEST, ...boxes.map((b) => unit(b.x + b.width) + ROOM));
  const edge = half - 9;
  return { half, from: Math.max(-edge, left), to: Math.min(edge, right) };
}

/** Wheel or handlebar, and the viewer's hands on it. */
function ownHands(shot: Shot, cast: Cast, half: number) {
  const viewer = shot.pointOfView && shot.viewer ? cast.get(shot.viewer) : undefined;
  const look = viewer?.looks[0];
  if (!viewer || !look) return null;
  const under = shot.relations.find(
    (r) => r.subject === viewer.entity.id && /^(driving|riding)$/.test(r.kind),
  );
  const craft = cast.get(under?.object ?? '')?.entity.drawable ?? '';
  const pose = shot.mentions.find((m) => m.entity === viewer.entity.id)?.pose;
  const hands = { skin: look.skin, sleeve: look.garments[0]?.colour ?? '#3c4450' };
  if (/^(motorcycle|bicycle|scooter)$/.test(craft) || RIDES.test(viewer.entity.noun))
    return atTheHandlebar(
      half,
      hands,
      craft === 'motorcycle' || /^(biker|motorcyclist)$/.test(viewer.entity.noun),
    );
  if (under?.kind === 'driving' || pose === 'drive' || DRIVES.test(viewer.entity.noun))
    return atTheWheel(half, hands);
  return null;
}
