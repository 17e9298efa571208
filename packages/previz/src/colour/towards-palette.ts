import { format, parse } from './oklch.ts';

/** A palette colour of less chroma than this is grey and has no hue to give. */
const GREY = 0.02;

/** A material in a palette: hue and chroma go towards the colour nearest in lightness by `strength` (0 to 1), its own lightness is kept. */
export function towardsPalette(hex: string, palette: readonly string[], strength: number): string {
  const own = parse(hex);
  const near = palette.map(parse).reduce((a, b) => (Math.abs(b.l - own.l) < Math.abs(a.l - own.l) ? b : a));
  const vector = (c: number, h: number) => [
    c * Math.cos((h * Math.PI) / 180),
    c * Math.sin((h * Math.PI) / 180),
  ];
  const [a, b] = vector(own.c, own.h) as [number, number];
  const wish = near.c < GREY ? near.c : Math.max(near.c, 0.06);
  const [x, y] = vector(wish, near.h) as [number, number];
  const [u, v] = [a + (x - a) * strength, b + (y - b) * strength];
  return format({ l: own.l, c: Math.hypot(u, v), h: ((Math.atan2(v, u) * 180) / Math.PI + 360) % 360 });
}
