/** Who belongs with whom in a plan: riders on what they ride, guests at their table, hands with what they hold. */
import type { PoseId } from '../../model/figure.ts';
import type { RelationKind } from '../../model/script.ts';
import type { Shot } from '../../model/shot.ts';
import { createRng, hash } from '../../random/rng.ts';
import { poseOf } from '../../staging/acting.ts';
import type { Performer } from '../../staging/performers.ts';
import { stanceOf } from '../people/stances.ts';
import { makerOf } from '../things/index.ts';
import { hosted } from './hosting.ts';
import { CANOPIES, canopy, HELD, STOOD_AT } from './in-hand.ts';
import { type Cluster, extentOf, type Item, LAYER, shifted } from './item.ts';
import { alone, LED, withPartner } from './partners.ts';
import { besetters, closedRings } from './rings.ts';
import { type AtTable, atTable } from './seating.ts';
import { tableCluster } from './tables.ts';
import { type Company, isBeing, isPerson, propItem, upright } from './troupe.ts';

const ON: ReadonlySet<RelationKind> = new Set(['in', 'on', 'riding', 'driving', 'against']);
const GOES: ReadonlySet<PoseId> = new Set(
  'walk run ride drive swim fly flee march push pull row skate ski surf crawl sneak shamble run-back walk-back haul-back lead skip'.split(
    ' ',
  ) as PoseId[],
);
const TRAVELS =
  /^(drive|ride|sail|speed|race|cruise|row|paddle|cross|pass|move|travel|go|fly|roll|head|come)/;
const BOATS = /boat|ship|canoe|kayak|raft|yacht|gondola|ferry|dinghy|submarine|board$/;

const isVehicle = (p: Performer): boolean => p.drawable?.category === 'vehicle';
/** Those that go over the land, and fly over it, have no road under them. */
const ROADLESS =
  /tractor|harvester|bulldozer|excavator|plane|jet|helicopter|balloon|rocket|drone|airship|sled|sleigh|tank|ufo|space/;
const laneOf = (p: Performer): Cluster['on'] =>
  isVehicle(p) && !ROADLESS.test(p.drawable?.id ?? '') ? 'lane' : 'free';

export function clustersOf(company: Company): Cluster[] {
  const { shot, performers } = company;
  const done = new Set<string>();
  const clusters: Cluster[] = [];
  const add = (lead: Performer, items: readonly Item[], on: Cluster['on']) => {
    const there = items.flatMap((i) => (i.performer ? [i.performer] : []));
    for (const p of [...there, lead]) done.add(p.id);
    if (items.length === 0) return;
    const going = there.some((p) => goes(p, shot));
    clusters.push({
      items: going ? items.map((i) => ({ ...i, goes: true as const })) : items,
      goes: going,
      on,
      focus: there.some((p) => p.focus) || lead.focus,
      entities: new Set(there.map((p) => p.entity.id)),
    });
  };
  const desks = CLASSES.test(shot.place.setting)
    ? performers.filter((p) => /desk/.test(p.drawable?.id ?? ''))
    : [];
  for (const d of desks) done.add(d.id);
  if (CLASSES.test(shot.place.setting))
    for (const party of partiesOf(company, done)) add(party.lead, party.items, 'free');
  const table: AtTable | null = atTable({
    ...company,
    performers: performers.filter((p) => !done.has(p.id)),
  });
  if (table) {
    add(table.lead, table.items, 'free');
    for (const t of table.things) done.add(t.id);
  }
  for (const party of partiesOf(company, done)) add(party.lead, party.items, 'free');
  for (const host of performers) {
    if (done.has(host.id) || isPerson(host)) continue;
    const guests = guestsOf(host, company).filter((g) => !done.has(g.id));
    const circle = guests.length > 0 ? [] : ringOf(host, company).filter((g) => !done.has(g.id));
    if (circle.length > 0) {
      add(host, gatheredRound(host, circle, company, canopies(company, done)), 'free');
      continue;
    }
    const users = guests.length > 0 ? [] : usersOf(host, company).filter((g) => !done.has(g.id));
    if (users.length > 0) add(host, atFront(host, users, company), 'free');
    if (guests.length > 0)
      add(host, [...hosted(host, guests, company), ...pushers(host, guests, company, done)], laneOf(host));
  }
  for (const host of performers) {
    if (done.has(host.id) || !isBeing(host) || isLed(host, company)) continue;
    const foes = besetters(host, company).filter((g) => !done.has(g.id));
    if (foes.length >= MANY_BY) add(host, closedRings(host, foes, company), 'free');
  }
  const shelters = canopies(company, done);
  for (const p of performers) {
    if (done.has(p.id) || !isBeing(p) || isLed(p, company)) continue;
    add(p, [...withPartner(p, company, done), ...(shelters.get(p.id) ?? [])], isPerson(p) ? 'foot' : 'free');
  }
  for (const p of performers) {
    if (done.has(p.id)) continue;
    const left = isPerson(p) ? alone(p, company) : [propItem(company.troupe, p)].filter((i) => i !== null);
    if (left.length > 0) add(p, left, laneOf(p));
  }
  return clusters;
}

