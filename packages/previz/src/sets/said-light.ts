/** What a said light adds to a room: tubes of neon on its walls, a door that stands open on a bright hallway. Metres. */
import { vec3 } from '../geometry/vec3.ts';
import type { LightSource } from '../model/light.ts';
import type { Piece, Practical } from '../model/set.ts';
import type { Rng } from '../random/rng.ts';
import { face, glowing, upright } from './kit/faces.ts';
import { frontLoop, type Loop, roundLoop } from './kit/loops.ts';
import { lamp } from './parts/lamps.ts';
import type { Built } from './setting.ts';

const TUBE = 0.035;

/** A line of tube through points, on a wall that faces the lens. */
const tube = (points: readonly (readonly [number, number])[], z: number): Loop[] =>
  points.slice(1).map(([x1, y1], i) => {
    const [x0, y0] = points[i] as readonly [number, number];
    const k = TUBE / (Math.hypot(x1 - x0, y1 - y0) || 1);
    const [nx, ny] = [-(y1 - y0) * k, (x1 - x0) * k];
    return [
      vec3(x0 + nx, y0 + ny, z),
      vec3(x1 + nx, y1 + ny, z),
      vec3(x1 - nx, y1 - ny, z),
      vec3(x0 - nx, y0 - ny, z),
    ];
  });

const ringOf = (x: number, y: number, r: number): [number, number][] =>
  Array.from({ length: 21 }, (_, i) => [x + Math.cos(i * 0.3142) * r, y + Math.sin(i * 0.3142) * r]);

type Sign = (x: number, y: number) => [number, number][];
const SIGNS: readonly Sign[] = [
  // An arrow, a cocktail glass, a bolt, a ring.
  (x, y) => [
    [x - 0.5, y],
    [x + 0.5, y],
    [x + 0.22, y + 0.24],
    [x + 0.5, y],
    [x + 0.22, y - 0.24],
  ],
  (x, y) => [
    [x - 0.36, y + 0.4],
    [x + 0.36, y + 0.4],
    [x, y - 0.02],
    [x - 0.36, y + 0.4],
    [x, y - 0.02],
    [x, y - 0.4],
    [x - 0.2, y - 0.4],
    [x + 0.2, y - 0.4],
  ],
  (x, y) => [
    [x + 0.12, y + 0.48],
    [x - 0.2, y],
    [x + 0.04, y],
    [x - 0.12, y - 0.48],
    [x + 0.26, y + 0.08],
    [x + 0.02, y + 0.08],
    [x + 0.12, y + 0.48],
  ],
  (x, y) => ringOf(x, y, 0.36),
];
const GASES = ['#ff4fa8', '#3fe0ff', '#ffb03f', '#a56bff'] as const;

interface Added {
  readonly pieces: readonly Piece[];
  readonly practicals: readonly Practical[];
}

function neon(z: number, height: number, rng: Rng): Added {
  const first = rng.int(0, 3);
  const y = Math.min(height - 0.7, 2.35);
  const spots = [-3.1, -1.15, 1.15, 3.1].map((x, i) => ({
    x,
    colour: GASES[(first + i) % 4] as string,
    loops: tube((SIGNS[(first + i) % 4] as Sign)(x, y + (i % 2) * 0.12), z),
  }));
  const line = frontLoop(-9, 9, height - 0.2, height - 0.13, z);
  const low = frontLoop(-9, 9, 0.16, 0.21, z);
  return {
    pieces: [
      ...spots.flatMap(({ x, colour, loops }, i) => [
        face('neon haze', [roundLoop(x, y + (i % 2) * 0.12, z + 0.005, 0.75, 0.6, 20)], colour, {
          layer: 'ground',
          tone: 'glow',
          opacity: 0.16,
        }),
        face('neon tube', loops, colour, { layer: 'ground', tone: 'glow' }),
      ]),
      glowing('neon tube', [line], GASES[first] as string),
      glowing('neon tube', [low], GASES[(first + 1) % 4] as string, 0.8),
    ],
    practicals: spots.map(({ x, colour }) => lamp(x, y, z - 0.3, 3.4, 0.6, colour, 'neon')),
  };
}

/** The door's colour is the light's: nothing beyond it can be made out. */
const HALL = '#ffe2ac';
/** Half its width: who stands before it has light on both sides. */
const WIDE = 0.85;

function doorway(z: number, rng: Rng): Added {
  const x = (rng.chance(0.5) ? 1 : -1) * 0.3;
  const reach = 3.6;
  return {
    pieces: [
      upright('door frame', [frontLoop(x - WIDE - 0.1, x + WIDE + 0.1, 0, 2.36, z)], '#4a3b30'),
      glowing('open door', [frontLoop(x - WIDE, x + WIDE, 0, 2.26, z - 0.01)], HALL),
      upright(
        'door leaf',
        [
          [
            vec3(x + WIDE, 0, z - 0.02),
            vec3(x + WIDE + 0.7, 0, z - 0.8),
            vec3(x + WIDE + 0.7, 2.26, z - 0.8),
            vec3(x + WIDE, 2.26, z - 0.02),
          ],
        ],
        '#6a5140',
      ),
      face(
        'light on the floor',
        [
          [
            vec3(x - WIDE, 0.007, z - 0.05),
            vec3(x + WIDE, 0.007, z - 0.05),
            vec3(x * 0.4 + 1.5, 0.007, z - reach),
            vec3(x * 0.4 - 1.5, 0.007, z - reach),
          ],
        ],
        HALL,
        { layer: 'ground', tone: 'glow', opacity: 0.3 },
      ),
    ],
    practicals: [lamp(x, 1.3, z - 0.4, 4.2, 0.8, HALL, 'window')],
  };
}

/** No tubes hang under a ceiling lower than this, metres. */
const LOW = 2;

/** A built room with what its said light adds. */
export function withSaidLight(built: Built, source: LightSource | undefined, rng: Rng): Built {
  const { wall, ceiling } = built.stage;
  if (!wall || ceiling === null || (source !== 'neon' && source !== 'doorway')) return built;
  const z = wall.z - 0.07;
  // The tubes of a street shine into a car.
  if (ceiling < LOW) return { ...built, practicals: [...built.practicals, ...neon(z, LOW, rng).practicals] };
  const { pieces, practicals } = source === 'neon' ? neon(z, ceiling, rng) : doorway(z, rng);
  return {
    ...built,
    pieces: [...built.pieces, ...pieces],
    practicals: [...built.practicals, ...practicals],
  };
}
