import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import { archLoop, discLoop, facingPlane, floorLoop, frontLoop, type Loop, NEARWARD } from '../kit/loops.ts';
import { polygon, rectangle, scallop } from '../kit/paths.ts';
import { block, box } from '../kit/solids.ts';
import { scatter, stageOf, strewnCards } from '../kit/stage.ts';
import { stones } from '../parts/castle-parts.ts';
import { grass, leaves } from '../parts/foliage.ts';
import { column } from '../parts/furniture.ts';
import { patches, paving, ripples, strewn } from '../parts/ground-textures.ts';
import { hills, onRing, ring, rolling, skyline, treeLine } from '../parts/horizon.ts';
import { fire, lamp } from '../parts/lamps.ts';
import { strip } from '../parts/paths.ts';
import { bush, tuft } from '../parts/plants.ts';
import { rock, spike } from '../parts/rocks.ts';
import { bareTree, blossomTree, broadleaf, pine } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';
import { massif } from './mountain.ts';

/** Broken columns and an arch in the grass, ivy, fallen stones. */
export function ruins(site: Site): Built {
  const { rng, season } = site;
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const stone = rng.pick(['#c2b79f', '#b3ada0', '#c9b596']);
  const stump = (x: number, z: number, h: number) =>
    put('column', column(0.42, h, stone, 12).slice(0, h < 4 ? 2 : 3), { at: vec3(x, 0, z) });
  const wall = facingPlane(0, 15);
  const broken = Array.from({ length: 15 }, (_, i) =>
    vec3(m * (3 + i), Math.max(0.8, 5.4 - i * 0.33 + rng.between(-0.7, 0.7)), 15),
  );
  return {
    ground: green.body,
    practicals: [],
    pieces: [
      hills(rng.fork('far'), 420, 60, '#94a9a6'),
      treeLine(rng.fork('wood'), 130, 10, '#76946f'),
      patches('grass', rng, 9, { x: [-16, 16], z: [-5, 26] }, [0.6, 1.7], green.dark, 0.5),
      ground('floor', [floorLoop(-4.2, 4.2, -14, 14)], adjust(stone, -0.06), { opacity: 0.75 }),
      paving('flags', { x: [-4.2, 4.2], z: [-9, 14] }, [1.2, 1.2], adjust(stone, -0.14), 0.05, 0.6),
      patches('moss', rng, 12, { x: [-5, 5], z: [-5, 13] }, [0.25, 0.7], green.body, 0.9),
      face('broken wall', [[vec3(m * 3, 0, 15), ...broken, vec3(m * 17, 0, 15)]], stone, { layer: 'ground' }),
      ...stones(wall, Math.min(m * 3, m * 12), Math.max(m * 3, m * 12), 2.6, stone, rng, 14, 'ground'),
      put(
        'arch',
        [
          box('pier', { x: [-2.3, -1.3], y: [0, 4], z: [0, 1] }, stone),
          box('pier', { x: [1.3, 2.3], y: [0, 4], z: [0, 1] }, stone),
          face(
            'arch',
            [
              [
                ...archLoop(facingPlane(0, 0), -1.3, 1.3, 4, 5.3).slice(1),
                vec3(-2.3, 4, 0),
                vec3(-2.3, 5.9, 0),
                vec3(2.3, 6.1, 0),
                vec3(2.3, 4, 0),
                vec3(1.3, 4, 0),
              ],
            ],
            stone,
            { normal: NEARWARD },
          ),
        ],
        { at: vec3(-m * 2.6, 0, 13) },
      ),
      stump(m * 4.4, 9, 5.2),
      stump(-m * 4.6, 8, 2.6),
      stump(m * 4.2, 4.4, 3.2),
      stump(-m * 4.3, 3.4, 1.3),
      put('fallen drum', block('drum', [1.6, 0.8, 0.8], stone), { at: vec3(m * 3.6, 0, 1.5), turn: 0.4 }),
      ...scatter('stone', rng, 7, { z: [1, 9], clear: 3, reach: [2, 4] }, () =>
        rock(rng.between(0.5, 1.1), rng.between(0.3, 0.6), stone, rng),
      ),
      ...scatter('tree', rng, 6, { z: [16, 34], clear: 7, reach: [6, 20] }, () =>
        broadleaf(rng.between(5, 8), season, rng),
      ),
      ...scatter('bush', rng, 6, { z: [3, 13], clear: 4.6, reach: [3, 5] }, () =>
        bush(rng.between(0.9, 1.7), rng.between(0.5, 0.9), leaves(season, rng), rng),
      ),
      ...strewnCards('grass', [vec3(-2.7, 0, 0.5), vec3(2.6, 0, 2.4), vec3(-3.3, 0, -0.8)], () =>
        tuft(0.4, green, rng),
      ),
    ],
    stage: stageOf([-2.5, 2.5, -2.5, 8], {
      seats: [{ name: 'fallen drum', at: vec3(m * 3.6, 0.8, 1.4), facing: 'camera' }],
    }),
  };
}

