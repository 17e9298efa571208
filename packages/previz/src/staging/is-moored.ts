import type { SetDesign } from '../model/set.ts';
import type { StagedUnit } from './stagecraft.ts';

/** Nobody is in it, and it is at home on water that lies beside where people stand. */
export const isMoored = (unit: StagedUnit, set: SetDesign): boolean =>
  unit.lead.drawable?.category === 'vehicle' &&
  unit.lead.drawable.placement === 'water' &&
  set.stage.berth !== undefined &&
  unit.parts.every((p) => !p.performer?.look);
