/** Four-legged animals as they go away from who looks: rump, tail and hind legs before chest, neck and ears. */
import svgpath from 'svgpath';
import { adjust } from '../../colour/oklch.ts';
import { boundsOf, flatten } from '../path/flatten.ts';
import { blob, circle, type Joint, limb, oval } from '../path/outline.ts';
import { detail, flat, line, main, type PropShape } from '../props/prop.ts';
import { type Skeleton, skeletonOf } from './skeleton.ts';
import type { Species } from './species-shape.ts';

/** The pose in which an animal is seen from behind. */
export const AWAY = 'away';
/** The same of one that sits. */
export const SAT_AWAY = 'sat-away';

/** Half the width of a body, as a part of its half height. */
const WIDTH = 0.86;

/** A leg from the hip or shoulder down: how far out, how high its foot is in the picture. */
function leg(s: Species, side: 1 | -1, hind: boolean, up: number): readonly PropShape[] {
  const { rump, chest, thigh, knee, ankle } = s.build;
  const tone = (hex: string) => (hind ? hex : adjust(hex, -0.075));
  const out = (hind ? rump : chest) * (hind ? 0.5 : 0.42);
  const root = hind ? 100 - rump * 0.8 : 100 - chest * 1.3;
  const joints: Joint[] = [
    [side * out, -root, hind ? thigh * 1.2 : thigh * 0.8],
    [side * out * 1.08, -root * 0.36 - up, hind ? knee * 1.08 : knee],
    [side * out, -ankle - up, ankle],
  ];
  const [, hock, foot] = joints as [Joint, Joint, Joint];
  const coat = s.legs ? detail : hind ? main : flat;
  const sock = s.socks
    ? [detail(limb([foot[0], hock[1] * 0.6, ankle * 1.02], foot), tone(s.socks), 'sock')]
    : [];
  const paw = s.hooves
    ? detail(
        blob(
          [
            foot[0] - ankle * 1.15,
            -up,
            foot[0] - ankle,
            -up - ankle * 1.8,
            foot[0] + ankle,
            -up - ankle * 1.8,
            foot[0] + ankle * 1.15,
            -up,
          ],
          0.3,
        ),
        tone(s.hooves),
        'hoof',
      )
    : (s.socks ? detail : flat)(
        oval(foot[0], -up - ankle * 0.75, ankle * 1.3, ankle * 0.8),
        tone(s.socks ?? s.coat.body),
        'paw',
      );
  return [coat(limb(...joints), tone(s.legs ?? s.coat.body), 'leg'), ...sock, paw];
}

const moved = (
  shape: PropShape,
  by: (path: ReturnType<typeof svgpath>) => ReturnType<typeof svgpath>,
  k: number,
): PropShape => ({
  ...shape,
  d: by(svgpath(shape.d)).round(2).toString(),
  ...(shape.stroke ? { stroke: { ...shape.stroke, width: shape.stroke.width * k } } : {}),
});

/** Ears or horns of the head in profile, one to each side: what stands up on top of the skull, what hangs or sticks out beside it. */
function pairs(s: Species, k: Skeleton, shapes: readonly PropShape[], apart: number): readonly PropShape[] {
  if (shapes.length === 0) return [];
  const b = boundsOf(shapes.flatMap((x) => flatten(x.d).flat()));
  const sideways = b.width > b.height * 1.05;
  const upright = !sideways && b.y + b.height / 2 < -4;
  const [rootX, rootY] = sideways
    ? [b.x, b.y + b.height / 2]
    : [b.x + b.width / 2, upright ? b.y + b.height : b.y];
  const [x, y] = sideways ? [apart + 2, -3] : upright ? [apart, -5.5] : [apart + 3, -6];
  const head = s.build.head;
  return ([1, -1] as const).flatMap((side) =>
    shapes.map((shape) =>
      moved(
        shape,
        (p) =>
          p
            .translate(-rootX, -rootY)
            .translate(x, y)
            .scale(side * head, head)
            .translate(k.head.x, k.head.y),
        head,
      ),
    ),
  );
}

function headBehind(s: Species, k: Skeleton): readonly PropShape[] {
  const head = s.head(s.coat, false);
  const all = [...head.front, ...head.behind];
  const ear = head.front.find((x) => x.part === 'ear') ?? head.behind.find((x) => x.part === 'ear');
  const horns = head.front.filter((x) => x.part === 'horn' || x.part === 'antler');
  const r = 10 * s.build.head;
  const slim = s.hooves ? 0.68 : 0.98;
  const mane = all.find((x) => x.part === 'mane');
  return [
    ...pairs(s, k, horns, 3),
    main(oval(k.head.x, k.head.y, r * slim, r), s.coat.body, 'head'),
    ...(mane
      ? [detail(circle(k.head.x, k.head.y + r * 0.25, r * 1.75), mane.fill ?? s.coat.dark, 'mane')]
      : []),
    ...pairs(s, k, ear ? [ear] : [], 5.5 * slim),
  ];
}

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

/** What of the coat's marks is seen from there. */
function marks(s: Species, top: number, w: number, r: number): readonly PropShape[] {
  const { dark } = s.coat;
  const mid = top + r;
  switch (s.marks) {
    case 'tiger':
    case 'zebra':
    case 'stripes':
      return [-1, 1].flatMap((side) =>
        [0.1, 0.45, 0.8, 1.15].map((t) =>
          detail(
            blob(
              [
                side * w * 0.3,
                top + r * t + 2,
                side * w * 0.92,
                top + r * t * 1.05 - 4,
                side * w * 0.96,
                top + r * t * 1.05 + 2,
                side * w * 0.5,
                top + r * t + 6,
              ],
              0.8,
            ),
            dark,
            'stripe',
          ),
        ),
      );
    case 'spots':
    case 'rosettes':
    case 'giraffe':
      return [
        [-0.55, 0.4],
        [0.5, 0.3],
        [-0.25, 0.8],
        [0.62, 0.85],
        [-0.66, 1.15],
        [0.24, 1.2],
        [0.05, 0.35],
      ].map(([x, t]) =>
        detail(
          oval(
            (x as number) * w,
            top + r * (t as number),
            s.marks === 'giraffe' ? 6 : 4,
            s.marks === 'giraffe' ? 6 : 3.4,
          ),
          dark,
          'spot',
        ),
      );
    case 'patches':
      return [
        {
          ...detail(
            blob([-w * 0.9, mid - 6, -w * 0.5, top + 6, -2, top + 4, -4, mid, -w * 0.5, mid + 8]),
            dark,
            'patch',
          ),
          slot: 2 as const,
        },
      ];
    case 'saddle':
    case 'tricolour':
      return [
        flat(
          blob([-w * 0.6, top + r * 0.5, 0, top + 1, w * 0.6, top + r * 0.5, 0, top + r * 0.72]),
          dark,
          'saddle',
        ),
      ];
    default:
      return [];
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
  const { head } = skeletonOf(s.build, pose === AWAY ? 'walk' : 'sit');
  const back = -(100 - s.build.rump * 0.1);
  return {
    saddle: [0, back] as const,
    back: [0, back] as const,
    mouth: [-4, head.y] as const,
    eyes: [-4, head.y] as const,
  };
};
