/** The compiled emoji artwork: `data/art.generated.json`, written by `art-scripts/compile-emoji.ts`, a line an id. */
import { readFileSync } from 'node:fs';
import type { Point } from '../../geometry/plane.ts';
import type { Tone } from '../../model/drawing.ts';
import type { Artwork, Slot } from '../art-shape.ts';

/** [path, colour, tone, slot, area, form, opacity]. */
export type ShapeRecord = readonly [string, string, Tone, Slot, number, 0 | 1, number];

export interface ArtRecord {
  readonly shapes: readonly ShapeRecord[];
  /** x, y, width, height. */
  readonly bounds: readonly [number, number, number, number];
  readonly footprint: number;
  readonly anchors: Readonly<Record<string, Point>>;
}

export type ArtData = Readonly<Record<string, ArtRecord>>;

const NEW_LINE = 10;

/** Each record as it stands in the file: one line an id. */
let lines: ReadonlyMap<string, Buffer> | undefined;

function load(): ReadonlyMap<string, Buffer> {
  const file = readFileSync(new URL('../../../data/art.generated.json', import.meta.url));
  const found = new Map<string, Buffer>();
  for (let start = 0, end = 0; end >= 0; start = end + 1) {
    end = file.indexOf(NEW_LINE, start);
    const line = file.subarray(start, end < 0 ? file.length : end);
    const [, id] = /^"([\w-]+)":\{/.exec(line.toString('latin1', 0, 80)) ?? [];
    if (id) found.set(id, line);
  }
  return found;
}

/**
 * The compiled record of an id; a RangeError when the data is older than the tables. It is parsed anew each time, in some
 * tens of microseconds: all records parsed take six times the file's size in memory, in every thread.
 */
export function artRecord(id: string): ArtRecord {
  lines ??= load();
  const line = lines.get(id);
  if (!line)
    throw new RangeError(`no compiled art for '${id}': run packages/previz/art-scripts/compile-emoji.ts`);
  return (JSON.parse(`{${line.toString().replace(/,$/, '')}}`) as ArtData)[id] as ArtRecord;
}

/** The artwork of an emoji drawable. */
export function emojiArtwork(id: string): Artwork {
  const record = artRecord(id);
  const [x, y, width, height] = record.bounds;
  return {
    shapes: record.shapes.map(([d, fill, tone, slot, area, form, opacity], i) => ({
      d,
      fill,
      tone,
      slot,
      area,
      part: slot === 1 ? 'body' : `detail-${i}`,
      ...(form ? { form: true } : {}),
      ...(opacity < 1 ? { opacity } : {}),
    })),
    bounds: { x, y, width, height },
    anchors: record.anchors,
    footprint: record.footprint,
  };
}
