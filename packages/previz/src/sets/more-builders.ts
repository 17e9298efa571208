/** Builders of shops, halls with counters, fields of crops, shelters and vessels; the rest stand in `builders.ts`. */

import { airshipDeck, balloonBasket } from './places/aloft-vessels.ts';
import { arena } from './places/arena.ts';
import { basketballArena, streetCourt } from './places/basketball.ts';
import { battlements, frontierWall } from './places/battlements.ts';
import { bigWave } from './places/big-wave.ts';
import { backSeat, carInterior } from './places/car-cabin.ts';
import { castleCourtyard } from './places/castle-courtyard.ts';
import { alienCave, caveLake, iceCave } from './places/cave.ts';
import { churchFront } from './places/church-front.ts';
import { cinema } from './places/cinema.ts';
import { cliffEdge } from './places/cliff-edge.ts';
import { cliffOverSurf } from './places/cliff-over-surf.ts';
import { busInterior, subwayCar } from './places/coaches.ts';
import { coastRoad } from './places/coast-road.ts';
import { conferenceRoom } from './places/conference-room.ts';
import { bank, policeStation, postOffice, waitingRoom } from './places/counters.ts';
import { countryLane } from './places/country-lane.ts';
import { crevasse } from './places/crevasse.ts';
import {
  cornField,
  lavenderField,
  sunflowerField,
  tallGrass,
  tulipField,
  wheatField,
} from './places/crop-fields.ts';
import { danceStudio } from './places/dance-studio.ts';
import { desertRoad } from './places/desert-road.ts';
import { marsGarden, moonGarden } from './places/domed-garden.ts';
import { dugout } from './places/dugout.ts';
import { emptyPool } from './places/empty-pool.ts';
import { emptyRoom } from './places/empty-room.ts';
import { ferrisGondola } from './places/ferris-gondola.ts';
import { fireEscape } from './places/fire-escape.ts';
import { birchForest } from './places/forest.ts';
import { frozenShore } from './places/frozen-shore.ts';
import { hedgeMaze } from './places/hedge-maze.ts';
import { hospitalCorridor } from './places/hospital-corridor.ts';
import { japaneseRooftops } from './places/japanese-rooftops.ts';
import { jungleRiver } from './places/jungle-river.ts';
import { junkyard } from './places/junkyard.ts';
import { manor } from './places/manor.ts';
import { mine } from './places/mine.ts';
import { mosque } from './places/mosque.ts';
import { motel } from './places/motel.ts';
import { oasis } from './places/oasis.ts';
import { roughSea } from './places/ocean.ts';
import { oldLane } from './places/old-lanes.ts';
import { publicSteps, pyramidSteps, shrineSteps } from './places/outdoor-steps.ts';
import { palaceBalcony } from './places/palace-balcony.ts';
import { parkPond } from './places/park.ts';
import { pier } from './places/pier.ts';
import { porch } from './places/porch.ts';
import { railwayTracks } from './places/railway-tracks.ts';
import { railwayViaduct } from './places/railway-viaduct.ts';
import { restaurantKitchen } from './places/restaurant-kitchen.ts';
import { roadTunnel } from './places/road-tunnel.ts';
import { rockFace } from './places/rock-face.ts';
import { roofGap } from './places/roof-gap.ts';
import { ropeBridge } from './places/rope-bridge.ts';
import { waterhole } from './places/savanna.ts';
import { scaffoldTop } from './places/scaffold-top.ts';
import { schoolDance } from './places/school-dance.ts';
import { airVent, wellUp } from './places/shafts.ts';
import { iglooInterior, tentInterior, treehouse } from './places/shelters.ts';
import { shipsPlank } from './places/ships-plank.ts';
import {
  butcherShop,
  candyStore,
  clothesShop,
  flowerShop,
  pharmacy,
  shoeShop,
  toyStore,
} from './places/shops.ts';
import { athleticsTrack, ballpark, cricketGreen } from './places/sports-grounds.ts';
import { steelDeck } from './places/steel-deck.ts';
import { stoneBridge } from './places/stone-bridge.ts';
import { crosswalk } from './places/street.ts';
import { streetWall } from './places/street-wall.ts';
import { clayCourt, grassCourt, tennisCourt } from './places/tennis-court.ts';
import { tiledRoof } from './places/tiled-roof.ts';
import { trainDoors } from './places/train-doors.ts';
import { trainRoof } from './places/train-roof.ts';
import { treetopBranch } from './places/treetops.ts';
import { underBridge } from './places/under-bridge.ts';
import { cockpit, submarine } from './places/vessels.ts';
import { wideRiver } from './places/wide-river.ts';
import { windowsill } from './places/windowsill.ts';
import { zoo } from './places/zoo.ts';
import type { Builder } from './setting.ts';

