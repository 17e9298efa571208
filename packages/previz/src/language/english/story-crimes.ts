/** Words of crime and spy stories whose sense the rest of the story tells: evidence, the cells of a prison, a man who is gone. */
import type { StorySense } from './story-deeds.ts';

const CRIME =
  /\b(?:thie(?:f|ves)|robbers?|burglars?|heist|gangsters?|kidnappers?|hostages?|detectives?|inspectors?|police\w*|cops?|spy|spies|agents?|assassins?|informants?|fugitives?|prosecutors?|accused|murder\w*|victims?|corpse|gunm[ae]n|getaway|witness(?:es)?|forensics?|courtroom)\b/i;
const PRISON = /\b(?:prison\w*|inmates?|wardens?|convicts?|jail\w*|guards?)\b/i;
const MAGIC =
  /\b(?:magic\w*|wizards?|witch\w*|sorcerer|ghost\w*|spirit|fairy|fairies|genie|phantom|portal|spell|angels?|elf|elves|wand|beam|teleport\w*|puff|smoke|mist|dream\w*|illusion\w*)\b/i;
const PERSON =
  '(?:man|woman|stranger|figure|boy|girl|child|person|agent|spy|thief|courier|driver|suspect|prisoner|passenger|informant|contact|gunman|killer|assassin|burglar|intruder|waiter|visitor|nurse|detective)';
const WEAPON =
  '(?:knife|dagger|gun|pistol|revolver|hammer|axe|scissors|bullet|glove|key|phone|ring|letter|shoe)';

