/** Where words begin and end in text without spaces, as Unicode's segmentation has it. */
import type { EastAsian } from './segment.ts';

const segmenters = new Map<EastAsian, Intl.Segmenter>();

/** The word that begins at each place of a text; places inside a word are absent. */
export function wordsByStart(text: string, language: EastAsian): ReadonlyMap<number, string> {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return new Map([...segmenter.segment(text)].map(({ index, segment }) => [index, segment]));
}
