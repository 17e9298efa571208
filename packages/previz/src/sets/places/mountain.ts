import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { card, face, ground } from '../kit/faces.ts';
import type { Loop } from '../kit/loops.ts';
import { grass, NEEDLES, SNOW } from '../parts/foliage.ts';
import { patches, strewn } from '../parts/ground-textures.ts';
import { jagged, onRing, ring, treeLine } from '../parts/horizon.ts';
import { tuft } from '../parts/plants.ts';
import { rock } from '../parts/rocks.ts';
import { pine } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** One massif: a body, shaded flanks on one side of every peak, snow on the heights. */
export function massif(
  rng: Rng,
  radius: number,
  height: number,
  peaks: number,
  fill: string,
  snowline: number,
  lit: 1 | -1 = 1,
): Piece[] {
  const shape = jagged(rng, peaks);
  const top = (a: number) => height * shape(a);
  const n = 150;
  const at = (i: number) => -1.43 + (2.86 * i) / n;
  const shades: Loop[] = [];
  const caps: Loop[] = [];
  for (let i = 1; i < n; i++) {
    const h = top(at(i));
    if (h <= top(at(i - 1)) || h <= top(at(i + 1)) || h < height * 0.45) continue;
    const w = 0.16 * (h / height) * (height / radius) * 2;
    const a = at(i);
    shades.push([
      onRing(a, radius - 1, h),
      ...slope(top, a, lit * w, radius, n),
      onRing(a + lit * w * 0.5, radius - 1, -1),
      onRing(a - lit * w * 0.12, radius - 1, h * 0.25),
      onRing(a + lit * w * 0.1, radius - 1, h * 0.6),
    ]);
    if (h > height * snowline) caps.push(snowCap(rng, top, a, w * 0.55, radius, h, height * snowline));
  }
  return [
    ring('mountain', top, fill, { radius }, n),
    face('mountain shade', shades, fill, { layer: 'backdrop', tone: 'shade', opacity: 0.55 }),
    ...(caps.length > 0 ? [face('snow caps', caps, SNOW, { layer: 'backdrop' })] : []),
  ];
}

const slope = (top: (a: number) => number, a: number, w: number, radius: number, n: number): Loop =>
  Array.from({ length: 8 }, (_, i) => {
    const x = a + (w * (i + 1)) / 8;
    return onRing(x, radius - 1, Math.max(-1, top(x) - 0.002 * n * 0));
  });

function snowCap(
  rng: Rng,
  top: (a: number) => number,
  a: number,
  w: number,
  radius: number,
  h: number,
  line: number,
): Loop {
  const steps = 10;
  const upper = Array.from({ length: steps + 1 }, (_, i) => {
    const x = a - w + (2 * w * i) / steps;
    return onRing(x, radius - 2, top(x) + 0.3);
  });
  const floor = h - (h - line) * 1.05;
  const lower = Array.from({ length: steps + 1 }, (_, i) => {
    const x = a - w + (2 * w * i) / steps;
    const edge = 1 - Math.abs(i / steps - 0.5) * 2;
    const y = top(x) - (h - floor) * edge * (i % 2 === 0 ? 0.85 : 0.5) * rng.between(0.8, 1.1);
    return onRing(x, radius - 2, Math.min(top(x), y));
  });
  return [...upper, ...lower.reverse()];
}

/** A high meadow above a valley, ranges in the distance. */
export function mountain(site: Site): Built {
  const { rng, season, weather } = site;
  const snowy = season === 'winter' || weather === 'snow' || weather === 'blizzard';
  const meadow = grass(season);
  const side = rng.chance(0.5) ? 1 : -1;
  const trees = Array.from({ length: 12 }, (_, i) => {
    const s = i % 3 === 0 ? -side : side;
    return card(
      'pine',
      vec3(s * rng.between(6, 20), 0, rng.between(6, 26)),
      pine(rng.between(4.5, 8), rng, snowy),
    );
  });
  return {
    ground: meadow.body,
    practicals: [],
    pieces: [
      ...massif(rng.fork('far'), 900, 330, 5, '#8d9cb5', 0.5, side),
      ...massif(rng.fork('mid'), 480, 130, 6, '#75859a', 0.72, side),
      ring('foothill', (a) => 16 + 12 * Math.sin(a * 2.3 + side), '#6f8b74', { radius: 210 }),
      treeLine(rng.fork('wood'), 120, 11, NEEDLES.body, true),
      patches('meadow', rng, 12, { x: [-22, 22], z: [-6, 34] }, [0.7, 2.2], meadow.dark, 0.6),
      patches('meadow light', rng, 8, { x: [-16, 16], z: [-4, 26] }, [0.5, 1.6], meadow.lit, 0.6),
      ground('trail', [trail()], '#b7a787'),
      strewn('stones', rng, 12, { x: [-7, 7], z: [-3, 9] }, 0.07, '#b2b0a8'),
      ...trees,
      card('rock', vec3(-side * 4.3, 0, 3.2), rock(2.8, 1.7, '#8e9094', rng)),
      card('rock', vec3(-side * 6, 0, 4.3), rock(2.2, 1, '#9a9b9c', rng)),
      card('rock', vec3(side * 3.2, 0, 1.2), rock(0.9, 0.45, '#95979a', rng)),
      ...[-2.6, 2.5, 3.6, -3.4].map((x) =>
        card('grass', vec3(x, 0, rng.between(-1, 2)), tuft(0.4, meadow, rng), { casts: false }),
      ),
      card('near rock', vec3(side * 3.6, 0, -2.7), rock(1.8, 0.9, '#7b7d82', rng), { layer: 'foreground' }),
    ],
    stage: {
      floor: { left: -2.8, right: 2.8, near: -2.5, far: 7 },
      surfaces: [],
      seats: [{ name: 'rock', at: vec3(side * 3.2, 0.42, 1.15), facing: 'camera' }],
      wall: null,
      water: null,
      ceiling: null,
    },
  };
}

function trail(): Loop {
  const zs = [-13, -9, -6, -3, 0, 3, 7, 12, 18, 26, 36];
  const mid = (z: number) => Math.sin(z * 0.11) * (z > 0 ? 2.2 : 0.4);
  const edge = (s: number) => zs.map((z, i) => vec3(mid(z) + s * (0.7 + (i % 2) * 0.12), 0.002, z));
  return [...edge(-1), ...edge(1).reverse()];
}
