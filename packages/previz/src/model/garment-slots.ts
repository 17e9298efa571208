import { GARMENTS, type GarmentSlot } from './garments.ts';

const SLOTS = new Map<string, GarmentSlot>(
  (Object.keys(GARMENTS) as GarmentSlot[]).flatMap((slot) =>
    GARMENTS[slot].map((type) => [type, slot] as const),
  ),
);

/** Where on the body a garment goes; what is no garment counts as worn on the head. */
export const slotOf = (type: string): GarmentSlot => SLOTS.get(type) ?? 'head';
