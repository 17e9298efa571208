/** All own drawings, one file per family. */

import { HAND_DRAWN_BEASTS, SMALL_CREATURES } from '../beasts/beast-lists.ts';
import { DINOSAURS } from '../beasts/dinosaurs.ts';
import { FABULOUS_BEASTS } from '../beasts/fabulous.ts';
import { FABULOUS_FOLK } from '../beasts/fabulous-folk.ts';
import { BEASTS } from '../beasts/species.ts';
import { AIRBORNE_PROPS } from './airborne.ts';
import { AIRCRAFT_PROPS } from './aircraft.ts';
import { AIRPORT_PROPS } from './airport.ts';
import { ALARM_PROPS } from './alarms.ts';
import { APPLIANCE_PROPS } from './appliances.ts';
import { ARBOUR_PROPS } from './arbour.ts';
import { ARMOUR_PROPS } from './armour.ts';
import { ARMS_PROPS } from './arms.ts';
import { ARMS_EXTRA_PROPS } from './arms-extras.ts';
import { BAKING_PROPS } from './baking.ts';
import { BATHROOM_PROPS } from './bathroom.ts';
import { BELL_AND_SHELL_PROPS } from './bells-and-shells.ts';
import { BIT_PROPS } from './bits-and-pieces.ts';
import { FORCE_PROPS } from './blasts-and-waves.ts';
import { BLOOM_PROPS } from './blooms.ts';
import { SPRING_BLOOM_PROPS } from './blooms-spring.ts';
import { BOAT_EXTRA_PROPS, BRASS_PROPS } from './boat-extras.ts';
import { BOAT_PROPS } from './boats.ts';
import { BORNE_PROPS } from './borne-things.ts';
import { BOWL_PROPS } from './bowls.ts';
import { BREAKFAST_PROPS } from './breakfast.ts';
import { BRIDGE_PROPS } from './bridges.ts';
import { BUILDING_PROPS } from './buildings.ts';
import { BUS_PROPS } from './buses.ts';
import { CALL_PROPS } from './calls.ts';
import { CAMERA_GEAR_PROPS } from './camera-gear.ts';
import { CAR_FRONT_PROPS } from './car-front.ts';
import { CARRIAGE_PROPS } from './carriages.ts';
import { CAR_PROPS } from './cars.ts';
import { CHAMPAGNE_TOWERS } from './champagne-tower.ts';
import { CITY_PROPS } from './city.ts';
import { COFFEE_PROPS } from './coffee-things.ts';
import { COMMON_CLOTHES_PROPS } from './common-clothes.ts';
import { COMMON_FRUIT_PROPS } from './common-fruit.ts';
import { COMMON_TOOL_PROPS } from './common-tools.ts';
import { CONE_AND_CANE_PROPS } from './cones-and-canes.ts';
import { CONTAINER_PROPS } from './containers.ts';
import { CORNER_VEHICLE_PROPS } from './corner-vehicles.ts';
import { CROP_PROPS } from './crops.ts';
import { DEED_TOOLS } from './deed-tools.ts';
import { DEEDS_IN_USE } from './deeds-in-use.ts';
import { DEEDS_SHOWN } from './deeds-shown.ts';
import { DEN_AND_ICE_PROPS } from './dens-and-ice.ts';
import { DESK_EXTRA_PROPS } from './desk-extras.ts';
import { DESK_PROPS } from './desk-things.ts';
import { DRINKWARE_PROPS } from './drinkware.ts';
import { DWELLING_PROPS } from './dwellings.ts';
import { ELECTRONIC_PROPS } from './electronics.ts';
import { EVERYDAY_PROPS } from './everyday.ts';
import { FAIR_PROPS } from './fair.ts';
import { FARE_PROPS } from './fare.ts';
import { FARE_SHOWN } from './fare-shown.ts';
import { FARM_PROPS } from './farm.ts';
import { FEAST_PROPS } from './feast.ts';
import { FIELD_GEAR } from './field-gear.ts';
import { FINERY_PROPS } from './finery.ts';
import { FINISH_LINE_PROPS } from './finish-line.ts';
import { FITTING_PROPS } from './fittings.ts';
import { FOLK_INSTRUMENT_PROPS } from './folk-instruments.ts';
import { FOOD_PROPS } from './food.ts';
import { FURNITURE_PROPS } from './furniture.ts';
import { GADGET_PROPS } from './gadgets.ts';
import { GAME_TABLE_PROPS } from './game-tables.ts';
import { GAME_PROPS } from './games.ts';
import { GARB_PROPS } from './garb.ts';
import { GARDEN_PROPS } from './garden.ts';
import { GARDEN_PLANT_PROPS } from './garden-plants.ts';
import { GARMENT_PROPS } from './garments.ts';
import { GREENGROCERY_PROPS } from './greengrocery.ts';
import { GREEN_PROPS } from './greens.ts';
import { GROUND_MARK_PROPS } from './ground-marks.ts';
import { GUN_PROPS } from './guns.ts';
import { GYM_PROPS } from './gym.ts';
import { HALL_PROPS } from './hall.ts';
import { HAND_TOOL_PROPS } from './handtools.ts';
import { HANGING_PROPS } from './hangings.ts';
import { HAT_PROPS } from './hats.ts';
import { HEADGEAR_PROPS } from './headgear.ts';
import { HOARD_PROPS } from './hoard.ts';
import { HOME_PROPS } from './home.ts';
import { HOME_DEED_PROPS } from './home-deeds.ts';
import { HOME_EXTRA_PROPS } from './home-extras.ts';
import { HOSPITAL_PROPS } from './hospital.ts';
import { HOUSE_MACHINE_PROPS } from './house-machines.ts';
import { HOUSEHOLD_MORE_PROPS } from './household-more.ts';
import { HOUSEWARE_PROPS } from './housewares.ts';
import { ICE_FIND_PROPS } from './ice-finds.ts';
import { STACK_PROPS } from './in-a-stack.ts';
import { INSTRUMENT_PROPS } from './instruments.ts';
import { INTERIOR_PROPS } from './interior.ts';
import { IRON_AND_SCRAP_PROPS } from './iron-and-scrap.ts';
import { JOBS_IN_HAND } from './jobs-in-hand.ts';
import { KEEPSAKE_PROPS } from './keepsakes.ts';
import { KITCHEN_PROPS } from './kitchen.ts';
import { KITCHEN_EXTRA_PROPS } from './kitchen-extras.ts';
import { KITCHEN_TABLE_PROPS } from './kitchen-table.ts';
import { KITCHEN_TOOL_PROPS } from './kitchen-tools.ts';
import { LANDFORM_PROPS } from './landforms.ts';
import { LANDMARK_EXTRA_PROPS } from './landmark-extras.ts';
import { LANDMARK_MORE_PROPS } from './landmark-more.ts';
import { LANDMARK_PROPS } from './landmarks.ts';
import { LIVING_PROPS } from './living.ts';
import { MACHINE_TO_PLAY_PROPS } from './machines-to-play.ts';
import { MADE_MODEL_PROPS } from './made-models.ts';
import { MARKET_PROPS } from './market.ts';
import { MARKET_WARE_PROPS } from './market-wares.ts';
import { MAST_PROPS } from './masts.ts';
import { MONUMENT_PROPS } from './monuments.ts';
import { NATURAL_FIND_PROPS } from './natural-finds.ts';
import { NATURE_PROPS } from './nature.ts';
import { NEAR_TRUNK_PROPS } from './near-trunk.ts';
import { NETS_AND_COMBS } from './nets-and-combs.ts';
import { ODD_VEHICLE_PROPS } from './odd-vehicles.ts';
import { OFFICE_PROPS } from './offices.ts';
import { OPEN_FIRE_PROPS } from './open-fire.ts';
import { OPEN_PROPS } from './open-things.ts';
import { ORCHARD_PROPS } from './orchard.ts';
import { FIELD_FRUIT_PROPS } from './orchard-more.ts';
import { PANTRY_PROPS } from './pantry.ts';
import { PASTIME_PROPS } from './pastimes.ts';
import { PEN_AND_NEEDLE_PROPS } from './pen-and-needle.ts';
import { PERIL_PROPS } from './perils.ts';
import { PET_THING_PROPS } from './pet-things.ts';
import { PLATED_PROPS } from './plated.ts';
import { PLAY_PROPS } from './play.ts';
import { PLAY_EXTRA_PROPS } from './play-extras.ts';
import { PLAYROOM_PROPS } from './playroom.ts';
import { PORT_PROPS } from './port.ts';
import type { Prop } from './prop.ts';
import { RAIL_PROPS } from './rail.ts';
import { RAIL_AND_CABLE_PROPS } from './rail-and-cable.ts';
import { RARE_VEHICLE_PROPS } from './rare-vehicles.ts';
import { REFRESHMENT_WARE_PROPS } from './refreshment-ware.ts';
import { REFRESHMENT_PROPS } from './refreshments.ts';
import { RELIC_PROPS } from './relics.ts';
import { ROAD_VEHICLE_PROPS } from './road-vehicles.ts';
import { SCHOOL_PROPS } from './school.ts';
import { PROFILE_SCREEN_PROPS } from './screens-in-profile.ts';
import { SEA_CRAFT_PROPS } from './sea-craft.ts';
import { SHIP_GEAR_PROPS } from './ship-gear.ts';
import { SHIP_PROPS } from './ships.ts';
import { SHORE_AND_SPORT_PROPS } from './shore-and-sport.ts';
import { SMALL_GOODS_PROPS } from './small-goods.ts';
import { SPACE_PROPS } from './space.ts';
import { SPACE_STATION_PROPS } from './space-station.ts';
import { SPORT_PROPS } from './sport.ts';
import { STAGE_EXTRA_PROPS } from './stage-extras.ts';
import { STARSHIPS } from './starships.ts';
import { STATIONERY_PROPS } from './stationery.ts';
import { STATION_PROPS } from './stations.ts';
import { STORY_FIND_PROPS } from './story-finds.ts';
import { STORY_THING_PROPS } from './story-things.ts';
import { STREET_PROPS } from './street.ts';
import { STREET_EXTRA_PROPS } from './street-extras.ts';
import { STREET_FITTING_PROPS } from './street-fittings.ts';
import { STRING_PROPS } from './strings.ts';
import { STUDIO_PROPS } from './studio.ts';
import { SUNDRY_PROPS } from './sundries.ts';
import { SURGERY_PROPS } from './surgery.ts';
import { SWEET_PROPS } from './sweets.ts';
import { TABLE_WORK_PROPS } from './table-work.ts';
import { TALE_PROPS } from './tale.ts';
import { TIMBER_AND_IRON_PROPS } from './timber-and-iron.ts';
import { TOOL_PROPS } from './tools.ts';
import { TOOLS_OF_TRADES } from './tools-of-trades.ts';
import { TOWER_PROPS } from './towers.ts';
import { TREE_SWING_PROPS } from './tree-swing.ts';
import { TREE_BY_SHAPE_PROPS } from './trees-by-shape.ts';
import { TRUCK_PROPS } from './trucks.ts';
import { TWO_WHEELER_PROPS } from './two-wheelers.ts';
import { UTILITY_PROPS } from './utilities.ts';
import { VAPOUR_PROPS } from './vapours.ts';
import { VEHICLE_SIDE_PROPS } from './vehicle-sides.ts';
import { WALL_PROPS } from './walls.ts';
import { WEAR_PROPS } from './wear.ts';
import { WEAR_EXTRA_PROPS } from './wear-extras.ts';
import { WILD_PLANT_PROPS } from './wild-plants.ts';
import { WIND_PROPS } from './winds.ts';
import { WONDER_PROPS } from './wonders.ts';
import { WORK_IN_USE_PROPS } from './work-in-use.ts';
import { WORK_INSTRUMENT_PROPS } from './work-instruments.ts';
import { WORK_PIECES } from './work-pieces.ts';
import { WORKADAY_PROPS } from './workaday.ts';
import { WORKSHOP_PROPS } from './workshop.ts';
import { WORLD_DISH_PROPS } from './world-dishes.ts';
import { YARD_PROPS } from './yard-and-street.ts';

