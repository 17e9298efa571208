/** What a prompt's frame must show, as written behind the bar in a prompt file. */
export interface Expected {
  /** Nouns or a name, any of which will do: "ship/pirate ship". */
  readonly nouns: readonly string[];
  /** 0: it must not be there. */
  readonly count: number;
  readonly colour: string | null;
}

const RELATIONS = [
  'left-of',
  'right-of',
  'above',
  'below',
  'on',
  'under',
  'in',
  'next-to',
  'between',
  'behind',
  'in-front-of',
  'holding',
  'riding',
] as const;
export type RelationName = (typeof RELATIONS)[number];

export interface Position {
  readonly kind: RelationName;
  readonly subject: Expected;
  readonly object: Expected;
  /** The second thing of 'between'. */
  readonly second: Expected | null;
}

export interface Expectation {
  readonly prompt: string;
  readonly things: readonly Expected[];
  readonly positions: readonly Position[];
  /** setting, hour, weather, season, size, and 'does': the pose of somebody in it. */
  readonly facts: Readonly<Record<string, string>>;
  /** For sets: what each frame must show, in frame order; empty for single frames. */
  readonly frames: readonly ExpectedFrame[];
  /** What may be seen though the prompt's line does not demand it; null where anything may. */
  readonly also: readonly Expected[] | null;
}

export interface ExpectedFrame {
  readonly things: readonly Expected[];
  /** setting, hour, weather, season, size, and 'does': the pose of somebody in it. */
  readonly facts: Readonly<Record<string, string>>;
}

const POSITION = new RegExp(`^(.+?) (${RELATIONS.join('|')}) (.+?)(?: and (.+))?$`);

/** One line: `prompt | cat:black x2, dog left-of chair, no car; hour=night`, or `prompt | 1: cat, hour=night; 2: cat, dog; also: bed`. Throws without a bar. */
export function parseLine(line: string): Expectation {
  const bar = line.lastIndexOf('|');
  if (bar < 0) throw new Error(`no '|' in: ${line}`);
  const things: Expected[] = [];
  const positions: Position[] = [];
  const facts: Record<string, string> = {};
  const frames: ExpectedFrame[] = [];
  let also: Expected[] | null = null;
  for (const section of cut(line.slice(bar + 1), ';')) {
    const [, label, shown] = /^(\d+|also): (.+)$/.exec(section) ?? [];
    if (label === 'also' && shown) also = cut(shown, ',').map(thing);
    else if (label && shown) frames[Number(label) - 1] = frame(shown);
    else for (const part of cut(section, ',')) read(part, things, positions, facts);
  }
  return { prompt: line.slice(0, bar).trim(), things, positions, facts, frames, also };
}

function frame(text: string): ExpectedFrame {
  const things: Expected[] = [];
  const facts: Record<string, string> = {};
  for (const part of cut(text, ',')) read(part, things, [], facts);
  return { things, facts };
}

function read(part: string, things: Expected[], positions: Position[], facts: Record<string, string>): void {
  const [, key, value] = /^(\w+)=(.+)$/.exec(part) ?? [];
  const [, subject, kind, object, second] = POSITION.exec(part) ?? [];
  if (key && value) facts[key] = value;
  else if (subject && kind && object) {
    const position = {
      kind: kind as RelationName,
      subject: thing(subject),
      object: thing(object),
      second: second ? thing(second) : null,
    };
    positions.push(position);
    things.push(position.subject, position.object, ...(position.second ? [position.second] : []));
  } else things.push(thing(part));
}

const cut = (text: string, mark: string): string[] =>
  text
    .split(mark)
    .map((part) => part.trim())
    .filter(Boolean);

function thing(text: string): Expected {
  const [, no, nouns = text, colour, count] = /^(no )?(.+?)(?::([a-z]+))?(?: x(\d+))?$/.exec(text) ?? [];
  return { nouns: nouns.split('/'), colour: colour ?? null, count: no ? 0 : Number(count ?? 1) };
}

export const parseFile = (text: string): Expectation[] =>
  text
    .split('\n')
    .map((l) => l.trim())
    .filter((l) => l && !l.startsWith('#'))
    .map(parseLine);
