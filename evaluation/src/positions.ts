import type { RelationName } from './expectation.ts';
import type { Box } from './seen.ts';

interface Place {
  readonly dx: number;
  readonly dy: number;
  readonly a: Box;
  readonly b: Box;
}

const overlap = (from: number, length: number, other: number, otherLength: number): number =>
  Math.min(from + length, other + otherLength) - Math.max(from, other);
const across = ({ a, b }: Place): number => overlap(a[0], a[2], b[0], b[2]);
const bottom = (box: Box): number => box[1] + box[3];

/** Relations that boxes show; what is in whose hand, only the plan knows. */
export type Placed = Exclude<RelationName, 'holding' | 'riding'>;

type Test = (p: Place, second: Box | null) => boolean;
const TESTS: Readonly<Record<Placed, Test>> = {
  'left-of': ({ dx, dy }) => dx < 0 && Math.abs(dx) > Math.abs(dy) * 0.5,
  'right-of': ({ dx, dy }) => dx > 0 && Math.abs(dx) > Math.abs(dy) * 0.5,
  above: ({ dy }) => dy < 0,
  below: ({ dy }) => dy > 0,
  on: (p) => across(p) > 0 && bottom(p.a) <= bottom(p.b) + 0.1 * p.b[3] && p.dy < 0.2 * p.b[3],
  under: (p) => across(p) > 0 && p.dy > 0,
  in: (p) => across(p) > 0 && overlap(p.a[1], p.a[3], p.b[1], p.b[3]) > 0,
  'next-to': (p) =>
    across(p) < 0.7 * Math.min(p.a[2], p.b[2]) && -across(p) < 1.2 * Math.max(p.a[2], p.b[2], 120),
  between: ({ a, b, dx }, second) => second !== null && dx * middle(a, second) < 0 && middle(a, b) !== 0,
  // Farther off is higher on the ground; what is up in the air hides nobody.
  behind: ({ a, b }) => bottom(a) <= bottom(b),
  'in-front-of': ({ a, b }) => bottom(a) >= bottom(b),
};

const middle = (a: Box, b: Box): number => a[0] + a[2] / 2 - (b[0] + b[2] / 2);

/** Do the boxes stand so to each other? `second`: the other thing of 'between'. */
export function stands(kind: Placed, a: Box, b: Box, second: Box | null): boolean {
  return TESTS[kind]({ dx: middle(a, b), dy: a[1] + a[3] / 2 - (b[1] + b[3] / 2), a, b }, second);
}
