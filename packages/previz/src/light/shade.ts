import { blend, format, parse } from '../colour/oklch.ts';
import { dot, type Vec3 } from '../geometry/vec3.ts';
import type { Tone } from '../model/drawing.ts';
import type { Light } from '../model/light.ts';

/** What a surface receives besides its own colour. */
export interface Surface {
  readonly tone: Tone;
  /** Unit normal; null for upright drawings, which take the key as something round would. */
  readonly normal: Vec3 | null;
  /** Metres from the camera. */
  readonly distance: number;
  /** Light of lamps, fires and windows near it. */
  readonly practical?: { readonly colour: string; readonly strength: number } | null;
}

const clamp = (v: number, low: number, high: number) => Math.min(high, Math.max(low, v));

/** Share of the air's colour that lies between the camera and a distance, 0 to `haze.most`. */
export function hazeAt(light: Light, distance: number): number {
  const { start, end, most } = light.haze;
  if (distance <= start || most === 0) return 0;
  return most * (1 - Math.exp((-2.2 * (distance - start)) / (end - start)));
}

const LOW_SUN = 0.45;

/** How much of the key reaches a surface, 0 to 1. */
function keyShare(light: Light, normal: Vec3 | null): number {
  const { towards, softness } = light.key;
  if (normal === null) return clamp(0.7 - 0.4 * towards.z, 0.3, 1);
  // the eye adapts to a low sun: level ground it rakes over still looks lit
  const facing = normal.y > 0.9 ? Math.max(dot(normal, towards), LOW_SUN) : dot(normal, towards);
  const wrapped = clamp(facing * 0.55 + 0.45, 0, 1);
  return clamp(facing, 0, 1) * (1 - softness) + wrapped * softness;
}

/**
 * A material colour under the scene's light and air. Lightness and chroma shift before hue, so that an asked-for colour
 * stays recognisable at every hour.
 */
export function shade(hex: string, light: Light, surface: Surface): string {
  if (surface.tone === 'glow') return blend(hex, light.haze.colour, hazeAt(light, surface.distance) * 0.55);
  const share =
    surface.tone === 'shade' ? 0.24 : surface.tone === 'light' ? 1 : keyShare(light, surface.normal);
  const lit = lightUp(hex, light, share, surface);
  return blend(lit, light.haze.colour, hazeAt(light, surface.distance));
}

/** Moonlight shows hardly any colour of the ground: grass turns blue-grey, while what stands on it keeps its own. */
const paled = ({ hour, indoor }: Light, { normal }: Surface): number =>
  !indoor && normal && normal.y > 0.5 && (hour === 'night' || hour === 'blue-hour') ? 0.55 : 1;

/** Snow keeps so much of its white under a coloured light. */
const WHITE = 0.5;

/**
 * What has more chroma than this is a colour rather than a tint, and light brightens it by no more than so much: a fair
 * face, a yellow coat stay what they are in the sun. What has less brightens the more freely the less it has.
 */
const COLOURFUL = 0.045;
const BRIGHTER = 0.03;
const WHITER = 0.3;

const brightest = (c: number): number => BRIGHTER + (WHITER - BRIGHTER) * clamp(1 - c / COLOURFUL, 0, 1);

function lightUp(hex: string, light: Light, share: number, surface: Surface): string {
  const snowy = surface.normal && surface.normal.y > 0.5 && surface.tone === 'body' ? light.snow * 0.9 : 0;
  const base = parse(snowy > 0 ? blend(hex, '#f4f7fb', snowy) : hex);
  const fromKey = light.key.strength * share * 1.08;
  const lamp = surface.practical?.strength ?? 0;
  const amount = light.fill.strength + fromKey + lamp * 0.5;
  const full = base.l * clamp(amount, 0.05, 1.2) ** 0.56 * (surface.tone === 'shade' ? 0.94 : 1);
  const l = Math.min(full, base.l + brightest(base.c));
  const tint = parse(
    blend(light.fill.colour, light.key.colour, fromKey / (light.fill.strength + fromKey || 1)),
  );
  const weight = clamp(0.16 + (1 - amount) * 0.2, 0.1, 0.34);
  const own = (1 - weight * 0.5) * paled(light, surface) * Math.min(1, l / Math.max(base.l, 0.01)) ** 0.7;
  const rad = Math.PI / 180;
  // what has no colour of its own shows the light's: grey streets turn amber in the evening, a red coat stays red
  // and black throws hardly any light back to be coloured
  const strength =
    weight *
    (0.8 + 1.5 * Math.exp(-base.c / 0.045)) *
    clamp((base.l / 0.46) ** 1.6, 0.12, 1) *
    (1 - WHITE * snowy);
  let a = base.c * own * Math.cos(base.h * rad) + tint.c * strength * Math.cos(tint.h * rad);
  let b = base.c * own * Math.sin(base.h * rad) + tint.c * strength * Math.sin(tint.h * rad);
  if (surface.practical && lamp > 0) {
    const warm = parse(surface.practical.colour);
    a += warm.c * lamp * 0.35 * Math.cos(warm.h * rad);
    b += warm.c * lamp * 0.35 * Math.sin(warm.h * rad);
  }
  return format({
    l: clamp(l, 0.04, 0.995),
    c: Math.hypot(a, b),
    h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360,
  });
}
