import { inflected } from './deeds-in-words.ts';

type Reword = (said: string, ...parts: (string | undefined)[]) => string;

const LOCKED =
  '(?:car|truck|van|house|flat|apartment|office|hotel(?: room)?|room|motel|shop|store|motorcycle|motorbike|scooter|boat)';
/** What is done with keys that are together on a ring; those of a piano are pressed. */
const PASSED =
  '(?:hand|giv|pass|toss|throw|drop|find|los|grab|jingl|jangl|dangl|twirl|swip|steal|hid|pocket|hold|show)(?:e?s|ing|ed)?|gave|threw|found|lost|stole|hid|held|tak(?:es?|ing)|took|pick(?:s|ed|ing)? up';
/** Beasts lie down wherever they are. */
const NO_BEAST =
  '(?<!\\b(?:cats?|kittens?|dogs?|pupp(?:y|ies)|mouse|mice|owl|bear|fox|lion|tiger|dragon|bab(?:y|ies)|toddler) )';
const DROPS_OFF =
  '(?:falls|fell|falling) asleep|sleep(?:s|ing)?|(?:(?:is|are|was) )?(?:asleep|napping|snoozing|dozing)|naps|snoozes|(?:dozes|dozing|nods|nodding) off';

/** Words that are another thing beside these: a puff of smoke is no pastry, what crashes has nobody beside it. */
export const PHRASAL_THINGS: readonly (readonly [RegExp, string | Reword])[] = [
  // Keys that go from hand to hand are a few on one ring; a car's are handed over where cars are sold.
  [
    /^([^.;!?]*\b(?:sales(?:man|woman|person)|car dealer|dealer)\b[^.;!?]*\b(?:car keys|keys to (?:an?|the|his|her|their) (?:[\w-]+ )?car)\b(?![^.;!?]* (?:in|at|outside|inside|on) )[^.,;!?]*)/gi,
    '$1 in a car dealership',
  ],
  [
    new RegExp(
      `(?<!\\b(?:with|using) )\\b(?:(the|his|her|their|my) |some |(?:a|the) (?:set|bunch) of )?(?:(?:new|spare|lost) )?(?:${LOCKED} keys\\b|keys (?:to|of|for) (?:an?|the|his|her|their) (?:[\\w-]+ )?${LOCKED}\\b)`,
      'gi',
    ),
    (_, whose = 'a') => `${whose} keyring`,
  ],
  [
    new RegExp(
      `\\b((?:${PASSED})(?: (?:up|out|him|her|them|me|over))?) (the|his|her|their|some|my) (?:[\\w-]+ )?keys\\b`,
      'gi',
    ),
    (_, deed = '', whose = '') => `${deed} ${whose === 'some' ? 'a' : whose} keyring`,
  ],
  // Where one reads and works one drops off over it.
  [
    new RegExp(
      `${NO_BEAST}\\b(${DROPS_OFF}) (?=(?:in|at) (?:an?|the|his|her|their) (?:[\\w-]+ )?(?:library|study)(?:[.,;!?]|$))`,
      'gi',
    ),
    '$1 over a book ',
  ],
  [
    new RegExp(
      `${NO_BEAST}\\b(${DROPS_OFF}) (?=(?:in|at) (?:an?|the|his|her|their) (?:[\\w-]+ )?office(?:[.,;!?]|$))`,
      'gi',
    ),
    '$1 at a desk ',
  ],
  [/\bdrill (?=sergeants?|instructors?\b)/gi, 'army '],
  // Whoever is taken by the collar wears it.
  [/ by (?:the|his|her) (?:collar|lapels?|scruff(?: of (?:the|his|her|its) neck)?)\b/gi, ''],
  [/\b(?:in|from) the (?:stands|bleachers|grandstands?)\b/gi, 'in the stadium'],
  [/\bin an? puff of (?=[a-z]*\s?smoke\b)/gi, 'in a cloud of '],
  [/\bice cream (from|at) (an?|the) (?:[\w-]+ )?(?:van|truck)\b/gi, 'ice cream $1 an ice cream truck'],
  [
    /\b(planes?|airplanes?|aircraft|jets?|airliners?|passengers|travellers|travelers)\b([^.;]{0,30}?) (?:at|to|by|near) (?:the|its|their|a) (?:boarding |departure |arrival )?gate\b/gi,
    '$1$2 at the airport',
  ],
  [/\bmodel (airplane|aeroplane|plane|car|train|boat|rocket)s?\b/gi, 'toy $1'],
  [/\b(?:an?|the|his|her) (?:iron|steel|metal) bar\b/gi, 'a crowbar'],
  // Behind the wheel of what crashes nobody is seen.
  [
    /\b(?:an?|the|his|her) (?:[\w-]+ )?[\w-]+ (crash|smash|slam|ram|bump)(e?s|ing|ed)? (?:his|her|their|an?|the) ((?:[\w-]+ )?(?:car|truck|van|lorry|taxi|jeep|bus)) (?=into )/gi,
    'a $3 $1$2 ',
  ],
  [
    /\b(?:an?|the) (?:[\w-]+ )?(?:driver|man|woman|motorist|taxi driver) (?:bump|crash|run|drive|smash)(?:e?s|ing)? into ((?:an?|the) (?:[\w-]+ )?[\w-]+) with (?:his|her|their) (car|truck|van|taxi)\b/gi,
    'a $2 crashes into $1',
  ],
  [
    /\b(?:an?|the) ((?:[\w-]+ )?helicopter) (?:airlift|winch|lift)(?:s|es|ing)? (?:up )?((?:an?|the|two) (?:[\w-]+ )?[\w-]+) (?:to safety )?(?:from|off|out of) (?:an?|the) ([\w-]+(?: [\w-]+)?)/gi,
    '$2 hangs on a rope below a $1 at the $3',
  ],
  [
    /\b(an?|the|his|her) (old |young )?blind (man|woman|boy|girl|beggar|musician) (?=(?:walk|cross|step|feel|tap|stroll|climb|enter|wait|stand)[a-z]*\b)(?![^.]*\b(?:cane|stick|guide dog)\b)/gi,
    '$1 $2$3 in sunglasses with a walking stick ',
  ],
  [
    /\b(an?|the|his|her) (old |young )?blind (man|woman|boy|girl|beggar|musician)\b/gi,
    '$1 $2$3 in sunglasses',
  ],
  // Words written as one, and clauses in which nobody does anything.
  [/\bcannot\b/g, "can't"],
  [/,? (?:and|but) (?:nobody|no one) (?:picks? up|answers?)\b/gi, ''],
  [/\b(?:after|before|at|on) the (?:final|last|opening) (?:whistle|buzzer|hooter)\b/gi, ''],
  [/\b(letter|parcel|package|postcard|photo|photograph|picture|box)(s?) from home\b/gi, '$1$2'],
  // Baseball: one comes to bat, and bases are run round.
  [
    /\bwithout ever (?:step|com|get)[a-z]*ing (?:up )?to (?:the )?(?:bat|plate)\b|\bwithout ever batting\b/gi,
    '',
  ],
  [
    /\b(?:step|com|go)(e?s|p?ing) up to (?:the )?(?:bat|home plate|plate(?= (?:and|with|in)\b|[.,;!]|$))(?! (?:of|with) )/gi,
    (_, end = '') => `${inflected('swing', end)} a baseball bat`,
  ],
  [/\b(?:round|circl)(e?s|ing) the bases\b/gi, (_, end = '') => `${inflected('run', end)} in the ballpark`],
  [/\b(?:around|round) (?:all )?the bases\b/gi, 'in the ballpark'],
  [
    /\b(?:into|across|to|towards?|over|for|at|on|from) (?:first|second|third|home) (?:base|plate)\b/gi,
    'in the ballpark',
  ],
  // Papers that are written on.
  [
    /\b(?:hold-?up|ransom|handwritten|love|thank[- ]you|goodbye|farewell|demand|threatening|blackmail) note(s?)\b/gi,
    (said) => (/s$/i.test(said) ? 'sheets of paper' : 'sheet of paper'),
  ],
  [
    /\b(crumpl|read|tear|typ|throw|toss|edit|writ|rewrit|correct|burn)(e?s|ing)( up)? (an?|the|his|her) (?:(?:first|final|rough|second|last|early) )?draft\b/gi,
    '$1$2$3 $4 sheet of paper',
  ],
  [
    /\b(?:an?|one|the|his|her) (?:[\w-]+ )?(?:five|ten|twenty|fifty|hundred)[- ](?:dollar|pound|euro) (?:bill|note)\b/gi,
    'a banknote',
  ],
  [
    /\b(?:during|in|at|through) (?:an?|the|his|her|their) (?:math|maths|spelling|history|geography|science|chemistry|english|french|final|school|pop) (?:test|exam|quiz)\b/gi,
    'at a school desk in the classroom',
  ],
  [
    /\bthe (?:send|call|record|delete|reply|post|share|answer|like|buy|dial) button (?:on|of) (?=(?:an?|the|his|her|their) (?:[\w-]+ )?(?:phone|smartphone|cell ?phone|tablet|laptop)\b)/gi,
    '',
  ],
  // Light from a hand is a torch's.
  [
    /\bflash(es|ing)? (?:an?|his|her|the) (?:[\w-]+ )?light (?=(?:into|at|on|onto|over|across|under|around|in)\b)/gi,
    'shin$1 a flashlight ',
  ],
  [/\b(into|in|at) (his|her|their|the patient['’]s) pupils?\b/gi, '$1 $2 eyes'],
  [/\b(?:the|an?) pilot light\b/gi, 'the flame'],
  [/\blight(s|ing)? (?:the|an?) wick\b(?: of (?:an?|the) [\w-]+)?/gi, 'light$1 an oil lamp'],
  [
    /\bshin(e?s|ing) (?:an?|his|her|the) flashlight (?:into|in|at|on) the (?:open )?(?:trunk|boot) of (an?|the|his|her) /gi,
    (_, end = '', whose = '') => `${inflected('open', end)} the trunk of ${whose} `,
  ],
  // What is hitched up is worn.
  [
    /\b(?:hik|hitch|gather|lift|hold|bunch|pick)(?:e?s|ing) (?:up )?(?:her|his) (?:[\w-]+ )?(?:dress|skirts?|gown|petticoats?|robes?|hem|train) and (?=[a-z]+s\b)/gi,
    '',
  ],
  [
    /\bslip(s|ping)? on (?=(?:an?|the|his|her) (?:pair of )?(?:[\w-]+ ){0,3}(?:slippers|shoes|boots|sandals|gloves|socks|coat|jacket|robe|glasses)\b)/gi,
    (_, end = '') => `put${end === 'ping' ? 'ting' : end} on `,
  ],
  [
    /\b(?:split|rip|tear)s (?:the|his|her) (?:[\w-]+ )?(?:trousers|pants|jeans|breeches)\b/gi,
    'looks down embarrassed',
  ],
  // Birds have beaks, and sweep with their wings.
  [
    /\b(heron|egret|stork|kingfisher|pelican|cormorant|eagle|osprey|gull|seagull) spears (?:an?|the) ((?:[\w-]+ )?(?:fish|frog|trout|eel|minnow|salmon))\b/gi,
    '$1 holds a small $2 in its beak',
  ],
  [
    /\b(storks?|birds?|geese|gulls?|seagulls?|eagles?|hawks?|falcons?|owls?|crows?|ravens?|swallows?|bats?|dragons?|pelicans?|cranes?|flock) sweep(s|ing)? (?=(?:in|across|over|down|past|by|through|low)\b)/gi,
    (_, bird = '', end = '') => `${bird} ${end === 'ing' ? 'flying' : end ? 'flies' : 'fly'} `,
  ],
  [/\b(?:an?|the|his|her|their) (?:[\w-]+ )?dog['’]s (?:[\w-]+ )?bark(?:s|ing)?\b/gi, 'a barking dog'],
  // Sweets are licked off with what they are on.
  [
    /\blick(s|ing)? (?:the |some |all the )?(?:[\w-]+ )?(?:icing|frosting|batter|honey|jam|cream|dough) (?:off|from) (?=(?:an?|the|his|her) )/gi,
    'lick$1 ',
  ],
  [
    /\b(?:an?|the)(?: whole| entire)? box of (?:baking soda|salt|sugar|flour|rice|starch|washing powder|detergent)\b/gi,
    'a small box',
  ],
  [/\bbaking soda\b/gi, 'flour'],
  // Trunks that grow, forks that are ways, locks that are curls, shells that burst.
  [/\b(mossy|gnarled|knotted|hollow|moss-covered|oak|pine|birch|ancient) trunk\b(?! of)/gi, '$1 tree'],
  [/\b(?:an?|the) fork in the (?:road|path|trail|track)\b/gi, 'a crossroads'],
  [/\b(?:an?|the|one) (?:[\w-]+ )?(?:lock|strand|wisp) of (?:[\w-]+ )?hair\b/gi, 'hair'],
  [/\bthe bridge of (his|her|their) nose\b/gi, '$1 nose'],
  [/\b(play(?:s|ing)?) bridge\b/gi, '$1 cards'],
  [
    /\b(?:an?|the) (?:artillery |mortar |stray )?shells? (?:bursts?|explodes?|lands?|goes off)\b/gi,
    'an explosion',
  ],
  [
    /\b(?:an?|the) (?:hail|rain|storm|volley) of (?=(?:[\w-]+ )?(?:arrows|bullets|stones|spears|rocks)\b)/gi,
    'many ',
  ],
  [/\b(?:with )?butterflies in (?:his|her|their) (?:stomach|belly|tummy)\b/gi, 'nervous'],
  [
    /\b(?:break|chip)(s|ing)? an? (?:finger)?nail\b/gi,
    (_, end = '') => `${inflected('look', end)} at a sore finger`,
  ],
  [/\bgiv(es|ing) (?:(?:him|her|them) )?an? (?:[\w-]+ )?wave\b(?! of)/gi, 'wav$1'],
  [
    /\b(complain(?:s|ing)?|shout(?:s|ing)?|grumbl(?:es|ing)|yell(?:s|ing)?) (?:about|at|over) (?:the|this|all that|all the|that) (?:[\w-]+ )?racket\b/gi,
    '$1',
  ],
  [
    /\btak(es|ing) the (?:witness )?stand\b/gi,
    (_, end = '') => `${inflected('sit', end)} in the witness stand`,
  ],
  [/\btak(es|ing) a stand against\b/gi, (_, end = '') => `${inflected('argue', end)} with`],
  // Games, workers and machines by their whole names.
  [/\b(?:an?|the) cricket (?:team|side|eleven)\b/gi, 'five cricketers'],
  [/\bcricket (?:player|captain)/gi, 'cricketer'],
  [/\bmap-?maker\b/gi, 'scribe'],
  [
    /\b(in|into|at|to|from|out of) the (?:shallow|deep) end\b(?: of (?:the|a) (?:swimming )?pool)?/gi,
    '$1 the swimming pool',
  ],
  [/,? with (?:his|her|their) feet (?:off|on) the pedals\b/gi, ''],
  [/\bties up (?=(?:at|beneath|under|beside|alongside|in|below|along)\b)/gi, 'moors a boat '],
  // Storms of red dust, bows that are drawn.
  [/\b(in|through) (?:an?|the) red (dust ?storm|sand ?storm)\b/gi, '$1 a $2 on Mars'],
  [/, (?:his |her |an? )?(?:arrow|bow) drawn\b/gi, ', aiming a bow'],
  [/\band drinks (?=(?:from|out of|deeply|greedily)\b)/gi, 'and sips '],
  [/\bhospital gown\b/gi, 'patient gown'],
  [
    /\b(along|down|beside|on|across|over|by) (?:an?|the) (?:[\w-]+ )?(?:railway|railroad|train) (?:track|line)\b/gi,
    '$1 the railway tracks',
  ],
  [/\b(?:travel|insurance) agent/gi, 'office worker'],
  [
    /\b(?:papier[- ]m[âa]ch[ée]|cardboard|homemade|science[- ]fair|school|plaster) volcano\b/gi,
    'model volcano',
  ],
  // Seats in a row, hands at cards, rows that are quarrels and bills that are money.
  [
    /\b(?:deal(?:s|ing)?|play(?:s|ing)?) the (?:last|first|next|final|winning) hand\b/gi,
    'holds playing cards',
  ],
  [
    /\b(throw(?:s|ing)?|launch(?:es|ing)?) a (?:long )?bomb (?=(?:into the end zone|downfield|to (?:the|a) receiver)\b)/gi,
    '$1 a football ',
  ],
  [/\b(?:an?|the) clothes[- ]?horse\b/gi, 'a clothesline'],
  // Planes taxi and bank; nobody has three taxis or a bank.
  [
    /\b((?:an?|the) (?:[\w-]+ )?(?:plane|jet|airplane|airliner|aircraft|glider)) taxis (?=(?:to|towards?|along|onto|down|across|off|in)\b)/gi,
    '$1 rolls ',
  ],
  [
    /\b((?:an?|the) (?:[\w-]+ )?(?:plane|jet|airplane|airliner|aircraft|glider)) banks (?=(?:over|above|left|right|away|towards?|low|hard|sharply)\b)/gi,
    '$1 flies ',
  ],
  // Hair on a barber's floor, slang for money, tempers that are lost.
  [/\bsweep(s|ing)? up (?:the )?(?:[\w-]+ )?(?:locks|curls|clippings)\b/gi, 'sweep$1 the floor'],
  [
    /\b((?:robber|thie|gangster|bandit|crook|burglar)(?:s|f|ves)?) (count|divide|split|share|grab)(s?) the (?:dough|loot|bread|takings)\b/gi,
    '$1 $2$3 the money',
  ],
  [/\b(?:blow|lose|flip)s (?:his|her|their) (?:top|temper|lid|stack)\b/gi, 'shouts angrily'],
  [/\bnails (?:the|his|her|an?) (?:exam|test|audition|interview|landing|dive)\b/gi, 'cheers'],
  [/\bthe (king|queen|emperor|duke|sultan) holds court\b/gi, 'the $1 sits on a throne'],
  [
    /\b(magician|conjuror|gambler|fortune teller|dealer)((?: [\w-]+){0,2}?) draws an? card\b/gi,
    '$1$2 holds a playing card',
  ],
  [/\bruns a red light\b/gi, 'drives a car past a traffic light'],
  [/\b(?:the|an?) (?:peach|cherry|plum|apricot|olive|avocado|date) pit\b/gi, 'a seed'],
  [/\bfarm ?hand/gi, 'farm worker'],
  [/\bthe (?:second|minute|hour) hand (?:on|of) (?=(?:an?|the|his|her) (?:[\w-]+ )?(?:clock|watch)\b)/gi, ''],
  [
    /\b(?:an?|the) (?:bolt|bale) of (?:[\w-]+ )?(?:cloth|fabric|silk|linen|cotton|velvet)\b/gi,
    'a folded cloth',
  ],
  [
    /\b(?:an?|the|his|her) (?:fresh |clean |new )?dressing (?=(?:on|over|to|is put on|onto) (?:an?|the|his|her) (?:[\w-]+ )?(?:wound|cut|leg|arm|knee|head|burn)\b)/gi,
    'a bandage ',
  ],
  [
    /\bplay(s|ing)? (?:at |on |with )?(?=(?:an?|the) (?:[\w-]+ )?(?:claw|arcade|pinball|slot) machine\b)/gi,
    (_, end = '') => `${inflected('stand', end)} in front of `,
  ],
  // Bins of the colours that the council gives them stand in the street.
  [/\b(an?|the|his|her|their) (green|blue|black|brown|grey|gray) bin\b(?! bag)/gi, '$1 $2 wheelie bin'],
  // A ring's floor is canvas; what covers the dead is a sheet.
  [
    /\b((?:get|ris|stagger|climb|push|pick)[a-z]*) ((?:himself |herself )?)(?:up )?(?:off|from) the canvas\b/gi,
    '$1 $2up from the floor of the boxing ring',
  ],
  [
    /\b(?:lift|pull|draw|peel|drag|yank|roll|whip)(s|ing)? (?:back |up )?(?:an?|the) (?:(?:white|bloody|grey|plastic|blue) )*(?:tarp(?:aulin)?|sheet|blanket|cloth|cover|shroud) (?:off|from|over|on|covering) (?:an?|the) (?:dead )?(?:body|corpse|victim)\b/gi,
    (_, end = '') => `${end === 'ing' ? 'kneeling' : 'kneels'} beside a covered body`,
  ],
  [
    /\b(?:cover|drape|shroud)(s|ing)? (?:an?|the) (?:dead )?(?:body|corpse|victim) (?:with|in|under) (?:an?|the|his|her) (?:[\w-]+ )?(?:tarp(?:aulin)?|sheet|blanket|cloth|coat|jacket)\b/gi,
    (_, end = '') => `${end === 'ing' ? 'kneeling' : 'kneels'} beside a covered body`,
  ],
  [
    /\b(an?|the) (?:dead )?(?:body|corpse) (?:lying |hidden |wrapped )?(?:under|beneath|covered (?:by|with|in)|in) (?:an?|the) (?:(?:white|bloody|grey|plastic|blue) )*(?:tarp(?:aulin)?|sheet|blanket|shroud)\b/gi,
    (_, det = '') => `${/^an?$/i.test(det) ? 'a' : det} covered body`,
  ],
];
