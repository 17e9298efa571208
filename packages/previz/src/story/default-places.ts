/** Where people, animals and things are at home when the prompt names no place: setting: ids that live there. */

const table = (text: string): ReadonlyMap<string, readonly string[]> => {
  const map = new Map<string, string[]>();
  for (const line of text.trim().split('\n')) {
    const [place = '', ids = ''] = line.split(':');
    for (const id of ids.trim().split(/\s+/)) map.set(id, [...(map.get(id) ?? []), place.trim()]);
  }
  return map;
};

/** Role of a person → settings. */
export const ROLE_PLACES = table(`
mine: miner coal-miner gold-miner
zoo: zookeeper zoo-keeper
church: organist
sky: skydiver parachutist paratrooper
theatre: usher stagehand
hospital: doctor nurse surgeon patient paramedic
kitchen: chef cook plumber
living-room: decorator
recording-studio: sound-engineer audio-engineer sound-technician record-producer music-producer
forest: lumberjack woodcutter logger
restaurant-kitchen: sushi-chef
bakery: baker
barber-shop: barber hairdresser
garage: mechanic
workshop: forger counterfeiter
graveyard: gravedigger undertaker mourner
shop: shopkeeper merchant
flower-shop: florist
butcher-shop: butcher
pharmacy: pharmacist
supermarket: cashier
casino: croupier gambler dealer
courtroom: juror witness defendant
conference-hall: politician president senator minister speaker spokesman spokeswoman spokesperson lecturer
corridor: janitor
road: hitchhiker trucker
theatre: actor actress
laboratory: chemist physicist inventor
restaurant: waiter waitress
cafe: barista
bar: bartender
space: astronaut
moon-surface: astronaut alien
airport: pilot flight-attendant
train-interior: train-conductor
hotel-lobby: bellhop
battlefield: soldier
castle: knight prince princess musketeer herald royal-guard
throne-room: king queen emperor empress
forest: wizard witch fairy elf hunter archer hiker explorer druid dwarf
graveyard: vampire zombie ghost skeleton
harbour: pirate sailor captain fisherman viking
farm: farmer shepherd
field: shepherd
laboratory: scientist robot android
classroom: teacher student professor pupil schoolboy schoolgirl schoolchild schoolkid classmate
office: clerk secretary accountant manager boss ceo executive businessman businesswoman office-worker receptionist programmer hacker coder intern employee coworker banker architect engineer journalist editor typist analyst
courtroom: judge lawyer
prison: prisoner convict inmate jailer
attic: artist painter
stage: musician singer dancer guitarist ballerina magician rapper drummer dj conductor
circus: clown acrobat jester
stadium: referee umpire linesman coach athlete football-player soccer-player goalkeeper quarterback cheerleader
athletics-track: runner
ballpark: baseball-player
tennis-court: tennis-player
arena: gladiator
basketball-arena: basketball-player
sports-hall: gymnast
gym: boxer wrestler fencer
boxing-ring: boxer wrestler
sumo-ring: sumo-wrestler
dojo: martial-artist
race-track: racing-driver
western-town: sheriff gunslinger outlaw
battlefield: army-medic
alien-planet: space-marine
beach: surfer lifeguard
underwater: mermaid diver
snowfield: skier snowboarder santa
frozen-lake: hockey-player figure-skater ice-skater
construction-site: construction-worker engineer builder
alley: detective thief covered-body
street: police-officer firefighter thief tourist postman beggar driver journalist reporter photographer
office: businessman businesswoman office-worker programmer secretary
library: librarian
study: cartographer mapmaker scribe scholar
church: priest nun bride groom
temple: samurai ninja monk geisha
mountain: hiker explorer climber yeti
pharaoh-palace: pharaoh egyptian-queen egyptian
field: warrior
forest: adventurer
sea-cliff: lighthouse-keeper
desert: cowboy
bedroom: baby
living-room: baby toddler
garden: gardener
road: cyclist motorcyclist
sky: angel
volcano: devil demon
rooftop: superhero
forge: blacksmith smith
pottery: potter
tailor: tailor seamstress dressmaker
clockmaker: watchmaker clockmaker
cobbler: cobbler shoemaker
carpentry: carpenter luthier joiner
sculpture-studio: sculptor
factory: welder
glassworks: glassblower
locksmith: locksmith
factory-mill: weaver
greengrocer: greengrocer
fish-shop: fishmonger
jewelry-store: jeweler jeweller
optician: optician
tattoo-parlour: tattooist
massage-room: masseuse masseur
pawn-shop: pawnbroker
dentist: dentist
vet: vet veterinarian
control-room: operator
therapist: therapist psychologist psychiatrist
observatory: astronomer
fortune-teller: fortune-teller
brewery: brewer
winery: winemaker vintner
stable-inside: stableboy
beekeeping: beekeeper
`);

