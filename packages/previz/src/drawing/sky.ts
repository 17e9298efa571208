import { adjust, blend } from '../colour/oklch.ts';
import { createRng, type Rng } from '../random/rng.ts';
import { drawAurora } from './aurora.ts';
import { type Disc, drawDisc } from './disc.ts';
import type { Painter } from './painter.ts';
import { circle, faded, n } from './svg.ts';

/** Sky from the zenith to the horizon, with sun or moon, stars and clouds; `seed` places what is placed. */
export function drawSky(painter: Painter, seed: number, at: Disc | null): string {
  const rng = createRng(seed).fork('sky');
  return `<g class="sky">${gradient(painter)}${stars(painter, rng.fork('stars'))}${aurora(painter, rng.fork('aurora'))}${at ? drawDisc(painter, at) : ''}${clouds(painter, rng.fork('clouds'), at)}</g>`;
}

const aurora = (painter: Painter, rng: Rng): string =>
  painter.light.weather === 'aurora' ? drawAurora(painter, rng) : '';

const paint = (painter: Painter, hex: string) => painter.style.colour(hex, 'glow');
const horizonOf = (painter: Painter) =>
  Math.min(1.25, Math.max(0.08, painter.camera.horizon)) * painter.height;

function gradient(painter: Painter): string {
  const { width, height } = painter;
  const horizon = horizonOf(painter);
  const top = Math.min(-height * 0.1, horizon - height * 0.75);
  const stops = painter.light.sky.stops.map((s) => ({ at: s.at, colour: paint(painter, s.colour) }));
  const fill = painter.defs.linear(0, top, 0, horizon, stops);
  const m = 0.3 * Math.max(width, height);
  return `<rect x="${n(-m)}" y="${n(-m)}" width="${n(width + 2 * m)}" height="${n(height + 2 * m)}" fill="${fill}"/>`;
}

function stars(painter: Painter, rng: Rng): string {
  const amount = Math.round(painter.light.sky.stars * 110);
  if (amount === 0) return '';
  const { width, height } = painter;
  const horizon = horizonOf(painter);
  const sizes: [string, string] = ['', ''];
  for (let i = 0; i < amount; i++) {
    const x = rng.between(0, width);
    const y = horizon * rng.next() ** 1.3 * 0.92;
    const large = rng.chance(0.14) ? 1 : 0;
    const r = ((large ? 1.7 : 0.9) * height) / 960;
    sizes[large] +=
      `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`;
  }
  const colour = paint(painter, '#f2f0ff');
  return `<path class="stars" d="${sizes[0]}" fill="${colour}"${faded(0.55)}/><path class="stars" d="${sizes[1]}" fill="${colour}"${faded(0.9)}/>`;
}

/** How far a cloud's middle keeps from the sun or moon, parts of its own size: none lies on it like a stain. */
const CLEAR = 0.8;

/** Before a disc of more than this part of a cloud's size, the cloud is a streak across it. */
const LARGE = 0.6;

/** Where a cloud of a size drifts to that would lie on the disc, pixels. */
function pastDisc(x: number, y: number, size: number, disc: Disc | null): number {
  if (!disc || disc.r > LARGE * size || y < disc.y - disc.r || y - 0.45 * size > disc.y + disc.r) return x;
  const reach = CLEAR * size + disc.r;
  return Math.abs(x - disc.x) >= reach ? x : disc.x + (x < disc.x ? -reach : reach);
}

/** Flat-bottomed heaps, larger and paler when high, thin bars near the horizon. */
function clouds(painter: Painter, rng: Rng, disc: Disc | null): string {
  const { cover, lit, shade } = painter.light.sky.clouds;
  if (cover <= 0.02) return '';
  const { width, height } = painter;
  const horizon = horizonOf(painter);
  const out: string[] = [];
  // no two skies are alike: few great heaps, many small ones, or long banks
  const [many, great, long] = rng.pick(SKIES);
  const amount = Math.round((3 + cover * 7) * many);
  const streaks = cover < THICK ? cirrus(painter, rng.fork('cirrus'), lit) : '';
  for (let i = 0; i < amount; i++) {
    const level = (i + rng.next() * 0.8) / amount;
    const y = horizon * (0.06 + 0.78 * level);
    const size =
      (1 - level * 0.72) * Math.min(width, height) * (0.2 + 0.26 * cover) * rng.between(0.55, 1.35) * great;
    const x = pastDisc(rng.between(-0.1, 1.1) * width, y, size, disc);
    const sky = painter.light.sky.stops.at(-2)?.colour ?? lit;
    const body = paint(painter, blend(lit, sky, 0.25 + 0.45 * level));
    const under = paint(painter, blend(shade, sky, 0.2 + 0.5 * level));
    out.push(
      cloud(
        painter,
        rng.fork(`cloud ${i}`),
        { x, y, size, long, heaped: cover < THICK },
        body,
        under,
        0.5 + 0.4 * cover,
      ),
    );
  }
  return `<g class="clouds">${streaks}${out.join('')}</g>`;
}

