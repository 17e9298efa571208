/** Openings onto another room or onto the day: arches, doorways, doors of vans and giants, coloured windows. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import { face, NEAR_GROUND as g } from '../kit/faces.ts';
import { archLoop, facingPlane, frontLoop, roundLoop } from '../kit/loops.ts';
import { outside } from '../parts/outdoors.ts';
import { hallWindow, windowLight } from '../parts/windows.ts';
import type { Fitting, Spot } from './fitting.ts';
import { CLOTHS } from './wall-faces.ts';

/** An arch onto another room. */
const innerArch =
  (width: number, top: number, beyond: string) =>
  ({ x, z, look }: Spot): { pieces: Piece[] } => {
    const plane = facingPlane(0, z);
    const h = Math.min(top, look.height - 0.3);
    return {
      pieces: [
        face(
          'arch',
          [archLoop(plane, x - width / 2 - 0.22, x + width / 2 + 0.22, 0, h + 0.22, 0.02, 14)],
          adjust(look.wall, 0.08),
          g,
        ),
        face('beyond', [archLoop(plane, x - width / 2, x + width / 2, 0, h, 0.03, 14)], beyond, {
          ...g,
          fadeTo: adjust(beyond, -0.1),
        }),
        face(
          'beyond floor',
          [
            [
              vec3(x - width / 2, 0, z - 0.035),
              vec3(x + width / 2, 0, z - 0.035),
              vec3(x + width / 4, h * 0.16, z - 0.035),
              vec3(x - width / 4, h * 0.16, z - 0.035),
            ],
          ],
          adjust(look.floor, -0.04),
          g,
        ),
        face(
          'keystone',
          [
            [
              vec3(x - 0.1, h - 0.05, z - 0.05),
              vec3(x + 0.1, h - 0.05, z - 0.05),
              vec3(x + 0.15, h + 0.24, z - 0.05),
              vec3(x - 0.15, h + 0.24, z - 0.05),
            ],
          ],
          adjust(look.wall, 0.14),
          g,
        ),
      ],
    };
  };

/** An opening onto the day, at the end of something long. */
function lightDoorway({ x, z, look, site }: Spot) {
  const [top, low, land] = outside(site);
  const h = Math.min(2.6, look.height - 0.2);
  const glow = { ...g, tone: 'glow' } as const;
  return {
    pieces: [
      face('door frame', [frontLoop(x - 1.25, x + 1.25, 0, h + 0.12, z - 0.01)], adjust(look.wall, -0.1), g),
      face('window view', [frontLoop(x - 1.1, x + 1.1, 0, h, z - 0.02)], top, { ...glow, fadeTo: low }),
      face('window view', [frontLoop(x - 1.1, x + 1.1, 0, h * 0.36, z - 0.025)], land, glow),
      face('window glass', [frontLoop(x - 1.1, x + 1.1, 0, h, z - 0.03)], low, {
        ...glow,
        opacity: 0.05,
        pane: true,
      }),
    ],
    practicals: windowLight({ x, y: 1.4, z: z - 0.3 }, site, 6),
  };
}

/** A wide door of boards, slid half aside. */
const slidingDoor = ({ x, z, look, site }: Spot) => {
  const [top, low, land] = outside(site);
  const h = Math.min(2.3, look.height - 0.2);
  const glow = { ...g, tone: 'glow' } as const;
  return {
    pieces: [
      face('window view', [frontLoop(x - 1.3, x + 1.3, 0.1, h, z - 0.02)], top, { ...glow, fadeTo: low }),
      face(
        'window view',
        [
          [
            vec3(x - 1.3, 0.1, z - 0.03),
            vec3(x + 1.3, 0.1, z - 0.03),
            vec3(x + 1.3, h * 0.34, z - 0.03),
            vec3(x + 0.4, h * 0.44, z - 0.03),
            vec3(x - 0.5, h * 0.32, z - 0.03),
            vec3(x - 1.3, h * 0.4, z - 0.03),
          ],
        ],
        land,
        glow,
      ),
      face('window glass', [frontLoop(x - 1.3, x + 1.3, 0.1, h, z - 0.035)], low, {
        ...glow,
        opacity: 0.05,
        pane: true,
      }),
      face('sliding door', [frontLoop(x + 0.7, x + 2.1, 0.05, h, z - 0.05)], adjust(look.wall, -0.06), g),
      face(
        'door boards',
        [
          [x + 0.75, 0.2],
          [x + 0.75, h - 0.2],
        ].map(([a = 0, y = 0]) => frontLoop(a, a + 1.3, y - 0.05, y + 0.05, z - 0.06)),
        adjust(look.wall, -0.14),
        g,
      ),
      face('door track', [frontLoop(x - 1.5, x + 2.2, h, h + 0.1, z - 0.06)], '#4a4744', g),
    ],
    practicals: windowLight({ x, y: 1.3, z: z - 0.3 }, site, 5),
  };
};

