/** Wild places, and those beyond the sky. */
import { settings } from './table.ts';

export const NATURE = settings(`
forest out [animal nature plant creature]: forest, wood, woods, woodland, grove, clearing, glade, pine forest, trail, wilderness
treetop-branch out []: treetop, tree top, top of a tree, top of the tree, high branch, branch high up, crown of a tree
treetops out [sky]: treetops, canopy of the forest, forest canopy, forest from above
birch-forest out [animal]: birch forest, birch grove, birch wood, birches, aspen grove
bamboo-forest out [animal]: bamboo forest, bamboo grove, bamboo thicket
beach out [nature]: beach, seaside, shore, coast, seashore, sandy beach, tropical island, island, dune beach, coastline, cove, bay
ocean out [vehicle]: ocean, sea, open sea, high seas, wave, open water, deep sea surface
sea-cliff out []: cliff, cliffs, sea cliff, cliff edge, cliff top, clifftop, headland, cliffside, ledge
cliff-over-surf out []: cliff over the surf, cliffs over the surf
cliff-edge out [animal]: mountain cliff, rocky ledge, rock ledge, precipice, cliff over a valley
rough-sea out [vehicle]: rough sea, rough seas, raging sea, raging ocean, choppy sea, heavy seas
coast-road out [vehicle]: coast road, coastal road, coastal highway, coast highway, seaside road, clifftop road, road by the sea, road along the coast, coastline road
big-wave out [sport]: giant wave, tidal wave, surf break, monster wave
rock-face out []: rock face, climbing wall, rock wall, cliff face, ice wall, mountain wall, vertical cliff
underwater water [animal]: underwater, seabed, sea bed, coral reef, reef, ocean floor, deep sea, deep sea trench, ocean trench, sea floor, lagoon floor
underwater-city water []: underwater city, atlantis, sunken city, undersea city, mermaid palace, mermaid kingdom, mermaid city, undersea palace, undersea kingdom
summit out [animal]: summit, mountain top, peak, mountaintop, mountain peak, mountain summit
mountain out [nature animal]: mountain, plateau, tableland, altiplano, mountains, hill, ridge, alps, valley, highland, mountainside
canyon out [animal]: canyon, gorge, ravine, grand canyon, slot canyon, canyon rim
desert out [animal]: desert, dune, sand dune, sea of sand, empty quarter, sahara, wasteland
oasis out [animal]: oasis, desert oasis, desert spring
waterhole out [animal]: waterhole, watering hole, water hole, drinking pool
savanna out [animal] {hour=golden-hour}: savanna, savannah, african plain, african savanna, african savannah, serengeti, safari, safari park
snowfield out [animal] {weather=clear}: snowfield, snow field, tundra, permafrost, frozen plain, snowy landscape
frozen-shore out [animal]: frozen beach, frozen shore, icy shore, icy beach, snowy beach, snowy shore, frozen coast, arctic beach, arctic shore, icy coast, snow-covered beach
arctic out [animal] {weather=clear}: north pole, arctic, antarctica, south pole, iceberg, polar landscape, frozen wasteland, arctic ocean, icy planet, ice planet, frozen planet, snowy planet, frozen world, ice world, icy moon
hedge-maze out [plant]: hedge maze, maze, labyrinth, garden maze, garden labyrinth, hedge labyrinth
crevasse out [] {hour=noon weather=clear}: crevasse, glacier crevasse, ice crevasse, ice canyon, ice gorge, bottom of a crevasse
well-shaft in []: well shaft, inside of a well looking up, down a well
frozen-lake out [sport] {weather=clear}: frozen lake, frozen pond, frozen river
field out [animal nature creature sport]: field, meadow, grassland, prairie, plain, pasture, hillside, countryside, steppe, grass
river out []: river, stream, creek, riverbank, brook
wide-river out [animal]: river crossing, wide river crossing
jungle-river out [animal]: jungle river, amazon river, river in the jungle, rainforest river, jungle stream
lake out [vehicle]: lake, pond, lakeside, lakeshore, reservoir, lagoon, dock
jungle out [animal]: jungle, rainforest, tropical forest, tropical rainforest, jungle planet, forest planet
swamp out [] {weather=fog}: swamp, marsh, wetland, bayou
volcano out [] {hour=dusk}: volcano, lava, inferno
mine in []: mine, mine tunnel, mineshaft, mine shaft, coal mine, gold mine, abandoned mine, mine gallery
cave in []: cave, cavern, grotto, lair, den
cave-lake in []: underground lake, underground river, subterranean lake, subterranean river, cave lake, cavern lake, lake in a cave, lake in a cavern, flooded cave, flooded cavern
ice-cave in []: ice cave, ice cavern, frozen cave, glacier cave, crystal cave of ice, cave of ice
alien-cave in []: alien cave, alien cavern, cave on an alien planet, cave of crystals
sky out [sky]: sky, cloud, clouds, in the air, above the clouds, heaven, heavens, stratosphere, air
space space []: space, outer space, galaxy, orbit, deep space, cosmos, universe, nebula, asteroid field
moon-surface space []: moon surface, lunar surface, surface of the moon, asteroid, moonscape, moon
alien-planet out [] {hour=dusk weather=clear}: alien planet, alien world, alien landscape, alien planet surface, surface of an alien planet, another planet, strange planet, distant planet surface, unknown planet, foreign planet, hostile planet, planet, planet surface, alien terrain, alien soil
mars dust []: mars, surface of mars, red planet, martian surface, martian landscape, martian soil, martian ground, martian desert, martian plain, martian dust, martian sand, planet mars, desert planet, dusty planet, sandy planet, rocky planet
campsite out []: campsite, camp, campground, camping site
train-roof out [] {weather=wind}: carriage roof, train roof, train top
stone-bridge out []: stone bridge, old stone bridge, arched bridge, stone arch bridge, old bridge, humpback bridge, village bridge, mossy bridge, toll bridge, stone toll bridge, troll bridge, troll's bridge
rope-bridge out []: rope bridge, hanging bridge, plank bridge
`);
