import type { Size, Sizes } from './settings.ts';

/** What a diffusion model's latent grid asks of a side, pixels. */
const STEP = 16;

/** The size to ask the server for: as near to the wanted shape as it can make, then as near to its area. */
export function sizeToAsk(wanted: Size, sizes: Sizes): Size {
  if (sizes.kind === 'any') return within(wanted, sizes.mostPixels);
  const [best] = [...sizes.list].sort(
    (a, b) => shapeGap(a, wanted) - shapeGap(b, wanted) || areaGap(a, wanted) - areaGap(b, wanted),
  );
  return best ?? wanted;
}

/** The same shape in at most so many pixels, on the grid: rounded up where there is room, so that nothing is enlarged. */
function within({ width, height }: Size, mostPixels: number): Size {
  const scale = Math.min(1, Math.sqrt(mostPixels / (width * height)));
  const round = scale === 1 ? Math.ceil : Math.floor;
  const side = (pixels: number) => Math.max(1, round((pixels * scale) / STEP)) * STEP;
  return { width: side(width), height: side(height) };
}

const shapeGap = (a: Size, b: Size) => Math.abs(Math.log((a.width * b.height) / (a.height * b.width)));
const areaGap = (a: Size, b: Size) => Math.abs(Math.log((a.width * a.height) / (b.width * b.height)));
