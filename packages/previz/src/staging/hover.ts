import type { Drawing } from '../model/drawing.ts';
import type { Dressing } from './dressing.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import {
  anchorOf,
  type Extent,
  extraPart,
  heightOf,
  leadOf,
  lifted,
  middleOf,
  moved,
  type Part,
  type Unit,
  unitOf,
  widthOf,
} from './unit.ts';

/** Free height between a thing and what is above it, as a part of the thing's height. */
const CLEAR = 0.22;
/** How far what is poured falls into its vessel, of the vessel's height. */
const POURED = 0.3;
/** The same under a board, in heights of both. */
const HEADROOM = 0.1;
/** Sorted so much behind what it carries, metres. */
const FARTHER = 0.02;

/** What hangs from a cord or a hook where it is not worn or held. */
const ON_A_CORD = new Set(
  `tie bow-tie handbag bell lantern oil-lamp paper-lantern light-bulb lamp key old-key scissors whisk ladle frying-pan spatula medal
  necklace yo-yo basket horseshoe christmas-ornament christmas-stocking disco-ball plant-pot umbrella scarf coat
  dress shirt t-shirt hat whistle stethoscope headphones glove mitten birdcage chandelier dreamcatcher backpack
  purse rope hook kite balloon wind-chime`.split(/\s+/),
);

/** Wider than this, metres, nothing that stands in a room carries one over the other. */
const FURNITURE_WIDTH = 1.35;

const hangs = (p: Performer, walled: boolean): boolean =>
  (walled && p.drawable?.placement === 'wall') ||
  p.drawable?.placement === 'ceiling' ||
  p.drawable?.placement === 'air' ||
  p.mention.pose === 'fly' ||
  p.mention.pose === 'jump';

/** Where the feet of a thrown rider are: behind the middle, of the beast's width, and up, of its height. */
const OFF_SADDLE = 0.36;
const OFF_BACK = 0.56;

const isThrown = (guest: Performer | undefined, { lead }: StagedUnit): boolean =>
  guest?.look != null && guest.mention.pose === 'fall' && lead.drawable?.kind === 'animal';

/** Above without touching: in rooms what carries such things there carries it; under the sky it is simply up there. */
export function hover(
  host: StagedUnit,
  guests: readonly Performer[],
  craft: Stagecraft,
  spread: (units: readonly Unit[], width: number) => number[],
): StagedUnit {
  const units = guests.map((g) => craft.build(g));
  const xs = spread(units, widthOf(host.extent));
  const middle = middleOf(host.extent);
  const over = Math.max(...units.map((u) => heightOf(u.extent)));
  const width = Math.max(...xs.map((x, i) => Math.abs(x) + widthOf((units[i] as Unit).extent) / 2)) * 2;
  const wide = Math.max(width, widthOf(host.extent));
  const kind = supportFor(guests, wide, host, craft);
  const clear =
    host.extent.top +
    (kind === null || kind === 'cord'
      ? CLEAR * heightOf(host.extent)
      : 0.06 * (wide + host.extent.top) + HEADROOM * (heightOf(host.extent) + over));
  const hovering = units.map((u, i) => {
    const at = middle + (xs[i] ?? 0);
    // What runs out of a spout runs into what is under it.
    const spout = leadOf(u).drawing.anchors.spout;
    const mouth = spout ? anchorOf(leadOf(u), ['spout'], spout).x : middleOf(u.extent);
    const over = spout ? host.extent.top - POURED * heightOf(host.extent) : clear;
    // Who is thrown off a beast has just left its back, over the rump.
    const off = isThrown(guests[i], host);
    const aside = off ? -OFF_SADDLE * (host.facing || 1) * widthOf(host.extent) : 0;
    const rise = off ? OFF_BACK * heightOf(host.extent) + host.extent.bottom : over;
    const up = moved(
      u,
      at - mouth + aside,
      rise - u.extent.bottom,
      kind === null && !off ? FARTHER : -FARTHER,
    );
    const { parts } = lifted(up);
    return unitOf(kind === null || kind === 'cord' ? parts : [...parts, contact(up, clear)]);
  });
  const room = { middle, wide, clear, over };
  const whole = withParts(host, hovering, kind === null ? [] : supports(kind, hovering, room));
  return kind === 'rack' ? { ...whole, extent: around(whole.extent, rackWidth(room), room) } : whole;
}

