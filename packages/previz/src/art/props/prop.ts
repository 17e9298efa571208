import type { Drawable } from '../../model/drawable.ts';
import type { Shape, Tone } from '../../model/drawing.ts';
import type { Slot } from '../art-shape.ts';

/** A shape as the props are written: what recolours it, without its area. */
export interface PropShape extends Shape {
  readonly slot: Slot;
}

export type Anchors = Readonly<Record<string, readonly [x: number, y: number]>>;

/** An own drawing. Its height follows from its shapes, which are in centimetres with the origin at the base's centre. */
export interface Prop {
  readonly id: string;
  readonly names: readonly string[];
  readonly category: Drawable['category'];
  readonly placement: Drawable['placement'];
  readonly faces: Drawable['faces'];
  /** Beyond 'stand'. */
  readonly poses: readonly string[];
  /** Enlarges the drawing to this height in metres; null: drawn at real size. */
  readonly height: number | null;
  draw(pose: string): readonly PropShape[];
  anchors(pose: string): Anchors;
}

interface PropWords {
  /** Comma-separated, best first; the first is also the id. */
  readonly names: string;
  readonly in: Drawable['category'];
  readonly at?: Drawable['placement'];
  readonly faces?: Drawable['faces'];
  readonly height?: number;
  readonly anchors?: Anchors;
  readonly shapes: readonly PropShape[];
  /** Other poses than standing there: 'open'. */
  readonly posed?: Readonly<Record<string, readonly PropShape[]>>;
}

/** A prop with one view and no poses but those given, standing on the floor and facing the camera unless said otherwise. */
export function prop(words: PropWords): Prop {
  const names = words.names.split(',').map((name) => name.trim());
  return {
    id: (names[0] ?? '').replaceAll(' ', '-').replaceAll("'", ''),
    names,
    category: words.in,
    placement: words.at ?? 'floor',
    faces: words.faces ?? 'camera',
    poses: Object.keys(words.posed ?? {}),
    height: words.height ?? null,
    draw: (pose) => words.posed?.[pose] ?? words.shapes,
    anchors: () => words.anchors ?? {},
  };
}

function shape(d: string, fill: string | null, tone: Tone, slot: Slot, part: string): PropShape {
  // Read at one place, V8 makes one string of the pieces it was put together of: half the memory of all props.
  d.charCodeAt(0);
  return { d, fill, tone, slot, part };
}

/** The main body: takes the asked-for colour and form shading. */
export const main = (d: string, fill: string, part = 'body'): PropShape => ({
  ...shape(d, fill, 'body', 1, part),
  form: true,
});

/** A flat surface of the main colour, without form shading. */
export const flat = (d: string, fill: string, part = 'body'): PropShape => shape(d, fill, 'body', 1, part);

/** A darker, or lighter, overlap on the main body. */
export const shade = (d: string, fill: string): PropShape => shape(d, fill, 'shade', 1, 'shade');
export const light = (d: string, fill: string): PropShape => shape(d, fill, 'light', 1, 'light');

/** What takes the second colour. */
export const second = (d: string, fill: string, part = 'trim'): PropShape => ({
  ...shape(d, fill, 'body', 2, part),
  form: true,
});

/** A part that keeps its own colour. */
export const detail = (d: string, fill: string, part = 'detail'): PropShape =>
  shape(d, fill, 'body', 0, part);
/** A large part that keeps its own colour and takes form shading. */
export const solid = (d: string, fill: string, part = 'part'): PropShape => ({
  ...shape(d, fill, 'body', 0, part),
  form: true,
});
export const ink = (d: string, fill = '#26222b', part = 'line'): PropShape => shape(d, fill, 'line', 0, part);
export const glow = (d: string, fill: string, part = 'light'): PropShape => shape(d, fill, 'glow', 0, part);
export const glass = (d: string, fill = '#a9d3e6', part = 'glass'): PropShape =>
  shape(d, fill, 'glass', 0, part);
export const faint = (s: PropShape, opacity: number): PropShape => ({ ...s, opacity });

/** A drawn line of its own colour: cables, spokes, seams. */
export const line = (d: string, colour: string, width: number, part = 'line'): PropShape => ({
  ...shape(d, null, 'body', 0, part),
  stroke: { colour, width },
});
/** A drawn line of the main colour: frames and tubes. */
export const tube = (d: string, colour: string, width: number, part = 'frame'): PropShape => ({
  ...shape(d, null, 'body', 1, part),
  stroke: { colour, width },
});
