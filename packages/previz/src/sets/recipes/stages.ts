/** What one looks at: mirrors with bulbs, screens, stages, domes, panes onto another room. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { face, NEAR_GROUND as g, glowing } from '../kit/faces.ts';
import { stand, surface } from '../kit/interior.ts';
import { archLoop, facingPlane, frontLoop, type Loop, roundLoop } from '../kit/loops.ts';
import { block, box } from '../kit/solids.ts';
import { lamp } from '../parts/lamps.ts';
import type { Fitting, Spot } from './fitting.ts';

/** A mirror in a frame of bulbs over a table. */
function bulbMirror({ x, z, look }: Spot) {
  const spots = [
    ...[-0.72, 0.72].flatMap((d) => [1.15, 1.45, 1.75, 2.05].map((y) => [d, y] as const)),
    ...[-0.4, 0, 0.4].map((d) => [d, 2.2] as const),
  ];
  return {
    pieces: [
      face('mirror frame', [frontLoop(x - 0.82, x + 0.82, 1.02, 2.3, z - 0.02)], '#e9dfc9', g),
      face('mirror', [frontLoop(x - 0.62, x + 0.62, 1.1, 2.1, z - 0.03)], '#b9cdd4', { ...g, tone: 'glass' }),
      face(
        'mirror light',
        [
          [
            vec3(x - 0.5, 1.1, z - 0.035),
            vec3(x - 0.2, 1.1, z - 0.035),
            vec3(x + 0.3, 2.1, z - 0.035),
            vec3(x, 2.1, z - 0.035),
          ],
        ],
        '#ffffff',
        { ...g, tone: 'glow', opacity: 0.25 },
      ),
      glowing(
        'bulbs',
        spots.map(([d, y]) => roundLoop(x + d, y, z - 0.05, 0.06, 0.06, 12)),
        '#fff0c0',
      ),
      ...stand(
        'dressing table',
        [
          block('table', [1.7, 0.08, 0.5], '#c9b08a', { at: [0, 0.72, 0] }),
          block('legs', [0.08, 0.72, 0.4], '#a88f6a', { at: [-0.75, 0, 0] }),
          block('legs', [0.08, 0.72, 0.4], '#a88f6a', { at: [0.75, 0, 0] }),
        ],
        x,
        z - 0.3,
        [1.7, 0.5],
        look.floor,
      ),
    ],
    practicals: [lamp(x, 1.7, z - 0.5, 3, 0.6, '#ffe9b0')],
    surfaces: [surface('dressing table', x, 0.8, z - 0.3, 1.2, 0.3)],
  };
}

/** A picture as wide as a wall. */
const screen =
  (picture: string, low: string) =>
  ({ x, z, look }: Spot) => {
    const [w, y0, y1] = [Math.min(5.4, look.half * 1.3), 1, Math.min(look.height - 0.3, 3.9)];
    return {
      pieces: [
        face(
          'screen frame',
          [frontLoop(x - w / 2 - 0.12, x + w / 2 + 0.12, y0 - 0.12, y1 + 0.12, z - 0.02)],
          '#1d1f24',
          g,
        ),
        face('screen', [frontLoop(x - w / 2, x + w / 2, y0, y1, z - 0.03)], picture, {
          ...g,
          tone: 'glow',
          fadeTo: low,
        }),
        glowing(
          'picture',
          [
            [
              vec3(x - w / 2, y0, z - 0.035),
              vec3(x - w / 2, y0 + (y1 - y0) * 0.35, z - 0.035),
              vec3(x - w * 0.2, y0 + (y1 - y0) * 0.6, z - 0.035),
              vec3(x + w * 0.05, y0 + (y1 - y0) * 0.3, z - 0.035),
              vec3(x + w * 0.25, y0 + (y1 - y0) * 0.5, z - 0.035),
              vec3(x + w / 2, y0 + (y1 - y0) * 0.25, z - 0.035),
              vec3(x + w / 2, y0, z - 0.035),
            ],
          ],
          low,
          0.7,
        ),
      ],
      practicals: [lamp(x, 2, z - 0.6, 5, 0.6, picture, 'screen' as const)],
    };
  };

/** A stage of boards with drawn curtains. */
const stageWith =
  (cloth: string) =>
  ({ z, look }: Spot) => {
    const half = Math.min(look.half - 0.3, 4.2);
    const top = look.height - 0.2;
    const folds = (a: number, b: number) =>
      Array.from({ length: 6 }, (_, i) =>
        frontLoop(a + ((b - a) * i) / 6, a + ((b - a) * (i + 0.45)) / 6, 0.6, top, z - 0.72),
      );
    return {
      pieces: [
        ...box('stage', { x: [-half, half], y: [0, 0.6], z: [z - 1.6, z] }, '#6b4a34', {
          layer: 'ground',
          top: '#a57c52',
        }),
        face('backdrop', [frontLoop(-half, half, 0.6, top, z - 0.05)], adjust(cloth, -0.16), g),
        ...[-1, 1].flatMap((s) => [
          face(
            'curtain',
            [frontLoop(s > 0 ? half - 1.5 : -half, s > 0 ? half : -half + 1.5, 0.6, top, z - 0.7)],
            cloth,
            g,
          ),
          face('folds', s > 0 ? folds(half - 1.5, half) : folds(-half, -half + 1.5), cloth, {
            layer: 'ground',
            tone: 'shade',
            opacity: 0.45,
          }),
        ]),
        face('valance', [frontLoop(-half, half, top - 0.55, top, z - 0.74)], adjust(cloth, 0.04), g),
        face('fringe', [frontLoop(-half, half, top - 0.62, top - 0.55, z - 0.75)], '#d9b45a', g),
      ],
      practicals: [lamp(0, 2.2, z - 1, 4, 0.5, '#ffe3ad')],
    };
  };

