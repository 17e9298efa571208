import { labOf } from '../../src/colour/lab.ts';

/** The basic colour terms of English (Berlin and Kay, 1969), beige kept apart from white and brown. */
export type ColourTerm =
  | 'red'
  | 'orange'
  | 'yellow'
  | 'green'
  | 'blue'
  | 'purple'
  | 'pink'
  | 'brown'
  | 'black'
  | 'white'
  | 'grey'
  | 'beige';

function greyTerm(l: number): ColourTerm {
  if (l > 0.8) return 'white';
  return l < 0.36 ? 'black' : 'grey';
}

function warmTerm(l: number, c: number, hue: number): ColourTerm {
  if (hue < 40) {
    if (l > 0.7) return 'pink';
    return l < 0.4 || (c < 0.1 && l < 0.62) ? 'brown' : 'red';
  }
  if (hue < 75) {
    if (l >= 0.6 && c >= 0.1) return 'orange';
    return l > 0.78 ? 'beige' : 'brown';
  }
  if (l < 0.55) return 'brown';
  if (c < 0.085) return 'beige';
  return hue < 78 ? 'orange' : 'yellow';
}

/** The basic term that most people would give a pixel, by regions of OKLab. */
export function colourTerm(red: number, green: number, blue: number): ColourTerm {
  const [l, a, b] = labOf(red, green, blue);
  const c = Math.hypot(a, b);
  const hue = ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
  if (l < 0.24 || (l < 0.3 && c < 0.05)) return 'black';
  if (c < 0.035 || (l > 0.88 && c < 0.05)) return greyTerm(l);
  if (hue < 12) return l > 0.62 ? 'pink' : 'red';
  if (hue < 115) return warmTerm(l, c, hue);
  if (hue < 195) return 'green';
  if (hue < 283) return 'blue';
  if (hue < 330) return 'purple';
  if (hue < 345) return l > 0.55 ? 'pink' : 'purple';
  return l > 0.62 ? 'pink' : 'red';
}
