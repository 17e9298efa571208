import type { CameraAngle, ShotSize } from '../model/script.ts';
import type { Content } from './content.ts';

/** One way to look at a moment. */
export interface View {
  readonly size: ShotSize;
  readonly angle: CameraAngle;
  /** What it is for. */
  readonly aim: 'establish' | 'whole' | 'near' | 'reaction' | 'detail' | 'over-shoulder' | 'distance';
}

const view = (size: ShotSize, angle: CameraAngle, aim: View['aim']): View => ({ size, angle, aim });

const ESTABLISH = view('wide', 'eye', 'establish');
const FAR = view('extreme-wide', 'eye', 'establish');
const LOW = view('medium-wide', 'low', 'whole');
const DETAIL = view('insert', 'eye', 'detail');
const EYES = view('extreme-close-up', 'eye', 'reaction');
const SHOULDER = view('medium', 'eye', 'over-shoulder');
const REACTION = view('close-up', 'eye', 'reaction');
const HIGH = view('wide', 'high', 'distance');
const HALF = view('medium', 'eye', 'near');
const CHEST = view('medium-close', 'eye', 'near');
const KNEES = view('medium-wide', 'eye', 'whole');

/** Coverage of one moment with people in one to eight frames; neighbours lie two rungs or more apart. */
const PEOPLE: readonly (readonly View[])[] = [
  [ESTABLISH],
  [ESTABLISH, CHEST],
  [ESTABLISH, HALF, REACTION],
  [ESTABLISH, HALF, REACTION, LOW],
  [ESTABLISH, HALF, REACTION, LOW, DETAIL],
  [FAR, KNEES, CHEST, DETAIL, SHOULDER, HIGH],
  [FAR, KNEES, CHEST, DETAIL, SHOULDER, REACTION, HIGH],
  [FAR, KNEES, CHEST, DETAIL, view('wide', 'low', 'whole'), SHOULDER, REACTION, HIGH],
];

/** The same for two who have to do with each other, and for somebody with something small in hand. */
const PAIR: Partial<Record<number, readonly View[]>> = {
  3: [ESTABLISH, SHOULDER, REACTION],
  4: [ESTABLISH, SHOULDER, REACTION, KNEES],
  5: [ESTABLISH, SHOULDER, REACTION, KNEES, HIGH],
};
/** From below, several people stand behind each other. */
const TWO: Partial<Record<number, readonly View[]>> = { 4: [ESTABLISH, HALF, REACTION, KNEES] };
const GROUP: Partial<Record<number, readonly View[]>> = { 4: [ESTABLISH, HALF, REACTION, HIGH] };
const HANDS: Partial<Record<number, readonly View[]>> = {
  3: [ESTABLISH, CHEST, DETAIL],
  4: [ESTABLISH, HALF, DETAIL, CHEST],
  5: [ESTABLISH, HALF, DETAIL, KNEES, REACTION],
};

/** The same for animals and things: nearer, farther, from below and above. */
const THINGS: readonly (readonly View[])[] = [
  [KNEES],
  [ESTABLISH, HALF],
  [ESTABLISH, HALF, REACTION],
  [ESTABLISH, HALF, REACTION, LOW],
  [FAR, KNEES, CHEST, ESTABLISH, HALF],
  [FAR, KNEES, CHEST, LOW, REACTION, HIGH],
  [FAR, KNEES, CHEST, ESTABLISH, HALF, REACTION, HIGH],
  [FAR, KNEES, CHEST, ESTABLISH, HALF, REACTION, LOW, FAR],
];

/** A place alone: far and near, from below and above. */
const LANDSCAPE: readonly View[] = [
  FAR,
  view('medium-wide', 'low', 'whole'),
  view('extreme-wide', 'high', 'distance'),
  view('medium-wide', 'eye', 'near'),
  view('extreme-wide', 'low', 'whole'),
  view('medium', 'eye', 'near'),
  view('wide', 'high', 'distance'),
  view('medium', 'low', 'near'),
];

/** What in a moment a view of its own may be of. */
export interface Covered {
  readonly content: Content;
  /** Two people, and no more, who talk or deal with each other. */
  readonly pair: boolean;
  /** So many people. */
  readonly people: number;
  /** Something small is in somebody's hands. */
  readonly inHand: boolean;
  /** There is a thing. */
  readonly prop: boolean;
}

/** `count` views of one moment, 1 to 8, as a director would cover it; without a prop the detail is the eyes. */
export function coverageOf(covered: Covered, count: number): readonly View[] {
  const views = plainCoverage(covered, count);
  return covered.prop ? views : views.map((v) => (v.aim === 'detail' ? EYES : v));
}

function plainCoverage({ content, pair, people, inHand }: Covered, count: number): readonly View[] {
  if (content === 'landscape') return LANDSCAPE.slice(0, count);
  const things = content === 'objects' || content === 'animals' || content === 'grand';
  const plans = things ? THINGS : PEOPLE;
  const special = pair ? PAIR : people > 2 ? GROUP : people === 2 ? TWO : inHand ? HANDS : undefined;
  return (things ? undefined : special?.[count]) ?? plans[Math.min(count, plans.length) - 1] ?? [ESTABLISH];
}