/** What a person does → settings. */
export const POSE_PLACES = table(`
bedroom: sleep
pool: swim
kitchen: cook eat
office: type
library: read
living-room: read hug cry
dining-room: eat
cafe: drink talk
stage: dance sing play-guitar
church: pray
mountain: climb look-up
road: drive
field: ride run
attic: paint
garden: dig
street: walk phone talk wave
park: sit walk run stand hug
sky: fly
alley: fight
stadium: kick cheer
park: throw kick
`);

/** What a person does, where its pose says too little → settings. */
export const VERB_PLACES = table(`
bedroom: wake dress pack unpack yawn stretch button zip fasten
bathroom: shower shave bathe comb wring apply pluck
kitchen: brew bake chop knead dry peel squeeze whisk stir fry roll grate wash scrub rinse sift season sprinkle garnish strain drain fillet shuck marinate baste flambe sweep mop wipe cook
workshop: drill saw sand weld solder repair fix tighten loosen measure sharpen oil forge assemble hammer plane chisel varnish screw unscrew tinker nail carve whittle pry
living-room: knit game vacuum iron wrap weave embroider sew crochet count deal fold darn mend thread dust stitch arrange flip flick
shop: weigh pay
gas-station: refuel
snowfield: ski snowboard sled
lake: fish angle row paddle
river: kayak canoe raft ford
bedroom: braid undress snore tuck daydream oversleep
bathroom: brush floss gargle
kitchen: boil toast-bread frost decorate-cake mix mash season simmer slice spread spill ladle
living-room: decorate unwrap open blow celebrate watch stack teach hide play babysit lounge exercise rehearse quarrel scold dust
office: sign negotiate interview hire fire phone-in discuss present brainstorm photocopy staple stamp seal file shred type
restaurant: propose dine order
cafe: gossip flirt
park: whisper
school-corridor: whisper
studio: audition
street: busk beg hail march protest deliver skateboard pickpocket
garden: mow rake trim prune plant weed rake-up barbecue sow dig hoe shovel pot
park: juggle jog feed stroll sketch birdwatch
beach: sunbathe wade
gym: train stretch
ballroom: waltz curtsy
theatre: clap applaud
field: graze fly-kite
`);

