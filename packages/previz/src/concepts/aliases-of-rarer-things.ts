/** Rarer nouns for things, and for food and drink: words, what to draw, best first. */
export const RARER_THINGS = `
atlas: map
bathyscaphe, bathysphere, submersible: submarine
station wagon, estate car, minivan, people carrier, hatchback, sedan, saloon car: car
powdered wig, wig, toupee: wig
eggbeater, egg beater: whisk
marketplace, bazaar, flea market, farmers market: market stall
sextant, astrolabe, theodolite: telescope
esplanade, promenade: road
mast, rigging, crow's nest: sailboat
baby monitor: walkie talkie
banana peel: banana
wooden beam, girder, rafter, yoke: plank
box cutter, letter opener, pizza cutter, toothpick: knife
brooch, corsage: rosette
chair lift, ski lift: cable car
phone charger, charger, spark plug: plug
chisel, trowel: screwdriver
choker: necklace
coaster: plate
cocktail shaker: thermos
castanets: maracas
cashew, pistachio: peanut
raisin: grape
corn dog: hot dog
mallet, croquet mallet, sledgehammer: hammer
elastic band, rubber band, shoelace, lace, wick, leash, dog leash, noose, lead rope: rope
feather boa, shawl: scarf
flag pole, flagpole: flag
flamethrower: rifle
fossil: bone
game console, gaming console, console: game controller
gumball machine: vending machine
hovercraft, pontoon, paddle boat, pedal boat: boat
hospital gown, straightjacket: bathrobe
index card, flash card: sheet of paper
kazoo: flute
laser pointer: flashlight
spirit level: ruler
macaroni, ravioli, mac and cheese: spaghetti
macaron: cookie
manhole cover: manhole
oxygen mask, ski mask: face mask
nightgown: dress
nail file: emery board, tape measure
arch, archway: torii gate
blinds, awning, tapestry, veil: curtain
bamboo steamer, steamer basket: basket
logbook, log book, ledger: notebook
blowtorch: lighter
boiler, kiln, hotplate, hot plate, toaster oven: oven
bushel: basket
earmuffs: headphones
eggnog: glass of milk
eyedropper, syrup bottle: test tube
fly swatter: badminton racket
griddle, waffle iron: frying pan
hair clip, hairpin, headband, sweatband, bandana, hair band: ribbon
halo, onion ring: ring
handkerchief, dishcloth, washcloth, tea towel: towel
headlight: flashlight
honeycomb: beehive
incense, tea light: candle
jelly beans, jelly bean: candy
kaleidoscope, periscope: telescope
keychain, key chain, key ring: key
lampshade, lamp shade, lava lamp: lamp
landmine, land mine: bomb
mortar and pestle: bowl
nail clippers: scissors
nunchucks, nunchaku: chain
geyser: fountain
corkboard, pegboard, plaque, mosaic, stained glass, noticeboard: painting
cuff link, cufflink: button
detergent, syrup, tomato sauce: ketchup
grapevine: ivy
canopy, tarp, gazebo tent: tent
pedestal, plinth: podium
obelisk: column
pocket watch: stopwatch
pogo stick: jackhammer
polaroid, polaroid picture: poster
pool cue, selfie stick, ski pole, popsicle stick, glow stick, stilts, spindle, walker stick: white cane
pool noodle: lifebuoy
powder puff: sponge
prism: diamond
racetrack car: racing car
record, vinyl record: cd
rubiks cube, rubik cube, rubik's cube: die
snow plow, snowplow, steamroller: bulldozer
snowball: snowflake, ball
slingshot: catapult
spray can, spray paint: can
spool: spool of thread
sprinkler: watering can
stalactite: icicle, rock
suspenders: belt
table tennis: pool table
tea bag: cup of tea
tea set: teapot
subway car: metro train
sugar cube: ice cube
traffic jam: car
train track, railway track, railroad track, railroad: railway track, ladder
tumbleweed: haystack
tv stand: cabinet
tin foil, aluminum foil: sheet of paper
trap: mousetrap
trellis: fence
truffle, meatball soup: chocolate bar
violin bow: magic wand
visor: cap
voodoo doll, rag doll: teddy bear
wax seal: stamp
wrecking ball: bowling ball
weather vane: rooster
whipped cream: ice cream cone
windshield: window
wool: ball of yarn
yoyo: yo yo
jack in the box: gift
guillotine: gate
paint tube, glue tube, lip balm: toothpaste
seed, soybean: bean
tile: brick
toy box: cardboard box
spoonrest, soap dish: plate
speed bump, pothole: manhole
sander, lint roller: iron
steam engine train: steam train
sunbathing towel: towel
baton: magic wand
bellows: accordion
sling: bandage
taser: pistol
telegraph: telephone
helicopter drone: drone
hedge maze, maze: hedge
food, meal, snack, dinner, lunch, breakfast, dish of food, nutriment: plate, pot of food, curry rice, bento box
orange, mandarin, clementine: tangerine, orange
hand, arm, leg, foot, face, head, finger, shoulder: person
sandcastle, sand castle: castle
fruit, edible fruit, produce, berry: apple, red apple, strawberry, pear
vegetable, veggie: carrot, broccoli
bread, loaf, baguette, bun, roll, toast, pastry, croissant, bagel: bread, croissant, baguette bread, loaf
meat, steak, beef, pork, bacon, ham, sausage, chicken leg, roast: meat, cut of meat, meat on bone, poultry leg
cheese: cheese, cheese wedge
candy, sweet, lollipop, confection, sweets: candy, lollipop
ice cream, gelato, popsicle: ice cream, soft ice cream
cake, dessert, birthday cake, cupcake, pie, tart, pudding, wedding cake: cake, birthday cake, shortcake, pie
cookie, biscuit: cookie
burger, cheeseburger: hamburger, burger, sandwich
fries, chips: french fries
noodle, noodles, pasta, spaghetti, ramen: spaghetti, steaming bowl, bowl
sushi: sushi
rice: cooked rice, bowl
salad: green salad, bowl
egg: egg
beer, ale, beer mug: beer mug, cup
juice, drink, beverage, cocktail, lemonade, soda, milkshake: cup with straw, glass, cup, cocktail glass
milk: glass of milk, bottle, glass
`;
