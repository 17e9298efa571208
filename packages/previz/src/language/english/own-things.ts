/** What people of a calling have is named in general: a cellist's instrument is a cello, a welder lifts a welder's mask. */
import { inflected } from './deeds-in-words.ts';

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
  ['goldsmiths?|silversmiths?|jewell?ers?', 'ring', 'gold ring'],
  ['conductors?', 'baton', "conductor's baton"],
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
        `(?<=\\b(?:${callings})\\b[^.!?]*?\\b(?:his|her|their|the|its|an?)(?: (?:old|new|beloved|heavy|dark|own))? )${things}(?=s?\\b)`,
        'gi',
      ),
      own,
    ] as const,
);

/** Of who wears one: up from the face, a hand still at it. */
const LIFTED =
  /\b(?:lift|rais|push|tip|flip|pull|tak)(e?s|ing|e)? (?:up |off |down )?((?:his|her|the|their) welding mask)(?: (?:up|off|back))?\b/gi;

/** What "works on" is for those who do it. */
const WORKS: readonly (readonly [callings: string, verb: string])[] = [
  ['welders?', 'weld'],
  ['sculptors?|stonemasons?', 'chisel'],
  ['carpenters?|joiners?|cabinetmakers?', 'saw'],
  ['tailors?|seamstress(?:es)?|dressmakers?', 'sew'],
  ['mechanics?|plumbers?|electricians?|watchmakers?|clockmakers?|technicians?|engineers?', 'repair'],
  ['painters?|artists?', 'paint'],
  ['blacksmiths?', 'hammer'],
];
const WORKING = WORKS.map(
  ([callings, verb]) =>
    [
      new RegExp(
        `(?<=\\b(?:${callings}) (?:is |are )?)work(s|ing)? on (?=(?:an?|the|his|her|their|some) )`,
        'gi',
      ),
      verb,
    ] as const,
);

/** Whose hat it is says which hat, on whatever head. */
const HATS =
  /\b(chef|cook|baker|pirate|wizard|witch|cowboy|sailor|captain|jester|gnome|firefighter|knight|viking)(?:['’]s|s['’]) (hat|cap|helmet)\b/gi;

/** A text with what belongs to a calling called by its name. */
export const withOwnThings = (text: string): string =>
  WORKING.reduce(
    (said, [works, verb]) =>
      said.replace(works, (phrase) => `${inflected(verb, phrase.split(' ')[0] ?? '')} `),
    READY.reduce((said, [thing, own]) => said.replace(thing, own), text.replace(HATS, '$1 $2')),
  ).replace(
    LIFTED,
    (_, end: string | undefined, mask: string) => `put${end === 'ing' ? 'ting' : 's'} on ${mask}`,
  );
