/** Things of film studios, stages and building sites. */
import { blob, box, circle, curve, limb, oval, poly } from '../path/outline.ts';
import { detail, flat, glow, ink, line, main, type Prop, prop, second, shade, solid, tube } from './prop.ts';

export const STUDIO_PROPS: readonly Prop[] = [
  prop({
    names: 'cassette, cassette tape, audio tape, vhs, walkman',
    in: 'electronics',
    at: 'surface',
    shapes: [
      main(box(-5, -6.4, 10, 6.4, 0.6), '#3d444b', 'case'),
      detail(box(-4.2, -5.6, 8.4, 3.8, 0.4), '#ef8a2e', 'label'),
      detail(box(-3, -4.4, 6, 1.9, 0.9), '#f4efe2', 'window'),
      ink(`${circle(-1.8, -3.4, 0.75)}${circle(1.8, -3.4, 0.75)}`),
      flat(poly(-3, 0, 3, 0, 2.6, -1.3, -2.6, -1.3), '#22272c'),
    ],
  }),
  prop({
    names: 'film reel, movie reel, film roll, film strip, reel',
    in: 'electronics',
    at: 'surface',
    shapes: [
      detail('M8 -4C18 2 26 -6 34 -1V-7C26 -12 18 -4 12 -8Z', '#33383d', 'film'),
      main(circle(0, -18, 18), '#9aa3ab', 'reel'),
      shade('M7 -34.600A18 18 0 0 1 0 0A22 22 0 0 0 7 -34.600Z', '#9aa3ab'),
      ink(
        Array.from({ length: 5 }, (_, i) =>
          circle(10 * Math.sin(i * 1.2566), -18 - 10 * Math.cos(i * 1.2566), 4.4),
        ).join(''),
        '#33383d',
      ),
      detail(circle(0, -18, 2.4), '#33383d', 'hub'),
    ],
  }),
  prop({
    names: 'mixing desk, mixing console, dj deck, dj booth, sound board, audio mixer, synthesizer desk',
    in: 'electronics',
    anchors: { top: [0, -92] },
    shapes: [
      solid(`${box(-72, -70, 8, 70)}${box(64, -70, 8, 70)}`, '#33383d', 'leg'),
      main(poly(-80, -96, 80, -96, 90, -68, -90, -68), '#26292d', 'desk'),
      detail(`${oval(-52, -83, 22, 9)}${oval(52, -83, 22, 9)}`, '#4a5057', 'deck'),
      detail(`${oval(-52, -83, 7, 3)}${oval(52, -83, 7, 3)}`, '#d8352f', 'label'),
      line([-20, -10, 0, 10, 20].map((x) => `M${x} -92V-74`).join(''), '#6d757d', 1.4, 'slot'),
      detail(
        [-20, -10, 0, 10, 20].map((x, i) => box(x - 3, -88 + (i % 3) * 4, 6, 4, 1)).join(''),
        '#e9ecee',
        'fader',
      ),
      glow([-16, -6, 4, 14].map((x) => circle(x, -70.5, 1.6)).join(''), '#58d68a', 'lamp'),
    ],
  }),
  prop({
    names: 'telephone, landline, rotary phone, old telephone, desk phone, red phone',
    in: 'electronics',
    at: 'surface',
    shapes: [
      main('M-13 0C-13 -4 -9 -10 -6 -14H6C9 -10 13 -4 13 0Z', '#d22b28', 'body'),
      shade('M4 0C6 -4 5 -10 3 -14H6C9 -10 13 -4 13 0Z', '#d22b28'),
      detail(circle(0, -6, 5), '#f4f1e8', 'dial'),
      ink(
        Array.from({ length: 8 }, (_, i) =>
          circle(3.4 * Math.cos(i * 0.7 + 0.6), -6 + 3.4 * Math.sin(i * 0.7 + 0.6), 0.75),
        ).join(''),
      ),
      main(
        'M-17 -13C-18 -17 -14 -20 0 -20C14 -20 18 -17 17 -13C15 -11 10 -11 9 -13.500C9 -16 -9 -16 -9 -13.500C-10 -11 -15 -11 -17 -13Z',
        '#b92421',
        'handset',
      ),
    ],
  }),
  prop({
    names: 'camera, photo camera, digital camera, dslr',
    in: 'electronics',
    at: 'surface',
    anchors: { grip: [5, -4] },
    shapes: [
      main(
        'M-8 -10H-3.500L-2 -13H3L4.500 -10H8C8.500 -10 9 -9.500 9 -9V-1C9 -0.400 8.600 0 8 0H-8C-8.600 0 -9 -0.400 -9 -1V-9C-9 -9.500 -8.500 -10 -8 -10Z',
        '#33383d',
        'body',
      ),
      flat(box(-9, -7.4, 18, 5), '#42484e', 'leather'),
      detail(circle(0.4, -5, 4.6), '#8b949b', 'lens'),
      ink(circle(0.4, -5, 3.5), '#15181b'),
      detail(circle(0.4, -5, 2.2), '#3f6a9a', 'glass'),
      detail(circle(-0.5, -5.9, 0.7), '#dff0fa', 'shine'),
      glow(box(-1, -12.3, 2.6, 1.4, 0.3), '#fff6d8', 'flash'),
      detail(box(-7, -11, 2.4, 1.2, 0.4), '#d8352f', 'button'),
    ],
  }),
  prop({
    names: 'puppet, marionette, string puppet',
    in: 'toy',
    height: 0.7,
    shapes: [
      line('M-14 -72L-17 -34M14 -72L17 -34M0 -72V-56M-8 -72L-6 -10M8 -72L6 -10', '#d5d9dc', 0.6, 'string'),
      solid(
        `${limb([-20, -73, 1.6], [20, -73, 1.6])}${limb([0, -78, 1.6], [0, -68, 1.6])}`,
        '#8a5a32',
        'bar',
      ),
      main(
        `${limb([-7, -40, 2.6], [-13, -34, 2], [-17, -34, 2])}${limb([7, -40, 2.6], [13, -34, 2], [17, -34, 2])}`,
        '#d8352f',
        'arm',
      ),
      second(
        `${limb([-3, -24, 3], [-5, -14, 2.4], [-6, -4, 2.2])}${limb([3, -24, 3], [5, -14, 2.4], [6, -4, 2.2])}`,
        '#3f6fae',
        'leg',
      ),
      main(blob([-8, -22, -8, -38, 0, -43, 8, -38, 8, -22]), '#d8352f', 'body'),
      solid(circle(0, -49, 7), '#eab795', 'head'),
      ink(`${circle(-2.4, -50, 0.9)}${circle(2.4, -50, 0.9)}`),
      detail(circle(0, -47.5, 1.4), '#d8352f', 'nose'),
      line(curve(-3, -45, 0, -43.8, 3, -45), '#7d3a2c', 0.7),
      main(poly(-8, -52, 8, -52, 2, -62), '#f2c930', 'hat'),
    ],
  }),
  prop({
    names: 'mannequin, dress form, tailor dummy, shop dummy',
    in: 'household',
    height: 1.6,
    shapes: [
      solid('M-22 0C-20 -6 -3 -6 -2.500 -12V-62H2.500V-12C3 -6 20 -6 22 0Z', '#7d4a26', 'stand'),
      main(
        blob(
          [
            -8, -152, -24, -142, -22, -122, -14, -102, -22, -76, -18, -60, 0, -56, 18, -60, 22, -76, 14, -102,
            22, -122, 24, -142, 8, -152, 5, -158, -5, -158,
          ],
          0.8,
        ),
        '#e0cdb0',
        'form',
      ),
      shade(
        blob([4, -57, 8, -100, 6, -154, 8, -152, 24, -142, 22, -122, 14, -102, 22, -76, 18, -60]),
        '#e0cdb0',
      ),
      solid(circle(0, -162, 4.4), '#7d4a26', 'knob'),
    ],
  }),
  prop({
    names: 'scaffolding, scaffold',
    in: 'street',
    height: 6,
    shapes: [
      tube(
        'M-150 0V-560M0 0V-560M150 0V-560M-150 -180L0 -20M0 -180L150 -20M0 -360L-150 -200M150 -360L0 -200M-150 -540L0 -380M0 -540L150 -380',
        '#9aa3ab',
        9,
        'tube',
      ),
      solid([-186, -366, -546].map((y) => box(-166, y, 332, 14, 2)).join(''), '#b98a55', 'plank'),
    ],
  }),
  prop({
    names: 'cement mixer, concrete mixer',
    in: 'vehicle',
    shapes: [
      line('M-34 0L-14 -52L24 -40L40 0', '#4a5057', 7, 'frame'),
      main(
        blob([-36, -60, -30, -98, -6, -120, 10, -122, 18, -106, 44, -84, 46, -50, 20, -36, -14, -38]),
        '#ef8a2e',
        'drum',
      ),
      shade(blob([4, -37, 24, -70, 16, -106, 44, -84, 46, -50, 20, -36]), '#ef8a2e'),
      ink(oval(0, -120, 13, 5), '#33383d'),
      line('M-32 -78C-10 -64 24 -62 46 -74', '#c8651a', 5, 'ring'),
      solid(circle(-28, -14, 14), '#26292d', 'wheel'),
      detail(circle(-28, -14, 6), '#b9c1c8', 'hub'),
    ],
  }),
];
