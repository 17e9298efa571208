/** What one rides on or in. */
import { isAtop } from './atop.ts';
import { isCarFront } from './motoring.ts';
import type { Performer } from './performers.ts';
import { isOncoming, sideViewOf } from './under-way.ts';

/** Vehicles one sits in rather than on. */
const CLOSED = new Set(
  'railway-car train-side bus-side airliner-side food-truck ice-cream-truck car taxi sports-car convertible school-bus trolley tram-car tractor excavator cable-car pickup-truck bus truck van train tram police-car ambulance fire-truck fire-engine airplane helicopter fighter-jet seaplane spaceship rocket submarine limousine locomotive'.split(
    ' ',
  ),
);

/** Vehicles one sits or stands in behind a side that is open at the top. */
const OPEN = new Set('propeller-plane hot-air-balloon sleigh racing-car tank'.split(' '));

const isClosed = (id: string): boolean => CLOSED.has(sideViewOf(id)) || isCarFront(id) || isOncoming(id);

export const isRidden = (subject: Performer, object: Performer): boolean =>
  (isVehicle(object) && !isAtop(subject, object)) ||
  (isBoard(object) && !/^(?:sit|lie)$/.test(subject.mention.verb ?? '')) ||
  object.drawable?.kind === 'animal' ||
  subject.mention.pose === 'fly';

/** Lower than this, metres, sports gear is a board to stand on. */
const BOARD = 0.4;
const isBoard = (p: Performer): boolean =>
  p.drawable?.category === 'sport' && p.drawable.height < BOARD && p.drawable.aspect > 2;

export const isVehicle = (p: Performer): boolean => p.drawable?.category === 'vehicle';
export function mountGrip(p: Performer): 'afloat' | 'aboard' | 'mounted' {
  if (OPEN.has(p.drawable?.id ?? '') && p.drawable?.kind === 'thing') return 'afloat';
  if (isVehicle(p) && p.drawable?.placement === 'water' && !isClosed(p.drawable.id)) return 'afloat';
  return isClosed(p.drawable?.id ?? '') ? 'aboard' : 'mounted';
}
