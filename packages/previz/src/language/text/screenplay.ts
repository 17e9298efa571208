/** Pages of a screenplay and lines of dialogue as running text: who speaks is seen, what is said is not. */
import { findConcept } from '../../concepts/index.ts';
import { isGivenName } from '../lexicon/names.ts';

const HEADING = /^\s*(?:\d+[.)]?\s+)?(?:INT|EXT|INT\.?\/EXT|I\/E)\b[. ]/i;
const TRANSITION =
  /^\s*(?:(?:smash |match |jump )?cut(?:s)? (?:to|back)\b.*|fade (?:in|out|to)\b.*|dissolve to\b.*|title card.*|the end|continued|contd)[:.]?\s*$/i;
/** A speaker's name on a line of its own, in capitals. */
const CUE = /^\s*([\p{Lu}][\p{Lu}\d .'-]{1,28}?)\s*(?:\([^)]*\))?\s*$/u;
const ASIDE = /^\s*\([^)]*\)\s*$/;
/** "MIA: Look at that!" and "MIA (laughing): Look!" within running text. */
const LINE =
  /(^|[.!?"]\s+|\n\s*)(\p{Lu}[\p{Lu}'-]+(?: \p{Lu}[\p{Lu}'-]+)?)\s*(?:\([^)]*\))?:\s*("[^"]*"|[^.!?\n]*[.!?]?)/gu;
const WORDS = /\b\p{Lu}{2,}(?:['-]\p{Lu}+)?\b/gu;
/** "TOM (30s)". */
const AGE = /\s*\(\d{1,2}s?\)/g;
/** Capitals that are no names. */
const NOT_NAMES =
  /^(?:INT|EXT|CU|ECU|MCU|MS|WS|LS|EWS|OTS|POV|VO|OS|TV|UFO|CEO|DJ|USA|UK|NYC|LA|NASA|FBI|CIA|DAY|NIGHT|MORNING|DUSK|DAWN|EVENING|NOON|AFTERNOON|SUNSET|SUNRISE|CONTINUOUS|LATER|CUT TO|CUT BACK|SMASH CUT|MATCH CUT|JUMP CUT|FADE IN|FADE OUT|FADE TO|DISSOLVE TO|CLOSE ON|ANGLE ON|BACK TO|INSERT|WIDE|WIDE SHOT|MEDIUM|MEDIUM SHOT|CLOSE|CLOSE UP|SHOT|SCENE|FRAME|PANEL|STYLE|MOOD|TONE|SETTING|LIGHTING|CAMERA|NOTE|TITLE|SUPER)$/;

/** The text as sentences of running prose; text that is no screenplay stays as it is. */
export function asProse(text: string): string {
  const lines = text.split('\n');
  const page = lines.some((l) => HEADING.test(l)) || isDialogue(lines);
  return withoutSpeech(page ? joined(lines) : text);
}

/** Two speakers' lines or more, each in capitals above what is said. */
const isDialogue = (lines: readonly string[]): boolean =>
  lines.filter((line, i) => CUE.test(line) && /\p{Ll}/u.test(lines[i + 1] ?? '')).length > 1;

function joined(lines: readonly string[]): string {
  const out: string[] = [];
  let speaks = false;
  for (const [i, line] of lines.entries()) {
    const said = lines[i + 1] ?? '';
    if (line.trim() === '') speaks = false;
    else if (TRANSITION.test(line) || ASIDE.test(line)) continue;
    else if (HEADING.test(line)) {
      speaks = false;
      out.push(`${line.trim().replace(/[.\s]+$/, '')}.`);
    } else if (CUE.test(line) && said.trim() !== '' && !HEADING.test(said)) {
      speaks = true;
      out.push(`${someone(line.match(CUE)?.[1] ?? '')} speaks.`);
    } else if (!speaks) out.push(/[.!?:]\s*$/.test(line) ? line.trim() : `${line.trim()}.`);
  }
  return lower(out);
}

/** Names that a script writes in capitals, as prose writes them; headings keep theirs. */
const lower = (lines: readonly string[]): string =>
  lines
    .map((line) =>
      HEADING.test(line)
        ? line
        : line.replace(AGE, '').replace(WORDS, (word) => (NOT_NAMES.test(word) ? word : plain(word))),
    )
    .join(' ');

const withoutSpeech = (text: string): string =>
  text.replace(LINE, (all, before: string, who: string) =>
    isSpeaker(who, text) ? `${before}${someone(who)} speaks.` : all,
  );

/** A person's word, or a name that the text has elsewhere too. */
function isSpeaker(who: string, text: string): boolean {
  if (NOT_NAMES.test(who)) return false;
  const words = [who, ...who.split(' ')].map((w) => findConcept(w.toLowerCase())?.kind);
  const kind = words.find((k) => k === 'person' || k === 'animal');
  const again = text.split(new RegExp(`(?<!\\p{L})${who}(?!\\p{L})`, 'iu')).length > 2;
  return kind === 'person' || kind === 'animal' || again;
}

const isNoun = (word: string): boolean =>
  !isGivenName(word.toLowerCase()) && findConcept(word.toLowerCase()) !== null;

const plain = (word: string): string =>
  isNoun(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase();

function someone(said: string): string {
  const words = said.trim().split(/\s+/);
  const name = words.map(plain).join(' ');
  return isNoun(words.at(-1) ?? '') ? `The ${name.toLowerCase()}` : name;
}
