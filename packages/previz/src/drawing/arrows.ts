import type { Actor } from '../model/scene.ts';
import type { Painter } from './painter.ts';
import { n } from './svg.ts';

/** A storyboard's arrows: who goes where. One before everybody who heads to a side. */
export function drawArrows(painter: Painter, actors: readonly Actor[]): string {
  const arrows = actors
    .filter((a) => a.heading !== undefined && a.role !== 'near')
    .slice(0, 3)
    .map((a) => arrow(painter, a))
    .join('');
  return arrows && `<g class="arrows">${arrows}</g>`;
}

/** A broad bent arrow at hip height, from the figure's edge forward, kept inside the frame. */
function arrow({ width, height }: Painter, { box, heading = 1 }: Actor): string {
  const side = Math.min(width, height);
  const length = side * 0.2;
  const edge = heading > 0 ? box.x + box.width : box.x;
  const margin = side * 0.06;
  const low = heading > 0 ? margin : margin + length;
  const x = Math.min(
    Math.max(edge + heading * side * 0.03, low),
    width - margin - (heading > 0 ? length : 0),
  );
  const y = Math.min(box.y + box.height * 0.62, height - side * 0.12);
  const [w, l, s] = [side * 0.016, length, heading];
  const at = (u: number, v: number) => `${n(x + s * u * l)} ${n(y + v * w)}`;
  const d = `M${at(0, 1.4)}Q${at(0.35, -1.6)} ${at(0.68, -0.9)}L${at(0.66, -2.6)}L${at(1, 0.4)}L${at(0.6, 2.6)}L${at(0.63, 1)}Q${at(0.36, 0.3)} ${at(0.06, 2.8)}Z`;
  return `<path d="${d}" fill="#f6f3ec" stroke="#2c2a29" stroke-width="${n(side * 0.0034)}" stroke-linejoin="round"/>`;
}
