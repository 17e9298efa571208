import type { Grade, Hour, Light, Sky } from '../model/light.ts';

/** The palette of one hour under a clear sky. Angles in degrees: the sun's elevation and how far behind the subject it stands. */
export interface HourPalette {
  readonly sky: readonly [string, string, string, string];
  readonly disc: { readonly kind: 'sun' | 'moon'; readonly colour: string; readonly glow: number } | null;
  readonly elevation: number;
  /** −1 the light comes from behind the camera, 1 from behind the subject. */
  readonly behind: number;
  readonly key: { readonly colour: string; readonly strength: number; readonly softness: number };
  readonly fill: Light['fill'];
  readonly haze: { readonly colour: string; readonly most: number };
  readonly shadow: { readonly colour: string; readonly opacity: number };
  readonly clouds: Sky['clouds'];
  readonly stars: number;
  readonly grade: Grade;
}

const grade = (g: Partial<Grade>): Grade => ({
  exposure: 0,
  contrast: 0.1,
  saturation: 0.05,
  shadows: { colour: '#1a2f52', weight: 0.1 },
  highlights: { colour: '#fff0cf', weight: 0.08 },
  vignette: 0.18,
  grain: 0.06,
  bloom: 0,
  ...g,
});

export const HOURS: Readonly<Record<Hour, HourPalette>> = {
  dawn: {
    sky: ['#7f9fd0', '#b9c8e2', '#fbcfd0', '#ffeeb4'],
    disc: { kind: 'sun', colour: '#fff7d0', glow: 0.85 },
    elevation: 6,
    behind: 0.62,
    key: { colour: '#ffdcc0', strength: 0.56, softness: 0.35 },
    fill: { colour: '#a4bdee', strength: 0.5 },
    haze: { colour: '#f4d6d8', most: 0.92 },
    shadow: { colour: '#43518e', opacity: 0.38 },
    clouds: { cover: 0.3, lit: '#ffe0dc', shade: '#c3aecb' },
    stars: 0,
    grade: grade({
      exposure: 0.06,
      shadows: { colour: '#4660a0', weight: 0.24 },
      highlights: { colour: '#ffd6cc', weight: 0.16 },
    }),
  },
  morning: {
    sky: ['#84bfea', '#b6dcf1', '#e6f2e4', '#fff2bc'],
    disc: { kind: 'sun', colour: '#fffbdc', glow: 0.8 },
    elevation: 17,
    behind: -0.15,
    key: { colour: '#fff2b8', strength: 0.76, softness: 0.3 },
    fill: { colour: '#b6dcf6', strength: 0.52 },
    haze: { colour: '#eef0da', most: 0.8 },
    shadow: { colour: '#3c5688', opacity: 0.34 },
    clouds: { cover: 0.24, lit: '#fffdf2', shade: '#cbdbe8' },
    stars: 0,
    grade: grade({ exposure: 0.06, shadows: { colour: '#3a68a0', weight: 0.14 } }),
  },
  noon: {
    sky: ['#2278d4', '#559fe4', '#9dcdf2', '#d3e9f5'],
    disc: { kind: 'sun', colour: '#fff3ae', glow: 0.95 },
    elevation: 74,
    behind: -0.4,
    key: { colour: '#ffffff', strength: 0.94, softness: 0.08 },
    fill: { colour: '#bcd8f2', strength: 0.44 },
    haze: { colour: '#c4dcec', most: 0.7 },
    shadow: { colour: '#2f4468', opacity: 0.4 },
    clouds: { cover: 0.24, lit: '#ffffff', shade: '#bdd0e4' },
    stars: 0,
    grade: grade({ contrast: 0.08 }),
  },
  afternoon: {
    sky: ['#5d94ba', '#a2bdbf', '#e6d8aa', '#ffd98c'],
    disc: { kind: 'sun', colour: '#fff3c4', glow: 0.9 },
    elevation: 20,
    behind: -0.2,
    key: { colour: '#ffcf78', strength: 0.88, softness: 0.2 },
    fill: { colour: '#bfc2c8', strength: 0.42 },
    haze: { colour: '#f1d8a0', most: 0.8 },
    shadow: { colour: '#4a4a62', opacity: 0.42 },
    clouds: { cover: 0.3, lit: '#ffefc8', shade: '#d2c2a6' },
    stars: 0,
    grade: grade({
      highlights: { colour: '#ffd488', weight: 0.28 },
      shadows: { colour: '#5a4650', weight: 0.1 },
    }),
  },
  'golden-hour': {
    sky: ['#5f86ba', '#bcae9f', '#fbbf6e', '#ffdc8c'],
    disc: { kind: 'sun', colour: '#fff6d4', glow: 1 },
    elevation: 11,
    behind: 0.55,
    key: { colour: '#ffb45c', strength: 0.9, softness: 0.15 },
    fill: { colour: '#c0a6a6', strength: 0.42 },
    haze: { colour: '#f8c67e', most: 0.86 },
    shadow: { colour: '#5a3f5c', opacity: 0.42 },
    clouds: { cover: 0.4, lit: '#ffe2ae', shade: '#c79c92' },
    stars: 0,
    grade: grade({
      exposure: 0.16,
      highlights: { colour: '#ffc266', weight: 0.3 },
      shadows: { colour: '#38345a', weight: 0.08 },
      bloom: 0.25,
    }),
  },
  sunset: {
    sky: ['#4a5590', '#a06a8e', '#f27f5c', '#ffb04e'],
    disc: { kind: 'sun', colour: '#ffe0a0', glow: 1 },
    elevation: 3,
    behind: 0.75,
    key: { colour: '#ff8a4c', strength: 0.66, softness: 0.25 },
    fill: { colour: '#8a72a8', strength: 0.4 },
    haze: { colour: '#e08a66', most: 0.82 },
    shadow: { colour: '#2a2450', opacity: 0.42 },
    clouds: { cover: 0.5, lit: '#ffa468', shade: '#94597c' },
    stars: 0,
    grade: grade({
      shadows: { colour: '#38306a', weight: 0.1 },
      highlights: { colour: '#ff9e58', weight: 0.26 },
      bloom: 0.25,
      vignette: 0.22,
    }),
  },
  dusk: {
    sky: ['#38478f', '#6c6cb2', '#d48ea4', '#ffb67c'],
    disc: null,
    elevation: 3,
    behind: 0.75,
    key: { colour: '#d8a0b4', strength: 0.42, softness: 0.7 },
    fill: { colour: '#8482cc', strength: 0.42 },
    haze: { colour: '#a88ab0', most: 0.84 },
    shadow: { colour: '#27245a', opacity: 0.3 },
    clouds: { cover: 0.36, lit: '#d08fa4', shade: '#6a639c' },
    stars: 0.06,
    grade: grade({
      shadows: { colour: '#34348a', weight: 0.22 },
      highlights: { colour: '#ffb494', weight: 0.14 },
      bloom: 0.4,
      vignette: 0.2,
    }),
  },
  'blue-hour': {
    sky: ['#173a86', '#2450a0', '#376bb8', '#5288cc'],
    disc: null,
    elevation: 20,
    behind: 0.1,
    key: { colour: '#7ea8f0', strength: 0.3, softness: 0.9 },
    fill: { colour: '#4a78d0', strength: 0.32 },
    haze: { colour: '#3a6ab4', most: 0.84 },
    shadow: { colour: '#0c1c4c', opacity: 0.3 },
    clouds: { cover: 0.14, lit: '#5c8acc', shade: '#3060a8' },
    stars: 0.06,
    grade: grade({
      shadows: { colour: '#10307c', weight: 0.3 },
      highlights: { colour: '#ffe0a8', weight: 0.06 },
      bloom: 0.45,
      vignette: 0.22,
    }),
  },
  night: {
    sky: ['#0a1230', '#131d46', '#22305f', '#3a4673'],
    disc: { kind: 'moon', colour: '#fbf3da', glow: 0.55 },
    elevation: 26,
    behind: 0.45,
    key: { colour: '#a9bff0', strength: 0.26, softness: 0.35 },
    fill: { colour: '#4a5c9c', strength: 0.22 },
    haze: { colour: '#2c3966', most: 0.78 },
    shadow: { colour: '#060a1c', opacity: 0.5 },
    clouds: { cover: 0.25, lit: '#55639a', shade: '#202b57' },
    stars: 1,
    grade: grade({
      shadows: { colour: '#101a4a', weight: 0.12 },
      highlights: { colour: '#ffe6b0', weight: 0.06 },
      bloom: 0.45,
      vignette: 0.28,
      saturation: 0.02,
    }),
  },
};
