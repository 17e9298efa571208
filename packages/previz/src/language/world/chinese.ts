/** Chinese into plain English: places come before the verb with 在 … 上, clauses before their noun with 的. */
import { around, clausesBehind, doneAround, doneWith, whatIsSeen } from './chinese-clauses.ts';
import { placesBehind, subjectsFirst } from './chinese-order.ts';
import { chineseParts } from './chinese-parts.ts';
import { sensed } from './chinese-senses.ts';
import type { Glossary } from './glossary.ts';
import { segment } from './segment.ts';

export function fromChinese(text: string, glossary: Glossary): string {
  return placesBehind(
    subjectsFirst(
      clausesBehind(
        doneWith(
          whatIsSeen(around(doneAround(sensed(chineseParts(segment(text, 'zh', glossary), glossary))))),
        ),
      ),
    ),
  );
}
