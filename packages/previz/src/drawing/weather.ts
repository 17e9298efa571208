import { createRng, type Rng } from '../random/rng.ts';
import type { Painter } from './painter.ts';
import { circle } from './sky.ts';
import { n } from './svg.ts';

/** What falls or drifts between two depths of the scene: 'far' behind the actors, 'near' before them. */
export function drawWeather(painter: Painter, where: 'far' | 'near', seed: number): string {
  if (painter.light.indoor) return '';
  const rng = createRng(seed).fork(`weather ${where}`);
  const near = where === 'near';
  switch (painter.light.weather) {
    case 'rain':
      return rain(painter, rng, near, 1);
    case 'storm':
      return rain(painter, rng, near, 1.5) + (near ? '' : lightning(painter, rng));
    case 'snow':
      return snow(painter, rng, near, 1);
    case 'blizzard':
      return snow(painter, rng, near, 2.2);
    case 'fog':
      return fogBank(painter, rng, near);
    case 'sandstorm':
      return dust(painter, rng, near);
    case 'wind':
      return near ? leaves(painter, rng) : '';
    case 'rainbow':
      return near ? '' : rainbow(painter);
    default:
      return '';
  }
}

/** Near drops are large and few, far ones a veil of short fine strokes. */
function rain(painter: Painter, rng: Rng, near: boolean, force: number): string {
  const { width, height } = painter;
  const amount = Math.round((near ? 70 : 260) * force * Math.sqrt(width / height));
  const long = height * (near ? 0.065 : 0.026) * Math.sqrt(force);
  const slant = 0.16 * force;
  let d = '';
  for (let i = 0; i < amount; i++) {
    const x = rng.between(-0.05, 1.1) * width;
    const y = rng.between(-0.05, 1) * height;
    const l = long * rng.between(0.6, 1.3);
    d += `M${n(x)} ${n(y)}l${n(-l * slant)} ${n(l)}`;
  }
  const colour = painter.style.colour(painter.light.hour === 'night' ? '#a9b8dc' : '#e4ecf4', 'glow');
  const stroke = ((near ? 1.7 : 0.9) * height) / 960;
  return `<path class="rain" d="${d}" fill="none" stroke="${colour}" stroke-width="${n(stroke)}" stroke-linecap="round" opacity="${near ? 0.42 : 0.3}"/>`;
}

function snow(painter: Painter, rng: Rng, near: boolean, force: number): string {
  const { width, height } = painter;
  const amount = Math.round((near ? 46 : 220) * force);
  let d = '';
  for (let i = 0; i < amount; i++) {
    const r = (height / 960) * (near ? rng.between(2.8, 6.5) : rng.between(1, 2.4));
    d += circle(rng.next() * width, rng.next() * height, r);
  }
  return `<path class="snow" d="${d}" fill="${painter.style.colour('#fbfdff', 'glow')}" opacity="${near ? 0.85 : 0.7}"/>`;
}

/** Bands that thicken towards the ground: fog with depth. */
function fogBank(painter: Painter, rng: Rng, near: boolean): string {
  const { width, height, camera } = painter;
  const colour = painter.style.colour(painter.light.haze.colour, 'glow');
  const horizon = camera.horizon * height;
  const bands: string[] = [];
  for (let i = 0; i < 3; i++) {
    const y = horizon + height * (near ? rng.between(0.12, 0.4) : rng.between(-0.08, 0.1));
    const ry = height * rng.between(0.05, 0.1);
    const fill = painter.defs.radialOnBox([
      { at: 0, colour, opacity: near ? 0.3 : 0.6 },
      { at: 1, colour, opacity: 0 },
    ]);
    bands.push(
      `<ellipse cx="${n(width * rng.next())}" cy="${n(y)}" rx="${n(width * rng.between(0.6, 1))}" ry="${n(ry)}" fill="${fill}"/>`,
    );
  }
  return `<g class="fog">${bands.join('')}</g>`;
}

function dust(painter: Painter, rng: Rng, near: boolean): string {
  const { width, height } = painter;
  const colour = painter.style.colour('#d9b27a', 'glow');
  let d = '';
  for (let i = 0; i < (near ? 60 : 120); i++) {
    const l = width * rng.between(0.03, near ? 0.14 : 0.07);
    d += `M${n(rng.between(-0.1, 1) * width)} ${n(rng.next() * height)}q${n(l / 2)} ${n(-l * 0.08)} ${n(l)} 0`;
  }
  return `<path class="dust" d="${d}" fill="none" stroke="${colour}" stroke-width="${n((height / 960) * (near ? 2.4 : 1.4))}" opacity="0.45" stroke-linecap="round"/>`;
}

function leaves(painter: Painter, rng: Rng): string {
  const { width, height } = painter;
  const s = height / 960;
  let d = '';
  for (let i = 0; i < 16; i++) {
    const x = rng.next() * width;
    const y = rng.between(0.1, 0.9) * height;
    const a = rng.between(6, 13) * s;
    d += `M${n(x)} ${n(y)}q${n(a * 0.7)} ${n(-a * 0.8)} ${n(a * 1.6)} ${n(-a * 0.2)}q${n(-a * 0.8)} ${n(a * 0.7)} ${n(-a * 1.6)} ${n(a * 0.2)}Z`;
  }
  const material = painter.light.season === 'autumn' ? '#c9702c' : '#7d9a4a';
  return `<path class="leaves" d="${d}" fill="${painter.colour(material, 'body', 4, null)}"/>`;
}

function lightning(painter: Painter, rng: Rng): string {
  const { width, height, camera } = painter;
  let x = width * rng.between(0.12, 0.88);
  let y = 0;
  const end = Math.max(0.2, Math.min(camera.horizon, 0.9)) * height * 0.92;
  let d = `M${n(x)} 0`;
  while (y < end) {
    y += height * rng.between(0.03, 0.07);
    x += width * rng.between(-0.05, 0.05);
    d += `L${n(x)} ${n(y)}`;
  }
  const s = height / 960;
  const white = painter.style.colour('#f4f1ff', 'glow');
  return `<g class="lightning" fill="none" stroke="${white}" stroke-linejoin="round"><path d="${d}" stroke-width="${n(9 * s)}" opacity="0.25"/><path d="${d}" stroke-width="${n(2.6 * s)}"/></g>`;
}

const RAINBOW = ['#e8584f', '#f2a03d', '#f4dc4e', '#62b96a', '#4d8fd6', '#7a63b8'];

function rainbow(painter: Painter): string {
  const { width, height, camera } = painter;
  const cx = width * 0.5;
  const cy = camera.horizon * height + height * 0.04;
  const outer = Math.min(width * 0.52, height * 0.55);
  const band = outer * 0.03;
  const arcs = RAINBOW.map((hex, i) => {
    const r = outer - i * band;
    return `<path d="M${n(cx - r)} ${n(cy)}A${n(r)} ${n(r)} 0 0 1 ${n(cx + r)} ${n(cy)}" stroke="${painter.style.colour(hex, 'glow')}"/>`;
  });
  return `<g class="rainbow" fill="none" stroke-width="${n(band * 1.05)}" opacity="0.5">${arcs.join('')}</g>`;
}
