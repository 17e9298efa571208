import { project, toView } from '../geometry/camera.ts';
import type { Point } from '../geometry/plane.ts';
import { type Vec3, vec3 } from '../geometry/vec3.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import type { CardPlacement } from './card.ts';
import { loopsOf, oneWay, silhouetteLoops } from './loops.ts';
import type { Painter } from './painter.ts';
import { n } from './svg.ts';

/** A thing that throws a shadow on the ground it stands over. */
export interface Caster extends CardPlacement {
  readonly drawing: Drawing;
  /** Metres of air under it. */
  readonly lift: number;
  /** An actor of some size: its shadow has no holes. */
  readonly whole?: boolean;
}

/**
 * All cast shadows are one path, so that shadows that cross do not darken twice. (A group of one opacity would be a layer of
 * its own, as large as all of them: a fifth of a frame's rendering.)
 */
export function drawShadows(painter: Painter, casters: readonly Caster[]): string {
  const { shadow } = painter.light;
  if (shadow.opacity < 0.03 || casters.length === 0) return '';
  const cast = casters.map((c) => castShadow(painter, c)).join('');
  const contact = casters.map((c) => contactShadow(painter, c)).join('');
  const hard = shadow.opacity * (1 - shadow.softness * 0.75);
  const casts =
    cast && hard > 0.04
      ? `<path class="cast" d="${cast}" fill="${painter.style.colour(shadow.colour, 'line')}" fill-opacity="${n(hard)}"/>`
      : '';
  return `<g class="shadows">${casts}${contact}</g>`;
}

/** Depth of a body, parts of its width. */
const THICK = 0.55;
/** Part of the way to the camera that a shadow towards it is measured over. */
const SEEN = 0.5;

/** The silhouette laid on the ground: three projected points give the affine map (near enough for upright flats). */
function castShadow(painter: Painter, caster: Caster): string {
  const { towards } = painter.light.key;
  const { length } = painter.light.shadow;
  const { at, drawing, scale } = caster;
  const flat = Math.hypot(towards.x, towards.z) || 1;
  const h = ((drawing.bounds.height * scale) / 100) * 1;
  const reach = Math.min(length, 6 / Math.max(h, 0.01)) * h;
  const foot = vec3(at.x, 0 + at.y - caster.lift, at.z);
  // a shadow that runs out under the camera is measured by its first part
  const before = toView(painter.camera, foot).z;
  const towardsUs = Math.max(0, (towards.z / flat) * reach);
  const seen = towardsUs > before * SEEN ? (before * SEEN) / towardsUs : 1;
  const along = reach * seen;
  const tip: Vec3 = vec3(foot.x - (towards.x / flat) * along, foot.y, foot.z - (towards.z / flat) * along);
  // nobody is as flat as they are drawn: light from the side finds their depth
  const { yaw } = painter.camera;
  const depth = THICK * (Math.abs(towards.x) / flat);
  const side = vec3(foot.x + Math.cos(yaw), foot.y, foot.z - Math.sin(yaw) + depth);
  if (toView(painter.camera, tip).z < 0.3 || before < 0.6) return '';
  const [o, s, t] = [foot, side, tip].map((p) => project(painter.camera, p, painter.width, painter.height));
  if (!o || !s || !t || h === 0) return '';
  const kx = (scale / 100) * (caster.flip ? -1 : 1);
  const up = (drawing.bounds.height || 1) * seen;
  const onGround = ({ x, y }: Point): Point => ({
    x: o.x + (s.x - o.x) * kx * x - ((t.x - o.x) / up) * y,
    y: o.y + (s.y - o.y) * kx * x - ((t.y - o.y) / up) * y,
  });
  const solid = caster.whole ? silhouetteLoops(drawing).map((loop) => [loop]) : [];
  const parts = solid.length > 0 ? solid : drawing.shapes.filter(isCasting).map(loopsOf);
  return parts.map((loops) => oneWay(loops.map((loop) => loop.map(onGround)))).join('');
}

const isCasting = ({ fill, tone }: Shape): boolean =>
  fill !== null && tone !== 'line' && tone !== 'light' && tone !== 'shade';

/** The dark where a thing touches the ground: what keeps it from floating. */
function contactShadow(painter: Painter, caster: Caster): string {
  // What leans touches the ground beside its middle.
  const aside = ((caster.drawing.anchors.foot?.x ?? 0) * caster.scale * (caster.flip ? -1 : 1)) / 100;
  const { yaw } = painter.camera;
  const ground = vec3(
    caster.at.x + aside * Math.cos(yaw),
    caster.at.y - caster.lift,
    caster.at.z - aside * Math.sin(yaw),
  );
  const depth = toView(painter.camera, ground).z;
  if (depth < 0.5) return '';
  const p = project(painter.camera, ground, painter.width, painter.height);
  const k = (painter.camera.focal * painter.height) / depth;
  const spread = 1 + caster.lift * 0.6;
  const rx = Math.max(((caster.drawing.footprint * caster.scale) / 200) * 1.15, 0.03) * k * spread;
  const slant = Math.min(0.5, Math.max(0.1, (painter.camera.position.y - ground.y) / depth));
  const ry = Math.max(rx * slant * 0.75, 1.2);
  const { shadow } = painter.light;
  const fill = painter.defs.radialOnBox([
    {
      at: 0,
      colour: painter.style.colour(shadow.colour, 'line'),
      opacity: Math.min(0.7, shadow.opacity + 0.25) / spread ** 2,
    },
    {
      at: 0.55,
      colour: painter.style.colour(shadow.colour, 'line'),
      opacity: (shadow.opacity * 0.7) / spread ** 2,
    },
    { at: 1, colour: painter.style.colour(shadow.colour, 'line'), opacity: 0 },
  ]);
  return `<ellipse cx="${n(p.x)}" cy="${n(p.y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"/>`;
}
