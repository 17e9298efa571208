/** Two-dimensional helpers; units are the caller's. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** x, y is the left upper corner; y grows downwards. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const point = (x: number, y: number): Point => ({ x, y });

export const rect = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });

export const right = (r: Rect): number => r.x + r.width;
export const bottom = (r: Rect): number => r.y + r.height;

/** Area shared by both, 0 when they are apart. */
export function overlap(a: Rect, b: Rect): number {
  const w = Math.min(right(a), right(b)) - Math.max(a.x, b.x);
  const h = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
  return w > 0 && h > 0 ? w * h : 0;
}
