/** What lies right before the lens in a view over it: a wall's or a table's top along the frame's foot, a beam at its head. */
import { adjust } from '../../colour/oklch.ts';
import type { FacePiece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { face, type Solids } from '../kit/faces.ts';
import { floorLoop, frontLoop, NEARWARD, UP } from '../kit/loops.ts';
import { box } from '../kit/solids.ts';

export type LedgeKind = 'boards' | 'stone' | 'beam';

export interface LedgeSize {
  /** Metres along the frame. */
  readonly width: number;
  /** Metres from what stands on it to its back edge, and from there towards the lens. */
  readonly behind: number;
  readonly before: number;
}

const BOARDS = ['#a87b52', '#9a7350', '#b08a62'] as const;
const STONES = ['#b3aa9b', '#a9a49c', '#b9ad98'] as const;
/** Joints and boards for each of the ledge's depth. */
const ROWS = 3;

/** The top, its back edge away from the lens, level with the origin. */
export function ledge(kind: 'boards' | 'stone', size: LedgeSize, rng: Rng): Solids {
  const fill = rng.pick(kind === 'boards' ? BOARDS : STONES);
  const { width, behind, before } = size;
  const [left, right] = [-width / 2, width / 2];
  const deep = behind + before;
  const top = face('top', [floorLoop(left, right, -before, behind)], fill, { normal: UP });
  const rim = face(
    'rim',
    [floorLoop(left, right, behind - 0.03 * deep, behind, 0.0005)],
    adjust(fill, 0.07),
    { normal: UP },
  );
  const seam = 0.008 * deep;
  const along = Array.from({ length: ROWS - 1 }, (_, i) => {
    const z = behind - (0.3 + 0.26 * i) * deep;
    return floorLoop(left, right, z, z + seam, 0.0005);
  });
  const step = 0.55 * deep;
  const count = Math.ceil(width / step);
  const across = Array.from({ length: count }, (_, i) => {
    const x = left + (i + rng.between(0.35, 0.65)) * step;
    return floorLoop(x, x + seam, -before, behind - 0.03 * deep, 0.0005);
  });
  const seams = face('seams', kind === 'boards' ? along : across, adjust(fill, -0.11), { normal: UP });
  return [[top, rim, seams]];
}

/** A timber across, its lower edge level with the origin. */
export function beam({ width, behind }: LedgeSize, rng: Rng): Solids {
  const fill = rng.pick(BOARDS);
  const tall = 0.6 * behind;
  const timber: FacePiece[] = box(
    'beam',
    { x: [-width / 2, width / 2], y: [0, 8 * tall], z: [0, 0.5 * behind] },
    adjust(fill, -0.1),
    { bottom: true },
  );
  const grain = face(
    'grain',
    [frontLoop(-width / 2, width / 2, 0.05 * tall, 0.12 * tall, -0.001)],
    adjust(fill, -0.16),
    {
      normal: NEARWARD,
    },
  );
  return [[...timber, grain]];
}
