/** Dishes, breeds and tools without a drawing of their own, and the ones they look like most. */
export const KIN = `
banh mi, po boy, submarine sandwich, hoagie, panini: sandwich
beignet, cruller, doughnut hole, fritter, paczki, onion ring: donut
bruschetta, crostini, garlic bread, crumpet: toast, bread
calzone, pasty, turnover, beef wellington: empanada, dumpling
carbonara, bolognese, fettuccine, linguine, pesto: spaghetti
chicken wing, chicken nugget, tandoori chicken: chicken leg, roast chicken
dim sum, wonton, idli, momo: dumpling
dosa, injera, chapati: crepe, pancake, flatbread
fajita, gordita, tostada: taco
enchilada, chimichanga, quesadilla, dolma: burrito
mochi, daifuku: rice ball, dango
satay, shawarma, souvlaki, shashlik, doner: kebab
shakshuka, huevos rancheros: fried egg
sorbet, frozen yogurt, gelato: ice cream cone
takoyaki, arancini: falafel
tagine, casserole dish, samovar: pot
teriyaki, rendang, pulled pork, dal: curry
panna cotta, creme caramel, creme brulee, souffle: pudding
strudel, stollen, scone, panettone, cannoli: croissant
pancake stack: pancake
vodka, rum, gin, tequila, cider, kombucha, liquor, mouthwash, soy sauce: bottle, wine bottle
sangria, margarita, daiquiri, pina colada: cocktail
matcha, chai, herbal tea: cup of tea, cup
quince: pear
cranberry, gooseberry, currant: blueberry
quokka, bandicoot, bettong: wallaby, kangaroo
loris, tarsier, tamarin, marmoset, aye aye: monkey
scottish fold, ragdoll, british shorthair, birman: persian cat
bengal: bengal cat
fossa, civet, genet, binturong: ferret
irish setter, setter, red setter, vizsla, weimaraner: golden retriever
shar pei, mastiff: bulldog
chamois, ibex: mountain goat, goat
frigatebird, gannet, tern, booby: seagull
loon, grebe, coot, moorhen, teal: duck
lamprey: eel
perch, tang, sturgeon, halibut, flounder, barracuda, grouper: carp
black widow: spider
portuguese man o' war, man o' war: jellyfish
sand dollar: starfish
cookie cutter: cookie
earbud, earbuds, airpods: headphones
fitness tracker: smartwatch, watch
mp3 player, ipod: cell phone
hard drive, graphics card, memory card, sim card: circuit board
leaf blower, weed whacker: chainsaw
cutlass, scimitar: sword
griddle, cast iron skillet, grill pan: frying pan
garlic press, melon baller: can opener, ladle
humidifier, dehumidifier, incense burner: perfume
band aid: bandage
deodorant, shaving cream, hairspray, air freshener: spray bottle
mascara, eyeliner, lip gloss: lipstick
scrunchie, hair clip, hairpin: ribbon
washboard: cutting board
wine rack, magazine rack, bookend: bookshelf
erhu, shamisen, koto, zither, balalaika, bouzouki, dulcimer, lap steel: sitar, lute
washtub bass: double bass
melodica: harmonica
timpani, tabla, djembe, cajon: bongo, drum
kaleidoscope: telescope
winch, pulley: gear
pizza cutter: knife
windshield wiper: broom
door knocker: doorknob
shin guard, knee pad: boxing gloves
string light, fairy light: paper lantern
ski lift, gondola lift: cable car
bird of paradise: peacock
telephone box, phone box, red telephone box, call box: telephone booth, phone booth
sushi roll, maki, maki roll, california roll: sushi
chess queen, chess bishop: chess king
chess knight, chess rook: chess pawn
hatbox, hat box: gift
hummingbird feeder: bird feeder, birdhouse
`;
