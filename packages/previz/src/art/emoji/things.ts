import { readTable } from './table-reader.ts';

const VEHICLES = `
articulated-lorry 3.8 semi truck, articulated lorry, semi-trailer, big rig, eighteen-wheeler
auto-rickshaw 1.8 auto rickshaw, rickshaw, tuk-tuk
trolleybus 3.2 trolleybus
minibus 2.2 minibus, camper van, campervan, microbus
delivery-truck 2.8 delivery truck, moving truck | main=#ffb02e,#fcd53f,#ff822d
mountain-cableway 3 cable car, gondola lift, mountain cableway | place=air faces=camera
racing-car 1 racing car, race car, formula one car
railway-car 3.6 railway car
rocket 12 flying rocket | place=sky faces=right
sport-utility-vehicle 1.8 suv, jeep, off-road vehicle, sport utility vehicle, land rover
motorized-wheelchair 1.1 electric wheelchair, motorized wheelchair | seat=.5,.5
train 3.6 metro train, oncoming train | faces=camera
`;

const STREET = `
construction 1 barricade, construction barrier, roadblock, barrier, sawhorse
fuel-pump 1.9 gas pump, fuel pump, petrol pump
postbox 1.5 postbox, post box, pillar box
closed-mailbox-with-lowered-flag 1.2 closed mailbox
open-mailbox-with-raised-flag 1.2 mailbox, letterbox, letter box
barber-pole .8 barber pole
bus-stop 2.4 bus stop
ferris-wheel 30 ferris wheel
fountain 2.4 fountain, water fountain
roller-coaster 20 roller coaster, rollercoaster
statue-of-liberty 40 statue of liberty
moai 4 moai, easter island statue
shinto-shrine 6 torii gate, shinto shrine, torii, shinto gate
building-construction 25 crane, construction crane, tower crane
headstone 1 tombstone, gravestone, headstone, grave
wind-chime .5 wind chime | place=ceiling
`;

const INSTRUMENTS = `
accordion .4 accordion, concertina
banjo .9 banjo | grip=.5,.5
flute .5 flute, recorder | grip=.5,.5
long-drum .6 conga, long drum, bongo, djembe
maracas .3 maracas, maraca
microphone .25 handheld microphone, mic | grip=.3,.75
studio-microphone .3 studio microphone
musical-keyboard .4 musical keyboard, synthesizer
saxophone .7 saxophone | grip=.5,.6
trumpet .4 horn | grip=.5,.5
bell .2 bell, church bell, school bell
megaphone .35 megaphone, bullhorn | grip=.6,.75
loudspeaker .35 loudspeaker, public address speaker
`;

const SPORT = `
american-football .2 american football, gridiron ball
badminton .65 badminton racket, badminton
baseball .075 baseball
basketball .24 basketball
bowling .4 bowling
cricket-game .8 cricket bat
curling-stone .2 curling stone
field-hockey .9 field hockey stick
fishing-pole 1.2 fishing reel
goal-net 2.2 goal, goal net, soccer goal | place=floor
ice-skate .28 ice skate
lacrosse 1 lacrosse stick
ping-pong .25 ping pong paddle, table tennis racket
pool-8-ball .06 billiard ball, pool ball, eight ball
roller-skate .3 roller skate, inline skate
rugby-football .28 rugby ball
softball .1 softball
volleyball .21 volleyball | main=#f4f4f4
yo-yo .1 yo-yo
trophy .4 trophy, trophy cup, award
sports-medal .15 medal, gold medal, sports medal
bullseye .45 target, bullseye, archery target | place=wall
`;

