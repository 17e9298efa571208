import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Rng } from '../../random/rng.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, face, ground, group } from '../kit/faces.ts';
import { discLoop, floorLoop, frontLoop, UP } from '../kit/loops.ts';
import { ellipse, polygon, rectangle, scallop } from '../kit/paths.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { grass, leaves } from '../parts/foliage.ts';
import { patches, ripples } from '../parts/ground-textures.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { lamp } from '../parts/lamps.ts';
import { bush } from '../parts/plants.ts';
import { rock } from '../parts/rocks.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** A tended pine: cloud-shaped pads on a crooked stem. */
function cloudPine(metres: number, rng: Rng) {
  const h = metres * 100;
  const pads = [
    [-0.28, -0.5, 0.26],
    [0.26, -0.66, 0.28],
    [-0.1, -0.86, 0.3],
  ] as const;
  return drawing(
    [
      shape(
        'stem',
        `M-12 4Q-40 ${-h * 0.3} 4 ${-h * 0.45}Q46 ${-h * 0.62} -6 ${-h * 0.9}L8 ${-h * 0.9}Q70 ${-h * 0.6} 26 ${-h * 0.42}Q-12 ${-h * 0.26} 16 4Z`,
        '#6b5140',
      ),
      ...pads.flatMap(([x, y, w]) => [
        shape('pad', scallop(x * h, y * h, w * h, h * 0.1, 10, rng, 0.4), '#41704f'),
        shape(
          'pad light',
          scallop(x * h - 8, y * h - h * 0.045, w * h * 0.75, h * 0.05, 8, rng, 0.35),
          '#5f9160',
        ),
      ]),
    ],
    h * 1.1,
    h,
    h * 0.2,
  );
}

