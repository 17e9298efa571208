import { inflected } from './deeds-in-words.ts';

/** Everyday deeds said in a way of their own, each as what is seen of it; rows as in `senses-in-words.ts`. */
const DET = '(?:an?|the|his|her|their|its|my|our|some|one|two|three)';
const OWN = '(?:his|her|their|its)';
const NAMED = `${DET} (?:[\\w-]+ )?[\\w-]+`;
const PERSON =
  '(?:him|her|them|(?:an?|the|his|her|their) (?:[\\w-]+ )?(?:m[ae]n|wom[ae]n|boy|girl|child|children|baby|toddler|son|daughter|grand\\w+|patient|prisoner|soldier|mother|father|wife|husband|sister|brother|friend|king|queen|prince|princess|infant))';
const SIPPED = '(?:tea|coffee|milk|cocoa|hot chocolate|latte|cappuccino|chai)';
const BITES = '(?:biscuits?|cookies?|doughnuts?|donuts?|croissants?|bread|toast|cake|rusks?|churros?|oreos?)';
const FARE =
  '(?:soup|porridge|stew|broth|yogh?urt|cereal|oatmeal|pudding|jelly|ice cream|pur[eé]e|mash|rice|baby food|medicine|breakfast|lunch|dinner|food)';
const CLOSED =
  '(?:chest|trunk|box|basket|coffin|casket|crate|barrel|pot|jar|piano|toy box|treasure chest|cauldron|dustbin|bin)';
const UPRIGHT =
  '(?:lamp ?posts?|street ?lamps?|lampposts?|posts?|poles?|pillars?|columns?|walls?|trees?|door ?frames?|doors?|cars?|taxis?|vans?|trucks?|motorbikes?|motorcycles?|lockers?|fridges?)';
const BORNE = '(?:truck|lorry|van|pickup|pickup truck|wagon|cart|trailer|train|boat|ship)';

/** Those who come with a hose. */
const CREW =
  '(?<=\\b(?:fire ?fighters?|firem[ae]n|firewom[ae]n|fire crews?|fire brigade|crews?) (?:[a-z]+ )?\\w+ (?:out )?)';

