import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece } from '../../model/set.ts';
import { face, put, upright } from '../kit/faces.ts';
import {
  DOWN,
  facingPlane,
  flankPlane,
  floorLoop,
  frontLoop,
  type Loop,
  NEARWARD,
  sideLoop,
} from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { lamp } from '../parts/lamps.ts';
import { windowView } from '../parts/window-view.ts';
import { isDark, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

const HALF = 0.86;
const ROOF = 1.46;
const SILL = 0.92;
const TOP = 1.36;

/** A car from its bonnet: those in front before the doors' windows, the rear bench and the rear window behind them. */
export const carInterior = (site: Site): Built => cabin(site, 1.75, true);

/** The back of a car from between its front seats: the rear window is right behind those who sit there. */
export const backSeat = (site: Site): Built => cabin(site, 0.62, false);

/** `back`: metres from the seats to the rear window; `front`: the dashboard is in the picture. */
function cabin(site: Site, back: number, front: boolean): Built {
  const { rng } = site;
  const trim = rng.pick(['#4a4640', '#3d4348', '#54473c']);
  const inner = adjust(trim, 0.1);
  const leather = rng.pick(['#6f5a44', '#59606a', '#7a4a3a']);
  const pillars = [-0.75, 0.3, back - 0.1].map((z) => [z - 0.05, z + 0.06] as const);
  const glass = [
    [-0.7, 0.25],
    [0.36, back - 0.14],
  ] as const;
  const side = (s: 1 | -1): FacePiece[] => {
    const plane = flankPlane(s * HALF, 0);
    const look = { layer: 'ground', normal: plane.normal } as const;
    return [
      face('door', [sideLoop(s * HALF, 0, SILL, -3, back)], trim, look),
      face('door top', [sideLoop(s * HALF, TOP, ROOF, -3, back)], inner, look),
      ...glass
        .filter(([a, b]) => b - a > 0.2)
        .flatMap(([a, b]) =>
          windowView({ plane, u0: a, u1: b, v0: SILL, v1: TOP, disc: false, town: true }, site),
        ),
      face(
        'pillar',
        pillars.map(([a, b]) => sideLoop(s * (HALF - 0.01), SILL - 0.02, TOP + 0.02, a, b)),
        inner,
        look,
      ),
      face('arm rest', [sideLoop(s * (HALF - 0.04), 0.66, 0.74, -3, back - 0.2)], adjust(trim, 0.06), look),
    ];
  };
  const rear: Loop = [
    vec3(-HALF, 0, back),
    vec3(HALF, 0, back),
    vec3(HALF, ROOF, back),
    vec3(-HALF, ROOF, back),
  ];
  return {
    ground: adjust(trim, -0.1),
    practicals: [
      lamp(0, 1.4, -0.3, 1.6, isDark(site) ? 0.4 : 0.12, isDark(site) ? '#ffd9a0' : '#fff6e0'),
      ...windowLight({ x: HALF, y: 1.2, z: 0 }, site, 2),
    ],
    pieces: [
      upright('back', [rear], inner),
      ...windowView(
        { plane: facingPlane(0, back - 0.01), u0: -0.66, u1: 0.66, v0: 0.98, v1: 1.36, town: true },
        site,
      ),
      ...side(-1),
      ...side(1),
      face('roof', [floorLoop(-HALF, HALF, -3, back, ROOF)], adjust(inner, 0.12, 0.5), {
        layer: 'ground',
        normal: DOWN,
      }),
      ...(front
        ? [
            put(
              'rear bench',
              block('bench', [1.5, 0.94, 0.2], adjust(trim, 0.04), { top: adjust(trim, 0.09) }),
              {
                at: vec3(0, 0, back - 0.2),
              },
            ),
            face('dashboard', [floorLoop(-1.2, 1.2, -0.9, -0.6, 0.78)], adjust(trim, -0.05)),
            face('dashboard', [frontLoop(-1.2, 1.2, 0, 0.78, -0.9)], adjust(trim, -0.12), {
              normal: NEARWARD,
            }),
          ]
        : [
            put(
              'bench',
              block('bench', [1.62, 0.56, 0.14], leather, { at: [0, 0.42, 0], top: adjust(leather, 0.06) }),
              {
                at: vec3(0, 0, 0.44),
              },
            ),
            face(
              'seams',
              [-0.54, -0.2, 0.2, 0.54].map((x) => frontLoop(x - 0.008, x + 0.008, 0.44, 0.96, 0.36)),
              adjust(leather, -0.08),
              { normal: NEARWARD },
            ),
          ]),
    ],
    stage: stageOf([-0.7, 0.7, -0.5, 0.2], { wall: { z: back, height: ROOF }, ceiling: ROOF }),
  };
}
