/** Beasts at home: nests are in trees and the parents at them, a hole is as large as whoever dug it. */
import type { Relation } from '../model/script.ts';
import type { Artists } from './artists.ts';
import { drawnAs, type Frame, idOf } from './belonging-kit.ts';
import { made } from './made-thing.ts';
import type { Performer } from './performers.ts';

const isBeast = (p: Performer): boolean => p.drawable?.kind === 'animal';

/** Nest on the ground. */
const ON_GROUND = /swan|goose|duck|ostrich|penguin|flamingo|emu|chicken|hen|gull|dragon|dinosaur|tyrannosaur/;

/** A nest that is said to be nowhere is on a bough; who feeds those in it is at its rim. */
export function nestInTree({ shot, performers }: Frame, artists: Artists): Frame {
  const nest = performers.find((p) => idOf(p) === 'nest' && p.entity.count === 1);
  const placed = shot.relations.some(
    (r) => r.subject === nest?.entity.id || (r.object === nest?.entity.id && r.kind === 'holding'),
  );
  const birds = performers.filter(isBeast);
  if (!nest || placed || birds.length === 0 || birds.some((p) => ON_GROUND.test(idOf(p))))
    return { shot, performers };
  const [bough] = made(['bough'], nest, 'on', artists, 1);
  if (!bough) return { shot, performers };
  const feeders = shot.relations.filter((r) => r.kind === 'feeding').map((r) => r.subject);
  const sits = [...new Set(feeders)]
    .filter((id) => birds.some((p) => p.entity.id === id))
    .map((subject): Relation => ({ kind: 'in', subject, object: nest.entity.id }));
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => r.kind !== 'feeding' || !feeders.includes(r.subject)),
        ...sits,
        bough.relation,
      ],
    },
    performers: [...performers, bough.thing],
  };
}

/** Of the hole that people dig, what a beast digs, metres of the beast's height to one of it. */
const DUG = 0.42;

/** What a beast digs is no grave. */
export function burrow({ shot, performers }: Frame): Frame {
  const digger = performers.find((p) => isBeast(p) && /^(dig|burrow|scrabble)$/.test(p.mention.verb ?? ''));
  if (!digger || performers.some((p) => p.look)) return { shot, performers };
  return {
    shot,
    performers: performers.map((p) => (idOf(p) === 'dug-hole' ? { ...p, height: DUG * digger.height } : p)),
  };
}

/** Who stands in the reeds stands in the water, the reeds behind; nobody is seen through the stalks. */
export function amongReeds({ shot, performers }: Frame): Frame {
  const reeds = performers.find((p) => /^(cattail|reed)/.test(idOf(p)));
  const within = shot.relations.filter(
    (r) =>
      /^(in|behind|on)$/.test(r.kind) &&
      r.object === reeds?.entity.id &&
      performers.some((p) => isBeast(p) && p.entity.id === r.subject),
  );
  if (!reeds || within.length === 0) return { shot, performers };
  const ids = [reeds.entity.id, ...within.map((r) => r.subject)];
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => !within.includes(r)),
        ...within.map((r): Relation => ({ kind: 'next-to', subject: r.object, object: r.subject })),
      ],
    },
    performers: performers.map((p) =>
      ids.includes(p.entity.id) ? { ...p, mention: { ...p.mention, wades: true } } : p,
    ),
  };
}

const LAPS = /^(drink|lap|lick|sip)$/;
const MILK = /milk|glass-of-water|water-glass/;

/** A cat laps its milk from a bowl. */
export function lapping({ shot, performers }: Frame, artists: Artists): Frame {
  const beast = performers.find((p) => isBeast(p) && LAPS.test(p.mention.verb ?? ''));
  const milk = performers.find((p) => MILK.test(idOf(p)));
  if (!beast || !milk || performers.some((p) => p.look)) return { shot, performers };
  const bowl = performers.find((p) => /bowl|saucer/.test(idOf(p)));
  const vessel = (bowl ?? milk).entity.id;
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter(
          (r) => ![r.subject, r.object].some((id) => id === milk.entity.id || id === vessel),
        ),
        { kind: 'touching', subject: beast.entity.id, object: vessel },
      ],
    },
    performers: bowl
      ? performers.filter((p) => p !== milk)
      : performers.map((p) => (p === milk ? drawnAs(p, 'bowl', artists) : p)),
  };
}
