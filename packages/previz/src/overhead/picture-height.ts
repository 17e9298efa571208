/** How high up the lens is: the height of ground that the picture shows, centimetres. */

import type { ShotSize } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { isAlive } from '../staging/beings.ts';
import type { Laid } from './layout.ts';

/** Parts of the picture's height that what happens takes, by the size of the shot. */
const FILLS: Readonly<Record<ShotSize, number>> = {
  'extreme-wide': 0.2,
  wide: 0.58,
  full: 0.68,
  'medium-wide': 0.82,
  medium: 0.98,
  'medium-close': 1.3,
  'close-up': 1.7,
  'extreme-close-up': 2.4,
  insert: 0.8,
};
/** Of that, what travels takes, so that its way is seen with it; who lies takes more. */
const TRAVELS = 0.62;
const LIES = 1.2;
/** A crowd goes beyond the picture. */
const CROWD = 0.86;
/** Room for what lies askew. */
const ASKEW = 1.06;
/** The least that a picture shows: a way with what travels on it, people in a place, near people, small things. */
const LEAST = { way: 760, place: 340, near: 170, things: 34, thing: 120 };
/** No more than so many times the size of who is in it, under a roof and under the sky; a rug is seen with who lies on it. */
const TIMES = { indoors: 3.4, outdoors: 4, onRug: 1.3 };
/** A place by itself: a room, a street, a land. */
const EMPTY = { indoor: 560, open: 1300, far: 5200 };

export function pictureHeight(laid: Laid, shot: Shot, aspect: number, indoor: boolean): number {
  const { subject: e, items } = laid;
  if (items.length === 0) return emptyHeight(shot, indoor);
  const [w, h] = [e.right - e.left, e.bottom - e.top];
  if (laid.crowd) return Math.max(h, w / aspect) * CROWD;
  const travelling = items.some((i) => i.performer?.drawable?.category === 'vehicle' && i.plan.long > 120);
  const said = shot.sizeSaid || (shot.size === 'insert' && !travelling) || shot.size === 'extreme-wide';
  const size = said ? shot.size : 'wide';
  const wide = size === 'wide' || size === 'extreme-wide';
  const beings = items.filter(({ performer: p }) => p && isAlive(p));
  const travels = travelling && wide;
  const lies = wide && beings.length > 0 && beings.every((i) => i.plan.tall < 30);
  const fills = FILLS[size] * (travels ? TRAVELS : lies ? LIES : 1);
  const fit = Math.max(h / fills, w / aspect / Math.min(1.6, fills * 1.12)) * ASKEW;
  if (travels) return Math.max(fit, Math.min(LEAST.way, 3.4 * Math.max(w, h)));
  if (beings.length === 0) return Math.max(fit, Math.max(w, h) < LEAST.thing ? LEAST.things : LEAST.near);
  const largest = Math.max(...beings.map((i) => Math.max(i.plan.long, i.plan.wide)));
  const onRug = items.some((i) => i.plan.tall <= 2 && i.plan.long > 150);
  const most = largest * (indoor ? TIMES.indoors : TIMES.outdoors) * (onRug ? TIMES.onRug : 1);
  return Math.max(fit, Math.min(wide ? LEAST.place : LEAST.near, most));
}

function emptyHeight({ size, place }: Shot, indoor: boolean): number {
  if (indoor) return EMPTY.indoor;
  return size === 'extreme-wide' || /^sky|countryside/.test(place.setting) ? EMPTY.far : EMPTY.open;
}
