/** How the one light of a picture moulds who stands in it: bright towards it, falling into the dark on the far side and at the feet. */
import { boundsOf } from '../art/path/flatten.ts';
import { pixelsPerMetre, project } from '../geometry/camera.ts';
import type { Point } from '../geometry/plane.ts';
import type { Vec3 } from '../geometry/vec3.ts';
import type { Drawing } from '../model/drawing.ts';
import { isAfterSunset } from '../model/light.ts';
import type { Practical } from '../model/set.ts';
import type { CardPlacement, DrawnCard } from './card.ts';
import { loopsOf, silhouetteOf } from './loops.ts';
import type { Painter } from './painter.ts';

/** Smaller than this on the screen, frame heights, a thing is one plane of its own. */
const LEAST = 0.12;
/** How deep the far side falls: under a soft sky, what a hard sun adds, after sunset, and what a sun behind it adds. */
const SHADE = { soft: 0.06, hard: 0.2, dark: 0.24, against: 0.26 };
/** How much of a lamp's colour lies on the side that it shines on. */
const LAMPLIT = 0.16;
/** What is fire or screen itself, from this part of its height on, has no side that another light leaves dark. */
const ITS_OWN = 0.35;

/** What of a card is seen: its middle and half its size, centimetres. */
interface Extent {
  readonly middle: Point;
  readonly half: Point;
}

/** A light near a card, in the card's own centimetres. */
interface Near {
  readonly at: Point;
  readonly colour: string;
  readonly strength: number;
}

/** Whether a drawing is a light more than a thing: a fire, a screen, a house in flames. */
export function isLuminous({ shapes, bounds }: Drawing): boolean {
  const glowing = shapes.filter((s) => s.tone === 'glow');
  return (
    glowing.length > 0 && boundsOf(glowing.flatMap((s) => loopsOf(s).flat())).height > ITS_OWN * bounds.height
  );
}

/** The light and the shade over a whole card, as two washes within its outline. */
export function drawMoulding(
  painter: Painter,
  drawing: Drawing,
  drawn: DrawnCard,
  { at, flip }: Pick<CardPlacement, 'at' | 'flip'>,
): string {
  const { bounds } = drawing;
  if (!painter.style.modelled || bounds.height * drawn.k < LEAST * painter.height) return '';
  const d = isLuminous(drawing) ? '' : silhouetteOf(drawing);
  if (!d) return '';
  const foot = project(painter.camera, at, painter.width, painter.height);
  // of who stands close, only what the frame shows
  const low = Math.min(bounds.y + bounds.height, (painter.height - foot.y) / drawn.k);
  const top = Math.max(bounds.y, -foot.y / drawn.k);
  const extent: Extent = {
    middle: { x: bounds.x + bounds.width / 2, y: (top + low) / 2 },
    half: { x: bounds.width / 2, y: Math.max(1, (low - top) / 2) },
  };
  const side = Math.sign(painter.light.key.towards.x || 1) * (flip ? -1 : 1);
  const tall = (bounds.height * drawn.k) / pixelsPerMetre(painter.camera, drawn.depth, painter.height);
  const lamp = lampOn(painter, at, tall);
  const local = (p: Vec3): Point => {
    const seen = project(painter.camera, p, painter.width, painter.height);
    return { x: ((seen.x - foot.x) / drawn.k) * (flip ? -1 : 1), y: (seen.y - foot.y) / drawn.k };
  };
  const near = lamp ? { ...lamp, at: local(lamp.at) } : fromBelow(painter, extent, side);
  const washes = [
    wash(d, shadeOf(painter, extent, near, side)),
    near ? wash(d, glowOf(painter, extent, near)) : '',
  ].join('');
  return `<g class="moulding" transform="${drawn.transform}">${washes}</g>`;
}

/** A screen in the hand, a fire before the feet: the frame need not show what a face is lit by from below. */
function fromBelow({ light }: Painter, { middle, half }: Extent, side: number): Near | null {
  if (!light.low) return null;
  const at = { x: middle.x + side * half.x * 0.35, y: middle.y + half.y * 0.9 };
  return { at, colour: light.key.colour, strength: 1 };
}

const wash = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;

/** What lights a thing more than all else: nearer than it reaches, and brighter than the sky. */
function lampOn({ practicals, light }: Painter, at: Vec3, tall: number): Practical | null {
  if (light.spot || (!isAfterSunset(light.hour) && !light.single)) return null;
  let best: Practical | null = null;
  let most = 0.12;
  for (const p of practicals) {
    const far = Math.hypot(p.at.x - at.x, p.at.y - at.y - tall * 0.6, p.at.z - at.z);
    const power = p.strength * Math.max(0, 1 - far / (p.reach * 1.3));
    if (power > most) [best, most] = [p, power];
  }
  return best;
}

/** From the lit side into the dark one; a light near by decides which is which, else the key. */
function shadeOf(painter: Painter, { middle, half }: Extent, near: Near | null, side: number): string {
  const { key, shadow, hour, single, spot } = painter.light;
  const way = near
    ? { x: near.at.x - middle.x, y: near.at.y - middle.y }
    : { x: side * half.x, y: -half.y * (spot ? 3 : 0.5) };
  const long = Math.hypot(way.x, way.y) || 1;
  const u = { x: way.x / long, y: way.y / long };
  const reach = Math.abs(u.x) * half.x + Math.abs(u.y) * half.y;
  const deep =
    isAfterSunset(hour) || single
      ? SHADE.dark
      : SHADE.soft + (SHADE.hard + SHADE.against * Math.max(0, key.towards.z)) * (1 - key.softness);
  const colour = painter.style.colour(shadow.colour, 'line');
  return painter.defs.linear(
    middle.x + u.x * reach,
    middle.y + u.y * reach,
    middle.x - u.x * reach,
    middle.y - u.y * reach,
    [
      { at: 0.36, colour, opacity: 0 },
      { at: 0.58, colour, opacity: deep * 0.42 },
      { at: 1, colour, opacity: deep },
    ],
  );
}

/** The lamp's colour on what is turned to it, brightest next to it. */
function glowOf(painter: Painter, { middle, half }: Extent, { at, colour: own, strength }: Near): string {
  const far = Math.hypot(at.x - middle.x, at.y - middle.y);
  const size = Math.max(half.x, 0.4 * half.y);
  const colour = painter.style.colour(own, 'glow');
  const most = LAMPLIT * Math.min(1, strength);
  const reach = Math.max(far + size * 0.6, half.y);
  return painter.defs.radial(at.x, at.y, reach, [
    { at: 0, colour, opacity: most },
    { at: Math.max(0.05, (far - size * 0.5) / reach), colour, opacity: most * 0.6 },
    { at: 1, colour, opacity: 0 },
  ]);
}
