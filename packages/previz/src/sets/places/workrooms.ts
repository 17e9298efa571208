import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, put } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { floorLoop, frontLoop, NEARWARD, roundLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { bottles, cabinet, counter, crate, monitor, stool, table } from '../parts/furniture.ts';
import { paving, planks } from '../parts/ground-textures.ts';
import { lamp, pendant, stripLights } from '../parts/lamps.ts';
import { backWall, lightPatch, outside, roomWindow, windowLight } from '../parts/room.ts';
import type { Built, Site } from '../setting.ts';

const g = { layer: 'ground', normal: NEARWARD } as const;

/** White benches with glassware, cupboards, screens. */
export function laboratory(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 4.2,
    back: 3.9,
    height: 3,
    wall: rng.pick(['#d3dfe2', '#dbe0d8', '#cfd8e3']),
    floor: '#aab7bb',
    ceiling: '#f2f6f6',
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const flask = (x: number, z: number, colour: string) =>
    put(
      'flask',
      [
        face(
          'flask',
          [
            [
              vec3(-0.09, 0.92, 0),
              vec3(0.09, 0.92, 0),
              vec3(0.03, 1.08, 0),
              vec3(0.03, 1.18, 0),
              vec3(-0.03, 1.18, 0),
              vec3(-0.03, 1.08, 0),
            ],
          ],
          '#d9ecef',
          { opacity: 0.75 },
        ),
        face(
          'liquid',
          [
            [
              vec3(-0.085, 0.925, -0.01),
              vec3(0.085, 0.925, -0.01),
              vec3(0.05, 1.02, -0.01),
              vec3(-0.05, 1.02, -0.01),
            ],
          ],
          colour,
        ),
      ],
      { at: vec3(x, 0, z) },
    );
  return interior(look, {
    pieces: [
      paving('floor', { x: [-4.2, 4.2], z: [-9, 3.9] }, [0.8, 0.8], adjust(look.floor, -0.035), 0.02),
      ...roomWindow(
        { plane: backWall(look), u: -m * 2.3, sill: 1.2, width: 1.6, height: 1.2, bars: [1, 0] },
        site,
      ),
      face('wall screen', [frontLoop(m * 1.2 - 1, m * 1.2 + 1, 1.35, 2.4, 3.86)], '#22303c', g),
      face('graph', [frontLoop(m * 1.2 - 0.94, m * 1.2 + 0.94, 1.41, 2.34, 3.85)], '#2f6f8c', {
        ...g,
        tone: 'glow',
      }),
      face(
        'graph line',
        [0, 1, 2, 3, 4, 5].map((i) =>
          frontLoop(
            m * 1.2 - 0.8 + i * 0.28,
            m * 1.2 - 0.62 + i * 0.28,
            1.5,
            1.7 + ((i * 37) % 5) * 0.11,
            3.84,
          ),
        ),
        '#8fe0e6',
        { ...g, tone: 'glow' },
      ),
      ...stand('bench', counter(6.4, 0.92, 0.6, '#e3e8e8', '#f3f5f4', 9), 0, 3.5, [6.4, 0.6], look.floor),
      ...bottles(-m * 0.9 - 0.6, -m * 0.9 + 0.6, 0.92, 3.3, rng),
      flask(m * 0.5, 3.2, '#5fb88a'),
      flask(m * 0.9, 3.2, '#c9568a'),
      flask(m * 1.9, 3.2, '#e0a63f'),
      ...stand(
        'island',
        counter(1.7, 0.92, 0.8, '#d3dbdc', '#f3f5f4', 3),
        m * 3,
        1.5,
        [1.7, 0.8],
        look.floor,
      ),
      flask(m * 2.6, 1.3, '#4a8fc9'),
      put('screen', monitor(0.92, '#8fd0e0'), { at: vec3(m * 3.3, 0, 1.6) }),
      ...stand(
        'island',
        counter(1.7, 0.92, 0.8, '#d3dbdc', '#f3f5f4', 3),
        -m * 3.1,
        1.8,
        [1.7, 0.8],
        look.floor,
      ),
      flask(-m * 2.8, 1.6, '#8c5fa8'),
      ...stand('stool', stool(0.62, '#8d979b', '#3f4a50'), -m * 2.5, 0.8, [0.4, 0.4], look.floor),
    ],
    lamps: [stripLights([-1.6, 1.6], -3, 3.2, 3, '#f6fdff')],
    practicals: windowLight({ x: -m * 2.3, y: 1.8, z: 3.7 }, site),
    floor: [-1.9, 1.9, -2.5, 2.7],
    surfaces: [surface('island', m * 2.8, 0.92, 1.3, 1, 0.4), surface('bench', 0, 0.92, 3.3, 3, 0.3)],
    seats: [seat('stool', -m * 2.5, 0.62, 0.8)],
  });
}

/** A bright hall with a wooden floor, wall bars, mirrors, mats and weights. */
export function gym(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 4.8,
    back: 5,
    height: 4.4,
    wall: rng.pick(['#d6cdb9', '#c3ccd0', '#cdbfb3']),
    floor: '#c29a66',
    ceiling: '#d9dad6',
    wainscot: 1.4,
    panel: rng.pick(['#5f7f94', '#a8644f', '#6f8a6a']),
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const rungs = (x: number) => [
    ...Array.from({ length: 11 }, (_, i) =>
      frontLoop(x - 0.5, x + 0.5, 0.3 + i * 0.24, 0.35 + i * 0.24, 4.9),
    ),
    frontLoop(x - 0.55, x - 0.47, 0, 3, 4.9),
    frontLoop(x + 0.47, x + 0.55, 0, 3, 4.9),
  ];
  const weight = [
    block('bar', [1.6, 0.04, 0.04], '#8b9094', { at: [0, 0.2, 0] }),
    ...[-0.7, -0.6, 0.6, 0.7].map((x) => block('plate', [0.06, 0.42, 0.42], '#33383d', { at: [x, 0, 0] })),
  ];
  return interior(look, {
    pieces: [
      planks('boards', { x: [-4.8, 4.8], z: [-9, 5] }, 0.18, adjust(look.floor, -0.05), rng, 0.5),
      face(
        'court lines',
        [
          floorLoop(-3.2, -3.12, -9, 4, 0.004),
          floorLoop(3.12, 3.2, -9, 4, 0.004),
          floorLoop(-3.2, 3.2, 3.92, 4, 0.004),
        ],
        '#c04f43',
        { layer: 'ground' },
      ),
      ...[-2.6, 0, 2.6].flatMap((u) =>
        roomWindow({ plane: backWall(look), u, sill: 2.7, width: 1.9, height: 1.2, bars: [2, 0] }, site),
      ),
      face('wall bars', [...rungs(-m * 3.6), ...rungs(-m * 2.4)], '#a87a4c', g),
      ...lightPatch(0, 3.6, 1.8, site, look.floor, m * 0.5),
      face('hoop board', [frontLoop(m * 2.4 - 0.6, m * 2.4 + 0.6, 2.1, 2.65, 4.85)], '#f1eee6', g),
      face('hoop', [frontLoop(m * 2.4 - 0.25, m * 2.4 + 0.25, 2.2, 2.24, 4.7)], '#d9642f', g),
      ...stand(
        'mats',
        [
          block('mat', [1.9, 0.16, 1.1], '#3f6fa3', { top: '#4f82b8' }),
          block('mat', [1.9, 0.16, 1.1], '#c04f43', { at: [0, 0.16, 0], top: '#d3645a' }),
        ],
        -m * 3.3,
        2.6,
        [1.9, 1.1],
        look.floor,
      ),
      ...stand('weights', weight, m * 3.3, 2.4, [1.6, 0.4], look.floor),
      ...stand(
        'vaulting box',
        [
          block('box', [1.3, 0.9, 0.5], '#b98a55'),
          block('pad', [1.34, 0.16, 0.54], '#7a4a38', { at: [0, 0.9, 0] }),
        ],
        m * 3.4,
        4,
        [1.3, 0.5],
        look.floor,
      ),
    ],
    lamps: [stripLights([-2, 2], -3, 4.4, 4.4)],
    practicals: windowLight({ x: 0, y: 3.2, z: 4.8 }, site, 5),
    floor: [-2.4, 2.4, -2.5, 3.6],
    surfaces: [surface('mats', -m * 3.3, 0.32, 2.6, 1.6, 0.9)],
    seats: [seat('mats', -m * 2.8, 0.32, 2.4)],
  });
}

/** High shelves with crates down both sides, a roller door, hanging lamps. */
export function warehouse(site: Site): Built {
  const { rng } = site;
  const look = { half: 6, back: 12, height: 6.5, wall: '#a3a49e', floor: '#9b978f', ceiling: '#7f8282' };
  const rack = (x: number, z: number) =>
    put(
      'rack',
      [
        ...[0.1, 1.6, 3.1].map((y) => block('shelf', [2.6, 0.1, 1], '#b5663a', { at: [0, y, 0] })),
        ...[-1.25, 1.25].map((dx) => block('post', [0.1, 4.4, 0.1], '#3f5f8a', { at: [dx, 0, -0.45] })),
        ...[0.2, 1.7, 3.2].flatMap((y) =>
          [-0.75, 0.1, 0.8].map((dx) =>
            block(
              'box',
              [rng.between(0.5, 0.75), rng.between(0.5, 1.1), 0.8],
              rng.pick(['#b58a5a', '#a3794c', '#c29a6b', '#8f9490']),
              { at: [dx, y, 0] },
            ),
          ),
        ),
      ],
      { at: vec3(x, 0, z) },
    );
  return interior(look, {
    pieces: [
      paving('slabs', { x: [-6, 6], z: [-9, 12] }, [3, 3], adjust(look.floor, -0.05), 0.04),
      face(
        'yellow lines',
        [floorLoop(-2.5, -2.4, -14, 12, 0.004), floorLoop(2.4, 2.5, -14, 12, 0.004)],
        '#dcb544',
        { layer: 'ground' },
      ),
      face('roller door', [frontLoop(-2, 2, 0, 3.6, 11.95)], '#8494a0', g),
      face(
        'slats',
        Array.from({ length: 12 }, (_, i) => frontLoop(-2, 2, i * 0.3, i * 0.3 + 0.03, 11.93)),
        '#6d7c88',
        g,
      ),
      ...[9.8, 7, 4.2, 1.4].flatMap((z) => [rack(-4.4, z), rack(4.4, z)]),
      ...stand('crate', crate(0.9), -2.9, 0.2, [0.9, 0.9], look.floor),
      ...stand('crate', crate(0.7), 2.9, 2.4, [0.7, 0.7], look.floor),
      ...stand('crate', crate(0.7), 3, 0, [0.7, 0.7], look.floor),
    ],
    lamps: [pendant(0, 4.6, 8, 6.5, true, '#5a6468', 6), pendant(0, 4.6, 2.5, 6.5, true, '#5a6468', 6)],
    floor: [-2.2, 2.2, -2.5, 8],
    surfaces: [surface('crate', -2.9, 0.9, 0.2, 0.8, 0.8), surface('crate', 3, 0.7, 0, 0.6, 0.6)],
    seats: [seat('crate', 3, 0.7, 0, 'left')],
  });
}

/** A workshop: tool wall, bench with a vice, tyres, a roller door, oil on the floor. */
export function garage(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 4.4,
    back: 4.2,
    height: 3.2,
    wall: rng.pick(['#b3aea2', '#a9b2b0', '#b8a695']),
    floor: '#8f8d88',
    ceiling: '#c3c3bd',
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const bx = -m * 1.9;
  const tools = Array.from({ length: 9 }, (_, i) => {
    const x = bx - 1.3 + i * 0.32;
    return [
      frontLoop(x - 0.025, x + 0.025, 1.5, 1.9, 4.12),
      frontLoop(x - 0.08, x + 0.08, 1.86, 1.86 + (i % 3) * 0.05 + 0.06, 4.11),
    ];
  }).flat();
  const tyre = (y: number) =>
    cylinder('tyre', [0.34, 0.34], [y, y + 0.22], '#2f3236', { sides: 14, top: '#3d4146' });
  return interior(look, {
    pieces: [
      paving('slabs', { x: [-4.4, 4.4], z: [-9, 4.2] }, [2.2, 2.2], adjust(look.floor, -0.05), 0.03),
      face(
        'oil',
        [roundFloor(0.9 * m, 1.6, 0.5), roundFloor(-0.8 * m, -1.6, 0.34)],
        adjust(look.floor, -0.12),
        { layer: 'ground', opacity: 0.6 },
      ),
      face('roller door', [frontLoop(m * 1.7 - 1.5, m * 1.7 + 1.5, 0, 2.6, 4.17)], '#8b98a0', g),
      face(
        'slats',
        Array.from({ length: 9 }, (_, i) =>
          frontLoop(m * 1.7 - 1.5, m * 1.7 + 1.5, i * 0.29, i * 0.29 + 0.025, 4.15),
        ),
        '#74828b',
        g,
      ),
      face('tool board', [frontLoop(bx - 1.5, bx + 1.5, 1.3, 2.2, 4.15)], '#b58f5f', g),
      face('tools', tools, '#4a5055', g),
      ...stand(
        'workbench',
        [
          ...table(2.8, 0.7, 0.9, '#94683f'),
          block('vice', [0.22, 0.18, 0.2], '#3f6a8c', { at: [0.9, 0.9, -0.2] }),
          block('toolbox', [0.5, 0.24, 0.26], '#b8433d', { at: [-0.7, 0.9, 0] }),
        ],
        bx,
        3.7,
        [2.8, 0.7],
        look.floor,
      ),
      ...stand('tyres', [tyre(0), tyre(0.22), tyre(0.44)], m * 3.7, 3.5, [0.7, 0.7], look.floor),
      ...stand(
        'tool cabinet',
        cabinet(0.7, 0.95, 0.45, '#b8433d', 1, 5),
        -m * 3.8,
        2.4,
        [0.7, 0.45],
        look.floor,
      ),
      ...stand('stool', stool(0.55, '#55595c', '#33383c'), -m * 2.6, 2.5, [0.4, 0.4], look.floor),
    ],
    lamps: [stripLights([-1.4, 1.4], -3, 3.4, 3.2), pendant(bx, 2.2, 3.4, 3.2, true, '#3f5f5a', 3)],
    floor: [-2.4, 2.4, -2.5, 3],
    surfaces: [
      surface('workbench', bx, 0.9, 3.55, 1.4, 0.4),
      surface('tool cabinet', -m * 3.8, 0.95, 2.4, 0.6, 0.35),
    ],
    seats: [seat('stool', -m * 2.6, 0.55, 2.5)],
  });
}

const roundFloor = (x: number, z: number, r: number) =>
  Array.from({ length: 14 }, (_, i) =>
    vec3(x + Math.cos(i * 0.449) * r * (1 + (i % 3) * 0.12), 0.003, z + Math.sin(i * 0.449) * r * 0.5),
  );

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
        face('window', [at(0.95, 1.85, z, z + 1.8, 0.01)], sky, { ...look2, tone: 'glow', fadeTo: low }),
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
