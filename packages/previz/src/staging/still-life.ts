/** Quiet company behind small things on a table: what such a table has on it, out of focus and pale. */
import { adjust, blend } from '../colour/oklch.ts';
import { pixelsPerMetre, project, toView } from '../geometry/camera.ts';
import type { Drawable } from '../model/drawable.ts';
import type { Drawing } from '../model/drawing.ts';
import type { Actor } from '../model/scene.ts';
import type { CardPiece, Piece, SetDesign } from '../model/set.ts';
import { createRng, type Rng } from '../random/rng.ts';
import { isTabletop } from '../sets/index.ts';
import type { Artists } from './artists.ts';
import type { FrameSize } from './frame-size.ts';
import type { Performer } from './performers.ts';
import { plainOptions } from './plain-options.ts';
import { onStage, type ViewPoint } from './view-point.ts';

/** What stands about on each table: ids of drawings, tall ones first, then small ones. */
const COMPANY: Readonly<Record<string, { readonly tall: string; readonly small: string }>> = {
  tabletop: { tall: 'lamp potted-plant', small: 'stack-of-books mug candle' },
  'kitchen-counter': {
    tall: 'pepper-mill olive-oil potted-plant',
    small: 'bowl jar pot mug saucepan cutting-board',
  },
  'desk-top': { tall: 'desk-lamp potted-plant', small: 'mug stack-of-books' },
  'workbench-top': { tall: 'toolbox oil-lamp', small: 'paint-can jar bucket' },
  washstand: { tall: 'soap-dispenser potted-plant shampoo-bottle', small: 'towel cup soap' },
  'dressing-table-top': { tall: 'lamp potted-plant', small: 'perfume jar candle' },
  'toy-shelf': { tall: 'potted-plant', small: 'building-blocks stack-of-books ball toy-train' },
};

/** Metres from the mark where the company stands. */
const FAR = 0.52;
/** From here on the lens blurs, metres from the mark. */
const SHARP = 0.44;
/** Screen heights, parts of the frame's height, for tall and for small company. */
const HEIGHTS = { tall: [0.3, 0.42], small: [0.13, 0.19] } as const;
/** Part of the frame's width that must be free on a side before anything stands there. */
const LEAST_FREE = 0.09;

/** Metres from the camera where the lens for a tabletop or an insect begins to blur; null for all other views. */
export function sharpUntil(actors: readonly Actor[], view: ViewPoint, set: SetDesign): number | null {
  if (isMacro(actors, view, set)) return view.distance + macroDepth(actors, view);
  if (!isTabletop(set.setting) || set.setting === 'windowsill') return null;
  return view.distance - view.depth + sharpDepth(actors, view);
}

/** Metres from the mark to behind the last subject. */
const sharpDepth = (actors: readonly Actor[], view: ViewPoint): number =>
  Math.max(SHARP, ...actors.map((a) => toView(view.camera, a.at).z - view.distance + view.depth + 0.06));

export interface StillLife {
  readonly set: SetDesign;
  readonly performers: readonly Performer[];
  readonly actors: readonly Actor[];
  readonly view: ViewPoint;
  readonly frame: FrameSize;
  readonly artists: Artists;
  readonly seed: number;
}

/** Two or three things at the back of a tabletop, beside the subjects and never of their kind. */
export function stillLife(scene: StillLife): Piece[] {
  const { set, actors, view, frame, seed } = scene;
  if (isMacro(actors, view, set)) return blooms(scene);
  const company = COMPANY[set.setting];
  if (!company || actors.length === 0) return [];
  const rng = createRng(seed).fork('still life');
  const left = Math.min(...actors.map((a) => a.box.x));
  const right = frame.width - Math.max(...actors.map((a) => a.box.x + a.box.width));
  const over = behindAndOver(scene);
  const sides = ([-1, 1] as const)
    .map((side) => ({ side, free: over ? OVER : (side < 0 ? left : right) / frame.width }))
    .filter(({ free }) => free > LEAST_FREE)
    .sort((a, b) => b.free - a.free || (rng.chance(0.5) ? 1 : -1));
  const tall = pick(company.tall, scene, rng);
  const small = pick(company.small, scene, rng);
  return sides.flatMap(({ side, free }, i) => {
    const kinds = i === 0 ? (free > 0.2 ? ['tall', 'small'] : ['tall']) : ['small'];
    return kinds.flatMap((kind, k) => {
      const thing = (kind === 'tall' ? tall : small).shift();
      return thing ? standing(thing, kind as 'tall' | 'small', { side, free, k }, scene, rng) : [];
    });
  });
}

/** Smaller than this, metres, what flies is looked at as through a close-up lens. */
const TINY = 0.3;
const BLOOMS = 'daisy poppy tulip lavender rose';

const isMacro = (actors: readonly Actor[], view: ViewPoint, set: SetDesign): boolean =>
  view.floats &&
  set.air === 'air' &&
  actors.length > 0 &&
  actors.every(
    (a) => (a.drawing.bounds.height * a.scale) / 100 < TINY && a.drawing.bounds.width * a.scale < 100 * TINY,
  );

/** Metres from the subject's plane to behind the last one. */
const macroDepth = (actors: readonly Actor[], view: ViewPoint): number =>
  Math.max(0.3, ...actors.map((a) => toView(view.camera, a.at).z - view.distance + 0.1));

