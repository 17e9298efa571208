/** Beasts that jump through a hoop: the far half of it is behind them, the near half before. */
import type { Drawing, Shape } from '../model/drawing.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { extraPart, heightOf, leadOf, lifted, middleOf, moved, unitOf } from './unit.ts';

const NEARER = -0.03;
const FARTHER = 0.02;

/** Of the height of who jumps, a hoop's; of that, how wide it is seen from the side; and metres that its lower edge is up. */
const HOOP = 1.45;
const SIDEWAYS = 0.36;
const UP = 0.45;

/** Through the middle of a hoop that is up on its stand: the far half of it behind who jumps, the near half before. */
export function throughHoop(host: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const leaps = { ...guest, mention: { ...guest.mention, pose: 'jump' as const } };
  const built = craft.build(leaps);
  const h = HOOP * heightOf(built.extent);
  const lead = leadOf(host);
  const middle = middleOf(built.extent);
  const centre = UP * h + 0.5 * h;
  const alight =
    host.lead.entity.traits.alight === 'burning' ||
    lead.drawing.shapes.some((s) => /flame|fire/.test(s.part));
  const nearHalf = extraPart(
    `${lead.id}-near`,
    host.lead.entity.noun,
    halfHoop(100 * h, 100 * UP * h, true, alight),
    { x: middle, y: centre, bias: 2 * NEARER },
  );
  const at = moved(built, 0, centre - (built.extent.top + built.extent.bottom) / 2, NEARER);
  const farHalf = {
    ...lead,
    drawing: halfHoop(100 * h, 100 * UP * h, false, alight),
    x: middle,
    y: centre,
    scale: 1,
    turn: 0,
    flip: false,
    bias: FARTHER,
  };
  const ring: StagedUnit = { ...host, ...unitOf([farHalf]) };
  return withParts(ring, [lifted(at), unitOf([nearHalf])]);
}

/** One side of a hoop about its middle, with its pole; centimetres. */
function halfHoop(tall: number, pole: number, near: boolean, alight: boolean): Drawing {
  const [rx, ry] = [(SIDEWAYS * tall) / 2, tall / 2];
  const side = near ? -1 : 1;
  const thick = 0.05 * tall;
  const arc = `M0 ${-ry}A${rx} ${ry} 0 0 ${side > 0 ? 1 : 0} 0 ${ry}`;
  const tongues = alight
    ? [0.08, 0.22, 0.36, 0.5, 0.64, 0.78, 0.92].map((t, i) => {
        const a = Math.PI * (t - 0.5);
        const [x, y] = [side * rx * Math.cos(a), ry * Math.sin(a)];
        const f = (i % 2 === 0 ? 0.15 : 0.11) * tall;
        return `M${x - 0.36 * f} ${y}C${x - 0.5 * f} ${y - 0.5 * f} ${x - 0.05 * f} ${y - 0.6 * f} ${x + 0.05 * f} ${y - 1.2 * f}C${x + 0.1 * f} ${y - 0.6 * f} ${x + 0.5 * f} ${y - 0.5 * f} ${x + 0.36 * f} ${y}Z`;
      })
    : [];
  const shapes: Shape[] = [
    ...(near
      ? []
      : [
          {
            d: `M0 ${ry}V${ry + pole}`,
            fill: null,
            tone: 'line' as const,
            stroke: { colour: '#6d6a70', width: 0.6 * thick },
            part: 'pole',
          },
        ]),
    {
      d: arc,
      fill: null,
      tone: 'line',
      stroke: { colour: alight ? '#7a2f1d' : near ? '#e2574c' : '#b8433b', width: thick },
      part: 'hoop',
    },
    ...tongues.map(
      (d, i): Shape => ({ d, fill: i % 2 === 0 ? '#f58a1f' : '#ffc23d', tone: 'light', part: 'flame' }),
    ),
  ];
  return {
    shapes,
    bounds: { x: -rx - thick, y: -ry - thick, width: 2 * (rx + thick), height: 2 * ry + pole + thick },
    anchors: {},
    footprint: 0,
  };
}
