/** Whom somebody plays, speaks or fights before, seen from behind along the frame's foot: dark heads and shoulders, arms up where they cheer. */
import type { Drawing } from '../model/drawing.ts';
import type { Piece, SetDesign } from '../model/set.ts';
import type { Shot } from '../model/shot.ts';
import { createRng, type Rng } from '../random/rng.ts';
import { drawing, shape, stroke } from '../sets/kit/drawing.ts';
import { card } from '../sets/kit/faces.ts';
import { ellipse } from '../sets/kit/paths.ts';
import type { FrameSize } from './frame-size.ts';
import { MANY } from './many.ts';
import type { Performer } from './performers.ts';
import { onStage, type ViewPoint } from './view-point.ts';

/** Places with an audience before them: standing with arms up, or sitting still. */
const CHEERS = /^(stage|nightclub|boxing-ring|circus|palace-balcony)$/;
const SITS = /^(theatre|cinema|conference-hall|lecture-hall|auditorium)$/;

const AUDIENCE =
  /^(crowd|audience|spectator|fan|person|people|onlooker|viewer|supporter|listener|guest|student|delegate|concertgoer|hand)$/;

const isAudience = ({ entity }: Performer): boolean =>
  entity.kind === 'person' && entity.count >= MANY && AUDIENCE.test(entity.noun);

/** Whether the audience is seen from behind: somebody else is on stage, and the shot is wide enough. */
function seen(shot: Shot, performers: readonly Performer[]): boolean {
  const { setting } = shot.place;
  const wide =
    shot.size === 'wide' ||
    shot.size === 'full' ||
    shot.size === 'medium-wide' ||
    shot.size === 'extreme-wide';
  return (
    wide &&
    (CHEERS.test(setting) || SITS.test(setting)) &&
    performers.some(isAudience) &&
    performers.some((p) => p.look !== null && !isAudience(p) && p.entity.count < MANY)
  );
}

/** The performers without an audience that is seen from behind. */
export const withoutAudience = (performers: readonly Performer[], shot: Shot): readonly Performer[] =>
  seen(shot, performers) ? performers.filter((p) => !isAudience(p)) : performers;

/** Metres before the lens, and parts of the frame's height that a row takes. */
const NEAR_BY = 1.4;
const ROW = 0.23;

/** The audience as pieces of the foreground; none where none was named. */
export function nearAudience(
  shot: Shot,
  performers: readonly Performer[],
  set: SetDesign,
  view: ViewPoint,
  frame: FrameSize,
): Piece[] {
  if (!seen(shot, performers)) return [];
  const rng = createRng(shot.place.seed).fork('audience');
  const k = NEAR_BY / view.camera.focal;
  const foot = view.camera.position.y + (view.camera.horizon - 1) * k;
  const wide = frame.width / frame.height;
  const up = CHEERS.test(set.setting) ? 0.5 : 0;
  const row = (share: number, tone: string, apart: number): Piece =>
    card(
      'audience',
      onStage(view, 0, NEAR_BY - (view.distance - view.depth), foot),
      heads(wide, share, apart, tone, up, rng),
      {
        layer: 'foreground',
        scale: k,
        casts: false,
      },
    );
  return [row(ROW, '#2b2735', 0.15), row(ROW * 0.72, '#17141f', 0.19)];
}

/** A row of heads, frame heights wide; a drawing of a metre is the frame's height. */
function heads(wide: number, share: number, apart: number, colour: string, up: number, rng: Rng): Drawing {
  const h = share * 100;
  const bodies: string[] = [];
  const arms: string[] = [];
  for (let x = -wide * 50 - 8; x < wide * 50 + 8; x += apart * 100 * rng.between(0.85, 1.15)) {
    const r = h * rng.between(0.16, 0.2);
    const top = -h * rng.between(0.82, 1);
    bodies.push(
      ellipse(x, top + r, r * 0.86, r),
      `M${x - r * 2.2} 6L${x - r * 2.1} ${top + r * 3.1}Q${x - r * 1.7} ${top + r * 2.2} ${x - r * 0.4} ${top + r * 2}L${x + r * 0.4} ${top + r * 2}Q${x + r * 1.7} ${top + r * 2.2} ${x + r * 2.1} ${top + r * 3.1}L${x + r * 2.2} 6Z`,
    );
    if (rng.chance(up))
      for (const s of rng.chance(0.5) ? [-1, 1] : [rng.chance(0.5) ? 1 : -1]) {
        const [ex, ey] = [x + s * r * 2.2, top + r * rng.between(0.2, 1)];
        const [hx, hy] = [x + s * r * rng.between(1.4, 2.6), top - r * rng.between(1.4, 2.6)];
        arms.push(`M${x + s * r * 1.8} ${top + r * 3}L${ex} ${ey}L${hx} ${hy}`);
        bodies.push(ellipse(hx, hy, r * 0.42, r * 0.5));
      }
  }
  return drawing(
    [
      shape('audience', bodies.join(''), colour),
      ...(arms.length > 0 ? [stroke('arms', arms.join(''), colour, h * 0.085)] : []),
    ],
    wide * 100,
    h * 1.5,
    0,
  );
}
