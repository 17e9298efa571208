/** Regular verb forms of the European languages, from the infinitive: what tells of now and then, and the participles. */
import type { LanguageCode } from '../../model/script.ts';

type Endings = readonly (readonly [RegExp, readonly string[]])[];

const ROMANCE_AR = ['a', 'an', 'ando', 'ado', 'ada', 'ados', 'adas', 'aba', 'aban', 'o', 'aron'];
const ROMANCE_ER = ['e', 'en', 'iendo', 'ido', 'ida', 'idos', 'idas', 'ia', 'ian', 'io', 'ieron'];
const BY_LANGUAGE: Partial<Record<LanguageCode, Endings>> = {
  es: [
    [/ar$/, ROMANCE_AR],
    [/[ei]r$/, ROMANCE_ER],
  ],
  pt: [
    [/ar$/, ['a', 'am', 'ando', 'ado', 'ada', 'ados', 'adas', 'ava', 'avam', 'ou', 'aram']],
    [/er$/, ['e', 'em', 'endo', 'ido', 'ida', 'idos', 'idas', 'ia', 'iam', 'eu', 'eram']],
    [/ir$/, ['e', 'em', 'indo', 'ido', 'ida', 'idos', 'idas', 'ia', 'iam', 'iu', 'iram']],
  ],
  fr: [
    [/er$/, ['e', 'ent', 'ant', 'ee', 'es', 'ees', 'ait', 'aient']],
    [/ir$/, ['it', 'issent', 'issant', 'i', 'ie', 'issait', 'issaient']],
    [/re$/, ['', 'ent', 'ant', 'u', 'ue', 'ait', 'aient']],
  ],
  de: [[/e?n$/, ['t', 'e', 'te', 'ten', 'end', 'ende', 'ender', 'endes', 'enden']]],
};

/** @param word of a verb's column; anything but a lone infinitive gives nothing */
export function europeanForms(language: LanguageCode, word: string): string[] {
  for (const [infinitive, endings] of BY_LANGUAGE[language] ?? []) {
    const stem = word.replace(infinitive, '');
    if (stem === word || stem.length < 2 || word.includes(' ')) continue;
    return endings.map((ending) => stem + ending).filter((form) => form.length > 3);
  }
  return [];
}
