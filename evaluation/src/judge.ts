import type { Frame, Plan } from '@framewright/previz';
import type { Expectation, Expected, Position } from './expectation.ts';
import { colourShare, type Picture } from './picture.ts';
import { stands } from './positions.ts';
import { isVisible, matches, type Seen, seenIn } from './seen.ts';

export interface Check {
  readonly name: string;
  /** What went wrong; null when it holds. */
  readonly problem: string | null;
}

export interface Verdict {
  readonly prompt: string;
  readonly checks: readonly Check[];
}

/** Least share of the box's pixels that must have the asked colour. */
const LEAST_COLOUR = 0.12;
/** The same for what is mostly air. */
const LEAST_OF_THIN = 0.03;
const THIN = /^(bicycle|scissors|skis|fork|glasses|hair-drier|tennis-racket|kite)$/;

/** Checks one frame against what its prompt asked for: from boxes, pixels and the report. */
export function judge(expected: Expectation, plan: Plan, frame: Frame, picture: Picture): Verdict {
  const seen = seenIn(plan, frame);
  const checks: Check[] = [
    ...expected.things.map((t) => judgeThing(t, seen, picture)),
    ...expected.positions.map((p) => judgePosition(p, seen)),
    ...Object.entries(expected.facts).map(([key, value]) => judgeFact(key, value, frame)),
  ];
  return { prompt: expected.prompt, checks };
}

const checkName = ({ colour, count }: Expected): string =>
  count === 0 ? 'left out' : colour ? 'colour' : count > 1 ? 'count' : 'object';

export function judgeThing(expected: Expected, seen: readonly Seen[], picture: Picture): Check {
  const { colour, count } = expected;
  const all = seen.filter((s) => matches(expected, s));
  const visible = all.filter((s) => isVisible(s, picture));
  const fitting = colour
    ? visible.filter(
        (s) => colourShare(picture, s.box, colour) >= (THIN.test(s.drawable) ? LEAST_OF_THIN : LEAST_COLOUR),
      )
    : visible;
  const some = count === 1 && colour === null && fitting.length > 0;
  const asked = `${count} × ${colour ? `${colour} ` : ''}${expected.nouns[0]} asked`;
  return {
    name: checkName(expected),
    problem:
      some || fitting.length === count ? null : `${asked}, ${fitting.length} seen (${all.length} staged)`,
  };
}

function judgePosition({ kind, subject, object, second }: Position, seen: readonly Seen[]): Check {
  const boxOf = (expected: Expected | null, not?: Seen) =>
    expected ? seen.find((s) => s !== not && matches(expected, s)) : undefined;
  const a = boxOf(subject);
  const b = boxOf(object, a);
  const third = boxOf(second, b);
  if (!a || !b) return { name: 'position', problem: `${subject.nouns[0]} or ${object.nouns[0]} is missing` };
  const holds = stands(kind, a.box, b.box, third?.box ?? null);
  return {
    name: 'position',
    problem: holds ? null : `${subject.nouns[0]} is not ${kind} ${object.nouns[0]}`,
  };
}

/** Alternatives are told apart by a slash. */
export function judgeFact(key: string, value: string, frame: Frame): Check {
  const { place, shot } = frame.report;
  const { setting, hour, weather, season } = place;
  const is = { setting, hour, weather, season, size: shot.size }[key];
  return { name: key, problem: value.split('/').includes(is ?? '') ? null : `${key} is ${is}, not ${value}` };
}
