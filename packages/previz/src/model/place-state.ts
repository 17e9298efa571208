/** What has become of a place, whichever place it is: laid over its set. */
export const PLACE_STATES = [
  'flooded',
  'muddy',
  'duny',
  'ruined',
  'burnt',
  'overgrown',
  'leafy',
  'dusty',
  'smoky',
  'red-lit',
  'abandoned',
  'frozen',
  'messy',
  'partied',
  'party',
  'christmas',
  'halloween',
  'unfinished',
] as const;

/** When a place is, where that is seen in it. */
export const ERAS = [
  'medieval',
  'victorian',
  'twenties',
  'fifties',
  'seventies',
  'eighties',
  'future',
] as const;

export type Era = (typeof ERAS)[number];

export type PlaceState = (typeof PLACE_STATES)[number];
