import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, face, ground, group, put } from '../kit/faces.ts';
import { archLoop, flankPlane, floorLoop, frontLoop, NEARWARD, wallLoop } from '../kit/loops.ts';
import { polygon, rectangle } from '../kit/paths.ts';
import { block, cylinder } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { terraceHouse } from '../parts/buildings.ts';
import { paving, ripples } from '../parts/ground-textures.ts';
import { skyline } from '../parts/horizon.ts';
import { streetLamp } from '../parts/lamps.ts';
import type { Built, Site } from '../setting.ts';

/** A canal of Venice: houses rising from green water, an arched bridge, mooring poles, gondolas, a quay. */
export const veniceCanal = (site: Site): Built => canal(site, true);

/** The same from a boat on it: water from house to house. */
export const veniceWater = (site: Site): Built => canal(site, false);

function canal(site: Site, quay: boolean): Built {
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
  const [a, b] = quay ? (m > 0 ? [1.3, 8.4] : [-8.4, -1.3]) : [-6.8, 6.8];
  const walls = quay ? ([8.4, 5.2] as const) : ([6.8, 6.8] as const);
  const half = quay ? 3.55 : 6.1;
  const arch = (r: number, h: number) =>
    Array.from({ length: 17 }, (_, i) => {
      const t = (i / 16) * Math.PI;
      return vec3((a + b) / 2 + Math.cos(t) * r, Math.sin(t) * h, 17);
    });
  const deck = Array.from({ length: 17 }, (_, i) =>
    vec3(
      (a + b) / 2 - half - 0.75 + ((2 * half + 1.5) * i) / 16,
      1.2 + 1.9 * Math.sin((i / 16) * Math.PI),
      17,
    ),
  );
  const lamps = (quay ? [4, 13] : []).map((z) => streetLamp(m > 0 ? 0.7 : -0.7, z, lit, { height: 3.4 }));
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
      ...(quay
        ? [
            ground('quay', [floorLoop(m > 0 ? -7 : -1.3, m > 0 ? 1.3 : 7, -14, 90, 0.003)], '#b5a894'),
            paving(
              'slabs',
              { x: m > 0 ? [-7, 1.3] : [-1.3, 7], z: [-9, 24] },
              [1.1, 0.8],
              '#a3967f',
              0.03,
              0.8,
            ),
            ground('quay edge', [floorLoop(m > 0 ? 1 : -1.3, m > 0 ? 1.3 : -1, -14, 90, 0.006)], '#d9d0bf'),
          ]
        : []),
      ...row(m, walls[0]),
      ...row(-m as 1 | -1, walls[1]),
      group('bridge', vec3((a + b) / 2, 0, 17), [
        face('bridge', [[...deck, ...arch(half - 0.55, 2.1)]], '#d9cdb8', { normal: NEARWARD }),
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
      ...(quay ? [card('gondola', vec3(m * 4, 0.05, 9), gondola, { casts: false })] : []),
      card('gondola', vec3(m * 5.6, 0.05, 26), gondola, { casts: false, flip: true }),
      ...[3.4, 5.6, 11].map((z, i) =>
        card(
          'mooring pole',
          vec3(m * ((quay ? 1.9 : 5.6) + (i % 2) * 0.3), 0, z),
          pole(i % 2 ? '#a3343a' : '#3f5f9c'),
          {
            casts: false,
          },
        ),
      ),
      ...lamps.flatMap((l) => l.pieces),
    ],
    stage: stageOf(quay ? (m > 0 ? [-4, 0.8, -2.5, 8] : [-0.8, 4, -2.5, 8]) : [-3.4, 3.4, -2.5, 8], {
      pond: { left: a + 0.5, right: b - 0.5, near: 2, far: 26, y: 0 },
    }),
  };
}
