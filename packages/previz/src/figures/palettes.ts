/** Skins, hairs and clothes under white light. */
export const SKINS = {
  light: '#eec2a4',
  fair: '#e3ae88',
  tan: '#cf9468',
  brown: '#9b6442',
  dark: '#6a4230',
} as const;

export const HAIRS: readonly string[] = [
  '#2a211f',
  '#3d2a20',
  '#5b3a26',
  '#7a4a2a',
  '#a8743c',
  '#d3a65a',
  '#8c3b22',
  '#1f1d24',
];

/** Top, legs, and an accent that go together. */
export const CLOTHES: readonly (readonly string[])[] = [
  ['#c8553d', '#3c4a63', '#e8d8b8'],
  ['#3f7d8c', '#4a4038', '#e0a458'],
  ['#e0a43c', '#38506b', '#7a3b3b'],
  ['#6b8f5a', '#4b4453', '#e9d9c0'],
  ['#8a5a83', '#39424e', '#d9b26a'],
  ['#d9d2c3', '#5a4636', '#a63d40'],
  ['#4a6fa5', '#2f3440', '#d96c4f'],
  ['#d98b7b', '#4f5d75', '#f0e2c4'],
];

/** What grows with dark skin unless the prompt says otherwise. */
export const DARK_HAIRS: readonly string[] = ['#2a211f', '#1f1d24', '#33251f', '#241a18'];
