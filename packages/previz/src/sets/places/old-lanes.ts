/** Narrow lanes between old houses, by their country: grey hutongs, sand-coloured medinas, white island steps, painted slums. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, GroupPiece, Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { card, face, ground, group } from '../kit/faces.ts';
import {
  archLoop,
  flankPlane,
  floorLoop,
  frontLoop,
  LEFTWARD,
  type Loop,
  NEARWARD,
  onPlane,
  type Plane,
  RIGHTWARD,
  wallLoop,
} from '../kit/loops.ts';
import { stageOf } from '../kit/stage.ts';
import { leaves } from '../parts/foliage.ts';
import { paving } from '../parts/ground-textures.ts';
import { hills } from '../parts/horizon.ts';
import { lamp } from '../parts/lamps.ts';
import { LIT_PANE } from '../parts/openings.ts';
import { bush } from '../parts/plants.ts';
import { broadleaf } from '../parts/trees.ts';
import { stood } from '../recipes/things.ts';
import type { Builder, Site } from '../setting.ts';
import { LANES, type Lane, type LaneKind } from './lane-looks.ts';

function roofOf(
  plane: Plane,
  length: number,
  top: number,
  side: -1 | 1,
  colour: string,
  kind: Lane['roof']['kind'],
): FacePiece[] {
  const look = { normal: side < 0 ? RIGHTWARD : LEFTWARD };
  if (kind === 'flat')
    return [
      face('parapet', [wallLoop(plane, -0.05, length + 0.05, top - 0.25, top + 0.12, 0.1)], colour, look),
    ];
  const rise = kind === 'tin' ? 0.5 : 1.4;
  const ridges = Array.from({ length: Math.round(length / 0.45) }, (_, i) => {
    const u = i * 0.45;
    return [
      onPlane(plane, u, top, 0.5),
      onPlane(plane, u + 0.12, top, 0.5),
      onPlane(plane, u + 0.12, top + rise, -1.6),
      onPlane(plane, u, top + rise, -1.6),
    ];
  });
  return [
    face(
      'roof',
      [
        [
          onPlane(plane, -0.2, top - 0.05, 0.5),
          onPlane(plane, length + 0.2, top - 0.05, 0.5),
          onPlane(plane, length + 0.2, top + rise, -1.6),
          onPlane(plane, -0.2, top + rise, -1.6),
        ],
      ],
      colour,
      look,
    ),
    face('roof ridges', ridges, adjust(colour, -0.06), look),
    face(
      'eaves',
      [wallLoop(plane, -0.2, length + 0.2, top - 0.2, top - 0.03, 0.5)],
      adjust(colour, -0.1),
      look,
    ),
  ];
}

function houseOf(lane: Lane, side: -1 | 1, z0: number, z1: number, { lit }: Site, rng: Rng): GroupPiece {
  const plane = flankPlane(side * lane.half, z0);
  const length = z1 - z0;
  const wall = rng.pick(lane.walls);
  const top = rng.between(...lane.height);
  const look = { normal: plane.normal };
  const at = length * rng.between(0.18, 0.5);
  const rows = Math.max(0, Math.floor((top - 2.6) / 2.3));
  const spots = Array.from({ length: rows + 1 }, (_, r) => r)
    .flatMap((r) =>
      Array.from(
        { length: Math.max(1, Math.floor(length / 2.6)) },
        (_, c) => [0.9 + c * 2.4, r === 0 ? 1.2 : 3.1 + (r - 1) * 2.4] as const,
      ),
    )
    .filter(
      ([u, v]) => u < length - 0.9 && v + 1.1 < top - 0.3 && (v > 2.4 || Math.abs(u - at - 0.55) > 1.3),
    );
  const pane = ([u, v]: readonly [number, number]): Loop =>
    wallLoop(plane, u - 0.38, u + 0.38, v, v + 1, 0.04);
  const frame = ([u, v]: readonly [number, number]): Loop =>
    wallLoop(plane, u - 0.5, u + 0.5, v - 0.1, v + 1.1, 0.02);
  const shape = lane.arched ? archLoop : wallLoop;
  const deep = side * (lane.half + 6);
  const parts = [
    face(
      'flank',
      [frontLoop(Math.min(side * lane.half, deep), Math.max(side * lane.half, deep), 0, top, z0)],
      adjust(wall, -0.05),
      { normal: NEARWARD },
    ),
    face('front', [wallLoop(plane, 0, length, 0, top)], wall, look),
    face('plinth', [wallLoop(plane, 0, length, 0, 0.45, 0.01)], adjust(wall, -0.1), look),
    face('window frames', spots.map(frame), lane.arched ? adjust(wall, 0.06) : adjust(wall, -0.1), look),
    face('window panes', spots.map(pane), lit ? LIT_PANE : lane.windows, {
      ...look,
      ...(lit ? { tone: 'glow' as const } : {}),
    }),
    face('door frame', [shape(plane, at - 0.18, at + 1.28, 0, 2.35, 0.03)], adjust(wall, -0.14), look),
    face('door', [shape(plane, at, at + 1.1, 0, 2.15, 0.05)], rng.pick(lane.doors), look),
    ...roofOf(plane, length, top, side, rng.pick(lane.roof.colours), lane.roof.kind),
  ];
  return group(
    'house',
    vec3(side * lane.half, 0, (z0 + z1) / 2),
    parts.filter((f) => f.loops.length > 0),
  );
}

const CLOTHS = ['#d9564c', '#f0c64a', '#4f8fa8', '#e8e4d8', '#7a9a5a', '#b0708f'] as const;

/** What is hung from house to house. */
function overhead(lane: Lane, rng: Rng, lit: boolean): Piece[] {
  const y = Math.min(4.2, lane.height[0] - 0.2);
  const sag = (z: number, low: number) => (t: number) =>
    vec3(lane.half * (2 * t - 1), y - low * 4 * t * (1 - t), z);
  const cord = (at: (t: number) => ReturnType<typeof vec3>): Loop => {
    const points = Array.from({ length: 11 }, (_, i) => at(i / 10));
    return [...points, ...points.map((p) => vec3(p.x, p.y - 0.03, p.z)).reverse()];
  };
  if (lane.over === 'awnings')
    return [4, 8.5, 14].map((z) => {
      const colour = rng.pick(CLOTHS);
      return face(
        'awning',
        [
          [
            vec3(-lane.half, y + 0.6, z),
            vec3(lane.half, y, z),
            vec3(lane.half, y + 0.1, z + 2.4),
            vec3(-lane.half, y + 0.7, z + 2.4),
          ],
        ],
        colour,
        { opacity: 0.95 },
      );
    });
  if (lane.over === 'none') return [];
  return [3.5, 7.5, 12.5].flatMap((z): Piece[] => {
    const at = sag(z, 0.35);
    const ts = Array.from({ length: 6 }, (_, i) => (i + 0.7) / 6.6);
    const line = face('line', [cord(at)], '#4a4440');
    if (lane.over === 'lanterns')
      return [
        line,
        face(
          'lanterns',
          ts.map((t) => {
            const p = at(t);
            return Array.from({ length: 12 }, (_, i) =>
              vec3(p.x + Math.cos(i * 0.524) * 0.22, p.y - 0.28 + Math.sin(i * 0.524) * 0.2, p.z),
            );
          }),
          '#d8382c',
          lit ? { tone: 'glow' } : {},
        ),
        face(
          'tassels',
          ts.map((t) => {
            const p = at(t);
            return frontLoop(p.x - 0.03, p.x + 0.03, p.y - 0.72, p.y - 0.48, p.z);
          }),
          '#e0b23c',
        ),
      ];
    return [
      line,
      ...ts.map((t, i) => {
        const p = at(t);
        const w = 0.16 + 0.06 * (i % 3);
        return face(
          'washing',
          [frontLoop(p.x - w, p.x + w, p.y - 0.5 - 0.15 * (i % 2), p.y, p.z)],
          CLOTHS[(i + Math.round(z)) % CLOTHS.length] as string,
        );
      }),
    ];
  });
}

