/** Openings within a thing: the backdrop seen through the handle of a mug. */

/** Pixels joined to this one by their sides; marks them as seen. */
export function pieceAt(seen: Uint8Array, start: number, width: number): number[] {
  const piece = [start];
  seen[start] = 1;
  for (let k = 0; k < piece.length; k++) {
    const i = piece[k] as number;
    const x = i % width;
    for (const j of [x > 0 ? i - 1 : -1, x < width - 1 ? i + 1 : -1, i - width, i + width]) {
      if (seen[j] !== 0) continue;
      seen[j] = 1;
      piece.push(j);
    }
  }
  return piece;
}

/** An opening has the backdrop's very colour: OKLab distance. */
const SEEN_THROUGH = 0.012;
/** Parts of the thing that an opening may take. */
const LEAST = 0.002;
const MOST = 0.25;
const RAYS = 32;
/** A handle is no thicker than this part of the thing's larger side. */
const THIN = 0.16;
/** How far to one side its thin wall must lie: 0 all around, 1 in one direction. */
const ONE_SIDED = 0.3;

/**
 * Marks openings as outside: patches of the backdrop's colour with a thin wall towards one side. A white label of the
 * same colour has thick walls, or thin ones on opposite sides, and stays.
 */
export function openHoles(outside: Uint8Array, far: Float32Array, width: number): void {
  const solid = outside.length - outside.reduce((sum, v) => sum + v, 0);
  const thin = THIN * sizeOf(outside, width);
  const seen = Uint8Array.from(outside, (v, i) => (v === 1 || (far[i] as number) >= SEEN_THROUGH ? 1 : 0));
  for (let start = 0; start < seen.length; start++) {
    if (seen[start]) continue;
    const patch = pieceAt(seen, start, width);
    if (patch.length < LEAST * solid || patch.length > MOST * solid) continue;
    if (isOpening(patch, outside, width, thin)) for (const i of patch) outside[i] = 1;
  }
}

/** The larger side of what is inside, pixels. */
function sizeOf(outside: Uint8Array, width: number): number {
  let [left, right, top, bottom] = [width, 0, outside.length, 0];
  for (let i = 0; i < outside.length; i++) {
    if (outside[i]) continue;
    const [x, y] = [i % width, Math.floor(i / width)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return Math.max(right - left, bottom - top, 1);
}

function isOpening(patch: readonly number[], outside: Uint8Array, width: number, thin: number): boolean {
  const own = new Set(patch);
  const mean = (of: (i: number) => number) => patch.reduce((sum, i) => sum + of(i), 0) / patch.length;
  const [cx, cy] = [mean((i) => i % width), mean((i) => Math.floor(i / width))];
  let [x, y, found] = [0, 0, 0];
  for (let k = 0; k < RAYS; k++) {
    const [dx, dy] = [Math.cos((2 * Math.PI * k) / RAYS), Math.sin((2 * Math.PI * k) / RAYS)];
    if (wallAlong(cx, cy, dx, dy, own, outside, width) > thin) continue;
    [x, y, found] = [x + dx, y + dy, found + 1];
  }
  return found >= RAYS / 5 && Math.hypot(x, y) / found > ONE_SIDED;
}

/** Pixels between the patch's edge and the outside in a direction. */
function wallAlong(
  cx: number,
  cy: number,
  dx: number,
  dy: number,
  patch: ReadonlySet<number>,
  outside: Uint8Array,
  width: number,
): number {
  let wall = 0;
  for (let t = 1; ; t++) {
    const [x, y] = [Math.round(cx + dx * t), Math.round(cy + dy * t)];
    const i = y * width + x;
    if (x < 0 || x >= width || i < 0 || i >= outside.length || outside[i]) return wall;
    wall = patch.has(i) ? 0 : wall + 1;
  }
}
