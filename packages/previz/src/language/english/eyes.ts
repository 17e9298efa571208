/** "a green-eyed woman": a woman with green eyes, and not a green one. */

const EYED =
  /\b(green|blue|brown|grey|gray|hazel|amber|golden|red|yellow|violet|purple|black|silver)-eyed ((?:[\w-]+ )*?(?:woman|man|girl|boy|lady|child|baby|teenager|princess|prince|queen|king|knight|warrior|elf|fairy|witch|wizard|vampire|demon|monster|assassin|soldier|detective|stranger|hero|heroine|cat|kitten|dog|husky|wolf|fox|owl|dragon|tiger))\b/gi;

/** "her eyes closed", "eyes shut", "closing his eyes". */
const SHUT =
  /(?:\bwith |, )?(?:\b(?:his|her|their) )?\beyes (?:are )?(?:(?:tightly|gently|half) )?(?:closed|shut)\b|\b(?:clos(?:es|ing)|shut(?:s|ting)) (?:his|her|their) eyes\b/gi;

/** The same with the eyes behind whose they are. */
export const eyesBehind = (text: string): string =>
  text
    .replace(EYED, '$2 with $1 eyes')
    .replace(SHUT, (said) => `${said.startsWith(',') ? ' ' : ''}with closed eyes`);
