/** Everyday words that are another thing beside these: an energy bar is no pub, a rugby prop is a player, a pile is no mountain. */
import { inflected } from './deeds-in-words.ts';

type Reword = (said: string, ...parts: (string | undefined)[]) => string;

/** What lies in heaps: nothing one climbs. */
const PILED =
  '(?:laundry|clothes|washing|paper(?:s|work)?|homework|books?|files|folders|letters|parcels|boxes|presents|gifts|toys|cushions|pillows|dishes|plates|rubbish|garbage|trash|junk|scrap|tyres|tires|money|cash|cans|tins|leaves|pancakes|spaghetti|food|shoes|shopping|groceries|suitcases|luggage|potatoes|oranges|apples|cat food|dog food|pet food|ice cream|chips|fries|popcorn)';
/** Who would tell of a pole vault's or a high jump's bar. */
const JUMPS_BAR = '(?:clear|vault|sail|soar|fly|flie|leap|jump|flop|arch)';

export const WORDS_OF_TWO_SENSES: readonly (readonly [RegExp, string | Reword])[] = [
  // Bars that are eaten, jumped and lifted.
  [
    /\b(an? )?(?:energy|protein|cereal|granola|muesli|candy|snack|nut|flapjack|oat|power|choc|breakfast) bar(s?)\b(?! counter)/gi,
    (_, one, many = '') => `${one ? 'a ' : ''}chocolate bar${many}`,
  ],
  [/\bunwrap(s|ping)? (?=(?:an?|the|his|her|their) (?:[\w-]+ )?chocolate bar\b)/gi, 'eat$1 '],
  [
    new RegExp(
      `\\b((?:pole[- ]?vaulter|high[- ]?jumper)s?) ${JUMPS_BAR}(e?s|ing|ed)? (?:cleanly |high |easily |backwards )?(?:(?:up )?over |across )?(?:the|a|his|her) (?:high |cross)?-?bar\\b`,
      'gi',
    ),
    (_, who = '', end = '') =>
      `${who.replace(/high[- ]?jumper/i, 'athlete')} jump${end.replace(/^e/, '')} over a vaulting bar`,
  ],
  [
    /\b(weight ?lifters?|power ?lifters?|bodybuilders?)\b([^.;]{0,40}?) (the|a|his|her) bar\b(?: before (?:the|a|his|her) (?:[\w-]+ )?lift\b)?/gi,
    '$1$2 $3 barbell',
  ],
  [
    /\b(gymnasts?) swing(s|ing)? (on|from|around) (?=(?:the|a) (?:high|horizontal) bar\b)/gi,
    '$1 hang$2 from ',
  ],
  // What is piled up.
  [new RegExp(`\\b(?:mountain|avalanche|Everest|heap)s? of (?=(?:[\\w-]+ )?${PILED}\\b)`, 'gi'), 'pile of '],
  [/\b(pile|stack|pyramid)s? of (?:cat|dog|pet|tinned|canned) food\b/gi, '$1 of cans'],
  [
    /\b(at|behind|by) (an?|the|his|her) supermarket (?:till|checkout|register)\b/gi,
    '$1 $2 till in a supermarket',
  ],
  [
    /\brak(es?|ing|ed) (?:up )?(?:the |some |dead |dry |fallen |autumn |golden )*leaves (?:in)?to (?:an?|one) (?:[\w-]+ )?(?:heap|pile|mound)\b/gi,
    'rak$1 a pile of leaves',
  ],
  // Money left for a waiter.
  [
    /\b(counts?|counting|sorts?|sorting|pockets?|pocketing|collects?|collecting|divides?|shares?|splits?) (?:out |up )?(his|her|their|the) (?:[\w-]+ )?tips\b/gi,
    '$1 $2 money',
  ],
  [
    /\b(an?|the|his|her) (?:(?:big|huge|generous|large|small|tiny|fat|good|enormous) )*tip (?=(?:under|beside|on|in|from|for) )/gi,
    'money ',
  ],
  [/\b(tip) jar\b/gi, 'jar of coins'],
  // Trials are no test tubes.
  [
    /\btest(s|ing|ed)? (?:out )?((?:an?|the|some|their|his|her) (?:new )?(?:mattress|bed)(?:es|s)?) by (jump|bounc|lying|sitt?)(?:ing)? (?:up and down )?(?:down )?on (?:it|them)\b/gi,
    (_, end = '', bed = '', how = '') => {
      const verb = { jump: 'jump', bounc: 'jump', lying: 'lie', sit: 'sit', sitt: 'sit' }[how] ?? 'jump';
      return `${verb}${end === 'ed' ? 's' : end} on ${bed.replace(/mattress(?:es)?/i, 'double bed')}`;
    },
  ],
  [
    /\b(couple|man|woman|girl|boy|customer|shopper|family|student|nurse|newlyweds|pair|twins|friends) test (?=(?:an?|the|some|their|out) )/gi,
    '$1 try ',
  ],
  [
    /(?<=\b(?:mattress|bed|sofa|armchair|couch|wardrobe)(?:es|s)?\b[^.;]{0,60}) in (?:an?|the) (?:[\w-]+ )?(?:showroom|bed shop|mattress shop|mattress store|bed store)\b/gi,
    ' in a furniture shop',
  ],
  [
    /\bdrizzl(es?|ing|ed)(?= (?:[\w-]+ ){0,3}(?:oil|honey|syrup|sauce|dressing|vinegar|caramel|chocolate|icing|glaze|butter|juice)\b)/gi,
    (_, end = '') => `pour${end === 'e' ? '' : end.replace(/^es$/, 's')}`,
  ],
  // Notes that are heard.
  [
    /\b(piano|music) (teacher|tutor)(s?) (winc|cring|grimac|flinch|sigh|frown)(e?s|ing) at (?:an?|the|another|every) (?:[\w-]+ )?(?:wrong |false |off-key |bum |sour |flat )?(?:note|chord)s?\b/gi,
    '$1 $2$3 $4$5 beside a child playing the piano',
  ],
  [
    /\b(winc|cring|grimac|flinch)(e?s|ing) at (?:an?|the|another|every) (?:wrong|false|off-key|bum|sour|flat|missed) (?:note|chord)s?\b/gi,
    '$1$2',
  ],
  [/\bplay(s|ing)? (?:an?|the|one) (?:[\w-]+ )?note (?=on )/gi, 'play$1 '],
  // Who serves a pharaoh is of his land.
  [
    /\b(?:an?|the) pharaoh['’]s (?:[\w-]+ )?(?:architect|builder|engineer|overseer|mason|scribe)\b/gi,
    'an Egyptian builder',
  ],
  [
    /\b(?:unroll|unfurl|spread|stud[iy]|consult|check|read|show)(s|es|ing)? (?:out )?(?:the |his |her |some )?(?:[\w-]+ )?plans (?=(?:beside|in front of|before|at|by|near|next to) (?:an?|the|his) (?:[\w-]+ )?(?:pyramid|temple|cathedral|castle|tomb|sphinx)\b)/gi,
    (_, end = '') => `${inflected('study', end)} a scroll `,
  ],
  [/\bviking (?:chieftain|chief|leader|captain|jarl|helmsman|raider|king)(?!['’])\b/gi, 'Viking'],
  [
    /\b(power)(s|ing)? (?:down|along|up|round|through) (?:the )?(?:final |home |last |back )?(?:straight|stretch)\b(?: of (?:an?|the))?/gi,
    'races along the',
  ],
  [/\bcoastal (?:marathon|road race|half marathon|race)\b/gi, 'coastal road'],
  // A hit that is ordered is no blow.
  [
    /\b(?:while |and )?(?:order|plan|arrang|put|call)(?:s|es|ing)? (?:a|the|another) hit(?: on (?:an?|the|his|her) [\w-]+)?(?! (?:of|in|song|single|record|parade))\b/gi,
    '',
  ],
  // Ground under water, and beds of flowers.
  [
    /\b(?:on |in )?(?:the )?(?:dry |cracked |parched |dusty |baked )*(?:bed|floor|bottom) of (?:an?|the) (?:(?:dried[- ]up|dry|empty|drained|parched|dead|shrinking|former) )+(?:reservoir|lake|river|dam|pond|sea|lagoon|creek|stream)\b/gi,
    (said) => (/^(?:on|in) /i.test(said) ? 'on a dry lake' : 'the ground on a dry lake'),
  ],
  [
    /\b(on |in )?(?:the )?(?:dry |cracked |parched |dusty |baked |empty )+(?:bed|floor|bottom) of (?:an?|the) (?:[\w-]+ )?(?:reservoir|lake|river|dam|pond|sea|lagoon|creek|stream)\b/gi,
    (_, where) => (where ? 'on a dry lake' : 'the ground on a dry lake'),
  ],
  // A beast's newborn is of its own kind.
  [
    /(?<=\b(?:gorilla|chimpanzee|chimp|orangutan|monkey|ape|elephant|giraffe|lioness|tigress|lion|tiger|bear|polar bear|whale|dolphin|panda|koala|kangaroo|horse|mare|cow|ewe|sheep|goat|dog|cat|wolf|fox|deer|rhino|hippo|zebra|seal|otter|camel|llama|donkey)\b[^.;]{0,30}\b(?:her|its|his|their)) (?:tiny |wobbly |tired )?(?:newborn|infant|little one|offspring)\b(?! (?:baby|calf|cub|foal|pup|lamb|kid|fawn|joey|kitten))/gi,
    ' baby',
  ],
  [
    /\b(?:on|up|down|along|at) (?:an?|the) (?:[\w-]+ )?pyramid['’]?s? (?:construction )?ramp\b/gi,
    'at a half-built pyramid',
  ],
  // A cherry tree that one kneels, kisses or fights under in such company is in blossom.
  [
    /(?<=\b(?:samurai|geisha|ronin|ninja|monk|kimono|shogun|japanese|kyoto|tokyo|katana|petals|haiku|lovers|bride|spring)\b[^.;]{0,60}) (?:an? |the )?(?:(?:old|tall|great|lone|single|ancient) )*cherry tree\b(?!\w)/gi,
    ' a sakura tree',
  ],
  // Backstage, and where one sits before it.
  [
    /\bin the wings (?:of|at) (?:an?|the) (?:[\w-]+ )?(?:opera house|opera|theat(?:re|er)|concert hall|playhouse)\b/gi,
    'backstage',
  ],
  [
    /\b(?:in|on) the (?:front )?stalls (?:of|at) (?=(?:an?|the) (?:[\w-]+ )?(?:theat(?:re|er)|opera))/gi,
    'in the audience of ',
  ],
  [
    /\bti(es?|ed|ying) (?:up )?(?:her|his|the) (?:pink |satin |silk |ballet |shoe )*ribbons\b(?= (?:in|backstage|on|before|at)\b|[.,;]|$)/gi,
    'ti$1 her ballet shoes',
  ],
  // A surfer who paddles has no boat.
  [
    /\b(surfers?) paddl(es|ing|e)?(?: hard| out| slowly| furiously)*(?= (?:towards?|to|into|for|at|through|past|over|in|on)\b|[.,;]|$)(?!.*\b(?:canoe|kayak|board)\b)/gi,
    (_, who = '', end = '') =>
      `${who} ${end === 'ing' ? 'lying' : /s$/i.test(who) ? 'lie' : 'lies'} face down on ${/s$/i.test(who) ? 'floating surfboards' : 'a floating surfboard'} in the sea`,
  ],
  // Drums that are practised are a kit.
  [
    /\b(?:practi[cs]e|rehearse|practi[cs]|rehears)(s|ing)? (?:the |his |her |their )?drums\b/gi,
    (_, end = '') => `play${end} the drum kit`,
  ],
  // Bins stand outside as dustbins.
  [
    /\b(an?|the|its|his|her|two|three|some) ((?:(?:overturned|tipped|knocked[- ]over|fallen|toppled|overflowing|full|rusty|metal|smelly|big|street|wheelie|rubbish) )*)(?:(?:wheelie )?bin|dustbin|trash ?can|garbage can)(s?) (?=(?:in|on|outside|behind) (?:an?|the) (?:[\w-]+ ){0,3}(?:alley|street|lane|backyard|road|pavement|car park|park|city|house|restaurant)\b)/gi,
    '$1 $2wheelie bin$3 ',
  ],
  // Crops tall enough to stand among are a field.
  [
    /\b(?:among|amid|amidst|between|through|in|into|out of) (?:the )?(?:rows of )?(?:tall|high|ripe|standing|towering|head-high) (?:rows of )?(corn|maize|wheat|barley|sugar ?cane|sunflowers)\b(?! field)/gi,
    (_, crop = '') =>
      `in a ${/^(?:corn|maize)/i.test(crop) ? 'cornfield' : `${crop.replace(/s$/, '')} field`}`,
  ],
  [
    /\b(on|along|down|at|by) (?:an?|the) (?:[\w-]+ )?(?:sea ?front|seaside promenade|promenade|esplanade|prom)\b/gi,
    '$1 the seafront promenade',
  ],
  // Bows of ships, bars that are worth much, the log that is written.
  [
    /\b(?:an?|the) ((?:[\w-]+ )?(?:ship|boat|icebreaker|ferry|tanker))(?:['’]s bow| bow) (cut|plough|plow|slic|crash|break|smash)(e?s|ing) through\b|\bthe bow of (?:an?|the) ((?:[\w-]+ )?(?:ship|boat|icebreaker|ferry|tanker)) (?:cut|plough|plow|slic|crash|break|smash)(?:e?s|ing) through\b/gi,
    (_, ship, _verb, _end, other) => `a ${ship ?? other} sails through`,
  ],
  [
    /\bbars? of (gold|silver|soap|chocolate)\b/gi,
    (said, of = '') => `${of} bar${/^bars/i.test(said) ? 's' : ''}`,
  ],
  [
    /\b(writ(?:es?|ing)|scribbl(?:es?|ing)) (?:something )?in (?:the|a|his|her) (?:ship['’]s |captain['’]s )?log(?:book)?\b/gi,
    '$1 in a book',
  ],
  [
    /\blog(s|ging)? (?:in|on)(?:to)? (?:on |to )?(?=(?:an?|the|his|her) (?:[\w-]+ )?(?:computer|laptop|terminal)\b)/gi,
    'type$1 on ',
  ],
  [/,? with (?:an?|the) (?:[\w-]+ )?mole (?:on|above|by|below|near) (?:his|her|the|their) [\w-]+/gi, ''],
  [/\b(?:the|a) (?:[\w-]+ )?bark of (?=(?:an?|the) (?:[\w-]+ )*tree\b)/gi, ''],
  [/\b(carv|scratch|cut)(es?|ing) ([\w' ]{2,30}) (?:in|into|on) (?:the )?bark\b/gi, '$1$2 $3 into a tree'],
  // What draws a carriage pulls it; what one passes is walked by.
  [
    /\b(?:an? team of )?((?:two|three|four|six|eight|white|black|brown|grey|the|some) )*(horses|oxen|huskies|reindeer|dogs|ponies) draw(s|ing)? (?=(?:an?|the) (?:[\w-]+ )?(?:carriage|cart|plough|plow|wagon|sleigh|sled|coach|chariot|sledge|hearse)\b)/gi,
    (said, _, beasts = '', end = '') =>
      `${said.slice(0, said.toLowerCase().indexOf(beasts.toLowerCase())).replace(/\bteam of $/i, 'team of ')}${beasts} ${end === 'ing' ? 'pulling' : 'pull'} `,
  ],
  [
    /\bpass(es|ing)? (?=(?:an?|the) (?:[\w-]+ ){0,2}?(?:waterfall|church|castle|house|shop|statue|tree|mirror|window|pub|police station|cemetery|graveyard|school|mural|poster|sign|beggar|busker|tower|lighthouse|fountain|bakery|windmill|temple|museum|wreck|scarecrow)s?\b(?! to\b))/gi,
    (_, end = '') => `${inflected('walk', end)} past `,
  ],
  [
    /\bpass(es|ing)? (?:an?|the|his|her) (?:[\w-]+ )?(?:exam|test|driving test|finals)\b/gi,
    (_, end = '') => `cheer${end === 'ing' ? 'ing' : 's'}`,
  ],
  [
    /\bshed(s|ding)? (?:an?|the|some|his|her) (?:[\w-]+ )?tears?\b/gi,
    (_, end = '') => (end === 'ding' ? 'crying' : 'cries'),
  ],
  // Places of two names.
  [
    /\b(outside|in front of|leav(?:es|ing)|enter(?:s|ing)?|on the steps of) (?:an?|the) (?:crown |high |supreme |county )?court\b(?!['’ ]?(?:house|room|yard))/gi,
    '$1 a courthouse',
  ],
  [
    /\b(shoot(?:s|ing)?|fir(?:es|ing)|practis(?:es|ing)|aim(?:s|ing)?|target practice) (?:(?:an?|the|his|her) (?:[\w-]+ )?(?:gun|rifle|pistol) )?(?:at|on) (?:an?|the) (?:rifle |gun |firing |police )?range\b/gi,
    '$1 at a shooting range',
  ],
  [
    /\b(captain|helmsman|first mate|officer|admiral|skipper)((?: [\w-]+){0,3}) on the bridge\b(?! of)/gi,
    '$1$2 in a wheelhouse',
  ],
  // Games and bets that are no things.
  [
    /\b(?:play|lay|show|hold)(s|ing)? (?:down )?(?:an?|the) (?:ace|king|queen|jack|pair|two|ten) of (?:spades|hearts|clubs|diamonds)\b/gi,
    'hold$1 a playing card',
  ],
  [
    /\bwith (?:an?|the) pair of (?:hearts|spades|clubs|diamonds|aces|kings|queens|jacks|twos)\b/gi,
    'with playing cards',
  ],
  [
    /\b(?:build|mak|stack)(s|es|ing)? (?:an?|the|his|her) (?:[\w-]+ )?house of cards\b/gi,
    'stack$1 playing cards on a table',
  ],
  [
    /\bwatch(es|ing)? (?:an?|the) (?:[\w-]+ )?(?:match|game|final|derby)(?= (?:in|at) (?:an?|the|his|her|their) (?:[\w-]+ )?(?:pub|bar|living room|lounge|tavern|sports bar|front room)\b)/gi,
    'watch$1 a tv',
  ],
  [
    /\bstocks? (?:fall|crash|plung|ris|soar|tumbl)(?:e|s|es|ing)?(?: on (?:an?|the) (?:[\w-]+ )?(?:screen|monitor))?\b/gi,
    'a screen',
  ],
  // Hands at small things.
  [/\bzip(s|ping)? (?:up )?(?:his|her) fly\b/gi, 'zip$1 up trousers'],
  [
    /\b(?:ask|beg)(s|ging|ing)? for (?:some |spare )*change\b/gi,
    (_, end = '') => (/ing$/.test(end) ? 'begging' : 'begs'),
  ],
  [
    /\b(stir|whisk|mix|beat)(e?s|ring|ing|ting)? (?:the |some |pancake |cake )*batter\b(?: in an? [\w-]+)?/gi,
    '$1$2 a bowl',
  ],
  [/\blook(s|ing)? under (?:the|a|his|her) bonnet\b/gi, 'look$1 under the hood of a car'],
  [/\bin (?:leg ?)?irons\b/gi, 'in chains'],
  // What is worn, rolled and thrown.
  [/\b(an?|the|his|her) (?:gold|golden|silver|wedding|platinum|diamond) band\b/gi, '$1 ring'],
  [/\b(ball)(s?) of (?:wool|thread|string|knitting wool)\b/gi, '$1$2 of yarn'],
  [/\brol(?:l|ls|ling) (?:his|her|their) eyes\b/gi, 'sighs'],
  [/\b(?:an?|the) (?:loud |sudden |huge |big )*bang (?:from|of) (?=(?:an?|the) )/gi, ''],
  [/,? with (?:(?:short|long|blunt|straight|dark|blonde|curly|neat) )*bangs\b/gi, ''],
  [
    /\bin sheets of rain\b|\bsheets? of rain\b/gi,
    (said) => (/^in/i.test(said) ? 'in heavy rain' : 'heavy rain'),
  ],
  [/\blos(?:es|ing) (?:his|her|their) grip (?=on\b)/gi, 'slips '],
  [/\bgrenade with (?:its|the) pin (?:pulled|out)\b/gi, 'grenade'],
  [
    /\b(?:enters?|entering|types?|typing|punch(?:es|ing)?)(?: in)? (?:his|her|their|a) pin(?: number| code)? (?=at|in|into)/gi,
    'presses buttons ',
  ],
  [
    /\b(shav|smooth|work)(es|s|ing) ((?:the |a |some )?(?:wood|plank|board|door|beam)) with (?:an?|the|his|her) (?:[\w-]+ )?plane\b/gi,
    'sands a plank',
  ],
  [/\b(pay|pays|paying|paid) (?:[\w ]{0,20})?(?:by|with an?) check\b/gi, '$1 with a banknote'],
  [
    /\b(writ|sign|hold|hand|tear|rip|wav|cash|present|giv)(es|s|ing) ((?:up |over |out |him |her |them )?)(?:an?|the|his|her) (?:(?:giant|big|huge|fat|blank|oversized|bad|rent) )*check\b(?! ?(?:list|mark|shirt))/gi,
    '$1$2 $3a sheet of paper',
  ],
  // Fairs have rides.
  [
    /(?<=\b(?:roller ?coaster|ferris wheel|big wheel|carousel|merry-go-round|bumper cars?|dodgems?|candy ?floss|cotton candy|helter skelter|waltzers?|coconut shy|toffee apples?|ghost train)\b[^.;]{0,60}) (?:at|in) (?:an?|the) (?:[\w-]+ )?(?:fair|funfair|fairground)\b/gi,
    ' at a funfair',
  ],
];
