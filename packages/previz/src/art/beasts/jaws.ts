/** An open mouth under a head drawn with its mouth shut. */
import { type Point, point } from '../../geometry/plane.ts';
import { limb, poly } from '../path/outline.ts';
import { detail, ink, main, type PropShape } from '../props/prop.ts';

/** Poses in which an animal gives tongue. */
const CALLS = new Set(['bark', 'howl']);
/** Radians that the jaw drops. */
const DROP = 0.8;

/** The head's shapes with its jaw dropped, where the pose calls and the head has a mouth. */
export function withJaws(front: readonly PropShape[], coat: string, pose: string): readonly PropShape[] {
  const shut = front.find((s) => s.part === 'mouth');
  if (!shut || !CALLS.has(pose)) return front;
  const lips = pointsOf(shut.d);
  const [tip, corner] = [lips[0], lips[lips.length - 1]];
  if (!tip || !corner) return front;
  const open = turned(tip, corner, -DROP);
  const jaw = [
    ink(poly(tip.x, tip.y - 1, corner.x + 1, corner.y - 2, open.x, open.y), '#5d2327', 'throat'),
    main(limb([corner.x + 1, corner.y + 1.4, 3], [open.x + 1, open.y + 0.6, 1.8]), coat, 'jaw'),
    detail(
      limb(
        [corner.x - 1, corner.y + 0.2, 1.6],
        [(open.x * 4 + corner.x) / 5, (open.y * 4 + corner.y) / 5 - 0.6, 1.2],
      ),
      '#d97f83',
      'tongue',
    ),
  ];
  return [...front, ...jaw];
}

const turned = (p: Point, about: Point, angle: number): Point => {
  const [x, y] = [p.x - about.x, p.y - about.y];
  return point(
    about.x + x * Math.cos(angle) - y * Math.sin(angle),
    about.y + x * Math.sin(angle) + y * Math.cos(angle),
  );
};

/** End points and handles of a path in absolute coordinates. */
function pointsOf(d: string): Point[] {
  const numbers = (d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  return numbers.flatMap((x, i) =>
    i % 2 === 0 && numbers[i + 1] !== undefined ? [point(x, numbers[i + 1] as number)] : [],
  );
}
