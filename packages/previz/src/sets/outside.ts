/** What is in front of a room; a street where nothing else is known. */
const OUTSIDE: Readonly<Record<string, string>> = {
  cafe: 'cafe-terrace',
  'living-room': 'suburb',
  bedroom: 'suburb',
  kitchen: 'garden',
  classroom: 'playground',
  cave: 'mountain',
  church: 'church-front',
  'throne-room': 'castle',
  dungeon: 'castle',
  'tower-room': 'castle',
  greenhouse: 'garden',
  spaceship: 'space',
  'train-interior': 'train-station',
  'car-interior': 'road',
  'airport-hall': 'airport',
};

/** The setting one is in who leaves a room by its door. */
export const outsideOf = (room: string): string => OUTSIDE[room] ?? 'street';
