/** Water that flies off a beast that shakes itself: drops all round its back, in arcs. */
import { circle } from '../art/path/outline.ts';
import type { Drawing } from '../model/drawing.ts';
import type { Performer } from './performers.ts';
import { r1, water } from './spray.ts';
import type { StagedUnit } from './stagecraft.ts';
import { extraPart, heightOf, middleOf, unitOf, widthOf } from './unit.ts';

export const shakesOff = (p: Performer): boolean =>
  p.drawable?.kind === 'animal' && p.mention.verb === 'shake';

/** Drops in all, and of the golden angle's turn from one to the next. */
const DROPS = 46;
const TURN = 2.39996;
/** Of the body's half width and height: where the drops start, and how far they have got. */
const NEAR = 0.78;
const FAR = 0.74;

/** The beast with the drops about it. */
export function shaken(unit: StagedUnit): StagedUnit {
  const [half, tall] = [50 * widthOf(unit.extent), 100 * heightOf(unit.extent)];
  const part = extraPart(`${unit.lead.id}-drops`, 'drops', drops(half, tall), {
    x: middleOf(unit.extent),
    y: unit.extent.bottom,
    bias: -0.06,
  });
  return { ...unit, ...unitOf([...unit.parts, part]) };
}

/** Centimetres; the ground below the middle is the origin. */
function drops(half: number, tall: number): Drawing {
  const at = Array.from({ length: DROPS }, (_, i) => {
    const angle = Math.PI * (1.02 + 0.96 * (((i * TURN) / (2 * Math.PI)) % 1));
    const way = ((i * 0.7549) % 1) ** 1.4;
    const out = NEAR + FAR * way;
    const size = tall * (0.018 - 0.009 * way) * (0.7 + ((i * 0.3819) % 0.6));
    return {
      x: Math.cos(angle) * half * out,
      y: -0.62 * tall + Math.sin(angle) * 0.62 * tall * out,
      size,
      angle,
    };
  });
  const streak = ({ x, y, size, angle }: (typeof at)[number]) => {
    const [dx, dy] = [Math.cos(angle) * size * 4, Math.sin(angle) * size * 4];
    return `M${r1(x - dy / 5)} ${r1(y + dx / 5)}L${r1(x + dx)} ${r1(y + dy)}L${r1(x + dy / 5)} ${r1(y - dx / 5)}L${r1(x - dx * 0.8)} ${r1(y - dy * 0.8)}Z`;
  };
  const reach = half * (NEAR + FAR);
  return {
    shapes: [
      water(
        at
          .filter((_, i) => i % 3 === 0)
          .map(streak)
          .join(''),
        '#e3f3fc',
        0.75,
      ),
      water(at.map(({ x, y, size }) => circle(r1(x), r1(y), r1(size))).join(''), '#cfe9fa', 0.92),
    ],
    bounds: { x: -reach, y: -1.6 * tall, width: 2 * reach, height: 1.6 * tall },
    anchors: {},
    footprint: 0,
  };
}
