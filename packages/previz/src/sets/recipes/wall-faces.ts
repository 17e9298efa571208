/** What walls are covered with: shop windows indoors, holds, lines, signs of old, boards over a hole. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { face, NEAR_GROUND as g, glowing, ground, put } from '../kit/faces.ts';
import { floorLoop, frontLoop, type Loop, roundLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { lamp } from '../parts/lamps.ts';
import type { Fitting, Spot } from './fitting.ts';

export const CLOTHS = ['#c23b4b', '#2f6fae', '#3f8f5a', '#d9a53f', '#7a4f9a'] as const;

/** Shop windows of a mall, lit, one over the other. */
function shopWindows({ x, z, look, site }: Spot): { pieces: Piece[] } {
  const floors = look.height > 5.5 ? [0, 3.3] : [0];
  return {
    pieces: floors.flatMap((y) => [
      face('fascia', [frontLoop(x - 2.2, x + 2.2, y + 2.45, y + 2.95, z - 0.03)], site.rng.pick(CLOTHS), g),
      face(
        'lettering',
        [-1.1, -0.6, -0.1, 0.4, 0.9].map((d) => frontLoop(x + d, x + d + 0.3, y + 2.6, y + 2.8, z - 0.04)),
        '#fbf4e2',
        g,
      ),
      glowing(
        'shop window',
        [
          frontLoop(x - 2.1, x - 0.5, y + 0.3, y + 2.35, z - 0.03),
          frontLoop(x + 0.5, x + 2.1, y + 0.3, y + 2.35, z - 0.03),
        ],
        '#fdeecb',
      ),
      face('shop door', [frontLoop(x - 0.42, x + 0.42, y, y + 2.35, z - 0.03)], '#6f8794', g),
      face(
        'shown clothes',
        [-1.7, -1, 1, 1.7].map((d) => [
          vec3(x + d - 0.16, y + 1.75, z - 0.05),
          vec3(x + d + 0.16, y + 1.75, z - 0.05),
          vec3(x + d + 0.1, y + 1.25, z - 0.05),
          vec3(x + d + 0.26, y + 0.6, z - 0.05),
          vec3(x + d - 0.26, y + 0.6, z - 0.05),
          vec3(x + d - 0.1, y + 1.25, z - 0.05),
        ]),
        site.rng.pick(CLOTHS),
        g,
      ),
      ...(y > 0
        ? [
            face('gallery', [frontLoop(x - 4, x + 4, y - 0.35, y, z - 0.4)], '#e9e4d8', g),
            face(
              'railing',
              Array.from({ length: 16 }, (_, i) =>
                frontLoop(x - 2.2 + i * 0.28, x - 2.17 + i * 0.28, y, y + 0.9, z - 0.42),
              ),
              '#9aa5aa',
              g,
            ),
            face('railing', [frontLoop(x - 2.3, x + 2.3, y + 0.88, y + 0.95, z - 0.43)], '#7d8a90', g),
          ]
        : []),
    ]),
  };
}

/** A wall of holds in many colours, up to the ceiling. */
function holdsWall({ x, z, look, site }: Spot): { pieces: Piece[] } {
  const { rng } = site;
  const half = Math.min(look.half - 0.2, 5);
  const holds = (colour: string) =>
    face(
      'holds',
      Array.from({ length: 16 }, () => {
        const [cx, cy, r] = [
          x + rng.between(-half + 0.3, half - 0.3),
          rng.between(0.4, look.height - 0.4),
          rng.between(0.09, 0.2),
        ];
        return Array.from({ length: 7 }, (_, i) =>
          vec3(cx + Math.cos(i * 0.9) * r * rng.between(0.7, 1.2), cy + Math.sin(i * 0.9) * r, z - 0.12),
        );
      }),
      colour,
      g,
    );
  return {
    pieces: [
      face('climbing wall', [frontLoop(x - half, x + half, 0, look.height, z - 0.04)], '#c9b08c', g),
      face(
        'overhang',
        [
          [
            vec3(x - half, look.height * 0.55, z - 0.05),
            vec3(x + half * 0.2, look.height * 0.75, z - 0.05),
            vec3(x + half, look.height * 0.5, z - 0.05),
            vec3(x + half, look.height, z - 0.05),
            vec3(x - half, look.height, z - 0.05),
          ],
        ],
        '#b79c76',
        g,
      ),
      ...CLOTHS.map(holds),
      face(
        'ropes',
        [-half * 0.6, 0.2, half * 0.55].map((d) =>
          frontLoop(x + d - 0.02, x + d + 0.02, 0.4, look.height, z - 0.3),
        ),
        '#e8e2d0',
        g,
      ),
      ...[-half * 0.5, half * 0.45].map((d) =>
        put('mat', [block('mat', [3, 0.3, 1.3], '#2f6fae', { top: '#4584c4' })], {
          at: vec3(x + d, 0, z - 0.9),
        }),
      ),
    ],
  };
}

/** The lines and the tin of a squash court. */
const redLines = ({ z, look }: Spot): { pieces: Piece[] } => ({
  pieces: [
    face(
      'court lines',
      [0.5, look.height * 0.45, look.height * 0.85].map((y) =>
        frontLoop(-look.half, look.half, y, y + 0.06, z - 0.02),
      ),
      '#c8332e',
      g,
    ),
    face('tin', [frontLoop(-look.half, look.half, 0, 0.45, z - 0.02)], '#b9bfc4', g),
    ground(
      'court lines',
      [
        floorLoop(-0.04, 0.04, -3, 2.4, 0.006),
        floorLoop(-look.half, look.half, 2.4, 2.48, 0.006),
        floorLoop(-look.half, -look.half + 1.8, 0.6, 0.66, 0.006),
        floorLoop(look.half - 1.8, look.half, 0.6, 0.66, 0.006),
      ],
      '#c8332e',
    ),
  ],
});

