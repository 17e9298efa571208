/** Beasts on four legs from straight above, heading to the right: one body, measured kind by kind. */
import { blob, circle, curve, oval, polygon } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import type { Shape } from '../../model/drawing.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import type { Plan } from '../plan.ts';

/** Parts of the length from nose to rump; see QUADRUPEDS for who is which. */
interface Build {
  readonly width: number;
  readonly head: number;
  readonly neck: number;
  readonly ears: 'pointed' | 'flop' | 'round' | 'long' | 'huge' | 'small' | 'none';
  readonly tail: 'whip' | 'brush' | 'stub' | 'tuft' | 'flow' | 'thick' | 'none';
  readonly marks?: 'stripes' | 'spots' | 'patches' | 'wool' | 'mane' | 'crest' | 'spines' | 'hump' | 'shell';
  readonly horns?: 'short' | 'curved' | 'antlers' | 'nose';
  readonly snout?: number;
}

const USUAL: Build = { width: 0.26, head: 0.13, neck: 0.08, ears: 'pointed', tail: 'whip' };

/** Words of the ids of animals → how they are built. */
const BUILDS: readonly (readonly [RegExp, Partial<Build>])[] = [
  [
    /zebra/,
    { width: 0.3, head: 0.085, neck: 0.16, ears: 'small', tail: 'tuft', marks: 'stripes', snout: 1.5 },
  ],
  [
    /horse|pony|stallion|mare|foal|donkey|mule|unicorn|pegasus/,
    { width: 0.3, head: 0.085, neck: 0.17, ears: 'small', tail: 'flow', marks: 'crest', snout: 1.6 },
  ],
  [
    /giraffe/,
    {
      width: 0.2,
      head: 0.07,
      neck: 0.3,
      ears: 'small',
      tail: 'tuft',
      marks: 'patches',
      horns: 'short',
      snout: 1.5,
    },
  ],
  [
    /camel|llama|alpaca/,
    { width: 0.27, head: 0.08, neck: 0.2, ears: 'small', tail: 'tuft', marks: 'hump', snout: 1.4 },
  ],
  [
    /cow|bull|ox|calf|buffalo|bison|yak/,
    {
      width: 0.32,
      head: 0.11,
      neck: 0.06,
      ears: 'flop',
      tail: 'tuft',
      marks: 'patches',
      horns: 'short',
      snout: 1.3,
    },
  ],
  [
    /sheep|lamb|ram|alpaca/,
    { width: 0.44, head: 0.11, neck: 0.02, ears: 'flop', tail: 'stub', marks: 'wool', snout: 1.3 },
  ],
  [
    /goat|ibex|antelope|gazelle|impala/,
    { width: 0.26, head: 0.1, neck: 0.09, ears: 'flop', tail: 'stub', horns: 'curved', snout: 1.4 },
  ],
  [
    /deer|stag|elk|moose|reindeer|caribou/,
    { width: 0.24, head: 0.09, neck: 0.13, ears: 'long', tail: 'stub', horns: 'antlers', snout: 1.5 },
  ],
  [/fawn|doe/, { width: 0.24, head: 0.1, neck: 0.12, ears: 'long', tail: 'stub', marks: 'spots' }],
  [
    /pig|boar|hog|warthog|piglet/,
    { width: 0.42, head: 0.16, neck: 0, ears: 'flop', tail: 'stub', snout: 1.5 },
  ],
  [/elephant|mammoth/, { width: 0.42, head: 0.17, neck: 0.02, ears: 'huge', tail: 'tuft', snout: 2.2 }],
  [/rhino/, { width: 0.38, head: 0.14, neck: 0.03, ears: 'small', tail: 'stub', horns: 'nose', snout: 1.6 }],
  [/hippo/, { width: 0.42, head: 0.18, neck: 0, ears: 'small', tail: 'stub', snout: 1.4 }],
  [/bear|panda/, { width: 0.42, head: 0.16, neck: 0.03, ears: 'round', tail: 'stub' }],
  [/lion(?!ess)/, { width: 0.27, head: 0.12, neck: 0.05, ears: 'round', tail: 'tuft', marks: 'mane' }],
  [/tiger/, { width: 0.27, head: 0.12, neck: 0.04, ears: 'round', tail: 'thick', marks: 'stripes' }],
  [
    /leopard|cheetah|jaguar|hyena/,
    { width: 0.25, head: 0.11, neck: 0.05, ears: 'round', tail: 'thick', marks: 'spots' },
  ],
  [
    /fox|squirrel|skunk|red-panda|raccoon/,
    { width: 0.25, head: 0.15, neck: 0.03, ears: 'pointed', tail: 'brush' },
  ],
  [
    /wolf|husky|coyote|jackal/,
    { width: 0.25, head: 0.13, neck: 0.06, ears: 'pointed', tail: 'brush', snout: 1.3 },
  ],
  [
    /dog|puppy|poodle|terrier|hound|labrador|retriever|beagle|corgi|dachshund|spaniel|bulldog|collie|shepherd|dalmatian|pug|chihuahua/,
    { width: 0.26, head: 0.14, neck: 0.05, ears: 'flop', tail: 'thick', snout: 1.3 },
  ],
  [
    /cat|kitten|lynx|panther|puma|cougar/,
    { width: 0.25, head: 0.15, neck: 0.02, ears: 'pointed', tail: 'whip' },
  ],
  [/rabbit|hare|bunny|kangaroo/, { width: 0.42, head: 0.2, neck: 0, ears: 'long', tail: 'stub' }],
  [
    /mouse|rat|hamster|guinea|gerbil/,
    { width: 0.42, head: 0.22, neck: 0, ears: 'round', tail: 'whip', snout: 1.2 },
  ],
  [
    /hedgehog|porcupine/,
    { width: 0.6, head: 0.16, neck: 0, ears: 'small', tail: 'none', marks: 'spines', snout: 1.4 },
  ],
  [
    /turtle|tortoise|armadillo/,
    { width: 0.66, head: 0.15, neck: 0.08, ears: 'none', tail: 'stub', marks: 'shell' },
  ],
  [
    /crocodile|alligator|lizard|iguana|gecko|komodo|newt|salamander|dinosaur|rex|raptor|saurus|godzilla/,
    { width: 0.2, head: 0.11, neck: 0.02, ears: 'none', tail: 'thick', marks: 'crest', snout: 2 },
  ],
  [/frog|toad/, { width: 0.6, head: 0.28, neck: -0.06, ears: 'none', tail: 'none' }],
  [/monkey|ape|gorilla|chimp|orang|baboon/, { width: 0.4, head: 0.2, neck: 0, ears: 'round', tail: 'thick' }],
];

