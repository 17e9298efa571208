/** Walls that stand by themselves: of a garden, a yard, a prison. */
import { box, circle } from '../path/outline.ts';
import { faint, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

/** Centimetres of a brick, its mortar left out. */
const BRICK = { width: 32, height: 13 };
const MORTAR = 1.6;

interface Masonry {
  readonly width: number;
  readonly courses: number;
  readonly brick: { readonly width: number; readonly height: number };
}

/** The joints of a running bond, as one path of lines. */
function joints({ width, courses, brick }: Masonry): string {
  const course = brick.height + MORTAR;
  const lines: string[] = [];
  for (let row = 0; row < courses; row++) {
    const y = -row * course;
    if (row > 0) lines.push(`M${-width / 2} ${y}H${width / 2}`);
    const from = -width / 2 + (row % 2 === 0 ? brick.width : brick.width / 2);
    for (let x = from; x < width / 2 - 4; x += brick.width) lines.push(`M${x} ${y}V${y - course}`);
  }
  return lines.join('');
}

/** Bricks here and there that are a little darker, so that the wall is not a grid. */
function darker({ width, courses, brick }: Masonry): string {
  const course = brick.height + MORTAR;
  const out: string[] = [];
  for (let row = 0; row < courses; row++) {
    const across = Math.floor(width / brick.width) - 1;
    for (let n = 0; n < across; n++) {
      if ((row * 5 + n * 7 + ((row * n) % 3)) % 11 > 1) continue;
      const x = -width / 2 + (row % 2 === 0 ? 0 : brick.width / 2) + n * brick.width;
      out.push(box(x + 1, -(row + 1) * course + 1, brick.width - 2, course - 2));
    }
  }
  return out.join('');
}

function wall(names: string, masonry: Masonry, colour: string, mortar: string): Prop {
  const height = masonry.courses * (masonry.brick.height + MORTAR);
  const w = masonry.width;
  return prop({
    names,
    in: 'building',
    anchors: { top: [0, -height - 9], seat: [0, -height - 9] },
    shapes: [
      main(box(-w / 2, -height, w, height), colour, 'wall'),
      faint(shade(darker(masonry), colour), 0.55),
      faint(line(joints(masonry), mortar, MORTAR, 'joint'), 0.7),
      faint(shade(box(-w / 2, -height, w, 12), colour), 0.6),
      second(box(-w / 2 - 6, -height - 9, w + 12, 11, 2), '#b9ad9a', 'coping'),
    ],
  });
}

/** A hand held before the rock, earth blown over it: the rock is bare where it was. */
const print = (x: number, y: number, turn: number): string => {
  const at = (a: number, r: number): string => {
    const t = ((a + turn - 90) * Math.PI) / 180;
    return `${(x + r * Math.cos(t)).toFixed(1)} ${(y + r * Math.sin(t)).toFixed(1)}`;
  };
  const finger = (a: number, r: number, w: number): string =>
    `M${at(a - w, 7)}L${at(a - w * 0.5, r)}L${at(a + w * 0.5, r)}L${at(a + w, 7)}Z`;
  return `${circle(x, y, 8)}${finger(-62, 15, 16)}${finger(-26, 19, 16)}${finger(-3, 21, 16)}${finger(20, 19, 16)}${finger(44, 16, 16)}`;
};

const PRINTS = [
  print(-40, -178, -8),
  print(-74, -140, -20),
  print(58, -186, 12),
  print(92, -138, 18),
  print(-10, -206, 4),
].join('');

/** A bison and two deer, as hunters drew them. */
const HUNT =
  'M-170 -150C-166 -172 -140 -180 -124 -168C-112 -172 -104 -164 -102 -154L-108 -148L-106 -128H-112L-116 -144H-146L-150 -126H-156L-158 -146C-164 -144 -168 -142 -170 -150ZM128 -120C134 -130 152 -132 160 -126L168 -142L172 -140L168 -122L162 -116L160 -98H156L153 -114H138L134 -98H130Z';

/** Rock as it is in caves, painted on by those who lived there. */
const caveWall = prop({
  names: 'painted cave wall, cave wall, painted rock wall, cave painting, rock painting, petroglyphs',
  in: 'building',
  shapes: [
    main(
      'M-226 0L-232 -70L-214 -120L-222 -190L-186 -232L-120 -246L-60 -262L0 -250L70 -264L140 -244L196 -236L224 -186L216 -112L234 -58L226 0Z',
      '#8a7260',
      'rock',
    ),
    faint(
      shade(
        'M-226 0L-232 -70L-214 -120L-196 -60L-150 -34L-60 -44L20 -26L120 -40L190 -28L226 0ZM140 -244L196 -236L224 -186L216 -112L198 -170L150 -214ZM-120 -246L-60 -262L-76 -232L-110 -222Z',
        '#8a7260',
      ),
      0.7,
    ),
    faint(
      line(
        'M-200 -96L-150 -110L-120 -92M60 -90L110 -100L132 -78M-30 -70L10 -62L44 -72',
        '#5d4a3c',
        2,
        'crack',
      ),
      0.7,
    ),
    solid(PRINTS, '#b8452c', 'hand print'),
    solid(HUNT, '#5a2f1e', 'painting'),
  ],
});

export const WALL_PROPS: readonly Prop[] = [
  caveWall,
  wall(
    'wall, brick wall, garden wall, prison wall, high wall, school wall, yard wall',
    { width: 416, courses: 13, brick: BRICK },
    '#a8573f',
    '#d8c2a8',
  ),
  wall(
    'stone wall, dry stone wall, castle wall, town wall, low wall',
    { width: 420, courses: 7, brick: { width: 52, height: 22 } },
    '#9a958a',
    '#6f6a61',
  ),
];