const ROWS: readonly (readonly [string, string, string, string])[] = [
  [
    'dangle|swing',
    `${OWN} (?:bare )?(?:feet|legs) (?:off|over|from|in|into) (?:the (?:edge|side|end) of )?(${NAMED})`,
    'sit',
    ' on the edge of $1',
  ],
  [
    'dip|dipp|dunk|cool|soak',
    `${OWN} (?:bare |tired )?(?:toes?|foot|feet) (?:in|into) (${DET} (?:[\\w-]+ )?(?:lake|sea|ocean|river|stream|pond|brook|water|fountain|waves|surf))`,
    'wade',
    ' in $1',
  ],
  [
    'dunk|dip|dipp',
    `((?:an?|the|his|her|some) (?:[\\w-]+ )?${BITES}) (?:in|into) ((?:an?|the|his|her|some) )?((?:[\\w-]+ of )?${SIPPED})`,
    'dip',
    ' $1 in a cup of $3',
  ],
  [
    'feed|spoon-feed|spoonfeed',
    `(${PERSON}) (?:some |with )?(?:an? |the |his |her )?(?:[\\w-]+ )?(?:(?:bowl|spoonful|plate) of )?${FARE}`,
    'feed',
    ' $1 with a spoon',
  ],
  [
    'feed|spoon-feed|spoonfeed',
    `(?:some |an? |the )?(?:[\\w-]+ )?(?:(?:bowl|spoonful|plate) of )?${FARE} to (${PERSON})`,
    'feed',
    ' $1 with a spoon',
  ],
  [
    'feel|felt|grope',
    `${OWN} way (?:along|down|through|around|across) (${DET} (?:[\\w-]+ )?(?:walls?|fence|hedge|railing))`,
    'touch',
    ' $1',
  ],
  [
    'lift|raise|open|remove',
    `(?:up )?the lid (?:of|off|from|on) (${DET} (?:[\\w-]+ )?${CLOSED})`,
    'open',
    ' $1',
  ],
  [
    'lift|heave|hoist|load|throw|put|place|shove',
    `(${NAMED}) (?:on|onto|into|in|inside) (${DET} (?:[\\w-]+ )?${BORNE})`,
    'load',
    ' $1 into $2',
  ],
  [
    'lean|slouch|slump',
    `(?:casually |lazily |wearily )?on (${DET} (?:[\\w-]+ )?${UPRIGHT})`,
    'lean',
    ' against $1',
  ],
  ['hold|held', `(${DET} (?:[\\w-]+ )?doors?) open(?: for)?`, 'open', ' $1 for'],
  ['hold|held', `open (${DET} (?:[\\w-]+ )?doors?)(?: for)?`, 'open', ' $1 for'],
  [
    'fumble|fiddle|struggle',
    `(?:with|for) (?:${DET} )?(?:[\\w-]+ )?keys?(?: (?:at|outside|in front of|by) (${DET} (?:[\\w-]+ )?(?:door|gate)))?`,
    'unlock',
    ' the door',
  ],
  [
    'grope|feel|felt|search|fumble|look|scrabble|reach',
    '(?:around |about |blindly )*for ((?:his|her|their|the|an?) (?:[\\w-]+ )?[\\w-]+) on the (?:floor|ground|carpet|pavement)',
    'pick',
    ' up $1 from the floor',
  ],
  [
    'pour',
    '(?:some |the )?(?:cold )?(beer|ale|lager|cider) into (?:an?|the|his|her) (?:[\\w-]+ )?glass',
    'pour',
    ' a beer',
  ],
  [
    'pour',
    '(?:some |the )?(champagne|whisk[e]?y|rum|brandy|vodka|gin|bourbon|scotch) into (?:an?|the|his|her) (?:[\\w-]+ )?glass',
    'pour',
    ' a glass of $1',
  ],
  ['lick', `(${PERSON})(?:'s (?:face|hand|cheek|nose|fingers))?(?= |[.,;]|$)`, 'nuzzle', ' $1'],
  // Knights meet in the saddle.
  ['joust', '', 'ride', ' horses with lances '],
  [
    'do|does|did',
    '(?:some |a few |several )?(?:pull|chin)-?ups?(?: (?:on|from) (?:an?|the) (?:[\\w-]+ )?bar)?',
    'hang',
    ' from a pull-up bar',
  ],
  [
    'hang|hung|swing|swung',
    '(?:from|on) (?:an?|the) (?:high |horizontal |uneven )?bars?(?=[.,;]|$| in a (?:gym|park|stadium))',
    'hang',
    ' from a high bar',
  ],
  [
    'drape|wrap|sling|wind|wound|tie|throw',
    '((?:an?|the|his|her|their) (?:[\\w-]+ )?(?:scarf|shawl|towel|cape|cloak|coat|jacket)) (?:around|over|about) (?:his|her|their) (?:own )?(?:necks?|shoulders)',
    'put',
    ' on $1',
  ],
  [
    'drum|tap',
    `${OWN} (?:fingers|fingertips|nails) (?:on|against|upon) (${DET} (?:[\\w-]+ )?(?:desk|table|counter|bar))`,
    'tap',
    ' $1',
  ],
  [
    'drink|drank|sip|gulp|swig',
    `(?:some |the |fresh |cold |hot )*(?:[\\w-]+ )?(?:blood|water|wine|beer|ale|mead|milk|tea|coffee|cocoa|juice|potion|poison|rum|whisk[e]?y|champagne|soup|lemonade|medicine) (?:from|out of) (${DET} (?:[\\w-]+ )?(?:goblet|cup|chalice|glass|bottle|mug|can|flask|jar|skull|horn|tankard|canteen|jug|bowl|straw|carton))`,
    'drink',
    ' from $1',
  ],
  [
    'dump|pour|throw|toss|splash',
    `(?:${DET} bucket of |some )?water (?:on|over|onto|at) (${DET} (?:[\\w-]+ )?(?:fire|campfire|bonfire|flames))`,
    'extinguish',
    ' $1',
  ],
  [
    'empty|empti',
    `(?:out )?${OWN} pockets?(?: (?:on|onto) (${DET} (?:[\\w-]+ )?(?:table|desk|counter)))`,
    'put',
    ' a key on $1',
  ],
  [
    'empty|empti|ransack|loot',
    `(${DET} (?:[\\w-]+ )?(?:safe|till|cash register|vault|jewell?ery box|treasure chest))`,
    'open',
    ' $1',
  ],
  [
    'feed',
    `(?:some |an? |the |his |her )?((?:[\\w-]+ )?(?:carrots?|apples?|bread|grass|hay|leaves|lettuce|nuts?|peanuts?|bananas?|meat|fish|corn|seeds?|a bone|bones?|milk|sugar)) to (${NAMED})`,
    'feed',
    ' $2',
  ],
  [
    'fire|shoot|discharge',
    `(${DET} (?:[\\w-]+ )?(?:gun|pistol|revolver|rifle|shotgun)) (?:up )?(?:in|into) the (?:air|sky)`,
    'raise',
    ' $1',
  ],
  ['flag', `down (?=${DET} )`, 'hail', ' '],
  [
    'put|slip|place|slide|slid|tuck',
    `(?:${DET} )?(?:[\\w-]+ )?(?:letter|card|note|money|photo|photograph|check|cheque|it) (?:in|into|inside) an? (?:[\\w-]+ )?envelope`,
    'seal',
    ' an envelope',
  ],
  [
    'freeze|froze',
    `(?:in fear |in terror |with fear )?(?:in front of|before|at the sight of) (${NAMED})`,
    'stare',
    ' at $1 in fear',
  ],
  ['fuss', `over (${DET} [\\w-]+)'s (?:tie|collar|hair|dress|jacket|coat|bow tie)`, 'dress', ' $1'],
  [
    'gather|collect|pick up',
    `((?:some |the )?(?:[\\w-]+ )?(?:shells?|seashells?|pebbles|stones|sticks|mushrooms|nuts|acorns|chestnuts|pine cones|twigs|fallen leaves|feathers))(?! from\\b)`,
    'pick',
    ' up $1 from the ground',
  ],
  [
    'grind|ground|crack|sprinkle|shake|shook',
    `(?:some |black |fresh |a pinch of )*(?:pepper|salt|spices?) (?:over|on|onto) (${NAMED})`,
    'season',
    ' $1',
  ],
  [
    'grip|hold|held|clutch',
    `(?:on to |onto )?the (?:ropes?|chains?) of (?:an?|the|his|her) swing`,
    'swing',
    ' on a swing',
  ],
  [
    'hang|hung',
    `(?:up )?(${DET} (?:[\\w-]+ )?(?:coat|jacket|hat|cap|raincoat|scarf|bag|umbrella)) (?:up )?on (?:an?|the|his|her) (?:[\\w-]+ )?(?:hook|peg|coat ?hook|rack)`,
    'hang',
    ' $1 on a coat rack',
  ],
  [
    'hang|hung|put|place',
    `(?:up )?(?:some |an? |the |their |his |her )?(?:[\\w-]+ )?(?:star|ornaments?|baubles?|balls?|lights|tinsel|decorations?|angel|candy canes?) (?:on|onto|on top of) (${DET} (?:[\\w-]+ )?christmas tree)`,
    'decorate',
    ' $1',
  ],
  ['head', `(?:straight |off |back )?(?:for|towards?) (?=the |an? |his |her |their )`, 'walk', ' towards '],
  [
    'heave',
    `(${DET} (?:[\\w-]+ )?(?:rock|stone|boulder|log|sack|box|crate|barrel)) (off|out of|onto|aside|away|up|over)`,
    'lift',
    ' $1 $2',
  ],
  [
    'hide|hid|conceal',
    `${OWN} face behind (${DET} (?:[\\w-]+ )?(?:newspaper|book|menu|magazine|map))`,
    'read',
    ' $1',
  ],
  [
    'hide|hid|conceal|tuck|slip',
    `(${DET} (?:[\\w-]+ )?(?:gun|pistol|revolver|knife|dagger|bottle|letter|wallet|envelope|necklace|purse|phone)) (?:under|inside|in|into|beneath) ${OWN} (?:[\\w-]+ )?(?:coat|jacket|shirt|belt|cloak|trousers|sleeve)`,
    'hold',
    ' $1',
  ],
  [
    'hit|bump|bang|knock',
    `(${OWN}) head (?:on|against) (?:${DET} )(?:[\\w-]+ )?[\\w-]+`,
    'sit',
    ' with $1 head in $1 hands',
  ],
  [
    'hold|held|clutch|grip|grab',
    `(${OWN}) head (?:in (?:pain|agony|despair)|with both hands)`,
    'sit',
    ' with $1 head in $1 hands',
  ],
  [
    'lay|laid',
    `(?!(?:an? )?(?:eggs?|foundations?|siege|trap)\\b)((?:an?|the|his|her|their|some|two|three|four|five) (?:[\\w-]+ ){0,3}?(?!head|baby|child|hands?|table|foundation)[\\w-]+) (on|upon|across|in|into|beside|next to) (?=an? |the |his |her |it\\b|them\\b)`,
    'put',
    ' $1 $2 ',
  ],
  [
    'lean|bend|bent|hunch|stoop',
    `over (?:(${PERSON}|${DET} [\\w-]+)'s bed|(${PERSON}) in (?:an? |the |his |her )?(?:hospital )?bed)`,
    'tend',
    ' $1$2 lying in bed',
  ],
  [
    'leap|jump|hop|spring',
    `(?:across|over) (?:an?|the) (?:wide |huge )?gap between (?:two |the )?(?:roofs|rooftops|buildings|houses)`,
    'jump',
    ' from roof to roof',
  ],
  [
    'keep|kept|hold|held|have|has',
    `(${DET} (?:[\\w-]+ )?(?:dogs?|pupp(?:y|ies)|poodle|wolf|cat|tiger|leopard)) on an? (?:[\\w-]+ )?(?:leash|lead)`,
    'walk',
    ' $1 on a leash',
  ],
  [
    'jump|leap|climb',
    `(?:on|onto|aboard) (?:an?|the) (?:[\\w-]+ )?(train|wagon|lorry|truck|tram)`,
    'jump',
    ' next to a $1',
  ],
  [
    'kick|splash',
    `${OWN} (?:legs|feet) (?=in (?:an?|the) (?:[\\w-]+ )?(?:pool|water|lake|sea))`,
    'swim',
    ' ',
  ],
  ['kick', `(?:an?|the|some) (?:little |small )?(?:stone|pebble|rock)s?`, 'kick', ' a tiny stone'],
  ['lunge|stretch|leap', `for ((?:an?|the) (?:[\\w-]+ )?ball)`, 'reach', ' for $1'],
  [
    'lose|lost|win|won',
    `(?:an?|the|his|her) (?:card game|game of cards|hand of (?:poker|cards)|game of poker|poker game)`,
    'play',
    ' cards',
  ],
  [
    'light|lit|start|make|build',
    `(?:an?|the) fire in (?:an?|the|his|her) (?:[\\w-]+ )?(?:fireplace|hearth)`,
    'light',
    ' the fireplace',
  ],
  [
    'load|put|pack|stow',
    `(?:the |her |his |their |some )?(?:weekly )?(?:shopping|groceries|bags|luggage|bags of groceries|shopping bags) (?:in|into) (${DET} (?:[\\w-]+ )?(?:car|taxi|van|boot|trunk))(?: of (?:an?|the|his|her) car)?`,
    'load',
    ' a cardboard box into a car',
  ],
  [
    'knock|tap',
    `on (?:an?|the|his|her|my) (?:[\\w-]+ )?(car|taxi|van|truck)(?:'s)? window`,
    'knock',
    ' on a $1',
  ],
  [
    'hold|held|clutch|grip|nurse|rub|grab',
    `(?:on to )?${OWN} (?:[\\w-]+ )?(?:knee|ankle|shin|leg)(?: in pain)?(?=[.,;]|$| (?:on|in|at|after|by|and)\\b)`,
    'sit',
    ' on the ground in pain',
  ],
  ['hold|held', `${OWN} breath (?=under ?water|in the (?:pool|sea|water)|in an? (?:pool|lake))`, 'swim', ' '],
  [
    'hug|cling to',
    `(?<=\\b(?:bear|koala|panda|sloth|monkey)s? \\w+ )(${DET} (?:[\\w-]+ )?(?:tree|trunk|tree trunk))`,
    'climb',
    ' $1',
  ],
  [
    'drill|pull|fill|extract|check|examine|clean|fix',
    `(?<=\\bdentist \\w+ )(${DET} [\\w-]+)'s (?:[\\w-]+ )?(?:tooth|teeth)`,
    'treat',
    ' $1',
  ],
  [
    'give|gave|offer',
    `(?:up )?${OWN} seat (?:to|for|up to|up for) (an?|the) ((?:[\\w-]+ )?[\\w-]+)`,
    'stand',
    ' next to a seated $2',
  ],
  [
    'grab|grasp|seize|grip|clutch|catch|caught|clasp|take|took',
    `(${PERSON}|${DET} [\\w-]+)'s (?:arm|wrist|elbow|sleeve|hand)\\b`,
    'hold',
    " $1's wrist",
  ],
  ['kiss', `(${DET} (?:[\\w-]+ )?[\\w-]+)'s hand`, 'feel', " $1's hand"],
  [
    'leave|left|leav',
    `(${DET} (?:[\\w-]+ )?(?:note|message|list)) on (${DET} (?:[\\w-]+ )?(?:fridge|refrigerator))`,
    'stick',
    ' $1 on $2',
  ],
  [
    'extinguish|douse|quench|put out|fight|fought|battle',
    `${CREW}(${DET} (?:burning|blazing|flaming) (?:[\\w-]+ )?[\\w-]+)`,
    'hold',
    ' a fire hose towards $1',
  ],
  [
    'extinguish|douse|quench|put out|fight|fought|battle',
    `${CREW}(?:an?|the) (?:fire|flames|blaze) (?:in|at|of|on) (?:an?|the) ((?:[\\w-]+ )?(?:house|building|apartment|flat|school|factory|warehouse|hotel|car|barn|shop|church))`,
    'hold',
    ' a fire hose towards a burning $1',
  ],
  [
    'dry|dri|blow-dry',
    `(${OWN}) (?:wet |damp |long )?hair with (an?|the|his|her) ((?:[\\w-]+ )?(?:towel|hair ?dryer|hair ?drier|dryer|blow ?dryer))`,
    'comb',
    ' $1 hair with $2 $3',
  ],
  [
    'flip|toss',
    `((?:an?|the|some|his|her) (?:[\\w-]+ )?(?:pancakes?|omelettes?|crepes?)) (?:in|with|from|out of|over) (?:an?|the|his|her) (?:[\\w-]+ )?(?:pan|skillet)`,
    'flip',
    ' $1',
  ],
  [
    'knight|dub',
    `(?<=\\b(?:king|queen|prince|princess|emperor|empress|lord|monarch)s? \\w+ )(${DET} (?:[\\w-]+ (?!with\\b))?[\\w-]+)(?: (?:with|using) (?:an?|his|her|the) (?:[\\w-]+ )?sword)?`,
    'touch',
    ' $1 kneeling, with a sword',
  ],
  [
    'hit|beat|strike|struck|whack|smack|bash|attack',
    `(${PERSON}|${DET} (?:[\\w-]+ )?[\\w-]+) (?:over the head |on the head )?with ((?:an?|his|her|the) (?:[\\w-]+ )?(?:handbag|purse|umbrella|bag))`,
    'swing',
    ' $2 at $1',
  ],
  [
    'look|search|hunt',
    `(?:around |about |everywhere )*for ((?:his|her|the|an?|their) (?:lost |missing |other )?(?:keys?|glasses|shoe|ring|earring|phone|wallet|contact lens|coin|toy|sock|necklace|button))(?=[.,;]|$| (?:in the (?:grass|dark|sand|snow|mud|park|street|kitchen|bedroom|living room|garden)|at night)\\b)`,
    'search',
    ' for $1',
  ],
  [
    'fasten|clasp|put',
    `(?:on )?(${OWN} (?:[\\w-]+ )?(?:necklace|pendant|earrings?|bracelet|locket))(?= (?:in|at|before|by|on)\\b|[.,;]|$)`,
    'put',
    ' on $1',
  ],
  ['hold|held', `up (an?|the) (?:[\\w-]+ )?bank`, 'rob', ' $1 bank'],
  [
    'hold|held|take|took',
    `(${OWN} (?:[\\w-]+ )?(?:mother|father|mum|mom|dad|grandmother|grandfather|grandma|grandpa|son|daughter|brother|sister|friend|wife|husband|girlfriend|boyfriend|teacher))'s (?:[\\w-]+ )?hands?`,
    'hold',
    ' hands with $1',
  ],
  [
    'hold|held|cling|clung',
    `(?:on )?(?:on)?to the (?:edge|side|rim) of (${DET} (?:[\\w-]+ )?cliff)`,
    'hang',
    ' from $1',
  ],
  [
    'hang|hung',
    `up (${OWN} (?:[\\w-]+ )?(?:coat|jacket|hat|cap|raincoat|scarf))`,
    'hang',
    ' $1 on a coat rack',
  ],
  ['go|goes|went|come|came', `down (${DET} (?:[\\w-]+ )?(?:slide|water ?slide))`, 'slide', ' down $1'],
  ['fall|fell', `asleep in (${DET} [\\w-]+)'s (?:arms|lap)`, 'sleep', " on $1's lap"],
  ['sleep|slept', `in (${DET} [\\w-]+)'s arms`, 'sleep', " on $1's lap"],
  ['jump|leap|step|spring|start', `back (?=from (?:an?|the) )`, 'recoil', ' '],
  ['kick', `off (${OWN} (?:[\\w-]+ )?(?:shoes|boots|heels|sandals|slippers|trainers))`, 'take', ' off $1'],
  [
    'lean',
    `(?<=\\b(?:biker|motorcyclist)s? \\w+ )into (?:an?|the) (?:[\\w-]+ )?(?:curve|corner|bend|turn)`,
    'ride',
    ' a motorcycle',
  ],
  [
    'kiss',
    `(${DET} (?:sleeping |little |young )?(?:son|daughter|child|children|baby|kids?|girl|boy|toddler|grandson|granddaughter|grandchild)) good ?night`,
    'tuck',
    ' $1 into bed',
  ],
  ['drown', `${OWN} sorrows(?: in (?:an? |the )?[\\w-]+)?`, 'drink', ' whisky sadly'],
  [
    'frame',
    `(${DET} (?:[\\w-]+ )?(?:photo|photograph|picture|painting|certificate|diploma)) (?:on|for) the wall`,
    'hang',
    ' $1 on the wall',
  ],
  [
    'lean|bend|bent|hunch',
    `over (${DET} (?:[\\w-]+ )?(?:crib|cot|cradle|pram|chessboard|desk|table|workbench|puzzle|cauldron|sink|counter)|(?:${DET} [\\w-]+'s (?:crib|cot|cradle|desk|table)))`,
    'stoop',
    ' over $1',
  ],
  [
    'hit|beat|bang|strike',
    `((?:an?|the|his|her) (?:[\\w-]+ )?drums?) with (?:two |wooden |his |her |some |drum)*sticks`,
    'play',
    ' $1',
  ],
  ['hop|hopp', 'on one (?:leg|foot)', 'skip', ''],
  [
    'get|got|gett|climb|crawl|roll',
    'out of (?:(?:his|her|their|the) )?bed',
    'sit',
    ' on the edge of the bed',
  ],
  ['float', 'on (?:his|her|their) backs? ', 'lie', ' on the back '],
  [
    'glide|slide',
    '(?<=\\b(?:skater|girl|boy|man|woman|child|children|couple|dancer|player|princess|lady)s? (?:[a-z]+ly )?\\w+ )(?:gracefully |slowly |smoothly )?(?:over|across|along|on) ((?:an?|the) (?:[\\w-]+ )?(?:ice|ice rink|rink|frozen (?:lake|river|pond)))',
    'skate',
    ' on $1',
  ],
  [
    'hypnoti[sz]e',
    `(${PERSON}|${NAMED})(?: with (?:an?|his|her|the) (?:[\\w-]+ )?(?:watch|pendulum|pendant))?`,
    'show',
    ' a pocket watch to $1',
  ],
  [
    'hoist|raise|lower',
    '(?:up )?(?:an?|the) (?:[\\w-]+ )?sails?(?: (?:of|on) (?:an?|the|his|her) (?:[\\w-]+ )?(?:boat|ship|sailboat|yacht))?',
    'pull',
    ' a rope on a sailing ship',
  ],
  [
    'fill',
    '(?:up )?(?:an?|the|his|her) (?:[\\w-]+ )?((?:glass|mug|cup|goblet|tumbler|wineglass|wine glass|pint glass)) with ((?:[\\w-]+ )?(?:beer|wine|water|milk|juice|tea|coffee|lemonade|champagne|ale|whisk[e]?y))',
    'pour',
    ' $2 into a $1',
  ],
  [
    'fill',
    `(${DET} (?:[\\w-]+ )?(?:bucket|pail|sandbag|wheelbarrow|hole|sack)) with (?:[\\w-]+ )?(?:sand|soil|earth|dirt|gravel|snow)`,
    'dig',
    ' next to $1',
  ],
  [
    'file',
    '(?:away )?(?:some |the |his |her )?(?:papers|documents|folders|files|reports)(?: (?:away|into|inside|in)\\b(?: (?:an?|the) (?:[\\w-]+ )?(?:cabinet|drawer))?)?',
    'open',
    ' a filing cabinet',
  ],
  [
    'descend|come down|came down|go down|went down',
    '(?:down )?((?:an?|the) (?:[\\w-]+ )?ladder)',
    'climb',
    ' $1',
  ],
  [
    'follow|track',
    '((?:the |some |animal |bear |deer |wolf |rabbit |fox |tiger |human |fresh )*)(?:tracks|trail|prints|paw ?prints|hoofprints)(?= (?:in|through|across|over|on|into)\\b)',
    'follow',
    ' footprints',
  ],
  ['gobble|wolf|scoff', 'down (?=(?:an?|the|his|her|their|some) )', 'eat', ' '],
  ['jump|leap|hop|dive', 'off (?=(?:an?|the) (?:[\\w-]+ )?(?:cliff|cliffs)\\b)', 'dive', ' off '],
];

