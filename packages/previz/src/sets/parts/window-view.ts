/** What a window shows of the hour: sky, a low sun, moon and stars, clouds, the town's lights. Metres. */
import { adjust, blend } from '../../colour/oklch.ts';
import { type Hour, isAfterSunset } from '../../model/light.ts';
import type { FacePiece } from '../../model/set.ts';
import { face } from '../kit/faces.ts';
import { archLoop, type Loop, onPlane, wallLoop } from '../kit/loops.ts';
import type { Site } from '../setting.ts';
import { isDull, LOW, outside } from './outdoors.ts';
import type { Pane } from './pane.ts';
import { behind } from './room-look.ts';
import { tree } from './window-tree.ts';

/** Colour and size of the sun or moon, and how high in a window it hangs, as shares of the window's height. */
const DISCS: Partial<Record<Hour, { colour: string; r: number; at: number }>> = {
  dawn: { colour: '#fff6c6', r: 0.1, at: 0.36 },
  morning: { colour: '#fffbe0', r: 0.085, at: 0.66 },
  afternoon: { colour: '#fff3bc', r: 0.09, at: 0.62 },
  'golden-hour': { colour: '#fff4c8', r: 0.12, at: 0.46 },
  sunset: { colour: '#ffe08a', r: 0.13, at: 0.32 },
  night: { colour: '#f6efd6', r: 0.1, at: 0.74 },
};

/** Sky, sun or moon, land and its lights, and the glass before them, by which light and weather come in. */
export function windowView(pane: Pane, site: Site): FacePiece[] {
  const { plane, u0, u1, v0, v1 } = pane;
  const [top, low] = outside(site);
  const glow = { ...behind, normal: plane.normal, tone: 'glow' } as const;
  const opening = (pane.arched ? archLoop : wallLoop)(plane, u0, u1, v0, v1, 0.01);
  const glass = (pane.arched ? archLoop : wallLoop)(plane, u0, u1, v0, v1, 0.016);
  return [
    face('window view', [opening], top, { ...glow, fadeTo: low }),
    ...aloft(pane, site, low),
    ...(pane.high ? [] : landOf(pane, site)),
    face('window glass', [glass], low, { ...glow, opacity: 0.05, pane: true }),
  ];
}

/** What stands outside, from far to near, with its lights. */
function landOf(pane: Pane, site: Site): FacePiece[] {
  const [, low, land] = outside(site);
  const glow = { ...behind, normal: pane.plane.normal, tone: 'glow' } as const;
  return [
    face('window view', [far(pane, site)], blend(land, low, 0.5), glow),
    face('window view', pane.town ? roofs(pane, site) : [hills(pane, site)], land, glow),
    ...(pane.town ? [] : [face('window view', tree(pane, site), adjust(land, -0.1), glow)]),
    ...lights(pane, site),
  ];
}

/** A low crest along the foot of a pane. */
function hills({ plane, u0, u1, v0, v1 }: Pane, { rng }: Site): Loop {
  const [w, h] = [u1 - u0, v1 - v0];
  const crest = Array.from({ length: 9 }, (_, i) =>
    onPlane(plane, u0 + (w * i) / 8, v0 + h * (0.16 + 0.13 * rng.next()), 0.013),
  );
  return [onPlane(plane, u0, v0, 0.013), ...crest, onPlane(plane, u1, v0, 0.013)];
}

/** The crest behind it, paler in the air. */
function far({ plane, u0, u1, v0, v1 }: Pane, { rng }: Site): Loop {
  const [w, h] = [u1 - u0, v1 - v0];
  const crest = Array.from({ length: 7 }, (_, i) =>
    onPlane(plane, u0 + (w * i) / 6, v0 + h * (0.27 + 0.12 * rng.next()), 0.012),
  );
  return [onPlane(plane, u0, v0, 0.012), ...crest, onPlane(plane, u1, v0, 0.012)];
}

/** Towers of uneven height, side by side. */
function roofs({ plane, u0, u1, v0, v1 }: Pane, { rng }: Site): Loop[] {
  const loops: Loop[] = [];
  for (let u = u0; u < u1; ) {
    const w = Math.min(u1 - u, rng.between(0.16, 0.34));
    loops.push(wallLoop(plane, u, u + w, v0, v0 + (v1 - v0) * rng.between(0.16, 0.48), 0.013));
    u += w;
  }
  return loops;
}

