import { adjust } from '../colour/oklch.ts';
import { NEAR, pixelsPerMetre, project, toView } from '../geometry/camera.ts';
import type { Vec3 } from '../geometry/vec3.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import { type NearLight, type Painter, practicalAt } from './painter.ts';
import { paintPicture, type Shading } from './picture-shape.ts';
import { faded, n, slug } from './svg.ts';

export interface CardPlacement {
  readonly at: Vec3;
  readonly scale: number;
  readonly flip: boolean;
  /** Degrees clockwise. */
  readonly turn: number;
  readonly label: string;
  /** Light of its own on the subject, 0 to 1: at night a face must be seen. */
  readonly fillLight?: number;
  /** Part of the air before it that is seen; 1 when absent. */
  readonly air?: number;
  /** Snow lies on its lit edges, for what stands in the open and keeps still. */
  readonly snowed?: boolean;
}

/** What lights faces at night on a set: a lamp just outside the frame. */
const FACE_LIGHT = '#ffdcb0';

const SNOW_LIT = '#eef3f9';

export interface DrawnCard {
  readonly depth: number;
  readonly svg: string;
  /** The SVG transform from local centimetres to pixels. */
  readonly transform: string;
  /** Pixels per centimetre. */
  readonly k: number;
}

/** An upright drawing at its place, lit; null when it is behind the camera or outside the frame. */
export function drawCard(painter: Painter, drawing: Drawing, placement: CardPlacement): DrawnCard | null {
  const depth = toView(painter.camera, placement.at).z;
  if (depth < NEAR * 2) return null;
  const foot = project(painter.camera, placement.at, painter.width, painter.height);
  const k = (pixelsPerMetre(painter.camera, depth, painter.height) * placement.scale) / 100;
  const b = drawing.bounds;
  const reach = Math.max(Math.abs(b.x), Math.abs(b.x + b.width), Math.abs(b.y), Math.abs(b.y + b.height)) * k;
  if (
    foot.x + reach < 0 ||
    foot.x - reach > painter.width ||
    foot.y + reach < 0 ||
    foot.y - reach > painter.height
  )
    return null;
  const turn = placement.turn === 0 ? '' : ` rotate(${n(placement.turn)})`;
  const transform = `translate(${n(foot.x)} ${n(foot.y)})${turn} scale(${n4(placement.flip ? -k : k)} ${n4(k)})`;
  const lamp = practicalAt(painter, placement.at);
  const own = placement.fillLight ?? 0;
  const near = lamp && lamp.strength >= own ? lamp : own > 0 ? { colour: FACE_LIGHT, strength: own } : lamp;
  const pen = penOf(painter, k);
  const snow = placement.snowed && !painter.light.indoor ? painter.light.snow : 0;
  const cap = snow > 0.3 ? snowCap(painter, drawing, depth) : '';
  const body = drawing.shapes
    .map((s) =>
      paintShape(painter, s, {
        depth: depth * (placement.air ?? 1),
        near,
        flip: placement.flip,
        pen,
        snowed: snow > 0,
      }),
    )
    .join('');
  return {
    depth,
    transform,
    k,
    svg: `<g class="${slug(placement.label)}" transform="${transform}">${contour(drawing, pen)}${cap}${body}</g>`,
  };
}

const n4 = (v: number) => String(Math.round(v * 10000) / 10000);

interface Pen {
  readonly colour: string;
  /** Local centimetres. */
  readonly width: number;
}

const penOf = (painter: Painter, k: number): Pen | null =>
  painter.style.outline && {
    colour: painter.style.outline.colour,
    width: (painter.style.outline.width * painter.height) / 1000 / k,
  };

/** Paint as it dries at its edge. */
export const pooled = (colour: string): string => adjust(colour, -0.11, 1.15);

/** The outer line: every body once more underneath, with a stroke that shows around the edge. */
function contour(drawing: Drawing, pen: Pen | null): string {
  if (!pen || pen.colour === 'own') return '';
  const d = drawing.shapes
    .filter((s) => s.fill !== null && s.tone !== 'line' && (s.opacity ?? 1) > 0.6)
    .map((s) => s.d)
    .join('');
  return `<path d="${d}" fill="none" stroke="${pen.colour}" stroke-width="${n4(pen.width * 2)}" stroke-linejoin="round"/>`;
}

