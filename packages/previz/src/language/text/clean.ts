/** Removes what is typed for other tools: weights, flags, brackets. */
export interface Cleaned {
  readonly text: string;
  /** Pieces taken out, for the report. */
  readonly dropped: readonly string[];
}

/** "4 frames", "a six-panel storyboard": how many pictures, which the request says itself. */
const COUNTED_FRAMES =
  /\b(?:in |of )?(?:\d{1,2}|two|three|four|five|six|seven|eight)[- ]?(?:key ?frames?|frames|panels?|shots)\b(?! of| \d)(?: (?=storyboard))?/gi;

export function clean(prompt: string): Cleaned {
  const dropped: string[] = [];
  const drop = (found: string) => {
    dropped.push(found.trim());
    return ' ';
  };
  const text = prompt
    .replace(/[①-⑳]/g, (c) => ` ${c.charCodeAt(0) - 0x245f}. `)
    .normalize('NFKC')
    .replace(/https?:\/\/\S+/g, drop)
    .replace(/<(?:lora|lyco|hypernet):[^>]*>/gi, drop)
    .replace(/\s--[a-z]+(?:\s+[\w.:]+)?/gi, drop)
    .replace(/:{1,2}\d+(?:\.\d+)?\)/g, ')')
    .replace(/\b(?:\d{1,2}k|\d{2,4}mm|f\/\d+(?:\.\d)?)\b/gi, drop)
    .replace(COUNTED_FRAMES, drop)
    .replace(/[“”«»„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[*_{}~^]+/g, ' ')
    .replace(/…|\.{2,}/g, '. ');
  return { text, dropped };
}