/** The rows, none of which ends within a word: a trampoline is no tram. */
export const EVERYDAY_DEEDS = ROWS.map(
  ([verb, rest, plain, after]) => [verb, `${rest}(?<!\\w(?=\\w))`, plain, after] as const,
);

/** The verb of "ironing" and "irons". */
const workOf = (said: string): string =>
  said
    .replace(/(?:ing|e?s)$/, '')
    .replace(/^(bak|driv|shav|rak)$/, '$1e')
    .replace(/(.)\1$/, '$1');

/** The same where the verb stays. */
export const EVERYDAY_PHRASES: readonly (readonly [
  RegExp,
  string | ((said: string, ...parts: string[]) => string),
])[] = [
  // What the hands are at is seen; that one hums is on the face.
  [
    /\b(hum|sing|whistle|smile|cri|cry|weep|laugh|daydream|chat|yawn)(s|es|ed|ing)? (?:[a-z]+ly )?(?:while|as (?:he|she|they)|whilst) ((?:iron|paint|knead|wash|chop|cook|sew|knit|sweep|mop|peel|stir|polish|iron|dig|plant|milk|saw|bak|scrub|driv|shav|fold|vacuum|hang|rak)\w*)( [^.,;]+)/gi,
    (_, verb = '', end = '', work = '', rest = '') =>
      `${inflected(workOf(work), end === 'ing' ? 'ing' : `${verb}s`)}${rest}, ${verb === 'cri' ? 'cry' : verb.replace(/e$/, '').replace(/^hum$/, 'humm')}ing`,
  ],
  [
    /\b((?:comfort|tend|treat|nurs|hug|feed|sooth|visit)(?:s|es|ing|ed)? (?:to )?(?:an?|the|his|her) (?:[\w-]+ )?[\w-]+) in ((?:an?|the|his|her) )?((?:hospital )?bed)\b/gi,
    '$1 lying in $2$3',
  ],
  [
    /\b((?:fold|iron|knit|sew|peel|eat|cook|clean|dust)(?:s|es|ing|ed)?\b[^.,;]{0,40}) (?:while|as (?:he|she|they)) watch(?:ing|es)? (?:the )?(?:tv|television|telly)\b/gi,
    '$1 in front of a television',
  ],
  [
    /\b(an?|the|two|three) drunk(s)? (?=(?:out|down|into|in|on|at|from|stagger|sleep|l[iy]|sing|fall|stumbl|sit|sway)\w*\b)/gi,
    '$1 drunk man ',
  ],
  [
    /\b(archers?) (?:gets?|is|are|prepares?|stands?)(?: ready| about| poised)? to (?:shoot|fire)\b/gi,
    '$1 aims a longbow',
  ],
  [
    /\b(?:a|the) player (?=(?:hit|serv|return|smash|volley)\w* (?:an?|the) tennis ball\b)/gi,
    'a tennis player ',
  ],
  [/\b(?:camping|camp|portable gas) stove\b/gi, 'campfire'],
  [
    /\bdress(?:es|ed|ing)? (?:up )?(?:himself |herself |themselves )?as (?=(?:an? |the )?[a-z]+)/gi,
    'dressed as ',
  ],
  [
    /\b(?:drop|fall|get)(?:s|ping|ting|ing)? (?:down )?(?:to|on) the (?:ground|floor) and (?=do(?:es|ing)? )/gi,
    '',
  ],
  // What one makes a face at in one's own hand is held.
  [
    /\b(frown|smile|grin|glare|scowl|laugh|giggle|chuckle|squint|smirk|grimace|gasp|beam)(s|ed|ing)? (?:down )?at ((?:his|her|their) (?:[\w-]+ )?(?:phone|smartphone|mobile|tablet|letter|book|newspaper))\b/gi,
    'look$2 at $3 and $1$2',
  ],
  [
    /\b(?:is|are|gets?|was|were|being) (?:knocked|pushed|thrown|shoved|punched) (?:down )?(?:to|on to|onto|down on) the (?:floor|ground|canvas|mat)\b/gi,
    'falls to the floor',
  ],
  [
    /\b(?:is|are|gets?|was|were|being) knocked (?:out|unconscious|out cold)\b/gi,
    'lies unconscious on the floor',
  ],
  [
    /\b(prisoners?|captives?|slaves?|convicts?|criminals?|thie(?:f|ves)) in (?:chains|shackles|handcuffs|irons|cuffs)\b/gi,
    'handcuffed $1',
  ],
  [
    /\b(?:look|glanc|peer)(?:s|es|ing)? (?:back )?over (his|her|their) shoulders? (?:while|as (?:he|she|they)|whilst) (run|walk|flee)(?:ning|ing|s|es)?\b/gi,
    '$2s, looking back over $1 shoulder',
  ],
  [
    /\blook(s|ing)? up at (?:an?|the) (?:[a-z]+ )?(?:skyscrapers?|tall buildings?|high-rises?|tower blocks?)\b/gi,
    'look$1 up in a downtown street',
  ],
  [
    /\b(?:hitch|lift|gather|hold|rais|pick)(?:s|es|ing|ed)? (?:up )?(?:her|his|their) (?:long |wet )?(?:skirts?|dress|gown|robes?|hem) (?:up )?(?:and|to) (?=(?:wad|run|walk|cross|climb|step)\w*)/gi,
    '',
  ],
  // What is held up is what she has on: a bride, her gown.
  [
    /(?<=\bbride\b[^.;]*),? (?:(?:while|and) )?(?:hitch|lift|gather|hold|rais|pick|clutch)(?:s|es|ing) (?:up )?(?:the (?:hem|train|skirts?) of )?her ((?:[a-z]+ ){0,2}(?:skirts?|dress|gown|train|hem))(?: up)?(?: (?:in|with) (?:both|her|one) hands?)?(?=[.,;]|$| (?:in|through|across|along|down|up|over|at|on|as|while)\b)/gi,
    '',
  ],
  [
    /(?<!\bbride\b.*),? (?:(?:while|and) )?(?:hitch|lift|gather|hold|rais|pick|clutch)(?:s|es|ing) (?:up )?(?:her|his) ((?:[a-z]+ ){0,2}(?:skirts?|dress|gown|robes?))(?: up)?(?: (?:in|with) (?:both|her|one) hands?)?(?=[.,;]|$| (?:in|through|across|along|down|up|over|at|on|as|while)\b)/gi,
    ' in a $1',
  ],
  [/\bin an? (?:[a-z]+ )?puff of (?=(?:[a-z]+ )?smoke\b)/gi, 'in a cloud of '],
  [/\b(the|an?|his|her|their|my|our) back (garden|yard)\b/gi, '$1 $2'],
  [
    /\b(ball|football|penalty|shot|free kick|header) (?:in|into) the (?:(?:back|top corner|corner) of the )?net\b/gi,
    '$1 into the goal',
  ],
  [
    /\b((?:carr|lug|drag|walk|run|creep|tiptoe|climb|sneak|rac|rush|stomp|trudg|haul|mov|pull)(?:s|es|ies|y|ying|ing|ning|ged|ging)?\b[^.,;]{0,40}) (up|down)stairs\b/gi,
    '$1 $2 the stairs',
  ],
  [
    /\b((?:knit|read|sew|nap|doz|crochet|embroider|mend|darn)(?:s|es|ting|ing|e)?\b[^.,;]{0,30}) (?:by|beside|in front of|near|before) the (?:open )?(?:fire|hearth)(?=[.,;]|$)/gi,
    '$1 by the fireplace',
  ],
  [
    /\b(lectur(?:es?|ing)\b[^.,;]{0,30}) in an? (?:large |full |crowded |packed )?hall\b/gi,
    '$1 in a lecture hall',
  ],
];
