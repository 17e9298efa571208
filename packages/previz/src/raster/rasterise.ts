import { Resvg } from '@resvg/resvg-js';
import { type DrawnLayer, type FrameDrawing, toSvgDocument } from '../drawing/index.ts';
import { layEnlarged, layOver, soften, streaked } from './lay-over.ts';

/** Pixels of a finished frame: width × height × 4 bytes RGBA, opaque. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Renders the layers, blurs those out of focus, and lays them over each other. */
export function rasterise(frame: FrameDrawing): Pixels {
  const { width, height } = frame;
  const [first, ...rest] = inPasses(frame.layers);
  if (!first) throw new Error('a frame without layers cannot be rendered');
  const data =
    first.blur < SHARP ? render(frame, first.layers, 1).pixels : new Uint8Array(width * height * 4);
  for (const pass of first.blur < SHARP ? rest : [first, ...rest]) layPass(data, frame, pass);
  return { width, height, data };
}

/** Less blur than this, in pixels, cannot be seen. */
const SHARP = 0.8;

interface Pass {
  readonly layers: DrawnLayer[];
  readonly blur: number;
  readonly streak: number;
}

/** What streaks is rendered so many times smaller at least. */
const STREAKED = 2.5;

/** Neighbouring layers of the same sharpness are rendered in one go. */
function inPasses(layers: readonly DrawnLayer[]): Pass[] {
  const passes: Pass[] = [];
  for (const layer of layers) {
    const last = passes.at(-1);
    const { blur, streak = 0 } = layer;
    if (last && Math.abs(last.blur - blur) < 0.3 && last.streak === streak) last.layers.push(layer);
    else passes.push({ layers: [layer], blur, streak });
  }
  return passes;
}

/**
 * A blurred plane is rendered small and enlarged smoothly: cheaper than rendering it sharp, and far cheaper than an SVG
 * filter (measured: 24 ms without, 232 ms with filters at 720×960).
 */
function layPass(below: Uint8Array, frame: FrameDrawing, { layers, blur, streak }: Pass): void {
  if (streak > 0) {
    const scale = 1 / Math.min(8, Math.max(STREAKED, blur));
    const small = streaked(render(frame, layers, scale), streak * scale);
    layEnlarged(below, small, scale, frame.width, frame.height);
    return;
  }
  const scale = blur < SHARP ? 1 : 1 / Math.min(8, Math.max(1.4, blur));
  if (scale === 1) layOver(below, render(frame, layers, 1).pixels);
  else layEnlarged(below, soften(render(frame, layers, scale)), scale, frame.width, frame.height);
}

function render(frame: FrameDrawing, layers: readonly DrawnLayer[], scale: number) {
  const options = { font: { loadSystemFonts: false }, imageRendering: 0, shapeRendering: 2 } as const;
  const { width, height, pixels } = new Resvg(toSvgDocument(frame, layers, scale), options).render();
  return { width, height, pixels };
}
