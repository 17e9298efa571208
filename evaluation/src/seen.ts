import { type Frame, type Plan, planSet } from '@framewright/previz';
import type { Expected } from './expectation.ts';
import type { Picture } from './picture.ts';

/** x, y, width, height in pixels. */
export type Box = readonly [number, number, number, number];

/** One individual in a frame. */
export interface Seen {
  /** Id of the entity in the script. */
  readonly entity: string;
  readonly drawable: string;
  readonly noun: string;
  readonly name: string | null;
  readonly box: Box;
}

/** Least share of the frame's height that a named thing must take. */
const LEAST = 0.06;

const drawables = new Map<string, string | undefined>();

/** The drawable that a noun alone becomes: expectation and prompt are read by the same words, the picture decides. */
function drawableOf(noun: string): string | undefined {
  if (!drawables.has(noun)) {
    const { script } = planSet({ prompt: noun, seeds: [1], width: 720, height: 720, references: [] });
    drawables.set(noun, script.entities[0]?.drawable);
  }
  return drawables.get(noun);
}

export function seenIn(plan: Plan, frame: Frame): Seen[] {
  const entities = new Map(plan.script.entities.map((e) => [e.id, e]));
  return frame.report.drawn.map((d) => {
    const id = d.id.split('#')[0] ?? d.id;
    const entity = entities.get(id);
    return {
      entity: id,
      drawable: entity?.drawable ?? d.label,
      noun: entity?.noun ?? d.label,
      name: entity?.name ?? null,
      box: d.box as unknown as Box,
    };
  });
}

/** Is this what was expected: by its name, by its noun, or by what the noun is drawn as? */
export const matches = (expected: Expected, seen: Seen): boolean =>
  expected.nouns.some((n) => n === seen.name || n === seen.noun || drawableOf(n) === seen.drawable);

/** The part inside the frame is large enough to be seen. */
export function isVisible({ box: [x, y, w, h] }: Seen, picture: Pick<Picture, 'width' | 'height'>): boolean {
  const wide = Math.min(x + w, picture.width) - Math.max(x, 0);
  const high = Math.min(y + h, picture.height) - Math.max(y, 0);
  return (
    wide > w * 0.2 && high > 0 && (high >= picture.height * LEAST || wide >= picture.width * LEAST * 1.5)
  );
}
