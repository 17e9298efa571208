/** A shot from straight above as a scene: a plan of the place with everybody in it, before a camera that looks at it squarely. */
import type { Shape } from '../model/drawing.ts';
import type { Light } from '../model/light.ts';
import type { Scene } from '../model/scene.ts';
import type { CardPiece } from '../model/set.ts';
import type { Shot } from '../model/shot.ts';
import { createRng, type Rng } from '../random/rng.ts';
import { isTabletop, settingById } from '../sets/index.ts';
import { shape } from '../sets/kit/drawing.ts';
import type { Artists } from '../staging/artists.ts';
import type { FrameSize } from '../staging/frame-size.ts';
import type { Performer } from '../staging/performers.ts';
import { burning } from './ablaze.ts';
import { actorsOf } from './actors.ts';
import { bareSet, card, squareCamera } from './card.ts';
import { clustersOf } from './cast/clusters.ts';
import { type Extent, extentOf, type Item, LAYER } from './cast/item.ts';
import { type Ground, groundFor, isAfloat, type Stood } from './grounds/index.ts';
import { laidOut, onTable } from './laid-out.ts';
import { lamps, streetLight } from './lamps.ts';
import { type Laid, layOut } from './layout.ts';
import { pictureHeight } from './picture-height.ts';
import { moved, movedPoint } from './plan.ts';
import { fallOf, shadowShape, silhouette, sweep } from './shadows.ts';
import { floats, wakes } from './wakes.ts';
import { inAir, onGround } from './weather.ts';

interface Parts {
  readonly shot: Shot;
  readonly performers: readonly Performer[];
  readonly artists: Artists;
  readonly light: Light;
  readonly frame: FrameSize;
}

type Overhead = Pick<Scene, 'set' | 'actors' | 'camera'> & { readonly distance: number };

export function stageOverhead({ shot, performers, artists, light, frame }: Parts): Overhead {
  const setting = groundUnder(shot.place.setting, performers);
  const { indoor } = settingById(setting);
  const rng = createRng(shot.place.seed).fork('overhead');
  const aspect = frame.width / frame.height;
  const troupe = { artists, seed: shot.place.seed };
  const still = onTable(performers);
  const wet = light.wetness > 0.3 && !indoor;
  const company = {
    shot,
    performers: still ?? performers,
    troupe,
    water: isAfloat(setting) && !still,
    indoor,
    wet,
    snow: light.snow > 0.5 && !indoor,
  };
  const laid = layOut(
    still ? laidOut(clustersOf(company)) : clustersOf(company),
    shot.relations,
    aspect,
    createRng(shot.seed).fork('overhead'),
  );
  const high = pictureHeight(laid, shot, aspect, indoor);
  const half = { x: (high * aspect) / 2, y: high / 2 };
  const e = laid.subject;
  const clear = {
    x: Math.max(60, (e.right - e.left) / 2 + 20),
    y: Math.max(60, (e.bottom - e.top) / 2 + 20),
  };
  const lot = {
    reach: Math.hypot(half.x, half.y) * 1.25,
    half,
    setting: still && !isTabletop(setting) ? 'desk-top' : setting,
    ...(shot.place.surface ? { surface: shot.place.surface } : {}),
    season: shot.place.season,
    snow: light.snow > 0.5 && !indoor,
    rng: rng.fork('ground'),
    clear,
    empty: performers.length === 0,
    traffic: laid.on === 'lane',
    there: performers.flatMap((p) => (p.drawable ? [p.drawable.id] : [])),
  };
  const ground = groundFor(lot);
  const axis = laid.crowd || laid.items.length > 0 ? (ground.axis ?? -14) : (ground.axis ?? -14) * 0.6;
  const home = laid.on === 'lane' ? (ground.lane ?? 0) : laid.on === 'foot' ? (ground.foot ?? 0) : 0;
  const centre = { x: (e.left + e.right) / 2, y: (e.top + e.bottom) / 2 };
  const at = lead(laid, half, rng);
  const place = (i: { x: number; y: number }) =>
    movedPoint({ x: i.x - centre.x, y: i.y - centre.y }, at.x, at.y, axis);
  const onGroundAt = (p: { x: number; y: number }) => movedPoint({ x: p.x, y: p.y - home }, at.x, at.y, axis);
  const items = laid.items.map((i) => ({ ...i, ...place(i), turn: i.turn + axis }));
  const stands = standing(ground, items, onGroundAt, axis);
  const sky = { half, light, rng: rng.fork('weather') };
  const fall = fallOf(light, laid.crowd || lot.empty);
  const hard = /street|crosswalk|plaza|road|roof|parking|highway|city|rail|bridge/.test(setting);
  const flats = stands.filter((s) => s.plan.tall <= 2);
  const high2 = stands.filter((s) => s.plan.tall > 2);
  const shadows = [
    ...high2.map((s) => sweep(s.plan, fall, s)),
    ...items.filter((i) => !i.hidden && !floats(i, ground)).map((i) => shadowOf(i, fall)),
  ].join('');
  const fire =
    shot.place.mood === 'ablaze'
      ? burning({ half, clear, at, rng: rng.fork('ablaze') })
      : { ground: [], air: [] };
  const k = 1 / 100;
  const floor: Shape[] = [
    ...groundShapes(ground, at, axis, home, lot.reach),
    ...flats.flatMap((s) => moved(s.plan.shapes, s.x, s.y, s.turn)),
    ...onGround(sky, hard),
    ...fire.ground,
    ...wakes(items, ground),
    ...loose(items, (i) => i.layer < LAYER.low && !i.performer),
  ];
  const pieces: CardPiece[] = [
    card('ground', [...floor], half, 'ground'),
    ...(shadows ? [card('shadows', [shadowShape(shadows, fall)], half, 'ground')] : []),
    card(
      'furnishing',
      high2.sort((a, b) => a.plan.tall - b.plan.tall).flatMap((s) => moved(s.plan.shapes, s.x, s.y, s.turn)),
      half,
      'ground',
    ),
    card('air', [...fire.air, ...inAir(sky)], half, 'foreground'),
  ].filter((p) => p.drawing.shapes.length > 0);
  const metre = frame.height / (high * k);
  return {
    set: {
      ...bareSet(setting, indoor, ground.base),
      pieces,
      practicals: [...lamps(items, stands, light, k), ...streetLight(setting, light, at, half, k)],
    },
    actors: actorsOf(items, metre, frame),
    ...squareCamera(high),
  };
}

