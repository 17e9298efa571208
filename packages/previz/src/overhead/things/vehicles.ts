/** What carries people, from straight above, heading to the right: which id is which. */
import type { PlanFamily } from '../plan.ts';
import { aeroplane, balloon, helicopter, saucer, starship } from './vehicles/air.ts';
import { bicycle, cart, motorcycle, skateboard, wheelchair } from './vehicles/cycles-and-carts.ts';
import { train } from './vehicles/rail.ts';
import { car, heavy, tank, tractor } from './vehicles/road.ts';
import { board, raft, rowingBoat, yacht } from './vehicles/water.ts';

export const VEHICLES: PlanFamily = {
  'car sedan hatchback suv station-wagon vintage-car old-car limousine electric-car wrecked-car car-top':
    car('#b8453a'),
  'taxi cab': car('#f4bd20', 'taxi'),
  'police-car': car('#24324a', 'police'),
  'convertible jeep dune-buggy golf-cart': car('#3f7d8c', 'open'),
  'sports-car racing-car race-car formula-one-car go-kart': car('#c8302a', 'racing'),
  'bus school-bus double-decker-bus coach minibus bus-top tram': heavy(1100, '#c8402f', 'bus'),
  'truck lorry semi-truck delivery-truck fire-engine fire-truck garbage-truck tanker': heavy(
    900,
    '#3f6f8c',
    'truck',
  ),
  'van ambulance pickup-truck camper camper-van rv delivery-van ice-cream-truck food-truck': heavy(
    560,
    '#eef0f0',
    'van',
  ),
  'train locomotive steam-locomotive bullet-train high-speed-train subway-train freight-train steam-train':
    train,
  'bicycle bike tandem': bicycle,
  'motorcycle motorbike scooter moped vespa quad-bike': motorcycle,
  'rowing-boat rowboat dinghy boat lifeboat small-boat fishing-boat': rowingBoat(350, 128, 0.3, true),
  'canoe kayak gondola dugout longboat viking-ship': rowingBoat(470, 92, 0.06, false),
  'raft log-raft life-raft wooden-raft': raft,
  wheelchair,
  'ufo flying-saucer saucer': saucer,
  'spaceship starship rocket space-shuttle shuttle spacecraft starfighter': starship,
  'tank armoured-car armored-vehicle': tank,
  'tractor combine-harvester harvester bulldozer excavator': tractor,
  'sailboat sailing-boat yacht catamaran': yacht(900, '#f4f1ea', 'sail'),
  'speedboat motorboat ferry jet-ski tugboat trawler': yacht(760, '#2f5f8c', 'motor'),
  'ship cruise-ship cargo-ship warship battleship steamship pirate-ship galleon tall-ship oil-tanker aircraft-carrier submarine':
    yacht(5200, '#3a4650', 'ship'),
  'airplane aeroplane plane jet airliner fighter-jet biplane private-jet': aeroplane,
  helicopter: helicopter,
  'hot-air-balloon balloon-basket airship blimp': balloon,
  'cart wagon carriage stagecoach rickshaw chariot wheelbarrow sled sleigh': cart('#8d6240'),
  'skateboard snowboard': skateboard,
  'surfboard paddleboard': board(250, 58, '#f2e6c8'),
};
