import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, put, upright } from '../kit/faces.ts';
import { interior, seat } from '../kit/interior.ts';
import { facingPlane, frontLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { lamp, stripLights } from '../parts/lamps.ts';
import { roomWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** Metres from the seat to the wall with the windows. */
const WALL = 0.95;

/** A seat by the window of a train or bus, seen from the aisle: the land that passes, a small table, the rack above. */
export const windowSeat = (site: Site): Built => byWindow(site, LAND);

/** The same in an airliner: small windows close together, the sky outside. */
export const planeWindow = (site: Site): Built => byWindow(site, SKY);

const LAND = { at: [-2.3, 0, 2.3], width: 1.95, sill: 0.86, height: 0.98, high: false } as const;
const SKY = {
  at: [-2.4, -1.6, -0.8, 0, 0.8, 1.6, 2.4],
  width: 0.46,
  sill: 0.92,
  height: 0.62,
  high: true,
} as const;

function byWindow(site: Site, { at, width, sill, height, high }: typeof LAND | typeof SKY): Built {
  const { rng } = site;
  const fabric = rng.pick(['#3f5f8a', '#8c3f42', '#4a7a62', '#b0783a']);
  const look = {
    half: 3.4,
    back: WALL,
    height: 2.35,
    wall: '#d5d1c4',
    floor: '#6f7478',
    ceiling: '#e6e5dd',
    wainscot: 0.82,
    panel: '#8b9595',
  };
  const plane = facingPlane(0, WALL);
  const back = [
    block('back', [0.16, 0.78, 0.62], fabric, { at: [0, 0.4, 0] }),
    block('head', [0.18, 0.17, 0.5], '#efeade', { at: [0, 1, 0] }),
    block('base', [0.5, 0.42, 0.62], adjust(fabric, -0.08)),
  ];
  return interior(look, {
    pieces: [
      ...at.flatMap((u) =>
        roomWindow(
          { plane, u, sill, width, height, bars: [0, 0], frame: '#aeb4b2', disc: u === 0, high },
          site,
        ),
      ),
      face(
        'rack',
        [
          [
            vec3(-3.4, 2.02, WALL),
            vec3(3.4, 2.02, WALL),
            vec3(3.4, 2.02, WALL - 0.4),
            vec3(-3.4, 2.02, WALL - 0.4),
          ],
        ],
        '#8f9797',
        { layer: 'ground' },
      ),
      upright('rack edge', [frontLoop(-3.4, 3.4, 1.99, 2.05, WALL - 0.4)], '#767e7f'),
      ...[-2.05, 2.05].map((x) => put('seat', back, { at: vec3(x, 0, 0.55) })),
      put(
        'table',
        [
          block('top', [0.62, 0.04, 0.4], '#c9b48c', { at: [0, 0.72, 0] }),
          cylinder('leg', [0.03, 0.03], [0, 0.72], '#7d8486', { sides: 6 }),
        ],
        { at: vec3(0, 0, WALL - 0.22) },
      ),
    ],
    lamps: [stripLights([0], -2, 0.8, 2.35, '#fdf6e2')],
    practicals: [lamp(0, 2.1, 0, 3, 0.3, '#fff3d8'), ...windowLight({ x: 0, y: 1.4, z: WALL }, site, 3)],
    floor: [-1.4, 1.4, -2, 0.4],
    seats: [seat('seat', -0.9, 0.44, 0.3), seat('seat', 0.9, 0.44, 0.3)],
  });
}
