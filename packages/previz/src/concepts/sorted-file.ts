import { readFileSync } from 'node:fs';

/**
 * A file of sorted lines `key<TAB>value`, looked up by bisection in one string: no parsing at start, and a megabyte of
 * words costs a megabyte of memory.
 */
export class SortedFile {
  private readonly url: URL;
  private text: string | undefined;

  /** `name`: a file of data/lexicon; read at the first look-up. */
  constructor(name: string) {
    this.url = new URL(`../../data/lexicon/${name}`, import.meta.url);
  }

  /** The value of the key; '' for a line without value; null when there is none. */
  find(key: string): string | null {
    this.text ??= readFileSync(this.url, 'utf8');
    const { text } = this;
    let low = 0;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = text.lastIndexOf('\n', middle - 1) + 1;
      const end = text.indexOf('\n', middle);
      const line = text.slice(start, end < 0 ? text.length : end);
      const tab = line.indexOf('\t');
      const found = tab < 0 ? line : line.slice(0, tab);
      if (found === key) return tab < 0 ? '' : line.slice(tab + 1);
      if (found < key) low = end < 0 ? text.length : end + 1;
      else high = start;
    }
    return null;
  }
}
