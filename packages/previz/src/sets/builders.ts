/** Which builder makes which setting. */

import { alley } from './places/alley.ts';
import { ballroom, hotelLobby } from './places/ballroom.ts';
import { bar } from './places/bar.ts';
import { bathroom } from './places/bathroom.ts';
import { beach } from './places/beach.ts';
import { bedroom } from './places/bedroom.ts';
import { planeInterior } from './places/cabins.ts';
import { castle } from './places/castle.ts';
import { cave } from './places/cave.ts';
import { classroom } from './places/classroom.ts';
import { moonSurface, space } from './places/cosmos.ts';
import { bakery, barberShop, diner } from './places/counters.ts';
import { desert } from './places/desert.ts';
import { cafe, restaurant } from './places/dining.ts';
import { elevator } from './places/elevator.ts';
import { arctic, canyon, frozenLake, mars, savanna, seaCliff, shipDeck } from './places/far-lands.ts';
import { farm } from './places/farm.ts';
import { field } from './places/field.ts';
import { forest } from './places/forest.ts';
import { garden } from './places/garden.ts';
import { airportHall, cathedral, greenhouse } from './places/glass-halls.ts';
import { graveyard } from './places/graveyard.ts';
import { bambooForest, campsite, japaneseGarden, riceTerraces, trenches, vineyard } from './places/groves.ts';
import { church, corridor, courtroom, dungeon, museum, prison, throneRoom } from './places/halls.ts';
import { citySkyline, rooftop } from './places/heights.ts';
import { hospital } from './places/hospital.ts';
import { kitchen } from './places/kitchen.ts';
import { lake } from './places/lake.ts';
import { library } from './places/library.ts';
import { livingRoom } from './places/living-room.ts';
import { market } from './places/market.ts';
import { mountain } from './places/mountain.ts';
import { cyberpunkStreet, tokyoStreet } from './places/neon-streets.ts';
import { boxingRing, nightclub } from './places/nightclub.ts';
import { ocean } from './places/ocean.ts';
import { office } from './places/office.ts';
import { medievalVillage, parisStreet, veniceCanal, westernTown } from './places/old-towns.ts';
import { airport, aloft, battlefield, playground, ruins, temple, volcano } from './places/outlands.ts';
import { park } from './places/park.ts';
import { subway, trainStation } from './places/railway.ts';
import { river } from './places/river.ts';
import { road } from './places/road.ts';
import { constructionSite, gasStation } from './places/roadside.ts';
import { aquarium, arcade, casino, laundromat, serverRoom, supermarket } from './places/rows.ts';
import { shop } from './places/shop.ts';
import { circus, concertStage, theatre } from './places/shows.ts';
import { snowfield } from './places/snowfield.ts';
import { balcony, cafeTerrace, parkingLot, plaza } from './places/squares.ts';
import { stadium } from './places/stadium.ts';
import { street } from './places/street.ts';
import { studio } from './places/studio.ts';
import { tabletop } from './places/tabletop.ts';
import { dojo, gym, indoorPool } from './places/training.ts';
import { attic, staircase } from './places/under-roof.ts';
import { basement, parkingGarage, sewer } from './places/underground.ts';
import { underwater } from './places/underwater.ts';
import { village } from './places/village.ts';
import { bridge, harbour, pool } from './places/waterside.ts';
import { highway, raceTrack, suburb } from './places/wheels.ts';
import { jungle, swamp } from './places/wild.ts';
import { amusementPark, futureCity, underwaterCity } from './places/wonders.ts';
import {
  garage,
  laboratory,
  spaceship,
  gym as sportsHall,
  trainInterior,
  warehouse,
} from './places/workrooms.ts';
import { controlRoom, factory } from './places/works.ts';
import type { Builder } from './setting.ts';

export const BUILDERS: Readonly<Record<string, Builder>> = {
  street,
  forest,
  beach,
  mountain,
  'living-room': livingRoom,
  studio,
  tabletop,
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
  rooftop: rooftop,
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
  prison: prison,
  courtroom: courtroom,
  laboratory: laboratory,
  gym: gym,
  warehouse: warehouse,
  garage: garage,
  spaceship: spaceship,
  'train-interior': trainInterior,
  stage: concertStage,
  theatre: theatre,
  circus: circus,
  bridge: bridge,
  harbour: harbour,
  pool: pool,
  ruins: ruins,
  volcano: volcano,
  battlefield: battlefield,
  temple: temple,
  playground: playground,
  sky: aloft,
  airport: airport,
  attic: attic,
  staircase: staircase,
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
  basement,
  'parking-garage': parkingGarage,
  sewer,
  'control-room': controlRoom,
  factory,
  'tokyo-street': tokyoStreet,
  'cyberpunk-street': cyberpunkStreet,
  'paris-street': parisStreet,
  'venice-canal': veniceCanal,
  'western-town': westernTown,
  'medieval-village': medievalVillage,
  arctic,
  canyon,
  'frozen-lake': frozenLake,
  mars,
  savanna,
  'sea-cliff': seaCliff,
  'ship-deck': shipDeck,
  'airport-hall': airportHall,
  cathedral,
  greenhouse,
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
