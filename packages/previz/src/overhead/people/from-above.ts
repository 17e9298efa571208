/** Somebody from straight above: crown and hair, shoulders, what the arms reach to, feet that show beyond the body. */
import { box, circle, curve, oval, polygon } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import { wardrobeOf } from '../../figures/wardrobe.ts';
import type { Shape } from '../../model/drawing.ts';
import type { Look } from '../../model/figure.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { moved, type Plan } from '../plan.ts';
import { crownOf } from './crowns.ts';
import type { Stance } from './stances.ts';

/** Centimetres of an adult 175 tall. */
const ADULT = 175;
const SHOULDER = 21;
const HIP = 9;
const ARM = { upper: 30, fore: 28, thick: 11.5 };
const BUILDS = { slim: 0.9, average: 1, broad: 1.14, heavy: 1.3 } as const;
/** Heads and hands are nearer to who looks down. */
const NEARER = 1.16;

const UPRIGHT: ReadonlySet<Stance['legs']> = new Set(['together', 'stride', 'run']);

type At = readonly [x: number, y: number];

/** Who stands, walks or sits, looking to the right. */
export function personFromAbove(look: Look, stance: Stance): Plan {
  const k = (look.height * 100) / ADULT;
  const wide = BUILDS[look.build];
  const w = wardrobeOf(look);
  const outer = w.over?.colour ?? w.top.colour;
  const lean = stance.lean ?? 0;
  const head: At = [lean + 2, 0];
  const young = look.age === 'child' || look.age === 'toddler' ? 1.28 : 1;
  const arms = ([-1, 1] as const).map((side) => {
    const [ahead, out] = side < 0 ? stance.left : stance.right;
    return armOf(
      [lean * 0.6, side * SHOULDER * wide],
      [ahead, side * out * (out > 20 ? wide : 1)],
      side,
      w,
      look.skin,
    );
  });
  const under = stance.aloft ? [] : arms.flat();
  const over = stance.aloft ? arms.flat() : [];
  const skirt =
    w.hem && stance.legs !== 'astride'
      ? [
          shape(
            'skirt',
            oval(
              stance.legs === 'seated' || stance.legs === 'under' ? 8 : 0,
              0,
              17 + 22 * w.hem.length * (0.5 + w.hem.flare),
              19 + 22 * w.hem.length * (0.4 + w.hem.flare),
            ),
            w.hem.colour,
          ),
        ]
      : [];
  const shapes = [
    ...legsOf(stance, w, look.skin),
    ...skirt,
    ...under,
    shape('shoulders', torso(lean * 0.6, 12.5 * wide, 25 * wide), outer, 'body', { form: true }),
    shape('shoulders', torso(lean * 0.6 - 4.5, 7 * wide, 22 * wide), outer, 'shade', { opacity: 0.55 }),
    shape('neck', oval(lean * 0.6 + 3, 0, 8.5, 9.5), adjust(outer, -0.09)),
    ...moved(crownOf(look, stance.up === true), head[0], head[1], 0, NEARER * young),
    ...over,
  ];
  return {
    shapes: moved(shapes, 0, 0, 0, k),
    long: (stance.legs === 'stride' || stance.legs === 'run' ? 84 : 58) * k,
    wide: 62 * wide * k,
    tall: look.height * 100 * (UPRIGHT.has(stance.legs) ? 1 : 0.6),
    outline: oval(0, 0, 15 * k, 25 * wide * k),
  };
}

const torso = (x: number, deep: number, half: number): string =>
  `M${x - deep} ${-half * 0.5}C${x - deep} ${-half * 0.9} ${x - deep * 0.5} ${-half} ${x} ${-half}C${x + deep * 0.7} ${-half} ${x + deep} ${-half * 0.8} ${x + deep * 0.8} ${-half * 0.4}Q${x + deep * 1.05} 0 ${x + deep * 0.8} ${half * 0.4}C${x + deep} ${half * 0.8} ${x + deep * 0.7} ${half} ${x} ${half}C${x - deep * 0.5} ${half} ${x - deep} ${half * 0.9} ${x - deep} ${half * 0.5}Q${x - deep * 0.8} 0 ${x - deep} ${-half * 0.5}Z`;

/** Shoulder to elbow to hand: the elbow gives way outwards. */
function armOf(from: At, to: At, side: number, w: ReturnType<typeof wardrobeOf>, skin: string): Shape[] {
  const elbow = bent(from, to, side);
  const sleeve = adjust(w.sleeve.colour, -0.035);
  const t = w.sleeve.length;
  const bare = stroke('arm', curveOf(from, elbow, to), skin, ARM.thick * 0.8);
  const upTo: At = t >= 0.95 ? lerp(elbow, to, 0.86) : lerp(from, elbow, Math.min(1, t * 2));
  const cloth =
    t > 0.02
      ? [
          stroke(
            'sleeve',
            t > 0.5 ? curveOf(from, elbow, upTo) : curveOf(from, lerp(from, upTo, 0.5), upTo),
            sleeve,
            ARM.thick,
          ),
        ]
      : [];
  return [bare, ...cloth, shape('hand', circle(to[0], to[1], 5.4), w.glove ?? skin)];
}

