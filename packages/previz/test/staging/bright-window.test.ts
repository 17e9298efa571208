import { expect, it } from 'vitest';
import { staged } from './staged.ts';

const panes = (prompt: string) => {
  const { scene } = staged(prompt);
  return scene.set.pieces.filter((p) => p.part === 'bright window' && p.kind === 'card');
};

it.each([
  'silhouette of a mother holding her baby in a living room',
  'silhouette of two dancers in a dance studio',
  'silhouette of a man smoking at a window',
])('a silhouette in a room stands before a bright window: %s', (prompt) => {
  const [window] = panes(prompt);
  expect(window?.kind === 'card' && window.drawing.shapes.some((s) => s.tone === 'glow')).toBe(true);
});

it.each([
  'silhouette of a boy flying a kite',
  'silhouette of a pianist on a stage',
  'a mother holding her baby in a living room',
])('no window is put behind others: %s', (prompt) => {
  expect(panes(prompt)).toEqual([]);
});
