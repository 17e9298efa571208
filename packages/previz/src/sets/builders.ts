/** Which builder makes which setting. */

import { alley } from './places/alley.ts';
import { bar } from './places/bar.ts';
import { bathroom } from './places/bathroom.ts';
import { beach } from './places/beach.ts';
import { bedroom } from './places/bedroom.ts';
import { castle } from './places/castle.ts';
import { cave } from './places/cave.ts';
import { classroom } from './places/classroom.ts';
import { moonSurface, space } from './places/cosmos.ts';
import { desert } from './places/desert.ts';
import { cafe, restaurant } from './places/dining.ts';
import { elevator } from './places/elevator.ts';
import { farm } from './places/farm.ts';
import { field } from './places/field.ts';
import { forest } from './places/forest.ts';
import { garden } from './places/garden.ts';
import { graveyard } from './places/graveyard.ts';
import { church, corridor, courtroom, dungeon, museum, prison, throneRoom } from './places/halls.ts';
import { citySkyline, rooftop } from './places/heights.ts';
import { hospital } from './places/hospital.ts';
import { kitchen } from './places/kitchen.ts';
import { lake } from './places/lake.ts';
import { library } from './places/library.ts';
import { livingRoom } from './places/living-room.ts';
import { market } from './places/market.ts';
import { mountain } from './places/mountain.ts';
import { ocean } from './places/ocean.ts';
import { office } from './places/office.ts';
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
import { stadium } from './places/stadium.ts';
import { street } from './places/street.ts';
import { studio } from './places/studio.ts';
import { tabletop } from './places/tabletop.ts';
import { attic, staircase } from './places/under-roof.ts';
import { underwater } from './places/underwater.ts';
import { village } from './places/village.ts';
import { bridge, harbour, pool } from './places/waterside.ts';
import { jungle, swamp } from './places/wild.ts';
import { garage, gym, laboratory, spaceship, trainInterior, warehouse } from './places/workrooms.ts';
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
};
