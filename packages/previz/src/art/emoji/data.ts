/** The compiled emoji artwork: `data/art.generated.json`, written by `art-scripts/compile-emoji.ts`, read once. */
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

let data: ArtData | undefined;

const load = (): ArtData =>
  (data ??= JSON.parse(readFileSync(new URL('../../../data/art.generated.json', import.meta.url), 'utf8')));

/** The compiled record of an id; a RangeError when the data is older than the tables. */
export function artRecord(id: string): ArtRecord {
  const record = load()[id];
  if (!record)
    throw new RangeError(`no compiled art for '${id}': run packages/previz/art-scripts/compile-emoji.ts`);
  return record;
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
