/** Which way a slope is gone, when a text says: "rides his bike down a hill", "pushes a cart uphill". */
import type { Slope } from '../../model/script.ts';

/** Ground that slopes, and what a way over it is called. */
const GROUND =
  '(?:(?:steep|grassy|snowy|rocky|sandy|green|muddy|gentle|big|huge|long|winding|narrow|icy|dirt|mountain|hill|ski|sledding|sand|forest) )*(?:hills?|hillside|slopes?|mountain|mountainside|mountain (?:path|trail|road|pass)|dunes?|ramp|embankment|ridge|piste|snow ?banks?|snow ?drifts?|glacier)';
const WAYS = {
  down: new RegExp(`\\bdown (?:an?|the|his|her|their|its) ${GROUND}\\b|\\bdownhill\\b`),
  up: new RegExp(`\\b(?:up|climb(?:s|ing|ed)?) (?:an?|the|his|her|their|its) ${GROUND}\\b|\\buphill\\b`),
};
/** Seen from where one stands, or built there. */
const ONLY_LOOKS =
  /\b(?:look|gaze|star|peer|point|shout|call|yell)\w* (?:\w+ )?(?:down|up) (?:an?|the|his|her|their|its)\b/;

/** What a text says of the slope that is gone; nothing where it does not. */
export function saidSlope(text: string): { slope?: Slope } {
  const said = text.toLowerCase();
  if (ONLY_LOOKS.test(said)) return {};
  const slope = (['down', 'up'] as const).find((way) => WAYS[way].test(said));
  return slope ? { slope } : {};
}
