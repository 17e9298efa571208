import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { card, face, ground } from '../kit/faces.ts';
import type { Loop } from '../kit/loops.ts';
import { stageOf } from '../kit/stage.ts';
import { NEEDLES } from '../parts/foliage.ts';
import { ring, rolling } from '../parts/horizon.ts';
import { rock } from '../parts/rocks.ts';
import type { Built, Site } from '../setting.ts';
import { massif } from './mountain.ts';

/** A wall of rock, or of ice in winter, that one climbs: it fills one side from the ledge underfoot to the frame's head; the other is open air over a far valley. */
export function rockFace(site: Site): Built {
  const { rng, season, weather } = site;
  const icy = season === 'winter' || weather === 'snow' || weather === 'blizzard';
  const m: 1 | -1 = rng.chance(0.5) ? 1 : -1;
  const stone = icy ? '#a9c4d6' : rng.pick(['#8f8378', '#8a8480', '#9a8470']);
  const wood = icy ? '#9fb2bc' : '#5d7d6a';
  // The wall's free edge: it leans out as it rises.
  const edge: readonly (readonly [number, number])[] = [
    [1.5, -14],
    [1.9, -4],
    [1.5, -1],
    [1.2, 0.4],
    [1.45, 1.3],
    [1.1, 2.2],
    [1.5, 3.1],
    [1.25, 4.2],
    [1.9, 6],
    [1.6, 14],
  ];
  const z = 0.75;
  const outline: Loop = [
    vec3(-m * 40, -14, z),
    ...edge.map(([x, y]) => vec3(m * x, y, z)),
    vec3(-m * 40, 14, z),
  ];
  const facets = Array.from({ length: 46 }, (_, i) => {
    const x = -5.5 + (i % 9) * 0.8 + rng.between(-0.3, 0.3);
    const y = -1.6 + Math.floor(i / 9) * 1.15 + rng.between(-0.4, 0.4);
    const [w, h] = [rng.between(0.4, 1), rng.between(0.5, 1.2)];
    return [
      vec3(m * x, y, z - 0.01),
      vec3(m * (x + w), y + h * 0.3, z - 0.01),
      vec3(m * (x + w * 0.8), y + h, z - 0.01),
      vec3(m * (x + w * 0.1), y + h * 0.7, z - 0.01),
    ] as Loop;
  }).filter((loop) => loop.every((p) => m * p.x < 1.1));
  const cracks: Loop[] = Array.from({ length: 9 }, () => {
    const x = rng.between(-4.4, 0.4);
    const y = rng.between(-0.8, 3);
    return [
      vec3(m * x, y, z - 0.02),
      vec3(m * (x + 0.25), y + 0.7, z - 0.02),
      vec3(m * (x + 0.1), y + 1.5, z - 0.02),
      vec3(m * (x + 0.18), y + 0.7, z - 0.02),
    ];
  });
  const snow: Loop[] = [0.4, 1.9, 3.2].map((y, i) => {
    const x = -3.4 + i * 1.3;
    return [
      vec3(m * x, y, z - 0.03),
      vec3(m * (x + 1.9), y + 0.12, z - 0.03),
      vec3(m * (x + 1.5), y - 0.16, z - 0.03),
      vec3(m * (x + 0.4), y - 0.12, z - 0.03),
    ];
  });
  const wave = rolling(rng.fork('valley'), 3, 5);
  return {
    ground: wood,
    practicals: [],
    pieces: [
      ...massif(rng.fork('far'), 900, 210, 6, '#93a3b8', 0.6, m > 0 ? -1 : 1),
      ...massif(rng.fork('mid'), 420, 40, 6, '#7d91a0', 0.6, m),
      ring('valley', (a) => -38 + 16 * wave(a), wood, { radius: 240, foot: -70 }, 160),
      ring(
        'firs below',
        (a) => -34 + 10 * wave(a + 2),
        icy ? '#7f97a0' : NEEDLES.body,
        { radius: 130, foot: -60 },
        240,
      ),
      face('rock face', [outline], stone, { layer: 'ground', fadeTo: adjust(stone, -0.09) }),
      face(
        'facets',
        facets.filter((_, i) => i % 2),
        adjust(stone, -0.06),
        { layer: 'ground' },
      ),
      face(
        'facets',
        facets.filter((_, i) => i % 2 === 0),
        adjust(stone, 0.05),
        { layer: 'ground' },
      ),
      face('cracks', cracks, adjust(stone, -0.2), { layer: 'ground' }),
      ...(icy ? [face('snow', snow, '#f2f8fb', { layer: 'ground' })] : []),
      face(
        'wall edge',
        [
          [
            ...edge.map(([x, y]) => vec3(m * x, y, z - 0.015)),
            ...[...edge].reverse().map(([x, y]) => vec3(m * (x - 0.3), y, z - 0.015)),
          ],
        ],
        adjust(stone, -0.13),
        { layer: 'ground', opacity: 0.8 },
      ),
      ground(
        'ledge',
        [
          [
            vec3(-m * 40, 0, z),
            vec3(m * 1.35, 0, z),
            vec3(m * 1.1, 0, 0.1),
            vec3(m * 0.9, 0, -0.5),
            vec3(-m * 1.2, 0, -0.75),
            vec3(-m * 40, 0, -0.7),
          ],
        ],
        adjust(stone, 0.07),
      ),
      face(
        'ledge side',
        [
          [
            vec3(m * 1.1, 0, 0.1),
            vec3(m * 0.9, 0, -0.5),
            vec3(-m * 1.2, 0, -0.75),
            vec3(-m * 40, 0, -0.7),
            vec3(-m * 40, -14, -0.3),
            vec3(-m * 1, -14, -0.2),
            vec3(m * 0.5, -3.2, -0.1),
          ],
        ],
        adjust(stone, -0.1),
        { layer: 'ground' },
      ),
      card('boulder', vec3(-m * 2.6, 0, 0.3), rock(1.1, 0.6, adjust(stone, -0.03), rng)),
    ],
    stage: { ...stageOf([-1, 1, -0.5, 0.4]), wall: { z, height: 6 } },
  };
}
