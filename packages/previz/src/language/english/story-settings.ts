/** Where the whole of a story is played, told once and at its head: in the stopped lift, on the deck of the longship, at the monastery. */
import type { StorySense } from './story-deeds.ts';

const STUCK_LIFT =
  /\b(?:lift|elevator)\b[^.!?]{0,60}?\b(?:stops?|sticks?|stuck|stalls?|jams?|halts?|judders to a halt|breaks down)\b|\b(?:stuck|trapped) in (?:an?|the) (?:lift|elevator)\b/i;
const LONGSHIP = /\b(?:viking|norse)\b[^.!?]{0,30}?\b(?:longship|longboat|ship|drakkar)\b|\blongship\b/i;
/** Monks of the West. */
const ABBEY =
  /\b(?:abbots?|abbess|friars?|abbey|benedictine|cistercian|franciscan|cloisters?|scriptorium|medieval|illuminated manuscript|bell tower|(?:eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth) century)\b/i;
const ABBEY_COMET =
  /\b(?:abbot|abbess|friar|monk)\b[\s\S]*\bcomet\b|\bcomet\b[\s\S]*\b(?:abbot|abbess|friar|monk)\b/i;
const EASTERN =
  /\b(?:buddhist|tibet\w*|zen|shaolin|japan\w*|thai\w*|temple|pagoda|lama|himalaya\w*|nepal\w*|china|chinese|kyoto|bhutan\w*|burm\w*|shrine)\b/i;
const ESTATE = /\b(?:council|housing|tower[- ]block|high[- ]rise) estate\b/i;

