/** What the aisle of frozen food and the room of an ultrasound scan are known by: lit cases behind glass doors, the picture on the screen. Metres. */
import { vec3 } from '../../geometry/vec3.ts';
import { face, NEAR_GROUND as g, glowing } from '../kit/faces.ts';
import { frontLoop, type Loop, roundLoop } from '../kit/loops.ts';
import { lamp } from '../parts/lamps.ts';
import type { Fitted, Fitting, Spot } from './fitting.ts';

const PACKETS = ['#c8443a', '#3f78b8', '#e8b83c', '#5a9a5f', '#f2efe6', '#8a5a9a', '#e07a3c', '#4fb0b8'];

/** Three glass doors with shelves of packets in cold light. */
function freezerCase({ x, z, site }: Spot): Fitted {
  const rng = site.rng.fork(`freezer ${x}`);
  const [half, top] = [1.3, 2.35];
  const doors = [-1, 0, 1].map((k) => x + k * 0.84);
  const shelves = [0.34, 0.8, 1.26, 1.72];
  const rows = new Map<string, Loop[]>();
  for (const door of doors)
    for (const y of shelves) {
      let at = door - 0.35;
      while (at < door + 0.28) {
        const w = rng.between(0.1, 0.17);
        const h = rng.between(0.22, 0.36);
        const colour = rng.pick(PACKETS);
        const faces = Math.min(rng.pick([1, 2, 2]), Math.floor((door + 0.36 - at) / w));
        for (let i = 0; i < faces; i++)
          rows.set(colour, [
            ...(rows.get(colour) ?? []),
            frontLoop(at + i * w + 0.006, at + (i + 1) * w - 0.006, y, y + h, z - 0.32),
          ]);
        at += Math.max(1, faces) * w + 0.015;
      }
    }
  const labels = [...rows.values()].flat().flatMap((loop): Loop[] => {
    const [a, b, c] = [loop[0], loop[1], loop[2]];
    if (!a || !b || !c) return [];
    const [w, h] = [Math.max(a.x, b.x) - Math.min(a.x, b.x), Math.max(a.y, c.y) - Math.min(a.y, c.y)];
    const [left, low] = [Math.min(a.x, b.x), Math.min(a.y, b.y, c.y)];
    return [frontLoop(left + 0.18 * w, left + 0.82 * w, low + 0.45 * h, low + 0.72 * h, z - 0.325)];
  });
  return {
    pieces: [
      face('freezer', [frontLoop(x - half, x + half, 0, top + 0.3, z - 0.28)], '#dfe6ea', g),
      face(
        'cold light',
        doors.map((d) => frontLoop(d - 0.39, d + 0.39, 0.24, top - 0.06, z - 0.3)),
        '#cfeaf5',
        { ...g, tone: 'glow', fadeTo: '#eef9fd' },
      ),
      ...[...rows].map(([colour, loops]) => face('packets', loops, colour, g)),
      face('labels', labels, '#fbfaf4', { ...g, opacity: 0.7 }),
      face(
        'shelves',
        doors.flatMap((d) => shelves.map((y) => frontLoop(d - 0.39, d + 0.39, y - 0.035, y, z - 0.34))),
        '#f4f8fa',
        g,
      ),
      face(
        'glass',
        doors.map((d) => frontLoop(d - 0.39, d + 0.39, 0.24, top - 0.06, z - 0.36)),
        '#bfe2f2',
        { ...g, opacity: 0.16, pane: true },
      ),
      face(
        'shine',
        doors.map(
          (d): Loop => [
            vec3(d - 0.2, 0.24, z - 0.37),
            vec3(d - 0.06, 0.24, z - 0.37),
            vec3(d + 0.3, top - 0.06, z - 0.37),
            vec3(d + 0.16, top - 0.06, z - 0.37),
          ],
        ),
        '#ffffff',
        { ...g, opacity: 0.16 },
      ),
      face(
        'door frames',
        doors.flatMap((d) => [
          frontLoop(d - 0.42, d - 0.37, 0.2, top, z - 0.38),
          frontLoop(d + 0.37, d + 0.42, 0.2, top, z - 0.38),
          frontLoop(d - 0.42, d + 0.42, top - 0.07, top, z - 0.38),
          frontLoop(d - 0.42, d + 0.42, 0.2, 0.26, z - 0.38),
        ]),
        '#3a4248',
        g,
      ),
      face(
        'handles',
        doors.map((d) => frontLoop(d + 0.28, d + 0.31, 0.95, 1.55, z - 0.4)),
        '#c9d2d6',
        g,
      ),
      face('kick plate', [frontLoop(x - half, x + half, 0, 0.2, z - 0.38)], '#2f363b', g),
      face('sign', [frontLoop(x - half, x + half, top, top + 0.3, z - 0.38)], '#2f6fae', g),
      glowing('strip', [frontLoop(x - half, x + half, top + 0.02, top + 0.06, z - 0.4)], '#dff4ff'),
    ],
    practicals: [lamp(x, 1.3, z - 0.8, 3, 0.35, '#d6eefa')],
  };
}

