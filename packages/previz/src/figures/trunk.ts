import type { Point } from '../geometry/plane.ts';
import type { View } from '../model/figure.ts';
import type { Build, Skeleton } from './skeleton.ts';

const WIDTH: Readonly<Record<View, number>> = { front: 1, back: 1, 'three-quarter': 0.92, side: 0.66 };

/** The trunk's own axes: along it from hip to chest, and across it to the figure's left. */
export interface Trunk {
  at(across: number, up: number): Point;
  readonly build: Build;
  readonly view: View;
}

export function trunkOf(s: Skeleton, build: Build, view: View): Trunk {
  const a = (s.lean * Math.PI) / 180;
  const width = WIDTH[view];
  return {
    build,
    view,
    at: (across, up) => ({
      x: s.hip.x + Math.sin(a) * up * build.torso + Math.cos(a) * across * width,
      y: s.hip.y - Math.cos(a) * up * build.torso + Math.sin(a) * across * width,
    }),
  };
}