const FOOD = `
avocado .11 avocado
bacon .15 bacon
bagel .1 bagel
baguette-bread .3 baguette
banana .18 peeled banana
beans .04 bean, coffee bean
beer-mug .18 beer mug, beer, pint of beer
bell-pepper .1 bell pepper, capsicum
bento-box .08 bento box, bento
beverage-box .15 juice box
birthday-cake .22 cake, birthday cake
blueberries .04 blueberry, berry
bone .15 bone, dog bone
bread .14 bread, loaf, loaf of bread, toast
broccoli .15 broccoli
bubble-tea .2 bubble tea, iced tea, milk tea, boba
burrito .2 burrito, wrap
butter .08 butter
candy .05 candy, sweet
canned-food .11 can, tin can, canned food, soup can
carrot .2 carrot
cheese-wedge .1 cheese, cheese wedge
cherries .06 cherry
chestnut .04 chestnut, acorn, nut, hazelnut, walnut
chocolate-bar .15 chocolate bar, chocolate
chopsticks .24 chopsticks, chopstick
clinking-beer-mugs .2 beer mugs
cocktail-glass .18 cocktail, martini, cocktail glass, martini glass
coconut .13 coconut
cooked-rice .12 bowl of rice, rice, cooked rice
cookie .08 cookie, biscuit
cooking .3 frying pan, skillet
croissant .1 croissant, pastry
cucumber .2 cucumber, pickle, zucchini, courgette
cup-with-straw .2 soft drink, paper cup, soda, cola, milkshake, smoothie, lemonade
cupcake .09 cupcake, muffin
curry-rice .1 curry
custard .08 pudding, custard, flan
cut-of-meat .15 steak, meat, beef, ham
dango .2 dango
doughnut .09 donut, doughnut
dumpling .06 dumpling, gyoza, pierogi, empanada
ear-of-corn .22 corn, ear of corn, maize, corn cob
egg .06 egg
eggplant .22 eggplant, aubergine
falafel .06 falafel, meatball
fondue .2 fondue
fork-and-knife-with-plate .26 place setting, plate with cutlery
fortune-cookie .06 fortune cookie
french-fries .16 french fries, fries, chips, french fry
fried-shrimp .12 fried shrimp, tempura
garlic .06 garlic
ginger-root .12 ginger
glass-of-milk .14 glass of milk, milk
grapes .18 grape, bunch of grapes
green-apple .08 green apple
green-salad .13 salad, green salad
hamburger .11 hamburger, burger, cheeseburger
honey-pot .15 honey pot, honey, honey jar
hot-beverage .1 hot drink, coffee cup from above
hot-dog .16 hot dog, hotdog, sausage, frankfurter
hot-pepper .12 chili pepper, hot pepper, chilli, pepper
ice .05 ice cube, ice
ice-cream .14 ice cream sundae, sundae
kiwi-fruit .07 kiwi fruit, kiwi
leafy-green .2 lettuce, cabbage, spinach, leafy green, kale
lemon .07 lemon
lime .07 lime
lollipop .18 lollipop
mango .12 mango, papaya
meat-on-bone .2 meat on bone
melon .18 melon, cantaloupe, honeydew
moon-cake .08 moon cake
olive .03 olive
onion .09 onion
pancakes .1 pancake, stack of pancakes
pea-pod .1 pea pod, pea, green bean
peach .08 peach, nectarine, apricot
peanuts .05 peanut
pear .11 pear
pie .1 pie, apple pie, tart
pineapple .3 pineapple
pizza .2 slice of pizza, pizza slice
popcorn .2 popcorn
pot-of-food .18 pot of soup, pot of food, hot pot
potato .1 potato
poultry-leg .14 chicken leg, drumstick, poultry leg, fried chicken
pretzel .12 pretzel
red-apple .08 apple, red apple
rice-ball .09 rice ball, onigiri
roasted-sweet-potato .14 sweet potato, yam
sake .16 sake bottle, sake
salt .12 salt shaker, salt, pepper shaker
sandwich .11 sandwich
shallow-pan-of-food .3 paella
shaved-ice .16 shaved ice, snow cone
shortcake .12 slice of cake, piece of cake, cheesecake, shortcake
soft-ice-cream .18 ice cream cone, ice cream, soft serve, gelato
spaghetti .14 spaghetti, pasta, plate of pasta
steaming-bowl .16 ramen, noodle bowl, noodle, bowl of noodles, noodles
strawberry .05 strawberry, raspberry
stuffed-flatbread .12 kebab, pita, stuffed flatbread, gyro
sushi .07 sushi, sashimi
taco .1 taco
takeout-box .14 takeout box, chinese food
tangerine .08 orange, tangerine, mandarin, clementine, grapefruit
teacup-without-handle .1 cup of tea | dropat=0
tomato .08 tomato
tropical-drink .2 tropical drink, fruit cocktail, juice
tumbler-glass .1 whiskey glass, tumbler glass, tumbler, whisky, whiskey
waffle .08 waffle
watermelon .22 watermelon, slice of watermelon
mushroom .1 toadstool, red mushroom
brown-mushroom .08 mushroom, brown mushroom
`;