const SWIMS =
  /fish|koi|shark|whale|dolphin|carp|goldfish|turtle|ray$|duck|swan|lily|lotus|boat|canoe|kayak|ship|yacht|raft|gondola/;

/** What swims and floats has water round it, whatever garden that is in. */
const groundUnder = (setting: string, performers: readonly Performer[]): string => {
  const { indoor } = settingById(setting);
  const swims = performers.some(
    ({ drawable: d }) => d !== null && SWIMS.test(d.id) && d.placement === 'water',
  );
  return swims &&
    !indoor &&
    !isAfloat(setting) &&
    !/beach|harbour|pier|river|shore|dock|tabletop/.test(setting)
    ? 'lake'
    : setting;
};

/** Where the middle of what happens is in the picture: who goes has room ahead, who stays alone is at a third. */
function lead(
  { crowd, goes, items, extent: e }: Laid,
  half: { x: number; y: number },
  rng: Rng,
): { x: number; y: number } {
  if (crowd || items.length === 0) return { x: 0, y: 0 };
  const free = Math.max(0, half.x - (e.right - e.left) / 2) / half.x;
  const side = goes ? -1 : rng.pick([-1, 1]);
  const shift = Math.max(0, free - 0.35) * 0.42;
  return { x: side * shift * half.x, y: (goes ? 0.08 : 0.02) * half.y * (free > 0.4 ? 1 : 0) };
}

/** What stands about, where it does not stand on those who act. */
function standing(
  ground: Ground,
  items: readonly Item[],
  place: (p: { x: number; y: number }) => { x: number; y: number },
  axis: number,
): Stood[] {
  const boxes = items.filter((i) => i.plan.tall > 2 || i.performer).map((i) => extentOf([i]));
  return (ground.stands ?? [])
    .map((s) => ({ ...s, ...place(s), turn: s.turn + axis }))
    .filter((s) => s.plan.tall <= 2 || !boxes.some((b) => meets(b, extentOf([{ ...s, layer: 0 }]))));
}

const meets = (a: Extent, b: Extent): boolean => {
  const [mx, my] = [(b.right - b.left) * 0.1, (b.bottom - b.top) * 0.1];
  return a.left < b.right - mx && a.right > b.left + mx && a.top < b.bottom - my && a.bottom > b.top + my;
};

const groundShapes = (
  ground: Ground,
  at: { x: number; y: number },
  axis: number,
  home: number,
  reach: number,
): Shape[] => {
  const o = movedPoint({ x: 0, y: -home }, at.x, at.y, axis);
  return [
    shape('ground', `M${-2 * reach} ${-2 * reach}H${2 * reach}V${2 * reach}H${-2 * reach}Z`, ground.base),
    ...moved(ground.shapes, o.x, o.y, axis),
  ];
};

function shadowOf(i: Item, fall: ReturnType<typeof fallOf>): string {
  const own = sweep({ ...i.plan, tall: i.upright ? 20 : i.plan.tall }, fall, i);
  return i.upright ? own + silhouette(i.upright, fall, i) : own;
}

const loose = (items: readonly Item[], which: (i: Item) => boolean): Shape[] =>
  items.filter(which).flatMap((i) => moved(i.plan.shapes, i.x, i.y, i.turn));
