import type { Bearing } from '../model/script.ts';
import type { Performer } from './performers.ts';

/** Where no hand is needed; two persons stand to each other as `carry` has them. */
export const isBorne = (bearing: Bearing | undefined, load: Performer): boolean =>
  bearing !== undefined &&
  bearing !== 'hands' &&
  bearing !== 'arms' &&
  (load.look === null || /^(lap|chest|feet|head)$/.test(bearing));

/** Those who have something on the lap sit. */
export const hasLap = (
  p: Performer,
  attachments: ReadonlyMap<
    string,
    { readonly host: string; readonly grip: string; readonly bearing?: Bearing }
  >,
): boolean =>
  [...attachments.values()].some((a) => a.host === p.id && a.grip === 'borne' && a.bearing === 'lap');
