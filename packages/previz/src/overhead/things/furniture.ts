/** Furniture from straight above: which id is which. */
import type { PlanFamily } from '../plan.ts';
import { bed, crib } from './furniture/beds.ts';
import { basin, bathtub, stove, toilet } from './furniture/fixtures.ts';
import { lamp, piano, pottedPlant, ringFire } from './furniture/household.ts';
import { mat, roundRug, rug } from './furniture/rugs.ts';
import { bench, chair, sofa, stool } from './furniture/seats.ts';
import { barrel, bookcase, cabinet, crate } from './furniture/storage.ts';
import { pingPongTable, poolTable, rectTop, roundTop } from './furniture/tables.ts';

export const FURNITURE: PlanFamily = {
  'round-table cafe-table poker-table bistro-table': roundTop(130, 74),
  'table dining-table kitchen-table wooden-table picnic-table banquet-table operating-table': rectTop(
    185,
    100,
    74,
  ),
  'writing-table': rectTop(150, 78, 74, '#8d6240'),
  'school-table': rectTop(96, 58, 72, '#b98a56'),
  'desk writing-desk office-desk school-desk workbench sewing-table': rectTop(75, 150, 74, '#8d6240'),
  'coffee-table low-table side-table nightstand bedside-table': rectTop(60, 100, 42, '#a97f54'),
  'pool-table billiard-table snooker-table': poolTable,
  'ping-pong-table table-tennis-table': pingPongTable,
  'chair wooden-chair dining-chair office-chair school-chair kitchen-chair folding-chair': chair(
    46,
    '#9a6b44',
  ),
  'armchair recliner throne rocking-chair beanbag': chair(82, '#7c5a4a', true),
  'sofa couch loveseat settee': sofa,
  'bed double-bed single-bed hospital-bed bunk-bed four-poster-bed mattress stretcher': bed(150),
  'crib cot cradle': crib,
  'rug carpet persian-rug prayer-mat tatami': rug,
  'yoga-mat mat exercise-mat sleeping-bag': mat,
  'round-rug': roundRug,
  'bookcase bookshelf shelf': bookcase,
  'wardrobe closet dresser chest-of-drawers cupboard cabinet sideboard filing-cabinet counter bar fridge refrigerator':
    cabinet(52, 130, 120, '#85603f'),
  'tv television flat-screen': cabinet(14, 120, 70, '#23262b'),
  'bathtub tub hot-tub': bathtub,
  'sink basin washbasin': basin,
  toilet: toilet,
  'stove oven cooker': stove,
  'piano grand-piano': piano,
  'lamp floor-lamp table-lamp lantern street-lamp street-light lamppost': lamp,
  'potted-plant houseplant plant-pot potted-palm fern': pottedPlant,
  'bench park-bench': bench,
  'barrel drum oil-drum': barrel,
  'crate box wooden-box cardboard-box chest treasure-chest package': crate,
  'stool bar-stool piano-stool': stool,
  'campfire bonfire fire-pit fire': ringFire,
};
