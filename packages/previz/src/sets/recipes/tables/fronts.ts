/** What is written over the doors of places that have sets of their own, and what their windows show. */
import { recipes } from '../recipe.ts';

export const FRONTS = recipes(`
bar in=panelled signed "BAR": bar
  back: shelf(bottle beer-mug cocktail wine-glass)
restaurant in=plaster signed "RESTAURANT": restaurant
  back: shelf(wine-bottle plate wine-glass candle)
diner in=metal signed "DINER": diner
  back: shelf(milkshake hamburger french-fries cup-of-tea)
bakery in=shop signed "BAKERY": bakery
  back: shelf(bread croissant baguette cake)
shop in=shop signed "SHOP": shop
  back: shelf(vase lamp clock teapot)
clothes-shop in=shop signed "FASHION": clothes shop
  back: shelf(dress coat t-shirt high-heel)
shoe-shop in=shop signed "SHOES": shoe shop
  back: shelf(high-heel boot sneaker shoe)
flower-shop in=shop signed "FLOWERS": flower shop
  back: shelf(bouquet tulip rose sunflower)
pharmacy in=white signed "PHARMACY": pharmacy
  back: shelf(pill-bottle bottle bandage thermometer)
butcher-shop in=tiles signed "BUTCHER": butcher shop
  back: shelf(ham sausage meat-on-bone steak)
candy-store in=candy signed "CANDY": candy store
  back: shelf(lollipop candy candy-cane jar)
toy-store in=candy signed "TOYS": toy store
  back: shelf(teddy-bear doll toy-train rocking-horse)
barber-shop in=shop signed "BARBER": barber shop
  back: shelf(barber-pole scissors comb hair-drier)
supermarket in=concrete signed "SUPERMARKET": supermarket
  back: shelf(watermelon banana milk-carton can)
nightclub in=dark signed "CLUB": nightclub
  back: shelf(disco-ball cocktail)
theatre in=marble signed "THEATRE": theatre
  back: shelf(theatre-masks poster poster)
cinema in=velvet signed "CINEMA": cinema
  back: shelf(poster popcorn film-reel poster)
gym in=concrete signed "GYM": gym
  back: shelf(dumbbell kettlebell barbell)
arcade in=dark signed "ARCADE": arcade
  back: shelf(arcade-machine pinball-machine joystick)
casino in=velvet signed "CASINO": casino
  back: shelf(roulette-wheel poker-chips die playing-card)
laundromat in=tiles signed "LAUNDRY": laundromat
  back: shelf(washing-machine laundry-basket washing-machine)
hotel-lobby in=marble "HOTEL": hotel lobby
library in=brick "LIBRARY": library
museum in=marble "MUSEUM": museum
hospital in=clinic "HOSPITAL": hospital
police-station in=brick "POLICE": police station
post-office in=brick "POST": post office
bank-hall in=marble "BANK": bank hall
courtroom in=marble "COURT": courtroom
laboratory in=white "LAB": laboratory
office in=concrete "OFFICES": office
factory in=brick "FACTORY": factory
warehouse in=metal "DEPOT": warehouse
garage in=concrete signed "GARAGE": garage
  back: shelf(tire wrench car-jack)
workshop in=boards "WORKSHOP": workshop
prison in=stone "PRISON": prison
dance-studio in=brick "DANCE": dance studio
boxing-ring in=brick "BOXING": boxing ring
aquarium in=concrete "AQUARIUM": aquarium
circus in=velvet "CIRCUS": circus
subway in=concrete "METRO": subway
sports-hall in=brick "SPORTS": sports hall
conference-room in=concrete "OFFICES": conference room
`);
