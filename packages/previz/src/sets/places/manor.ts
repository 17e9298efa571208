import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece } from '../../model/set.ts';
import { card, face, ground, group, put } from '../kit/faces.ts';
import { facingPlane, frontLoop, LEFTWARD, NEARWARD, RIGHTWARD } from '../kit/loops.ts';
import { block, box } from '../kit/solids.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { grass, leaves } from '../parts/foliage.ts';
import { strewn } from '../parts/ground-textures.ts';
import { treeLine } from '../parts/horizon.ts';
import { door, windowGrid } from '../parts/openings.ts';
import { bush } from '../parts/plants.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** Depth of the front, its half width, its height to the eaves, metres. */
const Z = 19;
const HALF = 11;
const EAVES = 7.4;

/** A hipped roof over the house, its four slopes drawn from behind to the front. */
function hipped(x: number, z: readonly [number, number], rise: number, fill: string): FacePiece[] {
  const [z0, z1] = [z[0] - 0.4, z[1]];
  const [out, top, mid] = [x + 0.4, EAVES + rise, (z[0] + z[1]) / 2];
  const ridge = x - 3.4;
  return [
    face('roof', [[vec3(-out, EAVES, z0), vec3(-out, EAVES, z1), vec3(-ridge, top, mid)]], fill, {
      normal: LEFTWARD,
    }),
    face('roof', [[vec3(out, EAVES, z0), vec3(out, EAVES, z1), vec3(ridge, top, mid)]], fill, {
      normal: RIGHTWARD,
    }),
    face(
      'roof',
      [[vec3(-out, EAVES, z0), vec3(out, EAVES, z0), vec3(ridge, top, mid), vec3(-ridge, top, mid)]],
      fill,
      { normal: vec3(0, Math.SQRT1_2, -Math.SQRT1_2) },
    ),
  ];
}

/** A country house at the end of its drive: two rows of tall windows, a pillared door under a pediment, chimneys, lawns with clipped hedges. */
export function manor(site: Site): Built {
  const { rng, season, lit } = site;
  const wall = rng.pick(['#d8c8a6', '#b4705a', '#e2dac8', '#cdb890']);
  const trim = '#f1ebdd';
  const slate = rng.pick(['#5c6470', '#6b5a55', '#59625f']);
  const green = grass(season);
  const hedge = leaves(season, rng);
  const plane = facingPlane(0, Z);
  const look = { normal: NEARWARD };
  const windows = (from: number, to: number) =>
    windowGrid(
      {
        plane,
        from,
        to,
        base: 1.3,
        rows: 2,
        storey: 3.2,
        columns: 4,
        width: 0.95,
        height: 1.9,
        frame: trim,
        lit,
      },
      rng,
    );
  const chimney = (x: number) =>
    box(
      'chimney',
      { x: [x - 0.6, x + 0.6], y: [EAVES + 1.2, EAVES + 4.6], z: [Z + 3, Z + 4.2] },
      adjust(wall, -0.08),
      {
        top: adjust(wall, -0.16),
      },
    );
  const column = (x: number) => frontLoop(x - 0.22, x + 0.22, 0.5, 4.6, Z - 1.7);
  return {
    ground: green.body,
    practicals: [],
    pieces: [
      treeLine(rng.fork('wood'), 120, 15, '#6d8c6c'),
      ground(
        'drive',
        [[vec3(-2, 0, -14), vec3(2, 0, -14), vec3(2, 0, 9), vec3(7, 0, Z), vec3(-7, 0, Z), vec3(-2, 0, 9)]],
        '#d8c7a4',
      ),
      strewn('gravel', rng, 26, { x: [-1.8, 1.8], z: [-4, 10] }, 0.06, '#b8a682'),
      group('house', vec3(0, 0, Z + 6), [
        ...chimney(-6.4),
        ...chimney(6.4),
        ...hipped(HALF, [Z, Z + 9], 3.4, slate),
        ...box('house', { x: [-HALF, HALF], y: [0, EAVES], z: [Z, Z + 9] }, wall),
        face('cornice', [frontLoop(-HALF - 0.3, HALF + 0.3, EAVES - 0.35, EAVES, Z - 0.2)], trim, look),
        face('string course', [frontLoop(-HALF, HALF, 4.05, 4.25, Z - 0.04)], trim, look),
        face(
          'corners',
          [-HALF + 0.3, HALF - 0.3].map((x) => frontLoop(x - 0.3, x + 0.3, 0, EAVES, Z - 0.04)),
          trim,
          look,
        ),
        ...windows(-HALF + 0.8, -2.8),
        ...windows(2.8, HALF - 0.8),
        ...windowGrid(
          {
            plane,
            from: -2.4,
            to: 2.4,
            base: 4.5,
            rows: 1,
            storey: 3,
            columns: 3,
            width: 0.9,
            height: 1.9,
            frame: trim,
            lit,
          },
          rng,
        ),
        ...door(plane, 0, '#4f2f28', trim, 1.5, 2.9),
      ]),
      group('portico', vec3(0, 0, Z - 1), [
        face('porch shade', [frontLoop(-2.6, 2.6, 4.2, 4.6, Z - 0.05)], adjust(wall, -0.12), look),
        face('columns', [-2.3, -1.2, 1.2, 2.3].map(column), trim, look),
        ...box('beam', { x: [-2.9, 2.9], y: [4.6, 5.1], z: [Z - 1.8, Z] }, trim),
        face(
          'pediment',
          [[vec3(-3.1, 5.1, Z - 1.82), vec3(3.1, 5.1, Z - 1.82), vec3(0, 6.5, Z - 1.82)]],
          adjust(trim, -0.04),
          look,
        ),
        ...[0, 1, 2].flatMap((i) =>
          box(
            'step',
            { x: [-3.2 + 0.2 * i, 3.2 - 0.2 * i], y: [0, 0.17 * (i + 1)], z: [Z - 3 + 0.35 * i, Z] },
            adjust(trim, -0.05 + 0.02 * i),
          ),
        ),
      ]),
      ...([-1, 1] as const).flatMap((s) => [
        put('hedge', [block('hedge', [8.5, 0.9, 0.9], hedge.body, { top: hedge.lit })], {
          at: vec3(s * 7.4, 0, 11.5),
        }),
        put('hedge', [block('hedge', [0.9, 0.9, 7], hedge.body, { top: hedge.lit })], {
          at: vec3(s * 3.4, 0, 8),
        }),
        card('bush', vec3(s * 3.4, 0, 4), bush(1.2, 1.5, hedge, rng)),
      ]),
      ...scatter('tree', rng, 6, { z: [14, 26], clear: 14.5, reach: [4, 12] }, () =>
        broadleaf(rng.between(8, 11), season, rng),
      ),
    ],
    stage: stageOf([-3, 3, -2.5, 7]),
  };
}
