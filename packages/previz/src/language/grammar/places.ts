/** Is a noun the place of the action here, or a thing in it? */

import { isIndoor } from '../../concepts/catalogues.ts';
import { findConcept, isNamed } from '../../concepts/index.ts';
import { hasOwnOutside, isFront, outsideOf } from '../../sets/outside.ts';
import { phrases } from '../lexicon/index.ts';
import { STOOD_ON, THING_FIRST } from '../lexicon/places.ts';
import { broaderPlace } from './broader-places.ts';
import { IMPLIED_PLACES } from './implied-places.ts';
import type { Preposition } from './items.ts';

const stoodOn = new Set(STOOD_ON);
const thingFirst = new Set(THING_FIRST);
const ALWAYS_THING =
  /^(bathtub|trees?|shelf|statue|plant|ladder|block|wall|wave of|chessboard|stall|pyramid|torii|fireplace|fountain)$/;
/** Things one can be on as on a place. */
const THING_STOOD_ON = new Set([
  'mountain',
  'road',
  'moon-surface',
  'alien-planet',
  'rooftop',
  'ocean',
  'staircase',
  'train-station',
  'space',
  'river',
]);

/** Said of those who are out of a house, not in it: "behind the laundromat". */
const OUT_OF_IT: ReadonlySet<string> = new Set(['in-front-of', 'behind', 'next-to', 'around', 'far-from']);

/** Id of the setting that the noun names where it stands, or null. */
export function placeHere(noun: string, governor: Preposition | null): string | null {
  const place =
    phrases().get(noun)?.place ??
    cabinPlace(noun, governor) ??
    (inside(governor) && !isNamed(noun) ? broaderPlace(noun)?.setting : undefined);
  if (!place) return null;
  // "a kite above a beach house": the house is seen under it.
  if (governor === 'above' && isIndoor(place) && findConcept(noun)?.category === 'building') return null;
  // Who is behind a bar, next to it or around it is in the room that has it; who is before the altar, in the church.
  const counter = governor !== 'in-front-of' && /(?:^| )bar$/.test(noun);
  const within = counter || isWithin(noun);
  const out = OUT_OF_IT.has(governor ?? '') && !within && hasOwnOutside(place);
  if (!isNamed(noun)) return out ? outsideOf(place) : place;
  if (ALWAYS_THING.test(noun)) return null;
  const concept = findConcept(noun);
  const thing = thingFirst.has(noun);
  switch (governor) {
    case null:
    case 'of':
    case 'with':
    case 'without':
      return thing || (concept?.category === 'building' && !isIndoor(place)) || concept?.kind === 'person'
        ? null
        : place;
    case 'on':
      return stoodOn.has(place) && (!thing || THING_STOOD_ON.has(place)) ? place : null;
    case 'in':
    case 'amid':
    case 'through':
    case 'at':
    case 'to':
      return place;
    case 'from':
      return thing && concept?.category === 'building' ? null : place;
    case 'in-front-of':
    case 'behind':
    case 'next-to':
    case 'around':
    case 'by':
    case 'under':
    case 'above':
      // before or behind a building is outside it
      return thing || (concept?.category === 'building' && isIndoor(place)) ? null : place;
    default:
      return null;
  }
}

/** Who is before the altar is in the church. */
export const isWithin = (noun: string): boolean => /(?:^| )altar$/.test(noun);

/** "inside a log cabin": the cabin's, where the whole word names a building. */
const cabinPlace = (noun: string, governor: Preposition | null): string | undefined =>
  inside(governor) && noun.includes(' ') && findConcept(noun)?.category === 'building'
    ? phrases().get(noun.slice(noun.lastIndexOf(' ') + 1))?.place
    : undefined;

const inside = (governor: Preposition | null): boolean =>
  governor !== null && /^(in|amid|at|through|to|from|on)$/.test(governor);

const SAVANNA_BEASTS =
  /\b(lions?|lioness(es)?|zebras?|giraffes?|elephants?|gazelles?|antelopes?|hyenas?|cheetahs?|wildebeests?|rhinos?|rhinoceros|hippos?|meerkats?|acacias?)\b/i;

const STREETS = 'street alley city-skyline market village road plaza tokyo-street suburb';

