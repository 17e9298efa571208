import { golden } from '../random/golden.ts';
import { MANY } from './many.ts';
import type { Slot } from './slot.ts';
import type { StagedUnit } from './stagecraft.ts';
import { heightOf, unitOf, widthOf } from './unit.ts';

/** Times the main plane's distance at which the rows of a mass stand. */
const FARNESS = [1, 1.4, 1.95, 2.7, 3.7, 5] as const;

/** Part of the frame's height that the first row fills. */
export const FRONT_HEIGHT = 0.52;

export const farnessInMass = (row: number): number => FARNESS[Math.min(row, FARNESS.length - 1)] as number;

/** True for the living and for vehicles that stand on the ground in great number. */
export const isOfMass = (unit: StagedUnit): boolean =>
  unit.lead.entity.count >= MANY &&
  !unit.lead.entity.counted &&
  (unit.lead.drawable === null ||
    unit.lead.drawable.kind === 'animal' ||
    unit.lead.drawable.category === 'vehicle' ||
    isStrewn(unit));

/** Flowers and the like, low enough to stand in: over the whole ground. */
const isStrewn = (unit: StagedUnit): boolean =>
  (unit.lead.drawable?.category === 'plant' && heightOf(unit.extent) < 1.2) || isSetAbout(unit.lead);

/** So many candles stand on a table still, to be counted. */
const COUNTED = 12;

/** More candles stand about on the floor, on no table. */
export const isSetAbout = ({ entity, drawable }: StagedUnit['lead']): boolean =>
  entity.count > COUNTED &&
  /^(candle|lantern|paper-lantern|oil-lamp|jack-o-lantern)$/.test(drawable?.id ?? '');

/** Row after row in depth, each as wide as the frame, those behind in the gaps of those before; `behind`: the first row is left free. */
export function massed(
  units: readonly StagedUnit[],
  aspect: number,
  behind: boolean,
  beside: number,
): Slot[] {
  if (behind && units.every(isStrewn)) return strewn(units, aspect, beside);
  const tall = Math.max(...units.map((u) => heightOf(u.extent)));
  const mean = units.reduce((w, u) => w + widthOf(u.extent), 0) / units.length;
  const wide = (aspect * tall) / FRONT_HEIGHT;
  const first = behind ? 1 : 0;
  const sizes = rowSizes(units.length, Math.max(2, wide / (0.92 * mean)), first);
  const slots: Slot[] = [];
  for (const [r, size] of sizes.entries()) {
    const row = r + first;
    for (let k = 0; k < size; k++) {
      const unit = units[slots.length];
      if (!unit) break;
      const i = slots.length;
      const t = (k + 0.5 + (row % 2 ? 0.25 : -0.25) + 0.44 * (golden(i, 0.618) - 0.5)) / size - 0.5;
      const watching = behind ? turnedTo(unit, t > 0 ? -1 : 1) : unit;
      slots.push({
        unit: watching,
        plane: 'main',
        x: t * wide,
        shrink: 1 / farnessInMass(row),
        row,
        mass: true,
      });
    }
  }
  return slots;
}

/** They go their ways, or sit as the seats are. */
const OWN_WAY: ReadonlySet<string> = new Set([
  'walk',
  'run',
  'sit',
  'march',
  'dance',
  'ride',
  'flee',
  'fight',
  'swim',
]);

/** One of those who stand about, looking at what is before them in the middle. */
function turnedTo(unit: StagedUnit, facing: -1 | 1): StagedUnit {
  const { lead } = unit;
  const goes = OWN_WAY.has(lead.mention.pose ?? 'stand') || lead.mention.towards !== null;
  if (lead.look === null || goes || unit.facing === 0 || unit.facing === facing) return unit;
  return { ...unit, ...unitOf(unit.parts.map((p) => ({ ...p, flip: !p.flip, x: -p.x }))), facing };
}

/** All over the ground about those `beside` metres tall who stand among them. */
function strewn(units: readonly StagedUnit[], aspect: number, beside: number): Slot[] {
  const wide = (1.1 * aspect * Math.max(beside, heightOf((units[0] as StagedUnit).extent))) / FRONT_HEIGHT;
  return units.map((unit, i): Slot => {
    const row = i % (isSetAbout(unit.lead) ? 3 : FARNESS.length);
    const x = (golden(i, 0.618) - 0.5) * wide;
    return { unit, plane: 'main', x, shrink: 1 / farnessInMass(row), row, mass: true };
  });
}

/** How many stand in each row: more, the farther it is, until all have a place. */
function rowSizes(n: number, inFront: number, first: number): number[] {
  const room = FARNESS.slice(first).map((q) => Math.max(2, Math.round(inFront * q * 0.82)));
  let count = 1;
  for (let sum = room[0] as number; sum < n && count < room.length; count++) sum += room[count] as number;
  const used = room.slice(0, count);
  const sum = used.reduce((a, b) => a + b, 0);
  const sizes = used.map((size) => Math.round((size * n) / sum));
  const missing = n - sizes.reduce((a, b) => a + b, 0);
  return sizes.map((size, i) => (i === sizes.length - 1 ? size + missing : size));
}
