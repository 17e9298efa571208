/** A place that the cold has taken: rime on everything, icicles under every edge, drifts at the foot of the walls. Metres. */
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, face } from '../kit/faces.ts';
import { onPlane } from '../kit/loops.ts';
import { smooth } from '../kit/paths.ts';
import { patches, ripples } from '../parts/ground-textures.ts';
import type { Built } from '../setting.ts';
import { crack } from './jagged.ts';
import { airborne, edgeSpots } from './props.ts';
import { added, recoloured } from './recolour.ts';
import { onWalls, type Shell, type Wall } from './shell.ts';

/** Icicles of uneven length under the upper edge of a wall, and frost that has grown over it. */
function icicles({ plane, width, height }: Wall, rng: Rng): FacePiece[] {
  const n = Math.round(Math.min(60, width / 0.16));
  const look = { normal: plane.normal };
  const top = height - 0.02;
  const teeth = Array.from({ length: n }, (_, i) => {
    const u = ((i + rng.between(0.2, 0.8)) / n) * width;
    const w = rng.between(0.02, 0.055);
    const long = rng.between(0.1, 0.3) * (rng.chance(0.2) ? 2.2 : 1);
    return [
      onPlane(plane, u - w, top, 0.12),
      onPlane(plane, u, top - long, 0.12),
      onPlane(plane, u + w, top, 0.12),
    ];
  });
  const foot = Array.from({ length: 13 }, (_, i) =>
    onPlane(plane, (width * i) / 12, rng.between(0.12, 0.42) * Math.min(1.6, height * 0.4), 0.06),
  );
  return [
    face('frost', [[onPlane(plane, 0, 0, 0.06), ...foot, onPlane(plane, width, 0, 0.06)]], '#e9f5fb', {
      ...look,
      opacity: 0.75,
    }),
    face(
      'frost',
      [0.2, 0.75].flatMap((t) =>
        [0.4, 1.4, 2.5].flatMap((a) => crack(plane, t * width, height * 0.7, -a, 0.8, rng, 0.07)),
      ),
      '#ffffff',
      { ...look, opacity: 0.6 },
    ),
    face('icicles', teeth, '#e6f6fd', { ...look, opacity: 0.92 }),
  ];
}

/** Snow blown into a heap, metres. */
function drift(width: number, height: number, rng: Rng) {
  const [w, h] = [width * 50, height * 100];
  const crest = (k: number) =>
    smooth([
      { x: -w, y: 4 },
      { x: -w * 0.5, y: -h * 0.55 * k },
      { x: w * rng.between(-0.1, 0.15), y: -h * k },
      { x: w * 0.6, y: -h * 0.5 * k },
      { x: w, y: 4 },
    ]);
  return drawing(
    [shape('drift', crest(1), '#dce9f2'), shape('drift light', crest(0.72), '#f5fafd')],
    w * 2,
    h,
    0,
  );
}

export function frozen(built: Built, shell: Shell): Built {
  const rng = shell.rng.fork('cold');
  const reach = { x: [-shell.half * 0.95, shell.half * 0.95], z: [-1.6, shell.back * 0.9] } as const;
  const drifts: Piece[] = edgeSpots(shell, rng, shell.ceiling === null ? 10 : 6).map(({ x, z, near }) =>
    card(
      'drift',
      vec3(x, 0, z),
      drift(rng.between(1.2, 2.2), rng.between(0.25, 0.5) * (near ? 0.7 : 1), rng),
      { casts: false },
    ),
  );
  const set = onWalls(recoloured(built, 'frozen'), shell, icicles);
  return {
    ...added(set, [
      patches('ice', rng, 7, reach, [0.5, 1.2], '#eaf6fc', 0.5),
      ripples('ice scratches', rng, 8, reach, [0.5, 1.2], '#ffffff', 0.01),
      ...drifts,
      ...airborne(shell, 'frost'),
    ]),
    gloss: Math.max(built.gloss ?? 0, 0.35),
  };
}
