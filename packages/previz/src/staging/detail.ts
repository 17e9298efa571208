/** Close-ups of a part of the body: an eye, a mouth, hands and what they hold. */

import { vec3 } from '../geometry/vec3.ts';
import type { BodyPart } from '../model/figure.ts';
import { isHolding } from '../model/holding.ts';
import type { Actor, Scene } from '../model/scene.ts';
import type { Shot } from '../model/shot.ts';
import { expressionOf, gazeOf } from './acting.ts';
import type { Artists, DetailSpec, Gesture, Held } from './artists.ts';
import type { Deed } from './deed-ways.ts';
import type { FrameSize } from './frame-size.ts';
import { type ChosenDeed, handDeed } from './hand-deeds.ts';
import { handsWithTool, MOST_WORK } from './hand-tools.ts';
import { mirrorDrawing } from './map-drawing.ts';
import type { Performer } from './performers.ts';
import { plainOptions } from './plain-options.ts';
import { scaleDrawing } from './scale-drawing.ts';
import { ofVerb } from './tools.ts';

const FOCAL = 2.2;
const NEAREST = 1;
/** Metres above the ground. */
const HEIGHT: Readonly<Record<Exclude<BodyPart, 'feet'>, number>> = {
  eye: 1.6,
  eyes: 1.6,
  mouth: 1.5,
  ear: 1.55,
  hand: 1.1,
  hands: 1,
};

const GESTURES: Readonly<Record<Exclude<Gesture, 'hold' | 'present'>, string>> = {
  press: 'press push ring touch tap poke click dial point pull fire shoot scroll swipe',
  pinch:
    'write sign draw paint sew turn light pick insert strike thread pluck unlock lock drop count smoke place deal pin stir sketch switch flip',
  type: 'type play program code hack',
  shake: 'shake greet',
  open: 'reach open wave stretch catch grope feel pet stroke beg rise raise',
  rest: 'rest fold pray clasp lie tremble wring',
};

/** Centimetres: smaller things are pinched, larger ones gripped; nothing is shown smaller or larger than this. */
const PINCHED = 13;
const LEAST = 7;
const MOST = 30;
/** The same of a beast that is stroked: its flank is behind the hand. */
const FLANK = 84;
const STROKES = /^(pet|stroke|pat|touch|caress|scratch|rub|feel)$/;

/** Things that stand for what they are a part of. */
const WHOLES: Readonly<Record<string, readonly string[]>> = {
  trigger: ['pistol', 'gun', 'handgun', 'revolver', 'water-pistol'],
};
const PEN = ['pen', 'fountain-pen', 'pencil', 'ballpoint-pen'];
const WRITES = /^(write|sign|draw|sketch)$/;

/** The one actor of such a shot with its camera; null when no person is in it or the shot shows the whole. */
export function stageDetail(
  artists: Artists,
  shot: Shot,
  performers: readonly Performer[],
  keySide: -1 | 0 | 1,
  frame: FrameSize,
): (Pick<Scene, 'actors' | 'camera'> & { distance: number }) | null {
  const { part } = shot;
  const owner = performers.find((p) => p.look !== null);
  if (!part || part === 'feet' || !owner?.look) return null;
  const spec = specFor(artists, shot, part, owner, performers, keySide);
  const drawing = artists.drawDetail(spec);
  const [min, max] = [
    drawing.anchors['box.min'] ?? { x: -20, y: -15 },
    drawing.anchors['box.max'] ?? { x: 20, y: 15 },
  ];
  const scale = Math.min((100 * frame.width) / (max.x - min.x), (100 * frame.height) / (max.y - min.y));
  const distance = Math.max(NEAREST, (FOCAL * frame.height) / scale);
  const height = HEIGHT[part];
  const { x, y, width, height: tall } = drawing.bounds;
  const k = scale / 100;
  const actor: Actor = {
    id: owner.id,
    label: owner.entity.name ?? owner.entity.noun,
    at: vec3(0, 0, 0),
    drawing,
    scale: 1,
    flip: false,
    turn: 0,
    lift: height,
    depthBias: 0,
    role: 'subject',
    box: { x: frame.width / 2 + x * k, y: frame.height / 2 + y * k, width: width * k, height: tall * k },
  };
  return {
    actors: [actor],
    distance,
    camera: {
      position: vec3(-Math.sin(shot.yaw) * distance, height, -Math.cos(shot.yaw) * distance),
      yaw: shot.yaw,
      horizon: 0.5,
      focal: (scale * distance) / frame.height,
      roll: shot.dutch ? 0.12 : 0,
    },
  };
}

