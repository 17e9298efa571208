import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { card, face, ground, put, upright } from '../kit/faces.ts';
import { flankPlane, floorLoop, frontLoop, NEARWARD, roundLoop, wallLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { CAR_COLOURS, carEnd } from '../parts/cars.ts';
import { paving } from '../parts/ground-textures.ts';
import { skyline } from '../parts/horizon.ts';
import { lamp } from '../parts/lamps.ts';
import { windowGrid } from '../parts/openings.ts';
import { bladeSign, NEON, streaks } from '../parts/signs.ts';
import { wires } from '../parts/street-wires.ts';
import type { Built, Site } from '../setting.ts';

/** A street of a city to come, in neon: towers that close overhead, bridges, screens, haze, light on the ground. */
export function cyberpunkStreet(site: Site): Built {
  const { rng } = site;
  const wall = 6.2;
  const dark = ['#3a3a52', '#2f3a4d', '#453a4f', '#343f4a'] as const;
  const glow = [rng.pick(['#ff3f9f', '#ff5f5f']), rng.pick(['#3fe0ff', '#5f8cff'])] as const;
  const tower = (side: -1 | 1, z0: number, z1: number, height: number, own: typeof rng): Piece => {
    const plane = flankPlane(side * wall, z0);
    const out = side * (wall + 10);
    const colour = own.pick(dark);
    const length = z1 - z0;
    const normal = plane.normal;
    return {
      kind: 'group',
      layer: 'set',
      part: 'tower',
      at: vec3(side * wall, 0, (z0 + z1) / 2),
      inOrder: true,
      pieces: [
        face(
          'flank',
          [frontLoop(Math.min(side * wall, out), Math.max(side * wall, out), 0, height, z0)],
          adjust(colour, -0.03),
          { normal: NEARWARD },
        ),
        face('front', [wallLoop(plane, 0, length, 0, height)], colour, { normal }),
        ...windowGrid(
          {
            plane,
            from: 0.3,
            to: length - 0.3,
            base: 5,
            rows: Math.floor((height - 6) / 2.6),
            storey: 2.6,
            columns: Math.max(2, Math.round(length / 1.7)),
            width: 1,
            height: 1.1,
            frame: adjust(colour, -0.04),
            pane: '#232a3d',
            lit: true,
            share: 0.3,
          },
          own,
        ),
        face('shop', [wallLoop(plane, 0.4, length - 0.4, 0.3, 2.9, 0.03)], own.pick(NEON), {
          normal,
          tone: 'glow',
          opacity: 0.85,
        }),
        face(
          'shutters',
          Array.from({ length: Math.round(length / 1.2) }, (_, i) =>
            wallLoop(plane, 0.4 + i * 1.2, 0.62 + i * 1.2, 0, 3.1, 0.06),
          ),
          adjust(colour, -0.06),
          { normal },
        ),
        face('strip', [wallLoop(plane, 0, length, 3.6, 3.72, 0.2)], own.pick(glow), { normal, tone: 'glow' }),
        face('strip', [wallLoop(plane, length - 0.2, length - 0.05, 4, height, 0.1)], own.pick(glow), {
          normal,
          tone: 'glow',
          opacity: 0.8,
        }),
        face('pipes', [wallLoop(plane, 0.2, 0.45, 0, height, 0.15)], adjust(colour, 0.06), { normal }),
      ],
    };
  };
  const rows: Piece[] = ([-1, 1] as const).flatMap((side) => {
    const own = rng.fork(side < 0 ? 'left' : 'right');
    const out: Piece[] = [];
    for (let z = -14; z < 66; ) {
      const length = own.between(6, 10);
      out.push(tower(side, z, z + length, own.between(18, 34), own));
      z += length;
    }
    return out.reverse();
  });
  const signs = [38, 29, 22, 17, 12.5, 9, 6, 3.6].flatMap((z, i) =>
    ([-1, 1] as const).map((side) =>
      bladeSign(side, wall, z + (side > 0 ? 1.4 : 0), 3.9 + (i % 2) * 2.4, rng.int(3, 6), true, rng),
    ),
  );
  const bridge = (z: number, y: number, colour: string): Piece =>
    put(
      'bridge',
      [
        block('deck', [2 * wall, 1.4, 2], '#2f3446', { at: [0, y, 0], bottom: true }),
        upright(
          'windows',
          Array.from({ length: 9 }, (_, i) =>
            frontLoop(-5.6 + i * 1.3, -4.8 + i * 1.3, y + 0.45, y + 1, -1.02),
          ),
          '#ffd99a',
          { layer: 'set', tone: 'glow' },
        ),
        upright('edge', [frontLoop(-wall, wall, y - 0.06, y + 0.04, -1.03)], colour, {
          layer: 'set',
          tone: 'glow',
        }),
      ],
      { at: vec3(0, 0, z) },
    );
  const screen = rng.pick([-1, 1]);
  return {
    ground: '#34384a',
    practicals: [
      ...signs.slice(-12).flatMap((s) => s.practicals),
      lamp(-5, 2, 2, 5, 0.5, glow[0], 'neon'),
      lamp(5, 2, 2, 5, 0.5, glow[1], 'neon'),
    ],
    pieces: [
      ...skyline(rng.fork('far'), 230, [50, 130], '#4a4a70', true, '#8fd8ff'),
      ...skyline(rng.fork('mid'), 120, [24, 70], '#3c3d5c', true, '#ff9fd0'),
      ground('street', [floorLoop(-wall, wall, -14, 70)], '#3a3f52', { fadeTo: '#2f3344' }),
      ground(
        'kerb light',
        [floorLoop(-4.3, -4.2, -14, 70, 0.004), floorLoop(4.2, 4.3, -14, 70, 0.004)],
        glow[1],
        { tone: 'glow' },
      ),
      paving('plates', { x: [-wall, wall], z: [-9, 30] }, [2.1, 2.1], '#2b2f40', 0.03, 0.8),
      ...streaks(signs, 0.2),
      ground(
        'puddle',
        [
          Array.from({ length: 18 }, (_, i) =>
            vec3(1.2 + Math.cos(i * 0.349) * 1.5, 0.005, 1.4 + Math.sin(i * 0.349) * 0.5),
          ),
          Array.from({ length: 18 }, (_, i) =>
            vec3(-2 + Math.cos(i * 0.349), 0.005, -0.8 + Math.sin(i * 0.349) * 0.35),
          ),
        ],
        glow[0],
        { tone: 'glow', opacity: 0.22 },
      ),
      wires(wall, [30, 19, 12, 7], 8),
      ...rows,
      bridge(44, 14, glow[0]),
      bridge(26, 9, glow[1]),
      ...signs.map((s) => s.piece),
      put(
        'screen',
        [
          block('frame', [3.4, 4.6, 0.3], '#1d2030', { at: [0, 8.6, 0] }),
          upright('picture', [frontLoop(-1.6, 1.6, 8.7, 13.1, -0.16)], glow[0], {
            layer: 'set',
            tone: 'glow',
            fadeTo: glow[1],
          }),
          upright('face', [roundLoop(0, 11.4, -0.18, 0.9, 1.15, 24)], '#ffe6f2', {
            layer: 'set',
            tone: 'glow',
            opacity: 0.85,
          }),
          upright('visor', [frontLoop(-0.95, 0.95, 11.35, 11.85, -0.2)], '#1d2030', { layer: 'set' }),
          upright(
            'lines',
            Array.from({ length: 10 }, (_, i) =>
              frontLoop(-1.6, 1.6, 8.8 + i * 0.44, 8.85 + i * 0.44, -0.21),
            ),
            '#ffffff',
            { layer: 'set', tone: 'glow', opacity: 0.25 },
          ),
        ],
        { at: vec3(screen * 4.3, 0, 15.6) },
      ),
      card('car', vec3(-screen * 2.2, 0, 20), carEnd(rng.pick(CAR_COLOURS), 'front', true)),
      card('flying car', vec3(screen * 1.4, 12, 40), carEnd('#4d5368', 'rear', true), { casts: false }),
      card('flying car', vec3(-1.6, 17, 52), carEnd('#4d5368', 'front', true), { casts: false }),
    ],
    stage: stageOf([-3.8, 3.8, -2.5, 9]),
  };
}
