import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, face, glowing, ground, put } from '../kit/faces.ts';
import { discLoop, floorLoop, frontLoop, type Loop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { paving } from '../parts/ground-textures.ts';
import { onRing, skyline } from '../parts/horizon.ts';
import { lamp } from '../parts/lamps.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** A city to come: white towers that taper and curve, sky bridges, gliders, a raised railway, gardens on its decks. */
export function futureCity(site: Site): Built {
  const { rng, lit, season } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const glow = rng.pick(['#4fd8e8', '#8fa8ff', '#5fe0b0']);
  const tower = (a: number, w: number, h: number, r: number, c: string): Piece[] => {
    const n = 12;
    const half = (t: number) => w * (1 - 0.75 * t ** 1.6) * (1 + 0.25 * Math.sin(t * 3.1));
    const left = Array.from({ length: n + 1 }, (_, i) => onRing(a - half(i / n), r, (h * i) / n));
    const right = Array.from({ length: n + 1 }, (_, i) => onRing(a + half(i / n), r, (h * i) / n));
    const near = Array.from({ length: n + 1 }, (_, i) => onRing(a + half(i / n) * 0.25, r - 1, (h * i) / n));
    return [
      face('tower', [[...left, onRing(a, r, h * 1.16), ...[...right].reverse()]], c, {
        layer: 'ground',
        fadeTo: adjust(c, -0.06),
      }),
      face('tower shade', [[...near, ...[...right].reverse().map((p) => vec3(p.x, p.y, p.z - 1))]], c, {
        layer: 'ground',
        tone: 'shade',
        opacity: 0.4,
      }),
      face(
        'bands',
        Array.from({ length: 14 }, (_, i) => {
          const t = (i + 1) / 16;
          return [
            onRing(a - half(t) * 0.92, r - 2, h * t),
            onRing(a + half(t) * 0.92, r - 2, h * t),
            onRing(a + half(t) * 0.92, r - 2, h * t + h * 0.016),
            onRing(a - half(t) * 0.92, r - 2, h * t + h * 0.016),
          ];
        }),
        lit ? glow : '#8fb5c4',
        { layer: 'ground', tone: lit ? 'glow' : 'body', opacity: 0.85 },
      ),
    ];
  };
  const white = ['#e6ecef', '#d3dfe6', '#dfe6e3'] as const;
  const glider = drawing(
    [
      shape(
        'hull',
        'M-190 -40Q-120 -90 20 -88Q150 -80 200 -46Q120 -14 -60 -16Q-160 -18 -190 -40Z',
        '#e9eef1',
      ),
      shape('canopy', 'M-70 -78Q-10 -118 80 -84Z', '#4f7a92'),
      shape('light', 'M-190 -44h60v10h-56Z', glow, 'glow'),
    ],
    400,
    120,
  );
  const rail = Array.from({ length: 41 }, (_, i) => vec3(-60 + i * 3, 9 + 1.4 * Math.sin(i * 0.16), 34));
  return {
    ground: '#c3ccd0',
    practicals: lit ? [lamp(-4, 1, 3, 4, 0.5, glow, 'neon'), lamp(4, 1, 3, 4, 0.5, glow, 'neon')] : [],
    pieces: [
      ...skyline(rng.fork('far'), 420, [40, 150], '#b3c3cf', lit, '#bfeaff'),
      ...tower(m * 0.5, 0.075, 150, 250, white[1]),
      ...tower(-m * 0.12, 0.06, 190, 240, white[2]),
      ...tower(-m * 0.62, 0.09, 120, 215, white[0]),
      ...tower(m * 0.2, 0.055, 110, 180, white[0]),
      face(
        'sky bridge',
        [
          [
            onRing(-m * 0.12, 199, 62),
            onRing(m * 0.5, 199, 58),
            onRing(m * 0.5, 199, 63),
            onRing(-m * 0.12, 199, 67),
          ],
        ],
        '#cfdbe2',
        { layer: 'ground' },
      ),
      glowing(
        'bridge light',
        [
          [
            onRing(-m * 0.12, 198, 62),
            onRing(m * 0.5, 198, 58),
            onRing(m * 0.5, 198, 59),
            onRing(-m * 0.12, 198, 63),
          ],
        ],
        glow,
      ),
      ...tower(-m * 0.36, 0.08, 76, 118, white[1]),
      ...tower(m * 0.78, 0.12, 84, 110, white[2]),
      face('monorail', [[...rail.map((p) => vec3(p.x, p.y + 0.8, p.z)), ...[...rail].reverse()]], '#dfe6ea', {
        layer: 'ground',
      }),
      face(
        'pylons',
        rail
          .filter((_, i) => i % 5 === 2)
          .map(
            (p): Loop => [
              vec3(p.x - 0.3, 0, 34),
              vec3(p.x + 0.3, 0, 34),
              vec3(p.x + 0.9, p.y, 34),
              vec3(p.x - 0.9, p.y, 34),
            ],
          ),
        '#c3cfd6',
        { layer: 'ground' },
      ),
      face(
        'train',
        [
          Array.from({ length: 15 }, (_, i) =>
            vec3(-m * 6 + i * 1, 11 + 1.8 * Math.sin((i / 14) * Math.PI) ** 0.35, 33.8),
          ).concat([vec3(-m * 6 + 14, 10.2, 33.8), vec3(-m * 6, 10.2, 33.8)]),
        ],
        '#f4f7f8',
        { layer: 'ground' },
      ),
      glowing(
        'train windows',
        [frontLoop(-m * 6 + 1.4, -m * 6 + 12.6, 11.3, 11.9, 33.7)],
        lit ? '#ffe6b0' : '#5f8fa8',
      ),
      ground('deck', [floorLoop(-90, 90, -14, 60)], '#d3dadd', { fadeTo: '#bcc8cf' }),
      paving('plates', { x: [-12, 12], z: [-9, 24] }, [2.4, 2.4], '#bcc8ce', 0.03, 0.8),
      ground(
        'light lines',
        [-2.6, 2.6].map((x) => floorLoop(x - 0.06, x + 0.06, -14, 60, 0.004)),
        glow,
        { tone: 'glow' },
      ),
      ground('ring', [discLoop(vec3(0, 0.003, 9), 4.4, 3, 36)], '#c3d0d6'),
      ...[-1, 1].flatMap((s) =>
        [16, 8].flatMap((z) => [
          put(
            'planter',
            [
              block('planter', [3, 0.6, 1.6], '#eef2f3'),
              glowing('planter light', [frontLoop(-1.5, 1.5, 0.06, 0.14, -0.82)], glow),
            ],
            { at: vec3(s * 6.6, 0, z) },
          ),
          card('tree', vec3(s * 6.6, 0.5, z), broadleaf(rng.between(4, 5), season, rng)),
        ]),
      ),
      card('glider', vec3(m * 5, 7.4, 22), glider, { casts: false, flip: m > 0 }),
      card('glider', vec3(-m * 11, 15, 48), glider, { casts: false }),
      card('glider', vec3(m * 22, 24, 70), glider, { casts: false, flip: true }),
    ],
    stage: stageOf([-3.4, 3.4, -2.5, 9]),
  };
}
