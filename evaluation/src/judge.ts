import { type Frame, type Plan, planSet } from '@framewright/previz';
import type { Expectation, Expected, Position } from './expectation.ts';
import { colourShare, type Picture } from './picture.ts';

export interface Check {
  readonly name: string;
  /** What went wrong; null when it holds. */
  readonly problem: string | null;
}

export interface Verdict {
  readonly prompt: string;
  readonly checks: readonly Check[];
}

type Box = readonly [number, number, number, number];

interface Seen {
  readonly entity: string;
  readonly drawable: string;
  readonly box: Box;
}

/** Least share of the frame's height that a named thing must take. */
const LEAST = 0.06;
/** Least share of the box's pixels that must have the asked colour. */
const LEAST_COLOUR = 0.12;

/** The drawable that a noun alone becomes: expectation and prompt are read by the same words, the picture decides. */
function drawableOf(noun: string): string | undefined {
  const { script } = planSet({ prompt: noun, seeds: [1], width: 720, height: 720, references: [] });
  return script.entities[0]?.drawable;
}

/** Checks one frame against what its prompt asked for: from boxes, pixels and the report. */
export function judge(expected: Expectation, plan: Plan, frame: Frame, picture: Picture): Verdict {
  const drawables = new Map(plan.script.entities.map((e) => [e.id, e.drawable]));
  const seen: Seen[] = frame.report.drawn.map((d) => {
    const entity = d.id.split('#')[0] ?? d.id;
    return { entity, drawable: drawables.get(entity) ?? d.label, box: d.box as unknown as Box };
  });
  const checks: Check[] = [
    ...expected.things.flatMap((t) => judgeThing(t, seen, picture)),
    ...expected.positions.map((p) => judgePosition(p, seen)),
    ...Object.entries(expected.facts).map(([key, value]) => judgeFact(key, value, frame)),
  ];
  return { prompt: expected.prompt, checks };
}

function judgeThing(expected: Expected, seen: readonly Seen[], picture: Picture): Check[] {
  const drawable = drawableOf(expected.noun);
  const all = seen.filter((s) => s.drawable === drawable);
  const visible = all.filter((s) => inFrame(s.box, picture) && s.box[3] >= picture.height * LEAST);
  const coloured =
    expected.colour === null
      ? visible
      : visible.filter((s) => colourShare(picture, s.box, expected.colour as string) >= LEAST_COLOUR);
  const name = expected.colour ? 'colour' : expected.count > 1 ? 'count' : 'object';
  if (drawable === undefined) return [{ name, problem: `«${expected.noun}» is not understood` }];
  if (
    coloured.length === expected.count ||
    (expected.count === 1 && expected.colour === null && coloured.length > 0)
  )
    return [{ name, problem: null }];
  return [
    {
      name,
      problem: `${expected.count} × ${expected.colour ?? ''} ${expected.noun} asked, ${coloured.length} seen (${all.length} staged)`,
    },
  ];
}

function inFrame([x, y, w, h]: Box, picture: Picture): boolean {
  const cx = x + w / 2;
  const cy = y + h / 2;
  return cx > 0 && cx < picture.width && cy > 0 && cy < picture.height;
}

function judgePosition(p: Position, seen: readonly Seen[]): Check {
  const a = seen.find((s) => s.drawable === drawableOf(p.subject))?.box;
  const b = seen.find((s) => s.drawable === drawableOf(p.object))?.box;
  if (!a || !b) return { name: 'position', problem: `${p.subject} or ${p.object} is missing` };
  const dx = a[0] + a[2] / 2 - (b[0] + b[2] / 2);
  const dy = a[1] + a[3] / 2 - (b[1] + b[3] / 2);
  const holds = { 'left-of': dx < 0, 'right-of': dx > 0, above: dy < 0, below: dy > 0 }[p.kind];
  const clear = p.kind === 'left-of' || p.kind === 'right-of' ? Math.abs(dx) > Math.abs(dy) * 0.5 : true;
  return { name: 'position', problem: holds && clear ? null : `${p.subject} is not ${p.kind} ${p.object}` };
}

function judgeFact(key: string, value: string, frame: Frame): Check {
  const { place, shot } = frame.report;
  const is = { setting: place.setting, hour: place.hour, weather: place.weather, size: shot.size }[key];
  return { name: key, problem: is === value ? null : `${key} is ${is}, not ${value}` };
}
