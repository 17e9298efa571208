/** Who crawls under barbed wire or a net: low stakes before and behind them, the strands close over their backs. */
import type { Drawing, Shape } from '../model/drawing.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import { spread } from './spread.ts';
import type { StagedUnit } from './stagecraft.ts';
import { extraPart, heightOf, leadOf, middleOf, moved, unitOf, widthOf } from './unit.ts';

const CRAWLED_UNDER = /^(?:barbed-wire|fishing-net|volleyball-net)$/;
const CRAWLS = /^(?:crawl|lie|on-elbows|sneak)$/;

/** True for strands that are low over who is under them, and no fence behind. */
export const isUnderWire = (host: Performer, guests: readonly Performer[]): boolean =>
  CRAWLED_UNDER.test(host.drawable?.id ?? '') &&
  guests.every((g) => g.look !== null && CRAWLS.test(g.mention.pose ?? ''));

/** Metres: from backs to the strands, beyond the first and the last, between stakes, and what the far row is higher. */
const OVER = 0.07;
const BEYOND = 0.35;
const STAKES = 1.5;
const FAR = 0.15;
const BARBS = 0.13;
const APART = 0.3;

/** Of a net, the meshes that hang from the strand. */
const meshes = (w: number, h: number): string =>
  Array.from({ length: Math.floor(w / 9) }, (_, i) => {
    const x = -w + 18 * i;
    return `M${x} ${-h}L${x + 18} ${-h + 18}M${x + 18} ${-h}L${x} ${-h + 18}`;
  }).join('');

function row(wide: number, tall: number, net: boolean): Drawing {
  const [w, h] = [50 * wide, 100 * tall];
  const n = Math.max(1, Math.round(wide / STAKES));
  const at = Array.from({ length: n + 1 }, (_, i) => -w + (2 * w * i) / n);
  const sags = at
    .slice(1)
    .map((x, i) => `Q${((at[i] ?? 0) + x) / 2} ${-h + 5} ${x} ${-h}`)
    .join('');
  const barbs = Array.from({ length: Math.floor(wide / BARBS) }, (_, i) => -w + (i + 0.5) * 100 * BARBS);
  const stroked = (d: string, colour: string, width: number, part: string): Shape => ({
    d,
    fill: null,
    tone: 'line',
    stroke: { colour, width },
    part,
  });
  return {
    shapes: [
      stroked(at.map((x) => `M${x} 0V${-h - 6}`).join(''), '#7a5a3c', 6, 'post'),
      stroked(`M${-w} ${-h}${sags}`, '#8b949b', 2.2, 'wire'),
      stroked(
        net
          ? meshes(w, h)
          : barbs
              .map((x) => `M${x - 4} ${-h - 4}L${x + 4} ${-h + 6}M${x + 4} ${-h - 4}L${x - 4} ${-h + 6}`)
              .join(''),
        net ? '#a08a62' : '#6d757c',
        net ? 1.6 : 1.2,
        net ? 'mesh' : 'barb',
      ),
    ],
    bounds: { x: -w, y: -h - 6, width: 2 * w, height: h + 6 },
    anchors: {},
    footprint: 2 * w,
  };
}

export function underWire(host: StagedUnit, guests: readonly StagedUnit[]): StagedUnit {
  const tall = Math.max(...guests.map((u) => heightOf(u.extent))) + OVER;
  const room = guests.reduce((w, u) => w + widthOf(u.extent), 0) + APART * (guests.length - 1);
  const wide = room + 2 * BEYOND;
  const lead = leadOf(host);
  const net = host.lead.drawable?.id !== 'barbed-wire';
  const near = {
    ...lead,
    drawing: row(wide, tall, net),
    x: 0,
    y: 0,
    scale: 1,
    flip: false,
    turn: 0,
    bias: -0.06,
  };
  const far = extraPart(`${lead.id}-far`, 'wire', row(0.94 * wide, tall, net), { x: 0, y: FAR, bias: 0.06 });
  const xs = spread(guests, room);
  return withParts({ ...host, ...unitOf([near]) }, [
    unitOf([far]),
    ...guests.map((u, i) => moved(u, (xs[i] ?? 0) - middleOf(u.extent), -u.extent.bottom, -0.02)),
  ]);
}
