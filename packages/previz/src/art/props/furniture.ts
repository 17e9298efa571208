import { blob, box, circle, oval, poly } from '../path/outline.ts';
import { OPEN_DRESSER, OPEN_WARDROBE } from './opened-furniture.ts';
import { detail, flat, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

const legs = (xs: readonly number[], top: number, width: number, fill: string) =>
  xs.map((x) => solid(box(x - width / 2, top, width, -top, 1), fill, 'leg'));

const books = (left: number, floor: number, seed: number) => {
  const colours = ['#b5473c', '#3f6a8a', '#d9a441', '#5b7f4f', '#7a4b78', '#c8c0ae', '#2f4858'];
  let x = left;
  return Array.from({ length: 11 }, (_, i) => {
    const w = 5 + ((i * 7 + seed * 3) % 4);
    const h = 22 + ((i * 5 + seed * 7) % 9);
    const book = detail(box(x, floor - h, w, h, 0.8), colours[(i * 3 + seed) % 7] ?? '#888888', 'book');
    x += w + (i === 5 ? 9 : 0.6);
    return book;
  });
};

export const FURNITURE_PROPS: readonly Prop[] = [
  prop({
    names: 'chair, dining chair, kitchen chair',
    in: 'furniture',
    faces: 'right',
    anchors: { seat: [2, -47] },
    shapes: [
      flat(poly(-19, -96, -13, -96, -11, 0, -16, 0), '#8c562e', 'leg'),
      flat(poly(7, -44, 12, -44, 13, -8, 9, -8), '#7c4a26', 'leg'),
      flat(poly(-8, -44, -3, -44, -4, -8, -8, -8), '#7c4a26', 'leg'),
      main(poly(-22, -98, -14, -98, -11, -46, -18, -46), '#b0713f', 'back'),
      main('M-21 -98C-8 -104 6 -106 10 -102L8 -92C0 -95 -10 -93 -20 -88Z', '#b97a46', 'back'),
      flat('M-19 -80C-8 -86 2 -87 8 -85L7 -77C0 -79 -9 -77 -18 -72Z', '#b0713f', 'back'),
      flat('M-18 -64C-8 -70 0 -71 7 -69L7 -62C0 -64 -9 -62 -18 -57Z', '#b0713f', 'back'),
      flat(poly(5, -103, 10, -102, 8, -48, 4, -48), '#a5683a', 'back'),
      main(poly(-20, -46, 8, -51, 27, -46, 2, -40), '#c98a52', 'seat'),
      flat(poly(-20, -46, 2, -40, 2, -35, -20, -41), '#a5683a', 'seat'),
      flat(poly(2, -40, 27, -46, 27, -41, 2, -35), '#8c562e', 'seat'),
      main(poly(-1, -36, 5, -37, 4, 0, 0, 0), '#a5683a', 'leg'),
      main(poly(21, -41, 26, -42, 27, -6, 23, -6), '#97602f', 'leg'),
    ],
  }),
  prop({
    names: 'couch, sofa, settee, loveseat, divan, futon',
    in: 'furniture',
    anchors: { seat: [0, -44] },
    shapes: [
      ...legs([-84, 84], -10, 8, '#5b3b24'),
      main(box(-88, -86, 176, 56, 16), '#4f7f9a', 'back'),
      main(box(-72, -80, 70, 40, 10), '#5a8ca8', 'cushion'),
      main(box(2, -80, 70, 40, 10), '#5a8ca8', 'cushion'),
      main(box(-74, -46, 73, 20, 8), '#6a9cb8', 'cushion'),
      main(box(1, -46, 73, 20, 8), '#6a9cb8', 'cushion'),
      main(box(-90, -30, 180, 22, 6), '#487690', 'base'),
      main(box(-104, -62, 32, 54, 14), '#548aa6', 'arm'),
      main(box(72, -62, 32, 54, 14), '#548aa6', 'arm'),
      shade(box(-72, -30, 144, 6), '#487690'),
    ],
  }),
  prop({
    names: 'armchair, easy chair, recliner, club chair, wingback chair',
    in: 'furniture',
    anchors: { seat: [0, -44] },
    shapes: [
      ...legs([-36, 36], -10, 7, '#5b3b24'),
      main('M-38 -30V-88C-38 -108 38 -108 38 -88V-30Z', '#a9493c', 'back'),
      main(box(-30, -90, 60, 50, 14), '#b8584a', 'cushion'),
      main(box(-32, -48, 64, 22, 9), '#c46858', 'seat'),
      main(box(-44, -30, 88, 22, 6), '#983f33', 'base'),
      main(box(-54, -64, 26, 56, 12), '#ad4d40', 'arm'),
      main(box(28, -64, 26, 56, 12), '#ad4d40', 'arm'),
    ],
  }),
  prop({
    names: 'bed, double bed, cot bed',
    in: 'furniture',
    faces: 'right',
    anchors: { seat: [20, -58], lap: [10, -58] },
    shapes: [
      second(box(-108, -112, 12, 112, 4), '#7b4d2b', 'headboard'),
      second(box(96, -70, 10, 70, 4), '#7b4d2b', 'footboard'),
      second(box(-98, -36, 196, 20, 2), '#8f5c35', 'frame'),
      solid(box(-97, -56, 194, 22, 7), '#f1ece2', 'mattress'),
      solid(blob([-92, -56, -90, -76, -70, -80, -46, -76, -42, -60, -56, -55], 0.9), '#fbf8f2', 'pillow'),
      main(
        'M-48 -60C-20 -70 60 -66 97 -62V-26C40 -20 -10 -22 -40 -26C-50 -36 -54 -50 -48 -60Z',
        '#4a78b5',
        'blanket',
      ),
      detail(
        'M-48 -60C-38 -64 -28 -66 -18 -67C-24 -54 -24 -38 -16 -23L-40 -26C-50 -36 -54 -50 -48 -60Z',
        '#e8eef5',
        'fold',
      ),
      solid(box(-104, -16, 9, 16), '#6d4325', 'leg'),
      solid(box(96, -16, 9, 16), '#6d4325', 'leg'),
    ],
  }),
  prop({
    names: 'dining table, table, kitchen table, wooden table',
    in: 'furniture',
    anchors: { top: [0, -76] },
    shapes: [
      ...legs([-60, 60], -68, 7, '#7d4c28'),
      main(poly(-82, -78, 82, -78, 94, -70, -94, -70), '#c58a52', 'top'),
      main(box(-94, -70, 188, 6, 1.5), '#a86f3d', 'edge'),
      flat(box(-80, -64, 160, 9), '#8f5a31', 'apron'),
      ...[-84, 84].map((x) => main(poly(x - 6, -64, x + 6, -64, x + 4, 0, x - 4, 0), '#9b6437', 'leg')),
    ],
  }),
  prop({
    names: 'desk, writing desk, office desk, work desk, workbench',
    in: 'furniture',
    anchors: { top: [0, -76] },
    shapes: [
      main(box(-68, -72, 40, 72, 2), '#9a6538', 'drawers'),
      ...[-66, -45, -24].flatMap((y) => [
        flat(box(-64, y, 32, 18, 2), '#b07845', 'drawer'),
        detail(box(-52, y + 8, 8, 2.5, 1), '#d8c9a8', 'handle'),
      ]),
      flat(box(60, -72, 8, 72, 1), '#8a5830', 'leg'),
      flat(box(-28, -70, 90, 10), '#8a5830', 'apron'),
      main(poly(-68, -80, 68, -80, 78, -74, -78, -74), '#c78c54', 'top'),
      main(box(-78, -74, 156, 5, 1.5), '#ad7341', 'edge'),
    ],
  }),
  prop({
    names: 'stool, bar stool, barstool',
    in: 'furniture',
    anchors: { seat: [0, -66] },
    shapes: [
      line('M-12 -62L-20 -1M12 -62L20 -1M-6 -62L-9 -1M6 -62L9 -1', '#6f4526', 4),
      line('M-17 -24H17', '#6f4526', 3),
      main(oval(0, -64, 22, 5), '#b8443a', 'seat'),
      main('M-22 -64V-60C-22 -54 22 -54 22 -60V-64C22 -58 -22 -58 -22 -64Z', '#9a362d', 'seat'),
    ],
  }),
  prop({
    names: 'bookshelf, bookcase, shelf, book shelf',
    in: 'furniture',
    shapes: [
      main(box(-52, -198, 104, 198, 2), '#8a5a33', 'case'),
      ...[-190, -144, -98, -52].map((y) => flat(box(-46, y, 92, 40), '#5f3c20', 'back')),
      ...[-150, -104, -58, -12].flatMap((floor, i) => books(-44, floor, i + 1)),
    ],
  }),
  prop({
    names: 'wardrobe, closet, armoire',
    in: 'furniture',
    shapes: [
      main(box(-58, -204, 116, 204, 3), '#9c6a3e', 'case'),
      flat(box(-62, -208, 124, 10, 3), '#83552f', 'cornice'),
      flat(box(-52, -190, 50, 172, 2), '#b07d4d', 'door'),
      flat(box(2, -190, 50, 172, 2), '#b07d4d', 'door'),
      detail(circle(-7, -104, 2.6), '#e5cf9a', 'knob'),
      detail(circle(7, -104, 2.6), '#e5cf9a', 'knob'),
      flat(box(-58, -12, 116, 12), '#83552f', 'foot'),
    ],
    posed: { open: OPEN_WARDROBE },
  }),
  prop({
    names: 'dresser, chest of drawers, drawer, filing drawer',
    in: 'furniture',
    anchors: { top: [0, -86], inside: [0, -63] },
    posed: { open: OPEN_DRESSER },
    shapes: [
      main(box(-48, -84, 96, 78, 2), '#a06c40', 'case'),
      main(box(-52, -88, 104, 7, 2), '#b98453', 'top'),
      ...[-78, -54, -30].flatMap((y) => [
        flat(box(-43, y, 86, 20, 2), '#b47e4c', 'drawer'),
        detail(circle(-18, y + 10, 2.5), '#efe0b8', 'knob'),
        detail(circle(18, y + 10, 2.5), '#efe0b8', 'knob'),
      ]),
      solid(box(-45, -6, 8, 6), '#6e4727', 'foot'),
      solid(box(37, -6, 8, 6), '#6e4727', 'foot'),
    ],
  }),
  prop({
    names: 'throne, royal throne',
    in: 'furniture',
    anchors: { seat: [0, -52] },
    shapes: [
      main('M-40 0V-150L-30 -176L-18 -158L0 -196L18 -158L30 -176L40 -150V0Z', '#d3a02f', 'frame'),
      second('M-29 -20V-142C-20 -152 20 -152 29 -142V-20Z', '#a3243a', 'back'),
      detail(circle(0, -166, 6), '#3f7fc4', 'jewel'),
      detail(circle(-31, -160, 3.5), '#c93a4d', 'jewel'),
      detail(circle(31, -160, 3.5), '#c93a4d', 'jewel'),
      second(box(-34, -58, 68, 14, 6), '#b92f47', 'seat'),
      main(box(-42, -46, 84, 36, 3), '#c08f26', 'base'),
      main(box(-52, -82, 16, 82, 6), '#dcae42', 'arm'),
      main(box(36, -82, 16, 82, 6), '#dcae42', 'arm'),
      flat(box(-56, -8, 112, 8, 2), '#a97b1c', 'foot'),
    ],
  }),
  prop({
    names: 'crib, baby bed, cot',
    in: 'furniture',
    shapes: [
      solid(box(-56, -46, 112, 14, 5), '#f3efe6', 'mattress'),
      ...[-52, -39, -26, -13, 0, 13, 26, 39, 52].map((x) => flat(box(x - 2, -88, 4, 66), '#d9b27c', 'bar')),
      main(box(-60, -92, 120, 7, 3), '#d3a468', 'rail'),
      main(box(-60, -28, 120, 8, 3), '#d3a468', 'rail'),
      main(box(-64, -104, 9, 104, 4), '#c39256', 'post'),
      main(box(55, -104, 9, 104, 4), '#c39256', 'post'),
    ],
  }),
];
