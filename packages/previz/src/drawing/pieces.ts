import { blend } from '../colour/oklch.ts';
import { toView } from '../geometry/camera.ts';
import { dot, subtract, type Vec3 } from '../geometry/vec3.ts';
import { shade } from '../light/index.ts';
import type { CardPiece, FacePiece, Piece } from '../model/set.ts';
import { drawCard, pooled } from './card.ts';
import { type Painter, practicalAt } from './painter.ts';
import { drawPaneWeather } from './pane-weather.ts';
import { type ProjectedLoop, pathOf, projectLoop, spanOf } from './project-polygon.ts';
import { faded, n, slug } from './svg.ts';
import { isOpenWater, mirrored } from './water.ts';

/** Something drawn, ready to be sorted: greater depth is painted earlier. */
export interface Item {
  readonly depth: number;
  readonly svg: string;
}

/** Draws one piece of a set; null when it lies outside the frame or faces away. */
export function drawPiece(painter: Painter, piece: Piece): Item | null {
  if (piece.kind === 'face') return drawFace(painter, piece);
  if (piece.kind === 'card') return drawCardPiece(painter, piece);
  const parts = piece.pieces.map((p) => drawPiece(painter, p)).filter((p) => p !== null);
  if (parts.length === 0) return null;
  if (!piece.inOrder) parts.sort((a, b) => b.depth - a.depth);
  return {
    depth: toView(painter.camera, piece.at).z,
    svg: `<g class="${slug(piece.part)}">${parts.map((p) => p.svg).join('')}</g>`,
  };
}

function drawFace(painter: Painter, piece: FacePiece): Item | null {
  const first = piece.loops[0]?.[0];
  if (!first || (piece.normal && dot(piece.normal, subtract(painter.camera.position, first)) <= 0))
    return null;
  const loops = piece.loops.map((l) => projectLoop(painter, l)).filter((l) => l !== null);
  if (loops.length === 0) return null;
  const depth = Math.max(...loops.map((l) => l.farthest));
  const opacity = faded(piece.opacity);
  return {
    depth,
    svg: `<path class="${slug(piece.part)}" d="${pathOf(loops)}" fill="${faceFill(painter, piece, loops)}"${edge(painter, piece, depth)}${opacity}/>${piece.pane ? drawPaneWeather(painter, loops) : ''}`,
  };
}

function edge(painter: Painter, piece: FacePiece, depth: number): string {
  const { outline } = painter.style;
  if (!outline || piece.tone === 'glow') return '';
  const own = outline.colour === 'own';
  // dried pigment is drawn round what is near; far washes run into each other
  if (own && (depth > 60 || (piece.opacity ?? 1) < 1)) return '';
  const colour = own
    ? pooled(painter.colour(piece.fill, piece.tone, depth, piece.normal ?? null))
    : outline.colour;
  return ` stroke="${colour}" stroke-width="${n((outline.width * painter.height) / 1500)}" stroke-linejoin="round"`;
}

function faceFill(painter: Painter, piece: FacePiece, loops: readonly ProjectedLoop[]): string {
  const nearest = Math.min(...loops.map((l) => l.nearest));
  const farthest = Math.max(...loops.map((l) => l.farthest));
  const normal = piece.normal ?? null;
  const own = (material: string, distance: number) =>
    painter.colour(material, piece.tone, distance, normal, litBy(painter, piece));
  const at = isOpenWater(piece)
    ? (material: string, distance: number) => mirrored(painter, own(material, distance), distance)
    : own;
  if (risesFromFog(painter, piece, nearest)) return outOfFog(painter, piece, nearest);
  if (piece.fadeTo) {
    const [low, high] = spanOf(loops.flatMap((l) => l.span));
    const stops = [
      { at: 0, colour: at(piece.fill, farthest) },
      { at: 1, colour: at(piece.fadeTo, nearest) },
    ];
    return painter.defs.linear(0, low.y, 0, high.y, stops);
  }
  if (
    farthest < nearest * 1.8 ||
    painter.light.haze.most < 0.05 ||
    farthest < painter.light.haze.start * 1.5
  ) {
    return at(piece.fill, (nearest + farthest) / 2);
  }
  return depthGradient(painter, loops, nearest, farthest, (distance) => at(piece.fill, distance));
}

/** Land that closes the view, and so high that fog lies at its foot. */
const HEIGHTS =
  /\b(mountains?|snow caps|ridge|hills?|foothill|peaks?|skyline|rise|cone|rim|coast|headland|dunes?)\b/;
