/** Places of tales and of other worlds. */
import { recipes } from '../recipe.ts';

export const TALES = recipes(`
wizard-tower in=stone candles {hour=night}: wizard's tower, wizard's study, wizard tower, sorcerer's tower, sorcerer's lair, mage's tower, magic school classroom, potions classroom, hogwarts classroom, wizard's room, wizard's chamber, magician's study
  back: bookshelf^2.3 great-window dark-shelf(lab-flask#7a4fb5 crystal-ball skull book owl)
  before: workbench(open-book candle crystal-ball lab-flask#7a4fb5)
  sides: cauldron globe^1.2 telescope wizard-staff^1.6
witch-hut in=boards small candles {hour=night} rural: witch's hut, witch's cottage, witch's house, witch's kitchen, witch's lair, witch hut, hag's hut, swamp witch's hut, potion room
  back: dark-shelf(jar lab-flask#7a4fb5 skull frog^0.2) fireplace^1.4 small-window
  centre: cauldron^0.9
  sides: broomstick^1.5 black-cat barrel toadstool^0.4
  hang: herb garlic bat
dragon-cave out=cave: dragon's lair, dragon nest, dragon's nest, dragon's cave, dragon lair, dragon's den, dragon's hoard, cave of treasure
  back: gold-hoard^1.6 treasure-chest^1 gold-hoard^1.5
  sides: gold-hoard^1.2 skull^0.5 treasure-chest bone^0.4
goblin-market out=market {hour=night}: goblin market, magic market, fairy market, fantasy market, wizard market, diagon alley
  back: kiosk cauldron kiosk
  sides: toadstool^0.9 lantern crystal^0.8 jack-o-lantern
hero-cave in=stone vast bulb [electronics]: superhero cave, hero's cave, batcave, secret cave base, underground lair, cave lair, hero lair, superhero base, superhero headquarters
  back: screen
  before: console(computer-monitor*3) console(computer-monitor*2)
  sides: sports-car-front suit-of-armor motorcycle server-rack
alien-jungle out=jungle {hour=dusk}: alien jungle, alien forest, alien planet jungle, pandora, bioluminescent forest, bioluminescent jungle, glowing forest, glowing jungle
  back: crystal^1.8 toadstool^3.2 crystal^1.4 toadstool^2.4
  sides: toadstool^1.6 crystal^1 fern toadstool^2.2 crystal^1.3
mermaid-lagoon out=lake [animal]: mermaid lagoon, mermaid cove, mermaid pool, siren's cove, mermaids' lagoon
  back: rock^2.2 waterfall^3.4 rock^1.7
  sides: rock^1 seashell starfish palm-tree^4
alien-market out=market {hour=night}: alien market, alien marketplace, alien bazaar, space market, space bazaar, galactic market
  back: kiosk hologram^1.8 kiosk
  sides: crystal^1.3 robot^1.4 toadstool^1.6 barrel-drum
robot-graveyard out=junkyard: robot graveyard, robot junkyard, robot scrapyard, android graveyard
  back: robot-arm^2 robot^1.5 gear^1.4
  sides: robot-head^0.9 robot-arm^1.6 gear^1.1 robot^1.4
medieval-market out=medieval-village [food]: medieval market, medieval market square, medieval fair, medieval marketplace, renaissance fair, fantasy village market
  sides: market-stall market-stall market-stall market-stall barrel hay-bale
  ground: basket basket
fairy-ring out=forest {hour=dusk}: fairy ring, fairy glade, magic glade, fairy grove, fairy glen, fairy circle, fairy forest, enchanted glade, mushroom forest, mushroom circle, enchanted grove, fairy kingdom, fairyland, enchanted forest, magical forest, magic forest
  back: toadstool^1.4 mushroom-house^2.6 toadstool^1.2
  sides: toadstool^0.8 toadstool^0.5 firefly-swarm toadstool^1 flower
candy-land out=open {weather=clear} ground=#f7bcd2 [food]: candy land, candyland, land of sweets, candy kingdom, candy world, candy forest, land of candy, sugar land, sweet land
  far: ice-cream-cone^9 cupcake^7 ice-cream-cone^8
  back: lollipop^3 gingerbread-house^3.4 candy-cane^2.8 lollipop^2.6
  sides: candy-cane^2 cupcake^1.2 lollipop^1.8 donut^1.2 gummy-bears^0.9
gingerbread in=candy small [food]: gingerbread house, inside a gingerbread house, candy house, house of sweets
  back: white-shelf(cookie cupcake candy gingerbread-man) small-window clay-oven
  sides: candy-cane^1.6 lollipop^1.5 gingerbread-man^1
giant-house in=boards vast: giant's castle, giant's house, giant's kitchen, giant's table, giant's lair
  back: giant-door vase^4
  sides: mug^2.6 boot^2.6 spoon^3 candle^3
ice-palace in=ice vast chandelier {weather=snow}: ice palace, ice castle, snow palace, frozen palace, ice hotel, snow queen's palace, frozen throne room, ice hall
  back: crystal^2.6#a5d8f2 throne^2.2#a9d6ee crystal^2.6#a5d8f2
  sides: crystal^2#b9e2f5 crystal^1.4#8fcbea crystal^2#b9e2f5
crystal-cave out=alien-cave: crystal cave, crystal cavern, crystal grotto, gem mine, cave of gems
  sides: crystal^1.6 crystal^1.1 crystal^1.8
hobbit-hole in=boards small land lantern rural: hobbit hole, hobbit house, hobbit's house, burrow house, badger's home, rabbit's house, mouse house, mole's house, fox den house, rabbit burrow
  back: round-door shelf(book teapot jug plate) fireplace^1.2 round-window
  sides: armchair barrel coat-rack basket
rabbit-hole in=earth long: rabbit hole, burrow, rabbit warren, fox den, badger sett, mole tunnel, ant tunnel, anthill tunnel, wolf den, bear den, underground burrow, dug tunnel, escape tunnel dug
  back: tunnel-mouth
  sides: branch carrot^0.5 rock^0.6 mushroom^0.5
elven-city out=forest: elven city, elf city, elf kingdom, elven village, elf village, elven kingdom, rivendell, elvish city
  far: castle^14 waterfall^9
  back: pergola^3.2 statue^2.4 pergola^3.2
  sides: lantern fern fountain^1.6
dwarf-hall in=stone vast lantern: dwarven mine, dwarven hall, dwarven forge, dwarf kingdom, dwarven kingdom, dwarven city, hall of the mountain king, goblin cave, underground kingdom, underground city
  back: statue^3.6 throne^2.2 statue^3.6
  sides: colonnade anvil^0.9 gold-hoard barrel battle-axe^1.3
vampire-castle in=stone candles large {hour=night}: vampire's castle, dracula's castle, vampire castle, vampire lair, vampire's lair, gothic castle hall, gothic mansion, gothic hall
  back: suit-of-armor coffin^0.62 stained-window throne^2
  sides: candelabra^1.5 coffin^0.62 bat^0.6 suit-of-armor
pirate-cove out=beach: pirate cove, pirate island, treasure island, pirate bay, smuggler's cove, smugglers' cove, shipwreck beach, castaway island, deserted island
  back: treasure-chest pirate-ship^7 palm-tree
  sides: barrel palm-tree^4 skull-and-crossbones^0.6 cannon
tavern in=boards lantern sea {hour=night}: pirate tavern, tavern, medieval tavern, fantasy tavern, medieval inn, roadside inn, hobbit pub, coaching inn, caravanserai, alehouse, ale house
  back: barrel^1.1 fireplace^1.4 dark-shelf(beer-mug bottle jug) barrel^1.1
  before: bar(beer-mug jug beer-mug)
  sides: barrel stool picnic-table
time-machine in=metal neon: time machine, inside a time machine, time travel lab, teleporter room, portal room, stargate room, teleportation chamber
  back: control-panel^1.4 portal^2.4 gears
  sides: clock^1 server-rack grandfather-clock clock^0.8
pharaoh-tomb in=sandstone large candles: pharaoh's tomb, egyptian tomb, inside a pyramid, inside the pyramid, pyramid chamber, egyptian temple, mummy's tomb, ancient tomb, king's tomb, tomb of a king
  back: hieroglyphs sarcophagus gold-hoard hieroglyphs
  sides: amphora^1 sphinx^1.4 torch^1.4 treasure-chest vase^1
pharaoh-palace in=sandstone vast: egyptian palace, pharaoh's palace, cleopatra's palace, palace of the pharaoh, egyptian throne room, temple of the pharaoh
  back: hieroglyphs gold-colonnade hieroglyphs
  sides: sphinx^1.6 palm-tree^3 urn torch^1.6 amphora^1.1
jungle-temple out=jungle: aztec temple, mayan temple, jungle temple, lost temple, lost city, mayan ruins, aztec ruins, jungle ruins, ancient jungle ruins, angkor wat, temple ruins
  back: totem-pole^3 pyramid^7 totem-pole^3
  sides: fern statue^2 fern torch^1.4
roman-villa in=marble large land: roman villa, roman house, greek villa, greek temple interior, roman palace, senate house, roman senate
  back: statue^2 colonnade hall-arch statue^2
  sides: amphora^1 column^3 urn olive-tree^2.4
greek-temple out=open paved [building]: greek temple, roman temple, acropolis, parthenon, roman forum, mount olympus, olympus, ancient greece, ancient rome, agora
  back: column^5 parthenon^7 column^5
  sides: statue^2.4 column^4 olive-tree^3
geisha-house in=paper lantern: geisha house, japanese tea room, tea ceremony room, tea ceremony, japanese room, tatami room, ryokan, ryokan room, japanese house, okiya, traditional japanese house, japanese inn
  back: hung(scroll scroll) paper-door bonsai^0.7
  sides: bamboo^1.8 paper-lantern^0.6 coffee-table
samurai-castle out=japanese-garden: samurai castle, japanese castle, shogun's palace, shogun's castle, emperor's palace, forbidden city, chinese palace, imperial palace
  far: pagoda^16
  sides: cherry-blossom-tree^4 lantern^1.2 torii-gate^3
chinese-temple in=panelled lantern large: chinese restaurant, dim sum restaurant, chinese tea house, chinese temple interior, kung fu school, shaolin temple, chinese palace hall, red lantern hall, chinatown restaurant
  back: chinese-dragon^1.6 hung(paper-lantern paper-lantern paper-lantern) gong^1.6 vase^1.1
  hang: paper-lantern paper-lantern paper-lantern paper-lantern
  sides: bamboo^1.8 vase^1
harem in=sandstone large lantern: harem, sultan's palace, arabian palace, moroccan palace, maharaja's palace, aladdin's palace, palace chamber, persian palace, arabian nights palace, riad, hookah lounge, shisha bar, shisha lounge
  back: hung(rug rug) inner-arch magic-lamp^0.5 inner-arch
  sides: pillow rug vase^1 gold-colonnade palm-tree^2
monster-den in=earth dust: monster's den, troll's cave, ogre's cave, goblin den, bear cave, lion's den, monster lair, giant spider's lair, spider's lair
  back: spider-web^1.8 bone^0.6 tunnel-mouth
  sides: skull^0.5 spider-web^1.4 bone^0.5 rock^1
mini-world out=tall-grass: giant grass, insect world, world of ants, blades of grass, garden jungle, miniature world, among the grass blades, bug world
  back: mushroom^2.4 daisy^3 toadstool^2
  sides: ant^0.8 dandelion^2.6 ladybug^0.7 flower^2.4
cloud-castle out=sky: cloud city, cloud castle, castle in the clouds, sky castle, castle in the sky, sky city, city in the clouds, floating island, floating city, floating castle, flying island
  far: castle^18
heaven-gate out=sky {hour=morning}: pearly gates, gates of heaven, heaven's gate, gate of heaven
  back: golden-gate
hell-gate out=volcano: gates of hell, hell's gate, hellscape, hell, underworld, realm of the dead, land of the dead
  back: iron-gate
  sides: skull^0.9 fire^1.2 skull^0.7 fire^1
spacewalk out=space {hour=night}: spacewalk, space walk, outside the space station, outside of the space station, hull of a space station, hull of the space station
  far: space-station^13
dream-void out=space {hour=night}: dream world, dreamscape, surreal landscape, void of doors, astral plane, between worlds, limbo
  back: door grandfather-clock chair
wasteland-camp out=desert {weather=sandstorm}: post-apocalyptic camp, post-apocalyptic settlement, wasteland settlement, scavenger camp, mad max camp, nuclear wasteland
  back: tire^1 truck barrel-drum junk-heap
  sides: barrel-drum tire^0.8 skull^0.4 barbed-wire
crashed-ship out=desert [vehicle]: crashed spaceship, spaceship wreck, crashed ufo, alien desert
  back: ufo^3
  sides: rock^1.2
royal-bedroom in=marble chandelier [furniture]: royal bedchamber, royal bedroom, queen's chamber, king's chamber, queen's bedroom, king's bedroom, princess's room, princess bedroom, princess's bedroom, bedchamber, royal chamber
  back: bed^1.5 curtained-window hung(painting) wardrobe
  sides: candelabra^1.4 mirror^1.8 armchair treasure-chest
ritual-chamber in=stone candles {hour=night}: ritual chamber, summoning circle, sacrificial altar, ritual room, cult temple, sacrificial chamber, occult room, altar of sacrifice
  back: skull^0.5 statue^2.2 inner-arch skull^0.5
  before: stonetop(skull candle dagger goblet)
  sides: candelabra^1.5 torch^1.4 candelabra^1.5 skull^0.4
smugglers-den in=stone lantern: smuggler's den, smugglers' den, thieves' den, thieves' guild, thief's hideout, bandit hideout, smugglers' cave, mages' guild, robbers' den, pirate hideout, gang hideout
  back: shelf(money-bag jug candle gold-bar) crate^1.2 hung(map sword) barrel
  before: stonetop(money-bag dagger map)
  sides: treasure-chest barrel crate sack
wedding-tent in=canvas chandelier large [food]: wedding tent, wedding marquee, marquee, banquet tent, party tent, festival tent
  back: wedding-cake^1.3 bouquet^0.9 bouquet^0.9 hung(paper-lantern*4)
  rows: dining-table
  hang: paper-lantern paper-lantern paper-lantern
`);
