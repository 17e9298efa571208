/** Over the own shoulder of who reads, writes, drives or rides: what they have in their hands, and these, before them. */
import type { Camera } from '../geometry/camera.ts';
import { vec3 } from '../geometry/vec3.ts';
import type { Drawing } from '../model/drawing.ts';
import { isHolding } from '../model/holding.ts';
import type { Actor } from '../model/scene.ts';
import type { Shot } from '../model/shot.ts';
import { atTheHandlebar, atTheWheel } from '../sets/parts/lens-frames.ts';
import type { Artists } from './artists.ts';
import { drawnAs } from './belonging-kit.ts';
import { CAR_CABINS } from './dressing.ts';
import type { FrameSize } from './frame-size.ts';
import { mappedDrawing } from './map-drawing.ts';
import { opened } from './over-shoulder.ts';
import { handsOf, inOwnHands, isDriver, isRider } from './own-hands.ts';
import type { Performer } from './performers.ts';
import { boundsOfShapes } from './shape-bounds.ts';

/** What is in the hands before a near back. */
export interface Before {
  readonly shot: Shot;
  /** What else is there to see. */
  readonly performers: readonly Performer[];
  readonly id: string;
  readonly label: string;
  /** Drawn in units of a hundred to the frame's height, the near back at the edge `side`. */
  readonly draw: (half: number, side: 1 | -1) => Drawing;
}

/** Read, written in, looked at or played on: held before the eyes. */
const LOOKED_AT =
  /book|letter|envelope|paper|page|map|scroll|newspaper|magazine|diary|photo|picture|card|postcard|phone|tablet|laptop|typewriter|keyboard|controller|console|calculator|remote|menu|document|camera|compass|watch|ticket/;
/** Higher than this, metres, nobody holds it before their eyes. */
const MOST = 1.2;
const WRITES = /^(?:write|draw|sketch|sign|note|scribble|copy)$/;
/** Where they are is the place's: a bed and a desk are under them, out of sight. */
const UNDER_THEM: ReadonlySet<string> = new Set(['in', 'on', 'against', 'next-to', 'under']);
/** Parts of half the frame's width by which it is away from the near back. */
const ASIDE = 0.22;

/** What whoever is looked past has before them in their hands; null where that is nothing to look at. */
export function beforeThem(
  shot: Shot,
  who: Performer,
  performers: readonly Performer[],
  artists: Artists,
): Before | null {
  const own = shot.relations.filter((r) => r.subject === who.entity.id);
  const craft = performers.find((p) =>
    own.some((r) => (r.kind === 'driving' || r.kind === 'riding') && r.object === p.entity.id),
  );
  if (craft?.drawable?.category === 'vehicle' || (!craft && isOnTheRoad(who, shot)))
    return aboard(shot, who, performers, craft);
  const thing = performers.find(
    (p) =>
      p.drawable?.kind === 'thing' &&
      p.height < MOST &&
      LOOKED_AT.test(p.drawable.id) &&
      own.some((r) => isHolding(r) && r.object === p.entity.id),
  );
  const types = who.mention.pose === 'type';
  if (types && !KEYED.test(thing?.drawable?.id ?? '')) return atLaptop(shot, who, performers, thing, artists);
  if (!thing) return null;
  const shown = opened(thing, who.mention, artists);
  const writes = WRITES.test(who.mention.verb ?? '');
  const gone = own
    .filter(
      (r) => r.object === thing.entity.id || (UNDER_THEM.has(r.kind) && isFurniture(r.object, performers)),
    )
    .map((r) => r.object);
  return {
    shot,
    performers: performers.filter((p) => p !== who && !gone.includes(p.entity.id)),
    id: thing.id,
    label: thing.entity.noun,
    draw: (half, side) =>
      inOwnHands({ thing: shown, owner: who }, artists, half, { aside: -side * ASIDE, writes, types }),
  };
}

/** Has keys. */
const KEYED = /laptop|typewriter|keyboard|computer|phone|tablet|controller/;

/** Who types on nothing that is named types on a laptop: a letter or nothing at all. */
function atLaptop(
  shot: Shot,
  who: Performer,
  performers: readonly Performer[],
  typed: Performer | undefined,
  artists: Artists,
): Before {
  const { look: _, ...body } = who;
  const thing = drawnAs({ ...body, look: null, colour: null }, 'laptop', artists);
  return {
    shot,
    performers: performers.filter((p) => p !== who && p !== typed),
    id: typed?.id ?? `${who.id}-laptop`,
    label: typed?.entity.noun ?? 'laptop',
    draw: (half, side) =>
      inOwnHands({ thing, owner: who }, artists, half, { aside: -side * ASIDE, types: true }),
  };
}

const isFurniture = (id: string, performers: readonly Performer[]): boolean =>
  performers.some((p) => p.entity.id === id && p.drawable?.category === 'furniture');

const isOnTheRoad = ({ entity, mention }: Performer, { place }: Shot): boolean =>
  (mention.pose === 'drive' || isDriver(entity.noun)) &&
  (CAR_CABINS.has(place.setting) || ROADS.test(place.setting));
const ROADS = /road|street|highway|motorway|avenue|track$/;

/** At the wheel or the handlebar, the way before them. */
function aboard(
  shot: Shot,
  who: Performer,
  performers: readonly Performer[],
  craft: Performer | undefined,
): Before | null {
  const id = craft?.drawable?.id ?? '';
  const hands = who.look ? handsOf(who.look) : null;
  if (!hands || WHOLE.test(id)) return null;
  const motor = /^motorcycle$/.test(id) || /biker|motorcyclist/.test(who.entity.noun);
  const rides = /^(?:motorcycle|bicycle|scooter)$/.test(id) || isRider(who.entity.noun);
  const place = CAR_CABINS.has(shot.place.setting) ? { ...shot.place, setting: 'road' } : shot.place;
  return {
    shot: { ...shot, place },
    performers: performers.filter((p) => p !== who && p !== craft),
    id: craft?.id ?? `${who.id}-wheel`,
    label: craft?.entity.noun ?? 'steering wheel',
    draw: (half, side) =>
      rides
        ? mappedDrawing(atTheHandlebar(half, hands, motor), ({ x, y }) => ({ x: x - side * ASIDE * half, y }))
        : atTheWheel(half, hands),
  };
}

/** Nobody sits behind a wheel in these. */
const WHOLE = /boat|ship|canoe|kayak|raft|plane|helicopter|rocket|carriage|cart|sled|train|tank/;

/** Metres before the lens, and how much nearer it is sorted than what stands there. */
const DISTANCE = 1.4;

/** What is in the hands, as an actor at the lower edge of the picture, behind the near back. */
export function handsActor(
  { id, label, draw }: Before,
  side: 1 | -1,
  { position: p, yaw, horizon, focal }: Camera,
  { width, height }: FrameSize,
): Actor {
  const drawing = draw((50 * width) / height, side);
  const k = DISTANCE / focal;
  const b = boundsOfShapes(drawing.shapes);
  const unit = height / 100;
  return {
    id,
    label,
    at: vec3(p.x + Math.sin(yaw) * DISTANCE, p.y + (horizon - 1) * k, p.z + Math.cos(yaw) * DISTANCE),
    drawing,
    scale: k,
    flip: false,
    turn: 0,
    lift: 0,
    onWall: true,
    depthBias: -0.5 * DISTANCE,
    role: 'extra',
    box: {
      x: width / 2 + b.x * unit,
      y: height + b.y * unit,
      width: b.width * unit,
      height: b.height * unit,
    },
  };
}
