/** What gives light in a picture from straight above. */
import { vec3 } from '../geometry/vec3.ts';
import { isAfterSunset, type Light } from '../model/light.ts';
import type { Practical } from '../model/set.ts';
import type { Item } from './cast/item.ts';
import type { Stood } from './grounds/index.ts';
import type { Plan } from './plan.ts';

const STREETS =
  /street|alley|crosswalk|plaza|road|city|square|town|village|park|parking|bridge|station|pavement|court|highway|rooftop|market/;

/** A street lamp out of the picture lights those whom it is about. */
export const streetLight = (
  setting: string,
  light: Light,
  at: { x: number; y: number },
  half: { y: number },
  k: number,
): Practical[] =>
  !light.indoor && isAfterSunset(light.hour) && STREETS.test(setting)
    ? [
        {
          at: vec3(at.x * k, -at.y * k, 0),
          colour: '#ffc880',
          reach: half.y * 4.6 * k,
          strength: 0.5,
          kind: 'screen',
        },
      ]
    : [];

const GLOWS = /fire|candle|lamp|lantern|torch/;

/** Flames and lamps give light of their own. */
export function lamps(
  items: readonly Item[],
  stands: readonly Stood[],
  light: Light,
  k: number,
): Practical[] {
  const of = (plan: Plan) => plan.shapes.some((s) => s.tone === 'glow' && /fire|flame|bulb/.test(s.part));
  const dark = light.indoor ? 0.5 : 0.3;
  return [...items, ...stands]
    .filter((i) => of(i.plan) || GLOWS.test((i as Item).performer?.drawable?.id ?? ''))
    .slice(0, 8)
    .map((i) => ({
      at: vec3(i.x * k, -i.y * k, 0),
      colour: '#ffb45a',
      reach: Math.max(1.2, i.plan.long * k * 4),
      strength: dark,
      kind: 'screen' as const,
    }));
}
