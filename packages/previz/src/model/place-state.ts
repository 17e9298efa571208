/** What has become of a place, whichever place it is: laid over its set. */
export const PLACE_STATES = [
  'flooded',
  'muddy',
  'ruined',
  'burnt',
  'overgrown',
  'dusty',
  'frozen',
  'messy',
  'partied',
  'party',
  'christmas',
  'halloween',
  'unfinished',
] as const;

export type PlaceState = (typeof PLACE_STATES)[number];
