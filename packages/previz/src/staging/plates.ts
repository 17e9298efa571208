/** What is before each of those at a table: a plate for who eats, with the dish that was named on it, a page for who writes. */
import type { Performer } from './performers.ts';
import { plainOptions } from './plain-options.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { extentOf, extraPart, middleOf, type Unit, unitOf } from './unit.ts';

const LETTER = 'letter-on-the-table';
const WRITES = /^(write|sign|sketch|draw)$/;

/** Comes with its own plate or bowl, or is no dish. */
const IN_WARE =
  /plate|bowl|soup|spaghetti|curry|salad|pancakes|stew|noodle|ramen|bento|pot-of|paella|fondue|rice|cereal|porridge|pudding|custard|ice-cream|cake$|pizza$|pie$|tray|sushi|taco|burrito|glass|cup|mug|bottle|tea|coffee|milk/;
/** Metres from the foot of a plate up to what lies on it; sorted before it. */
const WELL = 0.028;
const ON_IT = -0.012;

/** Where each sits before the table, metres along it. */
export interface Setting {
  readonly x: number;
  /** How far a page is from there. */
  readonly aside: number;
}

const isDish = ({ drawable }: Performer): boolean => drawable?.category === 'food';

const CUP = /cup|mug|glass|tea|coffee|beverage|milk|juice|beer|wine/;

/** The table with the cups before those who drink, and are not just drinking, one each. */
export const cupsBefore = (table: StagedUnit, drinkers: readonly number[]): StagedUnit =>
  dishesBefore(table, drinkers, ({ drawable, look }) => look === null && CUP.test(drawable?.id ?? ''));

/** The table with the named dishes before those who eat, one each. */
export function dishesBefore(
  table: StagedUnit,
  eaters: readonly number[],
  is: (p: Performer) => boolean = isDish,
): StagedUnit {
  const dishes = table.parts.filter((p) => p.performer && is(p.performer));
  if (dishes.length === 0 || dishes.length !== eaters.length) return table;
  const [lead] = table.parts;
  const parts = table.parts.map((p) => {
    const nth = dishes.indexOf(p);
    if (nth < 0 || p === lead) return p;
    const at = eaters[nth] ?? p.x;
    const bare = !IN_WARE.test(p.performer?.drawable?.id ?? '');
    return { ...p, x: p.x + at - middleOf(extentOf(p)), y: p.y + (bare ? WELL : 0), bias: p.bias + ON_IT };
  });
  return { ...table, ...unitOf(parts) };
}

/** Who eats has a plate before it unless its dish brings one, who writes a page. */
export function plateFor(guest: Performer, { x, aside }: Setting, top: number, craft: Stagecraft): Unit[] {
  const writes = WRITES.test(guest.mention.verb ?? '');
  const dish = craft.performers.find((p) => isDish(p) && p.drawable?.id !== 'served-plate');
  const id = writes ? LETTER : dish ? 'plate' : 'served-plate';
  const laid = craft.performers.filter((p) => p.drawable?.id === 'served-plate').length;
  const eaters = craft.performers.filter((p) => p.look !== null && p.mention.pose === 'eat').length;
  // A dinner that was named is before them already.
  if (!writes && (guest.mention.pose !== 'eat' || laid >= eaters)) return [];
  if (!writes && dish && IN_WARE.test(dish.drawable?.id ?? '') && !SHARED.test(dish.drawable?.id ?? ''))
    return [];
  if (craft.artists.findDrawable(id) === undefined) return [];
  if (writes && craft.performers.some((p) => p.drawable?.id === LETTER)) return [];
  const drawing = craft.artists.drawArt(id, plainOptions(1));
  const at = x + (writes ? aside : 0);
  const part = extraPart(`${guest.id}-plate`, id, drawing, { x: at, y: top, bias: -0.02, lifted: false });
  return [{ parts: [part], extent: { left: at, right: at, bottom: top, top } }];
}

/** One for all of them, of which each has its own part. */
const SHARED = /cake$|pizza$|pie$|fondue|tea|coffee|milk|glass|cup|mug|bottle|tray/;
