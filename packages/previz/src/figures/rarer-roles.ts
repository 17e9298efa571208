/** Callings with clothes of their own that are asked for less often; the line format is that of `roles.ts`. */
export const RARER_ROLES = `
architect | architect, draughtsman, draftsman, draughtswoman, draftswoman, town planner, urban planner, interior designer | adult | shirt#e8e4da vest#3f4a5c trousers#33343d shoes#26222a glasses#26262c |
engineer | engineer, site manager, surveyor, foreman, geologist | adult | shirt#c7d3de vest#e0a43c trousers#4a4f58 hard-hat#f4f1ea boots#5a4030 |
blacksmith | blacksmith, farrier, ironsmith, swordsmith, bladesmith, glassblower, foundryman, ironworker | adult broad | shirt#8f8672 apron#5a3d28 trousers#3f3a36 boots#2f2a24 gloves#4a3626 |
potter | potter, ceramist, ceramicist | adult | shirt#b9a78a apron#8a7a62 trousers#4a4f5a shoes#5a4a3a |
cobbler | cobbler, shoemaker, saddler, leatherworker, bookbinder, basket weaver, weaver, furrier, hatter, milliner | adult | shirt#d8d0be vest#5f4a3a apron#6b4a30 trousers#3f3a36 shoes#2f2620 |
watchmaker | watchmaker, clockmaker, jeweller, jeweler, goldsmith, silversmith, horologist, optician, engraver, locksmith | adult | shirt#f0ece2 vest#4a3f52 trousers#33343d shoes#26222a glasses#6b5a3a bow-tie#5a2f38 |
lumberjack | lumberjack, woodcutter, logger, lumberman, lumberwoman, forester, woodsman, trapper | adult broad | shirt#b0403a:checked jeans#3d4f68 suspenders#3a2f28 beanie#3f4a3f boots#6b4a30 |
miner | miner, coal miner, gold miner, prospector, quarryman, spelunker, caver | adult | shirt#6f7f8c overalls#4a4f5a helmet#d9b23c boots#3a332c gloves#5a5048 |
lifeguard | lifeguard, beach guard, life guard | adult | tank-top#d9352c shorts#d9352c barefoot#cf9468 sunglasses#26262c cap#d9352c |
jockey | jockey, horse racer, steeplechaser | adult slim | jersey#2f6fae:striped leggings#f4f1ea helmet#2f6fae boots#26222a gloves#26222a | nobeard
equestrian | equestrian, horse rider, horseman, horsewoman, show jumper, dressage rider, polo player | adult | jacket#7a2f38 shirt#f2efe8 leggings#efe9dc helmet#26262c boots#26222a gloves#26222a |
hunter | hunter, huntress, game hunter | adult | jacket#5f6644 trousers#4f4a36 cap#5a5f3c boots#4a3626 scarf#8a6b3a | holds=bow
patient | patient, hospital patient | adult | pyjamas#b9d0d6 barefoot#d8b090 |
prisoner | prisoner, convict, inmate, jailbird, escaped convict | adult | overalls#e07b2c t-shirt#f0ece2 shoes#3a3a42 |
maid | maid, housemaid, chambermaid, parlourmaid, parlormaid, scullery maid | female adult | dress#26262e apron#f6f4ee nurse-cap#f6f4ee shoes#1f1d24 | hair=bun
nanny | nanny, governess, au pair, nursemaid | female adult | coat#3f4f5f skirt#3a3f4a blouse#f0ece2 shoes#26222a | hair=bun
cleaner | cleaner, cleaning lady, cleaning woman, janitor, caretaker, custodian, window cleaner, window washer, housekeeper | adult | shirt#5f8a8c apron#d9c9a0 trousers#4a5560 sneakers#e6e2da gloves#e0b63c |
reporter | reporter, journalist, newsman, newswoman, anchorman, anchorwoman, newscaster, news anchor, newsreader, correspondent, tv host, talk show host, presenter, interviewer | adult | suit#3a5270 trousers#2f3a4a shirt#f2efe8 shoes#26222a |
director | director, film director, movie director, filmmaker, producer, stage director | adult | jacket#3a3a42 t-shirt#8f8a80 jeans#3d4a5c cap#2f2f36 sneakers#e6e2da glasses#26262c |
writer | writer, novelist, author, poet, playwright, screenwriter, essayist, philosopher | adult | jacket#7a5f45 sweater#4f5a4a trousers#4a4038 shoes#3a2a22 glasses#4a3a2a scarf#9a6b45 |
coach | coach, football coach, fitness coach, gym teacher, personal trainer, physical education teacher | adult | jacket#2f5a9a:striped trousers#2f3440 cap#2f5a9a sneakers#f0eee6 |
yogi | yoga teacher, yoga instructor, yogi, pilates instructor, aerobics instructor | adult | tank-top#6a8f8a leggings#3f4a5c barefoot#cf9468 |
runner | runner, jogger, sprinter, marathon runner, marathoner, track runner | adult | tank-top#3f8fc4 shorts#26303c headband#f4f1ea sneakers#f2d84b |
weightlifter | weightlifter, weight lifter, powerlifter | adult broad | leotard#2f4f9a belt#4a3626 sneakers#f0eee6 | nobeard
bodybuilder | bodybuilder, body builder, strongman, muscleman, circus strongman | adult broad | bare-chest trunks#7a2430 boots#26222a | nobeard
army-general | army general, general, colonel, field marshal, army officer, brigadier | male adult | uniform#4f5a3c trousers#4a5038 tie#2f3326 epaulettes#e0b63c pilot-cap#4f5a3c star#e0b63c shoes#26222a |
sniper | sniper, sharpshooter, special forces soldier, paratrooper | adult | uniform#4a5540 trousers#465040 hood#4a5540 boots#2f2a24 gloves#2f2a24 |
bouncer | bouncer, bodyguard, secret service agent, security agent, nightclub bouncer | male adult broad | suit#1f1f26 trousers#1f1f26 tie#1a1a20 sunglasses#16161a shoes#1a1a1f | hair=buzz
fortune-teller | fortune teller, fortuneteller, clairvoyant, soothsayer, palm reader, crystal gazer | female adult | blouse#7a2f5a skirt#4a2f6a bandana#c0392b earring#e0b63c bracelets#e0b63c necklace#e0b63c sash#e0b63c | hair=long-wavy#2f2228
rabbi | rabbi, cantor | male adult | suit#1f1d22 trousers#1f1d22 shirt#f4f1ea fedora#1a181d shoes#1a181d | beard
imam | imam, mullah, muezzin | male adult | robe#efe9da turban#f6f4ee sandals#5a4030 | beard
peasant | peasant, serf, medieval farmer, commoner, villein, medieval peasant, peasant woman, peasant girl | adult | tunic#8a7350 leggings#6b5a42 rope-belt#c9b68a boots#5a4030 hood#6b5038 |
nobleman | nobleman, noble man, noblewoman, duke, earl, baron, lord, aristocrat, courtier, viscount, marquis | adult | tunic#5a2f5f cape#3f2a4f leggings#3a3346 boots#2f2620 ruff#f4f1ea plumed-hat#3f2a4f |
duchess | duchess, countess, baroness, lady of the manor, lady in waiting, marquise | female adult | gown#2f6a6a ruff#f4f1ea necklace#e0b63c tiara#e8c75a | hair=bun
bridesmaid | bridesmaid, maid of honour, maid of honor, flower girl | female adult | gown#9fc4b4 heels#d9c9a0 | hair=bun
widow | widow, mourner, mourning woman | female adult | gown#1f1d22 veil#2a272e gloves#1f1d22 shoes#1a181d | hair=bun
flower-seller | florist, flower seller, flower vendor | adult | shirt#d8a0a8 apron#5f8a5a trousers#4a4f58 shoes#5a4a3a | holds=bouquet
garbage-collector | garbage collector, garbage man, garbageman, dustman, bin man, binman, street sweeper, street cleaner, road worker, road sweeper | adult | overalls#3f5d4a vest#f2c22c cap#3f5d4a boots#3a3a3a gloves#5a5048 |
chimney-sweep | chimney sweep, chimney sweeper | adult | jacket#26242a shirt#8f8a80 trousers#2a282e top-hat#1f1d22 boots#1f1d22 scarf#8f2f33 |
butler | butler, footman, valet, manservant, majordomo, maitre d | male adult | tuxedo#1f1f26 trousers#33343d bow-tie#f4f1ea gloves#f6f4ee shoes#1a1a1f | nobeard hair=slick
astronomer | astronomer, stargazer, astrologer | adult | robe#3a3f6a cap#2f335a shoes#2f2620 glasses#6b5a3a |
graffiti-artist | graffiti artist, street artist, tagger | teen | hoodie#3a3a42 jeans#4a5568 cap#c0392b sneakers#f0eee6 medical-mask#2f2f36 |
acrobat | acrobat, trapeze artist, tightrope walker, circus artist, aerialist, contortionist, juggler, unicyclist | adult | leotard#c0392b sash#e0b63c ballet-shoes#f0d8b0 | nobeard
paramedic | paramedic, ambulance man, ambulance driver, emt, medic, rescue worker, first aider | adult | jacket#d9352c trousers#2f3a4a shirt#f4f1ea boots#26222a gloves#dfeef0 |
vet | vet, veterinarian, animal doctor, veterinary surgeon | adult | scrubs#4f8a6a stethoscope#3a3f4a shoes#f0f0f0 |
therapist | therapist, psychologist, psychiatrist, psychotherapist, counsellor, counselor, social worker | adult | sweater#6a7a8a shirt#f0ece2 trousers#4a4038 shoes#3a2a22 glasses#33302c |
archaeologist | archaeologist, archeologist, paleontologist, palaeontologist, egyptologist, treasure hunter | adult | shirt#c9b68a trousers#7a6548 fedora#6b4a30 belt#4a3626 boots#5a4030 bag#6b4a30 neckerchief#a8463a |
botanist | botanist, biologist, zoologist, naturalist, entomologist, ornithologist, birdwatcher, birder | adult | shirt#b5ad85 trousers#6b5f48 sun-hat#b5a67a boots#5a4030 suspenders#5a4a36 bag#5f4b34 |
hippie | hippie, hippy, flower child, bohemian | adult | tunic#c9803c jeans#4a6a8f headband#d9a92c sandals#5a4030 necklace#8f5fa6 sunglasses#a0522d | hair=long
punk | punk, punk rocker, goth | adult | leather-jacket#1f1f24 t-shirt#b03a4a torn-trousers#3a3f4a boots#1a1a1f bracelets#9aa1a8 | hair=mohawk#3fa65a
aztec | aztec priest, aztec, mayan priest, mayan, inca priest, inca, aztec warrior, mayan warrior, inca warrior, aztec king, mayan king, aztec emperor, inca emperor, aztec chief | male adult | bare-chest loincloth#b5402f sandals#8a6a3a collar#2f8f7a bracelets#e0b63c cape#2f8f5a plumes#2fa06a earring#e0b63c | hair=long#1f1d24 nobeard skin=#a8704a
airline-agent | gate agent, ticket agent, airline agent, check-in agent, check in agent, check-in clerk, airline clerk, boarding agent, airport clerk, ticket clerk | adult | uniform#2c3e63 trousers#26324d tie#c0392b shoes#1f1d24 |
estate-agent | estate agent, real estate agent, realtor, insurance agent, travel agent, talent agent, literary agent, sports agent, booking agent, letting agent | adult | suit#3f4a5f trousers#3f4a5f shirt#f2efe8 tie#8a3f3f shoes#26222a |
space-crew | spaceship commander, spaceship captain, spaceship flight engineer, spaceship mission specialist, spaceship first officer, space commander, mission commander, starship captain, starship commander, starship pilot, spaceship pilot | adult | racing-suit#3f6292 belt#26303c boots#26262c | nobeard
drone-operator | drone pilot, drone operator, radar operator | adult | uniform#5d6b45 trousers#555f3f headphones#2a2c30 boots#2f2a24 |
fur-trader | fur trader, fur trapper, voyageur, mountain man, frontiersman | male adult | coat#6b4f33 sash#a8402f trousers#5a4a38 beanie#7a5a3c boots#4a3626 bag#5a4030 | beard
mapmaker | mapmaker, map maker, cartographer | adult | shirt#e6dfd0 vest#5a4632 trousers#3f3a36 glasses#6b5a3a shoes#2f2620 |
suffragette | suffragette, suffragist | female adult | coat#4a4450 skirt#3a3642 blouse#f4f1ea sash#6a3f8f sun-hat#3a3642 boots#26222a | hair=bun
vampiress | vampire countess, vampire queen, vampire lady, vampire bride, vampire woman, vampire princess, vampire girl, vampire duchess, vampiress, female vampire, lady vampire, countess dracula | female adult | gown#4a1020 cape#8f1f2f high-collar#8f1f2f gloves#1f1a22 necklace#e0b63c shoes#1f1f1f | skin=#e2dcdc hair=long#1f1d24 being=vampire
bard | bard, minstrel, troubadour, lute player | adult | tunic#3f7a5a cape#a8503a leggings#5a4636 belt#3a2a22 plumed-hat#a8503a boots#4a3322 | nobeard holds=lute
customs-officer | customs officer, border guard, border officer, immigration officer, customs agent, passport officer | adult | uniform#3f5a4a trousers#33413a tie#26302a epaulettes#e0b63c police-cap#33413a shoes#1f1d24 |
`;