/** Animals and things → settings. */
export const THING_PLACES = table(`
casino: roulette-wheel slot-machine
farm: cow pig sheep chicken rooster goat ox tractor donkey barn hen duckling chick calf bull yak lamb ram piglet white-hen goose turkey-bird hay-bale haystack silo chicken-coop trough milk-can plow combine-harvester scarecrow pitchfork scythe
field: surveyor-level golf-club golf-ball hydra cyclops golem chimera ankylosaurus velociraptor tapir aardvark pheasant quail tower tipi yurt horse sheep cow kite unicorn tree house windmill hot-air-balloon moon sun rainbow cloud star tornado pony donkey bison bull yak antelope elk cheetah hyena ostrich emu baboon anteater armadillo llama tyrannosaurus triceratops stegosaurus brontosaurus mammoth kangaroo water-buffalo hippopotamus badger pterodactyl golf-cart barbed-wire
savanna: acacia lion zebra giraffe elephant rhinoceros lioness gazelle warthog wildebeest impala
jungle: macaw cockatoo iguana cassowary tiger monkey gorilla parrot snake dinosaur t-rex sauropod leopard orangutan toucan sloth chimpanzee lemur jaguar panther chameleon parakeet
campsite: campfire tent sleeping-bag
forest: cabin bigfoot jackalope leprechaun satyr puma red-panda stag-beetle cuckoo bear wolf deer fox squirrel owl hedgehog raccoon badger mushroom moose boar skunk reindeer lynx doe opossum porcupine ferret coyote elk woodpecker pine-cone acorn log beaver griffin centaur pegasus
desert: tumbleweed rattlesnake roadrunner camel scorpion cactus bactrian-camel pyramid sphinx lizard cobra meerkat
snowfield: arctic-fox penguin polar-bear seal skis snowboard snowman ski sled husky snowshoe sleigh walrus snowmobile snowplow
underwater: fish whale dolphin shark octopus jellyfish submarine seahorse squid tropical-fish blowfish clownfish salmon swordfish stingray eel orca shrimp starfish coral spouting-whale narwhal manatee sea-urchin goldfish koi carp catfish piranha anglerfish hammerhead-shark sunfish manta-ray nautilus cuttlefish sea-anemone sea-cucumber axolotl tadpole plesiosaur
beach: crab surfboard lobster lighthouse palm-tree turtle seagull sea-lion starfish seashell pebble sandcastle hermit-crab horseshoe-crab clam mussel barnacle mangrove driftwood deck-chair beach-umbrella beach-ball flip-flop puffin oyster
living-room: half-painted-wall christmas-tree building-blocks toy-blocks safe window sphynx-cat maine-coon calico-cat bengal-cat cat couch sofa tv television armchair dining-table chair potted-plant fireplace carpet lamp floor-lamp siamese-cat persian-cat kitten coffee-table rocking-chair aquarium birdcage cat-tree rug grandfather-clock stool cabinet dog-bed radiator staircase
park: picnic-blanket dog bench bird pigeon squirrel frisbee rabbit fountain statue bicycle puppy butterfly dachshund corgi bulldog pug chihuahua golden-retriever dalmatian beagle border-collie greyhound terrier poodle picnic-table trampoline bird-bath sundial hula-hoop kick-scooter stroller unicycle tricycle
lake: loch-ness-monster capybara egret ibis spoonbill shoebill cormorant newt cattail water-lily lotus-flower frog duck swan sailboat canoe rowboat rowing-boat kayak raft speedboat goose pelican lily-pad otter beaver toad flamingo fishing-rod grey-heron crane-bird kingfisher platypus gondola seaplane
cave: cerberus bat dragon treasure-chest
castle: dragon gallows guillotine basilisk medusa
ocean: ship sailing-boat sailboat motor-boat ferry cruise-ship pirate-ship warship aircraft-carrier speedboat jet-ski iceberg buoy sea-serpent desert-island hovercraft yacht oil-rig tugboat
street: puddle food-truck ice-cream-truck car taxi truck bus police-car ambulance fire-truck fire-engine tram motorcycle van limousine traffic-cone barricade double-decker-bus garbage-truck delivery-truck tow-truck manhole-cover speed-bump manhole
pavement: traffic-light stop-sign fire-hydrant parking-meter mailbox street-lamp telephone-booth bus-stop bicycle-rack phone-booth trash-bin vending-machine kiosk newspaper-stand postbox street-sign bollard food-cart atm scooter
road: car truck motorcycle bus jeep camper-van limousine sports-car pickup-truck semi-truck caravan hearse monster-truck
race-track: racing-car go-kart finish-line
train-station: train locomotive steam-train bullet-train metro-train railway-car handcar
airport: airplane helicopter propeller-plane fighter-jet luggage-cart control-tower
space: rocket starship spaceship satellite ufo planet earth flying-saucer saturn comet space-shuttle galaxy mars
battlefield: tank cannon
playground: monkey-bars skateboard slide swing kick-scooter seesaw sandbox carousel skateboard-ramp
bedroom: blanket pillow bed teddy-bear wardrobe nightstand mattress crib cradle bunk-bed dresser
bathroom: toilet bathtub shower bathroom-scale toilet-seat
kitchen: dough pizza-dough refrigerator oven microwave toaster sink stove dishwasher high-chair
office: desk computer printer desktop-computer office-chair file-cabinet whiteboard copier water-cooler
throne-room: throne suit-of-armor
library: bookshelf bookcase
classroom: blackboard
graveyard: tombstone coffin
garden: water-pistol clothesline lawn-mower poppy daffodil dandelion carnation chrysanthemum marigold iris violet peony thistle snowdrop crocus lavender lilac hydrangea rose-bush venus-flytrap aloe-vera firefly cicada gazebo flower sunflower rose tulip beehive wheelbarrow watering-can bee snail daisy orchid lily ivy garden-hose flower-bed birdhouse garden-gnome lawn-mower mole hedgehog slug caterpillar ladybug wasp greenhouse
stage: piano drum guitar microphone violin saxophone trumpet cello harp double-bass drum-kit upright-piano accordion trombone french-horn tuba electric-guitar music-stand bagpipes gong xylophone clarinet flute banjo ukulele conga bongo cymbal amplifier
stadium: sports-ball soccer-ball football
tennis-court: tennis-racket tennis-ball
street-court: basketball basketball-hoop
ballpark: baseball-bat baseball-glove baseball
cricket-green: cricket-bat
athletics-track: hurdle
village: house well
plaza: church skyscraper hospital-building hotel school-building bank classical-building convenience-store department-store wedding-chapel synagogue stadium-building factory taj-mahal hindu-temple mosque clock-tower
harbour: shipping-container lobster-trap fishing-net anchor dock ship-wheel
moon-surface: lunar-lander rover
hospital: wheelchair hospital-bed operating-table stretcher iv-stand mri-scanner heart-monitor dentist-chair crutches
construction-site: excavator bulldozer crane forklift cement-mixer dump-truck scaffolding steamroller
circus: circus-tent popcorn-machine
amusement-park: ferris-wheel roller-coaster bumper-car merry-go-round-horse carousel
temple: torii-gate pagoda
factory: conveyor-belt
warehouse: barrel crate pallet barrel-drum hand-truck sack
garden: fence wall stone-wall rake hoe shovel spade birdhouse pitchfork compost-bin
park: umbrella closed-umbrella
garage: tire engine car-jack
workshop: ladder axe broom pickaxe sledgehammer anvil crowbar
garden: hammock
kitchen: mop vacuum-cleaner ironing-board trash-can washing-machine high-chair
attic: easel spinning-wheel mannequin gramophone dollhouse telescope tripod camera-on-tripod pinata
gym: dumbbell barbell kettlebell yoga-mat hula-hoop treadmill punching-bag
airport-hall: suitcase departure-board
garden: bird-feeder sprinkler garden-hose fence-post water-pump sawhorse
museum: display-case sword katana shield mace battle-axe crossbow vase-painting painting sphinx mummy
castle: catapult trebuchet sword-in-the-stone
hotel-lobby: elevator revolving-door
bank-hall: vault-door
cave: painted-cave-wall
highway: toll-booth
arcade: pinball-machine arcade-machine slot-machine jukebox
suburb: lemonade-stand
street: awning speed-limit-sign manhole-cover open-manhole
pool: diving-board
indoor-pool: starting-block
forest: watchtower
road: power-line
living-room: robot-vacuum playpen ping-pong-table foosball-table air-hockey-table gramophone rocking-horse cuckoo-clock
living-room: curtain chandelier mantel-clock doormat coat-rack umbrella-stand
bedroom: mirror
`);

