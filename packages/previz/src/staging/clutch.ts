/** A sea monster that has got hold of a ship: it rises behind the hull, its arms come over the near side. */
import { circle, limb } from '../art/path/outline.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { bodyColour } from './thing-effects.ts';
import { extraPart, heightOf, leadOf, middleOf, moved, resized, unitOf, widthOf } from './unit.ts';

/** Of the ship's height: how tall the beast rises; of its width: how far from the middle. */
const TALL = 0.95;
const ASIDE = 0.24;

/** Arms: where each leaves the water, how high it reaches and where it ends, in parts of the ship's width and height. */
const ARMS = [
  [-0.46, 0.62, -0.3],
  [-0.2, 0.34, -0.06],
  [0.16, 0.5, 0.02],
  [0.44, 0.72, 0.24],
] as const;

/** The ship in the beast's arms. */
export function clutch(ship: StagedUnit, [beast]: readonly Performer[], craft: Stagecraft): StagedUnit {
  if (!beast) return ship;
  const built = craft.build(beast);
  const k = (TALL * heightOf(ship.extent)) / heightOf(built.extent);
  const big = resized(built, k);
  const side = ship.facing || 1;
  const x = middleOf(ship.extent) - side * ASIDE * widthOf(ship.extent) - middleOf(big.extent);
  const behind = moved(big, x, ship.extent.bottom - 0.16 * heightOf(big.extent) - big.extent.bottom, 0.06);
  const arms = extraPart(
    `${beast.id}-arms`,
    'arms',
    armsOf(ship, bodyColour(leadOf(built).drawing, '#cf5870')),
    {
      x: middleOf(ship.extent),
      y: ship.extent.bottom,
      bias: -0.06,
      lifted: false,
    },
  );
  const whole = withParts(ship, [behind]);
  return { ...whole, ...unitOf([...whole.parts, arms]) };
}

function armsOf(ship: StagedUnit, colour: string): Drawing {
  const [w, h] = [100 * widthOf(ship.extent), 100 * heightOf(ship.extent)];
  const r = 0.036 * Math.sqrt(w * h);
  const shapes = ARMS.flatMap(([from, up, to]): Shape[] => {
    const at = (x: number, y: number, k: number): [number, number, number] => [x * w, -y * h, k * r];
    const lean = Math.sign(to - from);
    const curl = [
      at(from, -0.04, 1.25),
      at(from - 0.03 * lean, 0.45 * up, 1.05),
      at(from + 0.02 * lean, 0.85 * up, 0.85),
      at((from + to) / 2, up, 0.68),
      at(to, 0.86 * up, 0.5),
      at(to + 0.02 * lean, 0.68 * up, 0.36),
      at(to - 0.03 * lean, 0.62 * up, 0.2),
    ] as const;
    const suckers = curl
      .slice(1, 5)
      .map(([x, y, s]) => circle(x + lean * 0.35 * s, y + 0.2 * s, 0.26 * s))
      .join('');
    return [
      { d: limb(...curl), fill: colour, tone: 'body', part: 'arm', form: true },
      { d: suckers, fill: '#f3c6c4', tone: 'body', opacity: 0.8, part: 'suckers' },
    ];
  });
  return { shapes, bounds: { x: -w / 2, y: -h, width: w, height: 1.04 * h }, anchors: {}, footprint: 0 };
}
