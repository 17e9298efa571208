/** A broad river that herds and columns cross: water to the lens and far out to the other bank, its trees small, hills beyond. */
import { vec3 } from '../../geometry/vec3.ts';
import { card, face } from '../kit/faces.ts';
import { floorLoop, UP } from '../kit/loops.ts';
import { stageOf, strewnCards } from '../kit/stage.ts';
import { grass, leaves } from '../parts/foliage.ts';
import { ripples } from '../parts/ground-textures.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { tuft } from '../parts/plants.ts';
import { rock } from '../parts/rocks.ts';
import type { Built, Site } from '../setting.ts';

/** Metres to the far bank. */
const FAR_BANK = 62;

export function wideRiver({ rng, season }: Site): Built {
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  return {
    ground: green.body,
    practicals: [],
    pieces: [
      hills(rng.fork('far hills'), 420, 46, '#93a7ad'),
      hills(rng.fork('hills'), 240, 24, '#8aa489'),
      treeLine(rng.fork('wood'), 96, 8, leaves(season, rng).dark),
      face('bank', [floorLoop(-160, 160, FAR_BANK - 3, FAR_BANK)], '#b6a37e', {
        layer: 'ground',
        normal: UP,
      }),
      face('river', [floorLoop(-160, 160, -14, FAR_BANK - 2)], '#78adba', {
        layer: 'ground',
        normal: UP,
        fadeTo: '#3f7f94',
      }),
      ripples('glints', rng, 46, { x: [-16, 16], z: [-2, 40] }, [0.6, 1.9], '#cfe9ec', 0.02, 0.01),
      card('stone', vec3(m * 5.4, 0, 7), rock(1.3, 0.45, '#858a88', rng), { casts: false }),
      card('stone', vec3(-m * 7.5, 0, 12), rock(1.7, 0.6, '#8f938f', rng), { casts: false }),
      ...strewnCards('near reeds', [vec3(m * 3.5, 0, -2.6), vec3(m * 3.1, 0, -2.7)], () =>
        tuft(1.2, { body: '#8c9a52', dark: '#6d7d44', lit: '#aab46a' }, rng, 13, 0.45),
      ),
    ],
    stage: stageOf([-3, 3, -2.5, 9], { water: 0, pond: { left: -12, right: 12, near: -2, far: 50, y: 0 } }),
  };
}
