/** Vehicles, streets, plants, buildings, the sky. Format: `table-reader.ts`. */
import { readTable } from './table-reader.ts';

const VEHICLES = `
articulated-lorry 3.8 semi truck, articulated lorry, semi-trailer, big rig, eighteen-wheeler
auto-rickshaw 1.8 auto rickshaw, rickshaw, tuk-tuk
trolleybus 3.2 trolleybus
minibus 2.2 minibus, microbus
delivery-truck 2.8 delivery truck, moving truck | main=#ffb02e,#fcd53f,#ff822d
mountain-cableway 3 cable car, gondola lift, mountain cableway | place=air faces=camera
racing-car 1 racing car, race car, formula one car | seat=.52,.62 deck=.52,.42
railway-car 3.6 railway car
rocket 12 flying rocket | place=sky faces=right
motorized-wheelchair 1.1 electric wheelchair, motorized wheelchair | seat=.5,.5
train 3.6 metro train, oncoming train | faces=camera
`;

const STREET = `
construction 1 barricade, construction barrier, roadblock, barrier
fuel-pump 1.9 gas pump, fuel pump, petrol pump
postbox 1.5 postbox, post box, pillar box
closed-mailbox-with-lowered-flag 1.2 closed mailbox
open-mailbox-with-raised-flag 1.2 mailbox, letterbox, letter box | top=.36,.21
barber-pole .8 barber pole
ferris-wheel 30 ferris wheel
roller-coaster 20 roller coaster, rollercoaster
statue-of-liberty 40 statue of liberty
shinto-shrine 6 shinto shrine
building-construction 25 crane, construction crane, tower crane
headstone 1 tombstone, gravestone, headstone, grave
wind-chime .5 wind chime | place=ceiling
`;

const PLANTS = `
bouquet .4 bouquet, bunch of flowers, flower bouquet
cactus 1.5 cactus, saguaro | place=floor
cherry-blossom .04 cherry blossom
christmas-tree 2.2 christmas tree, xmas tree | place=floor
fallen-leaf .15 fallen leaf, autumn leaf
four-leaf-clover .1 four-leaf clover, clover
herb .25 herb, sprig, mint, mint leaf, parsley, basil, thyme, oregano
hibiscus .15 hibiscus
hyacinth .3 hyacinth
lotus .25 lotus
maple-leaf .12 maple leaf, leaf
seedling .12 seedling, sprout
shamrock .1 shamrock
sunflower .9 sunflower
tulip .35 tulip
rose .45 rose, red rose
wilted-flower .4 wilted flower
sheaf-of-rice .8 wheat, sheaf of rice, grain
empty-nest .25 nest, empty nest, bird nest
nest-with-eggs .25 nest with eggs
potted-plant .5 potted plant, houseplant, pot plant | main=#f3ad61,#d3883e second=#44911b
wood .5 tree stump, stump | place=floor
pine-decoration .8 bamboo decoration
tanabata-tree 1.5 tanabata tree
`;

const BUILDINGS = `
bank 10 bank
circus-tent 12 circus tent, big top
classical-building 12 classical building, museum, courthouse, parliament, temple building
convenience-store 4.5 convenience store, shop, store
department-store 16 department store, mall
derelict-house 5 haunted house, derelict house, abandoned house
factory 12 factory, power plant
hindu-temple 12 hindu temple
hotel 14 hotel
house-with-garden 6 house with garden
japanese-castle 18 pagoda, japanese castle
mosque 14 mosque
school 9 school building, schoolhouse
stadium 18 stadium building
synagogue 12 synagogue
tokyo-tower 60 tokyo tower
wedding 9 wedding chapel
desert-island 8 desert island, island | place=water
`;

const SKY = `
cloud 20 cloud
cloud-with-lightning 20 thundercloud, storm cloud
collision 2 explosion, blast | place=air glow=all
comet 4 comet, meteor, asteroid | glow=all
crescent-moon 10 crescent moon, crescent
full-moon 10 full moon, moon | glow=all
globe-showing-americas 12 earth, planet earth, planet
ringed-planet 12 saturn, ringed planet
star 3 star | glow=all
sun 12 sun | glow=all
rainbow 30 rainbow
high-voltage 6 lightning bolt, lightning | glow=all
fire .8 fire, flame | place=floor glow=all
droplet .05 water drop, droplet, raindrop | place=air
snowflake .1 snowflake | place=air
water-wave 3 wave, ocean wave | place=water
sparkles .6 sparkles, sparkle | place=air glow=all
first-quarter-moon 10 half moon | glow=all
leaf-fluttering-in-wind .2 green leaf
`;

export const OUTDOOR_EMOJI = [
  ...readTable('vehicle', 'floor', 'left', VEHICLES),
  ...readTable('street', 'floor', 'camera', STREET),
  ...readTable('plant', 'surface', 'camera', PLANTS),
  ...readTable('building', 'floor', 'camera', BUILDINGS),
  ...readTable('sky', 'sky', 'camera', SKY),
];
