/** Country, villages, and places of other times. */
import { settings } from './table.ts';

export const COUNTRY = settings(`
park-pond out [animal]: park pond, duck pond, village pond, pond in a park, pond in the park, park lake, boating lake, garden pond
park out [animal plant]: park, city park, lawn, public garden, green
farm out [animal]: farm, paddock, horse paddock, farmyard, barnyard, ranch
barn in [animal]: barn, hayloft
vineyard out [plant]: vineyard, vineyards, winery, grape field
rice-terraces out [plant]: flooded field, flooded rice field, rice terrace, rice terraces, rice paddy, rice paddies, rice field, terraced fields
road out [vehicle]: road, country road, roadside, path, route
country-lane out [plant]: country lane, farm lane, farm track, hedgerow, lane with hedges, hedge-lined lane, dirt road, dirt track, rural lane, lane between hedges, lane between fields, cart track
desert-road out [vehicle]: desert road, desert highway, road through the desert, highway through the desert, route 66, empty desert road
village out [building]: village, hamlet, small town, cottage, yard, house
medieval-village out [building]: medieval village, medieval town, medieval street, medieval city
suburb out [vehicle]: suburb, suburbs, suburban street, suburbia, suburban neighborhood, suburban neighbourhood, residential street, driveway, neighborhood, neighbourhood, suburban home, cul-de-sac
castle out [creature]: castle, fortress, palace, citadel, kingdom, fort
battlements out [weapon]: battlements, battlement, castle battlement, castle battlements, ramparts, castle wall, castle walls, city wall, city walls, on the castle wall, on the castle walls, on the city walls, parapet, fortress wall, rampart
frontier-wall out [weapon]: hadrian's wall, frontier wall, great wall, great wall of china, roman wall
scaffold-top out [tool]: scaffold, scaffolding, on scaffolding, on a scaffold, high-rise construction
palace-balcony out []: palace balcony, royal balcony, balcony of a palace, balcony of the palace, castle balcony
ships-plank out []: ship's plank, pirate plank, plank of a ship, plank over the sea
manor out [plant vehicle]: manor, manor house, presidential mansion, stately home, country house, country mansion, mansion front, front of a mansion, mansion gates, mansion gate, estate, country estate, chateau, château
castle-courtyard out [weapon]: castle courtyard, castle yard, courtyard of a castle, courtyard of the castle, bailey, castle bailey
ruins out []: ruins, ruin, ancient ruins, archaeological site, post-apocalyptic city, rubble, abandoned city, pyramid
graveyard out [] {hour=dusk}: graveyard, cemetery, churchyard, burial ground, tomb
garden out [plant tool]: garden, backyard, rose arbour, topiary garden, vegetable garden, kitchen garden, herb garden, walled garden, flower garden, patio, flowerbed
japanese-garden out [plant]: japanese garden, zen garden, koi pond
playground out [toy]: playground, play area, sandbox, schoolyard
temple out []: temple, shrine, pagoda, buddhist temple, shinto shrine, torii gate, sanctuary
old-battlefield out [] {weather=overcast}: medieval battlefield, ancient battlefield, medieval battle, ancient battle
battlefield out [weapon] {weather=overcast}: battlefield, war zone, battleground, front line, battle, no man’s land
trenches out [weapon]: trench, trenches, no man's land, foxhole
dugout in [weapon]: dugout, trench dugout, dug-out, trench shelter
western-town out [animal]: wild west, old west, old west town, western town, wild west town, frontier town, ghost town
corn-field out [plant]: corn field, cornfield, maize field
wheat-field out [plant]: wheat field, wheatfield, barley field, rye field, golden field
lavender-field out [plant]: lavender field, lavender fields
sunflower-field out [plant]: sunflower field, field of sunflowers
tall-grass out [animal]: tall grass, field of tall grass, high grass, field of high grass, tall grass field, long grass, waist-high grass, reeds field
tulip-field out [plant]: tulip field, tulip fields, field of tulips
zoo out [animal]: zoo, zoological garden, animal park
junkyard out [vehicle]: junkyard, scrapyard, landfill, garbage dump, rubbish dump, scrap yard, junk yard
`);
