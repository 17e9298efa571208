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
    ...expected.positions.map((p) => judgePosition(p, seen, plan)),
    ...Object.entries(expected.facts).map(([key, value]) =>
      key === 'does' ? does(value, plan, 0) : judgeFact(key, value, frame),
    ),
    ...unasked(expected, plan),
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

/** Somebody in the frame is in this pose. */
export function does(pose: string, plan: Plan, frame: number): Check {
  const poses: string[] = plan.shots[frame]?.mentions.map((m) => m.pose ?? '') ?? [];
  return { name: 'action', problem: poses.includes(pose) ? null : `nobody does ${pose}` };
}

/** A member of the cast that the prompt does not speak of is a word misread. */
export function unasked({ things, frames, also }: Expectation, plan: Plan): Check[] {
  if (!also) return [];
  const asked = [...things, ...frames.flatMap((f) => f.things), ...also];
  return plan.script.entities.map((e): Check => {
    const known = asked.some((t) => matches(t, castAs(e)));
    return { name: 'nothing unasked', problem: known ? null : `${e.noun} (${e.drawable}) was not asked for` };
  });
}

/** A member of the cast, wherever it is drawn. */
const castAs = ({ id, drawable, noun, name }: Plan['script']['entities'][number]): Seen => ({
  entity: id,
  drawable,
  noun,
  name,
  box: [0, 0, 0, 0],
});

const IN_HAND = /^(holding|carrying|giving|wearing)$/;

/** Does anybody of the one hold, or ride, anything of the other? */
function told({ kind, subject, object }: Position, plan: Plan): boolean {
  const is = (id: string, expected: Expected) =>
    plan.script.entities.some((e) => e.id === id && matches(expected, castAs(e)));
  const fits = (said: string) => (kind === 'riding' ? said === 'riding' : IN_HAND.test(said));
  return (plan.shots[0]?.relations ?? []).some(
    (r) => fits(r.kind) && is(r.subject, subject) && is(r.object, object),
  );
}

function judgePosition(position: Position, seen: readonly Seen[], plan: Plan): Check {
  const { kind, subject, object, second } = position;
  const boxOf = (expected: Expected | null, not?: Seen) =>
    expected ? seen.find((s) => s !== not && matches(expected, s)) : undefined;
  const a = boxOf(subject);
  const b = boxOf(object, a);
  const third = boxOf(second, b);
  if (!a || !b) return { name: 'position', problem: `${subject.nouns[0]} or ${object.nouns[0]} is missing` };
  const holds =
    kind === 'holding' || kind === 'riding'
      ? told(position, plan)
      : stands(kind, a.box, b.box, third?.box ?? null);
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