const buildOf = (id: string): Build => ({ ...USUAL, ...BUILDS.find(([kinds]) => kinds.test(id))?.[1] });

/** Standing, walking or running; `long` in centimetres. */
export function beastFromAbove(
  id: string,
  coat: string,
  long: number,
  gait: 'stand' | 'walk' | 'run',
  tall: number,
): Plan {
  const b = buildOf(id);
  const at = (v: number): number => v * long;
  const dark = adjust(coat, -0.1);
  const half = at(b.width) / 2;
  const head = at(b.head);
  const [rump, chest] = [at(-0.5), at(0.5 - b.neck - 2 * b.head)];
  const hx = at(0.5 - b.head * 1.1);
  const reach = gait === 'run' ? at(0.2) : gait === 'walk' ? at(0.09) : at(0.02);
  const leg = (x: number, side: number, step: number): string =>
    `M${x.toFixed(1)} ${(side * half * 0.62).toFixed(1)}L${(x + step).toFixed(1)} ${(side * half * 0.84).toFixed(1)}`;
  const legs = b.marks === 'shell' ? 0.16 : b.neck > 0.1 ? 0.05 : 0.075;
  const body = blob([
    rump,
    0,
    rump + at(0.05),
    -half * 0.86,
    rump + at(0.2),
    -half,
    (rump + chest) / 2,
    -half * 0.9,
    chest - at(0.08),
    -half,
    chest,
    -half * 0.6,
    chest + at(0.03),
    0,
    chest,
    half * 0.6,
    chest - at(0.08),
    half,
    (rump + chest) / 2,
    half * 0.9,
    rump + at(0.2),
    half,
    rump + at(0.05),
    half * 0.86,
  ]);
  const shapes: Shape[] = [
    stroke(
      'legs',
      leg(chest - at(0.06), -1, reach) +
        leg(chest - at(0.06), 1, gait === 'run' ? reach * 0.8 : -reach) +
        leg(rump + at(0.12), -1, -reach) +
        leg(rump + at(0.12), 1, gait === 'run' ? -reach * 0.8 : reach),
      dark,
      at(legs),
    ),
    ...tailOf(b, rump, long, coat, dark),
    ...(b.ears === 'huge'
      ? [
          shape(
            'ears',
            blob([
              hx - at(0.04),
              -head * 0.7,
              hx + at(0.02),
              -head * 1.75,
              hx - at(0.12),
              -head * 1.95,
              hx - at(0.2),
              -head * 1.4,
            ]) +
              blob([
                hx - at(0.04),
                head * 0.7,
                hx - at(0.2),
                head * 1.4,
                hx - at(0.12),
                head * 1.95,
                hx + at(0.02),
                head * 1.75,
              ]),
            dark,
            'body',
            { form: true },
          ),
        ]
      : []),
    shape('body', b.marks === 'wool' ? woolly(rump, chest, half) : body, coat, 'body', { form: true }),
    ...(b.neck > 0.02
      ? [
          shape(
            'neck',
            blob(
              [
                chest - at(0.1),
                -half * 0.66,
                (chest + hx) / 2,
                -half * 0.46,
                hx,
                -head * 0.6,
                hx,
                head * 0.6,
                (chest + hx) / 2,
                half * 0.46,
                chest - at(0.1),
                half * 0.66,
              ],
              0.7,
            ),
            coat,
            'body',
            { form: true },
          ),
        ]
      : []),
    shape('back', oval((rump + chest) / 2, -half * 0.12, at(0.24), half * 0.4), coat, 'light', {
      opacity: 0.4,
    }),
    ...marksOf(b, coat, { rump, chest, half, long, hx, head }),
    ...headOf(b, coat, hx, head),
  ];
  return {
    shapes,
    long: long * 1.1,
    wide: 2 * half + at(legs),
    tall,
    outline: body,
    seats: [
      { x: at(-0.04), y: 0, turn: 0, as: 'ride' },
      { x: at(-0.2), y: 0, turn: 0, as: 'ride' },
    ],
  };
}

