/** What bodies are said to do in phrases of their own, as what is seen of it; rows as in `senses-in-words.ts`. */
import { DET_OR_SOME as DET, OWN, THING, WHOM } from './phrase-parts.ts';

const CLOTHES =
  '(?:jackets?|coats?|dress|robe|bathrobe|shirts?|t-shirt|sweater|jumper|cardigan|overcoat|trousers|jeans|gown|costume|uniform|raincoat|kimono)';
const NECKWEAR = '(?:necklace|scarf|chain|medal|pendant|garland|shawl|locket)';
const TOP = '(?:table|desk|bar|counter|keyboard|kitchen table|steering wheel|books?)';

export const MOVES_IN_WORDS: readonly (readonly [string, string, string, string])[] = [
  [
    'seize|grab|grabb|snatch',
    `(${DET} (?:[\\w-]+ )?[\\w-]+)'s ((?:[\\w-]+ )?(?:handbag|purse|bag|wallet|briefcase|suitcase|phone|necklace))`,
    'steal',
    " $1's $2",
  ],
  ['pull|draw|drew', `(?:back )?(?:the |an? |${OWN} )?bow ?string(?: back)?`, 'aim', ' a longbow'],
  [
    'scrape|tip|slide|slid|add',
    `((?:${DET} )?(?:[\\w-]+ )?[\\w-]+) (?:in|into|to) (${DET} (?:[\\w-]+ )?(?:pot|pan|wok|saucepan|skillet))`,
    'stir',
    ' $1 in $2',
  ],
  [
    'put|place|slide|slid|lay',
    `${THING} under (an?|the|his|her) (?:[\\w-]+ )?microscope`,
    'look',
    ' into $2 microscope',
  ],
  [
    'roll|slide|slid|crawl',
    `(?:out )?(?:under|underneath|beneath) (${DET} (?:[\\w-]+ )?(?:car|truck|van|jeep|taxi))`,
    'lie',
    ' under $1',
  ],
  [
    'pull|yank|tug|grab|grabb',
    `(${DET} (?:[\\w-]+ )?(?:cat|dog|kitten|puppy|horse|pony|donkey|cow|pig))'s tail`,
    'touch',
    ' $1',
  ],
  [
    'ring',
    `(?:the|${OWN}) (?:bicycle |bike )?bell (?:of|on) (${DET} (?:[\\w-]+ )?(?:bicycle|bike|scooter))`,
    'ride',
    ' $1',
  ],
  [
    'sign',
    `${DET} (?:[\\w-]+ )?(?:decree|edict|proclamation|warrant|bill|law|charter|pact|armistice)(?! (?:at|on))`,
    'sign',
    ' a document at a desk',
  ],
  [
    'scan|survey|search|scour|watch',
    `the horizon (?:with|through) (${DET} (?:[\\w-]+ )?(?:telescope|spyglass|binoculars))`,
    'look',
    ' through $1',
  ],
  ['scan|survey|search|scour|watch', 'the horizon', 'look', ' into the distance'],
  [
    'shuffle|fan',
    `(?<!\\bhands \\w+ )(?:${DET} )?(?:playing )?cards?(?= (?:in|on|with|for|before|for|behind)\b|[.,;]|$)`,
    'hold',
    ' a playing card',
  ],
  [
    'race',
    `(him|her|them|${DET} (?:[\\w-]+ )?(?:brother|sister|friends?|mother|father|dad|mum|mom|boy|girl|cousin|classmate|teammate|rival|dog|wife|husband)) (?=(?:to|down|across|up|along|through|home|around|over)\\b)`,
    'run',
    ' with $1 ',
  ],
  ['rein', `(?:in|up|back) (${DET} (?:[\\w-]+ )?(?:horse|pony|stallion|mare|steed|donkey))`, 'ride', ' $1'],
  [
    'refill|top',
    `(?:up )?${DET} (?:[\\w-]+ )?(?:coffee )?(?:cups?|mugs?)(?: of coffee)?`,
    'pour',
    ' coffee into a cup',
  ],
  [
    'refill|top',
    `(?:up )?${DET} (?:[\\w-]+ )?(?:water )?glass(?:es)?(?: of water)?`,
    'pour',
    ' water into a glass',
  ],
  [
    'rev|revv',
    `(?:up )?(?:the engine of )?(${DET} (?:[\\w-]+ )?(?:motorcycle|motorbike|bike|scooter))`,
    'ride',
    ' $1',
  ],
  ['reach', '(?:up )?(?:for|to|towards?|into) the (?:sky|stars|moon|heavens)', 'stretch', ''],
  [
    'sprinkle|pour',
    `(?:some )?(?:holy )?water (?:on|over|onto) (${DET} (?:[\\w-]+ )?baby)(?:'s (?:head|forehead))?`,
    'hold',
    ' $1',
  ],
  ['bapti[sz]e|christen', `(${DET} (?:[\\w-]+ )?(?:baby|infant|newborn))`, 'hold', ' $1'],
  [
    'share|tell|told',
    `(?:an? |his |her |their )?(?:[\\w-]+ )?secrets? (?:with|to) ${WHOM}`,
    'whisper',
    ' to $1',
  ],
  [
    'shoo|swat|wave',
    `(?:away )?(${DET} (?:[\\w-]+ )?(?:fly|wasp|bee|mosquito|hornet))(?: away)?(?! with)`,
    'wave',
    ' at $1',
  ],
  [
    'show|showed',
    `(${DET} (?:[\\w-]+ )?(?:house|villa|mansion|cottage)) to ${WHOM}`,
    'talk',
    ' to $2 in front of $1',
  ],
  [
    'show|showed',
    `${DET} (?:[\\w-]+ )?(?:apartment|flat|room|loft) to ${WHOM}`,
    'talk',
    ' to $1 in a living room',
  ],
  [
    'slip|slide|slid|lower|ease',
    `(?:(?:him|her)self |quietly |gently )?into (${DET} (?:[\\w-]+ )?(?:pool|lake|water|sea|river|pond|hot spring))`,
    'wade',
    ' in $1',
  ],
  ['measure|examine|inspect', '(?:the |some )?skid ?marks(?= |[.,;]|$)', 'kneel', ' with a tape measure'],
  ['nestle|snuggle|cuddle', `(?:up )?(?:against|into|up to|close to|with|to) ${WHOM}(?!'s)`, 'hug', ' $1'],
  ['pan-?fr(?:y|i)|deep-?fr(?:y|i)|stir-?fr(?:y|i)', '', 'fry', ' '],
  [
    'pin|stick|stuck|tuck|put|wear',
    `((?:an?|the|some) (?:[\\w-]+ )?(?:flower|rose|daisy|feather)) (?:in|into|behind) ${OWN} (?:hair|ear)`,
    'hold',
    ' $1',
  ],
  [
    'play',
    'hide[- ]and[- ](?:go[- ])?seek(?= in (?:an?|the|his|her|their) (?:[\\w-]+ )?(?:garden|park|forest|woods|yard|orchard|backyard))',
    'hide',
    ' behind a tree',
  ],
  ['pole[- ]vault', '(?:over (?:an?|the) (?:[\\w-]+ )?bar)?', 'jump', ' over a hurdle in a stadium'],
  [
    'pull|remove|draw',
    `(?:out )?an? (?:[\\w-]+ )?(?:thorn|splinter|arrow) (?:out of|from) (${DET} (?:[\\w-]+ )?[\\w-]+)'s (?:paw|foot|leg|hoof|hand|finger|arm|shoulder)`,
    'treat',
    ' $1',
  ],
  ['pull|bring|draw|haul', `in (${DET} (?:fishing )?nets?(?: full of fish)?)`, 'haul', ' $1'],
  [
    'pull|lift|draw|slide|slid',
    `(?!out )(${DET}(?: [\\w-]+){1,4}?) (?:out of|from) (an?|the|his|her) ((?:[\\w-]+ )?oven)`,
    'take',
    ' $1 out of $2 $3',
  ],
  [
    'pull|squeeze',
    'the trigger(?: of (?:his|her|the|a) (?:[\\w-]+ )?(?:gun|pistol|revolver|rifle))?',
    'fire',
    ' a pistol',
  ],
  ['magnify|magnifi', '(?=(?:an?|the|his|her) [a-z]+ (?:with|under|through|using) )', 'examine', ' '],
  [
    'put|stick|stuck|hold|held|throw|threw',
    `(?:up (${OWN}) (?:left |right )?hand|(${OWN}) (?:left |right )?hand up)`,
    'raise',
    ' $1$2 hand',
  ],
  [
    'put|rest|lay|laid|drop',
    `${OWN} head (?:down )?(?:in ${OWN} (?:arms|hands) )?on (${DET} (?:[\\w-]+ )?${TOP})`,
    'sleep',
    ' at $1',
  ],
  [
    'nod|doze|drop|drift',
    'off(?: to sleep)?(?= (?:in|on|at|over|while|during|with)\\b|[.,;]|$)',
    'sleep',
    '',
  ],
  ['pat|pat down|check', `(?:down )?${OWN} (?:[\\w-]+ )?pockets`, 'stand', ' with hands on hips'],
  [
    'pull|make|made',
    '(?:an? )?(?:[\\w-]+ )?faces? (?:in|into|at) (an?|the|his|her) (?:[\\w-]+ )?mirror',
    'laugh',
    ' in front of $1 mirror',
  ],
  [
    'pull|pin|tie|tied|put|gather|tuck|twist',
    `(?:up |back )?${OWN} (?:(?:long|wet|dark|blonde|red|curly|short|black|grey) )*hair(?: up| back| behind ${OWN} ears?)?(?: (?:in|into) an? (?:[\\w-]+ )?(?:pony ?tail|bun|knot|braid|plait))?(?! (?:a?round|with|on|over))`,
    'groom',
    '',
  ],
  [
    'pour|dump|tip|throw|threw',
    `(?:an? bucket of |a bottle of |some )?(?:(?:cold|ice|icy|warm) )?water (?:over|on|onto) ${OWN} (?:own )?head`,
    'raise',
    ' a bucket',
  ],
  ['pour', `(?:some |the )?(?:petrol|gas|gasoline|diesel|fuel) (?:in|into) ${THING}`, 'refuel', ' $1'],
  ['pull', `(?:out )?the pin (?:of|on|from|out of) (${DET} )(?:[\\w-]+ )?grenade`, 'hold', ' $1grenade'],
  [
    'push|press|hit|punch|tap|pull',
    `${DET} (?:[\\w-]+ )?buttons? (?:on|of|at) ${DET} (?:[\\w-]+ )?(?:machine|panel|console|control panel|generator|device|computer)`,
    'operate',
    ' a control panel',
  ],
  [
    'put|hang|hung|fasten|clasp|place|wrap|tie|tied|loop',
    `(${DET} (?:[\\w-]+ )?${NECKWEAR}) (?:a?round|about) ${OWN} (?:own )?(?:neck|shoulders)`,
    'put',
    ' on $1',
  ],
  ['put|press|hold|held|lay', `${OWN} ear (?:to|against|on|at) ${THING}`, 'listen', ' at $1'],
  [
    'put|set',
    `(?:down (${DET} (?:[\\w-]+ )?(?:suitcase|bag|box|bucket|basket|crate|backpack|sack|case|load|toolbox|briefcase)s?)|(${DET} (?:[\\w-]+ )?(?:suitcase|bag|box|bucket|basket|crate|backpack|sack|case|load|toolbox|briefcase)s?) (?:down )?on the (?:floor|ground))(?! of)`,
    'pick',
    ' up $1$2',
  ],
  // Several flowers are brought as one bunch.
  [
    'put|place|lay|laid|leave|left|set',
    `(?:down )?(?:(?:an?|the|his|her|their|some|fresh) )*(?:(?:[\\w-]+ )?(?:bouquet|bunch|posy|spray|armful) of )?(?:fresh )?((?:[\\w-]+ )?(?:roses|lilies|tulips|daisies|carnations|chrysanthemums|sunflowers|poppies|flowers|wildflowers)) (?:down )?(?:on|at|onto|upon|beside|by|before) (${DET} (?:[\\w'’-]+ ){0,2}?(?:grave|tomb|gravestone|tombstone|headstone|coffin))`,
    'kneel',
    ' holding a bouquet of $1 at $2',
  ],
  [
    'put|place|lay|laid|leave|left|set',
    `((?:${DET} )?(?:[\\w-]+ )?(?:flowers?|roses?|wreath|bouquet|lilies|tulips|daisies)) (?:on|at|onto|upon|beside) (${DET} (?:[\\w-]+ )?(?:grave|tomb|gravestone|tombstone|coffin)(?:'s)?)`,
    'kneel',
    ' holding $1 at $2',
  ],
  [
    'raise|roll|pull|lift',
    `(?:up )?((?:the|her|his|their) (?:[\\w-]+ )?(?:blinds?|shutters?|shades?))(?: up)?`,
    'open',
    ' $1',
  ],
  ['reach', `(?:out )?(?:with (?:a|one|his|her) hand )?to (?:touch|stroke|pet|pat) `, 'touch', ' '],
  ['reach', `(?:out )?(?:with (?:a|one|his|her) hand )?to (?:take|grab|catch|get|pick) `, 'reach', ' for '],
  [
    'record|film|take|took|shoot|shot|make',
    `(?:an? |the )?(?:[\\w-]+ )?(?:videos?|clips?|film)(?: of [\\w ]{1,30}?)? (?:with|on) ${OWN} (?:[\\w-]+ )?(?:phone|smartphone|cell ?phone)`,
    'photograph',
    ' with a phone',
  ],
  ['rip|tear|tore|pull|throw', `off ${OWN} (?=(?:[\\w-]+ )?${CLOTHES}\\b)`, 'take', ' off his '],
  [
    'run|ran|rush|fall|fell|fly|leap|jump',
    `into (?:the )?(?:(?:open|outstretched|waiting) )?(?:arms of ${WHOM}|(${DET} (?:[\\w-]+ )?[\\w-]+)'s (?:[\\w-]+ )?arms)`,
    'hug',
    ' $1$2',
  ],
  [
    'scribble|jot',
    `(?:down )?(?:(?:something|notes|an? [\\w-]+|the [\\w-]+|some [\\w-]+) )?(?=(?:in|on) (?:an?|the|his|her) )`,
    'write',
    ' ',
  ],
  [
    'send|sent',
    'an? (?:[\\w-]+ )?(?:text|text message|sms|message)(?! in a bottle)(?: (?:on|from|with) (?:his|her|their|a) (?:[\\w-]+ )?phone)?',
    'text',
    '',
  ],
  [
    'type|write',
    'an? (?:[\\w-]+ )?(?:text message|sms|text on (?:his|her|a) phone|message on (?:his|her|a) (?:[\\w-]+ )?phone)',
    'text',
    '',
  ],
  [
    'set',
    `(?:an?|the|his|her) (?:broken|fractured) (?:arm|leg|wrist|bone|finger)`,
    'bandage',
    " a patient's arm",
  ],
  ['skip', '(?=(?:along|down|through|across|home|happily|over the|past) )', 'hop', ' '],
  ['scrub', `${OWN} hands(?: (?:in|at|over) (?:an?|the) sink)?`, 'wash', ' hands'],
  ['run|ran|play', `with (an?|the|his|her|their) ((?:[\\w-]+ )?kite)`, 'fly', ' $1 $2'],
  [
    'pump',
    'water (?:in|into|from|out of) (?:an?|the|his|her) (?:[\\w-]+ )?(?:bucket|pail|well|jug)',
    'pump',
    ' water',
  ],
  [
    'punch|parry|parri|tip|palm|push',
    `(?<=\\b(?:goalkeeper|goalie|keeper) [a-z]+ )(the|a) ball(?: (?:away|over the (?:bar|crossbar)|wide|clear))?`,
    'save',
    ' $1 ball',
  ],
  ['slap|smack', `${OWN} (?:own )?forehead`, 'facepalm', ''],
  ['slip|shrug|get|got|climb|squeeze|change', `into (${DET} (?:[\\w-]+ )?${CLOTHES})`, 'put', ' on $1'],
  [
    'nail|hang|hung|hammer',
    `${THING} (?:above|over|on) (?:an?|the|his|her) (?:[\\w-]+ )?(?:door|fireplace|mantelpiece|bed|sofa)`,
    'hang',
    ' $1 on the wall',
  ],
  [
    'sail|steer|pilot',
    `(?<=\\b(?:captain|skipper|helmsman) [a-z]+ )(?:an?|the|his|her) (?:[\\w-]+ )?(?:boat|yacht|sailboat|trawler|vessel)`,
    'steer',
    ' a ship',
  ],
  [
    'poke|prod|stoke',
    `${DET} (?:[\\w-]+ )?(?:fire|campfire|embers|coals|logs)(?: with (?:an?|the|his|her) (?:[\\w-]+ )?(?:poker|stick|branch|rod))?`,
    'kneel',
    ' at a fire with a stick',
  ],
  [
    'roll',
    '(?<=\\b(?:boy|girl|child|children|kid|man|woman|couple)s? \\w+ )(?=down (?:an?|the) (?:[\\w-]+ )?(?:hill|slope|dune|bank|hillside))',
    'tumble',
    ' ',
  ],
  ['scoop', `((?:${DET} )?(?:[\\w-]+ )?[\\w-]+(?: cream)?) (?:from|out of) an? tub`, 'scoop', ' $1'],
];

