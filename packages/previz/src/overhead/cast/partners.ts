/** Those who deal with each other: they face, lead, chase or hold one another. */
import type { PoseId } from '../../model/figure.ts';
import type { RelationKind } from '../../model/script.ts';
import { createRng, hash } from '../../random/rng.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { poseOf } from '../../staging/acting.ts';
import type { Performer } from '../../staging/performers.ts';
import { lyingAs, type Stance, stanceOf } from '../people/stances.ts';
import { makerOf } from '../things/index.ts';
import { heldBy } from './in-hand.ts';
import { extentOf, type Item, LAYER, shifted } from './item.ts';
import { type Company, isBeing, isPerson, lying, propItem, upright } from './troupe.ts';

/** Between two who deal with each other: centimetres from one middle to the other. */
const FACING: Readonly<Partial<Record<RelationKind, number>>> = {
  fighting: 88,
  'talking-to': 105,
  hugging: 46,
  giving: 96,
  'looking-at': 190,
  feeding: 105,
  touching: 70,
};
/** Ahead of whom (positive) or behind: centimetres between the two. */
export const LED: Readonly<Partial<Record<RelationKind, number>>> = {
  pushing: 30,
  pulling: -70,
  leading: 60,
  chasing: 150,
};

/** Whose name says what is under their feet. */
const MOUNTS: readonly (readonly [RegExp, string])[] = [
  [/^skateboarder$|^skater$/, 'skateboard'],
  [/^snowboarder$/, 'snowboard'],
];

/** A cat or a small dog is held to the chest. */
const IN_ARMS: ReadonlySet<RelationKind> = new Set(['hugging', 'holding', 'carrying', 'touching']);

/** What two do with each other though only one word tells of it. */
const TOGETHER: Partial<Readonly<Record<PoseId, number>>> = {
  dance: 58,
  waltz: 46,
  hug: 46,
  fight: 88,
  talk: 105,
  argue: 95,
  bow: 130,
};

/** Somebody with what they hold, lead or face. */
export function withPartner(p: Performer, company: Company, done: ReadonlySet<string>): Item[] {
  const { shot, performers } = company;
  const own = alone(p, company);
  const items = [...own];
  for (const r of shot.relations) {
    if (r.subject !== p.entity.id) continue;
    const q = performers.find(
      (o) =>
        o.entity.id === r.object && o.id !== p.id && !done.has(o.id) && !items.some((i) => i.performer === o),
    );
    if (!q) continue;
    const other = alone(q, company);
    const e = extentOf(other);
    const me = extentOf(own);
    const beast = q.drawable?.kind === 'animal';
    const gap = LED[r.kind] ?? (beast && p.mention.verb === 'walk' ? 60 : undefined);
    const small = beast && Math.max(e.right - e.left, e.bottom - e.top) < 95;
    if (small && IN_ARMS.has(r.kind)) {
      items.push(...shifted(other, 36, 0, 90).map((i) => ({ ...i, layer: LAYER.body + 0.2 })));
    } else if (gap !== undefined) {
      const x = gap > 0 ? me.right + gap - e.left : me.left + gap - e.right;
      const y = beast && r.kind !== 'chasing' ? 46 : 0;
      items.push(
        ...shifted(other, x, y),
        ...(beast && r.kind !== 'chasing' ? [leash(x + e.left * 0.2, y)] : []),
      );
    } else if (r.kind in FACING && isBeing(q)) {
      items.push(...shifted(other, Math.max(FACING[r.kind] ?? 100, isPerson(q) ? 0 : 60 - e.left), 0, 180));
    }
  }
  const mate = items.length === own.length && isPerson(p) ? mateOf(p, company, done) : null;
  if (mate?.dances) {
    const paired = (q: Performer) =>
      alone({ ...q, mention: { ...q.mention, pose: 'waltz', verb: null } }, company);
    return [...paired(p), ...shifted(paired(mate.who), mate.apart, 0, 180)];
  }
  if (mate) items.push(...shifted(alone(mate.who, company), mate.apart, 0, 180));
  return items;
}

/** The one of two who does the same: they do it with each other. */
function mateOf(
  p: Performer,
  { shot, performers }: Company,
  done: ReadonlySet<string>,
): { who: Performer; apart: number; dances: boolean } | null {
  const pose = poseOf(p, shot.relations, shot.size);
  const apart = TOGETHER[pose];
  if (apart === undefined) return null;
  const who = performers.find(
    (q) => q.id !== p.id && isPerson(q) && !done.has(q.id) && poseOf(q, shot.relations, shot.size) === pose,
  );
  return who ? { who, apart, dances: /^(dance|waltz)$/.test(pose) } : null;
}

/** A line from the hand to a collar. */
const leash = (x: number, y: number): Item => ({
  plan: {
    shapes: [stroke('leash', `M24 22Q${x * 0.55} ${y * 0.4 + 34} ${x} ${y}`, '#b8402c', 2.6)],
    long: 10,
    wide: 10,
    tall: 0,
    outline: 'M0 0',
  },
  x: 0,
  y: 0,
  turn: 0,
  layer: LAYER.body + 0.1,
});