const curveOf = (a: At, b: At, c: At): string =>
  `M${r(a[0])} ${r(a[1])}L${r(b[0])} ${r(b[1])}L${r(c[0])} ${r(c[1])}`;
const r = (v: number): number => Math.round(v * 10) / 10;
const lerp = (a: At, b: At, t: number): At => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/** Where the elbow is: arms that do not reach so far hang, and are seen shorter. */
function bent(from: At, to: At, side: number): At {
  const d = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const upper = Math.min(ARM.upper, 0.62 * d + 4);
  const fore = Math.min(ARM.fore, 0.58 * d + 4);
  const along = (upper ** 2 - fore ** 2 + d ** 2) / (2 * Math.max(d, 0.1));
  const off = Math.sqrt(Math.max(0, upper ** 2 - along ** 2));
  const [ux, uy] = [(to[0] - from[0]) / (d || 1), (to[1] - from[1]) / (d || 1)];
  const out = Math.sign(ux * side) || 1;
  return [from[0] + ux * along - uy * off * out * side, from[1] + uy * along + ux * off * out * side];
}

function legsOf(stance: Stance, w: ReturnType<typeof wardrobeOf>, skin: string): Shape[] {
  const cloth = w.leg.length > 0.5 ? w.leg.colour : skin;
  const leg = (feet: readonly At[], shoes: boolean): Shape[] =>
    feet.flatMap(([x, y], i) => {
      const side = i === 0 ? -1 : 1;
      const limb = stroke('leg', `M0 ${side * HIP}L${x * 0.86} ${y}`, cloth, 14);
      const shoe = shape('shoe', box(x - 11, y - 5, 26, 10, 5), w.shoe.colour);
      return shoes ? [shoe, limb] : [limb];
    });
  switch (stance.legs) {
    case 'stride':
      return leg(
        [
          [34, -10],
          [-34, 9],
        ],
        true,
      );
    case 'run':
      return leg(
        [
          [46, -10],
          [-48, 9],
        ],
        true,
      );
    case 'under':
      return [stroke('leg', `M0 ${-HIP}H12M0 ${HIP}H12`, cloth, 16)];
    case 'seated':
      return leg(
        [
          [46, -12],
          [46, 12],
        ],
        true,
      );
    case 'astride':
      return leg(
        [
          [16, -27],
          [16, 27],
        ],
        true,
      );
    case 'kneel':
      return [
        ...leg(
          [
            [22, -12],
            [22, 12],
          ],
          false,
        ),
        shape('shoe', box(-38, -16, 22, 9, 4), w.shoe.colour),
        shape('shoe', box(-38, 7, 22, 9, 4), w.shoe.colour),
      ];
    case 'crossed':
      return [stroke('leg', `M4 -12L20 -32L28 4`, cloth, 15), stroke('leg', `M4 12L20 32L32 -4`, cloth, 15)];
    default:
      return leg(
        [
          [11, -9],
          [9, 9],
        ],
        true,
      );
  }
}

/** A canopy over somebody, its ribs and the drops' light on it; radius in centimetres. */
export function umbrella(colour: string, radius = 56): Shape[] {
  const points = Array.from({ length: 8 }, (_, i) => {
    const a = ((i + 0.5) / 8) * 2 * Math.PI;
    return [radius * Math.cos(a), radius * Math.sin(a)] as const;
  });
  const rim = points
    .map(([x, y], i) => {
      const [nx, ny] = points[(i + 1) % 8] ?? [0, 0];
      return `${i === 0 ? `M${r(x)} ${r(y)}` : ''}Q${r((x + nx) * 0.46)} ${r((y + ny) * 0.46)} ${r(nx)} ${r(ny)}`;
    })
    .join('');
  return [
    shape('umbrella', `${rim}Z`, colour, 'body', { form: true }),
    ...points.flatMap(([x, y], i) => {
      const [nx, ny] = points[(i + 1) % 8] ?? [0, 0];
      return i % 2 === 0
        ? [
            shape(
              'umbrella panel',
              polygon([0, 0, x, y, (x + nx) * 0.47, (y + ny) * 0.47, nx, ny]),
              colour,
              'shade',
              { opacity: 0.4 },
            ),
          ]
        : [];
    }),
    stroke(
      'umbrella rib',
      points.map(([x, y]) => `M0 0L${r(x)} ${r(y)}`).join(''),
      adjust(colour, -0.14),
      1.1,
    ),
    shape('umbrella tip', circle(0, 0, 3), adjust(colour, -0.25)),
    stroke(
      'umbrella light',
      curve(-radius * 0.1, -radius * 0.62, radius * 0.25, -radius * 0.55, radius * 0.5, -radius * 0.3),
      adjust(colour, 0.12),
      2.2,
    ),
  ];
}
