import { pixelsPerMetre, project, toView } from '../geometry/camera.ts';
import { vec3 } from '../geometry/vec3.ts';
import { isAfterSunset } from '../model/light.ts';
import type { Practical } from '../model/set.ts';
import type { Painter } from './painter.ts';
import { n } from './svg.ts';

/** Pools of light that lamps, windows and fires lay on the ground; drawn over it, under everything else. */
export function drawPools(painter: Painter, practicals: readonly Practical[]): string {
  const pools = practicals.map((p) => pool(painter, p)).join('');
  return pools && `<g class="pools">${pools}</g>`;
}

function pool(painter: Painter, practical: Practical): string {
  if (practical.kind === 'screen' || practical.kind === 'beacon') return '';
  const ground = vec3(practical.at.x, 0, practical.at.z);
  const depth = toView(painter.camera, ground).z;
  if (depth < 0.8) return '';
  const p = project(painter.camera, ground, painter.width, painter.height);
  const rx = practical.reach * 0.75 * pixelsPerMetre(painter.camera, depth, painter.height);
  const ry = rx * Math.min(0.6, Math.max(0.08, painter.camera.position.y / depth));
  const strength = Math.min(
    0.8,
    practical.strength * lightingUp(painter, { rooms: [0.3, 0.42], open: [0.6, 0.85] }),
  );
  const streak = painter.light.wetness > 0.3 ? wetStreak(painter, practical, p.x, p.y, rx) : '';
  return `<ellipse cx="${n(p.x)}" cy="${n(p.y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${falloff(painter, practical.colour, strength)}"/>${streak}`;
}

/** On wet ground a lamp is mirrored as a long soft streak towards the viewer. */
function wetStreak(painter: Painter, practical: Practical, x: number, y: number, rx: number): string {
  const w = rx * 0.2;
  const h = Math.min(painter.height * 0.36, rx * 1.1);
  const fill = falloff(painter, practical.colour, practical.strength * 0.95 * painter.light.wetness);
  return `<ellipse cx="${n(x)}" cy="${n(y + h * 0.5)}" rx="${n(w)}" ry="${n(h * 0.62)}" fill="${fill}"/>`;
}

/** The glow of the air around what gives light; drawn over everything behind it. */
export function drawGlow(painter: Painter, practical: Practical): { depth: number; svg: string } | null {
  const depth = toView(painter.camera, practical.at).z;
  if (depth < 0.8) return null;
  const p = project(painter.camera, practical.at, painter.width, painter.height);
  const soft = practical.kind === 'window' || practical.kind === 'screen';
  const spread = soft ? 0.3 : lightingUp(painter, { rooms: [0.42, 0.62], open: [0.42, 0.46] });
  const r = practical.reach * spread * pixelsPerMetre(painter.camera, depth, painter.height);
  if (p.x + r < 0 || p.x - r > painter.width || p.y + r < 0 || p.y - r > painter.height) return null;
  const strength = practical.strength * lightingUp(painter, { rooms: [0.38, 0.5], open: [0.5, 0.58] });
  return {
    depth: depth - 0.05,
    svg: `${practical.kind === 'beacon' ? beams(painter, practical, p.x, p.y) : practical.aim ? headlight(painter, practical, p.x, p.y, depth) : cone(painter, practical, p.x, p.y)}<circle class="glow" cx="${n(p.x)}" cy="${n(p.y)}" r="${n(r)}" fill="${falloff(painter, practical.colour, strength)}"/>`,
  };
}

/** A headlight's beam, metres: how far it is seen, how wide it is there, and how it dips to the road. */
const BEAM = { long: 6.5, wide: 1.15, dips: 0.75 };

