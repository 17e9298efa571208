/** A place after a fire: charred through, soot over its openings, ash on its floor, smoke that still rises. Metres. */
import { vec3 } from '../../geometry/vec3.ts';
import type { Drawing } from '../../model/drawing.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, face, ground } from '../kit/faces.ts';
import { onPlane, wallLoop } from '../kit/loops.ts';
import { blob } from '../kit/paths.ts';
import { patches, strewn } from '../parts/ground-textures.ts';
import { rubble } from '../parts/rubble.ts';
import type { Built } from '../setting.ts';
import { hole } from './jagged.ts';
import { airborne, edgeSpots } from './props.ts';
import { added, recoloured, unlit } from './recolour.ts';
import { onWalls, type Shell, type Wall } from './shell.ts';

const CHAR = '#2a2624';
const ASH = '#7d7873';
const EMBER = '#ff7a2e';

/** Soot that has licked up the wall, and plaster that has burst off. */
function licked({ plane, width, height }: Wall, rng: Rng): FacePiece[] {
  const n = Math.max(2, Math.round(width / 2.6));
  const tongues = Array.from({ length: n }, (_, i) => {
    const u = ((i + rng.between(0.2, 0.8)) / n) * width;
    const w = rng.between(0.3, 0.75);
    const v = rng.between(0.15, 0.5) * Math.min(height, 4);
    const top = Math.min(height, v + rng.between(1.1, 2.4));
    return [
      onPlane(plane, u - w * 0.5, v, 0.06),
      onPlane(plane, u - w, (v + top) / 2, 0.06),
      onPlane(plane, u - w * 0.3, top, 0.06),
      onPlane(plane, u + w * 0.1, top - 0.35, 0.06),
      onPlane(plane, u + w * 0.5, top - 0.1, 0.06),
      onPlane(plane, u + w, (v + top) / 2 - 0.2, 0.06),
      onPlane(plane, u + w * 0.5, v, 0.06),
    ];
  });
  const look = { normal: plane.normal };
  return [
    face('soot', [wallLoop(plane, 0, width, height * 0.55, height, 0.055)], '#1c1918', {
      ...look,
      opacity: 0.4,
    }),
    face('soot', tongues, '#191615', { ...look, opacity: 0.75 }),
    face(
      'burst plaster',
      [
        hole(
          plane,
          [rng.between(0.2, 0.8) * width, rng.between(0.3, 0.6) * Math.min(height, 5)],
          [0.6, 0.45],
          rng,
          0.065,
        ),
      ],
      '#5b4a40',
      look,
    ),
  ];
}

/** Smoke that rises from where it still glows, `tall` metres. */
function wisp(tall: number, rng: Rng): Drawing {
  const h = tall * 100;
  return drawing(
    Array.from({ length: 4 }, (_, i) => {
      const y = -h * (0.14 + 0.25 * i);
      const r = h * (0.05 + 0.045 * i);
      return shape(
        'smoke',
        blob(rng.between(-0.06, 0.1) * h * i * 0.5, y, r, r * 1.5, rng, 0.2),
        '#8b8581',
        'body',
        {
          opacity: 0.3 - 0.055 * i,
        },
      );
    }),
    h * 0.6,
    h,
    0,
  );
}

function remains(shell: Shell): Piece[] {
  const rng = shell.rng.fork('remains');
  const indoor = shell.ceiling !== null;
  const reach = { x: [-shell.half * 0.95, shell.half * 0.95], z: [-1.5, shell.back * 0.85] } as const;
  const spots = edgeSpots(shell, rng, indoor ? 5 : 8);
  const high = indoor ? (shell.ceiling ?? 3) * 0.9 : 4.5;
  return [
    patches('ash', rng, 9, reach, [0.35, 0.9], ASH, 0.5),
    patches('ash', rng, 6, reach, [0.25, 0.7], CHAR, 0.6),
    strewn('cinders', rng, 24, reach, 0.07, '#1f1c1b'),
    ground('embers', strewn('embers', rng, 12, reach, 0.04, EMBER).loops, EMBER, { tone: 'glow' }),
    ...spots.map(({ x, z, near }) =>
      card(
        'charred heap',
        vec3(x, 0, z),
        rubble(
          rng.between(0.9, 1.6),
          rng.between(0.3, 0.6) * (near ? 0.6 : 1),
          '#4a4441',
          rng,
          near ? undefined : '#231f1d',
        ),
      ),
    ),
    ...spots
      .slice(1, 4)
      .map(({ x, z }) => card('smoke', vec3(x, 0.3, z + 0.1), wisp(high, rng), { casts: false })),
  ];
}

export function burnt(built: Built, shell: Shell): Built {
  const black = recoloured(unlit(built, '#1d1b1b'), 'burnt');
  return added(onWalls(black, shell, licked), [...remains(shell), ...airborne(shell, 'ash')]);
}
