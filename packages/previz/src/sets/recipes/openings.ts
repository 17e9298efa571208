/** Windows, doors and what else a wall is broken by, as fittings. Metres. */
import { adjust } from '../../colour/oklch.ts';
import type { FacePiece } from '../../model/set.ts';
import { createRng } from '../../random/rng.ts';
import { face, NEAR_GROUND as g, glowing } from '../kit/faces.ts';
import { facingPlane, frontLoop, type Loop, roundLoop } from '../kit/loops.ts';
import { lamp } from '../parts/lamps.ts';
import { outside } from '../parts/outdoors.ts';
import { roomDoor } from '../parts/room-dressing.ts';
import { roomWindow, windowLight } from '../parts/windows.ts';
import type { Fitting, Spot } from './fitting.ts';

/** A dark sky full of stars, a world in a corner of it, behind an opening. */
function starsBehind(x0: number, x1: number, y0: number, y1: number, z: number, seed: number): FacePiece[] {
  const rng = createRng(seed).fork('stars');
  const dots = Array.from({ length: 40 }, () => {
    const [x, y, r] = [
      rng.between(x0 + 0.05, x1 - 0.05),
      rng.between(y0 + 0.05, y1 - 0.05),
      rng.between(0.006, 0.02),
    ];
    return frontLoop(x - r, x + r, y - r, y + r, z - 0.012);
  });
  const [w, h] = [x1 - x0, y1 - y0];
  const r = Math.min(w, h) * 0.42;
  const [cx, cy] = [x0 + w * 0.68, y0 + h * 0.4];
  const world = Array.from({ length: 26 }, (_, i) => {
    const a = (i / 26) * 2 * Math.PI;
    const x = Math.min(x1, Math.max(x0, cx + Math.cos(a) * r));
    return { x, y: Math.min(y1, Math.max(y0, cy + Math.sin(a) * r)), z: z - 0.014 };
  });
  return [
    glowing('space', [frontLoop(x0, x1, y0, y1, z - 0.01)], '#0b1026'),
    glowing('stars', dots, '#eef2ff'),
    glowing('world', [world], '#4f86b8'),
    glowing(
      'world',
      [world.map((p) => ({ ...p, x: Math.min(x1, p.x + r * 0.28), z: z - 0.015 }))],
      '#2a4a78',
      0.45,
    ),
  ];
}

/** Sky and sea of the hour behind an opening. */
function seaBehind(opening: Loop, sea: Loop, { site }: Spot): FacePiece[] {
  const [top, low] = outside(site);
  const water = adjust(low, -0.22, 1);
  const look = { ...g, tone: 'glow' } as const;
  return [
    face('window view', [opening], top, { ...look, fadeTo: low }),
    face('sea', [sea], '#3f7f96', { ...look, opacity: 0.55 }),
    face('sea', [sea], water, { ...look, opacity: 0.55 }),
    face('window glass', [opening], low, { ...look, opacity: 0.05, pane: true }),
  ];
}

const porthole = (x: number, y: number, r: number, spot: Spot): FacePiece[] => {
  const z = spot.z;
  const sea = Array.from({ length: 15 }, (_, i) => {
    const a = Math.PI + (i / 14) * Math.PI;
    return {
      x: x + Math.cos(a) * r,
      y: y - r * 0.15 + Math.min(0, Math.sin(a) * r + r * 0.15),
      z: z - 0.014,
    };
  });
  const view =
    spot.view === 'stars'
      ? [
          glowing('space', [roundLoop(x, y, z - 0.01, r, r, 24)], '#0b1026'),
          glowing(
            'stars',
            Array.from({ length: 12 }, (_, i) => {
              const a = i * 2.4;
              const d = r * 0.85 * Math.sqrt((i + 0.5) / 12);
              return roundLoop(x + Math.cos(a) * d, y + Math.sin(a) * d, z - 0.012, 0.012, 0.012, 6);
            }),
            '#eef2ff',
          ),
        ]
      : seaBehind(roundLoop(x, y, z - 0.01, r, r, 24), sea, spot);
  return [
    face('porthole', [roundLoop(x, y, z - 0.005, r + 0.1, r + 0.1, 24)], '#b08d4a', g),
    ...view,
    face(
      'rivets',
      Array.from({ length: 8 }, (_, i) => {
        const a = (i / 8) * 2 * Math.PI;
        return roundLoop(
          x + Math.cos(a) * (r + 0.055),
          y + Math.sin(a) * (r + 0.055),
          z - 0.016,
          0.018,
          0.018,
          6,
        );
      }),
      '#7a5f2c',
      g,
    ),
  ];
};

