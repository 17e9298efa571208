/** A mouth, and an ear, in extreme close-up. Centimetres about the middle of the picture. */
import type { Point } from '../../geometry/plane.ts';
import type { DetailSpec } from '../../staging/artists.ts';
import { FACES } from '../faces.ts';
import type { Pen } from '../pen.ts';
import { darker, lighter, mix } from '../tint.ts';

const WIDE = 40;
const p = (x: number, y: number): Point => ({ x, y });

export function drawMouthClose(pen: Pen, { look, expression }: DetailSpec): void {
  const { skin } = look;
  const face = FACES[expression];
  pen.polygon('skin', skin, [p(-WIDE, -WIDE), p(WIDE, -WIDE), p(WIDE, WIDE), p(-WIDE, WIDE)]);
  const s = pen.shadeSide;
  pen.blob(
    'skin',
    skin,
    [
      p(s * 5, -WIDE),
      p(s * 5.6, -2),
      p(s * 4.4, 4),
      p(s * 2.4, 8),
      p(s * 1, WIDE),
      p(s * WIDE, WIDE),
      p(s * WIDE, -WIDE),
    ],
    'shade',
    0.35,
  );
  // Nostrils, the groove of the lip, the hollow over the chin.
  for (const k of [-1, 1]) {
    pen.blob(
      'nose',
      darker(skin, 0.45),
      [p(k * 0.5, -3.5), p(k * 1.2, -3.75), p(k * 1.5, -3.4), p(k * 0.9, -3.2)],
      'line',
    );
    pen.line('nose', darker(skin, 0.25), [p(k * 1.9, -4.6), p(k * 2.2, -3.8), p(k * 1.6, -3.2)], 0.12);
    pen.line('lip', darker(skin, 0.14), [p(k * 0.32, -2.7), p(k * 0.45, -1.6)], 0.14, 0.7);
    if (look.age === 'elder' || face.smile > 0.5)
      pen.line('fold', darker(skin, 0.22), [p(k * 2.6, -3.6), p(k * 4.1, -1.4), p(k * 4.4, 1.2)], 0.14, 0.7);
  }
  const w = 2.75 * face.width * (0.94 + 0.04 * look.face.mouth);
  const corner = -face.smile * 0.85;
  const gape = face.gape * 3.4;
  const painted = look.gender === 'female' && look.age !== 'child' && look.age !== 'toddler';
  const lip = painted ? mix(skin, '#b02a44', 0.66) : mix(darker(skin, 0.1), '#a8504c', 0.45);
  const full = painted ? 0.85 : 0.62;
  const upper = [
    p(-w, corner),
    p(-w * 0.45, -full * 0.75 - corner * 0.2),
    p(-0.4, -full - corner * 0.3),
    p(0, -full * 0.72 - corner * 0.3),
    p(0.4, -full - corner * 0.3),
    p(w * 0.45, -full * 0.75 - corner * 0.2),
    p(w, corner),
  ];
  const under = [
    p(w * 0.6, gape + full * 0.7 - corner * 0.5),
    p(0, gape + full * 1.25 - corner * 0.7),
    p(-w * 0.6, gape + full * 0.7 - corner * 0.5),
  ];
  pen.blob('mouth', lip, [...upper, ...under]);
  const top = -0.1 - corner * 0.35;
  if (gape > 0.25) {
    const inside = [
      p(-w * 0.9, corner * 0.9),
      p(-w * 0.4, top),
      p(0, top + 0.08),
      p(w * 0.4, top),
      p(w * 0.9, corner * 0.9),
      p(w * 0.55, gape - 0.1 - corner * 0.4),
      p(0, gape + 0.1 - corner * 0.5),
      p(-w * 0.55, gape - 0.1 - corner * 0.4),
    ];
    pen.blob('mouth', '#4a1a20', inside, 'line');
    pen.blob(
      'tongue',
      '#c4625e',
      [
        p(-w * 0.45, gape - 0.3),
        p(0, gape * 0.62),
        p(w * 0.45, gape - 0.3),
        p(0, gape - 0.05 - corner * 0.4),
      ],
      'line',
    );
    pen.blob('teeth', '#f6f1e6', [
      p(-w * 0.72, corner * 0.55),
      p(-w * 0.35, top + 0.02),
      p(w * 0.35, top + 0.02),
      p(w * 0.72, corner * 0.55),
      p(w * 0.5, top + 0.62),
      p(0, top + 0.78),
      p(-w * 0.5, top + 0.62),
    ]);
    for (const k of [-0.4, -0.2, 0, 0.2, 0.4])
      pen.line('teeth', '#c9bfae', [p(w * k, top + 0.05), p(w * k, top + 0.62)], 0.05);
  } else
    pen.line(
      'mouth',
      darker(lip, 0.5),
      [p(-w, corner), p(-w * 0.4, top), p(0, top + 0.12), p(w * 0.4, top), p(w, corner)],
      0.15,
    );
  pen.blob(
    'mouth',
    lighter(lip, 0.35),
    [
      p(-w * 0.3, gape + full * 0.35 - corner * 0.5),
      p(0.1, gape + full * 0.5 - corner * 0.6),
      p(w * 0.26, gape + full * 0.32 - corner * 0.5),
      p(0, gape + full * 0.72 - corner * 0.6),
    ],
    'body',
    0.55,
  );
  pen.blob(
    'chin',
    skin,
    [
      p(-1.6, gape + full * 1.7),
      p(0, gape + full * 1.5 + 0.2),
      p(1.6, gape + full * 1.7),
      p(0, gape + full * 2.6),
    ],
    'shade',
    0.5,
  );
  if (look.hair.beard)
    for (let i = 0; i < 60; i++) {
      const x = -6.5 + (i % 15) * 0.9 + (Math.floor(i / 15) % 2) * 0.4;
      const y = gape + 2 + Math.floor(i / 15) * 1.1;
      pen.line('beard', look.hair.colour, [p(x, y), p(x + 0.1, y + 0.9)], 0.22);
    }
}

