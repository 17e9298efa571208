/** What flies, from straight above, heading to the right. */
import { box, circle, oval, polygon } from '../../../art/path/outline.ts';
import { adjust } from '../../../colour/oklch.ts';
import { shape, stroke } from '../../../sets/kit/drawing.ts';
import type { PlanMaker } from '../../plan.ts';
import { GLASS } from './parts.ts';

export const aeroplane: PlanMaker = (p) => {
  const c = p.colour ?? '#f1f3f4';
  return {
    shapes: [
      shape(
        'wing',
        polygon([120, -40, -240, -820, -330, -820, -130, -40]) +
          polygon([120, 40, -240, 820, -330, 820, -130, 40]),
        adjust(c, -0.06),
        'body',
        { form: true },
      ),
      shape('engine', box(-70, -390, 150, 60, 26) + box(-70, 330, 150, 60, 26), adjust(c, -0.2)),
      shape(
        'tail',
        polygon([-560, -30, -720, -300, -790, -300, -720, -30]) +
          polygon([-560, 30, -720, 300, -790, 300, -720, 30]),
        adjust(c, -0.06),
        'body',
        { form: true },
      ),
      shape(
        'fuselage',
        'M820 0C800 -60 680 -78 560 -80H-420C-600 -76 -760 -40 -840 -8V8C-760 40 -600 76 -420 80H560C680 78 800 60 820 0Z',
        c,
        'body',
        { form: true },
      ),
      shape('cockpit', 'M772 -34Q798 0 772 34L730 30V-30Z', GLASS),
      stroke('fin', 'M-560 0H-830', p.second ?? '#2f5f9c', 16),
    ],
    long: 1680,
    wide: 1640,
    tall: 400,
    outline:
      'M820 0L560 -80H120L-240 -820H-330L-130 -60L-560 -50L-720 -300H-790L-800 0L-790 300H-720L-560 50L-130 60L-330 820H-240L120 80H560Z',
    seats: [{ x: 0, y: 0, turn: 0, as: 'hidden' }],
  };
};

export const helicopter: PlanMaker = (p) => {
  const c = p.colour ?? '#c8402f';
  return {
    shapes: [
      shape('boom', polygon([-100, -26, -560, -12, -560, 12, -100, 26]), adjust(c, -0.05), 'body', {
        form: true,
      }),
      shape('tail rotor', box(-580, -70, 14, 140, 6), '#3c4248'),
      stroke('skids', 'M-130 -110H150M-130 110H150', '#3c4248', 12),
      shape('body', oval(20, 0, 190, 96), c, 'body', { form: true }),
      shape('canopy', 'M110 -76Q210 -50 210 0Q210 50 110 76Q150 0 110 -76Z', GLASS),
      shape(
        'rotor',
        polygon([-8, -14, 520, -300, 532, -280, 8, 14]) +
          polygon([8, 14, -520, 300, -532, 280, -8, -14]) +
          polygon([-14, 8, -300, -520, -280, -532, 14, -8]) +
          polygon([14, -8, 300, 520, 280, 532, -14, 8]),
        '#2f3439',
        'body',
        { opacity: 0.85 },
      ),
      shape('hub', circle(0, 0, 28), '#24282c'),
    ],
    long: 800,
    wide: 400,
    tall: 330,
    outline: oval(20, 0, 190, 96) + polygon([-100, -26, -560, -12, -560, 12, -100, 26]),
    seats: [{ x: 0, y: 0, turn: 0, as: 'hidden' }],
  };
};

export const balloon: PlanMaker = (p) => {
  const c = p.colour ?? '#d2503c';
  const second = p.second ?? '#f2d06a';
  const r = 760;
  const gore = (i: number) => {
    const [a, b] = [(i * Math.PI) / 6, ((i + 1) * Math.PI) / 6];
    return polygon([
      0,
      0,
      r * Math.cos(a),
      r * Math.sin(a),
      r * 1.035 * Math.cos((a + b) / 2),
      r * 1.035 * Math.sin((a + b) / 2),
      r * Math.cos(b),
      r * Math.sin(b),
    ]);
  };
  return {
    shapes: [
      shape('balloon', circle(0, 0, r), c, 'body', { form: true }),
      shape('gores', [0, 2, 4, 6, 8, 10].map(gore).join(''), second),
      shape('crown', circle(0, 0, 120), adjust(c, -0.12)),
      shape('gloss', oval(220, -260, 220, 130), '#ffffff', 'body', { opacity: 0.16 }),
    ],
    long: 1520,
    wide: 1520,
    tall: 2200,
    outline: circle(0, 0, r),
    seats: [{ x: 0, y: 0, turn: 0, as: 'hidden' }],
  };
};

export const saucer: PlanMaker = (p) => {
  const c = p.colour ?? '#aab4bd';
  return {
    shapes: [
      shape('saucer', circle(0, 0, 420), c, 'body', { form: true }),
      stroke('rings', circle(0, 0, 360) + circle(0, 0, 270), adjust(c, -0.1), 12),
      shape(
        'lights',
        Array.from({ length: 14 }, (_, i) =>
          circle(385 * Math.cos(i * 0.449), 385 * Math.sin(i * 0.449), 17),
        ).join(''),
        '#9ff0e0',
        'glow',
      ),
      shape('dome', circle(0, 0, 170), '#5f8fa8', 'body', { form: true }),
      shape('gloss', oval(-50, -60, 60, 34), '#ffffff', 'body', { opacity: 0.4 }),
    ],
    long: 840,
    wide: 840,
    tall: 500,
    outline: circle(0, 0, 420),
    seats: [{ x: 0, y: 0, turn: 0, as: 'hidden' }],
  };
};

export const starship: PlanMaker = (p) => {
  const c = p.colour ?? '#c3c9cf';
  return {
    shapes: [
      shape('engine', box(-470, -150, 130, 80, 20) + box(-470, 70, 130, 80, 20), '#3a4048'),
      shape('flame', box(-520, -138, 60, 56, 26) + box(-520, 82, 60, 56, 26), '#7fd0ff', 'glow'),
      shape(
        'wing',
        polygon([60, -90, -260, -360, -380, -360, -300, -90]) +
          polygon([60, 90, -260, 360, -380, 360, -300, 90]),
        adjust(c, -0.08),
        'body',
        { form: true },
      ),
      shape(
        'hull',
        'M520 0C420 -70 240 -120 40 -126H-340C-400 -90 -400 90 -340 126H40C240 120 420 70 520 0Z',
        c,
        'body',
        { form: true },
      ),
      shape('canopy', 'M400 0Q330 -52 230 -54V54Q330 52 400 0Z', GLASS),
      stroke('plates', 'M-260 -110V110M-80 -120V120M100 -118V118', adjust(c, -0.1), 8),
      shape('stripe', box(-330, -14, 520, 28), p.second ?? '#c8402f'),
    ],
    long: 1000,
    wide: 720,
    tall: 300,
    outline: 'M520 0L40 -126L-260 -360H-380L-400 0L-380 360H-260L40 126Z',
    seats: [{ x: 0, y: 0, turn: 0, as: 'hidden' }],
  };
};
