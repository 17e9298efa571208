import type { Rng } from '../random/rng.ts';
import type { Painter } from './painter.ts';
import { n } from './svg.ts';

/** Curtains of northern lights, farthest first: parts of the sky's height, and colours from the hem up. */
const CURTAINS = [
  { hem: 0.3, tall: 0.3, hues: ['#54d6c2', '#6f6fd8'], strength: 0.6 },
  { hem: 0.44, tall: 0.42, hues: ['#6ff0a0', '#3fb7a8'], strength: 0.9 },
  { hem: 0.6, tall: 0.52, hues: ['#9dffb0', '#7a5fd0'], strength: 0.75 },
] as const;
const RAYS = 44;

/** Northern lights: rays side by side, whose hems run in folds over the sky. */
export function drawAurora(painter: Painter, rng: Rng): string {
  const { width, height, camera } = painter;
  const sky = Math.max(0.35, Math.min(1, camera.horizon)) * height;
  const curtains = CURTAINS.map(({ hem, tall, hues, strength }) => {
    const stop = (at: number, hue: string, opacity: number) => ({
      at,
      colour: painter.style.colour(hue, 'glow'),
      opacity: opacity * strength,
    });
    const fill = painter.defs.linearOnBox(0, 0, 0, 1, [
      stop(0, hues[1], 0),
      stop(0.45, hues[1], 0.45),
      stop(0.82, hues[0], 0.95),
      stop(0.93, hues[0], 0.8),
      stop(1, hues[0], 0),
    ]);
    const [turn, slow, lean] = [rng.between(0, 6.28), rng.between(1.1, 1.6), rng.between(-0.05, 0.05)];
    const foldAt = (u: number) =>
      Math.sin(turn + slow * 6.28 * u) * 0.09 + Math.sin(2 * turn + 3.7 * 6.28 * u) * 0.025;
    const rays = Array.from({ length: RAYS }, (_, i) => {
      const [from, to] = [i / RAYS, (i + 1) / RAYS];
      const up = tall * rng.between(0.72, 1) * (0.6 + 0.4 * Math.sin(Math.PI * ((from + turn) % 1)));
      const foot = (u: number) => (hem + foldAt(u)) * sky;
      const x = (u: number, v: number) => n((u + lean * v) * width);
      return `<path d="M${x(from, 0)} ${n(foot(from))}L${x(to, 0)} ${n(foot(to))}L${x(to, 1)} ${n(foot(to) - up * sky)}L${x(from, 1)} ${n(foot(from) - up * sky)}Z" fill="${fill}"/>`;
    });
    return rays.join('');
  });
  return `<g class="aurora">${curtains.join('')}</g>`;
}
