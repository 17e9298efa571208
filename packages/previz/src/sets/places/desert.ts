import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { card, face } from '../kit/faces.ts';
import type { Loop } from '../kit/loops.ts';
import { stageOf } from '../kit/stage.ts';
import { patches, ripples, strewn } from '../parts/ground-textures.ts';
import { onRing, ring, rolling } from '../parts/horizon.ts';
import { cactus, tuft } from '../parts/plants.ts';
import { rock } from '../parts/rocks.ts';
import { bareTree } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

const SAND = '#dcb27a';
const DRY = { body: '#a99a5c', dark: '#8b7d4c', lit: '#c4b478' };

/** A dune crest on a ring: a lit slope and a shade slope that meets it at a winding edge. */
export function dune(rng: Rng, radius: number, height: number, fill: string): Piece[] {
  const wave = rolling(rng, 2, 2.6);
  const top = (a: number) => height * (0.25 + 0.75 * wave(a));
  const n = 90;
  const shades: Loop[] = [];
  for (let i = 3; i < n - 3; i++) {
    const a = -1.43 + (2.86 * i) / n;
    const d = 2.86 / n;
    if (top(a) < top(a - d) || top(a) < top(a + d)) continue;
    const run = Array.from({ length: 13 }, (_, k) => onRing(a + k * d, radius - 1, top(a + k * d)));
    shades.push([
      ...run,
      onRing(a + 9 * d, radius - 1, top(a) * 0.22),
      onRing(a + 4 * d, radius - 1, top(a) * 0.38),
      onRing(a + 1.6 * d, radius - 1, top(a) * 0.66),
    ]);
  }
  return [
    ring('dune', top, fill, { radius }, n),
    ...(shades.length > 0
      ? [face('dune shade', shades, fill, { layer: 'backdrop', tone: 'shade', opacity: 0.45 })]
      : []),
  ];
}

/** Dunes on the horizon, rippled sand, and by seed mesas with cactuses or dunes with dead trees; what grazes there is the prompt's to say. */
export function desert({ rng }: Site): Built {
  const west = rng.chance(0.5);
  const m = rng.chance(0.5) ? 1 : -1;
  const mesas: Piece[] = west
    ? [
        ...mesa(rng, m * 0.42, 380, 70, '#b8735a'),
        ...mesa(rng, -m * 0.55, 460, 62, '#b57a64'),
        ...mesa(rng, m * 0.95, 420, 80, '#ad6c56'),
      ]
    : [];
  return {
    ground: SAND,
    practicals: [],
    pieces: [
      ...(west
        ? [ring('far hills', (a) => 14 + 6 * Math.sin(a * 5), '#c99a80', { radius: 500 })]
        : dune(rng.fork('far'), 420, 84, '#d9b184')),
      ...mesas,
      ...dune(rng.fork('mid'), 190, west ? 12 : 34, west ? '#d0a06c' : '#dcae74'),
      ...(west ? [] : dune(rng.fork('near'), 80, 11, '#d6a668')),
      patches('sand', rng, 10, { x: [-20, 20], z: [-5, 36] }, [0.8, 2.4], '#cda067', 0.5),
      ripples('ripples', rng, 40, { x: [-22, 22], z: [-6, 30] }, [0.8, 2], '#c99a62', 0.018),
      strewn('stones', rng, 9, { x: [-6, 6], z: [-2, 8] }, 0.05, '#b38a64'),
      card('rock', vec3(m * 4.6, 0, 4.2), rock(2, 1, '#a9795a', rng)),
      card('rock', vec3(m * 6, 0, 5), rock(1.4, 0.6, '#b58662', rng)),
      // the west has its cactuses, the dunes of the east a dead tree here and there
      ...(west
        ? [
            [-m * 2.6, 6.4],
            [m * 3.6, 9.5],
            [-m * 7, 14],
            [m * 9, 20],
          ].map(([x = 0, z = 0]) => card('cactus', vec3(x, 0, z), cactus(rng.between(2.4, 3.6), rng)))
        : [
            card('thorn tree', vec3(-m * 2.9, 0, 5.6), bareTree(2.7, rng, '#7a6450')),
            card('thorn tree', vec3(m * 6.5, 0, 13), bareTree(3.4, rng, '#7a6450')),
          ]),
      ...[3, -3.4, -4.4].map((x) =>
        card('dry grass', vec3(x, 0, rng.between(-0.5, 3)), tuft(0.4, DRY, rng), { casts: false }),
      ),
      card('near grass', vec3(-m * 3.4, 0, -2.7), tuft(0.8, DRY, rng, 14, 0.9), { layer: 'foreground' }),
    ],
    stage: stageOf([-3.5, 3.5, -2.5, 9]),
  };
}

/** A flat-topped mountain with a dark band and a shaded side. */
function mesa(rng: Rng, at: number, radius: number, height: number, fill: string): Piece[] {
  const w = rng.between(0.09, 0.15);
  const h = height * rng.between(0.85, 1.1);
  const side = (s: number, out: number): Loop => [
    onRing(at + s * w * 1.7, radius - out, -1),
    onRing(at + s * w * 1.25, radius - out, h * 0.3),
    onRing(at + s * w * 1.05, radius - out, h * 0.34),
    onRing(at + s * w, radius - out, h),
  ];
  const body = [...side(-1, 0), ...[...side(1, 0)].reverse()];
  const shade = [
    onRing(at + w * 0.3, radius - 1, -1),
    onRing(at + w * 0.35, radius - 1, h * 0.32),
    onRing(at + w * 0.2, radius - 1, h),
    ...[...side(1, 1)].reverse(),
  ];
  const band = [
    onRing(at - w * 1.02, radius - 2, h * 0.72),
    onRing(at + w * 1.02, radius - 2, h * 0.7),
    onRing(at + w * 1.03, radius - 2, h * 0.6),
    onRing(at - w * 1.03, radius - 2, h * 0.64),
  ];
  return [
    face('mesa', [body], fill, { layer: 'backdrop' }),
    face('mesa band', [band], fill, { layer: 'backdrop', tone: 'shade', opacity: 0.3 }),
    face('mesa shade', [shade], fill, { layer: 'backdrop', tone: 'shade', opacity: 0.5 }),
  ];
}