const END = 34;

/** A lane between old houses of a country. */
export const oldLane =
  (kind: LaneKind): Builder =>
  (site) => {
    const lane: Lane = LANES[kind];
    const { rng, lit, season } = site;
    const rows = ([-1, 1] as const).flatMap((side) => {
      const own = rng.fork(side < 0 ? 'left' : 'right');
      const houses: Piece[] = [];
      for (let z = -14; z < END; ) {
        const length = own.between(...lane.length);
        houses.push(houseOf(lane, side, z, z + length, site, own));
        z += length;
      }
      return houses.reverse();
    });
    const m = rng.chance(0.5) ? 1 : -1;
    const things = lane.things.map(([id, tall], i) =>
      stood(
        { id, count: 1, tall },
        { x: (i % 2 ? -m : m) * (lane.half - 0.45), z: 2.2 + i * 1.9, flip: i % 2 === 1 },
      ),
    );
    const joint = adjust(lane.ground, -0.06);
    return {
      ground: lane.ground,
      practicals: lit ? [4, 11].map((z) => lamp(m * 1.2, 2.8, z, 4, 0.6)) : [],
      pieces: [
        lane.end === 'sea'
          ? face('sea', [frontLoop(-400, 400, -20, 1.1, 300)], '#4f9cc0', { layer: 'backdrop' })
          : hills(
              rng.fork('hills'),
              300,
              lane.end === 'hills' ? 60 : 22,
              lane.end === 'hills' ? '#7d9a78' : '#93a0a0',
            ),
        ...(lane.end === 'houses'
          ? [
              face(
                'end house',
                [frontLoop(-lane.half - 2, lane.half + 2, 0, lane.height[0], END)],
                lane.walls[0] as string,
                { normal: NEARWARD },
              ),
            ]
          : []),
        ground('paving', [floorLoop(-lane.half, lane.half, -14, END)], lane.ground),
        paving('setts', { x: [-lane.half, lane.half], z: [-9, 16] }, [0.7, 0.55], joint, 0.03, 0.7),
        ...rows,
        ...(kind === 'hutong'
          ? [
              card('street tree', vec3(-m * (lane.half + 1), 0, 12), broadleaf(6.4, season, rng), {
                casts: false,
              }),
            ]
          : []),
        ...(kind === 'island'
          ? [6, 12].map((z) =>
              card(
                'bougainvillea',
                vec3(m * (lane.half - 0.15), 2.1, z),
                bush(1.7, 1.4, { body: '#c23f86', dark: '#9c2f6a', lit: '#e070ac' }, rng),
                { casts: false },
              ),
            )
          : []),
        ...(kind === 'tuscan'
          ? [
              card('growth', vec3(-m * (lane.half - 0.2), 2.6, 8), bush(1.4, 1, leaves(season, rng), rng), {
                casts: false,
              }),
            ]
          : []),
        ...overhead(lane, rng, lit),
        ...things,
      ],
      stage: stageOf([-lane.half + 0.9, lane.half - 0.9, -2.5, 9]),
    };
  };
