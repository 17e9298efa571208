/** Clothes that are seldom of any colour: what they are when none is said. */
import type { GarmentType } from '../model/garments.ts';
import type { Rng } from '../random/rng.ts';

const USUAL: Partial<Record<GarmentType, readonly string[]>> = {
  armour: ['#a9b0b8'],
  suit: ['#3a4356', '#2f3138', '#4a4d57', '#4d453f', '#6b7280', '#7a7064'],
  tie: ['#a63d40', '#3f6285', '#b08a3e', '#4f6b52'],
  trunks: ['#c0392b', '#2f5d9c', '#3a3a42', '#d0a032'],
  'boxing-gloves': ['#c8322b', '#2f5d9c', '#c8322b', '#2b2b31'],
  uniform: ['#5d6b45', '#2c3e63', '#4a5a48'],
  tuxedo: ['#1c1c22'],
  'trench-coat': ['#b8935a', '#a8885c', '#5a5248'],
  'lab-coat': ['#f4f4f0'],
  bathrobe: ['#e9e2d2', '#6f86a6', '#8a4a52'],
  'hospital-gown': ['#b9d4de'],
  'leather-jacket': ['#2b2526', '#4a3226'],
  jeans: ['#3f5878', '#4a6488', '#2f4560'],
  scrubs: ['#4aa79c', '#5a8fb0'],
  pyjamas: ['#7f9cc4', '#9a86b8', '#c0788c', '#6fa596'],
  'conical-hat': ['#dcbf7e', '#cfae68'],
  'chef-jacket': ['#f4f2ec'],
  'clown-mask': ['#f6f2ea'],
  'hockey-mask': ['#efe9dc'],
  'open-visor': ['#b4bac2'],
  'metal-arm': ['#b4bcc4'],
  'beak-mask': ['#c9b48a', '#b59c6e'],
  'beast-hood': ['#8a5f3c'],
  'long-eared-hood': ['#d8d2cc'],
  'bird-hood': ['#f4f0e4'],
  'gas-mask': ['#4f5648', '#3d4140'],
};

/** The usual colour of a garment, or null for what is worn in all colours. */
export function usualColour(type: GarmentType, rng: Rng): string | null {
  const colours = USUAL[type];
  return colours && colours.length > 0 ? rng.fork(`usual ${type}`).pick(colours) : null;
}

/** With a suit go trousers of its cloth. */
export const SUITED: ReadonlySet<GarmentType> = new Set(['suit', 'tuxedo']);
