/** Parts of four-legged animals seen end on, from behind or from the front: legs, head, ears, the marks of the coat. */
import svgpath from 'svgpath';
import { adjust } from '../../colour/oklch.ts';
import { boundsOf, flatten } from '../path/flatten.ts';
import { blob, circle, type Joint, limb, oval } from '../path/outline.ts';
import { detail, flat, main, type PropShape } from '../props/prop.ts';
import type { Skeleton } from './skeleton.ts';
import type { Species } from './species-shape.ts';

/** Half the width of a body, as a part of its half height. */
export const WIDTH = 0.86;

/** A leg from the hip or shoulder down: how far out, how high its foot is in the picture. */
export function leg(s: Species, side: 1 | -1, hind: boolean, up: number): readonly PropShape[] {
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

/** Skull, ears and horns, and a mane about them. */
export function headBehind(s: Species, k: Skeleton): readonly PropShape[] {
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

/** What of the coat's marks is seen from there. */
export function marks(s: Species, top: number, w: number, r: number): readonly PropShape[] {
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
