/** Particles of Japanese, Chinese and Korean, and the small verbs that only say that something is. */
import { dictionaryOf, type EastAsian } from './words.ts';

export interface Particle {
  readonly kind: 'particle' | 'v' | null;
  readonly text: string;
  /** Characters. */
  readonly length: number;
}

const PARTICLES: Readonly<Record<EastAsian, RegExp>> = {
  ja: /^(?:姿[ので]|(?:に向かって|に向けて|めがけて)(?=[^、。いお])|からの?|までの?|より|には|では|にも|でも|との|での|への?|だけ|ばかり|など|しか|ずつ|が|は|を|に|で|と|の|も|や|か)/,
  zh: /^(?:在|的|着|了|有|正|地|把|被|往|向|从|朝|对)/,
  ko: /^(?:에서|에게|으로|이랑|하고|까지|부터|이|가|은|는|을|를|에|의|와|과|랑|로|도)/,
};

/** "暖炉のある部屋": before a noun. */
const PRESENT = /^(?:ある|いる)(?=[\p{sc=Han}\p{sc=Katakana}])/u;

/** "である", "います", "だった": only says that something is. */
const BEING =
  /^(?:が)??(?:いる|います|いました|いた|いて|おり|ある|あります|ありました|あった|あり|です|でした|である|だった|だ)(?=$|[\s、。,.「（(のとがけ])/;

/** "には", "では", "公園での": the first says what it is. */
const plainParticle = (particle: string): string =>
  /^(?:での|からの|への|までの|との)$/.test(particle)
    ? 'の'
    : particle.replace(/^(に|で)[はも]$/, '$1').replace(/^(?:に向.*|めがけて)$/, 'へ');

/** "フェンスにもたれて": the second kana opens a verb. */
function withoutWord(found: string, rest: string, language: EastAsian): string {
  if (!/^[にで]も$/.test(found)) return found;
  const { words } = dictionaryOf(language);
  const opens = [5, 4, 3].some((n) => words.get(rest.slice(1, 1 + n))?.kind === 'v');
  return opens ? found.slice(0, 1) : found;
}

/** "机に向かって": there one sits. */
const SAT_AT = /^(?:desk|table|computer|laptop|mirror|piano|canvas|sewing machine)$/;

/** @param before English of the word before it */
export function particle(rest: string, language: EastAsian, before = ''): Particle | null {
  if (rest.startsWith('に向') && SAT_AT.test(before)) return { kind: 'particle', text: 'に', length: 1 };
  const present = language === 'ja' ? PRESENT.exec(rest)?.[0] : undefined;
  if (present) return { kind: 'v', text: 'being', length: present.length };
  const being = language === 'ja' ? BEING.exec(rest)?.[0] : undefined;
  if (being) return { kind: null, text: '', length: being.length };
  const found = withoutWord(PARTICLES[language].exec(rest)?.[0] ?? '', rest, language);
  return found ? { kind: 'particle', text: plainParticle(found), length: found.length } : null;
}