function specFor(
  artists: Artists,
  shot: Shot,
  part: Exclude<BodyPart, 'feet'>,
  owner: Performer,
  performers: readonly Performer[],
  keySide: -1 | 0 | 1,
): DetailSpec {
  const verb = owner.mention.verb ?? '';
  // What one sits in is in nobody's hands.
  const satIn = new Set(
    shot.relations
      .filter((r) => r.subject === owner.entity.id && /^(on|in)$/.test(r.kind))
      .map((r) => r.object),
  );
  const things = performers.filter(
    (p) =>
      p.look === null &&
      p.drawable !== null &&
      !(satIn.has(p.entity.id) && p.drawable.category === 'furniture'),
  );
  const thing = things[0];
  const inHand = shot.relations.some(
    (r) => r.object === thing?.entity.id && (isHolding(r) || r.kind === 'giving'),
  );
  const beast = thing?.drawable?.kind === 'animal' && STROKES.test(verb);
  const item = thing ? itemOf(artists, thing, beast ? FLANK : MOST) : null;
  const other = performers.find((p) => p.look !== null && p !== owner)?.look;
  const deed = handDeed(verb, things, part);
  const work = deed && !YIELDS.test(deed.kind) ? null : workOf(artists, shot, owner, things, part);
  if (work) return { ...atWork(owner, part, other, keySide), ...work };
  if (deed) return ofDeed(artists, deed, owner, part, other, keySide);
  const writes = WRITES.test(verb);
  const pen = writes ? penOf(artists) : null;
  const whole = thing !== undefined && thing.entity.noun in WHOLES;
  const gesture = whole ? 'hold' : gestureOf(verb, item, inHand, part);
  const gripped = inHand || gesture === 'pinch' || gesture === 'hold';
  const inFingers = item !== null && gripped && gesture !== 'type' && gesture !== 'press' && pen === null;
  const second = things[1] ? itemOf(artists, things[1]).held : null;
  const pose = owner.mention.pose ?? 'stand';
  return {
    look: owner.look as NonNullable<Performer['look']>,
    part,
    gesture,
    held: pen ?? (inFingers ? item.held : null),
    target: inFingers ? second : (item?.held ?? null),
    onTable: writes,
    ...(other ? { other } : {}),
    expression: expressionOf(owner, pose),
    gaze: owner.mention.towards === null && part === 'eye' ? 'camera' : gazeOf(owner, pose),
    keySide,
  };
}

/** Pictures of hands that merely have a thing. */
const YIELDS = /^(present|letter|reach)$/;

/** What the table of deeds has such hands do: with which tool, to what. */
function workOf(
  artists: Artists,
  { relations }: Shot,
  owner: Performer,
  things: readonly Performer[],
  part: BodyPart,
): ReturnType<typeof handsWithTool> {
  const { mention } = owner;
  const deed = owner.deed ?? byVerb(owner, things);
  if (!deed || !/^(handiwork|halves|bench|at|ground)$/.test(deed.way) || !/^hands?$/.test(part)) return null;
  const thing = things.find((p) => p.entity.id === deed.thing) ?? null;
  const inHand = (p: Performer) => relations.some((r) => r.kind === 'holding' && r.object === p.entity.id);
  const named = things.find((p) => p !== thing && (p.drawable?.category === 'tool' || inHand(p)));
  const made = named ? undefined : deed.tools.find((id) => artists.findDrawable(id));
  if (thing && thing.height > MOST_WORK) return null;
  const tool = named ? itemOf(artists, named).held : made ? ownTool(artists, made) : null;
  return handsWithTool(deed, mention.verb ?? '', tool, thing, thing ? itemOf(artists, thing).held : null);
}

/** Where the table knows nothing of it, the verb may still name its tool. */
function byVerb(owner: Performer, [thing]: readonly Performer[]): Deed | null {
  const tools = ofVerb(owner, owner.mention.pose ?? 'stand') ?? [];
  return thing && tools.length > 0 && !tools.includes(thing.drawable?.id ?? '')
    ? { way: 'bench', thing: thing.entity.id, tools, pose: null }
    : null;
}

function ownTool(artists: Artists, id: string): Held {
  const drawing = artists.drawArt(id, plainOptions(1));
  const { x, y, width, height } = drawing.bounds;
  return { drawing, grip: drawing.anchors.grip ?? { x: x + width / 2, y: y + height * 0.9 } };
}

