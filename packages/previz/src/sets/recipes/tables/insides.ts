/** Cabins, vans, trailers, cellars and landings: small rooms that stories are shut up in. */
import { recipes } from '../recipe.ts';

export const INSIDES = recipes(`
dressing-trailer in=boards small [household]: dressing trailer, circus trailer interior, film trailer interior, circus caravan interior
  back: curtained-window bulb-mirror hung(top-hat mask bow-tie)
  sides: couch suitcase
laundry-van in=metal tiny strip: back of a laundry van, laundry van, inside a laundry van
  back: van-doors
  sides: laundry-basket sack laundry-basket sack
jazz-cellar in=brick lantern {hour=night} [instrument]: jazz cellar, cellar club, jazz basement, blues cellar
  back: piano double-bass^1.8 brick-vault drum-kit
  sides: stool barrel stool
stair-landing in=plaster small [household]: stair landing, upstairs landing, top of the stairs, landing of the stairs
  back: inner-door curtained-window inner-door
  sides: banister
eye-capsule in=hull tiny town: london eye, london eye capsule, observation wheel cabin, observation wheel capsule
  back: great-window
  sides: side-benches
troop-truck in=canvas small land [gear]: troop truck, back of an army truck, back of a military truck, back of a troop carrier
  back: light-doorway
  sides: side-benches crate barrel-drum
walk-in-cooler in=white small strip [food]: walk-in cooler, walk-in fridge, walk-in refrigerator, walk-in freezer
  back: metal-shelf(milk-carton*2 jar can) steel-door metal-shelf(bread milk-carton water-bottle jar)
  sides: crate crate
photo-booth in=white [electronics]: photo booth, photobooth, passport photo booth
  back: booth-curtain
`);
