/** Senses that only a tale of quests, sieges, wastelands or ships gives a word: whose back one mounts, which balcony, what a walker is. */
import type { StorySense } from './story-deeds.ts';

/** Who and what is of castles and quests. */
const QUEST =
  /\b(?:knights?|princess|prince|queen|king|el(?:f|ves|ven)|wizards?|sorcer\w+|dwar(?:f|ves)|orcs?|goblins?|dragons?|griffins?|gryphons?|catapults?|trebuchets?|siege|castle|medieval|archers?)\b/i;
const OF_NOW =
  /\b(?:cars?|taxi|phone|apartment|hotel|penthouse|skyscrapers?|costume|play|stage|theatre|movie|film|toy)\b/i;

/** Out where no church is: an altar there is a slab of stone. */
const WILDS =
  /\b(?:jungle|ruins?|ruined|caves?|cavern|dungeon|forest|glade|clearing|crypt|catacombs?|volcano|stone circle|standing stones|moor|underground|swamp|island|pyramid)\b/i;

const STEEDS =
  'dragon griffin gryphon hippogriff phoenix pegasus unicorn wyvern eagle owl wolf bear whale turtle tortoise elephant camel horse lion tiger swan goose stag raven dinosaur raptor lizard'.split(
    ' ',
  );

const INSTRUMENTS =
  '(?:lute|guitar|violin|fiddle|flute|harp|cello|piano|trumpet|harmonica|accordion|saxophone|banjo|ukulele|lyre|pan ?pipes|recorder|drum|bagpipes|clarinet|mandolin)';

const MACHINE = /\b(?:mechs?|mecha|cockpit|hangar|pilots?)\b/i;

