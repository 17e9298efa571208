import { vec3 } from '../../geometry/vec3.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import { floorLoop } from '../kit/loops.ts';
import { polygon, rectangle } from '../kit/paths.ts';
import { cylinder } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { cottage } from '../parts/buildings.ts';
import { barrel, crate } from '../parts/crates-and-barrels.ts';
import { paving, ripples } from '../parts/ground-textures.ts';
import { ring, rolling, waterSheet } from '../parts/horizon.ts';
import { streetLamp } from '../parts/lamps.ts';
import type { Built, Site } from '../setting.ts';

const sailBoat = (hull: string, sail: string) =>
  drawing(
    [
      stroke('mast', 'M0 -60V-760', '#6d5a48', 10),
      shape(
        'sail',
        polygon([
          [10, -740],
          [10, -130],
          [260, -130],
        ]),
        sail,
      ),
      shape(
        'sail',
        polygon([
          [-10, -660],
          [-10, -130],
          [-170, -130],
        ]),
        sail,
        'shade',
      ),
      shape('hull', 'M-270 -90H290Q240 20 180 20H-190Q-250 0 -270 -90Z', hull),
      shape('hull stripe', rectangle(-262, -88, 545, 18), '#efe9dc'),
    ],
    580,
    760,
    380,
  );

const fishingBoat = (hull: string) =>
  drawing(
    [
      stroke('mast', 'M60 -200V-480M60 -440L240 -230', '#6d5a48', 9),
      shape(
        'cabin',
        polygon([
          [-150, -90],
          [20, -90],
          [10, -260],
          [-140, -260],
        ]),
        '#efe8da',
      ),
      shape('cabin windows', rectangle(-125, -235, 50, 50) + rectangle(-55, -235, 50, 50), '#5d7888'),
      shape('roof', rectangle(-165, -275, 195, 20), '#b5523f'),
      shape('hull', 'M-280 -110L320 -150Q280 20 200 20H-220Q-270 -20 -280 -110Z', hull),
      shape('hull stripe', 'M-280 -110L320 -150L316 -128L-277 -88Z', '#efe9dc'),
    ],
    620,
    480,
    400,
  );

/** A stone quay: moored boats, bollards, barrels, gabled houses round the basin, a lighthouse. */
export function harbour(site: Site): Built {
  const { rng, lit } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const lamps = [streetLamp(m * 3.8, 3.2, lit, { height: 3.6 })];
  const wave = rolling(rng.fork('coast'));
  const houses = Array.from({ length: 8 }, (_, i) =>
    cottage(
      {
        at: [-m * (11 + i * 7.2), 30 - i * 0.6],
        width: 6.4,
        depth: 6,
        walls: rng.chance(0.5) ? 5.4 : 3.4,
        rise: 2.8,
        wall: rng.pick(['#d9c0a0', '#c9705a', '#e3d9c6', '#7f9cab', '#d9b25f']),
        roof: rng.pick(['#8f4f3e', '#5f5a5c', '#7a5244']),
        lit,
        gableFront: true,
        chimney: i % 2 === 0,
      },
      rng,
    ),
  );
  const light = [
    cylinder('tower', [1.5, 1], [0, 9], '#efe9dd', { sides: 14 }),
    cylinder('band', [1.36, 1.24], [2.6, 4.6], '#b8433d', { sides: 14 }).slice(0, 14),
    cylinder('lamp', [0.8, 0.8], [9, 10.4], lit ? '#fff0b8' : '#b9cdd6', {
      tone: lit ? 'glow' : 'body',
      sides: 10,
    }),
    cylinder('cap', [1, 0.1], [10.4, 11.4], '#b8433d', { sides: 12 }),
  ];
  return {
    ground: '#5b8ea3',
    practicals: lamps.flatMap((l) => l.practicals),
    pieces: [
      ring('coast', (a) => 22 + 40 * wave(a) * (m * a < 0 ? 1 : 0.25), '#92a6ad', { radius: 520 }),
      waterSheet('#4d8299', '#86b3c0', 3.6, 500),
      ripples('glints', rng, 34, { x: [-40, 40], z: [5, 90] }, [0.7, 2], '#c9e0e6', 0.03, 0.005),
      ground(
        'far quay',
        [
          [
            vec3(-m * 8, 0.02, 28),
            vec3(-m * 200, 0.02, 22),
            vec3(-m * 200, 0.02, 60),
            vec3(-m * 8, 0.02, 60),
          ],
        ],
        '#a39a8c',
      ),
      face(
        'far quay wall',
        [[vec3(-m * 8, -0.6, 28), vec3(-m * 200, -0.6, 22), vec3(-m * 200, 0.6, 22), vec3(-m * 8, 0.6, 28)]],
        '#857d72',
        { layer: 'ground' },
      ),
      ...houses,
      put('lighthouse', light, { at: vec3(m * 17, 0, 46) }),
      ground('mole', [floorLoop(Math.min(m * 12, m * 26), Math.max(m * 12, m * 26), 44, 49)], '#958d82'),
      card('sailing boat', vec3(m * 6.4, -0.1, 13), sailBoat('#3f6480', '#efe6d2'), { casts: false }),
      card(
        'fishing boat',
        vec3(-m * 5.2, -0.1, 8.4),
        fishingBoat(rng.pick(['#b5523f', '#3f6f6a', '#4a6488'])),
        { casts: false },
      ),
      card('sailing boat', vec3(-m * 12, -0.1, 20), sailBoat('#8a4a3f', '#e3d9c3'), { casts: false }),
      ground('quay', [floorLoop(-200, 200, -14, 3.6)], '#a89f92'),
      paving('slabs', { x: [-12, 12], z: [-9, 3.6] }, [1.4, 1.4], '#968d80', 0.03, 0.8),
      ground('quay edge', [floorLoop(-200, 200, 3.2, 3.6, 0.003)], '#bdb5a8'),
      ...[-6, -2.6, 2.6, 6].map((x) =>
        put(
          'bollard',
          [
            cylinder('bollard', [0.16, 0.13], [0, 0.4], '#3f4449', { sides: 10 }),
            cylinder('head', [0.2, 0.2], [0.4, 0.5], '#4a5056', { sides: 10 }),
          ],
          { at: vec3(x, 0, 3.3) },
        ),
      ),
      put('barrel', barrel(0.3, 0.85), { at: vec3(-m * 3.5, 0, 2.2) }),
      put('barrel', barrel(0.3, 0.85), { at: vec3(-m * 4.2, 0, 2.5) }),
      put('crate', crate(0.7), { at: vec3(m * 4.6, 0, 1.9) }),
      ...lamps.flatMap((l) => l.pieces),
    ],
    stage: stageOf([-3, 3, -2.5, 2.8], {
      berth: { edge: 0.8, z: 7.4, y: 0 },
      pond: { left: -9, right: 9, near: 6, far: 26, y: 0 },
      surfaces: [{ name: 'crate', at: vec3(m * 4.6, 0.7, 1.9), width: 0.6, depth: 0.6 }],
      seats: [{ name: 'crate', at: vec3(m * 4.6, 0.7, 1.85), facing: 'camera' }],
    }),
  };
}
