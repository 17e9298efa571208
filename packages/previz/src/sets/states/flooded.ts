/** A place under water: everything as deep in it as it is high, its upper half mirrored, things adrift. Metres. */

import { blend } from '../../colour/oklch.ts';
import { type Vec3, vec3 } from '../../geometry/vec3.ts';
import type { CardPiece, FacePiece, Piece } from '../../model/set.ts';
import { cut } from '../../staging/cut-drawing.ts';
import { ground } from '../kit/faces.ts';
import { floorLoop, type Loop, UP } from '../kit/loops.ts';
import { movedPieces } from '../kit/moved.ts';
import { ripples } from '../parts/ground-textures.ts';
import { outside } from '../parts/outdoors.ts';
import type { Built } from '../setting.ts';
import { floorSpots, strewnThings } from './props.ts';
import type { Part, Shell } from './shell.ts';

/** How deep it stands: to the knees, so that furniture is still seen over it. */
const DEEP = { indoor: 0.42, outdoor: 0.55 };
const MURK = '#5f665a';

/** What of a loop is over the water. */
function over(loop: Loop): Loop | null {
  const ys = loop.map((p) => p.y);
  if (Math.min(...ys) >= 0) return loop;
  if (Math.max(...ys) <= 0.01) return null;
  return loop.flatMap((p, i): Vec3[] => {
    const before = loop[(i + loop.length - 1) % loop.length] as Vec3;
    if (p.y >= 0 === before.y >= 0) return p.y >= 0 ? [p] : [];
    const t = before.y / (before.y - p.y);
    const at = vec3(before.x + (p.x - before.x) * t, 0, before.z + (p.z - before.z) * t);
    return p.y >= 0 ? [at, p] : [at];
  });
}

function emerged(p: Part): Part[] {
  if (p.kind === 'card') return card(p);
  if (p.normal === UP && p.loops.every((l) => l.every((q) => q.y <= 0.01))) return [];
  const loops = p.loops.map(over).filter((l): l is Loop => l !== null);
  return loops.length > 0 ? [{ ...p, loops }] : [];
}

function card(p: CardPiece): Part[] {
  const { bounds: b } = p.drawing;
  const line = (p.at.y * 100) / (p.scale ?? 1);
  if (b.y + b.height <= line) return [p];
  if (b.y >= line) return [];
  const [left, right, top] = [b.x - 50, b.x + b.width + 50, b.y - 50];
  const seen = cut(p.drawing, [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: line },
    { x: left, y: line },
  ]);
  return [{ ...p, drawing: { ...seen, footprint: 0 }, casts: false }];
}

const emergedPieces = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((p): Piece[] => {
    if (p.layer === 'backdrop') return [p];
    if (p.kind !== 'group') return emerged(p);
    const inner = p.pieces.flatMap(emerged);
    return inner.length > 0 ? [{ ...p, pieces: inner }] : [];
  });

/** Farther off than this nothing is mirrored one by one. */
const MIRRORED = 16;

const upsideDown = (loop: Loop): Loop => loop.map((p) => vec3(p.x, -p.y, p.z));

/** Upright faces mirrored in the water, from far to near as they are. */
function mirrorOf(pieces: readonly Piece[]): FacePiece[] {
  return pieces.flatMap((p) => {
    if (p.layer === 'backdrop' || p.layer === 'foreground' || p.kind === 'card') return [];
    const faces = p.kind === 'group' ? p.pieces.filter((q): q is FacePiece => q.kind === 'face') : [p];
    return faces.flatMap((f): FacePiece[] => {
      if (
        (f.normal && Math.abs(f.normal.y) > 0.5 && f.part !== 'ceiling') ||
        f.loops.some((l) => l.some((q) => Math.abs(q.x) > MIRRORED || q.z > 1.5 * MIRRORED))
      )
        return [];
      const { fadeTo, pane, ...rest } = f;
      return [
        {
          ...rest,
          layer: 'ground',
          part: 'mirrored',
          loops: f.loops.map(upsideDown),
          ...(fadeTo ? { fill: fadeTo, fadeTo: f.fill } : {}),
          ...(f.normal ? { normal: vec3(f.normal.x, -f.normal.y, f.normal.z) } : {}),
        },
      ];
    });
  });
}

const ADRIFT = [
  ['plank', 0.12],
  ['bottle', 0.12],
  ['sheet-of-paper', 0.1],
  ['cardboard-box', 0.3],
  ['ball', 0.2],
  ['shoe', 0.1],
] as const;

export function flooded(built: Built, shell: Shell): Built {
  const rng = shell.rng.fork('water');
  const deep = shell.indoor ? DEEP.indoor : DEEP.outdoor;
  const down = vec3(0, -deep, 0);
  const above = emergedPieces(movedPieces(built.pieces, down));
  const [, low] = outside(shell.site);
  const far = shell.indoor ? shell.back : 160;
  const wide = shell.indoor ? 16 : 90;
  const water = shell.indoor ? blend(MURK, built.ground, 0.25) : blend(MURK, low, 0.25);
  const reach = { x: [-shell.half, shell.half], z: [-1.8, shell.back] } as const;
  const sheet = ground(shell.indoor ? 'flood' : 'water', [floorLoop(-wide, wide, -14, far)], water, {
    opacity: shell.indoor ? 0.66 : 0.86,
    fadeTo: blend(water, '#2f3a38', 0.35),
  });
  const lowered = <T extends { readonly at: Vec3 }>(all: readonly T[]): T[] =>
    all.flatMap((s) => (s.at.y > deep + 0.02 ? [{ ...s, at: vec3(s.at.x, s.at.y - deep, s.at.z) }] : []));
  const { stage } = built;
  const uprights = above.filter((p) => p.layer === 'ground');
  const standing = above.filter((p) => p.layer !== 'ground');
  return {
    ...built,
    ground: water,
    pieces: [
      ...uprights,
      ...mirrorOf([...uprights, ...standing]),
      sheet,
      ripples('ripples', rng, 18, reach, [0.5, 1.6], blend(water, '#ffffff', 0.35), 0.012),
      ...standing,
      ...strewnThings(floorSpots(shell, rng, shell.indoor ? 5 : 4), ADRIFT, rng),
    ],
    practicals: built.practicals.map((l) => ({
      ...l,
      at: vec3(l.at.x, Math.max(0.1, l.at.y - deep), l.at.z),
    })),
    stage: {
      ...stage,
      surfaces: lowered(stage.surfaces),
      seats: lowered(stage.seats),
      wall: stage.wall && { ...stage.wall, height: stage.wall.height - deep },
      ceiling: stage.ceiling === null ? null : stage.ceiling - deep,
      water: 0,
      flood: deep,
    },
  };
}
