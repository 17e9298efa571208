/** What people of a calling have is named in general: a cellist's instrument is a cello, a welder lifts a welder's mask. */
type Row = readonly [callings: string, things: string, own: string];

const ROWS: readonly Row[] = [
  ['cellists?', 'instrument', 'cello'],
  ['violinists?|fiddlers?|violists?', 'instrument', 'violin'],
  ['pianists?', 'instrument', 'piano'],
  ['drummers?|percussionists?', 'instrument', 'drum'],
  ['guitarists?|flamenco players?', 'instrument', 'guitar'],
  ['bassists?', 'instrument', 'bass guitar'],
  ['harpists?', 'instrument', 'harp'],
  ['flautists?|flutists?', 'instrument', 'flute'],
  ['trumpet players?|trumpeters?', 'instrument', 'trumpet'],
  ['trombonists?', 'instrument', 'trombone'],
  ['saxophonists?', 'instrument', 'saxophone'],
  ['clarinet players?|clarinettists?|clarinetists?', 'instrument', 'clarinet'],
  ['accordionists?', 'instrument', 'accordion'],
  ['tuba players?', 'instrument', 'tuba'],
  ['pilots?|astronauts?|co-?pilots?|navigators?|flight engineers?', 'instruments', 'control panel'],
  ['welders?', '(?:mask|helmet|hood|visor|shield)', 'welding mask'],
  ['surgeons?|doctors?|nurses?|dentists?|medics?', 'mask', 'medical mask'],
  ['fencers?', 'mask', 'fencing mask'],
  [
    'watchmakers?|clockmakers?|jewell?ers?|goldsmiths?|silversmiths?|carpenters?|joiners?|luthiers?|shoemakers?|cobblers?|scientists?|chemists?|inventors?|mechanics?|tinkers?|engineers?|technicians?|craftsm[ae]n|artisans?',
    'bench',
    'workbench',
  ],
  ['divers?|snorkell?ers?', 'mask', 'diving mask'],
];

const READY = ROWS.map(
  ([callings, things, own]) =>
    [
      new RegExp(
        `(?<=\\b(?:${callings})\\b[^.!?]*?\\b(?:his|her|their|the|its)(?: (?:old|new|beloved|heavy|dark|own))? )${things}(?=s?\\b)`,
        'gi',
      ),
      own,
    ] as const,
);

/** Of who wears one: up from the face, a hand still at it. */
const LIFTED =
  /\b(?:lift|rais|push|tip|flip|pull|tak)(e?s|ing|e)? (?:up |off |down )?((?:his|her|the|their) welding mask)(?: (?:up|off|back))?\b/gi;

/** A text with what belongs to a calling called by its name. */
export const withOwnThings = (text: string): string =>
  READY.reduce((said, [thing, own]) => said.replace(thing, own), text).replace(
    LIFTED,
    (_, end: string | undefined, mask: string) => `put${end === 'ing' ? 'ting' : 's'} on ${mask}`,
  );
