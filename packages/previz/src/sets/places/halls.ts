import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { face, ground, put } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { archLoop, flankPlane, floorLoop, frontLoop, NEARWARD, roundLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { stones } from '../parts/castle-parts.ts';
import { barrel, chair, column, crate, desk, pew } from '../parts/furniture.ts';
import { checks, paving, planks } from '../parts/ground-textures.ts';
import { fire, lamp, pendant, stripLights } from '../parts/lamps.ts';
import { backWall, isDark, leftWall, outside, picture, rightWall, roomDoor } from '../parts/room.ts';
import type { Built, Site } from '../setting.ts';

const g = { layer: 'ground', normal: NEARWARD } as const;

/** A nave: pews, columns, an altar under stained glass. */
export function church(site: Site): Built {
  const { rng } = site;
  const look = { half: 5.2, back: 9, height: 7.5, wall: '#c9bda6', floor: '#a2958a', ceiling: '#a89a82' };
  const back = backWall(look);
  const glass = ['#c9524a', '#4a79b8', '#e0b04a', '#4f9a6b', '#8c5fa8'];
  const night = site.hour === 'night';
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
            [frontLoop(-0.05, 0.05, 1.25, 2.2, 0), frontLoop(-0.28, 0.28, 1.8, 1.9, 0)],
            '#c9a24a',
          ),
        ],
        { at: vec3(0, 0, 8) },
      ),
      ...[5.4, 4.1, 2.8, 1.5, 0.2].flatMap((z) =>
        [-2.6, 2.6].flatMap((x) => stand('pew', row, x, z, [2.4, 0.5], look.floor, Math.PI)),
      ),
    ],
    lamps: [pendant(-2, 3.6, 3, 7.4, true, '#b08a4a', 4), pendant(2, 3.6, 3, 7.4, true, '#b08a4a', 4)],
    practicals: [lamp(0, 4.4, 8.6, 5, 0.5, '#ffe0b0', 'window')],
    floor: [-1.1, 1.1, -2.5, 6],
    seats: [seat('pew', 2.2, 0.47, 0.2), seat('pew', -2.2, 0.47, 0.2)],
  });
}

/** White walls, framed pictures under spots, a statue on a plinth, a rope. */
export function museum(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 4.6,
    back: 4.4,
    height: 4,
    wall: rng.pick(['#e2ddd3', '#b9c3bf', '#a4545a', '#5f6f80']),
    floor: '#b58f66',
    ceiling: '#eeeae2',
  };
  const back = backWall(look);
  const plinth = block('plinth', [0.6, 1, 0.6], '#ece8e0', { top: '#f8f5ee' });
  const vase = face(
    'vase',
    [roundLoop(0, 1.25, -0.1, 0.17, 0.22, 16), frontLoop(-0.07, 0.07, 1.42, 1.6, -0.1)],
    rng.pick(['#3f6a8c', '#a8523f', '#4f7a5f']),
  );
  return interior(look, {
    pieces: [
      planks('boards', { x: [-4.6, 4.6], z: [-9, 4.4] }, 0.2, adjust(look.floor, -0.05), rng, 0.6),
      ...picture(back, -2.6, 1.3, 1.5, 1.1, site, '#b08a45'),
      ...picture(back, 0, 1.25, 1.1, 1.4, site, '#b08a45'),
      ...picture(back, 2.6, 1.3, 1.5, 1.1, site, '#b08a45'),
      ...[-0.5, 2.2].flatMap((u) => [
        ...picture(leftWall(look), u, 1.3, 1.3, 1, site, '#3d3a38'),
        ...picture(rightWall(look), u, 1.3, 1.3, 1, site, '#3d3a38'),
      ]),
      ...[-2.6, 0, 2.6].map((x) =>
        face(
          'spot',
          [[vec3(x - 0.15, 4, 4.37), vec3(x + 0.15, 4, 4.37), vec3(x + 1, 1, 4.37), vec3(x - 1, 1, 4.37)]],
          look.wall,
          { layer: 'ground', tone: 'light', opacity: 0.3 },
        ),
      ),
      ...stand('plinth', [plinth, vase], -3, 2.4, [0.6, 0.6], look.floor),
      ...stand(
        'plinth',
        [
          plinth,
          face(
            'bust',
            [
              roundLoop(0, 1.55, -0.1, 0.15, 0.19, 16),
              [
                vec3(-0.28, 1, -0.1),
                vec3(0.28, 1, -0.1),
                vec3(0.2, 1.28, -0.1),
                vec3(0.06, 1.42, -0.1),
                vec3(-0.06, 1.42, -0.1),
                vec3(-0.2, 1.28, -0.1),
              ],
            ],
            '#dcd6c9',
          ),
        ],
        3,
        2.4,
        [0.6, 0.6],
        look.floor,
      ),
      ...stand(
        'bench',
        block('bench', [1.6, 0.45, 0.5], '#5a4a40', { top: '#6d5a4e' }),
        2.6,
        0.6,
        [1.6, 0.5],
        look.floor,
      ),
    ],
    lamps: [stripLights([-2.2, 2.2], -3, 3.6, look.height, '#fff8ea')],
    practicals: [lamp(0, 3, 4, 4, 0.35, '#fff2d8')],
    floor: [-1.9, 1.9, -2.5, 3.2],
    surfaces: [surface('bench', 2.6, 0.45, 0.6, 1.4, 0.4)],
    seats: [seat('bench', 2.6, 0.45, 0.5)],
  });
}

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

