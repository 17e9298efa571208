/** Who floats where there is no water hangs in the air, a little over the floor; who jumps overboard is over the sea. */
import type { Mention } from '../model/script.ts';

const FLOATS = /^(float|drift|hover|levitate|glide)$/;
const WET =
  /^(underwater|underwater-city|ocean|lake|river|pool|indoor-pool|swim-lane|beach|harbour|swamp|venice-canal|sea-cliff|pier)$/;
const WEIGHTLESS = /^(space|sky)$/;

/** Metres between the feet of who hovers and the floor, and of who jumps and the sea. */
export const HOVER = 0.32;
export const OVERBOARD = 0.9;

/** True for ghosts that float down a corridor and for whoever levitates in a room. */
export const hoversHere = (
  { pose, verb }: Pick<Mention, 'pose' | 'verb'>,
  role: string,
  { setting, indoor }: { readonly setting: string; readonly indoor: boolean },
): boolean =>
  FLOATS.test(verb ?? '') &&
  !WET.test(setting) &&
  !WEIGHTLESS.test(setting) &&
  (pose === 'swim' || (pose === 'fly' && (indoor || role === 'ghost')));

/** Nobody takes off from the water: they come from the deck, or the block. */
export const jumpsOverboard = ({ pose }: Pick<Mention, 'pose'>, setting: string): boolean =>
  (/^(ocean|rough-sea|pool|swim-lane)$/.test(setting) &&
    (pose === 'jump' || pose === 'dive' || pose === 'fall')) ||
  (/^(indoor-pool|poolside)$/.test(setting) && pose === 'dive');

/** Settings in which everything floats. */
export const isWeightless = (setting: string): boolean => setting === 'weightless-station';

/** Metres over the floor, of each in turn. */
const UP = [0.62, 0.95, 0.5, 0.78];
export const floatsAt = (index: number): number => UP[index % UP.length] ?? 0.6;
