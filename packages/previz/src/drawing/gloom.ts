/** The dark of a room by night: it lies on all that is far from what lights the picture. */
import { pixelsPerMetre, project, toView } from '../geometry/camera.ts';
import type { Point } from '../geometry/plane.ts';
import { isAfterSunset } from '../model/light.ts';
import type { Scene } from '../model/scene.ts';
import type { Practical } from '../model/set.ts';
import type { Painter } from './painter.ts';
import type { Item } from './pieces.ts';
import { n } from './svg.ts';

/** How dark a corner is: by day, where lamps burn and where but one light does; and the colour of it. */
const DEEP = { day: 0.1, lamplit: 0.58, single: 0.8, spot: 0.87 };
const COLOUR = '#0b0a16';
/** The pool of light, parts of the frame's diagonal: bright within the first, all dark from the second. */
const POOL = { clear: 0.16, dark: 0.56 };
/** Metres behind the subject where the dark begins: who acts stands before it. */
const BEHIND = 0.35;

/** Depth of the dark, metres from the lens: what is nearer stays lit; null where there is none. */
export function gloomDepth({ style }: Painter, { set, focus, silhouette }: Scene): number | null {
  const dark = set.indoor && set.air === 'air' && style.modelled && !silhouette;
  return dark ? focus.distance + BEHIND : null;
}

/** The dark as one plane behind the subject, open round the strongest light in the frame or round the subject. */
export function drawGloom(painter: Painter, scene: Scene): Item[] {
  const depth = gloomDepth(painter, scene);
  if (depth === null) return [];
  const { width, height } = painter;
  const reach = Math.hypot(width, height) * POOL.dark;
  const { hour, single, shadow, beams = 1 } = scene.light;
  // beams are seen against the dark
  const byDay = !isAfterSunset(hour) && !single && beams <= 1;
  const colour = painter.style.colour(byDay ? shadow.colour : COLOUR, 'glow');
  // a spotlight's own pool is drawn over it
  if (scene.light.spot) return [{ depth, svg: everywhere(painter, colour) }];
  const { x, y } = middleOf(painter, scene);
  const deep = single ? DEEP.single : byDay ? DEEP.day : DEEP.lamplit;
  const fill = painter.defs.radialOnBox([
    { at: 0, colour, opacity: 0 },
    { at: POOL.clear / POOL.dark, colour, opacity: deep * 0.16 },
    { at: 0.6, colour, opacity: deep * 0.68 },
    { at: 1, colour, opacity: deep },
  ]);
  const far = 2 * Math.hypot(width, height);
  const round = `M${n(x - reach)} ${n(y)}a${n(reach)} ${n(reach)} 0 1 0 ${n(2 * reach)} 0a${n(reach)} ${n(reach)} 0 1 0 ${n(-2 * reach)} 0Z`;
  const rest = `M${n(x - far)} ${n(y - far)}H${n(x + far)}V${n(y + far)}H${n(x - far)}Z${round}`;
  const flat = `<path d="${rest}" fill="${colour}" fill-opacity="${n(deep)}" fill-rule="evenodd"/>`;
  const warm = single || byDay ? '' : lamplight(painter, { x, y }, reach);
  return [{ depth, svg: `<g class="gloom"><path d="${round}" fill="${fill}"/>${flat}</g>${warm}` }];
}

/** How strongly lamps out of the frame light the middle of it, and how far: part of the pool. */
const LAMPS = { strength: 0.14, reach: 0.66 };

/** Somebody has switched on a light: it lies on the wall behind whom the picture is about. */
function lamplight({ style, defs, light }: Painter, { x, y }: Point, reach: number): string {
  const colour = style.colour(light.key.colour, 'glow');
  const fill = defs.radialOnBox([
    { at: 0, colour, opacity: LAMPS.strength },
    { at: 0.4, colour, opacity: LAMPS.strength * 0.5 },
    { at: 1, colour, opacity: 0 },
  ]);
  const r = reach * LAMPS.reach;
  return `<ellipse class="lamplight" cx="${n(x)}" cy="${n(y)}" rx="${n(r)}" ry="${n(r * 0.85)}" fill="${fill}"/>`;
}

const everywhere = ({ width, height }: Painter, colour: string): string =>
  `<path class="gloom" d="M${-width} ${-height}H${2 * width}V${2 * height}H${-width}Z" fill="${colour}" fill-opacity="${DEEP.spot}"/>`;

/** Where the pool of light lies: about the strongest light that shows, or the largest of the subjects. */
function middleOf(painter: Painter, { actors }: Scene): Point {
  const { width, height, camera } = painter;
  const shown = painter.practicals
    .map((p) => ({ p, at: project(camera, p.at, width, height), depth: toView(camera, p.at).z }))
    .filter(({ at, depth }) => depth > 0.5 && at.x > 0 && at.x < width && at.y > 0 && at.y < height);
  const power = ({ p, depth }: { p: Practical; depth: number }) =>
    p.strength * p.reach * pixelsPerMetre(camera, depth, height);
  const [box] = actors
    .filter((a) => a.role === 'subject')
    .map((a) => a.box)
    .sort((a, b) => b.width * b.height - a.width * a.height);
  const lamp = shown.sort((a, b) => power(b) - power(a))[0]?.at;
  const subject = box && { x: box.x + box.width / 2, y: box.y + Math.min(0.3 * box.height, 0.4 * height) };
  if (lamp && subject) return { x: 0.5 * (lamp.x + subject.x), y: 0.5 * (lamp.y + subject.y) };
  return lamp ?? subject ?? { x: width / 2, y: height / 2 };
}
