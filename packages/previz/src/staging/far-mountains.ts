/** Mountains and pyramids that are named beside others stand at the end of the land, whatever the land is. */
import type { FacePiece, SetDesign } from '../model/set.ts';
import type { Shot } from '../model/shot.ts';
import { createRng } from '../random/rng.ts';
import { jagged, ring } from '../sets/parts/horizon.ts';
import type { Performer } from './performers.ts';

const FAR = /^(snow-capped-mountain|mountain|mount-fuji|pyramid)$/;
const ROCK = '#7f8da8';
const SNOW = '#eef2f7';
/** Metres: how high the highest stand at `RADIUS`, and over which part of that snow lies. */
const HIGH = 120;
const RADIUS = 520;
const SNOW_LINE = 0.52;

/** The set with the mountains in it, and the performers without them. */
export function farMountains(
  set: SetDesign,
  performers: readonly Performer[],
  shot: Shot,
): { readonly set: SetDesign; readonly performers: readonly Performer[] } {
  const far = performers.filter((p) => FAR.test(p.drawable?.id ?? ''));
  const others = performers.filter((p) => !far.includes(p));
  const [first] = far;
  const climbed = shot.relations.some((r) => r.object === first?.entity.id && CLIMBED.has(r.kind));
  if (!first || others.length === 0 || climbed || set.indoor || set.air !== 'air') return { set, performers };
  const built = first.drawable?.id === 'pyramid';
  const had = set.pieces.some((p) => p.part === (built ? 'pyramids' : 'mountains'));
  const stands = built ? pyramids(first) : range(first, shot.place.seed);
  const pieces = had ? set.pieces : [...stands, ...set.pieces];
  return { set: { ...set, pieces }, performers: others };
}

const CLIMBED: ReadonlySet<string> = new Set(['on', 'touching', 'in', 'riding', 'holding']);

function range({ entity }: Performer, seed: number): FacePiece[] {
  const rng = createRng(seed).fork('far mountains');
  const side = rng.chance(0.5) ? 0.16 : -0.16;
  const ridge = entity.count === 1 ? cone(side) : jagged(rng, 9);
  const rough = (a: number) => 0.07 * Math.sin(a * 61) + 0.05 * Math.sin(a * 97 + 1);
  return [
    ring('mountains', (a) => HIGH * Math.max(0, ridge(a)), SNOW, { radius: RADIUS }, 160),
    ring(
      'mountains',
      (a) => HIGH * Math.max(0, Math.min(ridge(a), SNOW_LINE + rough(a))),
      ROCK,
      { radius: RADIUS - 4 },
      160,
    ),
  ];
}

/** Where they stand, radians from the middle, and how large each is beside the greatest. */
const PYRAMIDS = [
  [0.12, 1],
  [-0.3, 0.74],
  [0.5, 0.5],
] as const;
/** Metres at that distance. */
const TALL = 165;
/** Radians from the foot of the greatest to under its top. */
const HALF_BASE = 0.26;
const STONE = { lit: '#cf9a52', shaded: '#86572c' } as const;

/** The greatest and the lesser ones, the farther side of each in shade. */
function pyramids({ entity }: Performer): FacePiece[] {
  return PYRAMIDS.slice(0, entity.count === 1 ? 1 : PYRAMIDS.length)
    .toReversed()
    .flatMap(([at, size], i) => {
      const rise = (a: number) => TALL * size * Math.max(0, 1 - Math.abs(a - at) / (HALF_BASE * size));
      const radius = RADIUS - 10 * i;
      return [
        ring('pyramids', rise, STONE.lit, { radius }, 480),
        ring(
          'pyramids',
          (a) => (a >= at + 0.02 * size ? rise(a) : 0),
          STONE.shaded,
          { radius: radius - 2 },
          480,
        ),
      ];
    });
}

/** One great mountain with hollow flanks. */
const cone =
  (at: number) =>
  (a: number): number => {
    const t = Math.max(0, 1 - Math.abs(a - at) / 0.42);
    return Math.min(1.08, 1.18 * t ** 1.35);
  };
