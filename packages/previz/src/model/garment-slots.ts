import { GARMENTS, type GarmentSlot, type GarmentType } from './garments.ts';

const SLOTS = new Map<string, GarmentSlot>(
  (Object.keys(GARMENTS) as GarmentSlot[]).flatMap((slot) =>
    GARMENTS[slot].map((type) => [type, slot] as const),
  ),
);

/** Where on the body a garment goes; what is no garment counts as worn on the head. */
export const slotOf = (type: string): GarmentSlot => SLOTS.get(type) ?? 'head';

/** What a garment is taken off as: a hat is whatever is on the head, a scarf a scarf. */
export const wornAs = (type: GarmentType): GarmentSlot | GarmentType => {
  const slot = slotOf(type);
  return slot === 'extra' ? type : slot;
};

/** What is taken off before others: nobody is left without a shirt. */
export const comesOff = (type: GarmentType): boolean =>
  /^(head|face|over|feet|extra)$/.test(slotOf(type)) && type !== 'beard' && type !== 'moustache';

/** Clothes without what has been taken off. */
export const stillOn = <T extends { readonly type: GarmentType }>(
  garments: readonly T[],
  without: readonly (GarmentSlot | GarmentType)[],
): readonly T[] => garments.filter((g) => !without.includes(g.type) && !without.includes(slotOf(g.type)));
