/** Four-legged animals as they go away from who looks, or sit so: rump, tail and hind legs before chest, neck and ears. */
import { adjust } from '../../colour/oklch.ts';
import { blob, type Joint, limb, oval } from '../path/outline.ts';
import { detail, flat, line, main, type PropShape } from '../props/prop.ts';
import { headBehind, leg, marks, WIDTH } from './end-on-parts.ts';
import { type Skeleton, skeletonOf } from './skeleton.ts';
import type { Species } from './species-shape.ts';

/** The pose in which an animal is seen from behind. */
export const AWAY = 'away';
/** The same of one that sits. */
export const SAT_AWAY = 'sat-away';
/** Coming towards who looks. */
export const TOWARDS = 'towards';

/** The mane of a horse, down the back of the neck. */
function crest(s: Species, k: Skeleton, withers: number): readonly PropShape[] {
  if (!s.mane) return [];
  const w = s.build.neck.tip * (s.mane === 'flowing' ? 0.62 : 0.36);
  const { x, y } = k.head;
  const top = y - 9 * s.build.head;
  return [
    {
      ...flat(
        blob([
          x - w * 0.5,
          top,
          x + w * 0.5,
          top,
          x + w,
          (top + withers) / 2,
          w * 0.6,
          withers,
          -w * 0.6,
          withers,
          x - w,
          (top + withers) / 2,
        ]),
        s.coat.dark,
        'mane',
      ),
      slot: 2 as const,
    },
  ];
}

function tail(s: Species, root: number): readonly PropShape[] {
  const { dark, pale } = s.coat;
  const body = s.tipped ?? s.coat.body;
  const y = (drop: number) => Math.min(-6, root + drop);
  const own = (shape: PropShape, slot: 1 | 2): PropShape => ({ ...shape, slot });
  switch (s.tail) {
    case 'stub':
      return [flat(oval(0, root + 4, 5, 6), adjust(body, -0.04), 'tail')];
    case 'curl':
      return [
        own(
          line(
            `M0 ${root + 6}C9 ${root + 4} 10 ${root - 9} 1 ${root - 8}C-6 ${root - 7} -5 ${root + 1} 3 ${root}`,
            adjust(body, -0.05),
            4,
            'tail',
          ),
          1,
        ),
      ];
    case 'flag':
      return [flat(blob([-4, root + 8, -6, root - 4, 0, root - 12, 6, root - 4, 4, root + 8]), pale, 'tail')];
    case 'hair':
      return [
        own(
          flat(
            blob([-4, root, 4, root, 8, y(22), 9, y(46), 3, y(66), -3, y(66), -8, y(46), -7, y(22)]),
            dark,
            'tail',
          ),
          2,
        ),
      ];
    case 'tuft':
      return [
        own(line(`M0 ${root}C3 ${y(14)} -4 ${y(30)} 1 ${y(44)}`, adjust(body, -0.06), 4, 'tail'), 1),
        own(flat(oval(1, y(48), 5, 8), dark, 'tuft'), 2),
      ];
    // Small ones carry it up, to a side.
    case 'slim': {
      const joints: Joint[] =
        s.withers < 0.8
          ? [
              [0, root, 4.8],
              [6, root - 8, 4.4],
              [14, root - 20, 4],
              [18, root - 34, 3],
            ]
          : [
              [0, root, 4.8],
              [4, y(14), 4.4],
              [6, y(30), 4],
              [13, y(40), 3.6],
              [20, y(38), 2.8],
            ];
      return [(s.tipped ? detail : flat)(limb(...joints), adjust(body, -0.06), 'tail')];
    }
    default: {
      const shape = flat(
        limb([0, root, 5], [4, y(14), 8.5], [5, y(32), 9.5], [2, y(48), 4.5]),
        adjust(body, -0.04),
        'tail',
      );
      return [shape, detail(limb([5, y(36), 8], [2, y(48), 4.5]), s.tail === 'ringed' ? dark : pale, 'tip')];
    }
  }
}

