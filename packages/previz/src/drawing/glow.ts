import { pixelsPerMetre, project, toView } from '../geometry/camera.ts';
import { vec3 } from '../geometry/vec3.ts';
import type { Practical } from '../model/set.ts';
import type { Painter } from './painter.ts';
import { n } from './svg.ts';

/** Pools of light that lamps, windows and fires lay on the ground; drawn over it, under everything else. */
export function drawPools(painter: Painter, practicals: readonly Practical[]): string {
  const pools = practicals.map((p) => pool(painter, p)).join('');
  return pools && `<g class="pools">${pools}</g>`;
}

function pool(painter: Painter, practical: Practical): string {
  if (practical.kind === 'screen') return '';
  const ground = vec3(practical.at.x, 0, practical.at.z);
  const depth = toView(painter.camera, ground).z;
  if (depth < 0.8) return '';
  const p = project(painter.camera, ground, painter.width, painter.height);
  const rx = practical.reach * 0.75 * pixelsPerMetre(painter.camera, depth, painter.height);
  const ry = rx * Math.min(0.6, Math.max(0.08, painter.camera.position.y / depth));
  const strength = practical.strength * (painter.light.indoor ? 0.3 : 0.6);
  const streak = painter.light.wetness > 0.3 ? wetStreak(painter, practical, p.x, p.y, rx) : '';
  return `<ellipse cx="${n(p.x)}" cy="${n(p.y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${falloff(painter, practical.colour, strength)}"/>${streak}`;
}

/** On wet ground a lamp is mirrored as a long soft streak towards the viewer. */
function wetStreak(painter: Painter, practical: Practical, x: number, y: number, rx: number): string {
  const w = rx * 0.16;
  const h = Math.min(painter.height * 0.3, rx * 0.9);
  const fill = falloff(painter, practical.colour, practical.strength * 0.55 * painter.light.wetness);
  return `<ellipse cx="${n(x)}" cy="${n(y + h * 0.5)}" rx="${n(w)}" ry="${n(h * 0.62)}" fill="${fill}"/>`;
}

/** The glow of the air around what gives light; drawn over everything behind it. */
export function drawGlow(painter: Painter, practical: Practical): { depth: number; svg: string } | null {
  const depth = toView(painter.camera, practical.at).z;
  if (depth < 0.8) return null;
  const p = project(painter.camera, practical.at, painter.width, painter.height);
  const spread = practical.kind === 'window' || practical.kind === 'screen' ? 0.3 : 0.42;
  const r = practical.reach * spread * pixelsPerMetre(painter.camera, depth, painter.height);
  if (p.x + r < 0 || p.x - r > painter.width || p.y + r < 0 || p.y - r > painter.height) return null;
  const fill = falloff(painter, practical.colour, practical.strength * (painter.light.indoor ? 0.38 : 0.5));
  return {
    depth: depth - 0.05,
    svg: `<circle class="glow" cx="${n(p.x)}" cy="${n(p.y)}" r="${n(r)}" fill="${fill}"/>`,
  };
}

function falloff(painter: Painter, colour: string, opacity: number): string {
  const c = painter.style.colour(colour, 'glow');
  return painter.defs.radialOnBox([
    { at: 0, colour: c, opacity },
    { at: 0.3, colour: c, opacity: opacity * 0.5 },
    { at: 0.65, colour: c, opacity: opacity * 0.14 },
    { at: 1, colour: c, opacity: 0 },
  ]);
}
