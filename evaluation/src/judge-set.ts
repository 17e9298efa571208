/** Judges the frames of one set together: the same cast throughout, shots that differ, screen direction kept. */
import type { Frame, Plan } from '@framewright/previz';
import type { Expectation } from './expectation.ts';
import { type Check, does, judgeFact, judgeThing, unasked, type Verdict } from './judge.ts';
import type { Picture } from './picture.ts';
import { isVisible, matches, type Seen, seenIn } from './seen.ts';

const LADDER = [
  'extreme-wide',
  'wide',
  'full',
  'medium-wide',
  'medium',
  'medium-close',
  'close-up',
  'extreme-close-up',
];
const rung = (size: string): number => (size === 'insert' ? LADDER.length - 1 : LADDER.indexOf(size));

export interface Drawn {
  readonly frame: Frame;
  readonly picture: Picture;
}

/** `drawn`: every frame of the set, in order. */
export function judgeSet(expected: Expectation, plan: Plan, drawn: readonly Drawn[]): Verdict {
  const seen = drawn.map(({ frame, picture }) => seenIn(plan, frame).filter((s) => isVisible(s, picture)));
  const shown = drawn.flatMap(({ picture }, i) =>
    (expected.frames[i]?.things ?? []).map((t): Check => {
      const { problem } = judgeThing(t, seen[i] ?? [], picture);
      return { name: 'in its frame', problem: problem && `frame ${i + 1}: ${problem}` };
    }),
  );
  return {
    prompt: expected.prompt,
    checks: [
      ...shown,
      ...facts(expected, plan, drawn),
      ...identity(expected, seen),
      ...unlike(plan),
      ...variety(expected, drawn),
      ...direction(seen, plan),
      ...unasked(expected, plan),
    ],
  };
}

/** Place, hour, weather and shot size of each frame, and what somebody in it does. */
const facts = (expected: Expectation, plan: Plan, drawn: readonly Drawn[]): Check[] =>
  drawn.flatMap(({ frame }, i) =>
    Object.entries(expected.frames[i]?.facts ?? {}).map(([key, value]): Check => {
      const check = key === 'does' ? does(value, plan, i) : judgeFact(key, value, frame);
      return { ...check, problem: check.problem && `frame ${i + 1}: ${check.problem}` };
    }),
  );

/** Whoever is named in several frames is one entity of the cast, and so has one look. */
function identity(expected: Expectation, seen: readonly (readonly Seen[])[]): Check[] {
  const nouns = new Map(expected.frames.flatMap((f) => f.things).map((t) => [t.nouns[0] ?? '', t]));
  return [...nouns].flatMap(([noun, t]) => {
    const frames = seen.filter((_, i) => expected.frames[i]?.things.some((e) => e.nouns[0] === noun));
    if (frames.length < 2) return [];
    const ids = frames.map((f) => f.filter((s) => matches(t, s)).map((s) => s.entity));
    const common = ids[0]?.some((id) => ids.every((list) => list.includes(id))) ?? false;
    return [{ name: 'same character', problem: common ? null : `${noun} is not one and the same` }];
  });
}

/** Two persons of the cast never look the same. */
function unlike(plan: Plan): Check[] {
  const looks = [...plan.cast.values()].flatMap((m) => m.looks.map((look) => JSON.stringify(look)));
  if (looks.length < 2) return [];
  const same = new Set(looks).size < looks.length;
  return [{ name: 'different characters', problem: same ? 'two persons look the same' : null }];
}

/** Neighbours of unlike size, where the prompt leaves it open. */
const variety = (expected: Expectation, drawn: readonly Drawn[]): Check[] =>
  drawn.slice(1).flatMap(({ frame }, i) => {
    if (expected.frames[i]?.facts.size && expected.frames[i + 1]?.facts.size) return [];
    const [before, after] = [drawn[i]?.frame.report.shot.size ?? 'wide', frame.report.shot.size];
    const near = Math.abs(rung(before) - rung(after)) < 2;
    return [{ name: 'shot sizes', problem: near ? `frame ${i + 2}: ${after} follows ${before}` : null }];
  });

/** Two who are both in neighbouring frames keep their sides. */
function direction(seen: readonly (readonly Seen[])[], plan: Plan): Check[] {
  return seen.slice(1).flatMap((now, i) => {
    const before = seen[i] ?? [];
    const pairs = now.flatMap((a, k) => now.slice(k + 1).map((b) => [a, b] as const));
    return pairs.flatMap(([a, b]) => {
      const [wasA, wasB] = [a, b].map((s) => before.find((w) => w.entity === s.entity));
      if (a.entity === b.entity || !wasA || !wasB) return [];
      if (isHeld(plan, i, a, b) || isHeld(plan, i + 1, a, b)) return [];
      const turned = side(a, b) * side(wasA, wasB) < 0;
      return [
        {
          name: 'screen direction',
          problem: turned ? `frame ${i + 2}: ${a.noun} and ${b.noun} changed sides` : null,
        },
      ];
    });
  });
}

/** What is in a hand goes where the hand goes. */
const isHeld = (plan: Plan, frame: number, a: Seen, b: Seen): boolean =>
  plan.shots[frame]?.relations.some(
    (r) =>
      /^(holding|carrying|giving|wearing|riding|in|on)$/.test(r.kind) &&
      [a, b].every((s) => s.entity === r.subject || s.entity === r.object),
  ) ?? false;

/** Which of two is on the left; 0 when they stand at nearly the same place. */
function side(a: Seen, b: Seen): number {
  const dx = a.box[0] + a.box[2] / 2 - (b.box[0] + b.box[2] / 2);
  return Math.abs(dx) < 0.25 * Math.min(a.box[2], b.box[2]) ? 0 : Math.sign(dx);
}
