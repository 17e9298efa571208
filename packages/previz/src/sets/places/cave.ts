import { vec3 } from '../../geometry/vec3.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, face, ground } from '../kit/faces.ts';
import { facingPlane, floorLoop, type Loop } from '../kit/loops.ts';
import { polygon } from '../kit/paths.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { patches, ripples } from '../parts/ground-textures.ts';
import { lamp } from '../parts/lamps.ts';
import { rock, spike, stalactite } from '../parts/rocks.ts';
import { windowView } from '../parts/window-view.ts';
import { isDark, outside } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** What a cave is made of. */
interface CaveLook {
  /** Four frames, the farthest first. */
  readonly walls: readonly [string, string, string, string];
  readonly floor: readonly [near: string, far: string];
  readonly roof: string;
  readonly spikes: string;
  readonly hanging: string;
  readonly rocks: string;
  readonly near: string;
  /** Clusters that shine of themselves. */
  readonly crystals?: readonly string[];
  /** Still water behind the near floor: near and far colour. */
  readonly lake?: readonly [near: string, far: string];
}

const ROCK: CaveLook = {
  walls: ['#8a7d70', '#75695f', '#61574f', '#4e463f'],
  floor: ['#81746a', '#6a5e55'],
  roof: '#463f39',
  spikes: '#6e635a',
  hanging: '#5a5149',
  rocks: '#75695f',
  near: '#453e38',
};
const ICE: CaveLook = {
  walls: ['#dff3fb', '#b0ddf0', '#84c0e2', '#5f9fcf'],
  floor: ['#cfe9f5', '#9fcbe4'],
  roof: '#4f8fc4',
  spikes: '#b9e0f2',
  hanging: '#d5eefa',
  rocks: '#a9d6ec',
  near: '#6aa6d0',
};
const ALIEN: CaveLook = {
  walls: ['#7a5f96', '#634a82', '#4f3a6d', '#3d2d58'],
  floor: ['#5d4a72', '#49395f'],
  roof: '#33264a',
  spikes: '#5f4880',
  hanging: '#4a3768',
  rocks: '#5a4478',
  near: '#33264a',
  crystals: ['#4fe3d0', '#c56bff', '#6fb4ff'],
};

/** A cluster of crystals, a metre high. */
const crystals = (colour: string, rng: Site['rng']) => {
  const blades = [-34, -16, 2, 20, 36].map((x, i) => {
    const h = (i === 2 ? 100 : 55) * rng.between(0.8, 1.1);
    const tip = x * 1.7;
    return polygon([
      [x - 9, 2],
      [tip - 7, -h * 0.8],
      [tip, -h],
      [tip + 7, -h * 0.8],
      [x + 9, 2],
    ]);
  });
  return drawing(
    [
      shape('crystals', blades.join(''), colour, 'glow', { opacity: 0.85 }),
      shape('crystal light', blades.slice(1, 3).join(''), '#ffffff', 'glow', { opacity: 0.35 }),
    ],
    90,
    110,
    60,
  );
};

const LAKE: CaveLook = { ...ROCK, lake: ['#2f5660', '#4f8790'] };
/** Where the water of an underground lake begins, metres. */
const LAKE_EDGE = 2.3;

/** Still water to the back of the cave, with the mouth's light on it. */
const lakeOf = ([near, far]: readonly [string, string], m: number, light: string, rng: Site['rng']) => {
  const xs = Array.from({ length: 25 }, (_, i) => -12 + i);
  const bank = (off: number): Loop => [
    ...xs.map((x) => vec3(x, 0.003, LAKE_EDGE + off + Math.sin(x * 1.3) * 0.25 + Math.sin(x * 0.5) * 0.3)),
    vec3(12, 0.003, 17),
    vec3(-12, 0.003, 17),
  ];
  return [
    ground('wet bank', [bank(-0.3)], '#4d463f'),
    ground('lake', [bank(0)], near, { fadeTo: far, tone: 'light' }),
    ground(
      'light on the lake',
      [
        [
          vec3(m * 0.5, 0.006, 17),
          vec3(m * 2.5, 0.006, 17),
          vec3(m * 1.7, 0.006, 4),
          vec3(-m * 0.3, 0.006, 4),
        ],
      ],
      light,
      { tone: 'glow', opacity: 0.3 },
    ),
    ripples('ripples', rng, 34, { x: [-6, 6], z: [LAKE_EDGE + 0.7, 14] }, [0.4, 1.3], '#8fc0c4', 0.02, 0.008),
  ];
};

