import { format, parse } from '../colour/oklch.ts';
import type { Hour } from '../model/light.ts';
import type { Palette, Reference } from './reference.ts';

interface Sample {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

const GRID = 48;

/** Palette and hour of a picture, from a grid of samples in OKLab: the middle is the subject, the rim the backdrop. */
export function readPalette(picture: Reference): Palette {
  const subject: Sample[] = [];
  const backdrop: Sample[] = [];
  for (let gy = 0; gy < GRID; gy++) {
    for (let gx = 0; gx < GRID; gx++) {
      const s = sample(picture, (gx + 0.5) / GRID, (gy + 0.5) / GRID);
      if (!s) continue;
      const rim = Math.max(Math.abs(gx + 0.5 - GRID / 2), Math.abs(gy + 0.5 - GRID / 2)) / (GRID / 2);
      if (rim < 0.5) subject.push(s);
      if (rim > 0.72) backdrop.push(s);
    }
  }
  const around = clusters(backdrop, 3);
  return {
    subject: apart(clusters(subject, 4), around),
    backdrop: around,
    hour: isSunset([...subject, ...backdrop]) ? 'sunset' : hourOf(backdrop.length > 0 ? backdrop : subject),
    mood: moodOf([...subject, ...backdrop]),
  };
}

function sample(picture: Reference, u: number, v: number): Sample | null {
  const i = (Math.floor(v * picture.height) * picture.width + Math.floor(u * picture.width)) * 4;
  if ((picture.rgba[i + 3] ?? 0) < 128) return null;
  const hex = `#${[0, 1, 2].map((c) => (picture.rgba[i + c] ?? 0).toString(16).padStart(2, '0')).join('')}`;
  const p = parse(hex);
  const h = (p.h * Math.PI) / 180;
  return { l: p.l, a: p.c * Math.cos(h), b: p.c * Math.sin(h) };
}

const distance = (p: Sample, q: Sample) => Math.hypot((p.l - q.l) * 0.7, (p.a - q.a) * 2, (p.b - q.b) * 2);

/** k-means with fixed starting points (the samples spread evenly in lightness): the same picture, the same colours. */
function clusters(samples: readonly Sample[], k: number): string[] {
  if (samples.length === 0) return [];
  const sorted = [...samples].sort((p, q) => p.l - q.l || p.a - q.a || p.b - q.b);
  let centres = Array.from(
    { length: k },
    (_, i) => sorted[Math.floor(((i + 0.5) / k) * sorted.length)] as Sample,
  );
  let counts: number[] = [];
  for (let round = 0; round < 8; round++) {
    const sums = centres.map(() => ({ l: 0, a: 0, b: 0, n: 0 }));
    for (const s of sorted) {
      const sum = sums[nearest(centres, s)] as { l: number; a: number; b: number; n: number };
      sum.l += s.l;
      sum.a += s.a;
      sum.b += s.b;
      sum.n++;
    }
    counts = sums.map((s) => s.n);
    centres = sums.map((s, i) =>
      s.n === 0 ? (centres[i] as Sample) : { l: s.l / s.n, a: s.a / s.n, b: s.b / s.n },
    );
  }
  return centres
    .map((c, i) => ({ hex: toHex(c), n: counts[i] ?? 0 }))
    .filter((c) => c.n > samples.length * 0.04)
    .sort((p, q) => q.n - p.n)
    .map((c) => c.hex);
}

function nearest(centres: readonly Sample[], s: Sample): number {
  let best = 0;
  for (let i = 1; i < centres.length; i++) {
    if (distance(centres[i] as Sample, s) < distance(centres[best] as Sample, s)) best = i;
  }
  return best;
}

const toHex = (s: Sample) =>
  format({ l: s.l, c: Math.hypot(s.a, s.b), h: ((Math.atan2(s.b, s.a) * 180) / Math.PI + 360) % 360 });

/** Colours of the middle that are not just the backdrop showing through come first. */
function apart(subject: readonly string[], backdrop: readonly string[]): string[] {
  const far = (hex: string) =>
    backdrop.every((b) => {
      const p = parse(hex);
      const q = parse(b);
      return Math.abs(p.l - q.l) > 0.12 || Math.abs(p.c - q.c) > 0.05;
    });
  return [...subject.filter(far), ...subject.filter((hex) => !far(hex))];
}

/** Low key is dramatic, grey is melancholy, bright and colourful is joyful. */
function moodOf(samples: readonly Sample[]): string | null {
  const mean = (pick: (s: Sample) => number) =>
    samples.reduce((sum, s) => sum + pick(s), 0) / Math.max(1, samples.length);
  const l = mean((s) => s.l);
  const chroma = mean((s) => Math.hypot(s.a, s.b));
  if (l < 0.32) return 'dramatic';
  if (chroma < 0.02 && l < 0.65) return 'melancholy';
  return l > 0.7 && chroma > 0.08 ? 'joyful' : null;
}

/** A low sun: dark on the whole, and a part of it in warm, fairly bright colours. */
function isSunset(samples: readonly Sample[]): boolean {
  const share = (is: (s: Sample) => boolean) => samples.filter(is).length / Math.max(1, samples.length);
  return share((s) => s.l > 0.5 && s.b + s.a * 0.5 > 0.09) > 0.18 && share((s) => s.l < 0.5) > 0.3;
}

function hourOf(samples: readonly Sample[]): Hour {
  const mean = (pick: (s: Sample) => number) =>
    samples.reduce((sum, s) => sum + pick(s), 0) / Math.max(1, samples.length);
  const l = mean((s) => s.l);
  const warm = mean((s) => s.b + s.a * 0.5);
  if (l < 0.36) return 'night';
  if (warm > 0.045) return l < 0.6 ? 'sunset' : 'golden-hour';
  if (l < 0.52) return 'dusk';
  return l > 0.78 ? 'noon' : 'afternoon';
}
