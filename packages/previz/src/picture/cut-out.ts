/** Pictures of one thing: by their transparency, or cut from a plain backdrop. */
import { labOf } from '../colour/lab.ts';
import type { Picture } from '../model/drawing.ts';
import { shrink } from './shrink.ts';

/** Longest side of what takes part in a scene, pixels: enough for most of a frame and quick to draw. */
const LARGEST = 512;
/** Below this a pixel is clear, above it is there. */
const CLEAR = 24;
/** Parts of the picture that a thing may fill. */
const LEAST_FILLED = 0.02;
const MOST_FILLED = 0.94;

const known = new WeakMap<Uint8Array, Picture | null>();

/** The thing alone, cropped; null for a picture without transparency or plain backdrop. Remembered by its pixels. */
export function cutOut(source: Picture): Picture | null {
  const before = known.get(source.rgba);
  if (before !== undefined) return before;
  const found = cutFrom(source);
  known.set(source.rgba, found);
  return found;
}

function cutFrom(source: Picture): Picture | null {
  const small = shrink(source, LARGEST);
  const cut = hasAlpha(small) ? small : withoutBackdrop(small);
  const box = cut && boxOf(cut);
  if (!cut || !box) return null;
  return shrink(crop(cut, box), LARGEST);
}

function hasAlpha({ rgba }: Picture): boolean {
  let clear = 0;
  for (let i = 3; i < rgba.length; i += 4) if ((rgba[i] as number) < CLEAR) clear++;
  return clear / (rgba.length / 4) > 1 - MOST_FILLED;
}

/** How far from the backdrop a colour is backdrop all the same, and from where on it is the thing: OKLab distance. */
const SAME = 0.035;
const OTHER = 0.11;
/** Parts of the rim that must be alike for a backdrop to be plain. */
const PLAIN_RIM = 0.93;

function withoutBackdrop(source: Picture): Picture | null {
  const { width, height, rgba } = source;
  const labs = labsOf(rgba);
  const backdrop = plainBackdrop(labs, width, height);
  if (!backdrop) return null;
  const far = distances(labs, backdrop);
  const outside = flood(far, width, height);
  const filled = 1 - outside.reduce((sum, v) => sum + v, 0) / outside.length;
  if (filled < LEAST_FILLED || filled > MOST_FILLED) return null;
  return matted(source, far, outside, backdropRgb(rgba, outside));
}

function labsOf(rgba: Uint8Array): Float32Array {
  const labs = new Float32Array((rgba.length / 4) * 3);
  for (let i = 0, j = 0; i < rgba.length; i += 4, j += 3)
    labs.set(labOf(rgba[i] as number, rgba[i + 1] as number, rgba[i + 2] as number), j);
  return labs;
}

type Lab = readonly [number, number, number];
const labAt = (labs: Float32Array, i: number): Lab => [
  labs[i * 3] as number,
  labs[i * 3 + 1] as number,
  labs[i * 3 + 2] as number,
];
const apart = (p: Lab, q: Lab): number => Math.hypot(p[0] - q[0], (p[1] - q[1]) * 1.6, (p[2] - q[2]) * 1.6);

/** The median of the rim, when nearly all of the rim is close to it. */
function plainBackdrop(labs: Float32Array, width: number, height: number): Lab | null {
  const rim: Lab[] = [];
  for (let x = 0; x < width; x++) rim.push(labAt(labs, x), labAt(labs, (height - 1) * width + x));
  for (let y = 0; y < height; y++) rim.push(labAt(labs, y * width), labAt(labs, y * width + width - 1));
  const middle = (k: 0 | 1 | 2) =>
    rim.map((p) => p[k]).sort((a, b) => a - b)[Math.floor(rim.length / 2)] as number;
  const median: Lab = [middle(0), middle(1), middle(2)];
  const near = rim.filter((p) => apart(p, median) < SAME * 1.6).length;
  return near / rim.length >= PLAIN_RIM ? median : null;
}

