/** Who sits at a table and what is laid on it. */
import { createRng, hash } from '../../random/rng.ts';
import type { Performer } from '../../staging/performers.ts';
import { AT_TABLE } from '../people/stances.ts';
import { enlarged, type Plan } from '../plan.ts';
import { makerOf } from '../things/index.ts';
import { type Item, LAYER } from './item.ts';
import { propItem, type Troupe, upright } from './troupe.ts';

const plain = (seed: string) => ({
  colour: null,
  second: null,
  height: 1,
  breadth: 1,
  rng: createRng(hash(seed)),
});
const GAMES = /chess|checkers|card|poker|board-game|game|domino|mahjong|map|blueprint|puzzle/;
const WORK =
  /laptop|computer|keyboard|book|paper|letter|document|newspaper|homework|drawing|notebook|typewriter|tablet/;

/** How large things on a table are at least and at most, centimetres. */
const SMALLEST = 12;
const LARGEST = 60;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

/** Places round a table, best first; looking to it. Centimetres. */
export function placesAt({ long, wide, top }: Plan, n: number): Place[] {
  const gap = 8;
  if (top?.round || long / wide < 1.25)
    return Array.from({ length: n }, (_, i) => {
      const a = (n === 1 ? 90 : n === 2 ? i * 180 : (i / n) * 360 + 90) * (Math.PI / 180);
      const r = Math.max(long, wide) / 2 + gap;
      return { x: r * Math.cos(a), y: r * Math.sin(a), turn: (a * 180) / Math.PI + 180 };
    });
  const below = (x: number): Place => ({ x, y: wide / 2 + gap, turn: -90 });
  const above = (x: number): Place => ({ x, y: -wide / 2 - gap, turn: 90 });
  if (n === 1) return [below(0)];
  if (n === 2) return [above(0), below(0)];
  const ends: Place[] =
    n >= 5 || n === 3
      ? [{ x: long / 2 + gap, y: 0, turn: 180 }, ...(n >= 6 ? [{ x: -long / 2 - gap, y: 0, turn: 0 }] : [])]
      : [];
  const sides = n - ends.length;
  const up = Math.ceil(sides / 2);
  const along = (k: number, of: number) => (of === 1 ? 0 : -long / 2 + ((k + 0.5) * long) / of);
  return [
    ...Array.from({ length: up }, (_, k) => above(along(k, up))),
    ...Array.from({ length: sides - up }, (_, k) => below(along(k, sides - up))),
    ...ends,
  ];
}

/** A table for so many: as long as they need. */
export function tableFor(plan: Plan, guests: number): Plan {
  const need = plan.top?.round ? (guests * 62) / Math.PI : Math.max(0, Math.ceil((guests - 2) / 2)) * 72;
  const size = Math.max(plan.long, plan.wide);
  if (plan.top?.round && guests <= 2) return enlarged(plan, 0.74);
  if (guests < 5 || need <= size) return plan;
  if (plan.top?.round) return enlarged(plan, need / size);
  return makerOf('dining-table')?.({ ...plain('table'), breadth: need }) ?? plan;
}

/** The table, chairs, guests with their hands on it, and all that is laid. */
export function tableCluster(
  troupe: Troupe,
  table: Item,
  guests: readonly Performer[],
  things: readonly Performer[],
  eats: boolean,
): Item[] {
  const plan = tableFor(table.plan, guests.length);
  const places = placesAt(plan, guests.length);
  const chair = makerOf('chair')?.(plain('chair'));
  const seated = guests.flatMap((g, i): Item[] => {
    const at = places[i] ?? { x: 0, y: 0, turn: 0 };
    const back = (d: number) => ({
      x: at.x - d * Math.cos((at.turn * Math.PI) / 180),
      y: at.y - d * Math.sin((at.turn * Math.PI) / 180),
    });
    const stands = g.mention.pose === 'stand' || g.mention.pose === 'cook';
    return [
      ...(chair && !stands ? [{ plan: chair, ...back(26), turn: at.turn, layer: LAYER.low }] : []),
      { ...upright(troupe, g, AT_TABLE), ...back(20), turn: at.turn },
    ];
  });
  return [{ ...table, plan, layer: LAYER.low + 0.4 }, ...seated, ...laid(troupe, plan, places, things, eats)];
}

/** A place laid for each who eats; what was named in the middle, or before who is at it. */
function laid(
  troupe: Troupe,
  plan: Plan,
  places: readonly Place[],
  things: readonly Performer[],
  eats: boolean,
): Item[] {
  const top = plan.top ?? { long: plan.long * 0.8, wide: plan.wide * 0.8 };
  const toward = (p: Place, d: number, side = 0): Place => {
    const a = (p.turn * Math.PI) / 180;
    return {
      x: p.x + d * Math.cos(a) - side * Math.sin(a),
      y: p.y + d * Math.sin(a) + side * Math.cos(a),
      turn: p.turn,
    };
  };
  const put = (id: string, at: Place, k = 1.35): Item[] => {
    const made = makerOf(id)?.(plain(id));
    return made ? [{ plan: enlarged(made, k), ...at, layer: LAYER.top }] : [];
  };
  const meals = things.filter((t) => t.drawable && /plate|meal|dinner|lunch|breakfast/.test(t.drawable.id));
  const others = things.filter((t) => !meals.includes(t));
  const own = others.filter((t) => WORK.test(t.drawable?.id ?? '') && places.length > 0);
  const shared = others.filter((t) => !own.includes(t));
  const served =
    eats || meals.length > 0
      ? places.flatMap((p) => [
          ...put('served-plate', toward(p, 34)),
          ...put('glass', toward(p, 46, 22), 1.2),
        ])
      : [];
  const beforeThem = own.flatMap((t, i): Item[] => {
    const p = places[i % places.length] as Place;
    const item = propItem(troupe, t);
    return item
      ? [
          {
            ...grown(item),
            ...toward(p, 36, own.length > places.length ? (Math.floor(i / places.length) - 0.5) * 34 : 0),
            layer: LAYER.top,
          },
        ]
      : [];
  });
  const n = shared.length;
  const middle = shared.flatMap((t, i): Item[] => {
    const item = propItem(troupe, t);
    if (!item) return [];
    const game = GAMES.test(t.drawable?.id ?? '');
    const x = n === 1 ? 0 : (-0.5 + (i + 0.5) / n) * top.long * 0.8;
    return [
      {
        ...grown(item),
        x,
        y: n > 2 ? (i % 2 ? 9 : -9) : 0,
        turn: game && places.length === 2 ? (places[0]?.turn ?? 0) : 0,
        layer: LAYER.top,
      },
    ];
  });
  const bare =
    served.length > 0 && n === 0
      ? [
          ...put('vase', { x: 0, y: 0, turn: 0 }, 1),
          ...put('bread', { x: top.long * 0.2, y: 4, turn: 20 }, 1),
          ...put('wine', { x: -top.long * 0.18, y: -6, turn: 0 }, 1.2),
        ]
      : [];
  return [...served, ...beforeThem, ...middle, ...bare];
}

/** What is told of is large enough to be seen. */
export function grown(item: Item): Item {
  const { plan } = item;
  const size = Math.max(plan.long, plan.wide);
  const k = size < SMALLEST ? SMALLEST / size : size > LARGEST ? LARGEST / size : size < 30 ? 1.3 : 1;
  return { ...item, plan: enlarged(plan, k) };
}
