/** A road round a headland from straight above: it bends about the land, the surf breaks on the rocks below it. */
import { circle } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { blob } from '../../sets/kit/paths.ts';
import { crown } from '../things/outdoors/plants.ts';
import type { Ground, GroundMaker, Lot } from './ground.ts';
import { ASPHALT, PAINT } from './paving.ts';

/** Half of the road's breadth, centimetres, and how far below its edge the sea begins. */
const HALF = 290;
const FALL = 150;

/** The road goes through the middle of the picture; the bend's own middle is so far inland. */
const bendOf = ({ half }: Lot): number => Math.max(900, half.y * 1.5);

/** Marks along the bend, with gaps between. */
const arcs = (r: number, bend: number, mark: number, gap: number): string =>
  Array.from({ length: Math.floor((2 * Math.PI * r) / (mark + gap)) }, (_, i) => {
    const [a, b] = [i * ((mark + gap) / r), (i * (mark + gap) + mark) / r];
    const at = (t: number) => `${(r * Math.sin(t)).toFixed(0)} ${(r * Math.cos(t) - bend).toFixed(0)}`;
    return `M${at(a)}L${at(b)}`;
  }).join('');

export const coastRoad: GroundMaker = (lot): Ground => {
  const bend = bendOf(lot);
  const grass = lot.snow ? '#e3e9ec' : '#86a355';
  const shore = bend + HALF + FALL;
  const rock = '#8d8272';
  const rocks = Array.from({ length: 110 }, () => {
    const a = lot.rng.between(-1.2, 1.2);
    const r = shore + lot.rng.between(-70, 60);
    const s = lot.rng.between(28, 90);
    return blob(r * Math.sin(a), r * Math.cos(a) - bend, s, s * 0.8, lot.rng, 0.25, 7);
  });
  const bushes = Array.from({ length: 26 }, () => {
    const a = lot.rng.between(-1, 1);
    const r = bend - HALF - lot.rng.between(170, 1100);
    return {
      plan: crown(lot.snow ? '#dfe8ee' : '#6f9a4a', lot.rng.between(60, 140), lot),
      x: r * Math.sin(a),
      y: r * Math.cos(a) - bend,
      turn: 0,
    };
  });
  const round = (r: number, rough: number, phase: number) => wavy(r, rough, phase, bend);
  return {
    base: '#2c849c',
    shapes: [
      shape('sea', round(shore + 900, 30, 4), '#3592a8'),
      shape('foam', round(shore + 430, 16, 2.6), '#d8f0ee', 'body', { opacity: 0.5 }),
      shape('sea', round(shore + 400, 17, 2.7), '#3f9fb2'),
      shape('foam', round(shore + 150, 20, 1.4), '#eef8f6', 'body', { opacity: 0.85 }),
      shape('shallows', round(shore + 112, 20, 1.5), '#7cc6cb'),
      shape('foam', round(shore + 36, 16, 0.3), '#fbfdfa'),
      shape('cliff', round(shore, 16, 0), rock),
      shape('rocks', rocks.join(''), adjust(rock, 0.05), 'body', { form: true }),
      shape('verge', round(bend + HALF + 110, 12, 1), adjust(grass, 0.05)),
      shape('land', round(bend + HALF + 80, 8, 2), grass),
      shape('road', circle(0, -bend, bend + HALF), ASPHALT),
      stroke('edges', circle(0, -bend, bend + HALF - 36) + circle(0, -bend, bend - HALF + 36), PAINT, 10),
      stroke('lane marks', arcs(bend, bend, 230, 190), PAINT, 13),
      stroke('guard rail', circle(0, -bend, bend + HALF + 34), '#c9ced2', 14),
      shape('land', circle(0, -bend, bend - HALF), grass),
      shape('heath', round(bend - HALF - 260, 60, 3), adjust(grass, -0.03)),
    ],
    stands: bushes,
    axis: -18,
    lane: HALF * 0.5,
  };
};

/** A line round the bend's middle, uneven as a shore is. */
function wavy(r: number, rough: number, phase: number, bend: number): string {
  const steps = 720;
  const points = Array.from({ length: steps }, (_, i) => {
    const a = (i / steps) * 2 * Math.PI;
    const out = r + rough * (Math.sin(a * 31 + phase) + 0.6 * Math.sin(a * 43 + 2 * phase));
    return `${(out * Math.sin(a)).toFixed(0)} ${(out * Math.cos(a) - bend).toFixed(0)}`;
  });
  return `M${points.join('L')}Z`;
}
