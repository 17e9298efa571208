import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { card, face } from '../kit/faces.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { patches, ripples } from '../parts/ground-textures.ts';
import { ring, rolling } from '../parts/horizon.ts';
import { coral, seaweed } from '../parts/plants.ts';
import { rock } from '../parts/rocks.ts';
import type { Built, Site } from '../setting.ts';

const CORALS = ['#d96a6f', '#e39a52', '#b56bb0', '#e3c05c', '#d97f9f'] as const;

/** The sea bed: sand, rocks with corals and weed on both sides, ridges fading into blue, shafts of light. */
export function underwater({ rng }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const reef = (x: number, z: number, w: number, h: number): Piece[] => [
    card('reef', vec3(x, 0, z), rock(w, h, '#6f7f86', rng), { casts: false }),
    card(
      'coral',
      vec3(x - w * 0.22, h * 0.72, z - 0.05),
      coral(rng.between(0.5, 0.8), rng.pick(CORALS), rng),
      { casts: false },
    ),
    card(
      'coral',
      vec3(x + w * 0.25, h * 0.55, z - 0.06),
      coral(rng.between(0.35, 0.6), rng.pick(CORALS), rng),
      { casts: false },
    ),
  ];
  const shafts = Array.from({ length: 5 }, (_, i) => {
    const x = -16 + i * 8 + rng.between(-2, 2);
    const w = rng.between(0.8, 1.8);
    return [
      vec3(x, 26, 26),
      vec3(x + w * 1.6, 26, 26),
      vec3(x + w * 2.6 - m * 7, -1, 26),
      vec3(x - m * 7, -1, 26),
    ];
  });
  const ridge = (name: string, height: number) => {
    const wave = rolling(rng.fork(name), 3, 4);
    return (a: number) => height * (0.2 + 0.8 * wave(a)) * (0.45 + 0.55 * Math.min(1, Math.abs(a) * 2));
  };
  return {
    ground: '#d3c49b',
    practicals: [],
    pieces: [
      ring('far ridge', ridge('a', 22), '#4f8aa3', { radius: 70 }),
      face('light shafts', shafts, '#d9f4f2', { layer: 'backdrop', tone: 'light', opacity: 0.12 }),
      ring('ridge', ridge('b', 8), '#467789', { radius: 34 }),
      patches('sand', rng, 10, { x: [-12, 12], z: [-5, 18] }, [0.5, 1.5], '#bfb088', 0.6),
      ripples('sand ripples', rng, 30, { x: [-10, 10], z: [-5, 16] }, [0.6, 1.6], '#e6d9b4', 0.02),
      ...reef(m * 4.8, 3.4, 3, 1.7),
      ...reef(-m * 4.4, 4.6, 2.4, 1.2),
      ...reef(-m * 7.5, 8, 4.5, 3),
      ...reef(m * 8, 9, 3.6, 2),
      ...reef(m * 2.3, 11, 2.6, 1.5),
      ...scatter('weed', rng, 12, { z: [1, 12], clear: 3, reach: [2.5, 8] }, () =>
        seaweed(rng.between(0.8, 2.2), rng, rng.pick(['#3f8f6b', '#5d9a4f', '#7d8a45'])),
      ),
      card('coral', vec3(m * 2.9, 0, 1.4), coral(0.5, rng.pick(CORALS), rng), { casts: false }),
      card('near weed', vec3(-m * 3.2, 0, -2.5), seaweed(2.4, rng), { layer: 'foreground' }),
      card('near coral', vec3(m * 3.5, 0, -2.7), coral(0.9, rng.pick(CORALS), rng), { layer: 'foreground' }),
    ],
    stage: stageOf([-2.6, 2.6, -2.5, 7]),
  };
}
