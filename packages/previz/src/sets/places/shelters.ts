/** Small dwellings from inside: a tent, an igloo, a house in a tree. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, face, ground, put, upright } from '../kit/faces.ts';
import { interior, stand, surface } from '../kit/interior.ts';
import { facingPlane, floorLoop, frontLoop, type Loop, roundLoop, UP } from '../kit/loops.ts';
import { blob } from '../kit/paths.ts';
import { block, cylinder } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { grass } from '../parts/foliage.ts';
import { planks } from '../parts/ground-textures.ts';
import { lamp } from '../parts/lamps.ts';
import { backWall } from '../parts/room.ts';
import { windowView } from '../parts/window-view.ts';
import { roomWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

const NEAR = -12;

/** Inside a ridge tent: two slopes of canvas, the open flap with the land outside, sleeping bags, a lantern. */
export function tentInterior(site: Site): Built {
  const { rng, lit } = site;
  const canvas = adjust(rng.pick(['#c98a3f', '#8f9f5a', '#b5653f', '#5f8296']), lit ? 0.1 : 0.04);
  const [half, ridge, back] = [2.7, 2.7, 2.7];
  const slope = (s: number): FacePiece =>
    face(
      'canvas',
      [[vec3(s * half, 0, NEAR), vec3(s * half, 0, back), vec3(0, ridge, back), vec3(0, ridge, NEAR)]],
      adjust(canvas, s > 0 ? -0.05 : 0.02),
      { layer: 'ground', fadeTo: adjust(canvas, s > 0 ? -0.12 : -0.06) },
    );
  const seam = (z: number): Loop[] =>
    [-1, 1].map((s) => [
      vec3(s * half * 0.99, 0, z),
      vec3(0, ridge * 0.99, z),
      vec3(0, ridge * 0.99, z + 0.05),
      vec3(s * half * 0.99, 0, z + 0.05),
    ]);
  const flap = (s: number): Loop => [
    vec3(s * half, 0, back - 0.03),
    vec3(s * 0.95, 0, back - 0.03),
    vec3(s * 0.14, 2.3, back - 0.03),
    vec3(0, 2.42, back - 0.03),
    vec3(0, ridge, back - 0.03),
  ];
  const rolled = (s: number): Loop => [
    vec3(s * 0.98, 0, back - 0.05),
    vec3(s * 1.18, 0, back - 0.05),
    vec3(s * 0.24, 2.3, back - 0.05),
    vec3(s * 0.12, 2.3, back - 0.05),
  ];
  const bag = (colour: string) => [
    block('sleeping bag', [0.8, 0.16, 1.8], colour, { top: adjust(colour, 0.06) }),
    block('pillow', [0.6, 0.24, 0.36], '#e9e2d0', { at: [0, 0, 0.72], top: '#f6f1e4' }),
  ];
  const floor = '#6f6a55';
  return {
    ground: floor,
    practicals: [
      lamp(0, 1.9, 1, 5, lit ? 1 : 0.25, '#ffcf85'),
      ...(lit ? [lamp(0, 1.6, -1.5, 4, 0.7, '#ffcf85')] : []),
      ...windowLight({ x: 0, y: 1, z: back }, site, 3.4),
    ],
    pieces: [
      ground('groundsheet', [floorLoop(-half, half, NEAR, back)], floor, { fadeTo: adjust(floor, 0.05) }),
      slope(-1),
      slope(1),
      face('seams', [-6, -3.6, -1.4, 0.7].flatMap(seam), adjust(canvas, -0.14), { layer: 'ground' }),
      ...windowView({ plane: facingPlane(0, back), u0: -1, u1: 1, v0: 0, v1: 2.4 }, site),
      upright('flaps', [flap(-1), flap(1)], adjust(canvas, -0.03)),
      upright('rolled flaps', [rolled(-1), rolled(1)], adjust(canvas, 0.07)),
      face('ridge pole', [floorLoop(-0.03, 0.03, NEAR, back, ridge - 0.03)], '#6b5138', { layer: 'ground' }),
      ...stand('sleeping bag', bag(rng.pick(['#3f5f86', '#7a3f3a'])), -1.75, 1.3, [0.8, 1.8], floor),
      ...stand('sleeping bag', bag(rng.pick(['#4f7a5a', '#8a5a9a'])), 1.75, 1.3, [0.8, 1.8], floor),
      ...stand(
        'backpack',
        [
          block('pack', [0.42, 0.56, 0.3], '#9a4a38'),
          block('pocket', [0.28, 0.24, 0.06], '#7d3a2c', { at: [0, 0.06, -0.17] }),
          block('roll', [0.5, 0.15, 0.18], '#5f7a5a', { at: [0, 0.56, 0] }),
        ],
        -1.05,
        2.1,
        [0.42, 0.3],
        floor,
      ),
      put(
        'lantern',
        [
          block('cord', [0.012, 0.4, 0.012], '#2e2c2a', { at: [0, 0.3, 0] }),
          cylinder('lantern', [0.09, 0.09], [0, 0.22], lit ? '#ffe3a0' : '#d9d2b8', {
            sides: 8,
            tone: lit ? 'glow' : 'body',
          }),
          cylinder('cap', [0.11, 0.03], [0.22, 0.3], '#3d4247', { sides: 8 }),
        ],
        { at: vec3(0, 2, 1.2) },
      ),
    ],
    stage: stageOf([-1.2, 1.2, -2, 1.6], { wall: { z: back, height: 2.2 }, ceiling: ridge }),
  };
}

