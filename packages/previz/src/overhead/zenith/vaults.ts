/** Domes and vaults of stone, straight overhead. */
import { circle, ring } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import type { Shape } from '../../model/drawing.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { everywhere, lines, path, polar, sector, to, type UpMaker } from './view.ts';

/** A dome on its drum: ribs, rings of coffers, windows about its foot, the light in its eye. */
export const dome: UpMaker = ({ half, reach, setting }) => {
  const gilt = /mosque|palace|opera|theatre|temple/.test(setting);
  const stone = gilt ? '#b08a5a' : '#b5a890';
  const q = half.y * 0.98;
  const n = 16;
  const spoke = (i: number) => (i / n) * 2 * Math.PI;
  return [
    shape('walls', everywhere(reach), adjust(stone, -0.16)),
    shape(
      'piers',
      lines(8, (i) => sector(q * 1.02, reach * 1.2, spoke(2 * i) + 0.12, spoke(2 * i) + 0.28)),
      adjust(stone, -0.05),
    ),
    shape('dome', circle(0, 0, q), adjust(stone, -0.04)),
    shape('drum', ring(0, 0, q, q * 0.86), adjust(stone, 0.05), 'body', { evenOdd: true }),
    shape(
      'windows',
      lines(n, (i) => sector(q * 0.885, q * 0.965, spoke(i) + 0.1, spoke(i) + 0.29)),
      '#fff0c4',
      'glow',
    ),
    ...[0.82, 0.66, 0.5, 0.36].flatMap((t, k) => [
      shape(
        'coffers',
        lines(n, (i) =>
          sector(q * (t - 0.12 + k * 0.008), q * (t - 0.015), spoke(i) + 0.05, spoke(i + 1) - 0.05),
        ),
        adjust(stone, -0.12 + 0.02 * k),
      ),
      shape(
        'coffers',
        lines(n, (i) =>
          sector(q * (t - 0.1 + k * 0.008), q * (t - 0.03), spoke(i) + 0.09, spoke(i + 1) - 0.09),
        ),
        gilt ? '#2f5f7a' : adjust(stone, -0.02),
      ),
    ]),
    stroke(
      'ribs',
      lines(n, (i) => to(polar(q * 0.2, spoke(i)), polar(q * 0.86, spoke(i)))),
      gilt ? '#e3c05a' : adjust(stone, 0.1),
      half.y * 0.016,
    ),
    shape('lantern', circle(0, 0, q * 0.22), adjust(stone, 0.08)),
    shape('eye', circle(0, 0, q * 0.17), '#fff6da', 'glow'),
    stroke(
      'eye',
      circle(0, 0, q * 0.17) + lines(8, (i) => to([0, 0], polar(q * 0.17, spoke(2 * i)))),
      adjust(stone, 0.02),
      half.y * 0.008,
    ),
  ];
};

/** Ribs that spring from pillars on both sides and cross over the nave. */
export const vault: UpMaker = ({ half, reach }) => {
  const stone = '#b9ad98';
  const { x, y } = half;
  const bays = 3;
  const edge = y * 0.62;
  const at = (i: number) => -x * 1.1 + (i * 2.2 * x) / bays;
  const bay = (i: number): Shape[] => {
    const [l, r] = [at(i), at(i + 1)];
    const m = (l + r) / 2;
    return [
      shape(
        'vault',
        path([
          [l, -edge],
          [r, -edge],
          [m, 0],
        ]),
        adjust(stone, 0.03),
      ),
      shape(
        'vault',
        path([
          [l, edge],
          [r, edge],
          [m, 0],
        ]),
        adjust(stone, -0.1),
      ),
      shape(
        'vault',
        path([
          [l, -edge],
          [l, edge],
          [m, 0],
        ]),
        adjust(stone, -0.05),
      ),
      shape(
        'vault',
        path([
          [r, -edge],
          [r, edge],
          [m, 0],
        ]),
        adjust(stone, -0.02),
      ),
      stroke(
        'ribs',
        `${to([l, -edge], [m, 0])}${to([r, -edge], [m, 0])}${to([l, edge], [m, 0])}${to([r, edge], [m, 0])}${to([m, -edge], [m, edge])}`,
        adjust(stone, 0.13),
        y * 0.028,
      ),
      shape('boss', circle(m, 0, y * 0.05), '#c9a24a', 'body', { form: true }),
    ];
  };
  const glass = ['#3f6fb0', '#c8402f', '#e0a832', '#4f8f5a', '#7a4f9c'];
  const windows = Array.from({ length: bays * 2 }, (_, k): Shape[] => {
    const i = Math.floor(k / 2);
    const s = k % 2 ? 1 : -1;
    const [l, r] = [at(i) + x * 0.16, at(i + 1) - x * 0.16];
    const spread = 1.5;
    return [0, 1, 2].map((c) => {
      const [a, b] = [l + ((r - l) * c) / 3 + x * 0.012, l + ((r - l) * (c + 1)) / 3 - x * 0.012];
      return shape(
        'stained glass',
        path([
          [a, s * edge * 1.1],
          [b, s * edge * 1.1],
          [b * spread, s * reach],
          [a * spread, s * reach],
        ]),
        glass[(k + c) % 5] ?? '#3f6fb0',
        'glow',
      );
    });
  }).flat();
  return [
    shape('walls', everywhere(reach), adjust(stone, -0.2)),
    ...windows,
    ...Array.from({ length: bays }, (_, i) => bay(i)).flat(),
    ...Array.from({ length: bays + 1 }, (_, i) =>
      [-1, 1].map((s) =>
        shape(
          'pillar',
          path([
            [at(i) - x * 0.035, s * edge],
            [at(i) + x * 0.035, s * edge],
            [at(i) * 1.7 + x * 0.11, s * reach * 1.1],
            [at(i) * 1.7 - x * 0.11, s * reach * 1.1],
          ]),
          adjust(stone, 0.06),
          'body',
          { form: true },
        ),
      ),
    ).flat(),
    stroke(
      'ribs',
      Array.from({ length: bays + 1 }, (_, i) => to([at(i), -edge], [at(i), edge])).join(''),
      adjust(stone, 0.15),
      y * 0.04,
    ),
    stroke(
      'ridge',
      `M${-x * 1.2} 0H${x * 1.2}M${-x * 1.2} ${-edge}H${x * 1.2}M${-x * 1.2} ${edge}H${x * 1.2}`,
      adjust(stone, 0.1),
      y * 0.02,
    ),
  ];
};