/** From a vehicle's lamp across the frame, over the road. */
function headlight(
  painter: Painter,
  { colour, aim = 1, strength }: Practical,
  x: number,
  y: number,
  depth: number,
): string {
  const metre = pixelsPerMetre(painter.camera, depth, painter.height);
  const end = x + aim * BEAM.long * metre;
  const c = painter.style.colour(colour, 'glow');
  const fill = painter.defs.linear(x, 0, end, 0, [
    { at: 0, colour: c, opacity: 0.6 * strength },
    { at: 0.25, colour: c, opacity: 0.3 * strength },
    { at: 1, colour: c, opacity: 0 },
  ]);
  const low = y + BEAM.dips * metre;
  const lit = `<ellipse cx="${n(x + aim * 2.6 * metre)}" cy="${n(low)}" rx="${n(2.4 * metre)}" ry="${n(0.3 * metre)}" fill="${falloff(painter, colour, 0.5 * strength)}"/>`;
  return `${lit}<path class="beam" d="M${n(x)} ${n(y - 0.07 * metre)}L${n(end)} ${n(y - 0.5 * BEAM.wide * metre)}V${n(low + 0.3 * metre)}L${n(x)} ${n(y + 0.08 * metre)}Z" fill="${fill}"/>`;
}

interface Range {
  /** By day and after sunset. */
  readonly rooms: readonly [number, number];
  readonly open: readonly [number, number];
}

/** Lamps matter more once the sun is gone. */
function lightingUp({ light }: Painter, { rooms, open }: Range): number {
  return (light.indoor ? rooms : open)[isAfterSunset(light.hour) ? 1 : 0];
}

/** Height from which a lamp under the sky throws a cone that the air shows, metres. */
const HIGH = 2.4;

/** A lighthouse's beams through the night: parts of the frame's width and height, and how far they dip. */
const BEACON = { long: 1.1, wide: 0.11, dips: 0.05 };

function beams(painter: Painter, { colour, strength }: Practical, x: number, y: number): string {
  const { width, height } = painter;
  const c = painter.style.colour(colour, 'glow');
  return [-1, 1]
    .map((side) => {
      const end = x + side * BEACON.long * width;
      const fill = painter.defs.linear(x, 0, end, 0, [
        { at: 0, colour: c, opacity: 0.62 * strength },
        { at: 0.4, colour: c, opacity: 0.26 * strength },
        { at: 1, colour: c, opacity: 0.04 },
      ]);
      const low = y + side * BEACON.dips * height;
      const w = BEACON.wide * height;
      return `<path class="beam" d="M${n(x)} ${n(y - 0.008 * height)}L${n(end)} ${n(low - w)}V${n(low + w)}L${n(x)} ${n(y + 0.008 * height)}Z" fill="${fill}"/>`;
    })
    .join('');
}

/** A street lamp's cone of lit air, from the lamp to its pool; thick air shows it best. */
function cone(
  painter: Painter,
  { at, kind, colour, reach, strength }: Practical,
  x: number,
  y: number,
): string {
  const { light, camera, height } = painter;
  if (light.indoor || kind !== 'lamp' || at.y < HIGH || !isAfterSunset(light.hour)) return '';
  const ground = vec3(at.x, 0, at.z);
  const depth = toView(camera, ground).z;
  const foot = project(camera, ground, painter.width, height);
  const metre = pixelsPerMetre(camera, depth, height);
  const [top, low] = [0.12 * metre, reach * 0.42 * metre];
  const thick = light.haze.end < 200 ? 0.42 : 0.26;
  const c = painter.style.colour(colour, 'glow');
  const fill = painter.defs.linear(0, y, 0, foot.y, [
    { at: 0, colour: c, opacity: thick * strength },
    { at: 0.5, colour: c, opacity: thick * 0.4 * strength },
    { at: 1, colour: c, opacity: 0.02 },
  ]);
  return `<path class="cone" d="M${n(x - top)} ${n(y)}H${n(x + top)}L${n(foot.x + low)} ${n(foot.y)}H${n(foot.x - low)}Z" fill="${fill}"/>`;
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
