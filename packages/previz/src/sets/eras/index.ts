/** When a place is: the colours of its time, the paper on its walls, what people had then, what there was not yet. Metres. */
import { parse } from '../../colour/oklch.ts';
import { towardsPalette } from '../../colour/towards-palette.ts';
import type { Era } from '../../model/place-state.ts';
import type { Piece, Practical } from '../../model/set.ts';
import { stood } from '../recipes/things.ts';
import type { Built } from '../setting.ts';
import { added, recoloured } from '../states/recolour.ts';
import type { Shell } from '../states/shell.ts';
import { PAPERS } from './walls.ts';

/** With the places that alone have it, where not all do. */
type Things = readonly (readonly [id: string, tall?: number, only?: RegExp])[];

const BARS = /diner|bar|cafe|restaurant|club|pub|bowling|tavern|ballroom|dance/;
const PLAY = /arcade|bar|diner|mall|bowling|pizz/;
const WORK = /office|study|newsroom|station|detective|library|bank|post/;

interface Look {
  /** Colours of its rooms, from dark to light. */
  readonly palette: readonly string[];
  /** Parts of a set that it has not, or has no more. */
  readonly without: RegExp;
  /** Along a room's walls. */
  readonly room: Things;
  /** On the desks of an office. */
  readonly desk?: string;
  /** On a street. */
  readonly street: Things;
}

const ELECTRIC =
  /strip lights|monitor|screen|laptop|computer|television|tv|fridge|refrigerator|neon|pendant|stove|oven|microwave/;
const MOTORS = /lane marks|parked car|traffic light|parking meter|bus stop/;
const either = (...words: readonly RegExp[]): RegExp => new RegExp(words.map((w) => w.source).join('|'));

const LOOKS: Readonly<Record<Era, Look>> = {
  medieval: {
    palette: ['#3a2a1e', '#6b4f36', '#9a7a52', '#c9b088'],
    without: either(ELECTRIC, MOTORS),
    room: [
      ['barrel', 0.9],
      ['suit-of-armor', 1.8],
      ['crate', 0.6],
      ['candelabra', 1.3],
    ],
    street: [
      ['cart', 1.5],
      ['barrel', 0.9],
      ['hay-bale', 0.7],
    ],
  },
  victorian: {
    palette: ['#2d1a18', '#5a2a2c', '#6a5138', '#8d7f5c', '#c8b48c'],
    without: either(ELECTRIC, MOTORS),
    room: [
      ['grandfather-clock', 2],
      ['gramophone', 1.1],
      ['candelabra', 1.3],
      ['armchair', 1.05],
    ],
    street: [
      ['carriage', 2.1],
      ['postbox', 1.4],
    ],
  },
  twenties: {
    palette: ['#1f2a2a', '#3b3128', '#6d5434', '#a98d5c', '#d9c8a0'],
    without: either(/monitor|screen|laptop|computer|television|tv|microwave/, MOTORS),
    room: [
      ['gramophone', 1.1],
      ['floor-lamp', 1.6],
      ['upright-piano', 1.25],
      ['typewriter', 0.3],
    ],
    desk: 'typewriter',
    street: [
      ['vintage-car-front', 1.7],
      ['vintage-car', 1.7],
    ],
  },
  fifties: {
    palette: ['#6b3b3a', '#c9655c', '#6fb0a3', '#a9d8cc', '#f3e9d2'],
    without: /^screen$|monitor|laptop|computer|traffic light/,
    room: [
      ['jukebox', 1.5, BARS],
      ['television-set', 0.9],
      ['record-player', 0.4],
      ['floor-lamp', 1.6],
    ],
    desk: 'typewriter',
    street: [
      ['vintage-car-front', 1.5],
      ['vintage-car', 1.5],
    ],
  },
  seventies: {
    palette: ['#4a2c18', '#8a4a20', '#c46a26', '#b08a3a', '#e3c47a'],
    without: /^screen$|monitor|laptop|computer/,
    room: [
      ['television-set', 0.9],
      ['bean-bag', 0.8],
      ['lava-lamp', 0.5],
      ['potted-plant', 1.2],
    ],
    desk: 'typewriter',
    street: [
      ['vintage-car-front', 1.5],
      ['camper-van', 2],
    ],
  },
  eighties: {
    palette: ['#2b1f4a', '#5a3a8a', '#b0508f', '#3fa7b5', '#f0c6d8'],
    without: /laptop/,
    room: [
      ['boombox', 0.5],
      ['arcade-machine', 1.8, PLAY],
      ['television-set', 0.8],
      ['skateboard', 0.3],
    ],
    street: [
      ['sports-car-front', 1.3],
      ['phone-booth', 2.3],
    ],
  },
  future: {
    palette: ['#26333d', '#4d6270', '#8fa6b2', '#cddbe2', '#f2f7fa'],
    without: /pendant|curtain|picture|frame|clock|rug/,
    room: [
      ['hologram', 1.4],
      ['robot', 1.5],
      ['control-panel', 1.2],
      ['hologram', 1.2],
    ],
    street: [['robot', 1.6]],
  },
};

