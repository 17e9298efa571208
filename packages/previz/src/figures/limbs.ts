import type { Point } from '../geometry/plane.ts';
import type { View } from '../model/figure.ts';
import { drawLegWear } from './limb-wear.ts';
import { along, between } from './outline.ts';
import type { Pen } from './pen.ts';
import type { Build } from './skeleton.ts';
import { darker } from './tint.ts';
import type { Wardrobe } from './wardrobe.ts';

type Joints = readonly [Point, Point, Point];

/** The joints up to a share of a limb, and the limb's radii there. */
function upTo(joints: Joints, radii: readonly number[], share: number): { points: Point[]; thick: number[] } {
  const end = along(joints, share);
  const r = (t: number): number => {
    const [a = 0, b = 0, c = 0] = radii;
    return t < 0.5 ? a + (b - a) * t * 2 : b + (c - b) * (t - 0.5) * 2;
  };
  return share > 0.5
    ? { points: [joints[0], joints[1], end], thick: [r(0), r(0.5), r(share)] }
    : { points: [joints[0], between(joints[0], end, 0.5), end], thick: [r(0), r(share / 2), r(share)] };
}

/** Radii of hip, knee and ankle; of shoulder, elbow and wrist. */
export const legRadii = (b: Build): number[] => [0.29, 0.205, 0.135].map((k) => k * b.girth * b.head);
export const armRadii = (b: Build): number[] => [0.178, 0.15, 0.108].map((k) => k * b.girth * b.head);

/** A leg with skin, cloth and shoe. */
export function drawLeg(
  pen: Pen,
  joints: Joints,
  build: Build,
  w: Wardrobe,
  skin: string,
  view: View,
  part: string,
): void {
  const radii = legRadii(build);
  if (w.leg.length < 1) pen.limb(part, skin, joints, radii);
  if (w.leg.length > 0) {
    const k = Math.max(1.04, w.leg.wide);
    const { points, thick } = upTo(joints, radii, w.leg.length * 0.99);
    const [a = 0, b = 0, c = 0] = thick;
    pen.limb(
      part,
      w.leg.colour,
      points,
      [a * 1.02, b * k, c * (w.leg.length < 1 ? 1.2 : k * 1.18)],
      w.leg.length < 0.9,
    );
  }
  drawLegWear(pen, joints, build, w, skin);
  drawFoot(pen, joints, build, w, skin, view);
}

/** A shin as level as this lies on the ground, the instep under it: cosine of its angle. */
const LAID = 0.9;

/** Length of a foot that is laid, toes behind, in heads: it is seen from its heel, shorter than one that stands. */
const STRETCHED = 0.7;

/** However large a child's head is, its feet measure no more: of the height. */
const FOOT = 0.158;

/** A foot with what is worn on it. */
export function drawFoot(
  pen: Pen,
  [, knee, ankle]: Joints,
  build: Build,
  w: Wardrobe,
  skin: string,
  view: View,
): void {
  const head = Math.min(build.head, FOOT * build.height);
  const thick = build.head * 0.17;
  const shin = Math.atan2(ankle.y - knee.y, ankle.x - knee.x);
  const planted = ankle.y > -build.foot * 2.2;
  const laid = knee.x > ankle.x && ankle.y > -build.foot * 3.6 && Math.abs(Math.cos(shin)) > LAID;
  const length = head * (view === 'front' || view === 'back' ? 0.52 : laid ? STRETCHED : 0.92);
  const angle = laid ? shin : planted ? 0 : shin - Math.PI / 2;
  const at = (x: number, y: number): Point => ({
    x: ankle.x + Math.cos(angle) * x - Math.sin(angle) * y,
    y: ankle.y + Math.sin(angle) * x + Math.cos(angle) * y,
  });
  const { type, colour } = w.shoe;
  if (type === 'clown-shoes' || type === 'fins' || type === 'jester-shoes') {
    drawLongShoe(pen, type, colour, at, length, thick, build.foot);
    return;
  }
  const bare = type === 'barefoot';
  const sole = build.foot;
  const heel = -length * (view === 'front' || view === 'back' ? 0.42 : 0.28);
  const points = [
    at(heel, sole),
    at(heel - thick * 0.1, sole - thick * 0.8),
    at(heel + thick * 0.5, -thick * 0.5),
    at(thick * 0.75, -thick * 0.55),
    at(length * 0.45, sole - thick * 0.95),
    at(length * 0.7, sole - thick * 0.5),
    at(length * 0.7, sole),
  ];
  if (type === 'boots')
    pen.limb(
      'boots',
      colour,
      [between(knee, ankle, 0.48), ankle],
      [0.2 * build.head * build.girth, 0.17 * build.head],
    );
  if (type === 'heels') {
    pen.blob('shoe', colour, [
      at(heel, sole - thick * 0.55),
      at(heel - thick * 0.1, sole - thick * 1.1),
      at(heel + thick * 0.5, -thick * 0.5),
      at(thick * 0.75, -thick * 0.55),
      at(length * 0.45, sole - thick * 0.95),
      at(length * 0.72, sole - thick * 0.4),
      at(length * 0.7, sole),
      at(length * 0.34, sole),
      at(length * 0.1, sole - thick * 0.42),
    ]);
    pen.polygon('heel', colour, [
      at(heel, sole - thick * 0.9),
      at(heel + thick * 0.5, sole - thick * 0.6),
      at(heel + thick * 0.16, sole),
      at(heel - thick * 0.06, sole),
    ]);
    return;
  }
  pen.blob('shoe', bare ? skin : colour, points);
  if (type === 'sneakers')
    pen.line('shoe', '#f4f1ea', [at(heel, sole - 0.6), at(length * 0.68, sole - 0.6)], thick * 0.28);
  if (type === 'sandals')
    pen.line(
      'shoe',
      darker(skin, 0.2),
      [at(0, sole - thick), at(length * 0.3, sole - thick * 0.6)],
      thick * 0.3,
    );
  if (!bare && type !== 'sneakers')
    pen.line(
      'sole',
      darker(colour, 0.4),
      [at(heel, sole - 0.3), at(length * 0.68, sole - 0.3)],
      thick * 0.16,
    );
}