/** A smoking cone over black rock, rivers of lava. */
export function volcano(site: Site): Built {
  const { rng } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const at = m * 0.17;
  const cone = (a: number) => Math.max(8, 190 * Math.max(0, 1 - Math.abs(a - at) / 0.42) ** 1.25);
  const top = (a: number) => Math.min(150, cone(a));
  const flow = (a0: number, a1: number, w: number): Loop => {
    const pts = [0, 0.25, 0.5, 0.75, 1].map(
      (t) => [a0 + (a1 - a0) * t + Math.sin(t * 9) * 0.012, t] as const,
    );
    const line = (s: number) =>
      pts.map(([a, t]) => onRing(a + s * w * (0.4 + t), 478, Math.max(0, top(a0) * 0.97 * (1 - t))));
    return [...line(-1), ...line(1).reverse()];
  };
  const smoke = drawing(
    [
      shape('smoke', scallop(0, -2600, 900, 1300, 11, rng), '#6a6167', 'body', { opacity: 0.85 }),
      shape('smoke', scallop(700, -4200, 1500, 1300, 12, rng), '#7a7076', 'body', { opacity: 0.75 }),
      shape('smoke shade', scallop(300, -2200, 600, 800, 9, rng), '#5a5258', 'shade', { opacity: 0.6 }),
    ],
    4600,
    5600,
    0,
  );
  const river = [-13, -6, 0, 6, 12, 20, 34].map(
    (z, i) => [z, m * (4.4 + Math.sin(i * 1.3) * 0.9 + Math.max(0, z) * 0.12)] as const,
  );
  const lava: Loop = [
    ...river.map(([z, x]) => vec3(x - 0.7 - z * 0.01, 0.003, z)),
    ...river.map(([z, x]) => vec3(x + 0.8, 0.003, z)).reverse(),
  ];
  return {
    ground: '#4d4648',
    practicals: [
      lamp(m * 4.6, 0.3, 3, 5, 0.8, '#ff7a35', 'fire'),
      lamp(m * 6, 0.3, 14, 7, 0.6, '#ff7a35', 'fire'),
    ],
    pieces: [
      card('smoke', onRing(at, 500, 145), smoke, { layer: 'backdrop', casts: false }),
      ring('cone', top, '#5f5557', { radius: 480 }, 120),
      face('lava flow', [flow(at - 0.02, at - 0.12, 0.008), flow(at + 0.03, at + 0.1, 0.01)], '#ff7d35', {
        layer: 'backdrop',
        tone: 'glow',
      }),
      face(
        'crater glow',
        [
          [
            onRing(at - 0.085, 479, 149),
            onRing(at + 0.085, 479, 149),
            onRing(at + 0.06, 479, 156),
            onRing(at - 0.05, 479, 155),
          ],
        ],
        '#ffb55c',
        { layer: 'backdrop', tone: 'glow' },
      ),
      ring('ridge', (a) => 18 + 12 * Math.sin(a * 7) + 6 * Math.sin(a * 17), '#574d4f', { radius: 240 }),
      patches('crust', rng, 12, { x: [-18, 18], z: [-5, 30] }, [0.5, 1.7], '#3d3739', 0.7),
      ground(
        'lava bank',
        [lava.map((p) => vec3(p.x + (p.x > m * 4.9 ? 0.35 : -0.35), 0.002, p.z))],
        '#2d2829',
      ),
      face('lava', [lava], '#ff8a3c', { layer: 'ground', tone: 'glow', fadeTo: '#ffb14f' }),
      ...scatter('rock', rng, 12, { z: [1, 24], clear: 2.9, reach: [2, 12] }, () =>
        rng.chance(0.4)
          ? spike(rng.between(0.6, 1.2), rng.between(0.8, 2.2), '#453f41', rng)
          : rock(rng.between(0.7, 1.9), rng.between(0.4, 1.1), '#51494b', rng),
      ),
      card('near rock', vec3(-m * 3.5, 0, -2.6), rock(2, 1.1, '#332e30', rng), { layer: 'foreground' }),
    ],
    stage: stageOf([-2.6, 2.6, -2.5, 7]),
  };
}