export const PROPS: readonly Prop[] = [
  ...BEASTS,
  ...DINOSAURS,
  ...FABULOUS_BEASTS,
  ...FABULOUS_FOLK,
  ...BAKING_PROPS,
  ...REFRESHMENT_WARE_PROPS,
  ...PANTRY_PROPS,
  ...PLATED_PROPS,
  ...HOUSEHOLD_MORE_PROPS,
  ...PET_THING_PROPS,
  ...WORKADAY_PROPS,
  ...FINERY_PROPS,
  ...PASTIME_PROPS,
  ...GAME_TABLE_PROPS,
  ...DEN_AND_ICE_PROPS,
  ...CALL_PROPS,
  ...ICE_FIND_PROPS,
  ...NATURAL_FIND_PROPS,
  ...OPEN_FIRE_PROPS,
  ...RELIC_PROPS,
  ...IRON_AND_SCRAP_PROPS,
  ...KITCHEN_TABLE_PROPS,
  ...SHORE_AND_SPORT_PROPS,
  ...HOUSEWARE_PROPS,
  ...HOUSE_MACHINE_PROPS,
  ...YARD_PROPS,
  ...ARMS_EXTRA_PROPS,
  ...STREET_FITTING_PROPS,
  ...PLAYROOM_PROPS,
  ...MACHINE_TO_PLAY_PROPS,
  ...STRING_PROPS,
  ...FOLK_INSTRUMENT_PROPS,
  ...GARB_PROPS,
  ...HEADGEAR_PROPS,
  ...SEA_CRAFT_PROPS,
  ...ODD_VEHICLE_PROPS,
  ...BIT_PROPS,
  ...KEEPSAKE_PROPS,
  ...HAND_TOOL_PROPS,
  ...SMALL_CREATURES,
  ...WILD_PLANT_PROPS,
  ...CROP_PROPS,
  ...ARBOUR_PROPS,
  ...TREE_BY_SHAPE_PROPS,
  ...BLOOM_PROPS,
  ...SPRING_BLOOM_PROPS,
  ...REFRESHMENT_PROPS,
  ...COFFEE_PROPS,
  ...ORCHARD_PROPS,
  ...FIELD_FRUIT_PROPS,
  ...SWEET_PROPS,
  ...WORLD_DISH_PROPS,
  ...BORNE_PROPS,
  ...BOWL_PROPS,
  ...DWELLING_PROPS,
  ...MONUMENT_PROPS,
  ...BRIDGE_PROPS,
  ...TOWER_PROPS,
  ...MAST_PROPS,
  ...HAND_DRAWN_BEASTS,
  ...CAR_PROPS,
  ...CAR_FRONT_PROPS,
  ...CORNER_VEHICLE_PROPS,
  ...AIRBORNE_PROPS,
  ...GROUND_MARK_PROPS,
  ...VAPOUR_PROPS,
  ...OPEN_PROPS,
  ...STACK_PROPS,
  ...TRUCK_PROPS,
  ...BUS_PROPS,
  ...TWO_WHEELER_PROPS,
  ...CARRIAGE_PROPS,
  ...RARE_VEHICLE_PROPS,
  ...RAIL_PROPS,
  ...AIRCRAFT_PROPS,
  ...BOAT_PROPS,
  ...SHIP_PROPS,
  ...SPACE_PROPS,
  ...STARSHIPS,
  ...STREET_PROPS,
  ...ARMS_PROPS,
  ...GUN_PROPS,
  ...ARMOUR_PROPS,
  ...FIELD_GEAR,
  ...INSTRUMENT_PROPS,
  ...WIND_PROPS,
  ...TOOL_PROPS,
  ...FARM_PROPS,
  ...WORKSHOP_PROPS,
  ...WORK_INSTRUMENT_PROPS,
  ...WORK_IN_USE_PROPS,
  ...GREEN_PROPS,
  ...OFFICE_PROPS,
  ...HOSPITAL_PROPS,
  ...BATHROOM_PROPS,
  ...SCHOOL_PROPS,
  ...PORT_PROPS,
  ...TABLE_WORK_PROPS,
  ...WORK_PIECES,
  ...TALE_PROPS,
  ...LANDMARK_PROPS,
  ...CITY_PROPS,
  ...NATURE_PROPS,
  ...NEAR_TRUNK_PROPS,
  ...NETS_AND_COMBS,
  ...LANDFORM_PROPS,
  ...GREENGROCERY_PROPS,
  ...STUDIO_PROPS,
  ...HALL_PROPS,
  ...FINISH_LINE_PROPS,
  ...GAME_PROPS,
  ...FARE_PROPS,
  ...DESK_PROPS,
  ...BUILDING_PROPS,
  ...HOARD_PROPS,
  ...HOME_PROPS,
  ...HOME_EXTRA_PROPS,
  ...SUNDRY_PROPS,
  ...BOAT_EXTRA_PROPS,
  ...SHIP_GEAR_PROPS,
  ...BRASS_PROPS,
  ...STAGE_EXTRA_PROPS,
  ...MADE_MODEL_PROPS,
  ...PLAY_EXTRA_PROPS,
  ...FAIR_PROPS,
  ...SMALL_GOODS_PROPS,
  ...HANGING_PROPS,
  ...CHAMPAGNE_TOWERS,
  ...WALL_PROPS,
  ...LANDMARK_EXTRA_PROPS,
  ...LANDMARK_MORE_PROPS,
  ...FITTING_PROPS,
  ...STATIONERY_PROPS,
  ...DESK_EXTRA_PROPS,
  ...SURGERY_PROPS,
  ...STATION_PROPS,
  ...TIMBER_AND_IRON_PROPS,
  ...PEN_AND_NEEDLE_PROPS,
  ...CAMERA_GEAR_PROPS,
  ...STREET_EXTRA_PROPS,
  ...GARDEN_PLANT_PROPS,
  ...CONE_AND_CANE_PROPS,
  ...ALARM_PROPS,
  ...UTILITY_PROPS,
  ...WEAR_EXTRA_PROPS,
  ...GARMENT_PROPS,
  ...KITCHEN_EXTRA_PROPS,
  ...BREAKFAST_PROPS,
  ...MARKET_PROPS,
  ...MARKET_WARE_PROPS,
  ...GADGET_PROPS,
  ...PLAY_PROPS,
  ...STORY_FIND_PROPS,
  ...STORY_THING_PROPS,
  ...VEHICLE_SIDE_PROPS,
  ...TREE_SWING_PROPS,
  ...AIRPORT_PROPS,
  ...FEAST_PROPS,
  ...PERIL_PROPS,
  ...FORCE_PROPS,
  ...SPACE_STATION_PROPS,
  ...WONDER_PROPS,
  ...SPORT_PROPS,
  ...GYM_PROPS,
  ...WEAR_PROPS,
  ...HAT_PROPS,
  ...FURNITURE_PROPS,
  ...KITCHEN_PROPS,
  ...APPLIANCE_PROPS,
  ...DRINKWARE_PROPS,
  ...LIVING_PROPS,
  ...KITCHEN_TOOL_PROPS,
  ...COMMON_FRUIT_PROPS,
  ...COMMON_TOOL_PROPS,
  ...COMMON_CLOTHES_PROPS,
  ...ROAD_VEHICLE_PROPS,
  ...RAIL_AND_CABLE_PROPS,
  ...EVERYDAY_PROPS,
  ...DEED_TOOLS,
  ...TOOLS_OF_TRADES,
  ...DEEDS_IN_USE,
  ...DEEDS_SHOWN,
  ...FARE_SHOWN,
  ...JOBS_IN_HAND,
  ...BELL_AND_SHELL_PROPS,
  ...FOOD_PROPS,
  ...CONTAINER_PROPS,
  ...INTERIOR_PROPS,
  ...GARDEN_PROPS,
  ...ELECTRONIC_PROPS,
  ...PROFILE_SCREEN_PROPS,
  ...HOME_DEED_PROPS,
];

const byId = new Map(PROPS.map((p) => [p.id, p]));

/** An own drawing by its id. */
export const findProp = (id: string): Prop | undefined => byId.get(id);
