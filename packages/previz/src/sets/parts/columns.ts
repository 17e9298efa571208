import { adjust } from '../../colour/oklch.ts';
import type { Solids } from '../kit/faces.ts';
import { block, cylinder } from '../kit/solids.ts';

export const column = (r: number, h: number, colour: string, sides = 12): Solids => [
  block('base', [r * 2.8, 0.25, r * 2.8], adjust(colour, -0.03)),
  cylinder('shaft', [r, r * 0.88], [0.25, h - 0.3], colour, { sides }),
  block('capital', [r * 2.6, 0.3, r * 2.6], adjust(colour, 0.03), { at: [0, h - 0.3, 0], bottom: true }),
];