/** What is on its way: whoever walks, and vehicles, but for boats that drift. */
function goes(p: Performer, shot: Shot): boolean {
  const verb = p.mention.verb ?? '';
  if (isVehicle(p) && !BOATS.test(p.drawable?.id ?? ''))
    return !/^(park|stop|stand|wait|break|crash)/.test(verb);
  if (isVehicle(p)) return TRAVELS.test(verb) || /sail/.test(p.drawable?.id ?? '');
  return GOES.has(poseOf(p, shot.relations, shot.size)) && verb !== '';
}

/** Umbrellas that nobody is said to hold are over those who walk there; in the rain everybody of a crowd has one. */
function canopies({ performers, shot, wet }: Company, done: Set<string>): ReadonlyMap<string, Item[]> {
  const open = performers.filter(
    (p) =>
      !done.has(p.id) &&
      p.drawable?.id === 'umbrella' &&
      !shot.relations.some((r) => r.object === p.entity.id && HELD.has(r.kind)),
  );
  const walkers = performers.filter((p) => !done.has(p.id) && isPerson(p));
  if (open.length === 0 || walkers.length === 0) return new Map();
  const many = wet || open.length > 1;
  return new Map(
    walkers.flatMap((w, i): [string, Item[]][] => {
      const own = open[i];
      if (!own && (!many || i % 4 === 3)) return [];
      const colour = (own ?? open[0])?.colour ?? CANOPIES[i % CANOPIES.length] ?? '#c8302a';
      return [[w.id, [canopy(colour, own)]]];
    }),
  );
}

/** Whom another draws, holds or chases: it comes with that one. */
const isLed = (p: Performer, { shot, performers }: Company): boolean =>
  shot.relations.some(
    (r) =>
      r.object === p.entity.id &&
      (r.kind in LED || HELD.has(r.kind)) &&
      r.subject !== p.entity.id &&
      performers.some((q) => q.entity.id === r.subject && isPerson(q)),
  );

/** Furniture and machines that one stands before. */
const BEFORE: ReadonlySet<RelationKind> = new Set([
  'next-to',
  'in-front-of',
  'looking-at',
  'against',
  'touching',
]);

const usersOf = (host: Performer, { shot, performers }: Company): Performer[] =>
  STOOD_AT.test(host.drawable?.id ?? '')
    ? shot.relations
        .filter((r) => BEFORE.has(r.kind) && (r.object === host.entity.id || r.subject === host.entity.id))
        .flatMap((r) =>
          performers.filter((p) => isPerson(p) && (p.entity.id === r.subject || p.entity.id === r.object)),
        )
    : [];

/** Side by side before something, facing it. */
function atFront(host: Performer, users: readonly Performer[], company: Company): Item[] {
  const base = propItem(company.troupe, host);
  if (!base) return [];
  return [
    base,
    ...users.flatMap((u, i) =>
      shifted(alone(u, company), base.plan.long / 2 + 44, (i - (users.length - 1) / 2) * 76, 180),
    ),
  ];
}

/** Those who are round something, or so many by it that they stand round it. */
const MANY_BY = 3;
function ringOf(host: Performer, { shot, performers }: Company): Performer[] {
  const by = (kinds: ReadonlySet<RelationKind>) =>
    shot.relations
      .filter((r) => r.object === host.entity.id && kinds.has(r.kind))
      .flatMap((r) => performers.filter((p) => isBeing(p) && p.entity.id === r.subject));
  const round = by(new Set(['around']));
  const near = by(BEFORE);
  return round.length > 1 ? round : near.length >= MANY_BY && !isBeing(host) ? near : [];
}

/** Facing what is in their midst, at a step from it and from each other. */
function gatheredRound(
  host: Performer,
  people: readonly Performer[],
  company: Company,
  shelters: ReadonlyMap<string, Item[]>,
): Item[] {
  const base = propItem(company.troupe, host);
  if (!base) return [];
  const r = Math.max((people.length * 84) / 6.283, 0);
  const step = Math.max(
    48,
    ...people.map((p) => (isPerson(p) ? 48 : extentOf(alone(p, company)).right + 30)),
  );
  const [rx, ry] = [Math.max(r, base.plan.long / 2 + step), Math.max(r, base.plan.wide / 2 + step)];
  return [
    base,
    ...people.flatMap((p, i) => {
      const a = ((i + 0.5) / people.length) * 2 * Math.PI - Math.PI / 2;
      const [x, y] = [rx * Math.cos(a), ry * Math.sin(a)];
      return shifted(
        [...alone(p, company), ...(shelters.get(p.id) ?? [])],
        x,
        y,
        (Math.atan2(-y, -x) * 180) / Math.PI,
      );
    }),
  ];
}