/** A pane onto another room. */
const innerGlass =
  (beyond: string, desk: string) =>
  ({ x, z, look }: Spot): { pieces: Piece[] } => {
    const [x0, x1] = [x - 2.1, x + 2.1];
    const top = Math.min(2.3, look.height - 0.4);
    return {
      pieces: [
        face('glass frame', [frontLoop(x0 - 0.1, x1 + 0.1, 0.95, top + 0.1, z - 0.01)], '#3a3f46', g),
        face('other room', [frontLoop(x0, x1, 1.05, top, z - 0.02)], beyond, {
          ...g,
          fadeTo: adjust(beyond, -0.08),
        }),
        face('other room', [frontLoop(x0 + 0.5, x0 + 1.5, 1.05, 1.4, z - 0.025)], adjust(beyond, -0.14), g),
        glowing('lamp beyond', [frontLoop(x - 0.7, x + 0.7, top - 0.2, top - 0.12, z - 0.03)], '#ffe9b8'),
        face(
          'reflection',
          [
            [
              vec3(x0 + 0.3, 1.05, z - 0.035),
              vec3(x0 + 0.7, 1.05, z - 0.035),
              vec3(x0 + 1.4, top, z - 0.035),
              vec3(x0 + 1, top, z - 0.035),
            ],
          ],
          '#ffffff',
          { ...g, tone: 'glow', opacity: 0.12 },
        ),
        face('sill', [frontLoop(x0 - 0.1, x1 + 0.1, 0.88, 0.97, z - 0.06)], desk, g),
      ],
    };
  };

/** A dome of night sky, painted on the back wall. */
function starDome({ z, look, site }: Spot) {
  const { rng } = site;
  const plane = facingPlane(0, z);
  const [r, top] = [Math.min(look.half - 0.2, 7), look.height - 0.1];
  const dots = (n: number, size: number) =>
    Array.from({ length: n }, () => {
      const a = rng.between(0.15, Math.PI - 0.15);
      const k = Math.sqrt(rng.next()) * 0.93;
      return roundLoop(Math.cos(a) * r * k, 0.9 + Math.sin(a) * (top - 0.9) * k, z - 0.04, size, size, 6);
    });
  const arc = (k: number): Loop => [
    ...Array.from({ length: 21 }, (_, i) =>
      vec3(
        Math.cos((i / 20) * Math.PI) * r * k,
        0.9 + Math.sin((i / 20) * Math.PI) * (top - 0.9) * k,
        z - 0.02,
      ),
    ),
  ];
  const lines = [
    [-2.6, 2.4, -1.7, 3.1],
    [-1.7, 3.1, -0.9, 2.8],
    [-0.9, 2.8, -0.3, 3.5],
    [1.2, 2.2, 2.1, 2.9],
    [2.1, 2.9, 2.9, 2.5],
    [2.1, 2.9, 1.7, 3.8],
  ] as const;
  return {
    pieces: [
      face('dome rim', [archLoop(plane, -r - 0.15, r + 0.15, 0, 0.95, 0)], '#2b2f3c', g),
      glowing('dome', [arc(1)], '#121a44'),
      glowing('dome', [arc(0.7)], '#1c2860', 0.6),
      glowing(
        'milky way',
        [
          [
            vec3(-r * 0.8, 1.1, z - 0.03),
            vec3(-r * 0.55, 1, z - 0.03),
            vec3(r * 0.62, top * 0.86, z - 0.03),
            vec3(r * 0.3, top * 0.93, z - 0.03),
          ],
        ],
        '#6f7fc4',
        0.35,
      ),
      glowing('stars', dots(46, 0.02), '#e8eeff'),
      glowing('stars', dots(14, 0.045), '#fff6d8'),
      glowing(
        'constellations',
        lines.map(([a, b, c, d]) => [
          vec3(a, b, z - 0.05),
          vec3(a + 0.02, b + 0.02, z - 0.05),
          vec3(c + 0.02, d + 0.02, z - 0.05),
          vec3(c, d, z - 0.05),
        ]),
        '#9fb4ff',
        0.8,
      ),
      glowing('planet', [roundLoop(-r * 0.45, top * 0.72, z - 0.05, 0.28, 0.28, 20)], '#e0b070'),
    ],
    practicals: [lamp(0, 2.6, z - 1.2, 6, 0.5, '#8fa4ff', 'screen' as const)],
  };
}

export const STAGES: Readonly<Record<string, Fitting>> = {
  'bulb-mirror': { width: 1.9, build: bulbMirror },
  screen: { width: 0, build: screen('#cfe2f2', '#6f8fb0') },
  'green-screen': { width: 0, build: screen('#3fbf5a', '#2f9f4a') },
  'red-stage': { width: 0, build: stageWith('#9c2a35') },
  'blue-stage': { width: 0, build: stageWith('#34508f') },
  'black-stage': { width: 0, build: stageWith('#33323c') },
  'studio-glass': { width: 4.4, build: innerGlass('#4a4250', '#2b2f36') },
  'clinic-glass': { width: 4.4, build: innerGlass('#9fb8bf', '#c9d2d4') },
  'star-dome': { width: 0, build: starDome },
};
