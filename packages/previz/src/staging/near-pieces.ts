/** What carries things near the camera: a ledge along the frame's foot, or a beam at its head with cords. */
import type { Piece, SetDesign } from '../model/set.ts';
import { createRng } from '../random/rng.ts';
import { put } from '../sets/kit/faces.ts';
import { beam, ledge } from '../sets/parts/ledges.ts';
import { supportOf } from '../sets/parts/supports.ts';
import type { FrameSize } from './frame-size.ts';
import type { NearPlan } from './near-plan.ts';
import type { Placed } from './place-slots.ts';
import { heightOf, middleOf } from './unit.ts';
import { onStage, type ViewPoint } from './view-point.ts';

/** Places whose walls and railings are of wood. */
const WOODEN =
  /^(forest|park|field|garden|farm|lake|river|jungle|campsite|mountain|beach|harbour|ocean|barn|ranch|meadow|savannah)$/;

/** Parts of the frame's height: how far over the feet the ledge ends, and where the beam's lower edge is. */
const BACK_EDGE = 0.055;
const BEAM = 0.045;
/** Sorted so much behind what it carries, parts of their distance. */
const FARTHER = 0.02;

export function nearPieces(
  placed: readonly Placed[],
  plan: NearPlan | null,
  view: ViewPoint,
  set: SetDesign,
  frame: FrameSize,
  seed: number,
): Piece[] {
  const near = placed.filter((p) => p.slot.plane === 'near');
  const [first] = near;
  if (!plan || plan.on === 'ground' || !first) return [];
  const rng = createRng(seed).fork('ledge');
  const far = view.distance - view.depth + first.depth;
  const width = (3 * far * frame.width) / (view.camera.focal * frame.height);
  const back = FARTHER * far;
  const turn = -view.camera.yaw;
  if (plan.on === 'beam') {
    const y = view.camera.position.y + ((view.camera.horizon - BEAM) * far) / view.camera.focal;
    const at = onStage(view, 0, first.depth + back, y);
    const timber = put('beam', beam({ width, behind: 0.12 * far, before: 0 }, rng), { at, turn });
    const cords = near.map((p) => {
      const { extent } = p.slot.unit;
      const size = { width: 0, height: 0, over: heightOf(extent) * p.scale };
      const foot = onStage(
        view,
        p.x + middleOf(extent) * p.scale,
        p.depth + back,
        p.y + 0.97 * extent.top * p.scale,
      );
      return put('cord', supportOf('cord', size, rng), { at: foot, turn });
    });
    return [...cords, timber];
  }
  const drop = ((view.camera.position.y - first.y) / far) * view.camera.focal;
  const behind = (far * BACK_EDGE) / Math.max(0.02, drop - BACK_EDGE) - back;
  const kind = set.indoor || WOODEN.test(set.setting) ? 'boards' : 'stone';
  const top = ledge(kind, { width, behind, before: 0.45 * far }, rng);
  return [put('ledge', top, { at: onStage(view, 0, first.depth + back, first.y), turn })];
}
