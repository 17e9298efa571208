import { format, parse } from '../colour/oklch.ts';
import { vec3 } from '../geometry/vec3.ts';
import type { Drawing } from '../model/drawing.ts';
import { isAfterSunset } from '../model/light.ts';
import type { Actor, Scene } from '../model/scene.ts';
import { type DrawnCard, drawCard } from './card.ts';
import { drawMoulding, isLuminous } from './moulding.ts';
import type { Painter } from './painter.ts';
import type { Item } from './pieces.ts';
import { faded, n, slug } from './svg.ts';

/** Under water the subject is seen through a part of the haze only, or a whale had no colour of its own. */
const CLEAR_WATER = 0.35;
/** Nor would a caravan be seen in the storm that is told of. */
const CLEAR_STORM = 0.03;

/** Actors as items to be sorted in among the set's pieces. */
export function drawActor(painter: Painter, actor: Actor, scene: Scene): Item | null {
  const drawing =
    scene.silhouette && !isLuminous(actor.drawing)
      ? darkened(painter, actor.drawing)
      : actor.role === 'near'
        ? inShade(actor.drawing)
        : actor.drawing;
  const fillLight = isAfterSunset(painter.light.hour) && actor.role === 'subject' ? 0.6 : 0;
  const air = actor.role === 'subject' ? clearance(scene) : 1;
  const placement = placementOf(actor);
  const drawn = drawCard(painter, drawing, { ...placement, fillLight, air });
  if (!drawn) return null;
  const rim = scene.silhouette ? '' : rimLight(painter, actor, drawn);
  const form =
    scene.silhouette || actor.role === 'near' ? '' : drawMoulding(painter, drawing, drawn, placement);
  return {
    depth: drawn.depth + actor.depthBias,
    svg: `<g id="${slug(actor.id)}" data-label="${slug(actor.label)}"${actor.drawing.sheer ? faded(SHEER) : ''}>${rim}${drawn.svg}${form}</g>`,
  };
}

/** How much of the light a ghost holds back. */
const SHEER = 0.72;

const clearance = ({ set, light }: Scene): number =>
  set.air === 'water' ? CLEAR_WATER : light.weather === 'sandstorm' ? CLEAR_STORM : 1;

export const placementOf = (actor: Actor) => ({
  at: vec3(actor.at.x, actor.at.y + actor.lift, actor.at.z),
  scale: actor.scale,
  flip: actor.flip,
  turn: actor.turn,
  label: actor.label,
});

/** Against the light only the outline speaks: every shape takes one dark colour. */
function darkened(painter: Painter, drawing: Drawing): Drawing {
  const dark = painter.light.hour === 'night' ? '#06080f' : '#1a1622';
  const shapes = drawing.shapes
    .filter((s) => s.tone !== 'shade' && s.tone !== 'light')
    .map((s) => {
      if (s.tone === 'glow') return s;
      const { form: _, picture: __, stroke, ...rest } = s;
      return {
        ...rest,
        fill: s.fill === null ? null : dark,
        tone: 'line' as const,
        ...(stroke ? { stroke: { ...stroke, colour: dark } } : {}),
      };
    });
  return { ...drawing, shapes };
}

/** How much of its light who stands near the camera keeps: one sees whose back it is, and looks past it. */
const NEAR_LIGHT = 0.42;

/** Before a lit scene, with its back to the camera: its own colours, dark. */
/** Black hair at the frame's edge is no hole in the picture. */
const DARKEST = 0.1;

function inShade(drawing: Drawing): Drawing {
  const dim = (hex: string): string => {
    const { l, c, h } = parse(hex);
    return format({ l: DARKEST + l * NEAR_LIGHT, c: c * 0.6, h });
  };
  const shapes = drawing.shapes.map((s) => ({
    ...s,
    fill: s.fill === null ? null : dim(s.fill),
    ...(s.stroke ? { stroke: { ...s.stroke, colour: dim(s.stroke.colour) } } : {}),
  }));
  return { ...drawing, shapes };
}

/** What an edge catches after sunset whatever the moon does, so that dark clothes part from a dark ground. */
const EDGE_AFTER_SUNSET = { outdoors: 0.62, indoors: 0.4 };
/** Width of the lit edge, parts of the frame's height: a thread by night, a band against a sun behind. */
const RIM = { thread: 0.0016, band: 0.0042 };

/** When the key stands behind the subject its edge catches light: the silhouette once more, a little towards the key. */
function rimLight(painter: Painter, { drawing, role }: Actor, drawn: DrawnCard): string {
  const { key, hour, indoor } = painter.light;
  const behind = Math.max(0, key.towards.z) * (1 - key.softness * 0.8);
  const edge =
    isAfterSunset(hour) && role === 'subject' ? EDGE_AFTER_SUNSET[indoor ? 'indoors' : 'outdoors'] : 0;
  const amount = Math.min(0.95, Math.max(behind * 1.3, edge));
  if (amount < 0.15 || !painter.style.modelled) return '';
  const width = painter.height * (RIM.thread + (RIM.band - RIM.thread) * Math.min(1, behind * 1.6));
  const d = drawing.shapes
    .filter((s) => s.fill !== null && (s.opacity ?? 1) > 0.9 && s.tone === 'body')
    .map((s) => s.d)
    .join('');
  const colour = painter.style.colour(key.colour, 'glow');
  const dx = Math.sign(key.towards.x) * width * 0.8;
  return `<g class="rim" transform="translate(${n(dx)} ${n(-width * 0.6)})"><path transform="${drawn.transform}" d="${d}" fill="${colour}" stroke="${colour}"${faded(amount)} stroke-width="${n((0.5 * width) / drawn.k)}" stroke-linejoin="round"/></g>`;
}

/** What a mirror on the ground shows of an actor: the card again, upside down. */
export function drawReflection(painter: Painter, actor: Actor): string {
  if (actor.lift > 0.5 || actor.at.y > 0.1) return '';
  const drawn = drawCard(painter, actor.drawing, placementOf(actor));
  if (!drawn) return '';
  const mirrored = drawn.svg.replace(
    /scale\((-?[\d.]+) (-?[\d.]+)\)/,
    (_, x: string, y: string) => `scale(${x} ${-Number(y) * 0.8})`,
  );
  return mirrored;
}
