/** A fort of logs: a row of pointed trunks with a gate in it, a blockhouse at each end. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { face } from '../kit/faces.ts';
import { frontLoop, type Loop, NEARWARD } from '../kit/loops.ts';
import type { Site } from '../setting.ts';

const WOOD = '#8a6446';
const TONES = [0, 0.035, -0.03, 0.015, -0.05];
const HALF = 9;
const GATE = 1.5;
const HIGH = 3.3;

const near = { normal: NEARWARD } as const;

/** Pointed trunks side by side, by their tone. */
function palings(from: number, to: number, z: number, site: Site): Piece[] {
  const rng = site.rng.fork(`palings ${from}`);
  const by = new Map<number, Loop[]>();
  const edges: Loop[] = [];
  const caps: Loop[] = [];
  const w = 0.32;
  for (let x = from; x < to - 0.1; x += w) {
    const tone = rng.pick(TONES);
    const h = HIGH + rng.between(-0.12, 0.16);
    const trunk: Loop = [
      vec3(x, 0, z),
      vec3(x + w, 0, z),
      vec3(x + w, h - 0.3, z),
      vec3(x + w / 2, h, z),
      vec3(x, h - 0.3, z),
    ];
    by.set(tone, [...(by.get(tone) ?? []), trunk]);
    edges.push(frontLoop(x + w - 0.05, x + w, 0, h - 0.32, z - 0.01));
    caps.push([
      vec3(x + 0.06, h - 0.2, z - 0.015),
      vec3(x + w - 0.06, h - 0.2, z - 0.015),
      vec3(x + w / 2, h + 0.05, z - 0.015),
    ]);
  }
  return [
    ...[...by].map(([tone, loops]) => face('palings', loops, adjust(WOOD, tone), near)),
    face('gaps', edges, adjust(WOOD, -0.14), near),
    ...(site.season === 'winter' ? [face('snow on the palings', caps, '#f2f6fa', near)] : []),
    face(
      'rail',
      [frontLoop(from, to, 2.25, 2.38, z - 0.02), frontLoop(from, to, 0.72, 0.84, z - 0.02)],
      adjust(WOOD, -0.09),
      near,
    ),
  ];
}

/** Squared logs up to a jutting storey with loopholes, a pyramid of a roof. */
function blockhouse(x: number, z: number, site: Site): Piece[] {
  const at = z - 0.3;
  const courses = (half: number, low: number, high: number, d: number): Piece[] => [
    face('logs', [frontLoop(x - half, x + half, low, high, at - d)], adjust(WOOD, -0.01), near),
    face(
      'logs in shade',
      [frontLoop(x + half * 0.42, x + half, low, high, at - d - 0.005)],
      adjust(WOOD, -0.06),
      near,
    ),
    face(
      'joints',
      Array.from({ length: Math.round((high - low) / 0.34) }, (_, i) =>
        frontLoop(x - half, x + half, low + i * 0.34, low + i * 0.34 + 0.045, at - d - 0.01),
      ),
      adjust(WOOD, -0.15),
      near,
    ),
  ];
  const roof = (rise: number, half: number, low: number): Loop => [
    vec3(x - half, low, at - 0.16),
    vec3(x + half, low, at - 0.16),
    vec3(x + 0.16, low + rise, at - 0.16),
    vec3(x - 0.16, low + rise, at - 0.16),
  ];
  const white = site.season === 'winter';
  return [
    ...courses(1.5, 0, 3.1, 0),
    face('overhang', [frontLoop(x - 1.86, x + 1.86, 2.92, 3.1, at - 0.09)], adjust(WOOD, -0.2), near),
    ...courses(1.86, 3.1, 4.9, 0.1),
    face(
      'loopholes',
      [-1.1, 0, 1.1].map((d) => frontLoop(x + d - 0.14, x + d + 0.14, 3.85, 4.3, at - 0.14)),
      site.lit ? '#ffca7a' : '#2a211c',
      { ...near, ...(site.lit ? { tone: 'glow' as const } : {}) },
    ),
    face('roof', [roof(1.7, 2.2, 4.86)], white ? '#e8eef4' : '#5f4a3a', near),
    face(
      'roof in shade',
      [[vec3(x + 0.5, 4.86, at - 0.17), vec3(x + 2.2, 4.86, at - 0.17), vec3(x + 0.16, 6.56, at - 0.17)]],
      white ? '#cbd6e2' : '#4d3b2e',
      near,
    ),
    face('eaves', [frontLoop(x - 2.2, x + 2.2, 4.8, 4.9, at - 0.18)], adjust(WOOD, -0.2), near),
  ];
}

/** The whole front of it, the gate in the middle. */
export const stockade = (x: number, z: number, site: Site): Piece[] => {
  const white = site.season === 'winter';
  const leaf = (a: number, b: number): Piece[] => [
    face('gate', [frontLoop(a, b, 0, 2.75, z - 0.02)], adjust(WOOD, -0.1), near),
    face(
      'planks',
      Array.from({ length: 4 }, (_, i) => {
        const at = a + ((i + 1) * (b - a)) / 5;
        return frontLoop(at - 0.02, at + 0.02, 0, 2.75, z - 0.03);
      }),
      adjust(WOOD, -0.2),
      near,
    ),
    face(
      'braces',
      [frontLoop(a + 0.06, b - 0.06, 0.5, 0.68, z - 0.04), frontLoop(a + 0.06, b - 0.06, 2, 2.18, z - 0.04)],
      adjust(WOOD, -0.02),
      near,
    ),
  ];
  return [
    ...palings(x - HALF, x - GATE, z, site),
    ...palings(x + GATE, x + HALF, z, site),
    ...leaf(x - GATE + 0.1, x - 0.03),
    ...leaf(x + 0.03, x + GATE - 0.1),
    face(
      'gate posts',
      [
        frontLoop(x - GATE - 0.12, x - GATE + 0.18, 0, 3.7, z - 0.06),
        frontLoop(x + GATE - 0.18, x + GATE + 0.12, 0, 3.7, z - 0.06),
      ],
      adjust(WOOD, 0.02),
      near,
    ),
    face(
      'lintel',
      [frontLoop(x - GATE - 0.4, x + GATE + 0.4, 3.05, 3.36, z - 0.08)],
      adjust(WOOD, -0.04),
      near,
    ),
    ...(white
      ? [
          face(
            'snow on the lintel',
            [frontLoop(x - GATE - 0.4, x + GATE + 0.4, 3.33, 3.46, z - 0.09)],
            '#f2f6fa',
            near,
          ),
        ]
      : []),
    ...blockhouse(x - HALF + 2.1, z, site),
    ...blockhouse(x + HALF - 2.1, z, site),
  ];
};
