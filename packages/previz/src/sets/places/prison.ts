import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, NEAR_GROUND as g, put } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { facingPlane, frontLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { paving } from '../parts/ground-textures.ts';
import { pendant } from '../parts/lamps.ts';
import { windowView } from '../parts/window-view.ts';
import { isDark } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** A cell: bars, a bunk, a barred window high in the wall. */
export function prison(site: Site): Built {
  const look = {
    half: 3.4,
    back: 3.6,
    height: 3,
    wall: '#9aa09c',
    floor: '#85898a',
    ceiling: '#b5b9b6',
    wainscot: 1.3,
    panel: '#7f8c88',
  };
  const m = site.rng.chance(0.5) ? 1 : -1;
  const wx = m * 0.9;
  // days scratched into the wall by fives
  const tally = [0, 1, 2, 3, 4, 5].flatMap((k) => {
    const [x, y] = [-m * 0.75 - (k % 3) * m * 0.42, 1.95 - Math.floor(k / 3) * 0.34];
    return [
      ...[0, 1, 2, 3].map((i) => frontLoop(x + i * 0.07, x + i * 0.07 + 0.018, y, y + 0.22, 3.54)),
      [
        vec3(x - 0.05, y + 0.04, 3.53),
        vec3(x - 0.05, y + 0.06, 3.53),
        vec3(x + 0.28, y + 0.19, 3.53),
        vec3(x + 0.28, y + 0.17, 3.53),
      ],
    ];
  });
  const joints = Array.from({ length: 9 }, (_, i) =>
    frontLoop(-3.4, 3.4, 0.3 + i * 0.3, 0.315 + i * 0.3, 3.575),
  );
  const cage = Array.from({ length: 12 }, (_, i) =>
    block('bar', [0.04, 3, 0.04], '#4a4f54', { at: [0, 0, -1.4 + i * 0.34] }),
  ).reverse();
  return interior(look, {
    pieces: [
      paving('floor', { x: [-3.4, 3.4], z: [-9, 3.6] }, [1.2, 1.2], adjust(look.floor, -0.04), 0.03),
      face('joints', joints, '#868c89', g),
      face('window frame', [frontLoop(wx - 0.72, wx + 0.72, 1.62, 2.72, 3.57)], '#6d7370', g),
      ...windowView({ plane: facingPlane(wx, 3.56), u0: -0.6, u1: 0.6, v0: 1.74, v1: 2.6 }, site),
      face(
        'bars',
        [
          ...[-0.45, -0.27, -0.09, 0.09, 0.27, 0.45].map((d) =>
            frontLoop(wx + d - 0.03, wx + d + 0.03, 1.7, 2.64, 3.53),
          ),
          frontLoop(wx - 0.6, wx + 0.6, 2.14, 2.2, 3.53),
        ],
        '#3f4448',
        g,
      ),
      face('tally', tally, '#e6e6e0', g),
      face(
        'light',
        [
          [
            vec3(wx - 0.5, 0.004, 2.2),
            vec3(wx + 0.5, 0.004, 2.2),
            vec3(wx + 0.2 - m, 0.004, 0.6),
            vec3(wx - 0.9 - m, 0.004, 0.6),
          ],
        ],
        look.floor,
        { layer: 'ground', tone: 'light', opacity: isDark(site) ? 0.15 : 0.4 },
      ),
      ...stand(
        'bunk',
        [
          block('frame', [2, 0.4, 0.8], '#5d656a'),
          block('mattress', [1.96, 0.14, 0.78], '#b9b4a2', { at: [0, 0.4, 0] }),
          block('blanket', [1.2, 0.16, 0.8], '#6d7a6a', { at: [m * 0.36, 0.4, 0] }),
          ...[-0.97, 0.97].flatMap((x) => block('post', [0.06, 1.9, 0.06], '#4f565b', { at: [x, 0, -0.36] })),
          block('upper frame', [2, 0.1, 0.8], '#5d656a', { at: [0, 1.3, 0] }),
          block('upper mattress', [1.96, 0.14, 0.78], '#c4bfae', { at: [0, 1.4, 0] }),
        ],
        -m * 2.2,
        3.1,
        [2, 0.8],
        look.floor,
      ),
      put('bars', cage, { at: vec3(m * 2.5, 0, 1.4) }),
      ...stand('stool', block('stool', [0.4, 0.45, 0.4], '#6a6f72'), -m * 2.7, 1.6, [0.4, 0.4], look.floor),
    ],
    lamps: [pendant(0, 2.4, 1.6, 3, true, '#5d656a', 4)],
    floor: [-2, 2, -2.5, 2.6],
    surfaces: [surface('bunk', -m * 2.2, 0.55, 3, 1.6, 0.5)],
    seats: [seat('bunk', -m * 1.9, 0.54, 2.9)],
  });
}
