/**
 * Looks over the staging of many prompts for faults that need no eye: who is named and stands outside the frame, a face
 * behind something, a thing too small to see, hands that miss what they push or pull. `npm run audit -- FILE …`, a prompt
 * a line (` @4` at its end asks for a set; what follows a `|` is left out); one line a fault, then how often each occurs.
 */
import { readFile } from 'node:fs/promises';
import { loopsOf } from '../src/drawing/loops.ts';
import { toView } from '../src/geometry/camera.ts';
import { contains } from '../src/geometry/contains.ts';
import type { Point } from '../src/geometry/plane.ts';
import { planSet } from '../src/index.ts';
import type { Actor, Scene } from '../src/model/scene.ts';
import type { Relation } from '../src/model/script.ts';
import type { Cast, Shot } from '../src/model/shot.ts';
import { stageShot } from '../src/staging/index.ts';

const FRAME = { width: 1280, height: 720 };
/** Pixels: eyes nearer than this to the frame's edge are out of it; a thing smaller than this is a speck. */
const EDGE = 14;
const SPECK = 24;
/** Centimetres from a hand to what it is at. */
const REACH = 12;
/** Of a box: what shows less is not there, whoever shows less in a wide shot is cut. */
const SHOWN = { gone: 0.03, cut: 0.5 };

const AT_HAND: ReadonlySet<Relation['kind']> = new Set(['touching', 'pushing', 'pulling', 'feeding']);

interface Fault {
  readonly kind: string;
  readonly what: string;
}

/** A point of an actor's drawing on screen, and back. What is turned about its foot is left out by those who ask. */
function onScreen({ drawing: { bounds: b }, box, flip }: Actor, p: Point): Point {
  const u = (p.x - b.x) / b.width;
  return { x: box.x + (flip ? 1 - u : u) * box.width, y: box.y + ((p.y - b.y) / b.height) * box.height };
}

function inDrawing({ drawing: { bounds: b }, box, flip }: Actor, p: Point): Point {
  const u = (p.x - box.x) / box.width;
  return { x: b.x + (flip ? 1 - u : u) * b.width, y: b.y + ((p.y - box.y) / box.height) * b.height };
}

/** Centimetres from a point on screen to what of an actor is solid; 0 within it. */
function distanceTo(actor: Actor, p: Point): number {
  const at = inDrawing(actor, p);
  let least = Infinity;
  for (const shape of actor.drawing.shapes) {
    if (shape.tone !== 'body' || shape.fill === null || (shape.opacity ?? 1) < 0.7) continue;
    for (const loop of loopsOf(shape)) {
      if (contains(loop, at)) return 0;
      for (const q of loop) least = Math.min(least, Math.hypot(q.x - at.x, q.y - at.y));
    }
  }
  return least;
}

const entityOf = ({ id }: Pick<Actor, 'id'>): string => id.split('#')[0] ?? id;

function shownPart({ box }: Actor): number {
  const side = (from: number, size: number, frame: number) =>
    Math.max(0, Math.min(frame, from + size) - Math.max(0, from));
  return (
    (side(box.x, box.width, FRAME.width) * side(box.y, box.height, FRAME.height)) /
    (box.width * box.height || 1)
  );
}

/** Views that are not about faces. */
const isPart = (shot: Shot): boolean =>
  Boolean(shot.part) || shot.overShoulder || shot.pointOfView || /birds-eye|worms-eye/.test(shot.angle);

function faultsOfActor(actor: Actor, scene: Scene, shot: Shot, cast: Cast): Fault[] {
  const kind = cast.get(entityOf(actor))?.entity.kind;
  const faults: Fault[] = [];
  const part = shownPart(actor);
  const eyes = actor.drawing.anchors.eyes;
  if (part < SHOWN.gone) return [{ kind: 'gone', what: actor.label }];
  if (kind === 'thing' && Math.max(actor.box.width, actor.box.height) < SPECK)
    faults.push({ kind: 'speck', what: actor.label });
  if (kind !== 'person' || isPart(shot)) return faults;
  if (part < SHOWN.cut && /wide|full/.test(shot.size)) faults.push({ kind: 'cut', what: actor.label });
  if (!eyes || actor.turn !== 0) return faults;
  const at = onScreen(actor, eyes);
  if (at.x < EDGE || at.x > FRAME.width - EDGE || at.y < EDGE || at.y > FRAME.height - EDGE)
    return [...faults, { kind: 'head out', what: actor.label }];
  const depth = (a: Actor) => toView(scene.camera, a.at).z + a.depthBias;
  const before = scene.actors.find(
    (o) =>
      o !== actor &&
      o.role !== 'near' &&
      o.turn === 0 &&
      depth(o) < depth(actor) - 0.005 &&
      distanceTo(o, at) === 0,
  );
  return before ? [...faults, { kind: 'face hidden', what: `${actor.label} by ${before.label}` }] : faults;
}

/** Hands that miss what the deed is done to. */
function handsOff({ actors }: Scene, { relations }: Shot): Fault[] {
  return relations
    .filter((r) => AT_HAND.has(r.kind))
    .flatMap((r) => {
      const who = actors.find((a) => entityOf(a) === r.subject && a.drawing.anchors['hand.right']);
      const what = actors.filter((a) => entityOf(a) === r.object);
      if (!who || what.length === 0) return [];
      const hands = ['hand.left', 'hand.right'].flatMap((h) => who.drawing.anchors[h] ?? []);
      const far = Math.min(...hands.flatMap((h) => what.map((w) => distanceTo(w, onScreen(who, h)))));
      return far > REACH && Number.isFinite(far)
        ? [{ kind: 'hand off', what: `${who.label} ${r.kind} ${what[0]?.label}, ${Math.round(far)} cm` }]
        : [];
    });
}

function faultsOf(shot: Shot, cast: Cast): Fault[] {
  const scene = stageShot(shot, cast, FRAME);
  const seen = new Set([...scene.actors.map(entityOf), ...(scene.shown ?? []).map(entityOf)]);
  const missing = shot.focus
    .filter((id) => !seen.has(id))
    .map((id): Fault => ({ kind: 'missing', what: cast.get(id)?.entity.noun ?? id }));
  const staged = scene.actors
    .filter((a) => a.role === 'subject' || a.role === 'support')
    .flatMap((a) => faultsOfActor(a, scene, shot, cast));
  return [...staged, ...missing, ...handsOff(scene, shot)];
}

const often = new Map<string, number>();
let frames = 0;
for (const file of process.argv.slice(2))
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    const [, prompt = '', count = '1'] = line.replace(/\|.*/, '').match(/^([^#].*?)(?: @(\d+))?\s*$/) ?? [];
    if (!prompt.trim()) continue;
    const seeds = Array.from({ length: Number(count) }, (_, i) => 100 + i);
    const { shots, cast } = planSet({ prompt, seeds, ...FRAME, references: [] });
    for (const shot of shots) {
      frames++;
      for (const { kind, what } of faultsOf(shot, cast)) {
        often.set(kind, (often.get(kind) ?? 0) + 1);
        console.log(`${kind} | ${shot.size} | ${what} | ${prompt}`);
      }
    }
  }
console.log(`${frames} frames: ${[...often].map(([kind, n]) => `${kind} ${n}`).join(', ')}`);