const woolly = (rump: number, chest: number, half: number): string => {
  const [cx, rx] = [(rump + chest) / 2, (chest - rump) / 2];
  return blob(
    Array.from({ length: 36 }, (_, i) => {
      const a = (i / 36) * 2 * Math.PI;
      const far = i % 2 ? 1.06 : 0.95;
      return [cx + rx * far * Math.cos(a), half * far * Math.sin(a)];
    }).flat(),
  );
};

function tailOf(b: Build, rump: number, long: number, coat: string, dark: string): Shape[] {
  const l = (v: number) => v * long;
  const line = (d: string, w: number, c = coat) => stroke('tail', d, c, l(w));
  switch (b.tail) {
    case 'whip':
      return [
        line(
          curve(
            rump + l(0.04),
            0,
            rump - l(0.12),
            l(0.05),
            rump - l(0.26),
            -l(0.02),
            rump - l(0.36),
            l(0.05),
          ),
          0.045,
        ),
      ];
    case 'thick':
      return [line(curve(rump + l(0.04), 0, rump - l(0.12), l(0.04), rump - l(0.3), -l(0.02)), 0.06)];
    case 'brush':
      return [
        shape(
          'tail',
          blob([
            rump + l(0.02),
            0,
            rump - l(0.16),
            -l(0.09),
            rump - l(0.36),
            -l(0.02),
            rump - l(0.42),
            l(0.05),
            rump - l(0.3),
            l(0.1),
            rump - l(0.14),
            l(0.07),
          ]),
          coat,
          'body',
          { form: true },
        ),
        shape('tail', circle(rump - l(0.38), l(0.03), l(0.04)), '#f4efe6'),
      ];
    case 'flow':
      return [
        shape(
          'tail',
          blob([
            rump + l(0.02),
            0,
            rump - l(0.12),
            -l(0.04),
            rump - l(0.3),
            l(0.02),
            rump - l(0.34),
            l(0.08),
            rump - l(0.2),
            l(0.07),
            rump - l(0.08),
            l(0.04),
          ]),
          adjust(dark, -0.08),
        ),
      ];
    case 'tuft':
      return [
        line(curve(rump + l(0.02), 0, rump - l(0.1), l(0.03), rump - l(0.2), 0), 0.025),
        shape('tail', circle(rump - l(0.22), 0, l(0.03)), dark),
      ];
    case 'stub':
      return [shape('tail', circle(rump - l(0.01), 0, l(0.045)), adjust(coat, 0.06))];
    default:
      return [];
  }
}

