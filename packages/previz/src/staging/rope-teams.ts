/** Several at one rope: a boat hauled ashore, a rope that runs out of the picture, two teams at a tug of war. */
import type { Point } from '../geometry/plane.ts';
import { sceneDirection } from './direction.ts';
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import { rope } from './rope.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { heightOf, leadOf, middleOf, moved, type Part, type Unit, unitOf, widthOf } from './unit.ts';

/** Of own heights: from one to the next at a rope, its height in their hands, and between the two teams. */
const STEP = 0.62;
const HANDS = 0.53;
const BETWEEN = 0.62;
/** Metres from a load to the first of those who haul it, and of rope that is seen where it runs out of the picture. */
const CLEAR = 1;
const OUT = 2.6;
const HEMP = '#b9935a';
const THICK = 3.4;

/** The host with all who are at the rope; a rope that was named is the one in their hands. */
export function atRope(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const side = (host.facing || sceneDirection(craft.shot)) as 1 | -1;
  const people = guests.filter((g) => g.look !== null);
  if (host.lead.look === null) return hauled(host, people, side, craft);
  const team = [host.lead, ...people];
  if (guests.some((g) => /hose/.test(g.drawable?.id ?? ''))) return hosing(host, team, side, craft);
  return host.lead.mention.formation === 'tug'
    ? tugOfWar(host, team, craft)
    : hauled(null, team, side, craft, host);
}

/** Leaning back from what they pull: `towards` is where it is. */
function puller(
  p: Performer,
  x: number,
  towards: 1 | -1,
  height: number,
  i: number,
  craft: Stagecraft,
  host?: StagedUnit,
): StagedUnit {
  const given = { pose: 'pull', view: 'side', facing: towards } as const;
  const own =
    host?.lead === p ? { ...host, facing: towards, ...turnedTo(host, towards) } : craft.build(p, given);
  const put: StagedUnit = {
    ...own,
    ...moved(own, x - leadOf(own).x, i % 2 === 0 ? 0 : 0.05, i % 2 === 0 ? -0.03 : 0.05),
  };
  const lead = leadOf(put);
  const at = (ahead: number): Point => ({ x: x + towards * ahead * p.height, y: height });
  return redrawn({ ...put, dressings: [] }, craft, {
    ...given,
    reach: { right: toLocal(lead, at(0.2)), left: toLocal(lead, at(0.29)) },
  });
}

const roped = (...parts: readonly Part[]): Unit => unitOf(parts);

const turnedTo = (unit: Unit, facing: 1 | -1): Unit =>
  unitOf(unit.parts.map((p, i) => (i === 0 ? { ...p, flip: facing < 0 } : p)));

const mean = (all: readonly Performer[]): number => all.reduce((sum, p) => sum + p.height, 0) / all.length;

function hauled(
  load: StagedUnit | null,
  team: readonly Performer[],
  side: 1 | -1,
  craft: Stagecraft,
  host?: StagedUnit,
): StagedUnit {
  const tall = mean(team);
  const y = HANDS * tall;
  const centred = load ? { ...load, ...moved(load, -middleOf(load.extent), 0) } : null;
  const edge = centred ? (side * widthOf(centred.extent)) / 2 : 0;
  const start: Point = centred
    ? { x: edge - side * 0.08, y: Math.min(0.5 * heightOf(centred.extent), 1) }
    : { x: -side * OUT, y: y + 0.2 };
  const first = edge + side * (centred ? CLEAR : 0);
  const units = team.map((p, i) =>
    puller(p, first + side * i * STEP * tall, -side as 1 | -1, y, i, craft, host),
  );
  const last: Point = { x: first + side * ((team.length - 1) * STEP - 0.2) * tall, y };
  const whole = centred ?? (units[0] as StagedUnit);
  const line = { ...rope(start, last, whole, HEMP, 0, THICK), bias: 0.02 };
  const tail = {
    ...rope(last, { x: last.x + side * 0.5, y: 0.03 }, whole, HEMP, 0.3, THICK),
    id: `${leadOf(whole).id}-rope-end`,
    bias: 0.02,
  };
  return withParts(whole, [...(centred ? units : units.slice(1)), roped(line, tail)]);
}

