/** What is fed to beasts, and whose hand is taken, in words that show the hands at it. */

type Reword = (said: string, ...parts: string[]) => string;

const WHOSE = '(?:an?|the|his|her|their|two|some)';
const BEASTS =
  '(?:[\\w-]+ )?(?:kittens?|cats?|dogs?|pupp(?:y|ies)|hedgehogs?|squirrels?|fox(?:es)?|lambs?|cal(?:f|ves)|piglets?|foals?|mouse|mice|rabbits?|bunn(?:y|ies)|fawns?|cubs?)';
const OWNERS =
  '(?:(?:old|young|little|tired|happy|sad|small|tall|lonely) )?(?:boy|girl|man|woman|child|kid|toddler|student|chef|farmer|astronaut|climber|diver|cyclist|hiker|teacher|waiter|waitress|bride|groom|clown|king|queen|princess|prince|knight|soldier|detective|tourist|grandmother|grandfather|mother|father|player|runner|fisherman|sailor|lady|guy|businessman|businesswoman|nurse|doctor|painter|musician|guitarist|violinist|wizard|witch|pirate|couple)';

export const HANDS_AND_GIFTS_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // Whose it is sees it.
  [
    new RegExp(
      `^((?:an?|the|one) ${OWNERS})['’]s ((?:[\\w-]+ )?(?!heels?|phone|glasses|shoes|eyes|face|hand|heart|hair|knee|nose|leg|arm|mood|dreams?)[\\w-]+) (?=(?:pops?|bursts?|breaks?|snaps?|tears?|rips?|melts?|shatters?|explodes?|crash(?:es)?|sinks?|burns?|falls|vanishes|floats away|flies away|gets stuck)\\b)`,
      'gi',
    ),
    '$1 watches as the $2 ',
  ],
  // No "kitten milk".
  [
    new RegExp(
      `\\bfeed(s|ing)? (it|(?:${WHOSE} )?${BEASTS}) ((?:(?:some|a|the) )?(?:[\\w-]+ )?milk)\\b(?: (?:from|in|out of) (?:a|the) (?:saucer|bowl|dish|cup))?(?! (?:from|with|out of) (?:an?|the|his|her) (?:baby )?bottle)`,
      'gi',
    ),
    (_, end = '', beast = '', milk = '') =>
      `giv${end === 'ing' ? 'ing' : end ? 'es' : 'e'} ${beast} a bowl of ${milk.replace(/^(?:some|a|the) /i, '')}`,
  ],
  [
    new RegExp(`\\bfeed(s|ing)? (?:some )?milk to (it|(?:${WHOSE} )?${BEASTS})\\b`, 'gi'),
    (_, end = '', beast = '') => `giv${end === 'ing' ? 'ing' : end ? 'es' : 'e'} ${beast} a bowl of milk`,
  ],
  // A comrade in arms is a soldier too, and another one.
  [
    /\b((?:carr|drag|help|support|pull|hold|sav|rescu|bandag|comfort)(?:y|ies|ying|s|es|e|ging|ing)? )(?:his|her|their) (wounded|injured|dying|fallen|bleeding) (friend|comrade|buddy|mate|brother|soldier)\b/gi,
    (_, deed = '', how = '', who = '') =>
      `${deed}a ${how} ${/comrade|buddy|mate/i.test(who) ? 'friend' : who}`,
  ],
  [
    /\b(?:take|grab|clasp|squeeze|hold)(s|ing)? ((?:an?|the|his|her|their) (?:[\w-]+ )?[\w-]+)['’]s hands?\b(?! (?:to|and) (?:kiss|help|lead|pull|shak))/gi,
    (_, end = '', whom = '') => `hold${end} hands with ${whom}`,
  ],
  // What shows is what is begun.
  [
    /\b(?:start|begin)s? (build|rebuild|repair|fix|assembl|construct|mak|bak|pack|unpack)ing\b/gi,
    (_, verb = '') => `${verb}${/mak|bak|assembl/i.test(verb) ? 'e' : ''}s`,
  ],
];
