/** Looked in on through a window, a keyhole or a curtain: people at home, where no place is said. */
import type { Lens } from '../model/lens.ts';
import type { Beat, Entity } from '../model/script.ts';

/** What one looks in through: the rain is on this side of it. */
const INTO_ROOMS: ReadonlySet<Lens | undefined> = new Set([
  'window',
  'keyhole',
  'curtain',
  'blinds',
  'doorway',
]);
/** Where such deeds are drawn for want of anything better. */
export const ANYWHERE = /^(?:street|park|garden|field|plaza|stage|airport-hall|suburb)$/;
const AT_HOME =
  /^(?:write|read|argue|fight|quarrel|talk|kiss|hug|dance|cry|sleep|eat|drink|cook|bake|pack|iron|knit|sew|count|steal|rob|search|practi[sc]e|sing|draw|paint|type|dress|undress|burn|hide|watch|think|pray|smoke|clean|shave|comb|brush|wrap|celebrate|laugh|wait|sit)$/;
/** Played at home as well. */
const HOME_PLAY =
  /violin|piano|guitar|cello|flute|trumpet|accordion|chess|playing-card|doll|toy|console|controller/;
const BIG_PLAY = /ball|goal|kite|sled|bicycle|racket|frisbee/;

/** Whoever is looked in on at such a deed, with no place said, is at home. */
export const isPeekedAtHome = (
  { camera, mentions, place }: Beat,
  entities: ReadonlyMap<string, Entity>,
): boolean =>
  INTO_ROOMS.has(camera.through) &&
  place.weather !== 'snow' &&
  mentions.some(
    (m) =>
      entities.get(m.entity)?.kind === 'person' &&
      (AT_HOME.test(m.verb ?? m.pose ?? '') ||
        (m.verb === 'play' && mentions.some((n) => HOME_PLAY.test(entities.get(n.entity)?.drawable ?? '')))),
  ) &&
  mentions.every((m) => {
    const entity = entities.get(m.entity);
    return entity?.kind !== 'animal' && !BIG_PLAY.test(entity?.drawable ?? '');
  });
