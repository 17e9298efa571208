/** Which place is meant by who is there and what is done: the green of a golfer, a tea house with a geisha in it, a banquet in a hall. */
import { inflected } from './deeds-in-words.ts';

type Reword = (said: string, ...parts: string[]) => string;

export const VENUES_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // Who sinks down at a wedding does so before its guests, who stand about; they are dressed for it.
  [
    /\b((?:groom|bride|best man|priest|bridesmaid|vicar|father of the bride)s? (?:faint|collaps|pass|swoon|black)(?:s|es|ing|e)?(?: out)? at the altar)(?:,)? (?:in front of|before) (?:(?:all|the|his|her|their|shocked|stunned|horrified|wedding|of) )*guests\b/gi,
    '$1, wedding guests watch',
  ],
  // At the foot of moving stairs one sees them rise.
  [
    /\b(?:at|by|near) (?:the )?(?:bottom|foot|base|end) of (?:an?|the) (?:[\w-]+ ){0,2}?escalators?\b/gi,
    'at the foot of an escalator',
  ],
  // Of peoples: who they are, in the words that have a dress.
  [/\b(?:resistance|freedom|guerrilla|rebel) fighter(s?)\b/gi, 'partisan$1'],
  [/\bmongol(?:ian)? (?:riders|horsemen|cavalry)\b/gi, 'nomads on horses'],
  [/\bmongol(?:ian)? (?:rider|horseman|warrior|archer)(s?)\b/gi, 'nomad$1'],
  [/\bvolcanologist(s?)\b/gi, 'explorer$1'],
  [/\b(?:at|on) (?:the|a) (?:volcano's |crater's )(?:rim|edge)\b/gi, 'on the volcano'],
  [
    /\b(?:in|into|on|onto) (?:an?|the|his|her|their) (?:[\w-]+ ){0,2}?(?:aeroplane|airplane|plane|airline) seats?\b/gi,
    'on the plane',
  ],
  // No court of a game.
  [
    /\bcourt (jester|fool|musician|painter|magician|wizard|astronomer|astrologer|poet|physician|doctor|lady|ladies)(s?)\b(?! in\b)/gi,
    '$1$2',
  ],
  // Bodies are kept upright behind glass: no fish swims there.
  [
    /\b(?:clon(?:e|ing)|stasis|cryo(?:genic|stasis|nic)?|cryo-?sleep|hyper ?sleep|healing|specimen|bacta|gestation|growth|incubation|hibernation|suspended[- ]animation|regeneration)[- ](?:tank|pod|vat|tube|capsule|(?<=stasis[- ])chamber)(s?)\b/gi,
    'cryo pod$1',
  ],
  [
    /\b(wak(?:es?|ing)|woke|awak(?:es?|ens?|ening|ing)|float(?:s|ing)?|sleep(?:s|ing)?|(?:is |lies )?(?:trapped|sealed|locked|frozen|suspended)|stir(?:s|ring)?|scream(?:s|ing)?|stand(?:s|ing)?)(?: up)? (?:from|in|inside|within) ((?:an?|the|his|her|its|their) (?:own )?(?:[\w-]+ )?)cryo pod\b(?:,? (?:with )?(?:his|her|its|their|both)? ?(?:hands?|palms?) (?:pressed |flat |spread )*(?:against|on|to) the (?:glass|pane|window))?/gi,
    '$1 in $2cryo pod',
  ],
  // A trolley of a supermarket is in it.
  [
    /\b(in|into|inside) (an?|the|his|her|their) (?:[\w-]+ )?supermarket (?:trolley|shopping (?:cart|trolley)|cart)\b(?! (?:in|at|on|outside|behind)\b)/gi,
    '$1 $2 shopping cart in a supermarket',
  ],
  // Who has words with one's dentist is in the chair.
  [
    /\b(argu|quarrel|plead|haggl|complain|talk|chat|shout|yell|scream)(s|es|ing|e)? (with|to|at) (his|her|their|the) dentist\b/gi,
    (_, verb, end = '', to, whose) =>
      `${inflected('sit', end)} in a dental chair and ${verb}${end} ${to} ${whose} dentist`,
  ],
  [/\bdentist['’]s chair\b/gi, 'dental chair'],
  // A submarine's crew is within, and what explodes is out of sight: they look up.
  [
    /\b(?:an?|the) submarine(?:'s)? crew (hold|look|listen|wait|brace|stare|sweat|panic|pray)(?:s|es)?\b(?![^.;]*\bsubmarine\b)/gi,
    'four sailors aboard a submarine $1',
  ],
  [
    /(?<=\bsubmarine\b[^.;]*?)\bholds? (?:their|his|her) breath\b(?:,? (?:as|while|when) (?:the )?depth charges? [^.;,]*)?/gi,
    'look up, afraid',
  ],
  // Who kisses is no child.
  [
    /\b(?:stable|servant|serving|kitchen|scullery|bar|shop|factory|chorus|tavern|flower) ?(girl|boy|lad)(?=s?\b[^.;]*\bkiss)|(?<=\bkiss(?:es|ing)? (?:an?|the|his|her) (?:[\w-]+ )?)(?:stable|servant|serving|kitchen|scullery|bar|shop|factory|chorus|tavern|flower) ?(girl|boy|lad)\b/gi,
    (_, a, b) => `young ${(a ?? b).toLowerCase() === 'girl' ? 'woman' : 'man'}`,
  ],
  [
    /(?<=\bdentists?\b[^.;]*?)\bin (?:an?|the|his|her) (?:[\w-]+ ){0,2}?(?:surgery|office|clinic|practice)\b|\bin (?:an?|the|his|her) (?:[\w-]+ ){0,2}?dental (?:surgery|office|clinic|practice)\b/gi,
    "in the dentist's office",
  ],
  // Of games.
  [
    /\b(?:on|at|along|behind) (?:the|his|her|a) goal ?line\b/gi,
    'on the ground in front of the goal in the stadium',
  ],
  [/(?<=\b(?:golf|golfers?|putt|putts|putting)\b[^.;]*?)\bon (?:the|a) green\b/gi, 'on the golf course'],
  [
    /(?<=\b(?:billiards|snooker|eight[- ]?ball)\b[^.;]*?)\b(in|at) (?:an?|the) (?:[\w-]+ )?(?:hall|room|club|bar|parlou?r)\b/gi,
    '$1 the billiard hall',
  ],
  [/(?<=\bsumo\b[^.;]*?)\b(?:in|inside|into) (?:the|a) ring\b/gi, 'in the sumo ring'],
  [
    /\b(?:fans|spectators|supporters|people|crowds?|families|friends)(?= (?:\w+ )*?in the stands\b)/gi,
    'a crowd of $&',
  ],
  [/\bin the stands\b/gi, 'in the stadium'],
  // Of shows.
  [
    /\b(?:eat|shar|munch|snack)(s|es|ing|e)? (?:on )?(?:the |some |a )?(?:bucket of )?popcorn (?:in|at) (?:the|a) (?:cinema|movie theat(?:re|er)|movies)\b/gi,
    (_, end = '') => `${inflected('sit', end)} in the cinema with popcorn`,
  ],
  [
    /\bpuppeteer(s?) (?:perform|play|work|stand)(s|ing)?\b(?: (?:behind|in|at) (?:a|the|his|her) puppet (?:theat(?:re|er)|show|stage))?/gi,
    (_, many, end = '') => `puppeteer${many} ${inflected('hold', end)} a marionette on stage`,
  ],
  [
    /\bdrummer(s?) (?:march|parad|walk)(es|s|ing|e)?\b/gi,
    (_, many, end = '') => `drummer${many} ${inflected('play', end)} a marching drum`,
  ],
  // Of prayer.
  [
    /\bmonk(s?)\b(?=[^.;]*\b(?:scriptorium|abbey|cloister|monastery|monastic|bell tower|church|chapel|cathedral|crypt|parchment|illuminated|manuscripts?|medieval|candlelight)\b)(?<!\b(?:buddhist|zen|shaolin|tibetan|thai|medieval) monks?)(?![^.;]*\b(?:tibet\w*|himalaya\w*|buddh\w*|zen|shaolin|pagoda|temple)\b)/gi,
    'medieval monk$1',
  ],
  [/\bhermit(s?)\b(?! crabs?)/gi, 'old beggar$1'],
  [/\bthe torah\b/gi, 'a scroll'],
  // Of halls, old and high.
  [
    /\b(?:at|during) (?:a|the) (?:banquet|feast) in (?=(?:the|a) (?:great hall|throne room|castle|palace))/gi,
    'in ',
  ],
  [
    /\bin (?:an?|the|his|her|their) (?:[\w-]+ )?(?:palace|castle)\b(?<=\b(?:sultans?|caliphs?|viziers?|maharajas?|shahs?|harem)\b.*)/gi,
    "in the sultan's palace",
  ],
  [
    /(?<=\bdwar(?:f|ves)\b[^.;]*?)\bin (?:an?|the|their) (?:[\w-]+ )?(?:underground|mountain|stone|great|deep) hall\b/gi,
    'in the dwarven hall',
  ],
  [/\bin (?:an?|the) (?:elven |elf )?tree ?top (?:village|town|city)\b/gi, 'in the treehouse village'],
  // Of Rome and Greece.
  [/\bsenators?\b(?=[^.;]*\brom(?:e|an)\b)/gi, 'roman $&'],
  [/\b(?:ancient )?greek (philosopher|teacher|scholar|orator|poet)\b/gi, 'roman senator'],
  [
    /\b(?:philosopher|socrates|plato|aristotle)(?=[^.;]*\b(?:athens|ancient greece|agora)\b)/gi,
    'roman senator',
  ],
  [/\bslave(s?)\b(?=[^.;]*\bpyramids?\b)/gi, 'egyptian worker$1'],
  // Of the east.
  [
    /(?<=\b(?:geishas?|samurai|kimonos?|ninjas?|shoguns?|tea ceremony|maiko)\b[^.;]*?)\b(?:in|inside|at) (?:an?|the) tea ?house\b/gi,
    'in the dojo',
  ],
  [
    /\bsnake charmer(s?) (?:play|charm|perform|sit)(s|ing)?\b(?: (?:a|his|the) (?:flute|pipe|pungi))?/gi,
    'snake charmer$1 playing a flute next to a snake',
  ],
  // Of the snow.
  [
    /\bbuild(s|ing)? an igloo\b(?!.*\b(?:arctic|snow|ice|lake|garden|yard|mountain|pole)\b)/gi,
    'build$1 an igloo in the snowfield',
  ],
  [
    /\b(plant(?:s|ing)?|rais(?:es|ing|e)|put(?:s|ting)?|set(?:s|ting)? up) ((?:a|the|his|her|their) (?:[\w-]+ )?flag) (?:at|on) the (?:north |south )?pole\b/gi,
    '$1 $2 at the north pole',
  ],
  [/\b(dog sleds?|dog ?sledges?)(?! (?:team|race|pulled)\b)\b/gi, 'three huskies pulling a sled'],
  // Of prisons and old law.
  [
    /\block(s|ing)? ((?:an?|the|his|her) [\w-]+) (?:in|into|up in) (?:an?|the|his) (?:jail|prison|cell)(?: cell)?\b/gi,
    (said, end = '', who) =>
      `${inflected('push', end)} ${who} in the ${/jail/.test(said) ? "sheriff's office" : 'prison cell'}`,
  ],
  // Of graves.
  [
    /\b(?:lay|lays|laying|laid|put|puts|putting|place|places|placing|leave|leaves|leaving) (?=(?:(?:an?|the|some|fresh|white|red|her|his) )*(?:flowers?|roses?|bouquet|lil(?:y|ies)|wreath|tulips?|carnations?)\b[^.;]{0,12}? (?:on|at|by|before) (?:an?|the|his|her|their) (?:[\w'-]+ )*(?:grave|tombstone|gravestone|headstone|tomb)\b)/gi,
    'kneels holding ',
  ],
  [
    /(?<=\bkneels holding\b.*)\b(?:on|at|by|before) ((?:an?|the|his|her|their) (?:[\w'-]+ )*(?:grave|tombstone|gravestone|headstone))\b(?!.*\b(?:graveyard|cemetery|churchyard)\b)/gi,
    'before $1 in the graveyard',
  ],
  // Of digs and dinosaurs.
  [
    /\bbrush(es|ing)? ((?:an?|the|some|old|dinosaur) )*(skulls?|bones?|fossils?|skeletons?|pottery|shards?)\b/gi,
    (_, end = '', det, what) => `${inflected('dig', end)} up ${det ?? ''}${what}`,
  ],
  [/\bin (?:an?|the) (?:archaeological )?dig\b/gi, 'at the archaeological site'],
  [/\bdinosaur (?:skeletons?|bones|fossils?)\b(?=[^.;]*\bmuseum\b)/gi, 'tyrannosaurus'],
  // Of gold.
  [
    /\b(?:gold )?prospectors? pans?(?: (?:for )?gold)?\b|\bgold[- ]diggers? pans?\b/gi,
    'prospector holding a pan',
  ],
  [/\bgold[- ]diggers?\b/gi, 'prospector'],
  // Of space.
  [
    /\bwatch(es|ing)? (?:a|the) (?:rocket|shuttle) (?:launch|lift[- ]?off|take[- ]?off)\b(?=[^.;]*\b(?:mission control|control (?:room|center|centre))\b)/gi,
    (_, end = '') => `${inflected('look', end)} at a screen`,
  ],
  // Of trades.
  [
    /\bstreet sweepers? (?:clean|sweep)(s|ing)?\b/gi,
    (_, end = '') => `street sweeper ${inflected('sweep', end)}`,
  ],
  [/\bpostal worker(s?)\b/gi, 'postman'],
  [/(?<=\b(?:milkm[ae]n)\b[^.;]*?)\bbottles?\b(?! of)/gi, 'milk cartons'],
  [
    /\bforklift driver(s?) (?:stack|lift|load|mov)(s|es|ing|e)? (?:the |some |wooden )*pallets?\b/gi,
    'worker driving a forklift',
  ],
  [/\bpallets?\b(?=[^.;]*\b(?:warehouse|forklift|dock|depot|truck|lorry|factory)\b)/gi, 'crates'],
  [
    /\b(?:the |some |his |her )?(?:building |house |construction |floor )?plans\b(?<=\b(?:read|reads|reading|study|studies|studying|check|checks|checking|unroll|unrolls|look at|looks at|over) (?:the |some |his |her )?(?:building |house |construction |floor )?plans)(?=[^.;]*\b(?:site|building|architect|foreman|engineer|house|office|construction)\b)/gi,
    'a map',
  ],
  [
    /\bpour(s|ing)? (?:the )?(?:molten|liquid|hot) (?:steel|iron|metal|bronze|gold)\b(?=[^.;]*\b(?:foundry|steelworks|mill|forge|workshop|works)\b)/gi,
    (_, end = '') => `${inflected('stand', end)} with a ladle next to a furnace`,
  ],
  [
    /\btast(es|ing|e) (?=(?:(?:the|some|a|his|her|red|white|new|young) )*(?:wine|beer|ale|whiskey|whisky|champagne|cider)s?\b)/gi,
    (_, end) => `${/ing/.test(end) ? 'drinking' : /s/.test(end) ? 'drinks' : 'drink'} `,
  ],
  [
    /\bin (?:an?|the|his|her) (?:vaulted|old|dark|stone|deep) cellar\b(?<=\b(?:wine|winemaker|vintner|sommelier|barrels?)\b.*)/gi,
    'in the wine cellar',
  ],
  // A hide that one sits in stands on stilts.
  [
    /(?<=\bhunters?\b[^.;]*?)\bin (?:an?|the|his) (?:raised |high |deer )?(?:hide|stand|blind)\b/gi,
    'on a watchtower in the forest',
  ],
  [/\b(?:a|the|night) (?:\w+ )?market\b(?<=\bnight market)/gi, '$& at night'],
  [
    /\b(surgeons?|doctors?) operat(es|e|ing)\b(?= (?:in|at|by|under|during|late|all)\b|[.,;]|$)/gi,
    '$1 operat$2 on a patient',
  ],
  [/\b(couple|family) choose\b/gi, '$1 chooses'],
  [
    /(?<=\b(?:spectators?|fans?|crowd)\b[^.;]*?)\bat (?:a|the) (?:car |motor |stock car )?race\b/gi,
    'at the race track',
  ],
  // Who works at a screen types; who plans something has a map before them.
  [
    /\b(hackers?|programmers?|coders?|developers?|software engineers?) works?(ing)?\b(?! (?:out|as|on (?:a|his|her|the) (?:car|bike|robot|machine)))/gi,
    (said, who, end) => `${who} typ${end ? 'ing' : /works/i.test(said) ? 'es' : 'e'} on a laptop`,
  ],
  [
    /\bplan(s|ning)? (?:an?|the|their|his|her) (?:[\w-]+ )?(?:heist|robbery|break-?in|raid|burglary|jailbreak|prison break|bank job)\b/gi,
    (_, end = '') => `${inflected('look', end)} at a map on a table`,
  ],
  // At home one watches from the couch.
  [
    /\bwatch(es|ing)? (?:the )?(?:television|tv|cartoons|a movie|a film)\b(?= (?:together )?(?:in|at) (?:the|their|his|her|a) (?:living room|lounge|sitting room|flat|apartment)\b)(?!.*\b(?:sofa|couch|floor|bed|armchair|rug|carpet)\b)/gi,
    (_, end = '') => `${inflected('sit', end)} on a couch in front of the television`,
  ],
  // Roofs of houses of the public.
  [
    /\bon (?:an?|the) (?:hospital|hotel|office|bank|school|station|skyscraper|casino|embassy)(?:'s)? (?:roof|rooftop)\b/gi,
    'on a rooftop',
  ],
  [
    /\b(?:over|above) (?:an?|the) (?:hospital|hotel|office|skyscraper) (?:roof|rooftop)\b/gi,
    'over a rooftop',
  ],
  [/\b(?:on|at the top of|on top of|atop) the eiffel tower\b/gi, 'on a balcony in Paris'],
  [/\bthe White House\b/g, 'the presidential mansion'],
  [
    /\b(?:in front of|before|outside) (?:a|the) (?:[\w-]+ )?mansion\b(?<!presidential mansion)/gi,
    'in front of the manor',
  ],
];
