/** How old somebody is, and what o'clock it is: "三歳くらいの", "20代の", "五岁的", "다섯 살"; "朝7時", "下午三点", "밤 열한 시". */

export interface Said {
  /** An adjective, or a cue for the hour. */
  readonly kind: 'a' | 'c';
  /** In English. */
  readonly text: string;
  /** Characters. */
  readonly length: number;
}

const DIGITS = '[\\d０-９]+|[一二三四五六七八九十两]+|열한|열두|다섯|여섯|일곱|여덟|아홉|열|하나|한|두|세|네';
const AGE = new RegExp(
  `^(${DIGITS})\\s?(歳|才|代|岁|살)(?:くらい|ぐらい|ほど|前後|左右|半|정도)?(?:の|的|의|짜리)?(?![表目])`,
);
const HOUR = new RegExp(
  `^(午前|午後|朝|昼|夕方|夜|深夜|早上|上午|中午|下午|晚上|凌晨|오전|오후|아침|저녁|밤|새벽)?\\s?(?:の)?(${DIGITS})\\s?(?:時|点|시)(?![間間代计計表])(?:半|반|過ぎ|\\s?[\\d０-９一二三四五十]+[分분])?(?:ごろ|頃)?(?:の|的|의)?`,
);
const LATER = /^(?:午後|夕方|夜|下午|晚上|오후|저녁|밤)$/;

/** Null where the text opens with neither. */
export const ageOrHour = (rest: string): Said | null => age(rest) ?? hour(rest);

function age(rest: string): Said | null {
  const [all, digits = '', unit] = AGE.exec(rest) ?? [];
  if (!all) return null;
  const said = numberOf(digits);
  const years = unit === '代' ? said + HALF_A_DECADE : said;
  return { kind: 'a', text: ageWord(years), length: all.length };
}

const HALF_A_DECADE = 5;

function ageWord(years: number): string {
  if (years >= 65) return 'elderly';
  if (years >= 40) return 'middle-aged';
  return years >= 20 ? 'young' : `${years}-year-old`;
}

function hour(rest: string): Said | null {
  const [all, part = '', digits = ''] = HOUR.exec(rest) ?? [];
  if (!all) return null;
  const said = numberOf(digits);
  if (said > 24) return null;
  return { kind: 'c', text: hourWord(LATER.test(part) && said < 12 ? said + 12 : said), length: all.length };
}

function hourWord(o: number): string {
  if (o >= 19 || o < 4) return 'night';
  if (o < 6) return 'dawn';
  if (o < 11) return 'morning';
  if (o < 14) return 'noon';
  return o < 17 ? 'afternoon' : 'dusk';
}

const ONES = '一二三四五六七八九';
const KOREAN: Readonly<Record<string, number>> = {
  하나: 1,
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  열한: 11,
  열두: 12,
};

/** "二十五" is 25. */
function numberOf(digits: string): number {
  const plain = digits.normalize('NFKC').replaceAll('两', '二');
  if (/^\d+$/.test(plain)) return Number(plain);
  const korean = KOREAN[digits];
  if (korean !== undefined) return korean;
  const [tens = '', ones = ''] = plain.includes('十') ? plain.split('十') : ['', plain];
  const value = (one: string) => ONES.indexOf(one) + 1;
  return (plain.includes('十') ? (value(tens) || 1) * 10 : 0) + (ones ? value(ones) : 0);
}
