/** The sun or the moon in the frame. */
import { blend } from '../colour/oklch.ts';
import { NEAR, toScreen, toView } from '../geometry/camera.ts';
import { overlap, type Rect, rect } from '../geometry/plane.ts';
import { type Vec3, vec3 } from '../geometry/vec3.ts';
import type { Scene } from '../model/scene.ts';
import type { Piece } from '../model/set.ts';
import type { Painter } from './painter.ts';
import { spanOf } from './project-polygon.ts';
import { circle, faded } from './svg.ts';

/** The screen box of whom the picture is about. */
const subjectOf = ({ actors }: Scene): Rect | null =>
  actors
    .filter((a) => a.role === 'subject')
    .map((a) => a.box)
    .sort((a, b) => b.width * b.height - a.width * a.height)[0] ?? null;

/** The middle and radius of the sun or moon, pixels. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Radius of a sun or moon of the usual size, parts of the frame's shorter side. */
const USUAL = { moon: 0.052, sun: 0.045 };

/** Lower than this, radians, the sun touches the land. */
const SETTING = 0.12;

/** A sun that somebody stands before is drawn so many times as large: it shows on both sides. */
const BACKLIT = 2.4;

/** Where the sun or moon stands in the frame: on its side of it, and where nothing hides it; null where the sky has none. */
export function discAt(painter: Painter, scene: Scene): Disc | null {
  const { disc: body } = painter.light.sky;
  if (!body) return null;
  const subject = subjectOf(scene);
  const { camera, width, height } = painter;
  const said = width / 2 + Math.tan(body.azimuth - camera.yaw) * camera.focal * height * 0.9;
  // Against the light means before the sun.
  const before = body.behind || scene.silhouette;
  const k = body.size ?? (scene.silhouette ? BACKLIT : 1);
  const size = Math.min(width, height);
  const own = size * USUAL[body.kind] * k;
  // A huge one shows about whoever hides its middle.
  const r =
    before && subject && k > 2
      ? Math.min(0.4 * size, Math.max(own, 0.3 * (subject.width + 0.5 * subject.height)))
      : own;
  const inView = Math.min(width * 0.86, Math.max(width * 0.14, said));
  const behind = before ? subject : null;
  const x = behind ? behind.x + behind.width * 0.5 : inView;
  const high =
    camera.horizon * height - Math.tan(Math.min(body.elevation, 0.42)) * camera.focal * height * 0.85;
  const low = camera.horizon * height * 0.98;
  const standing = Math.max(Math.min(high, low), height * 0.13, Math.min(low, r * 0.85));
  // A sun that sets is low behind whoever stands there.
  const level = body.elevation < SETTING ? 0.5 : 0.2;
  const y = behind ? Math.min(low - r * 0.25, Math.max(behind.y + behind.height * level, r * 0.7)) : standing;
  if (behind) return { x, y, r };
  const free = clearOf(hiding(painter, scene), { x, y, r }, width);
  return { x: free, y: body.elevation < LOW ? Math.min(y, crestAt(painter, scene, free) + RISEN * r) : y, r };
}

/** A sun lower than this, radians, comes up from behind the land, and so many of its radii are still hidden by it. */
const LOW = 0.25;
const RISEN = 0.3;
const LAND = /^(mountain|hills|foothill|far hills|far peaks|coast|far coast|dune|tree line)$/;

/** How high on the screen the land that closes the view rises in a column; the foot of the frame where there is none. */
export function crestAt({ camera, width, height }: Painter, { set }: Scene, x: number): number {
  let crest = height;
  for (const piece of set.pieces) {
    if (piece.kind !== 'face' || !LAND.test(piece.part)) continue;
    const points = (piece.loops[0] ?? [])
      .map((p) => toView(camera, p))
      .filter((v) => v.z > NEAR)
      .map((v) => toScreen(camera, v, width, height));
    for (const [i, a] of points.entries()) {
      const b = points[i + 1];
      if (!b || a.x > x === b.x > x) continue;
      crest = Math.min(crest, a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x));
    }
  }
  return crest;
}