/** What is told of the one it is done to, as told of who does it. */
export const DONE_BY_OTHERS: readonly (readonly [RegExp, string])[] = [
  // Who is brought something in bed sits up for it.
  [
    /\b((?:serv|bring|giv|offer|carri|carry|hand|tak)(?:e|es|s|ing)? (?:[\w-]+ ){1,6}?to (?:an?|the|his|her|their) (?:[\w-]+ ){0,2}[\w-]+) in (?:(?:his|her|the|a|their) )?(?:hospital )?bed\b/gi,
    '$1 who sits in bed',
  ],
  [
    /\b((?:serv|bring|giv)(?:e|es|s|ing)?) ((?:an?|the|his|her|their) (?:[\w-]+ )?[\w-]+) ((?:an? |some |the )?(?:[\w-]+ of )?(?:hot )?(?:breakfast|tea|coffee|soup|dinner|lunch|medicine|water|flowers|pancakes)) in (?:(?:his|her|the|a) )?(?:hospital )?bed\b/gi,
    '$1 $3 to $2 who sits in bed',
  ],
  [
    /\b(?:an?|the|his|her|their) (?:[a-z]+ )?(?:deck|pack) of (?:playing |tarot )?cards\b/gi,
    'a playing card',
  ],
  // Dogs wear none.
  [
    /(?<=\b(?:dog|puppy|hound|wolf|fox|horse|lion|tiger|cat|husky|labrador|retriever|sheepdog)) pants(?= (?:in|on|under|after|heavily|with|beside|from|by)\b|[.,;]|$)/gi,
    ' sits',
  ],
  [
    /\b(?:competing |competes? |battling |battle |are |is |locked )*(?:in|during) (?:an?|the|their) (?:[\w-]+ )?(?=tug[- ]of[- ]war\b)/gi,
    'play ',
  ],
  [
    /\bdrowning ((?:young |old )?(?:man|woman|boy|girl|child|swimmer|sailor|person|sailors|people)) (?:reach(?:es)?|grabs?|clings?|stretch(?:es)?)(?: out)?(?: (?:for|at|to|towards?))? (?=an? |the )/gi,
    '$1 drowns in the sea next to ',
  ],
  [
    /\b(an?|the|my|our) ((?:[\w-]+ )?(?:boy|girl|child|toddler|kid|son|daughter|baby)) (?:rides?|sits?|is carried|is riding|is sitting|riding|sitting) (?:up )?on (?:his|her|the|an?) (father|dad|daddy|mother|uncle|grandfather|grandpa|brother|man)'s shoulders\b/gi,
    'a $3 carries $1 $2 on his shoulders',
  ],
  [
    /(?<=^|[.:!?] )(an?|the) ((?:[\w-]+ )?[\w-]+) (?:receives?|accepts?|collects?|takes delivery of) (an?|the|his|her|some) ((?:[\w-]+ )?[\w-]+) from (an?|the|his|her) ((?:[\w-]+ )?(?:courier|postman|mailman|delivery (?:man|driver|boy)|messenger|teacher|king|queen|president|general|mayor|friend|mother|father|boy|girl|man|woman|nurse|waiter|clerk))\b/gi,
    '$5 $6 gives $3 $4 to $1 $2',
  ],
  [
    /(?<=^|[.:!?] )(an?|the) ((?:[\w-]+ )?[\w-]+) pos(?:es?|ing) for (an?|the|his|her) ((?:[\w-]+ )?(?:photographer|paparazzi|photo-journalist))\b/gi,
    '$3 $4 photographs $1 $2',
  ],
  [
    /(?<=^|[.:!?] )(an?|the) ((?:[\w-]+ )?[\w-]+) pos(?:es?|ing) for (an?|the|his|her) ((?:[\w-]+ )?(?:painter|artist|portrait painter))\b/gi,
    '$3 $4 paints a portrait of $1 $2',
  ],
  [
    /\b(?:pauses?|stops?|halts?|bends down|slows down|turns) to (look|check|read|examine|tie|pick|drink|wipe|smell|admire|pet|stroke|talk)\b/gi,
    '$1s',
  ],
  [
    /\b(?:(on|wearing|in) )(?:(?:his|her|their|a pair of|old|new|pink|white|red) )*(?:roller ?skates|roller ?blades|in-?line skates)\b/gi,
    'rollerskating',
  ],
  [
    /(?<!^|[.!?,] |\b(?:an?|the|his|her|their|my|of|new|old|pink|red|white|blue|black|with|two|for|in|on) )\b(?:roller-? ?|in-?line )(?:skat|blad)(e|es|ing)\b/gi,
    'rollerskat$1',
  ],
];
