/** Who digs for something digs a hole, and what is dug up or buried stands out of it. */
import type { Relation } from '../model/script.ts';
import { settingById } from '../sets/index.ts';
import type { Artists } from './artists.ts';
import { type Frame, idOf } from './belonging-kit.ts';
import { madeThing } from './made-thing.ts';
import type { Performer } from './performers.ts';

const DIGS = /^(dig|excavate|unearth|bury)$/;
/** Grounds with pits of their own, and such as no earth lies on. */
const OTHER_GROUND =
  /archaeolog|excavation|trench|tunnel|mine|snow|ice|road|street|space|moon|planet|graveyard|cemetery/;
/** Metres: what is larger is not in a hole that one person digs. */
const LARGEST = 1.2;
const TOOLS =
  /shovel|spade|pickaxe|hoe|pick$|fork|trowel|wheelbarrow|bucket|lantern|lamp|torch|map|excavator|digger/;

const isSought = (p: Performer): boolean =>
  p.look === null &&
  p.focus &&
  p.drawable?.kind === 'thing' &&
  p.drawable.placement !== 'sky' &&
  !/^(building|vehicle|plant)$/.test(p.drawable.category) &&
  !TOOLS.test(idOf(p)) &&
  p.height < LARGEST;

/** The hole before the digger, and in it what it is dug for. */
export function digFor(frame: Frame, artists: Artists): Frame {
  const same = beforeTheTree(frame);
  const { shot, performers } = same;
  const digger = performers.find(isDigger);
  const { setting } = shot.place;
  if (!digger || settingById(setting).indoor || OTHER_GROUND.test(setting)) return same;
  if (performers.some((p) => /hole|grave|pit$/.test(`${idOf(p)} ${p.entity.noun}`))) return same;
  const things = performers.filter((p) => p.look === null && p !== digger && p.drawable?.kind === 'thing');
  const sought = things.filter((p) => isSought(p) && !isPlaced(p, digger, shot.relations));
  if (things.some((p) => p.focus && !TOOLS.test(idOf(p)) && !isTree(p) && !sought.includes(p))) return same;
  const hole = { ...madeThing('dug-hole', digger, artists), focus: true };
  const ids = new Set(sought.map((p) => p.entity.id));
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => !ids.has(r.subject) && !ids.has(r.object)),
        { kind: 'touching', subject: digger.entity.id, object: hole.entity.id },
        ...[...ids].map((subject): Relation => ({ kind: 'in', subject, object: hole.entity.id })),
      ],
    },
    performers: [...performers.map((p) => (isBurying(p) ? withSpade(p) : p)), hole],
  };
}

/** What is hidden in the ground is put into a hole there. */
const isBurying = ({ deed, mention }: Performer): boolean =>
  deed?.way === 'ground' && mention.verb === 'bury';

const isDigger = (p: Performer): boolean =>
  (p.mention.pose === 'dig' && DIGS.test(p.mention.verb ?? '') && !p.deed) || isBurying(p);

const withSpade = ({ deed: _, ...p }: Performer): Performer => ({
  ...p,
  mention: { ...p.mention, pose: 'dig' },
});

const isTree = (p: Performer): boolean => p.drawable?.category === 'plant';

/** Under a tree one digs before it: the trunk is not in the way of the spade. */
function beforeTheTree({ shot, performers }: Frame): Frame {
  const digs = (id: string) => performers.some((p) => p.entity.id === id && isDigger(p));
  const relations = shot.relations.map((r) =>
    r.kind === 'under' && digs(r.subject) && performers.some((p) => p.entity.id === r.object && isTree(p))
      ? { ...r, kind: 'in-front-of' as const }
      : r,
  );
  return { shot: { ...shot, relations }, performers };
}

/** Elsewhere than under the digger's hands. */
const isPlaced = (p: Performer, digger: Performer, relations: readonly Relation[]): boolean =>
  relations.some(
    (r) =>
      (r.subject === p.entity.id || r.object === p.entity.id) &&
      !(r.subject === digger.entity.id && /^(touching|holding|next-to|looking-at)$/.test(r.kind)),
  );
