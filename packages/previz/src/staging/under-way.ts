/** Vehicles of the road that drive are seen from the corner, coming along their way or going off on it, and not from the side. */
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { isDrivenIn, outsideOf, settingById } from '../sets/index.ts';
import type { Artists } from './artists.ts';
import type { Frame } from './belonging-kit.ts';
import { MANY } from './many.ts';
import type { Performer } from './performers.ts';

const WHOLE: ReadonlySet<Shot['size']> = new Set(['extreme-wide', 'wide', 'full', 'medium-wide']);
/** So many are seen in front. */
const IN_FRONT = 2;

const GOES =
  /^(?:drive|race|speed|chase|flee|escape|rush|roar|cruise|come|arrive|go|approach|pass|overtake|turn|swerve|skid|drift|follow|pursue|head|travel|return|accelerate|screech|bolt|hurtle|zoom|barrel|run|move|roll|bring|deliver|take)$/;
/** Who does this to a vehicle from the kerb sees it come. */
const CALLS = /^(?:hail|flag|wave|call|stop|await|wait|catch|dodge|avoid|miss|see|spot)$/;
const LEAVES = /^(?:leave|depart|disappear|vanish)$/;

/** What is on such a road, and nobody by it, is under way. */
const ON_ITS_WAY =
  /^(?:road|highway|desert-road|country-lane|road-tunnel|bridge|street|tokyo-street|paris-street|suburb)$/;
const STANDS = /^(?:park|stand|stop|wait|break|rust|burn|lie|crash|halt|sit|abandon|tow)$/;

const isLone = ({ entity, mention }: Performer, performers: readonly Performer[]): boolean =>
  entity.count === 1 &&
  !entity.traits.broken &&
  !STANDS.test(mention.verb ?? '') &&
  performers.every((q) => q.entity.id === entity.id || (q.look === null && q.drawable?.kind === 'thing'));

/** What is between a vehicle and others that leaves it free to drive. */
const FREE: ReadonlySet<Relation['kind']> = new Set([
  'in',
  'riding',
  'driving',
  'chasing',
  'next-to',
  'behind',
  'far-from',
  'looking-at',
]);
const INSIDE: ReadonlySet<Relation['kind']> = new Set(['in', 'riding', 'driving']);

const VIEW = /^(oncoming|leaving)-/;
/** Whether a drawing shows a vehicle coming, those inside behind its windscreen. */
export const isOncoming = (id: string | undefined): boolean => VIEW.exec(id ?? '')?.[1] === 'oncoming';
export const isUnderWay = (id: string | undefined): boolean => VIEW.test(id ?? '');
/** The drawing from the side of what is seen from its corner. */
export const sideViewOf = (id: string): string => id.replace(VIEW, '');

/** The frame with the vehicles that drive seen from the corner, under the sky; null where none drives. */
export function underWay(frame: Frame, artists: Artists): Frame | null {
  const { shot } = frame;
  const performers = driving(frame, artists);
  if (performers.every((p, i) => p === frame.performers[i])) return null;
  const { place } = shot;
  const setting =
    settingById(place.setting).indoor && !isDrivenIn(place.setting)
      ? outsideOf(place.setting)
      : place.setting;
  return { shot: { ...shot, place: { ...place, setting } }, performers };
}

function driving({ shot, performers }: Frame, artists: Artists): readonly Performer[] {
  if (!WHOLE.has(shot.size) || shot.part !== undefined || shot.angle === 'birds-eye') return performers;
  // who rides is seen from the side, and so is who hunts them
  const besideRider = shot.relations.some((r) => r.kind === 'riding');
  return performers.map((p) => {
    const id = p.drawable?.id ?? '';
    const { relations } = shot;
    if (p.entity.count >= MANY || p.entity.traits.broken || !artists.findDrawable(`oncoming-${id}`)) return p;
    const own = relations.filter((r) => r.object === p.entity.id || r.subject === p.entity.id);
    if (!own.every((r) => FREE.has(r.kind))) return p;
    const aboard = performers.filter((q) =>
      own.some((r) => INSIDE.has(r.kind) && r.subject === q.entity.id && r.object === p.entity.id),
    );
    if (aboard.length > IN_FRONT) return p;
    const hunted = own.some((r) => r.kind === 'chasing');
    // "runs after the bus"
    if (hunted && besideRider) return p;
    const missed = own.some(
      (r) => r.kind === 'chasing' && performers.some((q) => q.look && q.entity.id === r.subject),
    );
    const verbs = [p, ...aboard].map((q) => q.mention.verb ?? '');
    const leaves =
      verbs.some((v) => LEAVES.test(v)) || [p, ...aboard].some((q) => q.mention.towards === 'away');
    const called = performers.some(
      (q) =>
        q.look &&
        CALLS.test(q.mention.verb ?? '') &&
        own.some((r) => r.kind === 'looking-at' && r.subject === q.entity.id),
    );
    const lone = ON_ITS_WAY.test(shot.place.setting) && isLone(p, performers);
    if (!hunted && !leaves && !called && !lone && !verbs.some((v) => GOES.test(v))) return p;
    const view = missed || (leaves && !hunted) ? 'leaving' : 'oncoming';
    const drawable = artists.findDrawable(`${view}-${id}`);
    return drawable
      ? { ...p, entity: { ...p.entity, drawable: drawable.id }, drawable, height: drawable.height }
      : p;
  });
}
