/** Computers as seen by who looks at whoever works at them: keyboard at the left, the screen turned to it. */
import { poly } from '../path/outline.ts';
import {
  detail,
  flat,
  glow,
  light,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  shade,
  solid,
} from './prop.ts';

/** Where the next one in a row of screens stands: farther off. */
const along = (nth: number) => {
  const [dx, dy] = [15 * nth, -7.4 * nth];
  return (...xy: number[]): string => poly(...xy.map((v, i) => v + (i % 2 === 0 ? dx : dy)));
};

function screen(nth: number): PropShape[] {
  const at = along(nth);
  return [
    solid(at(5, -0.4, 25, -0.4, 31, -3.6, 11, -3.6), '#8b949b', 'foot'),
    solid(at(17, -2.4, 20.4, -2.4, 20.4, -20, 17, -20), '#9aa3aa', 'neck'),
    main(at(9, -9, 22, -15.4, 22, -52, 9, -45.6), '#2a2e33', 'case'),
    glow(at(10.2, -11, 21, -16.3, 21, -49.7, 10.2, -44.4), '#7fb6de', 'screen'),
    glow(at(11.8, -26, 15.8, -28, 15.8, -44, 11.8, -42), '#eef5fa', 'window'),
    glow(at(16.8, -22, 19.8, -23.5, 19.8, -34, 16.8, -32.5), '#d5e7f3', 'window'),
    shade(at(9, -9, 12.4, -9, 12.4, -45.6, 9, -45.6), '#1f2327'),
    light(at(9, -45.6, 12.4, -45.6, 25.4, -52, 22, -52), '#4d555d'),
  ];
}

function keyboard(nth: number): PropShape[] {
  const at = along(nth);
  const [dx, dy] = [15 * nth, -7.4 * nth];
  return [
    main(at(-31, -0.6, -6, -0.6, 0, -3.8, -25, -3.8), '#c9cfd4', 'keyboard'),
    detail(at(-28.4, -1.1, -7.4, -1.1, -2.6, -3.4, -23.6, -3.4), '#7a838b', 'keys'),
    line(
      `M${-27 + dx} ${-1.8 + dy}H${-6.2 + dx}M${-25.6 + dx} ${-2.6 + dy}H${-4.6 + dx}`,
      '#c9cfd4',
      0.35,
      'gap',
    ),
  ];
}

export const PROFILE_SCREEN_PROPS: readonly Prop[] = [
  prop({
    names: 'laptop in profile, laptop from its side',
    in: 'electronics',
    at: 'surface',
    anchors: { keys: [-5, -3.4] },
    shapes: [
      main(poly(8, -0.6, 19, -6, 27, -33, 16, -27.6), '#8b949c', 'lid'),
      glow(poly(9.6, -3, 18.2, -7.2, 25, -30.4, 16.4, -26), '#cfe4f0', 'screen'),
      glow(poly(11.4, -8, 14.6, -9.6, 18.6, -23.2, 15.4, -21.6), '#f6f9fb', 'window'),
      main(poly(-19, -1.2, 8, -1.2, 19, -6.4, -8, -6.4), '#c3cad0', 'deck'),
      flat(poly(-9, -3.2, 6.6, -3.2, 12, -5.8, -3.4, -5.8), '#6d767e', 'keys'),
      line('M-6.400 -4.400H8.800M-4.800 -5.200H10.400', '#c3cad0', 0.3, 'gap'),
      flat(poly(-16.6, -1.8, -11, -1.8, -8, -3.3, -13.4, -3.3), '#a4acb3', 'trackpad'),
      shade(poly(-19, -1.2, 8, -1.2, 8, 0, -19, 0), '#8b949b'),
      shade(poly(8, 0, 19, -5.2, 19, -6.4, 8, -1.2), '#7b848b'),
    ],
  }),
  prop({
    names: 'computer in profile, computer from its side',
    in: 'electronics',
    at: 'surface',
    anchors: { keys: [-17, -2] },
    shapes: [...screen(0), ...keyboard(0)],
  }),
  prop({
    names: 'two screens in profile',
    in: 'electronics',
    at: 'surface',
    anchors: { keys: [-13, -4] },
    shapes: [...screen(1), ...screen(0), ...keyboard(0.4)],
  }),
  prop({
    names: 'screens in profile',
    in: 'electronics',
    at: 'surface',
    anchors: { keys: [-9, -6] },
    shapes: [...screen(2), ...screen(1), ...screen(0), ...keyboard(0.8)],
  }),
];
