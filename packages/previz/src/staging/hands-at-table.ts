/** Where the hands of who is at a table are: on it, at what is on it, or up with a glass. */
import type { PoseId } from '../model/figure.ts';
import type { FigureSpec } from './artists.ts';
import { handsAtKeys, type Keys } from './at-keys.ts';
import type { Performer } from './performers.ts';
import { toLocal } from './to-local.ts';
import type { Part } from './unit.ts';

/** Where at a table one is: metres along it, at its end or behind it. */
export interface Place {
  readonly x: number;
  readonly facing: -1 | 1;
  readonly end: boolean;
  /** On this side of it. */
  readonly before?: true;
}

/** The table as its guests have it before them, metres. */
export interface Tabletop {
  readonly top: number;
  /** Metres along it. */
  readonly middle: number;
  /** Of a computer on it, seen from its side. */
  readonly keys: Keys | null;
}

type Reach = NonNullable<FigureSpec['reach']>;
/** Metres ahead of who sits, and above the tabletop. */
type Spot = readonly [ahead: number, up: number];
type Spots = Readonly<Record<'end' | 'behind', Spot>>;

/** By the plate or the cup; the fork, or the cup, between the table and the mouth; a glass raised to all. */
const RESTS: Spots = { end: [0.42, 0.05], behind: [0.24, 0.06] };
const HALFWAY: Spots = { end: [0.3, 0.2], behind: [0.02, 0.14] };
const ON_IT: Spots = { end: [0.36, 0.05], behind: [0.02, 0.06] };
const RAISED: Spots = { end: [0.42, 0.72], behind: [0.2, 0.86] };
/** Hands that lie on the table. */
const RIGHT: Spots = { end: [0.34, 0.05], behind: [0.06, 0.05] };
const LEFT: Spots = { end: [0.42, 0.05], behind: [0.2, 0.05] };

/** Glasses that meet, and hands that wrestle with the elbows on it: metres above the table. */
const MEET = 0.44;
const CLASPED = 0.24;
/** From the middle of the table to either glass. */
const APART = 0.05;
const ARM = 0.72;

const TO_THE_MOUTH: ReadonlySet<PoseId> = new Set(['eat', 'drink']);
const ON_TOP: ReadonlySet<PoseId> = new Set(['write', 'work']);
const HANDS_FREE: ReadonlySet<PoseId> = new Set(['sit', 'stand', 'type']);
const TOASTS = /^(clink|toast)$/;

/** Beasts that act as people. */
const isFolk = (drawable: string): boolean => drawable.includes(':');

/** Where the hands go instead of where the pose has them; undefined where they stay. `nth`: of the guests. */
export function handsAtTable(
  { mention: { verb }, entity }: Performer,
  pose: PoseId,
  seat: { readonly part: Part; readonly place: Place; readonly sits: boolean; readonly nth: number },
  table: Tabletop,
): Reach | undefined {
  const { part, place, sits, nth } = seat;
  const { top, middle, keys } = table;
  const local = (x: number, y: number) => toLocal(part, { x, y });
  const at = (spots: Spots) => {
    const [ahead, up] = spots[place.end ? 'end' : 'behind'];
    return local(place.x + place.facing * ahead, top + up);
  };
  /** Towards the middle of the table, as far as an arm reaches. */
  const inward = (to: number, y: number) => {
    const ahead = Math.min(ARM, Math.abs(to - place.x));
    return local(place.x + place.facing * ahead, y);
  };
  const onIt: Reach = { right: at(RIGHT), left: at(LEFT) };
  if (verb === 'armwrestle' && place.end) return { ...onIt, right: inward(middle, top + CLASPED) };
  if (TOASTS.test(verb ?? '') && pose === 'raise') return { right: at(ON_IT), left: at(RAISED) };
  if (TOASTS.test(verb ?? '') && place.end)
    return { right: inward(middle - place.facing * APART, top + MEET) };
  // The first and every other one have it at the mouth; nothing reaches a muzzle.
  if (TO_THE_MOUTH.has(pose) && sits && !place.before)
    return nth % 2 === 0 && !isFolk(entity.drawable)
      ? { left: at(RESTS) }
      : { left: at(RESTS), right: at(HALFWAY) };
  if (keys && verb === 'key') return handsAtKeys(part, keys);
  return ON_TOP.has(pose) || (HANDS_FREE.has(pose) && (place.end || (pose === 'sit' && sits)))
    ? onIt
    : undefined;
}
