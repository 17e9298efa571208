/** Groups and kin. */

/** Nouns that stand for several: each part becomes an entity of its own. */
export const GROUPS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  couple: [
    ['woman', 1],
    ['man', 1],
  ],
  'married couple': [
    ['woman', 1],
    ['man', 1],
  ],
  lovers: [
    ['woman', 1],
    ['man', 1],
  ],
  lover: [
    ['woman', 1],
    ['man', 1],
  ],
  'elderly couple': [
    ['old woman', 1],
    ['old man', 1],
  ],
  'old couple': [
    ['old woman', 1],
    ['old man', 1],
  ],
  newlywed: [
    ['bride', 1],
    ['groom', 1],
  ],
  family: [
    ['mother', 1],
    ['father', 1],
    ['child', 1],
  ],
  parent: [
    ['mother', 1],
    ['father', 1],
  ],
  grandparent: [
    ['old woman', 1],
    ['old man', 1],
  ],
  crowd: [['person', 24]],
  queue: [['person', 8]],
  'traffic jam': [['car', 14]],
  'heavy traffic': [['car', 14]],
  'heavy traffic jam': [['car', 14]],
  traffic: [['car', 10]],
  'rush hour traffic': [['car', 14]],
  audience: [['person', 24]],
  mob: [['person', 24]],
  spectator: [['person', 12]],
  pedestrian: [['person', 4]],
  passerby: [['person', 3]],
  people: [['person', 4]],
  folk: [['person', 4]],
  townspeople: [['person', 4]],
  townsfolk: [['person', 4]],
  local: [['person', 3]],
  neighbours: [['person', 3]],
  band: [['musician', 4]],
  orchestra: [['orchestra musician', 8]],
  choir: [['chorister', 8]],
  team: [['athlete', 5]],
  army: [['soldier', 24]],
  troop: [['soldier', 10]],
  platoon: [['soldier', 10]],
  class: [['student', 8]],
  jury: [['juror', 6]],
  'rock band': [['musician', 4]],
  'string quartet': [['quartet musician', 4]],
  'marching band': [['marching musician', 4]],
  'brass band': [['marching musician', 4]],
  'school band': [['marching musician', 4]],
  crew: [['sailor', 4]],
  'heist crew': [['thief', 4]],
  'film crew': [['photographer', 3]],
  'tank crew': [['soldier', 3]],
  'camera crew': [['photographer', 2]],
  'news crew': [['photographer', 2]],
  gang: [['person', 5]],
  'motorcycle gang': [['biker', 4]],
  'biker gang': [['biker', 4]],
  'motorbike gang': [['biker', 4]],
  cattle: [['cow', 5]],
  livestock: [['cow', 4]],
  caravan: [['camel', 6]],
  'camel caravan': [['camel', 6]],
  twin: [['child', 2]],
  trio: [['person', 3]],
  duo: [['person', 2]],
  guest: [['person', 4]],
  villager: [['person', 4]],
  passenger: [['person', 4]],
  commuter: [['person', 4]],
  shopper: [['person', 4]],
  refugee: [['person', 6]],
  survivor: [['person', 2]],
  sibling: [
    ['boy', 1],
    ['girl', 1],
  ],
  fleet: [['ship', 5]],
  wildlife: [['deer', 2]],
  customer: [['person', 2]],
  onlooker: [['person', 5]],
  bystander: [['person', 3]],
  protester: [['person', 12]],
};
/** Of the groups, those that a singular or a said number makes ordinary nouns. */
export const COUNTABLE_GROUPS =
  'spectator pedestrian passerby guest villager passenger commuter shopper refugee survivor twin sibling parent grandparent customer onlooker bystander protester lover newlywed'.split(
    ' ',
  );

/** What several of a kind are said to be, one of it and several of it: "a row of", "rows of". */
const COLLECTIVES: readonly (readonly [words: string, one: number, several: number])[] = [
  ['group|bunch|team|squad|gang|band|stack|queue|trail|sprig|posse|gaggle|huddle|handful', 5, 8],
  ['cluster|clump|knot|clutch|spray|smattering', 5, 9],
  ['row|line|pile|heap|circle|ring|fleet|collection|assortment|pack|bundle|jumble|tangle|array', 6, 12],
  ['string|strand|chain|garland|series|scattering|mound|wall|bank|procession|parade|column', 8, 12],
  ['herd|troop|class|convoy', 8, 12],
  ['flock|swirl|cloud|sea', 10, 14],
  ['school|colony', 12, 18],
  ['swarm', 20, 24],
  ['crowd|army|throng|horde|mob', 24, 30],
  ['set', 4, 8],
  ['trio', 3, 6],
  ['pair|couple|duo|brace', 2, 4],
];

/** Said of plurals alone: "a pair of pigeons", but "a cloud of smoke", "a wall of fire". */
export const OF_SEVERAL =
  /^(?:a |an )?(?:clouds?|seas?|walls?|banks?|chains?|swirls?|strings?|rings?|columns?|sprays?|knots?|sprigs?) of$/;

/** "a group of", "a herd of", "hundreds of": how many. */
export const QUANTITIES: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    COLLECTIVES.flatMap(([words, one, several]) =>
      words.split('|').flatMap((w) => {
        const plural = /(?:sh|ch|s|x)$/.test(w)
          ? `${w}es`
          : w.endsWith('y')
            ? `${w.slice(0, -1)}ies`
            : `${w}s`;
        return [
          [`a ${w} of`, one],
          [`an ${w} of`, one],
          [`${w} of`, one],
          [`${plural} of`, several],
        ];
      }),
    ),
  ),
  'several dozen': 36,
  'a few dozen': 30,
  'several hundred': 40,
  'a few hundred': 40,
  'two pairs of': 2,
  'a few': 3,
  'just a few': 3,
  'only a few': 3,
  'quite a few': 6,
  several: 5,
  some: 3,
  many: 8,
  'a lot of': 8,
  'lots of': 8,
  'loads of': 8,
  'tons of': 12,
  'a dozen': 12,
  dozen: 12,
  'half a dozen': 6,
  'half-dozen': 6,
  'dozens of': 24,
  'scores of': 30,
  'hundreds of': 40,
  'thousands of': 40,
  'millions of': 40,
  countless: 30,
  'a litter of': 5,
  'a family of': 4,
  multiple: 4,
  both: 2,
  'a number of': 5,
  'any number of': 8,
  'plenty of': 8,
  few: 3,
  'a couple dozen': 24,
  'a basketful of': 5,
  'a score of': 20,
  numerous: 10,
};

export const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 40,
  hundred: 40,
  thousand: 40,
};
