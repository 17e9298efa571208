/** Things by how they are: what is said behind the noun, said before it; things that share a word with a way to draw. */
type Reword = (said: string, ...parts: string[]) => string;

export const STATES_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // Whose it was before says of nobody that he is there.
  [
    /\b((?:give|hand|lend|bring|offer|show|throw|pass)(?:s|ing)? (?:him|her|them|me)) (?:his|her|their|my) (?:old |late |own )?(?:mother|father|daughter|son|wife|husband|brother|sister|grandfather|grandmother|grandpa|grandma|aunt|uncle|friend)['’]s (?:old )?(?=[a-z])/gi,
    '$1 the ',
  ],
  [
    /\bpull(s|ing|ed)? (?:himself|herself|themselves|itself) (?:back )?up\b(?! (?:to his|to her) full)/gi,
    'climb$1 up',
  ],
  // Nobody sits at a table that he is chased about.
  [
    /\b(chas(?:es|ed|ing|e) (?:[\w']+ ){1,4})(?:a?round|about) ((?:the|a) (?:[\w-]+ )?(?:table|desk|sofa|couch|bed))\b/gi,
    '$1past $2',
  ],
  // Who is masked at a bank robs it.
  [
    /\bmasked (?:man|woman|figure|gunman)\b(?=.*\b(?:bank|teller|till|cash|vault door|safe)\b)/gi,
    'bank robber',
  ],
  [
    /\bmasked (?:men|women|figures|gunmen)\b(?=.*\b(?:bank|teller|till|cash|vault door|safe)\b)/gi,
    'bank robbers',
  ],
  // "customers flat on the floor": they lie there.
  [
    /\b(customers|hostages|people|staff|clerks|tellers|passengers|bystanders|guests|shoppers|everyone|everybody) (?:are |all )*(?:flat|face[- ]down|prone|spread-?eagled) on the (floor|ground|tiles|carpet)\b/gi,
    (_, who = '', where = '') =>
      `${/^(?:every|staff)/i.test(who) ? 'people' : who} lie face down on the ${where}`,
  ],
  // Flat as one lies, not where one lives.
  [
    /\bflat (?=on (?:his|her|their|its|the) (?:back|face|stomach|belly|bum|bottom|nose|ground|floor|ice))/gi,
    '',
  ],
  [
    /\bwatch(es|ing|ed)? the sun (?:go down|going down|set|setting|sink\w*|disappear\w*)\b/gi,
    'watch$1 the sunset',
  ],
  [/\bwatch(es|ing|ed)? the sun (?:come up|coming up|rise|rising)\b/gi, 'watch$1 the sunrise'],
  [
    /\b(out of|to|onto|across|through|behind|on|at|in) (an?|the) (?:circus|fairground|carnival) lot\b/gi,
    '$1 $2 circus camp',
  ],
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
  [
    /\b((?:hawk|falcon|eagle|owl|kestrel|buzzard|bird)(?: [a-z]+(?:ed|ing|s))?) on (his|her|the) (?:[a-z]+ )?(?:glove|gauntlet|gloved (?:hand|fist))\b/gi,
    '$1 on $2 wrist',
  ],
  [
    /\bwith ((?:an?|the|his|her|their|two|three|four|five|six|several) (?:[a-z]+ )?dogs?) on (?:(?:an?|the|its|their) )?(?:leash(?:es)?|leads?)\b/gi,
    'walking $1',
  ],
  // The leash is in the hand of who walks the dog.
  [
    /\b((?:walk|lead)(?:s|ed|ing)? (?:an?|the|his|her|their|my|two|three|four|five|six|several|some|\d) (?:[a-z]+ )?(?:dogs?|puppy|puppies|cats?|pugs?|poodles?|husky|huskies|corgis?|beagles?|labradors?|terriers?|dachshunds?|llamas?|alpacas?|ferrets?|pigs?|goats?)) on (?:(?:an?|the|its|their) )?(?:[a-z]+ )?(?:leash(?:es)?|leads?)\b/gi,
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
  // One that belongs to somebody is no lens that all is seen through.
  [
    /(?<=\b[a-z]+['’]s )camera\b(?! (?:angle|view|shot|move|moves|pans|tilts|follows|lens|flash|bag))/gi,
    'photo camera',
  ],
  [/\b((?:genie|djinn|jinn)\b[^.]*?) (an?|the|his|its|her) (?:[a-z]+ )?lamp\b/gi, '$1 $2 magic lamp'],
  [/\b(rub(?:s|bing)?) (an?|the|his) (?:old |golden |brass |oil )?lamp\b/gi, '$1 $2 magic lamp'],
  [
    /\b(an?|the) (?:baby |little )?chick (?:is )?hatch(?:es|ing|ed)?(?: out)?(?: (?:from|of|out of) (?:an?|its|the) (?:[a-z]+ )?(?:egg(?:shell)?|shell))?/gi,
    '$1 hatching chick',
  ],
  // Nobody stands on a tail.
  [
    /\b(mermaids?|mermen|merman|sirens?)((?! sit| lie| lying| sitting| rest| sun| perch)(?:(?! sit| lying| lie )[^.,])*?) (?:up )?on (an?|the) ((?:[a-z]+ )?(?:rocks?|boulder|reef|cliff|pier|dock))\b(?! (?:by|in|at the|near|of|above|over))/gi,
    (_, who = '', does = '', det = '', rock = '') =>
      /^ (?:comb|brush)/.test(does)
        ? `${who} sitting on ${det} ${rock} by the sea${does}`
        : `${who}${does} sitting on ${det} ${rock} by the sea`,
  ],
  // Rings of other kinds are jumped through.
  [
    /\b(jump|leap|div|fl|spring|hop|bound|go|burst)(s|es|ies|y|ing|ping)? through (an?|the) (?:burning ring|flaming ring|fiery ring|ring of (?:fire|flames)|fire ring|fiery hoop|hoop of (?:fire|flames)|burning hoop|circle of fire)\b/gi,
    '$1$2 through $3 flaming hoop',
  ],
  [
    /\b(jump|leap|div|fl|spring|hop|bound|go)(s|es|ies|y|ing|ping)? through (an?|the) ring\b/gi,
    '$1$2 through $3 hoop',
  ],
  [
    /\btak(e|es|ing) (?:flight|wing|to the (?:air|sky|skies|wing))\b/gi,
    (_, end: string) => `fl${end === 'es' ? 'ies' : end === 'ing' ? 'ying' : 'y'} up`,
  ],
  [
    /\b(eat(?:s|ing)?|brows(?:es|ing)|nibbl(?:es|ing)) (?:the )?leaves (from|off|of) (an?|the) (tall )?(acacia|baobab|eucalyptus|willow|oak)\b(?! tree)/gi,
    '$1 leaves $2 $3 $4$5 tree',
  ],
  // A beast that makes off with a thing has it in its mouth.
  [
    /\b((?:dog|puppy|cat|kitten|fox|monkey|raccoon|seagull|gull|crow|magpie|raven|squirrel|goat|wolf|rat|mouse|bird|parrot|chimp|chimpanzee|bear|ferret|otter|terrier|corgi|beagle)s?(?: is| are)?) (?:run|runn|race|rac|scamper|scurr|bolt|dash|fl|trot|mak|sneak|gallop|swim|swimm)(?:s|es|ies|y|ing|ning)? (?:off|away) with (?=(?:an?|the|his|her|their|some|one) )/gi,
    '$1 steals ',
  ],
  [
    /\b(an?|the|one|his|her|my|old|faded) polaroids?\b(?! (?:style|look|film|shot|filter))/gi,
    '$1 photo print',
  ],
];
