/** Who is in, on or astride something, in the places that it has. */
import { createRng, hash } from '../../random/rng.ts';
import { poseOf } from '../../staging/acting.ts';
import type { Performer } from '../../staging/performers.ts';
import { lyingAs, RIDING, SITTING, type Stance, stanceOf } from '../people/stances.ts';
import { enlarged, type Plan, type Seat } from '../plan.ts';
import { makerOf } from '../things/index.ts';
import { heldBy } from './in-hand.ts';
import { type Item, LAYER, shifted } from './item.ts';
import { type Company, isPerson, lying, propItem, upright } from './troupe.ts';

/** A host with its guests in their places, and what lies over them. */
export function hosted(host: Performer, guests: readonly Performer[], company: Company): Item[] {
  const base = propItem(company.troupe, host);
  if (!base) return [];
  const { plan } = base;
  const free = [
    ...(plan.seats ?? []),
    ...(plan.tall <= 2 ? roundTheMiddle(plan, guests.filter(isPerson).length) : []),
  ];
  const people = guests
    .filter(isPerson)
    .flatMap((g) => seated(g, takeSeat(free, isLyingIn(g, plan)), plan, company));
  const things = guests.filter((g) => !isPerson(g));
  const n = things.length;
  const top = plan.top ?? { long: plan.long * 0.7, wide: plan.wide * 0.7 };
  const laid = things.flatMap((g, k): Item[] => {
    const item = propItem(company.troupe, g);
    const spot =
      n === 1
        ? { x: 0, y: 0 }
        : { x: (-0.5 + (k + 0.5) / n) * top.long, y: (k % 2 ? 0.16 : -0.16) * top.wide };
    return item
      ? [{ ...item, ...spot, turn: plan.tall < 3 ? -24 : k * 40, layer: Math.max(item.layer, LAYER.top) }]
      : [];
  });
  const over: Item[] = plan.over
    ? [
        {
          plan: { shapes: plan.over, long: 1, wide: 1, tall: 0, outline: 'M0 0' },
          x: 0,
          y: 0,
          turn: 0,
          layer: people.some((i) => i.plan.tall < 30) ? LAYER.over : LAYER.low + 0.1,
        },
      ]
    : [];
  const layer = plan.tall <= 2 ? LAYER.flat : base.layer === LAYER.body ? LAYER.low + 0.5 : base.layer;
  const spread =
    PICNIC.test(host.drawable?.id ?? '') && people.length > 1 && things.length === 0 ? picnic() : [];
  return [{ ...base, layer }, ...spread, ...people, ...laid, ...over];
}

const PICNIC = /blanket|picnic/;

/** What a picnic has in the middle of its blanket. */
const picnic = (): Item[] =>
  (
    [
      ['fruit-bowl', -16, -14],
      ['bread', 18, 10],
      ['plate', -20, 20],
      ['wine', 12, -22],
      ['glass', 30, -14],
    ] as const
  ).flatMap(([id, x, y]) => {
    const plan = makerOf(id)?.({
      colour: null,
      second: null,
      height: 1,
      breadth: 1,
      rng: createRng(hash(id)),
    });
    return plan ? [{ plan: enlarged(plan, 1.2), x, y, turn: x, layer: LAYER.top }] : [];
  });

/** On a blanket people sit round what is in the middle of it. */
function roundTheMiddle({ long, wide }: Plan, n: number): Seat[] {
  if (n === 1) return [{ x: 0, y: 0, turn: 0, as: 'stand' }];
  return Array.from({ length: n }, (_, i): Seat => {
    const a = ((i + 0.5) / n) * 2 * Math.PI;
    const [x, y] = [long * 0.36 * Math.cos(a), wide * 0.36 * Math.sin(a)];
    return { x, y, turn: (Math.atan2(-y, -x) * 180) / Math.PI, as: 'stand' };
  });
}

const isLyingIn = (g: Performer, { seats }: Plan): boolean =>
  (lyingAs(g.mention.pose) !== undefined || g.mention.pose === 'sleep' || g.entity.noun === 'patient') &&
  (seats ?? []).some((s) => s.as === 'lie');

function takeSeat(free: Seat[], lies: boolean): Seat {
  const i = Math.max(
    0,
    free.findIndex((s) => (s.as === 'lie') === lies),
  );
  return free.splice(i, 1)[0] ?? { x: 0, y: 0, turn: 0, as: lies ? 'lie' : 'stand' };
}

const KEEPS_HANDS: ReadonlySet<string> = new Set([
  'row',
  'eat',
  'drink',
  'read',
  'write',
  'type',
  'phone',
  'hold',
  'wave',
  'cheer',
  'look-up',
  'play-guitar',
]);

function seated(g: Performer, seat: Seat, plan: Plan, company: Company): Item[] {
  const { troupe, shot } = company;
  const pose = poseOf(g, shot.relations, shot.size);
  if (seat.as === 'hidden') return [{ ...upright(troupe, g), ...seat, hidden: true }];
  if (seat.as === 'lie') {
    const item = lying(troupe, g, plan.over && g.mention.pose !== 'sleep' ? ['lie', 'front'] : undefined);
    return [{ ...item, x: seat.x + (plan.over ? 18 : 0), y: seat.y, turn: seat.turn }];
  }
  const own = stanceOf(pose);
  const stance: Stance =
    seat.as === 'ride'
      ? RIDING
      : seat.as === 'sit'
        ? KEEPS_HANDS.has(pose)
          ? { ...own, legs: 'seated' }
          : SITTING
        : plan.tall <= 2 && own.legs !== 'stride' && own.legs !== 'run'
          ? { ...own, legs: 'crossed' }
          : own;
  return shifted(
    [upright(troupe, g, stance), ...(seat.as === 'ride' ? [] : heldBy(g, pose, company))],
    seat.x,
    seat.y,
    seat.turn,
  );
}
