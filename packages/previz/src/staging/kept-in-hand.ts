/** What stays in the hands of who sits at a table, where all else is put down. */
import type { PoseId } from '../model/figure.ts';
import type { Performer } from './performers.ts';

const LOOKED_AT = /^(photo-print|envelope|cell-phone|open-book|newspaper|playing-card)$/;

/** Bitten off, not spooned. */
export const EATEN_BY_HAND =
  /^(bread|sandwich|(red-|green-)?apple|hamburger|burger|hot-dog|slice-of-pizza|cookie|donut|croissant|bagel|banana|taco|ice-cream.*|carrot|peach|pear|orange|poultry-leg|burrito|pretzel|popsicle|lollipop|chocolate.*|baguette|cupcake|muffin|strawberry|cherry|plum|fig|lemon|lime|tomato|apricot|mango|egg|cracker|dumpling|sushi|radish|corn|chili-pepper)$/;

/** What teeth try, to know whether it is real. */
export const TRIED_BY_TEETH = /^(coin|gold-nugget|pearl|medal|ring|diamond|ruby|emerald)$/;

/** Held in the fingertips at the mouth. */
export const BETWEEN_FINGERS = /^(strawberry|cherry|plum|fig|cracker|sushi|dumpling|radish)$/;

/** What is smelled or blown at before the face. */
export const BLOOMS = /^(dandelion|rose|tulip|daisy|.*flower)/;

/** What food is brought to the mouth with. */
export const CUTLERY = /^(spoon|fork|chopsticks|ladle|wooden-spoon)$/;

const HAND_TO_MOUTH: ReadonlySet<PoseId | null> = new Set<PoseId | null>([
  'read',
  'drink',
  'phone',
  'tie',
  'handiwork',
  'tear',
]);

/** Who inspects something has it before the eyes. */
export const isInspecting = ({ mention: { verb } }: Performer): boolean =>
  /^(inspect|examine|appraise|scrutinize|scrutinise)$/.test(verb ?? '');

/** True for a drawable that is held before the eyes. */
export const isLookedAt = (drawable: string): boolean => LOOKED_AT.test(drawable);

/** True for a drawable that its holder keeps in the hand in a pose. */
export const staysInHand = (pose: PoseId | null, drawable: string): boolean =>
  LOOKED_AT.test(drawable) ||
  (pose === 'eat' && (EATEN_BY_HAND.test(drawable) || CUTLERY.test(drawable))) ||
  HAND_TO_MOUTH.has(pose);