/** Churned mud, craters, wire, shattered trees, smoke and fire on the horizon. */
export function battlefield(site: Site): Built {
  const { rng } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const smoke = (h: number) =>
    drawing(
      [
        shape('smoke', scallop(0, -h * 45, h * 18, h * 45, 10, rng), '#5d5a58', 'body', { opacity: 0.6 }),
        shape('smoke', scallop(h * 22, -h * 85, h * 32, h * 36, 11, rng), '#73706c', 'body', {
          opacity: 0.5,
        }),
      ],
      h * 100,
      h * 120,
      0,
    );
  const hedgehog = drawing(
    [
      shape(
        'beam',
        polygon([
          [-70, 0],
          [-52, 0],
          [70, -110],
          [52, -118],
        ]),
        '#55504a',
      ),
      shape(
        'beam',
        polygon([
          [70, 0],
          [52, 0],
          [-70, -110],
          [-52, -118],
        ]),
        '#625c55',
      ),
      shape('beam', rectangle(-10, -125, 20, 120), '#4a4641'),
    ],
    150,
    125,
    120,
  );
  const crater = (x: number, z: number, r: number): Piece[] => [
    ground('crater', [discLoop(vec3(x, 0.002, z), r * 1.3, r * 0.6, 16, (i) => (i % 3) * 0.06)], '#8a775d'),
    ground('crater', [discLoop(vec3(x, 0.003, z), r, r * 0.42, 16)], '#4f4336'),
  ];
  const fires = [fire(-m * 7, 0, 12, 1.2), fire(m * 11, 0, 20, 1.6)];
  return {
    ground: '#75654f',
    practicals: fires.flatMap((f) => f.practicals),
    pieces: [
      hills(rng.fork('hills'), 320, 24, '#8f8b82'),
      ...[-0.5, 0.15, 0.6].map((a, i) =>
        card('smoke', onRing(a * m, 180, 0), smoke(18 + i * 8), { layer: 'backdrop', casts: false }),
      ),
      ring('rubble', (a) => 3 + 2.5 * Math.sin(a * 23) * Math.sin(a * 7), '#6a6055', { radius: 110 }),
      patches('mud', rng, 14, { x: [-18, 18], z: [-5, 30] }, [0.5, 1.8], '#5f5140', 0.65),
      ...crater(-4.5, 5, 1.5),
      ...crater(5.4, 8, 2),
      ...crater(-10, 14, 2.8),
      ...crater(3.2, 1.6, 0.7),
      ground('puddle', [discLoop(vec3(-4.5, 0.004, 5), 0.9, 0.25, 12)], '#8b9396'),
      ...scatter('shattered tree', rng, 7, { z: [7, 30], clear: 5, reach: [5, 18] }, () =>
        bareTree(rng.between(3.5, 6), rng, '#463c35'),
      ),
      card('hedgehog', vec3(-m * 3.9, 0, 3.6), hedgehog),
      card('hedgehog', vec3(m * 5.2, 0, 5.2), hedgehog),
      card('hedgehog', vec3(-m * 8, 0, 9), hedgehog),
      ...fires.flatMap((f) => f.pieces),
      ...[0, 1, 2, 3, 4].map((i) =>
        put('sandbag', block('bag', [0.62, 0.26, 0.4], i % 2 ? '#a3906a' : '#94825f'), {
          at: vec3(m * (2.9 + (i % 3) * 0.64), i > 2 ? 0.26 : 0, 2.2),
        }),
      ),
      ...scatter('stone', rng, 8, { z: [1, 10], clear: 2.8, reach: [3, 5] }, () =>
        rock(rng.between(0.4, 0.9), rng.between(0.2, 0.5), '#6d6257', rng),
      ),
      card('near earth', vec3(-m * 3.4, 0, -2.6), rock(2.2, 0.7, '#4a3f34', rng), { layer: 'foreground' }),
    ],
    stage: stageOf([-2.5, 2.5, -2.5, 7]),
  };
}