const CLOTHES = `
billed-cap .15 cap, baseball cap, billed cap
bikini .3 bikini
ballet-shoes .25 ballet shoes, ballet shoe, ballet slipper
coat 1.1 coat, jacket, overcoat
clutch-bag .18 clutch bag, clutch
crown .2 crown, royal crown, tiara
dress 1.1 dress, gown
flat-shoe .1 flat shoe, slipper
glasses .06 glasses, eyeglasses, spectacles
gloves .25 glove, gloves
goggles .12 goggles
graduation-cap .18 graduation cap, mortarboard
high-heeled-shoe .15 high heel, high-heeled shoe, stiletto
hiking-boot .16 hiking boot, boot, work boot
jeans 1 jeans, pants, trousers
kimono 1 kimono
lab-coat 1 lab coat
mans-shoe .1 shoe, dress shoe, loafer
military-helmet .2 military helmet, army helmet
martial-arts-uniform .7 karate uniform, martial arts uniform, judo suit
purse .12 purse, coin purse, wallet
rescue-workers-helmet .2 firefighter helmet, hard hat
ribbon .1 ribbon
ring .025 ring, diamond ring, engagement ring, wedding ring
running-shirt .6 tank top, running shirt
running-shoe .12 sneaker, running shoe, trainer
scarf .5 scarf
shorts .4 shorts
socks .3 sock, socks
sunglasses .05 sunglasses, shades
t-shirt .6 t-shirt, shirt, tee shirt
top-hat .2 top hat
watch .05 watch, wristwatch
womans-boot .35 tall boot, leather boot
womans-clothes .6 blouse
womans-hat .18 sun hat, straw hat, hat
womans-sandal .1 sandal
thong-sandal .28 flip-flop, flip flop
sari 1.4 sari
lipstick .07 lipstick
`;

const PLANTS = `
bouquet .4 bouquet, bunch of flowers, flower bouquet
cactus 1.5 cactus, saguaro | place=floor
cherry-blossom .04 cherry blossom
christmas-tree 2.2 christmas tree, xmas tree | place=floor
deciduous-tree 7 tree, oak, maple, elm, beech, broadleaf tree, deciduous tree | place=floor main=#44911b
evergreen-tree 8 pine tree, evergreen tree, fir, spruce, conifer, pine, cedar | place=floor main=#44911b
palm-tree 7 palm tree, palm, coconut tree | place=floor
fallen-leaf .15 fallen leaf, autumn leaf
four-leaf-clover .1 four-leaf clover, clover
herb .25 herb, sprig, branch
hibiscus .15 hibiscus, orchid
hyacinth .3 hyacinth, lavender
lotus .25 lotus, water lily
maple-leaf .12 maple leaf, leaf
seedling .12 seedling, sprout
shamrock .1 shamrock
sunflower .9 sunflower
tulip .35 tulip
rose .45 rose, red rose
wilted-flower .4 wilted flower
sheaf-of-rice .8 wheat, rice plant, sheaf of rice, grain
empty-nest .25 nest, empty nest, bird nest
nest-with-eggs .25 nest with eggs
potted-plant .5 potted plant, houseplant, pot plant | main=#f3ad61,#d3883e second=#44911b
jack-o-lantern .35 jack-o-lantern, halloween pumpkin
rock .9 rock, boulder, stone | place=floor
wood .5 tree stump, stump, log, firewood | place=floor
`;

const BUILDINGS = `
bank 10 bank
castle 22 castle, fortress, citadel
church 14 church, chapel
circus-tent 12 circus tent, big top
classical-building 12 classical building, museum, courthouse, parliament, temple building
convenience-store 4.5 convenience store, shop, store
department-store 16 department store, mall
derelict-house 5 haunted house, derelict house, abandoned house
factory 12 factory, power plant
hindu-temple 12 hindu temple
hospital 14 hospital building
hotel 14 hotel
house 6 house, home, cottage
house-with-garden 6 house with garden
japanese-castle 18 pagoda, japanese castle
mosque 14 mosque
office-building 30 office building, skyscraper, tower block, building, high-rise, apartment building
school 9 school building, schoolhouse
stadium 18 stadium building
synagogue 12 synagogue
tokyo-tower 60 eiffel tower, tokyo tower, tower
tent 1.8 tent, camping tent, pup tent | drop=#f9c23c,#fcd53f
volcano 60 volcano
wedding 9 wedding chapel
snow-capped-mountain 80 snow-capped mountain, mountain peak, mountain
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
tornado 30 tornado, twister, whirlwind | place=floor
high-voltage 6 lightning bolt, lightning | glow=all
fire .8 fire, flame | place=floor glow=all
droplet .05 water drop, droplet, raindrop | place=air
snowflake .1 snowflake | place=air
water-wave 3 wave, ocean wave | place=water
sparkles .6 sparkles, sparkle | place=air glow=all
`;

