/** Pictures of one thing: by their transparency, or cut from a plain backdrop. */
import { labOf } from '../colour/lab.ts';
import type { Picture } from '../model/drawing.ts';
import { openHoles, pieceAt } from './holes.ts';
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

/** How far from the backdrop's middle colour the rim may be, and from where on a colour is wholly the thing: OKLab distance. */
const RIM_SPREAD = 0.056;
const OTHER = 0.11;
/** What is this near to the backdrop belongs to it, however even the rim is. */
const LEAST_SAME = 0.042;
/** The same for a pale thing before a backdrop whose rim differs by no more than that. */
const CLOSER_SAME = 0.008;
const EVEN_RIM = 0.004;
/** A soft shadow or fall of light: the backdrop's hue, changing from pixel to pixel by no more than this, and by no more than that in all. */
const SHADOW_STEP = 0.007;
const SHADOW_DEPTH = 0.42;
const SPECK = 50;
/** Parts of the rim that must be alike for a backdrop to be plain. */
const PLAIN_RIM = 0.93;

function withoutBackdrop(source: Picture): Picture | null {
  const { width, height, rgba } = source;
  const labs = labsOf(rgba);
  const backdrop = plainBackdrop(labs, width, height);
  if (!backdrop) return null;
  const far = distances(labs, backdrop.colour);
  // A pale thing on an even backdrop is told from it only by a closer look.
  for (const same of backdrop.even ? [backdrop.same, CLOSER_SAME] : [backdrop.same]) {
    const outside = flood(labs, far, { ...backdrop, same, even: same === CLOSER_SAME }, width, height);
    withoutSpecks(outside, width);
    const filled = 1 - outside.reduce((sum, v) => sum + v, 0) / outside.length;
    if (filled < LEAST_FILLED || filled > MOST_FILLED) continue;
    if (same === CLOSER_SAME) closeRows(outside, width);
    else openHoles(outside, far, width);
    return matted(source, far, outside, backdropRgb(rgba, outside));
  }
  return null;
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

interface Backdrop {
  readonly colour: Lab;
  /** Colours nearer than this are backdrop: a little more than the rim itself is apart. */
  readonly same: number;
  /** The rim is of one colour, as after retouching. */
  readonly even: boolean;
}

/** The median of the rim, when nearly all of the rim is close to it. */
function plainBackdrop(labs: Float32Array, width: number, height: number): Backdrop | null {
  const rim: Lab[] = [];
  for (let x = 0; x < width; x++) rim.push(labAt(labs, x), labAt(labs, (height - 1) * width + x));
  for (let y = 0; y < height; y++) rim.push(labAt(labs, y * width), labAt(labs, y * width + width - 1));
  const middle = (k: 0 | 1 | 2) =>
    rim.map((p) => p[k]).sort((a, b) => a - b)[Math.floor(rim.length / 2)] as number;
  const median: Lab = [middle(0), middle(1), middle(2)];
  const spread = rim.map((p) => apart(p, median)).sort((a, b) => a - b);
  const most = spread[Math.floor(spread.length * PLAIN_RIM)] as number;
  return most < RIM_SPREAD
    ? { colour: median, same: Math.max(LEAST_SAME, most * 1.35), even: most < EVEN_RIM }
    : null;
}

function distances(labs: Float32Array, backdrop: Lab): Float32Array {
  const far = new Float32Array(labs.length / 3);
  for (let i = 0; i < far.length; i++) far[i] = apart(labAt(labs, i), backdrop);
  return far;
}

/** 1 for what the rim reaches over backdrop colours and soft shadows: white inside a thing stays. */
function flood(
  labs: Float32Array,
  far: Float32Array,
  { colour, same, even }: Backdrop,
  width: number,
  height: number,
): Uint8Array {
  const outside = new Uint8Array(far.length);
  const queue: number[] = [];
  const isShadow = (i: number, from: number): boolean => {
    // A pale thing's own rounding is as gentle as a shadow.
    if (even) return false;
    const [l, a, b] = labAt(labs, i);
    const deeper = colour[0] - l;
    const sameHue = Math.hypot(a - colour[1], b - colour[2]) < 0.012;
    // The edge of a pale thing is as gentle from one pixel to the next, but not over four.
    const back = i - 4 * (i - from);
    const gentle =
      Math.abs(l - (labs[from * 3] as number)) < SHADOW_STEP &&
      Math.abs(l - (labs[back * 3] ?? l)) < SHADOW_STEP * 3;
    return sameHue && deeper > -0.08 && deeper < SHADOW_DEPTH && gentle;
  };
  const visit = (i: number, from: number) => {
    if (outside[i] === 1 || !((far[i] as number) < same || isShadow(i, from))) return;
    outside[i] = 1;
    queue.push(i);
  };
  const rim = (i: number) => {
    if ((far[i] as number) < same) visit(i, i);
  };
  for (let x = 0; x < width; x++) for (const y of [0, height - 1]) rim(y * width + x);
  for (let y = 0; y < height; y++) for (const x of [0, width - 1]) rim(y * width + x);
  for (let i = queue.pop(); i !== undefined; i = queue.pop()) {
    const x = i % width;
    if (x > 0) visit(i - 1, i);
    if (x < width - 1) visit(i + 1, i);
    if (i >= width) visit(i - width, i);
    if (i < far.length - width) visit(i + width, i);
  }
  return outside;
}

/** A pale thing's lights are the backdrop's colour: what lies between its left and its right edge is its own. */
function closeRows(outside: Uint8Array, width: number): void {
  for (let row = 0; row < outside.length; row += width) {
    const line = outside.subarray(row, row + width);
    const [first, last] = [line.indexOf(0), line.lastIndexOf(0)];
    if (first >= 0) line.fill(0, first, last + 1);
  }
}

/** Specks that compression leaves around a thing are no part of it: pieces under a fiftieth of the largest go. */
function withoutSpecks(outside: Uint8Array, width: number): void {
  const seen = Uint8Array.from(outside);
  const pieces: number[][] = [];
  for (let start = 0; start < seen.length; start++)
    if (!seen[start]) pieces.push(pieceAt(seen, start, width));
  const largest = pieces.reduce((most, p) => Math.max(most, p.length), 0);
  for (const piece of pieces) if (piece.length * SPECK < largest) for (const i of piece) outside[i] = 1;
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