interface Frame {
  readonly rump: number;
  readonly chest: number;
  readonly half: number;
  readonly long: number;
  readonly hx: number;
  readonly head: number;
}

function marksOf(b: Build, coat: string, { rump, chest, half, long, hx, head }: Frame): Shape[] {
  const dark = adjust(coat, -0.22, 0.7);
  const span = chest - rump;
  switch (b.marks) {
    case 'stripes':
      return [
        stroke(
          'stripes',
          Array.from({ length: 8 }, (_, i) => {
            const x = rump + span * (0.1 + i * 0.115);
            return `M${x} ${-half * 0.86}L${x + half * 0.12} ${-half * 0.14}M${x} ${half * 0.86}L${x + half * 0.12} ${half * 0.14}`;
          }).join(''),
          '#241f1c',
          long * 0.018,
        ),
      ];
    case 'spots':
      return [
        shape(
          'spots',
          Array.from({ length: 18 }, (_, i) =>
            circle(rump + span * (0.1 + ((i * 0.37) % 0.84)), half * 0.74 * Math.sin(i * 2.4), long * 0.014),
          ).join(''),
          dark,
        ),
      ];
    case 'patches':
      return [
        shape(
          'patches',
          blob([
            rump + span * 0.12,
            -half * 0.2,
            rump + span * 0.26,
            -half * 0.8,
            rump + span * 0.42,
            -half * 0.3,
            rump + span * 0.26,
            half * 0.1,
          ]) +
            blob([
              rump + span * 0.54,
              half * 0.2,
              rump + span * 0.7,
              half * 0.82,
              rump + span * 0.86,
              half * 0.3,
              rump + span * 0.7,
              0,
            ]),
          dark,
        ),
      ];
    case 'crest':
      return [
        stroke('mane', `M${rump + span * 0.86} 0L${hx} 0`, adjust(coat, -0.2), long * 0.035),
        stroke('spine', `M${rump + span * 0.08} 0L${rump + span * 0.8} 0`, adjust(coat, -0.06), long * 0.012),
      ];
    case 'mane':
      return [
        shape(
          'mane',
          blob(
            Array.from({ length: 24 }, (_, i) => {
              const a = (i / 24) * 2 * Math.PI;
              const r = head * (i % 2 ? 2.1 : 1.75);
              return [hx - head * 0.5 + r * Math.cos(a), r * Math.sin(a)];
            }).flat(),
          ),
          adjust(coat, -0.2),
          'body',
          { form: true },
        ),
      ];
    case 'hump':
      return [
        shape('hump', oval(rump + span * 0.45, 0, span * 0.17, half * 0.6), adjust(coat, -0.06), 'body', {
          form: true,
        }),
      ];
    case 'spines':
      return [
        stroke(
          'spines',
          Array.from({ length: 60 }, (_, i) => {
            const [x, y] = [rump + span * ((i * 0.618) % 1), half * 0.84 * Math.sin(i * 2.1)];
            return `M${x.toFixed(1)} ${y.toFixed(1)}l${(-long * 0.07).toFixed(1)} ${(y * 0.2).toFixed(1)}`;
          }).join(''),
          adjust(coat, -0.18),
          long * 0.014,
        ),
      ];
    case 'shell': {
      const cx = (rump + chest) / 2;
      return [
        shape('shell', oval(cx, 0, span * 0.5, half * 0.98), adjust(coat, -0.12), 'body', { form: true }),
        stroke(
          'shell',
          `${polygon([cx - span * 0.16, -half * 0.4, cx + span * 0.16, -half * 0.4, cx + span * 0.28, 0, cx + span * 0.16, half * 0.4, cx - span * 0.16, half * 0.4, cx - span * 0.28, 0])}M${cx + span * 0.28} 0H${cx + span * 0.48}M${cx - span * 0.28} 0H${cx - span * 0.48}M${cx - span * 0.16} ${-half * 0.4}L${cx - span * 0.24} ${-half * 0.84}M${cx + span * 0.16} ${-half * 0.4}L${cx + span * 0.24} ${-half * 0.84}M${cx - span * 0.16} ${half * 0.4}L${cx - span * 0.24} ${half * 0.84}M${cx + span * 0.16} ${half * 0.4}L${cx + span * 0.24} ${half * 0.84}`,
          adjust(coat, 0.04),
          long * 0.016,
        ),
      ];
    }
    default:
      return [];
  }
}

