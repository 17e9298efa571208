import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import { DOWN, discLoop, floorLoop, frontLoop, NEARWARD } from '../kit/loops.ts';
import { polygon, rectangle } from '../kit/paths.ts';
import { block } from '../kit/solids.ts';
import { scatter, stageOf, strewnCards } from '../kit/stage.ts';
import { crate } from '../parts/crates-and-barrels.ts';
import { grass } from '../parts/foliage.ts';
import { patches, paving } from '../parts/ground-textures.ts';
import { hills, skyline, treeLine } from '../parts/horizon.ts';
import { lamp } from '../parts/lamps.ts';
import { tuft } from '../parts/plants.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** Pumps under a lit canopy, a little shop, a tall sign. */
export function gasStation(site: Site): Built {
  const { rng, lit, season } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const brand = rng.pick(['#c9483d', '#3f6fa8', '#3f8a5f']);
  const glass = lit ? '#ffe6b0' : '#8fb0bf';
  const green = grass(season);
  const pump = [
    block('plinth', [1.3, 0.14, 1], '#b9bab6'),
    block('pump', [0.8, 1.75, 0.5], '#eceae2'),
    ...[-0.46, 0.46].map((x) => block('hose', [0.05, 1.1, 0.06], '#26292c', { at: [x, 0.5, -0.2] })),
    face('number', [frontLoop(-0.3, 0.3, 1.45, 1.66, -0.26)], '#f2d45c', { normal: NEARWARD }),
    face('panel', [frontLoop(-0.26, 0.26, 0.9, 1.3, -0.255)], brand, { normal: NEARWARD }),
    face('display', [frontLoop(-0.18, 0.18, 1.05, 1.22, -0.26)], '#2f3840', { normal: NEARWARD }),
    block('cap', [0.86, 0.24, 0.56], brand, { at: [0, 1.75, 0] }),
  ];
  const tall = drawing(
    [
      shape('post', rectangle(-16, -760, 32, 760), '#8b9196'),
      shape('sign', rectangle(-130, -960, 260, 220), brand, lit ? 'glow' : 'body'),
      shape(
        'emblem',
        polygon([
          [0, -930],
          [50, -850],
          [0, -770],
          [-50, -850],
        ]),
        '#f6f1e2',
        lit ? 'glow' : 'body',
      ),
      shape('price', rectangle(-110, -720, 220, 90), '#ece8dc', lit ? 'glow' : 'body'),
    ],
    270,
    960,
    60,
  );
  return {
    ground: green.body,
    practicals: lit ? [-2.8, 0, 2.8].map((x) => lamp(m * 4 + x, 4.1, 6.5, 5, 0.6, '#fff3d6')) : [],
    pieces: [
      hills(rng.fork('hills'), 420, 36, '#95a7a6'),
      treeLine(rng.fork('wood'), 150, 9, '#76946f'),
      ground('forecourt', [floorLoop(-18, 18, -14, 20)], '#8d8e8d'),
      paving('joints', { x: [-18, 18], z: [-9, 20] }, [3, 3], '#7f807f', 0.05, 0.7),
      ground('oil', [discLoop(vec3(m * 1.4, 0.003, 1.8), 0.6, 0.26, 14, (i) => (i % 3) * 0.1)], '#77777a'),
      ...scatter('tree', rng, 6, { z: [24, 44], clear: 8, reach: [10, 26] }, () =>
        broadleaf(rng.between(6, 8), season, rng),
      ),
      card('sign', vec3(-m * 8.4, 0, 11), tall),
      put(
        'shop',
        [
          block('shop', [11, 3.4, 5], '#ded9cc'),
          face('glass', [frontLoop(-4.8, 4.8, 0.5, 2.5, -2.52)], glass, {
            normal: NEARWARD,
            tone: lit ? 'glow' : 'body',
          }),
          face(
            'mullions',
            [-3.2, -1.6, 0, 1.6, 3.2].map((x) => frontLoop(x - 0.05, x + 0.05, 0, 2.5, -2.54)),
            '#a9a498',
            { normal: NEARWARD },
          ),
          block('fascia', [11.6, 0.7, 5.4], brand, { at: [0, 3.1, 0] }),
        ],
        { at: vec3(m * 3.4, 0, 15) },
      ),
      ...[-3.4, 3.4].map((x) =>
        put('post', block('post', [0.3, 4.4, 0.3], '#c9ccca'), { at: vec3(m * 4 + x, 0, 6.5) }),
      ),
      face('canopy soffit', [floorLoop(m * 4 - 4.8, m * 4 + 4.8, 4.2, 9, 4.4)], lit ? '#fff1d2' : '#e2dfd4', {
        normal: DOWN,
        tone: lit ? 'glow' : 'shade',
      }),
      put('canopy', block('canopy', [9.8, 0.7, 5], '#f1eee4', { at: [0, 4.4, 0] }), {
        at: vec3(m * 4, 0, 6.6),
      }),
      face('canopy band', [frontLoop(m * 4 - 4.9, m * 4 + 4.9, 4.5, 4.8, 4.08)], brand, { normal: NEARWARD }),
      ...[-1.6, 1.6].map((x) => put('pump', pump, { at: vec3(m * 4 + x, 0, 6.2) })),
      put('pump', pump, { at: vec3(-m * 1.7, 0, 4.6) }),
      put('island', block('island', [5.4, 0.16, 1.1], '#c9c6bd', { top: '#d8d5cc' }), {
        at: vec3(m * 4, 0, 6.6),
      }),
      ...strewnCards('grass', [vec3(-m * 6, 0, 20.2), vec3(-m * 9, 0, 20.5)], () => tuft(0.5, green, rng)),
    ],
    stage: stageOf([-3, 3, -2.5, 4]),
  };
}

