/** Tables that games are played on. */
import { along, box, circle, oval, poly } from '../path/outline.ts';
import { detail, faint, line, main, type Prop, type PropShape, prop, solid } from './prop.ts';

const thing = (
  names: string,
  shapes: readonly PropShape[],
  at: Prop['placement'],
  kind: Prop['category'],
): Prop => prop({ names, in: kind, at, shapes });

/** A games table's legs and rail. */
const table = (top: string, rail: string): readonly PropShape[] => [
  solid(
    `${poly(-118, -70, -106, -70, -108, 0, -116, 0)}${poly(118, -70, 106, -70, 108, 0, 116, 0)}`,
    '#4a3526',
    'legs',
  ),
  main(box(-130, -84, 260, 18, 3), rail, 'rail'),
  main(poly(-112, -100, 112, -100, 130, -82, -130, -82), top, 'top'),
];

export const GAME_TABLE_PROPS: readonly Prop[] = [
  thing(
    'ping pong table, table tennis table, table tennis',
    [
      ...table('#2f6fa8', '#255a8a'),
      detail(
        `${poly(-113, -100, -111, -100, -128, -82, -131, -82)}${poly(113, -100, 111, -100, 128, -82, 131, -82)}${poly(-112, -100, 112, -100, 113, -99, -113, -99)}${poly(-130, -83.5, 130, -83.5, 130, -82, -130, -82)}${poly(-120, -91.6, 120, -91.6, 121, -90.4, -121, -90.4)}`,
        '#f3f6f6',
        'lines',
      ),
      faint(detail(poly(-2, -116, 2, -116, 2.6, -84, -2.6, -84), '#f3f6f6', 'net'), 0.95),
      solid(`${circle(-50, -95, 6)}${poly(-48, -91, -45, -92, -41, -86, -44, -85)}`, '#c9302a', 'paddle'),
      detail(circle(34, -93, 2.4), '#fbfaf5', 'ball'),
    ],
    'floor',
    'sport',
  ),
  thing(
    'foosball table, table football, fussball table, foosball',
    [
      ...table('#3f9a55', '#6a4228'),
      line(
        along(-84, 84, 6, (x) => `M${x} -112V-78`),
        '#c3cad0',
        2.4,
        'rods',
      ),
      detail(
        along(-84, 84, 6, (x, i) => (i % 2 ? '' : box(x - 3.4, -104, 6.8, 13, 2))),
        '#c9302a',
        'players',
      ),
      detail(
        along(-84, 84, 6, (x, i) => (i % 2 ? box(x - 3.4, -100, 6.8, 13, 2) : '')),
        '#2f5fb0',
        'players',
      ),
      solid(
        along(-84, 84, 6, (x) => box(x - 2.6, -80, 5.2, 11, 2)),
        '#22262b',
        'handles',
      ),
      detail(circle(10, -90, 2.6), '#fbfaf5', 'ball'),
    ],
    'floor',
    'sport',
  ),
  thing(
    'air hockey table, air hockey',
    [
      ...table('#e9f3f6', '#2f4f9a'),
      line('M0 -100V-82', '#c9302a', 1.4, 'middle'),
      line(oval(0, -91, 24, 4), '#2f5fb0', 1.4, 'circle'),
      solid(`${oval(-60, -92, 8, 3)}${oval(62, -90, 8, 3)}`, '#c9302a', 'mallets'),
      solid(`${box(-62.5, -98, 5, 6, 2)}${box(59.5, -96, 5, 6, 2)}`, '#c9302a', 'knobs'),
      detail(oval(18, -92, 4.4, 1.6), '#26222b', 'puck'),
    ],
    'floor',
    'sport',
  ),
];
