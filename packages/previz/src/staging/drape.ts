/** Cloth over something: a coat on a chair's back, a towel on a fence, a blanket across a bed. */
import { adjust } from '../colour/oklch.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { anchorOf, extentOf, leadOf, middleOf, widthOf } from './unit.ts';

const SLEEVED =
  /^(coat|t-shirt|shirt|jacket|leather-jacket|suit|hoodie|sweater|raincoat|bathrobe|kimono|lab-coat|trench-coat|blouse|uniform|jersey|cardigan)$/;
const FLAT = /bed$|bed-|table|desk|piano|bench|counter|crate|barrel|rock|log/;

const NEARER = -0.025;

export function drape(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const body = extentOf(leadOf(host));
  const id = host.lead.drawable?.id ?? '';
  const flat = FLAT.test(id);
  const top = flat
    ? anchorOf(leadOf(host), ['top', 'seat'], { x: 0, y: leadOf(host).drawing.bounds.y }).y
    : body.top;
  return withParts(
    host,
    guests.map((g, i) => {
      const unit = craft.build(g);
      const part = leadOf(unit);
      const wide = Math.min(0.86, 0.9 / guests.length) * widthOf(body);
      const width = Math.min(wide, SLEEVED.test(g.drawable?.id ?? '') ? 0.62 : flat ? 1.1 : 0.8);
      const drop = Math.min(0.8 * (top - body.bottom), Math.max(0.3, 0.9 * width));
      const x = middleOf(body) + ((i + 0.5) / guests.length - 0.5) * 0.86 * (widthOf(body) - width);
      const drawing = hanging(colourOf(g, part.drawing), 100 * width, 100 * drop, g.drawable?.id ?? '');
      const over = {
        ...part,
        drawing,
        x,
        y: top,
        scale: 1,
        flip: false,
        turn: 0,
        bias: NEARER,
        lifted: true,
      };
      return {
        parts: [over],
        extent: { left: x - width / 2, right: x + width / 2, bottom: top - drop, top },
      };
    }),
  );
}

/** As said, else that of its largest part. */
function colourOf(p: Performer, drawing: Drawing): string {
  if (p.colour) return p.colour;
  const fills = drawing.shapes.filter((s) => s.fill !== null && s.tone !== 'line');
  return fills[0]?.fill ?? '#8a6a52';
}

const r1 = (v: number): number => Math.round(v * 10) / 10;

/** A flap from the edge it lies over, its folds, its hem, and sleeves where it has them; centimetres, the edge at y = 0. */
function hanging(colour: string, width: number, drop: number, id: string): Drawing {
  const w = width / 2;
  const back = Math.min(7, 0.16 * drop);
  const wave = (y: number, x0: number, x1: number) => {
    const step = (x1 - x0) / 4;
    return Array.from(
      { length: 4 },
      (_, i) =>
        `Q${r1(x1 - (i + 0.5) * step)} ${r1(y + (i % 2 ? -1 : 1) * 0.05 * drop)} ${r1(x1 - (i + 1) * step)} ${r1(y)}`,
    ).join('');
  };
  const flap = `M${r1(-w)} ${r1(-back)}Q0 ${r1(-1.5 * back)} ${r1(w)} ${r1(-back)}L${r1(1.04 * w)} ${r1(drop)}${wave(drop, -1.04 * w, 1.04 * w)}Z`;
  const dark = adjust(colour, -0.09, 1, 0);
  const sleeve = (s: 1 | -1) =>
    `M${r1(s * 0.98 * w)} ${r1(-0.6 * back)}Q${r1(s * 1.32 * w)} ${r1(0.2 * drop)} ${r1(s * 1.3 * w)} ${r1(0.86 * drop)}L${r1(s * 1.02 * w)} ${r1(0.88 * drop)}L${r1(s * 0.9 * w)} ${r1(0.2 * drop)}Z`;
  const folds = [-0.55, -0.12, 0.34, 0.7]
    .map(
      (t, i) =>
        `M${r1(t * w)} ${r1(0.06 * drop)}Q${r1((t + 0.05) * w)} ${r1(0.5 * drop)} ${r1((t - 0.02) * w)} ${r1((0.86 - 0.1 * (i % 2)) * drop)}`,
    )
    .join('');
  const hem = `M${r1(-1.02 * w)} ${r1(0.92 * drop)}Q0 ${r1(0.95 * drop)} ${r1(1.02 * w)} ${r1(0.92 * drop)}`;
  const sleeved = SLEEVED.test(id);
  const shapes: Shape[] = [
    ...(sleeved
      ? ([1, -1] as const).map((s): Shape => ({ d: sleeve(s), fill: dark, tone: 'body', part: 'sleeve' }))
      : []),
    { d: flap, fill: colour, tone: 'body', part: 'cloth' },
    {
      d: folds,
      fill: null,
      tone: 'line',
      stroke: { colour: dark, width: Math.max(0.8, 0.02 * width) },
      part: 'fold',
    },
    ...(sleeved
      ? [
          {
            d: `M${r1(-0.3 * w)} ${r1(-1.1 * back)}L0 ${r1(0.22 * drop)}L${r1(0.3 * w)} ${r1(-1.1 * back)}Z`,
            fill: dark,
            tone: 'body',
            part: 'collar',
          } as const,
        ]
      : [{ d: hem, fill: null, tone: 'line', stroke: { colour: dark, width: 1 }, part: 'hem' } as const]),
  ];
  const half = sleeved ? 1.32 * w : 1.04 * w;
  return {
    shapes,
    bounds: { x: -half, y: -1.3 * back, width: 2 * half, height: drop + 1.35 * back },
    anchors: {},
    footprint: 0,
  };
}
