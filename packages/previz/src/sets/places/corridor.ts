import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, NEAR_GROUND as g } from '../kit/faces.ts';
import { interior } from '../kit/interior.ts';
import { frontLoop } from '../kit/loops.ts';
import { checks } from '../parts/ground-textures.ts';
import { stripLights } from '../parts/lamps.ts';
import { leftWall, rightWall } from '../parts/room.ts';
import { roomDoor } from '../parts/room-dressing.ts';
import { isDark, outside } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** A long passage with doors on both sides and a window at its end. */
export function corridor(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 1.9,
    back: 16,
    height: 2.9,
    wall: rng.pick(['#c3c9bd', '#d3c6b0', '#b7c2c9', '#c9b3a6']),
    floor: rng.pick(['#a3a7a6', '#9c8a76', '#8c9499']),
    ceiling: '#e9e8e2',
    wainscot: 1,
    panel: rng.pick(['#7d9a94', '#9c7a60', '#7f90a3']),
  };
  const [sky, low] = outside(site);
  const colour = rng.pick(['#8a5f42', '#5f7f8a', '#7a4a42']);
  return interior(look, {
    pieces: [
      checks('tiles', { x: [-1.9, 1.9], z: [-9, 16] }, 0.63, adjust(look.floor, -0.05), 0.8),
      face('end window', [frontLoop(-0.8, 0.8, 0.9, 2.3, 15.95)], sky, {
        layer: 'ground',
        tone: 'glow',
        fadeTo: low,
        pane: true,
      }),
      face(
        'end bars',
        [frontLoop(-0.03, 0.03, 0.9, 2.3, 15.9), frontLoop(-0.85, 0.85, 1.58, 1.63, 15.9)],
        '#e3ded2',
        g,
      ),
      ...[-3, 1.5, 6, 10.5, 14].flatMap((u) => [
        ...roomDoor(leftWall(look), u, colour, '#ded6c6'),
        ...roomDoor(rightWall(look), u + 0.8, colour, '#ded6c6'),
      ]),
      face(
        'floor shine',
        [[vec3(-0.9, 0.004, 15), vec3(0.9, 0.004, 15), vec3(0.6, 0.004, -6), vec3(-0.6, 0.004, -6)]],
        look.floor,
        { layer: 'ground', tone: 'light', opacity: isDark(site) ? 0.12 : 0.3 },
      ),
    ],
    lamps: [stripLights([0], -4, 1, 2.9), stripLights([0], 3, 8, 2.9), stripLights([0], 10, 15, 2.9)],
    floor: [-1.2, 1.2, -2.5, 9],
  });
}
