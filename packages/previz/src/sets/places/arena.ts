import { adjust } from '../../colour/oklch.ts';
import { face, ground } from '../kit/faces.ts';
import { floorLoop, type Loop } from '../kit/loops.ts';
import { stageOf } from '../kit/stage.ts';
import { patches, strewn } from '../parts/ground-textures.ts';
import { onRing, ring } from '../parts/horizon.ts';
import { fire } from '../parts/lamps.ts';
import { onlookers } from '../parts/onlookers.ts';
import type { Built, Site } from '../setting.ts';

const STONE = '#cdb491';
const CLOTHES = ['#e9dfc8', '#b8564a', '#d9b36a', '#f2ead8', '#8c5f7a', '#7d8f6a', '#a8794f'] as const;

/** The wall about the sand, the tiers, and the wall of arches that closes them. */
const [WALL, TOP] = [24, 38];
const TIERS = Array.from({ length: 7 }, (_, i) => ({ radius: WALL + 1.2 + i * 1.8, y: 3 + i * 1.35 }));

/** A Roman amphitheatre: sand, a wall with gates, stone tiers full of people, two rows of arches against the sky. */
export function arena({ rng, lit }: Site): Built {
  const arches = (y0: number, y1: number, radius: number, step: number, width: number): Loop[] =>
    Array.from({ length: Math.floor(2.5 / step) }, (_, i) => {
      const a = -1.25 + (i + 0.5) * step;
      const r = width / 2;
      const head = Array.from({ length: 7 }, (_, k) => {
        const t = (k / 6) * Math.PI;
        return onRing(a + (Math.cos(t) * r) / radius, radius, y1 - r + Math.sin(t) * r);
      });
      return [onRing(a - r / radius, radius, y0), onRing(a + r / radius, radius, y0), ...head];
    });
  const gates = arches(0, 2.3, WALL - 0.1, 0.42, 1.7);
  const bars = gates.flatMap((_, i): Loop[] => {
    const a = -1.25 + (i + 0.5) * 0.42;
    return [-0.5, -0.17, 0.17, 0.5].map((x) => {
      const at = (dx: number, y: number) => onRing(a + (x + dx) / WALL, WALL - 0.15, y);
      return [at(-0.04, 0), at(0.04, 0), at(0.04, 2.1), at(-0.04, 2.1)];
    });
  });
  const shaft = (a: number): Loop => [
    onRing(a - 0.006, WALL - 0.2, 2.4),
    onRing(a + 0.006, WALL - 0.2, 2.4),
    onRing(a + 0.006, WALL - 0.2, 5.6),
    onRing(a - 0.006, WALL - 0.2, 5.6),
  ];
  const banner = (a: number): Loop => [
    onRing(a + 0.008, WALL - 0.3, 5.5),
    onRing(a + 0.075, WALL - 0.3, 5.1),
    onRing(a + 0.05, WALL - 0.3, 4.7),
    onRing(a + 0.07, WALL - 0.3, 4.2),
    onRing(a + 0.008, WALL - 0.3, 4.3),
  ];
  const poles = [-0.72, -0.3, 0.12, 0.54, 0.96];
  const torches = lit ? [-8, 8].map((x) => fire(x, 2, 20.4, 0.9)) : [];
  return {
    ground: '#dcc294',
    practicals: torches.flatMap((t) => t.practicals),
    pieces: [
      ring('upper wall', () => 20.5, adjust(STONE, -0.02), { radius: TOP }),
      face('arches', arches(13.2, 16, TOP - 0.1, 0.1, 2.5), adjust(STONE, -0.2), { layer: 'ground' }),
      face('arches', arches(17, 19.4, TOP - 0.1, 0.1, 2.2), adjust(STONE, -0.16), { layer: 'ground' }),
      ring('cornice', () => 16.7, adjust(STONE, 0.05), { radius: TOP - 0.05, foot: 16.4 }),
      ring('cornice', () => 20.7, adjust(STONE, 0.06), { radius: TOP - 0.05, foot: 20.2 }),
      ...[...TIERS].reverse().flatMap((tier, i) => [
        ring('tier', () => tier.y + 1.35, adjust(STONE, i % 2 ? -0.05 : -0.09), {
          radius: tier.radius + 0.6,
        }),
        ...onlookers([tier], CLOTHES, rng, { apart: 0.86, reach: 1.2, up: 0.35 }),
      ]),
      ring('wall', () => 2.9, STONE, { radius: WALL, fadeTo: adjust(STONE, -0.09) }),
      ring('wall rim', () => 3.15, adjust(STONE, 0.07), { radius: WALL - 0.05, foot: 2.75 }),
      face('gates', gates, '#3b2f28', { layer: 'ground' }),
      face('gate bars', bars, '#6f5a48', { layer: 'ground' }),
      face('shafts', poles.map(shaft), '#6d4b33', { layer: 'ground' }),
      face('banners', poles.map(banner), '#b23a34', { layer: 'ground' }),
      ground('sand', [floorLoop(-60, 60, -14, 6)], '#dfc799', { fadeTo: '#d5b883' }),
      patches('raked sand', rng, 12, { x: [-14, 14], z: [-5, 18] }, [0.6, 1.8], '#cbac78', 0.6),
      strewn('pebbles', rng, 26, { x: [-7, 7], z: [-4, 12] }, 0.05, '#b3946a'),
      ...torches.flatMap((t) => t.pieces),
    ],
    stage: stageOf([-5, 5, -2.5, 12]),
  };
}
