/** What is hung through a place for a feast: bunting, garlands, strings of lights, paper chains; from wall to wall. Metres. */
import { type Vec3, vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, Practical } from '../../model/set.ts';
import { face } from '../kit/faces.ts';
import type { Loop } from '../kit/loops.ts';
import type { Shell } from './shell.ts';

export type Hanging = 'bunting' | 'torn bunting' | 'garland' | 'lights' | 'orange lights' | 'paper bats';

const FLAGS = ['#e8554e', '#f2b632', '#3fa7d6', '#7bc950', '#b36bd6'] as const;
const BULBS: Readonly<Record<string, readonly string[]>> = {
  lights: ['#ffe3a0', '#ff6a5a', '#6fd3ff', '#9bea7a'],
  'orange lights': ['#ff9a3c', '#c86bff'],
};

interface Line {
  readonly from: Vec3;
  readonly to: Vec3;
  readonly sag: number;
}

/** Height at which a string is fixed out of doors. */
const OVER_STREET = 5;

/** Strings from side to side, in several depths; in a room along the back wall too. */
function linesOf({ half, back, ceiling }: Shell): Line[] {
  const y = ceiling === null ? OVER_STREET : Math.min(ceiling - 0.15, 3.6);
  const depths = ceiling === null ? [5, 10, 17, 26] : [Math.min(2.4, back * 0.6), back - 0.25];
  return depths.flatMap((z): Line[] => {
    const low = ceiling === null ? 0.9 : 0.42;
    const middle = ceiling === null ? null : vec3(0, y - 0.02, z);
    const [a, b] = [vec3(-half, y, z), vec3(half, y, z + (ceiling === null ? 1.5 : 0))];
    return middle
      ? [
          { from: a, to: middle, sag: low },
          { from: middle, to: b, sag: low },
        ]
      : [{ from: a, to: b, sag: low }];
  });
}

const at = ({ from, to, sag }: Line, t: number): Vec3 =>
  vec3(
    from.x + (to.x - from.x) * t,
    from.y + (to.y - from.y) * t - sag * 4 * t * (1 - t),
    from.z + (to.z - from.z) * t,
  );

const cord = (line: Line, thick: number): Loop => {
  const points = Array.from({ length: 13 }, (_, i) => at(line, i / 12));
  return [
    ...points.map((p) => vec3(p.x, p.y + thick, p.z)),
    ...points.map((p) => vec3(p.x, p.y - thick, p.z)).reverse(),
  ];
};

const steps = (line: Line, every: number): number[] => {
  const n = Math.max(3, Math.round(Math.abs(line.to.x - line.from.x) / every));
  return Array.from({ length: n }, (_, i) => (i + 0.5) / n);
};

const flag = ({ x, y, z }: Vec3, w: number): Loop => [
  vec3(x - w, y, z),
  vec3(x + w, y, z),
  vec3(x, y - w * 2.3, z),
];
const bulb = ({ x, y, z }: Vec3, r: number): Loop =>
  Array.from({ length: 8 }, (_, i) =>
    vec3(x + Math.cos(i * 0.785) * r, y - r + Math.sin(i * 0.785) * r * 1.25, z),
  );
/** A bat with its wings spread. */
const bat = ({ x, y, z }: Vec3, w: number): Loop =>
  [
    [-1, 0.3],
    [-0.55, 0.42],
    [-0.18, 0.1],
    [-0.1, 0.3],
    [0.1, 0.3],
    [0.18, 0.1],
    [0.55, 0.42],
    [1, 0.3],
    [0.72, -0.2],
    [0.45, 0],
    [0.25, -0.3],
    [0, -0.12],
    [-0.25, -0.3],
    [-0.45, 0],
    [-0.72, -0.2],
  ].map(([a = 0, b = 0]) => vec3(x + a * w, y + b * w - w * 0.5, z));

function onLine(line: Line, kind: Hanging, big: number): FacePiece[] {
  const spots = (every: number) => steps(line, every * big).map((t) => at(line, t));
  const string = face('string', [cord(line, 0.008 * big)], '#4a4038');
  if (kind === 'bunting' || kind === 'torn bunting')
    return [
      string,
      ...FLAGS.map((colour, i) =>
        face(
          'bunting',
          spots(0.3)
            .filter((_, k) => k % FLAGS.length === i && (kind === 'bunting' || k % 3 !== 0))
            .map((p) => flag(p, 0.11 * big)),
          colour,
        ),
      ).filter((f) => f.loops.length > 0),
    ];
  if (kind === 'garland')
    return [
      face('garland', [cord(line, 0.075 * big)], '#2f6b3c'),
      face(
        'garland',
        spots(0.16).map((p, i) => flag(vec3(p.x, p.y + (i % 2 ? 0.04 : 0.1) * big, p.z), 0.07 * big)),
        '#3f8a4c',
      ),
      face(
        'baubles',
        spots(0.55).map((p) => bulb(p, 0.055 * big)),
        '#d63a34',
      ),
    ];
  if (kind === 'paper bats')
    return [
      string,
      face(
        'paper bats',
        spots(0.75).map((p) => bat(p, 0.22 * big)),
        '#1d1a22',
      ),
    ];
  const colours = BULBS[kind] ?? [];
  return [
    string,
    ...colours.map((colour, i) =>
      face(
        'lights',
        spots(0.28)
          .filter((_, k) => k % colours.length === i)
          .map((p) => bulb(p, 0.042 * big)),
        colour,
        { tone: 'glow' },
      ),
    ),
  ].filter((f) => f.loops.length > 0);
}

export function hangings(shell: Shell, ...kinds: readonly Hanging[]): FacePiece[] {
  return linesOf(shell).flatMap((line, i) =>
    onLine(line, kinds[i % kinds.length] ?? 'bunting', shell.ceiling === null ? 1.9 : 1),
  );
}

/** The light of strings that glow. */
export const glowOf = (shell: Shell, colour: string): Practical[] =>
  linesOf(shell)
    .slice(0, 4)
    .map((line) => ({
      at: at(line, 0.5),
      colour,
      reach: shell.ceiling === null ? 5 : 3.2,
      strength: 0.45,
      kind: 'lamp',
    }));