export const MORE_BUILDERS: Readonly<Record<string, Builder>> = {
  'igloo-interior': iglooInterior,
  'tent-interior': tentInterior,
  treehouse,
  'park-pond': parkPond,
  waterhole,
  cinema,
  'birch-forest': birchForest,
  'desert-road': desertRoad,
  mine,
  'rock-face': rockFace,
  'rough-sea': roughSea,
  'big-wave': bigWave,
  'coast-road': coastRoad,
  dugout,
  'cliff-edge': cliffEdge,
  'alien-cave': alienCave,
  battlements,
  'castle-courtyard': castleCourtyard,
  'frontier-wall': frontierWall,
  manor,
  'tiled-roof': tiledRoof,
  'scaffold-top': scaffoldTop,
  'palace-balcony': palaceBalcony,
  'ships-plank': shipsPlank,
  'church-front': churchFront,
  'fire-escape': fireEscape,
  'ice-cave': iceCave,
  'jungle-river': jungleRiver,
  'wide-river': wideRiver,
  motel,
  oasis,
  'school-dance': schoolDance,
  'tall-grass': tallGrass,
  'public-steps': publicSteps,
  'shrine-steps': shrineSteps,
  'pyramid-steps': pyramidSteps,
  'treetop-branch': treetopBranch,
  'railway-viaduct': railwayViaduct,
  'cliff-over-surf': cliffOverSurf,
  'cave-lake': caveLake,
  'country-lane': countryLane,
  'empty-pool': emptyPool,
  'empty-room': emptyRoom,
  'frozen-shore': frozenShore,
  'japanese-rooftops': japaneseRooftops,
  'roof-gap': roofGap,
  windowsill,
  'brick-wall': streetWall('brick'),
  'concrete-wall': streetWall('concrete'),
  'stone-wall': streetWall('stone'),
  'under-bridge': underBridge,
  arena,
  'athletics-track': athleticsTrack,
  ballpark,
  'basketball-arena': basketballArena,
  'clay-court': clayCourt,
  'cricket-green': cricketGreen,
  'grass-court': grassCourt,
  'street-court': streetCourt,
  'tennis-court': tennisCourt,
  'conference-room': conferenceRoom,
  'dance-studio': danceStudio,
  'hospital-corridor': hospitalCorridor,
  'restaurant-kitchen': restaurantKitchen,
  'car-interior': carInterior,
  'back-seat': backSeat,
  cockpit,
  'submarine-interior': submarine,
  'corn-field': cornField,
  'lavender-field': lavenderField,
  'sunflower-field': sunflowerField,
  'tulip-field': tulipField,
  'wheat-field': wheatField,
  'bus-interior': busInterior,
  'subway-car': subwayCar,
  pier,
  'railway-tracks': railwayTracks,
  'road-tunnel': roadTunnel,
  porch,
  crosswalk,
  'rope-bridge': ropeBridge,
  'stone-bridge': stoneBridge,
  'train-roof': trainRoof,
  junkyard,
  mosque,
  zoo,
  'bank-hall': bank,
  'police-station': policeStation,
  'post-office': postOffice,
  'waiting-room': waitingRoom,
  'butcher-shop': butcherShop,
  'candy-store': candyStore,
  'clothes-shop': clothesShop,
  'flower-shop': flowerShop,
  pharmacy,
  'shoe-shop': shoeShop,
  'toy-store': toyStore,
  'balloon-basket': balloonBasket,
  'ferris-cabin': ferrisGondola,
  'airship-deck': airshipDeck,
  crevasse,
  'ferry-deck': steelDeck('ferry'),
  'liner-deck': steelDeck('liner'),
  'freighter-deck': steelDeck('freighter'),
  'train-doors': trainDoors,
  'trawler-deck': steelDeck('trawler'),
  'carrier-deck': steelDeck('carrier'),
  'rig-deck': steelDeck('rig'),
  'submarine-deck': steelDeck('submarine'),
  hutong: oldLane('hutong'),
  medina: oldLane('medina'),
  'island-lane': oldLane('island'),
  slum: oldLane('slum'),
  'tuscan-lane': oldLane('tuscan'),
  'hedge-maze': hedgeMaze,
  'mars-garden': marsGarden,
  'moon-garden': moonGarden,
  'well-shaft': wellUp,
  'air-vent': airVent,
};
