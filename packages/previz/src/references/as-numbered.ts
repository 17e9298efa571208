/** The many ways to name a reference, as one: "image 2". */

const ORDINALS = [
  /^(first|1st)$/i,
  /^(second|2nd)$/i,
  /^(third|3rd)$/i,
  /^(fourth|4th)$/i,
  /^(fifth|5th)$/i,
  /^(sixth|6th)$/i,
  /^(seventh|7th)$/i,
  /^(eighth|8th)$/i,
];
const LINKS = '(from|of|like(?: in)?|as(?: in)?|using|seen in|shown in|taken from)';
const KINDS = '(?:image|picture|photo|reference)';
const BY_ORDER = new RegExp(
  `\\b${LINKS} (?:the |my )?(\\w+) (?:reference |uploaded |attached )?${KINDS}\\b`,
  'gi',
);
const THE_ONLY = new RegExp(
  `\\b${LINKS} (?:the|my) (?:reference|uploaded|attached|given|provided|previous|input)(?: ${KINDS})?\\b`,
  'gi',
);

/** "@image1", "[image 2]", "<img3>". */
const MARKED = /[@<[{]+\s*(image|picture|photo|reference|img)\s*#?\s*([1-8])\b(?:\s*[>\]}]+)?/gi;
/** "character reference: image 2". */
const LABELLED = /\b(\p{L}+)\s+reference\s*[:=]\s*((?:image|picture|photo|img)\s*[1-8])\b/giu;
/** "the lighting and colours of image 3". */
const TWO_OF_ONE =
  /\b(\p{L}+) and (\p{L}+) (of|from|in|as in|like in) ((?:image|picture|photo|img) ?[1-8])\b/giu;
/** "Using image 1, …", "Based on the reference, …": it gives whatever it has. */
const LEAD =
  /^\s*(?:using|based on|following|according to|with)\s+(?:the\s+)?(?:(?:image|picture|photo|img)\s*[1-8]|references?(?:\s+images?)?)\s*(?:as\s+(?:a\s+|the\s+)?reference\s*)?[,:]\s*/i;
/** "Keep the same character and style": a wish, and nothing to be seen. */
const WISH =
  /(^|[.;]\s*)(?:please\s+)?(?:keep|use|maintain|preserve)\s+(?:the\s+)?(?:same|consistent)\s+(?:\p{L}+\s*(?:,|and|&)?\s*){1,4}?(?:(?:as|from|in|like)\s+(?:in\s+)?(?:the\s+)?(?:[\p{L}]+\s+)?(?:image|picture|photo|img|reference|frame|before)s?\s*[1-8]?)?\s*[.,;]\s*/giu;

/** The prompt with every reference named by its number; wishes to keep what a reference shows are left out. */
export function asNumbered(prompt: string): string {
  return prompt
    .replace(BY_ORDER, (all, link: string, word: string) => {
      const i = ORDINALS.findIndex((o) => o.test(word));
      return i < 0 ? all : `${link} image ${i + 1}`;
    })
    .replace(THE_ONLY, '$1 image 1')
    .replace(LEAD, '')
    .replace(WISH, '$1')
    .replace(MARKED, '$1 $2')
    .replace(LABELLED, '$2 as $1')
    .replace(TWO_OF_ONE, '$1 $3 $4, $2 $3 $4');
}
