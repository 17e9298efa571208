import { toView } from '../geometry/camera.ts';
import type { Grade, WeatherKind } from '../model/light.ts';
import type { Scene } from '../model/scene.ts';
import type { Piece } from '../model/set.ts';
import { drawActor } from './actors.ts';
import { drawShafts } from './canopy.ts';
import type { Depth } from './depth.ts';
import { type Disc, discAt } from './disc.ts';
import { facesOf } from './faces.ts';
import { drawGloom, gloomDepth } from './gloom.ts';
import { drawGlow } from './glow.ts';
import { drawGrounds } from './ground.ts';
import { drawBlinds, drawPage } from './page.ts';
import { createPainter, type Painter } from './painter.ts';
import { drawBeams } from './panes.ts';
import { drawPiece, type Item } from './pieces.ts';
import { drawSky } from './sky.ts';
import { drawSpot } from './spot.ts';
import { n } from './svg.ts';
import { drawWeather } from './weather.ts';

/** One plane of the frame, back to front. */
export interface DrawnLayer {
  readonly name:
    | 'sky'
    | 'ground'
    | 'far'
    | 'near-ground'
    | 'stage'
    | 'veil'
    | 'weather'
    | 'foreground'
    | 'page';
  readonly svg: string;
  /** Radius of the lens blur in pixels; 0 is sharp. */
  readonly blur: number;
  /** Pixels that it streaks sideways; absent: none. */
  readonly streak?: number;
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

/**
 * Scene → layers of SVG: sky, ground, far, near ground, stage by depth, weather, foreground. What lies beyond the lens's
 * reach (sky, far ground, far things) has one blur, so that the raster step renders it in one small pass.
 */
export function drawScene(scene: Scene): FrameDrawing {
  const painter = createPainter(scene);
  const disc = discAt(painter, scene);
  const { set, seed } = scene;
  const split = scene.focus.beyond ?? scene.focus.distance * 2.2 + 3;
  const back = painter.style.modelled ? lens(scene, scene.focus.distance * 4 + 10) : 0;
  const streak = painter.style.modelled ? (scene.pan ?? 0) * scene.width : 0;
  const going = streak > 0 ? { streak } : {};
  const stage = stageItems(painter, scene, disc);
  const isFar = (i: StageItem) =>
    streak > 0 ? i.stands && i.depth >= scene.focus.distance : i.depth >= split;
  const passes = (i: StageItem) => streak > 0 && i.stands && !isFar(i);
  const far = svgOf(stage.filter(isFar));
  const near = svgOf(stage.filter((i) => !isFar(i) && !passes(i)));
  const ground = drawGrounds(
    painter,
    scene,
    disc,
    back > 0 && streak === 0 ? { depth: split, blur: back } : null,
  );
  const faces = facesOf(scene);
  const weather = (where: Depth) =>
    set.air === 'air' ? drawWeather(painter, set.setting, where, seed, faces) : '';
  // vapour is soft wherever it lies; drops and flakes keep their edge
  const soft = SOFT.has(scene.light.weather);
  const sky = drawSky(painter, seedOfPlace(scene), disc) + inOrder(painter, set.pieces, 'backdrop');
  // Before a slope lies the level land.
  const level = scene.camera.slopes ? ground.far : '';
  const layers: DrawnLayer[] = [
    { name: 'sky', svg: sky + level, blur: back },
    { name: 'ground', svg: ground.far, blur: back, ...going },
    { name: 'far', svg: far + (soft ? weather('far') : ''), blur: back, ...going },
    { name: 'near-ground', svg: (soft ? '' : weather('far')) + ground.near, blur: 0 },
    { name: 'stage', svg: near, blur: 0 },
    { name: 'veil', svg: weather('veil'), blur: scene.height * 0.008 },
    { name: 'weather', svg: weather('near'), blur: 0 },
    {
      name: 'foreground',
      svg: svgOf(stage.filter(passes)) + inOrder(painter, set.pieces, 'foreground'),
      blur: painter.style.modelled ? scene.height * 0.005 : 0,
      ...(streak > 0 ? { streak: 2 * streak } : {}),
    },
  ];
  return {
    width: scene.width,
    height: scene.height,
    defs: painter.defs.toSvg(),
    layers: [
      ...layers.map((l) => rolled(scene, l)),
      { name: 'page' as const, svg: drawPage(painter, scene), blur: 0 },
    ].filter((l) => l.svg !== ''),
    grade: { ...painter.style.grade(scene.light.grade), eye: eyeOf(scene) },
    seed,
  };
}

/** How far the eye follows the subject from the middle, and the light to its side; parts of the frame. */
const LED = { across: 0.6, up: 0.3, light: 0.07 };

/** Where the picture stays bright: about whom it is about, and on the side that its light comes from. */
function eyeOf({ actors, width, height, light }: Scene): { x: number; y: number } {
  const [box] = actors
    .filter((a) => a.role === 'subject')
    .map((a) => a.box)
    .sort((a, b) => b.width * b.height - a.width * a.height);
  const within = (v: number) => Math.min(0.72, Math.max(0.28, v));
  const side = LED.light * Math.sign(light.key.towards.x);
  if (!box) return { x: 0.5 + side, y: 0.5 };
  const [x, y] = [(box.x + box.width / 2) / width, (box.y + box.height * 0.35) / height];
  return { x: within(0.5 + LED.across * (x - 0.5) + side), y: within(0.5 + LED.up * (y - 0.5)) };
}

const SOFT: ReadonlySet<WeatherKind> = new Set(['clear', 'fog', 'sandstorm', 'heat', 'rainbow', 'aurora']);

/** A noir interior has a blind's light on its walls, behind everybody. */
function blinds(painter: Painter, scene: Scene): Item[] {
  if (!(scene.style === 'noir' || scene.light.slats) || !scene.set.indoor) return [];
  const depths = scene.actors.map((a) => toView(painter.camera, a.at).z);
  // over the dark of the room
  const behind = Math.max(scene.focus.distance, ...depths) + 0.4;
  return [{ depth: Math.min(behind, gloomDepth(painter, scene) ?? behind), svg: drawBlinds(painter) }];
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

interface StageItem extends Item {
  /** Belongs to the place, and stands still. */
  readonly stands: boolean;
}

function stageItems(painter: Painter, scene: Scene, disc: Disc | null): StageItem[] {
  const others = [
    ...scene.actors.map((a) => drawActor(painter, a, scene)),
    ...drawGloom(painter, scene),
    ...drawSpot(painter, scene),
    ...glows(painter, scene),
  ];
  const place = [
    ...scene.set.pieces.filter((p) => p.layer === 'set').map((p) => drawPiece(painter, p)),
    ...beams(painter, scene),
    ...(painter.style.modelled && scene.style !== 'noir' ? drawShafts(painter, scene, disc) : []),
    ...blinds(painter, scene),
  ];
  const told = (items: readonly (Item | null)[], stands: boolean): StageItem[] =>
    items.filter((i) => i !== null).map((i) => ({ ...i, stands }));
  return [...told(place, true), ...told(others, false)].sort((a, b) => b.depth - a.depth);
}

/** Sunbeams in a room; those that are spoken of are in the air before its dark. */
function beams(painter: Painter, scene: Scene): Item[] {
  if (!painter.style.modelled || scene.style === 'noir') return [];
  const drawn = drawBeams(painter, scene.set);
  const dark = (scene.light.beams ?? 1) > 1 ? gloomDepth(painter, scene) : null;
  return dark === null ? drawn : drawn.map((b) => ({ ...b, depth: Math.min(b.depth, dark - 0.006) }));
}

/** The glows of lamps, over the dark that lies between them. */
function glows(painter: Painter, scene: Scene): (Item | null)[] {
  if (!painter.style.modelled) return [];
  const over = (gloomDepth(painter, scene) ?? Number.POSITIVE_INFINITY) - 0.01;
  return scene.set.practicals.map((p) => {
    const glow = drawGlow(painter, p);
    return glow && { ...glow, depth: Math.min(glow.depth, over) };
  });
}

/** Blur up to which a lens is taken at its word, in frame heights: beyond it a place would no longer be known. */
const KNOWABLE = 0.0034;

/** Blur in pixels at a distance, for the scene's lens. */
function lens(scene: Scene, at: number): number {
  const { distance, blur } = scene.focus;
  const radius = blur * 0.012 * Math.min(1, Math.abs(1 - distance / at) * 1.2);
  const seen = Math.min(radius, KNOWABLE + (radius - KNOWABLE) * 0.45);
  return seen < 0.0012 ? 0 : seen * scene.height;
}

/** A Dutch angle turns the finished planes; they are drawn larger than the frame for it. */
function rolled(scene: Scene, layer: DrawnLayer): DrawnLayer {
  const { roll } = scene.camera;
  if (roll === 0 || layer.svg === '' || (scene.camera.slopes && layer.name === 'sky')) return layer;
  const [cx, cy] = [scene.width / 2, scene.height / 2];
  const k = 1 + Math.abs(Math.sin(roll)) * 0.35;
  const degrees = (roll * 180) / Math.PI;
  return {
    ...layer,
    svg: `<g transform="rotate(${n(degrees)} ${n(cx)} ${n(cy)}) translate(${n(cx)} ${n(cy)}) scale(${n(k)}) translate(${n(-cx)} ${n(-cy)})">${layer.svg}</g>`,
  };
}
