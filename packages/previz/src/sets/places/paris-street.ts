import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { GroupPiece, Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { card, face, ground, group, put } from '../kit/faces.ts';
import { flankPlane, floorLoop, NEARWARD, onPlane, wallLoop } from '../kit/loops.ts';
import { polygon, rectangle } from '../kit/paths.ts';
import { stageOf } from '../kit/stage.ts';
import { terraceHouse } from '../parts/buildings.ts';
import { paving } from '../parts/ground-textures.ts';
import { skyline } from '../parts/horizon.ts';
import { streetLamp } from '../parts/lamps.ts';
import { awning, LIT_PANE } from '../parts/openings.ts';
import { stool } from '../parts/seats.ts';
import { roundTable } from '../parts/tables.ts';
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
      card('iron tower', vec3(m * 4, 0, 150), ironTower(lit), { layer: 'ground', scale: 0.84, casts: false }),
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
