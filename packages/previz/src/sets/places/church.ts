import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, NEAR_GROUND as g, ground, put } from '../kit/faces.ts';
import { interior, seat, stand } from '../kit/interior.ts';
import { archLoop, flankPlane, floorLoop, frontLoop, roundLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { column } from '../parts/columns.ts';
import { paving } from '../parts/ground-textures.ts';
import { lamp, pendant } from '../parts/lamps.ts';
import { backWall } from '../parts/room.ts';
import { pew } from '../parts/seats.ts';
import { hallWindow, isDark, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** A nave: pews, columns, an altar under stained glass. */
export function church(site: Site): Built {
  const { rng } = site;
  const look = { half: 5.2, back: 9, height: 7.5, wall: '#c9bda6', floor: '#a2958a', ceiling: '#a89a82' };
  const back = backWall(look);
  const glass = ['#c9524a', '#4a79b8', '#e0b04a', '#4f9a6b', '#8c5fa8'];
  const night = isDark(site);
  const m = rng.chance(0.5) ? 1 : -1;
  const panes = glass.map((colour, k) => {
    const loops = Array.from({ length: 30 }, (_, i) => i)
      .filter((i) => i % 5 === k)
      .map((i) => {
        const u = -0.9 + (i % 3) * 0.6 + (Math.floor(i / 3) % 2) * 0.04;
        const v = 3 + Math.floor(i / 3) * 0.3;
        return frontLoop(u + 0.03, u + 0.57, v + 0.03, v + 0.27, look.back - 0.06);
      });
    return face('stained glass', loops, night ? adjust(colour, -0.2) : adjust(colour, 0.08), {
      layer: 'ground',
      tone: 'glow',
    });
  });
  const sideGlass = [-1, 1].flatMap((s) =>
    [1, 4.5, 8].map((u) =>
      face(
        'side window',
        [archLoop(flankPlane(s * look.half, -1), u, u + 1.1, 2, 4.6, 0.02)],
        rng.pick(glass),
        { layer: 'ground', tone: 'glow', opacity: night ? 0.35 : 0.7 },
      ),
    ),
  );
  const row = pew(2.4, '#7a5238');
  return interior(look, {
    pieces: [
      paving('flags', { x: [-5.2, 5.2], z: [-9, 9] }, [1, 1], adjust(look.floor, -0.05), 0.03),
      face('apse', [archLoop(back, -1.9, 1.9, 0, 6.8, 0.02)], adjust(look.wall, 0.05), g),
      face('window frame', [archLoop(back, -1.05, 1.05, 2.85, 6.2, 0.04)], '#5f564c', g),
      ...panes,
      ...sideGlass,
      ...[-1, 1].flatMap((s) =>
        hallWindow(
          { plane: back, u0: s * 3 - 0.55, u1: s * 3 + 0.55, v0: 1.9, v1: 5.4, disc: s === m },
          site,
          '#a5977f',
        ),
      ),
      ground('carpet', [floorLoop(-0.9, 0.9, -14, 8)], '#94403c', { fadeTo: '#a34a44' }),
      ...[-1, 1].flatMap((s) =>
        [7, 4.2, 1.4].map((z) =>
          put('column', column(0.28, 6.2, '#d3c8b2', 12), { at: vec3(s * 4.2, 0, z) }),
        ),
      ),
      put('steps', block('steps', [5, 0.25, 1.6], '#b8ab98', { top: '#c9bdaa' }), { at: vec3(0, 0, 8) }),
      put(
        'altar',
        [
          block('altar', [2, 1, 0.7], '#e9e2d2', { at: [0, 0.25, 0], top: '#f5f0e4' }),
          face(
            'cross',
            [frontLoop(-0.07, 0.07, 1.25, 2.75, 0), frontLoop(-0.42, 0.42, 2.15, 2.29, 0)],
            '#d8ac46',
          ),
          face(
            'candles',
            [-0.8, -0.55, 0.55, 0.8].map((x) => frontLoop(x - 0.04, x + 0.04, 1.25, 1.62, 0)),
            '#f3ead2',
          ),
          face(
            'flames',
            [-0.8, -0.55, 0.55, 0.8].map((x) => roundLoop(x, 1.7, -0.01, 0.04, 0.08, 10)),
            '#ffcf6a',
            { tone: 'glow' },
          ),
        ],
        { at: vec3(0, 0, 8) },
      ),
      ...[5.4, 4.1, 2.8, 1.5, 0.2].flatMap((z) =>
        [-2.6, 2.6].flatMap((x) => stand('pew', row, x, z, [2.4, 0.5], look.floor, Math.PI)),
      ),
    ],
    lamps: [
      pendant(-2, 3.6, 3, 7.4, site.lit, '#b08a4a', 4),
      pendant(2, 3.6, 3, 7.4, site.lit, '#b08a4a', 4),
    ],
    practicals: [
      ...(night ? [lamp(0, 1.9, 7.8, 4, 0.6)] : [lamp(0, 4.4, 8.6, 5, 0.5, '#ffe0b0', 'window')]),
      ...windowLight({ x: m * 3, y: 3.6, z: 8.6 }, site),
    ],
    floor: [-1.1, 1.1, -2.5, 6],
    seats: [seat('pew', 2.2, 0.47, 0.2), seat('pew', -2.2, 0.47, 0.2)],
  });
}