/** Categories of drawables → settings, when the id itself says nothing. */
export const CATEGORY_PLACES = table(`
park: animal plant
road: vehicle
living-room: furniture
pavement: street
field: building nature creature sky
stadium: sport
stage: instrument
bedroom: clothing toy
workshop: tool
living-room: household electronics other
kitchen: container food
studio: symbol weapon
`);

/** Small things → the table they are at home on. */
export const TABLE_PLACES = table(`
kitchen-counter: wooden-spoon tongs mortar-and-pestle cake-stand cookie-jar cake-tin muffin-tin waffle-iron juicer spice-rack food-container gravy-boat soup-tureen butter-dish ice-cube-tray kitchen-scale cookie-cutter tea-bag sugar-bowl aluminum-foil drinking-straw bottle-opener coaster placemat menu saucepan ladle egg-cup toaster fork knife spoon blender mixer coffee-maker kettle tray cloche tablecloth fork-and-knife teapot mug saucer moka-pot french-press coffee-grinder pressure-cooker bread-box decanter egg-timer oven-mitt kitchen-knife can-opener cleaver peeler spatula whisk rolling-pin cutting-board grater funnel corkscrew rice-cooker scale sponge champagne-bottle honey-pot chefs-hat microwave dish-rack match matchbox jar
desk-top: stack-of-paper crumpled-paper hard-drive earbuds rubber-band chart postcard pencil-holder origami-crane cork-board calendar folder stapler tape envelope stamp globe chalk diploma glue book open-book stack-of-books pencil-sharpener marker eraser binder sticky-note tape-dispenser glue-stick magazine desk-lamp name-tag business-card quill passport clipboard crayon fountain-pen pen pencil paperclip pushpin memo notebook notepad newspaper rolled-up-newspaper ruler scroll set-square sheet-of-paper paper-fan light-bulb abacus hourglass card-file-box receipt id-card credit-card calculator hole-punch protractor compass magnifying-glass paint-palette paintbrush pencil-case ink-bottle clapperboard microscope test-tube alembic petri-dish lab-flask beaker scissors wallet money coin money-bag ticket photo-album calendar speech-balloon megaphone trophy medal police-badge
workbench-top: lock key old-key bolt nail screw chain gear battery power-outlet plug paint-can oil-lamp lantern flashlight rope hook horseshoe fishing-rod lighter extension-cord
washstand: toothbrush toothpaste comb hairbrush razor soap soap-dispenser shampoo-bottle towel sponge toilet-paper toilet-brush hair-drier shower-head plunger cotton-swab bandage pill pill-bottle syringe thermometer nail-clipper tweezers faucet shaving-brush hearing-aid dentures tooth
dressing-table-top: jewelry-box makeup-brush emerald pin-cushion perfume lipstick nail-polish hand-mirror ribbon jewel diamond pearl ruby mask theatre-masks sewing-machine needle-and-thread spool-of-thread thimble knitting-needles ball-of-yarn safety-pin dressmaking-pin button zipper clothespin clothes-hanger handkerchief iron music-box gold-bar
toy-shelf: teddy-bear nesting-doll puzzle-piece baby-bottle pacifier piggy-bank rubber-duck balloon game-controller joystick yo-yo
`);

