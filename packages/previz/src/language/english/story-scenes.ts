/** What the rest of a story makes plain about a place, a tool or a deed: whose notes are played, which incubator hatches eggs, whose home the last bus goes to. */
import type { StorySense } from './story-deeds.ts';

const HATCHING = /\b(?:eggs?|chicks?|ducklings?|hatch\w*)\b/i;
const TRENCH_WAR = /\b(?:trench(?:es)?|no man['’]s land|western front|parapet|1914|1915|1916|1917|1918)\b/i;
const BUS_LINE = '(?:(?:last|late|night|first|early|evening|number \\d+|\\d+) )';
const DOGS = '(?:dog|puppy|setter|terrier|spaniel|hound|retriever|labrador|poodle|beagle|corgi|mongrel)';

export const STORY_SCENES: readonly StorySense[] = [
  {
    of: /./,
    said: /\b(?:red|rust-red|mahogany|irish) setter(s?)\b/gi,
    means: 'chestnut-brown irish setter$1',
  },
  { of: /./, said: /\bmouth[- ]organ(s?)\b/gi, means: 'harmonica$1' },
  // A string of them is one thing, and a dog that steals it runs with it.
  {
    of: /./,
    said: new RegExp(
      `\\b(${DOGS}) (?:steals|snatches|grabs|nicks|pinches|swipes|whips) ((?:an?|the) (?:[\\w-]+ )?[\\w-]+(?: of (?!an?\\b|the\\b)[\\w-]+)?) (?:from|out of|off) ((?:an?|the|his|her) (?:[\\w'’-]+ ){0,2}?(?:van|truck|stall|lorry|cart|barrow))\\b`,
      'gi',
    ),
    means: '$1 with $2 in its mouth runs away from $3',
  },
  // What is wiped clean on cloth is looked at in the hand.
  {
    of: /./,
    said: /\b(?:wipes|rubs|polishes|cleans) (it|the [\w-]+) (?:clean )?(?:on|with) (his|her) (?:sleeve|cuff|trousers|shirt|coat|lapel|apron)\b/gi,
    means: 'looks at $1 in $2 hand',
  },
  // In a war of trenches a helmet that rises has a man under it.
  {
    of: TRENCH_WAR,
    said: /\b(?:(?:across|beyond|behind|over|from behind) the (?:barbed )?(?:wire|parapet|sandbags|lines?),? )?(?:an?|the|one|another) (?:german|enemy|steel|british|french) helmets? (?:slowly |cautiously |carefully )?(?:rises?|appears?|lifts|pops up|comes up|emerges)(?: (?:slowly|cautiously|carefully))?(?: (?:from|above|over|behind) the (?:parapet|trench|wire|sandbags))?(?: (?:to listen|and listens|listening|to look|to see))?/gi,
    means: 'A soldier behind a parapet is seen',
  },
  {
    of: TRENCH_WAR,
    said: /\b(?:an?|the) (?:german|enemy) (?:soldier|sentry|sniper|private)(?: slowly| cautiously)? (?:peers|peeks|looks|peeps|watches|listens)(?: out)? (?:over|from behind|above) (?:the|a) (?:parapet|sandbags)\b/gi,
    means: 'A soldier behind a parapet is seen',
  },
  // Eggs hatch in an incubator of their own, in the room where the class is.
  { of: HATCHING, said: /(?<!\begg )\bincubator\b/gi, means: 'egg incubator' },
  {
    of: HATCHING,
    said: /\b(?:lift|pull|tak|draw)(?:s|es) (?:the|a) (?:cloth|cover|towel|lid|sheet) (?:off|from) the egg incubator\b/gi,
    means: 'stands behind the egg incubator on a table',
  },
  {
    of: HATCHING,
    not: /\b(?:farm|barn|coop|kitchen|hatchery|zoo|laboratory)\b/i,
    said: /\b(?:the|a) (?:whole )?class (?:is|falls|goes|sits) (?:hushed|quiet|silent|spellbound|breathless) (?:as|while|when)\b/gi,
    means: 'In the classroom three students watch as',
  },
  {
    of: HATCHING,
    said: /\b(?:an|the|one) egg (?:rocks|shakes|wobbles|trembles|twitches|moves)(?: and|, then)? (?:cracks|splits|breaks open)\b/gi,
    means: 'A cracking egg rocks',
  },
  {
    of: HATCHING,
    said: /\b(?:an?|the) (?:[\w-]+ ){0,3}?chick (?:flops|tumbles|wriggles|struggles|scrambles|climbs|falls|pops|creeps|pushes) (?:its way )?out(?: of (?:it|the shell|its shell|the egg))?(?=[.,;!]|$| and\b)/gi,
    means: 'A hatching chick flops out',
  },
  {
    of: HATCHING,
    said: /\b(?:says|whispers|murmurs) (?:hello|hi|good morning|welcome) to (?:it|the chick)\b/gi,
    means: 'crouches down to the hatching chick',
  },
  // What somebody never does is not seen.
  { of: /./, said: /, who (?:has )?never (?:\w+ ){1,4}?\w+,(?= \w)/gi, means: '' },
  { of: /./, said: /, who never \w+,(?= \w)/gi, means: '' },
  // Who is called little is a child.
  {
    of: /\b(?:class|classroom|school\w*|teacher|miss [A-Z]\w+|kindergarten|nursery)\b/i,
    said: /(?<=^|[.!?] )Little (?!(?:Red|Bo|Jack|John|Italy)\b)(\p{Lu}[\p{L}]+)(?=,? )/gu,
    means: 'The small child $1',
  },
  // Where it is going is not where one gets on.
  {
    of: /\bbus\b/i,
    said: new RegExp(`\\b(an?|the|her|his) (${BUS_LINE}?)bus home\\b`, 'gi'),
    means: '$1 $2bus',
  },
  {
    of: /\b(?:last|night|late) bus\b/i,
    not: /\b(?:night|midnight|evening|dusk|dawn|morning|sunset|dark)\b(?! bus)/i,
    said: /\b(the|an?) (?:last|late|night) bus\b/gi,
    means: '$1 bus at night in the street',
  },
  // Who has dropped off on a bus sits inside it.
  ...(
    [
      ['she', 'her'],
      ['he', 'him'],
    ] as const
  ).map(
    ([who, whom]): StorySense => ({
      of: /\b(?:bus|tram)\b/i,
      said: new RegExp(
        `\\b(?:notices|sees|realises|realizes|finds) (?:that )?${who}(?: has|['’]s| is) (?:fallen |fast |sound )?asleep\\b`,
        'gi',
      ),
      means: `in the bus interior looks at ${whom} as ${who} sleeps`,
    }),
  ),
  {
    of: /\b(?:bus|tram)\b/i,
    said: /\b(?:gently |softly |lightly )?(?:knocks|taps|raps)(?: gently| softly)? on the (?:pole|rail|seat|seat back|window) (?:beside|next to|by|near|above) (her|him)\b/gi,
    means: 'bends towards $1',
  },
  // So many tiers make a tower of a cake, and the whole thing is that cake.
  {
    of: /\bcake\b/i,
    said: /\b(?:wedding )?cake (?:stands|rises|towers|is) (?:four|five|six|seven) (?:tiers|storeys|layers) (?:high|tall)\b/gi,
    means: 'wedding tower cake stands',
  },
  {
    of: /\bcake\b/i,
    said: /\b(?:four|five|six|seven)[- ](?:tier(?:ed)?|layer(?:ed)?|storey) (?:white )?(?:wedding )?cake\b/gi,
    means: 'wedding tower cake',
  },
  {
    of: /\bcake\b/i,
    said: /\b(?:the )?(?:whole (?:thing|cake|tower)|cake|tower) (?:slowly |suddenly )?(?:leans|tilts|tips|sways|wobbles|lists)(?: (?:over|sideways|dangerously|slowly))?(?=[.,;!]|$)/gi,
    means: 'The wedding tower cake leans',
  },
  {
    of: /\bcake\b/i,
    said: /\b(?:throws|flings|hurls) (?:himself|herself) (?:under|underneath|beneath|below) (?:it|the cake)(?:,? with (?:(?:his|her) )?(?:arms (?:spread|out|wide|outstretched)|outstretched arms))?/gi,
    means: 'kneels and stretches out both arms to the wedding tower cake as it leans',
  },
  {
    of: /\bcake\b/i,
    said: /\b(tak|pick|pluck|pull|steal)(e?s) (?:one|an?|the) ((?:sugar(?:ed)?|icing|marzipan) rose) from the (?:bottom|side|base|top|lowest tier|bottom tier)(?: tier)?(?: of (?:it|the cake))?/gi,
    means: '$1$2 a sugar rose from the wedding tower cake',
  },
  // A spot names what it sells before its story begins.
  {
    of: /^(?:an? )?(?:[\w-]+ )?(?:advert|commercial|advertisement|ad) for\b/i,
    said: /^(?:an? )?(?:[\w-]+ )?(?:advert|commercial|advertisement|ad) for [\w' -]+\. (?=\S)/i,
    means: '',
  },
  {
    of: /\b(?:stream|river|ford|creek)\b/i,
    said: /,? (?:with )?(?:his|her) (?:boots|shoes|sandals) (?:slung|hung|hanging|tied|strung|knotted) (?:a?round|about|over) (?:his|her) (?:neck|shoulders?)\b/gi,
    means: '',
  },
  {
    of: /\b(?:stream|river|ford|creek)\b/i,
    said: /\bon the (?:far|other|opposite) (?:bank|side),? (she|he) (?:pulls|puts|draws) on ((?:[\w-]+ ){0,4}?socks)\b/gi,
    means: '$1 wears $2 and sits on the river bank',
  },
  {
    of: /\bsocks\b/i,
    said: /\b(wears ((?:[\w-]+ ){0,4}?socks)[^.!?]*\. )(her|his) toes (?:wriggle|wiggle|curl|stretch)(?: (?:with|in) [\w ]+)?(?=[.,;!]|$)/gi,
    means: '$1Close-up of $3 feet in $2',
  },
  // Turf is dug with spades, and what is struck is at the point of the spade.
  {
    of: /\b(?:bog|peat|turf|moor)\b/i,
    said: /\bcut(s|ting)? (?:the )?(?:turf|peat)\b(?! with)/gi,
    means: 'digging in the ground with spades',
  },
  {
    of: /\b(?:dig\w*|bog|turf|peat|garden|field|grave|trench|soil)\b/i,
    said: /\b(?:one|the|an?) (?:spade|shovel|pick) (?:strikes|hits|clangs on|clangs against|rings on) something (?:solid|hard|metal)\b/gi,
    means: 'One man digs a hole with a spade, the others look at it',
  },
  {
    of: /\b(?:dig\w*|bog|turf|peat|spades?)\b/i,
    said: /\bthey kneel(?: down)? and (?:pull|lift|drag|ease|dig) (?:out|up) (an?|the) /gi,
    means: 'They kneel around $1 ',
  },
  ...(
    [
      ['his', 'he'],
      ['her', 'she'],
    ] as const
  ).map(
    ([whose, who]): StorySense => ({
      of: /./,
      said: new RegExp(
        `\\b(an?|the) ((?:[\\w-]+ )?[\\w-]+) (?:slides|slips|falls|drops|rolls|tumbles) (?:out )?(?:from|of|out of) (?:it|them) into ${whose} (?:open |outstretched )?(?:palm|hand)\\b`,
        'gi',
      ),
      means: `${who} holds $1 $2`,
    }),
  ),
  {
    of: /./,
    said: /\b(an?|the) ((?:[\w-]+ )?[\w-]+) (?:slides|slips|falls|drops|rolls|tumbles) (?:out )?(?:from|of|out of) (?:it|them) into (the (?:[\w-]+ )?(?:man|woman|boy|girl|child))['’]s (?:open |outstretched )?(?:palm|hand)\b/gi,
    means: '$3 holds $1 $2',
  },
  // A family on the road walks beside what carries its goods.
  {
    of: /\bfather\b/i,
    said: /\bwith (?:all|everything) (?:that )?they (?:own|have)(?: piled| loaded| heaped)? (?:on|in|onto) (an?|the|their) (hand ?cart|cart|barrow)\b/gi,
    means: 'and the father pulls $1 $2',
  },
  {
    of: /./,
    said: /\bwalk(s|ing)? ((?:along |up |down |on )?(?:an?|the) (?:[\w-]+ ){1,3}?)with (?:all|everything) (?:that )?they (?:own|have)(?: piled| loaded| heaped)? (?:on|in|onto) (an?|the|their) (hand ?cart|cart|barrow)\b/gi,
    means: 'pull$1 $3 $4 along $2',
  },
  {
    of: /\bfather\b/i,
    said: /\b(?:stops and )?(?:sets|puts) down the (?:youngest|smallest)(?: (?:child|one))?(?:, too (?:weak|tired|ill|sick|exhausted) to carry (?:her|him)(?: (?:further|any further|on))?)?/gi,
    means: 'kneels beside the youngest child',
  },
  // Whom a car takes in is seen in it.
  {
    of: /\bcars?\b|\bhatchback\b/i,
    said: /\b(pil|clamber|climb|scrambl|jump|div|tumbl)(?:e?s?) into the wrong (car|van|taxi)(?:, (?:an?|the) (?:(?:driving[- ]school|learner['’]?s?|driving instructor['’]s) [\w-]+|[\w-]+ [\w-]+))?/gi,
    means: 'climb into a blue $2',
  },
  {
    of: /\bwrong (?:car|van)\b/i,
    said: /\b(?:the|an?) learner (?:driver )?(?:(?:at|behind) the wheel )?(?:stalls|crashes|brakes|starts|floors) it\b/gi,
    means: 'A teenager drives the blue car',
  },
  {
    of: /\b(?:jewell?er|bank|shop|store|gallery|museum)\b/i,
    said: /\bcome(s?) (?:running|sprinting|racing|dashing|charging|pelting) out of\b/gi,
    means: 'run$1 out of',
  },
  // A pool that one walks into, or that is shut, has a roof.
  {
    of: /\bswimming pool\b/i,
    not: /\b(?:garden|villa|hotel|beach|palm|sun|sunny|terrace|backyard|back garden|outdoor|motel)\b/i,
    said: /\b(?:walks|strides|steps|creeps|breaks|goes|slips|wanders|sneaks) into (an?|the) (?:closed|deserted|abandoned|empty|dark|silent|public|municipal) swimming pool\b/gi,
    means: 'walks beside an indoor swimming pool',
  },
  {
    of: /\binto (?:an?|the) (?:closed|deserted|abandoned|dark|silent|public|municipal) swimming pool\b/i,
    said: /\b(?:at|on) the (?:bottom|floor) of the (?:deep end|pool)\b/gi,
    means: 'in the water of the indoor swimming pool',
  },
];
