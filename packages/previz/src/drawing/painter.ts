import type { Vec3 } from '../geometry/vec3.ts';
import { shade } from '../light/index.ts';
import type { Tone } from '../model/drawing.ts';
import type { Light } from '../model/light.ts';
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
  const light = style.light(scene.light);
  const known = new Map<string, string>();
  const colour: Painter['colour'] = (material, tone, distance, normal, practical = null) => {
    const steps = distance < 8 ? Math.round(distance) : Math.round(Math.log2(distance) * 6) + 100;
    const key = `${material}${tone}${steps}${normal ? `${normal.x.toFixed(1)},${normal.y.toFixed(1)},${normal.z.toFixed(1)}` : ''}${practical ? practical.colour + practical.strength.toFixed(1) : ''}`;
    let value = known.get(key);
    if (value === undefined) {
      value = style.colour(shade(material, light, { tone, distance, normal, practical }), tone);
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