/** Snow lying on top: the silhouette once more in white, a hand higher, behind the thing itself. */
function snowCap(painter: Painter, drawing: Drawing, depth: number): string {
  const d = drawing.shapes
    .filter((s) => s.fill !== null && s.tone === 'body' && (s.opacity ?? 1) > 0.9)
    .map((s) => s.d)
    .join('');
  const up = Math.min(14, 3 + drawing.bounds.height * 0.02);
  const white = painter.colour('#f4f7fb', 'light', depth, null);
  return `<path class="snow-cap" d="${d}" fill="${white}" transform="translate(0 ${n(-up)})"/>`;
}

interface ShapeContext {
  readonly depth: number;
  readonly near: NearLight | null;
  readonly flip: boolean;
  readonly pen: Pen | null;
  readonly snowed: boolean;
}

/** One shape in its own centimetres, coloured by light and style. */
function paintShape(painter: Painter, shape: Shape, context: ShapeContext): string {
  const { depth, near, flip } = context;
  const material = context.snowed && shape.tone === 'light' ? SNOW_LIT : shape.fill;
  const fill = material === null ? 'none' : painter.colour(material, shape.tone, depth, null, near);
  if (shape.picture) {
    const relit = (colour: string) => painter.colour(colour, 'body', depth, null, near);
    return paintPicture(shape.picture, shape.d, relit, shadingOf(painter, flip));
  }
  const rule = shape.evenOdd ? ' fill-rule="evenodd"' : '';
  const opacity = faded(shape.opacity);
  const path = `<path d="${shape.d}" fill="${fill}"${strokeOf(painter, shape, context)}${rule}${opacity}/>`;
  return shape.form && shape.fill !== null && painter.style.modelled
    ? path + formShade(painter, shape, flip)
    : path;
}

function strokeOf(painter: Painter, shape: Shape, { depth, near, pen }: ShapeContext): string {
  if (shape.stroke) {
    const colour = painter.colour(shape.stroke.colour, shape.tone, depth, null, near);
    return ` stroke="${colour}" stroke-width="${n(shape.stroke.width)}" stroke-linecap="round" stroke-linejoin="round"`;
  }
  // Smoke and glass are drawn round as a whole: one sees through one puff to the next.
  const inner = pen && shape.fill !== null && shape.tone === 'body' && (shape.opacity ?? 1) > 0.94;
  const colour =
    pen?.colour === 'own' && inner
      ? pooled(painter.colour(shape.fill, shape.tone, depth, null, near))
      : pen?.colour;
  return inner
    ? ` stroke="${colour}" stroke-width="${n4(pen.width * 0.9)}" stroke-linejoin="round" paint-order="stroke"`
    : '';
}

/** What form shading does to drawings, for pictures. */
const shadingOf = (painter: Painter, flip: boolean): Shading => ({
  side: painter.light.key.towards.x >= 0 !== flip ? 1 : -1,
  strength: painter.style.modelled ? 0.08 + 0.2 * (1 - painter.light.key.softness) : 0,
});

/** Form shading: the side away from the key darkens, the side towards it lightens a little. */
function formShade(painter: Painter, shape: Shape, flip: boolean): string {
  const { key, shadow } = painter.light;
  const side = (key.towards.x >= 0 ? 1 : -1) * (flip ? -1 : 1);
  const strength = 0.12 + 0.2 * (1 - key.softness);
  const [x1, x2] = side > 0 ? [0, 1] : [1, 0];
  const fill = painter.defs.linearOnBox(x1, 0.85, x2, 0.1, [
    { at: 0, colour: shadow.colour, opacity: strength },
    { at: 0.55, colour: shadow.colour, opacity: 0 },
    { at: 0.8, colour: key.colour, opacity: 0 },
    { at: 1, colour: key.colour, opacity: 0.22 * key.strength },
  ]);
  return `<path d="${shape.d}" fill="${fill}"${shape.evenOdd ? ' fill-rule="evenodd"' : ''}/>`;
}
