import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { card, face, ground } from '../kit/faces.ts';
import { type Loop, UP } from '../kit/loops.ts';
import { patches, ripples, strewn } from '../parts/ground-textures.ts';
import { ring, rolling } from '../parts/horizon.ts';
import { tuft } from '../parts/plants.ts';
import { rock } from '../parts/rocks.ts';
import { palm } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

const SAND = '#e3cc9c';

/** The shoreline as a wavy line across the view; `bend` sets how it curves. */
function shore(rng: Rng, z: number, wave: number, far: number): Loop {
  const p = rng.between(0, 6);
  const xs = Array.from({ length: 41 }, (_, i) => -80 + i * 4);
  const near = xs.map((x) =>
    vec3(x, 0.003, z + Math.sin(x * 0.14 + p) * wave + Math.sin(x * 0.05) * wave * 1.4 + Math.abs(x) * 0.02),
  );
  return [
    vec3(-1100, 0.003, z),
    ...near,
    vec3(1100, 0.003, z),
    vec3(1100, 0.003, far),
    vec3(-1100, 0.003, far),
  ];
}

/** Sand in front, surf behind the mark, the sea to the horizon, a headland, palms to the sides. */
export function beach(site: Site): Built {
  const { rng, season } = site;
  const side = rng.chance(0.5) ? 1 : -1;
  const wave = rolling(rng.fork('cape'));
  const cape = ring(
    'headland',
    (a) => (side * a > 0.25 ? 26 * wave(a) * Math.min(1, (side * a - 0.25) * 3) : -1),
    '#7f9c8f',
    { radius: 300 },
  );
  const line = rng.fork('shore');
  const sea: Piece[] = [
    ground('wet sand', [shore(line.fork('a'), 4.6, 0.35, 900)], '#c9ae80'),
    ground('shallows', [shore(line.fork('a'), 6.2, 0.4, 900)], '#9fd0cc'),
    face('sea', [shore(line.fork('b'), 10, 0.8, 900)], '#3f86a8', {
      layer: 'ground',
      normal: UP,
      fadeTo: '#6fbcc4',
    }),
  ];
  const palms = [vec3(side * 4.5, 0, 5.4), vec3(side * 6.4, 0, 3.2), vec3(-side * 9.5, 0, 10)].map((at) =>
    card('palm', at, palm(rng.between(6.5, 8.5), rng), { flip: side > 0 }),
  );
  return {
    ground: SAND,
    practicals: [],
    pieces: [
      cape,
      ...sea,
      ...surf(line),
      ripples('glints', rng, 46, { x: [-60, 60], z: [13, 150] }, [0.8, 2.6], '#cfeaea', 0.035, 0.01),
      patches('sand patches', rng, 9, { x: [-12, 12], z: [-6, 4] }, [0.5, 1.2], '#d8be8b', 0.6),
      ripples('sand ripples', rng, 18, { x: [-9, 9], z: [-6, 3.4] }, [0.6, 1.4], '#cfb482', 0.015),
      strewn('shells', rng, 9, { x: [-5, 5], z: [-2, 4] }, 0.04, '#f3e9d8'),
      ...(season === 'winter' ? [] : palms),
      card('rock', vec3(-side * 5.4, 0, 6.4), rock(2.6, 1.5, '#8d857c', rng)),
      card('rock', vec3(-side * 7.3, 0, 7), rock(1.8, 0.8, '#958d84', rng)),
      card(
        'dune grass',
        vec3(side * 3.7, 0, 2.4),
        tuft(0.7, { body: '#a9aa6a', dark: '#878a58', lit: '#c6c58a' }, rng),
        { casts: false },
      ),
      card(
        'dune grass',
        vec3(side * 4.4, 0, 1.6),
        tuft(0.9, { body: '#a9aa6a', dark: '#878a58', lit: '#c6c58a' }, rng),
        { casts: false },
      ),
      card(
        'dune grass',
        vec3(-side * 3.4, 0, -2.6),
        tuft(1.1, { body: '#a9aa6a', dark: '#878a58', lit: '#c6c58a' }, rng, 14),
        { layer: 'foreground' },
      ),
    ],
    stage: {
      floor: { left: -3.5, right: 3.5, near: -2.5, far: 4 },
      surfaces: [],
      seats: [],
      wall: null,
      water: null,
      pond: { left: -12, right: 12, near: 6.4, far: 40, y: 0 },
      ceiling: null,
    },
  };
}

/** White lines of foam where the waves break. */
function surf(line: Rng): Piece[] {
  const band = (name: string, z: number, wave: number, width: number): Loop => {
    const rim = shore(line.fork(name), z, wave, 0).slice(1, 42);
    return [
      ...rim,
      ...rim.map((p, i) => vec3(p.x, p.y, p.z + width * (0.55 + 0.45 * Math.sin(i * 1.7)))).reverse(),
    ];
  };
  return [
    ground('foam', [band('a', 6.05, 0.4, 0.32), band('b', 9.9, 0.8, 0.4)], '#f4faf7'),
    ground('foam', [band('c', 15, 1, 0.5), band('d', 24, 1.4, 0.6)], '#dff0ee', { opacity: 0.8 }),
  ];
}
