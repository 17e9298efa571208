import { cutFrames } from '@framewright/previz/frames';
import { createFinder } from './finder.ts';
import type { PolicyFile } from './policy-file.ts';
import { type Finding, judgeText } from './rules.ts';

/** What a policy says of a prompt. */
export interface Verdict {
  /** Why a frame is not drawn, by its index; frames that may be drawn are missing. */
  readonly refused: ReadonlyMap<number, string>;
  /** The prompt for the frames that may be drawn: it holds none of the words of the others. */
  readonly prompt: string;
}

export interface Policy {
  /**
   * @param count frames asked for; where the prompt tells each of them apart ("Frame 3: …"), each is judged apart
   * @param around words that are not drawn here but belong to the same story
   */
  judge(prompt: string, count: number, around?: string): Verdict;
}

/** Stands in for a frame's words: an engine must still count the frame. */
const INSTEAD = 'nothing is shown';

/**
 * @param shipped its rules marked `always` hold in any case
 * @param chosen the operator's policy, null where it is switched off
 */
export function createPolicy(shipped: PolicyFile, chosen: PolicyFile | null): Policy {
  const judgeAlways = judgeWith({ ...shipped, rules: shipped.rules.filter((rule) => rule.always) });
  const judge = judgeWith(chosen ?? { rules: [], lists: {}, except: [] });
  return {
    judge(prompt, count, around = '') {
      const all = Array.from({ length: count }, (_, i) => i);
      const everywhere = (finding: Finding): Verdict => ({
        refused: new Map(all.map((i) => [i, reasonOf(finding)])),
        prompt: INSTEAD,
      });
      const graver = judgeAlways(`${around}\n${prompt}`);
      if (graver) return everywhere(graver);
      // Frames are told apart as the engine tells them: in one form of each letter.
      const text = prompt.normalize('NFKC');
      const { explicit, header, parts } = cutFrames(text);
      const apart = explicit && parts.length === count;
      const common = judge(apart ? header : prompt);
      if (common) return everywhere(common);
      const each = apart ? judgeEach(judge, text, parts) : null;
      return each !== null && each.refused.size > 0 ? each : { refused: new Map(), prompt };
    },
  };
}

type Judge = (text: string) => Finding | null;

function judgeWith({ lists, except, rules }: PolicyFile): Judge {
  const finder = createFinder(lists, except);
  return (text) => judgeText(text, finder, rules);
}

function judgeEach(judge: Judge, prompt: string, parts: readonly string[]): Verdict {
  const refused = new Map<number, string>();
  let rest = prompt;
  for (const [frame, part] of parts.entries()) {
    const finding = judge(part);
    if (!finding) continue;
    refused.set(frame, reasonOf(finding));
    rest = rest.replaceAll(part, INSTEAD);
  }
  return { refused, prompt: rest };
}

const reasonOf = ({ rule, words }: Finding): string =>
  `This server does not draw ${rule.says} (“${words}”, rule ${rule.name}): change the words`;
