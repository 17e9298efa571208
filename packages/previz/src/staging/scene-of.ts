/** A scene from its parts: how sharp it is where, and how thick its air. */
import type { Light } from '../model/light.ts';
import type { Scene } from '../model/scene.ts';
import type { Shot } from '../model/shot.ts';
import type { FrameSize } from './frame-size.ts';

/** How open the lens is that looks at a tabletop. */
const CLOSE_BLUR = 0.8;

/** Fog is so thick as the picture bears: what stands at the distance that the picture is about is seen in it. */
const SEEN_THROUGH = 2.6;

const thinned = (light: Light, distance: number): Light =>
  light.weather === 'fog' && distance * SEEN_THROUGH > light.haze.end
    ? { ...light, haze: { ...light.haze, end: distance * SEEN_THROUGH } }
    : light;

export function sceneOf(
  shot: Shot,
  { width, height }: FrameSize,
  parts: Pick<Scene, 'set' | 'light' | 'actors' | 'camera' | 'shown'> & {
    readonly distance: number;
    readonly beyond?: number;
    readonly pan?: number;
  },
): Scene {
  const { distance, beyond, ...scene } = parts;
  return {
    ...scene,
    light: thinned(parts.light, distance),
    width,
    height,
    style: shot.style,
    silhouette: shot.silhouette,
    focus:
      beyond === undefined
        ? { distance, blur: shot.shallowFocus ? 0.8 : 0.25 }
        : { distance, blur: CLOSE_BLUR, beyond },
    seed: shot.seed,
  };
}