/** A Japanese garden: a pond with a red bridge, stone lantern, raked gravel, maples and tended pines. */
export function japaneseGarden(site: Site): Built {
  const { rng, lit, season } = site;
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const cx = m * 3.4;
  const pond = discLoop(vec3(cx, 0.004, 9), 8.4, 4.2, 26, (i) => 0.12 * Math.sin(i * 1.9));
  const red = '#c23f33';
  const arch = (y: number, k: number) =>
    Array.from({ length: 15 }, (_, i) => {
      const t = i / 14;
      return vec3(cx - 3.6 + 7.2 * t, y + k * Math.sin(t * Math.PI), 8.4);
    });
  const lower = arch(0.1, 1.3);
  const lantern = drawing(
    [
      shape(
        'base',
        polygon([
          [-30, 0],
          [30, 0],
          [20, -18],
          [-20, -18],
        ]),
        '#9c9b94',
      ),
      shape('post', rectangle(-10, -80, 20, 64), '#a8a79f'),
      shape('shelf', rectangle(-32, -92, 64, 13), '#9c9b94'),
      shape('box', rectangle(-22, -130, 44, 38), '#b3b2aa'),
      shape('light', rectangle(-11, -125, 22, 28), lit ? '#ffd98c' : '#5d5c58', lit ? 'glow' : 'body'),
      shape('roof', 'M-52 -124Q-24 -140 0 -164Q24 -140 52 -124Q26 -132 0 -132Q-26 -132 -52 -124Z', '#8c8b85'),
      shape('knob', ellipse(0, -166, 6, 7), '#9c9b94'),
    ],
    104,
    172,
    60,
  );
  const maple =
    season === 'spring'
      ? { body: '#f0b6c4', dark: '#d88fa6', lit: '#fbd7de' }
      : season === 'winter'
        ? leaves('winter', rng)
        : { body: '#c4442f', dark: '#8f3428', lit: '#e07045' };
  const rake = Array.from({ length: 9 }, (_, i) => {
    const z = -3.4 + i * 0.55;
    return floorLoop(-m * 6.5 - 3, -m * 6.5 + 3, z, z + 0.06, 0.006);
  });
  const steps = Array.from({ length: 9 }, (_, i) =>
    discLoop(
      vec3(Math.sin(i * 1.3) * 0.3, 0.006, -3 + i * 1),
      0.42,
      0.28,
      10,
      (k) => 0.1 * Math.sin(k * 2.3),
    ),
  );
  return {
    ground: green.body,
    practicals: lit ? [lamp(-m * 2.9, 1.3, 3.2, 3.4, 0.7), lamp(m * 9, 1.2, 15, 3, 0.5)] : [],
    pieces: [
      hills(rng.fork('far'), 420, 80, '#93ada3'),
      treeLine(rng.fork('wood'), 90, 13, '#5f8a5c'),
      treeLine(rng.fork('hedge'), 44, 5, '#4f7a4c'),
      patches('moss', rng, 12, { x: [-12, 12], z: [-5, 14] }, [0.5, 1.4], green.dark, 0.5),
      ground('bank', [pond.map((p) => vec3(cx + (p.x - cx) * 1.06, 0.003, 9 + (p.z - 9) * 1.09))], '#b5ad98'),
      face('pond', [pond], '#86b8b5', { layer: 'ground', normal: UP, fadeTo: '#4f8a8c' }),
      ripples('glints', rng, 22, { x: [cx - 5, cx + 5], z: [6, 12] }, [0.4, 1], '#d3ece6', 0.02, 0.007),
      ground(
        'lily pads',
        Array.from({ length: 8 }, (_, i) =>
          discLoop(vec3(cx - 4 + i * 1.1, 0.009, 6.6 + (i % 3) * 0.7), 0.28, 0.16, 10),
        ),
        '#5f9a4f',
      ),
      ground('gravel', [discLoop(vec3(-m * 6.5, 0.004, -1.2), 4, 2.9, 24)], '#d9d3c3'),
      ground('raked lines', rake, '#bfb8a6'),
      ground('stepping stones', steps, '#a8a79f'),
      ...scatter('tree', rng, 9, { z: [14, 30], clear: 6, reach: [5, 14] }, () =>
        rng.chance(0.5)
          ? broadleaf(rng.between(4.5, 6), season, rng, maple)
          : cloudPine(rng.between(4, 5.5), rng),
      ),
      card('maple', vec3(-m * 5.6, 0, 7.4), broadleaf(4.6, season, rng, maple)),
      card('cloud pine', vec3(m * 8.6, 0, 5.2), cloudPine(3.6, rng)),
      group('bridge', vec3(cx, 0, 8.4), [
        face('bridge', [[...lower.map((p) => vec3(p.x, p.y + 0.3, p.z)), ...[...lower].reverse()]], red),
        face(
          'posts',
          lower
            .filter((_, i) => i % 2 === 0)
            .map((p) => frontLoop(p.x - 0.07, p.x + 0.07, p.y + 0.2, p.y + 1.15, 8.38)),
          adjust(red, -0.06),
        ),
        face(
          'rail',
          [0.65, 1.02].map((o) => [
            ...lower.map((p) => vec3(p.x, p.y + o + 0.12, 8.36)),
            ...[...lower].reverse().map((p) => vec3(p.x, p.y + o, 8.36)),
          ]),
          red,
        ),
      ]),
      card('stone lantern', vec3(-m * 2.9, 0, 3.4), lantern),
      card('stone lantern', vec3(m * 9, 0, 15), lantern),
      ...[
        [cx - 6.6, 6.4, 1.2],
        [cx + 5.6, 5.6, 1.6],
        [-m * 7.2, 1, 1.4],
        [-m * 5.9, 1.4, 0.8],
      ].map(([x = 0, z = 0, w = 1]) => card('rock', vec3(x, 0, z), rock(w, w * 0.55, '#8d918b', rng))),
      ...[3.2, 4.1, -4.2].map((x, i) =>
        card(
          'azalea',
          vec3(m * x, 0, 3.6 + i * 0.4),
          bush(
            1.3,
            0.75,
            i === 1 && season === 'spring'
              ? { body: '#e08aa8', dark: '#4f7a4c', lit: '#f0b6c4' }
              : { body: '#5b9150', dark: '#3f7042', lit: '#83b263' },
            rng,
          ),
        ),
      ),
    ],
    stage: stageOf([-2.4, 2.4, -2.5, 3.4], { pond: { left: cx - 5, right: cx + 5, near: 6, far: 11, y: 0 } }),
  };
}