/** Screen boxes of the actors, and of the trees and walls of the place, pixels. */
function hiding(painter: Painter, { actors, set }: Scene): Rect[] {
  const { camera, width, height } = painter;
  const seen = (points: readonly Vec3[]): Rect | null => {
    const views = points.map((p) => toView(camera, p)).filter((v) => v.z > NEAR);
    if (views.length < points.length || points.length === 0) return null;
    const [low, high] = spanOf(views.map((v) => toScreen(camera, v, width, height)));
    return rect(low.x, low.y, high.x - low.x, high.y - low.y);
  };
  const boxOf = (piece: Piece): Rect | null => {
    if (piece.layer !== 'set') return null;
    if (piece.kind === 'group')
      return seen(piece.pieces.flatMap((p) => (p.kind === 'face' ? (p.loops[0] ?? []) : [])));
    if (piece.kind === 'face') return seen(piece.loops[0] ?? []);
    const { x, y, width: w, height: h } = piece.drawing.bounds;
    const k = (piece.scale ?? 1) / 100;
    const corner = (u: number, v: number) => vec3(piece.at.x + u * k, piece.at.y - v * k, piece.at.z);
    return seen([corner(x, y), corner(x + w, y + h)]);
  };
  return [...actors.map((a) => a.box), ...set.pieces.map(boxOf).filter((b) => b !== null)];
}

/** Columns of the frame that are tried for a disc which is hidden, parts of its width. */
const COLUMNS = [0.12, 0.18, 0.24, 0.3, 0.36, 0.42, 0.46];
/** A disc may be hidden by so much of its box. */
const PEEKS = 0.25;

/** The column nearest to where the disc would stand, on the same side of the frame, in which it shows. */
function clearOf(boxes: readonly Rect[], { x, y, r }: Disc, width: number): number {
  const hidden = (at: number): number => {
    const own = rect(at - r, y - r, 2 * r, 2 * r);
    return Math.max(0, ...boxes.map((b) => overlap(b, own))) / (4 * r * r);
  };
  if (hidden(x) <= PEEKS) return x;
  const columns = COLUMNS.map((c) => (x < width / 2 ? c : 1 - c) * width);
  const cost = (at: number) => Math.max(PEEKS, hidden(at)) * 4 * width + Math.abs(at - x);
  return columns.reduce((best, at) => (cost(at) < cost(best) ? at : best), x);
}

/** The sun or moon with its halo. */
export function drawDisc(painter: Painter, { x, y, r }: Disc): string {
  const { disc: body } = painter.light.sky;
  if (!body) return '';
  const size = Math.min(painter.width, painter.height);
  const colour = painter.style.colour(body.colour, 'glow');
  const halo = painter.defs.radialOnBox([
    { at: 0, colour, opacity: 0.62 * body.glow },
    { at: 0.25, colour, opacity: 0.3 * body.glow },
    { at: 1, colour, opacity: 0 },
  ]);
  const R = size * (body.kind === 'moon' ? 0.26 : 0.5) * Math.sqrt(r / (size * USUAL[body.kind]));
  const craters =
    body.kind === 'moon'
      ? `<path d="${[
          [-0.3, -0.2, 0.2],
          [0.25, 0.3, 0.26],
          [0.32, -0.35, 0.13],
        ]
          .map(([dx, dy, q]) => circle(x + r * (dx ?? 0), y + r * (dy ?? 0), r * (q ?? 0)))
          .join('')}" fill="${blend(colour, '#9a95a8', 0.3)}"${faded(0.5)}/>`
      : '';
  return `<path class="halo" d="${circle(x, y, R)}" fill="${halo}"/>${corona(body, { x, y, r }, size * USUAL.sun, colour)}<path class="${body.kind}" d="${circle(x, y, r)}" fill="${colour}"/>${craters}`;
}

/** Rings of light round a sun, so that nobody takes it for the moon; `step` is how far they lie from its edge, pixels. */
function corona(
  { kind, glow }: NonNullable<Painter['light']['sky']['disc']>,
  { x, y, r }: Disc,
  step: number,
  colour: string,
): string {
  if (kind === 'moon') return '';
  const ring = (k: number, opacity: number) =>
    `<path class="corona" d="${circle(x, y, r + step * k)}" fill="${colour}"${faded(opacity * glow)}/>`;
  return ring(1.5, 0.16) + ring(0.6, 0.34);
}
