import type { FigureSpec } from '../staging/artists.ts';
import { drawFace } from './face-features.ts';
import { drawFaceWear } from './face-wear.ts';
import { drawBackHair, drawBeard, drawHair } from './hair.ts';
import { drawHats, hidesHair } from './hats.ts';
import { HEAD_OUTLINES, type HeadFrame } from './head-frame.ts';
import { crescent, type Pen } from './pen.ts';
import { darker } from './tint.ts';

/** What lies behind the body: falling hair. */
export function drawBehindHead(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  if (f.view !== 'back' && !hidesHair(spec.look.garments)) drawBackHair(pen, f, spec.look.hair);
}

/** Skull, face, hair and what is worn on them. */
export function drawHead(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  const { look } = spec;
  const outline = f.all(HEAD_OUTLINES[f.view]);
  if (f.view === 'front' || f.view === 'back')
    for (const s of [-1, 1]) pen.disc('ear', look.skin, f.at(s * 0.38, 0.06), f.size * 0.07, f.size * 0.1);
  pen.blob('head', look.skin, outline);
  pen.blob('head', look.skin, crescent(outline, pen.shadeSide, 0.16), 'shade', 0.6);
  if (f.view === 'three-quarter' || f.view === 'side') drawEar(pen, f, look.skin);
  drawFace(pen, f, spec);
  if (look.hair.beard || look.garments.some((g) => g.type === 'beard'))
    drawBeard(pen, f, look.hair.colour, look.age === 'elder' && look.hair.style === 'long');
  drawFaceWear(pen, f, look.garments);
  if (!hidesHair(look.garments)) {
    drawHair(pen, f, look.hair);
    if (f.view === 'back') drawBackHair(pen, f, look.hair);
  }
  drawHats(pen, f, look.garments);
}

function drawEar(pen: Pen, f: HeadFrame, skin: string): void {
  const x = f.view === 'side' ? -0.08 : -0.19;
  pen.disc('ear', skin, f.at(x, 0.07), f.size * 0.065, f.size * 0.1);
  pen.line(
    'ear',
    darker(skin, 0.22),
    f.all([
      [x + 0.02, 0.02],
      [x - 0.02, 0.06],
      [x + 0.01, 0.12],
    ]),
    f.size * 0.016,
  );
}
