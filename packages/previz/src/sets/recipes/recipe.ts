/** Places made by recipe: a shell, what stands where in it, its light and its view. Written as a table. */
import type { Setting } from '../setting.ts';

/** A drawing of the art department's. */
export interface Thing {
  readonly id: string;
  readonly count: number;
  /** Metres; absent: as tall as it is. */
  readonly tall?: number;
  readonly colour?: string;
}

/** A thing that stands there by itself, or a fitting with what it holds: 'shelf(vase*4 jug)'. */
export interface Element {
  readonly kind: string;
  readonly things: readonly Thing[];
}

export const GROUPS = [
  'back',
  'sides',
  'before',
  'centre',
  'rows',
  'hang',
  'ground',
  'far',
  'without',
] as const;
/** Where things stand: along the back wall, at the sides, on counters before the back wall, behind the mark, in rows, … */
export type Group = (typeof GROUPS)[number];

export interface Recipe {
  readonly id: string;
  readonly names: readonly string[];
  /** The shell of a room, or the set that it stands in out of doors. */
  readonly shell: string;
  readonly indoor: boolean;
  /** Said of it in one word: 'small', 'candles', 'sea', 'rural'. */
  readonly manner: ReadonlySet<string>;
  /** Colours: of the walls, the floor, the ground. */
  readonly colours: Readonly<Record<string, string>>;
  /** What is written over its door. */
  readonly sign: string | null;
  readonly fits: Setting['fits'];
  readonly defaults?: NonNullable<Setting['defaults']>;
  readonly groups: Readonly<Partial<Record<Group, readonly Element[]>>>;
}

const HEAD = /^(?<id>[\w-]+) (?<where>in|out)=(?<shell>[\w-]+)(?<words>(?: [^:]+)?): (?<names>.+)$/;
const THING = /^(?<id>[\w-]+?)(?:\*(?<count>\d+))?(?:\^(?<tall>[\d.]+))?(?<colour>#[0-9a-f]{6})?$/;
const WORD = /"[^"]*"|\[[^\]]*\]|\{[^}]*\}|[^\s"[{]+/g;
const ELEMENT = /[^\s(]+\([^)]*\)|[^\s()]+/g;

/**
 * Reads blocks such as
 *
 *     forge in=brick fire "FORGE" [tool]: forge, smithy
 *       back: hearth, board(hammer saw), barrel*2
 *       centre: anvil^0.8
 *
 * Throws a SyntaxError that quotes a line it cannot read.
 */
export function recipes(table: string): readonly Recipe[] {
  const out: { head: string; rows: string[] }[] = [];
  for (const line of table.split('\n').filter((l) => l.trim() !== '')) {
    if (line.startsWith(' ')) out.at(-1)?.rows.push(line.trim());
    else out.push({ head: line, rows: [] });
  }
  return out.map(({ head, rows }) => recipeOf(head, rows));
}

function recipeOf(head: string, rows: readonly string[]): Recipe {
  const found = HEAD.exec(head)?.groups;
  if (!found) throw new SyntaxError(`recipes of places: cannot read the line '${head}'`);
  const words = found.words?.match(WORD) ?? [];
  const within = (open: string) => words.find((w) => w.startsWith(open))?.slice(1, -1);
  const defaults = within('{');
  const pairs = (text: readonly string[]) => Object.fromEntries(text.map((w) => w.split('=')));
  return {
    id: found.id ?? '',
    names: (found.names ?? '').split(', '),
    shell: found.shell ?? '',
    indoor: found.where === 'in',
    manner: new Set(words.filter((w) => /^[a-z-]+$/.test(w))),
    colours: pairs(words.filter((w) => /^\w+=#/.test(w))),
    sign: within('"') ?? null,
    fits: (within('[') ?? '').split(' ').filter(Boolean) as unknown as Setting['fits'],
    ...(defaults ? { defaults: pairs(defaults.split(' ')) } : {}),
    groups: Object.fromEntries(rows.map(groupOf)),
  };
}

function groupOf(row: string): [Group, readonly Element[]] {
  const [name = '', things = ''] = row.split(': ');
  if (!(GROUPS as readonly string[]).includes(name))
    throw new SyntaxError(`recipes of places: cannot read the line '${row}'`);
  return [name as Group, (things.match(ELEMENT) ?? []).flatMap(elementOf)];
}

function elementOf(text: string): Element[] {
  const fitting = /^([\w-]+)\(([^)]*)\)$/.exec(text);
  if (fitting)
    return [{ kind: fitting[1] ?? '', things: (fitting[2] ?? '').split(' ').filter(Boolean).map(thingOf) }];
  const thing = thingOf(text);
  return Array.from({ length: thing.count }, () => ({ kind: thing.id, things: [{ ...thing, count: 1 }] }));
}

function thingOf(text: string): Thing {
  const found = THING.exec(text)?.groups;
  if (!found) throw new SyntaxError(`recipes of places: cannot read the thing '${text}'`);
  return {
    id: found.id ?? '',
    count: Number(found.count ?? 1),
    ...(found.tall ? { tall: Number(found.tall) } : {}),
    ...(found.colour ? { colour: found.colour } : {}),
  };
}
