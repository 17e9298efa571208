/** How one points, looks or lies where no thing in the scene says so: at the sky, face down, on one's side. */
import type { PoseId } from '../../model/figure.ts';
import type { Draft } from './traits.ts';

interface Posed {
  pose: PoseId | null;
  readonly verb: string | null;
}

const ALOFT =
  '(?:at|to|towards?|into|up at|up to|up towards?|up into|above to) (?:the |an? |some )?(?:[a-z]+ ){0,2}(?:sky|skies|stars?|moon|sun|heavens?|clouds?|ceiling|rainbow|planes?|airplanes?|balloons?|birds? above|comet|ufo|meteor|constellations?|fireworks)\\b';

/** What the words of a beat make of a pose. */
const POSTURES: readonly {
  readonly of: readonly (PoseId | null)[];
  readonly verbs?: RegExp;
  readonly words: RegExp;
  readonly pose: PoseId;
}[] = [
  {
    of: ['point'],
    words: new RegExp(`\\bpoint(?:s|ing|ed)? (?:[a-z]+ ){0,2}?(?:${ALOFT})`, 'i'),
    pose: 'point-up',
  },
  { of: ['point'], words: /\bpoint(?:s|ing|ed)? (?:up|upwards?|skywards?)\b/i, pose: 'point-up' },
  {
    of: ['stand', null],
    verbs: /^(look|stare|gaze|watch)$/,
    words: new RegExp(`\\b(?:look|star|gaz)(?:e?s|ing|ed)? (?:[a-z]+ ){0,2}?(?:${ALOFT})`, 'i'),
    pose: 'look-up',
  },
  { of: ['run', 'walk'], words: /\b(?:run|ran)(?:s|ning)? away\b/i, pose: 'flee' },
  {
    of: ['cook', 'fight', null],
    verbs: /^(chop|split|cut|fell|hew)$/,
    words:
      /\b(?:chop|split|cut|fell|hew)(?:s|ping|ting|ing|ped|ed)? (?:up |down )?(?:[a-z]+ )?(?:wood|firewood|logs?|timber|trees?)\b/i,
    pose: 'hew',
  },
  {
    of: ['lie', 'sleep'],
    words:
      /\bface[- ]?down(?:wards?)?\b|\bon (?:his|her|its|their) (?:stomach|belly|front|face)\b|\bprone\b/i,
    pose: 'prone',
  },
];

/** Poses told apart by the words around their verbs. */
export function postured(text: string, mentions: Iterable<Draft<Posed>>): void {
  for (const m of mentions) {
    const said = POSTURES.find(
      (p) => p.of.includes(m.pose) && (p.verbs?.test(m.verb ?? '') ?? true) && p.words.test(text),
    );
    if (said) m.pose = said.pose;
  }
}
