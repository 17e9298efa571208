/** Hats and what is worn with them. */
import { blob, box, circle, curve, oval, polygon } from '../path/outline.ts';
import {
  detail,
  light,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  second,
  shade,
  solid,
  tube,
} from './prop.ts';

const worn = (names: string, shapes: readonly PropShape[]): Prop =>
  prop({ names, in: 'clothing', at: 'surface', shapes });

export const HEADGEAR_PROPS: readonly Prop[] = [
  worn('straw hat, sun straw hat, farmer hat, boater, boater hat, panama hat', [
    main(oval(0, -3, 22, 4), '#e6c572', 'brim'),
    shade('M-22 -3C-20 2.300 20 2.300 22 -3C14 -1 -14 -1 -22 -3Z', '#e6c572'),
    main('M-11 -4V-13C-10 -16 10 -16 11 -13V-4C6 -2.500 -6 -2.500 -11 -4Z', '#edd084', 'crown'),
    line(
      'M-10 -11H10M-11 -14C-6 -12.600 6 -12.600 11 -14M-20 -3C-10 -5.500 10 -5.500 20 -3',
      '#c9a24c',
      0.5,
      'weave',
    ),
    second('M-11 -9V-4C-6 -2.500 6 -2.500 11 -4V-9C6 -7.500 -6 -7.500 -11 -9Z', '#c2382f', 'ribbon'),
  ]),
  worn('turban, sikh turban, dastar, maharaja turban', [
    main(
      blob([-13, -2, -15, -10, -10, -18, 0, -21, 10, -18, 15, -10, 13, -2, 0, 0], 0.9),
      '#d9722c',
      'turban',
    ),
    line(
      `${curve(-13, -3, -4, -10, 0, -20)}${curve(13, -3, 4, -10, 0, -20)}${curve(-14.5, -8, -6, -12, 0, -20.5)}${curve(14.5, -8, 6, -12, 0, -20.5)}${curve(-9, -1, -2, -6, 0, -13)}${curve(9, -1, 2, -6, 0, -13)}`,
      '#a8521a',
      0.8,
      'fold',
    ),
    solid('M0 -14L-2.400 -10L0 -6L2.400 -10Z', '#2f8fc8', 'jewel'),
    tube('M0 -14L-2.400 -10L0 -6L2.400 -10Z', '#d8ae3c', 0.9, 'setting'),
    solid(blob([0, -14, -2, -20, 1, -27, 4, -24, 2, -18], 0.9), '#f4f0e4', 'plume'),
  ]),
  worn('tiara, diadem, princess crown, princess tiara', [
    main(
      'M-13 0C-14 -4 -13 -7 -12 -9L-7.500 -4.500L-5 -13L-1.500 -5.500L0 -18L1.500 -5.500L5 -13L7.500 -4.500L12 -9C13 -7 14 -4 13 0C6 -2 -6 -2 -13 0Z',
      '#dfe4ea',
      'tiara',
    ),
    second(
      `${circle(0, -17.5, 1.8)}${circle(-5, -13, 1.2)}${circle(5, -13, 1.2)}${circle(-12, -9, 1)}${circle(12, -9, 1)}${oval(0, -5.5, 1.6, 2.2)}${circle(-5, -4.5, 1)}${circle(5, -4.5, 1)}`,
      '#e05a9a',
      'gem',
    ),
    line('M-12.500 -2C-6 -4 6 -4 12.500 -2', '#b4bcc6', 0.6, 'band'),
  ]),
  worn('suspenders, braces, suspender, pair of suspenders, trouser braces', [
    tube('M-10 0L-3 -34L-7 -62M10 0L3 -34L7 -62', '#c8382f', 3.6, 'strap'),
    solid(polygon([-4, -38, 4, -38, 5, -31, 0, -27, -5, -31]), '#6d3a24', 'leather'),
    solid(
      `${box(-13, -3, 6, 5, 1)}${box(7, -3, 6, 5, 1)}${box(-9.5, -64, 5, 5, 1)}${box(4.5, -64, 5, 5, 1)}`,
      '#c2c8cd',
      'clip',
    ),
    solid(`${box(-11, -24, 6, 3.4, 0.6)}${box(5, -24, 6, 3.4, 0.6)}`, '#d8ae3c', 'slider'),
  ]),
  worn('kilt, scottish kilt, tartan kilt, tartan skirt', [
    main('M-15 -40H15L24 0H-24Z', '#b8322c', 'tartan'),
    line('M-14 -40L-19 0M-6 -40L-8 0M3 -40L4 0M11 -40L15 0', '#26543a', 2.4, 'check'),
    line('M-16 -30H16M-18 -18H18M-21 -6H21', '#26543a', 2.2, 'check'),
    line('M-10 -40L-13.500 0M7 -40L9.500 0M-17 -25H17M-21 -12H21', '#f2d26a', 0.6, 'check'),
    solid(box(-15.5, -42, 31, 4, 1), '#2b2522', 'belt'),
    solid(box(-3, -42.5, 6, 5, 1), '#c2c8cd', 'buckle'),
    solid('M-6 -30H6V-22C6 -15 -6 -15 -6 -22Z', '#e9e4da', 'sporran'),
    line('M-3 -20V-11M0 -20V-10M3 -20V-11M-12 -37L-6 -29M12 -37L6 -29', '#33302c', 1.4, 'tassel'),
  ]),
  worn('cane, walking stick, walking cane, stick, hooked cane', [
    tube('M0 0V-76C0 -92 -22 -92 -22 -76', '#8a5a34', 3.4, 'cane'),
    line('M-1 -4V-74', '#a87c50', 0.8, 'gleam'),
    solid(`${box(-2.4, -4, 4.8, 4, 1)}`, '#33302c', 'ferrule'),
    solid(box(-Math.LN10, -72, 4.6, 4, 0.8), '#d8ae3c', 'ring'),
  ]),
  worn('karate belt, black belt, judo belt, martial arts belt', [
    main(blob([-26, -16, -14, -19, -4, -17, -4, -11, -14, -13, -26, -10], 0.5), '#26262b', 'belt'),
    main(blob([26, -16, 14, -19, 4, -17, 4, -11, 14, -13, 26, -10], 0.5), '#26262b', 'belt'),
    main(
      `${polygon([-4, -13, 2, -14, -8, 2, -15, 0])}${polygon([4, -13, -2, -14, 8, 2, 15, 0])}`,
      '#2f2f35',
      'end',
    ),
    light(blob([-6, -18, 0, -20, 6, -18, 6, -11, 0, -9, -6, -11], 0.5), '#3a3a42'),
    detail(
      `${polygon([-13.5, -2, -9, -0.8, -10, Math.LOG2E, -15, 0])}${polygon([13.5, -2, 9, -0.8, 10, Math.LOG2E, 15, 0])}`,
      '#d8ae3c',
      'end stripe',
    ),
  ]),
];
