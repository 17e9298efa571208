/** "a cook in a white hat", "a samurai in black armour": of whoever has one of their trade, that one. */
import type { GarmentType } from '../../model/garments.ts';

const HATS: Readonly<Record<string, GarmentType>> = {
  chef: 'chef-hat',
  wizard: 'wizard-hat',
  witch: 'witch-hat',
  cowboy: 'cowboy-hat',
  sheriff: 'cowboy-hat',
  pirate: 'pirate-hat',
  santa: 'santa-hat',
  magician: 'top-hat',
  farmer: 'straw-hat',
  gardener: 'straw-hat',
  explorer: 'sun-hat',
  gnome: 'gnome-hat',
  jester: 'jester-hat',
  sailor: 'sailor-cap',
  captain: 'captain-cap',
  'police-officer': 'police-cap',
  musketeer: 'plumed-hat',
};
const HELMETS: Readonly<Record<string, GarmentType>> = {
  knight: 'knight-helmet',
  samurai: 'samurai-helmet',
  viking: 'viking-helmet',
  firefighter: 'firefighter-helmet',
  astronaut: 'space-helmet',
  'construction-worker': 'hard-hat',
  motorcyclist: 'racing-helmet',
  'racing-driver': 'racing-helmet',
  'roman-soldier': 'roman-helmet',
  gladiator: 'roman-helmet',
};

const MASKS: Readonly<Record<string, GarmentType>> = {
  welder: 'welding-mask',
  surgeon: 'medical-mask',
  doctor: 'medical-mask',
  nurse: 'medical-mask',
  diver: 'dive-mask',
};

const ARMOUR: Readonly<Record<string, GarmentType>> = {
  samurai: 'samurai-armour',
  'roman-soldier': 'roman-armour',
};

/** @param drawable who wears it */
export const ownHat = (drawable: string, noun: string | null): GarmentType | undefined =>
  ({ hat: HATS, helmet: HELMETS, mask: MASKS, armour: ARMOUR, armor: ARMOUR })[noun ?? '']?.[drawable];
