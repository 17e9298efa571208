/** Fields, waters, heights and wild places beside those that have sets of their own. */
import { recipes } from '../recipe.ts';

export const NATURE_BY_RECIPE = recipes(`
pumpkin-patch out=open {hour=golden-hour} [food]: pumpkin patch, pumpkin field, pumpkin farm, melon field, watermelon field
  rows: pumpkin^0.55
  sides: scarecrow hay-bale
strawberry-field out=open [food]: strawberry field, strawberry farm, strawberry patch, berry farm, berry field
  rows: strawberry^0.35 fern^0.35
  sides: basket basket
poppy-field out=open [plant]: poppy field, field of poppies, flower meadow, wildflower meadow, flower field, field of flowers
  rows: poppy^0.6 poppy^0.7
daisy-field out=open [plant]: daisy field, field of daisies, dandelion field, field of dandelions, daisy meadow
  rows: daisy^0.5 dandelion^0.5
cotton-field out=open [plant]: cotton field, cotton plantation, field of cotton
  rows: cotton^0.9
sugar-cane-field out=open [plant]: sugar cane field, sugarcane field, sugar cane plantation, sugar plantation
  rows: sugar-cane^2.4
coffee-field out=rice-terraces [plant]: coffee plantation, coffee farm, cocoa plantation, tea plantation, tea field, tea garden
  rows: bush^1
hop-field out=vineyard [plant]: hop field, hop garden, hop farm, bean field
  sides: ivy^2 ivy^2
cabbage-field out=open [food]: cabbage field, potato field, vegetable field, lettuce field, carrot field, turnip field, beet field, ploughed field, plowed field, crop field, farm field
  rows: cabbage^0.4
  sides: scarecrow plow
apple-orchard out=open [plant]: apple orchard, orchard, cherry orchard, peach orchard, pear orchard, fruit orchard
  rows: apple-tree^3.4
  sides: basket ladder
orange-grove out=open [plant]: orange grove, lemon grove, citrus grove, orange orchard, citrus orchard
  rows: orange-tree^3.2
olive-grove out=open [plant]: olive grove, olive orchard, field of olive trees
  rows: olive-tree^3.2
banana-plantation out=open wood [plant]: banana plantation, banana farm, rubber plantation
  rows: banana-tree^3
palm-grove out=open sand [plant]: palm grove, date palm grove, palm plantation
  rows: palm-tree^5
cherry-grove out=park [plant]: cherry blossom grove, cherry blossom garden, cherry blossom park, sakura park, hanami, cherry blossom avenue
  rows: cherry-blossom-tree^4
redwood-forest out=open wood [plant]: redwood forest, sequoia forest, redwood grove, giant forest, old-growth forest
  rows: redwood^14
dead-forest out=swamp {weather=fog} [plant]: dead forest, haunted forest, burned forest, burnt forest, petrified forest, cursed forest
  rows: dead-tree^4.5
snowy-wood out=open snowy wood {weather=snow}: taiga, boreal forest
  rows: pine-tree^4
heath out=field {weather=overcast}: heath, moor, moorland, heathland, highland moor, scottish highlands, highlands
  rows: lavender^0.5 fern^0.5
  sides: rock^1.2 rock^0.8 bush
  without: lone-tree flowers
pampas out=tall-grass: pampas, outback grass, steppe grass, sedge field, reed bed, reedbed
  sides: bush
glacier out=arctic {weather=clear}: glacier, glacier tongue, ice field, ice shelf, ice sheet, edge of a crevasse
  far: iceberg^14 iceberg^11
  back: iceberg iceberg^2.6
  sides: iceberg^2 iceberg^1.6
geyser-field out=open rocky mountains: geyser, geyser field, geothermal field, yellowstone, hot springs park, mud pool, sulphur springs
  back: steam^5 hot-pool steam^4
  sides: rock^0.8 steam^2 rock^0.6
sinkhole out=canyon: sinkhole, abyss, chasm, giant hole, edge of the abyss, edge of a chasm, bottomless pit
  sides: rock^1.4 rock^1
cenote out=cave: cenote, cave pool, blue grotto, sea cave, water cave
  back: hot-pool waterfall^4
  sides: fern rock^1 fern
lava-tube out=cave: lava tube, lava cave, volcanic cave, magma chamber, fire cave
  back: fire^1.2 rock^1.4 fire^1
  sides: fire^0.7 rock^1
lava-field out=volcano: lava field, lava flow, volcanic crater, crater rim, caldera, edge of a volcano, volcano crater, crater of a volcano, lava lake, inside a volcano
  sides: fire^0.9 rock^1
meteor-crater out=desert: crater, meteor crater, impact crater, bomb crater
  back: rock^2.4
  sides: rock^1 rock^1.3
mesa-land out=desert: mesa, butte, monument valley, red rocks, arches park, hoodoos, rock arch, natural arch
  far: cliff-face^14 cliff-face^11 cliff-face^14
badlands out=canyon: badlands, eroded hills, rocky desert, rock desert
  sides: tumbleweed cactus skull^0.3
salt-flat out=open flat ground=#e9e6dd {weather=clear}: salt flat, salt flats, salt lake, salt desert, bonneville, uyuni, dry lake, dry lakebed, playa, mudflat, mudflats, endless plain, tidal flats, mud flats
foothills out=mountain: foothills, foothill, mountain meadow, alpine meadow, alpine pasture
  rows: daisy^0.4 dandelion^0.4
waterfall-pool out=river [nature]: waterfall, waterfalls, foot of a waterfall, under a waterfall, niagara falls, victoria falls, plunge pool, at the waterfall, behind a waterfall
  back: waterfall^6
  sides: rock^1.2 fern rock^0.9 fern
rapids out=river: rapids, white water, whitewater, white water rapids, river rapids, mountain stream, torrent
  back: rock^1 rock^0.6 rock^1.3
  sides: rock^0.9 rock^0.7
plane-graveyard out=desert [vehicle]: plane graveyard, airplane graveyard, aircraft graveyard, aircraft boneyard, airplane boneyard
  far: airplane airplane
  back: propeller-plane jet-engine
  sides: junk-heap tire^0.8
ship-graveyard out=beach [vehicle] {weather=overcast}: ship graveyard, shipbreaking yard, ship breaking beach, graveyard of ships
  far: ship shipwreck-hull
  back: shipwreck-hull
  sides: anchor^1.6 chain barrel-drum
tepee-village out=field: tepee village, tipi village, teepee village, tepee camp, tipi camp, plains camp, native american village, native american camp
  far: tipi^4.5 tipi^5 tipi^4.5 tipi^4.2
  sides: tipi^4 horse tipi^3.8 campfire
waterfall-cave out=cave: waterfall cave, cave behind a waterfall, grotto with a waterfall, cave with a waterfall
  back: waterfall^3.2
  sides: rock^1.2 fern rock^0.9 fern
dry-riverbed out=canyon: dry riverbed, dry river bed, riverbed, dried-up river, dry river, dried river bed, wadi, arroyo
  without: river cactus
  sides: rock^0.9 dead-tree^3 rock^0.6 bone
floating-market out=river [food]: floating market, boat market, river market
  back: rowing-boat canoe rowing-boat
  sides: basket crate basket
river-delta out=swamp {weather=clear}: river delta, delta, estuary, river mouth, lagoon marsh, everglades, wetlands, fen
  sides: cattail grey-heron cattail
mangrove-swamp out=swamp {weather=clear}: mangrove, mangrove forest, mangrove swamp, mangroves
  rows: mangrove^3
peat-bog out=swamp {weather=fog}: peat bog, bog, marshland, quagmire, mire
  sides: cattail moss
kelp-forest out=underwater: kelp forest, seaweed forest, underwater forest, kelp bed
  back: seaweed-wall
  sides: starfish sea-urchin
shipwreck out=underwater: sunken ship graveyard
  back: shipwreck-hull treasure-chest
  sides: anchor coral amphora
tide-pool out=beach: tide pool, tidal pool, rock pool, rockpool, rocky shore, rocky beach, pebble beach, rocky coast
  back: rock^1.1 rock^0.7 rock^1.3
  sides: starfish^0.35 crab^0.4 rock^0.8 seashell^0.3
sandbar out=beach: sandbar, sandbank, atoll, archipelago, islet, tiny island, lonely island, peninsula, isthmus, spit of land, lagoon beach, caribbean beach
  back: palm-tree^4
  sides: seashell^0.3 coconut^0.3
spring-glade out=forest: forest spring, mountain spring, village well, magic well, old well
  centre: well^1.8
  sides: fern rock^0.8
beaver-lodge out=lake: beaver dam, beaver lodge, beaver pond
  back: junk-heap log^0.7 log^0.6
  sides: beaver^0.5 tree-stump
vacant-lot out=open gravel town: vacant lot, abandoned lot, empty lot, wasteland lot, waste ground, wasteground, brownfield, bomb site, ruined block
  back: junk-heap barrel-drum car
  sides: tire^0.6 fence shopping-cart fence
minefield out=battlefield [weapon]: minefield, no-go zone, demilitarized zone, dmz, firing line, no man's land field
  back: barbed-wire^1.1 barbed-wire^1.1
  sides: warning-sign^1 landmine^0.4 warning-sign^1 landmine^0.4
pet-cemetery out=graveyard: pet cemetery, pet graveyard, pet sematary, cemetery for pets
  sides: doghouse^0.8 bouquet^0.4
sculpture-park out=park: sculpture garden, sculpture park, statue park, statue garden, open-air museum
  back: statue^2.4 obelisk^5 statue^2.4
  sides: statue^2 statue^1.6 statue^2.2
dead-end out=alley: dead end, dead-end alley, blind alley, dead-end street, walled alley
  back: dumpster trash-bin
gallows-square out=medieval-village: gallows, execution site, gallows hill, place of execution, execution square, guillotine square
  back: gallows^3.6
  sides: barrel
manhole-street out=street: open manhole
  centre: manhole-cover
  sides: traffic-cone barricade traffic-cone
picnic-ground out=park [food]: picnic area, picnic spot, picnic ground, picnic site, picnic meadow
  centre: picnic-basket^0.5
  sides: picnic-table grill
fish-market out=harbour [food]: fish market, fishing village harbour, fish dock, fishing harbour, fishing port, fishing wharf
  back: fishing-boat^3.6 crate barrel
  sides: fish^0.4 lobster-trap fishing-net crate
flower-market out=market [plant]: flower market, plant market, flower stall, flower stand, flower cart
  back: bouquet^0.7 tulip^0.8 sunflower^1 rose^0.7
  sides: flower-bed rose^0.7 bouquet^0.6 sunflower^1.1
christmas-market out=market {weather=snow hour=dusk}: christmas market, christmas fair, advent market, holiday market
  back: christmas-tree^3.4 kiosk
  sides: gift^0.5 snowman^1.5 candy-cane^0.9
flea-market out=market [household]: flea market, car boot sale, garage sale, yard sale, antiques market, jumble sale
  back: armchair gramophone mirror^1.3 suitcase
  sides: lamp vase^0.7 painting^0.7 bicycle
parade out=street: parade, carnival parade, marching parade, street parade, mardi gras, pride parade, street festival, carnival in rio
  back: balloon^1.4 drum flag^2 balloon^1.4
  sides: balloon^0.9 flag^1.8 balloon^0.8
protest out=plaza: protest, demonstration, street protest, protest march, picket line
  back: protest-sign^1.4 protest-sign^1.4 protest-sign^1.4
  sides: barricade megaphone barricade
street-market out=street [food]: high street, shopping street, main street, fifth avenue, rodeo drive, oxford street, pedestrian zone
  back: bench potted-plant^1.1
  sides: street-lamp^3.4 flower-bed
`);
