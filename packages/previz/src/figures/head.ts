import type { FigureSpec } from '../staging/artists.ts';
import { beingOf } from './beings/being.ts';
import { drawFarEar, drawHalo, drawHorns, drawNearEar, drawSnout, drawWounds } from './beings/marks.ts';
import { ownHead } from './beings/parts.ts';
import { drawFace } from './face-features.ts';
import { drawFaceWear } from './face-wear.ts';
import { drawBackHair, drawBeard, drawHair } from './hair.ts';
import { drawHats, hidesHair } from './hats.ts';
import { HEAD_OUTLINES, type HeadFrame } from './head-frame.ts';
import { crescent, type Pen } from './pen.ts';
import { darker } from './tint.ts';

/** What lies behind the body: falling hair. */
export function drawBehindHead(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  if (f.view !== 'back' && !hidesHair(spec.look.garments) && !ownHead(beingOf(spec.look)))
    drawBackHair(pen, f, spec.look.hair);
}

/** Skull, face, hair and what is worn on them. */
export function drawHead(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  const { look } = spec;
  const being = beingOf(look);
  const own = ownHead(being);
  if (own) {
    if (being) drawHorns(pen, f, being);
    own(pen, f, spec);
    drawFaceWear(pen, f, look.garments);
    drawHats(pen, f, look.garments);
    return;
  }
  if (being) drawFarEar(pen, f, being, look.skin);
  const outline = f.all(HEAD_OUTLINES[f.view]);
  if (f.view === 'front' || f.view === 'back')
    for (const s of [-1, 1]) pen.disc('ear', look.skin, f.at(s * 0.38, 0.06), f.size * 0.07, f.size * 0.1);
  pen.blob('head', look.skin, outline);
  pen.blob('head', look.skin, crescent(outline, pen.shadeSide, 0.16), 'shade', 0.6);
  if (f.view === 'three-quarter' || f.view === 'side') drawEar(pen, f, look.skin);
  if (being?.wounds) drawWounds(pen, f, look.skin);
  drawFace(pen, f, spec);
  if (being) drawSnout(pen, f, being, look.skin);
  if (look.hair.beard || look.garments.some((g) => g.type === 'beard'))
    drawBeard(
      pen,
      f,
      look.hair.colour,
      (look.age === 'elder' && look.hair.style === 'long') || being?.nose === 1,
    );
  drawFaceWear(pen, f, look.garments);
  if (!hidesHair(look.garments)) {
    drawHair(pen, f, look.hair);
    if (f.view === 'back') drawBackHair(pen, f, look.hair);
  }
  if (being) {
    drawHorns(pen, f, being);
    if (!hidesHair(look.garments)) drawNearEar(pen, f, being, look.skin);
    if (being.halo) drawHalo(pen, f);
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
