import { blend, format, parse } from '../colour/oklch.ts';
import type { Grade } from '../model/light.ts';
import type { StyleId } from '../model/script.ts';
import type { StyleSheet } from './style-sheet.ts';

export type { StyleSheet } from './style-sheet.ts';

const plain = { shadows: { colour: '#202020', weight: 0 }, highlights: { colour: '#ffffff', weight: 0 } };
const asLit = (lit: string) => lit;
const same = (own: Grade) => own;

/** Lightness in a few even steps, softened so that neighbours still differ. */
const steps = (l: number, count: number) => {
  const s = l * count;
  const f = s - Math.floor(s);
  return (Math.floor(s) + f * f * (3 - 2 * f)) / count;
};

const flat: StyleSheet = { id: 'flat', colour: asLit, outline: null, modelled: true, grade: same };

const ink: StyleSheet = {
  id: 'ink',
  colour: (lit, tone) => {
    const p = parse(lit);
    if (tone === 'line') return format({ l: p.l * 0.5, c: p.c * 0.1, h: p.h });
    return format({
      l: 0.34 + 0.64 * steps(Math.min(1, p.l * 1.06), 5),
      c: 0.012 + p.c * 0.22,
      h: p.c < 0.03 ? 85 : p.h,
    });
  },
  outline: { colour: '#1d1a1c', width: 3.4 },
  modelled: false,
  grade: (own) => ({ ...own, ...plain, contrast: 0.1, saturation: 0, vignette: 0.08, grain: 0.16, bloom: 0 }),
};

const noir: StyleSheet = {
  id: 'noir',
  colour: (lit) => {
    const { l } = parse(lit);
    const s = Math.min(1, Math.max(0, (l - 0.2) / 0.66));
    return format({ l: 0.07 + 0.88 * steps(s * s * (3 - 2 * s), 7), c: 0.006, h: 260 });
  },
  outline: null,
  modelled: true,
  grade: (own) => ({
    ...own,
    ...plain,
    contrast: 0.22,
    saturation: -1,
    vignette: 0.42,
    grain: 0.42,
    bloom: 0.3,
  }),
};

const watercolour: StyleSheet = {
  id: 'watercolour',
  colour: (lit, tone) => {
    const p = parse(lit);
    const l = tone === 'line' ? p.l : 0.36 + 0.62 * p.l;
    return format({ l: Math.min(0.975, l), c: p.c * 0.86, h: p.h });
  },
  outline: { colour: '#6b6470', width: 0.9 },
  modelled: true,
  grade: (own) => ({ ...own, contrast: 0, saturation: 0.08, vignette: -0.14, grain: 0.34, bloom: 0.1 }),
};

const blueprint: StyleSheet = {
  id: 'blueprint',
  colour: (lit, tone) => {
    const { l } = parse(lit);
    if (tone === 'line') return '#dbe9ff';
    return format({ l: 0.29 + 0.15 * l + (tone === 'glow' ? 0.06 : 0), c: 0.115, h: 257 });
  },
  outline: { colour: '#d7e6fb', width: 1.7 },
  modelled: false,
  grade: (own) => ({ ...own, ...plain, contrast: 0, saturation: 0, vignette: 0.14, grain: 0.12, bloom: 0 }),
};

const pencil: StyleSheet = {
  id: 'pencil',
  colour: (lit, tone) => {
    const { l } = parse(lit);
    return format({ l: tone === 'line' ? 0.3 + l * 0.2 : 0.66 + 0.32 * steps(l, 6), c: 0.006, h: 80 });
  },
  outline: { colour: '#45423f', width: 2.2 },
  modelled: false,
  grade: (own) => ({
    ...own,
    ...plain,
    contrast: 0.04,
    saturation: -0.2,
    vignette: -0.06,
    grain: 0.4,
    bloom: 0,
  }),
};

const storybook: StyleSheet = {
  id: 'storybook',
  colour: (lit, tone) => {
    const p = parse(blend(lit, '#ffd9a0', tone === 'line' ? 0 : 0.07));
    return format({ l: 0.1 + p.l * 0.9, c: p.c * 1.14, h: p.h });
  },
  outline: { colour: '#5c4435', width: 1.5 },
  modelled: true,
  grade: (own) => ({ ...own, contrast: 0.02, saturation: 0.1, vignette: 0.06, grain: 0.24, bloom: 0.1 }),
};

const SHEETS: Readonly<Record<StyleId, StyleSheet>> = {
  flat,
  ink,
  noir,
  watercolour,
  blueprint,
  pencil,
  storybook,
};

/** The sheet of a style. */
export const styleSheet = (id: StyleId): StyleSheet => SHEETS[id];
