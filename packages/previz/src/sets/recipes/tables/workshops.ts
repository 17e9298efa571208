/** Where things are made, mended, dug and kept. */
import { recipes } from '../recipe.ts';

export const WORKSHOPS = recipes(`
forge in=brick unlit rural "FORGE" [tool]: forge, smithy, blacksmith shop, blacksmith's shop, blacksmith's forge, blacksmith's workshop, blacksmith's
  back: board(hammer horseshoe sledgehammer axe sword chain) hearth barrel
  sides: wooden-wheel bucket
  centre: anvil^0.95
foundry in=concrete large unlit "FOUNDRY": foundry, steel mill, steelworks, ironworks, iron foundry, smelter, blast furnace
  back: kiln vats kiln
  sides: barrel-drum barrel-drum crate
  hang: hook chain hook
sawmill in=boards large rural "SAWMILL" [tool]: sawmill, lumber mill, timber mill
  back: board(saw axe hammer chainsaw) window conveyor(log*6)
  sides: log^0.6 plank log^0.6 chopping-block
flour-mill in=boards large rural "MILL": mill room, flour mill, windmill interior, gristmill, grist mill, inside a windmill, inside the windmill, inside a mill, watermill interior
  back: sack gears sack
  sides: sack sack barrel sack
  hang: rope
factory-mill in=brick large strip "MILL": cotton mill, paper mill, pulp mill, rolling mill, textile works, textile mill, textile factory, weaving mill, silk mill, wool mill, spinning mill, sweatshop, garment factory
  back: loom loom loom
  sides: spinning-wheel basket spinning-wheel
tannery in=boards rural "TANNERY": tannery, leather workshop, saddlery, saddle shop, tack room, tackroom
  back: rail(saddle leather-jacket saddle whip belt) wooden-vats
  sides: barrel saddle^0.7
brewery in=brick large "BREWERY" [container]: brewery, microbrewery, brewhouse, beer brewery
  back: copper-vats copper-vats shelf(beer-bottle*3 beer-mug)
  sides: barrel barrel barrel barrel
distillery in=stone large "DISTILLERY": distillery, moonshine still, whiskey distillery, gin distillery
  back: copper-vats pipes shelf(whiskey-glass jug bottle)
  sides: barrel barrel barrel barrel
winery in=stone large lantern "WINERY" [container]: wine cellar, wine room, wine cave, cider house, cider press, wine vault
  back: wooden-vats shelf(wine-bottle*5) barrel^1.3
  sides: barrel^1.3 barrel^1.3 barrel^1.3 barrel^1.3
cheese-cellar in=stone bulb "CHEESE": cheese cellar, cheese shop, creamery, cheese dairy, cheese cave, cheesemonger's, dairy
  back: shelf(cheese*4) shelf(cheese*2 butter milk-carton)
  sides: milk-can milk-can barrel
cellar in=stone bulb [container]: cellar, root cellar, storm cellar, larder, cold cellar, fruit cellar
  back: shelf(jar jam pumpkin potato) sack shelf(jar*3 onion)
  sides: barrel sack crate
  hang: onion garlic ham
slaughterhouse in=tiles strip large "MEAT": slaughterhouse, abattoir, meat locker, meatpacking plant, meat packing plant, cold store, meat freezer
  back: rail(meat-on-bone*6) steel-door rail(ham*5)
  sides: bucket slab(cleaver steak)
bottling-plant in=white large strip "FACTORY": bottling plant, bottling factory, cannery, canning factory, soda factory, food factory, packing plant, sewage plant, sewage treatment plant, treatment plant, wastewater plant, recycling plant, recycling centre, recycling center, water treatment plant, processing plant
  back: vats conveyor(bottle*7) vats
  sides: crate crate
chocolate-factory in=candy large strip "CHOCOLATE" [food]: chocolate factory, candy factory, sweet factory, cookie factory, biscuit factory
  back: copper-vats conveyor(chocolate-bar cookie candy lollipop cupcake) copper-vats
  sides: lollipop^1.6 candy-cane^1.6 lollipop^1.6
toy-factory in=plaster large strip "TOYS" [toy]: toy factory, santa's workshop, toymaker's workshop, doll factory, elves' workshop, teddy bear factory, toy workshop
  back: shelf(teddy-bear doll toy-train ball) conveyor(gift toy-car rocking-horse doll gift) shelf(nutcracker jack-in-the-box robot)
  sides: rocking-horse gift
car-factory in=concrete vast strip "MOTORS" [vehicle]: car factory, auto plant, car plant, automobile factory, automotive plant, vehicle assembly line
  back: robot-arm^2.2 car robot-arm^2.2 car robot-arm^2.2
  sides: tire robot-arm^2.2 tire toolbox
robot-factory in=white vast strip "ROBOTS" [creature]: robot factory, android factory, robotics lab, robot lab, robot workshop, android repair shop
  back: robot^1.9 robot-arm^2.2 robot^1.9 robot-arm^2.2 robot^1.9
  sides: robot^1.7 gear robot-arm^2.2
print-shop in=brick "PRINT": print shop, printing press room, printing house, printing press, printer's shop, printworks, newspaper press, printing works
  back: press shelf(rolled-up-newspaper newspaper paper-bag ink-bottle) press
  sides: newspaper-stand crate
pottery in=plaster "POTTERY": pottery, pottery studio, pottery workshop, potter's workshop, potter's studio, ceramics studio, pottery class
  back: shelf(vase jug bowl urn teapot) kiln window
  sides: vase^0.8 potters-wheel
  centre: potters-wheel
glassworks in=brick "GLASS": glassworks, glassblowing studio, glassblower's workshop, glass studio, glass workshop, glass factory
  back: shelf(vase goblet decanter wine-glass bottle) kiln kiln
  sides: workbench(vase bottle) bucket
carpentry in=boards rural "TIMBER" [tool]: carpentry shop, carpenter's shop, carpenter's workshop, joinery, woodworking shop, woodshop, furniture workshop, cabinetmaker's workshop, boatbuilder's workshop, violin workshop, luthier's workshop
  back: board(saw hammer chisel screwdriver pliers drill) workbench(plank chisel vise) window
  sides: plank chair^0.9 log
cobbler in=boards small "SHOES" [clothing]: cobbler's shop, shoemaker's workshop, shoemaker's shop, shoe repair shop, cobbler's workshop, cobbler's
  back: shelf(boot shoe high-heel sandal) workbench(boot hammer shoe) small-window
  sides: tall-boot^0.6 stool
tailor in=panelled "TAILOR" [clothing]: tailor's shop, tailor shop, tailor's workshop, sewing room, sewing workshop, dressmaker's shop, costume shop, costume department, wardrobe department, seamstress's workshop, fashion atelier, atelier
  back: shelf(spool-of-thread scarf ball-of-yarn blouse t-shirt) rail(suit coat dress jacket) desk(sewing-machine scissors)
  sides: mannequin^1.7 mannequin^1.6
clockmaker in=boards "CLOCKS" [household]: clockmaker's workshop, watchmaker's shop, clock shop, watch shop, watchmaker's workshop, clockmaker's shop, clock repair shop, horologist's
  back: grandfather-clock hung(clock*3 cuckoo-clock*2 mantel-clock) workbench(alarm-clock gear pocket-watch hourglass) grandfather-clock
  sides: grandfather-clock
clock-room in=boards large land rafters: clock tower room, inside a clock tower, inside the clock tower, clockwork room, inside a clock, behind the clock face
  back: gears high-window
  sides: gear^1.2 rope bell^1.2
lumber-yard out=open gravel wood [tool]: lumber yard, lumberyard, timber yard, lumber camp, logging camp, logging site
  back: log^1 log^1 log^1 truck
  sides: log^0.8 tree-stump log^0.8 tree-stump
  centre: chopping-block
reactor-hall in=concrete vast strip [electronics]: nuclear reactor hall, reactor hall, reactor core, reactor room, nuclear reactor, containment building, fusion reactor, fusion chamber
  back: vats pipes glass-vats pipes vats
  before: console(control-knob computer-monitor computer-monitor)
  sides: barrel-drum control-panel^1.3 barrel-drum warning-sign^1.2
nuclear-plant out=open asphalt flat: nuclear power plant, nuclear plant, nuclear power station, power plant, power station, geothermal plant, hydro plant, coal plant, coal power plant
  far: cooling-tower^16 cooling-tower^16 factory^9
  sides: fence electricity-pylon^7 fence
substation out=open gravel flat: substation, electrical substation, transformer station, power substation
  back: electricity-pylon^5 electricity-pylon^5 electricity-pylon^5
  sides: fence warning-sign^1.5 fence
refinery out=open asphalt flat: oil refinery, refinery, chemical plant, petrochemical plant, gasworks, oil field, oilfield
  far: silo^11 chimney^16 factory^9 silo^11
  sides: barrel-drum barrel-drum barrel-drum
wind-farm out=field [tool]: wind farm, windfarm, wind park, field of wind turbines
  far: wind-turbine^16 wind-turbine^19 wind-turbine^16
  back: wind-turbine^9 wind-turbine^9
solar-farm out=open flat: solar farm, solar field, solar park, solar plant, solar power plant
  rows: solar-panel^1.1
salt-mine in=white vast lantern: salt mine, salt cave, salt works
  back: tunnel-mouth rock^1.2
  sides: mine-cart rock^1 sack
  centre: pickaxe^1
gravel-pit out=open gravel mountains [tool]: quarry, gravel pit, stone quarry, marble quarry, open pit mine, open-pit mine, sand pit mine, sandpit quarry
  far: cliff-face^9 cliff-face^9 cliff-face^9
  back: excavator dump-truck
  sides: rock^1.6 rock^1.1 rock^1.8
dry-dock out=harbour [vehicle]: dry dock, drydock, shipyard, boatyard, boat yard, naval yard
  back: ship^6 crane^5
  sides: scaffolding crate
boathouse in=boards sea rural "BOATS" [vehicle]: boathouse, boat house, boat shed, rowing club
  back: rowing-boat^1 wide-window board(oar oar lifebuoy)
  sides: canoe^0.8 kayak^0.7 rope
hangar in=metal vast strip "HANGAR" [vehicle]: hangar, aircraft hangar, airplane hangar, plane hangar
  back: propeller-plane^3.2 helicopter^3
  sides: toolbox ladder barrel-drum tire
car-wash in=tiles large strip "CAR WASH" [vehicle]: car wash, carwash, automatic car wash
  back: spinning-brush car-front spinning-brush
  sides: bucket sponge
  hang: water-drop water-drop water-drop
tire-shop in=concrete strip "TYRES" [tool]: tire shop, tyre shop, body shop, auto body shop, chop shop, pit garage
  back: metal-shelf(tire*4) car-front board(wrench hammer screwdriver pliers) tire^0.8
  sides: car-jack tire^0.7 toolbox
bike-shop in=brick "BICYCLES" [vehicle]: bicycle shop, bike shop, bicycle workshop, bike workshop, bicycle repair shop
  back: board(wrench tire helmet chain) bicycle window bicycle
  sides: bicycle bicycle tricycle
boiler-room in=brick bulb [tool]: boiler room, furnace room, boiler house, heating plant
  back: pipes boiler barrel-drum
  sides: bucket shovel^1.2 barrel-drum
engine-room in=metal red [tool]: engine room, engine control room, turbine hall, generator room, pump room, pump station, pumping station
  back: pipes vats engine^1.3 control-panel^1.4
  sides: engine^1.2 gear^1 barrel-drum
broom-closet in=plaster tiny bulb: broom closet, janitor's closet, utility closet, cleaning closet, supply closet, broom cupboard, storage closet, supply cupboard, cleaning cupboard
  back: shelf(bucket spray-bottle toilet-paper sponge)
  sides: mop^1.3 broomstick^1.3
storage-room in=concrete strip: storage room, storeroom, stockroom, stock room, storage unit, supply room, storage locker, evidence room, evidence locker, props room, prop room, pumphouse
  back: metal-shelf(cardboard-box*3 crate) metal-shelf(cardboard-box*2 suitcase toolbox) metal-shelf(cardboard-box*4)
  sides: cardboard-box^0.7 crate cardboard-box^0.8
call-center in=plaster large strip "CALLS" [electronics]: call center, call centre, telemarketing office, cubicle farm, customer service center, helpdesk, telephone exchange, coworking space, co-working space, startup office, accounting office, hr office
  back: window desk(computer-monitor telephone) desk(computer-monitor headphones) window
  sides: desk(computer-monitor telephone) desk(computer-monitor telephone)
  rows: office-chair^1.1
mail-room in=plaster strip "POST": mail room, mailroom, sorting office, parcel depot, mail depot, delivery depot, fulfillment center, fulfilment centre
  back: metal-shelf(cardboard-box*3 gift) card-drawers metal-shelf(envelope cardboard-box)
  sides: cardboard-box^0.6 sack cardboard-box^0.6 sack
trading-floor in=dark large strip "EXCHANGE" [electronics]: trading floor, stock exchange, brokerage, stock market floor, wall street trading floor
  back: screen console(computer-monitor*3 telephone) console(computer-monitor*3)
  sides: departure-board^1.6 departure-board^1.6
vault in=metal strip: bank vault, vault, vault room, safe deposit room, strong room, strongroom, inside a bank vault
  back: deposit-boxes vault-door
  sides: safe gold-bar^0.5 money-bag safe
recording-studio in=dark "STUDIO" [instrument]: recording studio, music studio, sound studio, recording booth, sound booth, vocal booth, mixing room, home studio
  back: speaker^1.2 studio-glass speaker^1.2
  before: console(mixing-desk^0.35 computer-monitor laptop)
  centre: studio-microphone^1.6
  sides: electric-guitar^1.1 drum-kit
radio-studio in=dark "RADIO" [electronics]: radio station, radio studio, radio booth, podcast studio, broadcast booth, broadcasting studio
  back: studio-glass hung(headphones vinyl-record clock)
  before: console(microphone headphones computer-monitor microphone)
  sides: speaker^1.1 record-player
tv-studio in=dark large "STUDIO" [electronics]: tv studio, television studio, news studio, news set, talk show set, talk show, broadcast studio, game show set, quiz show, morning show set, tv set studio, news desk, cooking show set, weather studio, reality show set, sitcom set
  back: screen desk(mug sheet-of-paper)
  hang: spotlight spotlight spotlight spotlight
  sides: video-camera^1.5 camera-on-tripod video-camera^1.5
film-set in=concrete vast "FILM" [electronics]: film set, movie set, on set, on the set, set of a film, set of a movie, soundstage, sound stage, film studio, movie studio, shooting set, green screen studio, green screen stage
  back: green-screen
  sides: camera-on-tripod spotlight^2.4 directors-chair spotlight^2.4
  hang: spotlight spotlight spotlight
  centre: directors-chair
darkroom in=dark small red "PHOTO": darkroom, photo darkroom, photographic darkroom
  back: slab(tray tray camera tray) hung(photo-print*6)
  sides: shelf(bottle jug beaker)
editing-suite in=dark small "EDIT" [electronics]: editing suite, edit suite, editing room, cutting room, edit bay, post-production suite
  back: console(computer-monitor computer-monitor computer-keyboard) hung(film-reel film-frame film-reel)
  sides: speaker^1 film-reel^0.7
art-studio in=plaster land "ART" [household]: artist's studio, art studio, artist studio, painter's studio, painting studio, art room, art class, drawing class, studio of an artist, painter's atelier
  back: hung(painting*4) wide-window shelf(paint-can paintbrush jar)
  sides: easel easel workbench(paint-can jar paintbrush)
sculpture-studio in=brick "ART": sculptor's studio, sculpture studio, sculptor's workshop, stone mason's workshop, stonemason's yard, statue workshop
  back: statue^2.2 shelf(statue^0.5 chisel hammer vase) statue^1.8 wide-window
  sides: rock^1 statue^1.6
architect-office in=plaster strip "ARCHITECT" [electronics]: architect's office, architecture studio, design studio, design office, drafting room, drawing office, architect's studio, printing office
  back: hung(map sheet-of-paper map) wide-window shelf(scroll folder rolled-up-newspaper)
  before: desk(set-square pencil ruler)
  sides: dollhouse desk(desk-lamp computer-monitor)
detective-office in=panelled small {hour=night} "DETECTIVE": detective's office, private eye's office, private detective's office, private investigator's office, noir office
  back: corkboard(photo-print newspaper map photo-print memo) window file-cabinet
  before: desk(typewriter telephone whiskey-glass)
  sides: coat-rack file-cabinet
principal-office in=panelled "OFFICE": principal's office, headmaster's office, headteacher's office, corner office, boss's office, ceo's office, executive office, manager's office, lawyer's office, law office, notary's office, study hall office, law firm, parole office
  back: bookshelf great-window bookshelf
  before: desk(desk-lamp telephone trophy)
  sides: globe^1.1 potted-plant
oval-office in=plaster large land "OFFICE": oval office, president's office, presidential office
  back: flag^2.2 great-window flag^2.2
  before: desk(telephone desk-lamp)
  sides: couch couch
locksmith in=boards small "KEYS": locksmith's shop, key shop, locksmith's, locksmith shop
  back: board(key*6 old-key*4 lock*2) shelf(lock*3 safe)
  sides: safe
beekeeping out=open wood: apiary, beehive yard, bee yard, bee farm, among beehives
  rows: beehive^0.9
junk-workshop in=concrete bulb [tool]: inventor's workshop, inventor's lab, mad inventor's workshop, tinkerer's workshop, repair shop, electronics workshop, tv repair shop, maker space, makerspace, hackerspace
  back: board(wrench gear screwdriver pliers battery soldering-iron) workbench(robot-head circuit-board gear light-bulb) metal-shelf(radio gear tv battery)
  sides: robot^1.4 gear^0.9 propeller
`);
