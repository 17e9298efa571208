/** What stands before the lens with the scene beyond: bars, a fence, blinds, curtains, leaves, glass that is broken, the window of a vehicle. A hundred units are the frame's height, about the middle of its lower edge. */
import { adjust } from '../../colour/oklch.ts';
import type { Drawing, Shape } from '../../model/drawing.ts';
import type { Rng } from '../../random/rng.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { blade, line, polygon, rectangle } from '../kit/paths.ts';
import type { Opening } from './lens-frames.ts';

const framed = (shapes: readonly Shape[], half: number): Drawing => drawing(shapes, 2 * half, 100, 0);

/** Units between bars, and how thick they are. */
const BARS = { apart: 17, thick: 3.2 };

/** Bars of iron, none before the middle of whoever is seen. */
export function bars({ half, from, to }: Opening): Drawing {
  const { apart, thick } = BARS;
  const first = (from + to) / 2 + apart / 2;
  const n = Math.ceil((2 * half) / apart) + 1;
  const at = Array.from({ length: 2 * n }, (_, i) => first + (i - n) * apart).filter(
    (x) => Math.abs(x) < half + 3,
  );
  const all = (w: number, dx = 0) => at.map((x) => rectangle(x - w / 2 + dx, -104, w, 112)).join('');
  const across = rectangle(-half - 4, -93, 2 * half + 8, 2.6) + rectangle(-half - 4, -12, 2 * half + 8, 2.6);
  return framed(
    [
      shape('cross bars', across, '#2a2e34'),
      shape('bars', all(thick), '#3a4048'),
      shape('lit side', all(0.7, -thick / 2 + 0.7), '#7d8791', 'light'),
      shape('dark side', all(0.8, thick / 2 - 0.4), '#1d2025'),
    ],
    half,
  );
}

/** Links of wire between posts. */
export function fence({ half }: Opening): Drawing {
  const step = 10;
  const n = Math.ceil((2 * half + 112) / step);
  const wire = Array.from({ length: n }, (_, i) => {
    const x = -half - 110 + i * step;
    return `M${x} 6l110 -110M${x} -104l110 110`;
  }).join('');
  return framed(
    [
      stroke('wire shade', wire, '#23282d', 0.7),
      stroke('wire', wire, '#9ba4ab', 0.4, 'light'),
      shape('rail', rectangle(-half - 4, -99, 2 * half + 8, 2.4), '#5d656c'),
      shape('post', rectangle(-half + 3, -104, 3.4, 112), '#5d656c'),
      shape('post edge', rectangle(-half + 3, -104, 1, 112), '#98a1a8', 'light'),
    ],
    half,
  );
}

/** Slats, wider apart in the middle, where fingers would part them. */
export function blinds({ half }: Opening): Drawing {
  const slats = Array.from({ length: 9 }, (_, i) => -104 + i * 12.6);
  const part = (y: number) => (y > -84 && y < -30 ? 1.7 : 4.4);
  const all = slats.map((y) => rectangle(-half - 4, y, 2 * half + 8, part(y))).join('');
  const lit = slats.map((y) => rectangle(-half - 4, y + part(y) - 0.7, 2 * half + 8, 0.7)).join('');
  const x = half * 0.62;
  return framed(
    [
      shape('slats', all, '#3d3a38'),
      shape('lit edges', lit, '#a59c8d', 'light'),
      stroke('cords', `M${-x} -104V6M${x} -104V6`, '#55504a', 0.7),
    ],
    half,
  );
}

/** Two curtains parted before the scene. */
export function curtain({ half, from, to }: Opening, rng: Rng): Drawing {
  const cloth = rng.pick(['#5a1f26', '#2e3a4f', '#4a3a2c', '#41304a']);
  const side = (edge: number, s: 1 | -1) => {
    const out = s * (half + 6);
    const shapes: Shape[] = [
      shape(
        'curtain',
        `M${edge} -104C${edge - s * 3} -70 ${edge + s * 5} -40 ${edge + s * 2} 8H${out}V-104Z`,
        cloth,
      ),
    ];
    const wide = Math.abs(out - edge);
    for (let i = 1; i < 5; i++) {
      const x = edge + s * ((wide * i) / 4.6);
      shapes.push(
        shape(
          'folds',
          blade(x, -106, x + s * 2, 10, Math.min(3, wide * 0.06), s * 1.4),
          adjust(cloth, i % 2 ? -0.05 : 0.045),
        ),
      );
    }
    return shapes;
  };
  return framed([...side(from - 1, -1), ...side(to + 1, 1)], half);
}

