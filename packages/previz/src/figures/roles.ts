import type { Garment, GarmentType, HairStyle, Look } from '../model/figure.ts';

/** What a word for a person implies when nothing else is said. */
export interface Role {
  readonly id: string;
  /** English nouns, singular, best first. */
  readonly names: readonly string[];
  readonly gender: Look['gender'] | null;
  readonly age: Look['age'] | null;
  readonly garments: readonly Garment[];
  readonly hair: { readonly style: HairStyle | null; readonly colour: string | null } | null;
  readonly beard: boolean | null;
  /** Skin of beings that are not people. */
  readonly skin: string | null;
  /** A drawable it usually holds. */
  readonly holds: string | null;
}

/**
 * One role a line: id | names | gender age | garments as type#rrggbb … | options (hair=style#colour, beard, skin=#…, holds=id).
 */
const TABLE = `
person | person, someone, somebody, human, figure, stranger, individual, adult, people, neighbour, neighbor, friend, passerby, pedestrian, passenger, customer, guest, member, partner, character, hero, protagonist, villager, citizen, resident, commuter, owner | | |
man | man, guy, gentleman, male, dude, fellow, bloke, husband, boyfriend, uncle, brother | male adult | |
woman | woman, lady, female, wife, girlfriend, aunt, sister | female adult | |
boy | boy, schoolboy, lad, little boy, kid brother, nephew | male child | t-shirt#e0a43c shorts#3f5d86 sneakers#e6e2da |
girl | girl, schoolgirl, little girl, lass, niece | female child | dress#c8553d shoes#4a3a30 | hair=pigtails
baby | baby, infant, newborn, toddler | toddler | pyjamas#f0e2c4 | hair=buzz
child | child, kid, youngster, youth, orphan, pupil | child | t-shirt shorts#3f5d86 sneakers#e6e2da |
teenager | teenager, teen, adolescent | teen | hoodie jeans#3d5470 sneakers#e6e2da |
old-man | old man, elderly man, grandfather, grandpa, granddad, old guy | male elder | sweater#7a6248 trousers#4a4a55 glasses#333333 |
old-woman | old woman, elderly woman, grandmother, grandma, granny, old lady | female elder | blouse#8a6b83 skirt#4f4a5a glasses#333333 | hair=bun
mother | mother, mom, mum, mama | female adult | sweater#b5654a trousers#3c4a63 | hair=ponytail
father | father, dad, papa, daddy | male adult | shirt#4a6fa5 trousers#4a4038 | beard
detective | detective, investigator, private eye, sleuth, inspector, private investigator, spy, secret agent | adult | trench-coat#b08d57 fedora#5a4636 trousers#3a3a42 shoes#2e2a2a | holds=magnifying-glass
police-officer | police officer, policeman, policewoman, cop, officer, sheriff, guard, security guard | adult | uniform#2c3e63 trousers#26324d police-cap#22304f belt#22262e |
firefighter | firefighter, fireman | adult | uniform#b98a2c trousers#8f6b25 firefighter-helmet#c0392b boots#2a2a2a |
doctor | doctor, physician, surgeon, dentist, veterinarian, vet, pharmacist | adult | lab-coat#f4f4f0 shirt#7fa7c9 trousers#3f4a5c glasses#333333 |
nurse | nurse, paramedic, medic, caregiver | female adult | scrubs#5fb0ad nurse-cap#f4f4f4 | hair=bun
scientist | scientist, chemist, researcher, inventor, professor, physicist | adult | lab-coat#f4f4f0 shirt#8a6b83 trousers#3f4a5c goggles#4a6a8a |
chef | chef, cook, baker | adult | chef-jacket#f6f4ee trousers#3a3a42 chef-hat#f8f8f4 apron#f0eee6 |
waiter | waiter, waitress, server, butler | adult | shirt#f2efe8 vest#26262c trousers#26262c bow-tie#26262c |
farmer | farmer, peasant, rancher, farmhand | adult | overalls#4a6b8f straw-hat#d9b25a boots#5a4030 |
fisherman | fisherman, angler, fisher | male adult | raincoat#d9a92c trousers#3f4a45 beanie#3f5d86 boots#3a4a3a | beard
astronaut | astronaut, cosmonaut, spaceman, space explorer | adult | spacesuit#eceae4 space-helmet#f4f4f2 boots#c9c6bf gloves#d9d6cf |
pilot | pilot, aviator, airman | adult | leather-jacket#6b4a30 trousers#4a4a3a goggles#4a4a4a cap#5a4030 |
flight-attendant | flight attendant, stewardess, air hostess | female adult | uniform#2c3e63 skirt#2c3e63 scarf#c0392b | hair=bun
soldier | soldier, trooper, warrior, marine, commando, sergeant | adult | uniform#5d6b45 trousers#555f3f helmet#4f5a3c boots#2f2a24 |
knight | knight, crusader, paladin | adult | armour#a9b0b8 knight-helmet#b4bac2 trousers#7c848d boots#8a9199 cape#a63d40 | holds=sword
samurai | samurai, ronin, shogun | male adult | armour#7a2f2f samurai-helmet#2f2a30 robe#3a3a4a sandals#5a4030 | holds=sword
ninja | ninja, assassin | adult | tunic#26262e trousers#26262e hood#26262e mask#26262e | holds=sword
pirate | pirate, buccaneer | adult | coat#7a2f2f shirt#efe6d2 trousers#3a3a42 pirate-hat#26222a boots#3a2a22 eye-patch#1f1f1f | beard
king | king, emperor, monarch, sultan | male adult | robe#8f2f3f crown#e0b63c cape#7a2438 | beard
queen | queen, empress | female adult | gown#6a3f86 crown#e0b63c cape#8f2f3f | hair=long
prince | prince | male adult | tunic#3f5da6 trousers#e6e0d2 crown#e0b63c boots#5a4030 cape#8f2f3f |
princess | princess | female adult | gown#e29ab0 tiara#e8c75a | hair=long-wavy
wizard | wizard, sorcerer, mage, warlock, druid | male elder | robe#3f3f8a wizard-hat#3a3a80 | beard hair=long#e6e3de holds=magic-wand
witch | witch, sorceress, enchantress | female adult | gown#3a2f4a witch-hat#2a2436 boots#26222a | hair=long#3b2a33 holds=broom
fairy | fairy, pixie, sprite | female teen | dress#9ac97a wings#d9ecf4 barefoot#e8b690 | hair=long-wavy#d3a65a
elf | elf, ranger | adult | tunic#5f7a3f leggings#5a4636 boots#4a3626 cloak#47603a | hair=long#d3a65a
vampire | vampire, dracula, count | adult | suit#26222a cape#7a1f2a trousers#26222a shoes#1f1f1f | skin=#dcd6d2 hair=side-part#1f1d24
zombie | zombie, undead, walking dead | adult | shirt#7a7a62 trousers#4f4a44 barefoot#7f9a72 | skin=#8aa57c hair=messy#3a3a30
ghost | ghost, spirit, phantom, spectre, specter | adult | robe#e8eef4 barefoot#e8eef4 | skin=#e8eef4 hair=bald#e8eef4
alien | alien, extraterrestrial, martian | adult | spacesuit#5a6a8a boots#4a5a7a | skin=#7fbf7a hair=bald#7fbf7a
robot | robot, android, cyborg, droid, humanoid | adult | armour#b4bcc4 trousers#8f99a3 boots#6f7982 helmet#a4adb6 | skin=#c4ccd4 hair=bald#c4ccd4
superhero | superhero, superman, superwoman, hero in a cape, superheroine, vigilante | adult | superhero-suit#2f5fb0 cape#c0392b boots#c0392b mask#c0392b |
cowboy | cowboy, cowgirl, gunslinger, outlaw | adult | shirt#a6553d vest#6b4a30 jeans#3d5470 cowboy-hat#7a5a38 boots#5a3a26 |
thief | thief, burglar, robber, bandit, criminal, crook | adult | sweater#3a3a42 trousers#2f2f36 beanie#26262c mask#1f1f24 gloves#26262c |
businessman | businessman, office worker, salesman, banker, manager, boss, accountant, executive, employee, entrepreneur, politician, president | male adult | suit#3a4356 trousers#3a4356 tie#a63d40 shoes#26222a |
businesswoman | businesswoman, secretary, receptionist | female adult | suit#4a4a5f skirt#4a4a5f heels#26222a | hair=bob
student | student, graduate, freshman, undergraduate, scholar | teen | hoodie jeans#3d5470 backpack#c8553d sneakers#e6e2da |
teacher | teacher, instructor, tutor, lecturer, principal, coach | adult | sweater#6b8f5a trousers#4a4038 glasses#333333 |
judge | judge, magistrate | adult | robe#26222a scarf#f2efe8 | hair=short#c9c6c1
lawyer | lawyer, attorney | adult | suit#33394a trousers#33394a tie#6a3f86 |
artist | artist, painter, sculptor, illustrator, designer | adult | shirt#e6dfd0 apron#7a8fa5 trousers#4a4038 beret#a63d40 | holds=paintbrush
musician | musician, guitarist, rock star, drummer, violinist, pianist, band member, band, busker, bassist, performer | adult | leather-jacket#2f2a30 t-shirt#c9c6bf jeans#2f3440 boots#26222a | holds=guitar
singer | singer, vocalist, pop star, idol, diva | female adult | dress#b03a5b heels#26222a | hair=long-wavy holds=microphone
dancer | dancer, ballerina, ballet dancer | female adult | dress#e8b8c4 shoes#e8b8c4 | hair=bun
athlete | athlete, runner, jogger, sprinter, gymnast, basketball player, tennis player, sportsman, player | adult | tank-top#c8553d shorts#2f3440 sneakers#f0eee6 |
football-player | football player, soccer player, footballer, goalkeeper, striker | adult | t-shirt#c0392b shorts#f0eee6 sneakers#26222a |
boxer | boxer, fighter, wrestler, martial artist, karateka | adult | tank-top#a63d40 shorts#26324d gloves#c0392b boots#26222a |
cyclist | cyclist, biker, motorcyclist, bike rider | adult | jacket#d9a92c leggings#26262c helmet#c0392b sneakers#e6e2da |
surfer | surfer, swimmer, lifeguard | adult | wetsuit#2f4a63 barefoot#cf9468 | hair=messy#d3a65a
diver | diver, scuba diver, snorkeler | adult | wetsuit#26303c goggles#3f7d8c barefoot#26303c |
skier | skier, snowboarder, mountaineer, climber, mountain climber | adult | jacket#c0392b trousers#2f3440 beanie#e0a43c goggles#3f5d86 boots#3a3a42 gloves#2f3440 |
construction-worker | construction worker, builder, worker, bricklayer, laborer, labourer, miner, carpenter, welder | adult | shirt#4a6fa5 vest#e07b2c jeans#3d5470 hard-hat#e8c13c boots#7a5a38 |
mechanic | mechanic, plumber, electrician, repairman, handyman, technician, engineer | adult | overalls#3f5d86 t-shirt#c9c6bf cap#3f5d86 boots#3a3a42 |
photographer | photographer, journalist, reporter, cameraman, filmmaker, director, film director | adult | vest#7a6b4a shirt#d9d2c3 jeans#3d5470 cap#4a4a3a | holds=camera
hiker | hiker, backpacker, explorer, adventurer, traveler, traveller, wanderer, archaeologist, tourist | adult | jacket#5f7a3f trousers#6b5a42 backpack#c8553d sun-hat#c9a862 boots#5a4030 |
sailor | sailor, seaman, navy officer | adult | uniform#f0eee6 trousers#26324d cap#f4f4f0 scarf#26324d |
captain | captain, skipper, admiral | adult | coat#26324d trousers#f0eee6 police-cap#f0eee6 | beard
priest | priest, pastor, bishop, pope, vicar | male adult | robe#26222a necklace#e0b63c |
monk | monk, friar, buddhist monk | male adult | robe#c9742c sandals#5a4030 | hair=bald
nun | nun, sister superior | female adult | robe#26262c hijab#26262c |
bride | bride | female adult | gown#f6f2ea veil#fbf9f4 | hair=bun holds=bouquet
groom | groom, bridegroom | male adult | tuxedo#26262c trousers#26262c bow-tie#26262c |
clown | clown, jester, harlequin | adult | overalls#e0a43c t-shirt#c0392b shoes#c0392b bow-tie#3f7d8c | skin=#f4ece4 hair=afro#d9542c
magician | magician, illusionist, conjurer, ringmaster | adult | tuxedo#26222a trousers#26222a top-hat#26222a cape#7a1f2a | holds=magic-wand
angel | angel, cherub | female adult | robe#f6f2ea wings#ffffff barefoot#e8b690 | hair=long-wavy#d3a65a
devil | devil, demon, satan, imp | adult | suit#7a1f2a trousers#4a161f cape#26161a | skin=#c0392b hair=spiky#26161a
mermaid | mermaid, siren | female adult | swimsuit#3f9a8c | hair=long-wavy#b5502c
santa | santa, santa claus, father christmas | male elder | coat#c0392b trousers#c0392b santa-hat#c0392b boots#26222a | beard hair=long#f4f4f0
viking | viking, barbarian, norseman | adult | tunic#7a5a38 trousers#4a4038 viking-helmet#9aa1a8 boots#5a4030 cloak#5a4636 | beard hair=long#c9843c
gladiator | gladiator, centurion, spartan, roman soldier | adult | armour#b0853c skirt#8f3a2a sandals#5a4030 helmet#c9a04a cape#a63d40 | holds=sword
archer | archer, hunter, bowman | adult | tunic#4f6b3a leggings#5a4636 boots#4a3626 hood#3f5730 | holds=bow
shepherd | shepherd, shepherdess, herder, goatherd | adult | robe#b09a72 sandals#5a4030 hood#8f7a55 |
bartender | bartender, barista, barman, shopkeeper, cashier, clerk, merchant, vendor, seller, grocer, florist | adult | shirt#d9d2c3 apron#4a5f4a trousers#3a3a42 |
librarian | librarian, archivist | female adult | sweater#8a6b4a skirt#4f4a5a glasses#333333 | hair=bun
programmer | programmer, developer, hacker, gamer, coder | adult | hoodie#3a4356 jeans#3d5470 glasses#26262c headphones#26262c |
gardener | gardener, lumberjack, woodcutter | adult | shirt#a63d40:checked overalls#4a5f4a straw-hat#d9b25a boots#5a4030 gloves#8f7a4a |
postman | postman, mailman, mail carrier, delivery man, courier, delivery driver | adult | uniform#3f5d86 trousers#3f5d86 cap#2f4a6b bag#8f6b3a |
driver | driver, taxi driver, chauffeur, trucker | adult | jacket#5a6b4a trousers#3a3a42 cap#4a4a3a |
beggar | beggar, homeless man, hobo, tramp, vagrant | adult | coat#6b6248 trousers#4f4a40 beanie#4a4a55 | beard hair=messy
dwarf | dwarf, gnome, hobbit, goblin, leprechaun | male child | tunic#7a3f2f trousers#4a4038 boots#3a2a22 santa-hat#a63d40 | beard
giant | giant, ogre, troll | male adult | tunic#7a6248 trousers#4a4038 barefoot#9b6442 | beard
geisha | geisha, maiko | female adult | kimono#b03a5b sandals#5a4030 | hair=bun#1f1d24 skin=#f6ece4
caveman | caveman, cavewoman, neanderthal | adult | tunic#9a7a4a barefoot#9b6442 | beard hair=messy#3d2a20
couple | couple, lover, sweetheart | adult | |
crowd | crowd, audience, spectator, mob, protester, shopper, dancer in a crowd | adult | |
`;

function garment(text: string): Garment {
  const [, type = 'shirt', colour, pattern] = /^([a-z-]+)(#[0-9a-f]{6})?(?::(\w+))?$/.exec(text) ?? [];
  return {
    type: type as GarmentType,
    colour: colour ?? null,
    pattern: (pattern ?? null) as Garment['pattern'],
  };
}

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
    garments: clothes.split(' ').filter(Boolean).map(garment),
    hair: hairOf(options.find((o) => o.startsWith('hair='))),
    beard: options.includes('beard') ? true : null,
    skin: value('skin'),
    holds: value('holds'),
  };
}

export const ROLES: readonly Role[] = TABLE.trim().split('\n').map(parse);

const byId = new Map(ROLES.map((r) => [r.id, r]));

/** The role with an id; a plain person for an id nobody has. */
export const roleById = (id: string): Role => byId.get(id) ?? (ROLES[0] as Role);
