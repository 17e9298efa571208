/** Horses and their kin: one outline from the poll to the tail, legs of thigh, cannon and pastern, a mane that falls. */
import { adjust } from '../../colour/oklch.ts';
import { type Point, point } from '../../geometry/plane.ts';
import { blob, limb } from '../path/outline.ts';
import { detail, faint, flat, line, main, type PropShape } from '../props/prop.ts';
import { joint, toward } from './marks.ts';
import type { Leg, Skeleton } from './skeleton.ts';
import type { Species } from './species-shape.ts';

/** A point beside the line from a to b: `t` along it, `out` to its right as one goes. */
function beside(a: Point, b: Point, t: number, out: number): Point {
  const d = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const p = toward(a, b, t);
  return point(p.x - ((b.y - a.y) / d) * out, p.y + ((b.x - a.x) / d) * out);
}

const closed = (points: readonly Point[]): string => blob(points.flatMap((p) => [p.x, p.y]));

/** Where crest and throat of the neck run, from the head down to withers and breast. */
function neckOf(s: Species, k: Skeleton) {
  const { chest, neck } = s.build;
  const withers = point(k.shoulder.x + chest * 0.5, k.shoulder.y - chest * 0.98);
  const breast = point(k.shoulder.x - chest * 0.98, k.shoulder.y - chest * 0.3);
  const h = s.build.head;
  const poll = point(k.head.x + 6 * h, k.head.y - 8 * h);
  const latch = point(k.head.x + 3 * h, k.head.y + 10.5 * h);
  const arch = neck.base * 0.2;
  return {
    poll,
    crest: [beside(withers, poll, 0.72, -arch), beside(withers, poll, 0.36, -arch * 0.5)],
    withers,
    breast,
    throat: [beside(breast, latch, 0.3, arch * 0.5), beside(breast, latch, 0.7, arch * 0.9)],
    latch,
  };
}

/** The barrel, the quarters and the neck in one. */
export function equineTrunk(s: Species, k: Skeleton): readonly PropShape[] {
  const { chest, waist, rump } = s.build;
  const { shoulder: S, hip: H, waist: W } = k;
  const n = neckOf(s, k);
  const outline = closed([
    n.poll,
    ...n.crest,
    n.withers,
    point(S.x + chest * 1.05, S.y - chest * 0.86),
    point(W.x + 2, W.y - waist * 0.84),
    point(H.x - rump * 0.5, H.y - rump * 0.94),
    point(H.x + rump * 0.25, H.y - rump),
    point(H.x + rump * 0.86, H.y - rump * 0.6),
    point(H.x + rump * 1.06, H.y + rump * 0.15),
    point(H.x + rump * 0.5, H.y + rump * 0.85),
    point(H.x - rump * 0.5, H.y + rump * 0.82),
    point(W.x + 2, W.y + waist * 1.12),
    point(S.x + chest * 0.4, S.y + chest * 1.06),
    point(S.x - chest * 0.5, S.y + chest * 0.8),
    point(S.x - chest * 0.95, S.y + chest * 0.25),
    n.breast,
    ...n.throat,
    n.latch,
  ]);
  const { body } = s.coat;
  return [
    main(outline, body, 'trunk'),
    flat(
      closed([
        point(S.x + chest * 0.1, S.y + chest * 0.72),
        point(W.x, W.y + waist * 0.66),
        point(H.x - rump * 0.4, H.y + rump * 0.36),
        point(H.x - rump * 0.36, H.y + rump * 0.8),
        point(W.x + 2, W.y + waist * 1.1),
        point(S.x + chest * 0.36, S.y + chest * 1.04),
      ]),
      adjust(body, -0.055),
      'belly',
    ),
    faint(
      line(
        `M${S.x - chest * 0.2} ${S.y - chest * 0.5}Q${S.x - chest * 0.62} ${S.y + chest * 0.1} ${S.x - chest * 0.28} ${S.y + chest * 0.62}`,
        adjust(body, -0.1),
        1.1,
        'shoulder',
      ),
      0.7,
    ),
  ];
}