function headOf(b: Build, coat: string, hx: number, r: number): Shape[] {
  const dark = adjust(coat, -0.12);
  const nose = r * (b.snout ?? 1.1);
  const ear = (d: (side: number) => string) => shape('ears', d(-1) + d(1), dark, 'body', { form: true });
  const ears: Shape[] =
    b.ears === 'pointed'
      ? [
          ear((s) =>
            polygon([hx - r * 0.5, s * r * 0.3, hx - r * 0.1, s * r * 1.25, hx + r * 0.3, s * r * 0.7]),
          ),
        ]
      : b.ears === 'flop'
        ? [ear((s) => oval(hx - r * 0.3, s * r * 1.05, r * 0.36, r * 0.5))]
        : b.ears === 'round'
          ? [ear((s) => circle(hx - r * 0.4, s * r * 0.9, r * 0.38))]
          : b.ears === 'long'
            ? [ear((s) => oval(hx - r * 0.9, s * r * 0.55, r * 0.9, r * 0.3))]
            : b.ears === 'small'
              ? [
                  ear((s) =>
                    polygon([
                      hx - r * 0.8,
                      s * r * 0.2,
                      hx - r * 0.9,
                      s * r * 0.95,
                      hx - r * 0.3,
                      s * r * 0.6,
                    ]),
                  ),
                ]
              : [];
  const horn = '#e6dcc4';
  const horns: Shape[] =
    b.horns === 'short'
      ? [
          stroke(
            'horns',
            [-1, 1]
              .map(
                (s) => `M${hx - r * 0.3} ${s * r * 0.7}Q${hx} ${s * r * 1.5} ${hx + r * 0.6} ${s * r * 1.5}`,
              )
              .join(''),
            horn,
            r * 0.22,
          ),
        ]
      : b.horns === 'curved'
        ? [
            stroke(
              'horns',
              [-1, 1]
                .map(
                  (s) =>
                    `M${hx} ${s * r * 0.4}Q${hx - r * 1.2} ${s * r * 0.7} ${hx - r * 1.8} ${s * r * 0.5}`,
                )
                .join(''),
              '#8a7a60',
              r * 0.24,
            ),
          ]
        : b.horns === 'antlers'
          ? [
              stroke(
                'antlers',
                [-1, 1]
                  .map(
                    (s) =>
                      `M${hx - r * 0.2} ${s * r * 0.4}Q${hx - r * 0.4} ${s * r * 2.2} ${hx + r * 0.6} ${s * r * 3}M${hx - r * 0.3} ${s * r * 1.5}L${hx + r * 0.7} ${s * r * 1.8}M${hx - r * 0.1} ${s * r * 2.3}L${hx - r * 0.9} ${s * r * 2.9}`,
                  )
                  .join(''),
                '#8a6a48',
                r * 0.2,
              ),
            ]
          : b.horns === 'nose'
            ? [
                shape(
                  'horn',
                  polygon([hx + r * 0.9, -r * 0.18, hx + r * 2.2, 0, hx + r * 0.9, r * 0.18]),
                  horn,
                ),
              ]
            : [];
  return [
    ...ears,
    shape(
      'head',
      blob([
        hx - r,
        0,
        hx - r * 0.6,
        -r * 0.8,
        hx + r * 0.2,
        -r * 0.74,
        hx + nose * 0.8,
        -r * 0.42,
        hx + nose * 1.05,
        0,
        hx + nose * 0.8,
        r * 0.42,
        hx + r * 0.2,
        r * 0.74,
        hx - r * 0.6,
        r * 0.8,
      ]),
      b.marks === 'wool' ? '#3a332e' : coat,
      'body',
      { form: true },
    ),
    shape('nose', oval(hx + nose * 0.98, 0, r * 0.14, r * 0.22), '#2a2422'),
    ...horns,
  ];
}

