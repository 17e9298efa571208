import type { DrawnLayer, FrameDrawing } from './draw-scene.ts';
import { n } from './svg.ts';

/** SVG source of some layers of a frame, at a fraction of its size. */
export function toSvgDocument(
  frame: FrameDrawing,
  layers: readonly DrawnLayer[] = frame.layers,
  scale = 1,
): string {
  const groups = layers
    .map(
      (l) =>
        `<g id="${l.name}"${l.blur > 0 ? ` data-blur="${n(l.blur)}"` : ''}${l.streak ? ` data-streak="${n(l.streak)}"` : ''}>${l.svg}</g>`,
    )
    .join('\n');
  const w = Math.ceil(frame.width * scale);
  const h = Math.ceil(frame.height * scale);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${n(w / scale)} ${n(h / scale)}"><defs>${frame.defs}</defs>\n${groups}\n</svg>`;
}