/** Leaves about the edges, out of the dark. */
export function leaves({ half, from, to }: Opening, rng: Rng, dry: boolean): Drawing {
  const greens = dry ? ['#5a3f1c', '#6d4a1f', '#3f2c16'] : ['#16301c', '#1e3f24', '#10241a'];
  const roots = [
    ...Array.from({ length: 9 }, (_, i) => ({
      x: -half - 3,
      y: -100 + i * 12,
      a: -0.15 + rng.between(-0.5, 0.6),
    })),
    ...Array.from({ length: 9 }, (_, i) => ({
      x: half + 3,
      y: -100 + i * 12,
      a: Math.PI + 0.15 + rng.between(-0.6, 0.5),
    })),
    ...Array.from({ length: 10 }, (_, i) => ({
      x: -half + (i * 2 * half) / 9,
      y: 4,
      a: -Math.PI / 2 + rng.between(-0.6, 0.6),
    })),
    ...Array.from({ length: 7 }, (_, i) => ({
      x: -half + (i * 2 * half) / 6,
      y: -104,
      a: Math.PI / 2 + rng.between(-0.7, 0.7),
    })),
  ];
  const reach = (x: number, level: boolean) => {
    const free = x < 0 ? half + from : half - to;
    return level ? 20 : Math.max(18, Math.min(36, free));
  };
  const leaf = ({ x, y, a }: (typeof roots)[number]) => {
    const level = Math.abs(x) < half;
    const long = reach(x, level) * rng.between(0.75, 1.15);
    return blade(x, y, x + Math.cos(a) * long, y + Math.sin(a) * long, long * 0.24, rng.between(-2, 2));
  };
  const shapes = roots.map((root, i) => shape('leaves', leaf(root), greens[i % 3] as string));
  return framed(shapes, half);
}

/** Cracks from where it was hit, beside whoever is seen. */
export function crackedGlass({ half, from, to }: Opening, rng: Rng): Drawing {
  const x = half + from > half - to ? (from - half) / 2 : (to + half) / 2;
  const y = -68;
  const rays = Array.from({ length: 13 }, (_, i) => {
    const a = (i / 13) * 2 * Math.PI + rng.between(-0.15, 0.15);
    const long = rng.between(26, 90);
    const at = (k: number, bend: number): [number, number] => [
      x + Math.cos(a + bend) * long * k,
      y + Math.sin(a + bend) * long * k,
    ];
    return [
      [x, y] as [number, number],
      at(0.35, rng.between(-0.1, 0.1)),
      at(0.7, rng.between(-0.12, 0.12)),
      at(1, 0),
    ];
  });
  const ring = (k: number) =>
    line([...rays.map((r) => r[k] as [number, number]), (rays[0]?.[k] ?? [x, y]) as [number, number]]);
  const hole = polygon(rays.map(([, p]) => [x + ((p?.[0] ?? x) - x) * 0.2, y + ((p?.[1] ?? y) - y) * 0.2]));
  const cracks = rays.map((r) => line(r)).join('') + ring(1) + ring(2);
  return framed(
    [
      stroke('crack shade', cracks, '#20262c', 0.8),
      stroke('cracks', cracks, '#eef5fa', 0.4, 'light'),
      shape('hole', hole, '#0f1216'),
    ],
    half,
  );
}

/** A window with rounded corners in the dark inside of a car, a bus, a train or an aircraft. */
export function vehicleWindow({ half }: Opening): Drawing {
  const [x, top, bottom, r] = [half - 7, -93, -15, 12];
  const w = 2 * (x - r);
  const h = bottom - top - 2 * r;
  const opening = (o: number) =>
    `M${-x - o + r} ${top - o}h${w + 2 * o - 0}a${r} ${r} 0 0 1 ${r - o} ${r}v${h + 2 * o}a${r} ${r} 0 0 1 ${-r + o} ${r}h${-w - 2 * o}a${r} ${r} 0 0 1 ${-r + o} ${-r}v${-h - 2 * o}a${r} ${r} 0 0 1 ${r - o} ${-r}Z`;
  const all = rectangle(-half - 6, -106, 2 * half + 12, 114);
  return framed(
    [
      shape('panel', all + opening(0), '#23262c', 'body', { evenOdd: true }),
      stroke('seal', opening(0), '#0f1114', 1.8),
      stroke('seal light', opening(0), '#59606b', 0.5, 'light'),
      shape('sill', rectangle(-half - 6, bottom + 4, 2 * half + 12, 1.4), '#3d424b', 'light'),
    ],
    half,
  );
}
