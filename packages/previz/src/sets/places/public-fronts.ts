/** Buildings of the public seen from the street before them: a town hall, a school. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, GroupPiece, Piece } from '../../model/set.ts';
import { card, face, ground, group, put } from '../kit/faces.ts';
import { facingPlane, floorLoop, frontLoop, type Loop, NEARWARD, roundLoop, UP } from '../kit/loops.ts';
import { block, box } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { letters } from '../parts/block-letters.ts';
import { clock } from '../parts/clock.ts';
import { column } from '../parts/columns.ts';
import { grass } from '../parts/foliage.ts';
import { paving } from '../parts/ground-textures.ts';
import { skyline } from '../parts/horizon.ts';
import { streetLamp } from '../parts/lamps.ts';
import { door, windowGrid } from '../parts/openings.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** Depth of the fronts, metres from the mark. */
const Z = 12;

/** The forecourt that all of them share: lawns and a paved way, trees at the sides, lamps. */
function forecourt(site: Site, building: readonly Piece[]): Built {
  const { rng, lit, season } = site;
  const green = grass(season);
  const lamps = [-4.2, 4.2].map((x) => streetLamp(x, 5.6, lit, { height: 3.6 }));
  return {
    ground: green.body,
    practicals: lamps.flatMap((l) => l.practicals),
    pieces: [
      ...skyline(rng.fork('far'), 200, [12, 40], '#93a0ad', lit),
      ground('forecourt', [floorLoop(-60, 60, -14, 2.6), floorLoop(-3.2, 3.2, 2.6, Z)], '#b9b2a4'),
      paving('slabs', { x: [-14, 14], z: [-9, 2.6] }, [1.2, 1.2], '#a49d90', 0.03, 0.8),
      ground('kerb', [floorLoop(-60, -3.2, 2.5, 2.7, 0.01), floorLoop(3.2, 60, 2.5, 2.7, 0.01)], '#d2ccbf'),
      ...building,
      ...[-1, 1].flatMap((s) =>
        [11.5, 16].map((x) => card('tree', vec3(s * x, 0, 9.5), broadleaf(rng.between(5, 6.5), season, rng))),
      ),
      ...lamps.flatMap((l) => l.pieces),
    ],
    stage: stageOf([-3.4, 3.4, -2.5, 6]),
  };
}

const flagPole = (x: number, z: number, colour: string): GroupPiece =>
  put(
    'flag pole',
    [
      block('pole', [0.08, 6.4, 0.08], '#c9ccca'),
      face(
        'flag',
        [
          [
            vec3(0.05, 6.3, 0),
            vec3(0.9, 6.2, 0),
            vec3(1.6, 6.35, 0),
            vec3(1.6, 5.3, 0),
            vec3(0.9, 5.15, 0),
            vec3(0.05, 5.25, 0),
          ],
        ],
        colour,
      ),
      face(
        'flag stripe',
        [[vec3(0.05, 5.95, -0.01), vec3(1.6, 6, -0.01), vec3(1.6, 5.65, -0.01), vec3(0.05, 5.6, -0.01)]],
        '#f3efe4',
      ),
    ],
    { at: vec3(x, 0, z) },
  );

/** The edge of a gable: a line that goes up to its top and down again, from the middle of the front. Metres. */
const chevron = (
  outer: { readonly foot: number; readonly top: number; readonly width: number },
  inner: { readonly top: number; readonly width: number },
  z: number,
): Loop => [
  vec3(-outer.width, outer.foot, z),
  vec3(0, outer.top, z),
  vec3(outer.width, outer.foot, z),
  vec3(inner.width, outer.foot, z),
  vec3(0, inner.top, z),
  vec3(-inner.width, outer.foot, z),
];

const front = (pieces: readonly FacePiece[]): GroupPiece => group('building', vec3(0, 0, Z + 4), pieces);

