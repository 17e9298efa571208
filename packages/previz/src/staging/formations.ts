/** Several who stand to one another as was said: hand in hand in a row, in a ring around something or nothing, one behind another. */
import type { Point } from '../geometry/plane.ts';
import type { PoseId, View } from '../model/figure.ts';
import type { Formation } from '../model/script.ts';
import { golden } from '../random/golden.ts';
import { type Facing, sceneDirection } from './direction.ts';
import type { Dressing } from './dressing.ts';
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import type { GivenActing, Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { heightOf, leadOf, middleOf, moved, resized, widthOf } from './unit.ts';

/** Those that stand, without a rope. */
type Standing = Exclude<Formation, 'tug' | 'row'>;

/** Where one of them is: metres in the unit, and how much nearer than the others. */
interface Place {
  readonly x: number;
  readonly rise: number;
  readonly bias: number;
  readonly facing: 1 | -1;
  readonly view: View;
  readonly pose: PoseId | null;
}

/** The host with all who form up with it. */
export function formUp(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const said = guests[0]?.mention.formation;
  const formation = said && said !== 'tug' && said !== 'row' ? said : 'chain';
  const centred = host.lead.look === null;
  const all = centred ? guests : [host.lead, ...guests];
  const side = (host.facing || sceneDirection(craft.shot)) as 1 | -1;
  const places = PLACES[formation](all, side);
  const dressings: Dressing[] = [];
  const units = all.map((p, i): StagedUnit => {
    const at = places[i] as Place;
    const given = givenBy(p, at, craft);
    const isHost = !centred && i === 0;
    const own = isHost ? refaced(host, at.facing) : craft.build(p, { ...given, facing: at.facing });
    const posed = isHost ? redrawn(own, craft, given) : own;
    if (!('pose' in given))
      for (const d of posed.dressings)
        dressings.push({
          ...d,
          x: d.x + at.x,
          depth: 0.06 + Math.max(0, at.bias),
          height: d.height + at.rise,
        });
    return { ...posed, ...moved(posed, at.x - leadOf(posed).x, at.rise, at.bias) };
  });
  const joined = /^(chain|hand-ring)$/.test(formation) ? handInHand(units, places, craft, formation) : units;
  const [first, ...others] = joined as [StagedUnit, ...StagedUnit[]];
  return centred
    ? withParts(inTheMidst(host, all), joined, dressings)
    : withParts({ ...first, dressings: [] }, others, dressings);
}

/** Who sits on a seat brings it along; out of doors one sits on the ground. */
function givenBy(p: Performer, { pose, view }: Place, { set }: Stagecraft): GivenActing {
  const own = pose ?? poseOf(p);
  if (own !== 'sit') return { pose: own, view };
  return set.indoor ? { view } : { pose: 'cross-legged', view };
}

const poseOf = ({ mention: { pose } }: Performer): PoseId =>
  pose === null || pose === 'hold' || pose === 'reach' ? 'stand' : pose;

/** Turned the other way on the spot. */
const refaced = (unit: StagedUnit, facing: Facing): StagedUnit => ({
  ...unit,
  facing,
  parts: unit.parts.map((p, i) => (i === 0 ? { ...p, flip: facing < 0 } : p)),
});

/** What they stand around hides nobody: low enough, or high enough for its crown to be over the heads. */
function inTheMidst(host: StagedUnit, all: readonly Performer[]): StagedUnit {
  const [radius, tall] = [radiusOf(all), mean(all)];
  const high = heightOf(host.extent);
  const k = high > OVER * tall ? (OVER * tall) / high : (WIDEST * radius) / widthOf(host.extent);
  const sized = k < 1 ? { ...host, ...resized(host, k) } : host;
  return { ...sized, ...moved(sized, -middleOf(sized.extent), risesOf(all)) };
}
/** Of the ring's radius, and of who stands in it. */
const WIDEST = 1.2;
const OVER = 3.1;

const mean = (all: readonly Performer[]): number => all.reduce((sum, p) => sum + p.height, 0) / all.length;

/** Of own heights: from one to the next hand in hand, and one behind another. */
const ARMS = 0.42;
const BEHIND = 0.4;

function inRow(all: readonly Performer[], side: 1 | -1): Place[] {
  const step = ARMS * mean(all);
  return all.map((p, i) => ({
    x: (i - (all.length - 1) / 2) * step,
    rise: 0,
    bias: 0.002 * i,
    facing: side,
    view: p.mention.towards === 'away' ? 'back' : 'three-quarter',
    pose: null,
  }));
}

const WAITS: readonly (PoseId | null)[] = [
  null,
  'phone',
  null,
  'arms-crossed',
  'look-up',
  null,
  'hands-on-hips',
];

/** The first of them is ahead; they are not quite behind one another. */
function inFile(all: readonly Performer[], side: 1 | -1): Place[] {
  const step = BEHIND * mean(all);
  const stands = (p: Performer) => /^(stand|hold)?$/.test(p.mention.pose ?? '');
  return all.map((p, i) => ({
    x: side * ((all.length - 1) / 2 - i) * step,
    rise: i % 2 === 0 ? 0 : 0.05,
    bias: i % 2 === 0 ? 0 : 0.06,
    facing: side,
    view: i % 3 === 1 ? 'three-quarter' : 'side',
    pose: stands(p) ? (WAITS[Math.floor(golden(p.index, 0.618) * WAITS.length)] ?? 'stand') : null,
  }));
}

/** How much the far side of a ring is higher in the picture than its middle, of the radius and at least of the heights. */
const RISES = 0.26;
const DEPTH = 0.34;
const STEP = 0.72;

const radiusOf = (all: readonly Performer[]): number => (Math.max(4, all.length) * STEP * mean(all)) / TURN;
const risesOf = (all: readonly Performer[]): number => RISES * Math.max(radiusOf(all), mean(all));
const TURN = 2 * Math.PI;

/** From the far side around: those there are seen from the front, those on this side from the back. */
function inRing(all: readonly Performer[]): Place[] {
  const radius = radiusOf(all);
  return all.map((_, i) => {
    const a = Math.PI / 2 + ((i + 0.5) * TURN) / all.length;
    const [x, away] = [Math.cos(a), Math.sin(a)];
    return {
      x: 1.16 * radius * x,
      rise: risesOf(all) * (1 + away),
      bias: DEPTH * away,
      facing: x > 0 ? -1 : 1,
      view: away < -0.5 ? 'back' : Math.abs(away) < 0.4 ? 'side' : 'three-quarter',
      pose: null,
    };
  });
}

const PLACES: Readonly<Record<Standing, (all: readonly Performer[], side: 1 | -1) => Place[]>> = {
  chain: inRow,
  file: inFile,
  ring: inRing,
  'hand-ring': inRing,
};

/** Of the lower one's height, where two hands meet; raised in a dance. And where a free hand hangs beside the body. */
const HANDS = 0.46;
const DANCING = 0.55;
const HANGS = { x: 0.13, y: 0.43 };

/** Each one's hands in those of the neighbours. */
function handInHand(
  units: readonly StagedUnit[],
  places: readonly Place[],
  craft: Stagecraft,
  formation: Standing,
): StagedUnit[] {
  const n = units.length;
  const closed = formation === 'hand-ring';
  const meets = (i: number, j: number): Point | null => {
    const [a, b] = [units[closed ? (i + n) % n : i], units[closed ? j % n : j]];
    if (!a || !b) return null;
    const share = a.lead.mention.pose === 'dance' ? DANCING : HANDS;
    const [p, q] = [leadOf(a), leadOf(b)];
    const [low, high] = [a.lead.height, b.lead.height].sort((h, k) => h - k) as [number, number];
    // A child's hand goes up to where a grown-up's hangs.
    return { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 + Math.max(share * low, HANGS.y * high) };
  };
  return units.map((u, i) => {
    const lead = leadOf(u);
    const tall = u.lead.height;
    const hanging = (side: 1 | -1): Point => ({
      x: lead.x + side * HANGS.x * tall,
      y: lead.y + HANGS.y * tall,
    });
    const hands = [meets(i - 1, i) ?? hanging(-1), meets(i, i + 1) ?? hanging(1)];
    const [left, right] = hands.sort((p, q) => p.x - q.x) as [Point, Point];
    const place = places[i] as Place;
    const [near, far] = place.facing > 0 ? [left, right] : [right, left];
    const reach = { right: toLocal(lead, near), left: toLocal(lead, far) };
    return redrawn(u, craft, { ...givenBy(u.lead, place, craft), facing: place.facing, reach });
  });
}