function stoneRoom(site: Site, look: Parameters<typeof interior>[0]): Piece[] {
  const { rng } = site;
  return [
    paving(
      'flags',
      { x: [-look.half, look.half], z: [-9, look.back] },
      [0.9, 0.9],
      adjust(look.floor, -0.06),
      0.04,
    ),
    ...stones(backWall(look), -look.half, look.half, look.height - 0.4, look.wall, rng, 26, 'ground'),
    ...stones(flankPlane(-look.half, -6), 0, look.back + 5, look.height - 0.4, look.wall, rng, 18, 'ground'),
    ...stones(flankPlane(look.half, -6), 0, look.back + 5, look.height - 0.4, look.wall, rng, 18, 'ground'),
  ];
}

/** A king's hall: throne on steps, banners, columns, torches. */
export function throneRoom(site: Site): Built {
  const { rng } = site;
  const look = { half: 5, back: 8, height: 6.5, wall: '#9a9085', floor: '#8a8078', ceiling: '#6f655c' };
  const royal = rng.pick(['#9c3a3f', '#3f4f8c', '#3f6f5a']);
  const gold = '#d1a94a';
  const banner = (x: number) =>
    face(
      'banner',
      [
        [
          vec3(x - 0.55, 5.6, 7.95),
          vec3(x + 0.55, 5.6, 7.95),
          vec3(x + 0.55, 2.2, 7.95),
          vec3(x, 1.7, 7.95),
          vec3(x - 0.55, 2.2, 7.95),
        ],
      ],
      royal,
      g,
    );
  const emblem = (x: number) => roundLoop(x, 4.2, 7.93, 0.28, 0.28, 12);
  const throne = [
    block('back', [1.1, 2.5, 0.18], gold, { at: [0, 0.5, 0.3] }),
    block('cushion', [0.8, 1.5, 0.05], royal, { at: [0, 1.1, 0.19] }),
    block('seat', [1.1, 0.5, 0.7], gold, { at: [0, 0.5, 0], top: royal }),
    block('arm', [0.16, 0.9, 0.7], gold, { at: [-0.5, 0.5, 0] }),
    block('arm', [0.16, 0.9, 0.7], gold, { at: [0.5, 0.5, 0] }),
  ];
  const torches = [-1, 1].map((s) => fire(s * 3.4, 2.4, 3.4, 0.5));
  return interior(look, {
    pieces: [
      ...stoneRoom(site, look),
      banner(-2.6),
      banner(2.6),
      face('emblems', [emblem(-2.6), emblem(2.6)], gold, g),
      ground('carpet', [floorLoop(-1, 1, -14, 6.2)], royal, { fadeTo: adjust(royal, 0.04) }),
      ground('carpet edge', [floorLoop(-1.12, -1, -14, 6.2), floorLoop(1, 1.12, -14, 6.2)], gold),
      put(
        'steps',
        [
          block('step', [5, 0.25, 2.2], '#a89d90', { top: '#b9aea0' }),
          block('step', [3.6, 0.25, 1.4], '#a89d90', { at: [0, 0.25, 0.3], top: '#b9aea0' }),
        ],
        { at: vec3(0, 0, 6.8) },
      ),
      put('throne', throne, { at: vec3(0, 0, 7) }),
      ...[6, 3.6, 1.2].flatMap((z) =>
        [-3.7, 3.7].map((x) => put('column', column(0.3, 6.4, '#a9a096', 12), { at: vec3(x, 0, z) })),
      ),
    ],
    lamps: torches,
    practicals: [lamp(0, 4, 6.5, 5, 0.3, '#ffd9a0')],
    floor: [-2.2, 2.2, -2.5, 5],
    seats: [seat('throne', 0, 1, 6.75)],
  });
}

