/** What rises round whoever looks up: towers, trunks under their crowns, walls of rock. */
import { adjust } from '../../colour/oklch.ts';
import type { Shape } from '../../model/drawing.ts';
import { isAfterSunset } from '../../model/light.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { blob, scallop } from '../../sets/kit/paths.ts';
import { everywhere, path, polar, sector, type Up, type UpMaker } from './view.ts';

const FACADES = ['#6f8799', '#8a94a0', '#a58d78', '#5d7286', '#9a8f86', '#7a6f80'];
const GLASS = '#2c4154';
const LAMPLIGHT = '#ffd98a';

/** Storeys as they are seen: each is nearer to the middle than the one below by the same part of its distance. */
const storeys = (near: number, far: number, n: number): number[] =>
  Array.from({ length: n + 1 }, (_, i) => far * (near / far) ** (i / n));

export const towers: UpMaker = (up) => {
  const { rng, half, reach, light } = up;
  const n = 7;
  const turn = rng.between(0, 6.283);
  const dark = isAfterSunset(light.hour);
  return Array.from({ length: n }, (_, i) => i)
    .map((i) => ({ i, near: half.y * rng.between(0.26, 0.62) }))
    .sort((a, b) => b.near - a.near)
    .flatMap(({ i, near }): Shape[] => {
      const mid = turn + (i / n) * 2 * Math.PI + rng.between(-0.1, 0.1);
      const wide = rng.between(0.3, 0.42);
      const corner = mid + wide * rng.between(-0.5, 0.5);
      const colour = FACADES[(i * 5) % FACADES.length] ?? '#8a94a0';
      const far = reach * 1.15;
      return [
        ...facade(up, colour, near, far, mid - wide, corner, dark),
        ...facade(up, adjust(colour, -0.1), near, far, corner, mid + wide, dark),
        stroke(
          'cornice',
          `${edge(near, mid - wide, corner)}${edge(near, corner, mid + wide)}`,
          adjust(colour, 0.12),
          half.y * 0.014,
        ),
      ];
    });
};

const edge = (r: number, from: number, to: number): string => {
  const [a, b] = [polar(r, from), polar(r, to)];
  return `M${a[0].toFixed(1)} ${a[1].toFixed(1)}L${b[0].toFixed(1)} ${b[1].toFixed(1)}`;
};

/** One side of a tower with its windows, lit here and there after dark. */
function facade(
  { rng }: Up,
  colour: string,
  near: number,
  far: number,
  from: number,
  to: number,
  dark: boolean,
): Shape[] {
  const rows = storeys(near * 1.04, far, Math.round(9 + 4 * Math.log2(far / near)));
  const columns = Math.max(2, Math.round((to - from) / 0.075));
  const panes: string[] = [];
  const lit: string[] = [];
  for (let r = 0; r + 1 < rows.length; r++) {
    const [low, high] = [rows[r] ?? 0, rows[r + 1] ?? 0];
    for (let c = 0; c < columns; c++) {
      const step = (to - from) / columns;
      const a = from + (c + 0.16) * step;
      const d = sector(high + (low - high) * 0.16, low - (low - high) * 0.18, a, a + step * 0.68);
      (dark && rng.chance(0.4) ? lit : panes).push(d);
    }
  }
  return [
    shape('tower', sector(near, far, from, to), colour),
    shape('windows', panes.join(''), dark ? '#1d2a38' : GLASS, 'glass'),
    ...(lit.length > 0 ? [shape('lit windows', lit.join(''), LAMPLIGHT, 'glow')] : []),
  ];
}

const LEAVES: Readonly<Record<string, readonly string[]>> = {
  spring: ['#7fb04f', '#8fc05a', '#6aa04a'],
  summer: ['#4f8f41', '#62a04a', '#3f7a3c'],
  autumn: ['#d08a34', '#c5602c', '#dba63e'],
  winter: ['#6f7a72', '#7f8a80', '#65706a'],
};