/** The animal walking away, withers at 100. */
export function drawAway(s: Species): readonly PropShape[] {
  const side = skeletonOf(s.build, 'walk');
  const k: Skeleton = { ...side, head: { x: -4, y: side.head.y } };
  const { rump, chest, neck, waist } = s.build;
  const w = rump * WIDTH;
  const hip = -(100 - rump);
  const deep = Math.max(chest, waist);
  const wool = s.grown === 'wool' ? 1.22 : 1;
  return [
    ...leg(s, -1, false, 4),
    ...leg(s, 1, false, 9),
    flat(
      oval(0, -(100 - chest), deep * WIDTH * 1.04 * wool, chest * wool),
      adjust(s.coat.body, -0.05),
      'chest',
    ),
    main(
      limb([0, -(100 - chest * 0.6), neck.base * 0.8], [k.head.x, k.head.y, neck.tip * 0.8]),
      adjust(s.coat.body, -0.02),
      'neck',
    ),
    ...headBehind(s, k),
    ...crest(s, k, -98),
    ...(s.grown === 'hump' || s.grown === 'humps'
      ? [main(oval(0, -104, w * 0.6, 20), s.coat.body, 'hump')]
      : []),
    main(oval(0, hip, w * wool, rump * wool), s.coat.body, 'trunk'),
    ...leg(s, -1, true, 0),
    ...leg(s, 1, true, 7),
    ...marks(s, hip - rump, w, rump),
    ...tail(s, hip - rump * 0.62),
  ];
}

/** The animal sitting, its back to who looks, withers at 100. */
export function drawSatAway(s: Species): readonly PropShape[] {
  const side = skeletonOf(s.build, 'sit');
  const k: Skeleton = { ...side, head: { x: -4, y: side.head.y } };
  const { rump, chest, neck, foot } = s.build;
  const w = rump * (s.grown === 'wool' ? 1.4 : 1.25);
  const top = side.shoulder.y - chest * 0.7;
  const c = chest * 0.72;
  const feet = [-1, 1].map((x) => flat(oval(x * w * 0.72, -4, foot, 5), s.socks ?? s.coat.body, 'paw'));
  const root = -rump * 0.3;
  const lain = flat(
    limb([w * 0.3, root, 5], [w * 1.1, -6, 5], [w * 1.7, -5, 4.4], [w * 2.1, -9, 3]),
    adjust(s.tipped ?? s.coat.body, -0.06),
    'tail',
  );
  return [
    ...(s.tail === 'stub' || s.tail === 'curl' ? [] : [lain]),
    ...feet,
    main(
      limb([0, top + c * 0.6, neck.base * 0.8], [k.head.x, k.head.y, neck.tip * 0.8]),
      adjust(s.coat.body, -0.02),
      'neck',
    ),
    ...headBehind(s, k),
    main(
      blob(
        [0, top, c * 0.8, top + c * 0.3, c * 1.05, top + c * 1.2, w, -rump * 0.8, w * 0.9, -4, 0, 0].concat([
          -w * 0.9,
          -4,
          -w,
          -rump * 0.8,
          -c * 1.05,
          top + c * 1.2,
          -c * 0.8,
          top + c * 0.3,
        ]),
      ),
      s.coat.body,
      'trunk',
    ),
    ...marks(s, top + c, w * 0.9, rump * 0.9),
  ];
}

/** Named points of an animal seen from behind. */
export const anchorsAway = (s: Species, pose: string) => {
  const { head } = skeletonOf(s.build, pose === SAT_AWAY ? 'sit' : 'walk');
  const back = -(100 - s.build.rump * 0.1);
  return {
    saddle: [0, back] as const,
    back: [0, back] as const,
    mouth: pose === TOWARDS ? ([3, head.y + 6 * s.build.head] as const) : ([-4, head.y] as const),
    eyes: [pose === TOWARDS ? 3 : -4, head.y] as const,
  };
};