/** Nearer than this, metres, one is in the fog with it; at the scale it is half lost at its top; how deep the fog lies, parts of the distance. */
const IN_FOG = { nearest: 90, scale: 900, deep: 0.26 };

const risesFromFog = ({ light }: Painter, { part }: FacePiece, distance: number): boolean =>
  light.weather === 'fog' && distance > IN_FOG.nearest && HEIGHTS.test(part);

/** Fog lies low: one range of heights behind another comes out of it, each paler than the one before. */
function outOfFog(painter: Painter, { fill, tone }: FacePiece, distance: number): string {
  const { light, style } = painter;
  const { camera, height } = painter;
  const air = style.colour(light.haze.colour, 'glow');
  const clear = style.colour(shade(fill, light, { tone, normal: null, distance: 0 }), tone);
  // mist takes the modelling of a slope before it takes its outline
  const veiled = tone === 'shade' ? 0.4 : 0.12;
  const top = blend(clear, air, veiled + (0.74 - veiled) * (1 - Math.exp(-distance / IN_FOG.scale)));
  const horizon = camera.horizon * height;
  return painter.defs.linear(0, horizon - IN_FOG.deep * camera.focal * height, 0, horizon, [
    { at: 0, colour: top },
    { at: 0.94, colour: air },
  ]);
}

/** Small faces take the light of a near lamp; large ones would turn whole walls yellow. */
function litBy(painter: Painter, piece: FacePiece) {
  const loop = piece.loops[0];
  if (
    painter.practicals.length === 0 ||
    piece.tone === 'glow' ||
    piece.loops.length > 1 ||
    !loop ||
    spread(loop) > 3
  )
    return null;
  return practicalAt(painter, middle(loop));
}

const middle = (loop: readonly Vec3[]): Vec3 => {
  const k = 1 / loop.length;
  return loop.reduce((m, p) => ({ x: m.x + p.x * k, y: m.y + p.y * k, z: m.z + p.z * k }), {
    x: 0,
    y: 0,
    z: 0,
  });
};

function spread(loop: readonly Vec3[]): number {
  const a = loop[0] as Vec3;
  return Math.max(...loop.map((p) => Math.hypot(p.x - a.x, p.y - a.y, p.z - a.z)));
}

/** A face that runs into the distance: 1/z is linear on screen, so three stops along the way are enough. */
function depthGradient(
  painter: Painter,
  loops: readonly ProjectedLoop[],
  nearest: number,
  farthest: number,
  colourAt: (distance: number) => string,
): string {
  const [low, high] = spanOf(loops.flatMap((l) => l.span));
  const horizon = painter.camera.horizon * painter.height;
  const steps = painter.light.haze.end < 60 ? [0, 0.03, 0.08, 0.16, 0.3, 0.55, 1] : [0, 0.12, 0.35, 1];
  const stops = steps.map((t) => ({
    at: t,
    colour: colourAt(1 / ((1 - t) / farthest + t / nearest)),
  }));
  const above = high.y <= horizon + 1;
  if (low.y >= horizon - 1 || above || high.y - low.y > (high.x - low.x) * 1.6)
    return painter.defs.linear(0, above ? high.y : low.y, 0, above ? low.y : high.y, stops);
  const vanishing = painter.width / 2 - Math.tan(painter.camera.yaw) * painter.camera.focal * painter.height;
  const fromLeft = Math.abs(low.x - vanishing) < Math.abs(high.x - vanishing);
  return painter.defs.linear(fromLeft ? low.x : high.x, 0, fromLeft ? high.x : low.x, 0, stops);
}

function drawCardPiece(painter: Painter, piece: CardPiece): Item | null {
  const drawn = drawCard(painter, piece.drawing, {
    at: piece.at,
    scale: piece.scale ?? 1,
    flip: piece.flip ?? false,
    turn: sway(painter, piece),
    label: piece.part,
    snowed: piece.layer === 'set',
  });
  return drawn && { depth: drawn.depth, svg: drawn.svg };
}

const BENDS =
  /\b(fir|bamboo|acacia|maple|azalea|shrub|scrub|undergrowth|seedlings|crop|smoke|tree|palm|pine|cypress|bush|grass|reed|flower|plant|fern|leaves|branches)/;

/** Degrees by which the wind bends what grows: a little different for each plant. */
function sway({ light }: Painter, piece: CardPiece): number {
  const force = { wind: 14, storm: 11, blizzard: 8, sandstorm: 10 }[light.weather as string] ?? 0;
  if (force === 0 || light.indoor || !BENDS.test(piece.part)) return 0;
  return force * (0.8 + 0.4 * Math.sin(piece.at.x * 7 + piece.at.z));
}
