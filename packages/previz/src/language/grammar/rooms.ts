/** Which room of a house a floor or a window is of. */

/** What is named of a room tells which it is. */
const ROOMS: readonly (readonly [RegExp, string])[] = [
  [/^(bed|bunk-bed|crib|cradle|wardrobe|nightstand|mattress)$/, 'bedroom'],
  [/^(bathtub|toilet|shower|washbasin)$/, 'bathroom'],
  [/^(stove|oven|refrigerator|sink|kitchen-counter)$/, 'kitchen'],
  [/^(blackboard|whiteboard|school-desk|teacher|student)$/, 'classroom'],
  [/^(hospital-bed|operating-table|nurse|doctor|surgeon|patient)$/, 'hospital'],
  [/^(mechanic)$/, 'garage'],
  [/^(throne)$/, 'throne-room'],
  [/^(altar|pew|stained-glass)$/, 'church'],
  [/^(ballerina|dancer)$/, 'dance-studio'],
  [/^(painter|artist|easel)$/, 'art-studio'],
  [/^(scientist)$/, 'laboratory'],
  [/^(chef)$/, 'restaurant-kitchen'],
  [/^(waiter|waitress)$/, 'restaurant'],
  [/^(barista)$/, 'cafe'],
  [/^(cashier)$/, 'supermarket'],
  [/^(prisoner|convict|inmate)$/, 'prison'],
  [/^(monk|priest|nun)$/, 'church'],
  [/^(desk|office-chair|computer-monitor|businessman|businesswoman|office-worker)$/, 'office'],
];

/** The room that has such things or people in it; a living room where nothing tells. */
export const roomOf = (cast: readonly { readonly drawable: string }[]): string =>
  ROOMS.find(([things]) => cast.some((e) => things.test(e.drawable)))?.[1] ?? 'living-room';
