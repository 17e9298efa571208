/** What small things and clothes need to be seen well: something to stand on, something to hang from. */
import { isOnTheFloor } from '../model/sitting.ts';
import { isTabletop } from '../sets/index.ts';
import { type Dressing, isWild } from './dressing.ts';
import { isFairySeat } from './fairy-seats.ts';
import type { Grip } from './grips.ts';
import { fromCeiling, isSpider } from './hang.ts';
import { contact } from './hover.ts';
import { isSpreadCloth } from './on-cloth.ts';
import type { Performer } from './performers.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { heightOf, middleOf, moved, unitOf, widthOf } from './unit.ts';

/** Height of a little table for what stands beside people. */
const LITTLE_TABLE = 0.62;
/** And of a stone. */
const STONE = 0.44;
/** The same where hands work on it. */
const WORKTOP = 0.86;
/** And where who works sits before it. */
const DESK = 0.72;
const SAT_TO = /^(typewriter|laptop.*|computer|keyboard|sewing-machine|microscope)$/;

const CLOTHES = new Set(
  `coat dress t-shirt shirt jacket leather-jacket suit tuxedo hoodie skirt cape sweater raincoat vest wedding-dress bathrobe
  kimono lab-coat apron trench-coat poncho blouse sari swimsuit tank-top jeans dungarees karate-uniform pyjamas tie
  shorts bikini`.split(/\s+/),
);

/** The unit as it is put into the scene. */
export function setDown(unit: StagedUnit, craft: Stagecraft): StagedUnit {
  const { lead: p } = unit;
  if (p.mention.fixedTo && (craft.set.stage.wall !== null || isSpider(p))) return fromCeiling(unit, craft);
  if (craft.near?.ids.has(p.id) && craft.near.on === 'ledge') return withContact(unit);
  if (p.drawable?.kind !== 'thing' || craft.attachments.has(p.id) || isTabletop(craft.set.setting))
    return unit;
  if (hosts(p, craft, 'stowed') || lies(p, craft) || isSpreadCloth(p, guestsOn(p, craft), craft)) return unit;
  if (
    p.drawable.placement === 'surface' &&
    (p.drawable.height < 0.5 || isOnBench(p, craft)) &&
    besidePeople(craft)
  )
    return onLittleTable(unit, ...standFor(p, craft), hasBench(p, craft) ? BENCH : NARROWEST);
  if (CLOTHES.has(p.drawable.id) && craft.set.indoor && !besidePeople(craft)) return onRail(unit);
  return unit;
}

/** What a small thing stands on, and how high. */
function standFor(p: Performer, craft: Stagecraft): readonly ['side-table' | 'rock', number] {
  if (isWorkedAt(p, craft)) return ['side-table', SAT_TO.test(p.drawable?.id ?? '') ? DESK : WORKTOP];
  return isWild(craft.set.setting) ? ['rock', STONE] : ['side-table', LITTLE_TABLE];
}

/** On a ledge, whose shade is drawn with it. */
const withContact = (unit: StagedUnit): StagedUnit => ({
  ...unit,
  ...unitOf([...unit.parts, { ...contact(unit, unit.extent.bottom), bias: 0.005 }]),
});

/** What fell there, and what somebody digs for, is on the ground. */
const lies = (p: Performer, craft: Stagecraft): boolean => !isOnBench(p, craft) && isLow(p, craft);

/** Brought to a bench by who works on it. */
const isOnBench = (p: Performer, craft: Stagecraft): boolean =>
  craft.performers.some((q) => q.deed?.way === 'bench' && q.deed.thing === p.entity.id);

const hasBench = (p: Performer, craft: Stagecraft): boolean =>
  isOnBench(p, craft) || (p.drawable?.id === 'microscope' && isWorkedAt(p, craft));

/** Outdoors it has its roots in the ground. */
const GROWS = /^(seedling|sapling|sprout|daisy|dandelion|poppy|bluebell|sunflower|thistle|clover)$/;

