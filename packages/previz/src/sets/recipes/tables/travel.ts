/** Where one waits, boards and rides. */
import { recipes } from '../recipe.ts';

export const TRAVEL = recipes(`
lift-shaft in=concrete large bulb: lift shaft, elevator shaft, elevator shafts
  back: shaft
  sides: chain^3 rope^1
bus-shelter out=street [vehicle]: bus lane, taxi rank, taxi stand, streetcar stop
  back: bus
  centre: bus-stop^2.5
  sides: bench trash-bin
bus-depot out=parking-lot [vehicle]: bus station, bus depot, bus terminal, coach station, bus garage, tram depot
  back: bus double-decker-bus
  sides: bus-stop^2.4 bench bus-stop^2.4
tram-car in=hull small strip: inside a tram, on a tram, inside a trolley, inside a monorail, monorail car, airport shuttle, funicular
  back: wide-window steel-door
  sides: side-benches
  hang: hook hook hook hook
cable-car-cabin in=hull tiny land: inside a cable car, cable car cabin, ski gondola, ropeway cabin
  back: peaks-window
  sides: side-benches skis^1.5
sleeping-car in=panelled small: sleeping car, sleeper car, sleeper train, train bunk, couchette, sleeping compartment, sleeper compartment, night train compartment
  back: bunk-bed curtained-window bunk-bed
  sides: suitcase
dining-car in=panelled long chandelier [food]: dining car, dining carriage, restaurant car, buffet car, orient express
  back: window inner-door window
  sides: window window
  rows: dining-table
freight-car in=boards small dust: freight car, boxcar, cattle car, railway wagon, goods wagon, cargo car
  back: sliding-door
  sides: crate crate sack hay-bale
  ground: hay-bale^0.4
loco-cab in=metal small land: locomotive cab, engine cab, steam engine cab, train driver's cab, train cab, footplate
  back: boiler small-window small-window
  sides: shovel^1.2 control-knob^0.4
signal-box in=boards small land: signal box, signal tower, switch tower, signalman's cabin, railway signal box
  back: wide-window
  before: console(control-knob control-knob telephone control-knob)
  sides: clock^0.6
rail-tunnel in=stone long lantern: railway tunnel, train tunnel, subway tunnel, metro tunnel, abandoned subway tunnel
  back: rails tunnel-mouth
  sides: rope barrel-drum
rail-yard out=train-station [vehicle]: railway yard, rail yard, railyard, train yard, train depot, marshalling yard, freight yard, roundhouse, train shed, engine shed
  back: railway-car steam-train railway-car
  sides: barrel-drum crate
level-crossing out=road [vehicle]: level crossing, railroad crossing, railway crossing, grade crossing
  back: train-side
  sides: barricade stop-sign barricade
airport-security in=white large strip [household]: security checkpoint, airport security, customs hall, immigration desk, passport control, border control, customs office
  back: console(computer-monitor x-ray) metal-detector conveyor(suitcase backpack handbag tray briefcase)
  sides: suitcase bollard^1 luggage-cart
baggage-claim in=white vast strip: baggage claim, luggage carousel, baggage carousel, baggage reclaim, baggage hall, luggage belt, baggage belt
  back: departure-board^1.4 conveyor(suitcase backpack suitcase guitar-case suitcase)
  sides: luggage-cart suitcase luggage-cart
check-in in=white vast strip "CHECK-IN": check-in desk, check in desk, check-in counter, airport check-in, ticket counter, ticket office, ticket hall, ticket booth, box office, information desk, information booth
  back: departure-board^1.5 till(computer-monitor telephone) till(computer-monitor passport) departure-board^1.5
  sides: luggage-cart suitcase bollard^1 bollard^1
cargo-hold in=metal large bulb: cargo hold, cargo bay, ship's hold, hold of a ship, freight hold, belly of the ship, cargo plane, inside a cargo plane, inside a cargo ship
  back: metal-shelf(crate*3 barrel) steel-door crate^1.4 barrel-drum
  sides: crate^1.3 crate^1 barrel crate^1.2 crate
  hang: chain hook chain
helicopter-cabin in=hull tiny sea: inside a helicopter, helicopter cabin
  back: wide-window
  before: console(control-panel joystick control-knob)
  sides: headphones office-chair
escape-pod in=hull tiny stars: escape pod, space capsule, space pod, re-entry capsule, lunar module
  back: hatch portholes control-panel^1.2
  sides: space-suit^1.7 oxygen-tank
space-corridor in=hull long stars: spaceship corridor, starship corridor, space station corridor, airlock, space station airlock, hyperspace corridor
  back: hatch
  sides: portholes portholes
cryo-room in=hull large stars: cryo chamber, cryo bay, cryosleep bay, cryo deck, sleeper ship, colony ship cryo bay, cryo room, cryosleep chamber, cryogenics lab, cloning lab, clone lab, stasis room, hypersleep chamber, hibernation chamber, cloning facility
  back: cryo-pod^2.2 cryo-pod^2.2 cryo-pod^2.2 cryo-pod^2.2
  sides: control-panel^1.3 cryo-pod^2.2 cryo-pod^2.2
alien-ship in=dark large neon: inside a ufo, inside an alien ship, ufo interior, alien spacecraft, mothership, alien hive
  back: glass-vats hologram glass-vats
  sides: alien^1.6 portal^2 alien^1.5
holodeck in=dark large neon: hologram room, holodeck, virtual reality room, vr room, hologram chamber, hologram lab, virtual world, hologram theatre
  back: hologram^2 screen hologram^2
  sides: vr-headset robot^1.5
space-garden in=hull large stars [plant]: space greenhouse, space garden, hydroponics bay, hydroponics lab, hydroponic farm, vertical farm, bio dome, biodome
  back: shelf(lettuce seedling tomato strawberry potted-plant) great-window shelf(seedling*3 potted-plant lettuce)
  sides: fern potted-plant^1.2 potted-plant^1.2 palm-tree^2.2
mars-colony out=mars [vehicle]: mars colony, mars base, domed colony, martian colony, martian base, domed colony on mars, colony on mars, domed city on mars, mars settlement, martian settlement, martian city
  far: great-dome small-dome great-dome
  sides: solar-panel^1.4 rover solar-panel^1.4 antenna^3
moon-base out=moon-surface [vehicle]: moon base, lunar base, moon colony, lunar colony, moon station, lunar outpost, domed city, domed colony on the moon, space outpost, space colony
  far: small-dome great-dome small-dome
  sides: rover solar-panel^1.4 lunar-lander satellite-dish^1.6
habitat in=hull large stars: inside a moon base, inside a mars base, inside a space capsule, inside a lunar base, space habitat, mars habitat, lunar habitat, space module, inside a capsule
  back: hatch great-window space-suit^1.8 control-panel^1.3
  sides: space-suit^1.8 crate server-rack
ship-cabin in=panelled small sea lantern: ship's cabin, ship cabin, pirate ship cabin, pirate cabin, cabin of a pirate ship, captain's cabin, captain's quarters, stateroom, ship's quarters, captain's room, cruise ship cabin, cabin on a ship, cabin of a ship
  back: portholes bookshelf portholes
  before: desk(map compass globe candle telescope)
  sides: treasure-chest globe^1.1
crew-quarters in=boards small sea lantern: crew quarters, crew cabin, ship's forecastle, below deck, below decks, belowdecks, lower deck, ship's hold with hammocks, gun deck
  back: portholes hammock barrel portholes
  sides: hammock barrel cannon crate
  hang: lantern rope
ship-galley in=metal small sea strip [food]: ship's galley, galley, galley kitchen, submarine galley
  back: portholes slab(pot frying-pan kettle) shelf(plate cup pot)
  hang: frying-pan ladle pot
wheelhouse in=boards small sea: wheelhouse, ship's bridge, ship bridge, pilothouse, helm of a ship, ship's wheelhouse, tugboat bridge, trawler bridge, command bridge of a ship, captain's bridge
  back: wide-window
  before: console(radio compass map control-knob)
  centre: ship-wheel^1.3
  sides: lifebuoy clock^0.5
crows-nest out=ship-deck: crow's nest, crows nest, masthead, mast top
  far: sailboat^4
  centre: barrel^1.1
lifeboat-sea out=ocean {weather=overcast}: in a lifeboat, life raft, liferaft, raft at sea, adrift at sea
  back: lifeboat^1.4 lifebuoy^0.7
houseboat in=boards small sea: houseboat, narrowboat, canal boat, barge cabin, river barge, inside a houseboat, boat cabin, sailboat cabin
  back: curtained-window shelf(book potted-plant mug plate) small-window
  sides: couch potted-plant lantern
canal-lock out=river: canal lock, lock gates, canal, towpath, canal towpath, canal side, canalside, barge on a canal
  back: canoe gate^1.8
  sides: bollard^0.9 lifebuoy tree^5 bench
dam-top out=open concrete mountains: on a dam, top of the dam
  far: dam^16
  sides: street-lamp^4 fence street-lamp^4
lighthouse-room in=stone sea: lighthouse room, lamp room, lantern room, lighthouse lantern room, top of the lighthouse, inside a lighthouse, inside the lighthouse, lighthouse lamp room, lighthouse interior
  back: great-window
  centre: great-lamp
  sides: telescope side-stairs
toll-plaza out=highway [vehicle]: weigh station, toll road
  back: toll-booth^2.8 car toll-booth^2.8
  sides: traffic-cone barricade
checkpoint out=road [vehicle]: border crossing, checkpoint, border checkpoint, road block, police checkpoint, military checkpoint, border post, guard post, quarantine zone
  back: toll-booth^2.6 jeep
  sides: barricade stop-sign barricade flag^2.4 barbed-wire
rest-stop out=parking-lot [vehicle]: rest stop, rest area, motorway services, motorway service area, service area, lay-by, layby, truck stop parking
  back: semi-truck camper-van
  sides: picnic-table trash-bin
truck-bed out=road: back of a truck, back of a pickup truck, bed of a pickup truck, truck bed, back of a pick-up
  back: pickup-truck
  sides: fence tree^5
van-inside in=metal tiny bulb: back of a van, inside a van, van interior, surveillance van, inside a truck, back of a lorry, inside an armored truck, inside an armoured car
  back: van-doors
  sides: crate crate toolbox
ambulance-inside in=white tiny strip: inside an ambulance, back of an ambulance
  back: van-doors
  sides: heart-monitor iv-stand oxygen-tank first-aid-kit
  centre: stretcher
camper in=boards small land: inside a caravan, inside a camper van, inside a trailer, mobile home, inside a motorhome, inside an rv
  back: curtained-window shelf(mug plate book kettle) inner-door
  sides: couch slab(kettle mug)
trailer-park out=open gravel wood [vehicle]: trailer park, caravan park, mobile home park, caravan site, rv park, campground for caravans
  back: caravan camper-van caravan
  sides: deck-chair grill flamingo clothesline
stagecoach-inside in=panelled tiny land: inside a carriage, carriage interior, inside a stagecoach, horse-drawn carriage, coach interior
  back: curtained-window
  sides: side-benches
limousine-inside in=velvet tiny: party bus
  back: wide-window
  sides: side-benches champagne-bottle
tank-inside in=metal tiny red: inside a tank, tank interior, inside an armored vehicle, inside an armoured vehicle, turret of a tank
  back: hatch pipes
  sides: missile^0.9 missile^0.9 control-panel^1
covered-bridge in=boards long dust: covered bridge, wooden covered bridge, inside a covered bridge, skybridge, glass walkway, glass bridge, skywalk, footbridge tunnel, wind tunnel
  back: light-doorway
  sides: small-window small-window small-window small-window
drawbridge-front out=castle-courtyard: drawbridge, on the drawbridge, castle drawbridge, castle gate, castle gates, city gate, city gates, portcullis, town gate, palace gate, palace gates, gatehouse
  back: torch^1.6 portcullis torch^1.6
  sides: barrel flag^2.4
jet-bridge in=hull long strip [container]: jet bridge, jetway, boarding bridge, airbridge, air bridge, boarding tunnel
  back: hatch
  sides: window window window window window window
players-tunnel in=concrete long strip [sport]: stadium tunnel, players' tunnel, players tunnel, tunnel to the pitch, tunnel of a stadium, stadium entrance tunnel, football tunnel
  back: pitch
  sides: locker bench
subway-entrance out=street: subway entrance, metro entrance, entrance to the subway, subway stairs, underground entrance
  back: staircase^2
  centre: neon-sign^1
  sides: street-lamp trash-bin
traffic-jam out=highway [vehicle]: traffic jam, gridlock, rush hour traffic, rush-hour traffic, in heavy traffic, stuck in traffic
  back: car-front taxi-front truck-front car-front
  sides: car-front car-front taxi-front van-front
roundabout out=street [vehicle]: traffic circle, traffic island
  back: car statue^3 taxi
  sides: street-sign flower-bed
crash-site out=road [vehicle]: crash site, car crash, accident scene, plane crash site, crime scene, murder scene, scene of the crime, scene of the accident
  back: police-car ambulance
  sides: barricade traffic-cone barricade traffic-cone
go-kart-track out=race-track [vehicle]: go-kart track, go kart track, karting track, kart track
  back: go-kart go-kart
  sides: tire^0.6 tire^0.6 checkered-flag^1.4 tire^0.6
runway-field out=airport [vehicle]: airfield, airstrip, landing strip, runway, tarmac
  back: propeller-plane
  sides: windsock^3.5 luggage-cart
helipad out=rooftop [vehicle]: helipad, helicopter landing pad, landing pad, heliport
  back: helicopter^3
  sides: windsock^2.6
rocket-pad out=open concrete flat [vehicle]: launch pad, launchpad, rocket launch site, launch site, spaceport, space port, cape canaveral, cosmodrome
  far: rocket^26 radio-tower^18
  sides: control-panel^1.2 fence crate
ufo-landing out=field {hour=night}: ufo landing site, crop circle, ufo crash site, area 51, alien landing site
  back: ufo^2.6
  sides: bush
marina-dock out=pier [vehicle]: marina, yacht club, yacht harbour, jetty with boats, boat dock, boat landing, ferry terminal, ferry dock, boat ramp
  back: yacht^4 sailboat^5
  sides: bollard lifebuoy
docking-bay in=hull vast stars [vehicle]: docking bay, shuttle bay, escape pod bay, launch bay, spaceship hangar, starship hangar, landing bay
  back: hatch great-window space-shuttle^4.4
  sides: crate space-suit^1.8 barrel-drum crate
torpedo-room in=metal small red [weapon]: torpedo room, missile room, weapons bay, shell room, gun turret
  back: pipes hatch hatch
  sides: missile^1.4 missile^1.4 missile^1.4 missile^1.4
`);
