import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, NEAR_GROUND as g, put } from '../kit/faces.ts';
import { interior, stand, surface } from '../kit/interior.ts';
import { floorLoop, frontLoop, NEARWARD, roundLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { paving } from '../parts/ground-textures.ts';
import { monitor } from '../parts/house-fittings.ts';
import { lamp, stripLights } from '../parts/lamps.ts';
import type { Built, Site } from '../setting.ts';

/** The bridge of a starship: a wide window on the stars, consoles, a lit floor. */
export function spaceship(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 4.4,
    back: 4.8,
    height: 3.2,
    wall: '#7f8b9c',
    floor: '#5d6878',
    ceiling: '#6a7688',
    trim: '#a9b8c9',
  };
  const glow = rng.pick(['#6fe0ff', '#ffb35c', '#8cf0a8']);
  const z = look.back - 0.04;
  const pane: [number, number][] = [
    [-3.4, 1],
    [3.4, 1],
    [3, 2.6],
    [-3, 2.6],
  ];
  const stars = Array.from({ length: 60 }, () =>
    roundLoop(rng.between(-3, 3), rng.between(1.1, 2.5), z - 0.02, 0.012, 0.012, 5),
  );
  const buttons = (x0: number, x1: number, y: number, bz: number) =>
    ['#ff7a6a', '#ffd35c', glow].map((c, k) =>
      face(
        'buttons',
        Array.from({ length: 5 }, (_, i) =>
          frontLoop(
            x0 + ((x1 - x0) * (i * 3 + k)) / 15,
            x0 + ((x1 - x0) * (i * 3 + k)) / 15 + 0.06,
            y + (k % 2) * 0.1,
            y + 0.05 + (k % 2) * 0.1,
            bz,
          ),
        ),
        c,
        { normal: NEARWARD, tone: 'glow' },
      ),
    );
  const console = (w: number) => [
    block('console', [w, 0.95, 0.6], '#4d5868', { top: '#66748a' }),
    face('panel', [frontLoop(-w / 2 + 0.1, w / 2 - 0.1, 0.5, 0.86, -0.305)], '#263040', { normal: NEARWARD }),
    ...buttons(-w / 2 + 0.2, w / 2 - 0.2, 0.6, -0.31),
  ];
  return interior(look, {
    pieces: [
      paving('deck plates', { x: [-4.4, 4.4], z: [-9, 4.8] }, [1.1, 1.1], adjust(look.floor, -0.06), 0.03),
      face(
        'light lines',
        [floorLoop(-2.5, -2.42, -14, 4.6, 0.004), floorLoop(2.42, 2.5, -14, 4.6, 0.004)],
        glow,
        { layer: 'ground', tone: 'glow' },
      ),
      face(
        'window frame',
        [pane.map(([x, y]) => vec3(x * 1.05, y + (y > 2 ? 0.12 : -0.12), z))],
        '#a9b5c4',
        g,
      ),
      face('window', [pane.map(([x, y]) => vec3(x, y, z - 0.01))], '#0d1430', {
        ...g,
        tone: 'glow',
        fadeTo: '#1d2350',
      }),
      face('stars', stars, '#e9eeff', { ...g, tone: 'glow' }),
      face('planet', [roundLoop(1.5, 1.75, z - 0.03, 0.55, 0.55, 26)], '#c98a5a', { ...g, tone: 'glow' }),
      face('night side', [roundLoop(1.66, 1.68, z - 0.035, 0.46, 0.46, 26)], '#5a3f52', {
        ...g,
        tone: 'glow',
      }),
      face(
        'struts',
        [frontLoop(-1.12, -1.02, 0.95, 2.62, z - 0.04), frontLoop(1.02, 1.12, 0.95, 2.62, z - 0.04)],
        '#a9b5c4',
        g,
      ),
      face(
        'wall lights',
        [-3.9, 3.9].map((x) => frontLoop(x - 0.08, x + 0.08, 0.5, 2.7, z - 0.02)),
        glow,
        { ...g, tone: 'glow' },
      ),
      ...stand('console', console(2.6), -2.2, 3.8, [2.6, 0.6], look.floor),
      ...stand('console', console(2.6), 2.2, 3.8, [2.6, 0.6], look.floor),
      ...stand('station', console(1.3), -3.5, 1.6, [1.3, 0.6], look.floor),
      ...stand('station', console(1.3), 3.5, 1.6, [1.3, 0.6], look.floor),
      put('screen', monitor(0.95, glow), { at: vec3(-3.5, 0, 1.7) }),
      put('screen', monitor(0.95, glow), { at: vec3(3.5, 0, 1.7) }),
    ],
    lamps: [stripLights([-1.5, 1.5], -4, 4, 3.2, '#dff0ff')],
    practicals: [
      lamp(-3.7, 1.5, 4.2, 3.4, 0.5, glow, 'screen'),
      lamp(3.7, 1.5, 4.2, 3.4, 0.5, glow, 'screen'),
    ],
    floor: [-2.2, 2.2, -2.5, 3],
    surfaces: [surface('console', -2.2, 0.95, 3.65, 2, 0.3)],
  });
}
