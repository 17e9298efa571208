import type { Run } from './lettering.ts';

/** Outline of one letter, upwards, in em units of its font. */
interface Outline {
  readonly x: number;
  readonly path: string;
}

/** The letters of a run as outlines: what is drawn needs no font. */
export function outlinesOf({ text, font }: Run): Outline[] {
  const { glyphs, positions } = font.layout(text);
  let x = 0;
  return glyphs.map((glyph, i) => {
    const outline = { x, path: glyph.path.toSVG() };
    x += positions[i]?.xAdvance ?? 0;
    return outline;
  });
}
