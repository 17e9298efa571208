import { blend } from '../colour/oklch.ts';
import type { Vec3 } from '../geometry/vec3.ts';
import { shade } from '../light/index.ts';
import type { Tone } from '../model/drawing.ts';
import { isAfterSunset, type Light } from '../model/light.ts';
import type { Scene } from '../model/scene.ts';
import type { Practical } from '../model/set.ts';
import { type StyleSheet, styleSheet } from '../styles/index.ts';
import type { View } from './project-polygon.ts';
import { Defs } from './svg.ts';

/** What every drawing function needs: the view, the light, the style and the definitions it may add to. */
export interface Painter extends View {
  readonly light: Light;
  readonly style: StyleSheet;
  readonly defs: Defs;
  readonly practicals: readonly Practical[];
  /** Final colour of a material at a distance. */
  colour(
    material: string,
    tone: Tone,
    distance: number,
    normal: Vec3 | null,
    practical?: NearLight | null,
  ): string;
}

export interface NearLight {
  readonly colour: string;
  readonly strength: number;
}

export function createPainter(scene: Scene): Painter {
  const style = styleSheet(scene.style);
  const own = style.light(scene.light);
  const light = scene.silhouette ? { ...own, shadow: { ...own.shadow, colour: CONTRE_JOUR.colour } } : own;
  const known = new Map<string, string>();
  const colour: Painter['colour'] = (material, tone, distance, normal, practical = null) => {
    const steps = distance < 8 ? Math.round(distance) : Math.round(Math.log2(distance) * 6) + 100;
    const key = `${material}${tone}${steps}${normal ? `${normal.x.toFixed(1)},${normal.y.toFixed(1)},${normal.z.toFixed(1)}` : ''}${practical ? practical.colour + practical.strength.toFixed(1) : ''}`;
    let value = known.get(key);
    if (value === undefined) {
      const lit = shade(material, light, { tone, distance, normal, practical });
      const seen = scene.silhouette && tone !== 'glow' ? againstLight(lit, distance, light) : lit;
      value = style.colour(seen, tone);
      known.set(key, value);
    }
    return value;
  };
  return {
    camera: scene.camera,
    width: scene.width,
    height: scene.height,
    light,
    style,
    defs: new Defs(),
    practicals: scene.set.practicals,
    colour,
  };
}

/** What stands against the light is dark, and the more so the nearer it is: a land of planes under a bright sky. */
const CONTRE_JOUR = { colour: '#15111c', near: 0.92, far: 0.4, reach: 160 };
/** By night the air itself is the light that one stands against: what lies farther off parts from it sooner, metres. */
const BY_NIGHT = { far: 0.12, reach: 14 };

function againstLight(lit: string, distance: number, { hour }: Light): string {
  const { far, reach } = isAfterSunset(hour) ? BY_NIGHT : CONTRE_JOUR;
  return blend(lit, CONTRE_JOUR.colour, far + (CONTRE_JOUR.near - far) * Math.exp(-distance / reach));
}

/** The strongest practical that reaches a place, or null. */
export function practicalAt(painter: Painter, at: Vec3): NearLight | null {
  let best: NearLight | null = null;
  for (const p of painter.practicals) {
    const d = Math.hypot(p.at.x - at.x, p.at.y - at.y - 1, p.at.z - at.z);
    const strength = p.strength * Math.max(0, 1 - d / (p.reach * 1.4)) ** 1.3;
    if (strength > 0.04 && strength > (best?.strength ?? 0)) best = { colour: p.colour, strength };
  }
  return best;
}
