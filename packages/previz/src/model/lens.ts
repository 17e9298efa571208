/** What a whole picture may be seen through. */
export const LENSES = [
  'doorway',
  'window',
  'binoculars',
  'scope',
  'spyglass',
  'keyhole',
  'viewfinder',
  'phone',
  'security-camera',
  'night-vision',
  'bars',
  'fence',
  'blinds',
  'curtain',
  'leaves',
  'windscreen',
  'vehicle-window',
  'porthole',
  'cracked-glass',
  'mirror',
] as const;
export type Lens = (typeof LENSES)[number];

/** Nothing outside their opening is seen: whom the picture is about has to be within it. */
export const MASKS: ReadonlySet<Lens> = new Set([
  'binoculars',
  'scope',
  'spyglass',
  'keyhole',
  'porthole',
  'mirror',
]);
