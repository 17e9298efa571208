/** Everyday nouns that dictionaries lead astray: word → what to draw, best first, the first that can be drawn wins. */
import { BEINGS } from './aliases-of-beings.ts';
import { KIN } from './aliases-of-kin.ts';
import { RARER_THINGS } from './aliases-of-rarer-things.ts';
import { THINGS } from './aliases-of-things.ts';

/** Words whose own name belongs to a drawing that shows something else first. */
const RENAMED = `
tree branch, twig, bough, drum stick, drumstick stick: branch
turtleneck: sweater
scanner, document scanner, flatbed scanner: printer
`;

function parse(table: string): Map<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const line of table.trim().split('\n')) {
    if (line === '') continue;
    const [left = '', right = ''] = line.split(':');
    const targets = right.split(',').map((t) => t.trim());
    for (const word of left.split(',')) if (!map.has(word.trim())) map.set(word.trim(), targets);
  }
  return map;
}

export const ALIASES: ReadonlyMap<string, readonly string[]> = parse(RARER_THINGS + THINGS + BEINGS + KIN);
export const RENAMINGS: ReadonlyMap<string, readonly string[]> = parse(RENAMED);