const TOOLS = `
axe .7 axe, hatchet | grip=.8,.85
bomb .4 bomb
boomerang .5 boomerang
broom 1.3 broomstick, broom | grip=.75,.2 saddle=.6,.4
brick .12 brick, brick wall
bucket .35 bucket, pail | main=#0074ba,#00a6ed
carpentry-saw .4 saw, hand saw | grip=.85,.75
chains .5 chain
clamp .2 clamp
compass .1 compass
crutch 1.2 crutch
dagger .4 dagger | grip=.8,.2
fire-extinguisher .6 fire extinguisher | place=floor
flashlight .25 flashlight, pocket torch | grip=.75,.8
gear .3 gear, cogwheel, cog
hammer .32 hammer | grip=.75,.75
hammer-and-pick .7 hammer and pick
hook .15 hook
kitchen-knife .3 kitchen knife, chef knife | grip=.2,.2
ladder 3 ladder, stepladder | place=floor
magic-wand .35 magic wand, wand | grip=.2,.8
magnet .15 magnet
magnifying-glass-tilted-left .22 magnifying glass, loupe | grip=.85,.85
mouse-trap .1 mousetrap
nut-and-bolt .08 bolt, nut and bolt
oil-drum .9 barrel drum, oil drum, oil barrel | place=floor
pick .8 pickaxe, pick | grip=.8,.85
plunger .5 plunger | grip=.85,.15
razor .15 razor
screwdriver .25 screwdriver | grip=.8,.8
toolbox .25 toolbox, tool box
white-cane 1.2 white cane, cane, walking stick | place=floor
wrench .3 wrench, spanner | grip=.85,.85
crossed-swords 1 crossed swords
syringe .15 syringe, needle
anchor .9 anchor | place=floor
wheel .9 wooden wheel, wagon wheel, wheel | place=floor
parachute 5 parachute | place=sky dropat=6
`;

