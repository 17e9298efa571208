/** What is said of a thing that gives light: it burns, or it glows. */
import { oval } from '../art/path/outline.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import type { Performer } from './performers.ts';

/** Flames over the width of a thing: place and lean in widths, height in heights of the thing. */
const FLAMES: readonly (readonly [at: number, foot: number, height: number, lean: number])[] = [
  [0.14, 0.5, 0.5, -0.1],
  [0.28, 0.56, 0.74, 0.05],
  [0.42, 0.7, 0.6, -0.06],
  [0.54, 0.74, 0.82, 0.08],
  [0.68, 0.62, 0.64, -0.05],
  [0.82, 0.56, 0.72, 0.1],
  [0.92, 0.48, 0.4, 0.05],
  [0.06, 0, 0.4, -0.05],
  [0.17, 0, 0.26, 0.04],
  [0.6, 0, 0.3, -0.03],
  [0.84, 0, 0.28, 0.03],
  [0.95, 0, 0.44, 0.06],
];
const LAYERS = [
  { colour: '#d9431a', share: 1 },
  { colour: '#f5832a', share: 0.74 },
  { colour: '#ffc24a', share: 0.48 },
  { colour: '#fff2c0', share: 0.24 },
] as const;
/** Flames reach this far over what burns, in its heights. */
const OVER = 0.5;

const r = (v: number) => Math.round(v * 100) / 100;

/** One tongue, its foot at x, y; centimetres. */
const tongue = (x: number, y: number, w: number, h: number, lean: number): string =>
  `M${r(x - w / 2)} ${r(y)}C${r(x - w * 0.95)} ${r(y - h * 0.34)} ${r(x - w * 0.08 + lean * 0.2)} ${r(y - h * 0.5)} ${r(x + lean)} ${r(y - h)}C${r(x + w * 0.06 + lean)} ${r(y - h * 0.72)} ${r(x + w * 0.92)} ${r(y - h * 0.44)} ${r(x + w / 2)} ${r(y)}C${r(x + w * 0.3)} ${r(y + h * 0.06)} ${r(x - w * 0.3)} ${r(y + h * 0.06)} ${r(x - w / 2)} ${r(y)}Z`;

/** Flames on and over the thing. */
export function ablaze(drawing: Drawing): Drawing {
  const { x, y, width, height } = drawing.bounds;
  const most = Math.min(height, width * 1.4);
  const flames = LAYERS.map(
    ({ colour, share }): Shape => ({
      d: FLAMES.map(([at, foot, tall, lean]) => {
        const h = tall * most * share;
        return tongue(
          x + at * width,
          y + height * (1 - foot),
          0.26 * h + 0.035 * width * share,
          h,
          lean * most,
        );
      }).join(''),
      fill: colour,
      tone: 'glow',
      part: 'flames',
    }),
  );
  const over = OVER * most;
  return {
    ...drawing,
    shapes: [...drawing.shapes, ...flames],
    bounds: { ...drawing.bounds, y: y - over, height: height + over },
  };
}

/** Not before it caught fire, nor once that is put out. */
export const isAlight = ({ mention }: Performer): boolean => !/^(whole|out)$/.test(mention.state ?? '');

/** The thing in its own light. */
export const aglow = (drawing: Drawing): Drawing => ({
  ...drawing,
  shapes: drawing.shapes.map((s): Shape => (s.tone === 'body' ? { ...s, tone: 'glow' } : s)),
});

/** Rings of light about what shines in somebody's hand: how far beyond it, in its breadths, and how strong. */
const HALO = [
  [0.5, 0.16],
  [0.3, 0.22],
  [0.12, 0.3],
] as const;
const PALE = '#ffe9a0';

/** What shines in the hand: in its own light, with that about it. */
export function radiant(drawing: Drawing, colour: string | null): Drawing {
  const { x, y, width, height } = drawing.bounds;
  const broad = Math.sqrt(width * height);
  const halo = HALO.map(
    ([beyond, opacity]): Shape => ({
      d: oval(x + width / 2, y + height / 2, width / 2 + beyond * broad, height / 2 + beyond * broad),
      fill: colour ?? PALE,
      tone: 'glow',
      part: 'halo',
      opacity,
    }),
  );
  const lit = aglow(drawing);
  return { ...lit, shapes: [...halo, ...lit.shapes] };
}
