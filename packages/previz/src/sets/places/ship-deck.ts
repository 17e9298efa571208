import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import { floorLoop, type Loop } from '../kit/loops.ts';
import { rectangle } from '../kit/paths.ts';
import { block, cylinder } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { ripples } from '../parts/ground-textures.ts';
import { waterSheet } from '../parts/horizon.ts';
import type { Built, Site } from '../setting.ts';

/** A big ship's boards under sail, out at sea: the rail runs in to the bow, ropes and a bellied sail above. */
export function shipDeck({ rng, weather }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const wood = '#a8794f';
  const bow = Array.from({ length: 13 }, (_, i) => {
    const t = (i / 12) * Math.PI;
    return { x: Math.cos(t) * 5, z: 4 + Math.sin(t) ** 0.8 * 9 };
  });
  const rail = (y0: number, y1: number): Loop[] =>
    bow
      .slice(0, -1)
      .map((p, i) => {
        const q = bow[i + 1] ?? p;
        return [vec3(p.x, y0, p.z), vec3(q.x, y0, q.z), vec3(q.x, y1, q.z), vec3(p.x, y1, p.z)];
      })
      .concat([-5, 5].map((x) => [vec3(x, y0, -14), vec3(x, y0, 4), vec3(x, y1, 4), vec3(x, y1, -14)]));
  const posts = bow.flatMap((p) => [
    [
      vec3(p.x - 0.09, 0, p.z),
      vec3(p.x + 0.09, 0, p.z),
      vec3(p.x + 0.09, 1.05, p.z),
      vec3(p.x - 0.09, 1.05, p.z),
    ],
  ]);
  const rough = weather === 'storm' || weather === 'wind' || weather === 'rain';
  const sail = drawing(
    [
      shape('yard', rectangle(-360, -610, 720, 16), '#6d5038'),
      shape('sail', 'M-340 -600Q-400 -420 -350 -270Q0 -200 350 -270Q400 -420 340 -600Z', '#efe4cb'),
      shape(
        'sail shade',
        'M60 -600Q140 -400 100 -232Q240 -245 350 -270Q400 -420 340 -600Z',
        '#efe4cb',
        'shade',
      ),
      stroke('seams', 'M-170 -600Q-210 -400 -180 -246M0 -600V-226M170 -600Q210 -400 180 -246', '#cdbf9f', 3),
    ],
    760,
    620,
  );
  const shroud = (s: number): Loop[] =>
    [0, 0.7, 1.4].map((o) => [
      vec3(s * 4.9, 1, 4.4 + o * 1.4),
      vec3(s * 4.96, 1, 4.4 + o * 1.4),
      vec3(s * 0.2, 9, 6.6),
      vec3(s * 0.14, 9, 6.6),
    ]);
  const rungs = (s: number): Loop[] =>
    Array.from({ length: 9 }, (_, i) => {
      const t = (i + 1) / 11;
      const p = (o: number) => vec3(s * (4.9 - 4.7 * t), 1 + 8 * t, (4.4 + o * 1.4) * (1 - t) + 6.6 * t);
      return [p(0), p(1.4), vec3(p(1.4).x, p(1.4).y + 0.05, p(1.4).z), vec3(p(0).x, p(0).y + 0.05, p(0).z)];
    });
  return {
    ground: '#3c7f9f',
    practicals: [],
    pieces: [
      waterSheet('#34789a', '#6fa9bd', -14, 900, -2.5),
      ripples(
        'swell',
        rng,
        50,
        { x: [-80, 80], z: [14, 200] },
        [2, 6],
        rough ? '#dcecef' : '#a5d4dc',
        0.08,
        -2.4,
      ),
      ground(
        'deck',
        [[vec3(-5, 0, -14), ...[...bow].reverse().map((p) => vec3(p.x, 0, p.z)), vec3(5, 0, -14)]],
        wood,
        { fadeTo: adjust(wood, 0.05) },
      ),
      ground(
        'planks',
        Array.from({ length: 23 }, (_, i) => -4.8 + i * 0.43).map((x) => {
          const far = 4 + Math.sqrt(Math.max(0, 1 - (x / 5) ** 2)) * 8.9;
          return floorLoop(x - 0.02, x + 0.02, -13, far, 0.003);
        }),
        adjust(wood, -0.12),
      ),
      ground('hatch', [floorLoop(-1.3, 1.3, 7.4, 9.4, 0.006)], '#6d4c33'),
      ground(
        'grating',
        Array.from({ length: 7 }, (_, i) => floorLoop(-1.2 + i * 0.36, -1.05 + i * 0.36, 7.5, 9.3, 0.008)),
        '#8f6844',
      ),
      face('bulwark', rail(0, 0.75), adjust(wood, -0.08), { layer: 'ground' }),
      face('bulwark shade', rail(0, 0.12), adjust(wood, -0.2), { layer: 'ground' }),
      face('posts', posts, '#7a5638', { layer: 'ground' }),
      face('rail', rail(0.98, 1.12), '#8a5f3c', { layer: 'ground' }),
      face(
        'bowsprit',
        [[vec3(-0.2, 1, 12.9), vec3(0.2, 1, 12.9), vec3(0.06, 3.4, 21), vec3(-0.06, 3.4, 21)]],
        '#6d5038',
        { layer: 'ground' },
      ),
      face(
        'shrouds',
        [-1, 1].flatMap((s) => [...shroud(s), ...rungs(s)]),
        '#4a3d33',
        { layer: 'ground' },
      ),
      put('mast', cylinder('mast', [0.26, 0.2], [0, 13], '#7a5638', { sides: 10 }), { at: vec3(0, 0, 6.8) }),
      card('sail', vec3(0, 0.6, 6.6), sail, { casts: false, scale: 1.15 }),
      put(
        'barrel',
        [
          cylinder('barrel', [0.3, 0.34], [0, 0.45], '#8d6240'),
          cylinder('barrel', [0.34, 0.3], [0.45, 0.9], '#8d6240'),
          cylinder('hoop', [0.345, 0.345], [0.6, 0.66], '#4a4a48'),
        ],
        { at: vec3(m * 3.9, 0, 3) },
      ),
      put(
        'coil',
        [
          cylinder('rope', [0.42, 0.42], [0, 0.12], '#c9b48a', { sides: 14 }),
          cylinder('rope', [0.36, 0.36], [0.12, 0.24], '#bfa97d', { sides: 14, top: '#7a6a4f' }),
        ],
        { at: vec3(-m * 3.7, 0, 2.4) },
      ),
      put(
        'capstan',
        [
          cylinder('drum', [0.4, 0.3], [0, 0.7], '#6d4c33'),
          cylinder('head', [0.46, 0.46], [0.7, 0.95], '#7a5638'),
        ],
        { at: vec3(-m * 2.6, 0, 9) },
      ),
      put(
        'chest',
        [
          block('chest', [0.9, 0.5, 0.55], '#7a5236', { top: '#8f6444' }),
          block('band', [0.1, 0.52, 0.57], '#c9a24f'),
        ],
        { at: vec3(m * 3.6, 0, 6) },
      ),
    ],
    stage: stageOf([-3.2, 3.2, -2.5, 5.5], {
      surfaces: [{ name: 'chest', at: vec3(m * 3.6, 0.5, 6), width: 0.7, depth: 0.4 }],
      pond: { left: -40, right: 40, near: 16, far: 60, y: -2.5 },
    }),
  };
}