/** The two rear doors of a van, each with a little window. */
function vanDoors({ x, z, look, site }: Spot) {
  const [top, low] = outside(site);
  const h = look.height - 0.2;
  const panes = [-0.62, 0.62].map((d) => frontLoop(x + d - 0.32, x + d + 0.32, h * 0.55, h * 0.85, z - 0.04));
  return {
    pieces: [
      face(
        'van doors',
        [-0.62, 0.62].map((d) => frontLoop(x + d - 0.58, x + d + 0.58, 0.05, h, z - 0.02)),
        adjust(look.wall, 0.06),
        g,
      ),
      face('door gap', [frontLoop(x - 0.03, x + 0.03, 0.05, h, z - 0.03)], '#23272b', g),
      face(
        'window frame',
        [-0.62, 0.62].map((d) => frontLoop(x + d - 0.38, x + d + 0.38, h * 0.52, h * 0.88, z - 0.03)),
        '#2b2f33',
        g,
      ),
      face('window view', panes, top, { ...g, tone: 'glow', fadeTo: low }),
      face('window glass', panes, low, { ...g, tone: 'glow', opacity: 0.05, pane: true }),
      face(
        'handles',
        [-0.12, 0.12].map((d) => frontLoop(x + d - 0.03, x + d + 0.03, h * 0.35, h * 0.5, z - 0.06)),
        '#d8dcde',
        g,
      ),
    ],
    practicals: windowLight({ x, y: h * 0.7, z: z - 0.2 }, site, 3),
  };
}

/** A window of coloured glass with a round head. */
function stainedWindow({ x, z, look, site }: Spot) {
  const top = Math.min(look.height - 0.3, 3.4);
  const plane = facingPlane(0, z);
  const cells: FacePiece[] = CLOTHS.map((colour, k) =>
    face(
      'stained glass',
      Array.from({ length: 8 }, (_, i) => {
        const n = i * 5 + k;
        const [cx, cy] = [x - 0.45 + (n % 4) * 0.23, 1.1 + Math.floor(n / 4) * ((top - 1.5) / 10)];
        return frontLoop(cx, cx + 0.2, cy, cy + (top - 1.5) / 11, z - 0.03);
      }),
      colour,
      { ...g, tone: 'glow', opacity: site.lit ? 0.35 : 0.75 },
    ),
  );
  return {
    pieces: [
      ...hallWindow(
        { plane, u0: x - 0.5, u1: x + 0.5, v0: 1, v1: top },
        site,
        adjust(look.wall, 0.1),
        [1, 4],
      ),
      ...cells,
    ],
    practicals: windowLight({ x, y: 2, z: z - 0.3 }, site, 3.4),
  };
}

/** A door for somebody four times as tall. */
const giantDoor = ({ x, z, look }: Spot): { pieces: Piece[] } => {
  const plane = facingPlane(0, z);
  const h = look.height - 0.4;
  return {
    pieces: [
      face('door frame', [archLoop(plane, x - 2.2, x + 2.2, 0, h + 0.2, 0.02, 14)], '#6a4a34', g),
      face('door', [archLoop(plane, x - 1.9, x + 1.9, 0, h, 0.03, 14)], '#8f6242', g),
      face(
        'boards',
        [-1.3, -0.65, 0, 0.65, 1.3].map((d) => frontLoop(x + d - 0.03, x + d + 0.03, 0, h - 1.2, z - 0.04)),
        '#6f4a30',
        g,
      ),
      face(
        'hinges',
        [1.2, h * 0.55].map((y) => frontLoop(x - 1.9, x - 0.2, y, y + 0.25, z - 0.05)),
        '#3f3a38',
        g,
      ),
      face('handle', [roundLoop(x + 1.3, h * 0.42, z - 0.06, 0.32, 0.32, 20)], '#c9a04a', g),
    ],
  };
};

