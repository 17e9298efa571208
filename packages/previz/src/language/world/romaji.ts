/** Katakana in Latin letters (Hepburn), for names: "ミア" is Mia. */
const ROWS: Readonly<Record<string, string>> = {
  '': 'アイウエオ',
  k: 'カキクケコ',
  s: 'サシスセソ',
  t: 'タチツテト',
  n: 'ナニヌネノ',
  h: 'ハヒフヘホ',
  m: 'マミムメモ',
  r: 'ラリルレロ',
  g: 'ガギグゲゴ',
  z: 'ザジズゼゾ',
  d: 'ダヂヅデド',
  b: 'バビブベボ',
  p: 'パピプペポ',
};
const IRREGULAR: Readonly<Record<string, string>> = {
  シ: 'shi',
  チ: 'chi',
  ツ: 'tsu',
  フ: 'fu',
  ジ: 'ji',
  ヤ: 'ya',
  ユ: 'yu',
  ヨ: 'yo',
  ワ: 'wa',
  ヲ: 'o',
  ン: 'n',
  ヴ: 'vu',
};
const SMALL: Readonly<Record<string, string>> = {
  ャ: 'ya',
  ュ: 'yu',
  ョ: 'yo',
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
};

const SYLLABLES = new Map<string, string>([
  ...Object.entries(ROWS).flatMap(([consonant, kana]) =>
    [...kana].map((k, i) => [k, consonant + 'aiueo'[i]] as const),
  ),
  ...Object.entries(IRREGULAR),
]);

/** @param katakana nothing else, at least one letter */
export function romaji(katakana: string): string {
  let out = '';
  let doubled = false;
  for (const letter of katakana) {
    const small = SMALL[letter];
    const syllable = SYLLABLES.get(letter) ?? '';
    if (letter === 'ッ') doubled = true;
    else if (small) out = joined(out, small);
    else {
      out += doubled ? syllable.slice(0, 1) + syllable : syllable;
      doubled = false;
    }
  }
  return out.charAt(0).toUpperCase() + out.slice(1);
}

/** "shi" and "ya" are "sha", "ki" and "ya" are "kya", "fu" and "a" are "fa". */
function joined(before: string, small: string): string {
  const stem = before.slice(0, -1);
  return /(sh|ch|j)$/.test(stem) ? stem + small.replace('y', '') : stem + small;
}
