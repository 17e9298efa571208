/** Rarer nouns for things, and for food and drink: words, what to draw, best first. */
export const RARER_THINGS = `
baking sheet, cookie sheet, baking pan, oven tray, roasting pan, lunch tray: tray
toaster oven, countertop oven: microwave
chili, chilli, chile, jalapeno, habanero, cayenne: chili pepper
pepper, capsicum, paprika: bell pepper
banister, bannister, handrail, stairs, flight of stairs, steps, stairway: staircase
level: spirit level
bag of money, bag of gold, bag of coins, moneybag: money bag
bucket of paint, paint bucket, pot of paint, tin of paint, paint pot: paint can
dish soap, washing up liquid, hand soap, liquid soap, soap bottle, hand sanitizer, body wash: soap dispenser
conditioner, body lotion, sunscreen, sun cream, suncream, lotion, shower gel: shampoo bottle
electric pole, utility pole, telegraph pole: power line
coffee to go, coffee cup to go: takeaway coffee cup
scanner, photocopier, laser printer: printer
handbell choir bell, school bell, ship's bell: bell
drumsticks, drum sticks, pair of drumsticks: drumsticks
dj mixer, dj deck, dj decks, mixing console, soundboard: mixing desk
halo: hula hoop
trick or treat bucket, pumpkin bucket: jack-o-lantern
checkers, draughts, board game, checkerboard, chessboard: chess board
dominoes, dominos, domino tile: domino
action figure, toy soldier, figurine: nutcracker
toy truck, toy bus, toy tractor, toy lorry: toy car
video game console, game console: game controller
key card, keycard, gift card, bank card, debit card: credit card
report card, award certificate: diploma
pendant, locket, choker: necklace
palette: paint palette
constellation, north star: star
collar, cat collar: dog collar
fairy wings, butterfly wings, angel wings, pair of wings: wing
iv bag, drip bag, saline bag: iv stand
gravestone, headstone: tombstone
cage, animal cage: birdcage
stuffed animal, plush toy, plushie, soft toy, cuddly toy, stuffed bear, plush bear: teddy bear
paper bag of groceries, bag of groceries, grocery bag, brown bag: paper bag
ceiling light, pendant light, pendant lamp, hanging light, hanging lamp: chandelier
ice pick: pickaxe
pumpkin patch: pumpkin
speedboat, motorboat, motor boat, powerboat: speedboat
spring roll wrapper, egg roll: spring roll
doll house, dolls house: dollhouse
corn on the cob, corncob, corn cob, ear of corn, cob of corn, cob, sweetcorn, maize: corn
shower curtain: curtain
bread roll, dinner roll, brioche: bun
crayons, box of crayons, wax crayon: crayon
atlas: map
bathyscaphe, bathysphere, submersible: submarine
station wagon, estate car, minivan, people carrier, hatchback, sedan, saloon car: car
powdered wig, wig, toupee: wig
eggbeater, egg beater: whisk
marketplace, bazaar, flea market, farmers market: market stall
sextant, astrolabe, theodolite: telescope
esplanade, promenade: road
pod, sleep pod, sleeping pod, cryo pod, hibernation pod, stasis pod, escape pod: cryo pod
foam, suds, lather: bubble
pallet, wooden pallet, shipping pallet: crate
mahjong, mahjong tile, mahjong tiles: domino, dominoes
mast, rigging, crow's nest: sailboat
baby monitor: walkie talkie
banana peel: banana
wooden beam, girder, rafter, yoke: plank
letter opener, pizza cutter, toothpick: knife
brooch, corsage: rosette
chair lift, ski lift: cable car
phone charger, charger, spark plug: plug
chisel, trowel: screwdriver
choker: necklace
cocktail shaker: thermos
castanets: maracas
corn dog: hot dog
croquet mallet, sledgehammer: hammer
shoelace, lace, wick, noose, lead rope, rein, reins, bridle, halter: rope
feather boa, shawl: scarf
flag pole, flagpole: flag
flamethrower: rifle
game console, gaming console, console: game controller
gumball machine: vending machine
hovercraft, pontoon, paddle boat, pedal boat: boat
hospital gown, straightjacket: bathrobe
index card, flash card: sheet of paper
kazoo: flute
laser pointer: flashlight
rifle scope, gun scope, sniper scope, telescopic sight, sniper rifle: rifle
wire cutters, wire cutter: pliers
spirit level: ruler
macaroni, ravioli: spaghetti
macaron: cookie
manhole cover: manhole
oxygen mask: face mask
nightgown: dress
nail file: emery board, tape measure
bamboo steamer, steamer basket: basket
logbook, log book, ledger: notebook
blowtorch: lighter
boiler, kiln, hotplate, hot plate, toaster oven: oven
bushel: basket
earmuffs: headphones
eggnog: glass of milk
eyedropper: test tube
griddle: frying pan
hair clip, hairpin: ribbon
halo: ring
handkerchief, dishcloth, washcloth, tea towel: towel
headlight: flashlight
tea light: candle
jelly beans, jelly bean: candy
kaleidoscope, periscope: telescope
landmine, land mine: bomb
nail clippers: scissors
nunchucks, nunchaku: chain
geyser: fountain
pegboard, plaque, mosaic, stained glass: painting
cuff link, cufflink: button
detergent: ketchup
grapevine: ivy
canopy, tarp, gazebo tent: tent
obelisk: column
pocket watch: stopwatch
pogo stick: jackhammer
polaroid, polaroid picture: poster
selfie stick, ski pole, popsicle stick, glow stick, stilts, spindle, walker stick: white cane
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
tea set: teapot
subway car: metro train
sugar cube: ice cube
traffic jam: car
train track, railway track, railroad track, railroad: railway track, ladder
tumbleweed: haystack
tv stand: cabinet
trap: mousetrap
trellis: fence
meatball soup: chocolate bar
violin bow: magic wand
visor: cap
voodoo doll, rag doll: teddy bear
wax seal: stamp
wrecking ball: bowling ball
weather vane: rooster
windshield: window
wool: ball of yarn
hurley, camogie stick: field hockey stick
sliotar: baseball
currach, curragh, coracle: rowboat
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
food, meal, snack, dinner, lunch, breakfast, dish of food, nutriment: served plate, plate, pot of food, curry rice, bento box
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
cake, dessert, birthday cake, cupcake, tart, pudding, wedding cake: cake, birthday cake, shortcake, pie
cookie, biscuit: cookie
burger, cheeseburger: hamburger, burger, sandwich
fries: french fries
chip, chips, crisps, crisp, bag of chips: potato chips
noodle, noodles, pasta, spaghetti, ramen: spaghetti, steaming bowl, bowl
sushi: sushi
rice: cooked rice, bowl
salad: green salad, bowl
egg: egg
beer, ale, beer mug: beer mug, cup
juice, drink, beverage, cocktail, lemonade, soda, milkshake: cup with straw, glass, cup, cocktail glass
milk: glass of milk, bottle, glass
`;
