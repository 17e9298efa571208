/** Builders of shops, halls with counters, fields of crops, shelters and vessels; the rest stand in `builders.ts`. */

import { cinema } from './places/cinema.ts';
import { busInterior, subwayCar } from './places/coaches.ts';
import { bank, policeStation, postOffice, waitingRoom } from './places/counters.ts';
import { cornField, lavenderField, sunflowerField, tulipField, wheatField } from './places/crop-fields.ts';
import { junkyard } from './places/junkyard.ts';
import { mosque } from './places/mosque.ts';
import { pier } from './places/pier.ts';
import { ropeBridge } from './places/rope-bridge.ts';
import { iglooInterior, tentInterior, treehouse } from './places/shelters.ts';
import {
  butcherShop,
  candyStore,
  clothesShop,
  flowerShop,
  pharmacy,
  shoeShop,
  toyStore,
} from './places/shops.ts';
import { cockpit, submarine } from './places/vessels.ts';
import { zoo } from './places/zoo.ts';
import type { Builder } from './setting.ts';

export const MORE_BUILDERS: Readonly<Record<string, Builder>> = {
  'igloo-interior': iglooInterior,
  'tent-interior': tentInterior,
  treehouse,
  cinema,
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
  'rope-bridge': ropeBridge,
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
};