/** A round window with a cross of bars. */
const roundWindow = ({ x, z, site }: Spot) => {
  const [top, low, land] = outside(site);
  const glow = { ...g, tone: 'glow' } as const;
  return {
    pieces: [
      face('window frame', [roundLoop(x, 1.6, z - 0.01, 0.62, 0.62, 28)], '#6d4a30', g),
      face('window view', [roundLoop(x, 1.6, z - 0.02, 0.5, 0.5, 28)], top, { ...glow, fadeTo: low }),
      face(
        'window view',
        [
          Array.from({ length: 13 }, (_, i) =>
            vec3(
              x + Math.cos(Math.PI + (i / 12) * Math.PI) * 0.5,
              1.6 + Math.sin(Math.PI + (i / 12) * Math.PI) * 0.5,
              z - 0.022,
            ),
          ),
        ],
        land,
        glow,
      ),
      face('window glass', [roundLoop(x, 1.6, z - 0.025, 0.5, 0.5, 28)], low, {
        ...glow,
        opacity: 0.05,
        pane: true,
      }),
      face(
        'window bars',
        [
          frontLoop(x - 0.03, x + 0.03, 1.1, 2.1, z - 0.03),
          frontLoop(x - 0.5, x + 0.5, 1.57, 1.63, z - 0.03),
        ],
        '#6d4a30',
        g,
      ),
    ],
    practicals: windowLight({ x, y: 1.6, z: z - 0.3 }, site, 3),
  };
};

/** A sliding door of paper, half open on a garden. */
function paperDoor({ x, z, look, site }: Spot) {
  const [top, low, land] = outside(site);
  const glow = { ...g, tone: 'glow' } as const;
  const h = Math.min(2.1, look.height - 0.3);
  const bars = [0, 1, 2].flatMap((i) => [
    frontLoop(x + 0.15 + i * 0.36, x + 0.18 + i * 0.36, 0, h, z - 0.05),
    frontLoop(x + 0.1, x + 1.2, (h * (i + 1)) / 4, (h * (i + 1)) / 4 + 0.03, z - 0.05),
  ]);
  return {
    pieces: [
      face('door frame', [frontLoop(x - 1.3, x + 1.3, 0, h + 0.12, z - 0.01)], '#6d4a30', g),
      face('window view', [frontLoop(x - 1.2, x + 1.2, 0.05, h, z - 0.02)], top, { ...glow, fadeTo: low }),
      face(
        'window view',
        [
          roundLoop(x - 0.7, 0.35, z - 0.024, 0.45, 0.5, 18),
          frontLoop(x - 1.2, x + 0.1, 0.05, 0.4, z - 0.024),
        ],
        land,
        glow,
      ),
      face('window glass', [frontLoop(x - 1.2, x + 0.1, 0.05, h, z - 0.03)], low, {
        ...glow,
        opacity: 0.05,
        pane: true,
      }),
      face('paper', [frontLoop(x + 0.08, x + 1.2, 0.02, h, z - 0.04)], '#f6eed8', {
        ...g,
        tone: site.lit ? 'body' : 'glow',
      }),
      face('lattice', bars, '#6d4a30', g),
    ],
    practicals: windowLight({ x: x - 0.5, y: 1.2, z: z - 0.3 }, site),
  };
}

export const ARCHWAYS: Readonly<Record<string, Fitting>> = {
  'inner-arch': { width: 2, build: innerArch(1.4, 2.5, '#4a3f3a') },
  'hall-arch': { width: 3, build: innerArch(2.3, 3.4, '#4f4438') },
  'light-doorway': { width: 2.6, build: lightDoorway },
  'sliding-door': { width: 3.4, build: slidingDoor },
  'van-doors': { width: 2.5, build: vanDoors },
  'stained-window': { width: 1.6, build: stainedWindow },
  'giant-door': { width: 5, build: giantDoor },
  'round-window': { width: 1.4, build: roundWindow },
  'paper-door': { width: 2.8, build: paperDoor },
};
