/** Who is called by a car has it at hand on the road; who sells food in the street has a cart. */
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

const SELLERS = /vendor|hawker|pedd?lar|peddler/;
const SELLS = /^(sell|hawk|peddle|vend)$/;
const STALLS = /stall|cart|kiosk|counter|table|stand|truck|tray|booth|barrow|van/;
const FOOD_PLACES = /street|road|plaza|park|pavement|crosswalk|beach|pier|harbour|fair|bridge|alley/;

/** Somebody out in the street who sells what one eats, and has nothing to sell it from. */
export function withoutCart(
  people: readonly Performer[],
  performers: readonly Performer[],
  { place, relations, size }: Shot,
): Performer | undefined {
  if (!FOOD_PLACES.test(place.setting) || /^(close-up|extreme-close-up|insert)$/.test(size)) return undefined;
  if (performers.some((p) => p.look === null && STALLS.test(p.drawable?.id ?? ''))) return undefined;
  return people.find((p) => {
    const goods = performers.filter((q) =>
      relations.some((r) => r.subject === p.entity.id && r.object === q.entity.id && r.kind === 'holding'),
    );
    const edible = goods.some((g) => g.drawable?.category === 'food');
    return (
      (SELLS.test(p.mention.verb ?? '') && edible) ||
      (SELLERS.test(p.entity.noun) && (edible || goods.length === 0))
    );
  });
}
