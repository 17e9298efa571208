import type { SetDesign } from '../model/set.ts';
import type { StagedUnit } from './stagecraft.ts';

/** It is at home on water that lies beside where people stand, whoever is aboard. */
export const isMoored = (unit: StagedUnit, set: SetDesign): boolean =>
  unit.lead.drawable?.category === 'vehicle' &&
  unit.lead.drawable.placement === 'water' &&
  set.stage.berth !== undefined;