export const STORY_ADVENTURES: readonly StorySense[] = [
  // Its own back: that of the one beast told of, whatever else "it" could be.
  ...STEEDS.map(
    (steed): StorySense => ({
      of: new RegExp(`\\b${steed}\\b`, 'i'),
      not: new RegExp(`\\b(?:${STEEDS.filter((s) => s !== steed).join('|')})s?\\b`, 'i'),
      said: /\b(?:climb|jump|leap|scrambl|hop|swing|clamber)e?s (?:up )?(?:on|onto|upon) (?:its|his|her) (?:back|neck|shoulders)\b/gi,
      means: `rides the ${steed}`,
    }),
  ),
  {
    of: WILDS,
    not: /\b(?:church|chapel|cathedral|abbey|monastery|bride|groom|priest|vicar|wedding|temple|shrine)\b/i,
    said: /\b(?:(?:cracked|broken|ancient|old|stone|mossy|sacrificial|ruined|carved|dark|black|crumbling|forgotten|overgrown) )*altar\b/gi,
    means: 'stone slab',
  },
  // Who is shot at with stones stands on the wall.
  {
    of: /\b(?:catapults?|trebuchets?|siege|besieg\w+|boulders)\b/i,
    not: OF_NOW,
    said: /\b(?:an?|the|her|his) (?:(?:high|stone|marble) )?balcony\b(?! of\b)/gi,
    means: 'the castle battlements',
  },
  {
    of: QUEST,
    not: OF_NOW,
    said: /\b(an?|the|her|his) ((?:high|stone|marble|ivy-covered) )?balcony\b(?! of\b)/gi,
    means: '$1 castle balcony',
  },
  {
    of: QUEST,
    not: OF_NOW,
    said: /\b(an?|the|its) ((?:[\w-]+ )?)gates? of (?:an?|the) (?:[\w-]+ )?(?:fortress|castle|citadel|stronghold|keep|city)\b/gi,
    means: '$1 castle gate',
  },
  {
    of: /\bgates? of (?:an?|the) (?:[\w-]+ )?(?:fortress|castle|citadel|stronghold|keep|city)\b/i,
    not: OF_NOW,
    said: /(?<=(?:^|[.!?] ))The gates? (?=bursts?\b|breaks?\b|crash|splinters?\b|gives? way|collapses?|falls?\b|explodes?)/g,
    means: 'The castle gate ',
  },
  {
    of: MACHINE,
    not: /\b(?:dog walker|hiker|trail|walking stick)\b/i,
    said: /\b(an?|the|his|her|its) ((?:[\w-]+ )?)walker\b/gi,
    means: '$1 $2giant mech',
  },
  // Who flies one is no machine.
  { of: MACHINE, said: /\b(an?|the|two|three) (?:mech|mecha) pilot(s?)\b(?! climb)/gi, means: '$1 pilot$2' },
  // Who rides a dragon has no horse besides.
  {
    of: /\b(?:dragon|griffin|gryphon|wyvern|eagle|wolf|pegasus)[- ]riders?\b/i,
    said: /\b(?:(?:dragon|griffin|gryphon|wyvern|eagle|wolf|pegasus)[- ])?rider(s?)\b/gi,
    means: 'warrior$1',
  },
  {
    of: /\b(?:dragon|griffin|gryphon|wyvern|pegasus)\b/i,
    said: /\blands (?=(?:his|her) (?:[\w-]+ )?(?:dragon|griffin|gryphon|wyvern|pegasus)\b)/gi,
    means: 'rides ',
  },
  {
    of: /\bfire\b/i,
    said: /\b(breath(?:es|ing)) fire (?:down )?(?:on|onto|upon|over) /gi,
    means: '$1 fire at ',
  },
  // The tune is not what is in the hands.
  {
    of: new RegExp(INSTRUMENTS, 'i'),
    said: new RegExp(
      `\\bplay(s|ing)? (?:an?|the|some) (?:[\\w-]+ )?(?:song|tune|melody|piece|waltz|lullaby|serenade|ballad|march|hymn)s? on (an?|the|his|her|their) (?=(?:[\\w-]+ )?${INSTRUMENTS}\\b)`,
      'gi',
    ),
    means: 'play$1 $2 ',
  },
  {
    of: /\bboiling\b/i,
    said: /\bpour(s|ing)? (?:the )?boiling (?:oil|tar|pitch|water) (?:down )?(?:over|on|onto|upon) (?=(?:an?|the|two|three) )/gi,
    means: 'lift$1 a cauldron above ',
  },
  // A way through the rock.
  {
    of: /\b(?:caves?|cavern|lair|burrow)\b/i,
    not: /\b(?:trains?|railway|subway|car|cars|sewer|road)\b/i,
    said: /\bout of the tunnels?\b/gi,
    means: 'out of the cave',
  },
  {
    of: /\b(?:wasteland|raiders?|mutants?|highway|post-apocalyptic)\b/i,
    not: /\b(?:horses?|carriage|amish|baby|golf)\b/i,
    said: /\b(an?|the|his|her) (?:[\w-]+ )?buggy\b/gi,
    means: '$1 jeep',
  },
  // Aboard, where the chart is said to be of the sea.
  {
    of: /\b(?:mast|sailors?|lifeboat|deck|sails?)\b/i,
    said: /\b(an?|the|his|her) (?:sea|nautical|ocean) chart on (an?|the) ([\w-]+)\b(?! (?:in|at|of)\b)/gi,
    means: '$1 map on $2 $3 on the ship deck',
  },
  {
    of: /\b(?:ship|deck)\b/i,
    not: /\b(?:boat|sailboat|yacht)\b/i,
    said: /\b[Ll]ightning strikes the mast\b/g,
    means: 'Lightning flashes over the ship deck',
  },
  // What is seen when the doors are open, not three doors of a house.
  {
    of: /\bmechs?\b|\bmecha\b|\bwalker\b/i,
    said: /\b(?:the|two|its|her|his) (?:[\w-]+ )?hangar doors (?:(?:slowly|slide|roll|grind|swing|creak|open|slides?) )+(?:open )?(?:onto|on|to reveal|to show|revealing) (?=an? |the )/gi,
    means: 'The giant mech stands in ',
  },
  {
    of: /\bhangar\b/i,
    said: /\b(?:the|two|its|her|his) (?:[\w-]+ )?hangar doors (?:(?:slowly|slide|roll|grind|swing|creak|open|slides?) )+(?:open )?(?:onto|on|to reveal|to show|revealing) (?=an? |the )/gi,
    means: 'Outside is ',
  },
  {
    of: /\bhangar\b/i,
    said: /\b(?:the|two|its) (?:[\w-]+ )?hangar doors (?=(?:slide|roll|grind|swing|creak|open)\b)/gi,
    means: 'the doors of the hangar ',
  },
  // What is higher than a bridge is seen behind it.
  {
    of: /\b(?:giant|giants|mechs?|mecha|colossus|titan|kaiju|golem)\b/i,
    not: /\b(?:toy|model|tiny|shrunk)\b/i,
    said: /\b((?:giant|mechs?|mecha|colossus|titan|kaiju|golem)(?: robot)?) step(s|ping)? over (?=(?:an?|the) (?:[\w-]+ )?(?:bridge|wall|river|house|church|hill|highway|railway|rooftops|houses|trees)\b)/gi,
    means: '$1 walk$2 next to ',
  },
  {
    of: /\b(?:giant|mechs?|mecha|robot|colossus|titan|kaiju|golem)\b/i,
    said: /\bcatch(?:es)? (an?|the) (?:falling |crashing |spinning )?((?:[\w-]+ )?[\w-]+) in (?:its|his|her) (?:[\w-]+ )?(?:hands?|palm|fist)\b/gi,
    means: 'reaches for $1 $2',
  },
  // The hatch of a truck is on it; a hole in the ground it is not.
  {
    of: /\b(?:truck|tank|van|bus|train|lorry|convoy|buggy|half-track|armou?red car)\b/i,
    not: /\b(?:submarine|ship|deck|bunker|sewer|manhole|cellar|spaceship|spacecraft)\b/i,
    said: / (?:up |out )?(?:through|from|out of) (?:the|its|an?) (?:[\w-]+ )?hatch\b/gi,
    means: '',
  },
  // After the end of the world no traffic runs.
  {
    of: /\b(?:mutants?|scavengers?|wasteland|(?:post-)?apocalyp\w+|raiders?|fallout|gas masks?)\b/i,
    not: /\bzombies?\b/i,
    said: /\b(an?|the) (?:(?:broken|abandoned|ruined|cracked|crumbling|empty|dead|shattered|overgrown) )+(?:highway|freeway|motorway|interstate|road)\b/gi,
    means: '$1 desert road',
  },
  {
    of: /\b(?:corridor|passage|hallway)\b/i,
    said: /\b(corridor|passage|hallway)s? of (?:an?|the|his|her|their) (?:[\w-]+ ){0,2}?(?:space station|spaceship|starship|spacecraft|station in space)\b/gi,
    means: 'corridor of a spaceship',
  },
  // What flies about when a thing breaks is no thing of its own.
  {
    of: /\b(?:bursts?|smash(?:es)?|shatters?|breaks?|splits?|explodes?|crash(?:es)?|rams?)\b/i,
    said: /,? and (?:[\w-]+ )?(?:splinters|shards|slivers|fragments) (?:fly|rain down|scatter|explode)(?: everywhere| (?:in|into|through) the air)?/gi,
    means: '',
  },
  // "barrels of water roll over the sand": the deed of the barrels, no bun.
  {
    of: /\brolls? (?:over|across|down|along|away|off|into|past|through|towards?)\b/i,
    said: /\b(barrels|casks|drums|kegs|cans|crates|boulders|logs|wheels|heads|balls|jars|bottles|tubs) of (?:water|oil|wine|beer|fuel|gunpowder|powder|rum|ale|petrol|gas|stone|wood|paint|milk|snow|yarn) (?=rolls? (?:over|across|down|along|away|off|into|past|through|towards?)\b)/gi,
    means: '$1 ',
  },
  // A ship seen going down is seen from the sea, not from its own planks.
  {
    of: /\b(?:pirates?|buccaneers?|cutlass|cannons?|galleon|cabin boy|kraken)\b/i,
    not: /\b(?:space|spaceship|submarine|cruise|navy|frigate|tanker|container|rival|two ships|ship's|toy|model)\b/i,
    said: /(?<=(?:^|[.!?] ))The ship (?:slowly )?(?:sinks|goes down|founders)\b/g,
    means: 'At sea the pirate ship sinks',
  },
  {
    of: /\b(?:deck|captain|pirates?|sailors?|crew|cabin boy)\b/i,
    not: /\bsubmarine|spaceship|starship|toy|model|bottle\b/i,
    said: /(?<=(?:^|[.!?] ))The ship (?:slowly )?(?:sinks|goes down|founders)\b/g,
    means: 'At sea the ship sinks',
  },
];