/** The hands of whoever is at work, and nothing of the face. */
const atWork = (
  owner: Performer,
  part: Exclude<BodyPart, 'feet'>,
  other: Performer['look'] | undefined,
  keySide: -1 | 0 | 1,
) => ({
  look: owner.look as NonNullable<Performer['look']>,
  part,
  gesture: 'hold' as const,
  ...(other ? { other } : {}),
  expression: 'neutral' as const,
  gaze: 'camera' as const,
  keySide,
});

/** The hands of a deed that is drawn with its surroundings. */
function ofDeed(
  artists: Artists,
  { kind, thing, other: second, colour, surface }: ChosenDeed,
  owner: Performer,
  part: Exclude<BodyPart, 'feet'>,
  other: Performer['look'] | undefined,
  keySide: -1 | 0 | 1,
): DetailSpec {
  const item = thing?.drawable && kind !== 'letter' ? itemOf(artists, thing).held : null;
  const into = second?.drawable ? itemOf(artists, second).held : null;
  return {
    ...atWork(owner, part, other, keySide),
    held: kind === 'present' || kind === 'drop' ? item : null,
    target:
      kind === 'board' || (kind === 'match' && /candle|lamp|lantern|torch/.test(thing?.drawable?.id ?? ''))
        ? item
        : kind === 'drop'
          ? into
          : kind === 'reach' || (kind === 'seed' && /seedling|sapling|sprout/.test(thing?.drawable?.id ?? ''))
            ? within(item, REACHED)
            : null,
    onTable: false,
    scene: { kind, colour, surface },
  };
}

/** Centimetres that what a hand reaches for measures at most. */
const REACHED = 17;

function within(item: Held | null, most: number): Held | null {
  if (!item) return null;
  const { width, height } = item.drawing.bounds;
  const k = Math.min(1, most / Math.max(width, height));
  return { drawing: scaleDrawing(item.drawing, k), grip: { x: item.grip.x * k, y: item.grip.y * k } };
}

function gestureOf(verb: string, item: { size: number } | null, inHand: boolean, part: BodyPart): Gesture {
  const said = Object.entries(GESTURES).find(([, verbs]) => verbs.split(' ').includes(verb))?.[0] as
    | Gesture
    | undefined;
  if (said && !(said === 'open' && item && item.size < MOST)) return said;
  if (verb === 'clench') return 'hold';
  if (part === 'hands' && !item && CLASPS.test(verb)) return 'shake';
  if (item) return item.size < PINCHED && inHand ? 'pinch' : 'hold';
  return part === 'hands' ? 'rest' : 'open';
}

/** Done with hands and nothing else, it is done to another's hand. */
const CLASPS = /^(hold|clasp|squeeze|join|touch|meet|grip|grasp|interlock|intertwine)$/;

interface Item {
  readonly held: Held;
  /** Its real length, centimetres. */
  readonly size: number;
}

function itemOf(artists: Artists, p: Performer, most = MOST): Item {
  const { traits } = p.entity;
  const id = (WHOLES[p.entity.noun] ?? []).find((w) => artists.findDrawable(w)) ?? p.entity.drawable;
  const drawable = artists.findDrawable(id);
  const art = artists.drawArt(id, {
    colour: p.colour,
    second: traits.colours[1]?.hex ?? null,
    pattern: traits.pattern,
    material: traits.material,
    pose: null,
    seed: p.index,
  });
  // Weapons point away from the arm, which comes from the left.
  const aimed = drawable?.category === 'weapon' && drawable.faces === 'left';
  const drawing = aimed ? mirrorDrawing(art, art.anchors.grip ?? { x: 0, y: 0 }) : art;
  const { width, height } = drawing.bounds;
  const size = Math.max(width, height);
  const k = Math.min(Math.max(1, LEAST / size), most / size);
  const shown = scaleDrawing(drawing, k);
  const b = shown.bounds;
  return {
    size,
    held: { drawing: shown, grip: shown.anchors.grip ?? { x: b.x + b.width / 2, y: b.y + b.height / 2 } },
  };
}

function penOf(artists: Artists): Held | null {
  const id = PEN.find((p) => artists.findDrawable(p));
  if (!id) return null;
  const drawing = artists.drawArt(id, plainOptions(1));
  const shown = scaleDrawing(drawing, 15 / Math.max(drawing.bounds.width, drawing.bounds.height));
  const b = shown.bounds;
  return { drawing: shown, grip: { x: b.x + b.width * 0.4, y: b.y + b.height * 0.6 } };
}