function distances(labs: Float32Array, backdrop: Lab): Float32Array {
  const far = new Float32Array(labs.length / 3);
  for (let i = 0; i < far.length; i++) far[i] = apart(labAt(labs, i), backdrop);
  return far;
}

/** 1 for what the rim reaches over backdrop colours: white on a white thing stays. */
function flood(far: Float32Array, width: number, height: number): Uint8Array {
  const outside = new Uint8Array(far.length);
  const queue: number[] = [];
  const visit = (i: number) => {
    if (outside[i] === 0 && (far[i] as number) < (SAME + OTHER) / 2) {
      outside[i] = 1;
      queue.push(i);
    }
  };
  for (let x = 0; x < width; x++) for (const y of [0, height - 1]) visit(y * width + x);
  for (let y = 0; y < height; y++) for (const x of [0, width - 1]) visit(y * width + x);
  for (let i = queue.pop(); i !== undefined; i = queue.pop()) {
    const x = i % width;
    if (x > 0) visit(i - 1);
    if (x < width - 1) visit(i + 1);
    if (i >= width) visit(i - width);
    if (i < far.length - width) visit(i + width);
  }
  return outside;
}

function backdropRgb(rgba: Uint8Array, outside: Uint8Array): Lab {
  const sum = [0, 0, 0];
  let n = 0;
  for (let i = 0; i < outside.length; i++) {
    if (!outside[i]) continue;
    for (let c = 0; c < 3; c++) sum[c] = (sum[c] as number) + (rgba[i * 4 + c] as number);
    n++;
  }
  return [(sum[0] as number) / n, (sum[1] as number) / n, (sum[2] as number) / n];
}

/** Along the edge a pixel is part thing, part backdrop: its share of the backdrop's colour is taken out, so no halo stays. */
function matted(source: Picture, far: Float32Array, outside: Uint8Array, backdrop: Lab): Picture {
  const { width, height } = source;
  const rgba = Uint8Array.from(source.rgba);
  const share = edgeShares(far, outside, width, height);
  for (let i = 0; i < outside.length; i++) {
    const alpha = share[i] as number;
    rgba[i * 4 + 3] = Math.round(alpha * 255);
    if (alpha <= 0 || alpha >= 1) continue;
    for (let c = 0; c < 3; c++) {
      const seen = source.rgba[i * 4 + c] as number;
      const own = (seen - (1 - alpha) * (backdrop[c] as number)) / Math.max(alpha, 0.2);
      rgba[i * 4 + c] = Math.max(0, Math.min(255, Math.round(own)));
    }
  }
  return { width, height, rgba };
}

function edgeShares(far: Float32Array, outside: Uint8Array, width: number, height: number): Float32Array {
  const share = new Float32Array(far.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      if (outside[i]) continue;
      const open =
        (outside[i - 1] ?? 1) + (outside[i + 1] ?? 1) + (outside[i - width] ?? 1) + (outside[i + width] ?? 1);
      share[i] = open > 0 ? edgeShare(far, i, width) : 1;
    }
  }
  return share;
}

/** How much of an edge pixel is thing: its distance from the backdrop against its inner neighbours'. */
function edgeShare(far: Float32Array, i: number, width: number): number {
  let inner = OTHER;
  for (const d of [-1, 1, -width, width, -2, 2, -2 * width, 2 * width])
    inner = Math.max(inner, far[i + d] ?? 0);
  return Math.min(1, (far[i] as number) / inner);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf({ width, height, rgba }: Picture): Box | null {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((rgba[(y * width + x) * 4 + 3] as number) < CLEAR) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return right - left < 7 || bottom - top < 7
    ? null
    : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

function crop({ width, rgba }: Picture, box: Box): Picture {
  const out = new Uint8Array(box.width * box.height * 4);
  for (let y = 0; y < box.height; y++) {
    const start = ((box.y + y) * width + box.x) * 4;
    out.set(rgba.subarray(start, start + box.width * 4), y * box.width * 4);
  }
  return { width: box.width, height: box.height, rgba: out };
}
