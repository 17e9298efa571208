import { vec3 } from '../../geometry/vec3.ts';
import { card, face, ground } from '../kit/faces.ts';
import { facingPlane, floorLoop, type Loop } from '../kit/loops.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { patches } from '../parts/ground-textures.ts';
import { lamp } from '../parts/lamps.ts';
import { rock, spike, stalactite } from '../parts/rocks.ts';
import { windowView } from '../parts/window-view.ts';
import { isDark, outside } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** Rock frames, one behind the other, round a mouth of daylight; stalactites, a shaft of light on the floor. */
export function cave(site: Site): Built {
  const { rng } = site;
  const [, low] = outside(site);
  const m = rng.chance(0.5) ? 1 : -1;
  const mouth = (z: number, cx: number, rx: number, ry: number): Loop =>
    Array.from({ length: 22 }, (_, i) => {
      const a = (i / 21) * Math.PI;
      const r = 1 + rng.between(-0.12, 0.12);
      return vec3(cx + Math.cos(a) * rx * r, Math.max(0, Math.sin(a) * ry * r), z);
    });
  const frame = (z: number, opening: Loop, fill: string) => {
    const first = opening[0] ?? vec3(0, 0, z);
    const last = opening[opening.length - 1] ?? first;
    return face(
      'rock wall',
      [
        [
          vec3(60, 0, z),
          vec3(60, 30, z),
          vec3(-60, 30, z),
          vec3(-60, 0, z),
          vec3(last.x, 0, z),
          ...[...opening].reverse(),
          vec3(first.x, 0, z),
        ],
      ],
      fill,
      { layer: 'ground' },
    );
  };
  const colours = ['#8a7d70', '#75695f', '#61574f', '#4e463f'];
  return {
    ground: '#7d7064',
    practicals: [lamp(m * 1.4, 2, 15, 10, 0.6, low, 'window')],
    pieces: [
      ...windowView({ plane: facingPlane(m * 1.4, 19), u0: -3.2, u1: 3.2, v0: 0, v1: 4.4 }, site),
      ground('floor', [floorLoop(-60, 60, -14, 19)], '#81746a', { fadeTo: '#6a5e55' }),
      frame(18.9, mouth(18.9, m * 1.4, 2.6, 3.6), colours[0] ?? ''),
      ground(
        'light',
        [
          [
            vec3(m * 0.2, 0.002, 18),
            vec3(m * 2.8, 0.002, 18),
            vec3(m * 1.2, 0.002, 3),
            vec3(-m * 2.8, 0.002, 3),
          ],
        ],
        low,
        { tone: 'glow', opacity: isDark(site) ? 0.16 : 0.34 },
      ),
      frame(12.5, mouth(12.5, m * 0.9, 4.6, 4.6), colours[1] ?? ''),
      frame(7.5, mouth(7.5, m * 0.4, 5.4, 4.9), colours[2] ?? ''),
      frame(3.2, mouth(3.2, 0, 6.2, 5), colours[3] ?? ''),
      face('roof', [floorLoop(-60, 60, -14, 3.2, 5.4)], '#463f39', { layer: 'ground' }),
      patches('damp', rng, 8, { x: [-8, 8], z: [-4, 12] }, [0.4, 1.1], '#6b6057', 0.6),
      ...scatter('pillar', rng, 8, { z: [2.5, 13], clear: 3, reach: [2, 3] }, () =>
        spike(rng.between(0.5, 1), rng.between(0.6, 1.9), '#6e635a', rng),
      ),
      ...[-3.6, -1.9, -2.7, 2.2, 3.3, 4.2, 0.8].map((x, i) =>
        card(
          'stalactite',
          vec3(x, 0, 2.6 + (i % 3) * 2.2),
          stalactite(rng.between(0.4, 0.8), rng.between(0.8, 1.8), 5.2, '#5a5149', rng),
          { casts: false },
        ),
      ),
      ...scatter('rock', rng, 7, { z: [0.5, 6], clear: 2.7, reach: [1.6, 2] }, () =>
        rock(rng.between(0.6, 1.6), rng.between(0.3, 0.9), '#75695f', rng),
      ),
      card('near rock', vec3(-3.5, 0, -2.6), rock(2, 1.3, '#453e38', rng), { layer: 'foreground' }),
      card('near rock', vec3(3.7, 0, -2.5), rock(1.6, 0.8, '#453e38', rng), { layer: 'foreground' }),
    ],
    stage: stageOf([-2.3, 2.3, -2.5, 6], { ceiling: 5 }),
  };
}
