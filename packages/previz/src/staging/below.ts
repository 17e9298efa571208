/** What has room under it, and what is so solid that 'under' means below. */
import type { Performer } from './performers.ts';
import { visualSize } from './visual-size.ts';

/** Furniture on legs and trees, when what is to go under them is not much larger. */
export function hasRoomBelow(host: Performer, guest: Performer): boolean {
  const { drawable } = host;
  const open = drawable?.category === 'plant' || OPEN_BELOW.test(drawable?.id ?? '');
  return open && guest.height < 0.8 * host.height;
}

/** A small thing without legs or eaves: what is under it without bearing it lies below it. */
export const isSolid = (host: Performer, guest: Performer): boolean =>
  host.drawable?.kind === 'thing' &&
  guest.look === null &&
  (host.drawable.placement === 'water' ||
    (host.drawable.placement === 'surface' && host.drawable.height < 1.2)) &&
  !OPEN_BELOW.test(host.drawable.id) &&
  !COVERS.test(host.drawable.id);

/** What one lies under that lies on it. */
const COVERS =
  /(umbrella|parasol|blanket|quilt|towel|tablecloth|hat|helmet|cloche|tent|plant|tree|mushroom|leaf)$/;

const OPEN_BELOW = /(table|desk|bench|chair|stool|bridge)$/;

/** A wave over a ship rises from the water beside it. */
export const breaksOver = (subject: Performer, object: Performer): boolean =>
  subject.drawable?.category === 'nature' &&
  subject.drawable.placement === 'water' &&
  object.drawable?.placement === 'water';

/** What beasts that do not fly can be above: they stand on it. */
const BEARS_BEASTS = new Set(['furniture', 'vehicle', 'building', 'animal']);
/** The beast is at most so many times as large, and so is what bears it. */
const MOST_ABOVE = 2.2;
const MOST_BELOW = 9;

/** Land animals stand on what they are above; nothing else holds them up. */
export function bearsBeast(host: Performer, beast: Performer): boolean {
  const { drawable } = host;
  if (beast.drawable?.kind !== 'animal' || beast.drawable.poses.includes('fly') || !drawable) return false;
  const ratio = visualSize(beast) / visualSize(host);
  return (
    BEARS_BEASTS.has(drawable.kind === 'animal' ? 'animal' : drawable.category) &&
    /floor|surface|water/.test(drawable.placement) &&
    ratio < MOST_ABOVE &&
    ratio > 1 / MOST_BELOW
  );
}