/** The sector of a scan on a large dark screen: the curled one in it, and the trace of the heart below. */
function scanScreen({ x, z }: Spot): Fitted {
  const [cx, cy] = [x, 2.28];
  const sector = (r0: number, r1: number): Loop => {
    const arc = (r: number) =>
      Array.from({ length: 17 }, (_, i) => {
        const a = -0.72 + (1.44 * i) / 16;
        return vec3(cx + r * Math.sin(a), cy - r * Math.cos(a), z - 0.1);
      });
    return [...arc(r1), ...arc(r0).reverse()];
  };
  const oval = (dx: number, dy: number, rx: number, ry: number, turn: number, d: number): Loop =>
    Array.from({ length: 18 }, (_, i) => {
      const a = (i * Math.PI) / 9;
      const [u, v] = [rx * Math.cos(a), ry * Math.sin(a)];
      return vec3(
        cx + dx + u * Math.cos(turn) - v * Math.sin(turn),
        cy + dy + u * Math.sin(turn) + v * Math.cos(turn),
        z - d,
      );
    });
  const beat = [0, 0, 0.02, 0, 0.16, -0.1, 0, 0.03, 0, 0];
  const trace: Loop[] = [0, 1, 2].flatMap((k) =>
    beat.slice(1).map((y, i): Loop => {
      const at = (n: number) => cx - 0.78 + (k * 9 + n) * 0.058;
      const was = beat[i] ?? 0;
      return [
        vec3(at(i), 1.02 + was, z - 0.11),
        vec3(at(i + 1), 1.02 + y, z - 0.11),
        vec3(at(i + 1), 1.035 + y, z - 0.11),
        vec3(at(i), 1.035 + was, z - 0.11),
      ];
    }),
  );
  return {
    pieces: [
      face('arm', [frontLoop(cx - 0.05, cx + 0.05, 2.3, 3.2, z - 0.05)], '#9aa4aa', g),
      face('screen frame', [frontLoop(cx - 0.98, cx + 0.98, 0.84, 2.4, z - 0.07)], '#23282d', g),
      face('screen', [frontLoop(cx - 0.92, cx + 0.92, 0.9, 2.34, z - 0.08)], '#0f1418', {
        ...g,
        tone: 'glow',
      }),
      face('scan', [sector(0.16, 1.06)], '#4a5258', { ...g, tone: 'glow', fadeTo: '#2b3136' }),
      face('womb', [oval(0, -0.68, 0.46, 0.27, 0.08, 0.105)], '#12171b', { ...g, tone: 'glow' }),
      face('rim', [oval(-0.16, -0.6, 0.15, 0.14, 0, 0.107)], '#d3d8da', { ...g, tone: 'glow' }),
      face('body', [oval(0.08, -0.74, 0.24, 0.13, -0.18, 0.107)], '#c3c9cc', { ...g, tone: 'glow' }),
      face(
        'limbs',
        [oval(0.24, -0.62, 0.1, 0.045, 0.7, 0.108), oval(0.02, -0.58, 0.1, 0.035, -0.5, 0.108)],
        '#aab1b5',
        {
          ...g,
          tone: 'glow',
        },
      ),
      face('shade', [oval(-0.13, -0.63, 0.08, 0.07, 0, 0.109)], '#8f979b', { ...g, tone: 'glow' }),
      glowing('heart trace', trace, '#6fe08a'),
      glowing(
        'readings',
        [0, 1, 2].map((i) =>
          frontLoop(cx - 0.84, cx - 0.6 + i * 0.06, 2.16 - i * 0.09, 2.19 - i * 0.09, z - 0.11),
        ),
        '#8fd0f0',
      ),
      glowing('lamp', [roundLoop(cx + 0.86, 0.87, z - 0.09, 0.012, 0.012, 8)], '#6fe08a'),
    ],
    practicals: [lamp(cx, 1.6, z - 0.8, 3, 0.5, '#bcd8e6', 'screen')],
  };
}

export const COLD_AND_SCANS: Readonly<Record<string, Fitting>> = {
  'freezer-case': { width: 2.62, build: freezerCase },
  'scan-screen': { width: 2.2, build: scanScreen },
};
