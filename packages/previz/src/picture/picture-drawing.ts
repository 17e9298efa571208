import { toHex } from '../colour/lab.ts';
import type { Drawing, Picture } from '../model/drawing.ts';
import { outlineOf } from './outline.ts';

const r1 = (v: number) => Math.round(v * 10) / 10;

/** A picture as a drawing of so many metres in height, standing on its lowest row. */
export function pictureDrawing(picture: Picture, height: number): Drawing {
  const h = height * 100;
  const w = (h * picture.width) / picture.height;
  const at = (u: number, v: number) => `${r1((u - 0.5) * w)} ${r1((v - 1) * h)}`;
  // The first three points say where the picture's corners are, whatever moves the path.
  const corners = `M${at(0, 0)}ZM${at(1, 0)}ZM${at(0, 1)}Z`;
  const loops = outlineOf(picture).map((loop) => `M${loop.map(([u, v]) => at(u, v)).join('L')}Z`);
  return {
    shapes: [
      { d: corners + loops.join(''), fill: meanColour(picture), tone: 'body', part: 'cut-out', picture },
    ],
    bounds: { x: -w / 2, y: -h, width: w, height: h },
    anchors: {},
    footprint: w * footOf(picture),
  };
}

function meanColour({ rgba }: Picture): string {
  let [r, g, b, n] = [0, 0, 0, 0];
  for (let i = 0; i < rgba.length; i += 4) {
    if ((rgba[i + 3] as number) < 128) continue;
    r += rgba[i] as number;
    g += rgba[i + 1] as number;
    b += rgba[i + 2] as number;
    n++;
  }
  return toHex(r / Math.max(n, 1), g / Math.max(n, 1), b / Math.max(n, 1));
}

/** Width of what stands on the ground, as a part of the whole width: the widest of the lowest rows. */
function footOf({ width, height, rgba }: Picture): number {
  let widest = 0;
  for (let y = Math.floor(height * 0.94); y < height; y++) {
    let [left, right] = [width, -1];
    for (let x = 0; x < width; x++) {
      if ((rgba[(y * width + x) * 4 + 3] as number) < 128) continue;
      left = Math.min(left, x);
      right = x;
    }
    widest = Math.max(widest, (right - left) / width);
  }
  return Math.max(0.1, widest);
}
