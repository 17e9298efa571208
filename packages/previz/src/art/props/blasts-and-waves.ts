/** What people run from: blasts, tsunamis, avalanches. */
import { circle, oval, poly } from '../path/outline.ts';
import { detail, faint, flat, glow, light, line, main, type Prop, prop, shade } from './prop.ts';

/** Billows of a blast: middle and radius, centimetres. */
const SMOKE = [
  [-190, -150, 110],
  [-120, -270, 120],
  [0, -360, 130],
  [130, -300, 120],
  [200, -170, 105],
  [40, -450, 96],
  [-70, -440, 80],
] as const;
const FIRE = [
  [-130, -90, 96],
  [-70, -200, 104],
  [30, -270, 100],
  [120, -180, 96],
  [140, -80, 84],
  [0, -110, 120],
] as const;
const HEART = [
  [-50, -90, 70],
  [10, -170, 72],
  [70, -90, 62],
] as const;
/** Of a slide of snow: the cloud over it, and its foot. */
const SNOW = [
  [-280, -130, 110],
  [-200, -260, 130],
  [-60, -370, 150],
  [110, -420, 140],
  [240, -320, 140],
  [320, -170, 130],
  [30, -220, 150],
] as const;
const SNOW_FOOT = [
  [-330, -50, 64],
  [-230, -66, 84],
  [-120, -60, 80],
  [-10, -70, 92],
  [110, -62, 84],
  [220, -70, 92],
  [330, -56, 76],
] as const;
const puffs = (all: readonly (readonly [number, number, number])[], k = 1, dx = 0, dy = 0): string =>
  all.map(([x, y, r]) => circle(x + dx, y + dy, r * k)).join('');

/** Clods and splinters thrown up: place, size, turn in degrees. */
const THROWN = [
  [-270, -300, 16],
  [-210, -420, 12],
  [-60, -560, 14],
  [110, -520, 11],
  [240, -400, 16],
  [300, -260, 12],
] as const;

export const FORCE_PROPS: readonly Prop[] = [
  prop({
    names: 'explosion, blast, detonation, big explosion, huge explosion',
    in: 'nature',
    shapes: [
      faint(flat(puffs(SMOKE), '#4a4541', 'smoke'), 0.94),
      faint(flat(puffs(SMOKE, 0.72, -18, -20), '#67605a', 'smoke'), 0.9),
      glow(puffs(FIRE), '#d9501f', 'flame'),
      glow(puffs(FIRE, 0.74, -6, 10), '#f58a2a', 'flame'),
      glow(puffs(HEART), '#ffc94a', 'flame'),
      glow(puffs(HEART, 0.6, 0, 10), '#fff1b8', 'flame'),
      ...THROWN.map(([x, y, s]) =>
        detail(
          poly(x - s, y, x - 0.2 * s, y - s, x + s, y - 0.3 * s, x + 0.5 * s, y + 0.8 * s),
          '#3a342e',
          'clod',
        ),
      ),
      faint(
        flat(
          `${oval(-170, -14, 120, 34)}${oval(0, -10, 150, 30)}${oval(170, -14, 120, 34)}`,
          '#6f655a',
          'dust',
        ),
        0.85,
      ),
    ],
  }),
  prop({
    names: 'tsunami, tidal wave, giant wave, monster wave, wall of water, huge wave',
    in: 'nature',
    faces: 'left',
    height: 9,
    shapes: [
      main(
        'M-330 0C-250 -30 -196 -70 -170 -130C-140 -200 -150 -260 -210 -300C-270 -336 -340 -320 -372 -276C-388 -340 -330 -420 -220 -430C-60 -444 90 -370 170 -250C230 -160 320 -110 460 -100V0Z',
        '#2f6f96',
        'wave',
      ),
      shade(
        'M-330 0C-250 -30 -196 -70 -170 -130C-140 -200 -150 -260 -210 -300C-120 -290 -70 -230 -80 -140C-90 -70 -160 -20 -230 0Z',
        '#2f6f96',
      ),
      light(
        'M-220 -430C-60 -444 90 -370 170 -250C230 -160 320 -110 460 -100V-84C310 -92 210 -140 146 -232C70 -340 -70 -410 -220 -398Z',
        '#5b9cbf',
      ),
      line(
        'M-60 -30C-30 -140 -40 -260 -130 -350M30 -20C50 -120 30 -230 -40 -310M120 -16C130 -90 110 -170 60 -230M220 -14C226 -60 210 -104 180 -140',
        '#8cc3dc',
        5,
        'streak',
      ),
      detail(
        `${[-372, -352, -320, -282, -244, -210, -180].map((x, i) => circle(x, -284 - 18 * Math.sin(i) - (i > 2 ? 6 * i : 0), 30 + 6 * (i % 3))).join('')}${[-250, -200, -150, -96].map((x, i) => circle(x, -420 + 4 * i, 22 + 5 * (i % 2))).join('')}`,
        '#f2f8fa',
        'foam',
      ),
      detail(
        `${circle(-420, -230, 12)}${circle(-440, -290, 8)}${circle(-404, -180, 9)}${circle(-452, -210, 6)}${circle(-396, -350, 10)}`,
        '#f2f8fa',
        'spray',
      ),
      detail(
        [-350, -300, -246, -190, -130, -70, 0, 70, 150, 230, 310, 390]
          .map((x, i) => oval(x, -8 - 7 * (i % 3), 46, 20 + 6 * (i % 2)))
          .join(''),
        '#e4f1f5',
        'foam',
      ),
    ],
  }),
  prop({
    names: 'avalanche, snow slide, snowslide, wall of snow',
    in: 'nature',
    height: 8,
    shapes: [
      faint(flat(puffs(SNOW), '#c9d8e8', 'cloud'), 0.96),
      faint(flat(puffs(SNOW, 0.74, -16, -18), '#eef4fa', 'cloud'), 0.95),
      flat(puffs(SNOW_FOOT), '#dfe9f3', 'snow'),
      flat(puffs(SNOW_FOOT, 0.7, -8, -8), '#f9fcff', 'snow'),
      detail(THROWN.map(([x, y, s]) => circle(1.3 * x, 0.8 * y, 0.8 * s)).join(''), '#f4f9fd', 'clod'),
    ],
  }),
];
