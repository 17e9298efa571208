import { expect, test } from 'vitest';
import { staged } from './staged.ts';

const frameOf = (prompt: string) => staged(prompt, 960, 720, 7);
const drawn = (prompt: string, label: string) => frameOf(prompt).one(label).drawing;

test.each([
  ['A girl draws a horse', 'horse'],
  ['An artist paints a castle on a canvas', 'castle'],
  ['A man paints a portrait of a woman', 'woman'],
])('what is drawn or painted is on the canvas: %s', (prompt, label) => {
  const it = drawn(prompt, label);
  const canvas = it.shapes.find((s) => s.part === 'canvas');
  expect(canvas).toBeDefined();
  expect(it.shapes.filter((s) => s.part === 'picture').length).toBeGreaterThan(3);
});

test('chalk lies flat on the pavement, in lines', () => {
  const it = drawn('A child draws a house with chalk on the pavement', 'house');
  expect(it.flat).toBe(true);
  expect(it.shapes.every((s) => s.fill === null)).toBe(true);
});

test('a fence is painted itself, and a drawn dragon is in no cave', () => {
  expect(drawn('A man paints a fence', 'fence').shapes.some((s) => s.part === 'canvas')).toBe(false);
  expect(frameOf('A boy draws a dragon').scene.set.setting).not.toBe('cave');
});

test('what is seen from a room is in its window, behind whose bars it is', () => {
  const { of, one } = frameOf('A boy in a bedroom looks out of the window and sees a whale in the street');
  expect(of('whale')).toEqual([]);
  const parts = one('window').drawing.shapes.map((s) => s.part);
  expect(parts).toContain('view');
  expect(parts.indexOf('view')).toBeLessThan(parts.indexOf('bar'));
});

test('what is drawn on a board is on the board, in lines, and the sums that were there are gone', () => {
  const it = drawn('A teacher draws a volcano on the blackboard', 'volcano');
  expect(it.shapes.some((s) => s.part === 'chalk')).toBe(false);
  expect(it.shapes.filter((s) => s.part === 'picture').every((s) => s.fill === null)).toBe(true);
});

test('who is no knight wears steel from shoulder to foot in plate armour', () => {
  const parts = frameOf('An actor in plate armour waits in a street').one('actor').drawing.shapes;
  expect(parts.filter((s) => s.part === 'plates').length).toBeGreaterThan(8);
});
