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
          whatIsSeen(
            around(doneAround(sensed(chineseParts(segment(oneByOne(text), 'zh', glossary), glossary)))),
          ),
        ),
      ),
    ),
  );
}

/** "一边看报一边喝咖啡", "边哭边打电话": the one and the other. */
const oneByOne = (text: string): string =>
  text.replace(
    /(?<![旁海窗路河湖身岸床井后前左右外里东西南北桌墙街江溪门天这那两])一?边([^，。、边]{1,10})一?边(?=[^，。、])/gu,
    '$1，',
  );
