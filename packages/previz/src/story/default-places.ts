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
hospital: doctor nurse surgeon patient paramedic
kitchen: chef cook baker
restaurant: waiter waitress
cafe: barista
bar: bartender
space: astronaut
moon-surface: astronaut alien
airport: pilot flight-attendant
battlefield: soldier
castle: knight prince princess
throne-room: king queen emperor empress
forest: wizard witch fairy elf hunter archer hiker explorer druid dwarf
graveyard: vampire zombie ghost skeleton
harbour: pirate sailor captain fisherman viking
farm: farmer shepherd
field: shepherd
laboratory: scientist robot android
classroom: teacher student professor
courtroom: judge lawyer
attic: artist painter
stage: musician singer dancer guitarist ballerina magician rapper drummer dj conductor
circus: clown acrobat
stadium: athlete football-player soccer-player runner gladiator baseball-player tennis-player
gym: boxer wrestler
beach: surfer lifeguard
underwater: mermaid diver
snowfield: skier snowboarder santa
construction-site: construction-worker engineer builder
garage: mechanic
alley: detective thief
street: police-officer firefighter thief tourist postman beggar driver journalist photographer
office: businessman businesswoman office-worker programmer secretary
library: librarian
church: priest nun bride groom
temple: samurai ninja monk geisha
mountain: hiker explorer climber
desert: cowboy
bedroom: baby
living-room: baby toddler
garden: gardener
shop: cashier tailor
road: cyclist
sky: angel
volcano: devil demon
rooftop: superhero
`);

/** What a person does → settings. */
export const POSE_PLACES = table(`
bedroom: sleep
pool: swim
kitchen: cook
office: type
library: read
living-room: read hug cry
restaurant: eat
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
stadium: kick throw cheer
`);

/** Animals and things → settings. */
export const THING_PLACES = table(`
farm: cow pig sheep chicken rooster goat ox tractor donkey barn hen duckling chick
field: horse sheep cow lion zebra giraffe elephant rhinoceros kite unicorn tree house windmill hot-air-balloon moon sun rainbow cloud star tornado
jungle: tiger monkey gorilla parrot snake dinosaur t-rex sauropod leopard orangutan toucan sloth
forest: bear wolf deer fox squirrel owl hedgehog raccoon badger mushroom moose boar skunk
desert: camel scorpion cactus
snowfield: penguin polar-bear seal skis snowboard snowman ski sled
underwater: fish whale dolphin shark octopus jellyfish submarine seahorse squid tropical-fish blowfish
beach: crab surfboard lobster lighthouse palm-tree turtle seagull
living-room: cat couch sofa tv television armchair dining-table chair potted-plant fireplace carpet lamp floor-lamp
park: dog bench bird pigeon squirrel frisbee rabbit fountain statue bicycle puppy butterfly
lake: frog duck swan boat sailboat canoe rowboat
cave: bat dragon treasure-chest
castle: dragon
ocean: ship sailing-boat sailboat motor-boat ferry cruise-ship
street: car taxi truck bus police-car ambulance fire-truck fire-engine tram traffic-light stop-sign fire-hydrant parking-meter mailbox street-lamp motorcycle scooter van limousine telephone-booth
road: car truck motorcycle bus
train-station: train locomotive
airport: airplane helicopter
space: rocket spaceship satellite ufo planet flying-saucer saturn comet
battlefield: tank cannon
playground: skateboard slide swing kick-scooter
bedroom: bed teddy-bear wardrobe
bathroom: toilet bathtub shower
kitchen: refrigerator oven microwave toaster sink stove dishwasher
office: desk computer printer desktop-computer
throne-room: throne
library: bookshelf bookcase
classroom: blackboard
graveyard: tombstone coffin
garden: flower sunflower rose tulip beehive wheelbarrow watering-can bee snail
stage: piano drum guitar microphone violin saxophone trumpet
stadium: sports-ball tennis-racket baseball-bat baseball-glove soccer-ball basketball football
village: house
`);

/** Categories of drawables → settings, when the id itself says nothing. */
export const CATEGORY_PLACES = table(`
park: animal plant
road: vehicle
living-room: furniture
street: street
field: building nature creature sky
stadium: sport
stage: instrument
studio: clothing symbol weapon toy tool other household electronics container food
`);

/** Places for people of whom nothing more is known. */
export const ANYWHERE: readonly string[] = ['street', 'park', 'living-room'];
