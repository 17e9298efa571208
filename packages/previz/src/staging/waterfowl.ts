import type { SetDesign } from '../model/set.ts';
import type { Performer } from './performers.ts';

const WATERFOWL = /^(?:duck|mother-duck|white-duck|rubber-duck|duckling|goose|swan)$/;
/** On their way over the water, one behind the other. */
const CROSSES = /^(|lead|follow|cross|guide)$/;
const WATERS = /^(?:lake|river|ocean|swamp|park-pond)$/;

/** Ducks and swans at a lake swim on it, unless they are said to do something else. */
export const swimsHere = ({ drawable, mention }: Performer, set: SetDesign): boolean =>
  (mention.pose === null || (mention.pose === 'walk' && CROSSES.test(mention.verb ?? ''))) &&
  WATERFOWL.test(drawable?.id ?? '') &&
  WATERS.test(set.setting);

const SWIMMERS = /shark|dolphin|whale|orca|crocodile/;

/** Whales, and fish that leap, come out of the water by half. */
export const breaches = ({ drawable, mention }: Performer, { stage, air }: SetDesign): boolean =>
  air === 'air' &&
  (stage.water !== null || stage.pond !== undefined) &&
  /whale|orca|shark|salmon|carp|koi|^fish$/.test(drawable?.id ?? '') &&
  mention.pose === 'jump';

/** Seen from above the water, what swims in it shows its back alone. */
export const surfaces = ({ drawable, mention }: Performer, { stage, air }: SetDesign): boolean =>
  air === 'air' &&
  (stage.water !== null || stage.pond !== undefined) &&
  drawable?.kind === 'animal' &&
  drawable.placement === 'water' &&
  SWIMMERS.test(drawable.id) &&
  !/^(jump|fly)$/.test(mention.pose ?? '');

/** Shares of their height that those have over the water who stand in it: long legs deep, low beasts to the eyes. */
const WADED: readonly (readonly [beasts: RegExp, out: number])[] = [
  [/crocodile|alligator|caiman/, 0.6],
  [/hippo/, 0.55],
  [/elephant|mammoth|rhino/, 0.84],
  [/heron|crane|flamingo|stork|egret|ibis|spoonbill|giraffe/, 0.86],
];
const PERSON_OUT = 0.76;
/** A pool is deeper than a ford. */
const POOLS = /^(?:pool|swim-lane|poolside|indoor-pool)$/;
const POOL_OUT = 0.6;
/** Who does this has no feet in a flood. */
const OFF_THE_FLOOR =
  /^(sit|lie|sleep|ride|drive|swim|dive|fly|float|climb|row|paddle|sail|jump|hang|perch|hover)$/;
const BEAST_OUT = 0.8;

/** The share of its height that is over the water of who wades here; null: it does not. */
export function wadesTo(
  { drawable, mention, look, height }: Performer,
  { stage, air, setting }: SetDesign,
): number | null {
  if (stage.flood && height > 0 && !OFF_THE_FLOOR.test(mention.pose ?? ''))
    return Math.max(0.55, 1 - stage.flood / height);
  if (!mention.wades || air !== 'air' || (stage.water === null && stage.pond === undefined)) return null;
  if (look) return POOLS.test(setting) ? POOL_OUT : PERSON_OUT;
  return WADED.find(([beasts]) => beasts.test(drawable?.id ?? ''))?.[1] ?? BEAST_OUT;
}

/** Of a shark the fins alone are over the water. */
const FINS_OUT = 0.36;
const BACK_OUT = 0.54;

/** The share of its height that is over the water of what swims at its face. */
export const surfacesTo = ({ drawable }: Performer): number =>
  /shark/.test(drawable?.id ?? '') ? FINS_OUT : BACK_OUT;
