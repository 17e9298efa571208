import svgpath from 'svgpath';
import { adjust } from '../../colour/oklch.ts';
import { type Point, point } from '../../geometry/plane.ts';
import { blob, curve, type Joint, limb, oval } from '../path/outline.ts';
import { detail, flat, line, main, type Prop, type PropShape, solid } from '../props/prop.ts';
import { BEAST_POSES } from './beast-poses.ts';
import { equineLeg, equineMane, equineTail, equineTrunk } from './equine.ts';
import { AWAY, anchorsAway, drawAway, drawSatAway, SAT_AWAY, TOWARDS } from './from-behind.ts';
import { drawTowards } from './from-the-front.ts';
import { grownBefore, grownBehind } from './grown.ts';
import { withJaws } from './jaws.ts';
import { joint, legMarks, markShapes, toward } from './marks.ts';
import { type Leg, type Skeleton, skeletonOf } from './skeleton.ts';
import type { Species } from './species-shape.ts';

function footShape(s: Species, leg: Leg): string {
  const end = leg.joints[leg.joints.length - 1] as Point;
  const r = s.hooves ? s.build.ankle * 1.15 : s.build.ankle * 1.2;
  const shape = s.hooves
    ? `M${-r * 1.1} ${-r * 1.9}L${r} ${-r * 1.9}L${r * 1.1} 0L${-r * 1.7} 0Z`
    : oval(-s.build.foot * 0.45, -r * 0.8, s.build.foot, r * 0.8);
  return svgpath(shape)
    .rotate((leg.tilt * 180) / Math.PI)
    .translate(end.x, end.y)
    .round(2)
    .toString();
}

function legShapes(s: Species, leg: Leg, hind: boolean, far: boolean): readonly PropShape[] {
  if (s.equine) return equineLeg(s, leg, hind, far);
  const { thigh, knee, ankle } = s.build;
  const tone = (hex: string) => (far ? adjust(hex, -0.075) : hex);
  const lift = (p: Point, i: number) => (i === leg.joints.length - 1 ? point(p.x, p.y - ankle) : p);
  const radii = hind ? [thigh * 1.15, knee * 1.1, ankle * 1.05, ankle] : [thigh * 0.85, knee, ankle];
  const joints = leg.joints.map((p, i) => joint(lift(p, i), radii[i] ?? ankle));
  const make = far ? flat : main;
  const limbs = s.legs
    ? detail(limb(...joints), tone(s.legs), 'leg')
    : make(limb(...joints), tone(s.coat.body), 'leg');
  const [a, b] = joints.slice(-2) as [Joint, Joint];
  const start = toward(point(a[0], a[1]), point(b[0], b[1]), 0.15);
  const sock = s.socks
    ? [detail(limb([start.x, start.y, a[2] * 0.98], [b[0], b[1], b[2] + 0.3]), tone(s.socks), 'sock')]
    : [];
  const paw = s.hooves
    ? detail(footShape(s, leg), tone(s.hooves), 'hoof')
    : s.socks
      ? detail(footShape(s, leg), tone(s.socks), 'paw')
      : flat(footShape(s, leg), tone(s.coat.body), 'paw');
  return [limbs, ...legMarks(s, joints, far), ...sock, paw];
}

/** A pig's tail. */
const curl = (r: Point): string =>
  curve(
    r.x - 2,
    r.y,
    r.x + 7,
    r.y - 3,
    r.x + 9,
    r.y - 10,
    r.x + 3,
    r.y - 9,
    r.x + 7,
    r.y - 2,
    r.x + 14,
    r.y - 6,
  );

