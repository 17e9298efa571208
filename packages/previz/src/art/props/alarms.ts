import { box, circle, oval } from '../path/outline.ts';
import { detail, flat, light, line, main, type Prop, prop, solid } from './prop.ts';

/** Alarms and thermostats. */
export const ALARM_PROPS: readonly Prop[] = [
  prop({
    names: 'fire siren, siren, emergency light, police light, warning light, alarm light',
    in: 'street',
    at: 'surface',
    shapes: [
      line('M-14 -16L-20 -20M-12 -22L-16 -28M0 -26V-33M12 -22L16 -28M14 -16L20 -20', '#f4a02c', 1.6, 'ray'),
      main('M-9 -6V-14C-9 -24 9 -24 9 -14V-6Z', '#e0362f', 'dome'),
      light('M-6 -8V-14C-6 -18 -4 -20 -1 -21C-3 -18 -3.500 -14 -3.500 -8Z', '#e0362f'),
      { ...detail(oval(1, -12, 3, 5), '#fbe08a', 'lamp'), tone: 'glow' as const },
      solid(box(-12, -7, 24, 7, 1.6), '#3c4248', 'base'),
      line('M-9 -3.500H9', '#6f7880', 0.8, 'base'),
    ],
  }),
  prop({
    names: 'smoke detector, smoke alarm, fire alarm',
    in: 'electronics',
    at: 'ceiling',
    shapes: [
      main('M-7 -5H7V-3.500C7 -1 4 0 0 0C-4 0 -7 -1 -7 -3.500Z', '#f4f2ec', 'body'),
      flat(box(-7.6, -6.4, 15.2, 2, 0.6), '#dcd8ce', 'plate'),
      line('M-5 -3H5M-4.600 -2H4.600', '#8b949b', 0.45, 'vent'),
      { ...detail(circle(0, -0.9, 0.5), '#e0362f', 'lamp'), tone: 'glow' as const },
    ],
  }),
  prop({
    names: 'thermostat, smart thermostat, room thermostat',
    in: 'electronics',
    at: 'wall',
    shapes: [
      main(box(-6, -12, 12, 12, 2), '#f4f2ec', 'plate'),
      solid(circle(0, -6, 4.9), '#33383e', 'dial'),
      detail(circle(0, -6, 4), '#1f2a36', 'screen'),
      line('M-3.100 -4A3.700 3.700 0 1 1 3.100 -4', '#f0953c', 0.7, 'arc'),
      line(
        'M-1.500 -7.400H-0.300L-0.900 -6.200C0 -6 0 -4.800 -1.500 -4.900M1.600 -7.400H0.500V-6.300C1.800 -6.500 1.800 -4.800 0.500 -4.900',
        '#f4f4f0',
        0.4,
        'digits',
      ),
    ],
  }),
];