const HOUSEHOLD = `
baby-bottle .18 baby bottle
bookmark .12 bookmark
briefcase .35 briefcase, attache case | grip=.5,.05
bubbles .3 bubble, soap bubble | place=air
calendar .35 calendar | place=wall
candle .2 candle
card-file-box .25 card file box
chess-pawn .1 chess pawn, chess piece, pawn
cigarette .04 cigarette
clapper-board .3 clapperboard, clapper board
clipboard .32 clipboard | grip=.5,.9
closed-umbrella .8 closed umbrella | grip=.15,.15
coffin 1.9 coffin, casket | place=floor
coin .03 coin, gold coin
crayon .1 crayon
credit-card .06 credit card, bank card
feather .2 feather, quill
file-cabinet 1.3 file cabinet, filing cabinet | place=floor
firecracker .2 firecracker, dynamite
fork-and-knife .2 fork and knife, cutlery, silverware
fountain-pen .14 fountain pen
framed-picture .7 painting, framed picture, picture frame, picture | place=wall
funeral-urn .3 urn
game-die .03 die, dice
gem-stone .05 diamond, gem, gemstone, jewel, ruby, emerald, sapphire
hourglass-done .25 hourglass, sandglass
identification-card .06 id card, identification card
jar .18 jar, glass jar
key .07 key
old-key .12 old key, antique key, skeleton key
knot .3 rope, knot
label .08 tag, label, price tag
light-bulb .12 light bulb, lightbulb, bulb
locked .08 lock, padlock
lotion-bottle .2 lotion bottle, soap dispenser, shampoo
memo .3 memo
mirror .5 hand mirror | place=wall
mirror-ball .5 disco ball, mirror ball | place=ceiling
money-bag .3 money bag, sack of money
money-with-wings .15 money, banknote, dollar bill, cash
newspaper .35 newspaper, magazine
rolled-up-newspaper .35 rolled-up newspaper
notebook .2 notebook, diary, journal
package .35 cardboard box, package, parcel, box
page-facing-up .3 sheet of paper, paper, page, document
paintbrush .22 paintbrush, brush | grip=.85,.15
paperclip .04 paperclip
party-popper .3 party popper, confetti
pen .14 pen, ballpoint pen
pencil .18 pencil
performing-arts .35 theatre masks, theatre mask, theater mask, drama mask
piata .7 pinata | place=air
pill .02 pill, capsule
puzzle-piece .06 puzzle piece, jigsaw piece, puzzle
pushpin .03 pushpin, thumbtack
receipt .2 receipt
red-envelope .18 red envelope
red-paper-lantern .5 paper lantern, red lantern, chinese lantern | place=ceiling glow=#ffb02e
roll-of-paper .12 toilet paper, paper towel, roll of paper
safety-pin .04 safety pin
scroll .35 scroll, parchment
sewing-needle .05 sewing needle
shopping-bags .45 shopping bag, gift bag, paper bag | grip=.35,.05
skull .22 skull, human skull
skull-and-crossbones .3 skull and crossbones
soap .06 soap, bar of soap
sponge .06 sponge
stethoscope .4 stethoscope
straight-ruler .3 ruler
teapot .2 teapot
teddy-bear .4 teddy bear, stuffed animal, plush toy, stuffed toy
test-tube .15 test tube
thermometer .2 thermometer
thread .06 spool of thread, thread
toilet .8 toilet seat | place=floor seat=.35,.52
tooth .03 tooth
umbrella .95 parasol umbrella | place=floor grip=.5,.9
wastebasket .4 wastebasket, trash can, bin, garbage can, rubbish bin | place=floor
window 1.2 window, glass window | place=wall glass=#00a6ed,#0084ce,#00a6ed
world-map .6 map, world map, treasure map
wrapped-gift .3 gift, present, wrapped gift, gift box
yarn .12 ball of yarn, yarn
alembic .35 alembic
amphora .5 amphora
alarm-clock .18 alarm clock
mantelpiece-clock .3 mantel clock, mantelpiece clock
timer-clock .1 timer
brain .14 brain
anatomical-heart .12 human heart
red-heart .3 heart, red heart | place=air
glowing-star .3 gold star
crystal-ball .3 crystal ball
diya-lamp .08 oil lamp, diya lamp
nesting-dolls .2 nesting doll, matryoshka doll, doll
seat 1.1 airplane seat, seat | place=floor seat=.55,.62
couch-and-lamp 1.7 couch and lamp | place=floor
bed .9 single bed | place=floor faces=right
shower .2 shower head, shower | place=wall
no-entry .8 no entry sign | place=wall
warning .8 warning sign | place=wall
radioactive .6 radioactive sign | place=wall
rosette .15 rosette
eye .2 eye, eyeball
wing .5 wing
`;

const ELECTRONICS = `
computer-disk .09 minidisc
control-knobs .25 control knob
desktop-computer .5 desktop computer, computer, pc, personal computer
electric-plug .08 plug, electric plug
film-projector .4 film projector, projector
floppy-disk .09 floppy disk
headphone .2 headphones, headphone, headset
joystick .18 joystick
microscope .4 microscope
movie-camera .5 movie camera
optical-disk .12 cd, dvd, optical disk, compact disc
printer .35 printer
radio .25 radio, boombox
slot-machine 1.6 slot machine | place=floor
stopwatch .07 stopwatch
telephone-receiver .2 telephone receiver, handset
telescope 1.4 telescope | place=floor
television .6 television set, old tv
trackball .12 trackball
video-camera .25 camcorder
video-game .12 game controller, gamepad, video game controller
water-pistol .2 water pistol, squirt gun, water gun, toy gun
satellite-antenna 2 satellite dish, radar dish | place=floor
battery .05 battery
fax-machine .3 fax machine
pager .06 pager
`;

export const THING_EMOJI = [
  ...readTable('vehicle', 'floor', 'left', VEHICLES),
  ...readTable('street', 'floor', 'camera', STREET),
  ...readTable('instrument', 'surface', 'camera', INSTRUMENTS),
  ...readTable('sport', 'surface', 'camera', SPORT),
  ...readTable('food', 'surface', 'camera', FOOD),
  ...readTable('clothing', 'surface', 'camera', CLOTHES),
  ...readTable('plant', 'surface', 'camera', PLANTS),
  ...readTable('building', 'floor', 'camera', BUILDINGS),
  ...readTable('sky', 'sky', 'camera', SKY),
  ...readTable('tool', 'surface', 'camera', TOOLS),
  ...readTable('household', 'surface', 'camera', HOUSEHOLD),
  ...readTable('electronics', 'surface', 'camera', ELECTRONICS),
];
