import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { whole } from './layout.ts';
import type { Lettering } from './lettering.ts';
import { outlinesOf } from './outlines.ts';
import type { Mark, Page, SheetContent } from './sheet.ts';

/** Pixels of a point: the sheet is 2105 pixels wide. */
const SCALE = 2.5;

/** The sheet as one picture, as high as its frames need. */
export async function pngSheet(content: SheetContent, letters: Lettering): Promise<Uint8Array> {
  const page = whole(content, letters);
  const fitTo = { mode: 'width', value: Math.round(page.width * SCALE) } as const;
  const ground = new Resvg(toSvg(page, letters), { fitTo, font: { loadSystemFonts: false } }).render();
  const { width, height } = ground;
  const pictures = page.marks.filter((mark) => mark.kind === 'picture');
  const layers = await Promise.all(
    pictures.map(async ({ bytes, box }) => {
      const [left, top] = [Math.round(box.x * SCALE), Math.round(box.y * SCALE)];
      const size = { width: Math.round(box.width * SCALE), height: Math.round(box.height * SCALE) };
      return {
        input: await sharp(bytes)
          .resize({ ...size, fit: 'fill' })
          .toBuffer(),
        left,
        top,
      };
    }),
  );
  return sharp(ground.pixels, { raw: { width, height, channels: 4 } })
    .composite(layers)
    .removeAlpha()
    .png({ compressionLevel: 6 })
    .toBuffer();
}

/** Text as outlines: what is drawn needs no font. */
function toSvg({ width, height, marks }: Page, letters: Lettering): string {
  const shapes = marks.map((mark) => shapeOf(mark, letters)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="#ffffff"/>${shapes}</svg>`;
}

function shapeOf(mark: Mark, letters: Lettering): string {
  if (mark.kind === 'picture') return '';
  if (mark.kind === 'box') {
    const { x, y, width, height } = mark.box;
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${mark.colour}"/>`;
  }
  const paths = letters.runs(mark.text, mark.bold).reduce<{ at: number; text: string }>(
    ({ at, text }, run) => {
      const scale = mark.size / run.font.unitsPerEm;
      const outlines = outlinesOf(run)
        .map(({ x, path }) => `<path transform="translate(${x} 0)" d="${path}"/>`)
        .join('');
      const group = `<g transform="translate(${mark.x + at} ${mark.y}) scale(${scale} ${-scale})">${outlines}</g>`;
      return { at: at + run.advance * scale, text: text + group };
    },
    { at: 0, text: '' },
  ).text;
  return `<g fill="${mark.colour}">${paths}</g>`;
}
