/**
 * Lays drawings out on a sheet to look at: plain colours, no light. For development and review.
 * `await writeSheet('sheet.png', [{ label: 'dog', drawing }], { columns: 8, cell: 200 })`
 */
import { writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import { adjust } from '../src/colour/oklch.ts';
import type { Drawing, Shape } from '../src/model/drawing.ts';

export interface SheetItem {
  readonly label: string;
  readonly drawing: Drawing;
}

function plainFill(shape: Shape): string {
  if (shape.fill === null) return 'none';
  if (shape.tone === 'shade') return adjust(shape.fill, -0.1);
  if (shape.tone === 'light') return adjust(shape.fill, 0.08);
  return shape.fill;
}

function shapeToSvg(shape: Shape): string {
  const stroke = shape.stroke
    ? ` stroke="${shape.stroke.colour}" stroke-width="${shape.stroke.width}" stroke-linecap="round" stroke-linejoin="round"`
    : '';
  const opacity = shape.opacity === undefined ? '' : ` opacity="${shape.opacity}"`;
  const rule = shape.evenOdd ? ' fill-rule="evenodd"' : '';
  return `<path d="${shape.d}" fill="${plainFill(shape)}"${stroke}${opacity}${rule}/>`;
}

/** SVG markup of a drawing in its own centimetres. */
export const drawingToSvg = (drawing: Drawing): string => drawing.shapes.map(shapeToSvg).join('');

export function sheetSvg(
  items: readonly SheetItem[],
  options: { columns: number; cell: number; sameScale?: number },
): string {
  const { columns, cell } = options;
  const rows = Math.ceil(items.length / columns);
  const cells = items.map(({ label, drawing }, i) => {
    const b = drawing.bounds;
    const k = options.sameScale ?? Math.min((cell * 0.86) / b.width, (cell * 0.82) / b.height);
    const x = (i % columns) * cell + cell / 2 - (b.x + b.width / 2) * k;
    const y = Math.floor(i / columns) * cell + cell * 0.9 - (b.y + b.height) * k;
    const tx = (i % columns) * cell + cell / 2;
    const ty = Math.floor(i / columns) * cell + cell - 4;
    return `<g transform="translate(${x} ${y}) scale(${k})">${drawingToSvg(drawing)}</g><text x="${tx}" y="${ty}" font-size="${Math.max(9, cell / 18)}" text-anchor="middle" fill="#444">${label}</text>`;
  });
  const w = columns * cell;
  const h = rows * cell;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"><rect width="${w}" height="${h}" fill="#dfe3e6"/>${cells.join('')}</svg>`;
}

export async function writeSheet(
  path: string,
  items: readonly SheetItem[],
  options: { columns: number; cell: number; sameScale?: number } = { columns: 8, cell: 200 },
): Promise<void> {
  const svg = sheetSvg(items, options);
  await writeFile(path, new Resvg(svg, { font: { loadSystemFonts: true } }).render().asPng());
}
