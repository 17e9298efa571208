/** Numbers with their counters in Japanese, Chinese and Korean: "三匹", "두 마리". */
import { dictionaryOf, type EastAsian } from './words.ts';

const COUNTERS: Readonly<Record<EastAsian, RegExp>> = {
  ja: /^(?:匹|頭|羽|人|名|つ|個|本|台|冊|枚|杯|軒|隻|機|輪|株|艘|体|足|着|両|脚|通|粒|切れ|皿|束|袋|箱|組|対|棟|基|丁|艇|口|膳|玉|房|面|張り|か所|ヶ所|種類|行|騎|頭身|枝|束|缶|灯|室|戸|艦|台分)/,
  zh: /^(?:只|隻|个|個|位|名|条|头|匹|辆|本|张|把|朵|棵|杯|瓶|架|艘|台|座|件|双|群|对|间|栋|块|颗|隻|輛|盏|幅|株|顶|部|口|盆|盘|碗|壶|串|片|扇|根|支|套|副|匹|所|道|面|缸|篮|筐|袋|束|排|堆|级|盒|枝|枚|滴|捧|封|团|丛|尾|峰|尊|柄|杆|挺|门|员|伙|队|帮|行|列|摞|卷|册|页|轮|缕|抹|股|幢|家|处|户|节|叶|锅|桶|罐|捆|箱|打)/,
  ko: /^\s*(?:마리|명|개|대|송이|권|그루|잔|병|사람|채|척|쌍|켤레|자루)(?:의)?/,
};
const KOREAN_NUMBERS: Readonly<Record<string, string>> = {
  한: 'one',
  두: 'two',
  세: 'three',
  네: 'four',
  다섯: 'five',
  여섯: 'six',
  일곱: 'seven',
  여덟: 'eight',
  아홉: 'nine',
  열: 'ten',
};
const DIGITS = /^(?:\d{1,2}|[０-９])/;

export interface Numeral {
  readonly kind: 'q';
  /** In English. */
  readonly text: string;
  /** Characters, the counter's with them. */
  readonly length: number;
}

/** A number with its counter, unless a longer word begins with it: "一人ぼっち", "十字路口". */
export function number(rest: string, language: EastAsian): Numeral | null {
  const found = numeral(rest, language);
  if (!found || language === 'ko') return found;
  const { words, longestWord } = dictionaryOf(language);
  for (let n = Math.min(longestWord, rest.length); n > found.length; n--)
    if (words.has(rest.slice(0, n))) return null;
  return found;
}

function numeral(rest: string, language: EastAsian): Numeral | null {
  if (language === 'ko') {
    const [all, value] =
      /^(다섯|여섯|일곱|여덟|아홉|한|두|세|네|열)(?=\s*(?:마리|명|개|대|송이|권|그루|잔|병|사람|채|척|쌍|켤레|자루|\s))/.exec(
        rest,
      ) ?? [];
    if (all && value) return withCounter(rest, all.length, KOREAN_NUMBERS[value] ?? 'one', language);
  }
  const digits = DIGITS.exec(rest);
  if (digits) return withCounter(rest, digits[0].length, digits[0].normalize('NFKC'), language);
  const { words } = dictionaryOf(language);
  for (const length of [2, 1]) {
    const gloss = words.get(rest.slice(0, length));
    if (gloss?.kind !== 'q') continue;
    const counted = COUNTERS[language].exec(rest.slice(length));
    if (counted || (length > 1 && gloss.english !== 'some') || language === 'zh')
      return withCounter(rest, length, gloss.english, language);
  }
  return null;
}

function withCounter(rest: string, length: number, value: string, language: EastAsian): Numeral {
  const counter = COUNTERS[language].exec(rest.slice(length));
  return { kind: 'q', text: value, length: length + (counter?.[0].length ?? 0) };
}