/** Of its length from the middle towards the head, where who lies holds a book over the chest. */
const CHEST = 0.17;

/** Whoever reads lying down, the open book between the hands. */
function withBook(body: Item, p: Performer, company: Company): Item[] {
  const held = heldBy(p, p.mention.verb === 'read' ? 'read' : 'lie', company);
  const open = p.mention.verb === 'read' ? makerOf('open-book') : undefined;
  const x = -CHEST * body.plan.long;
  return [
    body,
    ...held.slice(0, 1).map((i) => ({
      ...i,
      ...(open && /book|novel|diary/.test(i.performer?.drawable?.id ?? 'book')
        ? {
            plan: open({
              colour: i.performer?.colour ?? null,
              second: null,
              height: 1,
              breadth: 1,
              rng: createRng(hash(p.id)),
            }),
          }
        : {}),
      x,
      y: 0,
      turn: 90,
      layer: LAYER.body + 0.2,
    })),
  ];
}

/** One with what is in the hands: upright or lying; in the water it swims. */
export function alone(p: Performer, company: Company): Item[] {
  const { troupe, shot, water, indoor } = company;
  if (!isPerson(p)) {
    const item = propItem(troupe, p);
    return item ? [item] : [];
  }
  const said = poseOf(p, shot.relations, shot.size);
  const pose = water && /^(swimmer|diver)$/.test(p.entity.noun) && said === 'stand' ? 'swim' : said;
  const posed = { ...p, mention: { ...p.mention, pose } };
  if (water)
    return [
      lying(
        troupe,
        posed,
        /^(float|drift|relax|rest)$/.test(p.mention.verb ?? '') ? ['spread', 'front'] : afloatAs(pose),
      ),
    ];
  if (lyingAs(pose) && pose !== 'swim' && pose !== 'dive')
    return company.snow
      ? snowAngel(lying(troupe, posed, ['spread', 'front']))
      : withBook(lying(troupe, posed), posed, company);
  const under = MOUNTS.find(([who]) => who.test(p.entity.noun));
  const mount =
    under && !shot.relations.some((r) => r.subject === p.entity.id && r.kind === 'riding')
      ? makerOf(under[1])?.({ colour: null, second: null, height: 1, breadth: 1, rng: createRng(hash(p.id)) })
      : undefined;
  if (mount) {
    const seat = mount.seats?.[0] ?? { x: 0, y: 0, turn: 0 };
    return [
      { plan: mount, x: 0, y: 0, turn: 0, layer: LAYER.low },
      ...shifted(
        [upright(troupe, posed, { ...stanceOf('dance'), legs: 'stride' })],
        seat.x,
        seat.y,
        seat.turn,
      ),
    ];
  }
  const stance = stanceOf(pose);
  const onFloor = p.mention.posture === 'cross-legged' || p.mention.low === true || !indoor;
  const desk = /^(write|type|work)$/.test(pose) && onFloor;
  const chair =
    stance.legs === 'seated' && !onFloor
      ? makerOf('armchair')?.({
          colour: null,
          second: null,
          height: 85,
          breadth: 80,
          rng: createRng(hash(p.id)),
        })
      : undefined;
  const low: Stance =
    (stance.legs === 'seated' && !chair) || desk
      ? { ...stance, legs: p.look?.age === 'child' ? 'kneel' : 'crossed' }
      : stance;
  return [
    ...(chair ? [{ plan: chair, x: -4, y: 0, turn: 0, layer: LAYER.low }] : []),
    upright(troupe, posed, low),
    ...heldBy(posed, pose, company),
  ];
}

/** Where arms and legs have swept the snow. */
const snowAngel = (who: Item): Item[] => {
  const [l, w] = [who.plan.long / 2, who.plan.wide / 2];
  const fan = (x: number, from: number, to: number, r: number): string => {
    const at = (a: number) => `${(x + r * Math.cos(a)).toFixed(0)} ${(r * Math.sin(a)).toFixed(0)}`;
    return `M${x} 0L${at(from)}A${r} ${r} 0 0 1 ${at(to)}Z`;
  };
  const swept = [
    fan(-l * 0.5, 0.7, 2.4, w),
    fan(-l * 0.5, -2.4, -0.7, w),
    fan(0, -0.42, 0.42, l * 1.02),
  ].join('');
  return [
    {
      plan: { shapes: [shape('swept snow', swept, '#c3d3e4')], long: 2, wide: 2, tall: 0, outline: 'M0 0' },
      x: 0,
      y: 0,
      turn: 0,
      layer: LAYER.flat,
    },
    who,
  ];
};

const afloatAs = (pose: PoseId): readonly [PoseId, 'front' | 'back'] | undefined =>
  pose === 'swim' || pose === 'dive' || pose === 'walk' || pose === 'run'
    ? ['swim', 'back']
    : pose === 'stand' || pose === 'lie' || pose === 'sleep' || pose === 'supine'
      ? ['spread', 'front']
      : lyingAs(pose)
        ? undefined
        : ['spread', 'front'];
