/** What hands do who put a garment on, and who take it off, by what it is. */
import type { PoseId } from '../../model/figure.ts';
import type { Worn } from '../../model/script.ts';

export const DONS: Partial<Record<Worn, PoseId>> = {
  head: 'don-hat',
  face: 'don-glasses',
  gloves: 'don-glove',
  feet: 'kneel',
  over: 'don',
  scarf: 'don',
  tie: 'don',
};

/** A hat that is off is in the hand. */
export const DOFFS: Partial<Record<Worn, PoseId>> = { ...DONS, head: 'hold' };
