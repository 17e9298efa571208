import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { card, face, ground, merged, put } from '../kit/faces.ts';
import { discLoop, frontLoop, NEARWARD, roundLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { CAR_COLOURS, carSide } from '../parts/cars.ts';
import { patches } from '../parts/ground-textures.ts';
import { skyline } from '../parts/horizon.ts';
import type { Built, Site } from '../setting.ts';

const RUST = ['#8a5236', '#a06a44', '#6f5a50', '#7d7f80', '#94633f', '#5f6a70'] as const;

/** A heap of scrap: plates, pipes and wheels lying over one another. */
function heap(x: number, z: number, w: number, h: number, rng: Rng): Piece {
  const plates = Array.from({ length: 26 }, (_, i) => {
    const t = i / 26;
    const y = h * t * rng.between(0.7, 1);
    const half = (w / 2) * (1 - t * 0.85);
    const px = rng.between(-half, half);
    const [pw, ph, a] = [rng.between(0.5, 1.1), rng.between(0.16, 0.5), rng.between(-0.5, 0.5)];
    const corner = (dx: number, dy: number) => vec3(px + dx - a * dy, y + dy + a * dx, -0.1 - t * 0.2);
    return face(
      'scrap',
      [[corner(-pw / 2, 0), corner(pw / 2, 0), corner(pw / 2, ph), corner(-pw / 2, ph)]],
      rng.pick(RUST),
      { normal: NEARWARD },
    );
  });
  const wheels = Array.from({ length: 4 }, () => {
    const [px, py] = [rng.between(-w * 0.35, w * 0.35), rng.between(0.25, h * 0.55)];
    return [
      face('tyre', [roundLoop(px, py, -0.34, 0.32, 0.32, 16)], '#2b2d30', { normal: NEARWARD }),
      face('rim', [roundLoop(px, py, -0.35, 0.16, 0.16, 12)], '#8d9296', { normal: NEARWARD }),
    ];
  }).flat();
  const outline = Array.from({ length: 9 }, (_, i) => {
    const t = i / 8;
    return vec3(-w / 2 + w * t, h * (1 - (2 * t - 1) ** 2) * rng.between(0.8, 1.05), 0);
  });
  return put(
    'scrap heap',
    [[face('heap', [outline], '#5f4c40', { normal: NEARWARD }), ...merged(plates), ...merged(wheels)]],
    {
      at: vec3(x, 0, z),
    },
  );
}

/** Tyres in a stack. */
const tyres = (n: number) =>
  Array.from({ length: n }, (_, i) => [
    cylinder('tyre', [0.36, 0.36], [i * 0.22, i * 0.22 + 0.2], i % 2 ? '#2b2d30' : '#35383b', { sides: 14 }),
  ]).flat();

/** A scrapyard: heaps of rusty metal, wrecked cars on one another, tyres, a crane with its magnet. */
export function junkyard({ rng, lit }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const wreck = (x: number, y: number, z: number): Piece =>
    card('wreck', vec3(x, y, z), carSide(adjust(rng.pick(CAR_COLOURS), -0.1, 0.6)), {
      flip: rng.chance(0.5),
      casts: y === 0,
    });
  return {
    ground: '#8f7d66',
    practicals: [],
    pieces: [
      ...skyline(rng.fork('far'), 260, [14, 40], '#9aa0a3', lit),
      patches('mud', rng, 14, { x: [-12, 12], z: [-5, 20] }, [0.6, 1.8], '#7a6a55', 0.6),
      ground('puddle', [discLoop(vec3(-m * 1.6, 0.003, 1.2), 0.8, 0.3, 14)], '#8b98a3', { opacity: 0.7 }),
      face('fence', [frontLoop(-40, 40, 0, 2.4, 24)], '#8a8f92', { normal: NEARWARD, layer: 'ground' }),
      face(
        'fence ribs',
        Array.from({ length: 66 }, (_, i) => frontLoop(-40 + i * 1.2, -39.4 + i * 1.2, 0, 2.4, 23.95)),
        '#7a7f83',
        { normal: NEARWARD, layer: 'ground' },
      ),
      heap(-m * 9, 15, 9, 5, rng),
      heap(m * 10, 17, 11, 6, rng),
      put(
        'crane',
        [
          block('mast', [0.6, 9, 0.6], '#d9a23a', { at: [0, 0, 0] }),
          block('jib', [7, 0.5, 0.5], '#d9a23a', { at: [-m * 3, 8.6, 0] }),
          block('cable', [0.06, 3, 0.06], '#2b2d30', { at: [-m * 6, 5.6, 0] }),
          cylinder('magnet', [0.7, 0.7], [5.2, 5.6], '#3f4549', { sides: 14, at: [-m * 6, 0] }),
        ],
        { at: vec3(m * 7.5, 0, 19) },
      ),
      wreck(m * 5.2, 0, 9),
      wreck(m * 5.5, 1.3, 9.2),
      wreck(m * 5.1, 2.55, 9.4),
      wreck(-m * 5.6, 0, 8),
      wreck(-m * 5.3, 1.3, 8.2),
      heap(-m * 3.9, 4.6, 3.4, 1.9, rng),
      heap(m * 4.2, 4.4, 2.6, 1.5, rng),
      put('tyres', tyres(4), { at: vec3(m * 2.6, 0, 3) }),
      put('tyres', tyres(2), { at: vec3(m * 3.4, 0, 2.5) }),
      put('barrel', [cylinder('barrel', [0.3, 0.3], [0, 0.88], '#8a4f36', { sides: 12, top: '#6a3d2b' })], {
        at: vec3(-m * 2.5, 0, 2.7),
      }),
    ],
    stage: stageOf([-2.2, 2.2, -2.5, 3.4]),
  };
}