export const STORY_SETTINGS: readonly StorySense[] = [
  // Who is shut up together in a lift is in it, whatever is said of the house.
  {
    of: STUCK_LIFT,
    said: /^\s*(?:an?|the) (?:[\w-]+ )?(?:lift|elevator)(?: (?:in|of|inside) (?:an?|the) (?:[\w-]+ ){0,3}?(?:skyscraper|tower|building|hotel|block|office|hospital|mall))? (?:suddenly )?(?:stops?|sticks|stalls|jams|halts|judders to a halt|breaks down|gets stuck)(?: (?:between|at|on) (?:two |the )?(?:[\w-]+ )?floors?)?\./i,
    means: 'Inside a stopped elevator.',
  },
  {
    of: STUCK_LIFT,
    said: /\bwhen the doors (?:finally |at last )?open(?: again)?, /gi,
    means: 'In the elevator ',
  },
  {
    of: STUCK_LIFT,
    said: /\b(?:they are|they['’]re|they|the two of them|the two are) (?:sit(?:ting)? (?:on the floor )?)?play(?:ing)? cards\b/gi,
    means: 'the two of them sit on the floor playing cards',
  },
  {
    of: STUCK_LIFT,
    said: /\b(?:sits? down and )?(?:unpacks?|opens?|takes? out) (his|her|their) lunch\b/gi,
    means: 'sits on the floor and opens $1 lunch box',
  },
  // At sea, on board.
  {
    of: LONGSHIP,
    not: /\b(?:beach(?:es|ed)?|shore|land(?:s|ed)?|village|harbou?r|funeral|museum|fjord|toy|model)\b/i,
    said: /^\s*(?:an? |the )?(?:viking |norse )?(?:longship|longboat)(?=[,.])/i,
    means: 'On the deck of a viking ship at sea',
  },
  {
    of: LONGSHIP,
    said: /, ?(?:the )?oars (?:are )?shipped\b/gi,
    means: '',
  },
  { of: LONGSHIP, said: /\b(?:thrall|slave) (girl|boy|woman|man)\b/gi, means: 'barefoot viking $1' },
  { of: LONGSHIP, said: /\bthralls?\b/gi, means: 'viking girl' },
  { of: LONGSHIP, said: /\bhelmsman\b/gi, means: 'viking' },
  { of: LONGSHIP, said: /\b(?:steering oar|tiller)\b/gi, means: 'oar' },
  { of: LONGSHIP, said: / (?:at|in|by) the (?:stern|prow|bow)\b/gi, means: '' },
  // A monk of the West wears a habit, and lives by a church.
  ...(
    [
      [/\ban (?:astronomer|old|elderly) monk\b/gi, 'a friar'],
      [/\b(?:astronomer|scribe|herbalist|gardener|brewer) monk\b/gi, 'friar'],
      [/\bmonk(s?)\b(?!['’]s cell)/gi, 'friar$1'],
      [/\b(?:over|above|across) the monastery\b/gi, 'in the night sky over the abbey church'],
      [/\bthe monastery\b/gi, 'the abbey church'],
      [/,? in the (?:\w+teenth|eighth|ninth|tenth|eleventh|twelfth) century\b/gi, ''],
    ] as const
  ).map(([said, means]) => ({ of: ABBEY, not: EASTERN, said, means })),
  // A comet is looked for by night, from as high as one can climb.
  {
    of: ABBEY,
    not: EASTERN,
    said: /\bclimbs? (the|an?) ((?:[\w-]+ )?tower)( with an? [\w-]+)?\. (he|she|they) (sees?|spots?|finds?|watch(?:es)?) (an?|the) (comet|meteor|falling star)(?: (?:trailing|streaking|burning|blazing|hanging))?(?: (?:in the night sky )?(?:over|above|across) [^.]*)?\./gi,
    means:
      'climbs $1 $2$3 beside an abbey at night. On the castle battlements at night $4 looks at $6 $7 in the sky.',
  },
  {
    of: ABBEY,
    not: EASTERN,
    said: /\b(?:downstairs|below|inside),? (he|she) wakes the (abbot|prior|abbess|novice) by shaking (?:his|her) (?:foot|shoulder|arm)\b/gi,
    means: "In the monk's cell at night $1 wakes a sleeping $2 in bed",
  },
  {
    of: ABBEY_COMET,
    not: EASTERN,
    said: /,? (?:with )?(?:their )?heads tilted back\b/gi,
    means: ', looking at the comet in the sky',
  },
  {
    of: ABBEY_COMET,
    not: EASTERN,
    said: /\bthe two of them stand in the snow\b/gi,
    means: 'On the castle battlements at night the two friars stand in the snow',
  },
  // A boy let down a well is seen in it, and what he finds is at its bottom.
  ...(
    [
      [
        /\b(?:she|he|(?:the|his|her) (?:father|mother|[\w ]+? seller)) lowers (her|his|the|an?) (son|daughter|boy|girl|child|brother|sister) (?:down |into the well )*on a rope( with an? [\w-]+)?\b/gi,
        'Inside a well $1 $2 hangs on a rope',
      ],
      [
        /\b(he|she) (?:calls|shouts|cries) up that there is an? ((?:[\w-]+ )?(?:door|tunnel|gate|chest))\b/gi,
        'Inside a well $1 stands in front of a wooden $2',
      ],
    ] as const
  ).map(([said, means]) => ({ of: /\bwells?\b/i, said, means })),
  {
    of: /\bwells?\b[\s\S]*\bcandle\b/i,
    said: /\b(stands in front of a wooden (?:door|gate))\b/gi,
    means: '$1 with a candle',
  },
  // A race over fences is run on a course.
  {
    of: /\bjockeys?\b/i,
    not: /\b(?:disc jockey|flat race|stable|office|racecourse)\b/i,
    said: /\b(an?|the) ((?:[\w-]+ )?jockey) is (?:thrown|unseated|flung)(?: off| from (?:his|her) (?:horse|mount|mare|saddle))? (?:at|by|over) the [\w -]*?(?:fence|hurdle|jump|ditch|brook)\b(?=[\s\S]*?\b(?:his|her) ((?:(?:grey|white|black|bay|chestnut|piebald) )?(?:mare|horse|gelding|stallion))\b|)/gi,
    means: '$1 $2 falls off his $3 on a racecourse',
  },
  { of: /\bjockeys?\b/i, said: /\b(he|she) rolls under (?:the|a) rails?\b/gi, means: '$1 lies on the grass' },
  {
    of: /\bjockeys?\b/i,
    said: /\bgallops on riderless and wins(?: the race)?(?: by an? (?:length|head|neck|nose|mile))?/gi,
    means: 'gallops riderless ahead of the others',
  },
  // Washing is done where it is washed.
  {
    of: /\bprison\b/i,
    said: /\b(?:in )?(?:the|an?) prison laundry(?: room)?(?:, (?:full of )?steam(?: everywhere)?)?/gi,
    means: 'In a laundry room full of steam',
  },
  // A craftsman works at home in his shop.
  {
    of: /\b(?:puppet|doll)[- ]?maker\b/i,
    not: /\b(?:workshop|bench|street|market)\b/i,
    said: /\b(an?|the) ((?:old |young )?)(puppet|doll)[- ]?maker(?: in [A-Z]\w+)? (?:carves?|paints?) (?:an?|the) (nose|face|smile|mouth) (?:onto|on|of|for) [^.]*?(?:puppet|marionette|doll)\./gi,
    means: 'In a workshop $1 $2$3 maker paints the $4 of a wooden $3 on the workbench.',
  },
  {
    of: /\b(?:puppet|doll)[- ]?maker\b/i,
    said: /\bbreak in and (?:empty|rob|strip|clear out) (?:the|his|her) (?:work)?shop\b/gi,
    means: 'break in and rob the workshop',
  },
  {
    of: /\bpuppets?\b|\bmarionettes?\b/i,
    said: /\b(?:sitting|sits) on the sill\b/gi,
    means: 'sitting on the window sill',
  },
  { of: /\bhacksaw\b/i, said: /\bcovers? the blade with\b/gi, means: 'covers the hacksaw blade with' },
  {
    of: /\bfoot\b/i,
    said: /\bcovers? the ([\w-]+(?: blade)?) with (?:her|his) foot and (?:starts|begins) (?:to sing|singing)\b/gi,
    means: 'stands on the $1 and sings',
  },
  {
    of: LONGSHIP,
    said: /\bcuts the (?:rope|cord|bonds) (?:at|on|around) (her|his) wrists and gives (her|him) the oar\b/gi,
    means: 'gives $2 an oar',
  },
  // Wherever the tent is, whoever runs in is in it.
  {
    of: /\b(?:field hospital|operating table|surgeons?)\b/i,
    said: /\b(an?|the) ((?:[\w-]+ )?(?:orderly|soldier|medic|driver|nurse)) (?:runs|rushes|bursts|comes) in (?:with|on|pushing|wheeling) (an?|the) (motor ?bike|motorcycle|jeep) and (?:aims|points|turns|shines) its (?:headlamp|headlight|light)s? (?:at|on|onto) the (?:patient|table|wound)\b/gi,
    means: 'In the dark field hospital a soldier stands beside $3 $4 with its headlight on',
  },
  {
    of: /\b(?:operating table|field hospital|theatre)\b[\s\S]*\bsurgeons?\b|\bsurgeons?\b[\s\S]*\b(?:operating table|field hospital)\b/i,
    said: /\b(the (?:[\w-]+ )?surgeon) (?:picks up|takes up|lifts) the (?:needle|scalpel|forceps)(?: again)?/gi,
    means: 'In the field hospital $1 stitches the patient',
  },
  {
    of: /\b(?:field hospital|bunker|tent)\b/i,
    said: /\b(?:the|a) generator (?:dies|fails|cuts out|stops)\b/gi,
    means: 'the lights go out',
  },
  // Blocks of flats, not a country seat.
  {
    of: ESTATE,
    said: /\b(?:on|in|at|of) (an?|the|their|our) (?:council|housing|tower[- ]block|high[- ]rise) estate\b/gi,
    means: 'on $1 housing estate',
  },
];
