import { FRONT_END, frontId, hasFront } from './recipes/settings.ts';
import { FRONTS, RECIPES } from './recipes/tables/index.ts';

const VIEWS = [
  ['stars', 'space'],
  ['sea', 'ship-deck'],
  ['rural', 'village'],
  ['land', 'field'],
] as const;

/** What is in front of a room; a street where nothing else is known. */
const OUTSIDE: Readonly<Record<string, string>> = {
  cafe: 'cafe-terrace',
  'living-room': 'suburb',
  'empty-room': 'suburb',
  bedroom: 'suburb',
  kitchen: 'garden',
  bathroom: 'garden',
  attic: 'garden',
  classroom: 'playground',
  cave: 'mountain',
  church: 'church-front',
  'throne-room': 'castle',
  dungeon: 'castle',
  'tower-room': 'castle',
  greenhouse: 'garden',
  'mars-garden': 'mars',
  'moon-garden': 'moon-surface',
  spaceship: 'spacewalk',
  'train-interior': 'train-station',
  'window-seat': 'road',
  'plane-window': 'sky',
  'car-interior': 'road',
  'back-seat': 'street',
  'airport-hall': 'airport',
  'western-saloon': 'western-town',
  'sheriff-office': 'western-town',
  tavern: 'medieval-village',
  foyer: 'manor',
  'drawing-room': 'manor',
  'beach-hut': 'beach',
  'lighthouse-room': 'sea-cliff',
  henhouse: 'farm',
  barn: 'farm',
};

/** Rooms that have a front of their own, with their name over the door. */
const FRONTED: ReadonlySet<string> = new Set([...RECIPES.filter(hasFront), ...FRONTS].map((r) => r.id));

/** What lies before rooms without a front: by what is seen from their windows. */
const BY_VIEW: ReadonlyMap<string, string> = new Map(
  RECIPES.filter((r) => r.indoor && !hasFront(r)).flatMap((r): [string, string][] => {
    const view = VIEWS.find(([manner]) => r.manner.has(manner));
    return view ? [[r.id, view[1]]] : [];
  }),
);

/** True for rooms that vehicles drive in. */
export const isDrivenIn = (room: string): boolean =>
  /garage|tunnel|warehouse|factory|hangar|showroom|studio|wash|ferry/.test(room);

/** True for rooms before which something is seen of them. */
export const hasOwnOutside = (room: string): boolean => room in OUTSIDE || FRONTED.has(room);

/** True for the front of a house. */
export const isFront = (setting: string | null): boolean => setting?.endsWith(FRONT_END) ?? false;

/** The setting one is in who leaves a room by its door. */
export const outsideOf = (room: string): string =>
  OUTSIDE[room] ?? (FRONTED.has(room) ? frontId(room) : (BY_VIEW.get(room) ?? 'street'));

/** The room one comes into from before it; a living room where none is known. */
export const insideOf = (ground: string): string =>
  isFront(ground)
    ? ground.slice(0, -FRONT_END.length)
    : (Object.entries(OUTSIDE).find(([, front]) => front === ground)?.[0] ?? 'living-room');
