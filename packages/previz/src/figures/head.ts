import type { FigureSpec } from '../staging/artists.ts';
import { beingOf } from './beings/being.ts';
import { drawFarEar, drawHalo, drawHorns, drawNearEar, drawSnout, drawWounds } from './beings/marks.ts';
import { ownHead } from './beings/parts.ts';
import { drawFace } from './face-features.ts';
import { drawFaceWear } from './face-wear.ts';
import { drawBackHair } from './hair/back-hair.ts';
import { drawBeard } from './hair/beard.ts';
import { drawHair } from './hair/hair.ts';
import { showsEar } from './hair/outlines.ts';
import { bindsHair, drawHats, hidesHair } from './hats/hats.ts';
import { HEAD_OUTLINES, type HeadFrame } from './head-frame.ts';
import { crescent, type Pen } from './pen.ts';
import { darker } from './tint.ts';

/** What lies behind the body: falling hair. */
export function drawBehindHead(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  const bound = hidesHair(spec.look.garments) || bindsHair(spec.look.garments);
  if (f.view !== 'back' && !bound && !ownHead(beingOf(spec.look)))
    drawBackHair(pen, f, spec.look.hair, spec.wind === true && f.view !== 'front');
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
  const outline = f.all(jawed(HEAD_OUTLINES[f.view], look.face.shape, f.young));
  if (f.view === 'front' || f.view === 'back')
    for (const s of [-1, 1]) pen.disc('ear', look.skin, f.at(s * 0.38, 0.06), f.size * 0.07, f.size * 0.1);
  pen.blob('head', look.skin, outline);
  pen.blob('head', look.skin, crescent(outline, pen.shadeSide, 0.16), 'shade', 0.6);
  if (f.view === 'three-quarter' || f.view === 'side') drawEar(pen, f, look.skin);
  if (being?.wounds) drawWounds(pen, f, look.skin);
  if (look.hair.beard || look.garments.some((g) => g.type === 'beard'))
    drawBeard(
      pen,
      f,
      look.hair.colour,
      (look.age === 'elder' && look.hair.style === 'long') || being?.nose === 1,
    );
  drawFace(pen, f, spec);
  if (being) drawSnout(pen, f, being, look.skin);
  drawFaceWear(pen, f, look.garments);
  if (!hidesHair(look.garments)) {
    drawHair(pen, f, look.hair, spec.wind === true && f.view !== 'front');
    if (f.view === 'back') drawBackHair(pen, f, look.hair);
    else if (showsEar(look.hair.style) && f.view !== 'front') drawEar(pen, f, look.skin);
  }
  if (being) {
    drawHorns(pen, f, being);
    if (!hidesHair(look.garments)) drawNearEar(pen, f, being, look.skin);
    if (being.halo) drawHalo(pen, f);
  }
  drawHats(pen, f, look.garments);
}

function drawEar(pen: Pen, f: HeadFrame, skin: string): void {
  const x = f.view === 'side' ? -0.08 : -0.2;
  const shell = f.all([
    [x + 0.05, -0.02],
    [x, -0.06],
    [x - 0.065, -0.02],
    [x - 0.06, 0.07],
    [x - 0.015, 0.16],
    [x + 0.03, 0.15],
    [x + 0.05, 0.07],
  ]);
  pen.blob('ear', skin, shell);
  const ink = darker(skin, 0.24);
  pen.line(
    'ear',
    ink,
    f.all([
      [x + 0.02, -0.01],
      [x - 0.03, -0.015],
      [x - 0.038, 0.06],
      [x - 0.01, 0.11],
    ]),
    f.size * 0.014,
  );
  pen.line(
    'ear',
    ink,
    f.all([
      [x + 0.03, 0.04],
      [x - 0.008, 0.06],
      [x + 0.012, 0.1],
    ]),
    f.size * 0.012,
  );
}

/** Widths of cheek and chin by the face's shape: oval, square, long, round. */
const JAWS = [
  [1, 1],
  [1.07, 1.22],
  [0.96, 0.84],
  [1.07, 0.96],
] as const;

/** The skull stays, the jaw varies. */
function jawed(
  outline: (typeof HEAD_OUTLINES)['front'],
  shape: number,
  young: boolean,
): (typeof HEAD_OUTLINES)['front'] {
  const [cheek, chin] = young ? JAWS[3] : (JAWS[shape % 4] ?? JAWS[0]);
  return outline.map(([x, y]) => {
    if (y < 0.1) return [x, y] as const;
    const t = Math.min(1, (y - 0.1) / 0.34);
    const middle = 0.06;
    return [middle + (x - middle) * (cheek + (chin - cheek) * t), y] as const;
  });
}
