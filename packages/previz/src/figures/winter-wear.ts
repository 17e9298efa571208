import { slotOf } from '../model/garment-slots.ts';
import type { Garment, GarmentType } from '../model/garments.ts';
import type { Role } from './roles.ts';

/** What people of no calling wear; everything else is a costume, which stays what it is in any weather. */
const EVERYDAY: ReadonlySet<GarmentType> = new Set<GarmentType>([
  't-shirt',
  'shirt',
  'blouse',
  'sweater',
  'hoodie',
  'dress',
  'trousers',
  'jeans',
  'shorts',
  'skirt',
  'shoes',
  'sneakers',
  'sandals',
  'glasses',
  'backpack',
]);
const BARE: ReadonlySet<GarmentType> = new Set<GarmentType>([
  'shorts',
  'skirt',
  'dress',
  'sandals',
  'sneakers',
  'shoes',
]);

const plain = (type: GarmentType, colour: string | null): Garment => ({ type, colour, pattern: null });
/** Of nobody's choice: the colours come from the person's own palette. */
const WARM = [
  plain('coat', null),
  plain('beanie', null),
  plain('scarf', null),
  plain('trousers', '#3a4152'),
  plain('boots', '#4a3a30'),
  plain('gloves', '#3f3a44'),
];

/** The role as it goes out into the snow: coat, scarf and hat over everyday clothes. A coat takes the main garment's colour. */
export function inWinterWear(role: Role): Role {
  if (role.being !== null || role.garments.some((g) => !EVERYDAY.has(g.type))) return role;
  const kept = role.garments.filter((g) => !BARE.has(g.type));
  const main = role.garments.find((g) => ['top', 'whole'].includes(slotOf(g.type)))?.colour ?? null;
  const warm = WARM.map((g) => (g.type === 'coat' ? { ...g, colour: main } : g));
  return { ...role, garments: [...warm, ...kept.filter((g) => slotOf(g.type) !== 'legs')] };
}