/** A red gate over a stone way, a hall with sweeping roofs, lanterns, maples or cherries. */
export function temple(site: Site): Built {
  const { rng, season, lit } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const red = '#b5443a';
  const green = grass(season);
  const gate = drawing(
    [
      shape('pillar', rectangle(-215, -470, 36, 470) + rectangle(179, -470, 36, 470), red),
      shape('pillar shade', rectangle(-195, -470, 16, 470) + rectangle(199, -470, 16, 470), red, 'shade'),
      shape('tie', rectangle(-250, -400, 500, 30), red, 'shade'),
      shape('lintel', 'M-290 -500Q0 -465 290 -500L300 -540Q0 -500 -300 -540Z', red),
      shape('cap', 'M-310 -538Q0 -498 310 -538L318 -560Q0 -522 -318 -560Z', '#3f3a3d'),
      shape('plaque', rectangle(-24, -470, 48, 70), '#4a4038'),
      shape('feet', rectangle(-222, -30, 50, 30) + rectangle(172, -30, 50, 30), '#3f3a3d'),
    ],
    640,
    560,
    460,
  );
  const hall = drawing(
    [
      shape('base', rectangle(-620, -90, 1240, 90), '#b3aa9c'),
      shape('hall', rectangle(-520, -430, 1040, 340), '#e6dac2'),
      shape('posts', [-520, -320, -110, 90, 300, 490].map((x) => rectangle(x, -430, 30, 340)).join(''), red),
      shape('doors', rectangle(-70, -340, 150, 250), lit ? '#ffd98c' : '#6a5140', lit ? 'glow' : 'body'),
      shape('roof shade', 'M-640 -420H640L560 -470H-560Z', '#4f565c', 'shade'),
      shape(
        'roof',
        'M-760 -450Q-560 -500 -420 -690H420Q560 -500 760 -450Q400 -480 0 -480Q-400 -480 -760 -450Z',
        '#565f66',
      ),
      shape('upper', rectangle(-300, -800, 600, 120), '#e6dac2'),
      shape('upper posts', [-300, -110, 80, 270].map((x) => rectangle(x, -800, 30, 120)).join(''), red),
      shape(
        'roof',
        'M-480 -790Q-330 -830 -240 -990H240Q330 -830 480 -790Q240 -815 0 -815Q-240 -815 -480 -790Z',
        '#5f6870',
      ),
      shape('ridge', rectangle(-250, -1005, 500, 22), '#434a50'),
    ],
    1520,
    1010,
    1240,
  );
  const lantern = drawing(
    [
      shape(
        'base',
        polygon([
          [-30, 0],
          [30, 0],
          [22, -20],
          [-22, -20],
        ]),
        '#9c9b94',
      ),
      shape('post', rectangle(-11, -95, 22, 78), '#a8a79f'),
      shape('shelf', rectangle(-30, -108, 60, 14), '#9c9b94'),
      shape('box', rectangle(-22, -145, 44, 38), '#b3b2aa'),
      shape('light', rectangle(-12, -140, 24, 28), lit ? '#ffd98c' : '#5d5c58', lit ? 'glow' : 'body'),
      shape(
        'roof',
        polygon([
          [-44, -143],
          [44, -143],
          [14, -175],
          [-14, -175],
        ]),
        '#8c8b85',
      ),
    ],
    90,
    178,
    60,
  );
  const lanterns = [7, 3].flatMap((z) => [-2.7, 2.7].map((x) => vec3(x, 0, z)));
  return {
    ground: green.body,
    practicals: lit
      ? [...lanterns.map((p) => lamp(p.x, 1.3, p.z - 0.1, 3, 0.6)), lamp(0, 2, 25, 6, 0.5)]
      : [],
    pieces: [
      ...massif(rng.fork('far'), 800, 190, 4, '#93a5b8', 0.75, m),
      hills(rng.fork('hills'), 260, 36, '#839f8c'),
      treeLine(rng.fork('wood'), 80, 12, leaves(season, rng).dark),
      patches('moss', rng, 8, { x: [-14, 14], z: [-5, 22] }, [0.5, 1.5], green.dark, 0.5),
      ground('court', [floorLoop(-12, 12, 17, 34)], '#d3c9b4'),
      ground('way', [strip(-1.9, 1.9, -14, 30)], '#bdb5a8'),
      paving('slabs', { x: [-1.9, 1.9], z: [-9, 18] }, [0.95, 0.95], '#a39b8e', 0.04, 0.8),
      card('hall', vec3(0, 0, 27), hall),
      ...scatter('tree', rng, 9, { z: [5, 25], clear: 5, reach: [4, 12] }, () =>
        season === 'spring'
          ? blossomTree(rng.between(4.5, 6.5), rng)
          : rng.chance(0.4)
            ? pine(rng.between(6, 9), rng, season === 'winter')
            : broadleaf(rng.between(5, 7), season, rng),
      ),
      card('gate', vec3(0, 0, 10), gate),
      ...lanterns.map((p) => card('stone lantern', p, lantern)),
      ...scatter('bush', rng, 6, { z: [2, 9], clear: 3.6, reach: [3, 5] }, () =>
        bush(
          rng.between(0.9, 1.6),
          rng.between(0.5, 0.8),
          leaves(season === 'winter' ? 'winter' : 'summer', rng),
          rng,
        ),
      ),
    ],
    stage: stageOf([-2, 2, -2.5, 8]),
  };
}

