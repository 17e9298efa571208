/** Everyday nouns for things: words, what to draw, best first. */
export const THINGS = `
rod, fishing line: fishing rod
flood, floodwater, floodwaters, high water: puddle
gunwale, gunnel: rowing boat
balancing pole: staff, log
tube, vial: test tube
comic, comic book, graphic novel: book
street art: painting
pastry dough, pizza dough: dough
duster: feather duster
evidence board, investigation board, murder board, crime board: photo board, whiteboard
phone, smartphone, mobile, mobile phone, cellphone, iphone, telephone, handset: cell phone, mobile phone, phone, telephone
sofa, settee, loveseat, divan: couch, sofa
tv, television, telly, television set, tv set, monitor, screen: tv, television, computer
airplane, plane, aeroplane, jet, airliner, aircraft, biplane, passenger plane: airplane
motorbike, scooter, moped, vespa: motorcycle
bike, cycle, tricycle: bicycle
fridge, freezer, icebox: refrigerator
hair dryer, hairdryer, blow dryer, hair drier: hair drier, hair dryer
doughnut: donut, doughnut
remote, remote control, clicker: tv remote, remote
keyboard, computer keyboard: computer keyboard, keyboard
hydrant: fire hydrant
racket, tennis racquet, racquet: tennis racket
stoplight, traffic signal, traffic lights: traffic light
firetruck, fire engine: fire truck, fire engine, truck
cab, taxi: taxi, car
automobile, sedan, hatchback, convertible, limousine, coupe, sports car, suv, jeep, minivan, racecar, race car, racing car, motor vehicle, wheeled vehicle, vehicle, hot rod, cadillac, vintage car, limo, self propelled vehicle: car, sports car
lorry, pickup, pickup truck, delivery truck, semi, dump truck: truck, pickup truck
van, minibus, camper, camper van: van, minibus, bus, truck
desk: desk, table, dining table
table, worktable, workbench, counter, coffee table: table, dining table, desk
glass, tumbler, goblet, drinking glass, water glass: glass, wine glass, cup
wine, champagne: wine glass, bottle
mug, teacup, coffee cup, coffee mug, beaker, coffee, cappuccino, espresso: cup, coffee cup, hot beverage, teacup
tea: cup, teacup
ball, football, soccer ball, soccer, basketball, volleyball, rugby ball, beach ball: sports ball, ball, soccer ball
baseball, tennis ball, golf ball: baseball, sports ball, ball
mouse pad, computer mouse: computer mouse
glove, mitt: baseball glove, glove
bat: baseball bat, bat
hair: wig, person
bag, purse, sack, pouch, tote bag, shopping bag: handbag, bag
luggage, baggage, trunk, briefcase, valise: suitcase, briefcase, luggage
stool, seat, armchair, recliner, rocking chair, throne: chair, armchair
bookcase, bookshelf, shelf, cupboard, cabinet, wardrobe, closet, dresser, drawer: bookshelf, wardrobe, cabinet, file cabinet, refrigerator
bunk, bed, crib, cot, cradle, mattress, hammock: bed
lamp, light bulb, lantern, chandelier, table lamp, floor lamp, light: lamp, lantern, light bulb, candle
streetlight, lamppost, lamp post, streetlamp, street light, gas lamp, gaslight, gas light, gas streetlamp, gas lantern, street lamp: street lamp, lamp post, lamp, lantern
curtain, drape: window, curtain
rug, carpet, mat: carpet, rug
picture frame, painting, picture, poster, portrait, artwork, canvas: painting, framed picture, picture
photo, photograph: framed picture, painting, photo
plant, houseplant, shrub, bush, fern, hedge: potted plant, plant, bush, herb
flower, blossom, bloom, wildflower, orchid, daffodil, lily, daisy, petunia, marigold, iris, carnation, dahlia, peony: flower, tulip, sunflower, blossom
bouquet, bunch of flowers: bouquet, flower, tulip
rose: rose, flower, tulip
tree, oak, birch, maple, elm, willow, sapling, deciduous tree: tree, deciduous tree
pine, fir, spruce, cedar, conifer, pine tree, fir tree, evergreen: pine tree, evergreen tree, tree
palm: palm tree, tree
leaf, foliage: leaf, fallen leaf, leaf fluttering in wind
grass, hay, weed, crop, wheat, barley, grain, reed: sheaf of rice, herb, plant
log, timber, wood, plank, lumber: wood, log
stone, rock, boulder, pebble, cobblestone: rock, boulder, stone
water, puddle: droplet, glass, water wave
fire, flame, bonfire, campfire, blaze: campfire, fire, flame
hatch, trapdoor, trap door: door
brownstone, townhouse, town house, terraced house, row house: house
house, home, cottage, cabin, hut, bungalow, farmhouse, villa, mansion, shack, dwelling, residence, shed, lodge: house, cabin, hut, cottage
building, skyscraper, tower block, office building, edifice, apartment building, high rise, hotel, school building, condominium: building, office building, skyscraper, hotel
tower, clock tower, watchtower, spire: tower, lighthouse, tokyo tower, castle, building
castle, fortress, palace, chateau: castle, european castle
gate, doorway, door, entrance, portal: door, gate
stair, staircase, ladder, steps: ladder, staircase, stairs
fence, barrier, railing, barricade: fence, barrier
sign, signpost, road sign, billboard: stop sign, sign, signboard
car door: car
boat, rowboat, raft, dinghy, gondola, fishing boat, ferry, watercraft, vessel on water, lifeboat: boat, rowboat, canoe, ship
canoe, kayak: canoe, boat, kayak
sailboat, yacht, sailing boat, catamaran, sloop, schooner: sailboat, sailing boat, boat
ship, cruise ship, galleon, steamship, warship, freighter, tanker, frigate, pirate ship, battleship, destroyer, craft on sea, carrier: ship, sailing ship, pirate ship, boat
space shuttle, shuttle: space shuttle, starship, rocket
ufo, flying saucer: ufo, starship
rocket, missile, rocketship: rocket
train, locomotive, steam train, railcar, bullet train, freight train, steam locomotive: train, locomotive, steam train
subway train, metro train: metro, train
tram, streetcar, trolley car: tram, train
helicopter, chopper: helicopter, airplane
drone, quadcopter: drone, helicopter
tank, armored vehicle: tank, truck
cart, carriage, wagon, wheelbarrow, chariot, pushcart: cart, wagon, shopping cart, wheelbarrow
balloon, hot air balloon: balloon, hot air balloon
gun, pistol, revolver, rifle, shotgun, firearm, handgun: gun, pistol, water pistol
sword, blade, katana, saber, sabre, rapier, lightsaber: sword, dagger, crossed swords
dagger, knife, kitchen knife: dagger, knife, kitchen knife
spear, lance, javelin, pike, trident, staff, stick weapon, wand: spear, staff, trident, magic wand
axe, hatchet, battle axe: axe
bow, longbow, crossbow, arrow: bow and arrow, bow
bomb, grenade, explosive, dynamite: bomb, dynamite
shield, armor plate: shield
tool, implement, hand tool: hammer, wrench
scissor, shears: scissors
pen, pencil, crayon, quill, marker, brush, paintbrush, ballpoint: pencil, pen, paintbrush
paper, document, letter, note, sheet, page, contract, newspaper, leaflet, script, blueprint paper: document, letter, newspaper, scroll, page facing up
envelope, mail, parcel mail: envelope, letter
book, novel, notebook, diary, textbook, dictionary, bible, encyclopedia, magazine, comic book, journal, publication, spellbook: book, notebook, open book
box, package, parcel, carton, crate, container, case, present, gift: box, package, gift, crate
chest, coffer, treasure, treasure chest: treasure chest, chest, box
basket, hamper: basket
bucket, pail, vat, tub: bucket
barrel, cask, keg: barrel, oil drum
bottle, flask, flagon, vial, potion, wine bottle: bottle, wine bottle, potion, bottle with popping cork
jar, urn, pitcher, jug, amphora: jar, amphora, vase, jug
pot, saucepan, kettle, cauldron, stew pot, teapot: pot, pot of food, teapot, kettle
pan, frying pan, skillet, wok: frying pan, cooking pan, pan
bowl, dish, basin, soup: bowl, bowl with spoon
plate, tray, platter, saucer, lid, pot lid: plate, fork and knife with plate
fork, cutlery, silverware: fork, fork and knife
spoon, ladle: spoon
toy, doll, stuffed animal, plush toy, plaything, puppet: teddy bear, doll, nesting dolls, toy
game, board game, dice: game die, chess pawn
instrument, musical instrument, guitar, string instrument, stringed instrument, ukulele, banjo, lute: guitar
violin, cello, viola, fiddle: violin, guitar
piano, grand piano, organ, synthesizer, musical keyboard: piano, musical keyboard
trumpet, horn, trombone, tuba, saxophone, flute, clarinet, wind instrument, brass: trumpet, saxophone, flute
drum, drums, drum kit, percussion instrument: drum
radio, stereo, boombox, speaker, loudspeaker: radio, speaker
camera, video camera, camcorder, movie camera, film camera: camera, movie camera
computer, pc, desktop computer, desktop, workstation, machine, tablet, electronic device: laptop, desktop computer, computer
microphone, mic: microphone, studio microphone
watch, wristwatch, timepiece, stopwatch, alarm clock, grandfather clock: clock, watch, alarm clock
candle, candelabra, torch: candle, torch
telescope, binoculars: telescope, binoculars
mirror, looking glass: mirror
ring, jewel, gem, diamond, jewelry, jewellery, bracelet, necklace, gemstone, crystal: ring, gem stone, diamond
coin, money, cash, gold coin, treasure coin, currency: coin, money bag
key, padlock, lock: key, old key, locked
chain, rope, cable, wire, cord: chains, rope, chain
flag: flag, white flag, black flag
hat, cap, headdress, bonnet: hat, top hat, cap, billed cap
shirt, blouse, top, clothing, garment, clothes, outfit, apparel: shirt, t shirt
jacket, coat, sweater: coat, jacket
trousers, pants, jeans: jeans, trousers
dress, gown, skirt: dress
shoe, footwear, trainer, slipper, loafer, sneaker: shoe, running shoe, man's shoe
boot: boot, hiking boot, woman's boot, shoe
glasses, sunglasses, eyeglasses, spectacles: glasses, sunglasses
necktie: tie, necktie
sock, stocking: socks, sock
statue, sculpture, monument, bust, figurine, idol: statue, moai, statue of liberty
tombstone, gravestone, grave, headstone, coffin: headstone, tombstone, coffin
skeleton, skull, bone: skeleton, skull, bone
cigarette, cigar, pipe: cigarette, smoking
medicine, pill, drug: pill
sun: sun
moon: moon, full moon, crescent moon
star: star
cloud: cloud
rainbow: rainbow
snowflake: snowflake
mountain, hill, peak: mountain
island: desert island, island
planet, saturn: planet, ringed planet
earth, globe: globe, earth
wheel, tire: wheel
window: window
bell: bell
broomstick: broom
mailbox, letterbox, postbox: mailbox, postbox
trash can, garbage can, bin, dustbin, trash, wastebasket: trash can, wastebasket
pillow, cushion: pillow, bed
blanket, quilt, towel: blanket, bed
stove, cooker: oven, stove
washing machine, dishwasher: washing machine, oven
medal, trophy, award: trophy, medal
tent, teepee: tent
crown, tiara: crown
umbrella, parasol: umbrella
crystal ball, orb: crystal ball
map: map, world map
cross, crucifix: cross
anchor: anchor
dumpling: dumpling
popcorn: popcorn
cigarette lighter, lighter, match: candle, fire
easel: easel, painting
blackboard, chalkboard: blackboard
skull and crossbones: skull
scarecrow: scarecrow, person
snow angel: angel
weapon, arm: sword, dagger, gun
zeppelin, airship, blimp, dirigible: hot air balloon, balloon
placental, mammal: dog, cat
marsupial, wombat, koala, kangaroo: koala, kangaroo, bear
bill, restaurant bill, check for the meal, receipt, invoice, article, essay, report, poem, novel, manuscript, homework, exam: sheet of paper
base, space base, research base: observatory
hearth, fireplace, mantelpiece, mantel, mantelshelf: fireplace, campfire
`;
