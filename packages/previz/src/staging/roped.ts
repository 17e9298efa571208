/** Ropes about the body of who is tied up, over the arms. */
import type { Point } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';

const ROPE = '#c8a468';
const SHADE = '#7d5f35';
/** Turns of the rope between chest and waist, as parts of the way down. */
const TURNS = [0.1, 0.42, 0.74, 1.04];
/** Centimetres that a turn stands out beside the shoulders, and hangs in the middle. */
const OUT = 2;
const SAG = 3;

const turn = (left: number, right: number, y: number): Shape[] => {
  const d = `M${left} ${y - 1}Q${(left + right) / 2} ${y + SAG} ${right} ${y - 1}`;
  const line = (colour: string, width: number): Shape => ({
    d,
    fill: null,
    tone: 'line',
    stroke: { colour, width },
    part: 'rope',
  });
  return [line(SHADE, 4.6), line(ROPE, 3)];
};

/** Centimetres that tied hands are behind the waist, and below it. */
const BEHIND = 15;
const UNDER = 6;

/** Where the hands of somebody are tied: at the small of the back. */
export function handsBehind({ anchors: { waist } }: Drawing): { left: Point; right: Point } | null {
  const at = waist && { x: waist.x - BEHIND, y: waist.y + UNDER };
  return at ? { left: at, right: { x: at.x - 2, y: at.y + 2 } } : null;
}

/** The drawing of somebody with a rope wound about chest and arms. */
export function roped(drawing: Drawing): Drawing {
  const { chest, waist } = drawing.anchors;
  const shoulders = [drawing.anchors['shoulder.left'], drawing.anchors['shoulder.right']].flatMap(
    (p) => p ?? [],
  );
  if (!chest || !waist || shoulders.length === 0) return drawing;
  const half = Math.max(11, ...shoulders.map((s) => Math.abs(s.x - chest.x))) + OUT;
  const turns = TURNS.flatMap((k) => {
    const x = chest.x + (waist.x - chest.x) * k;
    const wide = half * (1 - 0.12 * k);
    return turn(x - wide, x + wide, chest.y + (waist.y - chest.y) * k);
  });
  return { ...drawing, shapes: [...drawing.shapes, ...turns] };
}