/** A pool of light on a wall of bricks. */
const spotOnWall = ({ z, look }: Spot): { pieces: Piece[]; practicals: ReturnType<typeof lamp>[] } => ({
  pieces: [
    glowing('spotlight', [roundLoop(0, look.height * 0.48, z - 0.02, 1.9, 1.5, 30)], '#fff2cf', 0.28),
    glowing('spotlight', [roundLoop(0, look.height * 0.48, z - 0.03, 1.4, 1.1, 30)], '#fff6de', 0.3),
    put('riser', [block('stage', [4.6, 0.28, 1.6], '#4a3426', { top: '#7a5a40' })], {
      at: vec3(0, 0, z - 0.9),
    }),
  ],
  practicals: [lamp(0, 2.2, z - 1, 4, 0.7, '#fff0c8')],
});

/** Painted bands of signs: eyes, birds, suns. */
function hieroglyphs({ x, z, look, site }: Spot): { pieces: Piece[] } {
  const { rng } = site;
  const marks: ((cx: number, cy: number) => Loop)[] = [
    (cx, cy) => roundLoop(cx, cy, z - 0.03, 0.1, 0.1, 14),
    (cx, cy) => roundLoop(cx, cy, z - 0.03, 0.13, 0.06, 14),
    (cx, cy) => [
      vec3(cx - 0.12, cy - 0.1, z - 0.03),
      vec3(cx + 0.12, cy - 0.1, z - 0.03),
      vec3(cx, cy + 0.13, z - 0.03),
    ],
    (cx, cy) => frontLoop(cx - 0.04, cx + 0.04, cy - 0.13, cy + 0.13, z - 0.03),
    (cx, cy) => [
      vec3(cx - 0.12, cy, z - 0.03),
      vec3(cx - 0.02, cy + 0.1, z - 0.03),
      vec3(cx + 0.13, cy + 0.02, z - 0.03),
      vec3(cx + 0.02, cy - 0.02, z - 0.03),
      vec3(cx + 0.04, cy - 0.14, z - 0.03),
    ],
  ];
  const inks = ['#a33b2a', '#2f6f8a', '#3f3226', '#c98f2a'];
  const rows = Math.floor((look.height - 0.8) / 0.36);
  const all = Array.from({ length: rows * 6 }, (_, i) => ({
    ink: rng.pick(inks),
    loop: rng.pick(marks)(x - 0.9 + (i % 6) * 0.36, 0.55 + Math.floor(i / 6) * 0.36),
  }));
  return {
    pieces: [
      face(
        'tablet',
        [frontLoop(x - 1.15, x + 1.15, 0.3, look.height - 0.2, z - 0.02)],
        adjust(look.wall, 0.06),
        g,
      ),
      ...inks
        .map((ink) =>
          face(
            'hieroglyphs',
            all.filter((m) => m.ink === ink).map((m) => m.loop),
            ink,
            g,
          ),
        )
        .filter((f) => f.loops.length > 0),
    ],
  };
}

/** Plaster that has fallen from a hole, boards over it. */
function brokenWall({ x, z, look, site }: Spot): { pieces: Piece[] } {
  const { rng } = site;
  const ragged = Array.from({ length: 14 }, (_, i) => {
    const a = (i / 14) * 2 * Math.PI;
    return vec3(x + Math.cos(a) * rng.between(0.6, 1), 1.5 + Math.sin(a) * rng.between(0.5, 0.9), z - 0.02);
  });
  return {
    pieces: [
      face('hole', [ragged], '#3a2c24', g),
      face(
        'boards',
        [
          [-0.9, 1.7, 0.9, 1.95],
          [-0.95, 1.15, 0.85, 1.0],
          [-0.7, 2.1, 0.8, 1.4],
        ].map(([a = 0, b = 0, c = 0, d = 0]) => [
          vec3(x + a, b, z - 0.05),
          vec3(x + c, d, z - 0.05),
          vec3(x + c, d + 0.18, z - 0.05),
          vec3(x + a, b + 0.18, z - 0.05),
        ]),
        adjust(look.wall, 0.09),
        g,
      ),
      face(
        'cracks',
        [
          [
            vec3(x + 0.9, 2.2, z - 0.02),
            vec3(x + 1.4, look.height, z - 0.02),
            vec3(x + 1.45, look.height, z - 0.02),
            vec3(x + 0.96, 2.2, z - 0.02),
          ],
          [
            vec3(x - 0.9, 0.9, z - 0.02),
            vec3(x - 1.3, 0.1, z - 0.02),
            vec3(x - 1.24, 0.1, z - 0.02),
            vec3(x - 0.84, 0.9, z - 0.02),
          ],
        ],
        '#3a2c24',
        g,
      ),
    ],
  };
}

export const WALL_FACES: Readonly<Record<string, Fitting>> = {
  'shop-windows': { width: 4.6, build: shopWindows },
  'holds-wall': { width: 0, build: holdsWall },
  'red-lines': { width: 0, build: redLines },
  'spotlight-on-wall': { width: 0, build: spotOnWall },
  hieroglyphs: { width: 2.4, build: hieroglyphs },
  'broken-wall': { width: 2.2, build: brokenWall },
};
