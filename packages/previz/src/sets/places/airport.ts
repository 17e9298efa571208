import { vec3 } from '../../geometry/vec3.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import { discLoop, floorLoop, frontLoop, NEARWARD } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { airliner } from '../parts/airliner.ts';
import { paving, ripples, strewn } from '../parts/ground-textures.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { strip } from '../parts/paths.ts';
import type { Built, Site } from '../setting.ts';

const TAILS = ['#c23b3b', '#2f5fa8', '#2f8a6a', '#d98a2f'] as const;

/** A runway's edge: concrete, markings, a terminal with its tower, hangars. */
export function airport(site: Site): Built {
  const { rng, lit } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const glass = lit ? '#ffe0a3' : '#7fa0b3';
  const terminal = put(
    'terminal',
    [
      block('hall', [60, 9, 12], '#d3d6d6'),
      face('glass', [frontLoop(-29, 29, 1.5, 6.5, -6.05)], glass, {
        normal: NEARWARD,
        tone: lit ? 'glow' : 'body',
      }),
      face(
        'mullions',
        Array.from({ length: 28 }, (_, i) => frontLoop(-29 + i * 2.1, -28.8 + i * 2.1, 1.5, 6.5, -6.1)),
        '#b9bfc1',
        { normal: NEARWARD },
      ),
      block('roof', [64, 1, 14], '#8b969c', { at: [0, 9, 0] }),
    ],
    { at: vec3(-m * 22, 0, 70) },
  );
  const tower = put(
    'tower',
    [
      block('shaft', [4, 22, 4], '#c3c8c9'),
      block('cab', [7.5, 3.6, 7], lit ? '#ffe6b0' : '#6f8c9c', {
        at: [0, 22, 0],
        tone: lit ? 'glow' : 'body',
      }),
      block('roof', [8.4, 0.9, 8], '#7f8a90', { at: [0, 25.6, 0] }),
    ],
    { at: vec3(m * 20, 0, 74) },
  );
  const lights = Array.from({ length: 12 }, (_, i) =>
    [-5.6, 5.6].map((x) => discLoop(vec3(x, 0.02, -2 + i * 5), 0.09, 0.09, 8)),
  ).flat();
  return {
    ground: '#8fa56c',
    practicals: [],
    pieces: [
      hills(rng.fork('hills'), 500, 34, '#98a9b3'),
      treeLine(rng.fork('wood'), 190, 7, '#7d9a76'),
      terminal,
      card('airliner', vec3(-m * 9.5, 0, 30), airliner(rng.pick(TAILS)), { scale: 1.15, flip: m < 0 }),
      card('airliner', vec3(m * 22, 0, 52), airliner(rng.pick(TAILS)), { scale: 1.1, flip: m > 0 }),
      tower,
      ground('runway', [strip(-7, 7, -14, 60)], '#85888b'),
      ground('apron', [floorLoop(-70, 70, 52, 66)], '#9b9d9e'),
      paving('joints', { x: [-7, 7], z: [-9, 50] }, [3.5, 5], '#787b7e', 0.05, 0.7),
      ground(
        'centre line',
        Array.from({ length: 12 }, (_, i) => strip(-0.18, 0.18, -11 + i * 5.5, -8 + i * 5.5, 0.004)),
        '#ece9dd',
      ),
      ground('edge lines', [strip(-6.2, -5.95, -14, 60, 0.004), strip(5.95, 6.2, -14, 60, 0.004)], '#ece9dd'),
      ground('edge lights', lights, lit ? '#8fd0ff' : '#c9d3d8', { tone: lit ? 'glow' : 'body' }),
      ripples('grass', rng, 14, { x: [-30, 30], z: [8, 40] }, [1, 3], '#7d9460', 0.05),
      strewn('rubber marks', rng, 8, { x: [-2, 2], z: [-3, 10] }, 0.2, '#74777a'),
    ],
    stage: stageOf([-5, 5, -2.5, 14]),
  };
}
