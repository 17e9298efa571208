import type { Traits } from './script.ts';

/** Nothing is said of it. */
export const NO_TRAITS: Traits = {
  colours: [],
  size: null,
  material: null,
  pattern: null,
  old: false,
  broken: false,
  gender: null,
  age: null,
  build: null,
  skin: null,
  hair: { colour: null, style: null, beard: null },
  garments: [],
  mood: null,
};