/** The room that a table of `TABLE_PLACES` is in, for whoever is busy with what is at home on it. */
export const TABLE_ROOMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['kitchen-counter', ['kitchen']],
  ['desk-top', ['office']],
  ['workbench-top', ['workshop']],
  ['washstand', ['bathroom']],
  ['dressing-table-top', ['bedroom']],
  ['toy-shelf', ['living-room']],
]);

/** At home on a table, and carried about everywhere. */
export const CARRIED_ABOUT = new Set(
  `balloon money coin money-bag wallet ticket credit-card id-card passport gold-bar flashlight lantern rope megaphone police-badge
  name-tag medal trophy bandage mask theatre-masks lighter matchbox match button emerald diamond ruby jewel pearl honey-pot
  mobile-phone phone smartphone cell-phone camera film-camera video-camera headphones walkie-talkie radio
  photo-album memo clipboard notepad newspaper book key lock old-key ribbon handkerchief speech-balloon`.split(
    /\s+/,
  ),
);

/** Categories of small things → tables. */
export const TABLES_BY_CATEGORY = table(`
kitchen-counter: food container
desk-top: electronics
workbench-top: tool
dressing-table-top: clothing
toy-shelf: toy
`);

/** Places where many people are. */
export const CROWDED: readonly string[] = ['street', 'plaza'];

/** Places for people of whom nothing more is known. */
export const ANYWHERE: readonly string[] = ['street', 'park', 'living-room'];