const isLow = (p: Performer, craft: Stagecraft): boolean =>
  /leaf|leaves|feather|petal|footprint|paw-print|^open-box$/.test(p.drawable?.id ?? '') ||
  (!craft.set.indoor && GROWS.test(p.drawable?.id ?? '')) ||
  p.mention.low === true ||
  ON_THE_FLOOR.test(p.drawable?.id ?? '') ||
  (hosts(p, craft, 'in') && livesIn(p, craft)) ||
  craft.performers.some((q) => q.look !== null && q.focus && isOnTheFloor(q.mention)) ||
  GROUND_MARKS.test(p.drawable?.id ?? '') ||
  (STACKS.test(p.drawable?.id ?? '') && !isWorkedAt(p, craft)) ||
  (isFairySeat(p) && hosts(p, craft, 'on')) ||
  // Several of them would be a row of little tables in the street.
  (!craft.set.indoor && p.entity.count > 1) ||
  craft.performers.some((q) => q.look !== null && q.mention.pose === 'dig');

/** What waits on the floor, by itself or in a stack. */
const STACKS =
  /^(cardboard-box|moving-box|crate|brick|tile|paint-can|toolbox|sandbag|suitcase|backpack|pillow|cushion|blanket)$/;

/** What is taken off, thrown down or laid down, no table is brought for. */
const ON_THE_FLOOR =
  /^(?:rifle|shotgun|musket|sword|shield|spear|bow|longbow|axe|rope|sock|mitten|glove|boot|boots|shoe|shoes|slippers|sneaker|helmet|knight-helmet|military-helmet|parcel|package|sack|handbag|fishing-rod|fishing-net)$/;

/** What a beast sits in is where the beast is. */
const livesIn = (p: Performer, { performers, attachments }: Stagecraft): boolean =>
  performers.some((q) => q.drawable?.kind === 'animal' && attachments.get(q.id)?.host === p.id);

/** What is pressed or spilt into the ground. */
const GROUND_MARKS = /^(footprints-on-the-ground|blood-stain|puddle|chalk-outline)$/;

/** Small things beside people stand on a table of their own, or nobody would see them. */
const besidePeople = (craft: Stagecraft): boolean => craft.performers.some((q) => q.look !== null && q.focus);

/** Somebody stands at it with both hands. */
const isWorkedAt = (p: Performer, craft: Stagecraft): boolean => hosts(p, craft, 'working');

const guestsOn = (p: Performer, { performers, attachments }: Stagecraft): Performer[] =>
  performers.filter((q) => attachments.get(q.id)?.host === p.id && attachments.get(q.id)?.grip === 'on');

const hosts = (p: Performer, craft: Stagecraft, grip: Grip): boolean =>
  [...craft.attachments.values()].some((a) => a.host === p.id && a.grip === grip);

/** Least widths, metres: of a little table, and of a bench with room for a tool beside the work. */
const NARROWEST = 0.5;
const BENCH = 1.15;

function onLittleTable(
  unit: StagedUnit,
  kind: 'side-table' | 'rock',
  height: number,
  least: number,
): StagedUnit {
  const width =
    kind === 'rock' ? Math.max(1, 2.4 * widthOf(unit.extent)) : Math.max(least, 1.3 * widthOf(unit.extent));
  const table: Dressing = { kind, x: 0, width, height, facing: 0 };
  return { ...unit, ...moved(unit, 0, height), dressings: [table] };
}

/** Clothes hang on a rail: alone on one of its own, several on cords. */
function onRail(unit: StagedUnit): StagedUnit {
  const tall = heightOf(unit.extent);
  const lift = 0.22 * tall;
  const up = moved(unit, 0, lift - unit.extent.bottom);
  const middle = middleOf(up.extent);
  const several = unit.lead.entity.count > 1;
  const hung: Dressing = several
    ? {
        kind: 'cord',
        x: middle,
        width: 0,
        height: up.extent.top - 0.02 * tall,
        over: tall,
        depth: 0.02,
        facing: 0,
      }
    : {
        kind: 'rail',
        x: middle,
        width: 1.3 * Math.max(widthOf(unit.extent), 0.5 * tall),
        height: up.extent.top + 0.045 * tall,
        over: 0,
        depth: 0.02,
        facing: 0,
      };
  return { ...unit, ...unitOf(up.parts.map((q) => ({ ...q, lifted: true }))), dressings: [hung] };
}
