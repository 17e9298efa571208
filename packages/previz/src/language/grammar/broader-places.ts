/** The place that an unknown place is a kind of: "a hatchery", "a carrel". */
import { chainOf, type Synset, sensesOf } from '../../concepts/wordnet.ts';
import { phrases } from '../lexicon/index.ts';

/** WordNet's broad terms of places → the setting that shows one of them best. */
const TABLE = `
shop: mercantile establishment, shop, place of business, establishment, agency
restaurant: eating house, eatery
bar: tavern, public house
office: workplace, place of work, headquarters
workshop: workshop, shop class
factory: factory, mill, plant, works, refinery
storage-room: depository, storehouse, storage space, deposit
farm: farm, ranch
church: place of worship, house of prayer
convent: religious residence
classroom: school, educational institution, institution
hospital: medical building, health facility, healthcare facility
prison: correctional institution, penal institution
theatre: theater, house of entertainment
stadium: sports arena, sports stadium, playing field, athletic field, athletic facility
museum: depository library
living-room: dwelling, house, home, residence, room, housing, living quarters
foyer: building, edifice, building complex, public building, government building
corridor: passageway, passage, hall, enclosure, recess, niche, alcove
shack: shelter, hovel
barn: outbuilding, farm building
tower-room: tower
castle-courtyard: fortification, defensive structure, fort, stronghold, bulwark
military-base: military installation, military post, post
war-memorial: memorial, monument
train-station: terminal, terminus, depot
airport: airfield, landing field
harbour: anchorage, seaport, haven
bridge: bridge, span
street: city, municipality, street, thoroughfare, urban area, district
village: settlement, village
road: way, road, route, path, highway
courtyard: yard, curtilage, court
park: park, public park, commons, recreational facility, recreation facility
field: field, tract, piece of land, grassland, geographical area, land, parcel of land
garden: garden, plot
forest: forest, woodland
desert: desert, wasteland
beach: shore, coast, beach
ocean: ocean, sea, gulf
lake: lake, body of water, pool
river: stream, watercourse, channel
swamp: wetland
mountain: natural elevation, elevation, mountain, geological formation, formation
canyon: natural depression, depression, valley, ravine
arctic: ice mass, glacier
mine: excavation, mine
cave: cave
`;

const BROADER: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [setting = '', words = ''] = line.split(': ');
      return words.split(', ').map((word): [string, string] => [word, setting]);
    }),
);

/** What one can be in or at. */
const PLACE =
  /^(structure|facility|geological formation|body of water|geographical area|establishment|way|workplace|tract|land|municipality|building|room)$/;
/** What is no place, whatever else it is a kind of. */
const NO_PLACE =
  /^(social group|person|animal|food|abstraction|instrumentality|covering|decoration|plant|body part|furniture|clothing)$/;

/** Anywhere: "in the world", "in the corner", "at the end". */
const ANYWHERE =
  /^(world|corner|area|place|centre|center|middle|end|side|edge|distance|background|foreground|region|country|spot|point|scene|part|line|row|top|bottom|front|back|shade|shadow|dark|open|wild|north|south|east|west|left|right|frame|way|lap|case|time|spill|puddle|(?:glove |cargo |overhead |luggage |battery |secret |hidden )?compartment)$/;

export interface BroaderPlace {
  readonly setting: string;
  /** "hatchery → farm building → barn". */
  readonly via: string;
}

/** The nearest broader term that is a place; null for what is none in the first two of its senses. */
export function broaderPlace(noun: string): BroaderPlace | null {
  if (ANYWHERE.test(noun)) return null;
  for (const sense of sensesOf(noun).slice(0, 2)) {
    const chain = chainOf(sense);
    const says = (words: RegExp) => chain.some((s) => s.words.some((w) => words.test(w)));
    if (says(NO_PLACE) || !says(PLACE)) continue;
    const found = nearest(noun, chain.slice(1));
    if (found) return found;
  }
  return null;
}

function nearest(noun: string, chain: readonly Synset[]): BroaderPlace | null {
  for (const { words } of chain)
    for (const word of words) {
      const setting = BROADER.get(word) ?? phrases().get(word)?.place;
      if (setting) return { setting, via: `${noun} → ${word} → ${setting}` };
    }
  return null;
}
