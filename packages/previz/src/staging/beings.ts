/** Who among what plays in a frame is alive, and who is young. */
import type { Performer } from './performers.ts';

/** A person or a beast. */
export const isAlive = ({ look, drawable }: Pick<Performer, 'look' | 'drawable'>): boolean =>
  look !== null || drawable?.kind === 'animal';

/** A child or a toddler. */
export const isYoung = ({ look }: Pick<Performer, 'look'>): boolean =>
  /^(child|toddler)$/.test(look?.age ?? '');
