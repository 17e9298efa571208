/** What burns and boils in workplaces. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece } from '../../model/set.ts';
import { face, type Solids } from '../kit/faces.ts';
import { stand, surface } from '../kit/interior.ts';
import { archLoop, facingPlane, floorLoop, frontLoop, type Loop, NEARWARD, roundLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { fire, lamp } from '../parts/lamps.ts';
import type { Fitting, Spot } from './fitting.ts';

/** Courses of bricks on a front. */
const bricks = (x0: number, x1: number, y0: number, y1: number, z: number, colour: string): FacePiece => {
  const rows = Math.floor((y1 - y0) / 0.16);
  const loops: Loop[] = Array.from({ length: rows }, (_, r) => {
    const y = y0 + r * 0.16;
    return [
      frontLoop(x0, x1, y - 0.008, y + 0.008, z),
      ...Array.from({ length: Math.floor((x1 - x0) / 0.34) }, (_, i) => {
        const x = x0 + 0.1 + i * 0.34 + (r % 2) * 0.17;
        return frontLoop(x, x + 0.016, y, Math.min(y1, y + 0.16), z);
      }).filter((l) => (l[1]?.x ?? 0) < x1),
    ];
  }).flat();
  return face('joints', loops, adjust(colour, 0.1), { normal: NEARWARD });
};

/** A smith's hearth: a brick table with glowing coals under a hood. */
function hearth({ x, z, look }: Spot) {
  const colour = '#8a5546';
  const at = z - 0.6;
  const flames = fire(x, 0.86, at - 0.35, 0.55);
  return {
    pieces: [
      ...stand(
        'hearth',
        [
          block('hearth', [2, 0.85, 1], colour, { top: '#2e2624' }),
          bricks(-1, 1, 0, 0.85, -0.505, colour),
          block('back', [2, 1.5, 0.12], '#3c302d', { at: [0, 0.85, 0.44] }),
          face(
            'hood',
            [[vec3(-1.1, 1.75, -0.55), vec3(1.1, 1.75, -0.55), vec3(0.4, 2.7, -0.1), vec3(-0.4, 2.7, -0.1)]],
            '#4f4a48',
            { normal: NEARWARD },
          ),
          block('flue', [0.75, Math.max(0.2, look.height - 2.65), 0.4], '#45403e', { at: [0, 2.65, 0.1] }),
          face('coals', [floorLoop(-0.6, 0.6, -0.4, 0.2, 0.865)], '#ff7a2a', { tone: 'glow' }),
        ],
        x,
        at,
        [2, 1],
        look.floor,
      ),
      ...flames.pieces,
    ],
    practicals: flames.practicals,
    surfaces: [surface('hearth', x + 0.8, 0.85, at - 0.3, 0.3, 0.3)],
  };
}

/** A domed oven of clay or brick with a fire in its mouth. */
const oven =
  (colour: string, tall: number) =>
  ({ x, z, look }: Spot) => {
    const at = z - 0.5;
    const plane = facingPlane(0, -0.51);
    const flames = fire(x, tall * 0.28, at - 0.52, 0.42);
    return {
      pieces: [
        ...stand(
          'oven',
          [
            block('base', [1.9, tall * 0.28, 1], adjust(colour, -0.08)),
            face('dome', [archLoop(plane, -0.95, 0.95, tall * 0.28, tall, 0, 14)], colour, {
              normal: NEARWARD,
            }),
            face(
              'mouth rim',
              [archLoop(plane, -0.46, 0.46, tall * 0.28, tall * 0.72, 0.02, 10)],
              adjust(colour, 0.08),
              { normal: NEARWARD },
            ),
            face('mouth', [archLoop(plane, -0.36, 0.36, tall * 0.28, tall * 0.66, 0.03, 10)], '#2a1a14', {
              normal: NEARWARD,
            }),
            face('embers', [frontLoop(-0.3, 0.3, tall * 0.28, tall * 0.34, -0.545)], '#ff8a35', {
              tone: 'glow',
            }),
          ],
          x,
          at,
          [1.9, 1],
          look.floor,
        ),
        ...flames.pieces,
      ],
      practicals: flames.practicals,
    };
  };