function tailShapes(s: Species, k: Skeleton): readonly PropShape[] {
  if (s.equine && s.tail === 'hair') return equineTail(s, k);
  const r = s.build.rump;
  const root = point(k.hip.x + r * 0.75, k.hip.y - r * 0.45);
  const at = (angle: number, length: number): Point =>
    point(root.x + Math.cos(angle) * length, Math.min(-3, root.y - Math.sin(angle) * length));
  const t = k.tail;
  const { dark, pale } = s.coat;
  const body = s.tipped ?? s.coat.body;
  if (s.tail === 'stub') return [flat(oval(root.x + 2, root.y + 2, 5, 5), body, 'tail')];
  if (s.tail === 'curl')
    return [line(curl(root), body, 3.2, 'tail')].map((x) => ({ ...x, slot: 1 as const }));
  if (s.tail === 'flag') return [flat(limb(joint(root, 4), joint(at(t + 0.5, 9), 2)), pale, 'tail')];
  if (s.tail === 'slim') {
    const joints = [0, 1, 2, 3, 4, 5, 6].map((i) => joint(at(t + 0.05 + i * 0.13, i * 8), 4.6 - i * 0.3));
    const bands = s.marks === 'tiger' ? [joints.slice(1, 3), joints.slice(3, 5), joints.slice(5)] : [];
    const band = (pair: readonly Joint[]): Joint[] =>
      pair.map(([x, y, r], i) => (i ? [x - 2, y, r] : [x, y, r]));
    return [
      (s.tipped ? solid : main)(limb(...joints), body, 'tail'),
      ...bands.map((pair) =>
        detail(
          limb(
            ...band(pair).slice(0, 1),
            ...band(pair)
              .slice(0, 1)
              .map(([x, y, r]): Joint => [x + 2, y - 1, r]),
          ),
          dark,
          'ring',
        ),
      ),
    ];
  }
  if (s.tail === 'tuft') {
    const end = at(t - 0.95, 46);
    return [
      line(curve(root.x, root.y, at(t - 0.4, 24).x, at(t - 0.4, 24).y, end.x, end.y), body, 4, 'tail'),
      flat(oval(end.x, end.y, 5, 8), dark, 'tuft'),
    ].map((x) => ({ ...x, slot: x.part === 'tail' ? (1 as const) : (2 as const) }));
  }
  if (s.tail === 'hair') {
    const a = at(t - 0.2, 14);
    const b = at(t - 0.85, 50);
    const c = at(t - 1.1, 66);
    return [
      {
        ...flat(
          blob([
            root.x - 3,
            root.y - 3,
            a.x,
            a.y - 3,
            b.x + 7,
            b.y - 4,
            c.x + 3,
            c.y,
            b.x - 5,
            b.y + 4,
            root.x,
            root.y + 8,
          ]),
          dark,
          'tail',
        ),
        slot: 2 as const,
      },
    ];
  }
  const [a, b, c] = [at(t - 0.35, 18), at(t - 0.3, 36), at(t - 0.15, 54)];
  const brush = main(limb(joint(root, 4.5), joint(a, 8.5), joint(b, 9.5), joint(c, 4)), body, 'tail');
  const tip = detail(
    limb(joint(toward(b, c, 0.55), 6.6), joint(c, 4)),
    s.tail === 'ringed' ? dark : pale,
    'tip',
  );
  const rings =
    s.tail === 'ringed'
      ? [0.2, 0.6].map((u) =>
          detail(limb(joint(toward(a, b, u), 8.9), joint(toward(a, b, u + 0.12), 9)), dark, 'ring'),
        )
      : [];
  return [brush, ...rings, tip];
}

const headShapes = (s: Species, k: Skeleton, shapes: readonly PropShape[]): readonly PropShape[] =>
  shapes.map((shape) => ({
    ...shape,
    d: svgpath(shape.d)
      .scale(s.build.head)
      .rotate((-k.nod * 180) / Math.PI)
      .translate(k.head.x, k.head.y)
      .round(2)
      .toString(),
    ...(shape.stroke ? { stroke: { ...shape.stroke, width: shape.stroke.width * s.build.head } } : {}),
  }));

function maneShapes(s: Species, k: Skeleton, neck: Point): readonly PropShape[] {
  if (s.equine) return equineMane(s, k);
  if (!s.mane) return [];
  const { base, tip } = s.build.neck;
  const wide = s.mane === 'flowing' ? 1 : 0.5;
  const h = k.head;
  const drop = s.mane === 'flowing' ? 10 : 1;
  const d = blob([
    h.x - 4 * s.build.head,
    h.y - 9 * s.build.head,
    h.x + tip * 0.9,
    h.y - tip * 0.9,
    (h.x + neck.x) / 2 + base * 0.9,
    (h.y + neck.y) / 2 - base * 0.45,
    neck.x + base * 1.25,
    neck.y - base * 0.5,
    neck.x + base * 0.9,
    neck.y + drop - 4,
    (h.x + neck.x) / 2 + base * (0.75 - 0.45 * wide),
    (h.y + neck.y) / 2 + drop * 0.4,
    h.x + tip * (0.6 - 0.3 * wide),
    h.y + tip * 0.3,
  ]);
  return [{ ...flat(d, s.coat.dark, 'mane'), slot: 2 as const }];
}

