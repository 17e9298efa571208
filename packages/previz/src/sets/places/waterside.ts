import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import { floorLoop, frontLoop, LEFTWARD, NEARWARD, RIGHTWARD, sideLoop, UP } from '../kit/loops.ts';
import { polygon, rectangle } from '../kit/paths.ts';
import { block, cylinder } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { cottage } from '../parts/buildings.ts';
import { barrel, crate } from '../parts/furniture.ts';
import { paving, ripples } from '../parts/ground-textures.ts';
import { hills, ring, rolling, skyline, waterSheet } from '../parts/horizon.ts';
import { streetLamp } from '../parts/lamps.ts';
import { bush } from '../parts/plants.ts';
import { palm } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** The deck of a suspension bridge: towers ahead, cables sweeping down, railings, the river and the town. */
export function bridge(site: Site): Built {
  const { rng, lit } = site;
  const steel = rng.pick(['#b5523f', '#6f8590', '#5f7a68']);
  const tower = (z: number): Piece[] => {
    const leg = (x: number) => block('leg', [0.9, 17, 1.2], steel, { at: [x, 0, 0] });
    return [
      put(
        'tower',
        [
          leg(-4.6),
          leg(4.6),
          block('beam', [9, 1, 1], adjust(steel, -0.03), { at: [0, 15.4, 0] }),
          block('beam', [9, 0.9, 1], adjust(steel, -0.03), { at: [0, 9.5, 0] }),
        ],
        { at: vec3(0, 0, z) },
      ),
    ];
  };
  const cable = (x: number) => {
    const run = (z0: number, z1: number, sag: number) =>
      Array.from({ length: 17 }, (_, i) => {
        const t = i / 16;
        return vec3(x, 16.3 - sag * 4 * t * (1 - t), z0 + (z1 - z0) * t);
      });
    const pts = [...run(-30, 22, 13), ...run(22, 74, 13)];
    return {
      loop: [...pts, ...pts.map((p) => vec3(p.x, p.y + 0.22, p.z)).reverse()],
      hangers: pts
        .filter((p) => p.y < 15.5 && p.z > -4)
        .map((p) => [vec3(x, 1, p.z), vec3(x, 1, p.z + 0.08), vec3(x, p.y, p.z + 0.08), vec3(x, p.y, p.z)]),
    };
  };
  const lamps = [5, 17, 30].flatMap((z) => [-4.3, 4.3].map((x) => streetLamp(x, z, lit, { height: 3.8 })));
  const rail = (x: number): Piece[] => {
    const normal = x < 0 ? RIGHTWARD : LEFTWARD;
    const posts = Array.from({ length: 44 }, (_, i) => sideLoop(x, 0, 1.05, -9 + i * 1.5, -8.9 + i * 1.5));
    return [
      face(
        'railing',
        [
          ...posts,
          sideLoop(x, 1, 1.12, -14, 90),
          sideLoop(x, 0.5, 0.56, -14, 90),
          sideLoop(x, 0, 0.16, -14, 90),
        ],
        steel,
        { layer: 'ground', normal },
      ),
    ];
  };
  return {
    ground: '#5f93a8',
    practicals: lamps.flatMap((l) => l.practicals),
    pieces: [
      hills(rng.fork('hills'), 500, 46, '#97a9b5'),
      ...skyline(rng.fork('town'), 330, [16, 80], '#8795a3', lit),
      waterSheet('#4f8399', '#8db3c0', -14, 320),
      ripples('glints', rng, 30, { x: [-90, 90], z: [12, 140] }, [1, 3], '#cfe2e8', 0.04, 0.005),
      ...[-4.6, 4.6].map((x) => face('cable', [cable(x).loop], steel, { layer: 'ground' })),
      ...[-4.6, 4.6].map((x) => face('hangers', cable(x).hangers, steel, { layer: 'ground' })),
      ground('deck', [floorLoop(-4.8, 4.8, -14, 120, 0.002)], '#77797c'),
      ground(
        'walkway',
        [floorLoop(-4.8, -3.2, -14, 120, 0.003), floorLoop(3.2, 4.8, -14, 120, 0.003)],
        '#a5a29c',
      ),
      ground(
        'marks',
        Array.from({ length: 18 }, (_, i) => floorLoop(-0.06, 0.06, -10 + i * 5, -7.6 + i * 5, 0.004)),
        '#dcd8c9',
      ),
      ...tower(74),
      ...tower(22),
      ...rail(-4.7),
      ...rail(4.7),
      ...lamps.flatMap((l) => l.pieces),
    ],
    stage: stageOf([-3, 3, -2.5, 10]),
  };
}

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
      pond: { left: -9, right: 9, near: 6, far: 26, y: 0 },
      surfaces: [{ name: 'crate', at: vec3(m * 4.6, 0.7, 1.9), width: 0.6, depth: 0.6 }],
      seats: [{ name: 'crate', at: vec3(m * 4.6, 0.7, 1.85), facing: 'camera' }],
    }),
  };
}