/** Damp stone, a barred arch, chains, barrels, a torch. */
export function dungeon(site: Site): Built {
  const look = { half: 3.8, back: 4.4, height: 3.4, wall: '#7d766e', floor: '#6b655e', ceiling: '#544e48' };
  const m = site.rng.chance(0.5) ? 1 : -1;
  const back = backWall(look);
  const bars = Array.from({ length: 7 }, (_, i) => frontLoop(-0.9 + i * 0.3, -0.85 + i * 0.3, 0, 2.4, 4.32));
  return interior(look, {
    pieces: [
      ...stoneRoom(site, look),
      face('arch', [archLoop(back, -1.25, 1.25, 0, 2.8, 0.02)], '#928a80', g),
      face('dark', [archLoop(back, -1, 1, 0, 2.5, 0.03)], '#24211f', g),
      face('bars', [...bars, frontLoop(-1, 1, 1.5, 1.57, 4.31)], '#4a4744', g),
      face(
        'chains',
        [-m * 2.4, -m * 2.9].flatMap((x) =>
          Array.from({ length: 6 }, (_, i) =>
            frontLoop(x - 0.03, x + 0.03, 2.1 - i * 0.14, 2.2 - i * 0.14, 4.3),
          ),
        ),
        '#3b3835',
        g,
      ),
      ...stand('barrel', barrel(0.35, 0.9), m * 2.9, 3.5, [0.7, 0.7], look.floor),
      ...stand('barrel', barrel(0.35, 0.9), m * 3.3, 2.7, [0.7, 0.7], look.floor),
      ...stand('crate', crate(0.6), -m * 3, 2.6, [0.6, 0.6], look.floor),
    ],
    lamps: [fire(-m * 1.75, 1.9, 4.1, 0.5), fire(m * 3.3, 1.9, 0.8, 0.5)],
    floor: [-2.2, 2.2, -2.5, 3.4],
    surfaces: [surface('barrel', m * 3.3, 0.9, 2.7, 0.5, 0.5)],
    seats: [seat('crate', -m * 3, 0.6, 2.6, m > 0 ? 'right' : 'left')],
  });
}

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
  const [sky, low] = outside(site);
  const wx = m * 0.9;
  const cage = Array.from({ length: 12 }, (_, i) =>
    block('bar', [0.04, 3, 0.04], '#4a4f54', { at: [0, 0, -1.4 + i * 0.34] }),
  ).reverse();
  return interior(look, {
    pieces: [
      paving('floor', { x: [-3.4, 3.4], z: [-9, 3.6] }, [1.2, 1.2], adjust(look.floor, -0.04), 0.03),
      face('window', [frontLoop(wx - 0.5, wx + 0.5, 1.9, 2.6, 3.56)], sky, {
        layer: 'ground',
        tone: 'glow',
        fadeTo: low,
      }),
      face(
        'bars',
        [-0.3, -0.1, 0.1, 0.3].map((d) => frontLoop(wx + d - 0.025, wx + d + 0.025, 1.86, 2.64, 3.53)),
        '#3f4448',
        g,
      ),
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

/** Benches before the judge's high desk, flags, panelled wood. */
export function courtroom(site: Site): Built {
  const look = {
    half: 4.6,
    back: 4.8,
    height: 3.8,
    wall: '#d6c9ae',
    floor: '#9a6f4a',
    ceiling: '#ece4d2',
    wainscot: 1.9,
    panel: '#8a5c3c',
  };
  const wood = '#7d5236';
  return interior(look, {
    pieces: [
      planks('boards', { x: [-4.6, 4.6], z: [-9, 4.8] }, 0.24, adjust(look.floor, -0.05), site.rng, 0.6),
      face('seal', [roundLoop(0, 2.9, 4.75, 0.5, 0.5, 24)], '#c9a24a', g),
      face('seal', [roundLoop(0, 2.9, 4.74, 0.36, 0.36, 24)], '#8a5c3c', g),
      ...stand(
        'judge desk',
        [
          block('dais', [4.4, 0.35, 1.6], adjust(wood, 0.06)),
          block('desk', [3.2, 1.2, 0.6], wood, { at: [0, 0.35, -0.2], top: adjust(wood, 0.08) }),
          block('desk panel', [2.8, 0.8, 0.02], adjust(wood, 0.05), { at: [0, 0.5, -0.52] }),
        ],
        0,
        3.8,
        [4.4, 1.6],
        look.floor,
      ),
      ...stand(
        'witness stand',
        block('stand', [1.2, 1, 1], wood, { top: adjust(wood, -0.1) }),
        3.2,
        3.2,
        [1.2, 1],
        look.floor,
      ),
      ...[-2.8, 2.8].flatMap((x) => [
        ...stand('desk', desk(1.6, wood), x, 0.9, [1.6, 0.74], look.floor),
        ...stand('chair', chair(wood, '#7a3a34'), x, 0.2, [0.44, 0.44], look.floor, Math.PI),
      ]),
    ],
    lamps: [stripLights([-2, 2], -3, 3.8, 3.8, '#fff3da'), pendant(0, 2.9, 1.8, 3.8, true, '#b08a4a', 4)],
    floor: [-1.8, 1.8, -2.5, 2.6],
    surfaces: [surface('desk', -2.6, 0.74, 0.8, 1, 0.4)],
    seats: [seat('chair', -2.8, 0.47, 0.2), seat('chair', 2.8, 0.47, 0.2)],
  });
}
