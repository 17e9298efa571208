/** Young in a nest, heads up over its rim, and the parent that feeds them perched at one end of it, bent down to them. */
import { openingOf } from './heap.ts';
import { farSideBehind } from './look-out-of.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { heightOf, leadOf, middleOf, moved, resized, widthOf } from './unit.ts';

/** So much smaller than another one is its young. */
const YOUNGER = 0.8;

/** Who is grown among those in a nest; undefined where all are of one age, or nobody has young. */
export function parentAmong(guests: readonly Performer[]): Performer | undefined {
  const [first] = [...guests].sort((a, b) => b.height - a.height);
  const young = guests.filter((g) => g !== first && g.height < YOUNGER * (first?.height ?? 0));
  return young.length > 0 && young.length === guests.length - 1 ? first : undefined;
}

/** Of the opening's width, what the young share, and how far they are from its middle. */
const SHARED = 0.86;
const ASIDE = 0.06;
/** Of their widths, how close they are. */
const CLOSE = 0.8;
/** Of a nestling's height, what is behind the rim; of the parent's, how far its feet are under the edge. */
const SUNK = 0.42;
const PERCHED = 0.08;
/** Metres by which they lie behind the front of the nest. */
const FARTHER = 0.02;

export function nesting(
  host: StagedUnit,
  parent: Performer,
  guests: readonly Performer[],
  craft: Stagecraft,
): StagedUnit {
  const open = openingOf(leadOf(host));
  const side =
    craft.orderOf(parent.entity.id, parent.index) <= craft.orderOf(host.lead.entity.id, 0) ? -1 : 1;
  const room = SHARED * open.width;
  const built = guests.filter((g) => g !== parent).map((g) => craft.build(g, { facing: side }));
  const sum = built.reduce((w, u) => w + widthOf(u.extent), 0);
  const k = Math.min(1, room / (CLOSE * sum));
  const young = built.map((u) => ({ ...u, ...resized(u, k) }));
  const one = Math.max(...young.map((u) => widthOf(u.extent)));
  const step = young.length > 1 ? (room - one) / (young.length - 1) : 0;
  const placed = young.map((u, i) =>
    moved(
      u,
      open.x - side * ASIDE * open.width + (i - (young.length - 1) / 2) * step - middleOf(u.extent),
      open.y - SUNK * heightOf(u.extent) - u.extent.bottom,
      FARTHER - 0.002 * i,
    ),
  );
  const grown = craft.build(parent, { facing: -side as 1 | -1, pose: 'eat' });
  const rim = open.x + side * 0.5 * open.width;
  const at = moved(
    grown,
    rim + side * 0.04 * widthOf(grown.extent) - middleOf(grown.extent),
    open.y - PERCHED * heightOf(grown.extent) - grown.extent.bottom,
    -FARTHER,
  );
  const [front, behind] = farSideBehind(host, true);
  return withParts(front, [...behind, ...placed, at]);
}