/** Flowers that grow into the picture from below, behind an insect. */
function blooms(scene: StillLife): Piece[] {
  const { actors, view, frame, artists, seed } = scene;
  const rng = createRng(seed).fork('blooms');
  const behind = macroDepth(actors, view) + 0.25;
  const [first, second] = pick(BLOOMS, scene, rng);
  if (!first || !second) return [];
  const side = rng.chance(0.5) ? 1 : -1;
  const depth = view.depth + behind;
  const perMetre = pixelsPerMetre(view.camera, view.distance + behind, frame.height);
  const foot = view.camera.position.y + ((view.camera.horizon - 1.04) * frame.height) / perMetre;
  const row = [
    { d: first, x: side * 0.36, tall: 0.62 },
    { d: first, x: side * 0.24, tall: 0.4 },
    { d: second, x: -side * 0.4, tall: 0.46 },
    { d: second, x: -side * 0.27, tall: 0.3 },
  ];
  return row.map(({ d, x, tall }, i): CardPiece => {
    const drawing = artists.drawArt(d.id, plainOptions((seed + i) % 1000));
    return {
      kind: 'card',
      layer: 'set',
      part: d.id,
      at: onStage(view, (x * frame.width) / perMetre, depth + 0.01 * i, foot),
      drawing,
      scale: (tall * frame.height) / perMetre / (drawing.bounds.height / 100),
      flip: i % 2 === 1,
      casts: false,
    };
  });
}

/** Part of the width that company has on each side behind what lies so low that it is seen over it. */
const OVER = 0.4;

/** Everything the frame is about ends below the feet of the company. */
function behindAndOver({ actors, view, frame }: StillLife): boolean {
  const at = onStage(view, 0, companyDepth(actors, view), view.base);
  const feet = project(view.camera, at, frame.width, frame.height).y;
  return actors.every((a) => a.box.y > feet - 0.02 * frame.height);
}

/** Metres from the mark to the company. */
const companyDepth = (actors: readonly Actor[], view: ViewPoint): number =>
  Math.max(FAR, sharpDepth(actors, view) + 0.06);

/** Company that is nothing that the frame is about, in an order of the place's own. */
function pick(ids: string, { performers, artists }: StillLife, rng: Rng): Drawable[] {
  const asked = new Set(performers.flatMap((p) => (p.drawable ? [p.drawable.id, ...p.drawable.names] : [])));
  const known = ids
    .split(' ')
    .map((id) => artists.findDrawable(id))
    .filter((d) => d !== undefined)
    .filter((d) => ![d.id, ...d.names].some((n) => asked.has(n)) && !related(d, performers));
  const first = known.length > 0 ? known.indexOf(rng.pick(known)) : 0;
  return [...known.slice(first), ...known.slice(0, first)];
}

/** A word of its name is in the name of something asked for: a lamp beside an oil lamp, a plant beside a plant. */
const related = (d: Drawable, performers: readonly Performer[]): boolean =>
  performers.some((p) => {
    const own = new Set([p.entity.noun, p.drawable?.id ?? ''].flatMap(wordsOf));
    return wordsOf(d.id).some((word) => own.has(word));
  });

/** Words of a name, singular near enough. */
const wordsOf = (name: string): string[] => name.split(/[ -]/).map((word) => word.replace(/s$/, ''));

interface Spot {
  readonly side: -1 | 1;
  /** Parts of the frame's width. */
  readonly free: number;
  readonly k: number;
}

function standing(d: Drawable, kind: 'tall' | 'small', spot: Spot, scene: StillLife, rng: Rng): CardPiece[] {
  const { actors, view, frame, artists, set, seed } = scene;
  const drawing = artists.drawArt(d.id, plainOptions(seed % 1000));
  const depth = companyDepth(actors, view) + 0.03 * spot.k;
  const near = view.distance - view.depth + depth;
  const perMetre = pixelsPerMetre(view.camera, near, frame.height);
  const [low, high] = HEIGHTS[kind];
  const { bounds: b } = drawing;
  const wish = (rng.between(low, high) * frame.height) / (b.height / 100);
  const most = (spot.free * (kind === 'tall' ? 1.05 : 0.8) * frame.width) / (b.width / 100);
  const k = Math.min(wish, most);
  if (k < 0.55 * wish) return [];
  const half = (b.width / 200) * k;
  const edge = spot.free * frame.width;
  const room = Math.max(0, edge - 2 * half);
  const inFromEdge = kind === 'tall' ? half * 0.86 + room * 0.22 : half + room * (0.45 + 0.35 * spot.k);
  const x = (spot.side < 0 ? inFromEdge : frame.width - inFromEdge) - frame.width / 2;
  return [
    {
      kind: 'card',
      layer: 'set',
      part: d.id,
      at: onStage(view, x / perMetre, depth, view.base),
      drawing: pale(drawing, set.ground),
      scale: k / perMetre,
    },
  ];
}

/** Colours half way to the room's. */
const pale = (drawing: Drawing, room: string): Drawing => ({
  ...drawing,
  shapes: drawing.shapes.map((s) => ({
    ...s,
    tone: s.tone === 'glow' ? 'body' : s.tone,
    fill: s.fill && blend(adjust(s.fill, 0, 0.6), room, 0.4),
    ...(s.stroke
      ? { stroke: { ...s.stroke, colour: blend(adjust(s.stroke.colour, 0, 0.6), room, 0.4) } }
      : {}),
  })),
});
