/** What the set shows itself: onlookers on their stands, the earth over the moon's rim. None of them is drawn twice. */
import type { Shot } from '../model/shot.ts';
import type { Performer } from './performers.ts';

const STANDS: ReadonlySet<string> = new Set(['stadium', 'boxing-ring', 'race-track']);
const ONLOOKERS = /^(crowd|audience|spectator|fan|person|people|onlooker|viewer|supporter)$/;
const underTheEarth = (performers: readonly Performer[]): readonly Performer[] => {
  const others = performers.filter((p) => p.drawable?.id !== 'earth');
  return others.length > 0 ? others : performers;
};

/** So many are no players. */
const LEAST = 9;

/** The performers without those whom the set shows, where there are others to look at. */
export function withoutShown(performers: readonly Performer[], shot: Shot): readonly Performer[] {
  if (shot.place.setting === 'moon-surface') return underTheEarth(performers);
  if (!STANDS.has(shot.place.setting)) return performers;
  const looks = ({ entity }: Performer) =>
    entity.kind === 'person' &&
    entity.count >= LEAST &&
    ONLOOKERS.test(entity.noun) &&
    !shot.relations.some((r) => r.subject === entity.id && r.kind === 'holding');
  const players = performers.filter((p) => !looks(p));
  return players.some((p) => p.look !== null || p.drawable?.kind === 'animal') ? players : performers;
}
