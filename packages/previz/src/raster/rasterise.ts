import { Resvg } from '@resvg/resvg-js';
import { type DrawnLayer, type FrameDrawing, toSvgDocument } from '../drawing/index.ts';
import { enlarge, soften } from './enlarge.ts';

/** Pixels of a finished frame: width × height × 4 bytes RGBA, opaque. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Renders the layers, blurs those out of focus, and lays them over each other. */
export function rasterise(frame: FrameDrawing): Pixels {
  const passes = inPasses(frame.layers).map((p) => renderPass(frame, p));
  const [first, ...rest] = passes;
  if (!first) throw new Error('a frame without layers cannot be rendered');
  for (const pass of rest) layOver(first, pass);
  return { width: frame.width, height: frame.height, data: first };
}

interface Pass {
  readonly layers: DrawnLayer[];
  readonly blur: number;
}

/** Neighbouring layers of the same sharpness are rendered in one go. */
function inPasses(layers: readonly DrawnLayer[]): Pass[] {
  const passes: Pass[] = [];
  for (const layer of layers) {
    const last = passes.at(-1);
    if (last && Math.abs(last.blur - layer.blur) < 0.3) last.layers.push(layer);
    else passes.push({ layers: [layer], blur: layer.blur });
  }
  return passes;
}

/**
 * A blurred plane is rendered small and enlarged smoothly: cheaper than rendering it sharp, and far cheaper than an SVG
 * filter (measured: 24 ms without, 232 ms with filters at 720×960).
 */
function renderPass(frame: FrameDrawing, pass: Pass): Uint8Array {
  const scale = pass.blur < 0.8 ? 1 : 1 / Math.min(8, Math.max(1.4, pass.blur));
  const svg = toSvgDocument(frame, pass.layers, scale);
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false },
    imageRendering: 0,
    shapeRendering: 2,
  }).render();
  return scale === 1 ? image.pixels : enlarge(soften(image), scale, frame.width, frame.height);
}

/** Source-over onto an opaque picture, in place; resvg's pixels carry premultiplied alpha. */
function layOver(below: Uint8Array, above: Uint8Array): void {
  for (let i = 0; i < below.length; i += 4) {
    const a = above[i + 3] as number;
    if (a === 0) continue;
    const through = 255 - a;
    for (let c = i; c < i + 3; c++) {
      below[c] = (above[c] as number) + ((below[c] as number) * through + 127) / 255;
    }
  }
}
