import { circle } from '../path/outline.ts';
import { detail, ink } from '../props/prop.ts';

export const eye = (x: number, y: number, r: number) => [
  ink(circle(x, y, r), '#1f1b1e', 'eye'),
  detail(circle(x - r * 0.3, y - r * 0.35, r * 0.36), '#ffffff', 'glint'),
];

export const row = (from: number, to: number, count: number, at: (x: number, i: number) => string): string =>
  Array.from({ length: count }, (_, i) => at(from + ((to - from) * i) / Math.max(1, count - 1), i)).join('');
