/** What one looks along or up: the shaft of a well to its disc of sky, a duct between its ribs. Metres. */
import { adjust, blend } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import { face, ground } from '../kit/faces.ts';
import { floorLoop, frontLoop, type Loop, sideLoop } from '../kit/loops.ts';
import { stageOf } from '../kit/stage.ts';
import { lamp } from '../parts/lamps.ts';
import { outside } from '../parts/outdoors.ts';
import type { Built, Site } from '../setting.ts';

const SIDES = 18;
/** Height of the eye, about which the shaft is round. */
const EYE = 1.6;

/** A ring of stones between two depths, in three shades. */
function course(r: number, z0: number, z1: number, stone: string, shift: number, dark: number): FacePiece[] {
  const at = (i: number, k: number, z: number) => {
    const a = ((i + shift) / SIDES) * 2 * Math.PI;
    return vec3(Math.cos(a) * r * k, EYE + Math.sin(a) * r * k, z);
  };
  const quad = (i: number): Loop => [
    at(i + 0.03, 1, z0 + 0.03),
    at(i + 0.97, 1, z0 + 0.03),
    at(i + 0.97, 1, z1),
    at(i + 0.03, 1, z1),
  ];
  return [0, 1, 2].map((k) =>
    face(
      'stones',
      Array.from({ length: SIDES }, (_, i) => i)
        .filter((i) => (i * 7) % 3 === k)
        .map(quad),
      adjust(stone, (k - 1) * 0.035 - dark),
      { layer: 'ground' },
    ),
  );
}

/** The bottom of a well, looking up: courses of stone that close about the sky. */
export function wellUp(site: Site): Built {
  const { rng } = site;
  const [sky, low] = outside(site);
  const stone = '#7d7a72';
  const r = 2.5;
  const rings = 12;
  const end = 16;
  const disc = (k: number, z: number): Loop =>
    Array.from({ length: 32 }, (_, i) =>
      vec3(Math.cos((i / 32) * 6.283) * r * k, EYE + Math.sin((i / 32) * 6.283) * r * k, z),
    );
  const courses = Array.from({ length: rings }, (_, i) => i)
    .reverse()
    .flatMap((i) =>
      course(
        r,
        -4 + ((end + 4) * i) / rings,
        -4 + ((end + 4) * (i + 1)) / rings,
        stone,
        (i % 2) * 0.5,
        0.28 - 0.26 * (i / rings),
      ),
    );
  const moss = Array.from({ length: 12 }, () => {
    const a = rng.between(0, 6.28);
    const z = rng.between(0, 12);
    const p = (da: number, dz: number) =>
      vec3(Math.cos(a + da) * r * 0.985, EYE + Math.sin(a + da) * r * 0.985, z + dz);
    return [p(-0.14, 0), p(0.1, 0.1), p(0.16, 1), p(-0.1, 1.3)];
  });
  const rope = frontLoop(0.52, 0.57, EYE + 0.55, EYE + 2, 6);
  return {
    ground: '#2c2a27',
    practicals: [lamp(0, EYE + 0.4, end - 3, 9, 0.7, low, 'window')],
    pieces: [
      face('sky', [disc(1.02, end)], sky, { layer: 'ground', tone: 'glow', fadeTo: low }),
      ...courses,
      face('moss', moss, '#4f6b3c', { layer: 'ground', opacity: 0.75 }),
      face('rim', [disc(1.02, end - 0.05), [...disc(0.9, end - 0.05)].reverse()], adjust(stone, 0.06), {
        layer: 'ground',
      }),
      face('daylight', [disc(0.9, end - 0.1)], blend(low, '#ffffff', 0.4), {
        layer: 'ground',
        tone: 'glow',
        opacity: 0.18,
      }),
      face('rope', [rope], '#8a7350'),
      face(
        'bucket',
        [
          [
            vec3(0.36, EYE + 0.16, 6),
            vec3(0.72, EYE + 0.16, 6),
            vec3(0.78, EYE + 0.56, 6),
            vec3(0.3, EYE + 0.56, 6),
          ],
        ],
        '#7a5638',
      ),
      face('bucket hoop', [frontLoop(0.32, 0.76, EYE + 0.44, EYE + 0.49, 5.99)], '#4a4f52'),
    ],
    stage: stageOf([-0.8, 0.8, -1, 1.5], { ceiling: 5 }),
  };
}