/** Two teams that lean away from each other, a ribbon in the middle of the rope. */
function tugOfWar(host: StagedUnit, team: readonly Performer[], craft: Stagecraft): StagedUnit {
  const tall = mean(team);
  const y = HANDS * tall;
  const half = Math.ceil(team.length / 2);
  const units = team.map((p, i) => {
    const left = i < half;
    const k = left ? i : i - half;
    const x = (left ? -1 : 1) * (BETWEEN + k * STEP) * tall;
    return puller(p, x, left ? 1 : -1, y, k, craft, host);
  });
  const end = (n: number) => (BETWEEN + (n - 1) * STEP) * tall;
  const whole = units[0] as StagedUnit;
  const [from, to] = [
    { x: -end(half), y },
    { x: end(team.length - half), y },
  ];
  const line = { ...rope(from, to, whole, HEMP, 0, THICK), bias: 0.02 };
  const ribbon = {
    ...rope({ x: 0, y: y + 0.01 }, { x: 0.02, y: y - 0.24 }, whole, '#c8322c', 0, 2 * THICK),
    id: `${leadOf(whole).id}-ribbon`,
  };
  return withParts(whole, [...units.slice(1), roped(line, ribbon)]);
}

/** Of own heights: a hose in two hands, and metres that its water flies. */
const NOZZLE = 0.55;
const JET = 2.3;

/** In a row behind the nozzle, the hose in all their hands and its water out before them. */
function hosing(host: StagedUnit, team: readonly Performer[], side: 1 | -1, craft: Stagecraft): StagedUnit {
  const tall = mean(team);
  const y = NOZZLE * tall;
  const units = team.map((p, i): StagedUnit => {
    const x = -side * i * STEP * tall;
    const given = { pose: i === 0 ? 'stand' : 'walk', view: 'side', facing: side, lean: 6 } as const;
    const own = host.lead === p ? { ...host, facing: side, ...turnedTo(host, side) } : craft.build(p, given);
    const put: StagedUnit = {
      ...own,
      ...moved(own, x - leadOf(own).x, i % 2 === 0 ? 0 : 0.05, i % 2 === 0 ? -0.03 : 0.05),
    };
    const hand = (ahead: number) => toLocal(leadOf(put), { x: x + side * ahead * p.height, y });
    const reach = { right: hand(0.12), left: hand(0.24) };
    return redrawn({ ...put, dressings: [] }, craft, { ...given, reach });
  });
  const [whole, ...others] = units as [StagedUnit, ...StagedUnit[]];
  const from: Point = { x: -side * ((team.length - 1) * STEP + 0.1) * tall, y };
  const tip: Point = { x: side * 0.36 * tall, y: y + 0.03 };
  const id = leadOf(whole).id;
  const line = { ...rope(from, tip, whole, '#c23b2b', 0, 6), bias: 0.02 };
  const tail = {
    ...rope({ x: from.x - side * 0.9, y: 0.04 }, from, whole, '#c23b2b', 0.25, 6),
    id: `${id}-hose-end`,
    bias: 0.02,
  };
  const nozzle = {
    ...rope(tip, { x: tip.x + side * 0.16, y: tip.y + 0.03 }, whole, '#d9b24a', 0, 7),
    id: `${id}-nozzle`,
  };
  const jets = [0.55, 0.75, 0.95].map((up, i) => ({
    ...rope(
      { x: tip.x + side * 0.16, y: tip.y + 0.03 },
      { x: tip.x + side * (JET - 0.2 * i), y: y + up },
      whole,
      '#cfe9f5',
      -0.08,
      7 - i,
    ),
    id: `${id}-jet-${i}`,
    // What they spray is where the water ends.
    role: leadOf(whole).role,
  }));
  return withParts(whole, [...others, roped(line, tail, nozzle, ...jets)]);
}
