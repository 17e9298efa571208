/** Saddle, bridle and reins of what is ridden: the hands have something to hold, and the seat something to sit on. */
import type { Point } from '../geometry/plane.ts';
import type { Shape } from '../model/drawing.ts';
import type { StagedUnit } from './stagecraft.ts';
import { anchorOf, extraPart, leadOf, type Unit, unitOf } from './unit.ts';

const BRIDLED = /horse|pony|unicorn|donkey|mule|zebra|camel|reindeer|stag/;
const LEATHER = '#5a3622';

const at = (p: Point): string => `${Math.round(p.x * 1000) / 10} ${Math.round(-p.y * 1000) / 10}`;
const strap = (d: string, part: string, width: number, colour = LEATHER): Shape => ({
  d,
  fill: null,
  tone: 'line',
  stroke: { colour, width },
  part,
});

function part(id: string, shapes: readonly Shape[], points: readonly Point[], bias: number): Unit {
  const xs = points.map((p) => p.x * 100);
  const ys = points.map((p) => -p.y * 100);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const bounds = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  return unitOf([
    extraPart(id, 'tack', { shapes: [...shapes], bounds, anchors: {}, footprint: 0 }, { bias }),
  ]);
}

/** Under the rider; `hand`: where the reins are held, null without reins. */
export function tackOf(steed: StagedUnit, seat: Point, hand: Point | null): Unit[] {
  const { drawable } = steed.lead;
  if (drawable?.kind !== 'animal' || !BRIDLED.test(drawable.id)) return [];
  const lead = leadOf(steed);
  const side = steed.facing || 1;
  const k = (lead.drawing.bounds.height * lead.scale) / 100 / 2.3;
  const by = (x: number, y: number): Point => ({ x: seat.x + side * x * k, y: seat.y + y * k });
  const cloth = `M${at(by(0.34, 0.01))}Q${at(by(0, -0.06))} ${at(by(-0.36, 0.03))}L${at(by(-0.34, -0.34))}Q${at(by(0, -0.42))} ${at(by(0.3, -0.36))}Z`;
  const saddle = `M${at(by(0.24, 0.1))}Q${at(by(0.02, -0.04))} ${at(by(-0.26, 0.12))}Q${at(by(-0.34, 0.02))} ${at(by(-0.22, -0.06))}Q${at(by(0, -0.14))} ${at(by(0.2, -0.06))}Q${at(by(0.3, 0))} ${at(by(0.24, 0.1))}Z`;
  const seated = part(
    `${lead.id}-saddle`,
    [
      { d: cloth, fill: '#8f2f3f', tone: 'body', part: 'cloth', form: true },
      strap(`M${at(by(0.08, -0.1))}L${at(by(0.1, -0.78))}`, 'girth', 2.6 * k),
      { d: saddle, fill: LEATHER, tone: 'body', part: 'saddle', form: true },
    ],
    [by(0.36, 0.12), by(-0.36, -0.8)],
    -0.01,
  );
  const mouth = anchorOf(lead, ['mouth'], { x: 0, y: 0 });
  const eyes = anchorOf(lead, ['eyes'], { x: 0, y: 0 });
  const poll = { x: eyes.x - side * 0.2 * k, y: eyes.y + 0.13 * k };
  const cheek = { x: mouth.x - side * 0.07 * k, y: mouth.y - 0.02 * k };
  const nose = { x: mouth.x + side * 0.01 * k, y: mouth.y + 0.13 * k };
  const brow = { x: eyes.x + side * 0.05 * k, y: eyes.y + 0.12 * k };
  const jaw = { x: cheek.x - side * 0.06 * k, y: cheek.y - 0.02 * k };
  const bridle = [
    strap(`M${at(poll)}L${at(cheek)}M${at(nose)}L${at(jaw)}M${at(poll)}L${at(brow)}`, 'bridle', 1.9 * k),
    ...(hand
      ? [
          strap(
            `M${at(cheek)}Q${at({ x: (cheek.x + hand.x) / 2, y: Math.min(cheek.y, hand.y) - 0.1 * k })} ${at(hand)}`,
            'rein',
            1.7 * k,
          ),
        ]
      : []),
  ];
  return [seated, part(`${lead.id}-bridle`, bridle, [poll, cheek, nose, brow, hand ?? poll], -0.015)];
}
