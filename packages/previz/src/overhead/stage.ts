/** A shot from straight above as a scene: a plan of the place with everybody in it, before a camera that looks at it squarely. */

import { circle } from '../art/path/outline.ts';
import { vec3 } from '../geometry/vec3.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import { isAfterSunset, type Light } from '../model/light.ts';
import type { Actor, Scene } from '../model/scene.ts';
import type { CardPiece, Practical } from '../model/set.ts';
import type { Shot } from '../model/shot.ts';
import { createRng, type Rng } from '../random/rng.ts';
import { isTabletop, settingById } from '../sets/index.ts';
import { shape, stroke } from '../sets/kit/drawing.ts';
import type { Artists } from '../staging/artists.ts';
import type { FrameSize } from '../staging/frame-size.ts';
import type { Performer } from '../staging/performers.ts';
import { bareSet, card, squareCamera } from './card.ts';
import { clustersOf } from './cast/clusters.ts';
import { type Cluster, type Extent, extentOf, type Item, LAYER } from './cast/item.ts';
import { TABLES } from './cast/seating.ts';
import { type Ground, groundFor, isAfloat, type Stood } from './grounds/index.ts';
import { type Laid, layOut } from './layout.ts';
import { pictureHeight } from './picture-height.ts';
import { enlarged, moved, movedPoint, type Plan } from './plan.ts';
import { fallOf, shadowShape, silhouette, sweep } from './shadows.ts';
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
  const k = 1 / 100;
  const floor: Shape[] = [
    ...groundShapes(ground, at, axis, home, lot.reach),
    ...flats.flatMap((s) => moved(s.plan.shapes, s.x, s.y, s.turn)),
    ...onGround(sky, hard),
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
    card('air', inAir(sky), half, 'foreground'),
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

/** What floats throws no shadow that falls away from it. */
const floats = (i: Item, ground: Ground): boolean => ground.water === true && i.plan.tall < 30;

/** Things laid out to be looked at: the small ones larger, the large ones smaller, so that all can be told. */
const ALIKE = { size: 24, power: 0.55 };
const laidOut = (clusters: readonly Cluster[]): Cluster[] =>
  clusters.map((c) => ({
    ...c,
    items: c.items.map((i) => ({
      ...i,
      plan: enlarged(i.plan, (Math.max(i.plan.long, i.plan.wide) / ALIKE.size) ** (ALIKE.power - 1)),
    })),
  }));

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

/** Small things and nobody there: they are laid out on the table's top, which fills the picture. Null: it is no such picture. */
function onTable(performers: readonly Performer[]): Performer[] | null {
  const things = performers.filter((p) => !TABLES.test(p.drawable?.id ?? ''));
  const small = things.every(
    (p) =>
      p.look === null &&
      p.drawable?.kind !== 'animal' &&
      p.height < 0.7 &&
      p.drawable?.category !== 'vehicle' &&
      p.drawable?.category !== 'plant',
  );
  return things.length > 0 && small && things.some((p) => p.drawable !== null) ? things : null;
}

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

/** Foam behind what goes through water, rings about what stays. */
function wakes(items: readonly Item[], ground: Ground): Shape[] {
  if (!ground.water) return [];
  const afloat = items.filter(
    (i) =>
      i.performer &&
      !/plant|building|nature/.test(i.performer.drawable?.category ?? '') &&
      !i.hidden &&
      (i.layer === LAYER.low || (i.layer === LAYER.body && i.plan.tall < 30)),
  );
  const hosts = afloat.filter((i) => i.layer === LAYER.low);
  return (hosts.length > 0 ? hosts : afloat).flatMap((i) => {
    const [l, w] = [i.plan.long / 2, i.plan.wide / 2];
    const goes = i.goes === true;
    const person = i.plan.tall < 30 && i.layer === LAYER.body;
    const wake =
      goes && person
        ? [
            shape(
              'splash',
              Array.from({ length: 9 }, (_, k) =>
                circle(-l * (0.7 + 0.16 * (k % 4)), w * 0.9 * Math.sin(k * 2.2), 4 + (k % 3) * 3),
              ).join('') +
                Array.from({ length: 5 }, (_, k) =>
                  circle(l * (0.7 + 0.06 * k), w * 0.5 * Math.sin(k * 2.6), 4 + (k % 2) * 3),
                ).join(''),
              '#f6fcfc',
              'body',
              { opacity: 0.85 },
            ),
          ]
        : goes
          ? [
              shape(
                'wake',
                `M${-l * 0.9} ${-w * 0.5}L${-l * 3} ${-w * 1.9}Q${-l * 2.4} 0 ${-l * 3} ${w * 1.9}L${-l * 0.9} ${w * 0.5}Q${-l * 1.6} 0 ${-l * 0.9} ${-w * 0.5}Z`,
                '#f1f9f8',
                'body',
                { opacity: 0.45 },
              ),
              stroke(
                'wake',
                `M${l} 0Q${-l * 0.4} ${-w * 1.5} ${-l * 2.6} ${-w * 2.6}M${l} 0Q${-l * 0.4} ${w * 1.5} ${-l * 2.6} ${w * 2.6}`,
                '#eef8f7',
                Math.max(2, w * 0.07),
              ),
            ]
          : [];
    const ring = (k: number) =>
      `M${-l * k - 16} 0C${-l * k - 16} ${-w * k - 22} ${l * k + 16} ${-w * k - 22} ${l * k + 16} 0C${l * k + 16} ${w * k + 22} ${-l * k - 16} ${w * k + 22} ${-l * k - 16} 0Z`;
    const rings = {
      ...stroke('rings', ring(1) + ring(1.22), '#e6f4f3', Math.max(1.6, w * 0.03)),
      opacity: 0.5,
    };
    const shade = shape('shade in the water', ring(0.86), '#12343c', 'line', { opacity: 0.28 });
    return moved([shade, ...wake, ...(goes && !person ? [] : [rings])], i.x, i.y + 6, i.turn);
  });
}

const loose = (items: readonly Item[], which: (i: Item) => boolean): Shape[] =>
  items.filter(which).flatMap((i) => moved(i.plan.shapes, i.x, i.y, i.turn));

/** A street lamp out of the picture lights those whom it is about. */
const STREETS =
  /street|alley|crosswalk|plaza|road|city|square|town|village|park|parking|bridge|station|pavement|court|highway|rooftop|market/;

const streetLight = (
  setting: string,
  light: Light,
  at: { x: number; y: number },
  half: { y: number },
  k: number,
): Practical[] =>
  !light.indoor && isAfterSunset(light.hour) && STREETS.test(setting)
    ? [
        {
          at: vec3(at.x * k, -at.y * k, 0),
          colour: '#ffc880',
          reach: half.y * 4.6 * k,
          strength: 0.5,
          kind: 'screen',
        },
      ]
    : [];

const GLOWS = /fire|candle|lamp|lantern|torch/;

/** Flames and lamps give light of their own. */
function lamps(items: readonly Item[], stands: readonly Stood[], light: Light, k: number): Practical[] {
  const of = (plan: Plan) => plan.shapes.some((s) => s.tone === 'glow' && /fire|flame|bulb/.test(s.part));
  const dark = light.indoor ? 0.5 : 0.3;
  return [...items, ...stands]
    .filter((i) => of(i.plan) || GLOWS.test((i as Item).performer?.drawable?.id ?? ''))
    .slice(0, 8)
    .map((i) => ({
      at: vec3(i.x * k, -i.y * k, 0),
      colour: '#ffb45a',
      reach: Math.max(1.2, i.plan.long * k * 4),
      strength: dark,
      kind: 'screen' as const,
    }));
}

/** Everything of the cast as actors, the lower first; what is no part of the cast goes with what it is under or on. */
function actorsOf(items: readonly Item[], metre: number, frame: FrameSize): Actor[] {
  const shown = items.filter((i) => !i.hidden && (i.layer >= LAYER.low || i.performer));
  return [...shown]
    .sort((a, b) => a.layer - b.layer)
    .map((i, n): Actor => {
      const e = extentOf([i]);
      const drawing: Drawing = {
        shapes: i.plan.shapes,
        bounds: { x: -i.plan.long / 2, y: -i.plan.wide / 2, width: i.plan.long, height: i.plan.wide },
        anchors: {},
        footprint: 0,
        flat: true,
      };
      const p = i.performer;
      return {
        id: p?.id ?? `plan#${n}`,
        label: p ? (p.entity.name ?? p.entity.noun) : (i.plan.shapes[0]?.part ?? 'thing'),
        at: vec3(i.x / 100, -i.y / 100, 0),
        drawing,
        scale: 1,
        flip: false,
        turn: i.turn,
        lift: 0,
        depthBias: -0.001 * n,
        role: p ? 'subject' : 'extra',
        box: {
          x: frame.width / 2 + (e.left / 100) * metre,
          y: frame.height / 2 + (e.top / 100) * metre,
          width: ((e.right - e.left) / 100) * metre,
          height: ((e.bottom - e.top) / 100) * metre,
        },
      };
    });
}
