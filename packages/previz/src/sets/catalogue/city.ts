/** City, waterfront, and what lies along the roads. */
import { settings } from './table.ts';

export const CITY = settings(`
street out [street vehicle building]: street, city street, town, city, downtown, avenue, sidewalk, pavement, boulevard, block, urban area
pavement out [street]: footway, kerbside, street kerb, curb, kerb
crosswalk out [street vehicle]: crosswalk, intersection, crossroads, crossroad, street crossing, road junction
brick-wall out []: street wall
concrete-wall out []: blank concrete wall
stone-wall out []: old stone wall
alley out []: alley, alleyway, back street, backstreet, side street, lane, passageway, gutter
tokyo-street out [vehicle] {hour=night}: tokyo, shibuya, shinjuku, akihabara, osaka, seoul, chinatown, red light district, red-light district, nightlife district, entertainment district
paris-street out [vehicle]: paris, parisian street, montmartre
venice-canal out [vehicle]: venice, venetian canal, canals of venice
venice-water out []: on the grand canal, on a canal in venice, on the canals of venice
cyberpunk-street out [vehicle] {hour=night}: cyberpunk street, cyberpunk city, cyberpunk alley, neon city, dystopian city, neo-tokyo, dystopian street
future-city out [vehicle] {hour=dusk}: futuristic city, future city, city of the future, sci-fi city, utopia, megacity, futuristic metropolis
city-skyline out []: city skyline, skyline, cityscape, metropolis, waterfront, overlook
sea-front out []: sea front, seafront, promenade, esplanade, seafront promenade, seaside promenade, beach promenade
plaza out [building]: plaza, square, town square, city square, piazza, public square, forecourt, village square
town-hall out [building]: town hall, city hall, municipal building, government building
school-front out [toy]: school gate, school entrance, school building front
city-from-above out [sky]: city from above, city from the air, city below, aerial city
tiled-roof out [animal]: tiled roof, steep roof, sloping roof, pitched roof, slate roof, roof ridge, ridge of the roof, roof tiles, roof of a house, house roof, rooftops of the old town, rooftops of london, rooftops of paris, roofs of london, roofs of paris
rooftop out []: rooftop, roof, roof terrace, housetop, terrace
roof-gap out []: gap between rooftops, gap between two rooftops, gap between roofs
japanese-rooftops out [weapon]: japanese rooftops, japanese rooftop, tiled rooftops, rooftops of edo, rooftops of kyoto, temple rooftops, pagoda rooftops, roofs of a japanese town
balcony out []: balcony, loggia, penthouse terrace
porch out []: porch, front porch, back porch, porch steps, veranda, verandah, veranda of a house, screened porch, covered porch, wooden porch
bridge out []: bridge, footbridge, suspension bridge, overpass
public-steps out [building]: public steps, museum steps, library steps, university steps, courthouse steps, palace steps, opera steps, bank steps, marble steps, broad steps, flight of steps
pyramid-steps out []: pyramid steps, aztec temple steps, mayan temple steps, steps of a pyramid, steps of the pyramid, aztec pyramid, mayan pyramid, stepped pyramid, step pyramid, sacrificial pyramid, aztec temple stairs, steps of an aztec temple
shrine-steps out []: temple steps, shrine steps, monastery steps, pagoda steps, stone steps
railway-viaduct out [vehicle]: railway bridge, train bridge, railway viaduct, viaduct, trestle, trestle bridge, railroad bridge
under-bridge out []: railway arch, underpass, bridge arch
harbour out [vehicle]: harbour, fishing village, fishing town, harbor, port, quay, wharf, docks
ferris-cabin out []: ferris wheel cabin, ferris wheel gondola, ferris wheel capsule, ferris wheel car, inside a ferris wheel, big wheel cabin, big wheel gondola
balloon-basket out []: hot air balloon basket, basket of a hot air balloon, hot air balloon ride, balloon basket, inside a hot air balloon
airship-deck out []: airship deck, deck of an airship, flying ship, airship bridge, zeppelin deck, on an airship, sky ship deck, flying ship deck
ferry-deck out [vehicle]: ferry deck, on a ferry, on the ferry, deck of a ferry, passenger deck, car ferry, top deck of a ferry
liner-deck out [vehicle]: cruise ship deck, cruise deck, deck of a cruise ship, ocean liner deck, deck of an ocean liner, sun deck, yacht deck, on a yacht, deck of a yacht, steamboat deck, paddle steamer deck
freighter-deck out [container] {weather=overcast}: cargo ship deck, deck of a cargo ship, container ship deck, deck of a container ship, freighter deck, deck of a freighter, tanker deck, on a cargo ship, on a container ship
train-doors in []: train doors, closing train doors, subway doors, metro doors
trawler-deck out [container] {weather=overcast}: trawler deck, fishing boat deck, deck of a trawler, deck of a fishing boat
carrier-deck out [vehicle]: aircraft carrier deck, deck of an aircraft carrier, on an aircraft carrier, warship deck, deck of a warship, battleship deck, deck of a battleship, destroyer deck, navy ship deck
rig-deck out [tool] {weather=overcast}: oil rig deck, oil rig platform, drilling platform, on an oil rig, oil platform deck, deck of an oil rig, on the oil rig, offshore platform, oil platform
submarine-deck out [vehicle] {weather=overcast}: submarine deck, deck of a submarine, on top of a submarine
hutong out []: hutong, beijing alley, old beijing street, old chinese alley, chinese alley, old beijing, beijing hutong, chinese old town, old chinese street
medina out []: medina, kasbah, casbah, moroccan alley, moroccan street, marrakesh, marrakech, arab old town, desert town street, desert city, desert city street, city in the desert, middle eastern street, middle eastern alley, egyptian street, old cairo, jerusalem street
island-lane out []: santorini, greek village, greek island village, whitewashed village, white village, mykonos, greek street, mediterranean village, mediterranean street, andalusian village
slum out []: slum, slums, favela, shanty town, shantytown, ghetto, township, barrio, slum alley
tuscan-lane out []: tuscan village, italian alley, italian street, italian village, narrow italian street, rome street, sicilian village, mediterranean alley, old town alley, old town street, provencal village
air-vent in [container]: air vent, air duct, ventilation shaft, ventilation duct, vent shaft, air shaft, ventilation tunnel, crawl space, crawlspace, hvac duct
ship-deck out []: ship deck, deck, deck of a ship, pirate ship deck, on board a ship, aboard a ship, on deck, ship's deck
highway out [vehicle]: highway, freeway, motorway, interstate, expressway
market out [food]: market, marketplace, bazaar, street market, farmers market, fair, night market, souk, market stall, festival
cafe-terrace out [food]: cafe terrace, café terrace, street cafe, street café, sidewalk cafe, sidewalk café, outdoor cafe, outdoor café, pavement cafe, beer garden
amusement-park out [toy] {hour=dusk}: amusement park, theme park, funfair, fairground, carnival, luna park, carnival grounds
stadium out [sport]: stadium, arena, sports field, football field, soccer field, pitch, court, race course
tennis-court out [sport]: tennis court, hard court, tennis club, tennis match
clay-court out [sport]: clay court, clay tennis court
grass-court out [sport]: grass court, grass tennis court, wimbledon, lawn tennis court
street-court out [sport]: basketball court, street basketball court, outdoor basketball court, streetball court
athletics-track out [sport]: athletics track, running track, stadium track, athletics stadium, track and field stadium, tartan track, oval track
ballpark out [sport]: ballpark, baseball field, baseball stadium, baseball park, baseball diamond, pitcher's mound
cricket-green out [sport]: cricket green, cricket pitch, cricket field, cricket ground, village green
arena out []: amphitheatre, amphitheater, colosseum, gladiator arena, roman arena, gladiatorial arena
race-track out [vehicle]: race track, racetrack, speedway, race circuit, racing circuit, grand prix, pit lane, race track pit lane, pit stop, starting grid
train-station out [vehicle]: train station, railway station, station, platform, railway platform, train platform, railway
airport out [vehicle]: airport
railway-tracks out [vehicle]: railway tracks, railway track, railroad track, train track, railroad tracks, train tracks, railway line, railroad, railway embankment, rails
road-tunnel in [vehicle]: road tunnel, highway tunnel, car tunnel, motorway tunnel, tunnel road, concrete tunnel
construction-site out [tool]: construction site, building site, demolition site
gas-station out [vehicle]: gas station, petrol station, filling station, service station, truck stop
motel out [vehicle] {hour=night}: motel, roadside motel, motor inn, motel parking lot
parking-lot out [vehicle]: parking lot, car park, parking area, parking space
empty-pool out []: empty pool, empty swimming pool, drained pool, drained swimming pool, dry pool, dry swimming pool, abandoned pool, abandoned swimming pool, empty pool basin
pool out []: pool, swimming pool, hot tub
poolside out []: poolside, pool deck, pool terrace, poolside terrace
pier out []: pier, jetty, boardwalk, wooden pier, fishing pier
fire-escape out []: fire escape, fire-escape, iron balcony
`);
