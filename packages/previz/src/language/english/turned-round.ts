/** Sentences that put last what a picture needs first, turned round: passives of gifts, exceptions, superlatives. */
import { singularOf } from './inflect.ts';

const HANDS: Readonly<Record<string, string>> = {
  handed: 'hands',
  given: 'gives',
  offered: 'offers',
  shown: 'shows',
  served: 'serves',
  brought: 'brings',
  sold: 'sells',
  thrown: 'throws',
};

/** "The mayor is handed a key by a child." */
const GIVEN = new RegExp(
  `(^|[.!?]\\s+)([^.,;!?]+?) (?:is|are|was|were|gets|is being|are being) (${Object.keys(HANDS).join('|')}) ((?:an?|the|his|her|their|some) [^.,;!?]+?) by ([^.,;!?]+)`,
  'gi',
);

/** "is being carried on a stretcher by two nurses": who does it comes right behind what is done. */
const DONE_SOMEWHERE =
  /\b([a-z]+(?:ed|en|wn|ught|ung)) ((?:on|in|across|through|along|down|up|over|into|out of|to|around) (?:an?|the|his|her|their) (?:[a-z]+ )?[a-z]+) (by (?:an?|the|his|her|their|two|three|four|five|several|many|some|\d+) (?:[a-z]+ ){0,2}?[a-z]+)(?=[.,;!?]|$| (?:and|in|on|at|while|as|under|with)\b)/gi;

/** "carried on a stretcher by two nurses": who is on it lies there. */
const BORNE =
  /\b(?:is |are )?(?:being )?(?:carried|pushed|wheeled|rolled|brought|transported)(?: away| in)? (on (?:an?|the) (?:stretcher|gurney|hospital bed|sled|bier)) by ((?:an?|the|two|three|four) [a-z]+)/gi;

const SIZES: Readonly<Record<string, string>> = {
  tallest: 'tall',
  biggest: 'big',
  largest: 'large',
  smallest: 'small',
  shortest: 'small',
  tiniest: 'tiny',
  littlest: 'little',
  youngest: 'young',
  oldest: 'old',
  fattest: 'fat',
  thinnest: 'thin',
};
const OTHERS: Readonly<Record<string, string>> = { two: 'a', three: 'two', four: 'three', five: 'four' };

/** "the tallest of three brothers", "the smallest of the puppies". */
const MOST_OF_ALL = new RegExp(
  `\\bthe (${Object.keys(SIZES).join('|')}) of (?:(?:the|his|her|their|these) )?(?:(${Object.keys(OTHERS).join('|')}) )?([a-z]+)\\b([^.;!?]*)`,
  'gi',
);

/** "Nobody is in the room except a boy." */
const NONE_BUT =
  /\b(?:nobody|no one|no-one|there is nobody|there is no one)(?: is| are)?\b([^.;!?]*?),? (?:except|but|besides|apart from)(?: for)? (?=an?\b|the\b|one\b|two\b|his\b|her\b)/gi;

/** "a former boxer, now a janitor", "once a king and now a beggar": what somebody is now. */
const NOW =
  /\b(?:(?:an?|the) (?:former|one-time|retired|ex-)|once an?|formerly an?) ?[\w-]+(?: [\w-]+)?,? (?:and |but )?(?:is )?now (?=an?\b)/gi;

const whole = (others: string | undefined, noun: string): string => {
  const few = OTHERS[others?.toLowerCase() ?? ''] ?? 'two';
  return `${few} ${few === 'a' ? singularOf(noun).noun : noun}`;
};

export const turnedRound = (text: string): string =>
  text
    .replace(
      GIVEN,
      (_, stop: string, to: string, done: string, gift: string, by: string) =>
        `${stop}${by} ${HANDS[done.toLowerCase()]} ${gift} to ${to}`,
    )
    .replace(BORNE, 'lying $1 next to $2')
    .replace(DONE_SOMEWHERE, '$1 $3 $2')
    .replace(
      MOST_OF_ALL,
      (_, size: string, many: string | undefined, noun: string, rest: string) =>
        `the ${SIZES[size.toLowerCase()]} ${singularOf(noun).noun}${rest}, next to ${whole(many, noun)}`,
    )
    .replace(NONE_BUT, '$1, ')
    .replace(NOW, '');
