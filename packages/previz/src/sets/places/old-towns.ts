import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { GroupPiece, Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { card, face, ground, group, put, upright } from '../kit/faces.ts';
import {
  archLoop,
  flankPlane,
  floorLoop,
  frontLoop,
  LEFTWARD,
  NEARWARD,
  onPlane,
  RIGHTWARD,
  UP,
  wallLoop,
} from '../kit/loops.ts';
import { polygon, rectangle } from '../kit/paths.ts';
import { block, cylinder } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { terraceHouse } from '../parts/buildings.ts';
import { barrel, crate, roundTable, stool } from '../parts/furniture.ts';
import { patches, paving, ripples, strewn } from '../parts/ground-textures.ts';
import { onRing, ring, rolling, skyline } from '../parts/horizon.ts';
import { streetLamp } from '../parts/lamps.ts';
import { awning, LIT_PANE } from '../parts/openings.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

const STONE = ['#e6dac0', '#ded0b4', '#e9dfc9', '#d9ccb3'] as const;

/** A Parisian house: cream stone, iron balconies, a zinc mansard with dormers. */
function haussmann(side: -1 | 1, wall: number, z0: number, z1: number, lit: boolean, rng: Rng): GroupPiece {
  const storeys = 4;
  const colour = rng.pick(STONE);
  const house = terraceHouse({ x: side * wall, z0, z1, storeys, wall: colour, shop: true, lit }, rng);
  const top = 3.4 + storeys * 3 + 0.5;
  const length = z1 - z0;
  const plane = flankPlane(side * wall, z0);
  const normal = plane.normal;
  const balcony = (y: number) => [
    face('balcony', [wallLoop(plane, 0.2, length - 0.2, y, y + 0.14, 0.5)], adjust(colour, -0.08), {
      normal,
    }),
    face(
      'railing',
      [
        wallLoop(plane, 0.2, length - 0.2, y + 0.85, y + 0.93, 0.52),
        ...Array.from({ length: Math.round(length / 0.28) }, (_, i) =>
          wallLoop(plane, 0.2 + i * 0.28, 0.26 + i * 0.28, y + 0.1, y + 0.9, 0.52),
        ),
      ],
      '#2f3236',
      { normal },
    ),
  ];
  const zinc = '#6d7884';
  const mansard = [
    face(
      'mansard',
      [
        [
          onPlane(plane, 0, top, 0),
          onPlane(plane, length, top, 0),
          onPlane(plane, length, top + 2.9, -1.3),
          onPlane(plane, 0, top + 2.9, -1.3),
        ],
      ],
      zinc,
      { normal },
    ),
    face(
      'gable',
      [
        [
          vec3(side * wall, top, z0),
          vec3(side * (wall + 9), top, z0),
          vec3(side * (wall + 7.7), top + 2.9, z0),
          vec3(side * (wall + 1.3), top + 2.9, z0),
        ],
      ],
      adjust(zinc, -0.05),
      { normal: NEARWARD },
    ),
  ];
  const dormers = Array.from({ length: Math.round(length / 2.6) }, (_, i) => 1.3 + i * 2.6);
  return {
    ...house,
    pieces: [
      ...house.pieces,
      ...balcony(6.6),
      ...balcony(12.5),
      ...mansard,
      face(
        'dormers',
        dormers.map((u) => wallLoop(plane, u - 0.55, u + 0.55, top + 0.3, top + 2, 0.05)),
        '#e9e2d2',
        { normal },
      ),
      face(
        'dormer panes',
        dormers.map((u) => wallLoop(plane, u - 0.38, u + 0.38, top + 0.4, top + 1.75, 0.07)),
        lit && rng.chance(0.5) ? LIT_PANE : '#5f7080',
        { normal, tone: 'body' },
      ),
    ],
  };
}

/** The tower on the skyline, in centimetres of a card. */
function ironTower(lit: boolean) {
  const c = lit ? '#c9973f' : '#7d6a58';
  const leg = (s: number) =>
    polygon([
      [s * 620, 0],
      [s * 380, 0],
      [s * 150, -1400],
      [s * 60, -3600],
      [s * 4, -5600],
      [s * 40, -5600],
      [s * 110, -3600],
      [s * 240, -1400],
    ]);
  const cross = Array.from({ length: 12 }, (_, i) => {
    const y = -300 - i * 380;
    const w = 560 * (1 - i / 13) ** 1.7 + 24;
    const v = 560 * (1 - (i + 1) / 13) ** 1.7 + 20;
    return `M${-w} ${y}L${v} ${y - 380}M${w} ${y}L${-v} ${y - 380}`;
  }).join('');
  return drawing(
    [
      stroke('lattice', cross, c, 22),
      shape('legs', leg(-1) + leg(1), c),
      shape(
        'decks',
        rectangle(-330, -1480, 660, 110) + rectangle(-170, -2700, 340, 80) + rectangle(-60, -5200, 120, 70),
        c,
      ),
      shape('mast', rectangle(-8, -6200, 16, 640), c),
      shape('arch', 'M-380 0Q-330 -560 0 -600Q330 -560 380 0L320 0Q280 -480 0 -520Q-280 -480 -320 0Z', c),
    ],
    1300,
    6200,
  );
}

/** A street of Paris: cream houses with iron balconies under zinc roofs, plane trees, the tower beyond. */
export function parisStreet(site: Site): Built {
  const { rng, lit, season } = site;
  const wall = 7.2;
  const m = rng.chance(0.5) ? 1 : -1;
  const rows: Piece[] = ([-1, 1] as const).flatMap((side) => {
    const own = rng.fork(side < 0 ? 'left' : 'right');
    const houses: Piece[] = [];
    for (let z = -14; z < 42; ) {
      const length = own.between(9, 12);
      houses.push(haussmann(side, wall, z, z + length, lit, own));
      z += length;
    }
    return houses.reverse();
  });
  const lamps = [-1, 1].flatMap((s) => [5, 15, 27].map((z) => streetLamp(s * 4.7, z + (s > 0 ? 3 : 0), lit)));
  const red = rng.pick(['#a3343a', '#2f5a4a', '#2f4a78']);
  return {
    ground: '#8a857d',
    practicals: lamps.flatMap((l) => l.practicals),
    pieces: [
      ...skyline(rng.fork('far'), 260, [12, 20], '#a8a49e', lit),
      card('iron tower', vec3(m * 4, 0, 150), ironTower(lit), { layer: 'ground', scale: 1.15, casts: false }),
      ground('cobbles', [floorLoop(-4.3, 4.3, -14, 90)], '#8a857d'),
      paving('cobbles', { x: [-4.3, 4.3], z: [-8, 22] }, [0.36, 0.36], '#7d7870', 0.03, 0.7),
      ground('pavement', [floorLoop(-wall, -4.3, -14, 90), floorLoop(4.3, wall, -14, 90)], '#b5aea2'),
      ground('kerb', [floorLoop(-4.5, -4.25, -14, 90, 0.08), floorLoop(4.25, 4.5, -14, 90, 0.08)], '#c9c2b5'),
      ...rows,
      group('awning', vec3(-m * wall, 0, 5), awning(flankPlane(-m * wall, 2), 0.4, 6.2, 3.1, red)),
      ...lamps.flatMap((l) => l.pieces),
      ...[-1, 1].flatMap((s) =>
        [9, 20, 33].map((z) =>
          card('plane tree', vec3(s * 5.2, 0, z + s), broadleaf(rng.between(5.5, 7), season, rng)),
        ),
      ),
      ...[3, 5.4].flatMap((z) => [
        put('table', roundTable(0.34, 0.74, '#4a4540'), { at: vec3(-m * 5.4, 0, z) }),
        put('chair', stool(0.46, '#8a5f3e', red), { at: vec3(-m * 5.9, 0, z + 0.2) }),
        put('chair', stool(0.46, '#8a5f3e', red), { at: vec3(-m * 4.9, 0, z - 0.3) }),
      ]),
    ],
    stage: stageOf([-3.8, 3.8, -2.5, 9], {
      seats: [{ name: 'chair', at: vec3(-m * 4.9, 0.48, 2.7), facing: m > 0 ? 'left' : 'right' }],
    }),
  };
}

/** A canal of Venice: houses rising from green water, an arched bridge, mooring poles, gondolas, a quay. */
export function veniceCanal(site: Site): Built {
  const { rng, lit } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const plaster = ['#c9705a', '#d99a5f', '#e0b98a', '#c98a78', '#d9c3a0', '#b5645a'] as const;
  const row = (side: -1 | 1, wall: number): Piece[] => {
    const own = rng.fork(side < 0 ? 'left' : 'right');
    const houses: Piece[] = [];
    for (let z = -14; z < 70; ) {
      const length = own.between(6, 9);
      const plane = flankPlane(side * wall, z);
      const body = terraceHouse(
        {
          x: side * wall,
          z0: z,
          z1: z + length,
          storeys: own.int(2, 3),
          wall: own.pick(plaster),
          shop: false,
          lit,
        },
        own,
      );
      houses.push({
        ...body,
        pieces: [
          ...body.pieces,
          face(
            'arches',
            [1.4, 3.2, 5]
              .filter((u) => u < length - 0.8)
              .map((u) => archLoop(plane, u - 0.55, u + 0.55, 0.1, 2.2, 0.06)),
            '#4a4f4a',
            { normal: plane.normal },
          ),
          face('damp', [wallLoop(plane, 0, length, 0, 0.6, 0.07)], '#6a7a68', {
            normal: plane.normal,
            opacity: 0.7,
          }),
        ],
      });
      z += length;
    }
    return houses.reverse();
  };
  const gondola = drawing(
    [
      shape(
        'hull',
        'M-420 -60Q-480 -90 -500 -190Q-470 -120 -400 -82H330Q420 -96 470 -170Q462 -80 380 -30Q300 6 0 8Q-330 6 -420 -60Z',
        '#23242a',
      ),
      shape('seat', 'M-60 -82Q-50 -150 30 -150Q60 -140 70 -82Z', '#a3343a'),
      shape('trim', 'M-400 -82H330L326 -72H-396Z', '#c9a24f'),
      shape('iron', 'M-500 -190L-520 -196L-506 -150L-486 -130Z', '#c9ced3'),
    ],
    1020,
    200,
    420,
  );
  const pole = (c: string) =>
    drawing(
      [
        shape('pole', rectangle(-9, -330, 18, 330), '#efe9dc'),
        shape(
          'stripes',
          Array.from({ length: 6 }, (_, i) =>
            polygon([
              [-9, -20 - i * 52],
              [9, -44 - i * 52],
              [9, -70 - i * 52],
              [-9, -46 - i * 52],
            ]),
          ).join(''),
          c,
        ),
        shape('knob', rectangle(-11, -344, 22, 16), '#c9a24f'),
      ],
      22,
      344,
      18,
    );
  const [a, b] = m > 0 ? [1.3, 8.4] : [-8.4, -1.3];
  const arch = (r: number, h: number) =>
    Array.from({ length: 17 }, (_, i) => {
      const t = (i / 16) * Math.PI;
      return vec3((a + b) / 2 + Math.cos(t) * r, Math.sin(t) * h, 17);
    });
  const deck = Array.from({ length: 17 }, (_, i) =>
    vec3((a + b) / 2 - 4.3 + (8.6 * i) / 16, 1.2 + 1.9 * Math.sin((i / 16) * Math.PI), 17),
  );
  const lamps = [4, 13].map((z) => streetLamp(m > 0 ? 0.7 : -0.7, z, lit, { height: 3.4 }));
  return {
    ground: '#6fa39a',
    practicals: lamps.flatMap((l) => l.practicals),
    pieces: [
      ...skyline(rng.fork('far'), 170, [7, 15], '#c2a793', lit),
      put(
        'bell tower',
        [
          block('shaft', [5, 26, 5], '#b5735a'),
          block('belfry', [5.4, 5, 5.4], '#e6dcc6', { at: [0, 26, 0] }),
          cylinder('spire', [3.6, 0.1], [31, 40], '#6f9a8a', { sides: 4 }),
        ],
        { at: vec3(-m * 2, 0, 92) },
      ),
      ground('water', [floorLoop(a, b, -14, 120, 0.002)], '#7fb5a5', { fadeTo: '#4f8a82' }),
      ripples('glints', rng, 60, { x: [a + 0.3, b - 0.3], z: [-4, 40] }, [0.5, 1.4], '#d3ece0', 0.03, 0.006),
      ground('quay', [floorLoop(m > 0 ? -7 : -1.3, m > 0 ? 1.3 : 7, -14, 90, 0.003)], '#b5a894'),
      paving('slabs', { x: m > 0 ? [-7, 1.3] : [-1.3, 7], z: [-9, 24] }, [1.1, 0.8], '#a3967f', 0.03, 0.8),
      ground('quay edge', [floorLoop(m > 0 ? 1 : -1.3, m > 0 ? 1.3 : -1, -14, 90, 0.006)], '#d9d0bf'),
      ...(m > 0 ? [...row(1, 8.4), ...row(-1, 5.2)] : [...row(-1, 8.4), ...row(1, 5.2)]),
      group('bridge', vec3((a + b) / 2, 0, 17), [
        face('bridge', [[...deck, ...arch(3, 2.1)]], '#d9cdb8', { normal: NEARWARD }),
        face(
          'parapet',
          [[...deck.map((p) => vec3(p.x, p.y + 0.9, p.z)), ...[...deck].reverse()]],
          '#e6dcc9',
          { normal: NEARWARD },
        ),
        face(
          'balusters',
          deck.slice(1, -1).map((p) => frontLoop(p.x - 0.09, p.x + 0.09, p.y + 0.1, p.y + 0.75, 16.98)),
          '#a89a85',
          { normal: NEARWARD },
        ),
      ]),
      card('gondola', vec3(m * 4, 0.05, 9), gondola, { casts: false }),
      card('gondola', vec3(m * 5.6, 0.05, 26), gondola, { casts: false, flip: true }),
      ...[3.4, 5.6, 11].map((z, i) =>
        card('mooring pole', vec3(m * (1.9 + (i % 2) * 0.3), 0, z), pole(i % 2 ? '#a3343a' : '#3f5f9c'), {
          casts: false,
        }),
      ),
      ...lamps.flatMap((l) => l.pieces),
    ],
    stage: stageOf(m > 0 ? [-4, 0.8, -2.5, 8] : [-0.8, 4, -2.5, 8], {
      pond: { left: a + 0.5, right: b - 0.5, near: 2, far: 26, y: 0 },
    }),
  };
}

const BOARDS = ['#a8835a', '#8f6a4a', '#b59a78', '#9c5a48', '#7d8a80'] as const;

/** A false-fronted wooden house on a boardwalk with a porch; its sign is blank boards and a few strokes. */
function falseFront(side: -1 | 1, wall: number, z0: number, z1: number, lit: boolean, rng: Rng): GroupPiece {
  const plane = flankPlane(side * wall, z0);
  const { normal } = plane;
  const length = z1 - z0;
  const colour = rng.pick(BOARDS);
  const height = rng.between(5.2, 6.6);
  const out = side * (wall + 9);
  const look = { normal };
  const stepped = rng.chance(0.5);
  const porchTop = 3;
  const tone = lit ? 'glow' : 'body';
  const windows = [0.22, 0.78].map((k) => wallLoop(plane, length * k - 0.5, length * k + 0.5, 1, 2.3, 0.04));
  const upper = [0.25, 0.75].map((k) =>
    wallLoop(plane, length * k - 0.42, length * k + 0.42, 3.5, 4.5, 0.04),
  );
  return group('false front', vec3(side * wall, 0, (z0 + z1) / 2), [
    face(
      'flank',
      [
        [
          vec3(side * wall, 0, z0),
          vec3(out, 0, z0),
          vec3(out, height - 2, z0),
          vec3(side * wall, height - 0.8, z0),
        ],
      ],
      adjust(colour, -0.07),
      { normal: NEARWARD },
    ),
    face(
      'front',
      [
        wallLoop(plane, 0, length, 0, height),
        ...(stepped ? [wallLoop(plane, length * 0.22, length * 0.78, height, height + 0.8)] : []),
      ],
      colour,
      look,
    ),
    face(
      'boards',
      Array.from({ length: Math.floor(height / 0.32) }, (_, i) =>
        wallLoop(plane, 0, length, i * 0.32, i * 0.32 + 0.03, 0.01),
      ),
      adjust(colour, -0.07),
      look,
    ),
    face(
      'cornice',
      [wallLoop(plane, -0.1, length + 0.1, height - 0.15, height + 0.12, 0.12)],
      adjust(colour, 0.09),
      look,
    ),
    face('sign', [wallLoop(plane, length * 0.15, length * 0.85, 4.62, 5.16, 0.08)], '#efe2c2', look),
    face(
      'lettering',
      Array.from({ length: 6 }, (_, i) =>
        wallLoop(plane, length * (0.22 + i * 0.1), length * (0.27 + i * 0.1), 4.74, 5.04, 0.1),
      ),
      '#6a3a2c',
      look,
    ),
    face(
      'frames',
      [...windows, ...upper].map((l) => l),
      '#e3d3b3',
      look,
    ),
    face(
      'panes',
      [
        ...[0.22, 0.78].map((k) => wallLoop(plane, length * k - 0.4, length * k + 0.4, 1.1, 2.2, 0.06)),
        ...[0.25, 0.75].map((k) => wallLoop(plane, length * k - 0.33, length * k + 0.33, 3.58, 4.42, 0.06)),
      ],
      lit ? LIT_PANE : '#55605f',
      { ...look, tone },
    ),
    face('doorway', [wallLoop(plane, length / 2 - 0.6, length / 2 + 0.6, 0.2, 2.3, 0.05)], '#3a2a20', look),
    face(
      'swing doors',
      [
        wallLoop(plane, length / 2 - 0.56, length / 2 - 0.04, 0.7, 1.7, 0.08),
        wallLoop(plane, length / 2 + 0.04, length / 2 + 0.56, 0.7, 1.7, 0.08),
      ],
      '#b5763f',
      look,
    ),
    ...[{ a: 0, b: length }].flatMap(({ a, b }) => [
      face(
        'boardwalk',
        [
          [
            onPlane(plane, a, 0.2, 0),
            onPlane(plane, b, 0.2, 0),
            onPlane(plane, b, 0.2, 1.7),
            onPlane(plane, a, 0.2, 1.7),
          ],
        ],
        '#a88a64',
        { normal: UP },
      ),
      face('boardwalk edge', [wallLoop(plane, a, b, 0, 0.2, 1.7)], '#7d6344', look),
      face(
        'posts',
        Array.from({ length: 4 }, (_, i) =>
          wallLoop(
            plane,
            0.1 + (i * (length - 0.35)) / 3,
            0.25 + (i * (length - 0.35)) / 3,
            0.2,
            porchTop - 0.3,
            1.6,
          ),
        ),
        '#7d5a3c',
        look,
      ),
      face(
        'porch roof',
        [
          [
            onPlane(plane, a, porchTop, 0),
            onPlane(plane, b, porchTop, 0),
            onPlane(plane, b, porchTop - 0.4, 1.9),
            onPlane(plane, a, porchTop - 0.4, 1.9),
          ],
        ],
        '#8f6f50',
        { normal: UP },
      ),
      face('porch edge', [wallLoop(plane, a, b, porchTop - 0.56, porchTop - 0.38, 1.9)], '#6d5038', look),
    ]),
  ]);
}

/** A town of the old West: false fronts, porches and boardwalks along a dirt street, a water tower, mesas. */
export function westernTown(site: Site): Built {
  const { rng, lit } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const rows: Piece[] = ([-1, 1] as const).flatMap((side) => {
    const own = rng.fork(side < 0 ? 'left' : 'right');
    const out: Piece[] = [];
    for (let z = -13; z < 40; ) {
      const length = own.between(6, 8);
      out.push(falseFront(side, 7.4, z, z + length, lit, own));
      z += length + (own.chance(0.3) ? 2.4 : 0.2);
    }
    return out.reverse();
  });
  const mesa = (a: number, w: number, h: number): Piece =>
    face(
      'mesa',
      [
        [
          onRing(a - w * 1.5, 400, -1),
          onRing(a - w * 1.1, 400, h * 0.4),
          onRing(a - w, 400, h),
          onRing(a + w, 400, h),
          onRing(a + w * 1.15, 400, h * 0.4),
          onRing(a + w * 1.6, 400, -1),
        ],
      ],
      '#b8735a',
      { layer: 'backdrop' },
    );
  const hitch = [
    block('rail', [2.2, 0.1, 0.1], '#7d5a3c', { at: [0, 0.95, 0] }),
    ...[-0.9, 0.9].map((x) => block('post', [0.12, 1, 0.12], '#6d5038', { at: [x, 0, 0] })),
  ];
  const tower = [
    ...[
      [-1.4, 1.2],
      [1.4, 1.2],
      [-1.4, -1.2],
      [1.4, -1.2],
    ].map(([x = 0, z = 0]) => block('leg', [0.22, 6, 0.22], '#6d5038', { at: [x, 0, z] })),
    block('brace', [3, 0.16, 0.16], '#6d5038', { at: [0, 3, -1.2] }),
    cylinder('tank', [2, 2], [6, 9], '#9a7148', { sides: 14 }),
    cylinder('hoop', [2.04, 2.04], [7.4, 7.55], '#5a4a3c', { sides: 14 }),
    cylinder('roof', [2.3, 0.1], [9, 10.6], '#6a5a4c', { sides: 14 }),
  ];
  const wheel = (x: number) =>
    [0, 1, 2, 3]
      .map(
        (i) =>
          `M${x + Math.cos(i * 0.785) * 48} ${-50 + Math.sin(i * 0.785) * 48}L${x - Math.cos(i * 0.785) * 48} ${-50 - Math.sin(i * 0.785) * 48}`,
      )
      .join('');
  const wagon = drawing(
    [
      shape('box', rectangle(-170, -130, 340, 55), '#8f6a44'),
      shape('canvas', 'M-165 -130Q-175 -270 -90 -275Q0 -250 90 -275Q175 -270 165 -130Z', '#e9dfc6'),
      stroke(
        'wheels',
        `M-158 -50a48 48 0 1 0 96 0a48 48 0 1 0 -96 0M62 -50a48 48 0 1 0 96 0a48 48 0 1 0 -96 0${wheel(-110)}${wheel(110)}`,
        '#5a4230',
        8,
      ),
    ],
    350,
    280,
    240,
  );
  return {
    ground: '#cda977',
    practicals: [],
    pieces: [
      ring('far hills', (a) => 16 + 7 * Math.sin(a * 4), '#c99a80', { radius: 500 }),
      mesa(m * 0.06, 0.08, 62),
      mesa(-m * 0.32, 0.05, 48),
      ring('dunes', (a) => 4 + 3 * rolling(rng.fork('dune'))(a), '#cfa574', { radius: 120 }),
      ground('street', [floorLoop(-7.4, 7.4, -14, 70)], '#d3b183', { fadeTo: '#c49d6c' }),
      ground(
        'ruts',
        [-1.3, 1.3].map((x) => floorLoop(x - 0.14, x + 0.14, -14, 60, 0.003)),
        '#b58d5f',
        { opacity: 0.6 },
      ),
      patches('dust', rng, 9, { x: [-5, 5], z: [-5, 26] }, [0.5, 1.4], '#c49a66', 0.5),
      strewn('stones', rng, 16, { x: [-5, 5], z: [-3, 8] }, 0.06, '#a88258'),
      ...rows,
      put('water tower', tower, { at: vec3(-m * 3.4, 0, 48) }),
      card('wagon', vec3(m * 3, 0, 17), wagon),
      put('hitching rail', hitch, { at: vec3(-m * 4.9, 0, 4.4), turn: Math.PI / 2 }),
      put('trough', [block('trough', [1.5, 0.5, 0.6], '#7d5f40', { top: '#6f98a3' })], {
        at: vec3(-m * 5, 0, 6.8),
        turn: Math.PI / 2,
      }),
      put('barrel', barrel(0.3, 0.85), { at: vec3(m * 5.2, 0.2, 3.6) }),
      put('barrel', barrel(0.3, 0.85), { at: vec3(m * 5.3, 0.2, 4.4) }),
    ],
    stage: stageOf([-4.2, 4.2, -2.5, 9]),
  };
}

const TIMBER = '#4f3a2c';

/** A jettied half-timbered house in a row; a lower and a leaning upper storey, a steep roof. */
function timberHouse(side: -1 | 1, wall: number, z0: number, z1: number, lit: boolean, rng: Rng): GroupPiece {
  const plane = flankPlane(side * wall, z0);
  const { normal } = plane;
  const length = z1 - z0;
  const plaster = rng.pick(['#e9dcbf', '#dccba6', '#e3d0b5', '#cfc3a8']);
  const roof = rng.pick(['#7a4f3e', '#6a4a42', '#8a5f45']);
  const [jut, mid, top] = [0.55, 2.7, 5.4];
  const deep = side * (wall + 7);
  const posts = (v0: number, v1: number, o: number, n: number) =>
    Array.from({ length: n + 1 }, (_, i) =>
      wallLoop(
        plane,
        Math.max(0, (length * i) / n - 0.09),
        Math.min(length, (length * i) / n + 0.09),
        v0,
        v1,
        o,
      ),
    );
  const n = Math.max(3, Math.round(length / 1.5));
  const braces = Array.from({ length: n }, (_, i) => {
    const a = (length * i) / n;
    const b = (length * (i + 1)) / n;
    const flip = i % 2;
    return [
      onPlane(plane, flip ? b : a, mid + 0.2, jut + 0.03),
      onPlane(plane, (flip ? b : a) + (flip ? -0.16 : 0.16), mid + 0.2, jut + 0.03),
      onPlane(plane, flip ? a : b, top - 0.15, jut + 0.03),
      onPlane(plane, (flip ? a : b) + (flip ? 0.16 : -0.16), top - 0.15, jut + 0.03),
    ];
  });
  const tone = lit ? 'glow' : 'body';
  return group('timber house', vec3(side * wall, 0, (z0 + z1) / 2), [
    face(
      'flank',
      [
        [
          vec3(side * wall, 0, z0),
          vec3(deep, 0, z0),
          vec3(deep, top, z0),
          vec3(side * (wall + 3), top + 4, z0),
          vec3(side * (wall - jut), top, z0),
          vec3(side * (wall - jut), mid, z0),
          vec3(side * wall, mid, z0),
        ],
      ],
      adjust(plaster, -0.06),
      { normal: NEARWARD },
    ),
    face('stone', [wallLoop(plane, 0, length, 0, mid, 0)], rng.pick(['#a89f90', '#b5a68d', '#9a948a']), {
      normal,
    }),
    face('door', [archLoop(plane, length * 0.2, length * 0.2 + 1.1, 0, 2.1, 0.03)], '#6a4630', { normal }),
    face(
      'windows',
      [wallLoop(plane, length * 0.6, length * 0.6 + 0.9, 0.9, 1.9, 0.03)],
      lit ? LIT_PANE : '#4a4f50',
      { normal, tone },
    ),
    face(
      'jetty',
      [
        [
          onPlane(plane, 0, mid, 0),
          onPlane(plane, length, mid, 0),
          onPlane(plane, length, mid, jut),
          onPlane(plane, 0, mid, jut),
        ],
      ],
      TIMBER,
      { tone: 'shade' },
    ),
    face('plaster', [wallLoop(plane, 0, length, mid, top, jut)], plaster, { normal }),
    face('braces', braces, TIMBER, { normal }),
    face(
      'timbers',
      [
        ...posts(mid, top, jut + 0.02, n),
        wallLoop(plane, 0, length, mid, mid + 0.22, jut + 0.04),
        wallLoop(plane, 0, length, top - 0.2, top, jut + 0.04),
        wallLoop(plane, 0, length, mid + 1.25, mid + 1.4, jut + 0.03),
      ],
      TIMBER,
      { normal },
    ),
    face(
      'panes',
      Array.from({ length: Math.max(1, n - 2) }, (_, i) =>
        wallLoop(
          plane,
          (length * (i + 1)) / n + 0.3,
          (length * (i + 2)) / n - 0.3,
          mid + 1.4,
          top - 0.3,
          jut + 0.05,
        ),
      ),
      lit ? LIT_PANE : '#55605f',
      { normal, tone },
    ),
    face(
      'roof',
      [
        [
          onPlane(plane, -0.2, top - 0.35, jut + 0.5),
          onPlane(plane, length + 0.2, top - 0.35, jut + 0.5),
          onPlane(plane, length + 0.2, top + 4, -3),
          onPlane(plane, -0.2, top + 4, -3),
        ],
      ],
      roof,
      { normal: side < 0 ? RIGHTWARD : LEFTWARD },
    ),
    face(
      'roof edge',
      [wallLoop(plane, -0.2, length + 0.2, top - 0.5, top - 0.32, jut + 0.5)],
      adjust(roof, -0.08),
      { normal },
    ),
  ]);
}

/** A medieval lane: half-timbered houses leaning over cobbles, a castle on its rock, a cart, hanging signs. */
export function medievalVillage(site: Site): Built {
  const { rng, lit } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const wall = 6.2;
  const rows: Piece[] = ([-1, 1] as const).flatMap((side) => {
    const own = rng.fork(side < 0 ? 'left' : 'right');
    const out: Piece[] = [];
    for (let z = -12; z < 40; ) {
      const length = own.between(5.4, 7.2);
      out.push(timberHouse(side, wall + own.between(-0.3, 0.5), z, z + length, lit, own));
      z += length + own.pick([0, 0, 1.2]);
    }
    return out.reverse();
  });
  const far = 300;
  const at = (x: number, y: number) => onRing(m * 0.05 + x / far, far, y);
  const tower = (x: number, w: number, y0: number, y1: number) => [
    at(x - w, y0),
    at(x + w, y0),
    at(x + w, y1),
    at(x - w, y1),
  ];
  const spire = (x: number, w: number, y: number) => [
    at(x - w * 1.3, y),
    at(x + w * 1.3, y),
    at(x, y + w * 4),
  ];
  const torches = [4.6, 11].map((z, i) => ({ z, side: i % 2 ? -1 : 1 }));
  return {
    ground: '#a3957d',
    practicals: lit
      ? torches.map(({ z, side }) => ({
          at: vec3(side * 5.2, 2.2, z),
          colour: '#ffae55',
          reach: 4,
          strength: 0.7,
          kind: 'fire' as const,
        }))
      : [],
    pieces: [
      ring('hills', (a) => 26 + 18 * rolling(rng.fork('hill'))(a), '#8fa38a', { radius: 420 }),
      face('rock', [[at(-70, 0), at(-40, 34), at(-10, 46), at(24, 46), at(44, 30), at(80, 0)]], '#86917f', {
        layer: 'backdrop',
      }),
      face(
        'castle',
        [tower(-18, 6, 40, 74), tower(4, 26, 44, 62), tower(26, 6, 40, 82), tower(6, 5, 50, 96)],
        '#a39a8c',
        { layer: 'backdrop' },
      ),
      face('castle roofs', [spire(-18, 6, 74), spire(26, 6, 82), spire(6, 5, 96)], '#6a5a5a', {
        layer: 'backdrop',
      }),
      ground('cobbles', [floorLoop(-wall, wall, -14, 60)], '#a89a80', { fadeTo: '#98896f' }),
      paving('cobbles', { x: [-wall, wall], z: [-8, 18] }, [0.42, 0.42], '#8f8168', 0.04, 0.7),
      ground('gutter', [floorLoop(-0.2, 0.2, -14, 50, 0.004)], '#857863'),
      ...rows,
      ...torches.map(({ z, side }) =>
        put(
          'hanging sign',
          [
            block('arm', [0.9, 0.06, 0.06], '#33302c', { at: [side * 0.2, 0.75, 0] }),
            block('board', [0.6, 0.6, 0.06], '#7a4f34', { at: [0, 0.05, 0] }),
            upright('device', [frontLoop(-0.14, 0.14, 0.2, 0.5, -0.04)], '#e0b95a', { layer: 'set' }),
          ],
          { at: vec3(side * (wall - 1.1), 2.9, z) },
        ),
      ),
      put(
        'cart',
        [
          block('bed', [1.7, 0.12, 1], '#8a6440', { at: [0, 0.62, 0] }),
          block('side', [1.7, 0.36, 0.06], '#7a5636', { at: [0, 0.74, -0.5] }),
          block('hay', [1.5, 0.4, 0.8], '#cdaa5a', { at: [0, 0.74, 0] }),
          cylinder('wheel', [0.01, 0.01], [0, 0.01], '#4f3a2c'),
          upright(
            'wheel',
            [
              Array.from({ length: 18 }, (_, i) =>
                vec3(Math.cos(i * 0.349) * 0.46, 0.46 + Math.sin(i * 0.349) * 0.46, -0.56),
              ),
            ],
            '#5a4230',
            { layer: 'set' },
          ),
          upright(
            'hub',
            [
              Array.from({ length: 12 }, (_, i) =>
                vec3(Math.cos(i * 0.5236) * 0.34, 0.46 + Math.sin(i * 0.5236) * 0.34, -0.57),
              ),
            ],
            '#a3957d',
            { layer: 'set' },
          ),
          upright(
            'spokes',
            [0, 0.785, 1.57, 2.356].map((t) => [
              vec3(Math.cos(t) * 0.4 - 0.03, 0.46 + Math.sin(t) * 0.4, -0.58),
              vec3(Math.cos(t) * 0.4 + 0.03, 0.46 + Math.sin(t) * 0.4, -0.58),
              vec3(-Math.cos(t) * 0.4 + 0.03, 0.46 - Math.sin(t) * 0.4, -0.58),
              vec3(-Math.cos(t) * 0.4 - 0.03, 0.46 - Math.sin(t) * 0.4, -0.58),
            ]),
            '#5a4230',
            { layer: 'set' },
          ),
        ],
        { at: vec3(m * 4.2, 0, 5.4) },
      ),
      put('barrel', barrel(0.3, 0.85), { at: vec3(-m * 4.8, 0, 3.4) }),
      put('crate', crate(0.6), { at: vec3(-m * 4.7, 0, 4.5) }),
      put(
        'well',
        [
          cylinder('wall', [0.8, 0.8], [0, 0.8], '#a39a8c', { sides: 14, top: '#3f4448' }),
          block('post', [0.12, 2, 0.12], TIMBER, { at: [-0.7, 0, 0] }),
          block('post', [0.12, 2, 0.12], TIMBER, { at: [0.7, 0, 0] }),
          block('roof', [2, 0.3, 1.3], '#7a4f3e', { at: [0, 2, 0] }),
        ],
        { at: vec3(-m * 2.2, 0, 15) },
      ),
    ],
    stage: stageOf([-3.6, 3.6, -2.5, 9]),
  };
}