/** Slide, swings and climbing frame on bark and grass. */
export function playground(site: Site): Built {
  const { rng, season, lit } = site;
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const slide = drawing(
    [
      shape(
        'ladder',
        polygon([
          [95, 0],
          [105, 0],
          [78, -190],
          [68, -190],
        ]) + [40, 80, 120, 160].map((y) => rectangle(70, -y, 34, 6)).join(''),
        '#4a79a8',
      ),
      shape('post', rectangle(35, -190, 8, 190), '#4a79a8'),
      shape('platform', rectangle(30, -195, 55, 10), '#d9a441'),
      shape('rail', 'M30 -250H80V-190H74V-243H36V-190H30Z', '#4a79a8'),
      shape('chute', 'M35 -200Q-60 -60 -150 -18L-150 -4Q-40 -36 42 -185Z', '#c9524a'),
      shape('chute edge', 'M35 -208Q-62 -66 -152 -26L-150 -16Q-56 -54 40 -196Z', '#e0766a', 'light'),
    ],
    300,
    250,
    220,
  );
  const swings = drawing(
    [
      shape(
        'frame',
        polygon([
          [-190, 0],
          [-178, 0],
          [-138, -235],
          [-150, -235],
        ]) +
          polygon([
            [-105, 0],
            [-117, 0],
            [-150, -235],
            [-138, -235],
          ]) +
          polygon([
            [190, 0],
            [178, 0],
            [138, -235],
            [150, -235],
          ]) +
          polygon([
            [105, 0],
            [117, 0],
            [150, -235],
            [138, -235],
          ]),
        '#4f8a6b',
      ),
      shape('bar', rectangle(-155, -242, 310, 12), '#4f8a6b'),
      shape(
        'chains',
        [-75, -35, 35, 75].map((x) => rectangle(x, -232, 2.5, 175)).join(''),
        '#5d6468',
        'line',
      ),
      shape('seats', rectangle(-80, -60, 52, 8) + rectangle(28, -60, 52, 8), '#c9524a'),
    ],
    390,
    245,
    330,
  );
  const dome = drawing(
    [
      shape(
        'bars',
        'M-150 0Q-150 -150 0 -150Q150 -150 150 0H143Q143 -143 0 -143Q-143 -143 -143 0ZM-90 0Q-80 -150 0 -150Q80 -150 90 0H83Q74 -143 0 -143Q-74 -143 -83 0ZM-3 -150H3V0H-3ZM-145 -50H145V-44H-145ZM-118 -98H118V-92H-118Z',
        '#d9a441',
      ),
    ],
    300,
    150,
    280,
  );
  return {
    ground: green.body,
    practicals: [],
    pieces: [
      ...skyline(rng.fork('town'), 220, [10, 36], '#a3b0ba', lit),
      treeLine(rng.fork('trees'), 70, 9, leaves(season, rng).dark),
      patches('grass', rng, 8, { x: [-16, 16], z: [-5, 24] }, [0.6, 1.8], green.lit, 0.5),
      ground('sand', [discLoop(vec3(0, 0.002, 2.5), 8.5, 7, 28, (i) => Math.sin(i * 2.1) * 0.06)], '#d8bd8c'),
      ground('rubber', [discLoop(vec3(m * 3.6, 0.003, 8.1), 2.4, 1.3, 24)], '#b86a52'),
      ...scatter('tree', rng, 8, { z: [11, 30], clear: 5, reach: [8, 22] }, () =>
        broadleaf(rng.between(5, 7.5), season, rng),
      ),
      card('swings', vec3(-m * 4.4, 0, 6.2), swings),
      card('slide', vec3(m * 3.3, 0, 8), slide, { flip: m > 0 }),
      card('climbing dome', vec3(-m * 1.9, 0, 11.5), dome),
      put('sandpit edge', block('edge', [2.2, 0.25, 0.2], '#a87a4c'), { at: vec3(m * 3.8, 0, 2) }),
      ...scatter('bush', rng, 5, { z: [9, 14], clear: 4, reach: [6, 8] }, () =>
        bush(rng.between(1, 1.8), rng.between(0.6, 0.9), leaves(season, rng), rng),
      ),
    ],
    stage: stageOf([-2.6, 2.6, -2.5, 4.5]),
  };
}

