/** Several vector documents in one, each in its place; what they name is told apart. */
import type { Rect } from '../geometry/plane.ts';

const OPENING = /^<svg[^>]*?(viewBox="[^"]*")[^>]*>/;

/** The document of a picture in panels; the places in pixels. */
export function svgSideBySide(
  width: number,
  height: number,
  places: readonly Rect[],
  documents: readonly string[],
): string {
  const panels = documents.map((document, i) => {
    const { x, y, width: w, height: h } = places[i] as Rect;
    const own = document
      .replace(/\bid="([^"]+)"/g, `id="panel${i + 1}-$1"`)
      .replace(/url\(#/g, `url(#panel${i + 1}-`)
      .replace(/href="#/g, `href="#panel${i + 1}-`);
    return own.replace(OPENING, `<svg x="${x}" y="${y}" width="${w}" height="${h}" $1>`);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="#0d0d0d"/>\n${panels.join('\n')}\n</svg>`;
}
