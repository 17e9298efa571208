/** How one points, looks or lies where no thing in the scene says so: at the sky, face down, on one's side. */
import type { PoseId } from '../../model/figure.ts';
import type { Mention } from '../../model/script.ts';
import { GESTURES, LEAVES, type Posture } from './gestures.ts';
import type { Draft } from './traits.ts';

interface Posed {
  pose: PoseId | null;
  readonly verb: string | null;
  towards: Mention['towards'];
}

const ALOFT =
  '(?:at|to|towards?|into|up at|up to|up towards?|up into|above to) (?:the |an? |some )?(?:[a-z]+ ){0,2}(?:sky|skies|stars?|moon|sun|heavens?|clouds?|ceiling|rainbow|planes?|airplanes?|balloons?|birds? above|comet|ufo|meteor|constellations?|fireworks)\\b(?!-)';

/** "watch the stars". */
const WATCHED_ABOVE =
  '\\b(?:watch|observ|admir|count)(?:e?s|ing|ed|e)? (?:as )?(?:the |an? )?(?:[a-z]+ ){0,2}?(?:stars?|sky|moon|northern lights|aurora|milky way|fireworks|constellations?|meteors?|meteor shower|comet|eclipse)\\b';

/** Up, and nothing said of what is there. */
const JUST_UP = 'up(?:wards?)?(?= *(?:$|[.,;:]| (?:in|from|on|by|at|while|and)\\b))';

const POSTURES: readonly Posture[] = [
  {
    of: ['point'],
    said: 'point',
    words: new RegExp(`\\bpoint(?:s|ing|ed)? (?:[a-z]+ ){0,2}?(?:${ALOFT})`, 'i'),
    pose: 'point-up',
  },
  {
    of: ['point'],
    said: 'point',
    words: /\bpoint(?:s|ing|ed)? (?:up|upwards?|skywards?)\b/i,
    pose: 'point-up',
  },
  {
    of: ['stand', null],
    said: 'look|stare|staring|gaze|gazing|watch',
    verbs: /^(look|stare|gaze|watch)$/,
    words: new RegExp(
      `\\b(?:look|star|gaz)(?:e?s|ing|ed)? (?:[a-z]+ ){0,2}?(?:${ALOFT}|${JUST_UP})|${WATCHED_ABOVE}`,
      'i',
    ),
    pose: 'look-up',
  },
  {
    of: ['stand', null],
    said: 'look|stare|staring|gaze|gazing|glance|glancing',
    verbs: /^(look|stare|gaze|glance)$/,
    words:
      /\b(?:look|star|gaz|glanc)(?:e?s|ing|ed)? (?:down(?= *(?:$|[.,;:]| (?:in|wearing|and|with)\b))|(?:down )?at (?:his|her|their|my) (?:own )?(?:[a-z]+ ){0,2}(?:hands|feet|shoes|boots|knees|belly|clothes|coat|jacket|dress|shirt|blouse|sweater|suit|uniform|skirt|trousers|pants|jeans|gown|apron|robe)\b(?! in the mirror))/i,
    pose: 'look-down',
  },
  { of: ['run', 'walk'], said: 'run|ran|running', words: /\b(?:run|ran)(?:s|ning)? away\b/i, pose: 'flee' },
  {
    of: ['cook', 'fight', null],
    said: 'chop|split|cut|fell|hew',
    verbs: /^(chop|split|cut|fell|hew)$/,
    words:
      /\b(?:chop|split|cut|fell|hew)(?:s|ping|ting|ing|ped|ed)? (?:up |down )?(?:[a-z]+ )?(?:wood|firewood|logs?|timber|trees?)\b/i,
    pose: 'hew',
  },
  {
    of: ['lie', 'sleep'],
    said: 'lies?|lying|lay|sleep',
    words:
      /\bface[- ]?down(?:wards?)?\b|(?<!\bwith (?:an?|the|his|her|their) (?:[a-z]+ ){1,3})\bon (?:his|her|its|their) (?:stomach|belly|front|face)\b|\bprone\b/i,
    pose: 'prone',
  },
  // Who paddles a board with the hands.
  { of: ['lie'], said: 'paddl', words: /\bsurfers? paddl|^paddl(?:e|es|ing)\b/i, pose: 'prone' },
  ...GESTURES,
];

/** The text from each time the verb is said to the next. */
function clauses(text: string, said: string): readonly string[] {
  const own = text.split(new RegExp(`(?=\\b(?:${said})(?:e?s|p?ing|t?ing|p?ed|t?ed)?\\b)`, 'i'));
  return own.length > 1 ? own.slice(1) : [text];
}

/** Of those named, who does something; where nobody does, the first: "a woman with her hands on her hips, a lamp beside her". */
function doers(named: readonly Draft<Posed>[]): readonly Draft<Posed>[] {
  const doing = named.filter((m) => m.pose !== null || m.verb !== null);
  return doing.length > 0 ? doing : named.slice(0, 1);
}

/** What a member of the cast is called, and whether it lives. */
interface Called {
  readonly word: string;
  readonly lives: boolean;
}
const NOBODY: Called = { word: '', lives: false };

/** Who is named, alone of all, between the comma before the words and the words themselves. */
function namedThere<T extends Draft<Posed>>(
  all: readonly T[],
  text: string,
  words: RegExp,
  nounOf: (m: T) => string,
): T | undefined {
  const at = words.exec(text);
  if (!at) return undefined;
  const from = text.slice(0, at.index).search(/[,;.][^,;.]*$/);
  if (from < 0) return undefined;
  const piece = text.slice(from, at.index + at[0].length).toLowerCase();
  const named = all.filter((m) => nounOf(m) !== '' && piece.includes(nounOf(m)));
  return named.length === 1 ? named[0] : undefined;
}

/**
 * Poses told apart by the words around their verbs: of two who do the same, the first by the first verb's words; who is
 * named with the words is meant, and of a thing ("steam curling up") nobody does it.
 */
export function postured<T extends Draft<Posed>>(
  text: string,
  mentions: Iterable<T>,
  called: (m: T) => Called = () => NOBODY,
): void {
  const every = [...mentions];
  const living = every.filter((m) => called(m).lives);
  const all = living.length > 0 ? living : every;
  for (const p of POSTURES) {
    const there = namedThere(every, text, p.words, (m) => called(m).word);
    if (there) {
      if (called(there).lives && p.of.includes(there.pose) && (p.verbs?.test(there.verb ?? '') ?? true))
        there.pose = p.pose;
      continue;
    }
    // "…, looking back, two children behind her": whom the sentence is about, or nobody.
    const opens = new RegExp(`[,;] (?:${p.words.source})`, p.words.flags).test(text);
    const whole = opens && living.length > 1 ? living.slice(0, 1) : all;
    const posed = doers(whole.filter((m) => p.of.includes(m.pose) && (p.verbs?.test(m.verb ?? '') ?? true)));
    const own = posed.length > 1 && p.said ? clauses(text, p.said) : [text];
    for (const [i, m] of posed.entries())
      if (p.words.test(own[Math.min(i, own.length - 1)] ?? text)) m.pose = p.pose;
  }
  for (const m of all)
    if (/^(walk|run|ride|drive)$/.test(m.pose ?? '') && LEAVES.test(text)) m.towards ??= 'away';
}