export function drawEarClose(pen: Pen, { look }: DetailSpec, earring: string | null): void {
  const { skin } = look;
  pen.polygon('skin', skin, [p(-WIDE, -WIDE), p(WIDE, -WIDE), p(WIDE, WIDE), p(-WIDE, WIDE)]);
  pen.blob(
    'skin',
    skin,
    [p(2.5, 5), p(6, 3), p(12, 7), p(WIDE, 9), p(WIDE, WIDE), p(0, WIDE)],
    'shade',
    0.35,
  );
  const hair = look.hair.style === 'bald' ? darker(skin, 0.06) : look.hair.colour;
  pen.blob('hair', hair, [
    p(WIDE, -6.4),
    p(4, -5.4),
    p(2.6, -2.4),
    p(1.4, -4.2),
    p(-1.5, -4.4),
    p(-3.4, -2),
    p(-3.6, 3),
    p(-5.5, 8),
    p(-WIDE, 10),
    p(-WIDE, -WIDE),
    p(WIDE, -WIDE),
  ]);
  for (const k of [0, 1, 2, 3, 4])
    pen.line(
      'hair',
      mix(hair, '#ffffff', 0.14),
      [p(9 - k, -6.4 - k * 1.1), p(0, -5.6 - k * 0.9), p(-4.4 - k, -1 + k * 0.4), p(-6 - k, 5)],
      0.14,
      0.7,
    );
  const ear = [
    p(1.5, -1.2),
    p(1.2, -2.9),
    p(-0.3, -3.7),
    p(-2.1, -2.9),
    p(-2.7, -0.8),
    p(-2, 1.2),
    p(-0.9, 3),
    p(0.1, 3.6),
    p(0.95, 3),
    p(1.15, 1.6),
  ];
  pen.blob(
    'ear',
    darker(skin, 0.12),
    ear.map((q) => p(q.x - 0.25, q.y + 0.2)),
  );
  pen.blob('ear', mix(skin, '#d8735a', 0.08), ear);
  pen.blob(
    'ear',
    skin,
    [
      p(0.9, -1.2),
      p(0.3, -2.5),
      p(-0.8, -2.7),
      p(-1.7, -1.5),
      p(-1.6, 0.2),
      p(-0.9, 1.5),
      p(0.1, 1.9),
      p(0.8, 1),
    ],
    'shade',
    0.8,
  );
  pen.blob('ear', mix(skin, '#d8735a', 0.1), [
    p(0.5, -2),
    p(-0.5, -2.1),
    p(-1.2, -1),
    p(-1, 0.4),
    p(-0.2, 1.3),
    p(0, 0.6),
    p(-0.4, -0.4),
    p(0, -1.2),
  ]);
  pen.blob('ear', darker(skin, 0.42), [p(0.4, -0.5), p(-0.2, -0.2), p(-0.1, 0.7), p(0.5, 0.6)], 'line');
  pen.blob('ear', mix(skin, '#d8735a', 0.08), [p(1.4, -0.4), p(0.6, 0), p(0.8, 0.7), p(1.4, 0.8)]);
  pen.line('ear', lighter(skin, 0.35), [p(0.6, -3.3), p(-0.8, -3.3), p(-2.1, -2), p(-2.2, -0.4)], 0.22, 0.6);
  if (earring) {
    const ring = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) =>
      p(0.1 + Math.sin((i * Math.PI) / 4) * 1.15, 4.2 - Math.cos((i * Math.PI) / 4) * 1.15),
    );
    pen.line('earring', earring, ring, 0.36);
    pen.line('earring', lighter(earring, 0.5), ring.slice(5, 8), 0.14);
  }
}
