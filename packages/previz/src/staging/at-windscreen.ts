/** Who washes a car or scrapes the ice off it stands before its wing, the hands on its windscreen. */
import { flatten, topAt } from '../art/path/flatten.ts';
import type { Point } from '../geometry/plane.ts';
import { hasBonnet } from './atop.ts';
import type { Performer } from './performers.ts';
import type { StagedUnit } from './stagecraft.ts';
import { anchorOf, leadOf } from './unit.ts';

const CLEANS = /^(wash|clean|polish|wipe|scrub|scrape|chip|rinse|dry|soap|wax|brush|defrost|clear)$/;
/** Of the car's length from its nose: where the windscreen is reached. */
const SCREEN = 0.315;

export const cleansCar = (host: StagedUnit, { mention }: Performer): boolean =>
  hasBonnet(host.lead) && CLEANS.test(mention.verb ?? '');

/** On its outline, metres. */
export function windscreenOf(host: StagedUnit): Point {
  const lead = leadOf(host);
  const { bounds: b } = lead.drawing;
  const outlines = lead.drawing.shapes.filter((s) => s.fill !== null).flatMap((s) => flatten(s.d));
  const front = host.lead.drawable?.faces === 'right' ? 1 : -1;
  const x = (front < 0 ? b.x : b.x + b.width) - front * b.width * SCREEN;
  return anchorOf(lead, [], { x, y: topAt(outlines, x) ?? b.y });
}
