/** Rooms and yards that stories ask for now and then: stores of linen, halls of games, tents of war, gates to the stars. */
import { recipes } from '../recipe.ts';

export const RARER_ROOMS = recipes(`
linen-room in=clinic small strip [household]: linen room, linen cupboard, linen closet, linen store, linen storage, laundry store, hospital linen room, linen storeroom
  back: white-shelf(towel pillow*2 towel blanket*2) white-shelf(blanket pillow towel*2 pillow)
  sides: laundry-basket cabinet(towel pillow blanket) laundry-basket
basement-laundry in=brick bulb [household]: basement laundry, basement laundry room, laundry in the basement, cellar laundry, laundry cellar, laundry basement
  back: washers washers small-window shelf(soap spray-bottle towel) boiler
  sides: laundry-basket pipes laundry-basket
weightless-station out=spaceship: weightless station, zero gravity station, weightless module, station in free fall
freezer-aisle in=white large strip [food]: freezer aisle, frozen food aisle, frozen foods aisle, frozen food section, frozen aisle, frozen section, freezer section, ice cream aisle
  back: freezer-case freezer-case freezer-case
  sides: shopping-cart^1
ultrasound-room in=clinic small: ultrasound room, ultrasound scan, sonogram room, sonography room, scan appointment
  back: scan-screen
  sides: heart-monitor^1.3
log-fort out=open wood [building]: log fort, wooden fort, stockade, palisade fort, fur fort, trading fort, frontier fort, fur trading post, palisade
  back: stockade
  sides: barrel^0.9 log^0.5
bingo-hall in=plaster large strip "BINGO" [furniture]: bingo hall, bingo club, bingo parlour, bingo parlor, bingo night
  back: bingo-drum bingo-board
  rows: dining-table
film-moon in=dark vast [electronics]: painted moon set, moon set, painted moon stage, papier-mache moon set, cardboard moon set, fake moon set, fake moon landing set, moon landing set, moon film set, moon movie set
  back: painted-moon
  sides: camera-on-tripod^1.7 spotlight^2.2 directors-chair spotlight^2.2 directors-chair clapperboard^0.4
spaceport-gate in=hull vast stars "GATE" [vehicle]: spaceport gate, spaceport terminal, spaceport customs, spaceport checkpoint, space port gate, spaceport hall, spaceport bar entrance, starport gate, starport terminal, starport, spaceport lounge
  back: departure-board^1.6 great-window hatch till(computer-monitor passport)
  sides: metal-detector suitcase crate^1 barrel-drum luggage-cart
screen-room in=concrete bulb [electronics]: wall of monitors, wall of screens, wall of televisions, wall of tvs, wall of computer screens, wall of computer monitors, wall of security monitors, bank of monitors, bank of screens, security monitor room, screen room, monitoring room, hacker's den, hacker's basement
  back: screen-wall
  sides: server-rack server-rack server-rack server-rack
war-tent in=canvas lantern land: war tent, command tent, general's tent, army tent, campaign tent, military tent, officer's tent, commander's tent, king's tent, council tent
  back: banner^2 hung(shield sword shield) map-on-a-stand suit-of-armor banner^2
  sides: treasure-chest barrel candelabra^1.5 spear^2
parliament-front out=plaza [building]: parliament gates, parliament railings, houses of parliament, outside parliament, parliament building, parliament square, westminster, palace of westminster
  far: big-ben^30
  back: parliament-hall
  sides: street-lamp^3.4 street-lamp^3.4
pyramid-site out=desert {weather=clear}: pyramid works, pyramid construction site, half-built pyramid, half-finished pyramid, unfinished pyramid, pyramid under construction, building of the pyramids, construction of the pyramids, construction of a pyramid
  far: rising-pyramid
  back: stone-block^0.9 earth-ramp stone-block^1
  sides: stone-block^0.7 palm-tree^5 stone-block^0.6 palm-tree^4
submarine-wreck out=underwater: sunken submarine, wreck of a submarine, submarine wreck, wrecked submarine
  back: submarine^3.4
  sides: seaweed-tuft coral seaweed-tuft coral
sunken-submarine out=submarine-interior: flooded submarine, drowned submarine, inside a sunken submarine, inside the sunken submarine, inside a wrecked submarine
  sides: seaweed-tuft coral seaweed-tuft coral
lava-river out=volcano {hour=dusk}: lava river, river of lava, lava stream, stream of lava, molten river, river of fire, river of magma, lava bank
  back: lava-band
cave-market out=cave [food]: underground market, underground bazaar, goblin bazaar, cave market, subterranean market, market in a cave
  back: kiosk lantern^0.5 kiosk
  sides: lantern^0.5 toadstool^0.9 crystal^0.9 barrel crate
`);
