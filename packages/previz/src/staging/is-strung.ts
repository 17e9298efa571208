import type { SetDesign } from '../model/set.ts';
import type { StagedUnit } from './stagecraft.ts';

/** Whether a unit has to hang and there is nothing that it could hang from. */
export const isStrung = ({ lead }: StagedUnit, set: SetDesign): boolean =>
  (lead.drawable?.placement === 'ceiling' || LINES.test(lead.drawable?.id ?? '')) &&
  set.stage.wall === null &&
  set.air === 'air';

/** Are hung along a line themselves. */
const LINES = /^(string-lights|bunting|garland|pennant|streamers|prayer-flags)$/;
