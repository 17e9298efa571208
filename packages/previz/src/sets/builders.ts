/** Which builder makes which setting. */

import { MORE_BUILDERS } from './more-builders.ts';
import { airport } from './places/airport.ts';
import { airportHall } from './places/airport-hall.ts';
import { alienPlanet } from './places/alien-planet.ts';
import { alley } from './places/alley.ts';
import { aloft } from './places/aloft.ts';
import { amusementPark } from './places/amusement-park.ts';
import { arctic } from './places/arctic.ts';
import { bakery } from './places/bakery.ts';
import { balcony } from './places/balcony.ts';
import { ballroom, hotelLobby } from './places/ballroom.ts';
import { bambooForest } from './places/bamboo-forest.ts';
import { bar } from './places/bar.ts';
import { barberShop } from './places/barber-shop.ts';
import { barn } from './places/barn.ts';
import { basement } from './places/basement.ts';
import { bathroom } from './places/bathroom.ts';
import { battlefield, oldBattlefield } from './places/battlefield.ts';
import { beach } from './places/beach.ts';
import { bedroom } from './places/bedroom.ts';
import { bridge } from './places/bridge.ts';
import { planeInterior } from './places/cabins.ts';
import { cafeTerrace } from './places/cafe-terrace.ts';
import { campsite } from './places/campsite.ts';
import { canyon } from './places/canyon.ts';
import { casino } from './places/casino.ts';
import { castle } from './places/castle.ts';
import { cathedral } from './places/cathedral.ts';
import { cave } from './places/cave.ts';
import { church } from './places/church.ts';
import { cityFromAbove } from './places/city-from-above.ts';
import { classroom } from './places/classroom.ts';
import { controlRoom } from './places/control-room.ts';
import { corridor } from './places/corridor.ts';
import { moonSurface, space } from './places/cosmos.ts';
import { courtroom } from './places/courtroom.ts';
import { cyberpunkStreet } from './places/cyberpunk-street.ts';
import { desert } from './places/desert.ts';
import { diner } from './places/diner.ts';
import { cafe, restaurant } from './places/dining.ts';
import { dojo } from './places/dojo.ts';
import { dungeon } from './places/dungeon.ts';
import { elevator } from './places/elevator.ts';
import { factory } from './places/factory.ts';
import { farm } from './places/farm.ts';
import { field } from './places/field.ts';
import { forest } from './places/forest.ts';
import { frozenLake } from './places/frozen-lake.ts';
import { futureCity } from './places/future-city.ts';
import { garage, workshop } from './places/garage.ts';
import { garden } from './places/garden.ts';
import { graveyard } from './places/graveyard.ts';
import { greenhouse, roofGreenhouse } from './places/greenhouse.ts';
import { gym } from './places/gym.ts';
import { harbour } from './places/harbour.ts';
import { citySkyline, rooftop, seaFront } from './places/heights.ts';
import { highway } from './places/highway.ts';
import { hospital } from './places/hospital.ts';
import { indoorPool, swimLane } from './places/indoor-pool.ts';
import { japaneseGarden } from './places/japanese-garden.ts';
import { kitchen } from './places/kitchen.ts';
import { laboratory } from './places/laboratory.ts';
import { lake } from './places/lake.ts';
import { library } from './places/library.ts';
import { livingRoom } from './places/living-room.ts';
import { market } from './places/market.ts';
import { mars } from './places/mars.ts';
import { medievalVillage } from './places/medieval-village.ts';
import { mountain } from './places/mountain.ts';
import { museum } from './places/museum.ts';
import { boxingRing, nightclub } from './places/nightclub.ts';
import { ocean } from './places/ocean.ts';
import { office } from './places/office.ts';
import { parisStreet } from './places/paris-street.ts';
import { park } from './places/park.ts';
import { parkingGarage } from './places/parking-garage.ts';
import { parkingLot } from './places/parking-lot.ts';
import { pavement } from './places/pavement.ts';
import { playground } from './places/playground.ts';
import { plaza } from './places/plaza.ts';
import { pool, poolside } from './places/pool.ts';
import { prison } from './places/prison.ts';
import { schoolFront, townHall } from './places/public-fronts.ts';
import { raceTrack } from './places/race-track.ts';
import { trainStation } from './places/railway.ts';
import { riceTerraces } from './places/rice-terraces.ts';
import { river } from './places/river.ts';
import { road } from './places/road.ts';
import { constructionSite, gasStation } from './places/roadside.ts';
import { aquarium, arcade, laundromat, serverRoom, supermarket } from './places/rows.ts';
import { ruins } from './places/ruins.ts';
import { savanna } from './places/savanna.ts';
import { seaCliff } from './places/sea-cliff.ts';
import { sewer } from './places/sewer.ts';
import { shipDeck } from './places/ship-deck.ts';
import { shop } from './places/shop.ts';
import { circus, concertStage, theatre } from './places/shows.ts';
import { snowfield } from './places/snowfield.ts';
import { spaceship } from './places/spaceship.ts';
import { sportsHall } from './places/sports-hall.ts';
import { stadium } from './places/stadium.ts';
import { concreteStairwell, staircase } from './places/staircase.ts';
import { street } from './places/street.ts';
import { studio } from './places/studio.ts';
import { suburb } from './places/suburb.ts';
import { subway } from './places/subway.ts';
import { summit } from './places/summit.ts';
import { tabletop, tabletopIn } from './places/tabletop.ts';
import { temple } from './places/temple.ts';
import { throneRoom } from './places/throne-room.ts';
import { tokyoStreet } from './places/tokyo-street.ts';
import { towerRoom } from './places/tower-room.ts';
import { trainInterior } from './places/train-interior.ts';
import { treetops } from './places/treetops.ts';
import { trenches } from './places/trenches.ts';
import { attic } from './places/under-roof.ts';
import { underwater } from './places/underwater.ts';
import { underwaterCity } from './places/underwater-city.ts';
import { veniceCanal, veniceWater } from './places/venice-canal.ts';
import { village } from './places/village.ts';
import { vineyard } from './places/vineyard.ts';
import { volcano } from './places/volcano.ts';
import { warehouse } from './places/warehouse.ts';
import { westernTown } from './places/western-town.ts';
import { jungle, swamp } from './places/wild.ts';
import { planeWindow, windowSeat } from './places/window-seat.ts';
import { recipeBuilders } from './recipes/builders.ts';
import type { Builder } from './setting.ts';

