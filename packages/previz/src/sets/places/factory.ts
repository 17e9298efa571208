import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { face, glowing, merged, put, type Solids, upright } from '../kit/faces.ts';
import { interior, stand, surface } from '../kit/interior.ts';
import { floorLoop, frontLoop, LEFTWARD, RIGHTWARD, roundLoop, sideLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { crate } from '../parts/crates-and-barrels.ts';
import { paving } from '../parts/ground-textures.ts';
import { pendant } from '../parts/lamps.ts';
import { outside, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

const gear = (x: number, y: number, z: number, r: number) =>
  Array.from({ length: 24 }, (_, i) => {
    const a = (i / 24) * 2 * Math.PI;
    const k = i % 4 < 2 ? r : r * 0.82;
    return vec3(x + Math.cos(a) * k, y + Math.sin(a) * k, z);
  });

/** A press or boiler with gauges, a wheel and pipes. */
function machine(colour: string, rng: Rng): Solids {
  const h = rng.between(1.9, 2.6);
  return [
    block('bed', [2.2, 0.35, 1.2], '#4a5055'),
    block('body', [1.9, h, 1], colour, { at: [0, 0.35, 0], top: adjust(colour, 0.06) }),
    merged([
      upright('panel', [frontLoop(-0.8, 0.1, h - 0.5, h + 0.2, -0.51)], adjust(colour, -0.12), {
        layer: 'set',
      }),
      upright(
        'gauges',
        [
          roundLoop(-0.58, h - 0.15, -0.52, 0.15, 0.15, 14),
          roundLoop(-0.16, h - 0.15, -0.52, 0.15, 0.15, 14),
        ],
        '#f1ecd9',
        { layer: 'set' },
      ),
      upright(
        'needles',
        [
          frontLoop(-0.59, -0.57, h - 0.15, h - 0.04, -0.53),
          frontLoop(-0.16, -0.05, h - 0.16, h - 0.14, -0.53),
        ],
        '#b5393a',
        { layer: 'set' },
      ),
      upright('gear', [gear(0.5, 1.05, -0.52, 0.42)], '#6d757a', { layer: 'set' }),
      upright('hub', [roundLoop(0.5, 1.05, -0.53, 0.14, 0.14, 12)], '#3a3f44', { layer: 'set' }),
      upright(
        'slots',
        [0.6, 0.75, 0.9].map((y) => frontLoop(-0.75, -0.1, y, y + 0.07, -0.52)),
        '#33383c',
        { layer: 'set' },
      ),
    ]),
    glowingLamp(-0.7, h + 0.08),
    cylinder('stack', [0.2, 0.2], [h + 0.35, h + 1.6], '#8a9299', { at: [0.55, 0.1], sides: 10 }),
    cylinder('flange', [0.26, 0.26], [h + 0.5, h + 0.6], '#6d757a', { at: [0.55, 0.1], sides: 10 }),
  ];
}

const glowingLamp = (x: number, y: number): FacePiece =>
  glowing('signal', [roundLoop(x, y, -0.53, 0.06, 0.06, 8)], '#7fe08a');

/** A factory floor: a belt with boxes, machines with gears and gauges, pipes, a crane hook, saw-tooth light. */
export function factory(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 7,
    back: 13,
    height: 7,
    wall: '#8f8578',
    floor: '#8f8d86',
    ceiling: '#6a6a66',
    sides: '#857b70',
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const paint = rng.pick(['#5f8a8a', '#7a8f5a', '#a8763f', '#5a7496']);
  const [sky, low] = outside(site);
  const belt: Solids = [
    ...Array.from({ length: 5 }, (_, i) =>
      block('leg', [0.14, 0.75, 0.7], '#4f565c', { at: [-3.6 + i * 1.8, 0, 0] }),
    ),
    block('frame', [8.4, 0.2, 0.9], '#d9a53a', { at: [0, 0.7, 0], top: '#33373b' }),
    ...[-3.2, -1.7, -0.2, 1.3, 2.8].map((x, i) =>
      block('goods', [0.55, 0.42 + (i % 2) * 0.12, 0.5], i % 2 ? '#b58a5a' : '#c8a06a', { at: [x, 0.9, 0] }),
    ),
  ];
  const pipe = (y: number, colour: string) => [
    face(
      'pipe',
      [-1, 1].map((s) => sideLoop(s * 6.8, y, y + 0.3, -14, 13)),
      colour,
      { layer: 'ground', normal: m > 0 ? LEFTWARD : RIGHTWARD, fadeTo: adjust(colour, -0.06) },
    ),
    upright('pipe', [frontLoop(-7, 7, y, y + 0.3, 12.8)], colour),
  ];
  return interior(look, {
    pieces: [
      paving('slabs', { x: [-7, 7], z: [-9, 13] }, [2.4, 2.4], adjust(look.floor, -0.05), 0.03),
      face(
        'yellow lines',
        [floorLoop(-2.4, -2.28, -14, 13, 0.004), floorLoop(2.28, 2.4, -14, 13, 0.004)],
        '#dcb544',
        { layer: 'ground' },
      ),
      upright(
        'windows',
        [-4.8, -1.6, 1.6, 4.8].map((x) => frontLoop(x - 1.3, x + 1.3, 3, 6, 12.95)),
        sky,
        { tone: 'glow', fadeTo: low, pane: true },
      ),
      upright(
        'glazing bars',
        [-4.8, -1.6, 1.6, 4.8].flatMap((x) => [
          ...[-0.65, 0, 0.65].map((d) => frontLoop(x + d - 0.04, x + d + 0.04, 3, 6, 12.9)),
          ...[3.75, 4.5, 5.25].map((y) => frontLoop(x - 1.3, x + 1.3, y - 0.04, y + 0.04, 12.9)),
        ]),
        '#4a4a48',
      ),
      ...pipe(2.3, '#b5764f'),
      ...pipe(6.2, '#7f8f96'),
      face(
        'trusses',
        [0, 4, 8].flatMap((zAt) => [
          frontLoop(-7, 7, 5.9, 6.05, zAt),
          frontLoop(-7, 7, 6.8, 6.95, zAt),
          ...Array.from({ length: 7 }, (_, i) => [
            vec3(-7 + i * 2, 5.95, zAt),
            vec3(-6.85 + i * 2, 5.95, zAt),
            vec3(-5.85 + i * 2, 6.9, zAt),
            vec3(-6 + i * 2, 6.9, zAt),
          ]),
        ]),
        '#55585a',
        { layer: 'ground' },
      ),
      ...[10.2, 6.6].flatMap((zAt) =>
        [-1, 1].flatMap((s) =>
          stand(
            'machine',
            machine(s === m ? paint : adjust(paint, 0.05, 0.6), rng),
            s * 4.9,
            zAt,
            [2.2, 1.2],
            look.floor,
          ),
        ),
      ),
      ...stand('machine', machine(paint, rng), m * 5, 2.6, [2.2, 1.2], look.floor),
      ...stand('conveyor', belt, -m * 1.2, 4.6, [8.4, 0.9], look.floor),
      put(
        'crane',
        [
          block('cable', [0.05, 3, 0.05], '#33383c', { at: [-0.1, 3.4, 0] }),
          block('cable', [0.05, 3, 0.05], '#33383c', { at: [0.1, 3.4, 0] }),
          block('block', [0.4, 0.4, 0.25], '#d9a53a', { at: [0, 3, 0] }),
          block('hook', [0.12, 0.35, 0.1], '#4a5055', { at: [0, 2.66, 0] }),
        ],
        { at: vec3(m * 1.9, 0, 6.2) },
      ),
      ...stand('crate', crate(0.8), -m * 3.9, 1.2, [0.8, 0.8], look.floor),
      put(
        'barrel',
        [
          cylinder('drum', [0.3, 0.3], [0, 0.9], '#3f6a8f', { sides: 12 }),
          cylinder('ring', [0.31, 0.31], [0.42, 0.47], '#355a7a', { sides: 12 }),
        ],
        { at: vec3(-m * 4.8, 0, 2.2) },
      ),
    ],
    lamps: [
      pendant(-2.6, 4, 6, 7, true, '#4a5055', 5),
      pendant(2.6, 4, 6, 7, true, '#4a5055', 5),
      pendant(0, 4, 1.5, 7, true, '#4a5055', 5),
    ],
    practicals: windowLight({ x: 0, y: 4.5, z: 11 }, site, 7),
    floor: [-2.2, 2.2, -2.5, 3.4],
    surfaces: [surface('crate', -m * 3.9, 0.8, 1.2, 0.6, 0.6)],
  });
}
