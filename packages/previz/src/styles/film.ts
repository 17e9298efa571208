/** Styles that leave the drawing as it is lit, and differ in light, colour and film stock. */
import { blend, format, parse } from '../colour/oklch.ts';
import { isAfterSunset } from '../model/light.ts';
import { asLit, same, unlit } from './shared.ts';
import type { StyleSheet } from './style-sheet.ts';

export const flat: StyleSheet = {
  id: 'flat',
  light: same,
  colour: asLit,
  outline: null,
  modelled: true,
  grade: same,
};

export const noir: StyleSheet = {
  id: 'noir',
  light: (own) => ({
    ...own,
    key: { ...own.key, strength: 0.95, softness: 0 },
    fill: { ...own.fill, strength: isAfterSunset(own.hour) ? 0.2 : 0.3 },
    shadow: { ...own.shadow, colour: '#000000', opacity: 0.72, softness: 0.1 },
  }),
  colour: (lit) => {
    // Blacks fall together, pale skin and coats keep their steps.
    const s = Math.min(1, Math.max(0, (parse(lit).l - 0.2) / 0.76));
    return format({ l: 0.08 + 0.85 * (0.35 * s + 0.65 * s * s * (3 - 2 * s)), c: 0.004, h: 260 });
  },
  outline: null,
  modelled: true,
  grade: (own) => ({
    ...own,
    ...unlit,
    exposure: 0.03,
    bloom: own.bloom,
    contrast: 0.3,
    saturation: -1,
    vignette: 0.42,
    grain: 0.42,
  }),
};

/** Clean cel painting: a fine edge of each colour's own, clear bright hues, light that blooms. */
export const anime: StyleSheet = {
  ...flat,
  id: 'anime',
  colour: (lit, tone) => {
    const p = parse(lit);
    return format({ l: Math.min(0.985, p.l * (tone === 'shade' ? 0.98 : 1.035)), c: p.c * 1.16, h: p.h });
  },
  outline: { colour: 'own', width: 1.5 },
  grade: (own) => ({
    ...own,
    contrast: 0.06,
    saturation: 0.12,
    vignette: own.vignette * 0.5,
    grain: 0,
    bloom: Math.max(0.4, own.bloom),
  }),
};

/** An old print: one warm brown from its shadows to its paper. */
export const sepia: StyleSheet = {
  ...flat,
  id: 'sepia',
  light: (own) => ({
    ...own,
    key: { ...own.key, colour: '#f2dcb4' },
    shadow: { ...own.shadow, colour: '#2c1a0c' },
  }),
  colour: (lit) => {
    const { l } = parse(lit);
    return format({ l: 0.16 + 0.78 * l, c: 0.022 + 0.05 * Math.sin(Math.PI * l), h: 66 });
  },
  grade: (own) => ({
    ...own,
    ...unlit,
    exposure: own.exposure,
    saturation: 0,
    contrast: 0.12,
    vignette: 0.42,
    grain: 0.36,
  }),
};

/** A faded reel: lifted blacks, warm lights, teal shadows, grain. */
export const vintage: StyleSheet = {
  ...flat,
  id: 'vintage',
  colour: (lit, tone) => {
    const p = parse(blend(lit, '#e8c58c', tone === 'glow' ? 0.08 : 0.13));
    return format({ l: 0.15 + p.l * 0.8, c: p.c * 0.86, h: p.h });
  },
  grade: (own) => ({
    ...own,
    contrast: 0.02,
    saturation: -0.06,
    shadows: { colour: '#1f5560', weight: 0.3 },
    highlights: { colour: '#ffcf8a', weight: 0.26 },
    vignette: 0.36,
    grain: 0.4,
    bloom: Math.max(0.3, own.bloom),
  }),
};

/** Magenta skies, cyan shade. */
export const vaporwave: StyleSheet = {
  ...flat,
  id: 'vaporwave',
  light: (own) => ({
    ...own,
    sky: {
      ...own.sky,
      stops: own.sky.stops.map((s, i) => ({ ...s, colour: blend(s.colour, VAPOUR[i] ?? '#ff8ad8', 0.72) })),
    },
    key: { ...own.key, colour: '#ff9ad6' },
    fill: { ...own.fill, colour: '#5f7cff', strength: Math.max(0.4, own.fill.strength) },
    haze: { ...own.haze, colour: blend(own.haze.colour, '#ff8fd0', 0.7) },
    shadow: { ...own.shadow, colour: '#2a1670' },
  }),
  grade: (own) => ({
    ...own,
    saturation: 0.16,
    shadows: { colour: '#3a1c9c', weight: 0.34 },
    highlights: { colour: '#ff8fdc', weight: 0.2 },
    bloom: Math.max(0.45, own.bloom),
  }),
};

const VAPOUR = ['#2b1a78', '#7a3bbd', '#ff6fc0', '#ffb0a8'];
