/** Insects on a flower sit in its bloom, not over its petals. */
import type { Performer } from './performers.ts';

const BLOOMS =
  /flower|^(rose|daisy|dandelion|poppy|tulip|hibiscus|cherry-blossom|blossom|lavender|lotus.*|lily|orchid|.*leaf)$/;
const INSECTS = /bee|butterfly|ladybug|beetle|fly$|wasp|moth|grasshopper|caterpillar|ant$/;
/** Of the flower's width. */
const DOWN = 0.6;

/** How far down from the petals' rim they sit, of the flower's width; 0 for other guests and other hosts. */
export const inBloom = ({ drawable }: Performer, guests: readonly Performer[]): number =>
  BLOOMS.test(drawable?.id ?? '') && guests.every((g) => INSECTS.test(g.drawable?.id ?? '')) ? DOWN : 0;