/** Inside an igloo: courses of snow blocks closing overhead, the low way out, furs, a little lamp. */
export function iglooInterior(site: Site): Built {
  const { rng } = site;
  const [r, back] = [3, 2.9];
  const snow = '#dfeaf2';
  const n = 9;
  const spot = (i: number, z: number, k = r) => {
    const a = (i / n) * Math.PI;
    return vec3(Math.cos(a) * k, Math.sin(a) * k * 0.98, z);
  };
  const ring = (z0: number, z1: number, shift: number): FacePiece[] =>
    Array.from({ length: n }, (_, i) =>
      face(
        'snow blocks',
        [[spot(i, z0), spot(i + 1, z0), spot(i + 1, z1), spot(i, z1)]],
        adjust(snow, ((i + shift) % 2) * -0.03 - 0.05),
        {
          layer: 'ground',
          fadeTo: adjust(snow, -0.1),
        },
      ),
    );
  const zs = [NEAR, -8, -5, -3, -1.2, 0.6, 1.8, back];
  const courses = [0.55, 1.1, 1.65, 2.2, 2.7];
  const joints: Loop[] = [
    ...courses.map((y) => {
      const x = Math.sqrt(Math.max(0, r * r - y * y));
      return frontLoop(-x, x, y - 0.015, y + 0.015, back - 0.02);
    }),
    ...courses.flatMap((y, k) => {
      const x = Math.sqrt(Math.max(0, r * r - y * y));
      return Array.from({ length: Math.floor((2 * x) / 0.9) }, (_, i) => -x + 0.45 + i * 0.9 + (k % 2) * 0.4)
        .filter((u) => Math.abs(u) < x)
        .map((u) => frontLoop(u - 0.015, u + 0.015, y - 0.55, y, back - 0.02));
    }),
  ];
  const mouth = Array.from({ length: 13 }, (_, i) => {
    const a = (i / 12) * Math.PI;
    return vec3(Math.cos(a) * 0.85, Math.sin(a) * 1.15, back - 0.03);
  });
  const collar = Array.from({ length: 13 }, (_, i) => {
    const a = (i / 12) * Math.PI;
    return vec3(Math.cos(a) * 1.08, Math.sin(a) * 1.38, back - 0.025);
  });
  const outer = windowView(
    { plane: facingPlane(0, back - 0.035), u0: -0.62, u1: 0.62, v0: 0, v1: 0.8, disc: false },
    site,
  );
  const fur = (colour: string) => [
    block('fur', [1.7, 0.14, 0.9], colour, { top: adjust(colour, 0.07) }),
    block('fur', [1.3, 0.1, 0.7], adjust(colour, 0.12), { at: [0.1, 0.14, 0], top: adjust(colour, 0.18) }),
  ];
  const floor = '#d3e0ea';
  return {
    ground: floor,
    practicals: [
      lamp(-0.9, 0.6, 1.4, 3, 0.55, '#ffb566', 'fire'),
      ...windowLight({ x: 0, y: 0.8, z: back }, site, 3.4),
    ],
    pieces: [
      ground('snow floor', [floorLoop(-r, r, NEAR, back)], floor, {
        normal: UP,
        fadeTo: adjust(floor, -0.04),
      }),
      upright('snow wall', [Array.from({ length: n + 1 }, (_, i) => spot(i, back))], snow, {
        fadeTo: adjust(snow, -0.07),
      }),
      upright('block joints', joints, adjust(snow, -0.14)),
      ...zs.slice(1).flatMap((z, k) => ring(zs[k] as number, z, k)),
      upright('way out', [collar], adjust(snow, 0.03)),
      upright('way out', [mouth], adjust(snow, -0.24)),
      ...outer,
      ...stand('furs', fur('#8a6a4f'), -1.8, 2, [1.7, 0.9], floor),
      ...stand('furs', fur('#6f5844'), 1.9, 1.7, [1.7, 0.9], floor),
      put(
        'oil lamp',
        [
          cylinder('bowl', [0.14, 0.2], [0, 0.12], '#5a5652', { sides: 10 }),
          cylinder('flame', [0.06, 0.01], [0.12, 0.34], '#ffd489', { tone: 'glow', sides: 6 }),
        ],
        { at: vec3(rng.between(-1, -0.8), 0, 1.5) },
      ),
    ],
    stage: stageOf([-1.3, 1.3, -2, 1.5], { wall: { z: back, height: 2.2 }, ceiling: r }),
  };
}

