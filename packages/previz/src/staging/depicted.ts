/**
 * Who draws or paints something makes a picture of it: on an easel, on the wall that is named, or in chalk on the pavement;
 * what somebody sees from a room is in its window.
 */
import type { Drawing, Shape } from '../model/drawing.ts';
import type { Look } from '../model/figure.ts';
import { DRAWS, isPictured } from '../model/pictured.ts';
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { settingById } from '../sets/index.ts';
import type { Artists } from './artists.ts';
import { drawnAs, type Frame, without } from './belonging-kit.ts';
import { mappedDrawing } from './map-drawing.ts';
import type { Performer } from './performers.ts';
import { plainOptions } from './plain-options.ts';
import { boundsOfShapes } from './shape-bounds.ts';

const SURFACE =
  /^(easel|painting|framed-picture|poster|portrait|sheet-of-paper|blackboard|whiteboard|paper|map|chalk|pencil|paintbrush|crayon|paint-palette|furrowed-.*)$/;
/** What is drawn on in chalk or with a marker, and stays where it stands. */
const BOARD = /^(blackboard|whiteboard)$/;
const PAVED = /^(street|pavement|plaza|playground|parking-lot|alley|school-front|paris-street|pier)$/;

/** The frame with pictures in place of what is drawn or painted in it. */
export function depicted(asked: Frame, artists: Artists): Frame {
  const frame = seenOutside(asked, artists);
  const { shot, performers } = frame;
  const made = shot.relations.find((r) => r.kind === 'looking-at' && becomesPicture(r, performers, shot));
  if (!made) return frame;
  const models = performers.filter((p) => p.entity.id === made.object);
  const painter = performers.find((p) => p.entity.id === made.subject);
  const wall = performers.find((p) => /^(wall|stone-wall|brick-wall)$/.test(p.drawable?.id ?? ''));
  const board = performers.find((p) => p.drawable?.id === 'easel' && p.entity.id !== made.object);
  const lines = DRAWS.test(painter?.mention.verb ?? '');
  const slate = lines ? performers.find((p) => BOARD.test(p.drawable?.id ?? '')) : undefined;
  const on = slate
    ? 'board'
    : wall
      ? 'wall'
      : board || !(lines && PAVED.test(shot.place.setting))
        ? 'easel'
        : 'ground';
  const [first] = models;
  if (!first || !painter) return frame;
  const gone = [wall, board, slate].flatMap((p) => (p ? [p.entity.id] : []));
  const id = {
    board: slate?.drawable?.id ?? 'blackboard',
    easel: 'easel',
    wall: wall?.drawable?.id ?? 'wall',
    ground: 'tablecloth',
  }[on];
  const picture: Performer = {
    ...drawnAs({ ...first, look: null }, id, artists),
    entity: {
      ...first.entity,
      kind: 'thing',
      drawable: id,
      count: 1,
      traits: { ...first.entity.traits, size: null },
    },
    mention: { ...first.mention, pose: null, verb: null },
    colour: null,
    depicts: { on, what: together(models, artists), lines },
  };
  const relation: Relation = {
    kind: on === 'ground' ? 'next-to' : 'touching',
    subject: made.subject,
    object: made.object,
  };
  return {
    shot: {
      ...shot,
      relations: [...without(shot.relations, [...gone, made.object]), relation],
      focus: shot.focus.filter((f) => !gone.includes(f)),
    },
    performers: performers.flatMap((p) => {
      if (gone.includes(p.entity.id)) return [];
      if (p.entity.id === made.object) return p === first ? [picture] : [];
      const low = on === 'ground' && p.entity.id === made.subject;
      return [low ? { ...p, mention: { ...p.mention, pose: 'crouch' as const } } : p];
    }),
  };
}

/** The frame with what somebody sees from a room in the window. */
function seenOutside(frame: Frame, artists: Artists): Frame {
  const { shot, performers } = frame;
  const window = performers.find((p) => p.drawable?.id === 'window');
  const looker = shot.relations.find((r) => r.kind === 'in' && r.object === window?.entity.id)?.subject;
  const seen = shot.relations.find((r) => r.kind === 'looking-at' && r.subject === looker)?.object;
  const models = performers.filter((p) => p.entity.id === seen && p.look === null && p !== window);
  if (!window || seen === undefined || models.length === 0 || !settingById(shot.place.setting).indoor)
    return frame;
  const view: Performer = {
    ...window,
    depicts: { on: 'pane', what: together(models, artists), lines: false },
  };
  const facing: Relation = { kind: 'looking-at', subject: looker ?? '', object: window.entity.id };
  return {
    shot: {
      ...shot,
      relations: [...without(shot.relations, [seen, window.entity.id]), facing],
      focus: shot.focus.filter((f) => f !== seen),
    },
    performers: performers.filter((p) => p.entity.id !== seen).map((p) => (p === window ? view : p)),
  };
}

/** Whether what somebody is busy with becomes a picture. */
function becomesPicture(
  { subject, object }: Relation,
  performers: readonly Performer[],
  { place }: Shot,
): boolean {
  const verb = performers.find((p) => p.entity.id === subject && p.look)?.mention.verb ?? '';
  const it = performers.find((p) => p.entity.id === object);
  if (
    !it ||
    place.setting === 'underwater' ||
    it.mention.verb !== null ||
    SURFACE.test(it.drawable?.id ?? '')
  )
    return false;
  const canvas = verb === 'paint' && performers.some((p) => p.drawable?.id === 'easel');
  return canvas || isPictured(verb, it.look ? null : it.drawable);
}

/** All of them side by side, as one drawing. */
function together(models: readonly Performer[], artists: Artists): Drawing {
  const drawings = models.slice(0, 3).map((p) =>
    p.look
      ? bust(p.look)
      : artists.drawArt(p.entity.drawable, {
          ...plainOptions(p.index),
          colour: p.colour,
          pattern: p.entity.traits.pattern,
        }),
  );
  let x = 0;
  const shapes = drawings.flatMap((d) => {
    const { bounds: b } = d;
    const from = x - b.x;
    x += 1.1 * b.width;
    return mappedDrawing(d, (p) => ({ x: p.x + from, y: p.y - b.y - b.height })).shapes;
  });
  return { shapes, bounds: boundsOfShapes(shapes), anchors: {}, footprint: 0 };
}

/** Head and shoulders, as a portrait has them. */
function bust({ skin, hair, garments }: Look): Drawing {
  const shape = (part: string, d: string, fill: string): Shape => ({ part, d, fill, tone: 'body' });
  const shapes = [
    shape(
      'hair',
      'M-15 -40C-16 -62 16 -62 15 -40C16 -30 14 -22 12 -20H-12C-14 -22 -16 -30 -15 -40Z',
      hair.colour,
    ),
    shape('coat', 'M-26 0C-26 -14 -14 -18 -5 -19H5C14 -18 26 -14 26 0Z', garments[0]?.colour ?? '#6a7f9a'),
    shape('neck', 'M-5 -24H5V-16C3 -13 -3 -13 -5 -16Z', skin),
    shape('face', 'M-10 -40C-10 -52 10 -52 10 -40C10 -28 4 -23 0 -23C-4 -23 -10 -28 -10 -40Z', skin),
    shape('fringe', 'M-11 -40C-12 -54 12 -54 11 -40C6 -46 -4 -48 -11 -40Z', hair.colour),
    shape('eyes', 'M-5 -38h2.400v2.400h-2.400ZM2.600 -38H5v2.400H2.600Z', '#2b2622'),
  ];
  return { shapes, bounds: boundsOfShapes(shapes), anchors: {}, footprint: 0 };
}
