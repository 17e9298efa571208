import { adjust, blend } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import { face } from '../kit/faces.ts';
import { frontLoop, type Loop, roundLoop } from '../kit/loops.ts';
import { lamp } from '../parts/lamps.ts';
import { glossOf, tableTop, topColour } from '../parts/table-tops.ts';
import { TABLE_LOOKS, type TableLook, type TableRoom } from '../parts/table-walls.ts';
import { isDark, outside } from '../parts/windows.ts';
import type { Builder, Built, Site } from '../setting.ts';

const BACK = 2.4;
const flat = { layer: 'ground' } as const;

/** A table in the middle of a room of which nothing more is known. */
export const tabletop = (site: Site): Built => tabletopIn('living-room')(site);

/**
 * A table's surface close to the camera, for small things: y = 0 is the table top. The room behind is out of focus:
 * a wall running from shade to light with what such a room has on it, a soft window or lamp to one side.
 */
export const tabletopIn =
  (where: TableRoom): Builder =>
  (site) =>
    surfaceIn(where, site);

function surfaceIn(where: TableRoom, site: Site): Built {
  const { rng } = site;
  const look = TABLE_LOOKS[where];
  const wood = rng.pick(look.tops);
  const colour = topColour(site.surface, wood);
  const wall = backdropFor(rng.pick(look.walls), where, site);
  const m = rng.chance(0.5) ? 1 : -1;
  const dark = isDark(site);
  return {
    ground: adjust(wall, -0.1),
    gloss: glossOf(site.surface),
    pieces: [
      ...room(wall, m, look, where === 'studio', site),
      ...tableTop(colour, site.surface?.material ?? (where === 'studio' ? 'cloth' : null), rng),
    ],
    practicals: [
      lamp(
        m * 1.1,
        1,
        BACK - 0.3,
        2.4,
        dark ? 0.4 : 0.2,
        dark ? '#ffd6a0' : '#fff3dc',
        dark ? 'lamp' : 'window',
      ),
    ],
    stage: {
      floor: { left: -0.9, right: 0.9, near: -0.5, far: 0.4 },
      surfaces: [{ name: 'table', at: vec3(0, 0, 0), width: 1.8, depth: 0.9 }],
      seats: [],
      wall: { z: BACK, height: 2 },
      water: null,
      ceiling: null,
    },
  };
}

/** The same outline a few times, each larger and fainter: a soft edge without a filter. */
function soft(
  part: string,
  fill: string,
  outline: (grow: number) => Loop,
  strength: number,
  tone: FacePiece['tone'],
  spread = 0.16,
  steps = 12,
): FacePiece[] {
  const opacity = 1 - (1 - strength) ** (1 / (steps * 0.55));
  return Array.from({ length: steps }, (_, i) =>
    face(part, [outline(spread * (1 - (2 * i) / (steps - 1)))], fill, { ...flat, tone, opacity }),
  );
}

/** A rectangle with round corners, so that no hard corner survives the softness. */
function rounded(x: number, y: number, w: number, h: number, r: number): Loop {
  const corner = (cx: number, cy: number, a0: number): Loop =>
    Array.from({ length: 6 }, (_, i) => {
      const a = a0 + (i / 5) * (Math.PI / 2);
      return vec3(cx + Math.cos(a) * r, cy + Math.sin(a) * r, BACK - 0.02);
    });
  const [a, b] = [w / 2 - r, h / 2 - r];
  return [
    ...corner(x + a, y + b, 0),
    ...corner(x - a, y + b, Math.PI / 2),
    ...corner(x - a, y - b, Math.PI),
    ...corner(x + a, y - b, -Math.PI / 2),
  ];
}

/** A dark top is shown before a dark backdrop. */
const backdropFor = (wall: string, where: TableRoom, { surface }: Site): string =>
  where === 'studio' && surface?.colour ? blend(wall, surface.colour, 0.75) : wall;

function room(wall: string, m: number, look: TableLook, plain: boolean, site: Site): Piece[] {
  const [sky, low] = outside(site);
  const x = m * 1.15;
  const pane = (dx: number, y: number, h: number) =>
    soft('window', blend(sky, low, 0.6), (g) => rounded(x + dx, y, 0.5 + g, h + g, 0.09), 0.85, 'glow', 0.12);
  const glow = soft(
    'lamp',
    '#ffe2ac',
    (g) => roundLoop(x, 0.75, BACK - 0.02, 0.26 + g, 0.22 + g, 26),
    0.9,
    'glow',
    0.2,
    24,
  );
  return [
    face('wall', [frontLoop(-16, 16, -1.4, 7, BACK)], adjust(wall, -0.11, 1.1), {
      ...flat,
      fadeTo: adjust(wall, 0.05),
    }),
    ...look.dress(wall, BACK - 0.01, m, site.rng),
    ...(plain
      ? soft(
          'halo',
          adjust(wall, 0.13),
          (g) => roundLoop(0, 0.5, BACK - 0.02, 0.75 + 2 * g, 0.6 + 2 * g, 30),
          0.5,
          'body',
          0.2,
        )
      : isDark(site)
        ? glow
        : [...pane(-0.31, 0.95, 0.9), ...pane(0.31, 0.95, 0.9)]),
  ];
}
