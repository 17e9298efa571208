/** Styles drawn or painted by hand on paper. */
import { blend, format, parse } from '../colour/oklch.ts';
import { onPaper, steps, unlit } from './shared.ts';
import type { StyleSheet } from './style-sheet.ts';

export const ink: StyleSheet = {
  id: 'ink',
  light: onPaper(0.52),
  colour: (lit, tone) => {
    const p = parse(lit);
    if (tone === 'line') return format({ l: p.l * 0.4, c: p.c * 0.1, h: p.h });
    const s = Math.min(1, Math.max(0, (p.l - 0.16) / 0.7));
    // the sky's wash has the colour of the hour; what stands under it hardly any
    const wash = tone === 'glow' ? 0.42 : 0.14;
    return format({ l: 0.38 + 0.6 * steps(s, 5), c: 0.01 + p.c * wash, h: p.c < 0.03 ? 85 : p.h });
  },
  outline: { colour: '#17151a', width: 3.2 },
  modelled: false,
  grade: (own) => ({
    ...own,
    ...unlit,
    contrast: 0.12,
    saturation: 0,
    vignette: 0,
    grain: 0,
    texture: 'wash',
  }),
};

export const watercolour: StyleSheet = {
  id: 'watercolour',
  light: onPaper(0.42),
  colour: (lit, tone) => {
    const p = parse(lit);
    const l = tone === 'line' ? p.l * 0.9 + 0.06 : 0.36 + 0.62 * p.l;
    return format({ l: Math.min(0.97, l), c: p.c * 1.02, h: p.h });
  },
  outline: { colour: 'own', width: 2.2 },
  modelled: false,
  grade: (own) => ({
    ...own,
    ...unlit,
    contrast: 0.06,
    saturation: 0.08,
    vignette: 0,
    grain: 0,
    texture: 'pigment',
  }),
};

export const blueprint: StyleSheet = {
  id: 'blueprint',
  light: (own) => ({ ...onPaper(0.5)(own), shadow: { ...own.shadow, opacity: 0 } }),
  colour: (lit, tone) => {
    const { l } = parse(lit);
    if (tone === 'line') return '#dbe9ff';
    return format({ l: 0.31 + 0.11 * l + (tone === 'glow' ? 0.05 : 0), c: 0.118, h: 257 });
  },
  outline: { colour: '#d7e6fb', width: 1.7 },
  modelled: false,
  grade: (own) => ({ ...own, ...unlit, contrast: 0, saturation: 0, vignette: 0.14, grain: 0.12 }),
};

export const pencil: StyleSheet = {
  id: 'pencil',
  light: onPaper(0.5),
  colour: (lit, tone) => {
    const { l } = parse(lit);
    const s = Math.min(1, Math.max(0, (l - 0.2) / 0.66));
    // skies are hatched as dark as they are: a night is told from a noon by them alone
    const dark = tone === 'glow' ? 0.44 : 0.64;
    const grey = dark + (0.98 - dark) * steps(s, 6);
    return format({ l: tone === 'line' ? 0.26 + l * 0.2 : grey, c: 0.006, h: 80 });
  },
  outline: { colour: '#3d3a38', width: 2.2 },
  modelled: false,
  grade: (own) => ({
    ...own,
    ...unlit,
    contrast: 0,
    saturation: 0,
    vignette: 0,
    grain: 0,
    texture: 'hatching',
  }),
};

export const storybook: StyleSheet = {
  id: 'storybook',
  light: onPaper(0.46),
  colour: (lit, tone) => {
    const p = parse(blend(lit, '#ffcf8a', tone === 'line' ? 0 : 0.1));
    return format({ l: 0.13 + p.l * 0.86, c: p.c * 1.22, h: p.h });
  },
  outline: { colour: '#4a3226', width: 2.4 },
  modelled: true,
  grade: (own) => ({
    ...own,
    ...unlit,
    contrast: 0.02,
    saturation: 0.1,
    vignette: 0,
    grain: 0,
    texture: 'crayon',
  }),
};

/** Oil on canvas: rich colour in broad strokes that carry edges with them. */
export const oil: StyleSheet = {
  id: 'oil',
  light: onPaper(0.3),
  colour: (lit) => {
    const p = parse(blend(lit, '#b98a4a', 0.05));
    return format({ l: p.l, c: p.c * 1.12, h: p.h });
  },
  outline: null,
  modelled: true,
  grade: (own) => ({ ...own, contrast: 0.14, saturation: 0.08, grain: 0, bloom: 0, texture: 'brush' }),
};
