import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { type FaceLook, face, put } from '../kit/faces.ts';
import { floorLoop, frontLoop, type Loop, NEARWARD, UP } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { ring, rolling, skyline } from '../parts/horizon.ts';
import type { Built, Site } from '../setting.ts';

/** Metres: how deep the streets lie under the eye, and from block to block. */
const DEEP = -58;
const STEP = 24;
/** Nearer than this, one makes out what stands on the roofs. */
const NEAR = 120;
const WALLS = ['#8d98a3', '#a59a8d', '#7e8a97', '#b0a698', '#94887f'] as const;

/** The city under whoever flies: roofs, lit windows, streets between the blocks, towers on the horizon. */
export function cityFromAbove({ rng, lit }: Site): Built {
  const rows = Array.from({ length: 9 }, (_, i) => 30 + i * STEP);
  const wave = rolling(rng.fork('hills'));
  const towers = rows.toReversed().flatMap((z) => {
    const across = Math.ceil((z * 0.95 + 10) / STEP);
    return Array.from({ length: 2 * across }, (_, i) => (i - across + 0.5) * STEP).map((x) =>
      tower(rng, x, z, lit),
    );
  });
  return {
    ground: lit ? '#3b3f4a' : '#7c8086',
    practicals: [],
    pieces: [
      ring('hills', (a) => 24 + 40 * wave(a), '#97a5b4', { radius: 900 }),
      ...skyline(rng.fork('far'), 560, [-4, 62], '#8b99a8', lit),
      ...skyline(rng.fork('mid'), 380, [-22, 34], '#7c8a99', lit),
      street('streets', [floorLoop(-700, 700, -14, 640, DEEP)], lit ? '#454754' : '#85888c'),
      ...streets(rng, rows, lit),
      ...towers,
    ],
    stage: stageOf([-4, 4, -2, 10]),
  };
}

/** Far below, the streets are sorted in with the blocks that stand in them, and are no floor of the stage. */
const street = (part: string, loops: readonly Loop[], fill: string, look: FaceLook = {}): FacePiece =>
  face(part, loops, fill, { normal: UP, ...look });

/** One block: the nearer it is, the deeper its roof lies, so that nothing stands before whoever flies. */
function tower(rng: Rng, x: number, z: number, lit: boolean): Piece {
  const roof = Math.min(12, -34 + z * 0.13) + rng.between(-12, 9) * Math.min(1, z / 110);
  const [w, d, h] = [rng.between(12, 18), rng.between(11, 16), roof - DEEP];
  const wall = rng.pick(WALLS);
  // Of each body only what the eye between the blocks can see.
  const shown = ({ normal }: FacePiece) => normal !== undefined && normal.z < 0.5 && normal.x * x <= 0;
  const solid = block('tower', [w, h, d], wall, { at: [0, DEEP, 0], top: adjust(wall, 0.07) }).filter(shown);
  const hut =
    z < NEAR
      ? block('roof hut', [w * 0.34, 2.6, d * 0.3], adjust(wall, -0.05), { at: [w * 0.16, roof, 0] })
      : [];
  return put('block', [...solid, ...hut.filter(shown), windows(rng, w, d, h, lit)], { at: vec3(x, 0, z) });
}

/** Panes of the front that faces the eye: a few are lit by night, bands of glass by day. */
function windows(rng: Rng, w: number, d: number, h: number, lit: boolean): FacePiece {
  const floors = Math.min(9, Math.floor(h / 4.4));
  const panes: Loop[] = [];
  for (let i = 0; i < floors; i++) {
    const top = DEEP + h - 2.4 - i * 4.4;
    for (let k = 0; k < 4; k++) {
      if (!rng.chance(lit ? 0.5 : 0.85)) continue;
      const u = -w * 0.38 + k * w * 0.2;
      panes.push(frontLoop(u, u + w * 0.13, top - 1.9, top, -d / 2 - 0.05));
    }
  }
  return lit
    ? face('windows', panes, '#ffd489', { tone: 'glow', opacity: 0.9 })
    : face('windows', panes, '#5d6f80', { normal: NEARWARD });
}

/** Lanes between the blocks, with the lights of cars on them by night. */
function streets(rng: Rng, rows: readonly number[], lit: boolean): FacePiece[] {
  const far = (rows.at(-1) ?? 200) + STEP;
  const avenues = Array.from({ length: 15 }, (_, i) => (i - 7) * STEP);
  const y = DEEP + 0.1;
  const lanes = [
    ...avenues.map((x) => floorLoop(x - 2.6, x + 2.6, 8, far, y)),
    ...rows.map((z) => floorLoop(-320, 320, z - STEP / 2 - 2.6, z - STEP / 2 + 2.6, y)),
  ];
  if (!lit) return [street('lanes', lanes, '#6c7076')];
  const cars = (dx: number) =>
    avenues.flatMap((x) =>
      Array.from({ length: 9 }, () => {
        const z = 12 + (far - 12) * rng.next() ** 1.4;
        return floorLoop(x + dx - 0.5, x + dx + 0.5, z, z + 3, y + 0.1);
      }),
    );
  return [
    street('lanes', lanes, '#c98a4a', { tone: 'glow', opacity: 0.42 }),
    street('headlights', cars(-1.2), '#fff3d0', { tone: 'glow' }),
    street('taillights', cars(1.2), '#ff6a52', { tone: 'glow' }),
  ];
}
