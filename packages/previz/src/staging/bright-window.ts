/** Against the light in a room: a tall window behind whoever is there, or nobody would see their outline before a dark wall. */
import type { Rect } from '../geometry/plane.ts';
import type { Drawing } from '../model/drawing.ts';
import type { Hour } from '../model/light.ts';
import type { Piece, SetDesign } from '../model/set.ts';
import type { Shot } from '../model/shot.ts';
import { isTabletop } from '../sets/index.ts';
import { drawing, shape } from '../sets/kit/drawing.ts';
import { card } from '../sets/kit/faces.ts';
import { rectangle } from '../sets/kit/paths.ts';
import type { FrameSize } from './frame-size.ts';
import { onStage, type ViewPoint } from './view-point.ts';

/** Rooms with lights of their own behind people, and such as have no window. */
const OTHERWISE_LIT =
  /stage|theatre|cinema|nightclub|circus|ring|arena|stadium|cave|mine|sewer|tunnel|subway|dungeon|prison|elevator|vault|interior|car$|seat|cockpit|spaceship|submarine|^studio$|tent|under/;

/** Metres behind whom it shows, before the wall, and about them. */
const BEHIND = 1.3;
const BEFORE_WALL = 0.06;
const ABOUT = 0.45;
const SILL = 0.2;
const TALLEST = 3.2;

/** The sky in it. */
const SKIES: Partial<Record<Hour, readonly [upper: string, lower: string]>> = {
  night: ['#8fa6d8', '#b9c8e8'],
  'blue-hour': ['#9db4e0', '#d8d4e4'],
  dusk: ['#f0a860', '#f8d08a'],
  sunset: ['#f0a860', '#f8d08a'],
  'golden-hour': ['#f4c878', '#fae3aa'],
  dawn: ['#f0b8a0', '#f8dcc0'],
};
const DAY = ['#e8edf0', '#f8f2dc'] as const;

/** The window as a piece of the room; none out of doors, or where light is behind them anyway. */
export function brightWindow(
  shot: Shot,
  set: SetDesign,
  view: ViewPoint,
  boxes: readonly Rect[],
  { width, height }: FrameSize,
): Piece[] {
  const room = set.indoor && !isTabletop(set.setting) && !OTHERWISE_LIT.test(set.setting);
  if (!shot.silhouette || !room || boxes.length === 0) return [];
  const wall = (set.stage.wall?.z ?? Number.POSITIVE_INFINITY) - view.depth - BEFORE_WALL;
  const behind = Math.max(0.2, Math.min(BEHIND, wall));
  const metre = (view.camera.focal * height) / (view.distance + behind);
  const left = Math.min(...boxes.map((b) => b.x));
  const right = Math.max(...boxes.map((b) => b.x + b.width));
  const top = Math.min(...boxes.map((b) => b.y));
  const wide = Math.min((right - left) / metre + 2 * ABOUT, (0.92 * width) / metre);
  const eye = view.camera.position.y;
  const crown = eye + (view.camera.horizon * height - top) / metre;
  const tall = Math.min((set.stage.ceiling ?? TALLEST) - 0.15, Math.max(1.6, crown + ABOUT)) - SILL;
  const x = ((left + right) / 2 - width / 2) / metre;
  const at = onStage(view, x, view.depth + behind, SILL);
  return [
    card('bright window', at, pane(100 * wide, 100 * tall, SKIES[shot.place.hour] ?? DAY), { casts: false }),
  ];
}

/** Panes of about a metre, the sky lighter below; centimetres. */
function pane(w: number, h: number, [upper, lower]: readonly [string, string]): Drawing {
  const across = Math.max(2, Math.round(w / 95));
  const bars = [
    ...Array.from({ length: across - 1 }, (_, i) => rectangle(-w / 2 + ((i + 1) * w) / across - 2, -h, 4, h)),
    rectangle(-w / 2, -0.62 * h, w, 4),
  ];
  const rim = rectangle(-w / 2 - 7, -h - 7, w + 14, h + 12) + rectangle(-w / 2, -h, w, h);
  return drawing(
    [
      shape('pane', rectangle(-w / 2, -h, w, h), upper, 'glow'),
      shape('pane', rectangle(-w / 2, -0.45 * h, w, 0.45 * h), lower, 'glow'),
      shape('bars', bars.join(''), '#1c1a20'),
      shape('window frame', rim, '#1c1a20', 'body', { evenOdd: true }),
    ],
    w + 14,
    h + 7,
    0,
  );
}
