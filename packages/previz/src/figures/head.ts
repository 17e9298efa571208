import type { Point } from '../geometry/plane.ts';
import type { HairStyle } from '../model/figure.ts';
import type { FigureSpec } from '../staging/artists.ts';
import { beingOf } from './beings/being.ts';
import { drawFarEar, drawHalo, drawHorns, drawNearEar, drawSnout, drawWounds } from './beings/marks.ts';
import { ownHead } from './beings/parts.ts';
import { drawFace } from './face-features.ts';
import { drawBrowShadow, drawFacePlanes, drawJawShadow } from './face-planes.ts';
import { drawFaceWear } from './face-wear.ts';
import { drawBackHair } from './hair/back-hair.ts';
import { bearded, drawBeard } from './hair/beard.ts';
import { drawHair } from './hair/hair.ts';
import { hairline, showsEar } from './hair/outlines.ts';
import { bindsHair, brimShadow, drawHats, hidesHair } from './hats/hats.ts';
import { HEAD_OUTLINES, type HeadFrame, type Outline, YOUNG_OUTLINES } from './head-frame.ts';
import type { Pen } from './pen.ts';
import { darker } from './tint.ts';

/** What lies behind the body: falling hair. */
export function drawBehindHead(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  const bound = hidesHair(spec.look.garments) || bindsHair(spec.look.garments);
  if (f.view !== 'back' && !bound && !ownHead(beingOf(spec.look)))
    drawBackHair(pen, f, underHat(spec.look), spec.wind === true && f.view !== 'front');
}

/** A knot of hair finds no room under a brim: it sits at the nape. */
const underHat = ({ hair, garments }: FigureSpec['look']): FigureSpec['look']['hair'] & { low?: true } =>
  brimShadow(garments) > 0 ? { ...hair, low: true } : hair;

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
  const outline = headOutline(f, look);
  if (f.view === 'front' || f.view === 'back')
    for (const s of [-1, 1]) pen.disc('ear', look.skin, f.at(s * 0.38, 0.06), f.size * 0.07, f.size * 0.1);
  pen.blob('head', look.skin, f.all(outline));
  drawFacePlanes(pen, f, look.skin, outline);
  if (f.view === 'three-quarter' || f.view === 'side') drawEar(pen, f, look.skin);
  if (being?.wounds) drawWounds(pen, f, look.skin);
  if (bearded(look))
    drawBeard(
      pen,
      f,
      look.hair.colour,
      (look.age === 'elder' && look.hair.style === 'long') || being?.nose === 1,
    );
  const brim = brimShadow(look.garments);
  if (brim > 0) drawBrowShadow(pen, f, look.skin, BRIM, brim, outline);
  drawFace(pen, f, spec);
  if (being) drawSnout(pen, f, being, look.skin);
  drawFaceWear(pen, f, look.garments);
  if (!hidesHair(look.garments)) {
    if (!BARE.has(look.hair.style) && brim === 0)
      drawBrowShadow(pen, f, look.skin, browOf(hairline(f.view, look.hair.style)), 0.045, outline);
    drawHair(pen, brim > 0 ? pressed(f) : f, look.hair, spec.wind === true && f.view !== 'front');
    if (f.view === 'back') drawBackHair(pen, f, underHat(look));
    else if (showsEar(look.hair.style) && f.view !== 'front') drawEar(pen, f, look.skin);
  }
  if (being) {
    drawHorns(pen, f, being);
    if (!hidesHair(look.garments)) drawNearEar(pen, f, being, look.skin);
    if (being.halo) drawHalo(pen, f);
  }
  drawHats(pen, f, look.garments);
}

/** The frame of hair under a hat: what would stand up is pressed flat. */
function pressed(f: HeadFrame): HeadFrame {
  const flat = (y: number) => (y < -0.26 ? -0.26 + (y + 0.26) * 0.4 : y);
  return {
    ...f,
    at: (x, y) => f.at(x * 0.96, flat(y)),
    all: (points) => points.map(([x, y]) => f.at(x * 0.96, flat(y))),
  };
}

/** Where a hat that is pulled down ends on the forehead. */
const BRIM: Outline = [
  [0.42, -0.24],
  [0.2, -0.2],
  [0, -0.19],
  [-0.2, -0.2],
  [-0.42, -0.24],
];

/** Hair that throws nothing on the forehead. */
const BARE: ReadonlySet<HairStyle> = new Set(['bald', 'wisp', 'tonsure', 'topknot', 'mohawk']);

/** The part of a hairline that lies over the face. */
const browOf = (line: Outline): Outline => line.filter(([, y]) => y < 0.02);

/** What the jaw throws on the throat, once the trunk with its collar is drawn. */
export function drawThroat(pen: Pen, f: HeadFrame, { look }: FigureSpec, throat: readonly Point[]): void {
  if (!ownHead(beingOf(look))) drawJawShadow(pen, f, look.skin, headOutline(f, look), throat);
}

function drawEar(pen: Pen, f: HeadFrame, skin: string): void {
  const x = f.view === 'side' ? -0.08 : -0.2;
  const down = f.young ? 0.05 : 0;
  const shell = f.all([
    [x + 0.05, down - 0.02],
    [x, down - 0.06],
    [x - 0.065, down - 0.02],
    [x - 0.06, down + 0.07],
    [x - 0.015, down + 0.16],
    [x + 0.03, down + 0.15],
    [x + 0.05, down + 0.07],
  ]);
  pen.blob('ear', skin, shell);
  const ink = darker(skin, 0.24);
  pen.line(
    'ear',
    ink,
    f.all([
      [x + 0.02, down - 0.01],
      [x - 0.03, down - 0.015],
      [x - 0.038, down + 0.06],
      [x - 0.01, down + 0.11],
    ]),
    f.size * 0.014,
  );
  pen.line(
    'ear',
    ink,
    f.all([
      [x + 0.03, down + 0.04],
      [x - 0.008, down + 0.06],
      [x + 0.012, down + 0.1],
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

/** The skull stays, the jaw varies: women's are finer than men's. */
export function headOutline(f: HeadFrame, { face, gender }: FigureSpec['look']): Outline {
  if (f.young) return YOUNG_OUTLINES[f.view];
  const [cheek, chin] = (f.teen ? JAWS[3] : JAWS[face.shape % 4]) ?? JAWS[0];
  const fine = gender === 'male' ? 1 : 0.9;
  return HEAD_OUTLINES[f.view].map(([x, y]) => {
    if (y < 0.1) return [x, y] as const;
    const t = Math.min(1, (y - 0.1) / 0.34);
    const middle = f.view === 'front' || f.view === 'back' ? 0 : 0.09;
    return [middle + (x - middle) * (cheek + (chin * fine - cheek) * t), y] as const;
  });
}
