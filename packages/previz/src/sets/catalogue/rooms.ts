/** Rooms of houses and of institutions. */
import { settings } from './table.ts';

export const ROOMS = settings(`
living-room in [furniture animal]: living room, lounge, sitting room, house interior, home, apartment, flat, room, cabin interior, fireplace, pillow fort, blanket fort, couch fort
empty-room in []: empty room, empty apartment, empty flat, empty living room, empty house, bare room, bare apartment, bare flat, unfurnished room, unfurnished apartment, unfurnished flat, empty new apartment, empty new flat, empty new house, empty new home
bedroom in [furniture toy]: bedroom, hotel
kitchen in [food household container]: kitchen, kitchenette, canteen kitchen, kitchen island, breakfast bar
bathroom in [household]: bathroom, shower, toilet, bath, lavatory
conference-room in [electronics]: conference room, meeting room, boardroom, board room, glass conference room
office in [electronics]: office, workplace, cubicle, newsroom, headquarters, detective office
classroom in []: classroom, school, schoolroom, university
library in []: library
hospital in []: hospital, hospital room, clinic, ward, emergency room, surgery, infirmary
hospital-corridor in []: hospital corridor, hospital hallway, hospital hall, clinic corridor
corridor in []: corridor, hallway, hall, hotel corridor, hotel hallway, motel corridor, motel hallway, passage
hotel-lobby in []: hotel lobby, lobby, reception, hotel reception, front desk
concrete-stairwell in []: concrete stairwell, fire stairs, emergency stairs, hospital stairwell, car park stairwell
staircase in []: staircase, stairs, stairway, stairwell, grand staircase, stair
elevator in []: elevator, lift, elevator car, lift cabin
attic in []: attic, loft, garret, barn loft, attic studio, attic room, attic bedroom, artist's attic, garret studio
basement in [tool]: basement
studio in [furniture clothing other symbol creature instrument sport]: studio, photo studio, backdrop, plain background, white background, void, portrait studio, nowhere, solid background
tabletop in [food household container electronics tool toy other]: tabletop, table top, table surface, desktop, countertop, shelf
kitchen-counter in [food container]: kitchen worktop, kitchen work surface
desk-top in [electronics]: desk surface, writing surface
workbench-top in [tool]: workbench surface, workshop bench top
washstand in []: washstand, washbasin shelf
dressing-table-top in [clothing]: vanity top, dressing table top
toy-shelf in [toy]: toy shelf, playroom floor
windowsill in []: sill of a window, window board
product-table in []: product table, display surface
prison in []: prison, jail, cell, prison cell, jail cell
tower-room in []: tower room, tower chamber, turret room
dungeon in []: dungeon
throne-room in []: throne room, throne hall, great hall, palace interior, royal court, castle hall, castle interior
ballroom in []: ballroom, grand ballroom, ballroom hall, dance hall, masquerade ball, gala
church in []: church, chapel, monastery, abbey, altar, wedding venue
church-front out []: church exterior, church steps, steps of the church, out of the church, out of a church, outside the church, outside a church, in front of the church, in front of a church, church door, church entrance, chapel exterior
cathedral in []: cathedral, basilica, minster, nave
museum in [symbol]: museum, gallery, art gallery, exhibition, exhibition hall, art museum
courtroom in []: courtroom, jury box, witness stand, judge's bench, court of law, courthouse, tribunal, parliament, senate
treehouse in [toy]: treehouse, tree house, tree fort
tent-interior in []: tent interior, inside a tent, inside the tent, inside of a tent
igloo-interior in []: igloo interior, inside an igloo, inside the igloo
bank-hall in []: bank, bank lobby, bank branch, bank hall
post-office in []: post office
police-station in []: police station, police precinct, precinct, police headquarters
waiting-room in []: waiting room, waiting area
mosque in []: mosque, prayer hall
`);
