/** Words that mean another thing in Britain, or in one trade, than what they name first. */
import { DET_OF_ONE as WHOSE } from './phrase-parts.ts';

export const BRITISH_IN_WORDS: readonly (readonly [RegExp, string])[] = [
  // No army's tank is filled at a pump.
  [
    /\bfill(s|ing)?(?: up)? (?:his|her|their|the|its|up)(?: (?:petrol|gas|fuel|car's|bike's))? tank\b(?! (?:with|of) water)/gi,
    'stand$1 next to a gas pump',
  ],
  // The tube that people take is a railway.
  [
    /\b(?:(?:tak|rid)(?:es|ing|e)|catch(?:es|ing)?|travel(?:s|ling)? (?:on|by)) the (?:last )?(?:tube|underground|metro)(?: train)?(?: home)?\b/gi,
    'sits inside a subway car',
  ],
  [
    /\b(?:on|in|aboard) the (?:london |crowded |packed |last |empty )?tube\b(?! (?:of|with))/gi,
    'inside a subway car',
  ],
  // Where such a mirror is looked into, one sits at the wheel.
  [
    new RegExp(
      `\\b(?:in|into|through|at) ${WHOSE} (?:[a-z]+ )?(?:(?:wing|side|rear[- ]?view|driver['’]s) mirrors?)\\b`,
      'gi',
    ),
    'inside a car',
  ],
  // The rounds of a fight are no bullets.
  [
    /^(?:the )?(?:\w+ )?rounds? of (?:an?|the) (?:boxing match|boxing bout|bout|title fight|prize ?fight)\b/gi,
    'two boxers fight in a boxing ring',
  ],
  [
    /,? (?:(?:between|after|before|in|during) (?:the |two )?(?:(?:first|second|third|fourth|fifth|last|final|ten|tenth|twelve|twelfth|long|hard) )?rounds?)(?= of (?:an?|the) (?:boxing|fight|bout|match))( of (?:an?|the) (?:[a-z]+ )?(?:match|fight|bout))/gi,
    ' in a boxing ring',
  ],
  [
    /(?<=\b(?:box(?:ers?|ing)|prize ?fighters?|trainer|cornerman|ring)\b[^.!?]*?),? (?:between|after|in) (?:the )?(?:(?:first|second|third|fourth|fifth|last|final|tenth|twelfth) )?rounds?\b(?! of)/gi,
    '',
  ],
  // Curlers in somebody's hair are no gears.
  [
    /\b(?:in|with|wearing)(?: (?:her|his|their))?(?: hair (?:still )?in)?(?: (?:pink|blue|big|plastic|hair|green|yellow|her))* (?:curlers|hair ?rollers|rollers)(?: (?:still )?in (?:her|his|their) hair)?\b(?! (?:skat|coast|blind))/gi,
    'with curly hair',
  ],
  // Boxers hit no handbag.
  [
    /\b((?:punch|pummel|jab|hit|pound|box|work)(?:es|s|ing|ting)?(?: at)? (?:an?|the|his|her)) (?:heavy |hanging )?bag\b(?! of)/gi,
    '$1 punching bag',
  ],
  [
    /\bpull(s|ing)? (?:an? )?(?:[a-z]+ )?pints?(?: of (?:beer|ale|bitter|lager|stout|guinness))?\b/gi,
    'pour$1 a beer',
  ],
  [
    /\bpint of (?:beer|ale|bitter|lager|stout|guinness)\b|\b(?<=\b(?:an?|his|her|the) )pint\b(?! of)/gi,
    'beer',
  ],
  [/\bmany pints\b|\bpints\b(?= (?:of (?:beer|ale|bitter|lager|stout|guinness)))/gi, 'beers'],
  // Who sees children over the road sells no sweets.
  [/\blollipop (?:lady|woman)\b/gi, 'female police officer with a stop sign'],
  [/\blollipop man\b/gi, 'police officer with a stop sign'],
  [/\b(?:dust|bin ?)(m[ae]n)\b(?! mask)/gi, 'garbage $1'],
  // A rider who clings to a bull sits on it, and on no horse beside.
  [
    /\b(?:rodeo )?(?:rider|cowboy|cowgirl)s? (?:(?:cling|hang|hold)(?:s|ing)?(?: on)?(?: tight(?:ly)?)? (?:on)?to|stays on) (an?|the) ((?:[a-z]+ )?(?:bull|bronco|mustang))\b/gi,
    'cowboy rides $1 $2',
  ],
  [
    /(?<=\b(?:miners?|mining|pit ponies|pit pony|coal|pickaxes?)\b[^.!?]*)\b(?:deep )?(?:underground|below (?:the )?ground|beneath the earth|under the earth)\b/gi,
    'in a mine',
  ],
  // Where the work is done at screens; who works a crane drives it.
  [
    /\b(?:radar|sonar|radio|switchboard|control room|telephone|surveillance|drone|computer) (operators?)\b/gi,
    '$1',
  ],
  // Those hands are people.
  [
    /\b(?:stage|farm|ranch|factory|hired)[ -]?hand(s?)(?= (?:[a-z]+s\b|is|are|who|in|at|with|on))/gi,
    'worker$1',
  ],
  [/\b(?:violin|guitar|instrument|cello|lute) makers?\b/gi, 'luthier'],
  [
    /\b(in|at|during) (?:(?:the|an?|his|her|their) )?(?:biology|chemistry|science|physics|art|math|maths|history|geography|english|music) (?:class|lesson)\b/gi,
    'in a classroom',
  ],
  // Who paints walls is no artist.
  [
    /\b(?:house )?painter(s?)(?= (?:(?:is|are|who|that) )?paint(?:s|ing)? (?:the |a |an |his |her |some )?(?:[a-z]+ )?(?:walls?|house|fence|ceiling|doors?|room|facade|window frames?)\b)/gi,
    'decorator$1',
  ],
  [/\b(?:crane|forklift|digger|excavator|bulldozer) operator(s?)\b/gi, 'driver$1'],
  [/\bsaloon (cars?)\b/gi, '$1'],
  // Traffic goes round it, no child.
  [
    /\b(?:at|on|round|around|in) (?:an?|the) (?:busy )?roundabout\b(?=[^.!?]*)(?<=\b(?:traffic|cars?|bus|lorry|driv\w+|cyclists?|polic\w+)\b[^.!?]*)/gi,
    'in the street',
  ],
  // A captain's cabin is on his ship; its hold is below.
  [
    /(?<=\b(?:captain|admiral|first mate|pirates?|sailors?|stowaway|passenger)\b[^.!?]*)\bin (his|her|the|a) (?:[a-z]+ )?cabin\b(?! (?:in|of a plane|by))/gi,
    'in $1 ship cabin',
  ],
  [
    /\b(?:in|inside|into) the hold of (?:an?|the) (?:[a-z]+ )?(?:ship|boat|freighter|vessel|galleon)\b/gi,
    'in the cargo hold',
  ],
  [/\bride (?:on |in )?(?:an?|the) ferris wheel\b/gi, 'sit in a ferris wheel cabin'],
  [/\brides (?:on |in )?(?:an?|the) ferris wheel\b/gi, 'sits in a ferris wheel cabin'],
  [/\briding (?:on |in )?(?:an?|the) ferris wheel\b/gi, 'sitting in a ferris wheel cabin'],
  [/\bin (?:an?|the) ferris wheel (?:gondola|cabin|car|capsule)\b/gi, 'in a ferris wheel cabin'],
  [
    /\bin (?:an?|the) (?:gondola|cabin|car|capsule) of (an?|the) (?:[a-z]+ )?ferris wheel\b/gi,
    'in $1 ferris wheel cabin',
  ],
  [
    /\bin the cab of (an?|the|his|her) (?=(?:[a-z]+ )?(?:tractor|excavator|digger|crane|bulldozer|fire engine|locomotive)\b)/gi,
    'in $1 ',
  ],
  [/\b(?:in|on) (?:an?|the) (?:front |back |last |wooden )?pews? of (?=(?:an?|the)\b)/gi, 'in '],
];
