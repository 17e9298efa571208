import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, NEAR_GROUND as g, put } from '../kit/faces.ts';
import { interior, seat } from '../kit/interior.ts';
import { floorLoop, frontLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { lamp, stripLights } from '../parts/lamps.ts';
import { outside, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** A railway carriage: seats in bays, windows with the land going by, luggage racks. */
export function trainInterior(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 1.9,
    back: 9,
    height: 2.5,
    wall: '#d8d3c4',
    floor: '#7d8284',
    ceiling: '#ecebe4',
    wainscot: 0.85,
    panel: '#8f9a9a',
  };
  const fabric = rng.pick(['#3f5f8a', '#8c3f42', '#4a7a62', '#b0783a']);
  const [sky, low, land] = outside(site);
  const flank = (s: number) =>
    [-7, -4.6, -2.2, 0.2, 2.6, 5, 7.2].flatMap((z) => {
      const x = s * 1.87;
      const at = (y0: number, y1: number, z0: number, z1: number, o = 0) => [
        vec3(x - s * o, y0, z0),
        vec3(x - s * o, y0, z1),
        vec3(x - s * o, y1, z1),
        vec3(x - s * o, y1, z0),
      ];
      const look2 = { layer: 'ground', normal: vec3(-s, 0, 0) } as const;
      return [
        face('window frame', [at(0.88, 1.92, z - 0.08, z + 1.88)], '#b9bdb8', look2),
        face('window', [at(0.95, 1.85, z, z + 1.8, 0.01)], sky, {
          ...look2,
          tone: 'glow',
          fadeTo: low,
          pane: true,
        }),
        face('land', [at(0.95, 1.16, z, z + 1.8, 0.015)], land, { ...look2, tone: 'glow' }),
      ];
    });
  const seatPart = [
    block('base', [0.9, 0.42, 0.5], adjust(fabric, -0.08)),
    block('back', [0.9, 0.75, 0.14], fabric, { at: [0, 0.42, 0.2] }),
    block('head', [0.8, 0.16, 0.05], '#efeade', { at: [0, 1, 0.11] }),
  ];
  return interior(look, {
    pieces: [
      ...flank(-1),
      ...flank(1),
      face('end door', [frontLoop(-0.5, 0.5, 0, 2.05, 8.95)], '#a3adb0', g),
      face('door pane', [frontLoop(-0.3, 0.3, 1.1, 1.85, 8.93)], '#6d8290', g),
      face(
        'racks',
        [-1, 1].map((s) => [
          vec3(s * 1.9, 2.05, -9),
          vec3(s * 1.3, 2.05, -9),
          vec3(s * 1.3, 2.05, 9),
          vec3(s * 1.9, 2.05, 9),
        ]),
        '#9aa3a3',
        { layer: 'ground' },
      ),
      face('aisle', [floorLoop(-0.5, 0.5, -14, 9, 0.003)], fabric, { layer: 'ground', opacity: 0.4 }),
      ...[7, 4.8, 2.6, 0.6].flatMap((z) =>
        [-1.35, 1.35].map((x) => put('seat', seatPart, { at: vec3(x, 0, z) })),
      ),
    ],
    lamps: [stripLights([0], -9, 8.5, 2.5, '#fdf6e2')],
    practicals: [lamp(0, 2.2, 1, 3.5, 0.35, '#fff3d8'), ...windowLight({ x: 1.7, y: 1.5, z: 2 }, site, 3)],
    floor: [-0.7, 0.7, -2.5, 5],
    seats: [seat('seat', -1.35, 0.44, 0.5), seat('seat', 1.35, 0.44, 0.5)],
  });
}
