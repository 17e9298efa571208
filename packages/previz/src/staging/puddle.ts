/** Who jumps into a puddle lands in it, and the water goes up on all sides. */
import { circle } from '../art/path/outline.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import {
  anchorOf,
  extraPart,
  heightOf,
  leadOf,
  middleOf,
  moved,
  resized,
  type Unit,
  widthOf,
} from './unit.ts';

const SPLASHES: ReadonlySet<PoseId | null> = new Set([
  'jump',
  'run',
  'dance',
  'skip',
  'kick',
  'walk',
  'fall',
  'trip',
]);

/** True for who stirs up the puddle it is in. */
export const splashesIn = (host: Performer, guest: Performer): boolean =>
  host.drawable?.id === 'puddle' &&
  guest.look !== null &&
  (SPLASHES.has(guest.mention.pose) ||
    /^(splash|stomp|play|step|land|stamp|hop)$/.test(guest.mention.verb ?? ''));

/** Of the jumper's height: how wide the puddle is at least, and how high the water goes. */
const WIDE = 1.25;
const HIGH = 0.42;

/** Of the tallest one's height, how far apart several are. */
const APART = 0.66;

export function splashIn(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const tall = Math.max(...guests.map((g) => g.height));
  const spread = APART * tall * (guests.length - 1);
  const k = Math.max(1, (WIDE * tall + spread) / widthOf(host.extent));
  const puddle: StagedUnit = { ...host, ...resized(host, k) };
  const y = 0.55 * Math.min(heightOf(puddle.extent), FLAT * tall);
  const middle = middleOf(puddle.extent);
  return withParts(
    puddle,
    guests.flatMap((guest, i) => {
      const walks = guest.mention.pose === 'walk' || guest.mention.pose === 'run';
      const unit = craft.build(guest, walks ? {} : { pose: 'stomp' });
      const feet = anchorOf(leadOf(unit), ['hips'], { x: 0, y: 0 }).x;
      const x = middle + (guests.length > 1 ? (i / (guests.length - 1) - 0.5) * spread : 0);
      const put = moved(unit, x - feet, y - unit.extent.bottom, -0.04);
      const id = i === 0 ? '' : `-${i}`;
      const water = (near: boolean): Unit => ({
        parts: [
          extraPart(`${near ? 'splash' : 'spray'}${id}`, 'splash', splash(100 * HIGH * guest.height, near), {
            ...{ x, y },
            bias: near ? -0.08 : 0.01,
            lifted: true,
          }),
        ],
        extent: puddle.extent,
      });
      return [water(false), put, water(true)];
    }),
  );
}

/** Of the tallest one's height, how high up a puddle goes that is wide enough for several. */
const FLAT = 0.16;

/** Tongues of water: from the middle out, height and lean in parts of the splash's. */
const TONGUES = [
  [-0.95, 0.5, -0.5],
  [-0.62, 0.95, -0.3],
  [-0.34, 0.62, -0.12],
  [0.3, 0.66, 0.1],
  [0.64, 1, 0.32],
  [1, 0.52, 0.52],
] as const;
const DROPS = [
  [-1.5, 0.72, 0.06],
  [-1.2, 1.14, 0.05],
  [-0.86, 1.4, 0.07],
  [-0.4, 1.08, 0.045],
  [0.42, 1.16, 0.05],
  [0.9, 1.46, 0.065],
  [1.28, 1.1, 0.05],
  [1.58, 0.64, 0.06],
  [-1.74, 0.3, 0.045],
  [1.8, 0.28, 0.05],
] as const;

function splash(h: number, near: boolean): Drawing {
  const r = (v: number) => Math.round(v * 10) / 10;
  const tall = near ? 0.55 : 1;
  const tongues = TONGUES.map(([x, y, lean]) => {
    const [fx, fy] = [x * h, 0.06 * h];
    const [tx, ty] = [(x + lean) * h, -y * h * tall];
    const w = 0.2 * h;
    return `M${r(fx - w)} ${r(fy)}Q${r(fx - 0.1 * w + lean * 0.2 * h)} ${r(ty * 0.4)} ${r(tx)} ${r(ty)}Q${r(fx + 1.1 * w + lean * 0.3 * h)} ${r(ty * 0.3)} ${r(fx + w)} ${r(fy)}Z`;
  }).join('');
  const drops = DROPS.map(([x, y, s]) => circle(r(x * h), r(-y * h * tall), r(s * h))).join('');
  const shape = (d: string, fill: string, opacity: number): Shape => ({
    d,
    fill,
    tone: 'body',
    part: 'splash',
    opacity,
  });
  return {
    shapes: [
      shape(tongues + drops, near ? '#a8dcef' : '#7fc0dc', near ? 0.85 : 0.9),
      shape(
        DROPS.map(([x, y, s]) =>
          circle(r(x * h - 0.02 * h), r(-y * h * tall - 0.02 * h), r(0.4 * s * h)),
        ).join(''),
        '#f2fbff',
        0.9,
      ),
    ],
    bounds: { x: -1.9 * h, y: -1.5 * h, width: 3.8 * h, height: 1.6 * h },
    anchors: {},
    footprint: 0,
  };
}
