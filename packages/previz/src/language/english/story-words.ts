/** Things of two senses, told apart by what the rest of the story is about: the bank of a river, the shell of a gun, the wheel of a car. */
import type { StorySense } from './story-deeds.ts';

const WATERSIDE =
  /\b(?:rivers?|streams?|canals?|creek|brook|pond|lake|ford|ferry|swans?|ducks?|canoes?|kayaks?|rowing boat|rowboat|raft|beavers?|otters?|herons?|punt|barge|wad(?:es?|ing)|swims?|fish(?:es|ing)|angler|fisherm[ae]n)\b/i;
const MONEY = /\b(?:robber\w*|teller|vault|money|cash|banker|heist|loan|safe|notes?|account)\b/i;
const AT_WAR =
  /\b(?:trench(?:es)?|soldiers?|war|army|battle\w*|field hospital|mortars?|artillery|snipers?|medics?|sergeant|bombard\w*|shelling|bunker|infantry|platoon|troops|gunners?|1914|1915|1916|1917|1918|1943|1944)\b/i;
const OF_CARS =
  /\b(?:cars?|rac(?:er|ing)|trucks?|vans?|lorry|lorries|bus|buses|jeeps?|taxis?|hatchback|limousine|driver|driving|Micra|motorway|highway)\b/i;
const OTHER_WHEELS =
  /\b(?:carts?|wagons?|carriages?|bi(?:cycle|ke)s?|motorbikes?|wheelchairs?|unicycle|chariots?|ships?|boats?|yacht|helm|potter\w*|spinning|clay|mill)\b/i;

export const STORY_WORDS: readonly StorySense[] = [
  {
    of: WATERSIDE,
    not: MONEY,
    said: /\b(to|towards?|on|onto|from|at|along|near|up|against|off|reach(?:es)?|climbs?) the (?:muddy |grassy |near |steep |left |right |reedy |mossy )*bank\b(?! (?:of|hall|manager)\b)/gi,
    means: '$1 the river bank',
  },
  {
    of: /\bbank\b/i,
    said: /\b(an?|the) (?:far|opposite) (?:bank|side of the (?:river|stream))\b(?! of\b)/gi,
    means: '$1 river bank',
  },
  // Under a roof one does not see where it lands.
  {
    of: /\b(?:field hospital|bunker|dugout|cellar|basement)\b/i,
    said: /\b(?:an?|the|another|one) (?:[\w-]+ )?shell (?:lands?|bursts?|falls?|explodes?|strikes?|hits?|goes off)(?: (?:nearby|close by|outside|overhead))?(?=[.,;!]| and\b)/gi,
    means: 'they duck',
  },
  {
    of: AT_WAR,
    not: /\b(?:beach|seashells?|tortoise|turtle|eggs?)\b/i,
    said: /\bshells (?:land|burst|fall|explode|hit)(?=[.,;!]| (?:nearby|close by|outside|all around|around|and|near|beside|behind|in the|on the)\b)/gi,
    means: 'explosions burst',
  },
  {
    of: OF_CARS,
    not: OTHER_WHEELS,
    said: /\b(an?|the|one|its|his|her) (front|rear|back|loose|spare) wheel\b/gi,
    means: '$1 $2 tyre',
  },
  {
    of: OF_CARS,
    not: OTHER_WHEELS,
    said: /\b(the|an?) (learner|driver|beginner|pupil) (?:at|behind) the wheel\b/gi,
    means: '$1 learner driver in the car',
  },
  {
    of: /\b(?:jockeys?|race ?horses?|steeplechase\w*|race ?course|derby|grand national|furlong)\b/i,
    said: /\bthe (?:rest of the |whole )?field (?:thunders?|gallops?|races?|streams?|pounds?|charges?|sweeps?|flies) (?:over|past|by|on|away)(?: (?:him|her|them)\b)?/gi,
    means: 'three racehorses gallop past',
  },
];
