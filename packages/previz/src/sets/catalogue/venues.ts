/** Where one goes out to, works, or rides in. */
import { settings } from './table.ts';

export const VENUES = settings(`
bar in [] {hour=night}: bar, pub, inn, cocktail bar, speakeasy, izakaya
restaurant in [food]: restaurant, bistro, banquet hall, sushi bar, pizzeria
restaurant-kitchen in [food]: restaurant kitchen, hotel kitchen, commercial kitchen, professional kitchen, busy kitchen, industrial kitchen
diner in [food]: diner, roadside diner, burger joint, fast food restaurant, burger restaurant, milk bar, fast food counter, fast food place
cafe in [food container]: cafe, café, coffee shop, coffeehouse, tea house, tearoom
bakery in [food]: bakery, patisserie, pastry shop, bread shop, cake shop, boulangerie
shop in [clothing]: shop, store
clothes-shop in [clothing]: clothes shop, clothes store, clothing store, clothing shop, boutique, fashion store, fashion shop, dress shop, thrift store, fitting room
shoe-shop in []: shoe shop, shoe store
flower-shop in [plant]: flower shop, florist shop, flower store
pharmacy in []: pharmacy, drugstore, drug store, apothecary
butcher-shop in []: butcher shop, butchery, meat shop
candy-store in []: candy store, candy shop, sweet shop, sweetshop, confectionery
toy-store in [toy]: toy store, toy shop
barber-shop in []: barber shop, barbershop, barber's, hair salon, salon, hairdresser, beauty salon, hairdresser's, beauty parlor
supermarket in []: supermarket, grocery store, grocery, hypermarket, supermarket aisle
stage in [instrument]: stage, concert stage, concert, concert hall, rock concert
nightclub in [instrument] {hour=night}: nightclub, night club, club, disco, discotheque, dance floor, dancefloor, dance club, rave
theatre in []: theatre, theater, playhouse
circus in []: circus, circus tent, big top, circus ring
boxing-ring in [sport] {hour=night}: boxing ring, ring, wrestling ring, in the ring, boxing match, boxing arena
dance-studio in []: dance studio, ballet studio, dance school, ballet school, rehearsal room, ballet class
gym in [sport]: gym, fitness center
basketball-arena in [sport]: basketball arena, basketball stadium, basketball game, basketball match, nba arena, indoor arena
sports-hall in [sport]: gymnasium, fencing hall, sports hall, school gym, indoor court, basketball gym
school-dance in [] {hour=night}: school dance, prom, high school dance, prom night, homecoming dance, school disco, school ball, school party
dojo in [sport]: dojo, martial arts school, judo hall, karate school
indoor-pool in [sport]: indoor pool, indoor swimming pool, swimming hall, public pool, public baths, swim meet, swimming pool hall, pool hall with lanes, olympic pool
swim-lane in [sport]: swimming lane, swim lane, pool lane, lane of the pool
arcade in []: arcade, pachinko parlor, pachinko parlour, pachinko hall, video arcade, game arcade, amusement arcade, game center
casino in []: casino, gambling hall, gaming hall
aquarium in []: aquarium, dolphinarium, whale tank, shark tank, aquarium hall, oceanarium, sea life centre
greenhouse in [plant]: greenhouse, glasshouse, hothouse, botanical garden, orangery
roof-greenhouse in [plant]: rooftop greenhouse, greenhouse on a roof, greenhouse on the roof, greenhouse on a rooftop, roof greenhouse
mars-garden in [plant]: mars greenhouse, martian greenhouse, mars dome, martian dome, dome on mars, mars garden, martian garden, mars biodome
moon-garden in [plant]: lunar greenhouse, moon greenhouse, moon dome, lunar dome, dome on the moon, lunar garden, lunar biodome
laundromat in []: laundromat, launderette
laboratory in []: laboratory, lab, research facility
control-room in [electronics]: control room, command center, command centre, mission control, war room, situation room, operations room, control center
server-room in []: server room, data center, data centre, server farm, machine room
factory in []: factory, assembly line, mill, plant, industrial plant
warehouse in []: warehouse, loading dock, loading bay, cargo bay doors, freight depot, depot, storehouse, hangar interior
garage in [tool vehicle]: garage, auto shop, mechanic shop, car repair shop, auto workshop, car workshop
workshop in [tool]: workshop
parking-garage in [vehicle]: parking garage, underground garage, underground parking garage, underground parking, underground car park, multi-storey car park, parking structure
sewer in []: sewer, sewers, sewer tunnel, storm drain, tunnel, underground tunnel, brick tunnel
subway in []: subway, metro, subway station, underground station, metro station, subway platform
airport-hall in []: airport terminal, airport hall, airport concourse, airport interior, inside an airport, inside the airport, terminal, departure lounge, departure gate, airport gate, airport lounge, arrivals hall, check-in hall, departure hall
spaceship in []: spaceship, spaceship interior, starship, space station, bridge of a spaceship, spacecraft
train-interior in []: train interior, train carriage, train compartment, train car, inside a train, tram
car-interior in []: car interior, inside a car, front seat, taxi interior, driver's seat
back-seat in []: back seat, backseat, rear seat
plane-interior in []: plane interior, airplane cabin, aircraft cabin, inside a plane, airliner cabin, private jet, private jet cabin, jet cabin, aeroplane cabin, plane cabin, business class cabin
cinema in []: cinema, movie theater, movie theatre, movies
submarine-interior in []: submarine interior, inside a submarine, inside the submarine
cockpit in []: cockpit, flight deck, airplane cockpit
window-seat in []: window seat, train window seat, bus window seat
plane-window in []: plane window seat, airplane window seat, aeroplane window seat
bus-interior in []: bus, bus interior, inside a bus, inside the bus, upper deck of a bus, double decker bus upper deck, top deck of a bus, double decker upper deck, bus upper deck, bus top deck
subway-car in []: subway car, subway carriage, metro car, subway train, underground train, tube train
`);