/** A duct of sheet metal: ribs that run to a far grille, slats of light from the rooms beside it. */
export function airVent({ rng }: Site): Built {
  const [half, top, end] = [1.15, 1.95, 15];
  const metal = '#8b969c';
  const seams = Array.from({ length: 13 }, (_, i) => -3 + i * 1.4);
  const frame = (z: number, w: number): Loop[] => [
    sideLoop(-half + 0.02, 0, top, z, z + w),
    sideLoop(half - 0.02, 0, top, z, z + w),
    floorLoop(-half, half, z, z + w, 0.01),
    floorLoop(-half, half, z, z + w, top - 0.01),
  ];
  const m = rng.chance(0.5) ? 1 : -1;
  const grilles = [2.2, 6.4, 10.6].map((z, i) => ({ z, s: i % 2 ? -m : m }));
  const slats = grilles.flatMap(({ z, s }) =>
    Array.from({ length: 5 }, (_, k) =>
      sideLoop(s * (half - 0.03), 0.7 + k * 0.16, 0.79 + k * 0.16, z, z + 1.1),
    ),
  );
  const bars = grilles.flatMap(({ z, s }) =>
    Array.from({ length: 5 }, (_, k): Loop => {
      const a = z + k * 0.22;
      return [
        vec3(s * half, 0.012, a),
        vec3(s * half, 0.012, a + 0.1),
        vec3(-s * half * 0.55, 0.012, a - 0.35),
        vec3(-s * half * 0.55, 0.012, a - 0.5),
      ];
    }),
  );
  const g = { layer: 'ground' } as const;
  const pieces: Piece[] = [
    face('end', [frontLoop(-half, half, 0, top, end)], '#20262a', g),
    face(
      'grille light',
      Array.from({ length: 6 }, (_, i) =>
        frontLoop(-half * 0.75, half * 0.75, 0.35 + i * 0.22, 0.48 + i * 0.22, end - 0.02),
      ),
      '#cfe9f2',
      { ...g, tone: 'glow' },
    ),
    face('side', [sideLoop(-half, 0, top, -12, end)], metal, {
      ...g,
      normal: vec3(1, 0, 0),
      fadeTo: adjust(metal, -0.1),
    }),
    face('side', [sideLoop(half, 0, top, -12, end)], adjust(metal, -0.04), { ...g, normal: vec3(-1, 0, 0) }),
    face('top', [floorLoop(-half, half, -12, end, top)], adjust(metal, -0.16), g),
    ground('bottom', [floorLoop(-half, half, -12, end)], adjust(metal, -0.08), {
      fadeTo: adjust(metal, 0.02),
    }),
    face(
      'seams',
      seams.flatMap((z) => frame(z, 0.12)),
      adjust(metal, -0.14),
      g,
    ),
    face(
      'seams light',
      seams.flatMap((z) => frame(z + 0.12, 0.03)),
      adjust(metal, 0.1),
      g,
    ),
    face('grille light', slats, '#ffe9b8', { ...g, tone: 'glow' }),
    face('bars of light', bars, '#ffe9b8', { ...g, tone: 'glow', opacity: 0.28 }),
  ];
  return {
    ground: adjust(metal, -0.08),
    practicals: [
      ...grilles.map(({ z, s }) => lamp(s * 0.8, 1, z + 0.5, 3, 0.6, '#ffe9b8', 'window')),
      lamp(0, 1, end - 1, 5, 0.6, '#cfe9f2', 'window'),
    ],
    pieces,
    stage: stageOf([-0.5, 0.5, -2, 6], { ceiling: top, wall: { z: end, height: top } }),
  };
}
