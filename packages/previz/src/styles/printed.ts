/** Styles that are printed or shown as dots. */
import { format, parse } from '../colour/oklch.ts';
import { onPaper, steps, unlit } from './shared.ts';
import type { StyleSheet } from './style-sheet.ts';

const INK = '#131118';

/** A colour comic: strong contours, a few flat tones, dots where it darkens. */
export const comic: StyleSheet = {
  id: 'comic',
  light: onPaper(0.44),
  colour: (lit, tone) => {
    const p = parse(lit);
    if (tone === 'line') return format({ l: p.l * 0.6, c: p.c, h: p.h });
    const l = Math.min(1, Math.max(0, (p.l - 0.14) / 0.8));
    return format({ l: 0.3 + 0.68 * steps(l, 5), c: p.c * 1.32, h: p.h });
  },
  outline: { colour: INK, width: 3.6 },
  modelled: false,
  grade: (own) => ({
    ...own,
    ...unlit,
    contrast: 0.1,
    saturation: 0.14,
    vignette: 0,
    grain: 0,
    texture: 'halftone',
  }),
};

/** A page of manga: ink on white, greys laid as screentone. */
export const manga: StyleSheet = {
  id: 'manga',
  light: onPaper(0.5),
  colour: (lit, tone) => {
    const { l } = parse(lit);
    if (tone === 'line') return l < 0.6 ? '#101014' : '#ffffff';
    if (tone === 'glow' && l > 0.6) return '#ffffff';
    const tones = [0.06, 0.5, 0.66, 0.8, 0.9, 1];
    const s = Math.min(0.999, Math.max(0, (l - 0.24) / 0.56));
    return format({ l: tones[Math.floor(s * tones.length)] ?? 1, c: 0, h: 0 });
  },
  outline: { colour: '#0d0c10', width: 2.8 },
  modelled: false,
  grade: (own) => ({
    ...own,
    ...unlit,
    contrast: 0,
    saturation: -1,
    vignette: 0,
    grain: 0,
    texture: 'screentone',
  }),
};

/** Large square pixels in few colours. */
export const pixel: StyleSheet = {
  id: 'pixel',
  light: onPaper(0.34),
  colour: (lit) => {
    const p = parse(lit);
    return format({ l: p.l, c: p.c * 1.2, h: p.h });
  },
  outline: { colour: '#1d1626', width: 3.4 },
  modelled: false,
  grade: (own) => ({
    ...own,
    ...unlit,
    contrast: 0.1,
    saturation: 0.1,
    vignette: 0,
    grain: 0,
    texture: 'pixels',
  }),
};
