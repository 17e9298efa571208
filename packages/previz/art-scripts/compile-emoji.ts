/**
 * Compiles the emoji of the tables in `src/art/emoji` into `data/art.generated.json`: paths in centimetres at real size,
 * with tones and recolouring slots. `node packages/previz/art-scripts/compile-emoji.ts`, after every change to a table.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import svgpath from 'svgpath';
import type { Slot } from '../src/art/art-shape.ts';
import { EMOJI_ENTRIES } from '../src/art/emoji/catalogue.ts';
import type { ArtRecord, ShapeRecord } from '../src/art/emoji/data.ts';
import type { EmojiEntry } from '../src/art/emoji/table-reader.ts';
import { measure } from '../src/art/measure.ts';
import { adjust, parse } from '../src/colour/oklch.ts';
import { point } from '../src/geometry/plane.ts';
import type { Tone } from '../src/model/drawing.ts';
import { coreShade } from './core-shade.ts';
import { harmonised, softEdge } from './harmonise.ts';
import { mainFills } from './main-colour.ts';
import { type IconShape, parseIcon } from './parse-icon.ts';
import { visibleAreas } from './visible-area.ts';

interface IconSet {
  readonly icons: Readonly<Record<string, { readonly body: string }>>;
}

const require = createRequire(import.meta.url);
const ICONS: IconSet = JSON.parse(
  readFileSync(require.resolve('@iconify-json/fluent-emoji-flat/icons.json'), 'utf8'),
);

/** Window panes of vehicles and buildings in this emoji set. */
const PANES = new Set(['#26c9fc', '#83cbff', '#8ec5ff', '#aeddff', '#50e2ff']);

function chosenShapes({ key, options }: EmojiEntry): readonly IconShape[] {
  const icon = ICONS.icons[key];
  if (!icon) throw new RangeError(`no emoji '${key}'`);
  return parseIcon(icon.body)
    .filter((s, i) => !options.dropAt.includes(i) && !options.drop.includes(s.fill))
    .map((s) => {
      const path = svgpath(s.d);
      if (options.mirror) path.scale(-1, 1).translate(32, 0);
      if (options.turn) path.rotate(options.turn, 16, 16);
      return { ...s, d: path.toString() };
    });
}

function toneOf(entry: EmojiEntry, shape: IconShape, share: number): Tone {
  const { glow, glass } = entry.options;
  if (glow.includes(shape.fill) || glow[0] === 'all') return 'glow';
  const paned = (entry.category === 'vehicle' || entry.category === 'building') && PANES.has(shape.fill);
  if (glass.includes(shape.fill) || paned) return 'glass';
  return parse(shape.fill).l < 0.32 && share < 0.04 ? 'line' : 'body';
}

const asShapes = (shapes: readonly IconShape[]) =>
  shapes.map((s) => ({ d: s.d, fill: s.fill, tone: 'body' as const, part: '' }));

function fitted(entry: EmojiEntry, shapes: readonly IconShape[]): readonly IconShape[] {
  const { bounds: b } = measure(asShapes(shapes));
  const k = (entry.height * 100) / b.height;
  const digits = k > 20 ? 1 : k > 1 ? 2 : 3;
  return shapes.map((s) => ({
    ...s,
    d: svgpath(s.d)
      .abs()
      .translate(-(b.x + b.width / 2), -(b.y + b.height))
      .scale(k)
      .round(digits)
      .toString(),
  }));
}

const round = (v: number) => Math.round(v * 1000) / 1000;

function anchorsOf(entry: EmojiEntry, m: ReturnType<typeof measure>): ArtRecord['anchors'] {
  const at = (x: number, y: number) =>
    point(m.bounds.x + m.bounds.width * x, m.bounds.y + m.bounds.height * y);
  const animal = entry.category === 'animal';
  const front = entry.faces === 'left' ? 0.06 : entry.faces === 'right' ? 0.94 : 0.5;
  const all = {
    top: m.top,
    middle: m.middle,
    foot: m.foot,
    grip: m.middle,
    ...(animal ? { saddle: m.topOver(0.55), back: m.topOver(0.55), mouth: at(front, 0.38) } : {}),
    ...Object.fromEntries(Object.entries(entry.options.anchors).map(([name, [x, y]]) => [name, at(x, y)])),
  };
  return Object.fromEntries(Object.entries(all).map(([k, p]) => [k, point(round(p.x), round(p.y))]));
}

