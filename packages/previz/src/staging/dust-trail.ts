/** What wheels throw up on loose ground: a trail of dust, or of snow, behind whoever drives or rides there. */
import { adjust } from '../colour/oklch.ts';
import { add, vec3 } from '../geometry/vec3.ts';
import type { Actor } from '../model/scene.ts';
import type { Piece, SetDesign } from '../model/set.ts';
import { golden } from '../random/golden.ts';
import { isSnowbound } from '../sets/index.ts';
import { drawing, shape } from '../sets/kit/drawing.ts';
import { card } from '../sets/kit/faces.ts';
import { ellipse } from '../sets/kit/paths.ts';
import { goesDownhill } from './downhill.ts';
import { planes } from './nose-up.ts';
import type { Performer } from './performers.ts';
import { isUnderWay } from './under-way.ts';

const LOOSE =
  /^(?:desert|desert-road|savanna|farm|crop-fields|western-town|mars|moon-surface|beach|canyon|badlands|volcano|oasis)$/;
/** Wetted, nothing rises. */
const WET: ReadonlySet<string> = new Set(['rain', 'storm', 'drizzle']);

const PUFFS = 16;
/** Of the vehicle's length: how far the trail reaches, and how high it is there. */
const LENGTH = 1.25;
const HEIGHT = 0.34;

/** Cards behind the vehicles on the move; `moves`: the camera goes along with them. */
export function dustTrails(
  set: SetDesign,
  weather: string,
  actors: readonly Actor[],
  performers: readonly Performer[],
  moves: boolean,
): Piece[] {
  const loose = LOOSE.test(set.setting) && !WET.has(weather);
  if (set.indoor) return [];
  return actors.flatMap((actor): Piece[] => {
    const p = performers.find((q) => q.id === actor.id);
    const { drawable } = p ?? {};
    const [skis, wake] = [p && goesDownhill(p), p && planes(p)];
    const snow = skis || isSnowbound(set.setting);
    const rides = moves && drawable?.category === 'vehicle';
    const rolls = (snow || loose) && drawable && (rides || isUnderWay(drawable.id));
    if (!(rolls || skis || wake) || /^leaving-/.test(drawable?.id ?? '')) return [];
    const { bounds: b } = actor.drawing;
    const leftward = drawable?.faces === 'left';
    const left = leftward !== actor.flip;
    const back = (left ? 1 : -1) * (leftward ? b.x + 0.86 * b.width : -(b.x + 0.14 * b.width));
    const fill = snow || wake ? '#f6f9fb' : adjust(set.ground, 0.13);
    const at = add(actor.at, vec3((Math.abs(back) * (left ? 1 : -1) * actor.scale) / 100, 0, 0.12));
    const long = b.width * actor.scale;
    return [card('dust', at, puffs(long, fill, left ? 1 : -1), { casts: false })];
  });
}

/** A trail of puffs from the origin, growing to `side`; `long`: the vehicle's length, centimetres. */
function puffs(long: number, fill: string, side: -1 | 1) {
  const reach = LENGTH * long;
  const cloud = (k: number, to: number, opacity: number) => {
    const d = Array.from({ length: PUFFS }, (_, i) => {
      const t = (to * i) / (PUFFS - 1);
      const r = k * long * HEIGHT * (0.2 + 0.5 * t) * (0.7 + 0.6 * golden(i, 0.618));
      const y = -r * 0.75 - long * HEIGHT * 0.55 * t * golden(i, 0.7549);
      return ellipse(side * reach * t, y, r * 1.3, r);
    });
    return { ...shape('dust', d.join(''), fill), opacity };
  };
  const shapes = [cloud(1, 1, 0.34), cloud(0.82, 0.72, 0.34), cloud(0.6, 0.45, 0.4)];
  return drawing(shapes, 2 * reach, HEIGHT * 1.4 * long, 0);
}
