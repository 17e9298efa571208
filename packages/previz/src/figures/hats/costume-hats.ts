/** Hats and hoods of callings and costumes. */
import type { GarmentType } from '../../model/garments.ts';
import type { HeadFrame } from '../head-frame.ts';
import type { Pen } from '../pen.ts';
import { BEAST_HOODS } from './beast-hoods.ts';
import { COSTUME_HELMETS } from './costume-helmets.ts';
import type { Draw } from './costume-shapes.ts';
import { FANCY_HATS } from './fancy-hats.ts';
import { HEAD_MASKS } from './head-masks.ts';
import { OFFICE_HEADDRESSES } from './headdresses.ts';
import { WORK_CAPS } from './work-caps.ts';

const HEADS: Partial<Readonly<Record<GarmentType, Draw>>> = {
  ...WORK_CAPS,
  ...COSTUME_HELMETS,
  ...OFFICE_HEADDRESSES,
  ...FANCY_HATS,
  ...HEAD_MASKS,
  ...BEAST_HOODS,
};

export const drawCostumeHat = (pen: Pen, f: HeadFrame, type: GarmentType, colour: string): void =>
  HEADS[type]?.(pen, f, colour);
