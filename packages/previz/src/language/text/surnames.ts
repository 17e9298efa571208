/** "Frank Moss … Moss sees it": a surname that is also a word, said as the name by which its bearer came in. */
import { isGivenName } from '../lexicon/names.ts';

const TITLES =
  'Inspector|Detective|Captain|Doctor|Dr|Mr|Mrs|Ms|Miss|Professor|Prof|Agent|Officer|Sergeant|Sheriff|Lord|Lady|Sir|Nurse|Commander|Colonel|General|Lieutenant|Judge|Chef|Coach';
const TITLED = new RegExp(`\\b((?:${TITLES})\\.?) (\\p{Lu}\\p{Ll}+)\\b`, 'gu');
const FULL = /\b(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)\b/gu;
const NO_FIRST = new RegExp(`^(?:${TITLES}|The|A|An|New|San|Los|Frame|Shot|Scene|Page|Panel)$`);

/** Callings that come before a name, as they are written there. */
const CALLINGS =
  '[Ii]nspector|[Dd]etective|[Ii]nvestigator|[Cc]aptain|[Dd]octor|[Pp]rofessor|[Aa]gent|[Oo]fficer|[Ss]ergeant|[Ss]heriff|[Nn]urse|[Cc]ommander|[Cc]olonel|[Ll]ieutenant|[Jj]udge|[Cc]hef|[Cc]oach|[Ff]armer|[Mm]ayor|[Ss]cientist|[Ff]irefighter|[Aa]stronaut|[Pp]ilot|[Ee]xplorer|[Rr]eporter|[Pp]hotographer|[Pp]rincipal|[Rr]anger|[Ii]nvestigator|[Ww]idow';
/** Women's names that are words: months, and what one hopes for. */
const WORDY =
  'June|April|May|Summer|Autumn|Dawn|Hope|Joy|Faith|Sky|Melody|Harmony|Destiny|Crystal|Pearl|Opal';
const NAMED_BY_WORD = new RegExp(
  `(?<=^|[.!?;] |, |\\b(?:and|the|The|old|young) )((?:\\p{L}+ )?)(${CALLINGS}) (?:${WORDY}) (\\p{Lu}\\p{Ll}+)\\b`,
  'gu',
);
/** Surnames that are words. */
const WORD_NAMES =
  'Brown|White|Black|Green|Gray|Grey|Park|Stone|Woods?|Hill|Fields?|Bell|Fox|Wolf|King|Knight|Bishop|Fisher|Page|Reed|Marsh|Lake|Waters|Winters?|Summers?|Day|Snow|Frost|Banks|Rivers|Cook|Hunter|Carpenter|Potter|Shepherd|Barber|Butler|Mason|Porter|Rice|Pepper|Sharp|Swift|Strong|Young|Little|Long|Short|Wise';
/** "Inspector Grace Bell". */
const TITLED_IN_FULL = new RegExp(
  `\\b(${CALLINGS}) (\\p{Lu}\\p{Ll}+) (?:${WORD_NAMES})\\b(?! \\p{Lu})`,
  'gu',
);
const CALLED_BY_WORD = new RegExp(
  `(?:\\b(the female (?:\\p{L}+ )?))?\\b(${CALLINGS}) (?:${WORD_NAMES})\\b(?! \\p{Lu})`,
  'gu',
);
/** How the clergy is spoken to. */
const CLERGY: readonly (readonly [RegExp, string])[] = [
  [/\b(?:the )?Father (?!Christmas|Time|Nature|Frost|Winter)(?=\p{Lu}\p{Ll})/gu, 'the priest '],
  [/\b(?:the )?Sister (?=\p{Lu}\p{Ll})/gu, 'the nun '],
  [/\bBrother (?=\p{Lu}\p{Ll})(?!Bear|Wolf|Sun)/gu, 'the monk '],
  [/\bRanger (?=\p{Lu}\p{Ll})/gu, 'the park ranger '],
];
const PRIEST_BY_WORD = new RegExp(`\\bthe (priest|nun|monk) (?:${WORD_NAMES})\\b`, 'gu');

/** Names behind a calling that would be read as months, colours and things, and titles that are kin elsewhere. */
function withCallings(text: string): string {
  const clergy = CLERGY.reduce((said, [title, plain]) => said.replace(title, plain), text);
  return clergy
    .replace(PRIEST_BY_WORD, 'the $1')
    .replace(TITLED_IN_FULL, (said, title: string, first: string) =>
      isGivenName(first.toLowerCase()) ? `${title} ${first}` : said,
    )
    .replace(
      NAMED_BY_WORD,
      (_, kind: string, calling: string, last: string) =>
        `the female ${kind.toLowerCase()}${calling.toLowerCase()} ${last}`,
    )
    .replace(
      CALLED_BY_WORD,
      (_, how: string | undefined, calling: string) => `${how ?? 'the '}${calling.toLowerCase()}`,
    );
}

/** The text with surnames that stand alone as their bearers were called at first. */
export function withSurnames(written: string): string {
  const text = withCallings(written);
  const full = [...text.matchAll(FULL)].filter(
    ([, first = '']) => !NO_FIRST.test(first) && isGivenName(first.toLowerCase()),
  );
  const short = full.reduce((said, [, first = '', last = '']) => {
    const plain = said.replaceAll(`${first} ${last}`, first);
    return plain.replace(new RegExp(`(?<!\\p{Lu}\\p{Ll}+ )\\b${last}\\b`, 'gu'), first);
  }, text);
  return [...short.matchAll(TITLED)].reduce(
    (said, [, title = '', last = '']) =>
      said.replace(new RegExp(`(?<!\\b(?:${TITLES})\\.? )\\b${last}\\b`, 'gu'), `${title} ${last}`),
    short,
  );
}
