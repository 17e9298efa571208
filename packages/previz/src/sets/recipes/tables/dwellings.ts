/** Rooms of houses, huts and camps, and what lies about them. */
import { recipes } from '../recipe.ts';

export const DWELLINGS = recipes(`
pantry in=plaster small [food]: pantry, kitchen pantry, food pantry, store cupboard, larder cupboard
  back: white-shelf(jar jam can bread) window white-shelf(bottle jar egg cheese)
  sides: sack basket crate
  hang: onion garlic
dining-room in=plaster chandelier [food]: dining room, formal dining room, banquet table, dinner table room
  back: cabinet(plate teapot cup wine-glass) hung(painting) curtained-window
  centre: dining-table
  sides: chair chair
drawing-room in=panelled chandelier land: drawing room, parlour, parlor, sitting room of a mansion, victorian parlour, smoking room, morning room
  back: bookshelf fireplace^1.5 curtained-window
  sides: armchair grandfather-clock piano armchair
study in=panelled: study, private study, home library, scholar's study, sorcerer's study, professor's study, writer's study, writer's room, den room, gentleman's study
  back: bookshelf^2.3 fireplace^1.4 bookshelf^2.3
  before: desk(stack-of-books desk-lamp globe quill)
  sides: globe^1.1 armchair
home-office in=plaster [electronics]: home office, writing room, gaming room, gamer's room, game room of a streamer, streamer's room, hacker's room, hacker den
  back: bookshelf window hung(poster clock photo-print)
  before: desk(computer-monitor computer-monitor desk-lamp mug)
  sides: potted-plant office-chair
kids-room in=candy [toy]: children's room, kids' room, child's room, kid's bedroom, playroom, nursery, child's bedroom, toy room, kid's room, boy's room, girl's room, children's bedroom, baby's room, kids room
  back: white-shelf(teddy-bear ball toy-car doll building-blocks) window bunk-bed
  sides: rocking-horse crib dollhouse teddy-bear^0.9
  hang: kite balloon
teen-room in=plaster [electronics]: teenager's room, teen bedroom, teenager's bedroom, dorm room, dormitory room, student room, college dorm, dorm, student flat
  back: hung(poster guitar poster) window desk(laptop desk-lamp stack-of-books) bed
  sides: bean-bag electric-guitar^1
walk-in-closet in=white small [clothing]: walk-in closet, walk in closet, closet, dressing closet, inside a closet, inside a wardrobe, inside the wardrobe, cloakroom, coat room, coat check
  back: rail(dress coat suit blouse) white-shelf(high-heel handbag sun-hat boot) rail(coat dress jacket)
  sides: mirror^1.8
laundry-room in=tiles small strip [household]: laundry room, utility room, wash house, washhouse, washing room
  back: washers washers shelf(towel soap spray-bottle)
  sides: laundry-basket ironing-board
  hang: blouse sock t-shirt
mud-room in=boards small: mudroom, entryway, entrance hall of a house, vestibule, porch entrance, boot room, entry hall
  back: rail(coat raincoat scarf) inner-door shoe-rack
  sides: umbrella-stand coat-rack doormat
foyer in=marble chandelier: foyer, entrance hall, grand foyer, mansion foyer, mansion entrance, entry of a mansion, great staircase hall, vestibule of a palace
  back: hung(painting) inner-door vase^1 hung(painting)
  sides: side-stairs vase^1 statue^1.8
doorstep out=suburb: doorstep, stoop, front steps, front doorstep
  back: house^6
  sides: potted-plant potted-plant
housing-estate out=open asphalt flat {weather=clear}: housing estate, council estate, council housing estate, high-rise estate, tower block estate, blocks of flats, housing project, housing projects
  back: apartment-building^9 apartment-building^7.5 apartment-building^9
  sides: street-lamp^4.5 bench
sunroom in=plaster great land [plant]: conservatory, sunroom, sun room, winter garden, solarium, sun porch, glass veranda, palm house
  back: great-window
  sides: palm-tree^2.2 armchair potted-plant^1.2 fern
garden-shed in=boards small dust land [tool]: garden shed, potting shed, tool shed, toolshed, woodshed, shed, wood shed, allotment shed
  back: board(rake shovel hoe pruning-shears) small-window shelf(flower-pot seedling watering-can)
  sides: wheelbarrow lawn-mower sack bucket
well-bottom in=stone tiny unlit wall=#6f6c64 floor=#4f4c46: well bottom, bottom of a well, inside a well, in a well, bottom of the well, in the well, bottom of a pit, deep pit, oubliette
  back: light-from-above
  sides: bucket rope
outhouse in=boards tiny: outhouse, outdoor toilet, privy, porta potty, portaloo, latrine
  back: hung(toilet-paper) small-window
  sides: toilet
toilet-cubicles in=tiles strip [household]: public toilet, public restroom, school toilet, school bathroom, restroom, men's room, ladies' room, gas station bathroom, toilets, washroom, school restroom
  back: cubicles slab(sink soap-dispenser) mirror^1.3
  sides: trash-bin sink
music-room in=panelled land [instrument]: music room, music classroom, practice room, rehearsal studio, band room, garage band room, piano room
  back: upright-piano curtained-window hung(violin guitar trumpet)
  sides: cello music-stand harp drum-kit
home-cinema in=dark small: home theater, home theatre, home cinema, screening room, tv room, media room
  back: screen
  sides: speaker^1.1 popcorn-machine
  centre: couch
trophy-room in=panelled "TROPHIES": trophy room, hall of fame, trophy hall, trophy case, hunting room, hunter's den
  back: shelf(trophy*4 medal) hung(sword shield medal rifle) shelf(trophy*3 medal*2)
  sides: suit-of-armor armchair globe^1
panic-room in=metal small strip: panic room, safe room, fallout shelter, bomb shelter, air-raid shelter, air raid shelter, nuclear shelter, survival shelter, prepper bunker
  back: vault-door metal-shelf(can*2 water-bottle gas-mask) bunk-bed
  sides: barrel-drum gas-mask^0.5 crate
penthouse in=marble large [furniture]: penthouse, penthouse apartment, luxury apartment, loft apartment, high-rise apartment, skyscraper apartment, studio apartment, city apartment, bachelor pad
  back: great-window hung(painting)
  sides: couch floor-lamp potted-plant^1.3 piano
log-cabin in=logs land lantern rural "CABIN": log cabin, cabin in the woods, hunter's cabin, mountain hut, trapper's cabin, wooden cabin, forest cabin, ranger station, ranger's cabin, woodcutter's hut, hunting cabin, bothy, alpine hut
  back: fireplace^1.4 small-window board(rifle snowshoe axe lantern)
  sides: rocking-chair log bed chopping-block
cottage-room in=stone small land rural "COTTAGE": cottage kitchen, farmhouse kitchen, country kitchen, farmhouse, cottage interior, inside a cottage, peasant's house, peasant cottage, grandmother's house, inside a farmhouse, castle kitchen, lighthouse kitchen, manor kitchen, palace kitchen
  back: clay-oven curtained-window shelf(plate jug pot cup)
  hang: garlic herb onion frying-pan
  sides: rocking-chair basket dining-table barrel
beach-hut in=boards small sea [sport]: beach house, beach hut, beach cabin, surf shack, surf shop, lifeguard hut, lifeguard tower, seaside cabin, beach shack, bungalow on the beach, fisherman's hut, fisherman's cottage, fishing hut
  back: surfboard^1.9 wide-window surfboard^1.8
  sides: deck-chair surfboard^1.9 fishing-net lifebuoy
  hang: fishing-net seashell starfish
mud-hut in=earth small rural: mud hut, straw hut, grass hut, tribal hut, village hut, inside a hut, adobe house, thatched hut, roundhouse interior, shaman's hut
  back: shelf(amphora bowl jug drum) small-window hung(mask shield spear)
  sides: basket drum amphora unrolled-mat
  hang: herb onion
shack in=boards small bulb dust rural: shack, shanty, hovel, abandoned house, derelict house, abandoned cabin, ruined house, crack house, abandoned apartment, abandoned room, trap house, ruined room, abandoned building
  back: small-window metal-shelf(bottle can jar) broken-wall
  sides: mattress barrel-drum crate tire^0.6
refugee-camp out=open mud mountains: refugee camp, tent city, army camp, military camp, tented camp, roman camp, viking camp, nomad camp, bedouin camp, siege camp, bandit camp, prisoner of war camp, mercenary camp, rebel camp
  back: tent^2.4 tent^2.4 tent^2.4
  sides: campfire barrel crate clothesline
yurt in=canvas lantern land: yurt, ger, tipi, teepee, wigwam, inside a yurt, inside a tipi, nomad tent, bedouin tent, sultan's tent, mess tent, harem tent, hazmat tent
  back: hung(rug shield rug) shelf(teapot jug bowl) treasure-chest
  sides: rug campfire saddle^0.6 pillow
longhouse in=logs large lantern rural: viking longhouse, longhouse, viking hall, mead hall of the vikings, chieftain's hall, viking house
  back: hung(shield axe shield sword shield) throne hung(shield spear shield)
  centre: campfire^1.1
  sides: barrel wooden-posts barrel barrel
bunk-room in=concrete strip [furniture]: bunk room, bunkhouse, barracks, hostel, hostel room, dormitory, army barracks, military barracks, boarding school dormitory, orphanage, boot camp barracks, youth hostel, summer camp cabin
  back: grey-lockers window bunk-bed
  sides: bunk-bed
  rows: bunk-bed
hotel-room in=plaster "HOTEL" [furniture]: hotel room, honeymoon suite, hotel suite, motel room, guest room, guesthouse room, inn room, boarding house, bed and breakfast, presidential suite
  back: hung(painting) bed curtained-window
  sides: nightstand armchair tv suitcase
nursing-home in=clinic [household]: nursing home, retirement home, care home, old people's home, hospice, assisted living home, day room
  back: curtained-window shelf(book vase clock) hung(painting clock)
  sides: armchair wheelchair potted-plant armchair
roof-garden out=rooftop [plant]: rooftop garden, roof garden, rooftop farm, garden on the roof
  back: flower-bed tree^3 flower-bed bush
  sides: potted-plant^1.2 bench flower-bed potted-plant^1.2
roof-edge out=rooftop: roof edge, edge of the roof, edge of a roof, ledge of a building, edge of the rooftop, ledge of a skyscraper, edge of a skyscraper, sniper nest, sniper's nest
  back: water-tower^5
  sides: air-conditioner antenna^2
courtyard out=plaza [plant]: courtyard, inner courtyard, patio garden, cloister garden, quadrangle, atrium, palace courtyard, riad courtyard, piazza courtyard
  back: column^4 fountain^2.4 column^4
  sides: potted-plant^1.3 column^4 olive-tree^3 column^4
allotment out=open wood [plant]: allotment, community garden, vegetable patch, cabbage patch
  rows: cabbage^0.4 carrot^0.4 tomato^0.4 lettuce^0.4
  sides: scarecrow wheelbarrow
swing-yard out=suburb [toy]: front yard, front lawn, backyard barbecue, cookout
  back: house^5.5
  sides: grill swing^2 picnic-table
treehouse-outside out=forest: tree house platform, treehouse village, tree village, elven treehouse, ewok village, tree canopy, canopy walkway, treetop walkway
  back: tree-house^6 tree-house^5
tent-site out=forest {hour=dusk}: campsite in the woods, summer camp, scout camp, glamping site, base camp, bivouac
  back: tent^2 tent^2
  centre: campfire
  sides: log^0.5 backpack lantern
igloo-camp out=arctic: igloo village, inuit camp, arctic camp, polar station, research station in antarctica, polar base, arctic base
  back: igloo^2.4 sled igloo^2.4
  sides: snowmobile husky flag^2
`);
