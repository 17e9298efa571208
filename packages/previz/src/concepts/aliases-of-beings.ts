/** Everyday nouns for animals, people and beings of tales: words, what to draw, best first. */
export const BEINGS = `
prey, quarry: antelope
barber, hairdresser, masseuse, watchmaker, optician, shoemaker, cobbler, potter: bartender
booby: seagull
point guard, shooting guard, power forward, small forward: basketball player
wide receiver, running back, linebacker, tight end, offensive lineman: quarterback
soprano, mezzo-soprano, contralto, alto: singer
tenor, baritone: musician
horn player, bass player: musician
founder, startup founder: businesswoman
boom operator, gaffer: worker
sound engineer, audio engineer, sound technician, record producer, music producer: programmer
lab technician, laboratory technician, lab assistant, laboratory assistant, lab worker: scientist
operator: office worker, person
draughtsman, draughtswoman, draftsman, draftswoman: architect, businessman
tree surgeon: gardener
foreigner, immigrant, emigrant, expatriate, migrant: person
capybara: guinea pig
chinchilla: hamster
pheasant, kiwi bird: rooster
gibbon: monkey
tick: beetle
yorkie: terrier
tasmanian devil: badger
sea anemone: coral
figure skater, ice skater: dancer
smuggler, stowaway, forger, counterfeiter: thief
delivery rider, delivery driver, delivery boy, delivery girl, bike courier, bicycle courier, bike messenger, bicycle messenger, cycle courier, food courier: postman
paperboy, newsboy: boy
exorcist: priest
nymph, dryad, wood nymph: elf
birdwatcher, bird watcher, birder: hiker
podcaster: programmer
mutant: zombie
fairy godmother: fairy
clockmaker: old man
breakdancer, break dancer, b-boy, b-girl: teenager
fire eater: magician
grave digger, gravedigger: gardener
chimney sweep: worker, construction worker
ironworker, steelworker, riveter, scaffolder, roofer: construction worker
gypsy: woman
hippie, punk, goth, hitchhiker, rapper teen: teenager
sniper, bodyguard commando: soldier
bodyguard, bouncer, stockbroker, ambassador, diplomat, prime minister, mayor, announcer, tv host, newscaster, landlord, headmaster, dealer, auctioneer, gambler, insurance salesman: businessman
fortune teller, psychic, clairvoyant, fortuneteller: old woman
pikachu, mickey mouse, jerry: hamster, mouse
snoopy, scooby doo, lassie: dog
garfield, hello kitty, tom cat: cat
winnie the pooh, paddington, yogi bear: bear
bugs bunny, peter rabbit: rabbit
donald duck, daffy duck: duck
nemo: clownfish
kaiju, mothra: kaiju
king kong: gorilla
simba: lion
dumbo: elephant
sonic: hedgehog
spiderman, spider man, iron man, wonder woman, captain america, wolverine, hulk, thor: superhero
darth vader: knight
yoda, e.t.: alien
robin hood, william tell, legolas: archer
rapunzel, cinderella, sleeping beauty, princess aurora, princess jasmine: princess
goldilocks, gretel, dorothy, pippi longstocking, matilda: girl
hansel, peter pan, tom sawyer, oliver twist, mowgli: boy
captain hook, blackbeard, long john silver, jack sparrow: pirate
sherlock holmes, hercule poirot, philip marlowe: detective
king arthur: king
cleopatra, nefertiti: egyptian queen
julius caesar, nero, marcus aurelius: roman emperor
hercules, achilles, spartacus, leonidas: gladiator
zorro: knight
d'artagnan: musketeer
gandalf, dumbledore, merlin: wizard
james bond: detective
indiana jones, lara croft: hiker
r2d2, wall e, c 3po, optimus prime: robot
harry potter: boy
teller, bank teller, croupier, ticket seller: bartender
usher: waiter
demonstrator, activist, marcher, rioter, picketer, campaigner, agitator: person
zookeeper, dog walker, falconer: farmer
stuntman, daredevil: athlete
model, fashion model, supermodel: woman
lion tamer, tiger tamer, animal tamer: magician
mime: clown
maid, housekeeper: maid, woman
janitor: janitor, mechanic
executioner: knight
matador, bullfighter: man
blacksmith: mechanic
philosopher, poet: old man
goose girl: girl
juggler, fire breather: clown
conductor: musician
puppy, hound, mutt, canine, retriever, labrador, husky, terrier, bulldog, corgi, dachshund, beagle, greyhound: puppy, dog
poodle: dog, poodle
kitten, kitty, tabby, feline: kitten, cat
stallion, mare, pony, foal, steed, colt, equine, stallions: horse
calf, bull, cattle, bovine, ox, heifer, bison, buffalo: cow, ox, bull, bison, water buffalo
lamb, ewe, ram: sheep, ewe, ram
piglet, hog, boar, swine: pig, boar
chick, hen, rooster, poultry, fowl, cockerel: chicken, rooster, hen, baby chick, bird
sparrow, robin, crow, raven, seagull, gull, pigeon, hawk, falcon, songbird, bluebird, canary, finch, magpie, jay, stork, heron, crane, pelican, kingfisher, cuckoo, hummingbird, woodpecker: bird, crow, dove, black bird
eagle, vulture, bird of prey, condor: eagle, bird
swan, goose, duckling, waterfowl: swan, goose, duck, bird
fish, goldfish, salmon, trout, tuna, koi, carp, cod: fish, tropical fish
shark, great white shark: shark, fish
whale, orca, killer whale: whale, spouting whale, fish
dolphin, porpoise: dolphin, fish
lizard, gecko, iguana, chameleon, salamander, reptile: lizard, crocodile
alligator, crocodile, caiman: crocodile
snake, serpent, viper, cobra, python: snake
frog, toad, amphibian: frog
rodent, rat, hamster, guinea pig, gerbil: rat, mouse, hamster
bunny, hare, rabbit: rabbit
wolf, coyote, jackal, hyena, werewolf: wolf, dog
big cat, panther, cheetah, jaguar, leopard, lynx, puma, cougar: leopard, tiger, lion, cat
lioness, lion cub: lion
joey, fledgling, nestling, hatchling: chick, bird
bear, grizzly, polar bear, cub, panda bear: bear, polar bear
ape, gorilla, chimpanzee, primate, orangutan, baboon: gorilla, monkey, orangutan
deer, stag, doe, elk, moose, reindeer, antelope, gazelle, fawn, caribou: deer, moose
dinosaur, t rex, tyrannosaurus, raptor, velociraptor, brontosaurus, prehistoric reptile: dinosaur, t rex, sauropod
insect, bug, fly, moth, cricket, grasshopper, mosquito, wasp, dragonfly: beetle, bug, fly, butterfly, lady beetle
bee, bumblebee, hornet: honeybee, bee
spider, tarantula, arachnid: spider
crab, lobster, crustacean, shrimp, prawn: crab, lobster
worm, caterpillar, larva: worm, bug
shellfish, clam, oyster, mollusk, shell, seashell: spiral shell, oyster
squid, cephalopod, kraken, jellyfish: octopus, squid, jellyfish
tortoise, sea turtle: turtle
donkey, mule, zebra foal: donkey, horse
unicorn, pegasus: unicorn, horse
centaur: horse
minotaur, cyclops: ogre, bull
sphinx, chimera: lion
hydra, wyvern, basilisk, sea serpent: dragon
batman, superman, spiderman, spider man, iron man, wonder woman, captain america: superhero
cube, block: cube, box, package
sphere: sphere, ball, crystal ball
cylinder: cylinder, barrel, oil drum
pyramid: pyramid
tophat: top hat
windowsill, window sill, window ledge: window
can, tin, soda can, beer can, tin can: can, canned food, cup with straw, cup
wire, barbed wire: fence
phoenix, griffin: phoenix, eagle, bird
monster, beast, creature, ogre, giant, troll, goblin, orc, yeti: ogre, troll, monster, dragon
client: person
paparazzo, paparazzi, cameraman: photographer
cop, policeman, policewoman, police, sheriff, constable, lawman: police officer
fireman, firewoman: firefighter
guy, gentleman, dude, fellow, bloke, male, gentlemen: man
lady, gal, female, dame, maiden: woman
kid, youngster, schoolchild, minor, schoolkid, pupil: child, student
schoolboy, lad, son, nephew, grandson, stepson: boy
grandchild, godchild, stepchild: child
schoolgirl, lass, daughter, niece, granddaughter, stepdaughter: girl
infant, newborn, toddler: baby, toddler, child
human, figure, someone, somebody, character, protagonist, individual, stranger, passerby, citizen, resident, neighbor, neighbour, member, friend, companion, figure of a person, lover, fan, visitor, guest, crewmate, bandmate, hero, heroine, leader, survivor, participant, loner, owner, partner, patient: person
mom, mum, mummy, mama, wife, mommy, stepmother, stepmum, stepmom: mother, woman
dad, daddy, papa, husband, stepfather, stepdad: father, man
grandmother, granny, grandma, crone, elderly woman, old lady, nana: grandmother, old woman, woman
grandfather, grandpa, granddad, elderly man, old man: grandfather, old man, man
little sister, kid sister, baby sister, younger sister, little daughter, little girl: girl
little brother, kid brother, baby brother, younger brother, little son, little boy: boy
mother in law: mother, woman
cellmate: prisoner
kiddo: child
father in law: father, man
daughter in law, sister in law: woman
son in law, brother in law: man
swordswoman, female martial artist: samurai
bookseller: librarian
station attendant, platform attendant: train conductor, pilot
fishmonger, cheesemonger, knife grinder, tofu seller, luthier, shoe shiner: bartender
sister, aunt, girlfriend, actress, waitress, heroine: woman
brother, uncle, boyfriend, actor, husband: man
physician, surgeon, medic, paramedic, dentist, vet, veterinarian: doctor
teacher, professor, instructor, tutor, lecturer, coach, schoolteacher: teacher
cook, chef, baker, pastry chef: chef, cook
waitress, server, waiter: waiter, waitress
soldier, fighter, marine, trooper, guard, sentry, infantryman, officer, general, mercenary, commander: soldier, warrior, knight
knight, crusader, paladin: knight
spy, investigator, private eye, agent, sleuth, inspector: detective
magician, sorcerer, mage, warlock: wizard, magician
sorceress, enchantress, hag: witch
thief, burglar, robber, bandit, criminal, gangster, mobster, outlaw, crook: thief
sailor, seaman, mariner, captain, boatman: sailor, captain
cowgirl, rancher, gunslinger, rider, horseman: cowboy
spaceman, cosmonaut, spacewoman: astronaut
executive, boss, manager, banker, ceo, salesman, businessperson, office worker, clerk: businessman, office worker
businesswoman, secretary: businesswoman, woman
worker, laborer, labourer, builder, plumber, electrician, miner, construction worker, workman: construction worker, worker
mechanic, engineer, repairman, decorator, house painter: mechanic
scientist, researcher, chemist, inventor, biologist, physicist, mad scientist: scientist
painter, sculptor, artist: artist, painter
musician, guitarist, drummer, violinist, pianist, performer, saxophonist, entertainer: musician, guitarist
ballerina, dancer, ballet dancer: ballerina, dancer
point guard, shooting guard, power forward, small forward: basketball player
athlete, runner, jogger, player, footballer, sportsman, gymnast, swimmer, basketball player, soccer player, jock, champion: athlete, football player
snowboarder: snowboarder, skier
skateboarder, skater, surfer, skier: surfer, athlete, skier
biker: biker, motorcyclist
motorcyclist: motorcyclist
cyclist: cyclist
tourist, traveler, traveller, backpacker, hiker, wanderer, adventurer, explorer: hiker, explorer, tourist
farmer, peasant, shepherd, shearer, sheep shearer, gardener, farmhand: farmer
diver, scuba diver, frogman: diver, swimmer, person
monk, priest, nun, bishop, pope, clergyman: monk, priest
robot, android, cyborg, droid: robot
ghost, spirit, phantom, specter, spectre, apparition: ghost
alien, extraterrestrial, martian: alien
zombie, undead, mummy monster: zombie
vampire, dracula: vampire
devil, demon, satan, fiend: devil, demon
angel, cherub: angel
elf, fairy, pixie, gnome, dwarf, sprite, hobbit: elf, fairy
santa, santa claus, father christmas: santa, santa claus
innkeeper, landlady: bartender
lieutenant, colonel, corporal, private, cadet, recruit, guardsman, sentry: soldier
chess player, card player, poker player: man
juror, jury member, plaintiff, bystander: person
lighthouse keeper, lightkeeper: fisherman, old man
caretaker, custodian, groundskeeper: mechanic
curator, archivist: librarian
porter: bellhop
concierge, valet, footman: waiter
babysitter, governess, au pair, seamstress, dressmaker, weaver, milliner, bridesmaid, manicurist, groomer, dog groomer, nail artist: woman
bowler, darts player, pool player, billiard player: man
traffic warden, meter maid, bailiff, crossing guard: police officer
vagabond, hobo, drifter: beggar
influencer, streamer, youtuber, vlogger, blogger: teenager
anchorwoman, newsreader, headmistress: businesswoman
anchorman, weatherman, news anchor, undertaker, mortician, pallbearer, senator, congressman: businessman
prosecutor, notary, barrister: lawyer
rabbi, imam: monk
courtier: knight
alchemist, sorcerer: wizard
harpooner, stoker, cabin boy, coastguard: sailor
forester, poacher: archer
coroner, therapist, psychologist: doctor
baroness, countess, noblewoman: princess
sherpa: climber
mason, bricklayer, roofer, plasterer, glazier: construction worker
jeweler, jeweller, goldsmith, silversmith, pawnbroker: bartender
choreographer, ballet teacher: dancer
bomb disposal expert: soldier
best man, groomsman: groom
palm reader: old woman
saint, prophet, apostle, disciple, hermit, guru, mystic: monk
flapper: girl, woman
bro, chap, fella, lad, gent: man
cooper, wheelwright, cartwright, tinker, tanner, glassblower: mechanic
goddess, empress, duchess: queen, woman
emperor, lord, duke, pharaoh, monarch, ruler, sultan: king
`;
