import svgpath from 'svgpath';
import { point } from '../../geometry/plane.ts';
import type { Drawable } from '../../model/drawable.ts';
import type { Artwork } from '../art-shape.ts';
import { type Measures, measure, type Polygons } from '../measure.ts';
import { areaOf, flatten, lengthOf } from '../path/flatten.ts';
import type { Prop, PropShape } from './prop.ts';

const KNOWN_MOST = 2000;
const known = new Map<string, Artwork>();

const areaOfShape = (s: PropShape, polygons: Polygons): number =>
  s.fill === null
    ? (s.stroke?.width ?? 0) * polygons.reduce((sum, polygon) => sum + lengthOf(polygon), 0)
    : polygons.reduce((sum, polygon) => sum + areaOf(polygon), 0) * (s.opacity ?? 1);

/** Enlarged by k about the origin and moved down by dy. */
function fitted(s: PropShape, k: number, dy: number): PropShape {
  if (k === 1 && dy === 0) return s;
  const d = svgpath(s.d).scale(k).translate(0, dy).round(2).toString();
  return { ...s, d, ...(s.stroke ? { stroke: { ...s.stroke, width: s.stroke.width * k } } : {}) };
}

/** Anchors every drawing has, before the prop's own. */
function usualAnchors(prop: Prop, m: Measures): Artwork['anchors'] {
  const usual = { top: m.top, middle: m.middle, grip: m.middle, foot: m.foot };
  if (prop.category !== 'animal') return usual;
  const front = m.bounds.x + m.bounds.width * (prop.faces === 'right' ? 0.94 : 0.06);
  return { ...usual, saddle: m.topOver(0.55), mouth: point(front, m.bounds.y + m.bounds.height * 0.35) };
}

/** How a drawing is enlarged to stand at the prop's height, and then moved to rest on its surface. */
function fit(prop: Prop): { readonly k: number; readonly dy: number } {
  const rests = prop.placement === 'surface' || prop.placement === 'wall';
  if (prop.height === null && !rests) return { k: 1, dy: 0 };
  const { bounds: b } = measure(prop.draw('stand'));
  const k = prop.height === null ? 1 : (prop.height * 100) / b.height;
  const low = b.y + b.height;
  return { k, dy: rests && Math.abs(low) > b.height * 0.01 ? -low * k : 0 };
}

function compose(prop: Prop, pose: string): Artwork {
  const { k, dy } = fit(prop);
  const shapes = prop.draw(pose).map((s) => fitted(s, k, dy));
  const polygons = shapes.map((s) => flatten(s.d));
  const m = measure(shapes, polygons);
  const own = Object.entries(prop.anchors(pose)).map(([name, [x, y]]) => [name, point(x * k, y * k + dy)]);
  return {
    shapes: shapes.map((s, i) => ({ ...s, area: areaOfShape(s, polygons[i] ?? []) })),
    bounds: m.bounds,
    anchors: { ...usualAnchors(prop, m), ...Object.fromEntries(own) },
    footprint: m.footprint,
  };
}

/** The artwork of a prop in a pose; an unknown pose is 'stand'. */
export function propArtwork(prop: Prop, pose: string): Artwork {
  const posed = prop.poses.includes(pose) ? pose : 'stand';
  const key = `${prop.id}@${posed}`;
  let artwork = known.get(key);
  if (!artwork) {
    if (known.size > KNOWN_MOST) known.clear();
    artwork = compose(prop, posed);
    known.set(key, artwork);
  }
  return artwork;
}

/** Entry of the catalogue. Its size is measured when it is first asked for: drawing all props at start takes too long. */
export function propDrawable(prop: Prop): Drawable {
  const bounds = () => propArtwork(prop, 'stand').bounds;
  return {
    id: prop.id,
    names: prop.names,
    kind: prop.category === 'animal' ? 'animal' : 'thing',
    category: prop.category,
    get height() {
      return bounds().height / 100;
    },
    get aspect() {
      return bounds().width / bounds().height;
    },
    placement: prop.placement,
    faces: prop.faces,
    poses: prop.poses,
  };
}