/** A room of planks in a tree: its trunk through the floor, leaves before every opening, a rope, a chest. */
export function treehouse(site: Site): Built {
  const { rng, season } = site;
  const look = {
    half: 3.2,
    back: 3,
    height: 2.7,
    wall: '#a87a4c',
    floor: '#94683f',
    ceiling: '#8a6038',
  };
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const z = look.back - 0.04;
  const plank = (x: number): Loop => frontLoop(x - 0.012, x + 0.012, 0, look.height, z);
  const leaves = (w: number, h: number) =>
    drawing(
      [
        shape('leaves', blob(0, -h / 2, w / 2, h / 2, rng), green.dark),
        shape('leaves', blob(-w * 0.1, -h * 0.6, w * 0.38, h * 0.3, rng), green.body),
        shape('leaves', blob(w * 0.16, -h * 0.72, w * 0.2, h * 0.16, rng), green.lit),
      ],
      w,
      h,
    );
  const opening = (u: number, width: number): Piece[] => [
    ...roomWindow(
      { plane: backWall(look), u, sill: 0.85, width, height: 1.25, bars: [1, 0], frame: '#6f4c2c' },
      site,
    ),
    ...[-0.34, 0.1, 0.4].map((k, i) =>
      upright(
        'leaves outside',
        [roundLoop(u + k * width * 0.8, 0.98 + (i % 2) * 0.1, z - 0.03, width * 0.2, 0.2 + 0.06 * i, 9)],
        i === 1 ? green.body : green.dark,
      ),
    ),
  ];
  const trunk = m * 2.35;
  return interior(look, {
    pieces: [
      planks('boards', { x: [-3.2, 3.2], z: [-9, 3] }, 0.26, adjust(look.floor, -0.06), rng),
      upright(
        'planks',
        Array.from({ length: 20 }, (_, i) => plank(-3.1 + i * 0.33)),
        adjust(look.wall, -0.08),
      ),
      ...opening(-m * 1.9, 1.5),
      ...opening(m * 0.25, 1.7),
      face(
        'beams',
        [-6, -4, -2, 0, 2].map((b) => floorLoop(-3.2, 3.2, b, b + 0.2, look.height - 0.05)),
        '#6f4c2c',
        {
          layer: 'ground',
        },
      ),
      put(
        'trunk',
        [
          cylinder('trunk', [0.5, 0.42], [0, 2.7], '#6b4a30', { sides: 14 }),
          block('branch', [1.5, 0.2, 0.2], '#6b4a30', { at: [-m * 0.8, 2.2, 0] }),
        ],
        { at: vec3(trunk, 0, 2.1) },
      ),
      card('leaves', vec3(trunk - m * 1.3, 2.05, 2), leaves(120, 60), { casts: false }),
      card('leaves', vec3(trunk - m * 0.2, 1.95, 1.7), leaves(90, 55), { casts: false }),
      put(
        'rope',
        [block('rope', [0.04, 1.7, 0.04], '#c9a86a'), block('knot', [0.09, 0.09, 0.09], '#c9a86a')],
        {
          at: vec3(-m * 0.75, 1, 2.6),
        },
      ),
      ...stand(
        'chest',
        [
          block('chest', [0.8, 0.42, 0.46], '#7a4a2c', { top: '#94623c' }),
          block('band', [0.08, 0.43, 0.47], '#c9a24f'),
        ],
        -m * 2.4,
        2.3,
        [0.8, 0.46],
        look.floor,
      ),
      card('leaves', vec3(-m * 2.9, 1.9, -2.4), leaves(110, 70), { layer: 'foreground' }),
    ],
    practicals: windowLight({ x: m * 0.25, y: 1.5, z: 2.8 }, site),
    floor: [-1.9, 1.9, -2.5, 1.7],
    surfaces: [surface('chest', -m * 2.4, 0.43, 2.3, 0.7, 0.4)],
  });
}
