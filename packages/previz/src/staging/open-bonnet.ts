/** The bonnet of a car stands open over its engine while somebody works there. */
import { flatten } from '../art/path/flatten.ts';
import { adjust } from '../colour/oklch.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import { withParts } from './redraw.ts';
import type { StagedUnit } from './stagecraft.ts';
import { extentOf, extraPart, heightOf, leadOf, widthOf } from './unit.ts';

/** Of the car's length from its nose: where the bonnet is hinged; of its height, how high that is, and how long it is. */
const HINGE = 0.27;
const HIGH = 0.64;
const LONG = 0.24;

const shape = (d: string, fill: string, part: string): Shape => ({ d, fill, tone: 'body', part });

/** A leaf hinged at the origin that leans back from the nose, which is to the left, `length` centimetres long. */
function leaf(length: number, paint: string): Drawing {
  const [x, y] = [-0.36 * length, -0.93 * length];
  return {
    shapes: [
      shape(`M0 0L${x} ${y}L${x + 8} ${y - 3}L14 0Z`, paint, 'bonnet'),
      shape(`M-3 0L${x - 2} ${y + 2}L${x} ${y}L0 0Z`, adjust(paint, -0.3), 'bonnet'),
      {
        d: `M${0.7 * x} 4L${0.8 * x} ${0.8 * y}`,
        fill: null,
        tone: 'line',
        stroke: { colour: '#3a3f44', width: 2.4 },
        part: 'prop',
      },
    ],
    bounds: { x: x - 2, y: y - 3, width: 16 - x, height: 3 - y },
    anchors: {},
    footprint: 0,
  };
}

/** The engine that lies open under such a leaf: its top shows over the wing. */
function engine(length: number): Drawing {
  const at = (x: number) => -x * length;
  const rounded = (from: number, to: number, top: number, low: number) =>
    `M${at(from)} ${low}V${top + 3}Q${at(from)} ${top} ${at(from) + 3} ${top}H${at(to) - 3}Q${at(to)} ${top} ${at(to)} ${top + 3}V${low}Z`;
  return {
    shapes: [
      shape(rounded(0.96, 0.2, -1, 24), '#4a5057', 'engine'),
      shape(rounded(0.88, 0.66, -8, 10), '#2b2f34', 'engine'),
      shape(rounded(0.6, 0.28, -11, 6), '#9aa3ab', 'engine'),
      shape(rounded(0.56, 0.32, -13, -9), '#c3cad0', 'engine'),
    ],
    bounds: { x: at(0.96), y: -13, width: 0.76 * length, height: 37 },
    anchors: {},
    footprint: 0,
  };
}

/** The colour of its largest surface. */
export function paintOf({ shapes }: Drawing): string {
  const wide = (s: Shape) => Math.max(0, ...flatten(s.d).map((loop) => spanOf(loop.map((p) => p.x))));
  const bodies = shapes.filter((s) => s.fill !== null && s.tone === 'body');
  const largest = bodies.reduce<Shape | undefined>((a, b) => (a && wide(a) >= wide(b) ? a : b), undefined);
  return largest?.fill ?? '#8a8f94';
}

const spanOf = (xs: readonly number[]): number => Math.max(...xs) - Math.min(...xs);

/** The car with its bonnet up; `nose` is the side of the screen that it is at. */
export function withOpenBonnet(car: StagedUnit, nose: -1 | 1): StagedUnit {
  const body = extentOf(leadOf(car));
  const paint = paintOf(leadOf(car).drawing);
  const edge = nose < 0 ? body.left : body.right;
  const hinge = {
    x: edge - nose * HINGE * widthOf(body),
    y: body.bottom + HIGH * heightOf(body),
    flip: nose > 0,
  };
  const long = 100 * LONG * widthOf(body);
  const raised = extraPart(`${car.lead.id}-bonnet`, 'bonnet', leaf(long, paint), { ...hinge, bias: -0.01 });
  const below = extraPart(`${car.lead.id}-engine`, 'engine', engine(long), { ...hinge, bias: 0.01 });
  return withParts(car, [{ parts: [raised, below], extent: car.extent }]);
}