/** Who pushes it, or those in it, is behind it. */
function pushers(
  host: Performer,
  guests: readonly Performer[],
  company: Company,
  done: ReadonlySet<string>,
): Item[] {
  const { shot, performers, troupe } = company;
  const pushed = new Set([host, ...guests].map((p) => p.entity.id));
  const by = shot.relations.filter((r) => r.kind === 'pushing' && pushed.has(r.object)).map((r) => r.subject);
  const who = performers.find(
    (p) => by.includes(p.entity.id) && isPerson(p) && !done.has(p.id) && !guests.includes(p),
  );
  const plan = propItem(troupe, host)?.plan;
  return who && plan ? shifted([upright(troupe, who, stanceOf('push'))], -plan.long / 2 - 46, 0) : [];
}

const CLASSES = /class|school|exam|lecture|kindergarten|call-center|trading/;
const DINING =
  /restaurant|cafe|diner|bar$|canteen|tavern|saloon|beer-hall|pub|food|dining|noodle|banquet|casino|card-room/;
/** So many at one table. */
const PARTY = 3;

/** A desk of one's own, with what one writes in. */
function ownDesk(lead: Performer, troupe: Company['troupe']): { lead: Performer; items: Item[] }[] {
  const paint = { colour: null, second: null, height: 74, breadth: 100, rng: createRng(hash(lead.id)) };
  const [plan, book] = [makerOf('school-table')?.(paint), makerOf('notebook')?.(paint)];
  if (!plan || !book) return [];
  const items = tableCluster(troupe, { plan, x: 0, y: 0, turn: 0, layer: LAYER.low }, [lead], [], false);
  return [{ lead, items: [...items, { plan: book, x: 0, y: 4, turn: -90, layer: LAYER.top }] }];
}

/** Where many sit and eat they do so in parties, each at a table of its own. */
function partiesOf(
  { performers, shot, troupe }: Company,
  done: ReadonlySet<string>,
): { lead: Performer; items: Item[] }[] {
  const guests = performers.filter((p) => isPerson(p) && !done.has(p.id));
  const desks = CLASSES.test(shot.place.setting);
  if (desks && guests.length >= 2)
    return guests
      .filter((g) =>
        /student|pupil|child|boy|girl|kid|worker|clerk|person/.test(`${g.entity.noun} ${g.entity.drawable}`),
      )
      .flatMap((g) => ownDesk(g, troupe));
  if (guests.length < 6 || !DINING.test(shot.place.setting)) return [];
  return Array.from({ length: Math.ceil(guests.length / PARTY) }, (_, i) =>
    guests.slice(i * PARTY, (i + 1) * PARTY),
  ).flatMap((party) => {
    const [lead] = party;
    const plan = makerOf('round-table')?.({
      colour: null,
      second: null,
      height: 74,
      breadth: 130,
      rng: createRng(hash(lead?.id ?? '')),
    });
    if (!lead || !plan) return [];
    return [
      { lead, items: tableCluster(troupe, { plan, x: 0, y: 0, turn: 0, layer: LAYER.low }, party, [], true) },
    ];
  });
}

/** Whom one of them has to do with is there with them. */
const DEALS: ReadonlySet<RelationKind> = new Set([
  'touching',
  'hugging',
  'talking-to',
  'feeding',
  'holding',
  'giving',
]);

/** Those whom a thing or beast carries; several hosts share them. */
function guestsOf(host: Performer, { shot, performers }: Company): Performer[] {
  const hosts = performers.filter((p) => p.entity.id === host.entity.id);
  const k = hosts.indexOf(host);
  const patients = /bed|stretcher|crib/.test(host.drawable?.id ?? '')
    ? performers.filter((p) => p.entity.noun === 'patient')
    : [];
  const dealtWith = (p: Performer) =>
    shot.relations
      .filter((r) => r.subject === p.entity.id && DEALS.has(r.kind))
      .flatMap((r) => performers.filter((q) => isPerson(q) && q.entity.id === r.object));
  return shot.relations
    .filter((r) => r.object === host.entity.id && ON.has(r.kind))
    .flatMap((r) => performers.filter((p) => p.entity.id === r.subject))
    .concat(patients)
    .flatMap((p) => [p, ...dealtWith(p)])
    .filter((p, i, all) => p !== host && all.indexOf(p) === i)
    .filter((_, i) => i % hosts.length === k);
}
