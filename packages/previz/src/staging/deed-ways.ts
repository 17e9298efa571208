import type { PoseId } from '../model/figure.ts';

/**
 * How hands and thing meet in a deed. 'handiwork': the thing in the far hand before the chest, the tool in the near one;
 * 'at': hands and tool on it where it stands; 'bench': the same, on a table; 'ground': the same, on the ground; 'halves': a
 * part of it in either hand; 'hold': in the hand as the pose has it; 'self': on the doer's own body, no thing of its own;
 * 'by': it stands there, the doer does something with the tool; 'wall': the same as 'at', up on a wall; 'pet': hands and tool on a beast; 'aloft': it hangs in the air.
 */
export type DeedWay =
  | 'handiwork'
  | 'at'
  | 'bench'
  | 'ground'
  | 'halves'
  | 'hold'
  | 'self'
  | 'by'
  | 'wall'
  | 'pet'
  | 'aloft';

/** One kind of deed: what is done so to what, and with which tool. */
export interface DeedRow {
  readonly way: DeedWay;
  readonly verbs: ReadonlySet<string>;
  /** Drawables or nouns; null: whatever it is done to. */
  readonly things: RegExp | null;
  /** Nothing is named. */
  readonly bare: boolean;
  /** Drawables, best first; none: bare hands. */
  readonly tools: readonly string[];
  readonly pose: string | null;
  /** Drawable that the thing is in this deed. */
  readonly as: string | null;
}

const WAYS = 'handiwork|at|bench|ground|halves|hold|self|by|wall|pet|aloft';

/** A line each: `way: verbs | things | tools | pose | as`; things are patterns, `*` is anything, `-` nothing: `as` is then what it is done to. */
export function deedRows(table: string): readonly DeedRow[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [, way, rest] = new RegExp(`^(${WAYS}): (.*)$`).exec(row.trim()) ?? [];
      if (!way || rest === undefined) throw new SyntaxError(`no deed: ${row}`);
      const [verbs = '', things = '', tools = '', pose = '', as = ''] = rest.split('|').map((c) => c.trim());
      return {
        way: way as DeedWay,
        verbs: new Set(words(verbs)),
        bare: things === '-',
        things: /^[*-]?$/.test(things) ? null : new RegExp(`^(${words(things).join('|')})$`),
        tools: words(tools),
        pose: pose || null,
        as: as || null,
      };
    });
}

const words = (cell: string): string[] => cell.split(/\s+/).filter(Boolean);

/** A deed that somebody is at. */
export interface Deed {
  readonly way: DeedWay;
  /** Entity that it is done to. */
  readonly thing: string | null;
  /** Drawables for the hand, best first; empty: bare, or what the prompt puts into it. */
  readonly tools: readonly string[];
  readonly pose: PoseId | null;
}

/** Where hands work on the thing itself. */
export const isAtThing = ({ way }: Deed): boolean => /^(at|bench|ground|wall)$/.test(way);