/** Lobes of a cloud on a flat base: place and size in shares of its own. */
const CLOUD = [
  [-1.7, 0, 0.7],
  [-0.6, 0.35, 1.05],
  [0.7, 0.2, 0.9],
  [1.7, 0, 0.7],
] as const;

/** Metres of window that the sun and the moon are sized by at most: a wide opening has none the larger. */
const LARGEST = 1.5;

/** Sun, moon and stars, or the clouds of a fair noon and of dull days. */
function aloft(pane: Pane, site: Site, low: string): FacePiece[] {
  const { plane, u0, u1, v0, v1, disc: shown = true } = pane;
  const { hour, rng } = site;
  const [w, h] = [u1 - u0, v1 - v0];
  const glow = { ...behind, normal: plane.normal, tone: 'glow' } as const;
  const size = Math.min(w, h * 1.2, LARGEST);
  const across = 0.3 + 0.4 * rng.next();
  const round = (u: number, v: number, r: number) => within(pane, u, v, r);
  const night = hour === 'night';
  const disc = DISCS[hour];
  const hidden = isDull(site) && !LOW.has(hour);
  const spots = Array.from({ length: 6 }, () => [u0 + w * rng.next(), v1 - h * 0.45 * rng.next()] as const);
  const stars = spots.map(([u, v]) => round(u, v, size * 0.012));
  const pieces = night && !hidden ? [face('window stars', stars, '#eef0ff', glow)] : [];
  if (disc && shown && !hidden) {
    const [u, v, r] = [u0 + w * across, v0 + h * disc.at, size * disc.r];
    pieces.push(
      face('window halo', [round(u, v, r * 2.2)], disc.colour, { ...glow, opacity: night ? 0.1 : 0.2 }),
      face(night ? 'window moon' : 'window sun', [round(u, v, r)], disc.colour, glow),
    );
  }
  if (pieces.length > 0 || isAfterSunset(hour)) return pieces;
  const [u, v, r] = [u0 + w * (0.12 + 0.5 * across), v0 + h * 0.7, size * 0.075];
  const cloud = [
    ...CLOUD.map(([x, y, k]) => round(u + r * x, v + r * y, r * k)),
    wallLoop(plane, Math.max(u0, u - r * 2.4), Math.min(u1, u + r * 2.4), v - r * 0.7, v, 0.011),
  ];
  const fill = adjust(isDull(site) ? low : '#ffffff', 0.03);
  return [face('window cloud', cloud, fill, { ...glow, opacity: 0.85 })];
}

/** A disc on a pane, cut by its frame. */
const within = ({ plane, u0, u1, v0, v1 }: Pane, u: number, v: number, r: number): Loop =>
  Array.from({ length: 18 }, (_, i) => {
    const a = (i / 18) * 2 * Math.PI;
    const x = Math.min(u1, Math.max(u0, u + Math.cos(a) * r));
    return onPlane(plane, x, Math.min(v1, Math.max(v0, v + Math.sin(a) * r)), 0.011);
  });

/** Windows of the houses over there: lit once the sun is gone. */
function lights({ plane, u0, u1, v0, v1, town = false }: Pane, site: Site): FacePiece[] {
  const lit = isAfterSunset(site.hour);
  if (!lit && !town) return [];
  const [w, h] = [u1 - u0, v1 - v0];
  const size = Math.min(w, h) * 0.035;
  const loops = Array.from({ length: town ? 16 : 7 }, () => {
    const [u, v] = [
      u0 + w * (0.06 + 0.84 * site.rng.next()),
      v0 + h * (0.03 + (town ? 0.36 : 0.1) * site.rng.next()),
    ];
    return wallLoop(plane, u, u + size, v, v + size * 1.2, 0.014);
  });
  const colour = lit ? '#ffd489' : adjust(outside(site)[2], -0.09);
  return [
    face(lit ? 'window lights' : 'window houses', loops, colour, {
      ...behind,
      normal: plane.normal,
      tone: 'glow',
    }),
  ];
}