/** Columns under a pediment on broad steps, a clock tower over it, flags. */
export function townHall(site: Site): Built {
  const { rng, lit } = site;
  const stone = rng.pick(['#d6c9ae', '#cfc7b8', '#d9c8b2']);
  const plane = facingPlane(0, Z);
  const look = { normal: NEARWARD };
  const trim = adjust(stone, 0.08, 0.7);
  const steps = Array.from({ length: 5 }, (_, i) =>
    block('step', [9.6, 0.16, 0.5], adjust(stone, i % 2 ? 0.02 : -0.03), {
      at: [0, i * 0.16, i * 0.42],
      top: trim,
    }),
  );
  const windows = (from: number, to: number) =>
    windowGrid(
      {
        plane,
        from,
        to,
        base: 1.5,
        rows: 2,
        storey: 3.1,
        columns: 3,
        width: 1,
        height: 1.9,
        frame: trim,
        lit,
      },
      rng,
    );
  return forecourt(site, [
    group('tower', vec3(0, 0, Z + 5), [
      ...box('tower', { x: [-1.7, 1.7], y: [8, 13.4], z: [Z + 2, Z + 5] }, stone),
      ...clock(facingPlane(0, Z + 2), 0, 11.3, 1.05, site, 'set'),
      face(
        'belfry',
        [[vec3(-1.95, 13.4, Z + 2), vec3(1.95, 13.4, Z + 2), vec3(0, 17, Z + 3.4)]],
        '#5f7a72',
        look,
      ),
    ]),
    front([
      ...box('hall', { x: [-11, 11], y: [0, 7.6], z: [Z, Z + 8] }, stone),
      face('cornice', [frontLoop(-11.2, 11.2, 7.3, 7.8, Z - 0.12)], trim, look),
      face('string course', [frontLoop(-11, 11, 4.05, 4.25, Z - 0.05)], trim, look),
      ...windows(-10.6, -4.8),
      ...windows(4.8, 10.6),
      ...door(plane, 0, '#5f3d2a', trim, 1.9, 3),
      ...windowGrid(
        {
          plane,
          from: -4.4,
          to: 4.4,
          base: 1.6,
          rows: 1,
          storey: 3,
          columns: 4,
          width: 0.9,
          height: 2,
          frame: trim,
          lit,
        },
        rng,
      ),
    ]),
    group('portico', vec3(0, 0, Z - 0.6), [
      face('soffit', [floorLoop(-4.9, 4.9, Z - 1.8, Z, 5.2)], adjust(stone, -0.1), { tone: 'shade' }),
      ...[-4.2, -2.5, 2.5, 4.2].flatMap((x) =>
        column(0.34, 5.2, trim, 10)
          .flat()
          .map((f) => ({ ...f, loops: f.loops.map((l) => l.map((p) => vec3(p.x + x, p.y, p.z + Z - 1.3))) })),
      ),
      ...box('beam', { x: [-5, 5], y: [5.2, 6.1], z: [Z - 1.8, Z] }, trim),
      face('name', letters('TOWN HALL', 0, 5.4, 0.5, Z - 1.83), '#6b5636', look),
      face(
        'pediment',
        [[vec3(-5.3, 6.1, Z - 1.8), vec3(5.3, 6.1, Z - 1.8), vec3(0, 8.3, Z - 1.8)]],
        stone,
        look,
      ),
      face(
        'pediment edge',
        [chevron({ foot: 6.1, top: 8.3, width: 5.3 }, { top: 8, width: 4.7 }, Z - 1.82)],
        trim,
        look,
      ),
      face('seal', [roundLoop(0, 6.85, Z - 1.83, 0.42, 0.42, 20)], '#c9a24a', look),
    ]),
    put('steps', [...steps].reverse(), { at: vec3(0, 0, Z - 4.2) }),
    flagPole(-6.2, 8.6, '#3f6aa8'),
    flagPole(6.2, 8.6, '#b8433d'),
  ]);
}

/** Red brick and tall white windows, a gable with the clock, a name over the doors, a hopscotch on the ground. */
export function schoolFront(site: Site): Built {
  const { rng, lit } = site;
  const brick = rng.pick(['#a9604c', '#b06a50', '#a3705a']);
  const plane = facingPlane(0, Z);
  const look = { normal: NEARWARD };
  const white = '#efe9dc';
  const row = (from: number, to: number) =>
    windowGrid(
      {
        plane,
        from,
        to,
        base: 1.2,
        rows: 2,
        storey: 3.2,
        columns: 4,
        width: 1.25,
        height: 1.9,
        frame: white,
        lit,
      },
      rng,
    );
  const squares = [0, 1, 2, 3, 4].flatMap((i) =>
    (i % 2 ? [-0.42, 0.02] : [-0.2]).map((x) => [x, i] as const),
  );
  return forecourt(site, [
    ground(
      'hopscotch',
      squares.map(([x, i]) => floorLoop(-2.2 + x, -1.8 + x, -0.6 + i * 0.46, -0.2 + i * 0.46, 0.006)),
      '#f0e6b8',
      { normal: UP, opacity: 0.8 },
    ),
    front([
      ...box('school', { x: [-13, 13], y: [0, 7.2], z: [Z, Z + 8] }, brick),
      face(
        'roof',
        [[vec3(-13.4, 7.2, Z - 0.2), vec3(13.4, 7.2, Z - 0.2), vec3(12, 9.4, Z + 3), vec3(-12, 9.4, Z + 3)]],
        '#5c5a60',
        {},
      ),
      face('band', [frontLoop(-13, 13, 3.6, 3.9, Z - 0.04)], white, look),
      ...row(-12.6, -3.6),
      ...row(3.6, 12.6),
      face(
        'gable',
        [
          [
            vec3(-3.2, 0, Z - 0.5),
            vec3(3.2, 0, Z - 0.5),
            vec3(3.2, 7.4, Z - 0.5),
            vec3(0, 10.2, Z - 0.5),
            vec3(-3.2, 7.4, Z - 0.5),
          ],
        ],
        adjust(brick, 0.03),
        look,
      ),
      face(
        'gable edge',
        [chevron({ foot: 7.3, top: 10.3, width: 3.4 }, { top: 9.9, width: 3.1 }, Z - 0.52)],
        white,
        look,
      ),
      ...clock(facingPlane(0, Z - 0.52), 0, 7.4, 0.8, site, 'set'),
      face('name board', [frontLoop(-2.8, 2.8, 3.9, 5, Z - 0.55)], white, look),
      face('name', letters('SCHOOL', 0, 4.12, 0.66, Z - 0.57), '#3f5f7a', look),
      ...[-0.85, 0.85].flatMap((u) => door(facingPlane(0, Z - 0.52), u, '#3f6a7a', white, 1.5, 2.7)),
    ]),
    put('steps', block('steps', [5, 0.3, 1], '#b9b2a4', { top: '#cfc8ba' }), { at: vec3(0, 0, Z - 1.2) }),
    flagPole(-5.2, 8.6, '#3f6aa8'),
  ]);
}
