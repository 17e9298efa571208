/** What people have in their hands from straight above: what is said, and what a deed cannot be done without. */
import type { PoseId } from '../../model/figure.ts';
import type { RelationKind } from '../../model/script.ts';
import type { Shot } from '../../model/shot.ts';
import { createRng, hash } from '../../random/rng.ts';
import type { Performer } from '../../staging/performers.ts';
import { umbrella } from '../people/from-above.ts';
import { enlarged } from '../plan.ts';
import { makerOf } from '../things/index.ts';
import { longTool } from '../things/laid/long-tools.ts';
import { type Item, LAYER } from './item.ts';
import { grown } from './tables.ts';
import { isBeast, propItem, type Troupe } from './troupe.ts';

export const HELD: ReadonlySet<RelationKind> = new Set([
  'holding',
  'carrying',
  'wearing',
  'giving',
  'touching',
]);

/** What a pose is done with when nothing is named: a maker's id. */
const TOOLS: Partial<Readonly<Record<PoseId, string>>> = {
  read: 'open-book',
  write: 'notebook',
  phone: 'phone',
  selfie: 'phone',
  type: 'laptop',
  eat: 'served-plate',
  drink: 'mug',
  cook: 'frying-pan',
};
/** Of verbs that share their pose with others. */
const BY_VERB: Readonly<Record<string, string>> = {
  draw: 'drawing',
  sketch: 'sketchbook',
  paint: 'painting',
  colour: 'drawing',
  text: 'phone',
  fish: 'oar',
};

/** Leaves are swept together with a tool, and lie on the ground before it. */
const GATHERED = /leaf|leaves/;
const GATHERERS: Readonly<Record<string, 'broom' | 'rake'>> = {
  sweep: 'broom',
  brush: 'broom',
  rake: 'rake',
};
/** Centimetres: where the tool is held, and where the heap begins before whoever sweeps it up. */
const GRIP = 30;
const SWEPT = 150;
const HEAP = 130;

/** The tool in both hands; a heap lies at the far end of it. */
function gathering(tool: 'broom' | 'rake', heap: Item | undefined): Item[] {
  const swept = heap && {
    ...heap,
    plan: enlarged(heap.plan, HEAP / heap.plan.long),
    x: SWEPT + HEAP / 2,
    y: 4,
    layer: LAYER.low,
  };
  return [
    { plan: longTool(tool), x: GRIP, y: 2, turn: 0, layer: LAYER.body - 0.1 },
    ...(swept ? [swept] : []),
  ];
}

/** Read and looked at from the side of whoever holds it. */
const READ = /book|paper|letter|map|newspaper|phone|tablet|drawing|painting|laptop|photo|menu/;
/** Levelled at what is before one. */
const POINTED = /spear|pike$|lance|trident|pitchfork|halberd/;
const CANOPY = /umbrella|parasol/;
/** Colours of umbrellas in a crowd. */
export const CANOPIES = [
  '#c8302a',
  '#2f4f7c',
  '#e0a332',
  '#3a3d44',
  '#3f8f88',
  '#e9e4d8',
  '#8a4a7a',
  '#5f8a48',
];

/** Furniture and machines that one stands or sits before, and has not in the hand. */
export const STOOD_AT =
  /stove|oven|sink|basin|fridge|piano|easel|machine|shelf|bookcase|wardrobe|cabinet|grave|tombstone|coffin|altar|crib|cradle|bathtub|fountain|well|statue|anvil|jukebox|washing|dresser|mirror|fireplace|chest/;

interface Among {
  readonly shot: Shot;
  readonly performers: readonly Performer[];
  readonly troupe: Troupe;
}

/** Things that somebody has, before them as they look to the right. */
export function heldBy(p: Performer, pose: PoseId, { shot, performers, troupe }: Among): Item[] {
  const named = shot.relations
    .filter((r) => r.subject === p.entity.id && HELD.has(r.kind))
    .flatMap((r) => {
      const all = performers.filter(
        (q) => q.entity.id === r.object && q.look === null && !STOOD_AT.test(q.drawable?.id ?? ''),
      );
      const one = all[p.index % Math.max(1, all.length)];
      return one ? [one] : [];
    });
  const gatherer = GATHERERS[p.mention.verb ?? ''];
  const heap = named.find((t) => GATHERED.test(t.drawable?.id ?? ''));
  if (gatherer && (heap || named.length === 0))
    return gathering(gatherer, (heap && propItem(troupe, heap)) ?? undefined);
  const items = named.flatMap((t, i) => inHand(t, i, troupe));
  if (items.some((i) => i.layer < LAYER.over)) return items;
  const id = BY_VERB[p.mention.verb ?? ''] ?? TOOLS[pose];
  const made = id
    ? makerOf(id)?.({ colour: null, second: null, height: 1, breadth: 1, rng: createRng(hash(p.id)) })
    : undefined;
  if (!made || !id) return items;
  const tool: Item = {
    plan: enlarged(made, 1.25),
    x: 37,
    y: 0,
    turn: READ.test(id) ? 180 : 90,
    layer: LAYER.body - 0.1,
  };
  return [...items, tool];
}

function inHand(t: Performer, i: number, troupe: Troupe): Item[] {
  const item = propItem(troupe, t);
  if (!item) return [];
  const id = t.drawable?.id ?? '';
  if (CANOPY.test(id)) return [canopy(t.colour ?? CANOPIES[t.index % CANOPIES.length] ?? '#c8302a', t)];
  const { long, wide } = item.plan;
  if (POINTED.test(id))
    return [
      {
        ...item,
        x: 26 + 0.25 * Math.max(long, wide),
        y: 8,
        turn: wide > long ? 90 : 0,
        layer: LAYER.body - 0.1,
      },
    ];
  if (Math.max(long, wide) > 120 && t.height > 0.9)
    return [{ ...item, x: item.plan.long / 2 + 40, y: 0, layer: LAYER.low }];
  if (t.drawable && isBeast(t.drawable) && item.plan.long < 130)
    return [{ ...item, x: 35, y: 0, turn: 90, layer: LAYER.body + 0.2 }];
  const big = grown(item);
  const slim = big.plan.long > big.plan.wide * 1.8;
  const turn = READ.test(id) ? 180 : slim && big.plan.long < 70 ? 0 : 90;
  return [
    { ...big, x: 38 + (slim ? big.plan.long * 0.2 : 0), y: i === 0 ? 2 : -14, turn, layer: LAYER.body + 0.2 },
  ];
}

/** An open umbrella over somebody, a little before and beside the head. */
export const canopy = (colour: string, performer?: Performer): Item => ({
  plan: { shapes: umbrella(colour, 50), long: 104, wide: 104, tall: 200 },
  x: 17,
  y: 15,
  turn: 20,
  layer: LAYER.over,
  ...(performer ? { performer } : {}),
});
