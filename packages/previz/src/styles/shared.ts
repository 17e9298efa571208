/** What several style sheets do alike. */
import type { Light } from '../model/light.ts';

const plain = { shadows: { colour: '#202020', weight: 0 }, highlights: { colour: '#ffffff', weight: 0 } };
/** A grade without the scene's own exposure, colours and bloom. */
export const unlit = { ...plain, exposure: 0, bloom: 0 };
/** The lit colour as it is. */
export const asLit = (lit: string) => lit;
export const same = <T>(own: T) => own;

/** Lightness in a few even steps, softened so that neighbours still differ. */
export const steps = (l: number, count: number) => {
  const s = l * count;
  const f = s - Math.floor(s);
  return (Math.floor(s) + f * f * (3 - 2 * f)) / count;
};

/** On paper the night is a lighter thing: no surface receives less than this. */
export const onPaper =
  (least: number) =>
  (own: Light): Light => ({
    ...own,
    fill: { ...own.fill, strength: Math.max(least, own.fill.strength) },
  });
