/** What a state makes of the colours of materials. */
import { adjust, blend, parse } from '../../colour/oklch.ts';
import type { PlaceState } from '../../model/place-state.ts';

/** The new colour of a material; `part` is what it is the colour of. */
export type Recolour = (hex: string, part: string) => string;

const DUST = '#9a9084';
const DARK = '#26282a';
const CHAR = '#2a2624';
const MOSS = '#5d7a45';
const OLD = '#a39a8c';
const ICE = '#cfe6f3';

const PANE = /pane|glass|window/;
/** Trees and grass keep their colour under the dust. */
const GROWS = /tree|bush|grass|leaf|leaves|blade|hedge|crop/;
const LEVEL = /^(floor|ground|road|pavement|kerb|counter top|top|tiles?)/;

function isGreen(hex: string): boolean {
  const { c, h } = parse(hex);
  return c > 0.05 && h > 95 && h < 165;
}

const dusted: Recolour = (hex, part) =>
  GROWS.test(part)
    ? hex
    : PANE.test(part)
      ? blend(hex, '#3a3d3e', 0.6)
      : blend(adjust(hex, -0.015, 0.55), OLD, 0.24);

export const COLOURS: Readonly<Partial<Record<PlaceState, Recolour>>> = {
  ruined: (hex, part) => (PANE.test(part) ? blend(hex, DARK, 0.72) : blend(hex, DUST, 0.36)),
  // What stands is blacker than the walls, and leaves are gone to brown.
  burnt: (hex, part) => {
    const green = isGreen(hex);
    const share = /^(wall|ceiling|floor|ground|sides)$/.test(part) ? 0.48 : green ? 0.8 : 0.64;
    return blend(hex, green ? '#3a2f28' : CHAR, share);
  },
  overgrown: (hex, part) =>
    isGreen(hex)
      ? hex
      : PANE.test(part)
        ? blend(hex, '#2e3a33', 0.6)
        : blend(
            adjust(hex, -0.02, 0.75),
            MOSS,
            /^(floor|ground|road|pavement|ceiling)/.test(part) ? 0.3 : 0.2,
          ),
  'red-lit': (hex) => blend(adjust(hex, -0.16), '#8f1414', 0.5),
  dusty: dusted,
  abandoned: dusted,
  frozen: (hex, part) => blend(hex, ICE, LEVEL.test(part) ? 0.62 : 0.42),
};
