import type { DrawArt } from '../model/drawable.ts';
import type { ArtShape } from './art-shape.ts';
import { findDrawable } from './catalogue.ts';
import { emojiArtwork } from './emoji/data.ts';
import { materialColour } from './material.ts';
import { LEOPARD_COAT, withPattern } from './pattern.ts';
import { findProp } from './props/index.ts';
import { propArtwork } from './props/prop-drawable.ts';
import { recolour, recolourPart } from './recolour.ts';
import { withTexture } from './texture.ts';
import { inWholeColour } from './whole-colour.ts';

/**
 * Draws an animal or a thing in centimetres at its real size. A pose that it does not know is drawn standing.
 * Throws a RangeError for an id that is not in the catalogue.
 */
export const drawArt: DrawArt = (id, options) => {
  const prop = findProp(id);
  const artwork = prop ? propArtwork(prop, options.pose ?? 'stand') : emojiArtwork(id);
  const main =
    options.colour ??
    (options.material ? materialColour(options.material) : null) ??
    (options.pattern === 'leopard' ? LEOPARD_COAT : null);
  let shapes: readonly ArtShape[] = artwork.shapes;
  // A cat asked for in black is black all over: its stripes are a tabby's.
  if (main) shapes = shapes.filter((s) => s.part !== 'tabby');
  if (options.colour && !options.second)
    shapes = inWholeColour(shapes, options.colour, findDrawable(id)?.category ?? 'other');
  else if (main) shapes = recolour(shapes, 1, main);
  if (options.second) shapes = recolour(shapes, 2, options.second);
  for (const { part, hex } of options.parts ?? []) shapes = recolourPart(shapes, part, hex);
  if (options.material) shapes = withTexture(shapes, options.material.toLowerCase());
  if (options.pattern) shapes = withPattern(shapes, options.pattern, options.second);
  return {
    shapes: shapes.map(({ slot: _, area: __, ...shape }) => shape),
    bounds: artwork.bounds,
    anchors: artwork.anchors,
    footprint: artwork.footprint,
  };
};
