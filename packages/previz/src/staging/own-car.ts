/** Who is called by a car has it at hand on the road. */
import type { Shot } from '../model/shot.ts';
import type { Performer } from './performers.ts';

const OWN_CARS: Readonly<Record<string, readonly string[]>> = {
  'taxi driver': ['taxi'],
  'cab driver': ['taxi'],
  cabbie: ['taxi'],
  'bus driver': ['bus'],
  'truck driver': ['semi-truck', 'truck'],
};
const ROADS = /street|road|crosswalk|highway|parking|gas-station|bus-stop|plaza/;

/** The first such driver who is on no vehicle, and drawables of the car, best first; null where no car would be. */
export function ownCar(
  people: readonly Performer[],
  performers: readonly Performer[],
  { place, relations }: Shot,
): { readonly driver: Performer; readonly ids: readonly string[] } | null {
  const driver = people.find((p) => OWN_CARS[p.entity.noun]);
  const placed = relations.some(
    (r) => r.subject === driver?.entity.id && /^(in|on|riding|driving)$/.test(r.kind),
  );
  if (!driver || placed || !ROADS.test(place.setting)) return null;
  if (performers.some((p) => p.drawable?.category === 'vehicle')) return null;
  return { driver, ids: OWN_CARS[driver.entity.noun] ?? [] };
}
