import { unreadable } from '../http-error.ts';
import { MOST_DIGITS, PythonFloat } from './python-values.ts';

/** Where and why a text is not JSON, as Python's json module says it. */
export class JsonError extends Error {
  /** In characters (code points) from the start. */
  readonly position: number;
  constructor(message: string, position: number) {
    super(message);
    this.position = position;
  }
}

/** Nesting that is refused: Python gives up near a thousand levels too. */
const MOST_LEVELS = 900;
const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y;
const WORDS: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
];
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/**
 * Reads JSON as Python's `json.loads` does: the same errors at the same places, NaN and Infinity accepted, integers
 * exact (a bigint beyond 2^53), the last of equal keys wins. Throws JsonError, and HttpError for what Python has no
 * room for: thousands of digits or levels.
 */
export function parsePythonJson(text: string): unknown {
  return new Reader(text).document();
}

class Reader {
  private readonly text: string;
  private at = 0;
  private level = 0;

  constructor(text: string) {
    this.text = text;
  }

  document(): unknown {
    this.space();
    const value = this.value();
    this.space();
    if (this.at < this.text.length) throw this.error('Extra data', this.at);
    return value;
  }

  private error(message: string, at: number): JsonError {
    return new JsonError(message, [...this.text.slice(0, at)].length);
  }

  private space(): void {
    while (' \t\n\r'.includes(this.text[this.at] ?? 'x')) this.at++;
  }

  private value(): unknown {
    const c = this.text[this.at];
    if (c === '"') return this.string();
    if (c === '{') return this.nested(() => this.object());
    if (c === '[') return this.nested(() => this.array());
    const word = WORDS.find(([name]) => this.text.startsWith(name, this.at));
    if (word) {
      this.at += word[0].length;
      return word[1];
    }
    return this.number();
  }

  private nested<T>(read: () => T): T {
    if (++this.level > MOST_LEVELS) throw unreadable();
    const value = read();
    this.level--;
    return value;
  }

  private number(): unknown {
    NUMBER.lastIndex = this.at;
    const found = NUMBER.exec(this.text);
    if (!found) throw this.error('Expecting value', this.at);
    this.at += found[0].length;
    if (found[1] !== undefined || found[2] !== undefined) return new PythonFloat(Number(found[0]));
    const value = Number(found[0]);
    if (found[0].replace('-', '').length > MOST_DIGITS) throw unreadable();
    return Number.isSafeInteger(value) ? value + 0 : BigInt(found[0]);
  }

  private string(): string {
    const start = this.at++;
    let out = '';
    for (;;) {
      const c = this.text[this.at];
      if (c === undefined) throw this.error('Unterminated string starting at', start);
      if (c === '"') break;
      if (c < ' ') throw this.error('Invalid control character at', this.at);
      if (c === '\\') out += this.escape(start);
      else {
        out += c;
        this.at++;
      }
    }
    this.at++;
    return out;
  }

  private escape(start: number): string {
    const c = this.text[this.at + 1];
    if (c === undefined) throw this.error('Unterminated string starting at', start);
    if (c === 'u') return this.unicode();
    const plain = ESCAPES[c];
    if (plain === undefined) throw this.error('Invalid \\escape', this.at);
    this.at += 2;
    return plain;
  }

  private unicode(): string {
    const digits = this.text.slice(this.at + 2, this.at + 6);
    // Python wants a character behind the digits before it looks at them.
    const isEnd = this.at + 6 >= this.text.length;
    if (isEnd || !/^[0-9a-fA-F]{4}$/.test(digits)) throw this.error('Invalid \\uXXXX escape', this.at + 1);
    this.at += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  private array(): unknown[] {
    const out: unknown[] = [];
    this.at++;
    this.space();
    if (this.text[this.at] === ']') {
      this.at++;
      return out;
    }
    for (;;) {
      this.space();
      out.push(this.value());
      this.space();
      const c = this.text[this.at];
      if (c === ']') break;
      if (c !== ',') throw this.error("Expecting ',' delimiter", this.at);
      this.at++;
    }
    this.at++;
    return out;
  }

  private object(): Record<string, unknown> {
    const out: Record<string, unknown> = Object.create(null);
    this.at++;
    this.space();
    if (this.text[this.at] === '}') {
      this.at++;
      return out;
    }
    for (;;) {
      this.space();
      if (this.text[this.at] !== '"')
        throw this.error('Expecting property name enclosed in double quotes', this.at);
      const key = this.string();
      this.space();
      if (this.text[this.at] !== ':') throw this.error("Expecting ':' delimiter", this.at);
      this.at++;
      this.space();
      out[key] = this.value();
      this.space();
      const c = this.text[this.at];
      if (c === '}') break;
      if (c !== ',') throw this.error("Expecting ',' delimiter", this.at);
      this.at++;
    }
    this.at++;
    return out;
  }
}