/** Trunk and neck, the belly in shade. */
function trunkShapes(s: Species, k: Skeleton, neckRoot: Point): readonly PropShape[] {
  const { chest, waist, rump, neck } = s.build;
  const { body } = s.coat;
  const trunk = limb(joint(k.shoulder, chest), joint(k.waist, waist), joint(k.hip, rump));
  return [
    main(`${trunk}${limb(joint(neckRoot, neck.base), joint(k.head, neck.tip))}`, body, 'trunk'),
    flat(
      limb(
        joint(point(k.shoulder.x + 4, k.shoulder.y + chest * 0.62), chest * 0.36),
        joint(point(k.waist.x, k.waist.y + waist * 0.7), waist * 0.28),
        joint(point(k.hip.x - 4, k.hip.y + rump * 0.6), rump * 0.36),
      ),
      adjust(body, -0.05),
      'belly',
    ),
  ];
}

/** The animal in a pose, withers at 100. */
export function drawBeast(s: Species, pose: string): readonly PropShape[] {
  if (pose === AWAY) return drawAway(s);
  if (pose === SAT_AWAY) return drawSatAway(s);
  if (pose === TOWARDS) return drawTowards(s);
  const k = skeletonOf(s.build, pose);
  const { chest } = s.build;
  const head = s.head(s.coat, k.asleep);
  const neckRoot = point(k.shoulder.x - chest * 0.2, k.shoulder.y - chest * 0.3);
  return [
    ...legShapes(s, k.legs.farHind, true, true),
    ...legShapes(s, k.legs.farFront, false, true),
    ...tailShapes(s, k),
    ...grownBehind(s, k),
    ...headShapes(s, k, head.behind),
    ...(s.equine ? equineTrunk(s, k) : trunkShapes(s, k, neckRoot)),
    ...markShapes(s, k, neckRoot),
    ...legShapes(s, k.legs.nearHind, true, false),
    ...legShapes(s, k.legs.nearFront, false, false),
    ...grownBefore(s, k),
    ...maneShapes(s, k, neckRoot),
    ...headShapes(s, k, withJaws(head.front, s.coat.body, pose)),
  ];
}

/** Named points of an animal, in units of 100 at the withers. */
function anchorsOf(s: Species, pose: string) {
  if (pose === AWAY || pose === SAT_AWAY || pose === TOWARDS) return anchorsAway(s, pose);
  const k = skeletonOf(s.build, pose);
  const b = s.build;
  // The head is turned about its middle as it is drawn.
  const [cos, sin] = [Math.cos(k.nod), Math.sin(k.nod)];
  const ofHead = (x: number, y: number) =>
    [k.head.x + (x * cos + y * sin) * b.head, k.head.y + (y * cos - x * sin) * b.head] as const;
  return {
    saddle: [k.waist.x, k.waist.y - b.waist] as const,
    back: [k.waist.x, k.waist.y - b.waist] as const,
    mouth: ofHead(-18, 6),
    eyes: ofHead(-5, -2),
  };
}

/** A species as a prop with all its poses, at real size. */
export function beast(s: Species): Prop {
  const names = s.names.split(',').map((name) => name.trim());
  const k = s.withers;
  return {
    id: (names[0] ?? '').replaceAll(' ', '-'),
    names,
    category: 'animal',
    placement: 'floor',
    faces: 'left',
    poses: [...BEAST_POSES, AWAY, SAT_AWAY, TOWARDS],
    height: null,
    draw: (pose) =>
      drawBeast(s, pose).map((shape) => ({
        ...shape,
        d: svgpath(shape.d).scale(k).round(2).toString(),
        ...(shape.stroke ? { stroke: { ...shape.stroke, width: shape.stroke.width * k } } : {}),
      })),
    anchors: (pose) =>
      Object.fromEntries(
        Object.entries(anchorsOf(s, pose)).map(([name, [x, y]]) => [name, [x * k, y * k] as const]),
      ),
  };
}