/** A bookcase is no narrower than this part of either of its floors' height. */
const LEAST_FLOOR = 0.85;

const rackWidth = ({ wide, clear, over }: Room): number =>
  Math.max(1.24 * wide, LEAST_FLOOR * Math.max(clear, over));

/** The bookcase is in the frame with what it holds. */
const around = (e: Extent, width: number, { middle, clear, over }: Room): Extent => ({
  left: Math.min(e.left, middle - 0.54 * width),
  right: Math.max(e.right, middle + 0.54 * width),
  bottom: e.bottom,
  top: Math.max(e.top, clear + 1.22 * over),
});

type Kind = 'rack' | 'wall-shelf' | 'cord';

function supportFor(
  guests: readonly Performer[],
  wide: number,
  host: StagedUnit,
  craft: Stagecraft,
): Kind | null {
  const { set } = craft;
  const walled = set.stage.wall !== null;
  if (guests.every((g) => hangs(g, walled)))
    return guests.every((g) => g.drawable?.placement === 'ceiling') ? 'cord' : null;
  if (!set.indoor && set.setting !== 'studio') return null;
  if (guests.every((g) => ON_A_CORD.has(g.drawable?.id ?? ''))) return 'cord';
  const { drawable } = host.lead;
  const fitted = drawable?.placement === 'floor' && host.extent.top > 0.7 && IN_ROOMS.has(drawable.category);
  if (fitted && guests.every((g) => (g.drawable?.height ?? 2) < 0.6)) return 'wall-shelf';
  if (wide > FURNITURE_WIDTH || host.extent.top > FURNITURE_WIDTH) {
    const small = guests.every((g) => g.drawable?.kind === 'thing' && g.drawable.height < 0.6);
    return small ? 'wall-shelf' : null;
  }
  return 'rack';
}

/** Categories of what stands against a wall. */
const IN_ROOMS: ReadonlySet<string> = new Set(['furniture', 'household', 'electronics']);

interface Room {
  readonly middle: number;
  readonly wide: number;
  readonly clear: number;
  readonly over: number;
}

function supports(kind: Kind, lifted: readonly Unit[], { middle, wide, clear, over }: Room): Dressing[] {
  if (kind === 'cord')
    return lifted.map((u) => ({
      kind,
      x: middleOf(u.extent),
      width: widthOf(u.extent),
      height: u.extent.top - 0.03 * heightOf(u.extent),
      over: heightOf(u.extent),
      depth: FARTHER,
      facing: 0,
    }));
  const width = kind === 'rack' ? rackWidth({ middle, wide, clear, over }) : 1.16 * wide;
  return [{ kind, x: middle, width, height: clear, over, depth: FARTHER, facing: 0 }];
}

/** The dark under what stands on a board. */
export function contact(u: Unit, y: number): Part {
  const [w, h] = [100 * widthOf(u.extent), 3.2 * widthOf(u.extent)];
  const oval = (k: number) =>
    `M${-w * 0.5 * k} 0C${-w * 0.5 * k} ${-h * k} ${w * 0.5 * k} ${-h * k} ${w * 0.5 * k} 0C${w * 0.5 * k} ${h * k} ${-w * 0.5 * k} ${h * k} ${-w * 0.5 * k} 0Z`;
  const drawing: Drawing = {
    shapes: [0.98, 0.82, 0.64].map((k) => ({
      d: oval(k),
      fill: '#1d1a1c',
      tone: 'line',
      opacity: 0.14,
      part: 'contact',
    })),
    bounds: { x: -w / 2, y: -h, width: w, height: 2 * h },
    anchors: {},
    footprint: 0,
  };
  return extraPart(`contact-${u.parts[0]?.id ?? ''}`, 'contact', drawing, {
    x: middleOf(u.extent),
    y,
    bias: -0.5 * FARTHER,
  });
}