/** A window of a width and a height; what is outside is the view of the place. */
const windowOf =
  (width: number, sill: number, height: number, bars: readonly [number, number], curtain?: string) =>
  (spot: Spot) => {
    const { x, z, look, site, view } = spot;
    const top = Math.min(sill + height, look.height - 0.25);
    const [x0, x1] = [x - width / 2, x + width / 2];
    const frame = adjust(look.wall, 0.12, 0.5);
    if (view === 'stars')
      return {
        pieces: [
          face(
            'window frame',
            [frontLoop(x0 - 0.1, x1 + 0.1, sill - 0.1, top + 0.1, z - 0.005)],
            '#8a949c',
            g,
          ),
          ...starsBehind(x0, x1, sill, top, z, site.rng.int(1, 9999)),
        ],
        practicals: [lamp(x, (sill + top) / 2, z - 0.3, 3, 0.3, '#9fb8e8', 'window' as const)],
      };
    const plane = facingPlane(0, z);
    const own = roomWindow(
      {
        plane,
        u: x,
        sill,
        width,
        height: top - sill,
        bars,
        frame,
        town: view === 'town',
        ...(curtain ? { curtain } : {}),
      },
      site,
    );
    const sea =
      view === 'sea'
        ? [
            face('sea', [frontLoop(x0, x1, sill, sill + (top - sill) * 0.42, z - 0.018)], '#3f86a0', {
              ...g,
              tone: 'glow',
              opacity: site.lit ? 0.35 : 0.9,
            }),
            face(
              'waves',
              [0.1, 0.2, 0.3].map((k) =>
                frontLoop(
                  x0 + width * k,
                  x0 + width * (k + 0.4),
                  sill + (top - sill) * k,
                  sill + (top - sill) * k + 0.02,
                  z - 0.02,
                ),
              ),
              '#dff0f2',
              { ...g, tone: 'glow', opacity: 0.6 },
            ),
          ]
        : [];
    return { pieces: [...own, ...sea], practicals: windowLight({ x, y: sill + 0.7, z: z - 0.2 }, site) };
  };

const doorOf =
  (colour: string) =>
  ({ x, z }: Spot) => ({ pieces: roomDoor(facingPlane(0, z), x, colour, adjust(colour, 0.12, 0.6)) });

export const OPENINGS: Readonly<Record<string, Fitting>> = {
  window: { width: 2, build: windowOf(1.6, 0.95, 1.5, [1, 1]) },
  'curtained-window': { width: 3, build: windowOf(1.6, 0.95, 1.4, [1, 1], '#a65a4a') },
  'small-window': { width: 1.2, build: windowOf(0.8, 1.35, 0.8, [1, 1]) },
  'high-window': { width: 2, build: windowOf(1.6, 1.9, 0.7, [3, 0]) },
  'wide-window': { width: 4, build: windowOf(3.6, 0.75, 1.75, [2, 0]) },
  'great-window': { width: 5.6, build: windowOf(5.2, 0.4, 2.9, [4, 1]) },
  portholes: {
    width: 2.4,
    build: (spot) => ({
      pieces: [-0.6, 0.6].flatMap((d) => porthole(spot.x + d, 1.6, 0.32, spot)),
      practicals:
        spot.view === 'stars'
          ? [lamp(spot.x, 1.6, spot.z - 0.3, 2.4, 0.25, '#9fb8e8', 'window')]
          : windowLight({ x: spot.x, y: 1.6, z: spot.z - 0.2 }, spot.site),
    }),
  },
  'inner-door': { width: 1.3, build: doorOf('#7a5a40') },
  'steel-door': { width: 1.3, build: doorOf('#6f7a82') },
  'white-door': { width: 1.3, build: doorOf('#dcd8cc') },
};
