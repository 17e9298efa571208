import { toView } from '../geometry/camera.ts';
import type { Grade } from '../model/light.ts';
import type { Actor, Scene } from '../model/scene.ts';
import type { CardPiece, Piece } from '../model/set.ts';
import { drawActor, drawReflection, placementOf } from './actors.ts';
import { drawGlow, drawPools } from './glow.ts';
import { drawGround } from './ground.ts';
import { createPainter, type Painter } from './painter.ts';
import { drawPiece, type Item } from './pieces.ts';
import { type Caster, drawShadows } from './shadows.ts';
import { drawSky } from './sky.ts';
import { CANVAS_STAY, n } from './svg.ts';
import { drawWeather } from './weather.ts';

/** One plane of the frame, back to front. */
export interface DrawnLayer {
  readonly name: 'sky' | 'far' | 'ground' | 'stage' | 'foreground' | 'weather';
  readonly svg: string;
  /** Radius of the lens blur in pixels; 0 is sharp. */
  readonly blur: number;
}

/** A frame as layered vector art, before it becomes pixels. */
export interface FrameDrawing {
  readonly width: number;
  readonly height: number;
  readonly defs: string;
  readonly layers: readonly DrawnLayer[];
  readonly grade: Grade;
  readonly seed: number;
}

/** Scene → layers of SVG: sky, far, ground, stage by depth, foreground, weather. */
export function drawScene(scene: Scene): FrameDrawing {
  const painter = createPainter(scene);
  const { set, seed } = scene;
  const blurAt = painter.style.modelled ? lens(scene) : () => 0;
  const stage = stageItems(painter, scene);
  const split = scene.focus.distance * 2.2 + 3;
  const far = stage.filter((i) => i.depth >= split);
  const near = stage.filter((i) => i.depth < split);
  const weather = (where: 'far' | 'near') => (set.air === 'air' ? drawWeather(painter, where, seed) : '');
  const layers: DrawnLayer[] = [
    {
      name: 'sky',
      svg: drawSky(painter, seedOfPlace(scene)) + inOrder(painter, set.pieces, 'backdrop'),
      blur: blurAt(200),
    },
    { name: 'ground', svg: groundSvg(painter, scene), blur: 0 },
    {
      name: 'far',
      svg: svgOf(far) + weather('far'),
      blur: far.length > 0 ? blurAt(scene.focus.distance * 3 + 8) : 0,
    },
    { name: 'stage', svg: svgOf(near), blur: 0 },
    {
      name: 'foreground',
      svg: inOrder(painter, set.pieces, 'foreground'),
      blur: painter.style.modelled ? scene.height * 0.005 : 0,
    },
    { name: 'weather', svg: weather('near'), blur: 0 },
  ];
  return {
    width: scene.width,
    height: scene.height,
    defs: painter.defs.toSvg(),
    layers: layers.filter((l) => l.svg !== '').map((l) => rolled(scene, l)),
    grade: painter.style.grade(scene.light.grade),
    seed,
  };
}

/** Sky and clouds belong to the place, not to the frame. */
const seedOfPlace = (scene: Scene) => Math.round(scene.light.key.towards.x * 1e4) ^ scene.set.setting.length;

const svgOf = (items: readonly Item[]) => items.map((i) => i.svg).join('');

const inOrder = (painter: Painter, pieces: readonly Piece[], layer: Piece['layer']) =>
  svgOf(
    pieces
      .filter((p) => p.layer === layer)
      .map((p) => drawPiece(painter, p))
      .filter((p) => p !== null),
  );

function stageItems(painter: Painter, scene: Scene): Item[] {
  const items = [
    ...scene.set.pieces.filter((p) => p.layer === 'set').map((p) => drawPiece(painter, p)),
    ...scene.actors.map((a) => drawActor(painter, a, scene)),
    ...(painter.style.modelled ? scene.set.practicals.map((p) => drawGlow(painter, p)) : []),
  ].filter((i) => i !== null);
  return items.sort((a, b) => b.depth - a.depth);
}

function groundSvg(painter: Painter, scene: Scene): string {
  const pieces = inOrder(painter, scene.set.pieces, 'ground');
  const base = drawGround(painter, scene.set);
  return (
    base +
    pieces +
    drawPools(painter) +
    reflections(painter, scene) +
    drawShadows(painter, casters(painter, scene))
  );
}

function reflections(painter: Painter, scene: Scene): string {
  if (painter.light.wetness < 0.2) return '';
  const svg = scene.actors.map((a) => drawReflection(painter, a)).join('');
  return (
    svg && `<g class="reflections" opacity="${n(0.26 * painter.light.wetness)}">${CANVAS_STAY}${svg}</g>`
  );
}

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
      .filter((a) => a.role !== 'near')
      .map((a: Actor) => ({ ...placementOf(a), drawing: a.drawing, lift: a.lift })),
  ];
}

/** Blur in pixels at a distance, for the scene's lens. */
function lens(scene: Scene): (distance: number) => number {
  const { distance, blur } = scene.focus;
  return (d) => {
    const radius = blur * scene.height * 0.012 * Math.min(1, Math.abs(1 - distance / d) * 1.2);
    return radius < scene.height * 0.0012 ? 0 : radius;
  };
}

/** A Dutch angle turns the finished planes; they are drawn larger than the frame for it. */
function rolled(scene: Scene, layer: DrawnLayer): DrawnLayer {
  const { roll } = scene.camera;
  if (roll === 0) return layer;
  const [cx, cy] = [scene.width / 2, scene.height / 2];
  const k = 1 + Math.abs(Math.sin(roll)) * 0.35;
  const degrees = (roll * 180) / Math.PI;
  return {
    ...layer,
    svg: `<g transform="rotate(${n(degrees)} ${n(cx)} ${n(cy)}) translate(${n(cx)} ${n(cy)}) scale(${n(k)}) translate(${n(-cx)} ${n(-cy)})">${layer.svg}</g>`,
  };
}
