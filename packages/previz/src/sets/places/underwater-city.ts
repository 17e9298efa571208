import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { upright } from '../kit/faces.ts';
import { frontLoop } from '../kit/loops.ts';
import { lamp } from '../parts/lamps.ts';
import type { Built, Site } from '../setting.ts';
import { underwater } from './underwater.ts';

/** A city on the sea bed: lit domes over towers, tubes between them, weed and coral, shafts of light. */
export function underwaterCity(site: Site): Built {
  const { rng } = site;
  const reef = underwater(site);
  const glow = rng.pick(['#ffe3a0', '#9ff0e0']);
  const dome = (x: number, z: number, r: number): Piece[] => {
    const arc = (k: number) =>
      Array.from({ length: 25 }, (_, i) => {
        const t = (i / 24) * Math.PI;
        return vec3(x + Math.cos(t) * r * k, Math.sin(t) * r * k * 0.92, z);
      });
    const towers = Array.from({ length: 7 }, (_, i) => {
      const tx = x - r * 0.72 + i * r * 0.24;
      const h = r * (0.3 + 0.42 * Math.sin(((i + 0.5) / 7) * Math.PI)) * (i % 2 ? 0.8 : 1);
      return { tx, h, w: r * 0.085 };
    });
    return [
      upright('dome glow', [arc(1)], '#5fc8d8', { tone: 'glow', opacity: 0.35 }),
      upright(
        'towers',
        towers.map(({ tx, h, w }) => [
          vec3(tx - w, 0, z - 0.1),
          vec3(tx + w, 0, z - 0.1),
          vec3(tx + w * 0.8, h, z - 0.1),
          vec3(tx, h * 1.15, z - 0.1),
          vec3(tx - w * 0.8, h, z - 0.1),
        ]),
        '#3f6f8a',
        { tone: 'glow' },
      ),
      upright(
        'windows',
        towers.flatMap(({ tx, h, w }) =>
          Array.from({ length: Math.floor(h / (r * 0.1)) }, (_, k) =>
            [-0.5, 0.25].map((o) =>
              frontLoop(
                tx + o * w,
                tx + o * w + w * 0.35,
                r * 0.06 + k * r * 0.1,
                r * 0.1 + k * r * 0.1,
                z - 0.2,
              ),
            ),
          ).flat(),
        ),
        glow,
        { tone: 'glow' },
      ),
      upright(
        'ribs',
        [-0.62, 0, 0.62].map((k) => {
          const up = Array.from({ length: 13 }, (_, i) => {
            const t = (i / 12) * (Math.PI / 2);
            return vec3(x + k * r * Math.cos(t), Math.sin(t) * r * 0.92, z - 0.3);
          });
          return [...up, ...[...up].reverse().map((p) => vec3(p.x + r * 0.022, p.y, p.z))];
        }),
        '#bfe8ee',
        { tone: 'glow', opacity: 0.7 },
      ),
      upright('rim', [[...arc(1), ...[...arc(0.97)].reverse()]], '#d3f4f4', { tone: 'glow', opacity: 0.8 }),
      upright('base', [frontLoop(x - r * 1.08, x + r * 1.08, 0, r * 0.07, z - 0.4)], '#5f7f8c'),
    ];
  };
  const tube = (x0: number, x1: number, y: number, z: number) =>
    upright('tube', [frontLoop(x0, x1, y, y + 0.9, z)], '#8fd0da', { tone: 'glow', opacity: 0.55 });
  const cut = reef.pieces.findIndex((p) => p.part === 'sand');
  return {
    ...reef,
    practicals: [lamp(0, 3, 12, 6, 0.4, glow, 'window')],
    pieces: [
      ...reef.pieces.slice(0, cut),
      ...dome(-17, 40, 10),
      ...dome(20, 44, 12),
      tube(-16, 16, 1.2, 36),
      ...dome(1.5, 26, 8),
      ...reef.pieces.slice(cut),
    ],
  };
}
