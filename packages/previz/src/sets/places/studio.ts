import { adjust } from '../../colour/oklch.ts';
import { face } from '../kit/faces.ts';
import { floorLoop, frontLoop } from '../kit/loops.ts';
import { lamp } from '../parts/lamps.ts';
import type { Built, Site } from '../setting.ts';

/** Backdrop papers: pale to middling, so that both light and dark things stand out. */
const PAPERS = [
  '#c9d3d6',
  '#d9cdbf',
  '#bfcbc0',
  '#d8c3b8',
  '#c5c3d4',
  '#d9d2b8',
  '#b7c8d3',
  '#cfc4cd',
] as const;

/** A seamless paper sweep: light where it meets the floor, darker above. */
export function studio({ rng }: Site): Built {
  const paper = rng.pick(PAPERS);
  const high = adjust(paper, -0.1, 1.25);
  const low = adjust(paper, 0.04);
  const wall = 5;
  return {
    ground: low,
    pieces: [
      face('backdrop', [frontLoop(-40, 40, 9, 30, wall)], high, { layer: 'ground' }),
      face('backdrop', [frontLoop(-40, 40, 0, 9, wall)], high, { layer: 'ground', fadeTo: low, pane: true }),
      face('sweep', [floorLoop(-40, 40, -14, wall)], low, { layer: 'ground', fadeTo: adjust(paper, -0.02) }),
    ],
    practicals: [lamp(-3.4, 3.2, -2.5, 6, 0.12, '#fff6e6')],
    stage: {
      floor: { left: -3, right: 3, near: -2.5, far: 3 },
      surfaces: [],
      seats: [],
      wall: { z: wall, height: 6 },
      water: null,
      ceiling: null,
    },
  };
}