/** Done and made out of doors with snow that lies. */
const SNOW_PLAY =
  /\b(?:snow(?:m[ae]n|women|woman|balls?|ball(?:ing)?|-?forts?|-?angels?)|snow (?:forts?|angels?|ball fight|castle)|sled(?:s|ding|ges?|ging)?|toboggan\w*|(?<!jet[ -]?|water[ -]?)ski(?:s|er|ers|ing)?|snowboard\w*)\b/i;

/** Snow that is played with lies there in winter, wherever that is. */
export const snowSeason = (said: string): { readonly season?: 'winter' } =>
  SNOW_PLAY.test(said) ? { season: 'winter' } : {};

/** Who and what is of an older world, where nothing of ours is by. */
const OLD_WORLD =
  /^(?!.*\b(?:cars?|trucks?|bus(?:es)?|taxis?|phones?|police|modern|costumes?|tourists?|robots?|motorcycles?|toys?)\b).*\b(?:castles?|knights?|medieval|dragons?|romans?|legion\w*|centurions?|crusaders?|vikings?|wizards?|sorcerers?|(?:king|queen|prince|princess)(?:'s|s)?|peasants?|bards?|squires?|musketeers?|highwaym[ae]n|stage ?coach(?:es)?|horse-drawn|wagon train|covered wagons?|chariots?)\b/is;
const FRONTIER =
  /\b(?:sheriffs?|cowboys?|gunslingers?|gunfighters?|outlaws?|marshals?|deput(?:y|ies)|stage ?coach(?:es)?|saloons?)\b/i;

/** What is said of a place that makes it another: places it may be said of, the words, the place it is then. */
const REFINED: readonly (readonly [string, RegExp, string])[] = [
  // Whose world has no tarmac, no steel and no town hall.
  [
    'bridge',
    /\b(?:space|star) ?(?:ship|craft|fleet)s?\b|\b(?:star ?cruiser|mothership|warp|hyperspace)\b/i,
    'spaceship',
  ],
  ['prison-exterior', FRONTIER, 'western-town'],
  [
    'sea-cliff mountain canyon cliff-edge summit unsaid',
    /\b(climb(s|ing)?|climbers?|hang(s|ing)|cling(s|ing)|dangl(es|ing)|scal(es|ing))\b.*\b(cliff|rock|ice|mountain|granite) ?(face|wall|side)?\b(?<=cliff|face|wall|ledge)/is,
    'rock-face',
  ],
  [STREETS, /\b(cyberpunk|dystopian)\b/i, 'cyberpunk-street'],
  [STREETS, /\bmarket (street|square)\b|\bstreet market\b|\b(souks?|bazaar|medina)\b/i, 'market'],
  [
    'street alley road',
    /\b(mud|muddy|dirt|unpaved|village|country town) (street|alley|lane)s?\b/i,
    'village',
  ],
  [
    'train-interior bus-interior subway-car',
    /\b(?<!\b(?:lean|hang|wav|climb|stick|jump|throw|press)\w* (?:\w+ ){0,4})(?:by|at|beside|near|next to|out of|out|through) (?:(?:an?|the|his|her|their) )?(?:[\w-]+ ){0,2}windows?\b/i,
    'window-seat',
  ],
  [
    'plane-interior',
    /\b(?<!\b(?:lean|hang|wav|climb|stick|jump|throw|press)\w* (?:\w+ ){0,4})(?:by|at|beside|near|next to|out of|out|through) (?:(?:an?|the|his|her|their) )?(?:[\w-]+ ){0,2}windows?\b/i,
    'plane-window',
  ],
  ['classroom', /\b(zebra crossing|crosswalk|pedestrian crossing)\b/i, 'crosswalk'],
  ['sea-cliff cliff-edge', /\b(skiers?|skiing|snowboard(s|ers?|ing)?)\b/i, 'mountain'],
  [STREETS, /\b(under ?water|sunken|undersea) (city|town|metropolis)\b/i, 'underwater-city'],
  ['castle throne-room', /\b(under ?water|sunken|undersea|beneath the (sea|waves))\b/i, 'underwater-city'],
  ['street city-skyline', /\b(futuristic|sci-?fi)\b|\bof the future\b/i, 'future-city'],
  [
    STREETS,
    /\b(tokyo|shibuya|shinjuku|akihabara|osaka|seoul|japanese (street|alley|city))\b/i,
    'tokyo-street',
  ],
  [
    'street',
    /^(?!.*\b(?:new york|london|las vegas|chicago|diner|bar|motel|club|hotel)\b).*\b(?:neon signs|neon lights|neon-lit)\b/is,
    'tokyo-street',
  ],
  [STREETS, /\b(paris|parisian|montmartre)\b/i, 'paris-street'],
  [
    `${STREETS} unsaid`,
    /\b(?:in front of|before|at|near|under|by|photos? of|pictures? of|photograph\w*|films?|look\w* (?:up )?at|admir\w*|selfie\w*[^.;]*) (?:the )?eiffel tower\b/i,
    'paris-street',
  ],
  [`${STREETS} river canal-lock bridge harbour`, /\b(?:venice|venetian)\b(?! blinds?\b)/i, 'venice-canal'],
  [`${STREETS} desert`, /\b(wild|old) west(ern)?\b|\bwestern (town|street)\b|\bsaloon\b/i, 'western-town'],
  ['street alley village', /\b(medieval|middle ages)\b/i, 'medieval-village'],
  ['market', /\b(medieval|middle ages)\b/i, 'medieval-market'],
  ['kitchen', /\b(medieval|middle ages|castle)\b/i, 'cottage-room'],
  ['bar', /\bmedieval\b/i, 'tavern'],
  ['street road village', /\b(suburban|residential) (street|road|neighbou?rhood)\b/i, 'suburb'],
  ['garden', /\b(japanese|zen) garden\b/i, 'japanese-garden'],
  ['forest jungle', /\bbamboo\b/i, 'bamboo-forest'],
  ['pool', /\bindoors?\b/i, 'indoor-pool'],
  [
    'unsaid street country-lane road',
    /\bswimmers?\b.*\b(?:lanes?|laps?|goggles|swimming caps?|medley|freestyle|butterfly stroke|podium|medals?|relay)\b/is,
    'indoor-pool',
  ],
  ['unsaid', /\bstarting block\b(?!s)/i, 'indoor-pool'],
  ['unsaid', /\b(?:diving board|(?:shallow|deep) end)\b/i, 'pool'],
  // Beside it one is on its deck.
  [
    'pool',
    /^(?!.*\b(?:swim\w*(?! pool)|div(?:es?|ing)|jump\w*|leap\w*|float\w*|splash\w*|fall\w*|wad(?:es?|ing)|(?:in|into|out of|from|inside|on) (?:the |an? |his |her |their )(?:[a-z]+ ){0,2}(?:pool|water))\b).*\b(?:beside|by|next to|near|alongside|around|at the edge of|on the edge of) (?:the |an? |his |her |their )(?:[a-z]+ ){0,3}pool\b/is,
    'poolside',
  ],
  [
    'cafe street',
    /\bcaf[eé] terrace\b|\b(outdoor|sidewalk|street|pavement) caf[eé]\b|\boutside a caf[eé]\b|\bcaf[eé]s?(?![a-z])[^.;]{0,24}\bon the (pavement|sidewalk|street|terrace|square)\b/i,
    'cafe-terrace',
  ],
  ['moon-surface alien-planet desert volcano meteor-crater', /\b(mars|martian)\b/i, 'mars'],
  [
    'moon-surface',
    /\b(fl(y|ies|ying)|soar(s|ing)|glid(es|ing)|sail(s|ing)|rid(es|ing)) ([\w-]+ ){0,4}?(across|past|before|in front of|against|under) (an?|the) ([\w-]+ ){0,3}moon\b/i,
    'sky',
  ],
  ['volcano meteor-crater', /\b(moon|lunar)\b/i, 'moon-surface'],
  ['stadium', /\bin court\b|\b(lawyer|judge|jury|attorney|prosecutor|defendant)s?\b/i, 'courtroom'],
  ['road', /\b(through|in|into|across) (an?|the) ([\w-]+ ){0,2}(forest|woods?|woodland)\b/i, 'forest'],
  ['road', /\b(forest|woodland) (road|path|trail|track)\b/i, 'forest'],
  ['road', /\bjungle\b/i, 'jungle'],
  ['park lake field', SAVANNA_BEASTS, 'savanna'],
  [
    'snowfield unsaid',
    /\b(polar bears?|penguins?|walrus(es)?|seals?)\b.*\b(ice|floes?|icebergs?|northern lights)\b/is,
    'arctic',
  ],
  ['prison', FRONTIER, 'western-town'],
  [
    'sea-cliff',
    /^(?!.*\b(sea|ocean|waves?|lighthouse|beach|ships?|gulls?|seagulls?|surf|boats?|coast)\b).*\b(pines?|wol(f|ves)|forests?|mountains?|valley|eagles?|goats?|dragons?|castle|city|moon|canyon|knights?|warriors?|climbers?|hikers?|cougars?|lions?)\b/is,
    'cliff-edge',
  ],
  ['kitchen', /\b(waiters?|waitress(es)?|restaurant|sous[- ]chefs?|line cooks?)\b/i, 'restaurant-kitchen'],
  [
    'garage unsaid living-room',
    /\b(auto|car) (?:repair )?(?:shop|workshop|mechanic)\b|\bmechanics?\b.*\b(cars?|truck|engine|hood|wrench|tools?)\b/is,
    'garage',
  ],
  [
    'road unsaid street stadium',
    /\b(race ?cars?|racing cars?|formula (1|one)|f1|grand prix|pit stop|racing drivers?)\b/i,
    'race-track',
  ],
  [
    'bridge highway street river',
    /^(?!.*\b(boats?|ships?|gondolas?|canoes?|kayaks?|trolls?|swans?|ducks?|swims?|sails?|rows?)\b).*\b(under|beneath|underneath|below) (an?|the) ([\w-]+ ){0,2}(bridge|overpass|viaduct)\b/is,
    'under-bridge',
  ],
  [
    'snowfield arctic unsaid',
    /\b(?:figure|ice|speed)[- ]skat\w*|\bskat(?:es?|ing|ers?)\b.*\bice\b/i,
    'ice-rink',
  ],
  ['trenches', /\b(roof|ceiling|dugout|shelter)\b/i, 'dugout'],
  [
    'unsaid harbour',
    /^(?=.*\b(boats?|ships?|sail(s|ing|ors?)|fisherm[ae]n|rafts?|captain)\b).*\b(huge|giant|high|big|towering|enormous|massive|crashing|monstrous) ([\w-]+ )?waves\b/is,
    'rough-sea',
  ],
  // Cliff and surf are both seen from off the shore.
  [
    'sea-cliff ocean beach rough-sea unsaid',
    /^(?=.*\bcliffs?\b)(?=.*\b(?:lighthouse|castle|house|cottage|mansion|monastery|chapel|church|tower|tree|ruins?|temple|villa|inn|keep)\b)(?!.*\b(?:stands?|standing|sits?|sitting|walks?|looks?|looking|gazing|kneel\w*) (?:at|on|near|by) the (?:edge|cliff))(?=.*\b(?:waves?|surf|sea|ocean|breakers|spray|crash\w*)\b)/is,
    'cliff-over-surf',
  ],
  [
    'sea-cliff beach ocean harbour unsaid',
    /\blighthouse\b.*\b(?:waves? (?:crash|break|smash|pound|hit|batter|beat|roll)|(?:huge|giant|high|big|towering|massive|stormy|raging) (?:waves|sea|seas))|\bwaves? (?:crash|break|smash|pound|hit|batter|beat)\w*\b.*\blighthouse\b/is,
    'rough-sea',
  ],
  [
    'ocean beach unsaid',
    /^(?=.*\b(surf|rid(es|ing)\b)).*\b(huge|giant|big|massive|enormous|monster|towering|tall|great|colossal) ([\w-]+ )?waves?\b|\b(?:surf\w*|board)\b.*\b(?:curl|barrel|tube|lip|hollow|face) of (?:an?|the) ([\w-]+ ){0,3}(?:wave|breaker|swell)\b|\bsurf\w*\b.*\b(?:in|inside|through|into|out of) (?:an?|the) ([\w-]+ ){0,2}(?:barrel|tube)\b/is,
    'big-wave',
  ],
  [
    'ocean',
    /\b(rough|raging|choppy|stormy|wild|turbulent|violent) (seas?|oceans?|waters?|waves)\b|\b(huge|giant|high|big|towering|enormous|massive|crashing|monstrous|mighty) ([\w-]+ )?waves\b|\b(storm|tempest|hurricane|gale)\b/i,
    'rough-sea',
  ],
  ['highway road street', /\b(deserts?|mojave|sahara|death valley|outback)\b/i, 'desert-road'],
  ['bridge', /^(?!.*\bunder\b).*\b(trains?|locomotives?|railway)\b/is, 'railway-viaduct'],
  [
    'bridge canyon river',
    /^(?!.*\b(cars?|trucks?|trains?|driv(es?|ing)|motorcycles?)\b).*\b(foot|suspension|swaying|narrow|old) ?bridge\b.*\b(gorge|ravine|canyon|chasm|abyss|jungle|waterfall|valley)\b/is,
    'rope-bridge',
  ],
  [
    'sewer',
    /\b(cars?|motorcycles?|motorbikes?|trucks?|taxis?|buses|bus|driv(es?|ing)|bikers?|headlights|motorway|highway|road)\b/i,
    'road-tunnel',
  ],
  [
    'street road city-skyline',
    /\b(crosswalk|zebra crossing|pedestrian crossing|intersection|crossroads)\b|\b(at|by|under) (the|a) (?:[\w-]+ )?traffic lights?\b|\bcross(es|ing)? (the|a|an) (?:(?!cobbled|cobblestone|dusty|village|country)[\w-]+ )?(street|avenue|boulevard)\b/i,
    'crosswalk',
  ],
  [
    'train-station',
    /^(?!.*\b(station|platform)\b).*\b(tracks|rails|railway line|sleepers)\b/is,
    'railway-tracks',
  ],
  ['sewer cave', /\b(mines?|mineshaft|miners?|pickaxes?)\b/i, 'mine'],
  ['forest', /\b(birch(es)?|aspens?)\b/i, 'birch-forest'],
  [
    'church',
    /^(?=.*\b(monks?|monastery)\b).*\b(mountains?|steps|tibetan?|himalayas?|buddhist|zen|shaolin)\b/is,
    'temple',
  ],
  [
    'ocean unsaid',
    /\b(divers?|scuba|snorkel\w*)\b.*\b(sunken|wreck|reef|coral|sharks?|explores?)\b/is,
    'underwater',
  ],
  ['river', /\b(jungle|rain ?forest|amazon|tropical)\b/i, 'jungle-river'],
  [
    'river',
    /^(?!.*\b(?:bridge|bank|banks|boats?|raft|canoe|ferry|ice|frozen)\b)(?=.*\b(?:herds?|elephants|wildebeests?|zebras|buffalo(?:es)?|cattle|bison|caribou|wide|broad|mighty)\b).*\b(?:cross|wad|ford|swim)\w*\b.{0,30}\briver\b/is,
    'wide-river',
  ],
  [
    'field park forest savanna unsaid',
    /\b(?:field|meadow|sea|through|in|into|amid|among|across) (?:of )?(?:the )?(tall|high|long|waist-high|knee-high|swaying) (?:\w+ )?grass(es)?\b/i,
    'tall-grass',
  ],
  [
    'mountain',
    /\b(icy|frozen|snowy|snow-covered|snow-capped|glacial|ice|snow) (?:\w+ )?(ridge|crest|slope|mountain|ledge|pass|mountainside)\b/i,
    'summit',
  ],
  [
    'bridge',
    /\b(wooden|wood|timber|plank|log|bamboo|swaying|swinging|rickety) (?:\w+ )?(?:foot ?)?bridge\b/i,
    'rope-bridge',
  ],
  [
    'cave unsaid lake river sewer subway',
    /\b(underground|subterranean) (?:\w+ )?(lakes?|rivers?|streams?|pools?)\b|\b(lake|river|stream|pool)\b (?:\w+ )?(?:in|inside|under) an? (?:\w+ )?(cave|cavern|grotto)\b/i,
    'cave-lake',
  ],
  [
    'beach ocean harbour',
    /\b(frozen|icy|ice-covered|snowy|snow-covered|arctic) (?:\w+ )?(beach|shore|shoreline|coast|seashore|seaside)\b/i,
    'frozen-shore',
  ],
  [
    'alley street road field farm village',
    /\b(farm|country|rural) (?:\w+ )?(lane|track)s?\b|\bdirt (road|track)s?\b|\b(lane|track|path|road)s? (?:winding |running )?between (?:\w+ )?(hedges|hedgerows|fields)\b/i,
    'country-lane',
  ],
  ['pool indoor-pool', /\b(empty|drained|dry|waterless) (?:\w+ )?(swimming )?pool\b/i, 'empty-pool'],
  [
    'rooftop city-skyline unsaid',
    /\b(ninjas?|samurai|shinobi|feudal|edo|kyoto|geishas?)\b.*\b(roofs?|rooftops?)\b|\b(roofs?|rooftops?)\b.*\b(feudal|edo|kyoto|ninjas?|samurai|japanese (?:castle|town|village|temple))\b/is,
    'japanese-rooftops',
  ],
  ['cave', /\b(ice|icy|frozen|glacier|icicles)\b/i, 'ice-cave'],
  ['cave', /\b(alien|another planet|strange planet|crystals?)\b/i, 'alien-cave'],
  ['classroom', /\b(school|prom|homecoming) (dance|ball|disco|night)\b/i, 'school-dance'],
  [
    'gym studio unsaid',
    /\b(ballerinas?|ballet|barre)\b(?!.*\b(stage|theat|audience|spotlight)).*\b(studio|mirrors?|practi[cs]\w+|rehears\w+|barre|class|lesson)\b|\bstudio\b.*\b(ballerina|ballet|barre)\b/is,
    'dance-studio',
  ],
  ['hospital', /\bcorridor|hallway\b/i, 'hospital-corridor'],
  [
    'stadium unsaid',
    /\b(gladiators?|colosseum|amphitheat(re|er)|chariots?|nero)\b|\b(romans?|caesar)\b(?=.*\b(arena|crowds?|games|fights?|fighting|lions?|duels?|cheers?|spectators)\b)/is,
    'arena',
  ],
  ['ship-deck', /\bferr(y|ies)\b/i, 'ferry-deck'],
  [
    'ship-deck',
    /\b(cruise ship|cruise liner|ocean liner|luxury liner|yacht|steamboat|paddle steamer)\b/i,
    'liner-deck',
  ],
  ['ship-deck', /\b(cargo|container ship|freighter|tanker)\b/i, 'freighter-deck'],
  ['ship-deck', /\b(trawlers?|fishing boat|fishing vessel)\b/i, 'trawler-deck'],
  ['ship-deck', /\b(aircraft carrier|warship|battleship|navy|naval)\b/i, 'carrier-deck'],
  ['ship-deck ocean harbour', /\b(on|aboard) (?:an?|the) (?:[\w-]+ ){0,2}oil (rig|platform)\b/i, 'rig-deck'],
  [
    'battlefield',
    /^(?!.*\b(?:out of|from|over) (?:the|their|an?) (?:\w+ )?trench).*\btrench(es)?\b(?! coat)/is,
    'trenches',
  ],
  [
    'lake park garden unsaid',
    /^(?!.*\b(mountains?|japanese|zen|koi|forest|woods|fishing)\b)(?=.*\bponds?\b).*\b(park|ducks?|ducklings?|swans?|geese|benches|bench|autumn|village|city)\b/is,
    'park-pond',
  ],
  [
    'harbour ocean unsaid',
    /\b(?:wheel|helm|tiller|rigging|mast|crow's nest|bow|rail|railing) of (?:an?|the|his|her|their) (?:[\w-]+ ){0,2}(?:ship|galleon|schooner|frigate|sailing boat|vessel|yacht)\b/i,
    'ship-deck',
  ],
  [
    'farm field unsaid',
    /\b(?:harvest\w*|reap\w*|mow\w*|scythes?|sickles?)\b.*\bwheat\b|\bwheat\b.*\b(?:harvest\w*|scythes?|sickles?)\b/is,
    'wheat-field',
  ],
  [
    'farm field unsaid',
    /\b(?:plant\w*|transplant\w*|harvest\w*|reap\w*)\b (?:the )?rice\b|\bflooded\b.*\brice\b|\brice\b.*\bflooded\b/is,
    'rice-terraces',
  ],
  [
    'forest lake snowfield arctic unsaid',
    /\b(?:hole in the ice|ice hole|ice[- ]fish(?:es|ing)?)\b/i,
    'frozen-lake',
  ],
  ['unsaid', SNOW_PLAY, 'snowfield'],
  ['unsaid farm field', /\b(?:harvest|pick|cut)\w* (?:the )?(?:\w+ )?grapes\b/i, 'vineyard'],
  ['unsaid', /\bvolcano(?:es)? (?:erupt|explod|spew|spit)/i, 'volcano'],
  // On foot one comes as far as the beach.
  [
    'ocean',
    /^(?!.*\b(?:boats?|ships?|sail\w*|deck|cliffs?|pier|dock|harbou?r|planes?|raft)\b).*\b(?:walk|run|stroll|march|crawl|stagger|wander|race|rush|sprint|head|step|hobble|stumble)\w* (?:slowly |down |straight |hand in hand |barefoot )*(?:to|towards?|along|by|beside) (?:the )?(?:sea|ocean|surf|waves|water)\b/is,
    'beach',
  ],
  ['beach unsaid', /\b(rid(es|ing)|surf(s|ing)) an? ([\w-]+ ){0,3}wave\b/i, 'ocean'],
  [
    'castle',
    /\bcandle-?lit castle\b|\binside (?:an?|the|his|her) (?:[\w-]+ )?castle\b|\bcastle (?:interior|hall|chamber)\b/i,
    'throne-room',
  ],
  [
    'unsaid forest',
    /^(?!.*\b(?:airplane|plane|helicopter|rocket|spaceship|kite|drone|jet)s?\b).*\bfl(?:y|ies|ying|ew) [^.,;]{0,40}?\b(?:past|across|before|in front of|against|under|over|through|above|towards?|to) (?:an?|the) (?:[\w-]+ )?(?:moon|clouds?|stars|night sky)\b/is,
    'sky',
  ],
  [
    'dungeon crypt graveyard',
    /\b(?:mumm(?:y|ies)|sarcophag(?:us|i)|pharaohs?|pyramids?|egypt(?:ian)?)\b/i,
    'pharaoh-tomb',
  ],
  [
    'desert',
    /\b(?:crashed|wrecked|burning) (?:[\w-]+ )?(?:space ?ship|starship|spacecraft|ufo|saucer|escape pod)\b/i,
    'crashed-ship',
  ],
  [
    'battlefield',
    /^(?!.*\b(?:tanks?|rifles?|guns?|trench\w*|barbed|grenades?|helicopters?|artillery|bombs?|nurses?|medics?|robots?)\b).*\b(?:knights?|medieval|swords?|samurai|vikings?|romans?|spartans?|legion\w*|kings?|queens?|dragons?|orcs?|el(?:f|ves)|wizards?|archers?|warriors?|skeletons?|cavalry|crusaders?|barbarians?|shields?|spears?)\b/is,
    'old-battlefield',
  ],
  [
    'bridge',
    /\b(?:stone|arched|mossy|cobbled|cobblestone|village|humpback) (?:[\w-]+ )?bridge\b/i,
    'stone-bridge',
  ],
  ['bridge', /\b(?:shepherd(?:ess)?s?|flock of sheep|goats|ox ?carts?|hay ?carts?)\b/i, 'stone-bridge'],
  [
    'unsaid',
    /\b(?:evidence|investigation|murder|crime) board\b|\b(?:detective|inspector|investigator)\b.*\b(?:cork ?board|pin ?board|bulletin board)\b/i,
    'detective-office',
  ],
  ['bridge', OLD_WORLD, 'drawbridge-front'],
  ['road highway', OLD_WORLD, 'country-lane'],
  ...IMPLIED_PLACES,
];

/** "a street in Tokyo", "a suburban street": the place that the words of the beat make of a more general one. */
export const refined = (setting: string | null, said: string): string | null =>
  REFINED.find(([places, words]) => isOneOf(places, setting) && words.test(said))?.[2] ?? setting;

/** The front of a house of trade is on a street. */
const isOneOf = (places: string, setting: string | null): boolean => {
  const listed = places.split(' ');
  return listed.includes(setting ?? 'unsaid') || (isFront(setting) && listed.includes('street'));
};

const FROM_OUTSIDE =
  /\b(outside|exterior|fa[cç]ade|buildings?|steeple|aerial|(end|top|corner) of the (street|road|lane|hill)|across the (street|road)|on (a|the) (hill|hilltop|cliff|corner|square)|seen from|in the distance)\b/i;

/** "the church at the end of the street": a building that is looked at, though one mostly thinks of it from within. */
export const isSeenFromOutside = (noun: string, governor: Preposition | null, said: string): boolean =>
  governor === null && findConcept(noun)?.category === 'building' && FROM_OUTSIDE.test(said);
