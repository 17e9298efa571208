/**
 * Colour in OKLCH (Björn Ottosson, 2020): lightness 0 to 1, chroma 0 to about 0.37, hue in degrees.
 * Own arithmetic rather than a library because it runs hundreds of times per frame on '#rrggbb' strings, memoised.
 */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

const toLinear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const toGamma = (v: number) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);

const parsed = new Map<string, Oklch>();

/** '#rrggbb' → OKLCH. */
export function parse(hex: string): Oklch {
  const known = parsed.get(hex);
  if (known) return known;
  const n = Number.parseInt(hex.slice(1), 16);
  const r = toLinear(((n >> 16) & 255) / 255);
  const g = toLinear(((n >> 8) & 255) / 255);
  const b = toLinear((n & 255) / 255);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const L = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const A = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const B = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const colour = { l: L, c: Math.hypot(A, B), h: ((Math.atan2(B, A) * 180) / Math.PI + 360) % 360 };
  if (parsed.size > 20_000) parsed.clear();
  parsed.set(hex, colour);
  return colour;
}

function linearRgb(colour: Oklch): [number, number, number] {
  const a = colour.c * Math.cos((colour.h * Math.PI) / 180);
  const b = colour.c * Math.sin((colour.h * Math.PI) / 180);
  const l = (colour.l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (colour.l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (colour.l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

const inGamut = (rgb: readonly number[]) => rgb.every((v) => v > -0.001 && v < 1.001);

/** OKLCH → '#rrggbb'; chroma is reduced until the colour fits into sRGB, lightness and hue stay. */
export function format(colour: Oklch): string {
  const l = Math.min(1, Math.max(0, colour.l));
  let rgb = linearRgb({ ...colour, l });
  if (!inGamut(rgb)) {
    let low = 0;
    let high = colour.c;
    for (let i = 0; i < 12; i++) {
      const c = (low + high) / 2;
      if (inGamut(linearRgb({ l, c, h: colour.h }))) low = c;
      else high = c;
    }
    rgb = linearRgb({ l, c: low, h: colour.h });
  }
  const byte = (v: number) => Math.round(toGamma(Math.min(1, Math.max(0, v))) * 255);
  return `#${((1 << 24) | (byte(rgb[0]) << 16) | (byte(rgb[1]) << 8) | byte(rgb[2])).toString(16).slice(1)}`;
}

/** The colour between two, in OKLab (no hue detours): t = 0 is a, 1 is b. */
export function blend(a: string, b: string, t: number): string {
  if (t <= 0) return a;
  if (t >= 1) return b;
  const p = parse(a);
  const q = parse(b);
  const rad = Math.PI / 180;
  const x = p.c * Math.cos(p.h * rad) * (1 - t) + q.c * Math.cos(q.h * rad) * t;
  const y = p.c * Math.sin(p.h * rad) * (1 - t) + q.c * Math.sin(q.h * rad) * t;
  return format({
    l: p.l * (1 - t) + q.l * t,
    c: Math.hypot(x, y),
    h: ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360,
  });
}

/** Shifts lightness by `dl`, multiplies chroma, turns the hue by degrees. */
export function adjust(hex: string, dl: number, chroma = 1, turn = 0): string {
  const p = parse(hex);
  return format({ l: p.l + dl, c: p.c * chroma, h: (p.h + turn + 360) % 360 });
}

/** How far two colours lie apart in OKLab: 0 the same, 1 black and white. */
export function difference(one: string, other: string): number {
  const [a, b] = [parse(one), parse(other)];
  const turn = ((a.h - b.h) * Math.PI) / 180;
  return Math.hypot(a.l - b.l, Math.sqrt(Math.max(0, a.c ** 2 + b.c ** 2 - 2 * a.c * b.c * Math.cos(turn))));
}