/** Trunks that run to the middle, boughs, and the leaves between which the sky is seen. */
export const trunks: UpMaker = (up) => {
  const { rng, half, reach, season, setting } = up;
  const n = 11;
  const turn = rng.between(0, 6.283);
  const bark = /birch/.test(setting)
    ? '#d8d2c4'
    : /bamboo/.test(setting)
      ? '#7fa04a'
      : /redwood/.test(setting)
        ? '#8a4f38'
        : '#5f4632';
  const tones = LEAVES[season] ?? ['#4f8f41'];
  const spots = Array.from({ length: n }, (_, i) => ({
    a: turn + (i / n) * 2 * Math.PI + rng.between(-0.14, 0.14),
    near: half.y * rng.between(0.3, 0.56),
    wide: rng.between(0.05, 0.1),
  }));
  const leaves = (r0: number, r1: number, size: number, count: number): string =>
    Array.from({ length: count }, () => {
      const [x, y] = polar(half.y * rng.between(r0, r1), rng.between(0, 6.283));
      const r = half.y * size * rng.between(0.7, 1.2);
      return scallop(x * (half.x / half.y) ** 0.6, y, r, r * 0.8, 9, rng);
    }).join('');
  return [
    ...(season === 'winter'
      ? []
      : [
          shape('leaves', leaves(0.7, 1.5, 0.22, 34), adjust(tones[0] ?? '#4f8f41', -0.06)),
          shape('leaves', leaves(0.62, 1.3, 0.16, 30), tones[1] ?? '#62a04a'),
        ]),
    ...spots.flatMap(({ a, near, wide }): Shape[] => {
      const tip = polar(near, a);
      const bough = (side: number, t: number): string => {
        const [x, y] = polar(near + (reach - near) * t, a);
        const [ex, ey] = polar((near + (reach - near) * t) * 0.72, a + side * 0.24);
        return `M${x.toFixed(1)} ${y.toFixed(1)}Q${((x + ex) / 2).toFixed(1)} ${((y + ey) / 2 - 6).toFixed(1)} ${ex.toFixed(1)} ${ey.toFixed(1)}`;
      };
      return [
        stroke(
          'boughs',
          bough(-1, 0.1) + bough(1, 0.2) + bough(-1, 0.34),
          adjust(bark, -0.05),
          half.y * 0.016,
        ),
        shape('trunk', path([tip, polar(reach * 1.2, a - wide), polar(reach * 1.2, a + wide)]), bark),
        shape(
          'trunk',
          path([tip, polar(reach * 1.2, a + wide * 0.2), polar(reach * 1.2, a + wide)]),
          bark,
          'shade',
        ),
        ...(season === 'winter'
          ? []
          : [
              shape(
                'leaves',
                Array.from({ length: 3 }, () =>
                  blob(
                    tip[0] + rng.between(-0.1, 0.1) * half.y,
                    tip[1] + rng.between(-0.1, 0.1) * half.y,
                    half.y * rng.between(0.07, 0.13),
                    half.y * rng.between(0.06, 0.1),
                    rng,
                    0.2,
                    9,
                  ),
                ).join(''),
                rng.pick(tones),
              ),
            ]),
      ];
    }),
    ...(season === 'winter'
      ? []
      : [shape('leaves', leaves(0.95, 1.6, 0.17, 26), adjust(tones[2] ?? '#3f7a3c', -0.02))]),
  ];
};

/** Rock on all sides of a strip of sky. */
export const walls: UpMaker = ({ rng, half, reach, setting }) => {
  const rock = /ice|glacier|crevasse/.test(setting)
    ? '#9fc4d8'
    : /cave|mine|well|sewer|tube|hole/.test(setting)
      ? '#4a443f'
      : '#a5683f';
  const ringOf = (t: number, rough: number): string => {
    const points = Array.from({ length: 26 }, (_, i) => {
      const a = (i / 26) * 2 * Math.PI;
      const r = half.y * t * (1 + rng.between(-rough, rough)) * (1 + 0.35 * Math.abs(Math.cos(a)));
      return polar(r, a);
    });
    return `${everywhere(reach)}${path(points)}`;
  };
  return [0.36, 0.52, 0.72, 0.98].map((t, i) =>
    shape('rock', ringOf(t, 0.12), adjust(rock, 0.06 - i * 0.05), 'body', { evenOdd: true }),
  );
};
