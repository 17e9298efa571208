/** Swings and birds in trees: what hangs there, sits there or falls from there. */

import type { Relation } from '../model/script.ts';
import type { Artists } from './artists.ts';
import { isAlive } from './beings.ts';
import { drawnAs, type Frame, idOf, related, without } from './belonging-kit.ts';
import { AUTUMN } from './in-season.ts';
import type { Performer } from './performers.ts';
import { stateOf } from './thing-states.ts';

const BRANCH = /(^| )(branch|bough|limb)$/;

/** A branch that somebody is on, or hangs from, grows on its tree. */
export function perch({ shot, performers }: Frame, artists: Artists): Frame {
  const branch = performers.find((p) => BRANCH.test(p.entity.noun) && p.entity.count === 1);
  const used = shot.relations.some(
    (r) =>
      r.object === branch?.entity.id &&
      /^(on|below|under|around|above|touching|against|next-to)$/.test(r.kind),
  );
  const hanger = performers.find((p) => isAlive(p) && /^(hang|dangle|swing)$/.test(p.mention.verb ?? ''));
  const alive = performers.some(isAlive);
  if (branch && hanger && !used)
    return perch(
      {
        shot: {
          ...shot,
          relations: [
            ...shot.relations,
            { kind: 'below', subject: hanger.entity.id, object: branch.entity.id },
          ],
        },
        performers,
      },
      artists,
    );
  if (!branch || !used || !alive) return { shot, performers };
  return {
    shot: {
      ...shot,
      relations: shot.relations.map((r) =>
        r.object === branch.entity.id && /^(around|touching|against|next-to)$/.test(r.kind)
          ? { ...r, kind: 'on' as const }
          : r,
      ),
    },
    performers: performers.map((p) => (p === branch ? drawnAs(p, 'bough', artists) : p)),
  };
}

/** The stick that a dog has in its mouth is no walking stick. */
export function fetched({ shot, performers }: Frame, artists: Artists): Frame {
  const person = (p: Performer) =>
    shot.relations.some(
      (r) => r.object === p.entity.id && performers.some((q) => q.look && q.entity.id === r.subject),
    );
  const animals = performers.some((p) => p.drawable?.kind === 'animal');
  return {
    shot,
    performers: performers.map((p) =>
      animals && p.entity.noun === 'stick' && !person(p) ? drawnAs(p, 'branch', artists) : p,
    ),
  };
}

/** Leaves fall; the tree that they fall from stands. */
export function treeThatStands({ shot, performers }: Frame): Frame {
  const leaves = performers.some((p) => /lea(f|ves)|petals|blossom/.test(idOf(p)));
  if (!leaves) return { shot, performers };
  return {
    shot,
    performers: performers.map((p) => {
      if (p.drawable?.category !== 'plant' || stateOf(p) !== 'toppled') return p;
      const { state: _fallen, ...traits } = p.entity.traits;
      const { state: _now, ...mention } = p.mention;
      return {
        ...p,
        colour: p.colour ?? leafColour(shot, performers),
        entity: { ...p.entity, traits },
        mention: { ...mention, pose: null, verb: null },
      };
    }),
  };
}

/** A swing that hangs in a tree, on which somebody sits. */
export function swingInTree({ shot, performers }: Frame, artists: Artists): Frame {
  const swing = performers.find((p) => idOf(p) === 'swing' && p.entity.count === 1);
  const tree = performers.find(
    (p) => p.drawable?.category === 'plant' && p.height > 2 && p.entity.count === 1,
  );
  const branch = performers.find((p) => /^(branch|bough|limb)$/.test(p.entity.noun));
  const hangs =
    swing &&
    (branch !== undefined ||
      /^(hang|dangle|suspend|tie|attach)$/.test(swing.mention.verb ?? '') ||
      shot.relations.some(
        (r) => r.subject === swing.entity.id && r.object === tree?.entity.id && r.kind !== 'next-to',
      ));
  if (!swing || !hangs || !artists.findDrawable('tree-swing')) return { shot, performers };
  const gone = [tree, branch].flatMap((p) => (p ? [p.entity.id] : []));
  const rider = performers.find((p) => p.look !== null);
  const known = without(shot.relations, gone);
  const onIt = rider && !related(known, rider.entity.id);
  const sits: Relation[] = onIt ? [{ kind: 'on', subject: rider.entity.id, object: swing.entity.id }] : [];
  return {
    shot: { ...shot, relations: [...known, ...sits] },
    performers: performers
      .filter((p) => !gone.includes(p.entity.id))
      .map((p) =>
        p === swing
          ? {
              ...drawnAs(leafed(p, tree?.colour ?? leafColour(shot, performers)), 'tree-swing', artists),
              colour: null,
            }
          : p,
      ),
  };
}

const SWINGS = /^(swing|ride|fly|soar|play|laugh|giggle)$/;

/** Whoever is pushed on a swing, or swings, is on its way up, seen from the side. */
export function swingInMotion({ shot, performers }: Frame, artists: Artists): Frame {
  const swing = performers.find((p) => idOf(p) === 'swing' && p.entity.count === 1);
  const on = shot.relations.filter((r) => r.kind === 'on' && r.object === swing?.entity.id);
  const riders = performers.filter((p) => p.look && on.some((r) => r.subject === p.entity.id));
  const [rider] = riders;
  const pushed = shot.relations.some((r) => r.kind === 'pushing' && r.object === swing?.entity.id);
  const moves = pushed || SWINGS.test(rider?.mention.verb ?? '');
  if (!swing || !rider || riders.length > 1 || !moves) return { shot, performers };
  return {
    shot,
    performers: performers.map((p) =>
      p === swing
        ? drawnAs(p, 'swing-in-motion', artists)
        : p === rider
          ? { ...p, mention: { ...p.mention, pose: 'sit' as const, mood: p.mention.mood ?? 'happy' } }
          : p,
    ),
  };
}

/** A tree has the colour of the leaves that fall from it; in autumn they have turned. */
const leafColour = ({ place }: Frame['shot'], performers: readonly Performer[]): string | null =>
  performers.find((q) => /lea(f|ves)/.test(idOf(q)))?.entity.traits.colours[0]?.hex ??
  (place.season === 'autumn' ? AUTUMN[0] : null);

const leafed = (p: Performer, hex: string | null): Performer =>
  hex === null
    ? p
    : { ...p, entity: { ...p.entity, traits: { ...p.entity.traits, parts: [{ part: 'crown', hex }] } } };
