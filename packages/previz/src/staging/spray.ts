/** Water that a beast blows: an arc of it from the mouth, falling on whoever is before it. */
import type { Drawing, Shape } from '../model/drawing.ts';
import type { Performer } from './performers.ts';
import type { StagedUnit } from './stagecraft.ts';
import { extraPart, heightOf, unitOf } from './unit.ts';

const SPRAYS = /^(water|spray|squirt|splash|shower|spout|spit)$/;
const WETTERS = /elephant|mammoth|dolphin|seal|walrus|hippopotamus|camel|llama/;

export const sprays = (p: Performer): boolean =>
  SPRAYS.test(p.mention.verb ?? '') && WETTERS.test(p.drawable?.id ?? '');

/** Of its height: where the water leaves it, how high it goes and how far. */
const FROM = 0.36;
const HIGH = 0.34;
const FAR = 0.42;

/** The beast with the water before it. */
export function spraying(unit: StagedUnit): StagedUnit {
  const tall = heightOf(unit.extent);
  const side = unit.facing || 1;
  const edge = side > 0 ? unit.extent.right : unit.extent.left;
  const part = extraPart(`${unit.lead.id}-water`, 'water', arc(100 * tall, side), {
    x: edge - side * 0.02 * tall,
    y: FROM * tall,
    bias: -0.4,
  });
  return { ...unit, ...unitOf([...unit.parts, part]) };
}

/** Tenths of a centimetre. */
export const r1 = (v: number) => Math.round(v * 10) / 10;

/** Water in the air. */
export const water = (d: string, fill: string, opacity: number): Shape => ({
  d,
  fill,
  tone: 'body',
  opacity,
  part: 'water',
});

/** Centimetres from where it starts, `side` its way. */
function arc(tall: number, side: number): Drawing {
  const [w, h] = [FAR * tall, HIGH * tall];
  const at = (x: number, y: number) => `${r1(side * x)} ${r1(-y)}`;
  const stream = (k: number, thick: number) =>
    `M${at(0, 0)}C${at(0.2 * w, h * k * 1.3)} ${at(0.75 * w, h * k * 1.3)} ${at(w * (0.8 + 0.2 * k), -0.2 * tall)}L${at(w * (0.8 + 0.2 * k) - thick, -0.2 * tall)}C${at(0.66 * w, h * k)} ${at(0.24 * w, h * k)} ${at(0, -0.02 * tall)}Z`;
  const drops = Array.from({ length: 16 }, (_, i) => {
    const t = 0.3 + 0.7 * ((i * 0.618) % 1);
    const [x, y] = [w * t * 1.06, h * 4 * t * (1 - t) * (0.6 + ((i * 0.3819) % 1)) - 0.12 * tall * t * t];
    const r = tall * (0.006 + 0.008 * ((i * 0.7549) % 1));
    return `M${at(x - r, y)}a${r1(r)} ${r1(r)} 0 1 0 ${r1(2 * r)} 0a${r1(r)} ${r1(r)} 0 1 0 ${r1(-2 * r)} 0Z`;
  }).join('');
  return {
    shapes: [
      water(stream(1, 0.16 * w), '#9fd0ee', 0.6),
      water(stream(0.8, 0.12 * w), '#d8eefb', 0.7),
      water(drops, '#cfe9fa', 0.9),
    ],
    bounds: { x: side > 0 ? 0 : -w, y: -h * 1.3, width: w, height: h * 1.3 + 0.2 * tall },
    anchors: {},
    footprint: 0,
  };
}
