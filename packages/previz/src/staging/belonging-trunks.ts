/** Whoever deals with a tree at its foot stands at a trunk; the crown is over the frame. */

import type { Drawing } from '../model/drawing.ts';
import type { Relation } from '../model/script.ts';
import type { Artists } from './artists.ts';
import { isAlive } from './beings.ts';
import { drawnAs, type Frame, idOf } from './belonging-kit.ts';
import type { Performer } from './performers.ts';

const TREES = /^(tree|pine-tree|birch-tree|oak-tree)$/;
/** What people do to a trunk. */
const AT_TRUNK = /^(carve|nail|hug|embrace|knock|tap|pat|stroke|scratch|tie|chain|mark|punch|kick|hammer)$/;
/** What beasts do at one; and what small ones do, wherever they are about it. */
const BEASTS_AT_TRUNK = /^(peck|tap|drum|coil|wind|wrap|scratch|sharpen|sniff|gnaw|cling|hang|mark)$/;
/** Metres: a beast lower than this is lost beside a whole tree. */
const SMALL = 0.7;
const ABOUT: ReadonlySet<Relation['kind']> = new Set([
  'under',
  'below',
  'next-to',
  'behind',
  'against',
  'touching',
  'around',
  'in-front-of',
  'hugging',
  'fighting',
  'looking-at',
  'on',
  'in',
]);
const UP_IN_IT: ReadonlySet<Relation['kind']> = new Set(['on', 'in', 'above']);

/** True for who is at the foot of that tree, and would be lost beside the whole of it. */
function isAtFoot(p: Performer, r: Relation): boolean {
  const verb = p.mention.verb ?? '';
  if (p.look) return AT_TRUNK.test(verb);
  if (p.drawable?.kind !== 'animal') return false;
  return BEASTS_AT_TRUNK.test(verb) || (p.height < SMALL && !UP_IN_IT.has(r.kind));
}

const touches = (p: Performer, thing: string, { relations }: Frame['shot']): boolean =>
  relations.some((r) => r.kind === 'touching' && r.subject === p.entity.id && r.object === thing);

/** What is carved into the bark or nailed to it is there already; the hands are at the trunk. */
const handsOnBark = (relations: readonly Relation[], marked: Relation): Relation[] =>
  relations.map((r) =>
    r === marked
      ? { ...r, kind: 'in' }
      : r.kind === 'touching' && r.object === marked.subject
        ? { ...r, object: marked.object }
        : r,
  );

/** What is cut into bark shows the wood. */
const CUT = /heart|star|arrow|letter|initial|number|cross/;
const BARE_WOOD = '#d8b98a';

/** The one tree that somebody is at the foot of, as a trunk that nobody frames for. */
export function nearTrunk({ shot, performers }: Frame, artists: Artists): Frame {
  const wide = /wide$/.test(shot.size) && shot.sizeSaid === true;
  const tree = performers.find((p) => TREES.test(idOf(p)) && p.entity.count === 1);
  if (!tree || wide || tree.entity.traits.colours.length > 0) return { shot, performers };
  const near = shot.relations.some(
    (r) =>
      r.object === tree.entity.id &&
      ABOUT.has(r.kind) &&
      performers.some((p) => p.entity.id === r.subject && isAtFoot(p, r)),
  );
  const marked = shot.relations.find(
    (r) =>
      (r.kind === 'in' || r.kind === 'on') &&
      r.object === tree.entity.id &&
      performers.some((p) => p.look && AT_TRUNK.test(p.mention.verb ?? '') && touches(p, r.subject, shot)),
  );
  if (!near && !marked) return { shot, performers };
  return {
    shot: marked ? { ...shot, relations: handsOnBark(shot.relations, marked) } : shot,
    performers: performers.map((p) =>
      p === tree
        ? { ...drawnAs(p, 'near-trunk', artists), focus: false }
        : p.entity.id === marked?.subject && CUT.test(idOf(p))
          ? { ...p, colour: BARE_WOOD }
          : p,
    ),
  };
}

/** Of whoever is at it, how much higher a trunk is framed; and how wide, centimetres. */
const OVER = 1.3;
/** The same of a beast that is up it. */
const CLIMBED = 3;
const CLINGS = /^(climb|scale|clamber|ascend|cling|hug|embrace|peck|tap|drum|coil|wind|wrap|scurry|scamper)$/;
const WIDE = 126;

/** A trunk whose frame reaches no higher than whoever is at it needs: the rest is over the picture. */
export function asFarAsNeeded(drawing: Drawing, performers: readonly Performer[]): Drawing {
  const living = performers.filter(isAlive);
  const tallest = Math.max(0.3, ...living.map((p) => p.height));
  const { bounds: b } = drawing;
  const up = living.some((p) => p.look === null && CLINGS.test(p.mention.verb ?? ''));
  const height = Math.min(b.height, 100 * (up ? CLIMBED : OVER) * tallest);
  const width = Math.min(b.width, WIDE);
  return {
    ...drawing,
    bounds: { x: b.x + (b.width - width) / 2, y: b.y + b.height - height, width, height },
  };
}
