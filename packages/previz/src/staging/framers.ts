/** What frames a wide picture: a bough in an upper corner, grass or a rock in a lower one, the edge of a doorway. It gives depth, and leads to whom the frame is about. */
import type { Rect } from '../geometry/plane.ts';
import type { Piece, SetDesign } from '../model/set.ts';
import type { Shot } from '../model/shot.ts';
import { createRng } from '../random/rng.ts';
import { isSnowbound, isTabletop } from '../sets/index.ts';
import { card } from '../sets/kit/faces.ts';
import { type Framer, framer, HANGING } from '../sets/parts/near-framing.ts';
import type { FrameSize } from './frame-size.ts';
import { BEFORE_LENS, nearThing } from './near-thing.ts';
import { onStage, type ViewPoint } from './view-point.ts';

/** By setting: what hangs in from above, and what rises from below on the other side. */
const AROUND: readonly (readonly [RegExp, readonly Framer[]])[] = [
  [/^(mountain|summit|frozen-lake|snowfield|campsite)$/, ['pine', 'grass']],
  [/^(beach|jungle|pool)$/, ['palm', 'grass']],
  [
    /^(desert|savanna|western-town|battlefield|old-battlefield|canyon|ruins|volcano|mars|moon-surface|alien-planet|junkyard)$/,
    ['rock', 'grass'],
  ],
  [/^(arctic)$/, ['drift']],
  [
    /^(field|farm|corn-field|wheat-field|lavender-field|sunflower-field|tulip-field|vineyard|rice-terraces)$/,
    ['branch', 'grass'],
  ],
  [
    /^(forest|park|garden|river|lake|swamp|graveyard|road|village|medieval-village|suburb|castle|zoo|playground|japanese-garden)$/,
    ['branch', 'grass'],
  ],
  // Nothing grows out of a pavement.
  [/^(street|crosswalk|plaza|pavement|paris-street|town-hall|school-front|cafe-terrace|temple)$/, ['branch']],
  [/^(alley|tokyo-street|cyberpunk-street|venice-canal)$/, ['jamb']],
];

/** Indoors one looks in by a door: but not into what moves, nor where there is no wall to stand behind. */
const DOORLESS =
  /^(theatre|stage|circus|boxing-ring|cave|studio|tabletop|train-interior|window-seat|plane-window|car-interior|back-seat|plane-interior|bus-interior|subway-car|cockpit|submarine-interior|spaceship|elevator|treehouse|tent-interior|igloo-interior|sewer|parking-garage|subway|greenhouse|well-shaft|well-bottom|air-vent|planetarium)$/;

/** Bare ground grows no green. */
const DRY = /^(desert|savanna|western-town|battlefield|old-battlefield|canyon|ruins|volcano|beach|junkyard)$/;
const LIFELESS = /^(mars|moon-surface|alien-planet|volcano)$/;

/** Metres before the lens. */
const NEAR_BY = 1.5;
/** Parts of the frame's height that a drawing of a metre takes. */
const TAKES: Readonly<Record<Framer, number>> = {
  branch: 0.42,
  pine: 0.42,
  palm: 0.44,
  grass: 0.3,
  rock: 0.34,
  drift: 0.4,
  jamb: 0.66,
};

const kindsFor = (set: SetDesign, snowy: boolean): readonly Framer[] => {
  if (set.indoor) return DOORLESS.test(set.setting) ? [] : ['jamb'];
  const kinds = AROUND.find(([settings]) => settings.test(set.setting))?.[1] ?? [];
  const living = LIFELESS.test(set.setting) ? kinds.filter((k) => k !== 'grass') : kinds;
  return snowy ? living.map((k) => (k === 'grass' ? 'drift' : k)) : living;
};

/** Framing pieces of a wide shot at eye level, on the sides where nobody is. */
export function framers(
  set: SetDesign,
  shot: Shot,
  view: Pick<ViewPoint, 'camera' | 'distance' | 'depth' | 'floats'>,
  boxes: readonly Rect[],
  frame: FrameSize,
): Piece[] {
  const wide = shot.size === 'wide' || shot.size === 'extreme-wide';
  if (!wide || shot.angle !== 'eye' || set.air === 'water' || set.air === 'space' || view.floats) return [];
  const { weather, season, seed } = shot.place;
  const snowy = weather === 'snow' || weather === 'blizzard' || isSnowbound(set.setting);
  const rng = createRng(seed).fork('framers');
  const middle =
    boxes.reduce((sum, b) => sum + b.x + b.width / 2, 0) / Math.max(1, boxes.length) / frame.width;
  const away = middle > 0.5 ? -1 : 1;
  const kinds = kindsFor(set, snowy);
  const { camera } = view;
  const reach = ((frame.width / frame.height / 2) * BEFORE_LENS) / camera.focal;
  const beside = kinds.length > 1 ? 0 : kinds.length === 1 ? -away : away;
  const spot = onStage(view, beside * reach, BEFORE_LENS - (view.distance - view.depth), 0);
  const own =
    beside === 0 || boxes.length > 0 || isTabletop(set.setting) ? [] : nearThing(set, spot, rng.fork('own'));
  const around = kinds.map((kind, i): Piece => {
    const side = i === 0 ? away : -away;
    const hangs = HANGING.has(kind);
    const k = NEAR_BY / camera.focal;
    const half = (frame.width / frame.height / 2) * k;
    const at = (v: number) => camera.position.y + (camera.horizon - v) * k;
    const level = hangs ? at(0) : at(1);
    return card(
      `framing ${kind}`,
      onStage(view, side * half, NEAR_BY - (view.distance - view.depth), level),
      framer(kind, season, snowy, DRY.test(set.setting), rng.fork(kind)),
      { layer: 'foreground', scale: TAKES[kind] * k, flip: side > 0, casts: false },
    );
  });
  return [...own, ...around];
}
