/** In space the Earth is a world that one floats over, not a ball beside one: its limb fills the foot of the frame. */
import { vec3 } from '../geometry/vec3.ts';
import type { Hour } from '../model/light.ts';
import type { FacePiece, SetDesign } from '../model/set.ts';
import type { Shot } from '../model/shot.ts';
import { createRng, type Rng } from '../random/rng.ts';
import { face } from '../sets/kit/faces.ts';
import type { Loop } from '../sets/kit/loops.ts';
import { WORLDS } from './categories.ts';
import type { Performer } from './performers.ts';

/** Metres: where the Earth's disc stands, how large it is, and how high its limb rises over the horizon. */
const AWAY = 900;
const RADIUS = 1400;
const RISES = 150;

/** Worlds of a set that the Earth takes the place of. */
const OTHERS = /^(planet|bands|night side|rings|asteroid)$/;
const GLOW = { layer: 'backdrop', tone: 'glow' } as const;
/** Hours at which the sun stands at the edge of the world. */
const SUN_AT_LIMB: ReadonlySet<Hour> = new Set(['dawn', 'golden-hour', 'sunset', 'dusk']);

/** The set with the Earth under it, and the performers without it; both as they were where the Earth is dealt with. */
export function overEarth(
  set: SetDesign,
  performers: readonly Performer[],
  { relations, place }: Shot,
): { readonly set: SetDesign; readonly performers: readonly Performer[] } {
  const earth = performers.filter((p) => p.drawable?.id === 'earth');
  const [world] = earth;
  const dealtWith = relations.some(
    (r) =>
      r.object === world?.entity.id &&
      !/^(above|below|around|behind|in-front-of|next-to|looking-at)$/.test(r.kind),
  );
  const plain = earth.length === 1 && world?.mention.verb !== 'explode' && !dealtWith;
  if (set.setting !== 'space') return { set, performers };
  // Where worlds are named, there are no others.
  const named = performers.some((p) => WORLDS.test(p.drawable?.id ?? ''));
  const empty = { ...set, pieces: set.pieces.filter((p) => !OTHERS.test(p.part)) };
  if (!plain) return { set: named ? empty : set, performers };
  const rng = createRng(place.seed).fork('earth');
  const sun = SUN_AT_LIMB.has(place.hour) || place.disc?.kind === 'sun';
  return {
    set: { ...empty, pieces: [...empty.pieces, ...limb(rng, sun)] },
    performers: performers.filter((p) => p !== world),
  };
}

/** A point of the disc: radians from its top, metres under its limb. */
const at = (angle: number, depth: number) =>
  vec3(Math.sin(angle) * (RADIUS - depth), RISES - RADIUS + Math.cos(angle) * (RADIUS - depth), AWAY);

/** A band along the limb between two depths, metres. */
const band = (from: number, to: number): Loop => {
  const angles = Array.from({ length: 49 }, (_, i) => -0.72 + (1.44 * i) / 48);
  return [...angles.map((a) => at(a, from)), ...angles.reverse().map((a) => at(a, to))];
};

/** Land or cloud: flattened by the curve near the limb. Radians and metres; `rough` is how torn it is. */
function patch(rng: Rng, angle: number, depth: number, wide: number, deep: number, rough: number): Loop {
  return Array.from({ length: 22 }, (_, i) => {
    const t = (i / 22) * 2 * Math.PI;
    const k = 1 + rng.between(-rough, rough);
    return at(angle + Math.cos(t) * wide * k, Math.max(4, depth + Math.sin(t) * deep * k));
  });
}

/** Sea, lands, clouds and the thin blue air over them; the sun at its edge when it rises or sets. */
function limb(rng: Rng, sun: boolean): FacePiece[] {
  const side = rng.chance(0.5) ? 1 : -1;
  const lands = [0, 1, 2, 3].map((i) =>
    patch(
      rng,
      -0.3 + i * 0.19 + rng.between(-0.05, 0.05),
      28 + (i % 2) * 70,
      rng.between(0.05, 0.1),
      rng.between(12, 34),
      0.34,
    ),
  );
  const clouds = Array.from({ length: 15 }, (_, i) => {
    const depth = 8 + 190 * (i / 15) ** 1.4;
    return patch(rng, rng.between(-0.42, 0.42), depth, rng.between(0.04, 0.12), 2 + depth * 0.05, 0.5);
  });
  const glare = (r: number): Loop =>
    Array.from({ length: 32 }, (_, i) => {
      const [t, mid] = [(i / 32) * 2 * Math.PI, at(side * 0.17, -4)];
      return vec3(mid.x + Math.cos(t) * r, mid.y + Math.sin(t) * r, AWAY);
    });
  const flare: FacePiece[] = sun
    ? [
        ...[150, 96, 56].map((r) => face('sun glare', [glare(r)], '#fff2cf', { ...GLOW, opacity: 0.14 })),
        face('sun', [glare(24)], '#fffbea', GLOW),
      ]
    : [];
  return [
    ...[46, 26, 11].map((h, i) =>
      face('air', [band(-h, 0)], '#6fb6ff', { ...GLOW, opacity: 0.1 + i * 0.14 }),
    ),
    ...flare,
    face('planet', [band(0, 560)], sun ? '#15427e' : '#2b6fc0', {
      ...GLOW,
      fadeTo: sun ? '#060d22' : '#123a76',
    }),
    face('lands', lands, sun ? '#2f5a4c' : '#58915c', { ...GLOW, opacity: 0.85 }),
    face('clouds', clouds, '#f3f8ff', { ...GLOW, opacity: sun ? 0.42 : 0.66 }),
    face('edge of day', [band(0, 7)], '#bfe2ff', { ...GLOW, opacity: 0.85 }),
  ];
}