/** Rock frames, one behind the other, round a mouth of daylight; stalactites, a shaft of light on the floor. */
const caveOf =
  (is: CaveLook) =>
  (site: Site): Built => {
    const { rng } = site;
    const [, low] = outside(site);
    const m = rng.chance(0.5) ? 1 : -1;
    const mouth = (z: number, cx: number, rx: number, ry: number): Loop =>
      Array.from({ length: 22 }, (_, i) => {
        const a = (i / 21) * Math.PI;
        const r = 1 + rng.between(-0.12, 0.12);
        return vec3(cx + Math.cos(a) * rx * r, Math.max(0, Math.sin(a) * ry * r), z);
      });
    const frame = (z: number, opening: Loop, fill: string) => {
      const first = opening[0] ?? vec3(0, 0, z);
      const last = opening[opening.length - 1] ?? first;
      return face(
        'rock wall',
        [
          [
            vec3(60, 0, z),
            vec3(60, 30, z),
            vec3(-60, 30, z),
            vec3(-60, 0, z),
            vec3(last.x, 0, z),
            ...[...opening].reverse(),
            vec3(first.x, 0, z),
          ],
        ],
        fill,
        { layer: 'ground' },
      );
    };
    const shining = (is.crystals ?? []).flatMap((colour, i) => [
      { x: m * (-2.9 - i * 0.5), z: 2.2 + i * 2.3, colour },
      { x: m * (2.7 + i * 0.6), z: 3.4 + i * 1.8, colour: is.crystals?.[(i + 1) % 3] ?? colour },
    ]);
    return {
      ground: is.floor[0],
      practicals: [
        lamp(m * 1.4, 2, 15, 10, 0.6, low, 'window'),
        ...shining.map(({ x, z, colour }) => lamp(x, 0.6, z - 0.3, 3.2, 0.5, colour)),
      ],
      pieces: [
        ...windowView({ plane: facingPlane(m * 1.4, 19), u0: -3.2, u1: 3.2, v0: 0, v1: 4.4 }, site),
        ground('floor', [floorLoop(-60, 60, -14, 19)], is.floor[0], { fadeTo: is.floor[1] }),
        frame(18.9, mouth(18.9, m * 1.4, 2.6, 3.6), is.walls[0]),
        ground(
          'light',
          [
            [
              vec3(m * 0.2, 0.002, 18),
              vec3(m * 2.8, 0.002, 18),
              vec3(m * 1.2, 0.002, 3),
              vec3(-m * 2.8, 0.002, 3),
            ],
          ],
          low,
          { tone: 'glow', opacity: isDark(site) ? 0.16 : 0.34 },
        ),
        ...(is.lake ? lakeOf(is.lake, m, low, rng) : []),
        frame(12.5, mouth(12.5, m * 0.9, 4.6, 4.6), is.walls[1]),
        frame(7.5, mouth(7.5, m * 0.4, 5.4, 4.9), is.walls[2]),
        frame(3.2, mouth(3.2, 0, 6.2, 5), is.walls[3]),
        face('roof', [floorLoop(-60, 60, -14, 3.2, 5.4)], is.roof, { layer: 'ground' }),
        patches('damp', rng, 8, { x: [-8, 8], z: [-4, 12] }, [0.4, 1.1], is.floor[1], 0.6),
        ...scatter('pillar', rng, is.lake ? 0 : 8, { z: [2.5, 13], clear: 3, reach: [2, 3] }, () =>
          spike(rng.between(0.5, 1), rng.between(0.6, 1.9), is.spikes, rng),
        ),
        ...[-3.6, -1.9, -2.7, 2.2, 3.3, 4.2, 0.8].map((x, i) =>
          card(
            'stalactite',
            vec3(x, 0, 2.6 + (i % 3) * 2.2),
            stalactite(rng.between(0.4, 0.8), rng.between(0.8, 1.8), 5.2, is.hanging, rng),
            { casts: false },
          ),
        ),
        ...scatter('rock', rng, 7, { z: [0.5, is.lake ? LAKE_EDGE : 6], clear: 2.7, reach: [1.6, 2] }, () =>
          rock(rng.between(0.6, 1.6), rng.between(0.3, 0.9), is.rocks, rng),
        ),
        ...shining.map(({ x, z, colour }) =>
          card('crystals', vec3(x, 0, z), crystals(colour, rng), {
            scale: rng.between(0.7, 1.2),
            casts: false,
          }),
        ),
        card('near rock', vec3(-3.5, 0, -2.6), rock(2, 1.3, is.near, rng), { layer: 'foreground' }),
        card('near rock', vec3(3.7, 0, -2.5), rock(1.6, 0.8, is.near, rng), { layer: 'foreground' }),
      ],
      stage: is.lake
        ? stageOf([-2.3, 2.3, -2.5, 1.8], {
            ceiling: 5,
            berth: { edge: 0.5, z: 5.5, y: 0 },
            pond: { left: -5, right: 5, near: LAKE_EDGE + 1, far: 12, y: 0 },
          })
        : stageOf([-2.3, 2.3, -2.5, 6], { ceiling: 5 }),
    };
  };

export const cave = caveOf(ROCK);
export const iceCave = caveOf(ICE);
export const alienCave = caveOf(ALIEN);
export const caveLake = caveOf(LAKE);