/** Above the clouds: heaps of white to the horizon, nothing to stand on. */
export function aloft({ rng }: Site): Built {
  const bank = (z: number, x: number, w: number, h: number): Piece =>
    card(
      'cloud',
      vec3(x, -1.6, z),
      drawing(
        [
          shape('cloud', scallop(0, -h * 35, w * 50, h * 40, 12, rng), '#eef3f8'),
          shape('cloud shade', scallop(w * 8, -h * 8, w * 40, h * 16, 10, rng), '#c9d6e4', 'shade', {
            opacity: 0.5,
          }),
          shape('cloud light', scallop(-w * 10, -h * 52, w * 24, h * 16, 8, rng), '#ffffff', 'light'),
        ],
        w * 110,
        h * 90,
        0,
      ),
      { casts: false },
    );
  const wave = rolling(rng.fork('far'), 3, 9);
  return {
    ground: '#d3e0ec',
    practicals: [],
    pieces: [
      ring('cloud bank', (a) => 26 + 34 * wave(a), '#e3ebf3', { radius: 420 }),
      ring('cloud bank', (a) => 3 + 12 * wave(a * 1.3 + 2), '#eef3f8', { radius: 190 }),
      patches('cloud floor', rng, 16, { x: [-40, 40], z: [4, 90] }, [1.5, 4], '#f4f8fb', 0.8),
      ...[30, 22, 15, 10, 7].flatMap((z, i) =>
        [-1, 1].map((s) => bank(z, s * (5 + z * 0.35 + (i % 2) * 3), rng.between(5, 8), rng.between(2, 3.4))),
      ),
    ],
    stage: stageOf([-4, 4, -2.5, 9]),
  };
}