/** Two great kettles with a pipe between them. */
const vats =
  (colour: string, lid: string) =>
  ({ x, z, look }: Spot) => {
    const at = z - 0.75;
    const kettle = (dx: number): Solids => [
      cylinder('foot', [0.5, 0.5], [0, 0.35], '#4a4f54', { at: [dx, 0], sides: 12 }),
      cylinder('vat', [0.62, 0.62], [0.35, 1.75], colour, { at: [dx, 0], sides: 16, top: lid }),
      cylinder('shoulder', [0.62, 0.2], [1.75, 2.1], adjust(colour, 0.04), { at: [dx, 0], sides: 16 }),
      cylinder('neck', [0.12, 0.1], [2.1, 2.5], adjust(colour, -0.04), { at: [dx, 0], sides: 8 }),
      face(
        'hoops',
        [0.6, 1.1, 1.6].map((y) => frontLoop(dx - 0.6, dx + 0.6, y, y + 0.05, -0.63)),
        adjust(colour, -0.12),
        { normal: NEARWARD },
      ),
      face('gauge', [roundLoop(dx, 1.38, -0.65, 0.13, 0.13, 14)], '#f0ead8', { normal: NEARWARD }),
      face('needle', [frontLoop(dx - 0.01, dx + 0.01, 1.38, 1.48, -0.66)], '#a33a30', { normal: NEARWARD }),
    ];
    return {
      pieces: stand(
        'vats',
        [
          ...kettle(-0.72),
          ...kettle(0.72),
          block('pipe', [1.6, 0.1, 0.1], adjust(colour, -0.06), { at: [0, 2.42, 0] }),
        ],
        x,
        at,
        [2.7, 1.3],
        look.floor,
      ),
    };
  };

/** A boiler on its feet, its fire door aglow. */
function boiler({ x, z, look }: Spot) {
  const at = z - 0.8;
  return {
    pieces: stand(
      'boiler',
      [
        block('feet', [1.5, 0.3, 0.9], '#3a3a3c'),
        block('boiler', [2, 1.5, 1.2], '#5f5650', { at: [0, 0.3, 0.1] }),
        face('drum', [roundLoop(0, 1.15, -0.52, 0.95, 0.9, 26)], '#6f645c', { normal: NEARWARD }),
        face('drum', [roundLoop(0, 1.15, -0.53, 0.8, 0.75, 26)], '#574d47', { normal: NEARWARD }),
        face(
          'rivets',
          Array.from({ length: 14 }, (_, i) =>
            roundLoop(Math.cos(i * 0.449) * 0.87, 1.15 + Math.sin(i * 0.449) * 0.82, -0.54, 0.035, 0.035, 6),
          ),
          '#8a7f76',
          { normal: NEARWARD },
        ),
        face('fire door', [frontLoop(-0.4, 0.4, 0.6, 1.05, -0.55)], '#2a2422', { normal: NEARWARD }),
        face(
          'embers',
          [0.66, 0.78, 0.9].map((y) => frontLoop(-0.34, 0.34, y, y + 0.07, -0.56)),
          '#ff8030',
          { tone: 'glow' },
        ),
        face('dial', [roundLoop(0, 1.5, -0.55, 0.16, 0.16, 16)], '#f2ecd9', { normal: NEARWARD }),
        block('chimney', [0.4, Math.max(0.2, look.height - 1.8), 0.4], '#4f4844', { at: [0.5, 1.8, 0.2] }),
      ],
      x,
      at,
      [2, 1.2],
      look.floor,
    ),
    practicals: [lamp(x, 0.8, at - 0.8, 3.6, 0.7, '#ff9a4d', 'fire')],
  };
}

export const HEARTHS: Readonly<Record<string, Fitting>> = {
  hearth: { width: 2.2, build: hearth },
  kiln: { width: 2.1, build: oven('#a5654a', 2.2) },
  'clay-oven': { width: 2.1, build: oven('#c9b08a', 1.8) },
  vats: { width: 2.8, build: vats('#b8bfc4', '#d4dade') },
  'copper-vats': { width: 2.8, build: vats('#b5713f', '#c98550') },
  'wooden-vats': { width: 2.8, build: vats('#8a6240', '#5c3f2a') },
  'glass-vats': { width: 2.8, build: vats('#7fb8a8', '#a8d8c8') },
  boiler: { width: 2.2, build: boiler },
};
