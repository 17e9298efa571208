import { adjust } from '../colour/oklch.ts';
import { pixelsPerMetre, project, toView } from '../geometry/camera.ts';
import { type Vec3, vec3 } from '../geometry/vec3.ts';
import type { Drawing } from '../model/drawing.ts';
import type { CardPlacement } from './card.ts';
import { loopsOf, silhouetteOf } from './loops.ts';
import type { Painter } from './painter.ts';
import { CANVAS_STAY, n } from './svg.ts';

/** A thing that throws a shadow on the ground it stands over. */
export interface Caster extends CardPlacement {
  readonly drawing: Drawing;
  /** Metres of air under it. */
  readonly lift: number;
  /** An actor: its feet are told apart, and its outline has no holes; else it has one dim beneath it. */
  readonly feet?: boolean;
}

/** All cast shadows in one group of one opacity, so that shadows that cross do not darken twice. */
export function drawShadows(painter: Painter, casters: readonly Caster[]): string {
  const { shadow } = painter.light;
  if (shadow.opacity < 0.03 || casters.length === 0) return '';
  const cast = casters.map((c) => castShadow(painter, c)).join('');
  const contact = casters.map((c) => contactShadow(painter, c)).join('');
  const hard = shadow.opacity * (1 - shadow.softness * 0.75);
  const casts =
    cast && hard > 0.04
      ? `<g class="cast" opacity="${n(hard)}" fill="${painter.style.colour(shadow.colour, 'line')}">${CANVAS_STAY}${cast}</g>`
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
  const m = [(s.x - o.x) * kx, (s.y - o.y) * kx, -(t.x - o.x) / up, -(t.y - o.y) / up, o.x, o.y];
  const d =
    (caster.feet && silhouetteOf(drawing)) ||
    drawing.shapes
      .filter((q) => q.fill !== null && q.tone !== 'line' && q.tone !== 'light' && q.tone !== 'shade')
      .map((q) => q.d)
      .join('');
  return `<path d="${d}" transform="matrix(${m.map((v) => String(Math.round(v * 10000) / 10000)).join(' ')})"/>`;
}

/** The dark where a thing touches the ground, and the soft dim beneath it: what keeps it from floating. */
function contactShadow(painter: Painter, caster: Caster): string {
  const { drawing, scale, lift, at } = caster;
  const { camera, light, width, height } = painter;
  const cm = scale / 100;
  const turn = caster.flip ? -1 : 1;
  // What leans touches the ground beside its middle.
  const aside = (drawing.anchors.foot?.x ?? 0) * cm * turn;
  const place = (x: number) =>
    vec3(at.x + x * Math.cos(camera.yaw), at.y - lift, at.z - x * Math.sin(camera.yaw));
  const ground = place(aside);
  const depth = toView(camera, ground).z;
  if (depth < 0.5) return '';
  const k = pixelsPerMetre(camera, depth, height);
  const slant = Math.min(0.5, Math.max(0.1, (camera.position.y - ground.y) / depth));
  const spread = 1 + lift * 0.6;
  const ellipse = (x: number, rx: number, opacity: number) => {
    const p = project(camera, place(x), width, height);
    const r = Math.max(rx, 0.03) * k;
    return `<ellipse cx="${n(p.x)}" cy="${n(p.y)}" rx="${n(r)}" ry="${n(Math.max(r * slant * 0.7, 1.2))}" fill="${pool(painter, opacity)}"/>`;
  };
  const spans = caster.feet && lift < 0.02 ? touching(drawing) : [];
  const touched = spans.reduce((sum, [x0, x1]) => sum + x1 - x0, 0);
  const stands = spans.length > 0 ? Math.max(LEGS, Math.min(1, touched / (drawing.footprint || 1))) : 1;
  const under = ellipse(
    aside,
    ((drawing.footprint * cm) / 2) * 1.1 * spread,
    (Math.min(0.42, light.shadow.opacity) * stands) / spread ** 2,
  );
  const feet = spans.map(([x0, x1]) =>
    ellipse(
      turn * cm * 0.5 * (x0 + x1),
      cm * (0.5 * (x1 - x0) + 3),
      Math.min(0.56, light.shadow.opacity + 0.16),
    ),
  );
  return under + feet.join('');
}

/** A flat dark that is soft at its rim only. */
function pool({ defs, style, light }: Painter, opacity: number): string {
  const colour = style.colour(adjust(light.shadow.colour, -0.1, 0.6), 'line');
  return defs.radialOnBox([
    { at: 0, colour, opacity },
    { at: 0.3, colour, opacity: opacity * 0.92 },
    { at: 0.62, colour, opacity: opacity * 0.5 },
    { at: 1, colour, opacity: 0 },
  ]);
}

/** Part of its dim that is left under what stands on thin legs; how near the ground touches it, and what parts two feet, centimetres. */
const LEGS = 0.4;
const TOUCH = 5;
const GAP = 6;
/** More shapes than this are a crowd of parts: their feet are not told apart. */
const MANY = 160;

/** Where a drawing meets the ground, from left to right, centimetres. */
function touching({ shapes }: Drawing): [number, number][] {
  if (shapes.length > MANY) return [];
  const low = shapes
    .filter((s) => s.tone === 'body' && (s.opacity ?? 1) > 0.9)
    .flatMap(loopsOf)
    .flatMap((loop): [number, number][] => {
      const xs = loop.filter((p) => p.y > -TOUCH).map((p) => p.x);
      return xs.length > 0 ? [[Math.min(...xs), Math.max(...xs)]] : [];
    })
    .sort((a, b) => a[0] - b[0]);
  const spans: [number, number][] = [];
  for (const [x0, x1] of low) {
    const last = spans.at(-1);
    if (last && x0 < last[1] + GAP) last[1] = Math.max(last[1], x1);
    else spans.push([x0, x1]);
  }
  return spans;
}
