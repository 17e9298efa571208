/** A place that is being built: bare walls with their studs, scaffolding before the fronts, planks, paint, barriers. Metres. */
import { adjust, blend } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { face, ground } from '../kit/faces.ts';
import { discLoop, floorLoop, onPlane, wallLoop } from '../kit/loops.ts';
import { stood } from '../recipes/things.ts';
import type { Built } from '../setting.ts';
import { hole } from './jagged.ts';
import { airborne, edgeSpots, strewnThings } from './props.ts';
import { added, recoloured } from './recolour.ts';
import { onWalls, type Shell, type Wall } from './shell.ts';

const PLASTER = '#b9b5ad';
const PIPE = '#5f676e';
const BOARD = '#b98d58';

/** Patches of filler, and the studs where the boards are not up yet. */
function bare({ plane, width, height }: Wall, rng: Rng): FacePiece[] {
  const look = { normal: plane.normal };
  const from = rng.between(0.05, 0.4) * width;
  const to = Math.min(width, from + Math.max(1.6, width * 0.35));
  const bays = Math.max(3, Math.round((to - from) / 0.55));
  const studs = Array.from({ length: bays + 1 }, (_, i) => {
    const u = from + ((to - from) * i) / bays;
    return wallLoop(plane, u - 0.045, u + 0.045, 0, height, 0.09);
  });
  const filler = Array.from({ length: 5 }, () =>
    hole(
      plane,
      [rng.between(0.05, 0.95) * width, rng.between(0.2, 0.9) * height],
      [rng.between(0.1, 0.32), rng.between(0.08, 0.2)],
      rng,
      0.05,
      9,
    ),
  );
  return [
    face('filler', filler, '#dedad2', { ...look, opacity: 0.7 }),
    face('gap', [wallLoop(plane, from, to, 0, height, 0.07)], '#6d6257', look),
    face(
      'studs',
      [
        ...studs,
        wallLoop(plane, from, to, height * 0.48, height * 0.48 + 0.08, 0.095),
        wallLoop(plane, from, to, 0, 0.1, 0.095),
        wallLoop(plane, from, to, height - 0.1, height, 0.095),
      ],
      BOARD,
      look,
    ),
  ];
}

/** Storeys of a scaffold, metres. */
const LIFT = 2.1;

/** Poles and boards before a front. */
function scaffold({ plane, width, height }: Wall): FacePiece[] {
  const lifts = Math.min(5, Math.max(1, Math.floor(height / LIFT)));
  const top = lifts * LIFT + 0.9;
  const bays = Math.max(2, Math.round(width / 2));
  const out = 0.85;
  const look = { normal: plane.normal };
  const poles = Array.from({ length: bays + 1 }, (_, i) =>
    wallLoop(plane, (width * i) / bays - 0.055, (width * i) / bays + 0.055, 0, top, out),
  );
  const levels = Array.from({ length: lifts }, (_, i) => (i + 1) * LIFT);
  const braces = Array.from({ length: bays }, (_, i) => {
    const [u0, u1] = [(width * i) / bays, (width * (i + 1)) / bays];
    const v = LIFT * (i % lifts);
    return [
      onPlane(plane, u0, v + 0.04, out),
      onPlane(plane, u1, v + LIFT + 0.04, out),
      onPlane(plane, u1, v + LIFT - 0.04, out),
      onPlane(plane, u0, v - 0.04, out),
    ];
  });
  return [
    face('netting', [wallLoop(plane, 0, width, LIFT, top, out - 0.1)], '#4f8f6a', { ...look, opacity: 0.45 }),
    face(
      'scaffold',
      [...poles, ...braces, ...levels.map((v) => wallLoop(plane, 0, width, v + 0.85, v + 0.93, out))],
      PIPE,
      look,
    ),
    face(
      'scaffold boards',
      levels.map((v) => wallLoop(plane, -0.1, width + 0.1, v - 0.08, v + 0.12, out + 0.02)),
      BOARD,
      look,
    ),
  ];
}

/** Furniture is not in yet. */
const FIXED = /column|pillar|stairs?|step|counter|door|window|beam|fireplace|train|rail/;
const HUNG = /^(frame|mat|picture|print|poster|curtain|rug|clock|contact shadow|mirror)/;
const withoutFurniture = (built: Built): Built => ({
  ...built,
  pieces: built.pieces.filter((p) => !HUNG.test(p.part) && (p.layer !== 'set' || FIXED.test(p.part))),
  stage: { ...built.stage, seats: [], surfaces: [] },
});

/** Where machines have never come, or not yet, one builds with the hands. */
const BY_HAND =
  /^(desert|oasis|savanna|castle|castle-courtyard|ruins|medieval-village|temple|arena|western-town|village)$/;

function gear(shell: Shell): Piece[] {
  const rng = shell.rng.fork('gear');
  const side = rng.chance(0.5) ? 1 : -1;
  if (shell.ceiling === null && BY_HAND.test(shell.setting))
    return strewnThings(
      edgeSpots(shell, rng, 8),
      [
        ['boards-on-blocks', 0.7],
        ['cinder-block', 0.4],
        ['sack', 0.7],
      ],
      rng,
    );
  if (shell.ceiling === null)
    return [
      ...strewnThings(
        edgeSpots(shell, rng, 10),
        [
          ['traffic-cone', 0.7],
          ['barricade', 1],
          ['boards-on-blocks', 0.6],
          ['cinder-block', 0.4],
          ['cement-mixer', 1.3],
          ['sack', 0.7],
        ],
        rng,
      ),
      stood({ id: 'excavator', count: 1 }, { x: side * 3.6, z: 13 }),
    ];
  const { half, back } = shell;
  const x = side * Math.max(1.7, half * 0.62);
  return [
    ground(
      'dust sheet',
      [discLoop(vec3(-x * 0.8, 0.004, 1.6), 1.4, 0.9, 12, (i) => (i % 2 ? 0.07 : -0.06))],
      '#d6d6d0',
    ),
    ground(
      'plank',
      [
        floorLoop(-0.9, 1.3, back * 0.62, back * 0.62 + 0.16, 0.005),
        floorLoop(-0.5, 1.6, back * 0.68, back * 0.68 + 0.16, 0.005),
      ],
      BOARD,
    ),
    stood({ id: 'ladder', count: 1, tall: Math.min(2.3, shell.ceiling - 0.3) }, { x, z: back - 0.7 }),
    ...strewnThings(
      edgeSpots(shell, rng, 7),
      [
        ['paint-can', 0.26],
        ['bucket', 0.32],
        ['sawhorse', 0.75],
        ['toolbox', 0.28],
        ['cinder-block', 0.22],
        ['sack', 0.55],
        ['traffic-cone', 0.5],
      ],
      rng,
    ),
  ];
}

/** It is unfinished by itself, without the diggers of our time. */
const UNDER_WORK = 'pyramid-site';

export function unfinished(built: Built, shell: Shell): Built {
  if (shell.setting === UNDER_WORK) return built;
  const raw = /^(wall|ceiling|skirting|cornice|panelling|rail)$/;
  const pale = recoloured(shell.ceiling === null ? built : withoutFurniture(built), (hex, part) =>
    part === 'floor'
      ? blend(adjust(hex, 0, 0.5), '#a39c92', 0.55)
      : raw.test(part)
        ? blend(hex, PLASTER, 0.75)
        : hex,
  );
  const walled = onWalls(pale, shell, shell.ceiling === null ? scaffold : bare);
  return added(walled, [...gear(shell), ...(shell.ceiling === null ? [] : airborne(shell, 'dust'))]);
}
