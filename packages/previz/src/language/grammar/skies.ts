/** "a red sky", "under a grey sky": what the sky's colour says of hour and weather. */
import type { PlaceWords } from '../../model/script.ts';
import type { NounPhrase } from './noun-phrase.ts';

const SKIES: readonly (readonly [RegExp, Partial<Pick<PlaceWords, 'hour' | 'weather'>>])[] = [
  [/\b(starry|star-filled|star-studded|inky|moonlit)\b/, { hour: 'night' }],
  [/\b(red|crimson|scarlet|orange|fiery|blood|burning|pink|rosy|amber|coral|peach)\b/, { hour: 'sunset' }],
  [/\b(purple|violet|lavender|lilac|mauve|indigo)\b/, { hour: 'dusk' }],
  [/\b(gold|golden|yellow)\b/, { hour: 'golden-hour' }],
  [/\b(grey|gray|leaden|dull|gloomy|white|pale|overcast|cloudy|steel)\b/, { weather: 'overcast' }],
  [/\b(dark|black|stormy|threatening|ominous|angry)\b/, { weather: 'overcast' }],
  [/\b(blue|azure|clear|cloudless|bright|turquoise)\b/, { weather: 'clear' }],
];

/** Hour or weather of a described sky; null for a sky of which nothing is said. */
export const skyLight = ({
  noun,
  words,
}: NounPhrase): Partial<Pick<PlaceWords, 'hour' | 'weather'>> | null =>
  noun === 'sky' ? (SKIES.find(([said]) => said.test(words.join(' ')))?.[1] ?? null) : null;
