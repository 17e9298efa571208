/** Through somebody's eyes: the wheel, the handlebar or what else is in their hands, at the lower edge of the picture. */
import type { Drawing, Shape } from '../model/drawing.ts';
import type { Look } from '../model/figure.ts';
import type { Cast, Shot } from '../model/shot.ts';
import { stroke } from '../sets/kit/drawing.ts';
import { atTheHandlebar, atTheWheel, fist, framed, type Hands } from '../sets/parts/lens-frames.ts';
import type { Artists } from './artists.ts';
import type { OwnHands } from './first-person.ts';
import { mappedDrawing } from './map-drawing.ts';

/** Whose eyes the picture is seen through, and what draws what they have in their hands. */
export interface Eyes {
  readonly cast: Cast;
  readonly artists: Artists;
  readonly hands: OwnHands | null;
}

const DRIVES = /driver|chauffeur|trucker|cabbie|racer/;
const RIDES = /cyclist|biker|motorcyclist|rider/;
export const isDriver = (noun: string): boolean => DRIVES.test(noun);
export const isRider = (noun: string): boolean => RIDES.test(noun);

/** Skin and sleeves of whoever is not said. */
export const ANYBODY = '#c68e66';
const SLEEVE = '#3c4450';
/** The hands of who looks like this. */
export const handsOf = (look: Look | null | undefined): Hands => ({
  skin: look?.skin ?? ANYBODY,
  sleeve: look?.garments[0]?.colour ?? SLEEVE,
});

/** Where before the eyes, and how a thing is held there. */
interface Hold {
  /** Part of half the frame's width by which it is to the right of the middle. */
  readonly aside?: number;
  /** The right hand writes in it. */
  readonly writes?: boolean;
  /** Both hands are on its keys. */
  readonly types?: boolean;
}

/** A thing with the hands of whoever has it, before the eyes. */
export function inOwnHands(
  { thing, owner }: OwnHands,
  artists: Artists,
  half: number,
  how: Hold = {},
): Drawing {
  const hands = handsOf(owner?.look);
  const id = thing.drawable?.id ?? '';
  if (id === 'steering-wheel') return atTheWheel(half, hands);
  const { traits } = thing.entity;
  const item = artists.drawArt(id, {
    colour: thing.colour,
    second: traits.colours[1]?.hex ?? null,
    pattern: traits.pattern,
    material: traits.material,
    pose: null,
    seed: thing.index,
  });
  return heldBefore(half, hands, item, /^(?:weapon|tool)$/.test(thing.drawable?.category ?? ''), how);
}

/** Units that a thing in one's own hands takes at most across and upwards, and how low it is. */
const BEFORE = { width: 62, height: 46, foot: -12 };
/** Wider than so many times its height, or held by both sides when it is as large as this, units. */
const BY_BOTH = 26;

/** A thing before one's own eyes: a broad one by both its sides, another by its lower end. */
function heldBefore(
  half: number,
  hands: Hands,
  item: Drawing,
  byGrip: boolean,
  { aside = 0, writes = false, types = false }: Hold,
): Drawing {
  const { bounds: b } = item;
  const free = (1.3 - Math.abs(aside)) * half;
  const k = Math.min(BEFORE.width / b.width, BEFORE.height / b.height, free / b.width);
  const [w, h] = [b.width * k, b.height * k];
  const gripped = byGrip && item.anchors.grip !== undefined;
  const slim = gripped || (w < BY_BOTH && h > 1.5 * w && !writes && !types);
  const middle = aside * half;
  const dx = slim && aside === 0 ? half * 0.34 : middle;
  const put = mappedDrawing(item, (p) => ({
    x: dx + (p.x - b.x - b.width / 2) * k,
    y: BEFORE.foot + (p.y - b.y - b.height) * k,
  }));
  const own = gripped ? put.anchors.grip : undefined;
  const grip = own ?? { x: dx, y: BEFORE.foot - (slim ? 0.12 : 0.34) * h };
  const shapes = put.shapes.map((s) =>
    s.stroke ? { ...s, stroke: { ...s.stroke, width: s.stroke.width * k } } : s,
  );
  const sides = (right: readonly Shape[]) => [...fist(middle - w / 2 + 2, grip.y, hands, -1), ...right];
  const onKeys = ([-1, 1] as const).flatMap((s) =>
    fist(middle + s * 0.21 * w, BEFORE.foot - 0.1 * h, hands, s),
  );
  const fists = types
    ? onKeys
    : slim
      ? fist(grip.x, grip.y, hands)
      : writes
        ? sides(writingHand(middle + 0.2 * w, BEFORE.foot - 0.36 * h, hands))
        : sides(fist(middle + w / 2 - 2, grip.y, hands, 1));
  return framed([...shapes, ...fists], half);
}

/** A right hand about a pen, its point on the page. */
const writingHand = (x: number, y: number, hands: Hands): Shape[] => [
  stroke('pen', `M${x - 7} ${y + 2}L${x + 5} ${y - 13}`, '#26324e', 1.5),
  ...fist(x, y, hands, 1),
];

/** Wheel, handlebar or what else is in the viewer's hands, and these. */
export function ownHands(shot: Shot, { cast, hands: own, artists }: Eyes, half: number) {
  if (own) return inOwnHands(own, artists, half);

  const viewer = shot.pointOfView && shot.viewer ? cast.get(shot.viewer) : undefined;
  const look = viewer?.looks[0];
  if (!viewer || !look) return null;
  const under = shot.relations.find(
    (r) => r.subject === viewer.entity.id && /^(driving|riding)$/.test(r.kind),
  );
  const craft = cast.get(under?.object ?? '')?.entity.drawable ?? '';
  const pose = shot.mentions.find((m) => m.entity === viewer.entity.id)?.pose;
  const hands = handsOf(look);
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
