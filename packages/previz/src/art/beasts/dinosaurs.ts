/** Dinosaurs and other beasts of deep time by hand, facing left. */
import { along, blob, circle, curve, limb, oval, polygon } from '../path/outline.ts';
import {
  detail,
  flat,
  ink,
  light,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  shade,
} from '../props/prop.ts';

const eye = (x: number, y: number, r: number): readonly PropShape[] => [
  detail(circle(x, y, r * 1.6), '#f6e6a0', 'eye'),
  ink(circle(x, y, r), '#1f1b1e', 'eye'),
];
const saurian = (
  names: string,
  height: number,
  shapes: readonly PropShape[],
  at: Prop['placement'] = 'floor',
): Prop => prop({ names, in: 'animal', at, faces: 'left', height, shapes });
const claws = (...xs: readonly number[]): PropShape =>
  detail(xs.map((x) => polygon([x - 3, -4, x - 7, 0, x + 1, 0])).join(''), '#efe6cc', 'claw');

export const DINOSAURS: readonly Prop[] = [
  saurian('velociraptor, raptor, raptor dinosaur, deinonychus, utahraptor', 1.4, [
    main(limb([40, -74, 15], [86, -82, 9], [140, -96, 2]), '#9a7a4a', 'tail'),
    flat(limb([26, -66, 16], [34, -40, 8], [48, -22, 5], [36, -4, 5]), '#7d6038', 'far leg'),
    main(limb([-26, -82, 16], [10, -78, 21], [42, -74, 16]), '#a8864e', 'body'),
    flat(
      along(-30, 110, 9, (x) => polygon([x, -98 + Math.abs(x - 10) * 0.02, x + 10, -98, x + 6, -66])),
      '#6d4f2c',
      'stripe',
    ),
    main(limb([-24, -86, 13], [-44, -110, 9], [-50, -126, 10]), '#a8864e', 'neck'),
    main(
      blob([-98, -122, -92, -134, -66, -142, -46, -140, -40, -126, -52, -114, -76, -114, -94, -116], 0.7),
      '#b08e54',
      'head',
    ),
    line(curve(-97, -119, -80, -120, -62, -122), '#4a3420', 2, 'mouth'),
    detail(
      along(-92, -68, 6, (x) => polygon([x - 2, -120, x, -114, x + 2, -120])),
      '#f6f2e4',
      'tooth',
    ),
    ...eye(-60, -132, 3),
    main(limb([-24, -72, 8], [-40, -56, 5], [-54, -62, 4]), '#98783f', 'arm'),
    detail(
      `${polygon([-56, -66, -68, -62, -56, -60])}${polygon([-54, -60, -64, -52, -52, -56])}`,
      '#efe6cc',
      'claw',
    ),
    main(limb([14, -68, 20], [4, -40, 10], [26, -22, 6], [6, -4, 6]), '#a8864e', 'leg'),
    detail(`M2 -14C-10 -22 -16 -14 -14 -6C-8 -12 -2 -10 4 -6Z`, '#efe6cc', 'sickle claw'),
    claws(2, 36),
    detail(blob([-36, -78, -10, -62, 20, -60, 10, -66, -20, -74]), '#e6d4a4', 'belly'),
  ]),
  saurian('spinosaurus, dinosaur with a sail, dimetrodon', 5, [
    main(limb([60, -86, 22], [130, -80, 12], [206, -60, 3]), '#6f8a5a', 'tail'),
    flat(limb([40, -70, 22], [52, -38, 12], [46, -6, 9]), '#556d44', 'far leg'),
    flat(blob([-56, -108, -40, -176, 0, -216, 40, -206, 70, -150, 80, -98], 0.8), '#c8643a', 'sail'),
    line(
      along(
        -40,
        64,
        7,
        (x) => `M${x} -104Q${x + 4} -150 ${x + (x - 10) * 0.2} ${-200 + Math.abs(x - 8) * 0.6}`,
      ),
      '#8a3f24',
      3,
      'spine',
    ),
    main(limb([-56, -96, 22], [0, -94, 29], [64, -86, 23]), '#7a9664', 'body'),
    detail(blob([-64, -84, -20, -70, 50, -70, 30, -64, -30, -66]), '#dfe0b4', 'belly'),
    main(limb([-56, -100, 18], [-90, -124, 13], [-104, -132, 14]), '#7a9664', 'neck'),
    main(
      blob(
        [
          -190, -118, -184, -130, -140, -136, -112, -150, -90, -140, -92, -122, -120, -114, -160, -110, -186,
          -110,
        ],
        0.7,
      ),
      '#84a06c',
      'head',
    ),
    line(curve(-188, -115, -160, -119, -124, -122), '#3a4a2c', 2.4, 'mouth'),
    detail(
      along(-182, -130, 10, (x) => polygon([x - 2.5, -117, x, -109, x + 2.5, -117])),
      '#f6f2e4',
      'tooth',
    ),
    ...eye(-116, -136, 3.6),
    main(limb([-54, -84, 11], [-74, -60, 8], [-88, -50, 6]), '#6f8a5a', 'arm'),
    main(limb([22, -76, 28], [12, -40, 14], [22, -8, 11]), '#7a9664', 'leg'),
    claws(8, 16, 26, 44, 52),
    detail(`${polygon([-92, -52, -104, -44, -90, -44])}`, '#efe6cc', 'claw'),
  ]),
  saurian('ankylosaurus, armoured dinosaur, armored dinosaur', 1.9, [
    main(limb([80, -44, 18], [120, -34, 10], [152, -34, 7]), '#8a7a58', 'tail'),
    main(`${oval(164, -36, 18, 14)}`, '#6d5f42', 'club'),
    flat(`${limb([-34, -34, 13], [-38, -6, 11])}${limb([68, -36, 14], [74, -6, 11])}`, '#7a6a4a', 'far leg'),
    main(blob([-64, -30, -56, -62, 0, -84, 60, -74, 92, -44, 70, -24, -40, -20]), '#9a8862', 'body'),
    shade(blob([-60, -26, 0, -34, 84, -34, 70, -24, -40, -20]), '#9a8862'),
    flat(
      [
        [-44, -58],
        [-22, -70],
        [4, -76],
        [30, -74],
        [56, -64],
        [76, -50],
        [-30, -48],
        [-4, -56],
        [24, -56],
        [50, -48],
      ]
        .map(([x = 0, y = 0]) =>
          blob([x - 9, y + 4, x - 6, y - 5, x + 1, y - 11, x + 8, y - 3, x + 9, y + 5], 0.5),
        )
        .join(''),
      '#6d5f42',
      'plate',
    ),
    detail(
      along(-52, 80, 8, (x) => polygon([x - 6, -30, x + 2, -14, x + 6, -30])),
      '#d9cba0',
      'spike',
    ),
    main(
      blob([-112, -34, -108, -54, -84, -64, -60, -58, -54, -36, -76, -22, -104, -22], 0.8),
      '#a8966c',
      'head',
    ),
    detail(
      `${polygon([-70, -60, -54, -74, -58, -54])}${polygon([-62, -30, -46, -20, -58, -40])}`,
      '#d9cba0',
      'horn',
    ),
    line(curve(-110, -30, -94, -26, -82, -29), '#4a3f28', 2, 'mouth'),
    ...eye(-88, -46, 3),
    main(`${limb([-26, -34, 15], [-30, -7, 12])}${limb([54, -34, 17], [56, -7, 13])}`, '#9a8862', 'leg'),
    claws(-38, -28, 48, 58),
  ]),
  saurian('parasaurolophus, hadrosaur, duck-billed dinosaur, iguanodon, edmontosaurus', 3.4, [
    main(limb([56, -100, 20], [116, -96, 11], [176, -80, 3]), '#c08a4a', 'tail'),
    flat(
      `${limb([38, -86, 20], [54, -50, 11], [48, -6, 9])}${limb([-38, -90, 9], [-34, -56, 7], [-44, -24, 5])}`,
      '#96682e',
      'far leg',
    ),
    main(limb([-46, -116, 19], [0, -110, 30], [58, -100, 22]), '#d09a58', 'body'),
    detail(blob([-56, -102, -20, -84, 46, -84, 20, -80, -30, -88]), '#f2dfb4', 'belly'),
    flat(
      along(-30, 60, 6, (x) =>
        blob([x - 4, -138 + Math.abs(x) * 0.15, x + 6, -138 + Math.abs(x) * 0.15, x + 3, -112]),
      ),
      '#9a5f2c',
      'stripe',
    ),
    main(limb([-46, -122, 15], [-74, -156, 11], [-84, -172, 12]), '#d09a58', 'neck'),
    main(
      blob(
        [-132, -168, -126, -178, -104, -188, -84, -190, -72, -178, -80, -164, -108, -158, -130, -160],
        0.8,
      ),
      '#daa664',
      'head',
    ),
    main(limb([-84, -182, 9], [-56, -206, 7], [-24, -212, 4.5]), '#c8562f', 'crest'),
    line(curve(-131, -163, -114, -166, -100, -165), '#6d4420', 2, 'mouth'),
    ...eye(-94, -178, 3),
    main(
      `${limb([-46, -104, 10], [-56, -72, 7], [-66, -44, 5])}${limb([18, -90, 26], [10, -50, 13], [20, -8, 11])}`,
      '#c9924f',
      'leg',
    ),
    claws(10, 22, 44),
  ]),
  saurian(
    'diplodocus, brachiosaurus, long-necked dinosaur, long neck dinosaur, apatosaurus, brontosaurus dinosaur, sauropod dinosaur',
    8,
    [
      main(limb([76, -76, 22], [150, -60, 12], [236, -44, 3]), '#7f9a8a', 'tail'),
      flat(
        `${limb([-26, -64, 15], [-28, -8, 13])}${limb([66, -64, 17], [70, -8, 14])}`,
        '#64806f',
        'far leg',
      ),
      main(
        blob([-64, -74, -50, -110, 0, -122, 60, -112, 96, -80, 70, -48, 0, -38, -50, -50]),
        '#8fac9a',
        'body',
      ),
      detail(blob([-54, -58, 0, -46, 66, -54, 40, -42, 0, -38, -44, -48]), '#dfe6d0', 'belly'),
      main(limb([-46, -88, 24], [-84, -140, 15], [-118, -206, 10], [-132, -240, 8]), '#8fac9a', 'neck'),
      main(
        blob([-176, -238, -168, -250, -144, -258, -126, -250, -124, -236, -142, -228, -170, -230], 0.8),
        '#97b4a2',
        'head',
      ),
      line(curve(-175, -234, -160, -236, -148, -235), '#43584c', 2, 'smile'),
      ...eye(-142, -248, 2.8),
      main(`${limb([-40, -66, 18], [-44, -8, 14])}${limb([48, -68, 21], [46, -8, 16])}`, '#8fac9a', 'leg'),
      claws(-52, -42, 36, 48),
      light(blob([-30, -104, 10, -114, 50, -106, 10, -100]), '#a8c2b2'),
    ],
  ),
  saurian(
    'plesiosaur, plesiosaurus, elasmosaurus, mosasaur',
    2.4,
    [
      main(limb([-44, -56, 18], [-96, -76, 11], [-150, -112, 8]), '#4f7f94', 'neck'),
      main(
        blob([-190, -110, -182, -120, -160, -128, -142, -120, -144, -106, -166, -100, -186, -102], 0.8),
        '#578aa0',
        'head',
      ),
      detail(
        along(-184, -162, 5, (x) => polygon([x - 2, -106, x, -99, x + 2, -106])),
        '#f6f2e4',
        'tooth',
      ),
      ...eye(-160, -117, 2.8),
      main(limb([70, -54, 17], [124, -44, 5]), '#4f7f94', 'tail'),
      flat(
        `${blob([-20, -60, -44, -96, -34, -106, 4, -70])}${blob([60, -60, 84, -92, 92, -86, 78, -56])}`,
        '#3f6a7e',
        'far flipper',
      ),
      main(blob([-60, -52, -30, -80, 30, -82, 80, -58, 40, -30, -30, -30]), '#578aa0', 'body'),
      detail(blob([-52, -44, 0, -44, 70, -50, 40, -31, -30, -31]), '#dbe8e6', 'belly'),
      main(
        `${blob([-30, -40, -10, -38, -34, 6, -60, 14, -56, 0])}${blob([44, -42, 62, -46, 60, 0, 40, 14, 38, -4])}`,
        '#4f7f94',
        'flipper',
      ),
    ],
    'water',
  ),
];
