/** Who sharpens a long blade sits down to it: the blade lies over the lap, and the stone is drawn along its edge. */
import type { Drawing } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import { turnedAbout } from './map-drawing.ts';
import type { Performer } from './performers.ts';
import type { Handful } from './props.ts';
import { type Shown, within } from './show-held.ts';

const SHARPENS = /^(sharpen|hone|whet|grind)$/;
const LONG = /sword|katana|scimitar|sabre|rapier|cutlass|machete|axe|spear|halberd|scythe/;
/** Who has a bench to stand at for it. */
const AT_A_BENCH = /kitchen|workshop|smithy|forge|shop|restaurant|galley|garage/;

/** Degrees from upright that the blade lies over the lap, its point up a little. */
const TURN = 80;
/** Centimetres the hilt is before the hips and over the lap, standing and seated. */
const BEFORE = 4;
const OVER_LAP = 19;
/** Part of what is before the hilt that the stone is along, and no farther than an arm goes; centimetres. */
const ALONG = 0.62;
const ARM = 40;

/** True for who takes a seat to whet what it holds: a sword, an axe, a knife, not a pencil. */
export const sitsToSharpen = (p: Performer, held: readonly string[], setting: string): boolean =>
  SHARPENS.test(p.mention.verb ?? '') &&
  held.some((id) => LONG.test(id) || /knife|dagger/.test(id)) &&
  !AT_A_BENCH.test(setting);

/** The blade over the lap with the stone on it; null for whatever else is done. */
export function sharpening(
  p: Performer,
  drawing: Drawing,
  handfuls: readonly Handful[],
  pose: PoseId,
): Shown | null {
  const blade = handfuls.find((h) => h.hand === 'left' && LONG.test(h.id));
  const stone = handfuls.find((h) => h.id === 'whetstone');
  const { hips, chin, 'head.top': crown } = drawing.anchors;
  if (pose !== 'handiwork' || !SHARPENS.test(p.mention.verb ?? '')) return null;
  if (!blade || !stone || !hips || !chin || !crown) return null;
  const head = chin.y - crown.y;
  const { grip } = blade.held;
  const length = grip.y - blade.held.drawing.bounds.y;
  const left = within(drawing, 'left', { x: hips.x + BEFORE, y: hips.y - OVER_LAP }, head);
  const far = Math.min(ARM, ALONG * length);
  const angle = (TURN * Math.PI) / 180;
  const right = within(
    drawing,
    'right',
    { x: left.x + far * Math.sin(angle), y: left.y - far * Math.cos(angle) },
    head,
  );
  const lying = { ...blade, held: { ...blade.held, drawing: turnedAbout(blade.held.drawing, TURN, grip) } };
  return { handfuls: [lying, stone], reach: { left, right } };
}
