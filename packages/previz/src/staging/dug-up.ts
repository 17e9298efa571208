/** Digging in frames that do not reach down to the ground: the shovel comes up with earth on it. */
import { circle } from '../art/path/outline.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import type { ShotSize } from '../model/script.ts';
import { turnedAbout } from './map-drawing.ts';
import type { Handful } from './props.ts';
import { type Shown, within } from './show-held.ts';

const WITHOUT_GROUND: ReadonlySet<ShotSize> = new Set(['medium', 'medium-close', 'close-up']);
const SHOVELS = /shovel|spade/;

/** Degrees from the slant of digging to the front and up. */
const RAISED = -100;
/** Where the blade then is from the handle, as parts of the shaft, and the lower hand. */
const UP = { x: 0.73, y: -0.68 };
const LOWER_HAND = 0.4;
/** Centimetres from the chest down to the hand at the handle. */
const UNDER_CHEST = 22;

const EARTH = '#6b4a30';

/** The shovel up before the digger with what is on it; null for other deeds and frames. */
export function dugUp(
  drawing: Drawing,
  handfuls: readonly Handful[],
  pose: PoseId,
  size: ShotSize,
): Shown | null {
  const [first] = handfuls;
  const { chest, chin, 'head.top': crown } = drawing.anchors;
  if (pose !== 'dig' || !WITHOUT_GROUND.has(size) || !first || !SHOVELS.test(first.id)) return null;
  if (!chest || !chin || !crown) return null;
  const { grip } = first.held;
  const shovel = turnedAbout(first.held.drawing, RAISED, grip);
  const long = Math.hypot(shovel.bounds.width, shovel.bounds.height);
  const blade = { x: grip.x + 0.86 * long * UP.x, y: grip.y + 0.86 * long * UP.y };
  const head = chin.y - crown.y;
  const handle = within(drawing, 'right', { x: chest.x + 2, y: chest.y + UNDER_CHEST }, head);
  const lower = within(
    drawing,
    'left',
    { x: handle.x + LOWER_HAND * long * UP.x, y: handle.y + LOWER_HAND * long * UP.y },
    head,
  );
  return {
    handfuls: [{ ...first, held: { ...first.held, drawing: loaded(shovel, blade) } }],
    reach: { right: handle, left: lower },
  };
}

/** With a heap of earth on the blade, and some of it flying. */
function loaded(shovel: Drawing, at: { readonly x: number; readonly y: number }): Drawing {
  const clods: readonly (readonly [number, number, number])[] = [
    [0, 0, 10],
    [-8, -6, 7],
    [7, -8, 7.5],
    [-14, -22, 3],
    [4, -26, 3.6],
    [16, -20, 2.6],
    [-4, -36, 2.2],
  ];
  const earth: Shape = {
    d: clods.map(([x, y, r]) => circle(at.x + x, at.y + y, r)).join(''),
    fill: EARTH,
    tone: 'body',
    part: 'earth',
  };
  return { ...shovel, shapes: [...shovel.shapes, earth] };
}
