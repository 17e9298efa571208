import { parse } from '../colour/oklch.ts';
import { type Vec3, vec3 } from '../geometry/vec3.ts';
import type { Light, WeatherKind } from '../model/light.ts';
import type { SetDesign } from '../model/set.ts';
import { createRng, type Rng } from '../random/rng.ts';
import type { Painter } from './painter.ts';
import { projectLoop, roundedPath } from './project-polygon.ts';
import { n } from './svg.ts';

/** More chroma than this has a ground of grass, sand or earth; and what paves one that has. */
const BARE = 0.045;
const PAVING =
  /\b(road|asphalt|tarmac|pavement|kerb|slabs|paving|flags|cobbles|lane marks|quay|planks|runway)\b/;

/** Stone and asphalt shine when they are wet; grass, sand and earth drink the rain. */
const isHard = ({ ground, pieces }: SetDesign): boolean =>
  parse(ground).c < BARE || pieces.some((p) => p.layer === 'ground' && PAVING.test(p.part));

/** Calm water mirrors what floats on it so far, wet paving what stands on it. */
const MIRROR = { water: 0.26, paving: 0.38 };
const ROUGH: ReadonlySet<WeatherKind> = new Set(['rain', 'storm', 'wind', 'blizzard', 'snow', 'sandstorm']);

/** How much of what stands at a place the ground there mirrors, 0 to 1. */
export function mirrorAt({ wetness, weather }: Light, set: SetDesign, { x, z }: Vec3): number {
  const { water, pond } = set.stage;
  const afloat = water !== null || (pond && x > pond.left && x < pond.right && z > pond.near && z < pond.far);
  if (afloat)
    return set.air === 'air' && !ROUGH.has(weather) && !HIGH_SEAS.test(set.setting) ? MIRROR.water : 0;
  return Math.max(isHard(set) ? MIRROR.paving * wetness : 0, set.gloss ?? 0);
}

const HIGH_SEAS = /^(rough-sea|big-wave)$/;

/** What rain leaves on the ground: the sky's sheen towards the horizon, puddles that mirror it, rings of drops. */
export function drawWet(painter: Painter, set: SetDesign, seed: number): string {
  const { light } = painter;
  if (light.wetness < 0.3 || set.stage.water !== null || set.air !== 'air') return '';
  if (painter.rows && painter.rows.bottom < painter.height) return sheen(painter);
  const rng = createRng(seed).fork('wet');
  if (!isHard(set)) return `<g class="wet">${puddles(painter, rng)}</g>`;
  const rings = light.weather === 'rain' || light.weather === 'storm' ? splashes(painter, rng) : '';
  return `<g class="wet">${sheen(painter)}${puddles(painter, rng)}${rings}</g>`;
}

const horizonColour = (painter: Painter) =>
  painter.style.colour(painter.light.sky.stops[3]?.colour ?? '#99a', 'glow');

function sheen(painter: Painter): string {
  const { width, height, camera, light } = painter;
  const top = Math.max(painter.rows?.top ?? 0, camera.horizon * height);
  if (top >= height) return '';
  const colour = horizonColour(painter);
  const fill = painter.defs.linear(0, camera.horizon * height, 0, height, [
    { at: 0, colour, opacity: 0 },
    { at: 0.08, colour, opacity: 0.5 * light.wetness },
    { at: 0.35, colour, opacity: 0.26 * light.wetness },
    { at: 1, colour, opacity: 0.06 * light.wetness },
  ]);
  const m = width * 0.3;
  const bottom = Math.min(height * 1.3, painter.rows?.bottom ?? height * 1.3);
  return `<rect x="${n(-m)}" y="${n(top)}" width="${n(width + 2 * m)}" height="${n(bottom - top)}" fill="${fill}"/>`;
}

/** Irregular mirrors on the ground, paler towards the far edge. */
function puddles(painter: Painter, rng: Rng): string {
  const sky = painter.light.sky.stops;
  const fill = painter.defs.linearOnBox(0, 0, 0, 1, [
    { at: 0, colour: horizonColour(painter), opacity: 0.7 },
    { at: 1, colour: painter.style.colour(sky[2]?.colour ?? '#778', 'glow'), opacity: 0.75 },
  ]);
  const loops = Array.from({ length: 7 }, (_, i) => {
    const x = (i % 2 === 0 ? 1 : -1) * rng.between(0.5, 4.2);
    return projectLoop(painter, blob(rng, x, -2.4 + i * 1.8, rng.between(0.4, 0.85)));
  }).filter((l) => l !== null);
  return `<path class="puddles" d="${loops.map((l) => roundedPath(l.points)).join('')}" fill="${fill}"/>`;
}

const blob = (rng: Rng, x: number, z: number, r: number) =>
  Array.from({ length: 14 }, (_, i) => {
    const a = (i / 14) * 2 * Math.PI;
    const k = r * rng.between(0.86, 1.08) * (1 + 0.25 * Math.sin(2 * a + r * 9));
    return vec3(x + Math.cos(a) * k, 0.002, z + Math.sin(a) * k * 0.62);
  });

/** Rings where drops strike, larger near the camera. */
function splashes(painter: Painter, rng: Rng): string {
  const { width, height, camera } = painter;
  const horizon = camera.horizon * height;
  let d = '';
  for (let i = 0; i < 70; i++) {
    const t = rng.next() ** 0.8;
    const y = horizon + (height - horizon) * (0.06 + 0.94 * t);
    const rx = height * 0.013 * (0.25 + t);
    d += `M${n(rng.next() * width - rx)} ${n(y)}a${n(rx)} ${n(rx * 0.3)} 0 1 1 ${n(2 * rx)} 0a${n(rx)} ${n(rx * 0.3)} 0 1 1 ${n(-2 * rx)} 0`;
  }
  return `<path class="splashes" d="${d}" fill="none" stroke="${painter.style.colour('#dfe8f2', 'glow')}" stroke-width="${n(height * 0.0013)}" stroke-opacity="0.5"/>`;
}
