import type { Oklch } from '../colour/oklch.ts';

/** How far from an asked colour its shades and lights may go before people give them another name. */
export interface ShadeRange {
  readonly darker: number;
  readonly lighter: number;
  /** True: the shades of the drawing are painted as they are, because a shadow on them would change the name too. */
  readonly fragile: boolean;
}

const STURDY: ShadeRange = { darker: 0.16, lighter: 0.16, fragile: false };

/** Light colours between red-orange and yellow: their shadows are called brown. */
const isWarmBright = ({ l, c, h }: Oklch) => c > 0.1 && l > 0.58 && h > 42 && h < 118;
/** Yellow: its lights are called cream. */
export const isYellow = (c: Oklch): boolean => isWarmBright(c) && c.h > 78 && c.l > 0.76;
/** Light reds: their shadows are called red. */
const isPink = ({ l, c, h }: Oklch) => c > 0.05 && l > 0.6 && (h > 325 || h < 30);
/** What has hardly any colour and is bright: its shadows are called grey. */
const isWhite = ({ l, c }: Oklch) => c < 0.04 && l > 0.88;
/** Reds: their lights are called pink. */
const isRed = ({ c, h }: Oklch) => c > 0.12 && (h > 345 || h < 40);
const isBlack = ({ l, c }: Oklch) => c < 0.04 && l < 0.32;

export function shadeRange(asked: Oklch): ShadeRange {
  if (isYellow(asked)) return { darker: 0.1, lighter: 0.01, fragile: true };
  if (isWarmBright(asked)) return { darker: 0.085, lighter: 0.07, fragile: true };
  if (isPink(asked)) return { darker: 0.08, lighter: 0.09, fragile: true };
  if (isWhite(asked)) return { darker: 0.075, lighter: 0.02, fragile: true };
  if (isBlack(asked)) return { darker: 0.08, lighter: 0.11, fragile: true };
  if (isRed(asked)) return { ...STURDY, lighter: 0.07 };
  return STURDY;
}
