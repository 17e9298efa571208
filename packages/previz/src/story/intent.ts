import type { CameraAngle, Entity, ShotSize } from '../model/script.ts';
import type { View } from './coverage.ts';
import type { Moment } from './moment.ts';

const SIZE: Readonly<Record<ShotSize, string>> = {
  'extreme-wide': 'extreme wide shot',
  wide: 'wide shot',
  full: 'full shot',
  'medium-wide': 'medium wide shot',
  medium: 'medium shot',
  'medium-close': 'medium close-up',
  'close-up': 'close-up',
  'extreme-close-up': 'extreme close-up',
  insert: 'insert',
};

const ANGLE: Readonly<Record<CameraAngle, string>> = {
  eye: '',
  low: ' from below',
  high: ' from above',
  'birds-eye': " from a bird's eye",
  'worms-eye': " from a worm's eye",
};

const AIM: Readonly<Record<View['aim'], string>> = {
  establish: 'establishing ',
  whole: '',
  near: '',
  reaction: 'reaction, ',
  detail: '',
  'over-shoulder': 'over the shoulder, ',
  distance: 'stepping back, ',
};

/** One line in plain words: why this shot. */
export function intentOf(
  view: View,
  focus: readonly string[],
  moment: Moment,
  entities: ReadonlyMap<string, Entity>,
): string {
  const place = moment.place.setting.replaceAll('-', ' ');
  const who = focus.slice(0, 3).map((id) => nameOf(entities.get(id)));
  const doing = moment.mentions.find((m) => m.entity === focus[0]);
  const act = doing?.verb ?? doing?.pose?.replaceAll('-', ' ') ?? null;
  const about = who.length === 0 ? `the ${place}` : list(who);
  const why = act ? ` (${act})` : '';
  return `${AIM[view.aim]}${SIZE[view.size]}${ANGLE[view.angle]}: ${about}${why}${who.length > 0 ? `, ${place}` : ''}`;
}

const nameOf = (entity: Entity | undefined): string =>
  entity ? (entity.name ?? (entity.count > 1 ? `${entity.count} × ${entity.noun}` : entity.noun)) : '';

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