/** Long bones thick with muscle above, cannon and pastern slim below. */
export function equineLeg(s: Species, leg: Leg, hind: boolean, far: boolean): readonly PropShape[] {
  const { thigh, knee, ankle } = s.build;
  const tone = (hex: string) => (far ? adjust(hex, -0.075) : hex);
  const make = far ? flat : main;
  const joints = leg.joints;
  const foot = joints.at(-1) as Point;
  const above = joints.at(-2) as Point;
  const down = leg.tilt;
  const along = (x: number, y: number): Point =>
    point(foot.x + x * Math.cos(down) - y * Math.sin(down), foot.y + x * Math.sin(down) + y * Math.cos(down));
  const fetlock = along(2.2, -ankle * 2.5);
  const pastern = along(-1.2, -ankle * 1.1);
  const upper = hind
    ? [
        joint(joints[0] as Point, thigh * 1.5),
        joint(joints[1] as Point, thigh * 0.86),
        joint(above, knee * 1.05),
      ]
    : [
        joint(joints[0] as Point, thigh * 0.98),
        joint(toward(joints[0] as Point, above, 0.5), thigh * 0.66),
        joint(above, knee),
      ];
  const cannon = [
    joint(above, knee * 0.92),
    joint(toward(above, fetlock, 0.45), ankle * 0.9),
    joint(fetlock, ankle * 1.12),
  ];
  const sock = s.socks ?? null;
  const hoof = [along(-5.6, 0), along(3.2, 0), along(1.6, -ankle * 1.45), along(-3.6, -ankle * 1.7)];
  const round = (p: Point) => `${Math.round(p.x * 100) / 100} ${Math.round(p.y * 100) / 100}`;
  return [
    make(limb(...upper), tone(s.legs ?? s.coat.body), 'leg'),
    make(limb(...cannon), tone(s.legs ?? s.coat.body), 'leg'),
    make(
      limb(joint(fetlock, ankle * 1.05), joint(pastern, ankle * 0.95)),
      tone(sock ?? s.legs ?? s.coat.body),
      'pastern',
    ),
    detail(`M${hoof.map(round).join('L')}Z`, tone(s.hooves ?? '#3a302c'), 'hoof'),
  ];
}

/** Long hair from the dock, in a bend. */
export function equineTail(s: Species, k: Skeleton): readonly PropShape[] {
  const r = s.build.rump;
  const root = point(k.hip.x + r * 0.84, k.hip.y - r * 0.62);
  const t = k.tail;
  const at = (angle: number, length: number): Point =>
    point(root.x + Math.cos(angle) * length, Math.min(-4, root.y - Math.sin(angle) * length));
  const [a, b, c, d] = [at(t + 0.1, 8), at(t - 0.85, 22), at(t - 1.2, 42), at(t - 1.22, 66)];
  const tail = closed([
    point(root.x - 3, root.y - 1),
    point(a.x, a.y - 3),
    point(b.x + 4.5, b.y - 3),
    point(c.x + 7, c.y - 2),
    point(c.x + 6, c.y + 12),
    point(d.x + 1, d.y),
    point(c.x - 1, c.y + 14),
    point(c.x - 5, c.y - 2),
    point(b.x - 4, b.y + 2),
    point(root.x + 1, root.y + 5),
  ]);
  const strand = `M${b.x} ${b.y}Q${c.x + 3} ${c.y - 6} ${d.x - 1} ${d.y - 4}`;
  return [
    { ...flat(tail, s.coat.dark, 'tail'), slot: 2 as const },
    line(strand, adjust(s.coat.dark, 0.09), 1.2, 'strand'),
  ];
}

/** Locks from the poll to the withers, over the near side of the neck; upright ones stand off the crest. */
export function equineMane(s: Species, k: Skeleton): readonly PropShape[] {
  if (!s.mane) return [];
  const n = neckOf(s, k);
  const b = s.build.neck.base;
  const hang = s.mane === 'flowing' ? b * 0.5 : b * 0.06;
  const off = s.mane === 'flowing' ? -2.2 : -4.6;
  const crest = [0.98, 0.75, 0.5, 0.26, 0.04].map((t) =>
    beside(n.withers, n.poll, t, off - b * 0.14 * Math.sin(Math.PI * t)),
  );
  const fall = [0.02, 0.2, 0.36, 0.52, 0.68, 0.84, 0.97].map((t, i) =>
    beside(
      n.withers,
      n.poll,
      t,
      hang * (i % 2 === 0 ? 1.05 : 0.66) * (0.55 + 0.45 * Math.sin(Math.PI * Math.min(1, t + 0.15))),
    ),
  );
  const h = s.build.head;
  const lock =
    s.mane === 'flowing'
      ? [
          {
            ...flat(
              closed([
                point(n.poll.x + 1, n.poll.y - 2),
                point(n.poll.x - 7 * h, n.poll.y + 2 * h),
                point(n.poll.x - 9 * h, n.poll.y + 9 * h),
                point(n.poll.x - 4 * h, n.poll.y + 4 * h),
              ]),
              s.coat.dark,
              'forelock',
            ),
            slot: 2 as const,
          },
        ]
      : [];
  return [{ ...flat(closed([...crest, ...fall]), s.coat.dark, 'mane'), slot: 2 as const }, ...lock];
}