/** Shoes longer than the foot: a clown's, a jester's curled ones, fins. */
function drawLongShoe(
  pen: Pen,
  type: 'clown-shoes' | 'fins' | 'jester-shoes',
  colour: string,
  at: (x: number, y: number) => Point,
  length: number,
  thick: number,
  sole: number,
): void {
  const heel = -length * 0.3;
  if (type === 'fins') {
    pen.blob('fin', colour, [
      at(heel, sole),
      at(heel, -thick * 0.5),
      at(thick, -thick * 0.5),
      at(length * 1.1, sole - thick * 0.7),
      at(length * 1.7, sole - thick * 0.9),
      at(length * 1.75, sole),
    ]);
    for (const k of [0.2, 0.45])
      pen.line(
        'fin',
        darker(colour, 0.3),
        [at(length * 0.4, sole - thick * k), at(length * 1.6, sole - thick * k * 1.2)],
        thick * 0.12,
      );
    return;
  }
  const tip =
    type === 'clown-shoes'
      ? [at(length * 1.0, sole - thick * 1.3), at(length * 1.3, sole - thick * 0.9), at(length * 1.25, sole)]
      : [
          at(length * 0.9, sole - thick * 0.8),
          at(length * 1.25, sole - thick * 1.9),
          at(length * 1.0, sole - thick * 2.2),
          at(length * 1.1, sole - thick * 1.2),
          at(length * 0.8, sole),
        ];
  pen.blob('shoe', colour, [
    at(heel, sole),
    at(heel - thick * 0.1, sole - thick * 0.8),
    at(heel + thick * 0.5, -thick * 0.5),
    at(thick * 0.75, -thick * 0.55),
    at(length * 0.5, sole - thick * 0.95),
    ...tip,
  ]);
  if (type === 'clown-shoes')
    pen.line('sole', '#f4f1ea', [at(heel, sole - 0.3), at(length * 1.25, sole - 0.3)], thick * 0.2);
  else pen.disc('bell', '#f2d45a', at(length * 1.0, sole - thick * 2.2), thick * 0.3);
}

/** An arm with sleeve, without its hand. */
export function drawArm(
  pen: Pen,
  joints: Joints,
  build: Build,
  w: Wardrobe,
  skin: string,
  part: string,
): void {
  const radii = armRadii(build);
  if (w.sleeve.length < 1) pen.limb(part, skin, joints, radii);
  if (w.sleeve.length <= 0) return;
  const k = w.sleeve.wide ? 1.3 : 1.08;
  const { points, thick } = upTo(joints, radii, w.sleeve.length * 0.97);
  const [a = 0, b = 0, c = 0] = thick;
  const end = w.sleeve.length < 1 ? 1.22 : w.sleeve.wide ? 1.9 : 1.28;
  pen.limb(part, w.sleeve.colour, points, [a * 1.06, b * k, c * end], true);
}
