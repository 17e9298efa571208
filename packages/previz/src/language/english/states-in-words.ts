/** Things by how they are: what is said behind the noun, said before it; things that share a word with a way to draw. */
type Reword = (said: string, ...parts: string[]) => string;

export const STATES_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // What one has on is no thing beside one.
  [
    /\b(looks?|looking|stares?|staring|gazes?|glances?|glancing) (?:down )?at ((?:his|her|their|my) (?:own )?(?:[a-z]+ ){0,2}(?:coat|jacket|dress|shirt|blouse|sweater|suit|uniform|skirt|trousers|pants|jeans|gown|apron|cape|robe))\b(?! (?:in|hang|on|lie|lying))/gi,
    '$1 down wearing $2',
  ],
  // What is said behind the noun of how it is.
  [
    /\b(an?|the) ((?:[a-z]+ ){0,2}[a-z]+),? (?:that is |which is |is |turned |lying |standing )?(?:completely )?upside[- ]down\b/gi,
    (_, article = 'a', thing = '') => `${article === 'the' ? 'the' : 'an'} upturned ${thing}`,
  ],
  [/\bupside[- ]down (?=[a-z])/gi, 'upturned '],
  [/\bhalf[- ]eaten\b/gi, 'bitten'],
  [
    /\b(an?|the) ((?:[a-z]+ )?(?:apple|pear|cookie|sandwich|burger|hamburger|donut|doughnut|pizza|cake|cupcake|toast|bun|chocolate bar)) with (?:a|one|some) (?:big |large |small )?bites? (?:taken |missing )?(?:out of|from|in|out)(?: (?:it|one side|the side))?\b/gi,
    '$1 bitten $2',
  ],
  [
    /\b(an?|the) ((?:[a-z]+ )?candle) (?:that|which) (?:has gone out|is not lit|is unlit|is out|isn't lit|has burned out|was blown out)\b/gi,
    '$1 unlit $2',
  ],
  [
    /\b(?:an?|the) ((?:[a-z]+ ){0,2}(?:chest|box|basket|bowl|glass|cup|mug|jar|vase|bottle|bucket|cage|birdcage|fishbowl|nest|plate)) with (?:no|nothing|without any)(?: [a-z]+)?(?: left)? (?:in|inside)(?: it)?\b/gi,
    'an empty $1',
  ],
  [/(?<=^|\bof |[,;] )stacked ((?:[a-z]+ )?[a-z]+s)\b/gi, 'a stack of $1'],
  [/\b(pairs? of (?:[a-z]+ )?)glasses\b/gi, '$1eyeglasses'],
  // The leash is in the hand of who walks the dog.
  [
    /\b(walk(?:s|ed|ing)? (?:an?|the|his|her|their|my) (?:[a-z]+ )?(?:dogs?|puppy|puppies|cat|pug|poodle|husky|corgi|beagle|labrador|terrier)) on (?:an?|the|its|their) (?:[a-z]+ )?(?:leash(?:es)?|lead)\b/gi,
    '$1',
  ],
  // Asked for by themselves they are things, no way to draw: "a photo of a comic book", "a ballpoint pen on a desk".
  [
    /\b(an?|the|one|two|three|four|five|some|[a-z]+ed) comic books?\b(?! (?:panel|strip|style|cover|art|page|illustration))/gi,
    '$1 magazine',
  ],
  [
    /\b(an?|the|one|his|her|my) ((?:[a-z]+ )?)ball-?point pens?\b(?! (?:drawing|sketch|style|art|illustration))/gi,
    '$1 $2pen',
  ],
  [/\bpolaroid cameras?\b/gi, 'instant camera'],
  [
    /\b(an?|the|one|his|her|my|old|faded) polaroids?\b(?! (?:style|look|film|shot|filter))/gi,
    '$1 photo print',
  ],
];