/** Places that are of a time by what they are. */
const OF_ITSELF: Readonly<Partial<Record<Era, RegExp>>> = {
  medieval:
    /medieval|castle|throne|dungeon|cottage|tavern|forge|longhouse|cathedral|church|cloister|crypt|tower|armou?ry|battlement|drawbridge|courtyard|ruins|temple|graveyard/,
  victorian: /castle|throne|dungeon|cathedral|church|cloister|crypt|tower/,
  future: /future|space|star|robot|cyber|lab|moon|mars|holo|cryo|alien|mech|server/,
};
export const isOfItself = (setting: string, era: Era): boolean => OF_ITSELF[era]?.test(setting) ?? false;

/** Where a screen is older than the computer. */
const SHOWS = /cinema|drive-in|projection|theat/;

/** How far the colours of a room go to those of the time; out of doors only what is built does. */
const STRENGTH = { indoor: 0.62, outdoor: 0.3 };

const isGreen = (hex: string): boolean => {
  const { c, h } = parse(hex);
  return c > 0.05 && h > 95 && h < 165;
};

const STRUCTURE = /^(floor|ceiling|wall|corner shade|skirting|cornice|panelling|rail)$/;

/** The walls papered: over them, under whatever stands before them or hangs on them. */
function papered(built: Built, shell: Shell, era: Era): Built {
  const last = built.pieces.findLastIndex((p) => p.layer === 'ground' && STRUCTURE.test(p.part));
  if (last < 0 || shell.walls.length === 0) return built;
  const paper = shell.walls
    .flatMap((wall, i) => PAPERS[era](wall, shell.rng.fork(`paper ${i}`)))
    .map((f): Piece => ({ ...f, layer: 'ground' }));
  return {
    ...built,
    pieces: [...built.pieces.slice(0, last + 1), ...paper, ...built.pieces.slice(last + 1)],
  };
}

/** Under the sky, and nothing drives there. */
const NO_ROAD =
  /city-from-above|^sky$|rooftop|treetops|deck|skyline|ocean|^sea|river|lake|beach|pool|summit|cliff|balcony|scaffold/;

/** Things of the time in the corners of a room, or along a street. */
function things(shell: Shell, look: Look): Piece[] {
  const { half, back, ceiling, rng } = shell;
  const m = rng.chance(0.5) ? 1 : -1;
  if (ceiling === null && NO_ROAD.test(shell.setting)) return [];
  if (ceiling === null)
    return look.street.map(([id, tall], i) =>
      stood(
        { id, count: 1, ...(tall ? { tall } : {}) },
        { x: (i % 2 ? -m : m) * Math.min(2.7, half * 0.45), z: 9 + i * 5, flip: i % 2 === 1 },
      ),
    );
  const here = look.room.filter(([, , only]) => only?.test(shell.setting) ?? true);
  return here.map(([id, tall = 1], i) => {
    const side = i % 2 ? -m : m;
    const fits = Math.min(tall, ceiling - 0.25);
    return stood(
      { id, count: 1, tall: fits },
      {
        x: side * Math.max(1.4, half * (i < 2 ? 0.74 : 0.9)),
        z: i < 2 ? back - 0.55 : back * 0.5,
        flip: side > 0,
      },
    );
  });
}

const glow = (built: Built, shell: Shell, era: Era): readonly Practical[] =>
  shell.ceiling === null || (era !== 'future' && era !== 'eighties')
    ? built.practicals
    : [
        ...built.practicals,
        ...[-1, 1].map(
          (s): Practical => ({
            at: { x: s * shell.half * 0.6, y: (shell.ceiling ?? 3) - 0.4, z: shell.back - 0.5 },
            colour: era === 'future' ? '#8feefa' : '#ff6fb8',
            reach: 3.4,
            strength: 0.45,
            kind: 'neon',
          }),
        ),
      ];

/** The built set in its time. */
export function inEra(built: Built, era: Era, shell: Shell): Built {
  const look = LOOKS[era];
  const strength = shell.indoor ? STRENGTH.indoor : STRENGTH.outdoor;
  const shows = SHOWS.test(shell.setting);
  const isGone = (part: string): boolean => !(shows && part === 'screen') && look.without.test(part);
  const pieces = built.pieces.flatMap((p): Piece[] => {
    if (isGone(p.part)) return [];
    return [p.kind === 'group' ? { ...p, pieces: p.pieces.filter((q) => !isGone(q.part)) } : p];
  });
  const desks = WORK.test(shell.setting) && look.desk ? built.stage.surfaces.slice(0, 4) : [];
  const then = {
    ...built,
    pieces: [
      ...pieces,
      ...desks.map(({ at }) =>
        stood({ id: look.desk ?? '', count: 1 }, { x: at.x, y: at.y, z: at.z, casts: false }),
      ),
    ],
  };
  const coloured = recoloured(then, (hex) =>
    !shell.indoor && isGreen(hex) ? hex : towardsPalette(hex, look.palette, strength),
  );
  const dressed = added(papered(coloured, shell, era), things(shell, look));
  return { ...dressed, practicals: glow(dressed, shell, era) };
}