export const STORY_CRIMES: readonly StorySense[] = [
  // A mask of wool has nothing of the slopes about it.
  {
    of: /\bski[- ]masks?\b/i,
    not: /\b(?:skiers?|skiing|skis|slopes?|snow\w*|alps|mountains?|chalet)\b/i,
    said: /\bski[- ]mask(s)?\b/gi,
    means: 'balaclava$1',
  },
  // Who has slipped away is not there; nothing magical befalls him.
  {
    of: /./,
    not: MAGIC,
    said: new RegExp(
      `\\b(?:but )?(?:when|as|by the time|the moment) (she|he|the [\\w-]+) (?:looks?|turns?|glances?|spins?|comes?|gets?)(?: (?:up|back|round|around|again|there|over|behind (?:her|him)))*,? (?:the|that) (?:[\\w-]+ )?${PERSON} (?:is|has) (?:already |suddenly )?(?:gone|vanished|disappeared)\\b`,
      'gi',
    ),
    means: '$1 looks around, all alone',
  },
  {
    of: /\b(?:payphone|pay phone)\b/i,
    said: /\bhangs up the pay ?phone(?: and wipes the receiver(?: with (?:an?|his|her|the) [\w-]+)?)?/gi,
    means: 'stands next to a phone booth on the street',
  },
  {
    of: /\b(?:payphone|pay phone)\b/i,
    not: /\b(?:bar|diner|station|airport|hotel|lobby|street|cafe|booth)\b/i,
    said: /\b(?:from|at|in|on|into|by|beside|next to) (?:an?|the) (?:[\w-]+ )?pay ?phone\b/gi,
    means: 'in a phone booth on the street',
  },
  { of: /./, said: /\bpay ?phone\b/gi, means: 'phone booth' },
  // The row of cells is the corridor before them.
  {
    of: PRISON,
    not: /\b(?:scientists?|microscope|laborator\w*|stem)\b/i,
    said: /\b(?:past|along|between|down) (?:an?|the) (?:(?:long|empty|dark) )?(?:rows? of )?(?:locked |barred |prison )?(?:cells|cell ?block)\b/gi,
    means: 'along the prison corridor',
  },
  // Evidence is seen through its bag.
  {
    of: CRIME,
    said: new RegExp(
      `\\b(${WEAPON}) (?:sealed )?(?:in|inside) (?:an?|the) (?:(?:clear|sealed|small|transparent) )*(?:plastic|evidence)(?: evidence)? bag\\b`,
      'gi',
    ),
    means: '$1',
  },
  // The victim is the body that lies there.
  {
    of: /\b(?:body|corpse)\b/i,
    not: /\bvictims\b/i,
    said: /\b(?:lifts|turns|opens|raises|takes|examines|checks|holds|uncurls) the (?:victim|corpse|body|dead (?:man|woman))['’]s (?:[\w-]+ )?(?:hand|arm|sleeve|wrist|fingers|fist|palm|pocket|collar|jacket|coat) and (finds|sees|notices|discovers) /gi,
    means: 'kneels beside the body and holds ',
  },
  {
    of: CRIME,
    said: /\bphotographs (?:the |some )?(?:muddy |fresh |wet )?(?:tyre|tire|skid) (?:tracks|marks|prints)\b/gi,
    means: 'photographs the ground with a camera',
  },
  // A lost child is called by her name, with no telephone.
  {
    of: /./,
    said: /\bcall(s|ing|ed)?(?: out)? (?:her|his|their|the (?:girl|boy|child|dog|cat|puppy)['’]s|(?:her|his) (?:son|daughter|sister|brother|child|dog|cat)['’]s) names?\b/gi,
    means: 'shout$1',
  },
  // British police have torches that need no fire.
  {
    of: /\b(?:police\w*|divers?|detectives?|burglars?|guards?|searchers?|rescuers?|inspectors?|forensic)\b/i,
    not: /\b(?:castle|dungeon|medieval|knights?|mob|villagers?|flaming|burning|cave|tomb|temple|palace|king|queen|emperor|pyramid|ancient|lit torch\w*)\b/i,
    said: /\b(with|by|of|her|his|their|a|the|and|shine|shines|shining|aim|aims) ((?:bright |strong |small )?)torch(?:e(?=s\b))?(s)?\b(?! ?-?(?:light|song|relay))/gi,
    means: '$1 $2flashlight$3',
  },
  {
    of: /\b(?:lake|river|pond|canal|reservoir)\b/i,
    said: /\b(divers (?:(?:with|in) [\w-]+ )?(?:[\w-]+ )?(?:search|comb|scour|drag|check)(?:es|s)?) the (?:(?:dark|cold|murky|black|lake) )?water\b(?: of (?:an?|the) lake)?/gi,
    means: '$1 the lake',
  },
  // Secrets are taken at the keys.
  {
    of: /\b(?:spy|spies|agents?|hackers?|thie(?:f|ves)|intruder|mole|burglar)\b/i,
    said: /\b(?:copies|downloads|uploads|steals|deletes|transfers|photographs) (?:the |some |secret |classified |encrypted |stolen )*(?:files?|data|documents|plans|codes?) (?:from|on|onto|off|to) (an?|the|his|her) ((?:[\w-]+ )?(?:laptop|computer))\b/gi,
    means: 'types on $1 $2',
  },
  // What lies above a tunnel is not seen from it.
  {
    of: /\b(?:thie(?:f|ves)|robbers?|burglars?|gang|prisoners?|inmates?|convicts?|spy|spies)\b/i,
    said: /\b((?:sewer |narrow |dark |old )*(?:tunnel|sewer)s?) (?:below|under|underneath|beneath) the (?:(?:city|national|old) )?(?:bank|museum|prison|street|city|palace|embassy)\b/gi,
    means: '$1',
  },
  // What is run into stands on the pavement.
  {
    of: /\b(?:car|van|truck|lorry|taxi|motorbike|motorcycle|bus)\b/i,
    said: /\b((?:smash|crash|plough|plow|burst|tear|career)(?:s|es|ing)?) (?:straight |right )?(?:through|into) (?:an?|the|some) (?:fruit|vegetable|market|flower|orange|melon) (?:stall|stand|cart)s?\b/gi,
    means: '$1 into a heap of fruit crates on the street',
  },
  {
    of: PRISON,
    said: /\b(out of|through|out through) the (?:(open|main|front|iron|big) )?gates?\b(?! of)/gi,
    means: '$1 the prison gate',
  },
  // A poster hides the hole behind it.
  {
    of: PRISON,
    said: /\b(?:hides|covers|conceals) (?:the|his|her) (?:hole|tunnel) (?:behind|with|under) (an?|the) ((?:[\w-]+ )?poster)(?: of (?:an?|the) [\w-]+)?/gi,
    means: 'hangs $1 $2 on the wall of the prison cell',
  },
  // Who is told more of is one person, not two.
  {
    of: /./,
    said: /\bthe (accused|defendant|prisoner|suspect|witness|convict|hostage|captive|fugitive), an? ((?:[\w-]+ ){0,3})(man|woman)((?: (?:in|with) (?:an? )?(?:[\w-]+ ){0,2}[\w-]+)?), (?=(?:in|out|through|away|down|across|past|from|towards?|onto|up)(?:to| of)?\b)/gi,
    means: 'the $2$3$4 ',
  },
  // A body under a sheet stays under it.
  {
    of: /\bbody (?:covered (?:with|by|in)|under|beneath) (?:an?|the) (?:[\w-]+ )?(?:sheet|cloth|tarp|tarpaulin|blanket)\b/i,
    not: /\b(?:pulls|lifts|draws|removes|peels|throws)(?: (?:back|off|away|up|aside))? the (?:sheet|cloth|tarp|tarpaulin|blanket)\b/i,
    said: /\bthe (?:dead )?(?:body|corpse|victim)\b(?! (?:covered|under|beneath)|['’]s)/gi,
    means: 'the covered body',
  },
  // A weapon that is up is aimed.
  {
    of: CRIME,
    said: /\b((?:steps|stands|jumps|runs|walks|leaps|strides) [^.;,]{3,50}?) with (his|her) (pistol|gun|revolver|rifle|shotgun|weapon) (?:raised|drawn|levelled|leveled|out|at the ready)\b/gi,
    means: '$1 and aims $2 $3',
  },
  // The ledge under a window, not of a cliff.
  {
    of: /\b(?:window|hotel|balcony|building|skyscraper|apartment)\b/i,
    not: /\b(?:cliff|mountain|climbers?|canyon|ravine)\b/i,
    said: /\b(hangs|clings|dangles|stands|crouches|balances|edges|shuffles|inches) ((?:from|to|on|onto|along|off) (?:an?|the)) (?:(?:narrow|stone) )?ledge\b/gi,
    means: '$1 $2 window ledge',
  },
  {
    of: CRIME,
    not: /\b(?:cowboys?|saloon|sheriffs?|western|frontier|stagecoach|horses?|ranch|outlaws?|marshals?|duel|town)\b/i,
    said: /\bgunmen\b/gi,
    means: 'gangsters',
  },
  // Nobody is seen through a pocket.
  {
    of: /./,
    said: /\bwith (an?|the|his|her) ((?:[\w-]+ )?(?:mouse|rat|hamster|lizard|frog)) in (?:his|her|their) (?:[\w-]+ )?pocket\b/gi,
    means: 'holding $1 $2',
  },
  {
    of: /./,
    said: /\b(?:in|on) the (?:(?:wet|tall|long|dry|green) )?(?:grass|reeds) (by|beside|near|next to) (an?|the) ((?:[\w-]+ )?(?:lake|river|pond|sea))\b/gi,
    means: '$1 $2 $3',
  },
  // What a child has left behind lies there without the child.
  {
    of: /\b(?:missing|calls|shouts|search\w*|lost|divers?|police\w*|detectives?)\b/i,
    said: /\b(?:an?|the) (?:little |young |small )?(?:girl|boy|child)['’]s ((?:[\w-]+ )?(?:bicycle|bike|shoe|doll|teddy bear|backpack|scooter|kite|boot|scarf)) (lies|is lying|lay)\b/gi,
    means: 'a $1 $2',
  },
  {
    of: PRISON,
    said: /\b(at|through|into|in) the wall of (his|her|the|their) ((?:prison |jail )?cell)\b/gi,
    means: '$1 $2 $3 wall',
  },
  // The alarm of a counter is a button.
  {
    of: /./,
    said: /\b(presses|pushes|hits|triggers|trips|touches) the (?:silent|panic|hidden) alarm(?: button)?(?: (?:with (?:his|her) (?:knee|foot|elbow|hand)|under the (?:counter|desk)))?(?! clock)\b/gi,
    means: '$1 a red button',
  },
  // Who shoots from a roof is no ninja.
  {
    of: /\b(?:rifle|guns?|pistols?|scope|silencer|sniper|senator|president|minister|hotel|briefcase)\b/i,
    not: /\b(?:ninjas?|samurai|swords?|daggers?|medieval|kings?|queens?|castle|shadow|hooded|guild|crossbow)\b/i,
    said: /\bassassin(s)?\b/gi,
    means: 'gangster$1',
  },
  // Doors that stand open are the car's own.
  {
    of: /./,
    said: /\b(car|van|truck|taxi|limousine|jeep|sedan|minivan) with (?:the|its|all(?: of)? its|all (?:four|the)|both|one|a) (?:(?:driver['’]s|front|back|rear|side|passenger) )?doors? (?:wide |left |hanging )*(?:open|ajar)\b/gi,
    means: '$1',
  },
  {
    of: /\bprison yard\b/i,
    said: /\bin the sand\b/gi,
    means: 'in the prison yard',
  },
  // A boat is loaded where it is moored.
  {
    of: /\b(?:smugglers?|smuggl\w+|drug\w*|dealers?|contraband|traffickers?)\b/i,
    not: /\b(?:river|jungle|beach|cove|spaceship)\b/i,
    said: /\b(loads? [^.;,]{3,40}? (?:on ?to|into|on) (?:an?|the|his|her|their) (?:[\w-]+ )?(?:boat|trawler|ship|freighter|yacht))(?! (?:in|at|by) (?:an?|the) )\b/gi,
    means: '$1 in the harbour',
  },
  // The cart of a corridor is no farm cart.
  {
    of: /\b(?:maids?|chambermaids?|housekeepers?|waiters?|orderly|nurses?|janitors?|stewardess|hotel)\b/i,
    not: /\b(?:horses?|donkeys?|ox|oxen|mules?|farm\w*|hay|medieval|golf|market|street|supermarket|milk\w*)\b/i,
    said: /\b(push(?:es|ing)?|wheel(?:s|ing)?|roll(?:s|ing)?) (an?|the|her|his) (?:(?:cleaning|housekeeping|linen|laundry) )?cart\b/gi,
    means: '$1 $2 serving cart',
  },
  // What is sold in an alley comes in a packet.
  {
    of: /\b(?:dealers?|cops?|police\w*|undercover|cartel|smugglers?|gangsters?)\b/i,
    said: /\b(buys|sells|hands over|hides|finds|smuggles) (?:the |some |illegal )?drugs\b/gi,
    means: '$1 a small white packet',
  },
];
