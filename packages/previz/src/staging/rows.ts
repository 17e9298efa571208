/** Arranging equals in rows, so that every one can be counted. */

export interface Rows {
  /** Row of each unit, 0 the nearest. */
  readonly row: readonly number[];
  readonly count: number;
}

export interface RowNeeds {
  /** Metres, one per unit, from left to right. */
  readonly widths: readonly number[];
  readonly height: number;
  /** Metres between neighbours. */
  readonly gap: number;
  /** Frame's width over height. */
  readonly aspect: number;
  readonly most: number;
}

/** Part of the frame's width and height that rows may fill. */
const FILL = { width: 0.86, height: 0.78 };
/** Screen height of a row behind another, as a part of its unit's height. */
const STEP = 1.06;

/** The number of rows that lets units be largest; one row when it costs little. */
export function rowsFor(needs: RowNeeds): Rows {
  const n = needs.widths.length;
  let best: Rows = { row: needs.widths.map(() => 0), count: 1 };
  let size = sizeIn(needs, best);
  for (let count = 2; count <= Math.min(needs.most, n); count++) {
    const rows = deal(n, count);
    const s = sizeIn(needs, rows);
    if (s > size * (n < 4 ? 1.35 : 1.2)) {
      best = rows;
      size = s;
    }
  }
  return best;
}

/** Near rows hold the larger share; every row reads from left to right. */
function deal(n: number, count: number): Rows {
  const base = Math.floor(n / count);
  const sizes = Array.from({ length: count }, (_, r) => base + (r < n % count ? 1 : 0));
  const row = sizes.flatMap((size, r) => Array.from({ length: size }, () => r));
  return { row, count };
}

/** Height of a unit as a part of the frame's height, in some number of rows. */
function sizeIn({ widths, height, gap, aspect }: RowNeeds, { row, count }: Rows): number {
  const longest = Math.max(
    ...Array.from({ length: count }, (_, r) => {
      const own = widths.filter((_, i) => row[i] === r);
      return own.reduce((sum, w) => sum + w, 0) + gap * (own.length - 1);
    }),
  );
  const byWidth = (FILL.width * aspect) / longest;
  const byHeight = FILL.height / (height * (1 + (count - 1) * STEP));
  return Math.min(byWidth, byHeight) * height;
}

/** Each row behind is drawn smaller by this. */
export const ROW_SHRINK = 0.86;

/** Metres above the first row's foot that a row's foot appears, for units of the given height; rows may be broken. */
export const riseOf = (row: number, height: number): number => row * STEP * height;
