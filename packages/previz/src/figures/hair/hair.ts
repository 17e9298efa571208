import type { HairStyle, Look } from '../../model/figure.ts';
import type { HeadFrame } from '../head-frame.ts';
import { crescent, type Pen } from '../pen.ts';
import { lighter } from '../tint.ts';
import { drawCurls, drawFrontLocks, drawMohawk, drawStrands } from './locks.ts';
import { CROWN, cropped, hairline, jagged, TRIMMED, trimmed } from './outlines.ts';
import { drawSparse } from './sparse.ts';

const LONG: ReadonlySet<HairStyle> = new Set(['long', 'long-wavy', 'bob', 'fringe']);

/** How far over the middle of the skull hair rises, in heads; what lies flat rises a little over the skull. */
const RISES: Partial<Record<HairStyle, number>> = {
  bun: 0.74,
  topknot: 0.78,
  mohawk: 0.8,
  afro: 0.72,
  curly: 0.63,
  spiky: 0.67,
  messy: 0.61,
  bald: 0.52,
  buzz: 0.53,
};

export const hairHeight = ({ hair }: Look): number => RISES[hair.style] ?? 0.56;

/** Lies on the skull. */
export function drawHair(pen: Pen, f: HeadFrame, { style, colour }: Look['hair'], wind = false): void {
  if (style === 'bald') return;
  if (style === 'mohawk') {
    drawMohawk(pen, f, colour);
    return;
  }
  if (style === 'topknot' || style === 'tonsure' || style === 'wisp') {
    drawSparse(pen, f, style, colour);
    return;
  }
  const crown = style === 'buzz' ? cropped(f.view) : TRIMMED.has(style) ? trimmed(f.view) : CROWN[f.view];
  const outline =
    style === 'spiky' || style === 'messy' ? jagged(crown, style === 'spiky' ? 0.13 : 0.06) : crown;
  const points = f.all([...outline, ...hairline(f.view, style)]);
  if (style === 'spiky') pen.polygon('hair', colour, points);
  else pen.blob('hair', style === 'buzz' ? lighter(colour, 0.12) : colour, points);
  if (style === 'curly' || style === 'afro') drawCurls(pen, f, crown, colour, style === 'afro');
  if (style !== 'curly' && style !== 'afro')
    pen.polygon('hair', colour, crescent(points, pen.shadeSide, 0.2), 'shade', 0.55);
  if (style !== 'buzz' && style !== 'curly' && style !== 'afro') drawStrands(pen, f, colour);
  if (LONG.has(style) && f.view !== 'back' && !wind) drawFrontLocks(pen, f, style, colour);
}
