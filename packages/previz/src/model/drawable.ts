/** What the art department can draw besides people: one entry per thing, found by id. Made by `art`. */
import type { Drawing } from './drawing.ts';
import type { PartColour } from './script.ts';

export interface Drawable {
  /** 'dog', 'traffic-light': lower-case words joined by '-', stable for ever. */
  readonly id: string;
  /** English nouns it stands for, singular, best first: the language room finds it by them. */
  readonly names: readonly string[];
  readonly kind: 'animal' | 'thing';
  readonly category:
    | 'animal'
    | 'vehicle'
    | 'food'
    | 'furniture'
    | 'plant'
    | 'building'
    | 'tool'
    | 'clothing'
    | 'toy'
    | 'nature'
    | 'instrument'
    | 'electronics'
    | 'container'
    | 'sport'
    | 'weapon'
    | 'symbol'
    | 'household'
    | 'street'
    | 'creature'
    | 'sky'
    | 'other';
  /** Real height in metres as drawn (of what hangs or flies: of itself). */
  readonly height: number;
  /** Width over height of the drawing. */
  readonly aspect: number;
  /** Where it belongs when nothing else is said. */
  readonly placement: 'floor' | 'surface' | 'wall' | 'air' | 'water' | 'sky' | 'ceiling';
  /** Where it looks or heads as drawn, unflipped. */
  readonly faces: 'left' | 'right' | 'camera';
  /** Poses it can take beyond 'stand', for animals: 'run', 'sit', 'lie', 'sleep', 'fly', 'jump', 'eat' … */
  readonly poses: readonly string[];
}

export interface DrawOptions {
  /** Main colour asked for, '#rrggbb'; null: its own. */
  readonly colour: string | null;
  /** Second colour asked for. */
  readonly second: string | null;
  readonly pattern: 'striped' | 'dotted' | 'checked' | 'floral' | 'leopard' | 'stickers' | null;
  readonly material: string | null;
  /** Colours asked for parts by name; a part that the drawing does not tell apart takes the second colour's place. */
  readonly parts?: readonly PartColour[];
  /** One of the drawable's poses; null: as it stands. */
  readonly pose: string | null;
  /** Varies what may vary between individuals. */
  readonly seed: number;
}

export type DrawArt = (id: string, options: DrawOptions) => Drawing;