/** Asleep, rolled up: back, tail about it, head on the paws. Centimetres along the beast as it stands. */
export function curledUp(id: string, coat: string, long: number): Plan {
  const b = buildOf(id);
  const r = long * 0.34;
  const dark = adjust(coat, -0.09);
  const head = long * b.head * 1.15;
  const [hx, hy] = [r * 0.5, r * 0.46];
  const ear = (s: number) =>
    polygon([
      hx - head * 0.2,
      hy + s * head * 0.3,
      hx + head * 0.3,
      hy + s * head * 1.2,
      hx + head * 0.62,
      hy + s * head * 0.5,
    ]);
  return {
    shapes: [
      shape(
        'body',
        blob([
          r,
          0,
          r * 0.72,
          -r * 0.7,
          0,
          -r * 0.98,
          -r * 0.74,
          -r * 0.7,
          -r,
          0,
          -r * 0.7,
          r * 0.74,
          0,
          r * 0.96,
          r * 0.68,
          r * 0.72,
        ]),
        coat,
        'body',
        { form: true },
      ),
      ...(b.marks === 'stripes' || /cat|tabby|tiger/.test(id)
        ? [
            stroke(
              'stripes',
              [-2.5, -2, -1.5, -1]
                .map(
                  (a) =>
                    `M${r * 0.94 * Math.cos(a)} ${r * 0.94 * Math.sin(a)}L${r * 0.56 * Math.cos(a)} ${r * 0.56 * Math.sin(a)}`,
                )
                .join(''),
              dark,
              long * 0.025,
            ),
          ]
        : []),
      shape('haunch', oval(-r * 0.46, r * 0.2, r * 0.4, r * 0.46), adjust(coat, 0.025), 'body', {
        form: true,
      }),
      stroke(
        'tail',
        curve(-r * 0.86, r * 0.4, -r * 0.3, r * 0.94, r * 0.4, r * 0.86),
        dark,
        long * (b.tail === 'brush' ? 0.12 : 0.06),
      ),
      shape('ears', ear(-1) + ear(1), dark),
      shape('head', oval(hx, hy, head * 0.95, head * 0.84), coat, 'body', { form: true }),
      shape('nose', oval(hx + head * 0.86, hy, head * 0.12, head * 0.16), '#2a2422'),
      stroke(
        'eyes',
        `M${hx + head * 0.4} ${hy - head * 0.45}q${head * 0.12} ${head * 0.1} ${head * 0.26} 0M${hx + head * 0.4} ${hy + head * 0.45}q${head * 0.12} ${-head * 0.1} ${head * 0.26} 0`,
        '#2a2422',
        head * 0.09,
      ),
    ],
    long: 2 * r,
    wide: 2 * r,
    tall: long * 0.2,
    outline: circle(0, 0, r),
  };
}
