/** Four-legged animals as they come towards who looks: face, chest and forelegs. */
import { adjust } from '../../colour/oklch.ts';
import { circle, limb, oval } from '../path/outline.ts';
import { detail, flat, line, main, type PropShape } from '../props/prop.ts';
import { headBehind, leg, marks, WIDTH } from './end-on-parts.ts';
import { type Skeleton, skeletonOf } from './skeleton.ts';
import type { Species } from './species-shape.ts';

/** Eyes, muzzle and nose on a skull of radius r about (x, y), seen from the front. */
function face(s: Species, x: number, y: number, r: number, slim: number): readonly PropShape[] {
  const long = s.hooves !== undefined;
  const all = s.head(s.coat, false).front;
  const trunk = !long && all.some((p) => p.part === 'tusk');
  const fill = all.find((p) => p.part === 'muzzle' || p.part === 'snout')?.fill ?? s.coat.pale;
  const eyes = [-1, 1].flatMap((side) => [
    detail(oval(x + side * r * 0.44 * slim, y - r * 0.12, r * 0.15, r * 0.17), '#231d1f', 'eye'),
    detail(circle(x + side * r * 0.44 * slim - r * 0.05, y - r * 0.18, r * 0.05), '#ffffff', 'glint'),
  ]);
  if (trunk)
    return [
      ...eyes,
      main(
        limb(
          [x, y + r * 0.2, r * 0.42],
          [x + r * 0.1, y + r * 1.6, r * 0.3],
          [x - r * 0.2, y + r * 2.5, r * 0.2],
        ),
        s.coat.body,
        'trunk',
      ),
    ];
  const drop = s.equine ? 1.75 : long ? 0.95 : 0.44;
  return [
    ...(long
      ? [main(limb([x, y + r * 0.1, r * slim * 0.86], [x, y + r * drop, r * 0.48]), s.coat.body, 'head')]
      : []),
    ...eyes,
    detail(oval(x, y + r * drop, r * (long ? 0.46 : 0.5), r * (long ? 0.36 : 0.36)), fill, 'muzzle'),
    ...(long
      ? [-1, 1].map((side) =>
          detail(oval(x + side * r * 0.2, y + r * (drop - 0.04), r * 0.07, r * 0.1), '#2a1f1c', 'nostril'),
        )
      : [
          detail(oval(x, y + r * 0.26, r * 0.19, r * 0.13), '#2a2022', 'nose'),
          line(
            `M${x - r * 0.22} ${y + r * 0.56}Q${x} ${y + r * 0.68} ${x + r * 0.22} ${y + r * 0.56}`,
            '#4a332c',
            r * 0.07,
            'mouth',
          ),
        ]),
  ];
}

/** The animal walking towards who looks, withers at 100. */
export function drawTowards(s: Species): readonly PropShape[] {
  const side = skeletonOf(s.build, 'walk');
  const k: Skeleton = { ...side, head: { x: 3, y: side.head.y } };
  const { rump, chest, neck, waist, head } = s.build;
  const deep = Math.max(chest, waist);
  const wool = s.grown === 'wool' ? 1.22 : 1;
  const w = deep * WIDTH;
  const r = 10 * head;
  const slim = s.hooves ? 0.68 : 0.98;
  return [
    ...leg(s, -1, true, 6).map((x) => ({ ...x, fill: x.fill && adjust(x.fill, -0.07) })),
    ...leg(s, 1, true, 3).map((x) => ({ ...x, fill: x.fill && adjust(x.fill, -0.07) })),
    flat(oval(0, -(100 - rump), rump * WIDTH * wool, rump * wool), adjust(s.coat.body, -0.06), 'trunk'),
    main(oval(0, -(100 - chest), w * wool, chest * wool), s.coat.body, 'chest'),
    ...leg(s, -1, false, 0).map((x) => ({ ...x, fill: x.fill && adjust(x.fill, 0.06) })),
    ...leg(s, 1, false, 6).map((x) => ({ ...x, fill: x.fill && adjust(x.fill, 0.06) })),
    ...marks(s, -100, w, chest),
    ...(s.marks === 'bib' || s.marks === 'tricolour' || s.marks === 'belly'
      ? [flat(oval(0, -(100 - chest * 1.1), w * 0.5, chest * 0.7), s.coat.pale, 'bib')]
      : []),
    main(
      limb([0, -(100 - chest * 0.7), neck.base * 0.8], [k.head.x, k.head.y, neck.tip * 0.8]),
      s.coat.body,
      'neck',
    ),
    ...headBehind(s, k),
    ...(s.head(s.coat, false).behind.some((x) => x.part === 'mane') ||
    s.head(s.coat, false).front.some((x) => x.part === 'mane')
      ? [
          main(oval(k.head.x, k.head.y, r * 0.98, r), s.coat.body, 'head'),
          ...headBehind(s, k).filter((x) => x.part === 'ear'),
        ]
      : []),
    ...face(s, k.head.x, k.head.y, r, slim),
  ];
}