const SETS: Readonly<Record<string, Builder>> = {
  ...MORE_BUILDERS,
  street,
  forest,
  beach,
  mountain,
  summit,
  'living-room': livingRoom,
  studio,
  tabletop,
  'kitchen-counter': tabletopIn('kitchen'),
  'desk-top': tabletopIn('study'),
  'workbench-top': tabletopIn('workshop'),
  washstand: tabletopIn('bathroom'),
  'dressing-table-top': tabletopIn('dressing-room'),
  'toy-shelf': tabletopIn('playroom'),
  'product-table': tabletopIn('studio'),
  park: park,
  field: field,
  farm: farm,
  desert: desert,
  snowfield: snowfield,
  ocean: ocean,
  underwater: underwater,
  river: river,
  lake: lake,
  road: road,
  bedroom: bedroom,
  kitchen: kitchen,
  bathroom: bathroom,
  office: office,
  classroom: classroom,
  library: library,
  hospital: hospital,
  bar: bar,
  restaurant: restaurant,
  cafe: cafe,
  shop: shop,
  alley: alley,
  'city-skyline': citySkyline,
  'sea-front': seaFront,
  rooftop: rooftop,
  'city-from-above': cityFromAbove,
  treetops,
  barn,
  'town-hall': townHall,
  'school-front': schoolFront,
  village: village,
  castle: castle,
  garden: garden,
  jungle: jungle,
  swamp: swamp,
  graveyard: graveyard,
  space: space,
  'moon-surface': moonSurface,
  cave: cave,
  market: market,
  stadium: stadium,
  'train-station': trainStation,
  subway: subway,
  church: church,
  museum: museum,
  corridor: corridor,
  'throne-room': throneRoom,
  dungeon: dungeon,
  'tower-room': towerRoom,
  prison: prison,
  courtroom: courtroom,
  laboratory: laboratory,
  gym: gym,
  warehouse: warehouse,
  garage: garage,
  workshop,
  spaceship: spaceship,
  'train-interior': trainInterior,
  'window-seat': windowSeat,
  'plane-window': planeWindow,
  stage: concertStage,
  theatre: theatre,
  circus: circus,
  bridge: bridge,
  harbour: harbour,
  pool: pool,
  poolside: poolside,
  ruins: ruins,
  volcano: volcano,
  battlefield: battlefield,
  'old-battlefield': oldBattlefield,
  temple: temple,
  pavement,
  playground: playground,
  sky: aloft,
  airport: airport,
  attic: attic,
  staircase: staircase,
  'concrete-stairwell': concreteStairwell,
  'gas-station': gasStation,
  'construction-site': constructionSite,
  elevator,
  'server-room': serverRoom,
  laundromat,
  arcade,
  casino,
  supermarket,
  aquarium,
  ballroom,
  'hotel-lobby': hotelLobby,
  'plane-interior': planeInterior,
  bakery,
  'barber-shop': barberShop,
  diner,
  'boxing-ring': boxingRing,
  nightclub,
  'sports-hall': sportsHall,
  dojo,
  'indoor-pool': indoorPool,
  'swim-lane': swimLane,
  basement,
  'parking-garage': parkingGarage,
  sewer,
  'control-room': controlRoom,
  factory,
  'tokyo-street': tokyoStreet,
  'cyberpunk-street': cyberpunkStreet,
  'paris-street': parisStreet,
  'venice-canal': veniceCanal,
  'venice-water': veniceWater,
  'western-town': westernTown,
  'medieval-village': medievalVillage,
  arctic,
  canyon,
  'frozen-lake': frozenLake,
  'alien-planet': alienPlanet,
  mars,
  savanna,
  'sea-cliff': seaCliff,
  'ship-deck': shipDeck,
  'airport-hall': airportHall,
  cathedral,
  greenhouse,
  'roof-greenhouse': roofGreenhouse,
  'bamboo-forest': bambooForest,
  campsite,
  'japanese-garden': japaneseGarden,
  'rice-terraces': riceTerraces,
  trenches,
  vineyard,
  balcony,
  'cafe-terrace': cafeTerrace,
  'parking-lot': parkingLot,
  plaza,
  highway,
  'race-track': raceTrack,
  suburb,
  'amusement-park': amusementPark,
  'future-city': futureCity,
  'underwater-city': underwaterCity,
};

/** By id of the setting: sets drawn for themselves, and those made by recipe. */
export const BUILDERS: Readonly<Record<string, Builder>> = { ...recipeBuilders(SETS), ...SETS };
