import { drawTrim } from './body-trim.ts';
import { drawLapels, drawNeckline } from './neckline.ts';
import { crescent, type Pen } from './pen.ts';
import { mix } from './tint.ts';
import { shiftOf, torsoOutline } from './torso-outline.ts';
import { drawCostume } from './trims/suit-marks.ts';
import type { Trunk } from './trunk.ts';
import type { Wardrobe } from './wardrobe.ts';

/** Trunk with what is worn on it, from the skin out. */
export function drawTorso(pen: Pen, t: Trunk, w: Wardrobe, skin: string): void {
  const puffy = w.top.type === 'spacesuit' ? t.build.head * 0.12 : w.over ? t.build.head * 0.05 : 0;
  const outline = torsoOutline(t, puffy);
  const colour = w.over?.colour ?? w.top.colour;
  pen.blob('torso', colour, outline);
  if (w.top.pattern && !w.over) drawPattern(pen, t, w.top.pattern, w.top.colour);
  if (w.over || w.top.type === 'suit' || w.top.type === 'tuxedo') drawLapels(pen, t, w, colour);
  else drawNeckline(pen, t, w, skin);
  pen.polygon('torso', colour, crescent(outline, pen.shadeSide, 0.16), 'shade', 0.45);
  drawCostume(pen, t, shiftOf(t), w, skin);
  drawTrim(pen, t, w);
}

function drawPattern(pen: Pen, t: Trunk, pattern: string, colour: string): void {
  const { at, build: b } = t;
  const mark = mix(colour, '#fbf7ee', 0.72);
  if (pattern === 'striped' || pattern === 'checked')
    for (const up of [0.05, 0.22, 0.39, 0.56, 0.73, 0.88])
      pen.line(
        'pattern',
        mark,
        [at(-b.waist * 0.94, up), at(0, up - 0.015), at(b.waist * 0.94, up)],
        b.head * 0.06,
      );
  if (pattern === 'checked')
    for (const x of [-0.6, 0, 0.6])
      pen.line('pattern', mark, [at(x * b.waist, 0), at(x * b.waist, 0.94)], b.head * 0.05, 0.6);
  if (pattern === 'dotted' || pattern === 'floral' || pattern === 'leopard')
    for (const [i, up] of [0.06, 0.22, 0.38, 0.54, 0.7, 0.86].entries())
      for (const x of [-0.7, -0.1, 0.5])
        pen.disc(
          'pattern',
          mark,
          at((x + (i % 2) * 0.3) * b.waist, up),
          b.head * (pattern === 'dotted' ? 0.045 : 0.06),
        );
}
