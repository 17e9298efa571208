/** A beast that breaks out through a roof: to the waist over it, splinters about the hole, planks in the air. */
import { polygon } from '../art/path/outline.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import { seenAbove } from './seen-above.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { extraPart, heightOf, leadOf, middleOf, moved, resized, unitOf, widthOf } from './unit.ts';

/** Of the roofed thing's height: the least that who breaks out of it is tall, and how far below its top the hole is. */
const LEAST = 0.62;
const HOLE = 0.14;
/** Of their own height, how much is still in there. */
const SUNK = 0.42;
const NEARER = -0.04;

export function throughRoof(host: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const built = craft.build(guest, guest.look ? { pose: 'cheer' } : {});
  const high = heightOf(host.extent);
  const k = Math.max(1, (LEAST * high) / heightOf(built.extent));
  const sized = k > 1 ? resized(built, k) : built;
  // The body of a carriage is its lead; the team before it has no roof.
  const lead = leadOf(host);
  const { bounds: b } = lead.drawing;
  const top = lead.y - (b.y * lead.scale) / 100;
  const middle = lead.performer ? lead.x : middleOf(host.extent);
  const level = top - HOLE * high;
  const at = moved(
    sized,
    middle - middleOf(sized.extent),
    level - SUNK * heightOf(sized.extent) - sized.extent.bottom,
    NEARER,
  );
  const out = unitOf(seenAbove(at, level).parts);
  const wide = 100 * Math.min(0.72 * ((b.width * lead.scale) / 100), 1.25 * widthOf(out.extent));
  const hole = extraPart(`${guest.id}-hole`, 'splinters', splinters(wide, 16 * heightOf(sized.extent)), {
    x: middle,
    y: level,
    bias: 1.5 * NEARER,
  });
  return withParts(host, [out, unitOf([hole])]);
}

/** Torn boards along the hole, and pieces that fly, centimetres about the hole's middle. */
function splinters(wide: number, high: number): Drawing {
  const half = wide / 2;
  const n = 11;
  const torn = Array.from({ length: 2 * n + 1 }, (_, i) => {
    const x = -half + (i * wide) / (2 * n);
    const y = i % 2 === 0 ? 0.12 * high : -high * (0.45 + 0.5 * ((i * 0.618) % 1));
    return [x, y];
  }).flat();
  const flying = [
    [-0.78, -2.3, 24],
    [-0.62, -3.4, -38],
    [0.72, -2.7, 52],
    [0.86, -1.7, -15],
    [0.58, -4, 70],
    [-0.9, -1.2, 66],
  ].map(([x = 0, y = 0, turn = 0]) => {
    const a = (turn * Math.PI) / 180;
    const [cx, cy, l, t] = [x * wide * 0.62, y * high, 0.5 * high, 0.12 * high];
    const corner = (u: number, v: number) => [
      cx + u * l * Math.cos(a) - v * t * Math.sin(a),
      cy + u * l * Math.sin(a) + v * t * Math.cos(a),
    ];
    return polygon([corner(-1, -1), corner(1, -0.6), corner(0.8, 1), corner(-0.9, 0.8)].flat());
  });
  const shapes: Shape[] = [
    {
      d: polygon([...torn, half, 0.5 * high, -half, 0.5 * high]),
      fill: '#6a4a35',
      tone: 'body',
      part: 'splinters',
      form: true,
    },
    { d: flying.join(''), fill: '#7d5a40', tone: 'body', part: 'planks', form: true },
  ];
  return {
    shapes,
    bounds: { x: -0.7 * wide, y: -4.6 * high, width: 1.4 * wide, height: 5.2 * high },
    anchors: {},
    footprint: 0,
  };
}