/** Raw floors of concrete behind scaffolding, a crane, sand heaps, cones, planks. */
export function constructionSite(site: Site): Built {
  const { rng, lit } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const concrete = '#aeaaa2';
  const floors = [0, 1, 2, 3].flatMap((i) => [
    ...(i < 3
      ? [-6, -3, 0, 3, 6].map((x) => block('column', [0.45, 3.1, 0.45], concrete, { at: [x, i * 3.4, -3] }))
      : []),
    ...(i > 0
      ? [block('slab', [13.4, 0.35, 7], adjust(concrete, 0.03), { at: [0, i * 3.4 - 0.35, 0], bottom: true })]
      : []),
  ]);
  const scaffold = [
    ...Array.from({ length: 8 }, (_, i) => frontLoop(-6.9 + i * 1.95, -6.83 + i * 1.95, 0, 10.6, -4.2)),
    ...[2, 4, 6, 8, 10].map((y) => frontLoop(-7, 7, y, y + 0.07, -4.2)),
  ];
  const crane = drawing(
    [
      stroke(
        'mast',
        'M-40 0V-2700M40 0V-2700M-40 -100L40 -300L-40 -500L40 -700L-40 -900L40 -1100L-40 -1300L40 -1500L-40 -1700L40 -1900L-40 -2100L40 -2300L-40 -2500',
        '#d9a93c',
        12,
      ),
      stroke('jib', 'M-600 -2700H1700M-500 -2600H1600M-600 -2700L0 -3000L1700 -2700', '#d9a93c', 12),
      shape('counterweight', rectangle(-620, -2640, 200, 180), '#7a766f'),
      shape('cab', rectangle(-70, -2690, 140, 120), '#e8e4d8'),
      stroke('rope', 'M1200 -2600V-1700', '#4a4d50', 7, 'line'),
      shape('load', rectangle(1080, -1700, 240, 70), '#9a7a55'),
    ],
    2400,
    3000,
    120,
  );
  const cone = drawing(
    [
      shape('base', rectangle(-24, -5, 48, 5), '#c75a2c'),
      shape(
        'cone',
        polygon([
          [-17, -4],
          [17, -4],
          [4, -70],
          [-4, -70],
        ]),
        '#e0692f',
      ),
      shape(
        'band',
        polygon([
          [-11.5, -30],
          [11.5, -30],
          [8.5, -45],
          [-8.5, -45],
        ]),
        '#f6f1e6',
      ),
    ],
    50,
    70,
    44,
  );
  const heap = (w: number, h: number, c: string) =>
    drawing(
      [
        shape(
          'heap',
          polygon([
            [-w, 4],
            [-w * 0.5, -h * 0.55],
            [-w * 0.1, -h],
            [w * 0.25, -h * 0.86],
            [w * 0.62, -h * 0.4],
            [w, 4],
          ]),
          c,
        ),
        shape(
          'heap shade',
          polygon([
            [w * 0.05, 4],
            [w * 0.02, -h * 0.6],
            [w * 0.25, -h * 0.86],
            [w * 0.62, -h * 0.4],
            [w, 4],
          ]),
          c,
          'shade',
        ),
      ],
      w * 2,
      h,
      w * 1.8,
    );
  return {
    ground: '#a58f72',
    practicals: lit ? [lamp(m * 4, 5, 12, 8, 0.6, '#fff0c8')] : [],
    pieces: [
      ...skyline(rng.fork('far'), 230, [14, 52], '#9aa5af', lit),
      patches('earth', rng, 12, { x: [-18, 18], z: [-5, 26] }, [0.6, 1.8], '#8f7a5e', 0.6),
      ground(
        'ruts',
        [-1.5, 1.5].map((x) => floorLoop(x - 0.2, x + 0.2, -14, 12)),
        '#8a765b',
        { opacity: 0.6 },
      ),
      card('crane', vec3(-m * 11, 0, 34), crane, { flip: m < 0, casts: false }),
      put('building', floors, { at: vec3(m * 5, 0, 19) }),
      put(
        'scaffold',
        [
          face(
            'planks',
            [2, 4, 6, 8, 10].map((y) => frontLoop(-7, 7, y - 0.12, y, -4.1)),
            '#a8814f',
          ),
          face('scaffold', scaffold, '#6f767c'),
        ],
        { at: vec3(m * 5, 0, 18.9) },
      ),
      card('sand', vec3(-m * 5.4, 0, 7), heap(190, 130, '#d1b078')),
      card('gravel', vec3(-m * 8.4, 0, 9), heap(210, 150, '#a3a099')),
      put(
        'planks',
        [0, 1, 2].map((i) =>
          block('plank', [2.2, 0.1, 0.7 - i * 0.12], '#b98f5c', { at: [0, i * 0.11, 0], top: '#c9a26e' }),
        ),
        { at: vec3(m * 3.6, 0, 3.6) },
      ),
      put('crate', crate(0.7), { at: vec3(-m * 3.7, 0, 3.4) }),
      ...[vec3(-2.8, 0, 1.6), vec3(2.9, 0, 1), vec3(4.2, 0, 5.4), vec3(-4.6, 0, 4.6)].map((at) =>
        card('cone', at, cone),
      ),
      put(
        'barrier',
        [
          block('leg', [0.08, 0.9, 0.4], '#8b8f92', { at: [-0.9, 0, 0] }),
          block('leg', [0.08, 0.9, 0.4], '#8b8f92', { at: [0.9, 0, 0] }),
          face('board', [frontLoop(-1.1, 1.1, 0.6, 0.9, -0.21)], '#f1ede2', { normal: NEARWARD }),
          face(
            'stripes',
            [-0.9, -0.3, 0.3, 0.9].map((x) => [
              vec3(x - 0.2, 0.6, -0.22),
              vec3(x + 0.05, 0.6, -0.22),
              vec3(x + 0.2, 0.9, -0.22),
              vec3(x - 0.05, 0.9, -0.22),
            ]),
            '#d9572f',
            { normal: NEARWARD },
          ),
        ],
        { at: vec3(m * 4.2, 0, 7) },
      ),
    ],
    stage: stageOf([-2.4, 2.4, -2.5, 7], {
      surfaces: [{ name: 'crate', at: vec3(-m * 3.7, 0.7, 3.4), width: 0.6, depth: 0.6 }],
      seats: [{ name: 'crate', at: vec3(-m * 3.7, 0.7, 3.3), facing: 'camera' }],
    }),
  };
}
