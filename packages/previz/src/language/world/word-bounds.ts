/** Where words begin and end in text without spaces, as Unicode's segmentation has it. */

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The word that begins at each place of a text; places inside a word are absent.
 * @param language BCP 47
 */
export function wordsByStart(text: string, language: string): ReadonlyMap<number, string> {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return new Map([...segmenter.segment(text)].map(({ index, segment }) => [index, segment]));
}
