/** Tables, counters and desks in the round, built about the origin with the front to the camera (−z). Metres. */
import { adjust } from '../../colour/oklch.ts';
import { face, joined, type Solids } from '../kit/faces.ts';
import { frontLoop, NEARWARD } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';

export function table(w: number, d: number, h: number, colour: string): Solids {
  const leg = (x: number, z: number) =>
    block('leg', [0.07, h - 0.05, 0.07], adjust(colour, -0.06), { at: [x, 0, z] });
  const x = w / 2 - 0.08;
  const z = d / 2 - 0.06;
  return [
    leg(-x, z),
    leg(x, z),
    block('table top', [w, 0.05, d], colour, { at: [0, h - 0.05, 0], top: adjust(colour, 0.05) }),
    leg(-x, -z),
    leg(x, -z),
  ];
}

export function roundTable(r: number, h: number, colour: string): Solids {
  return [
    cylinder('foot', [r * 0.5, r * 0.45], [0, 0.03], adjust(colour, -0.1)),
    cylinder('column', [0.05, 0.05], [0, h - 0.04], adjust(colour, -0.1), { sides: 6 }),
    cylinder('table top', [r, r], [h - 0.04, h], colour, { top: adjust(colour, 0.05), sides: 18 }),
  ];
}

/** A bar or kitchen counter with an overhanging top. */
export function counter(
  w: number,
  h: number,
  d: number,
  colour: string,
  top: string,
  panels = Math.max(2, Math.round(w / 0.7)),
): Solids {
  const z = -d / 2 - 0.004;
  return joined(
    block('counter', [w, h - 0.05, d], colour),
    face(
      'panels',
      Array.from({ length: panels }, (_, i) =>
        frontLoop(
          -w / 2 + (w * i) / panels + 0.05,
          -w / 2 + (w * (i + 1)) / panels - 0.05,
          0.14,
          h - 0.16,
          z,
        ),
      ),
      adjust(colour, 0.04),
      { normal: NEARWARD },
    ),
    face('kick', [frontLoop(-w / 2, w / 2, 0, 0.08, z)], adjust(colour, -0.15), { normal: NEARWARD }),
    block('counter top', [w + 0.08, 0.05, d + 0.12], top, {
      at: [0, h - 0.05, -0.03],
      top: adjust(top, 0.06),
    }),
  );
}

export function desk(w: number, colour: string): Solids {
  return [
    block('side', [0.05, 0.7, 0.68], adjust(colour, -0.05), { at: [-w / 2 + 0.03, 0, 0] }),
    block('drawers', [0.42, 0.68, 0.66], adjust(colour, -0.03), { at: [w / 2 - 0.22, 0, 0] }),
    face(
      'drawers',
      [0, 1, 2].map((i) => frontLoop(w / 2 - 0.41, w / 2 - 0.03, 0.06 + i * 0.21, 0.25 + i * 0.21, -0.335)),
      adjust(colour, 0.03),
      { normal: NEARWARD },
    ),
    block('desk top', [w, 0.04, 0.74], colour, { at: [0, 0.7, 0], top: adjust(colour, 0.05) }),
  ];
}