/** A runway's edge: concrete, markings, a terminal with its tower, hangars. */
export function airport(site: Site): Built {
  const { rng, lit } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const glass = lit ? '#ffe0a3' : '#7fa0b3';
  const terminal = put(
    'terminal',
    [
      block('hall', [60, 9, 12], '#d3d6d6'),
      face('glass', [frontLoop(-29, 29, 1.5, 6.5, -6.05)], glass, {
        normal: NEARWARD,
        tone: lit ? 'glow' : 'body',
      }),
      face(
        'mullions',
        Array.from({ length: 28 }, (_, i) => frontLoop(-29 + i * 2.1, -28.8 + i * 2.1, 1.5, 6.5, -6.1)),
        '#b9bfc1',
        { normal: NEARWARD },
      ),
      block('roof', [64, 1, 14], '#8b969c', { at: [0, 9, 0] }),
    ],
    { at: vec3(-m * 22, 0, 70) },
  );
  const tower = put(
    'tower',
    [
      block('shaft', [4, 22, 4], '#c3c8c9'),
      block('cab', [7.5, 3.6, 7], lit ? '#ffe6b0' : '#6f8c9c', {
        at: [0, 22, 0],
        tone: lit ? 'glow' : 'body',
      }),
      block('roof', [8.4, 0.9, 8], '#7f8a90', { at: [0, 25.6, 0] }),
    ],
    { at: vec3(m * 20, 0, 74) },
  );
  const lights = Array.from({ length: 12 }, (_, i) =>
    [-5.6, 5.6].map((x) => discLoop(vec3(x, 0.02, -2 + i * 5), 0.09, 0.09, 8)),
  ).flat();
  return {
    ground: '#8fa56c',
    practicals: [],
    pieces: [
      hills(rng.fork('hills'), 500, 34, '#98a9b3'),
      treeLine(rng.fork('wood'), 190, 7, '#7d9a76'),
      terminal,
      tower,
      ground('runway', [strip(-7, 7, -14, 60)], '#85888b'),
      ground('apron', [floorLoop(-70, 70, 52, 66)], '#9b9d9e'),
      paving('joints', { x: [-7, 7], z: [-9, 50] }, [3.5, 5], '#787b7e', 0.05, 0.7),
      ground(
        'centre line',
        Array.from({ length: 12 }, (_, i) => strip(-0.18, 0.18, -11 + i * 5.5, -8 + i * 5.5, 0.004)),
        '#ece9dd',
      ),
      ground('edge lines', [strip(-6.2, -5.95, -14, 60, 0.004), strip(5.95, 6.2, -14, 60, 0.004)], '#ece9dd'),
      ground('edge lights', lights, lit ? '#8fd0ff' : '#c9d3d8', { tone: lit ? 'glow' : 'body' }),
      ripples('grass', rng, 14, { x: [-30, 30], z: [8, 40] }, [1, 3], '#7d9460', 0.05),
      strewn('rubber marks', rng, 8, { x: [-2, 2], z: [-3, 10] }, 0.2, '#74777a'),
    ],
    stage: stageOf([-5, 5, -2.5, 14]),
  };
}
