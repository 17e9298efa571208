import type { BeingId, HairStyle, Look } from '../model/figure.ts';
import { type Garment, garmentOf } from '../model/garments.ts';
import { RARER_ROLES } from './rarer-roles.ts';

/** What a word for a person implies when nothing else is said. */
export interface Role {
  readonly id: string;
  /** English nouns, singular, best first. */
  readonly names: readonly string[];
  readonly gender: Look['gender'] | null;
  readonly age: Look['age'] | null;
  readonly build: Look['build'] | null;
  readonly garments: readonly Garment[];
  readonly hair: { readonly style: HairStyle | null; readonly colour: string | null } | null;
  readonly beard: boolean | null;
  /** Skin of beings that are not people. */
  readonly skin: string | null;
  /** Body of its own; null: a person's. */
  readonly being: BeingId | null;
  /** Whose head a 'beast' has: id of an animal's drawable. */
  readonly beast?: string;
  /** A drawable it usually holds. */
  readonly holds: string | null;
}

/**
 * One role a line: id | names | gender age | garments as type#rrggbb … | options (hair=style#colour, beard, skin=#…, holds=id).
 */
const TABLE = `
person | person, hostage, someone, somebody, human, figure, stranger, individual, adult, people, neighbour, neighbor, friend, passerby, pedestrian, passenger, customer, guest, member, partner, character, hero, protagonist, villager, citizen, resident, commuter, owner | | |
man | man, guy, gentleman, male, dude, fellow, bloke, husband, boyfriend, uncle, brother | male adult | |
woman | woman, lady, female, wife, girlfriend, aunt, sister | female adult | |
boy | boy, schoolboy, lad, little boy, kid brother, nephew | male child | t-shirt shorts#3f5d86 sneakers#e6e2da |
girl | girl, schoolgirl, little girl, lass, niece | female child | dress shoes#4a3a30 | hair=pigtails
baby | baby, infant, newborn | toddler | baby-suit#f0dca8 barefoot#e8b690 | hair=wisp
child | child, kid, youngster, youth, orphan, pupil | child | t-shirt shorts#3f5d86 sneakers#e6e2da |
teenager | teenager, teen, adolescent, bully | teen | hoodie jeans#3d5470 sneakers#e6e2da |
old-man | old man, elderly man, grandfather, grandpa, granddad, old guy | male elder | sweater#7a6248 trousers#4a4a55 glasses#333333 |
old-woman | old woman, elderly woman, grandmother, grandma, granny, old lady | female elder | blouse#8a6b83 skirt#4f4a5a glasses#333333 | hair=bun
mother | mother, mom, mum, mama | female adult | sweater#b5654a trousers#3c4a63 | hair=ponytail
father | father, dad, papa, daddy | male adult | shirt#4a6fa5 trousers#4a4038 | beard
detective | detective, investigator, private eye, sleuth, inspector, private investigator, spy, secret agent, gumshoe | adult | trench-coat#b8935a shirt#f2efe8 tie#7a2f38 fedora#5a4636 trousers#3a3a42 shoes#2e2a2a | nobeard holds=magnifying-glass
police-officer | police officer, policeman, policewoman, cop, officer, guard, security guard | adult | uniform#2c3e63 trousers#26324d police-cap#22304f belt#22262e |
firefighter | firefighter, fireman, firewoman | adult | turnout-coat#3a3630 trousers#3a3630 firefighter-helmet#c0392b boots#26262a gloves#26262a | nobeard
doctor | doctor, physician, dentist, pharmacist | adult | lab-coat#f4f4f0 shirt#7fa7c9 trousers#3f4a5c stethoscope#3a3f4a |
nurse | nurse, caregiver | female adult | scrubs#5fb0ad nurse-cap#f4f4f4 | hair=bun
scientist | scientist, chemist, researcher, inventor, professor, physicist | adult | lab-coat#f4f4f0 shirt#8a6b83 trousers#3f4a5c goggles#4a6a8a |
chef | chef, cook, baker | adult | chef-jacket#f6f4ee trousers#3a3a42 chef-hat#f8f8f4 apron#f0eee6 |
waiter | waiter, waitress, server | adult | shirt#f2efe8 vest#26262c trousers#26262c bow-tie#26262c |
farmer | farmer, rancher, farm worker, field worker, farm labourer, fruit picker, farmhand, ranch hand, farm hand, hired hand | adult | overalls#4a6b8f straw-hat#d9b25a boots#5a4030 |
fisherman | fisherman, angler, fisher | male adult | raincoat#e0b02c trousers#3f4a45 sou-wester#e0b02c boots#3a4a3a | beard
astronaut | astronaut, cosmonaut, spaceman, space explorer | adult | spacesuit#eceae4 space-helmet#f4f4f2 boots#c9c6bf gloves#d9d6cf |
pilot | pilot, airline pilot, flight captain, copilot, co-pilot | adult | uniform#26324d trousers#26324d tie#1f1d24 epaulettes#e0b63c pilot-cap#26324d pilot-wings#e0b63c |
flight-attendant | flight attendant, stewardess, air hostess, cabin crew | female adult | uniform#2c3e63 skirt#2c3e63 neckerchief#c0392b | hair=bun
soldier | soldier, trooper, marine, commando, sergeant | adult | uniform#5d6b45 trousers#555f3f helmet#4f5a3c boots#2f2a24 |
knight | knight, crusader, paladin | adult | armour#a9b0b8 knight-helmet#b4bac2 trousers#7c848d boots#8a9199 cape#a63d40 | holds=sword
warrior | warrior, swordsman, swordswoman, fantasy hero, lone warrior | adult | tunic#6b4a3a shoulder-guard#8a9199 trousers#4a4038 boots#3a2a22 belt#3a2a22 cloak#5a2f34 | holds=sword
highlander | highlander, highland clansman, jacobite, highland warrior | male adult | shirt#e4dccb skirt#8a3330 belt#3a2a22 boots#3a2a22 cloak#4f6a4a | beard hair=messy#8a4a26 holds=sword
plague-doctor | plague doctor | adult | robe#2b2830 cloak#222026 gloves#3a2a22 boots#1f1c1a beak-mask#c9b48a top-hat#222026 | nobeard holds=cane
adventurer | fantasy adventurer | adult | tunic#5a6b46 leggings#5a4636 boots#4a3626 belt#4a3626 cloak#4a3f5f bag#6b4a30 |
outlaw | outlaw, desperado, western bandit | adult | vest#2f2a28 shirt#8a7f70 trousers#3a3430 cowboy-hat#26221f boots#2a2320 neckerchief#26262c gun-belt#3a2a22 |
army-medic | army medic, combat medic, field medic, battlefield medic | adult | uniform#5d6b45 trousers#555f3f helmet#4f5a3c boots#2f2a24 bag#e6e2d6 |
egyptian-queen | egyptian queen, queen of egypt, egyptian princess | female adult | gown#f4efe4 sandals#c9a04a collar#e0b63c bracelets#e0b63c tiara#e0b63c | hair=bob#1f1d24
egyptian | egyptian servant, egyptian, egyptian slave, egyptian worker, egyptian stonemason, egyptian mason, egyptian builder, egyptian labourer, egyptian laborer, egyptian guard | adult | robe#efe6d2 sash#b5502c sandals#a8804a collar#3f8a8c | hair=short#1f1d24 nobeard
roman-emperor | roman emperor, emperor of rome, roman senator, roman citizen | male adult | robe#f4efe4 sash#7a2f3a sandals#7a5a38 | nobeard
shadowy-figure | shadowy figure, dark figure, hooded figure, cloaked figure, mysterious figure, dark silhouette, shadow man, grim reaper figure | adult | robe#17171e hood#101015 gloves#101015 boots#101015 | skin=#23232c nobeard
monster-hunter | vampire hunter, monster hunter, demon hunter, witch hunter, ghost hunter, vampire slayer, werewolf hunter, zombie hunter, dragon hunter, van helsing | adult | coat#3a3028 shirt#cfc4ae trousers#2f2a26 boots#241f1b fedora#2b2521 belt#5a4030 gloves#2b2521 |
bounty-hunter | bounty hunter, space smuggler, space mercenary, mercenary, raider, scavenger | adult | leather-jacket#5a4030 t-shirt#6b6f76 trousers#3a3a42 boots#2f2a24 gun-belt#3a2a22 gloves#2f2a24 | holds=pistol
red-riding-hood | little red riding hood, red riding hood, little red cap | female child | cloak#c0302a hood#c0302a dress#e9e2d4 socks#f4f1ea shoes#4a3a30 | hair=braids holds=basket
samurai | samurai, ronin, shogun | male adult | samurai-armour#7a2430 samurai-helmet#2f2a30 trousers#2f2f3a sandals#5a4030 katana#26222a | holds=sword
ninja | ninja, assassin, shinobi | adult | ninja-suit#26262e leggings#26262e belt#8f2f2f shoes#1f1f24 ninja-hood#26262e gloves#1f1f24 | nobeard holds=sword
pirate | pirate, buccaneer, pirate captain, corsair | adult | coat#8f2f2f shirt#efe6d2 trousers#3a3a42 pirate-hat#26222a boots#3a2a22 eye-patch#1f1f1f sash#d9a92c | beard hair=long holds=sword
king | king, emperor, monarch, sultan | male adult | robe#8f2f3f crown#e0b63c cape#7a2438 ermine#f6f2ea belt#e0b63c | beard hair=long
queen | queen, empress | female adult | gown#6a3f86 crown#e0b63c cape#8f2f3f ermine#f6f2ea necklace#e0b63c | hair=long
prince | prince | male adult | tunic#3f5da6 trousers#e6e0d2 crown#e0b63c boots#5a4030 cape#8f2f3f |
princess | princess | female adult | gown#e29ab0 tiara#e8c75a | hair=long-wavy
wizard | wizard, sorcerer, mage, warlock, druid | male elder | robe#3f3f8a wizard-hat#3a3a80 | beard hair=long#e6e3de holds=magic-wand
witch | witch, sorceress, enchantress | female adult | gown#3a2f4a witch-hat#2a2436 boots#26222a | hair=long#3b2a33 holds=broom
fairy | fairy, pixie, sprite, tinkerbell, tooth fairy | female teen | dress#9ac97a barefoot#e8b690 | hair=bun#d3a65a being=fairy holds=magic-wand
elf | elf, ranger | adult | tunic#5f7a3f leggings#5a4636 boots#4a3626 belt#4a3626 cloak#47603a | hair=long#e0c07a nobeard being=elf
vampire | vampire, dracula, count, nosferatu | adult | tuxedo#26222a cape#8f1f2f high-collar#8f1f2f trousers#26222a shoes#1f1f1f | skin=#e2dcdc hair=slick#1f1d24 nobeard being=vampire
zombie | zombie, undead, walking dead, living dead, ghoul | adult | torn-shirt#7a7a62 trousers#4f4a44 barefoot#7f9a72 | skin=#8aa57c hair=messy#3a3a30 nobeard being=zombie
ghost | ghost, spirit, phantom, spectre, specter, apparition, wraith, poltergeist | adult | robe#eef3f6 barefoot#e8eef4 | skin=#eef3f6 hair=bald#e8eef4 nobeard being=ghost
alien | alien, extraterrestrial, martian, little green man, space invader | adult | | skin=#86c47c hair=bald#7fbf7a nobeard being=alien
robot | robot, android, droid, humanoid, mech, mecha, automaton, cyberman | adult | | skin=#a9b4be hair=bald#c4ccd4 nobeard being=robot
superhero | superhero, superman, superwoman, hero in a cape, superheroine, vigilante | adult | superhero-suit#2f5fb0 cape#c0392b boots#c0392b mask#c0392b |
cowboy | cowboy, cowgirl, gunslinger | adult | vest#5a3a26 jeans#3d5470 chaps#7a5232 cowboy-hat#7a5a38 boots#4a2f20 neckerchief#a8323a gun-belt#3a2a22 |
thief | thief, burglar, robber, bandit, criminal, crook | adult | sweater#3a3a42 trousers#2f2f36 beanie#26262c mask#1f1f24 gloves#26262c |
businessman | businessman, office worker, salesman, banker, manager, boss, accountant, executive, employee, entrepreneur, politician, president | male adult | suit tie shoes#26222a |
businesswoman | businesswoman, secretary, receptionist | female adult | suit#4a4a5f skirt#4a4a5f heels#26222a | hair=bob
student | student, graduate, freshman, undergraduate, scholar | teen | hoodie jeans#3d5470 backpack sneakers#e6e2da |
teacher | teacher, instructor, tutor, lecturer, principal | adult | sweater#6b8f5a trousers#4a4038 glasses#333333 |
judge | judge, magistrate, barrister | adult | robe#1f1d22 jabot#f8f6f0 judge-wig#e8e4dc | nobeard
lawyer | lawyer, attorney | adult | suit#33394a trousers#33394a tie#6a3f86 |
artist | artist, painter, sculptor, illustrator, designer | adult | shirt#e6dfd0 apron#7a8fa5 trousers#4a4038 beret#a63d40 | holds=paintbrush
musician | musician, guitarist, rock star, drummer, violinist, pianist, band member, band, busker, bassist, performer | adult | leather-jacket#2f2a30 t-shirt#c9c6bf jeans#2f3440 boots#26222a | holds=guitar
singer | singer, vocalist, pop star, pop idol, diva | female adult | dress#b03a5b heels#26222a | hair=long-wavy holds=handheld-microphone
chorister | chorister, choir singer, choirboy, choir boy, choir girl | adult | robe#7a2f3d shoes#26222a |
dancer | dancer | adult | dress#c0475a shoes#3a2a30 | hair=bun
athlete | athlete, rower, oarsman, sportsman, player | adult | tank-top#c8553d shorts#2f3440 sneakers#f0eee6 |
football-player | football player, soccer player, footballer, striker, midfielder, defender | adult | jersey#c0392b shorts#f0eee6 socks#c0392b sneakers#26222a |
referee | referee, umpire, linesman | adult | t-shirt#f2efe8:striped trousers#26222a shoes#1f1f1f |
boxer | boxer, prizefighter, kickboxer | male adult | bare-chest trunks boxing-gloves boots#26222a | hair=buzz nobeard
cyclist | cyclist, bike rider | adult | jacket#d9a92c leggings#26262c helmet#c0392b sneakers#e6e2da |
biker | biker | male adult | leather-jacket#2b2d33 jeans#3a4454 boots#1c1c20 bandana#8c2a2a |
motorcyclist | motorcyclist, motorbike rider | adult | leather-jacket#2b2d33 trousers#3a4454 racing-helmet#c0392b gloves#26262c boots#1c1c20 |
swimmer | swimmer, competitive swimmer | adult | swimsuit#26426e barefoot#cf9468 goggles#2f4a63 | hair=buzz
surfer | surfer | adult | wetsuit#2f4a63 barefoot#cf9468 | hair=messy#d3a65a
diver | diver, scuba diver, snorkeler, snorkeller, frogman | adult | wetsuit#26303c dive-mask#2f9ab8 air-tank#e0b63c fins#e0b63c | nobeard
skier | skier, downhill skier | adult | jacket#c0392b trousers#2f3440 beanie#e0a43c goggles#3f5d86 boots#3a3a42 gloves#2f3440 |
construction-worker | construction worker, builder, worker, bricklayer, laborer, labourer | adult | shirt#4a6fa5 vest#e07b2c jeans#3d5470 hard-hat#e8c13c boots#7a5a38 |
carpenter | carpenter, joiner, woodworker, cabinetmaker, luthier | adult | shirt#b5604a:checked overalls#6b563c boots#5a4030 |
welder | welder | adult | coat#5a4a3a trousers#3a3f4a welding-mask#3f444b gloves#7a5232 boots#3a2f28 |
tailor | tailor, seamstress, dressmaker, costume designer | adult | shirt#f0ece2 vest#4a4358 trousers#33343d shoes#26222a glasses#333333 |
butcher | butcher, fishmonger | adult | shirt#f2efe8 apron#8f2f33 trousers#3a3a42 boots#2a2a2e cap#f2efe8 |
mechanic | mechanic, plumber, electrician, repairman, handyman, technician | adult | overalls#3f5d86 t-shirt#c9c6bf cap#3f5d86 boots#3a3a42 |
photographer | photographer, cameraman | adult | vest#7a6b4a shirt#d9d2c3 jeans#3d5470 cap#4a4a3a | holds=camera
park-ranger | park ranger, forest ranger, game warden, wildlife ranger, gamekeeper | adult | shirt#8a8556 trousers#5f5a3a sun-hat#6b6238 boots#4a3626 belt#3d3226 |
hiker | hiker, backpacker, traveler, traveller, wanderer | adult | jacket trousers#6b5a42 backpack#c8553d boots#5a4030 |
explorer | explorer, adventurer | adult | shirt#d9c9a0 trousers#8a7550 belt#4a3626 sun-hat#c9a862 boots#5a4030 backpack#7a5a38 |
tourist | tourist, sightseer, holidaymaker, vacationer, holiday maker | adult | shirt shorts#c9b68a sun-hat#e2cf9a sneakers#f0eee6 backpack |
sailor | sailor, seaman, navy officer, deckhand, deck hand | adult | sailor-top#f4f2ec trousers#26324d sailor-cap#f6f4ee shoes#26222a | nobeard
captain | captain, skipper, admiral, sea captain, ship captain | male elder | uniform#26324d trousers#f0eee6 captain-cap#f6f4ee epaulettes#e0b63c shoes#26222a | beard
priest | priest, pastor, vicar, reverend, clergyman, minister | male adult | robe#1f1d22 clerical-collar#f8f6f0 cross#d9c27a shoes#1f1f24 | nobeard hair=short
monk | monk, buddhist monk, lama | male adult | kasaya#d9822c sandals#5a4030 | hair=bald nobeard
nun | nun, sister superior, mother superior, abbess | female adult | robe#1f1f24 wimple#1f1f24 cross#d9c27a shoes#1f1f24 |
bride | bride | female adult | gown#fbf8f2 veil#fdfcf8 tiara#e8dcb0 | hair=bun holds=bouquet
groom | groom, bridegroom | male adult | tuxedo#26262c trousers#26262c bow-tie#26262c boutonniere#e8e0e4 | nobeard
clown | clown, circus clown, party clown, mime clown | adult | clown-suit#f2c23c ruff#f6f2ea clown-shoes#d9352c red-nose#e2352c face-paint#e2352c | skin=#f8f2ec hair=afro#e8622c nobeard
magician | magician, illusionist, conjurer, ringmaster | adult | tuxedo#26222a trousers#26222a top-hat#26222a cape#7a1f2a | holds=magic-wand
angel | angel, cherub, guardian angel, seraph, archangel | female adult | robe#f6f2ea barefoot#e8b690 wings#ffffff | hair=long-wavy#d3a65a being=angel
devil | devil, demon, satan, imp, lucifer, fiend | adult | suit#3a1a20 trousers#3a161f shoes#1f1f1f cape#7a1f2a goatee#26161a | nobeard skin=#c8372b hair=slick#26161a being=devil
mermaid | mermaid, siren, merman, sea nymph, little mermaid | female adult | swimsuit#2f9a8c barefoot#e8b690 | hair=long-wavy#b5502c nobeard being=mermaid
santa | santa, santa claus, father christmas, saint nicholas | male elder heavy | santa-coat#c0392b trousers#c0392b santa-hat#c0392b boots#26222a belt#26222a | beard hair=long#f4f4f0
viking | viking, barbarian, norseman, norse warrior | adult | tunic#7a5a38 trousers#4a4038 fur-collar#8a7a66 viking-helmet#9aa1a8 boots#5a4030 belt#3a2a22 cloak#5a4636 | beard hair=braids#c9843c holds=axe
gladiator | gladiator, spartan | male adult | bare-chest pteruges#8f3a2a sandals#5a4030 roman-helmet#b0853c shoulder-guard#b0853c | holds=sword
archer | archer, bowman | adult | tunic#4f6b3a leggings#5a4636 boots#4a3626 hood#3f5730 | holds=bow
shepherd | shepherd, shepherdess, herder, goatherd, drover | adult | tunic#c9b998 cloak#7d6a4c trousers#5a4a38 boots#4a3626 belt#4a3626 straw-hat#c9a860 | holds=staff
beekeeper | beekeeper, apiarist, bee keeper | adult | racing-suit#f4f1e8 sun-hat#efe6cc veil#5a5a52 gloves#e0d4b4 boots#6b5a42 | nobeard
inuit | inuit, eskimo, inuit hunter, polar explorer, arctic explorer, antarctic explorer, sled driver, musher | adult | coat#b08a5e hood#e9dcc2 trousers#5a4636 boots#4a3626 gloves#6b5238 | nobeard
bartender | bartender, barista, barman, shopkeeper, cashier, clerk, merchant, vendor, seller, grocer | adult | shirt#d9d2c3 apron#4a5f4a trousers#3a3a42 |
librarian | librarian, archivist | female adult | sweater#8a6b4a skirt#4f4a5a glasses#333333 | hair=bun
programmer | programmer, developer, hacker, gamer, coder | adult | hoodie#3a4356 jeans#3d5470 glasses#26262c headphones#26262c |
gardener | gardener | adult | shirt#a63d40:checked overalls#4a5f4a straw-hat#d9b25a boots#5a4030 gloves#8f7a4a |
postman | postman, mailman, mail carrier, delivery man, courier, delivery driver | adult | uniform#3f5d86 trousers#3f5d86 cap#2f4a6b bag#8f6b3a |
train-conductor | train conductor, ticket inspector, ticket collector, train guard, railway guard, tram conductor, bus conductor, station master, stationmaster | adult | uniform#26324d trousers#26324d tie#7a2f38 police-cap#26324d shoes#1f1d24 |
bellhop | bellhop, bellboy, bell boy, hotel porter, doorman, hotel doorman, lift boy, lift attendant, elevator operator, elevator attendant | adult | uniform#8f2f3a trousers#26262c police-cap#8f2f3a shoes#1f1d24 | nobeard
driver | driver, taxi driver, cab driver, cabbie, chauffeur, trucker | adult | jacket#5a6b4a trousers#3a3a42 cap#4a4a3a |
beggar | beggar, homeless man, hobo, tramp, vagrant | adult | coat#6b6248 trousers#4f4a40 beanie#4a4a55 | beard hair=messy
dwarf | dwarf, hobbit, halfling | male adult | tunic#7a3f2f trousers#4a4038 boots#3a2a22 belt#3a2a22 helmet#8a9199 | beard hair=long#a8642c being=dwarf
giant | giant, titan, colossus | male adult | tunic#7a6248 trousers#4a4038 barefoot#9b6442 belt#4a3626 | beard hair=messy being=giant
giantess | giantess | female adult | dress#7a5a48 barefoot#9b6442 belt#4a3626 | hair=long being=giant
geisha | geisha, maiko | female adult | kimono#c0355b obi#e0b63c sandals#5a4030 hair-pins#e0b63c geisha-face#c8322b | hair=geisha#1f1d24 skin=#fbf4ee holds=fan
caveman | caveman, cavewoman, neanderthal | adult | tunic#9a7a4a barefoot#9b6442 | beard hair=messy#3d2a20
killer | killer, murderer, serial killer, slasher, axe murderer, psychopath, maniac, psycho killer | male adult | coat#2f3038 trousers#26262c boots#1c1a1a gloves#1f1f24 | nobeard
cyborg | cyborg, terminator, bionic man | adult | leather-jacket#2f2a30 t-shirt#6b7078 trousers#2f3440 boots#26222a cyber-eye#b4bcc4 metal-arm#b4bcc4 | hair=buzz nobeard
gnome | gnome, garden gnome, leprechaun, brownie, kobold | male elder | tunic#3f5da6 trousers#6b4a30 boots#3a2a22 belt#3a2a22 gnome-hat#c0392b | beard hair=long#f0ece4 being=gnome
troll | troll, bridge troll, cave troll | male adult | bare-chest#84977c loincloth#6b4a30 barefoot#7d8f78 shoulder-guard#6b5a42 | skin=#84977c hair=messy#3a4a30 nobeard being=troll
ogre | ogre, shrek, ogress | male adult | open-vest#6b4a30 trousers#5a4636 belt#3a2a22 boots#4a3626 | skin=#93b552 hair=bald nobeard being=ogre
orc | orc, orc warrior, uruk | male adult | armour#5a5048 loincloth#4a3626 boots#3a2a22 | skin=#6b8553 hair=topknot#1f1d24 nobeard being=orc
goblin | goblin, hobgoblin, gremlin, boggart | male adult | open-vest#6b4a30 loincloth#5a4636 barefoot#7fa650 belt#3a2a22 | skin=#7fa650 hair=bald nobeard being=goblin
werewolf | werewolf, wolfman, wolf man, lycan, lycanthrope | male adult | torn-trousers#4a5568 barefoot#5f5a58 | skin=#6b6460 hair=bald being=werewolf nobeard
minotaur | minotaur, bull man | male adult | loincloth#8f3a2a barefoot#6b4a38 | skin=#7a5238 hair=bald being=minotaur nobeard holds=axe
yeti | yeti, bigfoot, sasquatch, abominable snowman, ape man | male adult | barefoot#d5e2ea | skin=#d5e2ea hair=bald being=yeti nobeard
genie | genie, djinn, jinn | male adult | open-vest#8f2f6a belt#e0b63c bracelets#e0b63c earring#e0b63c goatee#1f1d24 | nobeard skin=#3f86cf hair=topknot#1f1d24 being=genie
skeleton | skeleton, living skeleton, skeleton warrior | adult | barefoot#efe8d8 | skin=#efe8d8 hair=bald being=skeleton nobeard
grim-reaper | grim reaper, reaper, death | adult | robe#1f1d24 hood#1f1d24 barefoot#efe8d8 | skin=#efe8d8 hair=bald being=skeleton nobeard holds=scythe
mummy | mummy, egyptian mummy, living mummy | adult | barefoot#d8ccb0 | skin=#d8ccb0 hair=bald being=mummy nobeard
royal-guard | royal guard, castle guard, palace guard, man at arms, medieval soldier, gate guard | adult | tunic#7a2f38 helmet#8f969d leggings#4a4f58 boots#33291f belt#3a2a22 shoulder-guard#8b9198 | holds=spear
herald | herald, messenger, squire, page boy | adult | tunic#3f5f7a leggings#6b5a4a boots#4a3626 belt#4a3626 beret#7a2f38 bag#6b4a30 | nobeard
musketeer | musketeer, cavalier, swashbuckler | male adult | tunic#2f4f86 cape#2a3f6e trousers#3a3a42 boots#3a2a1f gloves#6b4a30 collar#f2efe8 plumed-hat#3a2f2a belt#6b4a30 goatee#3a2a20 | hair=long#4a3020 holds=sword
space-marine | space marine, space soldier, stormtrooper, space trooper, future soldier | adult | armour#59656f trousers#3a434c boots#2a3138 gloves#2a3138 racing-helmet#4a565f | nobeard holds=ray-gun
villain | villain, supervillain, evil mastermind, arch villain | male adult | suit#26232b trousers#26232b shoes#1f1d24 high-collar#6b1f2a cape#1f1d24 gloves#1f1d24 goatee#1f1d24 | hair=short#1f1d24
roman-soldier | roman soldier, centurion, legionary, legionnaire, roman guard, roman | male adult | roman-armour#a9adb3 tunic#a63d40 pteruges#7a3a2a sandals#5a4030 roman-helmet#c9a04a cape#a63d40 | holds=spear nobeard
sheriff | sheriff, marshal | male adult | vest#4a3a2c trousers#4a4038 cowboy-hat#5a4636 boots#3a2a22 gun-belt#3a2a22 star#e0b63c moustache#4a3626 | nobeard
mime | mime, mime artist, pantomime | adult | t-shirt#f2efe8:striped trousers#26222a suspenders#26222a beret#26222a gloves#f6f4ee shoes#26222a face-paint#26222a | skin=#f8f4f0 nobeard
jester | jester, harlequin, court jester, fool | adult | motley#c0392b leggings#3f5da6 jester-hat#c0392b jester-shoes#e0b63c ruff#f2c84b | nobeard
ballerina | ballerina, ballet dancer, prima ballerina | female adult | tutu#f4c8d4 ballet-shoes#f0a8b8 tiara#e8dcb0 | hair=bun
bishop | bishop, pope, cardinal, archbishop | male elder | robe#f4efe4 stole#d9b23c mitre#f4efe4 cross#d9b23c | nobeard
friar | friar, abbot, medieval monk, franciscan | male adult | robe#6b4a30 rope-belt#d9c9a0 cowl#5a3d28 sandals#5a4030 | hair=tonsure nobeard
surgeon | surgeon | adult | scrubs#3f9a8c surgeon-cap#3f9a8c medical-mask#a8dcd4 gloves#dfeef0 shoes#f0f0f0 | nobeard
dj | dj, disc jockey, deejay | adult | hoodie#3a2f5a jeans#26303c headphones#e2483d cap#26222a sneakers#e6e2da sunglasses#1f1d24 |
lighthouse-keeper | lighthouse keeper, lightkeeper | male elder | raincoat#e0b02c trousers#2f3a4a sou-wester#e0b02c boots#26303a | beard holds=lantern
wrestler | wrestler, luchador, lucha libre wrestler | male adult | bare-chest wrestling-trunks#2f5fb0 boots#e0b63c lucha-mask#2f5fb0 belt#e0b63c | nobeard
sumo-wrestler | sumo wrestler, sumo, rikishi | male adult heavy | bare-chest mawashi#2f3f7a barefoot#e8b690 | hair=topknot#1f1d24 nobeard
martial-artist | martial artist, karateka, judoka, karate fighter, karate master, kung fu master, fighter | adult | gi#f4f1ea black-belt#1f1d22 barefoot#e8b690 |
fencer | fencer | adult | fencing-suit#f4f2ec fencing-mask#5a6068 gloves#e6e2da sneakers#e6e2da | nobeard holds=sword
aviator | aviator, airman, fighter pilot, flying ace, aviatrix | adult | leather-jacket#6b4a30 trousers#4a4a3a scarf#f2ece0 flying-cap#5a4030 boots#3a2a22 |
racing-driver | racing driver, race driver, race car driver, racecar driver, formula one driver, f1 driver, rally driver, kart driver | adult | racing-suit#d9352c racing-helmet#d9352c gloves#26262c boots#26262c | nobeard
goalkeeper | goalkeeper, goalie | adult | jersey#3f9a4a shorts#26222a socks#3f9a4a gloves#f0eee6 sneakers#26222a |
quarterback | quarterback, american football player, linebacker, nfl player | male adult | jersey#26324d shoulder-pads#26324d leggings#e6e2da football-helmet#c9a23c sneakers#26222a | nobeard
basketball-player | basketball player | adult | basketball-kit#e0702c long-shorts#e0702c sneakers#f0eee6 headband#f0eee6 |
tennis-player | tennis player, badminton player, squash player | adult | t-shirt#f6f4ee shorts#f6f4ee headband#3f7d8c sneakers#f6f4ee | holds=tennis-racket
golfer | golfer, caddie | adult | argyle-vest#3f7d5a trousers#d9ceb4 cap#f4f1ea shoes#f4f1ea | nobeard holds=golf-club
baseball-player | baseball player, pitcher, batter, baseball pitcher | adult | jersey#f4f1ea trousers#f4f1ea cap#26324d socks#26324d belt#26222a sneakers#26222a |
hockey-goalie | hockey goalie | adult | jersey#b8382f trousers#26324d leg-pads#f2efe6 football-helmet#f4f2ec gloves#f2efe6 boots#26222a |
hockey-player | hockey player, ice hockey player | adult | jersey#2f5a9a trousers#26324d helmet#26324d gloves#26222a boots#26222a |
cheerleader | cheerleader | female teen | cheer-dress#d9352c pompoms#f2c84b sneakers#f6f4ee | hair=ponytail
gymnast | gymnast | adult | leotard#8f3fa6 barefoot#e8b690 | hair=bun nobeard
matador | matador, bullfighter, torero, toreador | male adult slim | jacket#c9962f trousers#7d1f3a top-hat#1f1d22 socks#e8a0b4 shoes#1f1d22 cape#c0182a | nobeard
toddler | toddler | toddler | overalls#5f8ab0 t-shirt#f2c84b sneakers#e6e2da
femme-fatale | femme fatale, vamp, gangster moll, starlet | female adult | gown#8f1f2f gloves#1f1d24 heels#1f1d24 necklace#f4f0e6 | hair=long-wavy
gangster | gangster, mobster, mafioso, mafia boss, godfather, hitman | male adult | suit#33343f trousers#33343f tie#c0392b fedora#26262e shoes#1f1f1f | nobeard
pharaoh | pharaoh, egyptian king, tutankhamun | male adult | bare-chest loincloth#f4efe4 sandals#c9a04a nemes#e0b63c collar#e0b63c | nobeard
skateboarder | skateboarder, skater, skateboard rider | teen | t-shirt jeans#3d5470 beanie#c8553d sneakers#e6e2da |
snowboarder | snowboarder | adult | jacket#2f6fae trousers#3a3a42 beanie#e0703c goggles#3f5d86 boots#3a3a42 gloves#2f3440 |
climber | climber, mountaineer, mountain climber, rock climber, alpinist | adult | jacket#c0392b trousers#2f3440 beanie#e0a43c boots#3a3a42 gloves#2f3440 backpack#3f5d86 |
couple | couple, lover, sweetheart | adult | |
crowd | crowd, audience, spectator, mob, protester, shopper, dancer in a crowd | adult | |
`;