/** Blue water with its tiles and lane lines; loungers, umbrellas, palms on the far deck. */
export function pool(site: Site): Built {
  const { rng } = site;
  const umbrella = (c: string) =>
    drawing(
      [
        stroke('pole', 'M0 0V-230', '#d9d3c6', 6),
        shape('canopy', 'M-140 -215Q-120 -290 0 -295Q120 -290 140 -215Z', c),
        shape('canopy stripe', 'M-60 -215Q-50 -285 0 -295Q50 -285 60 -215Z', '#f6f1e6'),
      ],
      280,
      295,
      30,
    );
  const lounger = [
    block('bed', [1.8, 0.12, 0.65], '#f1ece0', { at: [0, 0.28, 0] }),
    block('legs', [1.4, 0.28, 0.5], '#b9a98c'),
    block('head', [0.5, 0.3, 0.65], '#f1ece0', { at: [0.65, 0.4, 0] }),
  ];
  const edge = 7;
  return {
    ground: '#54b3cf',
    practicals: [],
    pieces: [
      hills(rng.fork('hills'), 360, 32, '#93ac9d'),
      ground('garden', [floorLoop(-200, 200, edge + 6, 60)], '#84a85c'),
      ground('deck', [floorLoop(-200, 200, edge, edge + 6)], '#d9cdb6'),
      face('pool wall', [frontLoop(-200, 200, 0, 0.25, edge)], '#e9f1f0', {
        layer: 'ground',
        normal: NEARWARD,
      }),
      ground('coping', [floorLoop(-200, 200, edge, edge + 0.5, 0.25)], '#f1ede2'),
      face('water', [floorLoop(-200, 200, -14, edge)], '#62bfd6', {
        layer: 'ground',
        normal: UP,
        fadeTo: '#3f9fc0',
      }),
      ground(
        'lane lines',
        [-4.4, -2.2, 2.2, 4.4].map((x) => floorLoop(x - 0.12, x + 0.12, -14, edge)),
        '#3a86b5',
        { opacity: 0.55 },
      ),
      ripples('ripples', rng, 60, { x: [-9, 9], z: [-5, 6.5] }, [0.4, 1.1], '#d3f1f5', 0.018, 0.004),
      ...[-5.6, -2.8, 3, 5.8].map((x) => put('lounger', lounger, { at: vec3(x, 0.25, edge + 2) })),
      ...[-4.2, 4.4].map((x, i) =>
        card('umbrella', vec3(x, 0.2, edge + 2.4), umbrella(i === 0 ? '#d9644f' : '#3f8fa8')),
      ),
      ...[-9, 8.5, -14, 14].map((x) =>
        card('palm', vec3(x, 0, edge + 6 + rng.between(0, 2)), palm(rng.between(5.5, 7.5), rng)),
      ),
      ...[-7, -1, 6.4].map((x) =>
        card(
          'bush',
          vec3(x, 0, edge + 5.6),
          bush(2, 1, { body: '#5b9150', dark: '#3f7042', lit: '#83b263' }, rng),
        ),
      ),
      put(
        'ladder',
        [
          ...[-0.25, 0.25].map((x) => block('rail', [0.05, 0.8, 0.05], '#d5dade', { at: [x, 0, 0] })),
          block('rung', [0.5, 0.04, 0.05], '#d5dade', { at: [0, 0.3, 0] }),
        ],
        { at: vec3(-3.6, 0.2, edge - 0.1) },
      ),
    ],
    stage: stageOf([-3.5, 3.5, -2.5, 6], {
      water: 0,
      pond: { left: -6, right: 6, near: -3, far: 6.5, y: 0 },
    }),
  };
}
