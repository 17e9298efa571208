/** What a text says of the sun or moon in its sky: "a huge full moon", "a blood red sun behind him", "towards the setting sun". */
import type { SaidDisc } from '../../model/light.ts';

const HUGE = /\b(huge|giant|enormous|massive|gigantic|immense|oversized|colossal)\b/;
const LARGE = /\b(big|large|great|full|low|bright)\b/;
const COLOURS: readonly (readonly [RegExp, string])[] = [
  [/\b(blood|crimson|scarlet|red|ruby)\b/, '#d8342a'],
  [/\b(orange|amber|copper|burning|fiery)\b/, '#f2782f'],
  [/\b(pink|rose)\b/, '#f294a4'],
  [/\b(golden|gold|yellow)\b/, '#ffd45c'],
  [/\b(blue)\b/, '#9cc4ff'],
  [/\b(green)\b/, '#a4e8a0'],
  [/\b(purple|violet)\b/, '#b48cf0'],
];

/** Words from its article, or from where its clause begins, before the sun or moon itself. */
const NAMED =
  /(?:\b(?:an?|the|under|huge|giant|full|blood|red)|^|[,;:.]|\b(?:with|and))((?:[ -](?!(?:under|in|of|at|and|on|with|the|by|to|an?)\b)[a-z]+){0,4}?)(?:^|[ -])(sun|moon)\b(?! ?(?:surface|base|light|rock|dust|hat|glasses|flower|screen|bath|bed|dress|cream|deck|roof))/g;
/** What a sun or moon is seen through or over, wherever the picture's subject is. */
const SCREENED =
  /^[^,.;]{0,24}\bbehind (?:the |an? |some )?(?:[a-z]+ )?(?:clouds?|branches|trees?|leaves|mist|fog|haze|smoke|hills?|mountains?|ridge|horizon|peaks?)\b/;
const NOT_IN_THE_SKY = /\b(?:in|on|onto|of|to|around|orbiting|surface of|landed on|walks on) (?:the )?$/;
const TOWARDS =
  /\b(?:towards?|into|against|before|in front of|facing|across|silhouetted by|framed by)\b[a-z -]{0,12}$/;

/** Null where neither is spoken of. */
export function discIn(text: string): SaidDisc | null {
  const said = text.toLowerCase();
  let plain: SaidDisc | null = null;
  for (const match of said.matchAll(NAMED)) {
    const [whole, , body] = match;
    const before = said.slice(0, match.index);
    const after = said.slice(match.index + whole.length);
    const goesThere = NOT_IN_THE_SKY.test(before) && !TOWARDS.test(before);
    if (goesThere) continue;
    const behind =
      TOWARDS.test(before) ||
      (/^[^,.;]{0,24}\bbehind\b/.test(after) && !SCREENED.test(after)) ||
      /\bbehind (?:him|her|them|it) $/.test(before);
    const size = HUGE.test(whole) ? 3.6 : behind ? 2.4 : LARGE.test(whole) ? 1.8 : undefined;
    const colour = COLOURS.find(([words]) => words.test(whole))?.[1];
    const kind = body === 'moon' ? 'moon' : 'sun';
    plain ??= { kind };
    if (size === undefined && colour === undefined && !behind) continue;
    return {
      kind,
      ...(size !== undefined ? { size } : {}),
      ...(colour !== undefined ? { colour } : {}),
      ...(behind ? { behind: true } : {}),
    };
  }
  return plain;
}
