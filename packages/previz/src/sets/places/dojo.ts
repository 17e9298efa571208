import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, glowing, upright } from '../kit/faces.ts';
import { interior, stand } from '../kit/interior.ts';
import { facingPlane, floorLoop, frontLoop, sideLoop, UP } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { clerestory } from '../parts/daylight.ts';
import { lamp } from '../parts/lamps.ts';
import { isDark, outside, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** A dojo: tatami, paper screens full of light, a scroll in its alcove, a rack of wooden swords. */
export function dojo(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 5,
    back: 5,
    height: 3.2,
    wall: '#e3d6b8',
    floor: '#c2b87f',
    ceiling: '#b98f5f',
    trim: '#6a4a33',
  };
  const wood = '#6a4630';
  const m = rng.chance(0.5) ? 1 : -1;
  const [, low] = outside(site);
  const paper = isDark(site) ? '#8f93b8' : adjust(low, 0.04, 0.5);
  const screen = (x0: number, x1: number) => {
    const n = 4;
    const step = (x1 - x0) / n;
    return [
      glowing('paper', [frontLoop(x0, x1, 0.3, 2.4, 4.95)], paper),
      upright(
        'lattice',
        [
          ...Array.from({ length: n * 3 + 1 }, (_, i) =>
            frontLoop(x0 + (i * step) / 3 - 0.012, x0 + (i * step) / 3 + 0.012, 0.3, 2.4, 4.93),
          ),
          ...Array.from({ length: 7 }, (_, i) =>
            frontLoop(x0, x1, 0.6 + i * 0.3 - 0.012, 0.6 + i * 0.3 + 0.012, 4.93),
          ),
        ],
        '#8a6a48',
      ),
      upright(
        'screen frames',
        Array.from({ length: n + 1 }, (_, i) =>
          frontLoop(x0 + i * step - 0.05, x0 + i * step + 0.05, 0, 2.5, 4.92),
        ).concat([frontLoop(x0, x1, 0, 0.3, 4.925), frontLoop(x0 - 0.05, x1 + 0.05, 2.4, 2.52, 4.92)]),
        wood,
      ),
    ];
  };
  const alcove = m * 3.2;
  return interior(look, {
    pieces: [
      face(
        'tatami borders',
        Array.from({ length: 7 }, (_, i) => floorLoop(-5, 5, -8 + i * 1.85, -7.92 + i * 1.85, 0.003)).concat(
          Array.from({ length: 6 }, (_, i) => floorLoop(-4.6 + i * 1.85, -4.53 + i * 1.85, -9, 5, 0.003)),
        ),
        '#5f6a45',
        { layer: 'ground', normal: UP },
      ),
      ...screen(m > 0 ? -4.8 : -1.6, m > 0 ? 1.6 : 4.8),
      ...clerestory(
        {
          plane: facingPlane(-m * 1.6, 4.93),
          from: -0.8,
          to: 0.8,
          sill: 0.3,
          head: 2.4,
          panes: 1,
          frame: wood,
          country: true,
        },
        site,
      ),
      upright('alcove', [frontLoop(alcove - 1.3, alcove + 1.3, 0.2, 2.5, 4.94)], '#c9b48a'),
      upright(
        'alcove frame',
        [
          frontLoop(alcove - 1.4, alcove - 1.25, 0, 2.6, 4.9),
          frontLoop(alcove + 1.25, alcove + 1.4, 0, 2.6, 4.9),
          frontLoop(alcove - 1.4, alcove + 1.4, 2.5, 2.62, 4.9),
          frontLoop(alcove - 1.3, alcove + 1.3, 0, 0.22, 4.9),
        ],
        wood,
      ),
      upright('scroll', [frontLoop(alcove - 0.32, alcove + 0.32, 0.8, 2.3, 4.9)], '#f4eedc'),
      upright(
        'brushwork',
        [
          [0.12, 1.95, 0.5],
          [-0.1, 1.75, 0.3],
          [0.02, 1.5, 0.42],
          [0.1, 1.28, 0.28],
        ].map(([dx = 0, y = 0, w = 0]) => [
          vec3(alcove + dx - w / 2, y, 4.88),
          vec3(alcove + dx + w / 2, y + 0.08, 4.88),
          vec3(alcove + dx + w / 2, y + 0.15, 4.88),
          vec3(alcove + dx - w / 2, y + 0.06, 4.88),
        ]),
        '#26221f',
      ),
      upright('brushwork', [frontLoop(alcove - 0.03, alcove + 0.05, 1.1, 2.1, 4.87)], '#26221f'),
      upright(
        'rollers',
        [
          frontLoop(alcove - 0.38, alcove + 0.38, 2.28, 2.36, 4.88),
          frontLoop(alcove - 0.38, alcove + 0.38, 0.74, 0.82, 4.88),
        ],
        '#3a2a20',
      ),
      upright('beams', [frontLoop(-5, 5, 2.55, 2.7, 4.89)], wood),
      ...[-1, 1].map((s) =>
        face(
          'side posts',
          [-3, 0, 3].map((z) => sideLoop(s * 4.97, 0, 3.2, z, z + 0.2)),
          wood,
          { layer: 'ground', normal: vec3(-s, 0, 0) },
        ),
      ),
      ...stand(
        'sword rack',
        [
          block('rack', [1.4, 0.9, 0.12], wood, { at: [0, 0.1, 0] }),
          ...[0.35, 0.6, 0.85].map((y) =>
            block('wooden sword', [1.7, 0.05, 0.05], '#b98a55', { at: [0, y, -0.14] }),
          ),
        ],
        alcove - m * 0.2,
        4.2,
        [1.4, 0.2],
        look.floor,
      ),
    ],
    practicals: [
      ...windowLight({ x: -m * 1.6, y: 1.5, z: 4.6 }, site, 5),
      lamp(0, 2.8, 1, 5, 0.4, '#ffe0a8'),
    ],
    floor: [-3, 3, -2.5, 3.8],
  });
}
