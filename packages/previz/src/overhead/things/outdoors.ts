/** What stands about under the sky, from straight above: which id is which. */
import type { PlanFamily } from '../plan.ts';
import { handUmbrella, kite, parasol, tent, towel } from './outdoors/leisure.ts';
import { fountain, grave, statue, well } from './outdoors/monuments.ts';
import { island, log, rock, smoke, snowman } from './outdoors/nature.ts';
import { broad, bush, conifer, flowerBed, leafPile, lilyPad, palm } from './outdoors/plants.ts';
import { castle, house, tower, windTurbine } from './outdoors/roofs.ts';

export const OUTDOORS: PlanFamily = {
  'tree oak-tree oak apple-tree maple-tree big-tree deciduous-tree willow birch olive-tree lemon-tree':
    broad('#5f9146'),
  'cherry-tree cherry-blossom-tree blossoming-tree sakura': broad('#e8a9bd'),
  'autumn-tree': broad('#cf7d32'),
  'pine-tree fir-tree christmas-tree pine evergreen-tree cypress spruce': (p) =>
    conifer(p.colour ?? '#2f6a4a', 130),
  'palm-tree palm coconut-palm': (p) => palm(p.colour ?? '#5a9448'),
  'bush hedge shrub rosebush berry-bush': bush('#568a48'),
  'flower rose tulip daisy sunflower flower-bed poppy lavender wildflowers': flowerBed,
  'rock stone boulder pebble': rock,
  'log fallen-tree tree-trunk': log,
  'parasol beach-umbrella sunshade': parasol,
  'grave tombstone gravestone headstone coffin casket': grave,
  'smoke steam mist vapour vapor cigarette-smoke puff': smoke,
  'island desert-island tropical-island': island,
  kite,
  'leaf-pile pile-of-leaves leaves leaf': leafPile,
  'lily-pad water-lily lotus': lilyPad,
  umbrella: handUmbrella,
  'towel beach-towel sun-lounger deckchair lounger deck-chair': towel,
  tent: tent,
  fountain,
  well: well,
  snowman: snowman,
  'statue monument sculpture': statue,
  'house cottage hut cabin shed farmhouse villa barn bungalow shack church school chapel temple station':
    house('#a8563f'),
  'skyscraper tower building apartment-building office-building hotel hospital factory warehouse': tower,
  'castle palace fortress': castle,
  'wind-turbine windmill': windTurbine,
};
