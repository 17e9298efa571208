/** What else stands about a house, from straight above: a piano, a lamp, a plant, a fire. */
import { blob, box, circle } from '../../../art/path/outline.ts';
import { adjust } from '../../../colour/oklch.ts';
import { shape, stroke } from '../../../sets/kit/drawing.ts';
import type { PlanMaker } from '../../plan.ts';

export const piano: PlanMaker = (p) => {
  const colour = p.colour ?? '#1f1f24';
  return {
    shapes: [
      shape(
        'piano',
        'M74 -74V74H40C20 74 10 60 -6 46C-30 24 -70 20 -92 -20C-104 -46 -92 -74 -60 -74Z',
        colour,
        'body',
        { form: true },
      ),
      stroke('lid', 'M66 -66V66H44C26 66 14 52 0 40C-24 18 -64 12 -84 -22', adjust(colour, 0.16), 2),
      shape('keys', box(76, -70, 20, 140, 1), '#f5f1e8'),
      shape(
        'keys',
        Array.from({ length: 18 }, (_, i) => box(76, -66 + i * 7.6, 12, 3.4)).join(''),
        '#1a1a1e',
      ),
    ],
    long: 190,
    wide: 150,
    tall: 100,
    seats: [{ x: 128, y: 0, turn: 180, as: 'sit' }],
  };
};

export const lamp: PlanMaker = (p) => ({
  shapes: [
    shape('shade', circle(0, 0, 21), p.colour ?? '#f0e2bd', 'body', { form: true }),
    shape('bulb', circle(0, 0, 8), '#fff3c4', 'glow'),
    stroke('rim', circle(0, 0, 20), '#d8c79c', 1.5),
  ],
  long: 42,
  wide: 42,
  tall: 120,
  outline: circle(0, 0, 21),
});

export const pottedPlant: PlanMaker = ({ colour }) => {
  const green = colour ?? '#4f8a4a';
  const leaf = (turn: number, far: number, fill: string) => {
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    const at = (x: number, y: number) => `${(x * c - y * s).toFixed(1)} ${(x * s + y * c).toFixed(1)}`;
    return shape(
      'leaf',
      `M0 0Q${at(far * 0.5, -far * 0.28)} ${at(far, 0)}Q${at(far * 0.5, far * 0.28)} 0 0Z`,
      fill,
    );
  };
  return {
    shapes: [
      shape('pot', circle(0, 0, 17), '#b5673f', 'body', { form: true }),
      ...Array.from({ length: 8 }, (_, i) => leaf(i * 0.785, 38, adjust(green, i % 2 ? -0.05 : 0))),
      ...Array.from({ length: 6 }, (_, i) => leaf(0.4 + i * 1.047, 24, adjust(green, 0.08))),
    ],
    long: 64,
    wide: 64,
    tall: 70,
    outline: blob([30, 0, 20, 20, 0, 30, -20, 20, -30, 0, -20, -20, 0, -30, 20, -20]),
  };
};

export const ringFire: PlanMaker = () => ({
  shapes: [
    shape(
      'stones',
      Array.from({ length: 10 }, (_, i) =>
        circle(52 * Math.cos(i * 0.628), 52 * Math.sin(i * 0.628), 13),
      ).join(''),
      '#8b8880',
      'body',
      { form: true },
    ),
    shape('ash', circle(0, 0, 42), '#3a332f'),
    stroke('logs', 'M-34 -12L34 12M-30 18L30 -20M0 -36L4 36', '#5e3f28', 11),
    shape(
      'fire',
      blob([26, 0, 12, -16, 0, -28, -14, -14, -27, 2, -14, 16, 2, 27, 15, 14]),
      '#f08a24',
      'glow',
    ),
    shape('fire', blob([15, 0, 6, -12, -6, -14, -16, 2, -4, 15, 10, 9]), '#ffd35a', 'glow'),
    shape('fire', circle(0, 0, 6), '#fff4c9', 'glow'),
  ],
  long: 130,
  wide: 130,
  tall: 20,
  outline: circle(0, 0, 60),
});
