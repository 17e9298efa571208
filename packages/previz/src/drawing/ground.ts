import { project, toView } from '../geometry/camera.ts';
import { type Vec3, vec3 } from '../geometry/vec3.ts';
import type { Actor, Scene } from '../model/scene.ts';
import type { CardPiece, SetDesign } from '../model/set.ts';
import { drawReflection, placementOf } from './actors.ts';
import { drawNearShade } from './canopy.ts';
import type { Disc } from './disc.ts';
import { drawPools } from './glow.ts';
import { drawGrit } from './grit.ts';
import type { Painter } from './painter.ts';
import { drawSunlitFloor } from './panes.ts';
import { drawPiece } from './pieces.ts';
import { type Caster, drawShadows } from './shadows.ts';
import { canvasStay, n } from './svg.ts';
import { drawWallLight } from './wall-light.ts';
import { drawGlitter, glitterAfter, mirrored } from './water.ts';
import { drawWet, mirrorAt } from './wet.ts';

/** From this part of the frame's height on, a shadow is worth its outline. */
const LARGE = 0.12;
const UP = vec3(0, 1, 0);
/** Fainter mirror images than this are not drawn. */
const LEAST_MIRRORED = 0.076;

/** Where the lens stops being sharp: metres from the camera, and the blur beyond in pixels. */
export interface Split {
  readonly depth: number;
  readonly blur: number;
}

/** The ground beyond the split and before it; all of it is `far` when everything is sharp. */
export function drawGrounds(painter: Painter, scene: Scene, disc: Disc | null, split: Split | null) {
  const base = drawBase(painter, scene.set);
  if (!split) return { far: base + drawOver(painter, scene, disc, () => true), near: '' };
  const { camera, height } = painter;
  const line = camera.horizon * height + (camera.position.y * camera.focal * height) / split.depth;
  const beyond = (at: Vec3) => toView(camera, at).z >= split.depth;
  // the two overlap by the blur, so that no seam shows where they meet
  const far = { ...painter, rows: { top: -height, bottom: line + 2 * split.blur } };
  const near = { ...painter, rows: { top: line, bottom: 2 * height } };
  return {
    far: base + drawOver(far, scene, disc, beyond),
    near: drawOver(near, scene, disc, (at) => !beyond(at)),
  };
}

/** What lies on the floor: pieces, pools of light, reflections, shadows of those that `here` picks by where they stand. */
function drawOver(painter: Painter, scene: Scene, disc: Disc | null, here: (at: Vec3) => boolean): string {
  const water = glitterAfter(scene.set.pieces);
  const pieces = scene.set.pieces
    .map((p, i) => {
      const drawn = p.layer === 'ground' && (p.kind === 'face' || here(p.at)) ? drawPiece(painter, p) : null;
      return (drawn?.svg ?? '') + (i === water ? drawGlitter(painter, scene, disc) : '');
    })
    .join('');
  const practicals = painter.practicals.filter((p) => here(p.at));
  const casting = casters(painter, scene).filter((c) => here(c.at));
  return (
    pieces +
    (painter.rows && painter.rows.bottom < painter.height ? '' : drawGrit(painter, scene.set)) +
    drawNearShade(painter, scene.set) +
    drawSunlitFloor(painter, scene.set) +
    drawWallLight(painter, scene.set) +
    drawWet(painter, scene.set, scene.seed) +
    drawPools(painter, practicals) +
    reflections(painter, scene, here) +
    drawShadows(painter, casting)
  );
}

/** What stands on wet paving or floats on calm water, upside down in it. */
function reflections(painter: Painter, scene: Scene, here: (at: Vec3) => boolean): string {
  const { camera, width, height } = painter;
  return scene.actors
    .map((actor) => {
      const strength = here(actor.at) ? mirrorAt(painter.light, scene.set, actor.at) : 0;
      const svg = strength >= LEAST_MIRRORED ? drawReflection(painter, actor) : '';
      const stay = canvasStay(project(camera, actor.at, width, height), width, height);
      return svg && `<g class="reflections" opacity="${n(strength)}">${stay}${svg}</g>`;
    })
    .join('');
}

/** A cloth spread on the ground, as a picnic's is: of no height of its own. */
const isSpread = ({ shapes, bounds }: Actor['drawing']): boolean =>
  shapes[0]?.part === 'cloth' && bounds.height < 0.16 * bounds.width;

function casters(painter: Painter, scene: Scene): Caster[] {
  if (scene.set.air === 'space' && scene.set.pieces.length === 0) return [];
  const cards = scene.set.pieces.filter(
    (p): p is CardPiece => p.kind === 'card' && p.layer === 'set' && p.casts !== false,
  );
  const near = cards.filter((c) => toView(painter.camera, c.at).z < 40 && c.at.y < 0.3);
  return [
    ...near.map((c) => ({
      at: c.at,
      drawing: c.drawing,
      scale: c.scale ?? 1,
      flip: c.flip ?? false,
      turn: 0,
      label: c.part,
      lift: 0,
    })),
    ...scene.actors
      // What lies flat on the ground, or hangs on the wall, has no shadow there; nor has a ghost.
      .filter(
        (a) => a.role !== 'near' && !a.onWall && !a.drawing.flat && !a.drawing.sheer && !isSpread(a.drawing),
      )
      .map((a: Actor) => ({
        ...placementOf(a),
        drawing: a.drawing,
        lift: a.lift,
        whole: a.box.height > LARGE * painter.height,
      })),
  ];
}

/** The floor's base colour from the horizon down, running into the air's colour with distance. */
function drawBase(painter: Painter, set: SetDesign): string {
  if (set.air === 'space') return '';
  const { width, height, camera } = painter;
  const horizon = camera.horizon * height;
  if (horizon > height * 1.3) return '';
  const open = set.stage.water !== null && !set.indoor && set.air === 'air';
  const margin = 0.3 * Math.max(width, height);
  const bottom = height + margin;
  const stops = [0, 0.02, 0.06, 0.15, 0.4, 1].map((t) => {
    const drop = Math.max(t * (bottom - horizon), 0.5);
    const distance = (Math.max(camera.position.y, 0.05) * camera.focal * height) / drop;
    const own = painter.colour(set.ground, 'body', distance, UP);
    return { at: t, colour: open ? mirrored(painter, own, distance) : own };
  });
  const fill = painter.defs.linear(0, horizon, 0, bottom, stops);
  return `<rect class="ground" x="${n(-margin)}" y="${n(horizon)}" width="${n(width + 2 * margin)}" height="${n(bottom - horizon)}" fill="${fill}"/>`;
}