interface Cloud {
  readonly x: number;
  readonly y: number;
  /** Pixels. */
  readonly size: number;
  /** How much longer than a heap. */
  readonly long: number;
  /** The sun finds its crowns. */
  readonly heaped: boolean;
}

function cloud(
  painter: Painter,
  rng: Rng,
  { x, y, size, long, heaped }: Cloud,
  lit: string,
  shade: string,
  opacity: number,
): string {
  const lobes = Math.round(rng.int(4, 6) * Math.sqrt(long));
  const side = painter.light.key.towards.x >= 0 ? 1 : -1;
  const peak = rng.between(0.32, 0.68);
  let d = '';
  let crowns = '';
  for (let i = 0; i < lobes; i++) {
    const t = (i + 0.5) / lobes;
    // highest at its peak, wherever that is
    const bulge =
      Math.sin(Math.PI * (t < peak ? t / (2 * peak) : 1 - (1 - t) / (2 * (1 - peak)))) / Math.sqrt(long);
    const r = size * (0.1 + 0.15 * bulge) * rng.between(0.85, 1.2);
    const [cx, cy] = [x + (t - 0.5) * size * 1.15 * long, y - r * 0.62 - bulge * size * 0.05];
    d += circle(cx, cy, r);
    if (heaped && i % 2 === 1) crowns += circle(cx + side * r * 0.12, cy - r * 0.2, r * 0.78);
  }
  const h = size * 0.13;
  const w = size * long;
  d += `M${n(x - w * 0.72)} ${n(y)}q${n(w * 0.02)} ${n(-h)} ${n(w * 0.2)} ${n(-h)}h${n(w * 1.04)}q${n(w * 0.18)} 0 ${n(w * 0.2)} ${n(h)}Z`;
  const fill = painter.defs.linear(0, y - size * 0.42, 0, y, [
    { at: 0, colour: lit },
    { at: 0.4, colour: lit },
    { at: 1, colour: shade },
  ]);
  const crown = paint(painter, adjust(lit, 0.03));
  const body = `<path d="${d}" fill="${fill}"${faded(opacity)}/>`;
  return crowns === '' ? body : `${body}<path d="${crowns}" fill="${crown}"${faded(opacity * 0.24)}/>`;
}

/** How many clouds, how great and how long: kinds of sky, times the usual. */
const SKIES: readonly (readonly [many: number, great: number, long: number])[] = [
  [1, 1, 1],
  [0.6, 1.5, 1.15],
  [1.4, 0.7, 1.1],
  [0.9, 0.85, 1.7],
];
/** Under a cover of more than this nobody sees the high clouds. */
const THICK = 0.6;

/** High thin streaks of ice, long and soft. */
function cirrus(painter: Painter, rng: Rng, lit: string): string {
  const { width, defs } = painter;
  const horizon = horizonOf(painter);
  const colour = paint(painter, lit);
  const fill = defs.radialOnBox([
    { at: 0, colour, opacity: 0.42 },
    { at: 0.5, colour, opacity: 0.2 },
    { at: 1, colour, opacity: 0 },
  ]);
  const tilt = rng.between(-9, 9);
  return Array.from({ length: rng.int(2, 5) }, () => {
    const [x, y] = [rng.next() * width, horizon * rng.between(0.05, 0.72)];
    return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(width * rng.between(0.16, 0.42))}" ry="${n(horizon * rng.between(0.008, 0.028))}" fill="${fill}" transform="rotate(${n(tilt)} ${n(x)} ${n(y)})"/>`;
  }).join('');
}
