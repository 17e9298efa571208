/** How several stand to one another, in words that the grammar knows: a ring is no jewel, a line no stroke. */
export const FORMATIONS_IN_WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /\bplay(s|ing)? ring[- ]?(?:a[- ]?round|a[- ]?ring)[- ](?:the[- ]|a[- ]|o['’]?[- ])?(?:ros(?:ie|ies|es|y))\b/gi,
    'dancing in a circle',
  ],
  [
    /\b(in|into|form|forms|forming|make|makes) an? ((?:big |large |wide |small |huge |tight )?)ring\b(?! of (?:fire|flowers|gold|stones|light))/gi,
    '$1 a $2circle',
  ],
  [
    /\b(?:form|make)(?:s|ing)? (?:an? )((?:big |large |wide |small |huge |tight )?)circle\b/gi,
    'stand in a $1circle',
  ],
  [/\b(?:join|link|clasp)(s|ing)? (?:their )?(?:hands|arms)\b/gi, 'hold$1 hands'],
  [/\bwith (?:their )?(?:hands|arms) (?:joined|linked|clasped)\b/gi, 'holding hands'],
  [/\b(?:form|make)(?:s|ing)? (?:an? )?(?:long )?(?:line|queue)\b/gi, 'queue'],
  [/\b(lin)(e|es|ed|ing) up (?=(?:outside|in front|at|before|for|to)\b)/gi, 'queue '],
  [
    /\b(?:haul|heave|tug|pull|strain)(s|ing)? (?:hard |together )?(?:on|at) (?=(?:an?|the|their|one) (?:[a-z]+ )?(?:rope|line|cable)s?\b)/gi,
    'pull$1 ',
  ],
  [
    /\b(hose|hoses)(?: together)?,? and (?:spray|douse|fight|extinguish)(?:s|es|ing)? (?:water )?(?:on |at |onto )?(?=(?:an?|the) )/gi,
    '$1 towards ',
  ],
  // Who is helped over a wall is pulled up at it.
  [
    /\bhelp(s|ing|ed)? ((?:an?|the|his|her|their) (?:[a-z-]+ ){0,2}?[a-z]+) (?:to )?climb (?:over|up|onto|up onto|into|out of) (?=(?:an?|the|his|her) )/gi,
    'pull$1 $2 up next to ',
  ],
  [/\bbaby (?:brother|sister)\b/gi, 'baby'],
  // Who has finished school is before it.
  [
    /\b(?:toss|throw|fling|hurl)(?:s|es|ing)? (?:their |up their )?(?:graduation |square )?(?:caps|hats|mortarboards) (?:up )?(?:high )?(?:in|into|up in) the air\b(?!.*\b(?:in|at|on|outside|before|of) (?:an?|the|their) )/gi,
    '$& in front of a school',
  ],
  // What one raises glasses in is no bread.
  [
    /\braise(s)? (?:their |his |her |a )?(?:glass|glasses|cups?|mugs?|drinks?) (?:in|for|to) a toast\b/gi,
    'toast$1',
  ],
  [
    /\brais(ing) (?:their |his |her |a )?(?:glass|glasses|cups?|mugs?|drinks?) (?:in|for|to) a toast\b/gi,
    'toast$1',
  ],
  [/\b(?:mak|giv|rais|propos|drink|hav)(?:e(?=s?\b)|(?=ing\b))?(s|ing)? a toast\b/gi, 'toast$1'],
  // The cake that one sings it over is named.
  [
    /\b(sing(?:s|ing)?) (?:the )?happy birthday(?: song)?(?: to (?=(?:an?|the|his|her|their|him|them)\b))?(?=.*\bcake\b)/gi,
    '$1 ',
  ],
  // "the bride and groom kiss": two people, and no kiss of a groom.
  [
    /\b(bride|husband|king|prince|mother|father|mom|dad|man|boy|brother|sister) and (groom|wife|queen|princess|daughter|son|woman|girl|brother|sister) (kiss|walk|look|fight|play|drink|talk|laugh|toast|danc(?=e)|smil(?=e)|rac(?=e)|embrac(?=e))e?\b/gi,
    '$1 and the $2 are $3ing',
  ],
];
