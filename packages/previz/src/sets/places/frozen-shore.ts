import { vec3 } from '../../geometry/vec3.ts';
import { card, face, ground } from '../kit/faces.ts';
import { discLoop, floorLoop, type Loop, UP } from '../kit/loops.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { patches, ripples, strewn } from '../parts/ground-textures.ts';
import { rock, spike } from '../parts/rocks.ts';
import type { Built, Site } from '../setting.ts';
import { massif } from './mountain.ts';

/** Where the shore's ice ends at x, metres. */
const rim = (x: number): number => 6.4 + Math.sin(x * 0.55) * 0.5 + Math.sin(x * 1.7) * 0.22;
const XS = Array.from({ length: 61 }, (_, i) => -60 + i * 2);

/** A frozen beach: snow on the sand, slabs of ice pushed up at the edge, dark water with floes, white mountains behind. */
export function frozenShore({ rng }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const edge = (off: number): Loop => [
    ...XS.map((x) => vec3(x, 0.003, rim(x) + off)),
    vec3(60, 0.003, -14),
    vec3(-60, 0.003, -14),
  ];
  const floes = Array.from({ length: 26 }, (_, i) => {
    const z = 9.5 + (i / 26) ** 1.5 * 70 + rng.between(0, 1.5);
    const r = rng.between(0.7, 1.5) * (1 + z / 30);
    return { x: rng.between(-1, 1) * (6 + z * 0.9), z, r };
  });
  const floe = (y: number, grow: number) =>
    floes.map(({ x, z, r }, i) =>
      discLoop(
        vec3(x, y, z - (y === 0.01 ? 0.18 : 0)),
        r * grow,
        r * 0.34 * grow,
        9,
        (k) => ((k * 7 + i * 3) % 5) * 0.07 - 0.14,
      ),
    );
  return {
    ground: '#cfdce6',
    practicals: [],
    pieces: [
      ...massif(rng.fork('far'), 700, 130, 7, '#b4c3d2', 0.25, m),
      face('sea', [floorLoop(-1100, 1100, 5, 900)], '#38607a', {
        layer: 'ground',
        normal: UP,
        fadeTo: '#6f94ab',
      }),
      ripples('glints', rng, 40, { x: [-50, 50], z: [9, 120] }, [0.6, 2.2], '#9dbccb', 0.03, 0.008),
      ground('floe sides', floe(0.01, 1), '#8fb6c9'),
      ground('floes', floe(0.02, 1), '#eaf2f6'),
      ground('shelf side', [edge(0.35)], '#8fbad0'),
      ground('shore ice', [edge(0.1)], '#cfe3ec'),
      ground('snow', [edge(-2)], '#d3e0ea', { fadeTo: '#cddbe6' }),
      patches('bare sand', rng, 7, { x: [-9, 9], z: [-4, 3] }, [0.4, 0.9], '#b8ab98', 0.55),
      patches('blue ice', rng, 8, { x: [-11, 11], z: [2, 6] }, [0.4, 0.9], '#b3d3e2', 0.6),
      ripples('drifts', rng, 22, { x: [-9, 9], z: [-5, 4] }, [0.6, 1.6], '#b3c8d8', 0.03),
      strewn('pebbles', rng, 18, { x: [-5, 5], z: [-2, 4] }, 0.06, '#7f858a'),
      ...scatter('ice slab', rng, 14, { z: [5.4, 6.6], clear: 1.2, reach: [7, 9] }, () =>
        spike(rng.between(0.8, 1.6), rng.between(0.4, 1.1), '#b9d9e6', rng),
      ),
      card('rock', vec3(-m * 5.4, 0, 5), rock(2.6, 1.4, '#7b828a', rng)),
      card('snow cap', vec3(-m * 5.5, 0.85, 4.98), rock(1.5, 0.55, '#eef3f7', rng), { casts: false }),
      card('rock', vec3(-m * 7.4, 0, 6), rock(1.8, 0.8, '#868d95', rng)),
      card('iceberg', vec3(m * 13, 0, 34), rock(9, 5, '#d9e8f0', rng), { casts: false }),
      card('iceberg', vec3(-m * 24, 0, 62), rock(16, 7, '#cfe0ea', rng), { casts: false }),
      card('near drift', vec3(m * 3.8, 0, -2.6), rock(2.4, 0.6, '#cfdee8', rng), { layer: 'foreground' }),
    ],
    stage: stageOf([-3.5, 3.5, -2.5, 4], { pond: { left: -12, right: 12, near: 7.5, far: 40, y: 0 } }),
  };
}
