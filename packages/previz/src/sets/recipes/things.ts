/** Drawings of the art department as pieces of a set. Metres. */

import { findDrawable } from '../../art/catalogue.ts';
import { drawArt } from '../../art/draw-art.ts';
import { measure } from '../../art/measure.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Drawing } from '../../model/drawing.ts';
import type { CardPiece } from '../../model/set.ts';
import { card } from '../kit/faces.ts';
import type { Thing } from './recipe.ts';

const known = new Map<string, Drawing>();

/** Shapes that are left of a drawing that is seen small. */
const FEW = 7;

/** A drawing in its own colours; `plain` leaves only its largest shapes. */
export function drawn({ id, colour }: Thing, plain = false): Drawing {
  const key = `${id} ${colour ?? ''} ${plain}`;
  let found = known.get(key);
  if (!found) {
    if (!findDrawable(id)) throw new RangeError(`recipes of places: no drawing '${id}'`);
    const art = drawArt(id, {
      colour: colour ?? null,
      second: null,
      pattern: null,
      material: null,
      pose: null,
      seed: 1,
    });
    found = plain ? simplified(art) : art;
    if (known.size > 600) known.clear();
    known.set(key, found);
  }
  return found;
}

function simplified(art: Drawing): Drawing {
  if (art.shapes.length <= FEW) return art;
  const sizes = art.shapes.map((s) => {
    const { width, height } = measure([s]).bounds;
    return width * height;
  });
  const least = [...sizes].sort((a, b) => b - a)[FEW - 1] ?? 0;
  return { ...art, shapes: art.shapes.filter((_, i) => (sizes[i] ?? 0) >= least).slice(0, FEW + 2) };
}

/** Metres: how large it stands there. */
export interface Sized {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

export function sizeOf(thing: Thing, plain = false): Sized {
  const { bounds } = drawn(thing, plain);
  const scale = thing.tall === undefined ? 1 : (thing.tall * 100) / bounds.height;
  return { width: (bounds.width / 100) * scale, height: (bounds.height / 100) * scale, scale };
}

export interface Stood {
  readonly x: number;
  readonly y?: number;
  readonly z: number;
  readonly plain?: boolean;
  readonly scale?: number;
  readonly flip?: boolean;
  readonly casts?: boolean;
}

/** A thing whose middle is at x and whose lowest point is at y; part of the set by its own name. */
export function stood(
  thing: Thing,
  { x, y = 0, z, plain = false, scale, flip = false, casts = y === 0 }: Stood,
): CardPiece {
  const drawing = drawn(thing, plain);
  const k = scale ?? sizeOf(thing, plain).scale;
  const { bounds: b } = drawing;
  const middle = ((b.x + b.width / 2) / 100) * k * (flip ? -1 : 1);
  const foot = ((b.y + b.height) / 100) * k;
  return card(thing.id, vec3(x - middle, y + foot, z), drawing, { scale: k, flip, casts });
}

/** The thing turned to look along x: +1 to the right. */
export function turnedTo(thing: Thing, way: 1 | -1): boolean {
  const faces = findDrawable(thing.id)?.faces;
  return faces === 'left' ? way > 0 : faces === 'right' ? way < 0 : false;
}