/** Categories of things with walls. */
const WALLED: ReadonlySet<EmojiEntry['category']> = new Set(['building', 'vehicle', 'electronics', 'street']);

/** Shadow and lit edge of a flat shape, in its own paint. */
function shadedSides(
  { category }: EmojiEntry,
  d: string,
  fill: string,
  slot: Slot,
  share: number,
): ShapeRecord[] {
  const { shadow, lit } = coreShade(d, WALLED.has(category));
  const dark = adjust(fill, parse(fill).l < 0.35 ? -0.05 : -0.085, 1.04);
  const pale = adjust(fill, 0.055, 0.98);
  const record = (path: string, colour: string, part: number): ShapeRecord[] =>
    path === '' ? [] : [[path, colour, 'body', slot, round(share * part), 0, 1]];
  return [...record(shadow, dark, 0.2), ...record(lit, pale, 0.06)];
}

function compile(entry: EmojiEntry): ArtRecord {
  const raw = chosenShapes(entry);
  const { bounds: r } = measure(asShapes(raw));
  const side = Math.max(r.width, r.height);
  const areas = visibleAreas(raw, `${r.x} ${r.y} ${side} ${side}`);
  const seen = areas.reduce((a, b) => a + b, 0) || 1;
  const kept = raw.map((shape, i) => ({ shape, share: (areas[i] ?? 0) / seen })).filter((k) => k.share > 0);
  const fittedShapes = fitted(
    entry,
    kept.map((k) => k.shape),
  );
  const tones = kept.map((k) => toneOf(entry, k.shape, k.share));
  const not = new Set(
    kept.filter((_, i) => tones[i] === 'glass' || tones[i] === 'line').map((k) => k.shape.fill),
  );
  const second = new Set(entry.options.second);
  const main =
    entry.options.main.length > 0
      ? new Set(entry.options.main)
      : mainFills(
          kept.map((k) => k.shape),
          kept.map((k) => k.share),
          new Set([...not, ...second]),
        );
  const largest = kept.reduce((a, b) => (b.share > a.share ? b : a)).shape.fill;
  const shapes = fittedShapes.flatMap((s, i): ShapeRecord[] => {
    const share = kept[i]?.share ?? 0;
    const tone = tones[i] ?? 'body';
    const slot = tone === 'glass' || tone === 'line' ? 0 : second.has(s.fill) ? 2 : main.has(s.fill) ? 1 : 0;
    const form = share > 0.1 && tone === 'body' && s.opacity === 1 ? 1 : 0;
    const edge = i === 0 ? softEdge(s.fill, share, largest) : s.fill;
    const fill = tone === 'glow' ? edge : harmonised(edge, entry.category);
    const own: ShapeRecord = [s.d, fill, tone, slot, round(share), form, round(s.opacity)];
    return form && entry.category !== 'sky' ? [own, ...shadedSides(entry, s.d, fill, slot, share)] : [own];
  });
  const m = measure(asShapes(fittedShapes));
  const b = m.bounds;
  return {
    shapes,
    bounds: [round(b.x), round(b.y), round(b.width), round(b.height)],
    footprint: round(m.footprint),
    anchors: anchorsOf(entry, m),
  };
}

const records = EMOJI_ENTRIES.map((entry) => `${JSON.stringify(entry.id)}:${JSON.stringify(compile(entry))}`);
const path = new URL('../data/art.generated.json', import.meta.url);
writeFileSync(path, `{\n${records.join(',\n')}\n}\n`);
console.log(`${records.length} artworks`);
