/** What a prompt's frame must show, as written behind the bar in a prompt file. */
export interface Expected {
  readonly noun: string;
  readonly count: number;
  readonly colour: string | null;
}

export interface Position {
  readonly kind: 'left-of' | 'right-of' | 'above' | 'below';
  readonly subject: string;
  readonly object: string;
}

export interface Expectation {
  readonly prompt: string;
  readonly things: readonly Expected[];
  readonly positions: readonly Position[];
  /** setting, hour, weather, size. */
  readonly facts: Readonly<Record<string, string>>;
}

const POSITION = /^(.+) (left-of|right-of|above|below) (.+)$/;

/** One line: `prompt | cat:black x2, dog left-of chair; hour=night`. Throws on a line without a bar. */
export function parseLine(line: string): Expectation {
  const bar = line.lastIndexOf('|');
  if (bar < 0) throw new Error(`no '|' in: ${line}`);
  const things: Expected[] = [];
  const positions: Position[] = [];
  const facts: Record<string, string> = {};
  for (const part of line
    .slice(bar + 1)
    .split(/[;,]/)
    .map((p) => p.trim())
    .filter(Boolean)) {
    const [, key, value] = /^(\w+)=(.+)$/.exec(part) ?? [];
    if (key && value) {
      facts[key] = value;
      continue;
    }
    const [, subject, kind, object] = POSITION.exec(part) ?? [];
    if (subject && kind && object) {
      positions.push({ kind: kind as Position['kind'], subject, object });
      things.push(thing(subject), thing(object));
    } else things.push(thing(part));
  }
  return { prompt: line.slice(0, bar).trim(), things, positions, facts };
}

function thing(text: string): Expected {
  const [, noun = text, colour, count] = /^(.+?)(?::([a-z]+))?(?: x(\d+))?$/.exec(text) ?? [];
  return { noun, colour: colour ?? null, count: count ? Number(count) : 1 };
}

export const parseFile = (text: string): Expectation[] =>
  text
    .split('\n')
    .map((l) => l.trim())
    .filter((l) => l && !l.startsWith('#'))
    .map(parseLine);
