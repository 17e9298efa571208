/** What the camera looks through: a doorway, a keyhole, leaves, a scope, or the eyes of who drives or rides. */
import type { Camera } from '../geometry/camera.ts';
import type { Rect } from '../geometry/plane.ts';
import { vec3 } from '../geometry/vec3.ts';
import type { Drawing } from '../model/drawing.ts';
import { type Lens, MASKS } from '../model/lens.ts';
import type { Piece } from '../model/set.ts';
import type { Shot } from '../model/shot.ts';
import { createRng, type Rng } from '../random/rng.ts';
import { card } from '../sets/kit/faces.ts';
import { nightVision, phone, securityCamera, viewfinder } from '../sets/parts/lens-displays.ts';
import { atTheWheel, doorway, type Opening, windowFrame } from '../sets/parts/lens-frames.ts';
import { binoculars, keyhole, porthole, rearView, SHOWN, scope, spyglass } from '../sets/parts/lens-masks.ts';
import {
  bars,
  blinds,
  crackedGlass,
  curtain,
  fence,
  leaves,
  vehicleWindow,
} from '../sets/parts/lens-screens.ts';
import type { FrameSize, Framing } from './frame-size.ts';
import { ANYBODY, type Eyes, ownHands } from './own-hands.ts';

/** Metres before the lens: hands are a little farther off, and sharper. */
const NEAR_BY = 1.2;
const HANDS = 3;
/** Room beside whoever is seen, and the least and the most that an opening begins from the middle: units of a hundred to the frame's height. */
const ROOM = 7;
const NARROWEST = 24;

/** On the glass or the picture itself: as sharp as what is seen. */
const SHARP: ReadonlySet<Lens> = new Set([
  'scope',
  'viewfinder',
  'security-camera',
  'cracked-glass',
  'phone',
  'fence',
  'mirror',
]);

interface Through {
  readonly opening: Opening;
  readonly rng: Rng;
  readonly wet: boolean;
  readonly autumn: boolean;
}

const DRAWN: Readonly<Record<Lens, (through: Through) => Drawing>> = {
  doorway: ({ opening, rng }) => doorway(opening, rng),
  window: ({ opening, rng, wet }) => windowFrame(opening, rng, wet),
  binoculars: ({ opening }) => binoculars(opening.half),
  scope: ({ opening }) => scope(opening.half),
  spyglass: ({ opening }) => spyglass(opening.half),
  keyhole: ({ opening }) => keyhole(opening.half),
  porthole: ({ opening }) => porthole(opening.half),
  viewfinder: ({ opening }) => viewfinder(opening.half),
  phone: ({ opening }) => phone(opening.half, ANYBODY),
  'security-camera': ({ opening }) => securityCamera(opening.half),
  'night-vision': ({ opening }) => nightVision(opening.half),
  bars: ({ opening }) => bars(opening),
  fence: ({ opening }) => fence(opening),
  blinds: ({ opening }) => blinds(opening),
  curtain: ({ opening, rng }) => curtain(opening, rng),
  leaves: ({ opening, rng, autumn }) => leaves(opening, rng, autumn),
  windscreen: ({ opening }) => atTheWheel(opening.half, null),
  'vehicle-window': ({ opening }) => vehicleWindow(opening),
  mirror: ({ opening }) => rearView(opening.half),
  'cracked-glass': ({ opening, rng }) => crackedGlass(opening, rng),
};

/** The frame as a piece of the foreground; none where the shot is seen through nothing. */
export function lensFrame(
  shot: Shot,
  eyes: Eyes,
  camera: Camera,
  boxes: readonly Rect[],
  frame: FrameSize,
): Piece[] {
  const half = (50 * frame.width) / frame.height;
  const { weather, season } = shot.place;
  const drawn = shot.through
    ? DRAWN[shot.through]({
        opening: openingFor(boxes, frame, half),
        rng: createRng(shot.place.seed).fork('lens frame'),
        wet: weather === 'rain' || weather === 'storm',
        autumn: season === 'autumn',
      })
    : ownHands(shot, eyes, half);
  if (!drawn) return [];
  const near = shot.through && !SHARP.has(shot.through) ? NEAR_BY : HANDS;
  const k = near / camera.focal;
  const { position: p, yaw } = camera;
  const foot = p.y + (camera.horizon - 1) * k;
  const at = vec3(p.x + Math.sin(yaw) * near, foot, p.z + Math.cos(yaw) * near);
  return [card('lens frame', at, drawn, { layer: 'foreground', scale: k, casts: false })];
}

/** The framing with what it is about within the opening that alone is seen. */
export function withinLens(
  framing: Framing,
  { through }: Shot,
  boxes: readonly Rect[],
  { width, height }: FrameSize,
  lead: Rect,
): Framing {
  if (!through || !MASKS.has(through) || boxes.length === 0) return framing;
  const shown = SHOWN[through as keyof typeof SHOWN]((50 * width) / height);
  const [left, right] = [Math.min(...boxes.map((b) => b.x)), Math.max(...boxes.map((b) => b.x + b.width))];
  const [top, low] = [Math.min(...boxes.map((b) => b.y)), Math.max(...boxes.map((b) => b.y + b.height))];
  // What the frame itself cuts off stays cut off.
  const bottom = Math.min(low, height);
  const room = { x: (shown.x * height) / 50, y: (shown.y * height) / 50 };
  const fits = Math.min(room.x / (right - left), room.y / Math.max(1, bottom - top));
  const k = Math.min(1, Math.max(LEAST, fits));
  // Where not all of it fits, whom it is about is in the middle.
  const middle = fits < LEAST ? lead.x + lead.width / 2 : (left + right) / 2;
  const cut = low > height;
  const up = cut ? height : Math.min(height, (height + room.y) / 2);
  return {
    ...framing,
    scale: framing.scale * k,
    centre: width / 2 - (middle - framing.centre) * k,
    foot: up - (bottom - framing.foot) * k,
  };
}

/** However small the opening, nobody in it becomes smaller than this part of what they were. */
const LEAST = 0.6;

function openingFor(boxes: readonly Rect[], { width, height }: FrameSize, half: number): Opening {
  const unit = (x: number) => ((x - width / 2) * 100) / height;
  const left = Math.min(-NARROWEST, ...boxes.map((b) => unit(b.x) - ROOM));
  const right = Math.max(NARROWEST, ...boxes.map((b) => unit(b.x + b.width) + ROOM));
  const edge = half - 9;
  return { half, from: Math.max(-edge, left), to: Math.min(edge, right) };
}
