/** Proportions of a songbird: what perches is a variation of it. */
export const SONGBIRD = {
  height: 0.2,
  depth: 27,
  tilt: 0.42,
  legs: 20,
  neck: [16, 17, 0.25],
  head: 19,
  beak: 'seed',
  bill: 12,
  tail: [34, 20],
} as const;
