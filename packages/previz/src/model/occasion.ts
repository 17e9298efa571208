/** What people dress for. */
export const OCCASIONS = [
  'snow',
  'rain',
  'autumn',
  'summer',
  'swimming',
  'bath',
  'sport',
  'office',
  'evening',
  'gala',
  'wedding',
  'mourning',
  'sleep',
  'sickbed',
  'prison',
  'space-walk',
  'crew',
  'frontier',
  'tale',
  'desert',
  'hike',
  'school',
] as const;

export type Occasion = (typeof OCCASIONS)[number];