function hairOf(option: string | undefined): Role['hair'] {
  if (!option) return null;
  const [, style, colour] = /^hair=([a-z-]+)(#[0-9a-f]{6})?$/.exec(option) ?? [];
  return { style: (style ?? null) as HairStyle | null, colour: colour ?? null };
}

function parse(line: string): Role {
  const [id = '', names = '', traits = '', clothes = '', rest = ''] = line.split('|').map((s) => s.trim());
  const options = rest.split(' ').filter(Boolean);
  const value = (key: string) => options.find((o) => o.startsWith(`${key}=`))?.slice(key.length + 1) ?? null;
  const words = traits.split(' ');
  return {
    id,
    names: names.split(',').map((n) => n.trim()),
    gender: (words.find((w) => w === 'male' || w === 'female') ?? null) as Role['gender'],
    age: (words.find((w) => ['toddler', 'child', 'teen', 'adult', 'elder'].includes(w)) ??
      null) as Role['age'],
    build: (words.find((w) => w === 'heavy' || w === 'broad' || w === 'slim') ?? null) as Role['build'],
    garments: clothes.split(' ').filter(Boolean).map(garmentOf),
    hair: hairOf(options.find((o) => o.startsWith('hair='))),
    beard: options.includes('beard') ? true : options.includes('nobeard') ? false : null,
    skin: value('skin'),
    being: value('being') as BeingId | null,
    holds: value('holds'),
  };
}

export const ROLES: readonly Role[] = [TABLE, RARER_ROLES].flatMap((t) => t.trim().split('\n')).map(parse);

const byId = new Map(ROLES.map((r) => [r.id, r]));

/** Builds that are told from the beast. */
const STOUT = /bear|pig|boar|hippo|rhino|elephant|walrus|panda|badger|beaver|cow|bull|gorilla|capybara/;

/** The role with an id; a plain person for an id nobody has. 'detective:fox' is a fox that is a detective. */
export function roleById(id: string): Role {
  const [trade = '', beast] = id.split(':');
  const role = byId.get(trade) ?? (ROLES[0] as Role);
  if (!beast) return role;
  return {
    ...role,
    being: 'beast',
    beast,
    skin: HIDE,
    hair: { style: 'bald', colour: HIDE },
    beard: false,
    ...(STOUT.test(beast) ? { build: 'heavy' as const } : {}),
  };
}

/** Any: the drawing's own shows. */
const HIDE = '#9a7048';
